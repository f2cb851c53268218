import { expect, test } from 'vitest'
import { sectionsAskedBy } from './sections-asked.ts'

const [why, done, prevent] = ['rootCauses', 'correctiveActions', 'preventiveMeasures'] as const

test.each([
  ['what led to the late parcels', [why]],
  ['How this could happen', [why]],
  ['what you have corrected since', [done]],
  ['the changes you made', [done]],
  ['how you will stop it from coming back', [prevent]],
  ['A plan of action', [why, done, prevent]],
  ['steps you have taken to prevent this', [prevent]],
  ['Warum die Pakete zu spät kamen', [why]],
  ['was Sie bereits geändert haben', [done]],
  ['wie Sie sicherstellen, dass es nicht erneut geschieht', [prevent]],
  ['pourquoi ces commandes ont été annulées', [why]],
  ['ce que vous avez corrigé', [done]],
  ['comment vous veillerez à ce que cela ne se reproduise pas', [prevent]],
  ['cosa è andato storto', [why]],
  ['quello che ha già corretto', [done]],
  ['come eviterà nuovi ritardi', [prevent]],
  ['qué provocó los retrasos', [why]],
  ['lo que ya ha corregido: qué ha cambiado', [done]],
  ['cómo evitará nuevas cancelaciones', [prevent]],
  ['なぜ遅延が発生したか', [why]],
  ['二度と起きないようにする方法', [prevent]],
  ['why parcels left late', [why]],
  ['What steps have you taken?', [done]],
  ['Greater detail on the steps that will keep deliveries on time', [prevent]],
  ['les actions que vous avez mises en place', [done]],
  ['qué medidas concretas has aplicado ya', [done]],
  ['問題を解決するために実施した対策', [done]],
  // Reasons why a paper is missing are no causes of what happened.
  ['die Rücknahme der Beschwerde, oder warum sie nicht vorliegt', []],
  ['une facture, ou dites pourquoi elle manque', []],
  ['an invoice from your supplier', []],
])('%s', (ask, sections) => {
  expect(sectionsAskedBy(ask)).toEqual(sections)
})
