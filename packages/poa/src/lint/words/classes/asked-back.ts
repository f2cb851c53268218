import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-06: a request to be told something, however courteous, and a question put as a statement. */
export const askedBack: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:can|could|would|may|might|will) (?:you|someone|somebody|anyone|anybody|one of you|your \w+) (?:please |kindly |at least |possibly )?(?:explain|tell|say|confirm|clarify|advise|specify|show|name|let us)\b|\b(?:we|i) (?:would |should |['’]d )(?:like|love|prefer|need) (?:to )?(?:hear|learn|find out|understand|be told|get an answer) (?:\w+ )?(?:from (?:you|your \w+|amazon)|which|what|why|when|whether)\b|\b(?:we|i)(?:['’](?:re|m)| are| am) (?:\w+ )?wondering (?:what|why|how|if|whether|which|when)\b|\b(?:we|i) (?:\w+ )?(?:ask|request|urge) (?:you|your \w+|amazon) to (?:\w+ )?(?:specify|tell|explain|clarify|indicate|let us|state|name|inform|send us|show us)\b`,
      ['Could somebody tell us the reason.', 'We would like to hear from you which report is meant.'],
      ['The lead could tell the lots apart.'],
    ),
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
      String.raw`(?<!\p{L})(?:kann|könnte|könnten|können|würde|würden|mag) (?:uns|mir|sie uns|sie mir|jemand|bitte)(?: \p{L}+){0,6}? (?:nennen|sagen|erklären|mitteilen|bestätigen|verraten|erläutern)(?!\p{L})|(?<!\p{L})(?:würden|möchten|möchte|würde) (?:wir |ich )?(?:\p{L}+ ){0,2}?(?:von ihnen|von amazon)(?: \p{L}+){0,3}? (?:hören|wissen|erfahren)(?!\p{L})`,
      [
        'Könnte uns jemand den Grund nennen.',
        'Wir würden gern von Ihnen hören, welcher Bericht gemeint ist.',
      ],
      ['Die Packerin kann die Lose nennen.'],
    ),
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
      String.raw`(?<!\p{L})(?:quelqu['’]un|l['’]un de vous|votre équipe) (?:pourrait|peut)(?:-il|-elle)? (?:\p{L}+ )?(?:nous |me )?(?:donner|dire|expliquer|indiquer|préciser|confirmer)(?!\p{L})`,
      ['Quelqu’un pourrait-il nous donner la raison.'],
      ['La fiche peut indiquer le lot.'],
    ),
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
      String.raw`(?:教えて|ご教示|お知らせ|ご回答|明示して|ご説明|ご指示|お示し)(?:いただ|頂|くださ|下さ|願|賜)[^。]{0,14}|(?:知りたい|伺いたい|お伺いしたい|疑問に思)[^。]{0,8}`,
      ['どの注文か教えていただければ幸いです。', '基準を知りたいです。'],
      ['担当者が購入者に発送日を知らせます。'],
    ),
  ],
}
