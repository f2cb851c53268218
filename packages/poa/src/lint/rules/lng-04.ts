import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const lng04: ItemRule = {
  id: 'LNG-04',
  scope: 'item',
  title: 'No blame on buyers, no belittling',
  severity: 'error',
  why: 'Amazon stands with the buyer; what the buyer misread, the page let be misread.',
  how: 'Buyer, customer and the like as subject with a verb or adjective of blame. "Our buyer" is a purchasing role.',
  question: 'What on the page, in the box or in the mail let this happen?',
  source: 'EC2, YL, SEED-003',
  bad: [
    flags(cause('Customers do not read the description.')),
    flags(cause('Two abusive buyers opened claims.'), 'abusive buyers'),
  ],
  fine: [
    passes(cause('On 3 May we refunded the 9 buyers who had left negative feedback.'), 'which buyers'),

    passes(
      cause('Six buyers found the towel thin and the page said nothing about its weight.'),
      'a neutral report',
    ),
    passes(cause('Our buyer did not read the lot number on the supplier invoice.'), 'a purchasing role'),
    passes(cause('The feedback reads "the buyer lied".'), 'quoted'),
    ...(
      [
        ['en', 'Customers did not know that the cable is sold separately because the title named it first.'],
        ['de', 'Vier Kunden haben die falsche Größe bestellt, weil unsere Tabelle Zoll zeigte.'],
        ['fr', 'Les clients se trompent de taille parce que notre tableau donne des pouces.'],
        ['it', 'I clienti sbagliano taglia perché la nostra tabella è in pollici.'],
        ['es', 'Los clientes piden la talla equivocada porque nuestra tabla está en pulgadas.'],
        ['ja', 'サイズ表がインチ表示だったため、お客様が間違ったサイズを注文されました。'],
      ] as const
    ).map(([language, text]) => passes(cause(text, { language }), `our page is the reason: ${text}`)),
    passes(cause('One customer refused the parcel because the box was wet.'), 'a fact of delivery'),
  ],
  *check(item, context) {
    for (const span of matchesOf(item, context.words.blameBuyers)) {
      const sentence = sentenceAt(item, span.start)
      const words = item.text.masked.slice(sentence.start, sentence.end)
      if (has(ourGap, words) || has(ourReason, words)) continue
      yield findingAt(item, span, 'error', 'This puts the fault on buyers.')
    }
  },
}

// "Buyers did not understand the size because the page said nothing about it" reports what our page let happen.
const ourGap =
  /\b(?:page|listing|description|bullets?|photos?|manual|instructions?|label|title|chart|leaflet)\b[^.]{0,40}\b(?:did not|does not|said nothing|had no|lacked|lacks|unclear|missing|(?:is|are|was|were|gave|showed|stated|named|said|had) (?:the |a )?wrong|was not|were not|ambiguous|misleading|only in|omitted|(?:because|since|as) (?:it|they) (?:is|are|was|were|had|has|did|does|says?|said|gave))\b|\b(?:unclear|misleading|missing|wrong|outdated|ambiguous) (?:\w+ )?(?:page|listing|description|bullets?|photos?|manual|instructions?|label|title|chart|leaflet)\b/i

// The same told as a reason: a conjunction and, as its subject or place, what we wrote, printed or packed.
const ourReason =
  /\b(?:because|since|as|for|after) (?:our|the|its|no|neither|nobody|nothing|in|on) (?:(?!buyer|customer|client|shopper|people)\w+ ){0,3}?(?:page|listing|description|bullets?|photos?|pictures?|images?|manual|instructions?|leaflet|label|title|chart|table|box|carton|packaging|mail|message|template|form|field|menu|text|guide|website|answer(?:ed)?|told)s?\b|(?<!\p{L})(?:weil|da|denn) (?:unsere?r?s?|die|der|das|im|in|auf|nur|kein\p{L}*|niemand|wir) (?:(?!kund|käufer|leute)\p{L}+ ){0,4}?\p{L}*(?:seite|beschreibung|titel|tabelle|anleitung|fotos?|bild|bilder|etikett|zettel|blatt|verpackung|karton|angebot|text|vorlage|feld|nachricht|liste)(?!\p{L})|(?<!\p{L})(?:car|parce qu(?:e |['’])|puisque|comme) ?(?:notre|nos|la|le|les|l['’]|aucune?|sur) ?(?:(?!client|achet|gens)\p{L}+ ){0,3}?(?:page|fiche|description|titre|tableau|notice|mode d['’]emploi|photos?|images?|étiquette|emballage|carton|annonce|texte|modèle|champ|message|guide|instructions)(?!\p{L})|(?<!\p{L})(?:perché|poiché|siccome|dato che) (?:la |il |le |lo |i |l['’]|nella |nel |nessun\p{L}* )?(?:nostr[oae] )?(?:(?!client|acquirent)\p{L}+ ){0,2}?(?:pagina|scheda|descrizione|titolo|tabella|istruzioni|foglio|foto|immagin[ei]|etichetta|confezione|scatola|inserzione|testo|modello|campo|messaggio|manuale|libretto)(?!\p{L})|(?<!\p{L})(?:porque|ya que|como|puesto que) (?:la |el |las |los |en |ninguna? )?(?:nuestr[oa]s? )?(?:(?!client|comprador|gente)\p{L}+ ){0,2}?(?:página|ficha|descripción|título|tabla|instrucciones|hoja|fotos?|imagen|imágenes|etiqueta|envase|caja|anuncio|texto|plantilla|campo|mensaje|manual|folleto|guía)(?!\p{L})|(?:ページ|説明書?|商品名|タイトル|サイズ表|寸法表|写真|画像|ラベル|箱|同梱|案内|表示)(?:が|は|に|の)(?:(?!読ま|読み|見ず|見な|見も|確認せ|確認も)[^。]){0,24}(?:ため|ので|から|ことで)/iu
