import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
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

it('unpacks a file whose packed bytes are more than are read at once', async () => {
  const blocks = Array.from({ length: 40_000 }, (_, at) => createHash('sha256').update(`${at}`).digest())
  const bytes = Buffer.concat(blocks)
  await writeFile(join(folder, 'a.gz'), gzipSync(bytes))
  for await (const incoming of openPaths({ paths: [join(folder, 'a.gz')], stdin: nothing() })) {
    const chunks: Uint8Array[] = []
    if (incoming.type === 'document')
      for await (const chunk of incoming.document.open()) chunks.push(Buffer.from(chunk))
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
  }
  expect.assertions(1)
})

async function* nothing(): AsyncGenerator<Uint8Array> {}
