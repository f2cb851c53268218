import { parseArgs } from 'node:util'
import { simulate } from './simulate.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
  },
})
const from = Number(values.seed ?? values.from)
const upto = values.seed === undefined ? from + Number(values.seeds) - 1 : from
const events: Record<string, number> = {}
const started = performance.now()
let operations = 0
let failed = 0
for (let seed = from; seed <= upto; seed++) {
  let result
  try {
    result = await simulate({ seed })
  } catch (error) {
    result = {
      seed,
      problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      operations: 0,
      events: {},
    }
  }
  operations += result.operations
  for (const [event, times] of Object.entries(result.events)) events[event] = (events[event] ?? 0) + times
  if (result.problems.length > 0) {
    failed++
    console.log(
      `seed ${seed}: ${result.problems.slice(0, 5).join('\n  ')}\n  replay with: pnpm sim --seed ${seed}`,
    )
  }
}
const seconds = (performance.now() - started) / 1000
console.log(
  `${upto - from + 1} seeds, ${operations} acknowledged operations, ${failed} failed, ${seconds.toFixed(1)} s`,
)
console.log(
  Object.entries(events)
    .toSorted(([, one], [, other]) => other - one)
    .map(([event, times]) => `${event} ${times}`)
    .join(' · '),
)
process.exitCode = failed > 0 ? 1 : 0
