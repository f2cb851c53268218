import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-12: an age is over, the reader may rely on it, there is no doubt. */
export const timesOver: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:the )?(?:days?|times?|era|age|chapter|story|period) (?:of|when|in which) (?:[\w-]+ ){1,6}?(?:is|are|has|have) (?:\w+ )?(?:over|gone|past|ended|behind us|closed|finished|history)\b|\b(?:you|amazon|buyers|customers)(?: \w+)? (?:can|may|will|could) (?:\w+ )?(?:count|rely|depend|bank|trust)(?: up)? ?(?:on|that)?\b|\bbeyond (?:error|reproach|any error|all doubt|question|criticism)\b|\b(?:without|beyond|no) (?:a |any |the slightest |a shadow of )*doubt\b|\b(?:no room|no place|no space) (?:left )?for (?:any )?(?:errors?|mistakes?|doubt)\b|\b(?:we|i) (?:are|am|remain) (?:\w+ )?(?:certain|sure|positive|adamant) (?:that|of)\b|\bnever (?:will|shall|again)\b|\bnot one (?:\w+ ){1,4}(?:will|shall|is going to)\b|\b(?:is|are|now) (?:now )?(?:100 ?(?:%|per ?cent)|always|forever) (?:correct|right|accurate|exact|reliable|on time|in stock)\b`,
      [
        'The days of wrong sizes are over.',
        'You can count on every parcel being on time.',
        'Our stock figures are now beyond error.',
      ],
      ['The test days of lot 4 are listed.', 'The lead can count on two clerks at peak.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:die )?(?:Zeiten?|Tage|Ära|Epoche|Kapitel) (?:[\p{L}-]+ ){1,5}(?:ist|sind) (?:\p{L}+ )?(?:vorbei|vorüber|passé|Geschichte|zu Ende|abgeschlossen)|(?:Sie|Kunden|Käufer|Amazon|man) (?:kann|können|dürfen|darf) (?:sich )?(?:[\p{L}]+ ){0,3}?(?:darauf |auf [^.]{0,30})?(?:verlassen|vertrauen|bauen|zählen)|(?:Sie|Kunden|Käufer) (?:kann|können|dürfen) sich darauf verlassen|nie (?:wieder )?(?:wird|werden|soll|kann) (?:[\p{L}-]+ ){1,5}(?:mehr|wieder)|(?:ab (?:jetzt|sofort|heute)|von nun an|künftig|fortan) (?:[\p{L}-]+ ){0,2}?(?:immer|stets|ausnahmslos|fehlerfrei|jederzeit|nie)|(?:ohne|außer|über) (?:jeden |jeglichen )?Zweifel|zweifelsfrei sicher|mit (?:absoluter|hundertprozentiger|völliger) Sicherheit|(?:garantiert|todsicher|felsenfest) (?:\p{L}+)?)(?!\p{L})`,
      [
        'Die Zeiten falscher Größen sind vorbei.',
        'Sie können sich darauf verlassen, dass jedes Paket pünktlich ist.',
        'Unsere Zahlen stimmen ab jetzt immer.',
      ],
      ['Die Zeiten der Abholung stehen auf der Liste.', 'Auf der Waage zählt das Gewicht.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:le temps|l['’]époque|l['’]ère|les jours) (?:de |des |du |d['’]|où )(?:[\p{L}’'-]+ ){1,5}(?:est|sont) (?:\p{L}+ )?(?:révolue?s?|terminée?s?|finie?s?|passée?s?|derrière)|(?:vous|nos clients|les acheteurs) (?:pouvez|pourrez|peuvent|pourront) (?:\p{L}+ )?(?:compter sur|vous fier|vous y fier|être (?:sûrs|certains|assurés)|avoir confiance)|(?:plus jamais|jamais plus)(?= (?:une?|aucune?|de|le|la) )|à coup sûr|sans (?:aucun |le moindre |l['’]ombre d['’]un )?doute|(?:désormais|dorénavant|maintenant) (?:toujours|à jamais|infailliblement|parfaitement|irréprochables?)|irréprochables?|avec une certitude absolue)(?!\p{L})`,
      [
        'Le temps des mauvaises tailles est révolu.',
        'Vous pouvez compter sur des colis ponctuels.',
        'Plus jamais un acheteur n’attendra.',
      ],
      ['Le temps de pesée est noté.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:i tempi|il tempo|l['’]epoca|l['’]era|i giorni) (?:di |dei |delle |degli |del |della |in cui )(?:[\p{L}'’-]+ ){1,5}(?:è|sono) (?:\p{L}+ )?(?:finit[oaie]|passat[oaie]|terminat[oaie]|chius[oaie]|alle spalle)|(?:potete|potrete|i clienti possono|gli acquirenti possono) (?:\p{L}+ )?(?:contare su|fidarvi|starne certi|essere certi|stare tranquilli|fare affidamento)|mai più(?= (?:una?|nessun|alcun|il|la) )|senza (?:ombra di |alcun |il minimo )?dubbio|(?:ora|ormai|d['’]ora in poi|da oggi) (?:sempre|per sempre|infallibilmente|perfettamente)|con assoluta certezza|di sicuro)(?!\p{L})`,
      [
        'I tempi delle taglie sbagliate sono finiti.',
        'Potete contare su pacchi sempre puntuali.',
        'Mai più un acquirente aspetterà.',
      ],
      ['I tempi di pesatura sono annotati.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:los tiempos|el tiempo|la época|la era|los días) (?:de |del |en que |de los |de las )(?:[\p{L}-]+ ){1,5}(?:se (?:acabaron|acabó|terminaron|han acabado)|han? (?:acabado|terminado|pasado)|(?:son|están|es|está) (?:\p{L}+ )?(?:pasados?|atrás|superad\p{L}+))|(?:pueden|podrán|los clientes pueden|los compradores pueden) (?:\p{L}+ )?(?:contar con|confiar en|estar (?:seguros|tranquilos)|fiarse)|nunca más (?!de \d)\p{L}+rá|sin (?:lugar a |ninguna |la menor |sombra de )?dudas?|(?:ahora|desde ahora|de ahora en adelante|a partir de ahora) (?:siempre|para siempre|infaliblemente|perfectamente)|con (?:absoluta|total) (?:certeza|seguridad))(?!\p{L})`,
      [
        'Los tiempos de las tallas equivocadas se acabaron.',
        'Pueden contar con paquetes siempre puntuales.',
        'Nunca más esperará un comprador.',
      ],
      ['Los tiempos de pesado se anotan.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:時代|日々|過去|歴史)[^。、]{0,4}(?:は|も)?(?:終わ|過ぎ|幕)[^。]{0,6}(?:ました|です)|(?:間違いなく|疑いなく|確実に|必ずや)[^。]{0,16}(?:ます|です)|(?:信頼|ご安心|安心)(?:して)?(?:いただ(?:け|いて)|ください|頂け)`,
      ['サイズ間違いの時代は終わりました。', '在庫数は今後間違いなく正確です。'],
      ['時代小説の帯を貼り替えました。'],
    ),
  ],
}
