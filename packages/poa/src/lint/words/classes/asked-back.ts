import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-06: a request to be told something, however courteous, and a question put as a statement. */
export const askedBack: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:obliged|grateful|thankful|glad|happy|appreciate it|pleased|helpful|kind|welcome it|help us) (?:\w+ )?(?:if|of|were) (?:you|your (?:\w+ )?(?:office|team|colleagues|department|side|staff|people|desk)|amazon|someone|somebody|the reviewer)(?: \w+)? (?:would|could|can|might|were to|to) (?:\w+ )?(?:indicate|tell|say|clarify|advise|specify|confirm|explain|let (?:us|me) know|share|point out|name|state|show|inform|disclose|identify|shed|elaborate)\b|\b(?:we|i) (?:(?:would|should|do|'d|’d) )?(?:like|love|want|wish|wonder|be (?:curious|interested)|ask (?:ourselves|myself|you))(?: to (?:know|understand|hear|learn|be told|find out|ask))? (?:which|why|what|how|whether|who|where|when)\b`,
      [
        'We should be obliged if your office would indicate which parcels it counted.',
        'We would like to know which orders were meant.',
      ],
      [
        'We would like to know that the lot is sealed.',
        'We are obliged to file the sheet.',
        'The lead was glad if the box closed.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:verbunden|dankbar|erfreut|froh|hilfreich|freundlich|nett|lieb),? (?:\p{L}+ )?(?:wenn|würden|könnten) (?:Sie|Ihr\p{L}*|Amazon|jemand)(?: [\p{L}-]+){0,8}? (?:mitteil\p{L}*|sag\p{L}*|angeb\p{L}*|nenn\p{L}*|erklär\p{L}*|erläuter\p{L}*|bestätig\p{L}*)|(?:wir|ich) (?:(?:würden?|möchten?|wollen|fragen|wüssten) )(?:\p{L}+ ){0,2}?(?:wissen|erfahren|verstehen|uns|mich|gern),? (?:\p{L}+ )?(?:welche\p{L}*|warum|was|wie|ob|wer|wieso|weshalb|wo))(?!\p{L})`,
      [
        'Wir wären Ihnen verbunden, wenn Sie uns die Bestellungen nennen.',
        'Wir möchten wissen, welche Bestellung gemeint ist.',
      ],
      ['Wir sind mit dem Lager verbunden, wenn der Scanner läuft.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:reconnaissante?s?|obligée?s?|gré|ravie?s?|utile|aimable) (?:\p{L}+ )?(?:si|de (?:bien vouloir )?(?:nous|me)) ?(?:vous |votre \p{L}+ )?(?:[\p{L}’'-]+ ){0,4}?(?:indiqu|préciser?|précis|dire|dis|expliqu|confirm|communiqu|signal)\p{L}*|(?:nous|je|j['’]) ?(?:\p{L}+ )?(?:aimerions|aimerais|voudrions|voudrais|souhaitons|demandons|demande) (?:\p{L}+ )?(?:savoir|comprendre|connaître) (?:quel\p{L}*|pourquoi|comment|si|qui|ce qui|où))(?!\p{L})`,
      [
        'Nous vous serions reconnaissants de nous indiquer les commandes.',
        'Nous aimerions savoir pourquoi ce lot est visé.',
      ],
      ['Le préparateur doit savoir quelle boîte choisir.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:grat[aeoi]|obbligat[aeoi]|riconoscent[ei]|liet[aeoi]|utile|gentil[ei]) (?:\p{L}+ )?(?:se|di) (?:\p{L}+ ){0,4}?(?:indic|precis|dir|dicest|spieg|conferm|comunic|chiar)\p{L}*|(?:vorremmo|vorrei|desideriamo|ci piacerebbe|ci chiediamo|mi chiedo) (?:(?:sapere|capire|conoscere) )?(?:qual\p{L}*|perché|come|se|chi|cosa|dove))(?!\p{L})`,
      ['Vi saremmo grati se ci indicaste gli ordini.', 'Vorremmo sapere quali ordini sono stati contati.'],
      ['Il titolare vuole sapere quali scatole sono aperte.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:agradecid[oa]s?|agradecer\p{L}+|agradec\p{L}+|amables?|útil) (?:\p{L}+ )?(?:que|si|de) (?:[\p{L}]+ ){0,4}?(?:indi[cq]|precis|di[jgc]|expli[cq]|confirm|comuni[cq]|aclar)\p{L}*|(?:quisiéramos|quisiera|querríamos|nos gustaría|me gustaría|queremos) (?:saber|entender|conocer) (?:qué|cuál\p{L}*|por qué|cómo|si|quién|dónde)|nos preguntamos (?:qué|cuál\p{L}*|por qué|cómo|si|quién))(?!\p{L})`,
      ['Les agradeceríamos que nos indicaran los pedidos.', 'Nos gustaría saber qué pedidos contaron.'],
      ['El encargado quiere saber qué cajas faltan.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:教えて|ご教示|お知らせ|ご回答|明示して|ご説明)(?:いただ|頂|くださ|下さ|願|賜)[^。]{0,14}|(?:知りたい|伺いたい|お伺いしたい|疑問に思)[^。]{0,8}`,
      ['どの注文か教えていただければ幸いです。', '基準を知りたいです。'],
      ['担当者が購入者に発送日を知らせます。'],
    ),
  ],
}
