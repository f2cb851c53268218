import { execFile } from 'node:child_process'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createTeamKey, createToken } from '@health-tui/storage/sync'
import { expect, it } from 'vitest'
import { startSpApiServer } from '../support/sp-api-server.ts'
import { cleanEnvironment, programFile, runProgram, scratchFolder } from '../support/program.ts'

const run = promisify(execFile)

const needed = ['dbus-run-session', 'gnome-keyring-daemon', 'secret-tool']
const missing: string[] = []
for (const program of needed) await run('which', [program]).catch(() => missing.push(program))
if (missing.length > 0) process.stderr.write(`skipped: no ${missing.join(', ')} for the keyring's journey\n`)

const issued = Math.floor(Date.now() / 1000)
const token = createToken(
  { access: 'read-write', issued, expires: issued + 86_400 * 30, name: 'anna', namespace: 'default' },
  createTeamKey().privateKey,
)

async function invitation(folder: string): Promise<string> {
  const content = JSON.stringify({ url: 'http://127.0.0.1:9', token, author: 'anna' })
  const file = join(folder, 'invitation.txt')
  await writeFile(file, `health-tui-invitation:${Buffer.from(content).toString('base64url')}\n`)
  return file
}

/** Of a desktop session of its own, with the program at hand. */
function sessionEnvironment(home: string) {
  return {
    ...cleanEnvironment(home),
    XDG_RUNTIME_DIR: join(home, 'run'),
    LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '',
    NODE: process.execPath,
    PROGRAM: programFile,
  }
}

const settings = 'data/health-tui/health.db.team.json'

it.skipIf(missing.length > 0)(
  'a token lies in the real keyring where there is one, and nowhere else',
  async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    await mkdir(join(home, 'run'), { mode: 0o700 })
    const file = await invitation(home)
    const script = `
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$NODE" "$PROGRAM" team join "$1" >/dev/null && "$NODE" "$PROGRAM" doctor --json > "$2" || true
    secret-tool search --all application health-tui 2>&1 | grep -c '^secret = ' || true`
    const doctor = join(home, 'doctor.json')
    const { stdout } = await run('dbus-run-session', ['--', 'bash', '-c', script, 'bash', file, doctor], {
      env: sessionEnvironment(home),
      timeout: 120_000,
    })
    expect(stdout.trim()).toBe('1')
    const kept = await readFile(join(home, settings), 'utf8')
    expect(kept).not.toContain(token)
    expect(kept).toContain('keyring')
    expect(await readFile(doctor, 'utf8')).toContain('from the keyring, for anna')
  },
)

it.skipIf(missing.length > 0)(
  'the secrets of sources lie in the real keyring, and come out where they are used',
  async () => {
    await using folder = await scratchFolder()
    await using server = await startSpApiServer()
    const home = folder.path
    await mkdir(join(home, 'run'), { mode: 0o700 })
    await mkdir(join(home, 'config/health-tui'), { recursive: true })
    await writeFile(
      join(home, 'config/health-tui/config.toml'),
      `[sp-api.main]
region = "eu"
clientId = "amzn1.application-oa2-client.test"
marketplaces = ["DE"]
reports = ["orders-api"]
endpoint = "${server.url}"
tokenUrl = "${server.url}/auth/o2/token"
[imap.main]
host = "127.0.0.1"
user = "anna"
`,
    )
    const script = `
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    keep() { printf '%s\\n' "$2" | "$NODE" "$PROGRAM" config secret "$1"; }
    keep sp-api.main.client-secret "$1" && keep sp-api.main.refresh-token "$2" && keep imap.main.password "app password"
    "$NODE" "$PROGRAM" fetch sp-api; echo "exit $?"
    "$NODE" "$PROGRAM" doctor --json | grep -c 'secrets\\? found'
    "$NODE" "$PROGRAM" config secret imap.main.password --forget
    "$NODE" "$PROGRAM" fetch imap main; echo "exit $?"`
    const { stdout, stderr } = await run(
      'dbus-run-session',
      ['--', 'bash', '-c', script, 'bash', server.clientSecret, server.refreshToken],
      { env: sessionEnvironment(home), timeout: 120_000 },
    )
    expect(stdout).toMatch(/nothing for this time\nexit 0\n2\nexit 2\n$/)
    expect(stderr).toContain('no password or token for the mailbox')
    expect(server.asked('searchOrders')).toBe(1)
    expect(stdout + stderr).not.toContain(server.refreshToken)
  },
)

it('a secret that no keyring can take is refused, and the file is named as the way', async () => {
  await using folder = await scratchFolder()
  const refused = await runProgram(['config', 'secret', 'imap.main.password'], {
    home: folder.path,
    input: 'app password\n',
    env: { HEALTH_TUI_KEYRING: 'off' },
  })
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('chmod 600')])
  const unknown = await runProgram(['config', 'secret', 'imap.main.host'], { home: folder.path, input: 'x' })
  expect(unknown.code).toBe(2)
})

it('a token lies in a file for its owner only where there is no keyring', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const file = await invitation(home)
  const env = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(home, 'nobody')}` }
  const joined = await runProgram(['team', 'join', file], { home, env })
  expect(joined).toMatchObject({ code: 0, stderr: '' })
  expect(await readFile(join(home, settings), 'utf8')).toContain(token)
  expect((await stat(join(home, settings))).mode & 0o777).toBe(0o600)
  expect((await runProgram(['doctor', '--json'], { home, env })).stdout).toContain('from a file, for anna')
  // A program that is not there is not waited for; a locked keyring gets twice as long.
}, 15_000)
