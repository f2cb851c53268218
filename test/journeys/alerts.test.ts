import { createServer as createHttpServer } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { once } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alertSchema } from '@health-tui/metrics/schema'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'

const sample = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')
const asOf = ['--as-of', '2026-10-04T12:00:00Z']

async function importSample(home: string): Promise<void> {
  const { code } = await runProgram(['import', sample, '--account', 'acme'], { home })
  expect(code).toBe(0)
}

it('says an alert once, keeps quiet while it is snoozed, and shows all on request', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await importSample(home)
  const check = async (...args: readonly string[]) => {
    const { code, stdout } = await runProgram([...asOf, 'alerts', 'check', '--json', ...args], { home })
    const { alerts } = JSON.parse(stdout) as { alerts: unknown[] }
    return { code, alerts: alerts.map((alert) => alertSchema.parse(alert)) }
  }
  const first = await check()
  expect(first.code).toBe(1)
  const late = first.alerts.find(({ key }) => key.includes('late_shipment_rate'))
  expect(late).toMatchObject({ account: 'acme', marketplace: 'US', level: 'critical', rule: 'at-risk' })
  expect(await check()).toEqual({ code: 0, alerts: [] })
  expect((await check('--all')).alerts).toEqual(first.alerts)

  await using other = await scratchFolder()
  await importSample(other.path)
  await runProgram([...asOf, 'alerts', 'snooze', late?.key ?? '', '--for', '3d'], { home: other.path })
  const unknown = await runProgram([...asOf, 'alerts', 'snooze', 'no/such', '--for', '3d'], {
    home: other.path,
  })
  expect(unknown.code).toBe(2)
  const quiet = await runProgram([...asOf, 'alerts', 'check'], { home: other.path })
  expect(quiet.stdout).not.toContain('Late shipment rate')
  const memory = join(other.path, 'data/health-tui/alerts.json')
  expect((await stat(memory)).mode & 0o777).toBe(0o600)
})

it('posts to a webhook and mails over SMTP; a message that fails is said again', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await importSample(home)
  const posted: string[] = []
  let answer = 500
  const web = createHttpServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      posted.push(body)
      response.writeHead(answer).end()
    })
  })
  const mails: string[] = []
  const smtp = mailServer(mails)
  try {
    const config = join(home, 'config.toml')
    await writeFile(
      config,
      `[alerts]
webhook = "http://127.0.0.1:${await listen(web)}/hook/secret"
[alerts.mail]
host = "127.0.0.1"
port = ${await listen(smtp)}
from = "health@example.com"
to = "team@example.com"
[[alerts.rules]]
id = "bad"
kind = "level"
atLeast = "critical"
`,
    )
    const check = async (...more: readonly string[]) =>
      runProgram(['--config', config, ...asOf, 'alerts', 'check', ...more], { home })
    const planned = await check('--dry-run')
    expect(planned.code).toBe(1)
    expect(planned.stderr).toMatch(/^dry run: would post to 127\.0\.0\.1:\d+ and mail team@example\.com/)
    expect([planned.stderr.includes('secret'), posted, mails]).toEqual([false, [], []])
    const doctor = await runProgram(['--config', config, 'doctor'], { home })
    expect(doctor.stdout).not.toContain('unknown and has no effect')
    const refused = await check()
    expect(refused.code).toBe(4)
    expect(refused.stderr).toContain('500')
    expect(refused.stderr).not.toContain('secret')
    expect(mails).toEqual([])
    answer = 204
    expect((await check()).code).toBe(1)
    expect(JSON.parse(posted[1] ?? '')).toMatchObject({ alerts: [{ rule: 'bad', account: 'acme' }] })
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('To: team@example.com')
    expect(mails[0]).toContain('CRITICAL acme US: Late shipment rate is 5.00 %')
    expect((await check()).code).toBe(0)
    expect(posted).toHaveLength(2)
  } finally {
    web.close()
    smtp.close()
  }
})

it('a regular check falls due, and is done when somebody says so', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  await importSample(home)
  const config = join(home, 'config.toml')
  await writeFile(config, '[[alerts.rules]]\nid = "weekly"\nkind = "weekly_check"\neveryDays = 7\n')
  const at = async (day: string, ...args: readonly string[]) =>
    runProgram(['--config', config, '--as-of', `${day}T12:00:00Z`, 'alerts', ...args], { home })
  expect((await at('2026-10-04', 'check')).stdout).toContain('The regular check is due.')
  await at('2026-10-04', 'checked')
  expect((await at('2026-10-10', 'check')).stdout).toBe('Nothing new.\n')
  expect((await at('2026-10-12', 'check')).stdout).toContain('The regular check is due.')
  expect(JSON.parse(await readFile(join(home, 'data/health-tui/alerts.json'), 'utf8'))).toMatchObject({
    lastCheckAt: Date.parse('2026-10-04T12:00:00Z'),
  })
})

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** As much of an SMTP server as receiving a mail takes. */
function mailServer(mails: string[]): Server {
  return createTcpServer((socket) => {
    let receiving = false
    let text = ''
    let rest = ''
    socket.setEncoding('utf8')
    socket.write('220 test ESMTP\r\n')
    socket.on('error', () => {})
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      for (const row of lines) {
        if (receiving && row === '.') {
          receiving = false
          mails.push(text)
          socket.write('250 ok\r\n')
        } else if (receiving) text += `${row}\n`
        else if (row === 'DATA') {
          receiving = true
          socket.write('354 go\r\n')
        } else if (row === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 ok\r\n')
      }
    })
  })
}
