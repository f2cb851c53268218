import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: to answer or act faster and more readily, by nobody knows how much; steps at once, and not which. */
export const fasterResponse: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:respond|react|repl(?:y|ies)|answer|act|communicat(?:e|ing)|interact|engage|deal|handle|work|inform|monitor|follow up)(?:s|ing)? (?:to \w+ |with \w+ )?(?:more |much more |far more |even more )(?:quick|prompt|proactive|swift|efficient|effective|timel|diligent|transparent|responsive|professional|respectful)(?:ly|y)?\b|\btak(?:e|es|en|ing) (?:all |the |some |\w+ )?(?:immediate|swift|prompt|quick|urgent|decisive|concrete|active|proactive) (?:and \w+ )?(?:steps|actions?|measures)\b(?! (?:on|with|by|in) \d)|\b(?:rectify|remedy|redress|put right|resolve) (?:the|this|that|our) (?:\w+ )?(?:situation|matter)\b`,
      [
        'We will respond more quickly to buyers.',
        'The owner is taking swift steps.',
        'All was done to rectify the situation.',
      ],
      ['The desk answers within 12 hours, more quickly than before.', 'The next step is a scan.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:schneller|zügiger|rascher|proaktiver|effizienter|professioneller|transparenter)(?: und (?:\p{L}+er))? (?:[\p{L}-]+ ){0,4}?(?:reagier\p{L}*|antwort\p{L}*|beantwort\p{L}*|handeln|kommunizier\p{L}*|bearbeit\p{L}*|agier\p{L}*|inform\p{L}*)(?!\p{L})|(?<!\p{L})(?:sofortige|umgehende|unverzügliche|schnelle|rasche|konkrete|geeignete) (?:\p{L}+ )?(?:schritte|maßnahmen|aktionen)(?!\p{L})|(?<!\p{L})(?:lage|situation|sache) (?:zu |wieder )?(?:bereinigen|berichtigen|korrigieren|in ordnung)`,
      ['Wir werden schneller auf Fragen reagieren.', 'Wir ergreifen sofortige Schritte.'],
      ['Die Pumpe läuft schneller als 3 bar.', 'Der nächste Schritt ist ein Scan.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:répond|réagi|agi|communiqu|trait|intervien|inform)\p{L}* (?:\p{L}+ ){0,3}?(?:plus (?:rapidement|vite|efficacement)|de (?:façon|manière) plus \p{L}+|plus \p{L}+ment)(?!\p{L})|(?<!\p{L})(?:mesures|actions|démarches) (?:immédiates|urgentes|rapides|concrètes|nécessaires) (?:pour|afin)|(?<!\p{L})(?:rectifier|redresser|régulariser|assainir) (?:la|cette) situation`,
      ['Nous répondrons de façon plus proactive.', 'Des mesures immédiates pour y remédier.'],
      ['La pompe tourne plus vite que 3 bars.', 'La mesure suivante est un scan.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:rispond|risposta|reagi|agi|comunic|gesti|interv|inform)\p{L}* (?:\p{L}+ ){0,3}?(?:più (?:rapidamente|velocemente|tempestivamente|efficacemente)|in (?:modo|maniera) più \p{L}+)(?!\p{L})|(?<!\p{L})(?:misure|azioni|provvedimenti) (?:immediat[ei]|urgenti|tempestiv[ei]|concret[ei]) (?:per|al fine)|(?<!\p{L})(?:rimediare (?:a|alla)|sanare|rettificare|risolvere) (?:la |questa )?situazione`,
      ['Risponderemo in modo più rapido.', 'Stiamo adottando misure immediate per rimediare.'],
      ['La pompa gira più velocemente di 3 bar.', 'La misura successiva è uno scan.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:respond|reaccion|actuar|comunic|gestion|atend|inform)\p{L}* (?:\p{L}+ ){0,3}?(?:más (?:rápid(?:o|amente)|eficazmente|ágilmente)|de (?:forma|manera|modo) más \p{L}+)(?!\p{L})|(?<!\p{L})(?:medidas|acciones|pasos) (?:inmediat[oa]s|urgentes|rápid[oa]s|concret[oa]s) (?:para|con el fin)|(?<!\p{L})(?:corregir|rectificar|remediar|solucionar|subsanar) (?:la|esta) situación`,
      ['Responderemos de forma más rápida.', 'Estamos tomando medidas inmediatas para remediarlo.'],
      ['La bomba gira más rápido que 3 bares.', 'La medida siguiente es un escaneo.'],
    ),
  ],
  ja: [
    entry(
      '(?:状況|事態)を(?:是正|改善|解決|収拾)する(?:ため|よう)|(?:直ちに|即座に|早急に|速やかに)(?:対処|対応|措置を)(?:して|し|い|を)',
      ['状況を是正するため、直ちに対処しています。'],
      ['状況は資料2に示します。'],
    ),
  ],
}
