import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openPaths } from './open-paths.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'health-tui-connectors-'))
})
afterEach(async () => rm(folder, { recursive: true }))

async function names(paths: readonly string[], stdin = ''): Promise<readonly string[]> {
  const found: string[] = []
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(stdin)
  }
  for await (const incoming of openPaths({ paths, stdin: input() }))
    found.push(incoming.type === 'document' ? incoming.document.name : `${incoming.name}: ${incoming.why}`)
  return found.map((name) => name.replace(`${folder}/`, ''))
}

it('walks folders in name order and leaves hidden files out', async () => {
  await mkdir(join(folder, 'b'))
  await writeFile(join(folder, 'b', 'two'), '2')
  await writeFile(join(folder, 'a'), '1')
  await writeFile(join(folder, '.DS_Store'), 'x')
  expect(await names([folder])).toEqual(['a', 'b/two'])
})

it('goes on after a path that cannot be read', async () => {
  await writeFile(join(folder, 'a'), '1')
  expect(await names([join(folder, 'none'), join(folder, 'a')])).toEqual([
    'none: there is no such file or folder',
    'a',
  ])
})

it('does not follow a folder into itself', async () => {
  await writeFile(join(folder, 'a'), '1')
  await symlink(folder, join(folder, 'loop'))
  expect(await names([folder])).toEqual(['a'])
})

it('reads standard input for a dash', async () => {
  expect(await names(['-'], 'text')).toEqual(['-'])
})
