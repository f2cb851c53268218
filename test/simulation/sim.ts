// `pnpm sim --seeds 100000`: runs seeds on all cores; `pnpm sim --seed 17` runs one again.
import { parseArgs } from 'node:util'
import { runSeeds } from './run-seeds.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    workers: { type: 'string' },
  },
})
const started = performance.now()
let said = 0
const run = await runSeeds({
  from: Number(values.seed ?? values.from),
  count: values.seed === undefined ? Number(values.seeds) : 1,
  ...(values.workers === undefined ? {} : { workers: Number(values.workers) }),
  onFailure: ({ seed, problems }) => {
    console.log(`seed ${seed}: ${problems.slice(0, 5).join('\n  ')}\n  replay with: pnpm sim --seed ${seed}`)
  },
  onProgress: (done) => {
    if (done - said < 5000) return
    said = done
    console.log(`${done} seeds, ${((performance.now() - started) / 1000).toFixed(0)} s`)
  },
})
const seconds = (performance.now() - started) / 1000
console.log(
  `${run.seeds} seeds, ${run.operations} acknowledged operations, ${run.failures.length} failed, ${seconds.toFixed(1)} s`,
)
console.log(
  Object.entries(run.events)
    .toSorted(([, one], [, other]) => other - one)
    .map(([event, times]) => `${event} ${times}`)
    .join(' · '),
)
process.exitCode = run.failures.length > 0 ? 1 : 0
