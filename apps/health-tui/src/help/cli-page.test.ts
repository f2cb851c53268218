import { expect, it } from 'vitest'
import { buildProgram } from '../cli.ts'
import { describeTree } from '../completion/tree.ts'
import { cliPage } from './cli-page.ts'

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

it('every command and option says what it does', () => {
  const silent = tree.flatMap(({ path, description, options }) => [
    ...(description === '' ? [path.join(' ')] : []),
    ...options.flatMap((option) => (option.description === '' ? [`${path.join(' ')} ${option.flags}`] : [])),
  ])
  expect(silent).toEqual([])
})
