import { spawnSync } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { repository, scratchFolder } from '../support/program.ts'

const packages = ['metrics', 'reports', 'notifications', 'poa', 'storage', 'connectors'] as const

/** What each room may import, as docs/architecture.md says. */
const allowed: Readonly<Record<(typeof packages)[number], readonly string[]>> = {
  metrics: [],
  notifications: [],
  reports: ['metrics'],
  poa: ['metrics', 'notifications'],
  storage: ['metrics', 'notifications', 'poa'],
  connectors: ['reports', 'notifications'],
}

/** Lints one planted file with the project's own configuration; returns the refused module names. */
async function refused(path: string, modules: readonly string[]): Promise<readonly string[]> {
  await using folder = await scratchFolder()
  await cp(join(repository, '.oxlintrc.json'), join(folder.path, '.oxlintrc.json'))
  const file = join(folder.path, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, modules.map((name) => `import '${name}'\n`).join(''))
  const { stdout } = spawnSync(
    process.execPath,
    [join(repository, 'node_modules/oxlint/bin/oxlint'), '--format=json', '.'],
    { cwd: folder.path, encoding: 'utf8' },
  )
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { message: string; code: string }[] }
  const messages = diagnostics
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ message }) => message)
  return modules.filter((name) => messages.some((message) => message.includes(`'${name}'`)))
}

it.each(packages)('packages/%s imports only what the architecture allows', async (room) => {
  const others = packages.filter((name) => name !== room).map((name) => `@health-tui/${name}`)
  const forbidden = others.filter((name) => !allowed[room].includes(name.slice('@health-tui/'.length)))
  expect(await refused(`packages/${room}/src/planted.ts`, [...others, 'ink', 'react'])).toEqual([
    ...forbidden,
    'ink',
    'react',
  ])
})

it('commands do not load the screen, and screens do not reach for the database', async () => {
  expect(
    await refused('apps/health-tui/src/commands/planted.ts', ['ink', 'react', '../tui/start-screen.tsx']),
  ).toEqual(['ink', 'react', '../tui/start-screen.tsx'])
  expect(
    await refused('apps/health-tui/src/tui/screens/planted.ts', ['@libsql/client', 'drizzle-orm']),
  ).toEqual(['@libsql/client', 'drizzle-orm'])
})
