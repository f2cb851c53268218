import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-12: a harm that is said to be impossible from now on. */
export const impossible: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:accidents?|repetitions?|repeats?|recurrences?|mistakes?|errors?|mix-?ups?|breakages?|late (?:parcels?|orders?|shipments?)|complaints?|defects?|violations?|fakes?|counterfeits?|such (?:a |an )?\w+|this|it|that|anything like (?:this|it))\b[^.!?;\n]{0,50}?\b(?:(?:is|are|has become|becomes|has been made) (?:now |simply |absolutely |totally |completely |utterly |physically |technically )*(?:not possible|impossible|out of the question|ruled out|excluded|unthinkable|inconceivable|a thing of the past)|can(?:not| no longer)(?: \w+)? (?:happen|occur|recur|arise))\b(?! (?:without|unless|until|before|if|because))`,
      ['With these steps an accident is simply not possible any longer.', 'A repeat is ruled out.'],
      [
        'A label without weight is not possible.',
        'A late order is not possible unless the lead signs.',
        'It cannot be saved without a weight.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ein|eine|jede[rs]?|solche) (?:\p{L}+ ){0,2}?(?:Unfall|Wiederholung|Fehler|Verwechslung|Verstoß|Vorfall|Bruch|Verspätung)(?: [\p{L}-]+){0,8}? (?:ist|sind|wird) (?:[\p{L}]+ ){0,3}?(?:unmöglich|ausgeschlossen|undenkbar|nicht (?:mehr )?möglich)|(?:kann|können) (?:[\p{L}]+ ){0,4}?(?:nie wieder|nicht mehr|unmöglich) (?:[\p{L}]+ )?(?:passieren|vorkommen|geschehen|auftreten))(?!\p{L})`,
      ['Ein Unfall mit unseren Leitern ist schlicht unmöglich.', 'Das kann nicht mehr passieren.'],
      ['Ein Druck ohne Gewicht ist nicht möglich.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:un|une|tout|toute|le|la|cet|cette) (?:\p{L}+ ){0,2}?(?:accident|répétition|récidive|erreur|confusion|infraction|incident|casse|retard)(?: [\p{L}’'-]+){0,8}? (?:est|sont|devient) (?:[\p{L}]+ ){0,3}?(?:impossible|exclue?|impensable|inconcevable)|(?:ne peut|ne pourra) (?:[\p{L}]+ )?(?:plus|jamais) (?:se (?:re)?produire|arriver|survenir))(?!\p{L})`,
      ['Un accident sur nos échelles est désormais impossible.', 'Cela ne peut plus se produire.'],
      ['Une étiquette sans poids est impossible.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:un|una|un['’]|ogni|il|la|l['’]) ?(?:\p{L}+ ){0,2}?(?:incidente|ripetizione|recidiva|errore|scambio|violazione|rottura|ritardo)(?: [\p{L}'’-]+){0,8}? (?:è|sono|diventa) (?:[\p{L}]+ ){0,3}?(?:impossibil[ei]|esclus[oa]|impensabil[ei]|non più possibil[ei])|non (?:può|potrà) (?:\p{L}+ )?(?:più|mai) (?:\p{L}+ )?(?:succedere|accadere|ripetersi|capitare))(?!\p{L})`,
      ['Un incidente con le nostre scale è ormai impossibile.', 'Non può più accadere.'],
      ['Una stampa senza peso è impossibile.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:un|una|cualquier|todo|toda|el|la) (?:\p{L}+ ){0,2}?(?:accidente|repetición|error|confusión|infracción|incidente|rotura|retraso)(?: [\p{L}-]+){0,8}? (?:es|son|resulta|queda) (?:[\p{L}]+ ){0,3}?(?:imposibles?|descartad[oa]|excluid[oa]|impensable)|(?:no puede|no podrá|ya no puede) (?:\p{L}+ )?(?:nunca |jamás |más )?(?:volver a )?(?:ocurrir|pasar|suceder|repetirse)(?! (?:si|sin)))(?!\p{L})`,
      ['Un accidente con nuestras escaleras es ya imposible.', 'No puede volver a ocurrir.'],
      ['Una etiqueta sin peso es imposible.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:事故|再発|ミス|誤り|違反|破損|遅延|同じこと)[^。]{0,20}(?:あり得ません|ありえません|起こり得ません|起こりえません|起きるはずがありません|不可能です|考えられません)`,
      ['このような事故はもうあり得ません。'],
      ['重量なしの印刷は不可能です。'],
    ),
  ],
}
