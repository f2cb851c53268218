import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lintOutputSchema } from '@health-tui/poa'
import { compiled, programFile } from '../support/program.ts'

const corpus = fileURLToPath(new URL('../../packages/poa/corpus/tuned', import.meta.url))
const strong = join(corpus, 'strong-odr-letter-service.case.json')
const weak = join(corpus, 'odr-vague.case.json')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'poa-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(
  args: readonly string[],
  input?: string,
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [programFile, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...compiled, HEALTH_TUI_DB: join(folder, 'none.db'), NO_COLOR: '1' },
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}

describe('poa lint', () => {
  test('one JSON object a file, in order, in the published shape; exit 1 for errors', () => {
    const { status, stdout } = run(['poa', 'lint', strong, weak, '--json'])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => lintOutputSchema.parse(JSON.parse(line)))
    expect(lines.map(({ file, ready }) => [file, ready])).toEqual([
      [strong, true],
      [weak, false],
    ])
    expect(status).toBe(1)
  })

  test('exit 0 for a strong plan, and 3 with the others still printed when a file cannot be read', () => {
    expect(run(['poa', 'lint', strong, '--json']).status).toBe(0)
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '{"sections": ')
    const { status, stdout, stderr } = run(['poa', 'lint', broken, strong, '--json'])
    expect(status).toBe(3)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('broken.json')
  })

  test('--rule picks rules, refuses unknown ones', () => {
    const { stdout } = run(['poa', 'lint', weak, '--json', '--rule', 'SPC-01'])
    const { findings } = lintOutputSchema.parse(JSON.parse(stdout))
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(['SPC-01']))
    const before = run(['poa', 'lint', '--rule', 'SPC-01', weak, '--json'])
    expect(before.stdout).toBe(stdout)
    expect(run(['poa', 'lint', weak, '--rule', 'SPC-99']).status).toBe(2)
  })

  test('text from a file cannot steer the terminal', () => {
    const evil = JSON.stringify({ sections: { rootCauses: ['We beg you \u001B[2J now.'] } })
    const { stdout } = run(['poa', 'lint', '-'], evil)
    expect(stdout).not.toContain('\u001B')
  })
})

describe('poa render and evidence', () => {
  test('a rendered PDF can be checked, and marked in a copy only', () => {
    const pdf = join(folder, 'plan.pdf')
    const copy = join(folder, 'copy.pdf')
    expect(run(['poa', 'render', strong, '--as', 'pdf', '--out', pdf]).status).toBe(0)
    const report = JSON.parse(run(['evidence', 'check', pdf, '--json']).stdout) as {
      format: string
      pages: number
    }
    expect(report).toMatchObject({ format: 'pdf', pages: 1 })
    expect(run(['evidence', 'highlight', pdf, '--word', 'operations manager', '--out', copy]).status).toBe(0)
    expect(run(['evidence', 'highlight', pdf, '--word', 'operations manager', '--out', pdf]).status).toBe(3)
  })

  test('an unknown format is a usage error', () => {
    expect(run(['poa', 'render', strong, '--as', 'rtf']).status).toBe(2)
  })
})
