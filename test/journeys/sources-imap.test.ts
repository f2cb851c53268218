import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { type Dovecot, dovecotIsThere, startDovecot } from '../support/dovecot.ts'
import { startFlakyProxy } from '../support/flaky-proxy.ts'
import { repository, runProgram, scratchFolder } from '../support/program.ts'
import { startProgram } from '../support/running-program.ts'

interface LetterLine {
  readonly uid: number
  readonly kind: string | null
  readonly imported: number
}

interface Tally {
  readonly looked: number
  readonly letters: number
  readonly imported: number
  readonly known: number
  readonly failed: number
}

const letterFolder = join(repository, 'test/fixtures/notifications-dev')

async function sampleLetters(): Promise<readonly string[]> {
  const names = (await readdir(letterFolder)).filter((name) => name.endsWith('.eml')).toSorted()
  return Promise.all(names.map(async (name) => readFile(join(letterFolder, name), 'utf8')))
}

function mail(from: string, subject: string, number: number, body = 'Hello.'): string {
  return `From: ${from}\r\nTo: <seller@shop.example>\r\nSubject: ${subject}\r\nMessage-ID: <${number}@test.example>\r\nDate: Fri, 02 Oct 2026 10:00:00 +0000\r\n\r\n${body} ${number}\r\n`
}

function notice(number: number): string {
  return mail(
    'Amazon <seller-performance@amazon.com>',
    `Notice: policy warning ${number}`,
    number,
    'ASIN B000000001',
  )
}

function access(server: Dovecot, port = server.tlsPort): readonly string[] {
  return [
    'fetch',
    'imap',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--user',
    server.user,
    '--ca',
    server.certificate,
  ]
}

function parse(stdout: string): { readonly letters: readonly LetterLine[]; readonly tally: Tally } {
  const lines = stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  return {
    letters: lines.filter((line) => 'uid' in line) as unknown as LetterLine[],
    tally: lines.find((line) => 'looked' in line) as unknown as Tally,
  }
}

async function countLetters(home: string): Promise<number> {
  const client = createClient({ url: `file:${join(home, 'data/health-tui/health.db')}` })
  const { rows } = await client.execute('SELECT count(*) AS n FROM notification')
  client.close()
  return Number(rows[0]?.['n'])
}

describe.runIf(dovecotIsThere())('fetch imap against a real Dovecot', () => {
  it("takes Amazon's letters, leaves the rest, changes nothing in the mailbox, and goes on where it stopped", async () => {
    await using folder = await scratchFolder()
    await using mailHome = await scratchFolder()
    await using server = await startDovecot(mailHome.path)
    const letters = await sampleLetters()
    await server.deliver([
      ...letters,
      mail('Uncle <uncle@home.example>', 'Birthday', 1),
      mail('Buyer <abc123@marketplace.amazon.com>', 'Where is my order from Amazon?', 2),
      mail('Amazon.com <auto-confirm@amazon.com>', 'Your Amazon.com order', 3),
      mail('Colleague <dana@shop.example>', 'Fwd: Notice: Policy Warning', 4),
    ])
    const env = { HEALTH_TUI_IMAP_PASSWORD: server.password }
    const before = [await server.flags(), (await readdir(join(server.maildir, 'new'))).join()]
    const home = folder.path
    const dry = await runProgram([...access(server), '--json', '--dry-run'], { home, env })
    expect(dry).toMatchObject({ code: 0, stderr: '' })
    const planned = parse(dry.stdout).tally
    expect(await countLetters(home)).toBe(0)
    const first = await runProgram([...access(server), '--json'], { home, env })
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const { tally } = parse(first.stdout)
    expect(tally).toEqual(planned)
    // "Sold, ship now" is the one sample that holds a buyer's address; the colleague's forward comes in.
    expect(tally).toMatchObject({ looked: letters.length + 4, letters: letters.length, failed: 0 })
    expect(await countLetters(home)).toBe(tally.imported)
    expect([await server.flags(), (await readdir(join(server.maildir, 'new'))).join()]).toEqual(before)

    const again = parse((await runProgram([...access(server), '--json'], { home, env })).stdout).tally
    expect(again).toMatchObject({ looked: 0, letters: 0 })
    await server.deliver([notice(5)])
    const more = parse((await runProgram([...access(server), '--json'], { home, env })).stdout).tally
    expect(more).toMatchObject({ looked: 1, letters: 1, imported: 1 })
    const all = parse((await runProgram([...access(server), '--all', '--json'], { home, env })).stdout).tally
    expect(all).toMatchObject({ looked: letters.length + 5, letters: letters.length + 5 })
  })

  it('signs in by STARTTLS, by OAuth2 token and from the configuration, and keeps the secret to itself', async () => {
    await using folder = await scratchFolder()
    await using mailHome = await scratchFolder()
    await using server = await startDovecot(mailHome.path)
    await server.deliver([notice(1)])
    const home = folder.path
    const config = join(home, 'config/health-tui')
    await mkdir(config, { recursive: true })
    await writeFile(join(config, 'secret'), `${server.password}\n`, { mode: 0o600 })
    await writeFile(
      join(config, 'config.toml'),
      `[imap.acme]\nhost = "127.0.0.1"\nport = ${server.tlsPort}\nca = "${server.certificate}"\nuser = "${server.user}"\npasswordFile = "secret"\naccount = "acme"\n`,
    )
    const configured = await runProgram(['fetch', 'imap', 'acme', '--json'], { home })
    expect(configured).toMatchObject({ code: 0, stderr: '' })
    expect(parse(configured.stdout).tally).toMatchObject({ account: 'acme', imported: 1 })
    const starttls = await runProgram([...access(server, server.plainPort), '--starttls', '--json'], {
      home,
      env: { HEALTH_TUI_IMAP_PASSWORD: server.password },
    })
    expect(parse(starttls.stdout).tally).toMatchObject({ letters: 1 })
    const token = join(home, 'token')
    await writeFile(token, server.accessToken, { mode: 0o600 })
    const oauth = await runProgram([...access(server), '--token-file', token, '--from-start', '--json'], {
      home,
    })
    expect(oauth).toMatchObject({ code: 0, stderr: '' })
    expect(parse(oauth.stdout).tally).toMatchObject({ letters: 1, known: 1 })
    const database = await readFile(join(home, 'data/health-tui/health.db'))
    for (const secret of [server.password, server.accessToken]) expect(database.includes(secret)).toBe(false)
    await chmod(join(config, 'secret'), 0o644)
    const open = await runProgram(['fetch', 'imap', 'acme'], { home })
    expect(open.code).toBe(3)
    expect(open.stderr).toMatch(/others may read this file; chmod 600 /)
  })

  it('says in one line what is wrong with secret, certificate, port and folder', async () => {
    await using folder = await scratchFolder()
    await using mailHome = await scratchFolder()
    await using server = await startDovecot(mailHome.path)
    const home = folder.path
    const env = { HEALTH_TUI_IMAP_PASSWORD: server.password }
    const untrusting = [
      'fetch',
      'imap',
      '--host',
      '127.0.0.1',
      '--port',
      String(server.tlsPort),
      '--user',
      'x',
    ]
    const cases = [
      [4, /refused the sign-in/, access(server), { HEALTH_TUI_IMAP_PASSWORD: 'wrong' }],
      [4, /certificate is not trusted/, untrusting, env],
      [4, /does not speak TLS/, access(server, server.plainPort), env],
      [4, /nothing listens there/, access(server, 1), env],
      [3, /no folder Nowhere; its folders are INBOX/, [...access(server), '--folder', 'Nowhere'], env],
      [2, /neither HEALTH_TUI_IMAP_PASSWORD nor/, access(server), {}],
    ] as const
    for (const [code, message, args, environment] of cases) {
      const result = await runProgram(args, { home, env: environment })
      expect(`${result.code} ${result.stderr}`).toMatch(new RegExp(`^${code} health-tui: [^\\n]*\\n$`))
      expect(result.stderr).toMatch(message)
      expect(result.stdout).toBe('')
    }
  })

  it('reads 5,000 mails over a line that breaks, each letter once, also under a new UIDVALIDITY', async () => {
    await using folder = await scratchFolder()
    await using mailHome = await scratchFolder()
    await using server = await startDovecot(mailHome.path)
    const home = folder.path
    const env = { HEALTH_TUI_IMAP_PASSWORD: server.password }
    const every = 20
    await server.deliver(
      Array.from({ length: 5000 }, (_, index) =>
        index % every === 0 ? notice(index) : mail('News <news@shop.example>', `News ${index}`, index),
      ),
    )
    await using proxy = await startFlakyProxy(server.tlsPort, 400_000)
    const broken = await runProgram([...access(server, proxy.port), '--json'], { home, env })
    expect(broken.code).toBe(0)
    expect(proxy.cuts()).toBeGreaterThan(0)
    expect(broken.stderr).toMatch(/trying again in/)
    const { letters, tally } = parse(broken.stdout)
    expect(tally).toMatchObject({ imported: 250, failed: 0 })
    expect(new Set(letters.filter(({ imported }) => imported === 1).map(({ uid }) => uid)).size).toBe(250)
    expect(await countLetters(home)).toBe(250)
    await server.renumber(1_234_567)
    proxy.heal()
    const anew = await runProgram([...access(server, proxy.port), '--json'], { home, env })
    expect(anew.stderr).toMatch(/numbered the mails of INBOX anew/)
    expect(parse(anew.stdout).tally).toMatchObject({ looked: 5000, letters: 250, imported: 0, known: 250 })
    expect(await countLetters(home)).toBe(250)
  })

  it('Ctrl-C in the middle stores whole letters only, and the next fetch brings the rest', async () => {
    await using folder = await scratchFolder()
    await using mailHome = await scratchFolder()
    await using server = await startDovecot(mailHome.path)
    const home = folder.path
    const env = { HEALTH_TUI_IMAP_PASSWORD: server.password }
    await server.deliver(Array.from({ length: 200 }, (_, index) => notice(index)))
    await using fetching = startProgram([...access(server), '--json'], { home, env })
    await fetching.waitFor(({ stdout }) => stdout.split('\n').length > 60, 'sixty letters')
    fetching.signal('SIGINT')
    expect(await fetching.ended).not.toBe(0)
    expect(fetching.stderr()).toMatch(/^health-tui: fetching interrupted: [^\n]*\n$/)
    const rest = await runProgram([...access(server), '--json'], { home, env })
    expect(rest).toMatchObject({ code: 0, stderr: '' })
    expect(parse(rest.stdout).tally.looked).toBeLessThan(200)
    expect(await countLetters(home)).toBe(200)
  })

  it('--idle brings letters as they arrive, over a restart of the server, until Ctrl-C', async () => {
    await using folder = await scratchFolder()
    await using mailHome = await scratchFolder()
    await using server = await startDovecot(mailHome.path)
    await server.deliver([notice(1)])
    await using staying = startProgram([...access(server), '--idle', '--json'], {
      home: folder.path,
      env: { HEALTH_TUI_IMAP_PASSWORD: server.password },
    })
    const arrived = (count: number) => (): boolean =>
      staying
        .stdout()
        .split('\n')
        .filter((line) => line.includes('"uid"')).length === count
    await staying.waitFor(arrived(1), 'the first letter')
    await server.deliver([notice(2), mail('Uncle <uncle@home.example>', 'Birthday', 3)])
    await staying.waitFor(arrived(2), 'the letter that arrived')
    await server.restart()
    await server.deliver([notice(4)])
    await staying.waitFor(arrived(3), 'the letter after the restart')
    staying.signal('SIGINT')
    expect(await staying.ended).toBe(0)
    expect(parse(staying.stdout()).tally).toMatchObject({ imported: 3, letters: 3 })
    expect(staying.stderr()).toMatch(/trying again in[^\n]*\n[^\n]*connected again/)
  })
})
