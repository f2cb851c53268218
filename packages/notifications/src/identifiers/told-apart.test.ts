import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const reported: Readonly<Record<string, string>> = {
  en: 'We removed a listing of yours on Amazon.com because a rights owner says that it infringes a trademark.',
  de: 'Wir haben eines Ihrer Angebote auf Amazon.de entfernt, weil es nach Angaben eines Rechteinhabers dessen Marke verletzt.',
  fr: 'Nous avons retiré une de vos offres sur Amazon.fr, car selon un titulaire de droits elle porte atteinte à sa marque.',
  it: 'Abbiamo rimosso una sua offerta su Amazon.it perché secondo un titolare dei diritti viola il suo marchio.',
  es: 'Hemos retirado una oferta suya de Amazon.es porque, según un titular de derechos, infringe su marca.',
  ja: 'Amazon.co.jpの出品1件は、権利者より商標権侵害の申告があったため取り下げました。',
}

const read = async (language: string, text: string) =>
  parseNotification(`${reported[language]}\n\n${text}`, { name: 'letter.txt' })

test.each([
  [
    'en',
    { asins: ['B09QWZ77LM'], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    'Complaint 14420987731 concerns ASIN B09QWZ77LM. Trademark registration 88412077. Case 15502938847.',
  ],
  [
    'en',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    'The complaint has the number 14420987731.',
  ],
  [
    'en',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731', '14420987742'] },
    'Complaint IDs: 14420987731, 14420987742',
  ],
  [
    'en',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    'Infringement report ID 14420987731; seller support case 15502938847.',
  ],
  [
    'en',
    { asins: [], skus: [], orderIds: [], complaintIds: [] },
    'For questions write to notice-dispute@amazon.com. Our records show no contact for the rights owner.',
  ],
  [
    'en',
    { asins: ['B09QWZ77LM'], skus: ['RED-MUG-12'], orderIds: [], complaintIds: [] },
    'Listing: B09QWZ77LM (your SKU RED-MUG-12), FNSKU X00312KQLT, UPC 036000291452.',
  ],
  [
    'en',
    { asins: ['B09QWZ77LM'], skus: ['4471'], orderIds: [], complaintIds: [] },
    'ASIN B09QWZ77LM\nMSKU 4471\nLPN LPNRR0012345\nShipment FBA17QKT2L9X',
  ],
  [
    'en',
    { asins: ['B09QWZ77LM'], skus: ['RED MUG 12'], orderIds: [], complaintIds: [] },
    'ASIN: B09QWZ77LM\nSKU: RED MUG 12\nQuantity: 3',
  ],
  [
    'en',
    { asins: ['B09QWZ77LM'], skus: ['A/1', 'A/2'], orderIds: [], complaintIds: [] },
    'ASIN: B09QWZ77LM\nSKUs: A/1, A/2',
  ],
  [
    'en',
    { asins: [], skus: [], orderIds: ['113-2208841-7716205'], complaintIds: [] },
    'Test buy order no. 113-2208841-7716205, tracking 1Z999AA10123456784, invoice INV-113-2208841.',
  ],
  [
    'en',
    { asins: ['B09QWZ77LM'], skus: [], orderIds: [], complaintIds: [] },
    'Reference: B09QWZ77LM. Merchant token A2J9XK1QLP0TRM. Marketplace ATVPDKIKX0DER. Patent US10442871B2.',
  ],
  [
    'de',
    { asins: ['B09QWZ77LM'], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    'Meldung 14420987731 betrifft B09QWZ77LM. Fallnummer 15502938847, Registernummer DE302017108845.',
  ],
  [
    'de',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    'Nummer der Beschwerde: 14420987731. Vorgang 15502938847.',
  ],
  [
    'de',
    { asins: ['B09QWZ77LM'], skus: ['TASSE-ROT 12'], orderIds: [], complaintIds: [] },
    'ASIN B09QWZ77LM, Artikelnummer des Händlers (SKU): TASSE-ROT 12',
  ],
  [
    'de',
    { asins: [], skus: ['TEE-KRÄUTER-100'], orderIds: [], complaintIds: [] },
    'Betroffene SKU: TEE-KRÄUTER-100',
  ],
  [
    'fr',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    'Plainte numéro 14420987731. Dossier 15502938847. Marque n° 4387712.',
  ],
  [
    'fr',
    { asins: ['B09QWZ77LM'], skus: ['TASSE-ROUGE'], orderIds: [], complaintIds: [] },
    'Offre B09QWZ77LM (SKU vendeur : TASSE-ROUGE), EAN 3760123456789.',
  ],
  [
    'it',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    'Reclamo n. 14420987731. Caso 15502938847. Marchio 018273645.',
  ],
  [
    'it',
    { asins: ['B09QWZ77LM'], skus: ['TAZZA-ROSSA'], orderIds: [], complaintIds: [] },
    'Offerta B09QWZ77LM (SKU venditore: TAZZA-ROSSA), EAN 8012345678901.',
  ],
  [
    'es',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    'Reclamación n.º 14420987731. Caso 15502938847. Marca M3998123.',
  ],
  [
    'es',
    { asins: ['B09QWZ77LM'], skus: ['TAZA-ROJA'], orderIds: [], complaintIds: [] },
    'Oferta B09QWZ77LM (SKU del vendedor: TAZA-ROJA), EAN 8412345678905.',
  ],
  [
    'ja',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    '申告ID:14420987731、通報先の担当者様',
  ],
  ['ja', { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] }, '通報番号:14420987731'],
  [
    'ja',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    '苦情番号は14420987731です。ケースIDは15502938847です。商標登録番号は第5518827号です。',
  ],
  [
    'ja',
    { asins: [], skus: [], orderIds: [], complaintIds: ['14420987731'] },
    '申し立てID 14420987731、お問い合わせ番号 15502938847',
  ],
  [
    'ja',
    { asins: ['B09QWZ77LM'], skus: ['MUG-RED'], orderIds: [], complaintIds: [] },
    '商品B09QWZ77LM(出品者SKU:MUG-RED、JAN:4901234567894)',
  ],
  [
    'en',
    { asins: ['B09QWZ77LM'], skus: ['RED-1', 'RED-2'], orderIds: [], complaintIds: [] },
    'ASIN: B09QWZ77LM\nSKUs: RED-1 RED-2',
  ],
  [
    'en',
    { asins: ['B09QWZ77LM'], skus: ['RED-1'], orderIds: [], complaintIds: [] },
    'ASIN: B09QWZ77LM\nSKU: RED-1 EAN 4006381333931',
  ],
])('codes and numbers, told apart (%s): %o', async (language, expected, text) => {
  expect(await read(language, text)).toMatchObject(expected)
})
