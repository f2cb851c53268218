import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-01: what we did, or we, called stupid or shameful: a cry and no fact. Goods and trade marks have such names too. */
export const selfScorn: ByLanguage = {
  en: [
    entry(
      String.raw`\bhow (?:very |incredibly |terribly )?(?:stupid|foolish|naive|silly|careless|ignorant|shameful|wrong|ridiculous)(?: and \w+)? (?:we|i|our|my|of (?:us|me)|it was|that was|this was)\b|\b(?:we|i) (?:was|were|have been|had been|am|are) (?:\w+ )?(?:so |very |too |really |just |simply )*(?:stupid|foolish|naive|silly|dumb|idiots?|fools?)\b|\b(?:it|this|that) (?:was|is) (?:\w+ )?(?:stupid|foolish|silly|idiotic|dumb) of (?:us|me)\b|\b(?:our|my|a|an|such an?|this|that) (?:\w+ )?(?:stupid|foolish|silly|idiotic|dumb|shameful|unforgivable|inexcusable|unpardonable) (?:\w+ )?(?:mistake|error|behaviou?r|act|action|deed|decision|thing)s?\b`,
      [
        'How foolish we were to trust him!',
        'It was foolish of us to believe the agency.',
        'We were so naive.',
        'We made a stupid mistake.',
      ],
      ['How many cards were printed is in Exhibit 2.', 'The silly putty was listed twice.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:wie |so |sehr |einfach |unendlich )*(?:dumm|töricht|naiv|blöd|dämlich|idiotisch|unverzeihlich|unentschuldbar) (?:von (?:uns|mir)|(?:waren|war) (?:wir|ich)|gewesen)(?!\p{L})|(?<!\p{L})(?:wir waren|ich war|wir sind|ich bin) (?:\p{L}+ ){0,2}(?:dumm|töricht|naiv|blöd|dämlich)(?!\p{L})|(?<!\p{L})(?:dumme[nrs]?|törichte[nrs]?|blöde[nrs]?|idiotische[nrs]?|unverzeihliche[nrs]?|schändliche[nrs]?) (?:\p{L}+ )?(?:fehler|verhalten|tat|handlung|entscheidung|sache)(?!\p{L})|(?<!\p{L})es war (?:\p{L}+ )?(?:dumm|töricht|blöd|idiotisch)(?!\p{L})`,
      ['Wie dumm von uns!', 'Das war ein dummer Fehler.', 'Wir waren sehr naiv.', 'Es war töricht.'],
      ['Das dumme Etikett klebte nicht.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})quelle (?:bêtise|sottise|stupidité|honte|folie|erreur stupide)(?!\p{L})|(?<!\p{L})(?:erreur|faute|comportement|acte|décision|geste) (?:\p{L}+ )?(?:stupides?|idiote?s?|bêtes?|impardonnables?|inexcusables?|honteuse?s?|honteux)(?!\p{L})|(?<!\p{L})(?:nous avons été|nous étions|j['’]ai été|j['’]étais|c['’]était) (?:\p{L}+ )?(?:stupides?|naïfs?|naïve?s?|idiots?|bêtes?)(?!\p{L})`,
      ['Quelle bêtise de notre part !', 'C’était une erreur stupide.', 'Nous avons été très naïfs.'],
      ['La fiche « Bêtes de la ferme » a été corrigée.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})che (?:stupid[oiae]|sciocc\p{L}+|ingenu[oiae]|vergogna|follia|idiozia)(?!\p{L})|(?<!\p{L})(?:errore|comportamento|gesto|atto|decisione|scelta) (?:\p{L}+ )?(?:stupid[oa]|sciocc[oa]|idiota|imperdonabile|ingiustificabile|vergognos[oa])(?!\p{L})|(?<!\p{L})(?:siamo stati|eravamo|sono stat[oa]|ero|è stato) (?:\p{L}+ )?(?:stupid[oi]|sciocc\p{L}+|ingenu[oi])(?!\p{L})`,
      ['Che stupidi siamo stati!', 'È stato un errore stupido.', 'Siamo stati molto ingenui.'],
      ['Il gesto è descritto nella scheda 3.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})qué (?:tont[oa]s?|estúpid[oa]s?|ingenu[oa]s?|vergüenza|locura|torpeza)(?!\p{L})|(?<!\p{L})(?:error|comportamiento|acto|decisión|gesto|conducta) (?:\p{L}+ )?(?:estúpid[oa]|tont[oa]|imperdonable|inexcusable|vergonzos[oa])(?!\p{L})|(?<!\p{L})(?:fuimos|éramos|fui|hemos sido) (?:\p{L}+ )?(?:tont[oa]s?|estúpid[oa]s?|ingenu[oa]s?)(?!\p{L})|(?<!\p{L})(?:nos|me) avergonz\p{L}+(?!\p{L})`,
      ['¡Qué tontos fuimos!', 'Fue un error estúpido.', 'Nos avergonzamos de ello.'],
      ['El gesto se describe en la ficha 3.'],
    ),
  ],
  ja: [
    entry(
      '(?:愚か|浅はか|馬鹿|軽率極まりな|恥ずべき)(?:な|い|で|しい)?(?:行為|行動|判断|こと|考え|でした|だった)',
      ['本当に愚かな行為でした。', '浅はかな判断でした。'],
      ['判断の手順を資料2に示します。'],
    ),
  ],
}
