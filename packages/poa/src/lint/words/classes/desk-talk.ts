import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-07: talks with the reader's staff, and numbers of such talks. */
export const deskTalk: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:his|her|their|whose|your|the|my|our|with|under|its) (?:\w+ )?(?:reference|ref|case|ticket|call|chat|enquiry|inquiry|contact)(?: (?:number|no|id|ref|code|#))?\.?(?: (?:was|is|being|reads?|has))?(?: the)?(?: number)?:? ?#?\d{8,14}|(?:told|wrote|spoke|spoken|explained|talked|called|phoned|rang|chatted|written|sent|emailed|e-mailed|mailed|complained|asked|described|reported)\b[^.!?\n;]{0,60}\b(?:(?:man|woman|lady|gentleman|person|guy|girl|agent|representative|rep|colleague|advis[eo]r|operator|somebody|someone|one|people|clerk|specialist|manager|team|staff|member)s? (?:of yours |of your \w+ |\w+ )?(?:on|at|from|in|of|behind) (?:your|amazon(?:'s|’s)?|the (?:amazon|seller|account health|help|support|phone|chat|service))|your (?:\w+ )?(?:phone line|hotline|help ?line|help desk|helpdesk|support|chat|call cent(?:er|re)|desk|agents?|representatives?|reps?|colleagues?|advis[eo]rs?|associate)|(?:seller|partner|amazon) support|the (?:agent|lady|gentleman|representative|advis[eo]r|associate)(?: named \S+| called \S+)? (?:assured|told|promised|confirmed)|(?:earlier|previous|last|first) (?:\w+ )?(?:exchange|chat|call|conversation|correspondence|talk) with (?:your|amazon|seller)|account health (?:team|line|support|desk|specialist|hotline)))\b`,
      [
        'I told the man on your phone line, his reference was 16620498331.',
        'We explained it to an agent of your helpdesk.',
        'On May 4 we wrote to your support.',
      ],
      [
        'The parcel number is 16620498331.',
        'We told the buyer on the phone.',
        'The lead spoke to the man on line 2.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:Ihre[rmn]?|Ihr) (?:\p{L}+ )?(?:Hotline|Telefonhotline|Support|Kundendienst|Mitarbeiter(?:in)?|Kolleg(?:e|en|in)|Sachbearbeiter(?:in)?|Chat|Telefondienst|Verkäuferservice|Berater(?:in)?)(?: [\p{L}\d.-]+){0,8} (?:gesagt|geschildert|erklärt|mitgeteilt|telefoniert|gesprochen|geschrieben|zugesagt|versprochen|bestätigt|gemeldet|angerufen)|(?:gesagt|geschildert|erklärt|mitgeteilt|telefoniert|gesprochen|geschrieben|angerufen|schilderten?|erklärten?|sprach\p{L}*|telefonierten?)(?: [\p{L}\d.-]+){0,6} (?:Ihre[rmn]?|Amazons?) (?:\p{L}+ )?(?:Hotline|Support|Mitarbeiter(?:in)?|Kolleg(?:e|en|in)|Chat|Verkäuferservice|Team)|(?:Vorgang|Vorgangsnummer|Fall|Fallnummer|Ticket|Aktenzeichen|Bearbeitungsnummer|Gesprächsnummer|Referenz|Kontaktnummer)(?:s?nummer)?:? ?(?:war |ist |lautet |Nr\.? ?)?\d{8,14})(?!\p{L})`,
      [
        'Wir haben es Ihrer Hotline am 4. Mai erklärt: Ihrer Hotline alles erklärt.',
        'Die Vorgangsnummer ist 16620498331.',
      ],
      ['Die Sendungsnummer 16620498331 fehlte.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:expliqué|dit|écrit|parlé|téléphoné|signalé|raconté|appelé|contacté|échangé)(?: [\p{L}\d’'-]+){0,7} (?:votre|vos) (?:\p{L}+ )?(?:service|support|collègues?|conseill(?:er|ère)|agents?|hotline|assistance|standard|chat|équipes?|plateforme|collaborat(?:eur|rice))|(?:votre|vos) (?:\p{L}+ )?(?:collègues?|conseill(?:er|ère)|agents?|assistante?)(?: [\p{L}\d’']+){0,5} (?:au téléphone|assuré|promis|dit|confirmé)|(?:(?:numéro|référence) de )?(?:dossier|ticket|cas|référence|appel|conversation) ?(?:n°|nº|numéro|no\.?|:|était|est)? ?(?:le )?\d{8,14})(?!\p{L})`,
      ['Nous avons tout expliqué à votre conseiller.', 'Le dossier n° 16620498331 est ouvert.'],
      ['Le colis 16620498331 est parti.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:spiegat\p{L}|detto|scritto|parlato|telefonato|segnalat\p{L}|raccontat\p{L}|chiamat\p{L}|contattat\p{L})(?: [\p{L}\d'’-]+){0,7} (?:vostr[oaie]|Vostr[oaie]) (?:\p{L}+ )?(?:assistenza|collega|operator[ei]|operatrice|supporto|servizio|call center|chat|numero|linea|centralino|team)|(?:vostr[oaie]) (?:\p{L}+ )?(?:collega|operator[ei]|operatrice|assistenza|addett[oa])(?: [\p{L}\d]+){0,4} (?:al telefono|in chat|dett\p{L}|assicurat\p{L}|promess\p{L}|confermat\p{L})|(?:pratica|ticket|caso|riferimento|fascicolo|segnalazione|chiamata) ?(?:n\.|numero|n°|:|era|è)? ?(?:il )?\d{8,14})(?!\p{L})`,
      ['Abbiamo spiegato tutto al vostro operatore.', 'La pratica n. 16620498331 è aperta.'],
      ['Il pacco 16620498331 è partito.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:expliqu\p{L}+|explic\p{L}+|dij\p{L}+|dicho|escrib\p{L}+|escrito|habl\p{L}+|llam\p{L}+|telefone\p{L}+|cont(?:é|amos|ado)|contact\p{L}+)(?: [\p{L}\d-]+){0,7} (?:su|sus|vuestr[oa]) (?:\p{L}+ )?(?:compañer[oa]s?|agentes?|soporte|servicio|asistencia|línea|chat|operador[a]?|centralita|equipo|atención)|(?:su|sus|vuestr[oa]) (?:\p{L}+ )?(?:compañer[oa]s?|agentes?|operador[a]?s?|soporte|asistente)(?: [\p{L}\d]+){0,4} (?:por teléfono|por chat|dij\p{L}+|asegur\p{L}+|promet\p{L}+|confirm\p{L}+)|(?:expediente|caso|ticket|referencia|incidencia|llamada) ?(?:n\.º|nº|número|n\.|:|era|es)? ?(?:el )?\d{8,14})(?!\p{L})`,
      ['Lo expliqué todo por chat a su compañero Iván.', 'El expediente 20458817733 sigue abierto.'],
      ['El paquete 20458817733 salió.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:電話|チャット|メール|サポート|窓口|担当(?:者|の方))[^。]{0,20}(?:貴社|御社|そちら|アマゾン|Amazon|セラーサポート|テクニカルサポート)[^。]{0,20}(?:説明|伝え|話し|相談|連絡|問い合わせ)|(?:貴社|御社|そちら|アマゾン|Amazon|セラー)(?:の)?(?:担当(?:者|の方)|サポート|窓口|カスタマー)[^。]{0,24}(?:説明|伝え|話し|相談|言われ|回答)|(?:貴社|御社|そちら)(?:の)?(?:電話|チャット|窓口|相談)[^。]{0,20}(?:相談|連絡|問い合わせ|話|言われ)|(?:ケース|受付|問い合わせ|お問い合わせ|整理|チケット)(?:ID|番号|No\.?)?(?:は|：|:)?\s?\d{8,14}`,
      ['貴社の担当者に電話で説明しました。', 'ケースIDは16620498331です。'],
      ['お問い合わせ伝票番号16620498331は無効でした。'],
    ),
  ],
}
