import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { amazonSamples, repository, runProgram, scratchFolder } from '../support/program.ts'

const run = promisify(execFile)
const report = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')
const orders = join(amazonSamples, 'tabular/all_orders.gen2.SYNTHETIC.tsv')
const letter = join(repository, 'test/fixtures/notifications-dev/001-odr-privileges-removed-2016.eml')

interface Doctor {
  readonly checks: readonly { readonly id: string; readonly state: string; readonly advice: string | null }[]
}

describe('config', () => {
  it('init writes a commented file for its owner once, and show says what holds', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const path = (await runProgram(['config', 'path'], { home })).stdout.trim()
    expect(path).toBe(join(home, 'config/health-tui/config.toml'))
    expect((await runProgram(['config', 'init'], { home })).code).toBe(0)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const again = await runProgram(['config', 'init'], { home })
    expect(again.code).toBe(3)
    expect(again.stderr).toMatch(/it exists already and is left alone/)
    expect((await runProgram(['config', 'init', '--print'], { home })).stdout).toBe(
      await readFile(path, 'utf8'),
    )
    const shown = JSON.parse((await runProgram(['config', 'show', '--json'], { home })).stdout) as object
    expect(shown).toMatchObject({ metrics: { overrides: [] }, imap: {} })
    await writeFile(path, '[metrics]\n[theme]\ncolour = "red"\n')
    const unknown = await runProgram(['config', 'show'], { home })
    expect(unknown).toMatchObject({ code: 0, stderr: '[theme] is unknown and has no effect\n' })
    await writeFile(path, '[imap.a]\nhost = "x"\nuser = "u"\npassword = "secret"\n')
    const wrong = await runProgram(['config', 'show'], { home })
    expect(wrong.code).toBe(3)
    expect(wrong.stderr).toMatch(/^health-tui: cannot read the configuration \(.*\): imap\.a: .*password/)
    expect(wrong.stderr).not.toContain('secret')
  })
})

describe('doctor', () => {
  it('finds nothing wrong with a fresh import, and fits its schema', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    await runProgram(['import', report, '--account', 'acme'], { home })
    const { code, stdout } = await runProgram(['doctor', '--json'], { home })
    expect(code).toBe(0)
    const schema = JSON.parse((await runProgram(['schema', 'doctor'], { home })).stdout) as Parameters<
      typeof z.fromJSONSchema
    >[0]
    expect(z.fromJSONSchema(schema).safeParse(JSON.parse(stdout)).error).toBeUndefined()
    const { checks } = JSON.parse(stdout) as Doctor
    expect(checks.filter(({ state }) => state === 'problem' || state === 'warning')).toEqual([])
    expect(checks.map(({ id }) => id)).toContain('data acme US')
  })

  it('names each fault with advice and ends with 1', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    await runProgram(['import', report, '--account', 'acme'], { home })
    await chmod(join(home, 'data/health-tui/health.db'), 0o644)
    await mkdir(join(home, 'config/health-tui'), { recursive: true })
    await writeFile(
      join(home, 'config/health-tui/config.toml'),
      '[imap.main]\nhost = "127.0.0.1"\nuser = "u"\npasswordFile = "missing"\n',
    )
    const { code, stdout } = await runProgram(['doctor', '--json'], {
      home,
      env: { HEALTH_TUI_AS_OF: '2030-01-01' },
    })
    expect(code).toBe(1)
    const { checks } = JSON.parse(stdout) as Doctor
    const bad = checks.filter(({ state }) => state !== 'ok')
    expect(bad.map(({ id, state }) => `${state} ${id}`)).toEqual(
      expect.arrayContaining([
        'problem mailbox main',
        'warning database-access',
        'warning data acme US',
        'note clock',
      ]),
    )
    expect(bad.every(({ advice }) => advice !== null && advice !== '')).toBe(true)
    const broken = join(home, 'broken.db')
    await writeFile(broken, 'this is no database, but long enough to look like the beginning of a file')
    const damaged = await runProgram(['--db', broken, 'doctor'], { home })
    expect(damaged.code).toBe(1)
    expect(damaged.stdout).toMatch(/problem database: .*broken\.db: it is no health-tui database/)
  })

  it('damaged settings of the team stop what is shared, and doctor says where they lie', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    await runProgram(['case', 'new', '--title', 'Lamps'], { home })
    await writeFile(join(home, 'data/health-tui/health.db.team.json'), '{"url": "https://sync')
    const listed = await runProgram(['case', 'list'], { home })
    expect(listed.code).toBe(3)
    expect(listed.stderr).toMatch(
      /^health-tui: cannot read who you are in the team \(.*\.team\.json\): it is damaged; /,
    )
    const looked = await runProgram(['doctor'], { home })
    expect(looked.code).toBe(1)
    expect(looked.stdout).toMatch(/problem team-settings: .*\.team\.json\): it is damaged/)
  })
})

describe('completion', () => {
  it('bash completes commands, subcommands and options', async () => {
    await using folder = await scratchFolder()
    const script = join(folder.path, 'completion.bash')
    await writeFile(script, (await runProgram(['completion', 'bash'], { home: folder.path })).stdout)
    const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await run('bash', [
        '--norc',
        '-c',
        'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _health_tui; printf "%s\\n" "${COMPREPLY[@]}"',
        'bash',
        script,
        ...words,
      ])
      return stdout.split('\n').filter(Boolean)
    }
    expect(await complete('health-tui', 'stat')).toEqual(['status'])
    expect(await complete('health-tui', '--db', 'x', 'fetch', '')).toEqual(['imap', 'sp-api'])
    expect(await complete('health-tui', 'fetch', 'imap', '--id')).toEqual(['--idle'])
    expect(await complete('health-tui', 'import', 'some')).toEqual([])
  })

  // What each shell answers to a half-typed line; zsh's own lists need a terminal, so what they are given is printed.
  const questions: Readonly<Record<string, string>> = {
    fish: 'source $argv[1]; complete -C "health-tui snapshot i"; complete -C "health-tui --db x fetch sp-api --rep"',
    zsh: `compdef() { }; _files() { print files }; _describe() { print -l -- "\${(@P)@[-1]}" }; source "$1"
      words=(health-tui snapshot i) CURRENT=3; _health_tui; words=(health-tui --db x fetch sp-api --rep) CURRENT=6; _health_tui`,
  }

  it.each(['zsh', 'fish'])('%s completes with its script, where it is installed', async (shell) => {
    await using folder = await scratchFolder()
    const script = join(folder.path, `completion.${shell}`)
    const { code, stdout } = await runProgram(['completion', shell], { home: folder.path })
    expect(code).toBe(0)
    expect(stdout).toContain('fetch')
    await writeFile(script, stdout)
    const there = await run(shell, ['-c', 'true']).then(
      () => true,
      () => false,
    )
    if (!there) {
      process.stderr.write(`skipped: no ${shell}\n`)
      return
    }
    await run(shell, ['-n', script])
    const arguments_ =
      shell === 'zsh'
        ? ['-f', '-c', questions[shell] ?? '', 'zsh', script]
        : ['-c', questions[shell] ?? '', script]
    const { stdout: answer } = await run(shell, arguments_, { timeout: 20_000 })
    expect(answer).toMatch(/^issues[:\t]what Amazon finds wrong/m)
    expect(answer).toMatch(/^--report[:\t]/m)
  })
})

describe('purge and export', () => {
  it('purge counts first, removes for good with --yes, and leaves other accounts alone', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    for (const account of ['acme', 'other'])
      await runProgram(['import', report, orders, letter, '--account', account], { home })
    const database = join(home, 'data/health-tui/health.db')
    const counted = JSON.parse(
      (await runProgram(['purge', '--account', 'acme', '--json'], { home })).stdout,
    ) as { readonly dryRun: boolean; readonly removed: Record<string, number> }
    expect(counted).toMatchObject({
      dryRun: true,
      removed: { orderItems: 3, snapshots: 1, notifications: 1, documents: 3 },
    })
    const before = (await runProgram(['status', '--json', '--as-of', '2026-10-10'], { home })).stdout
    expect(before).toContain('"acme"')
    const done = await runProgram(['purge', '--account', 'acme', '--yes', '--json'], { home })
    expect((JSON.parse(done.stdout) as typeof counted).removed).toEqual(counted.removed)
    const after = (await runProgram(['status', '--json', '--as-of', '2026-10-10'], { home })).stdout
    expect(after).not.toContain('"acme"')
    expect(after).toContain('"other"')
    await runProgram(['purge', '--account', 'other', '--yes'], { home })
    expect((await readFile(database)).includes('selling privileges have been removed')).toBe(false)
    const unknown = await runProgram(['purge', '--account', 'acme', '--yes'], { home })
    expect(unknown.code).toBe(3)
  })

  it('purge by age keeps what is newer, and an old file can be imported again', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    await runProgram(['import', report, orders, letter, '--account', 'acme'], { home })
    const purged = await runProgram(
      ['--as-of', '2026-11-01', 'purge', '--account', 'acme', '--older-than', '2y', '--yes', '--json'],
      { home },
    )
    expect(JSON.parse(purged.stdout)).toMatchObject({
      removed: { orderItems: 3, snapshots: 0, notifications: 1 },
    })
    const again = await runProgram(['import', orders, '--account', 'acme', '--json'], { home })
    expect(JSON.parse(again.stdout)).toMatchObject({ imported: 3 })
    const wrong = await runProgram(['purge', '--account', 'acme', '--older-than', 'long'], { home })
    expect(wrong.code).toBe(2)
  })

  it('export --all makes a file that another machine shows the same from', async () => {
    await using folder = await scratchFolder()
    await using other = await scratchFolder()
    const home = folder.path
    await runProgram(['import', report, letter, '--account', 'acme'], { home })
    const file = join(home, 'all.db')
    const exported = await runProgram(['export', '--all', '--out', file, '--json'], { home })
    expect(exported.code).toBe(0)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const refused = await runProgram(['export', '--all', '--out', file], { home })
    expect(refused.code).toBe(3)
    const args = ['--as-of', '2026-10-10', 'report', '--as', 'json']
    const there = await runProgram(['--db', file, ...args], { home: other.path })
    expect(there.stdout).toBe((await runProgram(args, { home })).stdout)
  })
})
