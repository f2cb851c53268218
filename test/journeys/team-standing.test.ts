import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@health-tui/storage/testing'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { joinTeam, ok, startServe } from '../support/team.ts'

/** What a command that must fail says, and how it ends. */
async function refused(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runProgram(args, { home, env })
  return `${code} ${stdout}${stderr}`
}

it('a case that needs an approval is ready only with one, an edit takes it back in sight of all, and every word has an author', async () => {
  await using home = await scratchFolder()
  const as = async (author: string, ...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runProgram(args, {
      home: home.path,
      env: { HEALTH_TUI_AUTHOR: author },
    })
    return code === 0 ? stdout.trim() : `${code} ${stderr}`
  }
  const id = await as('anna', 'case', 'new', '--title', 'Late shipments')
  const item = await as('anna', 'case', 'item', 'add', id, 'rootCauses', 'The scanner failed.')
  const path = `sections.rootCauses.${item}`
  await as('anna', 'case', 'set', id, 'reviewRequired', 'true')
  expect(await as('anna', 'case', 'review', id)).toBe('needed, not asked for')
  for (const step of [
    ['move', id, 'ready'],
    ['set', id, 'state', 'ready'],
    ['submit', id],
  ])
    expect(await as('anna', 'case', ...step)).toMatch(/^3 .*needs a second person's approval/)
  await as('anna', 'case', 'review', id, 'request', 'before Friday')
  expect(await as('anna', 'case', 'review', id, 'approve')).toMatch(/^3 .*a second person has to/)
  await as('ben', 'case', 'text', id, path, ' on Monday', '--insert', '18')
  expect(await as('ben', 'case', 'review', id)).toBe('requested by anna: before Friday')
  await as('ben', 'case', 'review', id, 'approve', 'good')
  expect(await as('anna', 'case', 'move', id, 'ready')).toBe('')
  await as('anna', 'case', 'set', id, 'title', 'Late deliveries')
  expect(await as('anna', 'case', 'list')).toContain('ready (not approved)')
  expect(await as('anna', 'case', 'show', id)).toContain('review: approved by ben, voided by anna (title)')

  expect(await as('anna', 'case', 'history', id, 'title')).toMatch(/Late shipments.*\n.*Late deliveries/)
  const words = await as('ben', 'case', 'history', id, path, '--words', '--json')
  const runs = JSON.parse(words) as { author: string; text: string }[]
  expect(runs.map(({ author, text }) => [author, text])).toEqual([
    ['anna', 'The scanner failed'],
    ['ben', ' on Monday'],
    ['anna', '.'],
  ])
  expect(await as('ben', 'case', 'history', id, '--words')).toMatch(/^2 .*name the text/)
  const long = join(home.path, 'long.txt')
  await writeFile(long, 'x'.repeat(1_000_001))
  await as('ben', 'case', 'set', id, 'reviewRequired', 'null')
  expect(await as('ben', 'case', 'submit', id, '--text', long)).toMatch(
    /^3 .*nothing was changed.*one value may have 1000000; .*attach it as a file/,
  )
})

it('sync says in one line how it stands: since when it does not work, why, when it last did, and what to do', async () => {
  await using folder = await scratchFolder()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const [anna = '', ben = ''] = await joinTeam(folder.path, url, ['anna', 'ben'])
  const id = await ok(anna, 'case', 'new', '--title', 'Late shipments')
  const moment = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ'
  expect(await refused(anna, ['sync'])).toMatch(
    new RegExp(
      `^4 offline since ${moment} because the server cannot be reached .* · never synced · 2 waiting · sent 0 · received 0\\n`,
    ),
  )
  const server = await startServe(anna, port)
  expect(await ok(anna, 'sync')).toBe('in sync · sent 2 · received 0')
  expect(await ok(ben, 'sync')).toBe('in sync · sent 0 · received 2')
  await ok(anna, 'case', 'set', id, 'title', 'A')
  await ok(ben, 'case', 'set', id, 'title', 'B')
  await ok(anna, 'sync')
  expect(await ok(ben, 'sync')).toBe('in sync · sent 2 · received 1 · 1 conflict (health-tui sync conflicts)')
  const [conflict] = JSON.parse(await ok(ben, 'sync', 'conflicts', '--json')) as { loser: string }[]
  await ok(ben, 'sync', 'conflicts', '--restore', conflict?.loser ?? '')
  expect(await ok(ben, 'case', 'list')).toContain('A')
  expect(await refused(ben, ['sync', 'conflicts', '--keep', conflict?.loser ?? ''])).toMatch(
    /^3 .*no open conflict .*`health-tui sync conflicts` names/,
  )
  await ok(ben, 'sync')

  // Keys that were made anew end every token; work waits, and a new invitation goes on where it stopped.
  await ok(anna, 'team', 'revoke-all')
  await server.waitFor(({ stdout }) => stdout.split('"url"').length > 2, 'the server with the new key')
  await ok(ben, 'case', 'set', id, 'title', 'C')
  expect(await refused(ben, ['sync'])).toMatch(
    new RegExp(
      `^4 offline since ${moment} because the server refuses .* · last synced ${moment} · 1 waiting`,
    ),
  )
  const doctor = await runProgram(['doctor'], { home: ben })
  expect(doctor.stdout).toMatch(/sync-waiting: 1 operations wait since .*; stopped since .*refuses the token/)
  const invitation = join(ben, 'again.txt')
  await writeFile(invitation, await ok(anna, 'team', 'invite', 'ben', '--url', url))
  await ok(ben, 'team', 'join', invitation)
  expect(await ok(ben, 'sync')).toBe('in sync · sent 1 · received 0')

  // A second server is refused where the first one would answer for it.
  expect(await refused(ben, ['serve', '--port', String(port)])).toMatch(/^4 .*another program listens there/)
  expect(await refused(ben, ['team', 'join', join(ben, 'no-such-file')])).toMatch(
    /^3 .*there is no such file; give the file/,
  )
  expect(await refused(ben, ['sync'], { HEALTH_TUI_REMOTE_URL: 'file:team.db' })).toMatch(
    /^2 .*none of https/,
  )
  await server.stop()
})
