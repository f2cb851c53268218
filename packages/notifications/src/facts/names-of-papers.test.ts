import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

const asks: Readonly<Record<string, string>> = {
  de: 'Bitte senden Sie uns',
  fr: 'Veuillez nous envoyer',
  es: 'Por favor, envíenos',
  it: 'La preghiamo di inviarci',
}

test.each([
  ['de', 'invoice', 'Wareneinkaufsrechnungen'],
  ['de', 'letter_of_authorization', 'ein Schreiben der Marke'],
  ['de', 'certificate', 'ein Konformitätszertifikat'],
  ['de', 'test_report', 'Testreports'],
  ['de', 'utility_bill', 'einen Wohnsitznachweis'],
  ['de', 'proof_of_delivery', 'Übergabeprotokolle'],
  ['de', 'poa', 'einen neuen Plan'],
  ['de', 'other', 'Produktionsprotokolle'],
  ['de', 'other', 'einen Kontoauszug für das Bankkonto'],
  ['fr', 'invoice', 'une preuve d’approvisionnement'],
  ['fr', 'letter_of_authorization', 'une lettre de la marque'],
  ['fr', 'certificate', 'une attestation fiscale'],
  ['fr', 'test_report', 'un bulletin d’analyse'],
  ['fr', 'proof_of_delivery', 'un accusé de réception'],
  ['fr', 'poa', 'un nouveau plan'],
  ['fr', 'other', 'une liste de colisage'],
  ['es', 'invoice', 'el CFDI'],
  ['es', 'letter_of_authorization', 'una carta de la marca'],
  ['es', 'certificate', 'el acta constitutiva'],
  ['es', 'test_report', 'un reporte de laboratorio'],
  ['es', 'utility_bill', 'un recibo de servicios'],
  ['es', 'proof_of_delivery', 'los números de guía'],
  ['es', 'other', 'la hoja de seguridad'],
  ['it', 'invoice', 'una bolla di consegna'],
  ['it', 'letter_of_authorization', 'una lettera del marchio'],
  ['it', 'certificate', 'la SCIA'],
  ['it', 'test_report', 'una relazione di prova'],
  ['it', 'proof_of_delivery', 'le ricevute di presa in carico'],
  ['it', 'other', 'una scheda tecnica'],
])('papers go by many names (%s): %s is %s', async (language, expected, name) => {
  expect(await papersAsked(language, `${asks[language]} ${name}.`)).toBe(expected)
})

test.each([
  ['fr', 'Les commandes déjà reçues doivent partir.'],
  ['es', 'Su cadena de suministro debe quedar clara.'],
])('words that only look like papers are none (%s): %s', async (language, text) => {
  expect(await papersAsked(language, text)).toBe('')
})
