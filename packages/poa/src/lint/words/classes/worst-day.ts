import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-01: the worst of days, a world that falls in, nights without rest. */
export const worstDay: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:worst|saddest|darkest|blackest|hardest|most difficult) (?:days?|weeks?|months?|time|moments?|hours?|thing) (?:of|in|that (?:has )?(?:ever )?happened to) (?:my|our|us|me)\b|\b(?:everything|all|all that|what|the life|the business) (?:that )?(?:we|i) (?:have |had )?(?:worked for|built(?: up)?|lived for|achieved|believed in)\b[^.!?;\n]{0,30}?\b(?:fall\w*|fell|collaps\w*|crumbl\w*|destroyed|gone|lost|ruin\w*|disappear\w*|taken)\b|\b(?:no|not (?:had |have )?(?:an?|one|a single)|without (?:an?|one)) (?:\w+ )?(?:peaceful|quiet|calm|restful|good) (?:night|moment|day|minute)\b|\b(?:wife|husband|partner|family|parents)\b[^.!?;\n]{0,20}?\b(?:argue|fight|quarrel|cry|cries|suffer\w*)\b[^.!?;\n]{0,40}?\b(?:because|since|over|about|from)\b|\b(?:simply |just |truly )?(?:inhuman|inhumane|beyond cruel)\b`,
      [
        'It was the worst day of my life.',
        'Everything we worked for is falling apart.',
        'We have not had a peaceful night.',
        'My wife and I argue every day because of this.',
      ],
      ['The worst day of the chart was Monday.', 'Everything on the shelf fell down.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:schlimmste|schwärzeste|traurigste|schwerste)[nrs]? (?:tag|woche|zeit|moment|monat|stunde|stunden|tage) (?:meines|unseres|in (?:meinem|unserem)|seit)(?!\p{L})|(?<!\p{L})(?:alles,? (?:was|wofür) (?:wir|ich)(?: \p{L}+){0,4} (?:aufgebaut|gearbeitet|geschaffen|erarbeitet)(?: \p{L}+){0,2})(?:,)? (?:bricht|ist|zerfällt|liegt|war)(?!\p{L})|(?<!\p{L})keine (?:ruhige|einzige ruhige) (?:nacht|minute)(?!\p{L})|(?<!\p{L})menschenunwürdig\p{L}*`,
      ['Das war der schlimmste Tag meines Lebens.', 'Wir hatten keine ruhige Nacht mehr.'],
      ['Der schlimmste Wert war 4 %.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:pire|plus (?:triste|dur|sombre|noire?|difficile)) (?:jour|journée|moment|semaine|période|nuit)? ?(?:jour |moment )?de (?:ma|notre|nos) (?:vie|existence|carrière|histoire)(?!\p{L})|(?<!\p{L})(?:tout|le monde|le ciel)(?: ce que nous avons \p{L}+)? (?:s['’]effondre|s['’]écroule|nous (?:est )?tomb\p{L}+)(?: autour de| sur)? ?(?:nous|la tête)?(?!\p{L})|(?<!\p{L})(?:plus|pas) une (?:seule )?(?:nuit|minute) (?:tranquille|de (?:repos|répit))`,
      ['C’était le pire jour de ma vie.', 'Tout s’effondre autour de nous.'],
      ['Le pire résultat du test était 30 cm.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:giorno|momento|periodo|settimana) (?:peggiore|più (?:brutt[oa]|trist[e]|ner[oa]|difficile|dur[oa])) della (?:mia|nostra) (?:vita|carriera|storia)(?!\p{L})|(?<!\p{L})peggior (?:giorno|momento|periodo) della (?:mia|nostra) (?:vita|storia)(?!\p{L})|(?<!\p{L})(?:ci|mi) (?:è|sta) (?:crollat\p{L}|cadut\p{L}|crollando) (?:il mondo|tutto) ?addosso(?!\p{L})|(?<!\p{L})(?:non|nemmeno|neanche) (?:più )?una notte (?:tranquilla|serena)`,
      ['È stato il giorno peggiore della mia vita.', 'Ci è crollato il mondo addosso.'],
      ['Il giorno peggiore del grafico era lunedì.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:peor|más (?:triste|negro|duro|difícil)) (?:día|momento|época|semana)? ?(?:día )?de (?:mi|nuestra) (?:vida|carrera|historia)(?!\p{L})|(?<!\p{L})(?:se (?:nos|me) ha (?:caído|venido) (?:el mundo|todo|el cielo)|el mundo se (?:nos|me) (?:cae|vino|ha caído)) (?:encima|abajo)(?!\p{L})|(?<!\p{L})(?:ni|sin) una (?:sola )?noche (?:tranquila|en paz)`,
      ['Fue el peor día de mi vida.', 'Se nos ha caído el mundo encima.'],
      ['El peor día del gráfico fue el lunes.'],
    ),
  ],
  ja: [
    entry(
      '人生で(?:最悪|一番つらい|最も(?:つらい|辛い|悲しい))|(?:築いて|積み上げて|積み重ねて)きた(?:もの|すべて|全て)[^。]{0,14}(?:崩れ|失|消え|壊)|(?:心の)?安らぐ(?:日|夜)が(?:ない|ありません)|非人道的',
      ['人生で最悪の日でした。'],
      ['最悪値は4%でした。'],
    ),
  ],
}
