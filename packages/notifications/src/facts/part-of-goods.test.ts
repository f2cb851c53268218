import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  ['en', 'Answer by 5 May. The name of the model must match the one on the packaging.'],
  ['de', 'Bitte antworten Sie bald. Die Modellnummer muss mit der auf dem Etikett übereinstimmen.'],
  ['de', 'Bitte nutzen Sie künftig nur eigene Fotos.'],
  ['fr', 'Veuillez répondre sous peu. Le nom du modèle doit correspondre à celui de l’emballage.'],
  ['es', 'Por favor, responda. Las etiquetas muestran que los pedidos salieron de otra tienda.'],
  ['it', 'Per favore risponda presto. Il modello deve essere quello che è sulla confezione.'],
])('what is told of the goods is no paper (%s): %s', async (language, text) => {
  expect(await papersAsked(language, text)).toBe('')
})

test.each([
  ['en', 'Please send pictures of the packaging.'],
  ['de', 'Bitte schicken Sie uns Fotos der Verpackung.'],
  ['de', 'Es fehlt die Bedienungsanleitung.'],
  ['fr', 'Envoyez-nous des photos de l’emballage.'],
  ['es', 'Mándenos fotos del embalaje.'],
  ['it', 'Ci invii le foto della confezione.'],
])('what is to be handed in is (%s): %s', async (language, text) => {
  expect(await papersAsked(language, text)).toBe('other')
})
