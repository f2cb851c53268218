// `pnpm pictures [FOLDER]`: pictures of the real program's screens for the README; into a folder, of every screen there is
// at three sizes, and of some in every theme.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository, scratchFolder } from './program.ts'
import { openTerminal } from './terminal.ts'

const folder = process.argv[2] ?? join(repository, 'docs/pictures')
await mkdir(folder, { recursive: true })
const sizes =
  process.argv[2] === undefined
    ? ([[110, 32]] as const)
    : ([
        [80, 24],
        [120, 40],
        [200, 60],
      ] as const)
const asOf = '2026-10-04T09:00:00Z'

for (const [columns, rows] of sizes) {
  await using home = await scratchFolder()
  await using terminal = await openTerminal({
    home: home.path,
    args: ['--as-of', asOf, 'demo'],
    columns,
    rows,
  })
  const suffix = process.argv[2] === undefined ? '' : `-${columns}x${rows}`
  const forReadme = process.argv[2] === undefined
  const save = async (name: string): Promise<void> =>
    writeFile(join(folder, `${name}${suffix}.svg`), terminal.picture())
  await terminal.waitFor('SAMPLE Nordl')
  await terminal.waitFor('What waits')
  await save('health')
  terminal.press('enter')
  await terminal.waitFor('Policy compliance')
  await save('account')
  if (forReadme) {
    terminal.press('q')
    await terminal.waitForExit()
    continue
  }
  terminal.press('?')
  await terminal.waitFor('── Keys')
  await save('help')
  terminal.press('esc')
  terminal.press('2')
  await terminal.waitFor('│ Inbox')
  await save('inbox')
  terminal.press('enter')
  await terminal.waitFor('SAMPLE LETTER')
  await save('letter')
  terminal.press('q')
  await terminal.waitForExit()
}

if (process.argv[2] !== undefined) {
  const { pictureEveryScreen } = await import('./picture-screens.ts')
  await pictureEveryScreen(folder, sizes)
}
