/** Sizes of packs, and rows of a table that are no goods; words in the six languages. */

/** `(VE = 12 Stk)`, `case of 24`, `12er`, `pack of 6`. */
export function packSize(text: string): number | undefined {
  const size = packSizes.map((pattern) => pattern.exec(text)?.[1]).find((each) => each !== undefined)
  return size === undefined ? undefined : Number(size)
}

const packSizes: readonly RegExp[] = [
  /\b(?:VE|case|carton|ctn|box|pack|outer|karton|colis|caja|cartone)s?\s*(?:=|of|à|zu|de|da|x|:)\s*(\d{1,4})\b/iu,
  /\b(\d{1,4})\s*(?:pcs|units|stk|stück)?\s*(?:\/|per|je|pro)\s*(?:VE|case|carton|ctn|box|pack|karton)\b/iu,
  /\b(\d{1,4})er\b/iu,
]

export const packWord =
  /^(?:VE|VPE|cases?|cs|ctns?|cartons?|boxe?s?|packs?|pk|pkg|packung(?:en)?|outers?|karton\p{L}*|colis|cajas?|carton[ei]|cf|conf|confezion[ei]|scatol[ae]|paquetes?|boîtes?|箱|ケース)\.?$/iu

export const dozen = /^(?:doz(?:en)?|dz|dutzend|dtz|douzaines?|dozzin[ae]|docenas?|ダース)\.?$/iu

export const carried =
  /übertrag|carried (?:forward|over)|brought forward|à reporter|report(?:é)? (?:page|précédent)|riporto|suma y sigue|suma anterior|繰越|前頁/i

/** Carriage and rebates are billed between goods and sums. */
const charge = String.raw`(?:freight|shipping|carriage|delivery|handling|postage|surcharge|(?:\p{L}+ )?discount|rebate|deposit|versand(?:kosten)?|fracht(?:kosten)?|porto|verpackung(?:skosten)?|\p{L}{0,12}rabatt|nachlass|mindermengenzuschlag|(?:participation aux )?frais (?:de port|d.expédition|de livraison)|port(?: et emballage)?|livraison|remise|spese (?:di )?(?:trasporto|spedizione|incasso)|trasporto|contributo spese|sconto|portes?|gastos de (?:envío|transporte)|transporte|descuento|送料|運賃|配送料|値引き?|手数料)`
export const charges = new RegExp(
  String.raw`^\W*${charge}(?: ?(?:costs?|charges?|fees?|& handling|and handling))?\s*(?:\(|[:：]|[\d€$£¥-]|$)`,
  'iu',
)
export const chargeName = new RegExp(
  String.raw`^\W*${charge}(?: ?(?:costs?|charges?|fees?|& handling|and handling))?\s*(?:[\d(:：,%/-]|(?:to|for|nach|vers|pour|per|para|für|auf)\s|$)`,
  'iu',
)

/** Rebates carry the words of their reason. */
export const rebateName =
  /^\W*(?:remise|\p{L}{0,12}rabatt|nachlass|sconto|descuento|discount|値引き?)(?!\p{L})/iu

export const sums =
  /^\W*(?:sub-?total|total|totals|grand total|net(?:to)?(?:betrag| total)?|zwischensumme|summe|gesamt(?:betrag|summe)|rechnungsbetrag|warenwert|sous-total|total(?:e)?(?: ht| ttc| fattura| factura)?|montant total|imponibile|base imponible|amount due|balance due|goods total|riepilog\p{L}*|vat (?:analysis|summary)|tax (?:analysis|summary)|positionen netto|nettobetrag|小計|合計|invoice total)(?![\p{L}])/iu

/** A label at the start of a row that is no line of goods. */
export const noteStart =
  /^(?!(?:sku|item|model|modell|art|artikel|ref|réf|style|code|cod|品番)(?!\p{L}))\p{L}[\p{L} .'’-]{2,28}\s?[:：]\s/iu
