import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  [
    'en',
    'poa',
    "Let us know, in your own words:\n- what made customers unhappy\n- which remedies you've put in place\n- how you make sure that it stays that way",
  ],
  [
    'en',
    'poa',
    'Please tell us where things went wrong, what you have put right and what you will do differently.',
  ],
  [
    'de',
    'poa',
    'Schreiben Sie uns:\n- was die Kunden verärgert hat\n- welche Abhilfe Sie geschaffen haben\n- wie Sie dafür sorgen, dass es dabei bleibt',
  ],
  [
    'fr',
    'poa',
    "Dites-nous :\n- ce qui a mécontenté les clients\n- comment vous y avez remédié\n- comment vous ferez en sorte que cela n'arrive plus",
  ],
  [
    'it',
    'poa',
    'Ci racconti:\n- che cosa ha scontentato i clienti\n- come ha posto rimedio\n- come farà in modo che non accada più',
  ],
  [
    'es',
    'poa',
    'Cuéntenos:\n- qué descontentó a los clientes\n- cómo lo ha remediado\n- cómo se asegurará de que no vuelva a ocurrir',
  ],
  [
    'ja',
    'poa',
    '次の点をお聞かせください。\n・お客様にご不満を与えた原因\n・講じた対応\n・同じことが起きないようにする方法',
  ],
])('a plan without its name (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})

test.each([
  ['de', 'Beschreiben Sie, woran es lag, was bereits geschehen ist und was Sie noch vorhaben.'],
  ['de', 'Ihr Plan nennt keine Ursache. Ergänzen Sie sie.'],
  ['de', 'Arbeiten Sie den Plan nach.'],
  ['fr', 'Décrivez d’où vient le problème, ce qui a déjà été fait et ce que vous prévoyez.'],
  ['fr', 'Votre plan est trop général. Soyez plus précis et renvoyez-le.'],
  ['es', 'Describa de dónde viene el problema, qué se ha hecho ya y qué tiene previsto.'],
  ['es', 'En el plan falta la causa. Preséntelo completo.'],
  ['it', 'Descriva da dove nasce il problema, che cosa è già stato fatto e che cosa prevede.'],
  ['it', 'Il suo piano è troppo generico. Sia più preciso e lo rimandi.'],
])('a plan told by its parts, or wanted once more (%s): %s', async (language, text) => {
  expect(await papersAsked(language, text)).toBe('poa')
})

test.each([
  ['de', 'Ihr Plan ist vollständig. Sie müssen ihn nicht noch einmal schicken.'],
  ['fr', 'Le plan de vente que vous avez choisi ne change pas.'],
  ['es', 'El plan de ventas profesional sigue igual.'],
  ['it', 'Il piano di vendita resta lo stesso.'],
])('another plan, or one that is good, is not (%s): %s', async (language, text) => {
  expect(await papersAsked(language, text)).toBe('')
})
