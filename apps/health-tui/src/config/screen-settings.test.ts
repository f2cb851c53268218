import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defaultSettings } from '../tui/settings.ts'
import { readScreenSettings, writeScreenSettings } from './screen-settings.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'))
})
afterEach(async () => rm(folder, { recursive: true, force: true }))

const place = (): { readonly configPath: string } => ({ configPath: join(folder, 'deep/config.toml') })

it('are the built-in ones without a file, and come back as they were written', async () => {
  expect(await readScreenSettings(place())).toEqual(defaultSettings)
  const own = { ...defaultSettings, theme: 'light' as const, mouse: true, keys: { quit: ['Q', ' '] } }
  await writeScreenSettings(place(), own)
  expect(await readScreenSettings(place())).toEqual(own)
  expect(await readFile(place().configPath, 'utf8')).not.toContain('bell')
})

it('leave comments, order and everything else in the file alone', async () => {
  const configPath = join(folder, 'config.toml')
  const text = `# mine
[metrics] # figures
# policies = "x.json"

[screen]
theme = "dark" # at night

[imap.main] # mail
host = "imap.example.com"
user = "me@example.com"
`
  await writeFile(configPath, text)
  await writeScreenSettings({ configPath }, { ...defaultSettings, theme: 'light' })
  expect(await readFile(configPath, 'utf8')).toBe(text.replace('"dark"', '"light"'))
})

it('refuse to touch a file that cannot be read', async () => {
  const configPath = join(folder, 'config.toml')
  await writeFile(configPath, '[screen\n')
  await expect(writeScreenSettings({ configPath }, defaultSettings)).rejects.toMatchObject({
    what: 'cannot write the configuration',
  })
  expect(await readFile(configPath, 'utf8')).toBe('[screen\n')
})
