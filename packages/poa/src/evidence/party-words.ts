/** Words and forms by which parties and their addresses are told, in the six languages and as exporters write. */

export const separators = / [–—|·•] | - |\s{3,}/u

export const contactStart =
  /(?:^|[\s,.;(])(?:tel\b|ph\b|telephone|phone|telefon|tél|téléphone|teléfono|telefono|tlf\b|fax|telefax|e-?mail|courriel|correo|site\b|web\b|www\.|https?:|customer service|kundenservice|電話|[\w.+-]+@[\w-]+\.|\+\d{2}|T\.? ?[:\d(]|\(?\d{3}[).-] ?\d{3}[.-]\d{4}).*$/iu

/** Forms name each part of an address. */
export const addressLabel =
  /(?:^|\s)(?:address|street|city|town|post ?code|zip(?: code)?|country|anschrift|straße|plz(?: ?\/ ?ort)?|ort|land|adresse|rue|ville|code postal|pays|indirizzo|comune|citt[àa]|provincia|prov\.|cap|nazione|paese|dirección|domicilio|población|ciudad|código postal|c\.p\.|país|住所|所在地)\s*[:：]\s*/giu

export const nameLabel =
  /^(?:company(?: name)?|business name|firma|firmenname|denominazione|ragione sociale|raison sociale|razón social|nombre(?: fiscal)?|会社名|社名|名称)\s*[:：]\s*(?=\S)/iu

export const wayLabel = /^\W*(?:from|to)\b/iu

/** Something else is named: what stands behind it is no part of the address above. */
export const otherLabel = /^\p{L}[\p{L} .'’/-]{2,30}\s?[:：](?:\s|$)/u

export const noAddress =
  /@|^\p{L}{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2}[. ]+\p{L}{3,9} \d{4}$|^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$|\p{L}{2}# ?\d+ \p{L}{2}# ?\d|www\.|https?:|\bau capital de\b|\bcapital social\b|^(?:attn|gstin|abn|ein|fein|eori|uid|steuer|contact|codice|identificativo|regime|tvac?|n° |z\.? ?hd|einkauf|buchhaltung|frau|herr|mr|ms|mrs|m\.|mme|abteilung|kundennummer|kunden-?nr|vat|ust|usts?-id|tax|tva|iva|p\.? ?iva|partita|nif|cif|siret|siren|rcs|hrb|amtsgericht|geschäftsführer|company no|registered in|iban|bic|bank|sparkasse|konto|account|terms|登録番号|代表|担当|取締役|invoice|rechnung|facture|fattura|factura|date|datum|data|fecha|credit|order|dear|sehr|page|seite|total|ship|bill|order|due|po\b(?! box)|p\.o\. (?:no|number)|customer|client|statement|billing|store|filiale|reg|till|kasse)(?![\p{L}])|[€$£¥] ?\d|\d[.,]\d{2}(?!\d)/iu

export const street =
  /\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|dr\.?|blvd|highway|hwy|way|court|square|plaza)\b|straße|strasse|str\.|weg\b|platz\b|gasse\b|allee\b|\b(?:rue|quai|avenue|boulevard|place|chemin|via|viale|corso|piazza|contrada|calle|c\/|avenida|plaza|polígono)\b|[都道府県市区町村]/iu

export const paperTitle =
  /invoice|rechnung|facture|fattura|factura|credit note|receipt|avoir|gutschrift|pro-?forma|order confirmation|auftragsbestätigung|statement|^page\b|^original|^copy|letter of|certificate|declaration|erklärung$|report|kassenbon|quittung|packing (?:slip|list)|delivery note|lieferschein|bon de livraison|documento di|albarán|purchase order|order contract|請求書|納品書/iu

export const buyerLabel =
  /^\W*(?:bill(?:ed|ing)?[ -]?(?:to|address)|sold to|invoice(?:d)? to|invoice address|customer|client|buyer|purchaser|prepared for|consignee|messrs\.?|to|rechnungsempfänger|rechnung an|rechnungsadresse|rechnungsanschrift|kunde|käufer|facturé à|facturer à|adresse de facturation|client|destinataire|spett\.?(?:le|\.le)?|intestatario|intestato a|cliente|destinatario|facturar a|cliente|datos del cliente|cessionario|請求先|お客様|収貨人|收貨人|买方|買方)(?: name| details| info(?:rmation)?)?(?: ?\/ ?[\p{L} ]{3,20})?(?: ?\(\p{L}[\p{L} ]{2,20}\))?(?: ?[\p{sc=Han}]{1,8})?\s*(?:[:：]?\s*[\p{Lu}-]{0,3}[\d-]{2,12}$|[:：]\s*|-\s+|$)/iu

export const shipLabel =
  /^\W*(?:ship(?:ped|ping)?[ -]?(?:to|address)|deliver(?:ed|y)?[ -]?(?:to|address)|lieferadresse|lieferanschrift|lieferung an|adresse de livraison|livré à|livraison|indirizzo di consegna|destinazione|dirección de entrega|enviar a|納品先|送付先|お届け先)(?: ?[\p{sc=Han}]{1,8})?\s*(?:[:：]?\s*[\d-]{2,12}$|[:：]\s*|$)/iu

export const sellerLabel =
  /^\W*(?:sold by|seller|supplier|vendor|exporter|shipper|consignor|from|remit to|lieferant|verkäufer|verkauft von|fournisseur|vendeur|vendu par|émetteur|cedente|mittente|fornitore|venditore|venduto da|proveedor|vendedor|vendido por|emisor|発行元|販売元|卖方|賣方)(?: name| details| info(?:rmation)?)?(?: ?\/ ?[\p{L} ]{3,20})?(?: ?\(\p{L}[\p{L} ]{2,20}\))?(?: ?[\p{sc=Han}]{1,8})?\s*(?:[:：]\s*|-\s+|(?=\p{Lu})|$)/iu

export const anyLabel =
  /^\W*(?:bill(?:ed)?[ -]?to|sold to|ship(?:ped)?[ -]?to|deliver(?:ed)? to|customer|client|invoice|rechnung|kunde|date|datum|page|terms|order|bank|beneficiary|payment|zahlung|iban|from|dear|manufacturer|hersteller|produkt|product|payable|make checks)\b[^\n]{0,25}(?:[:：]|$)/iu

export const headOffice =
  /^\W*(?:head office|headquarters|registered office|hauptsitz|hauptverwaltung|siège(?: social)?|sede legale|sede|domicilio social|本社)\s*:?\s*/iu

/** British addresses may hold no number but that of the post town: The Mill, Hebden Bridge, HX7 8AA. */
export const britishTown = /^(?:.*[ ,])?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u
