import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, test } from 'vitest'
import { withoutExamples } from './without-examples.ts'

test.each([
  ["const r = { id: 'A', bad: [flags('x')], fine: ['y'] }", "const r = { id: 'A', bad: [], fine: [] }"],
  ["entry('find', ['bad'], 'fine')", "entry('find', [], [])"],
  ["entry('find', [\n'bad',\n], ['fine'])", "entry('find', [\n\n], [])"],
  ["const r = { bad: shared, good: ['x'] }", "const r = { bad: shared, good: ['x'] }"],
  ["other('find', ['kept'])", "other('find', ['kept'])"],
  ['entry(`${a}`, bads, fines)', 'entry(`${a}`, bads, fines)'],
])('%s', (source, without) => {
  expect(withoutExamples('rule.ts', source)).toBe(without)
})

it('leaves the lines of every rule where they are, and its words out', () => {
  const folder = new URL('../../../packages/poa/src/lint/rules/', import.meta.url)
  let kept = 0
  let all = 0
  for (const name of readdirSync(folder).filter((file) => /^[a-z]{3}-\d{2}\.ts$/.test(file))) {
    const source = readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')
    const without = withoutExamples(name, source)
    expect(without.split('\n')).toHaveLength(source.split('\n').length)
    expect(without).not.toContain('flags(')
    kept += without.length
    all += source.length
  }
  expect(all).toBeGreaterThan(100_000)
  expect(kept).toBeLessThan(all)
})
