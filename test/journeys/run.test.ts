import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { startProgram } from '../support/running-program.ts'

const sample = join(amazonSamples, 'performance/real_2026-10-04_DE_excerpt.json')

async function setUp(home: string, extra = ''): Promise<readonly string[]> {
  await mkdir(join(home, 'drop'))
  const config = join(home, 'config.toml')
  await writeFile(config, `[run]\nevery = "1s"\n[[run.folders]]\npath = "drop"\naccount = "Shop"\n${extra}`)
  return ['--config', config]
}

interface Line {
  readonly job: string
  readonly exitCode: number | null
  readonly said: readonly string[]
}

const linesOf = (stdout: string): readonly Line[] =>
  stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

describe('health-tui run', () => {
  it('says with --dry-run what it would run', async () => {
    await using folder = await scratchFolder()
    const config = await setUp(folder.path)
    const { code, stdout } = await runProgram([...config, 'run', '--dry-run'], { home: folder.path })
    expect(code).toBe(0)
    expect(stdout).toBe(
      `health-tui import ${join(folder.path, 'drop')} --account Shop\nhealth-tui alerts check\n`,
    )
  })

  it('goes on after a job that failed, and ends a single round with its exit code', async () => {
    await using folder = await scratchFolder()
    const nobody = '[imap.main]\nhost = "127.0.0.1"\nport = 9\nstarttls = true\nuser = "me"\n'
    const config = await setUp(folder.path, nobody)
    await copyFile(sample, join(folder.path, 'drop/report.json'))
    const { code, stdout } = await runProgram([...config, 'run', '--once', '--json'], {
      home: folder.path,
      env: { HEALTH_TUI_IMAP_MAIN_PASSWORD: 'x' },
    })
    const lines = linesOf(stdout)
    expect(lines.map(({ job, exitCode }) => [job, exitCode])).toEqual([
      ['fetch imap main', 4],
      ['import drop', 0],
      ['alerts check', expect.toBeOneOf([0, 1])],
    ])
    expect(code).toBe(4)
    expect(lines[0]?.said.join('\n')).toContain('127.0.0.1')
  })

  it('comes back every interval, imports what is new, and ends quietly when asked to', async () => {
    await using folder = await scratchFolder()
    const config = await setUp(folder.path)
    await copyFile(sample, join(folder.path, 'drop/report.json'))
    await using program = startProgram([...config, 'run', '--json'], { home: folder.path })
    const imports = (stdout: string): readonly Line[] =>
      linesOf(stdout.slice(0, stdout.lastIndexOf('\n') + 1)).filter(({ job }) => job === 'import drop')
    await program.waitFor(({ stdout }) => imports(stdout).length === 1, 'the first round')
    await copyFile(sample, join(folder.path, 'drop/again.json'))
    await program.waitFor(({ stdout }) => imports(stdout).length >= 3, 'the third round')
    program.signal('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(program.stderr()).toBe('')
    expect(imports(program.stdout()).every(({ exitCode }) => exitCode === 0)).toBe(true)
    const status = await runProgram(['status', '--json'], { home: folder.path })
    expect(JSON.parse(status.stdout)).toMatchObject({ accounts: [{ account: 'Shop', marketplace: 'DE' }] })
  })

  it('refuses an interval that is none', async () => {
    await using folder = await scratchFolder()
    const { code, stderr } = await runProgram(['run', '--every', 'soon'], { home: folder.path })
    expect(code).toBe(2)
    expect(stderr).toMatch(/cannot read the interval \(--every soon\)/)
  })
})
