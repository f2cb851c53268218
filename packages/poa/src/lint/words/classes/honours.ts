import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-09: prizes and titles won, an inheritance of craft, whom the house serves, what it earned and how it was marked. */
export const honours: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:we|our \w+|i|the (?:company|firm|brand)|\uFFFC+) (?:\w+ )?(?:won|received|earned|was awarded|were awarded|was named|were named|was voted|were voted|was honou?red|have been awarded|has been awarded|took home|collected) (?:\w+ )?(?:[\w\uFFFC-]+ ){0,6}?(?:award|prize|medal|title|trophy|honou?rs?|distinction|(?:best|seller|shop|brand|business|company|retailer|start-?up|store) of the year)\b|\b(?:award|prize)-winning (?:\w+ ){0,2}(?:team|company|shop|brand|business|store|seller|products?|workshop|firm)\b|\b(?:proud|rich|long|centur\w+-old|unbroken|family|time-honou?red|distinguished) (?:\w+ )?(?:heritage|tradition|history|legacy|lineage) (?:in|of|as|for|behind|and)\b|\b(?:serves?|serving|cater(?:s|ing)? (?:to|for)|delights?|delighting|supplies|supplying) (?:\w+ ){0,2}?(?:discerning|demanding|loyal|satisfied|countless|delighted|valued) (?:\w+ )?(?:shoppers|customers|clients|buyers|families|households|collectors)\b|\b(?:we|our \w+) (?:\w+ )?(?:enjoyed|enjoys?|boasts?|boasted|held|prided? ourselves on|(?:is|are|was|were) proud of) (?:an? |our |the )?(?:\w+ ){0,3}?(?:\d[\d.]*\s?%|(?:positive|flawless|spotless|excellent|perfect|stellar|impeccable|five-star|5-star|unblemished|outstanding|turnover|reputation|record|rating)\b)|\b(?:founded|established|incorporated) (?:back )?(?:in )?(?:1[89]|20)\d\d, (?=\uFFFC|our|we|the (?:company|firm)|[\w’'-]+ [\w’'-]+ (?:[\w’'-]+ )?(?:has|is|was|have|sells?|serves?))`,
      [
        'In 2022 our brand won the regional Best Start-up award.',
        'With a proud heritage in leather craft we sell bags.',
        'The house serves discerning shoppers.',
        'We enjoyed a 99% positive rating.',
        'Founded in 2009, our shop sells lamps.',
      ],
      [
        'The supplier received the title page of the report.',
        'Our clerk won back the parcel from the carrier.',
        'The order history of May is Exhibit 2.',
        'Since 2024, the sheet has a lot field.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:wir|unser\p{L}*|das unternehmen|die firma|\uFFFC+)(?: [\p{L}\d„“"-]+){0,8}? (?:preis|award|auszeichnung|medaille|titel|gütesiegel|ehrung)(?: [\p{L}\d„“"-]+){0,4} (?:gewonnen|erhalten|bekommen|verliehen|errungen|ausgezeichnet)(?!\p{L})|(?<!\p{L})(?:ausgezeichnet|prämiert|gekürt|gewählt)(?: [\p{L}\d„“"-]+){0,4} (?:als|zum|zur|mit dem) (?:[\p{L}„“"-]+ ){0,2}(?:beste[nrms]?|preis|händler|shop|startup|start-up|unternehmen|marke)(?!\p{L})|(?<!\p{L})(?:stolze|reiche|lange|jahrhundertealte|große|gelebte)[nrs]? (?:\p{L}+ )?(?:tradition|geschichte|handwerkstradition)(?: (?:in|im|als))(?!\p{L})|(?<!\p{L})(?:beliefern|bedienen|beliefert|begeistern|begeistert|versorgen)(?: \p{L}+){0,2} (?:anspruchsvolle|treue|zufriedene|begeisterte|unzählige) (?:kunden|käufer|sammler|familien)(?!\p{L})`,
      [
        'Wir haben 2022 den Preis der Region gewonnen.',
        'Unsere stolze Tradition im Handwerk verpflichtet.',
        'Die Firma beliefert anspruchsvolle Kunden.',
      ],
      ['Der Preis auf der Seite war falsch.', 'Die lange Geschichte des Loses steht in Anlage 2.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:élue?s?|sacrée?s?|nommée?s?|désignée?s?|primée?s?|récompensée?s?|distinguée?s?|lauréate?s?) (?:[\p{L}’'«»-]+ ){0,3}(?:meilleure?s?|prix|artisan|boutique|marque|vendeur|entreprise|start-?up|trophée)(?!\p{L})|(?<!\p{L})(?:a|avons|ont) (?:\p{L}+ )?(?:remporté|gagné|obtenu|décroché|reçu) (?:le |la |un |une |plusieurs )?(?:\p{L}+ )?(?:prix|trophée|médaille|distinction|label d['’]excellence|récompense)(?!\p{L})|(?<!\p{L})(?:pour (?:vocation|mission|raison d['’]être)|notre (?:vocation|raison d['’]être)) (?:de|d['’]|est)(?!\p{L})|(?<!\p{L})(?:fière?|riche|longue|belle) (?:\p{L}+ )?(?:tradition|histoire|héritage|lignée) (?:de|d['’]|dans|du|familiale|artisanale)|(?<!\p{L})(?:clientèle|clients) (?:exigeante?s?|fidèles?|avertie?s?|comblée?s?)(?!\p{L})`,
      [
        'Élus meilleur artisan de la région, nous vendons du savon.',
        'Nous avons pour vocation de démocratiser le bio.',
        'Notre maison a remporté le prix régional.',
      ],
      ['Le prix affiché était faux.', 'Nous avons noté le prix du transporteur.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:premiat|elett|nominat|insignit|riconosciut)[oaie] (?:[\p{L}’'«»-]+ ){0,4}(?:miglior[ei]?|premio|artigian[oi]|negozio|marchio|venditore|azienda|start-?up)(?!\p{L})|(?<!\p{L})(?:abbiamo|ha|hanno) (?:\p{L}+ )?(?:vinto|ricevuto|ottenuto|conquistato) (?:il |la |un |una |diversi )?(?:\p{L}+ )?(?:premio|premi|medaglia|riconoscimento|trofeo)(?!\p{L})|(?<!\p{L})(?:la missione che|la nostra (?:missione|vocazione)|nostra ragion d['’]essere)(?!\p{L})|(?<!\p{L})(?:orgoglios|lung|ricc|grand)\p{L}* (?:\p{L}+ )?(?:tradizione|storia|eredità) (?:di|nel|nella|artigian\p{L}+|familiare)(?!\p{L})|(?<!\p{L})clienti (?:esigenti|affezionati|fedeli)(?!\p{L})`,
      [
        'Abbiamo vinto il premio regionale.',
        'La missione che ci guida è il gusto.',
        'Premiati come miglior artigiano, vendiamo sapone.',
      ],
      ['Il prezzo indicato era errato.', 'La storia del lotto è nel foglio.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:premiad|elegid|galardonad|nombrad|reconocid)[oa]s? (?:[\p{L}«»-]+ ){0,4}(?:mejor(?:es)?|premio|artesan[oa]s?|tienda|marca|vendedor|empresa|start-?up)(?!\p{L})|(?<!\p{L})(?:hemos|ha|han) (?:\p{L}+ )?(?:ganado|recibido|obtenido|conseguido) (?:el |la |un |una |varios )?(?:\p{L}+ )?(?:premio|premios|medalla|galardón|distinción|trofeo)(?!\p{L})|(?<!\p{L})(?:la misión que|nuestra (?:misión|vocación|razón de ser))(?!\p{L})|(?<!\p{L})(?:orgullos|larg|ric|gran)\p{L}* (?:\p{L}+ )?(?:tradición|historia|herencia) (?:de|en|artesan\p{L}+|familiar)(?!\p{L})|(?<!\p{L})clientes (?:exigentes|fieles|entregados)(?!\p{L})`,
      [
        'Hemos ganado el premio regional.',
        'La misión que nos guía es el sabor.',
        'Galardonados como mejor artesano, vendemos jabón.',
      ],
      ['El precio indicado era erróneo.', 'La historia del lote está en la hoja.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:賞を|賞に|アワードを|アワードに|表彰を|称号を|認定を)(?:受賞|獲得|受け(?:て|まし)|いただ|輝)|(?:受賞|表彰)(?:歴|しました|され)|(?:誇り高い|長い|豊かな|代々の)[^。]{0,6}(?:伝統|歴史|職人)|目の肥えたお客様`,
      ['地域の大賞を受賞しました。', '長い伝統の職人です。'],
      ['賞味期限を表に書きました。'],
    ),
  ],
}
