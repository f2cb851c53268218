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
