// When each missed target of an account is met again, and when a healthy one breaks, from order-level data:
//   node recovery-dates.ts "My shop" DE
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const [account = '', marketplace = ''] = process.argv.slice(2)
const run = promisify(execFile)

for (const metric of [
  'order_defect_rate',
  'late_shipment_rate',
  'cancellation_rate',
  'valid_tracking_rate',
]) {
  const args = ['metrics', 'forecast', metric, '--account', account, '--marketplace', marketplace, '--json']
  const answer = await run('health-tui', args).catch((error: Failure) => error)
  if ('code' in answer) {
    console.log(`${metric}: ${answer.stderr.trim()}`)
    continue
  }
  const { breach, recovery } = JSON.parse(answer.stdout) as Forecast
  const say = (what: string, { on, earliest, latest }: Crossing): string =>
    on === null ? '' : `${what} about ${on} (${earliest ?? 'any day'} to ${latest ?? 'never'})`
  const dates = [say('breaks', breach), say('recovers', recovery)].filter(Boolean)
  console.log(`${metric}: ${dates.length === 0 ? 'stays as it is' : dates.join(', ')}`)
}

interface Failure {
  readonly code: number
  readonly stderr: string
}
interface Crossing {
  readonly on: string | null
  readonly earliest: string | null
  readonly latest: string | null
}
interface Forecast {
  readonly breach: Crossing
  readonly recovery: Crossing
}
