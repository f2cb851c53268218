import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'
import { freePort, serve } from '../support/served-team.ts'

it('the drill of docs/guide/team.md: a restored backup is noticed, adopted, completed and verified', async () => {
  await using folder = await scratchFolder()
  const [anna, bea] = [join(folder.path, 'anna'), join(folder.path, 'bea')]
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const run = async (home: string, ...args: readonly string[]) => runProgram(args, { home })
  const ok = async (home: string, ...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(home, ...args)
    expect(`${args.join(' ')}: ${code} ${stderr}`).toBe(`${args.join(' ')}: 0 ${stderr}`)
    return stdout.trim()
  }
  await mkdir(anna)
  await mkdir(bea)
  await ok(anna, 'team', 'init')
  const data = join(folder.path, 'server')
  let server = await serve(anna, port, ['--folder', data])
  for (const [home, name] of [
    [anna, 'anna'],
    [bea, 'bea'],
  ] as const) {
    const invitation = join(folder.path, `${name}.txt`)
    await writeFile(invitation, await ok(anna, 'team', 'invite', name, '--url', url))
    await ok(home, 'team', 'join', invitation)
  }
  await ok(anna, 'case', 'new', '--title', 'Before the backup')
  await ok(anna, 'sync')
  await ok(bea, 'sync')
  await server.stop()
  const backup = join(folder.path, 'backup')
  await cp(data, backup, { recursive: true })

  server = await serve(anna, port, ['--folder', data])
  await ok(anna, 'case', 'new', '--title', 'After the backup')
  await ok(anna, 'sync')
  await ok(bea, 'sync')
  await server.stop()

  await using _restored = await serve(anna, port, ['--folder', backup])
  const noticed = await run(anna, 'sync')
  expect(noticed.code).toBe(4)
  expect(noticed.stderr).toMatch(/went back in time/)
  expect(await ok(anna, 'case', 'list')).toContain('After the backup')
  await ok(anna, 'sync', '--adopt')
  expect(await ok(anna, 'sync', 'verify')).toMatch(/\S/)
  await ok(bea, 'sync')
  await ok(bea, 'case', 'new', '--title', 'Work goes on')
  await ok(bea, 'sync')
  await ok(anna, 'sync')
  const cases = await ok(anna, 'case', 'list')
  for (const title of ['Before the backup', 'After the backup', 'Work goes on'])
    expect(cases).toContain(title)
}, 180_000)
