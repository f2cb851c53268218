import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { temporaryFolder } from './testing/temporary-folder.ts'

it('runs the example of the README', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  const folder = await temporaryFolder()
  const entry = pathToFileURL(join(import.meta.dirname, 'index.ts')).href
  const script = join(folder, 'example.ts')
  await writeFile(script, example.replace('@health-tui/storage', entry))
  const { HEALTH_TUI_REMOTE_URL: _none, ...env } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: folder, env })
  expect(stdout).toBe('Inauthentic complaint 2026-10-26\n')
}, 60_000)
