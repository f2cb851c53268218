import { execFile } from 'node:child_process'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createTeamKey, createToken } from '@health-tui/storage/sync'
import { expect, it } from 'vitest'
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
      env: {
        ...cleanEnvironment(home),
        XDG_RUNTIME_DIR: join(home, 'run'),
        LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '',
        NODE: process.execPath,
        PROGRAM: programFile,
      },
      timeout: 120_000,
    })
    expect(stdout.trim()).toBe('1')
    const kept = await readFile(join(home, settings), 'utf8')
    expect(kept).not.toContain(token)
    expect(kept).toContain('keyring')
    expect(await readFile(doctor, 'utf8')).toContain('from the keyring, for anna')
  },
)

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
