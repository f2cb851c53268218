import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { buildProgram } from '../cli.ts'
import { describeTree } from '../completion/tree.ts'
import { cliPage } from './cli-page.ts'
import { manPage } from './man-page.ts'

const tree = describeTree(
  buildProgram(
    () => {
      throw new Error('no command runs here')
    },
    async () => {},
  ),
)

it('docs/cli.md is what the program says', async () => {
  await expect(cliPage(tree)).toMatchFileSnapshot('../../../../docs/cli.md')
})

it('the manual page is what the program says', async () => {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  const { version } = manifest as { version: string }
  await expect(manPage(tree, version)).toMatchFileSnapshot('../../man/health-tui.1')
})

it('every command and option says what it does', () => {
  const silent = tree.flatMap(({ path, description, options }) => [
    ...(description === '' ? [path.join(' ')] : []),
    ...options.flatMap((option) => (option.description === '' ? [`${path.join(' ')} ${option.flags}`] : [])),
  ])
  expect(silent).toEqual([])
})
