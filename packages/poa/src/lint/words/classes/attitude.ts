import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-04: buyers in general, or with an adverb of scorn ("never even", "obviously", "simply"), or wanting it all free. */
export const buyerAttitude: ByLanguage = {
  en: [
    entry(
      String.raw`(?<!\bour )\b(?:buyers?|customers?|shoppers?|people|clients?|consumers?|purchasers?|the (?:lady|gentleman|man|woman|couple))(?: (?:\w+ ){0,3}?)(?:never even|not even|didn['’]t even|did not even|obviously|evidently|clearly|apparently|of course|nowadays|these days|today|simply|plainly|merely|allegedly|supposedly|conveniently|all of a sudden|suddenly|pretend\w*|so-called|cry(?:ing)? (?:foul|wolf)|ruin\w* (?:it|them|the \w+)|kick up)(?! (?:received|got|getting|showed|shows|shown|asked|paid|returned|wrote|sent|saw|ordered|reported|described|stated|said|needed|chose|picked|opened|see|sees|cannot see|labell?ed|marked|visible|shown|printed))\b(?:[^.!?\n,;]{0,40})|\b(?:anyone|anybody|everyone|a child|any (?:adult|person|normal person)) (?:with (?:half a brain|eyes|common sense|a brain|any sense)|who can (?:read|count|think)|(?:could|would|should) have (?:seen|known|told|understood|noticed))\b|\b(?:buyers?|customers?|shoppers?|people|clients?)\b[^.!?\n,;]{0,30}\b(?:want\w*|expect\w*|hop(?:e|ed|ing)|demand\w*|fish\w*|after|angling|hunt\w*) [^.!?\n,;]{0,30}\b(?:for (?:free|nothing|a song)|free (?:refunds?|goods|stuff|lamp|replacement)|at \w+ prices|on the cheap|something for nothing)\b`,
      [
        'These people never even plugged the lamp in.',
        'Shoppers today expect champagne at beer prices.',
        'The lady obviously could not be bothered.',
        'Anyone with half a brain would have seen it.',
      ],
      [
        'Buyers received the lamp without its plug.',
        'Some customers simply received the wrong colour.',
        'One buyer clearly showed the crack in a photo.',
        'The customers paid on May 3.',
        'Twelve buyers received a free replacement.',
        'Anyone can see the stock sheet on the wall.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?<!unser )(?:Kunden|Käufer|Kundschaft|Leute|Besteller|Verbraucher)(?: [\p{L}-]+){0,5} (?:von heute|heutzutage|geschenkt|nicht einmal|offenbar|offensichtlich|angeblich|einfach nur|anscheinend|natürlich|plötzlich|umsonst|nachgeworfen|zum Nulltarif)(?!\p{L})|(?<!\p{L})wer (?:\p{L}+ )?(?:lesen|denken|rechnen|gucken) kann(?!\p{L})|(?<!\p{L})jede[rm]? (?:\p{L}+ )?(?:Mensch|Laie|Kind|halbwegs \p{L}+)(?: [\p{L}-]+){0,4} (?:gesehen|erkannt|sieht|weiß|gewusst)(?!\p{L})`,
      ['Die Kundschaft von heute will alles geschenkt.', 'Wer lesen kann, hätte es gesehen.'],
      ['Die Käufer erhielten die Lampe ohne Stecker.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?<!notre )(?:clients?|clientèle|acheteurs?|gens|consommateurs?)(?: [\p{L}’'-]+){0,5} (?:d['’]aujourd['’]hui|de nos jours|même pas|visiblement|évidemment|soi-disant|prétendument|simplement|gratuitement|pour rien)(?!\p{L})|(?<!\p{L})(?:clients?|acheteurs?|gens|clientèle)(?: [\p{L}’'-]+){0,3} ne (?:prennent|lisent|savent|regardent) même(?!\p{L})|(?<!\p{L})(?:n['’]importe qui|quiconque|tout le monde)(?: [\p{L}’'-]+){0,3} (?:vu|voit|sait|compris|lire)(?!\p{L})`,
      ['Les clients d’aujourd’hui veulent tout.', 'Les acheteurs ne prennent même pas le temps de lire.'],
      ['Les acheteurs ont reçu la lampe sans prise.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?<!nostro )(?:clienti|clientela|acquirenti|gente|consumatori)(?: [\p{L}'’-]+){0,5} (?:di oggi|d['’]oggi|oggigiorno|nemmeno|neanche|evidentemente|ovviamente|presunt\p{L}|semplicemente|gratis|per niente|regalato)(?!\p{L})|(?<!\p{L})(?:chiunque|chi sa leggere|anche un bambino)(?!\p{L})`,
      ['La clientela di oggi vuole tutto gratis.', 'Chi sa leggere lo avrebbe visto.'],
      ['Gli acquirenti hanno ricevuto la lampada senza spina.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?<!nuestro )(?:clientes|clientela|compradores|gente|consumidores)(?: [\p{L}-]+){0,5} (?:de hoy|hoy en día|ni siquiera|evidentemente|obviamente|supuestamente|simplemente|gratis|regalado|por nada)(?!\p{L})|(?<!\p{L})(?:cualquiera (?:que|con)|quien sepa leer|hasta un niño)(?!\p{L})`,
      ['La clientela de hoy lo quiere todo gratis.', 'Cualquiera que sepa leer lo habría visto.'],
      ['Los compradores recibieron la lámpara sin enchufe.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:最近|今どき|近頃)の(?:お客|客|購入者|消費者)|(?:お客様|購入者|客)[^。]{0,16}(?:ただで|タダで|無料で欲し|すらせず|さえせず|もせずに)|(?:誰|だれ)(?:が見ても|でもわか|でも分か)`,
      ['最近のお客様は何でもただで欲しがります。', '誰が見ても部品だとわかります。'],
      ['購入者はプラグのない品を受け取りました。'],
    ),
  ],
}
