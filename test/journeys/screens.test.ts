import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@health-tui/storage/testing'
import { describe, expect, it } from 'vitest'
import { filledOnce } from '../support/filled-once.ts'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { joinTeam, ok, startServe } from '../support/team.ts'
import { openTerminal, type Terminal } from '../support/terminal.ts'

const letters = join(import.meta.dirname, '../fixtures/notifications-dev')
const genuine = join(letters, '005-odr-72h-with-orders-2023.eml')
const fake = join(letters, '031-phish-reinstatement-fee.eml')
const report = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')
const asOf = '2023-10-17T00:00:00Z'

async function importInto(home: string, ...files: readonly string[]): Promise<void> {
  for (const file of files) {
    const { code, stderr } = await runProgram(['import', file, '--account', 'acme'], { home })
    expect(stderr).toBe('')
    expect(code).toBe(0)
  }
}

async function writeConfig(home: string, text: string): Promise<string> {
  const folder = join(home, 'config/health-tui')
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'config.toml')
  await writeFile(path, text)
  return path
}

const startWithReport = filledOnce(async (home) => importInto(home, report))
const startWithLetter = filledOnce(async (home) => importInto(home, genuine))
const startWithBoth = filledOnce(async (home) => importInto(home, report, genuine))

const title = (terminal: Terminal): string => terminal.screen()[0] ?? ''

describe('one figure', () => {
  it('opens from the account with chart, roll-off and breakdown, and answers what-if by key', async () => {
    await using folder = await scratchFolder()
    await using terminal = await openTerminal({
      home: folder.path,
      args: ['--as-of', '2026-10-04T09:00:00Z', 'demo'],
    })
    await terminal.waitFor('SAMPLE Nordlicht')
    terminal.press('enter')
    await terminal.waitFor('Policy compliance')
    terminal.press('enter')
    await terminal.waitFor('9 of 10 futures')
    expect(terminal.text()).toMatch(/1\.00 % ┤/)
    await terminal.waitFor('target met again')
    terminal.press('+', '+', '[')
    await terminal.waitFor('orders +20 %  defects -10 %  from tomorrow')
    terminal.press('tab')
    await terminal.waitFor('[Assumptions]')
    terminal.press('0')
    await terminal.waitFor('What if: + - orders')
    terminal.press('esc')
    await terminal.waitFor('Policy compliance')
  })
})

it('tells a mistake in the configuration by its file, and one in the database by its own, and ends with the code of each', async () => {
  await using folder = await scratchFolder()
  const config = await writeConfig(folder.path, '[screen]\ntheme = "blurple"\n')
  await using mistaken = await openTerminal({ home: folder.path })
  await mistaken.waitFor('Cannot read the configuration: screen.theme')
  // A long path goes on in the next line.
  expect(mistaken.text().replaceAll(/\s+/g, '')).toContain(config)
  expect(mistaken.text()).not.toContain('health.db')
  mistaken.press('q')
  expect((await mistaken.waitForExit()).code).toBe(3)

  await writeFile(config, '')
  const notes = join(folder.path, 'notes.db')
  await writeFile(notes, 'these are notes, and no database\n')
  await using other = await openTerminal({ home: folder.path, args: ['--db', notes] })
  await other.waitFor('Cannot use the database')
  expect(other.text().replaceAll(/\s+/g, '')).toContain(notes)
  other.press('q')
  expect((await other.waitForExit()).code).toBe(5)
})

describe('commands', () => {
  it('are found by a few letters in the palette, with the reason why one cannot be done', async () => {
    await using folder = await scratchFolder()
    await using terminal = await openTerminal({ home: folder.path, args: ['demo'] })
    await terminal.waitFor('SAMPLE Nordlicht')
    terminal.press(':')
    await terminal.waitFor('Commands')
    terminal.type('impfi')
    await terminal.waitFor(/> i\s+Import files.*not now: sample data is thrown away/)
    terminal.press('esc', 'ctrl-p')
    terminal.type('settings')
    await terminal.waitFor('> ,')
    terminal.press('enter')
    await terminal.waitFor('How the theme looks')
    expect(title(terminal)).toContain('Settings')
  })

  it('have other keys where the configuration says so, and a conflict is named', async () => {
    await using folder = await scratchFolder()
    await startWithReport(folder.path)
    await writeConfig(folder.path, '[keys]\ninbox = ["b"]\nsort = ["w"]\n')
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor('w would mean both')
    await terminal.waitFor(/acme\s+US/)
    expect(terminal.text()).toContain('b inbox')
    terminal.press('b')
    await terminal.waitFor('No notifications yet')
  })
})

describe('settings', () => {
  it('are written into the file, whose comments stay, and hold at the next start', async () => {
    await using folder = await scratchFolder()
    await startWithReport(folder.path)
    const path = await writeConfig(folder.path, '# my own words\n[screen]\nbell = "sound" # loud\n')
    await using terminal = await openTerminal({ home: folder.path })
    await terminal.waitFor(/acme\s+US/)
    terminal.press(',')
    await terminal.waitFor('[sound]')
    terminal.press('enter', 'enter', 'j', 'enter')
    await terminal.waitFor('Mouse: on')
    terminal.press('ctrl-c')
    await terminal.waitForExit()
    const written = await readFile(path, 'utf8')
    expect(written).toContain('# my own words')
    expect(written).toContain('bell = "sound" # loud')
    expect(written).toContain('theme = "dark"')
    expect(written).toContain('mouse = true')
    // The mouse was given back, too.
    expect(terminal.raw().lastIndexOf('\u001b[?1000l')).toBeGreaterThan(
      terminal.raw().lastIndexOf('\u001b[?1000h'),
    )
    await using again = await openTerminal({ home: folder.path })
    await again.waitFor(/acme\s+US/)
    expect(again.raw()).toContain('\u001b[?1000h')
  })

  it('take a key by pressing it, refuse one that is taken, and give the built-in one back', async () => {
    await using folder = await scratchFolder()
    await startWithReport(folder.path)
    await using terminal = await openTerminal({ home: folder.path, rows: 60 })
    await terminal.waitFor(/acme\s+US/)
    terminal.press(',', 'G', 'enter')
    await terminal.waitFor('Enter sets a key')
    terminal.press('G', 'enter')
    await terminal.waitFor('Press the new key')
    terminal.press('j')
    await terminal.waitFor(/j would mean both .*keeps its own keys/)
    terminal.press('enter', 'ctrl-t')
    await terminal.waitFor(/quit: Ctrl-t/)
    terminal.press('d')
    await terminal.waitFor('quit has its built-in keys again')
    expect(title(terminal)).toContain('Keys')
  })
})

describe('the inbox', () => {
  it('says first whether a letter is genuine, opens only when asked, puts away, takes back', async () => {
    await using folder = await scratchFolder()
    await importInto(folder.path, genuine, fake)
    await using terminal = await openTerminal({ home: folder.path, args: ['--as-of', asOf] })
    await terminal.waitFor('The inbox (2) holds 2 notifications')
    terminal.press('2')
    await terminal.waitFor('LOOKS LIKE A FAKE')
    expect(title(terminal)).toContain('2 to do')
    terminal.press('j', 'k')
    expect(title(terminal)).toContain('Inbox')
    terminal.press('/')
    terminal.type('!fake')
    terminal.press('enter')
    await terminal.waitFor(() => title(terminal).includes('1 to do'))
    expect(terminal.text()).not.toContain('LOOKS LIKE A FAKE')
    terminal.press('d')
    await terminal.waitFor('Done; it comes back when something about it changes')
    terminal.press('u')
    await terminal.waitFor('Undone')
    await terminal.waitFor(() => title(terminal).includes('1 to do'))
    terminal.press('d')
    await terminal.waitFor(() => title(terminal).includes('0 to do'))
    terminal.press('D')
    await terminal.waitFor(() => title(terminal).includes('1 in all'))
  })

  it('brings a letter back when its deadline comes near', async () => {
    await using folder = await scratchFolder()
    await startWithLetter(folder.path)
    await using before = await openTerminal({ home: folder.path, args: ['--as-of', asOf] })
    await before.waitFor('The inbox (2)')
    before.press('2', 'd')
    await before.waitFor('Everything is done')
    before.press('q')
    await before.waitForExit()
    await using after = await openTerminal({
      home: folder.path,
      args: ['--as-of', '2023-10-30T00:00:00Z'],
    })
    await after.waitFor('The inbox (2)')
    after.press('2')
    await after.waitFor(() => title(after).includes('1 to do'))
    expect(after.text()).not.toContain('Everything is done')
  })

  it('shows the facts that were read, in the text and beside it, and jumps from one to the next', async () => {
    await using folder = await scratchFolder()
    await startWithLetter(folder.path)
    await using terminal = await openTerminal({ home: folder.path, args: ['--as-of', asOf] })
    await terminal.waitFor('The inbox (2)')
    terminal.press('2', 'enter')
    await terminal.waitFor('asks for:')
    expect(terminal.text()).toMatch(/\[[^\]]*B08QX4M7TL[^\]]*\]/)
    terminal.press('tab')
    await terminal.waitFor('What it says')
    // A known terminal gets links, and only for true https addresses.
    expect(terminal.raw()).not.toContain('\u001b]8;;')
  })
})

it('searches everything while one types, and goes to what was found', async () => {
  await using folder = await scratchFolder()
  await startWithBoth(folder.path)
  await using terminal = await openTerminal({ home: folder.path, args: ['--as-of', asOf] })
  await terminal.waitFor(/acme\s+US/)
  terminal.press('f')
  await terminal.waitFor('Type words')
  terminal.type('plan acti')
  await terminal.waitFor(/notification .*\(acme/)
  await terminal.waitFor('[plan]')
  terminal.press('enter', 'enter')
  await terminal.waitFor('asks for:')
  terminal.press('esc')
  await terminal.waitFor('words:')
  expect(title(terminal)).toContain('Search')
})

it('keys that are typed while the data is read are meant for what comes', async () => {
  await using folder = await scratchFolder()
  await startWithBoth(folder.path)
  await using terminal = await openTerminal({ home: folder.path, args: ['--as-of', asOf] })
  await terminal.waitFor('health-tui')
  terminal.press('2', 'enter')
  await terminal.waitFor('asks for:')
  expect(title(terminal)).toContain('Notification')
})

it('a letter with a line of ten megabytes and floods of marks is shown, and nothing of it reaches the terminal raw', async () => {
  await using folder = await scratchFolder()
  const flood = `Z${'\u0301'.repeat(5000)}`
  const file = join(folder.path, 'flood.eml')
  const head = `From: Amazon <donotreply@amazon.com>\nSubject: Notice ${flood.slice(0, 300)} \u202eevil\nContent-Type: text/plain; charset=utf-8\n\n`
  const line = `Dear ${flood} \u001b]0;owned\u0007\u001b[2J\u202e${'word '.repeat(2_000_000)}${flood}`
  await writeFile(file, `${head}${line}\n`)
  await importInto(folder.path, file)
  await using terminal = await openTerminal({ home: folder.path, columns: 80, rows: 24 })
  await terminal.waitFor(/The inbox \(2\) holds\s+1 notification/)
  terminal.press('2')
  await terminal.waitFor(/Notice Z/)
  terminal.press('enter')
  await terminal.waitFor(/Dear Z/)
  terminal.press('G')
  await terminal.waitFor((screen) => !screen.includes('Dear'))
  terminal.press('ctrl-c')
  await terminal.waitForExit()
  const raw = terminal.raw()
  expect(raw).not.toMatch(/\p{M}{9}/u)
  expect(raw).not.toMatch(/\u001b\]0;|\u202e/)
})

it('shows who waits for what, alone and without a server', async () => {
  await using folder = await scratchFolder()
  await startWithReport(folder.path)
  await using terminal = await openTerminal({ home: folder.path })
  await terminal.waitFor(/acme\s+US/)
  terminal.press('4')
  await terminal.waitFor('everything stays on this machine')
  terminal.press('y')
  await terminal.waitFor('no server is set')
  expect(title(terminal)).toContain('Team & sync')
})

it('cancels an import from the screen and keeps nothing of it', async () => {
  await using folder = await scratchFolder()
  await startWithReport(folder.path)
  const header =
    'amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\tship-service-level\tsku\tasin\titem-status\tquantity'
  const line = (index: number): string =>
    `111-${String(index).padStart(7, '0')}-0000001\t2026-09-01T00:00:00+00:00\t2026-09-02T00:00:00+00:00\tShipped\tMerchant\tAmazon.com\tStandard\tSKU\tB000000001\tShipped\t1`
  const file = join(folder.path, 'orders.tsv')
  await writeFile(
    file,
    `${header}\n${Array.from({ length: 400_000 }, (_, index) => line(index)).join('\n')}\n`,
  )
  await using terminal = await openTerminal({ home: folder.path })
  await terminal.waitFor(/acme\s+US/)
  terminal.press('i')
  await terminal.waitFor('File or folder')
  terminal.type(file)
  terminal.press('enter')
  await terminal.waitFor(/orders\.tsv {2}/)
  terminal.press('esc')
  await terminal.waitFor('cancelled; nothing was imported')
  terminal.press('esc')
  await terminal.waitFor(/acme\s+US/)
  const { stdout } = await runProgram(['status', '--json'], { home: folder.path })
  expect(stdout).not.toContain('"source": "computed"')
})

it('speaks line by line to a screen reader and never draws over a line', async () => {
  await using folder = await scratchFolder()
  await startWithReport(folder.path)
  await using terminal = await openTerminal({ home: folder.path, env: { HEALTH_TUI_SCREEN_READER: '1' } })
  await terminal.waitFor(/selected: .*acme/)
  terminal.press('enter')
  await terminal.waitFor('| Account')
  terminal.press('?')
  await terminal.waitFor('Keys:')
  expect(terminal.alternateScreen).toBe(false)
  // Nothing moves the cursor, clears or colours.
  expect(terminal.raw().replace(/\u001b\[\?2004[hl]/g, '')).not.toContain('\u001b')
  terminal.press('ctrl-c')
  expect((await terminal.waitForExit()).code).toBe(130)
})

it('selects and opens by the mouse only where that was asked for', async () => {
  await using folder = await scratchFolder()
  await startWithReport(folder.path)
  await using without = await openTerminal({ home: folder.path })
  await without.waitFor(/acme\s+US/)
  expect(without.raw()).not.toContain('\u001b[?1000h')
  await writeConfig(folder.path, '[screen]\nmouse = true\n')
  await using terminal = await openTerminal({ home: folder.path, columns: 80, rows: 24 })
  await terminal.waitFor(/> \S acme\s+US/)
  const row = terminal.screen().findIndex((line) => /^> \S acme/.test(line)) + 1
  terminal.type(`\u001b[<0;5;${row}M`)
  await terminal.waitFor('Policy compliance')

  // What lies over the screen scrolls too, and not what is below it.
  terminal.press('?')
  await terminal.waitFor(/── Keys[^]*Open what is selected/)
  terminal.type('\u001b[<65;5;9M'.repeat(5))
  await terminal.waitFor((screen) => screen.includes('── Signs') && !screen.includes('Open what is selected'))
  terminal.press('esc', 'ctrl-p')
  await terminal.waitFor(/── Commands[^]*Team and sync/)
  const team = terminal.screen().findIndex((line) => line.includes('Team and sync')) + 1
  terminal.type(`\u001b[<0;5;${team}M\u001b[<0;5;${team}m`)
  await terminal.waitFor(/> .*Team and sync/)
  terminal.type(`\u001b[<0;5;${team}M`)
  await terminal.waitFor('health-tui │ Team')
})

it('the wheel and presses work in a case as in every list, and as arrow keys in its text', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const { stdout } = await runProgram(['case', 'new', '--title', 'Late'], { home })
  const words = Array.from({ length: 60 }, (_, line) => `line ${line + 1}`).join('\n')
  await runProgram(['case', 'item', 'add', stdout.trim(), 'rootCauses', words], { home })
  await writeConfig(home, '[screen]\nmouse = true\n')
  await using terminal = await openTerminal({ home, columns: 100, rows: 30 })
  await terminal.waitFor('3 cases')
  terminal.press('3', 'enter')
  await terminal.waitFor('Root causes  1')
  const row = terminal.screen().findIndex((line) => line.includes('C1 line 1')) + 1
  terminal.type(`\u001b[<0;9;${row}M`)
  await terminal.waitFor(/> {3}C1 line 1/)
  terminal.type(`\u001b[<0;9;${row}M`)
  await terminal.waitFor('line 60 of 60')
  terminal.type('\u001b[<64;5;9M')
  await terminal.waitFor('line 57 of 60')
  // A release outside of the window, and one that no press came before.
  terminal.type('\u001b[<0;900;900m\u001b[<0;9;9m')
  terminal.press('esc')
  await terminal.waitFor(/> {3}C1 line 1/)
  expect(terminal.alternateScreen).toBe(true)
})

it('writes links only where the terminal follows them', async () => {
  await using folder = await scratchFolder()
  await importInto(folder.path, join(letters, '001-odr-privileges-removed-2016.eml'))
  await using terminal = await openTerminal({
    home: folder.path,
    rows: 60,
    env: { TERM_PROGRAM: 'WezTerm' },
  })
  await terminal.waitFor('The inbox (2)')
  terminal.press('2', 'enter')
  await terminal.waitFor('https://sellercentral.amazon.com')
  expect(terminal.raw()).toContain('\u001b]8;;https://sellercentral.amazon.com/')
  expect(terminal.raw()).not.toContain('\u001b]8;;http://')
})

it('rings as asked when another process brings a notification', async () => {
  await using folder = await scratchFolder()
  await startWithReport(folder.path)
  await writeConfig(folder.path, '[screen]\nbell = "message"\n')
  await using terminal = await openTerminal({ home: folder.path })
  await terminal.waitFor(/acme\s+US/)
  await importInto(folder.path, genuine)
  await terminal.waitFor('New: a new notification')
  expect(terminal.raw()).toContain('\u001b]9;health-tui: a new notification\u0007')
})

it('shows both versions of a conflict beside each other and restores the kept one by one key', async () => {
  await using folder = await scratchFolder()
  const port = await freePort()
  const [anna = '', bea = ''] = await joinTeam(folder.path, `http://127.0.0.1:${port}`, ['anna', 'bea'])
  await using _server = await startServe(anna, port)
  const id = await ok(anna, 'case', 'new', '--title', 'Late shipments')
  await ok(anna, 'sync')
  await ok(bea, 'sync')
  await ok(bea, 'import', report, '--account', 'acme')
  // Neither has seen the other's.
  await ok(anna, 'case', 'set', id, 'title', 'Late shipments of October')
  await ok(bea, 'case', 'set', id, 'title', 'Late shipments of autumn')
  await ok(anna, 'sync')
  await ok(bea, 'sync')
  await using terminal = await openTerminal({ home: bea })
  await terminal.waitFor(/acme\s+US/)
  terminal.press('4')
  await terminal.waitFor('1 conflict')
  await terminal.waitFor(/shown: bea.*kept: anna/)
  expect(terminal.text()).toMatch(/Late shipments of autumn\s+│\s+Late shipments of October/)
  terminal.press('H')
  await terminal.waitFor('History of title')
  await terminal.waitFor(/bea\s+set/)
  terminal.press('esc')
  await terminal.waitFor('1 conflict')
  terminal.press('R')
  await terminal.waitFor('Restored what anna wrote')
  await terminal.waitFor("Nobody's words are waiting")
  terminal.press('y')
  await terminal.waitFor(/Exchanged: sent \d+/)
  terminal.press('ctrl-c')
  await terminal.waitForExit()
  expect(await ok(bea, 'case', 'list')).toContain('Late shipments of October')
})
