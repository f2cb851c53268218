import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readTeamSettings, teamSettingsPath, type TeamSettingsPlace } from './team-settings.ts'

let folder: string
let place: TeamSettingsPlace
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'health-tui-team-'))
  place = { databasePath: join(folder, 'health.db'), env: {}, platform: process.platform }
})
afterEach(async () => rm(folder, { recursive: true }))

const kept = { url: 'https://sync.example.com', token: 'secret', author: 'Anna' }

it('who never joined a team works alone', async () => {
  expect(await readTeamSettings(place)).toEqual({})
})

it('what an invitation left is used, but its token goes to its own server only', async () => {
  await writeFile(teamSettingsPath(place), JSON.stringify(kept))
  expect(await readTeamSettings(place)).toEqual({ ...kept, tokenFrom: 'a file' })
  const elsewhere = { ...place, env: { HEALTH_TUI_REMOTE_URL: 'https://other.example.com' } }
  expect(await readTeamSettings(elsewhere)).toEqual({ url: 'https://other.example.com', author: 'Anna' })
})

it.each(['', '{"url": "https://sync', '"joined"'])(
  'settings that hold %j are refused: going on would be working alone unknowingly',
  async (text) => {
    await writeFile(teamSettingsPath(place), text)
    await expect(readTeamSettings(place)).rejects.toMatchObject({ exitCode: 3, why: 'it is damaged' })
  },
)
