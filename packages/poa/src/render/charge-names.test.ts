import { expect, test } from 'vitest'
import { violationTypes } from '../lint/terms/violation-types.ts'
import { chargeName } from './charge-names.ts'

test.each(violationTypes.map(({ id }) => [id]))('%s has a name in every language', (id) => {
  expect(chargeName(id, 'en')).toBe(id.replaceAll('_', ' '))
  for (const language of ['de', 'fr', 'it', 'es', 'ja'] as const) {
    const name = chargeName(id, language)
    expect(name).not.toContain('_')
    expect(name).not.toBe(id.replaceAll('_', ' '))
  }
})

test('what nobody knows is shown in words', () => {
  expect(chargeName('price_error', 'de')).toBe('price error')
})
