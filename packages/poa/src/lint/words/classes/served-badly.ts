import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-05: somebody served us badly, or did it without our knowing. */
export const servedBadly: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:caused|due|because|owing|result(?:s|ed)?|attributable|down|thanks) (?:by|to|of|from) (?:\w+ ){0,2}?(?:bad|poor|terrible|awful|slow|unreliable|low[- ]quality|inefficient|incompetent|horrible) (?:\w+ )?(?:logistics?|couriers?|carriers?|shipping|delivery|postal|post|supplier|warehouse)(?:['’]s?)? ?(?:services?|compan\w+|performance|partners?|providers?|quality)?\b|\b(?:unbeknown(?:st)? to|without (?:our|my) (?:knowledge|knowing)|behind (?:our|my) backs?)\b[^.!?]{0,16}\b(?:they|it|he|she|the (?:\w+ )?(?:agency|company|va|supplier|employee|assistant|freelancer|partner|factory|consultant)) (?!(?:was|were|is|are) )\w+`,
      [
        'The rate is caused by bad courier service.',
        'Unbeknownst to us, they paid for stars.',
        'Without our knowledge the agency sent vouchers.',
      ],
      [
        'The delay is due to our slow printer.',
        'Poor lighting hid the label.',
        'Shipping was slow because our template was old.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:wegen|aufgrund|durch|liegt am?|lag an?|schuld (?:ist|war)|verursacht durch)(?: \p{L}+){0,2}? (?:schlecht|mangelhaft|unzuverlässig|langsam|miserabl|mies)\p{L}* (?:\p{L}+ )?(?:Versand|Liefer|Logistik|Kurier|Post|Paket|Spedition)\p{L}*|(?<!\p{L})(?:ohne (?:unser|mein) Wissen|hinter (?:unserem|meinem) Rücken)(?!\p{L})`,
      ['Die Quote liegt am schlechten Kurierdienst.', 'Ohne unser Wissen verteilte die Agentur Gutscheine.'],
      ['Der schlechte Karton kam aus Regal 3.', 'Wir wissen, welche Lieferung fehlte.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:d[uû]e?s?|causée?s?|à cause|en raison|vien(?:t|nent)|s['’]explique(?:nt)?)(?: par| de| du| d['’]| au| à)*(?: ?(?!mauvais)\p{L}+)? (?:mauvais|médiocre|piètre|déplorable)\p{L}* (?:service|qualité|travail|prestation)[^.!?]{0,25}(?:transport|livr|logisti|coursier|poste)\p{L}*|(?<!\p{L})(?:à notre insu|sans que nous (?:le sachions|en soyons informés)|dans notre dos)(?!\p{L})`,
      ['Ce taux est dû au mauvais service du transporteur.', 'À notre insu, l’agence a payé des étoiles.'],
      ['Le mauvais carton est au poste 3.', 'Le service de livraison scanne à 17 h.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:dovut|causat)[oaie] (?:al|dal|alla|dalla)[^.!?]{0,16}(?:cattiv|pessim|scadent|scars|mal)\p{L}* (?:servizio|qualità)[^.!?]{0,25}(?:corrier|trasport|spedizion|logistic|post)\p{L}*|(?<!\p{L})(?:a causa|per colpa) (?:del|della)[^.!?]{0,16}(?:cattiv|pessim|scadent|scars)\p{L}* (?:servizio|qualità)[^.!?]{0,25}(?:corrier|trasport|spedizion|logistic|post)\p{L}*|(?<!\p{L})(?:a nostra insaputa|alle nostre spalle)(?!\p{L})`,
      [
        'Il tasso è dovuto al pessimo servizio del corriere.',
        'A nostra insaputa l’agenzia pagava recensioni.',
      ],
      ['Il servizio del corriere passa alle 17.', 'La qualità è sul foglio 3.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:se debe|se deben|debid[oa]s?|causad[oa]s?|a causa|por culpa)[^.!?]{0,12}(?:mal[oa]?|pésim[oa]|deficiente|lent[oa]) (?:servicio|calidad|trabajo|gestión)[^.!?]{0,30}(?:mensajer|transport|logístic|correo|paquet|reparto)\p{L}*|(?<!\p{L})(?:sin nuestro conocimiento|a nuestras espaldas|sin que lo supiéramos)(?!\p{L})`,
      [
        'La tasa se debe al mal servicio de la mensajería.',
        'Sin nuestro conocimiento, la agencia pagó estrellas.',
      ],
      ['El servicio de mensajería pasa a las 17.', 'La mala caja estaba en el estante 3.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:配送業者|運送会社|物流会社|宅配業者|郵便局|倉庫会社)の(?:サービス|対応|品質|質|仕事)(?:が|の)(?:悪|低|遅|ひど|お粗末)|(?:当店|当社|弊社|私(?:たち|ども)?)の(?:知らない(?:ところ|間)|関知しないところ)`,
      ['配送業者の対応が悪かったためです。', '弊社の知らないところで代理店が行いました。'],
      ['配送業者の集荷は17時です。', '倉庫の品質表は3枚です。'],
    ),
  ],
}
