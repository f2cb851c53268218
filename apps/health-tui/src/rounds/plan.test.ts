import { expect, it } from 'vitest'
import { configSchema } from '../config/schema.ts'
import { planRound } from './plan.ts'

const mailbox = { host: 'imap.example.com', user: 'seller' }
const seller = { region: 'eu', clientId: 'amzn1.application-oa2-client.1', marketplaces: ['DE'] }

it('fetches from everything first, then exchanges, and looks at alerts last', () => {
  const config = configSchema.parse({
    imap: { main: mailbox },
    'sp-api': { eu: seller },
    run: { folders: [{ path: 'drop', account: 'acme', marketplace: 'DE' }] },
  })
  const jobs = planRound(config, { configPath: '/home/me/config.toml', team: true })
  expect(jobs.map(({ args }) => args.join(' '))).toEqual([
    'fetch imap main',
    'fetch sp-api eu',
    'import /home/me/drop --account acme --marketplace DE',
    'sync --once',
    'alerts check',
  ])
})

it('with nothing configured looks at alerts alone', () => {
  const jobs = planRound(configSchema.parse({}), { configPath: '/home/me/config.toml', team: false })
  expect(jobs.map(({ name }) => name)).toEqual(['alerts check'])
})
