import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openDatabase } from '@health-tui/storage'
import { describe, expect, it } from 'vitest'
import { filledOnce } from '../support/filled-once.ts'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const germanExcerpt = join(amazonSamples, 'performance/real_2026-10-04_DE_excerpt.json')
const liveShape = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')

async function importInto(home: string, ...args: readonly string[]): Promise<void> {
  const { code, stderr } = await runProgram(['import', ...args], { home })
  expect(stderr).toBe('')
  expect(code).toBe(0)
}

const startWithGerman = filledOnce(async (home) => importInto(home, germanExcerpt, '--account', 'acme'))

describe('first run', () => {
  it('offers sample data by keyboard, marks it everywhere, and leaves the real database empty', async () => {
    await using folder = await scratchFolder()
    const temporary = join(folder.path, 'tmp')
    await mkdir(temporary)
    await using terminal = await openTerminal({ home: folder.path, env: { TMPDIR: temporary } })
    await terminal.waitFor('Welcome to health-tui')
    terminal.press('enter')
    await terminal.waitFor('SAMPLE Blue Heron')
    expect(await readdir(temporary)).toHaveLength(1)
    expect(terminal.text()).toContain('SAMPLE DATA: nothing here is real')
    terminal.press('2')
    await terminal.waitFor('Your Amazon.com seller account is at risk')
    terminal.press('i')
    await terminal.waitFor('press x to leave it first')
    // Leaving it can be taken back: nothing is thrown away by a key.
    terminal.press('x')
    await terminal.waitFor('Welcome to health-tui')
    await terminal.waitFor('u goes back to it')
    terminal.press('u')
    await terminal.waitFor('Undone: leaving the sample data.')
    await terminal.waitFor('SAMPLE Blue Heron')
    expect(await readdir(temporary)).toHaveLength(1)
    terminal.press('x')
    await terminal.waitFor('Welcome to health-tui')
    terminal.press('q')
    expect((await terminal.waitForExit()).code).toBe(0)
    expect(await readdir(temporary)).toEqual([])
    const { stdout } = await runProgram(['status', '--json'], { home: folder.path })
    expect(JSON.parse(stdout)).toMatchObject({ accounts: [] })
  })

  it.each(['ctrl-c', 'SIGTERM'])('throws the sample data away when it is left by %s', async (how) => {
    await using folder = await scratchFolder()
    const temporary = join(folder.path, 'tmp')
    await mkdir(temporary)
    await using terminal = await openTerminal({
      home: folder.path,
      args: ['demo'],
      env: { TMPDIR: temporary },
    })
    await terminal.waitFor('SAMPLE Blue Heron')
    if (how === 'ctrl-c') terminal.press(how)
    else terminal.kill(how)
    await terminal.waitForExit()
    expect(await readdir(temporary)).toEqual([])
  })

  it('imports a file whose path is pasted, and shows the table', async () => {
    await using folder = await scratchFolder()
    const file = join(folder.path, 'Bericht Oktober (1).json')
    await copyFile(germanExcerpt, file)
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor('Welcome to health-tui')
    terminal.press('down', 'enter')
    await terminal.waitFor('File or folder')
    terminal.paste(`'${file}'`)
    terminal.press('tab')
    terminal.type('Müller')
    terminal.press('enter')
    await terminal.waitFor(/Bericht Oktober \(1\)\.json: performance-v2/)
    terminal.press('enter')
    await terminal.waitFor(/Müller\s+DE/)
    expect(terminal.text()).toContain('42.86')
  })

  it('says what is wrong with a file that is no known kind, and changes nothing', async () => {
    await using folder = await scratchFolder()
    const file = join(folder.path, 'notes.bin')
    await writeFile(file, Buffer.from([0, 1, 2, 3, 250, 251]))
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor('Welcome to health-tui')
    terminal.press('i')
    await terminal.waitFor('File or folder')
    terminal.type(file)
    terminal.press('enter')
    await terminal.waitFor(/no kind of file that is known/)
    terminal.press('esc')
    await terminal.waitFor('Welcome to health-tui')
    const { stdout } = await runProgram(['status', '--json'], { home: folder.path })
    expect(JSON.parse(stdout)).toMatchObject({ accounts: [] })
  })
})

describe('the health table', () => {
  it("opens an account by Enter with Amazon's word and ours side by side, goes back by Esc, helps by ?", async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await using terminal = await openTerminal({ home: folder.path, columns: 80, rows: 24 })
    await terminal.waitFor(/acme\s+DE/)
    terminal.press('enter')
    await terminal.waitFor('account health rating 428 GREAT')
    terminal.press('G', 'g', 'j', 'j', 'j')
    await terminal.waitFor('count 3/7')
    expect(terminal.text()).toContain('Amazon calls it good although its target is missed')
    terminal.press('?')
    await terminal.waitFor('Open what is selected')
    terminal.press('end')
    await terminal.waitFor('the document contradicts itself')
    terminal.press('esc')
    await terminal.waitFor('account health rating 428 GREAT')
    terminal.press('esc')
    await terminal.waitFor('Health  1 row')
    terminal.press('q')
    expect((await terminal.waitForExit()).code).toBe(0)
  })

  it('shows what another process imports, without a key', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor('Health  1 row')
    await importInto(folder.path, liveShape, '--account', 'second')
    // How long it takes is measured by `pnpm bench live`.
    await terminal.waitFor(/second\s+US/)
    expect(terminal.text()).toContain('Health  2 rows')
  })

  it('filters, turns the filter round, and sorts', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await importInto(folder.path, liveShape, '--account', 'second')
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor('Health  2 rows')
    terminal.type('/!acme')
    terminal.press('enter')
    await terminal.waitFor('Health  1 row')
    expect(terminal.text()).not.toMatch(/acme\s+DE/)
    terminal.press('esc')
    await terminal.waitFor('Health  2 rows')
    terminal.press('s')
    await terminal.waitFor('by account')
  })

  it('keeps its shape from 80x24 to 250x70 and says when a terminal is too small', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await using terminal = await openTerminal({ home: folder.path, columns: 80, rows: 24 })
    await terminal.waitFor(/acme\s+DE/)
    for (const [columns, rows] of [
      [250, 70],
      [120, 40],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows)
      await terminal.waitFor((screen) => {
        const lines = screen.split('\n')
        return (
          lines[0]?.includes('Health  1 row') === true &&
          lines[rows - 1]?.includes('q quit') === true &&
          lines.length === rows &&
          screen.match(/health-tui/g)?.length === 1
        )
      })
    }
    terminal.resize(60, 15)
    await terminal.waitFor('health-tui needs 80x24')
    // Unseen keys do nothing: neither the filter nor the help is open afterwards.
    terminal.press('/?')
    terminal.resize(80, 24)
    await terminal.waitFor('Health  1 row')
    expect(terminal.alternateScreen).toBe(true)
    terminal.press('/')
    await terminal.waitFor('Enter keep')
    terminal.resize(60, 15)
    await terminal.waitFor('q quits')
    terminal.press('q')
    expect((await terminal.waitForExit()).code).toBe(0)
  })

  it('keeps every row in its place beside words that a terminal draws wider than Unicode says', async () => {
    await using folder = await scratchFolder()
    // Signs that combine by Unicode, and have a column of their own here.
    const store = 'हिन्दी सेवा में ग्राहक ने लिखा कि पार्सल देर से आया और हमने उत्तर दिया तथा सभी आदेश समय पर भेजे गए'
    await importInto(folder.path, germanExcerpt, '--account', store)
    await using terminal = await openTerminal({ home: folder.path, columns: 80, rows: 24 })
    await terminal.waitFor('Health  1 row')
    await terminal.waitFor('हिन्दी')
    terminal.press('enter')
    await terminal.waitFor('Policy compliance')
    const lines = terminal.screen()
    expect([lines[0], lines.at(-1)]).toEqual([
      expect.stringContaining('health-tui'),
      expect.stringContaining('q quit'),
    ])
    terminal.press('q')
    expect((await terminal.waitForExit()).code).toBe(0)
    expect(terminal.raw().lastIndexOf('\u001b[?7h')).toBeGreaterThan(terminal.raw().lastIndexOf('\u001b[?7l'))
  })

  it('shows no colour under NO_COLOR and colour otherwise', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await using colored = await openTerminal({ home: folder.path })
    await colored.waitFor(/acme\s+DE/)
    expect(colored.hasColor()).toBe(true)
    await using plain = await openTerminal({ home: folder.path, env: { NO_COLOR: '1' } })
    await plain.waitFor(/acme\s+DE/)
    expect(plain.hasColor()).toBe(false)
    expect(plain.text()).toMatch(/> \S acme/)
  })

  it('prints the table and ends where no screen can be: TERM=dumb, and without a terminal', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await using dumb = await openTerminal({ home: folder.path, env: { TERM: 'dumb' } })
    expect((await dumb.waitForExit()).code).toBe(0)
    expect(dumb.raw()).toContain('acme DE')
    expect(dumb.raw()).not.toContain('\u001b')
    const piped = await runProgram([], { home: folder.path })
    expect(piped.code).toBe(0)
    expect(piped.stdout).toContain('acme DE')
    expect(piped.stdout).not.toContain('\u001b')
  })
})

describe('leaving', () => {
  it('gives the terminal back on Ctrl-C, with the data whole', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor(/acme\s+DE/)
    expect(terminal.alternateScreen).toBe(true)
    terminal.press('ctrl-c')
    expect((await terminal.waitForExit()).code).toBe(130)
    expect(terminal.alternateScreen).toBe(false)
    expect(terminal.cursorHidden).toBe(false)
    expect(terminal.raw()).toContain('\u001b[?2004l')
    const { stdout } = await runProgram(['status', '--json'], { home: folder.path })
    expect(JSON.parse(stdout)).toMatchObject({ accounts: [{ account: 'acme' }] })
  })

  it('restores the terminal after a crash, with one line, exit code 70 and a log', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    // A real exception inside the real program: a module that Node loads beside it throws when a file appears.
    const saboteur = join(folder.path, 'saboteur.mjs')
    const trigger = join(folder.path, 'now')
    await writeFile(
      saboteur,
      `import { existsSync } from 'node:fs'
       import { isMainThread } from 'node:worker_threads'
       const look = () => { if (existsSync(${JSON.stringify(trigger)})) throw new Error('planted bug \\u001b[31m') }
       if (isMainThread) setInterval(look, 50).unref()`,
    )
    await using terminal = await openTerminal({
      home: folder.path,
      env: { NODE_OPTIONS: `--import=${pathToFileURL(saboteur).href}` },
    })
    await terminal.waitFor(/acme\s+DE/)
    await writeFile(trigger, '')
    expect((await terminal.waitForExit()).code).toBe(70)
    expect(terminal.alternateScreen).toBe(false)
    expect(terminal.cursorHidden).toBe(false)
    const lines = terminal.screen().filter((line) => line !== '')
    expect(lines.join(' ')).toMatch(/unexpected error: planted bug \\x1b\[31m; details are in .*crash\.log/)
    const log = join(folder.path, 'state/health-tui/crash.log')
    expect(await readFile(log, 'utf8')).toContain('planted bug')
    expect((await stat(log)).mode & 0o777).toBe(0o600)
  })

  it.each(['SIGTERM', 'SIGHUP'])('restores the terminal when it is ended by %s', async (signal) => {
    await using folder = await scratchFolder()
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor('Welcome to health-tui')
    terminal.kill(signal)
    await terminal.waitForExit()
    expect(terminal.alternateScreen).toBe(false)
    expect(terminal.cursorHidden).toBe(false)
  })

  it('goes to the shell on Ctrl-Z and comes back drawn anew by fg', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await using terminal = await openTerminal({
      home: folder.path,
      command: ['bash', '--norc', '-i'],
      env: { PS1: 'shell> ' },
    })
    await terminal.waitFor('shell>')
    terminal.type(
      `${process.execPath} ${join(import.meta.dirname, '../../apps/health-tui/dist/health-tui.js')}\r`,
    )
    await terminal.waitFor(/acme\s+DE/)
    terminal.press('ctrl-z')
    await terminal.waitFor((screen) => screen.includes('Stopped'))
    expect(terminal.alternateScreen).toBe(false)
    terminal.type('fg\r')
    await terminal.waitFor(
      (screen) => terminal.alternateScreen && /acme\s+DE/.test(screen) && screen.includes('q quit'),
    )
    terminal.press('q')
    await terminal.waitFor(() => !terminal.alternateScreen)
    expect(terminal.text()).toContain('shell>')
  })
})

describe('data that cannot be read any more', () => {
  it('stays on the screen, marked as old, until it can', async () => {
    await using folder = await scratchFolder()
    await startWithGerman(folder.path)
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor(/acme\s+DE/)
    const database = await openDatabase({ path: join(folder.path, 'data/health-tui/health.db') })
    await database.transaction(async (change) => change.run('ALTER TABLE account RENAME TO hidden'))
    await terminal.waitFor('OLD DATA:')
    expect(terminal.text()).toMatch(/acme\s+DE/)
    await database.transaction(async (change) => change.run('ALTER TABLE hidden RENAME TO account'))
    terminal.press('r')
    await terminal.waitFor((screen) => !screen.includes('OLD DATA:') && /acme\s+DE/.test(screen))
    await database.close()
  })
})

describe('an unusable database', () => {
  it('is named on the screen with a remedy, and r tries again', async () => {
    await using folder = await scratchFolder()
    const file = join(folder.path, 'broken.db')
    await writeFile(
      file,
      'this is no database, only some text that is long enough to be looked at by anyone who opens it',
    )
    await using terminal = await openTerminal({ home: folder.path, args: ['--db', file] })
    await terminal.waitFor('it is no health-tui database')
    expect(terminal.text()).toContain('What to do: check the path')
    terminal.press('q')
    expect((await terminal.waitForExit()).code).toBe(5)
    expect(await readFile(file, 'utf8')).toContain('this is no database')
  })
})
