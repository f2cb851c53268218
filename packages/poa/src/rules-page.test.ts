import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleIds } from './lint/rule-ids.ts'
import { rules } from './lint/rules/index.ts'
import { rulesPage } from './rules-page.ts'

test('docs/rules.md is what the rules say (else run node packages/poa/scripts/rules-page.ts)', () => {
  expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage())
})

test('every id of the catalogue has its rule, in order', () => {
  expect(rules.map((rule) => rule.id)).toEqual([...ruleIds])
})
