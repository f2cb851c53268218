import { figures } from './scale-figures.ts'

interface Team {
  readonly name: string
  readonly people: number
  readonly accounts: number
  /** A year of one account. */
  readonly orders: number
  readonly letters: number
  readonly cases: number
  readonly accountsOnOneMachine: number
}

const teams: readonly Team[] = [
  {
    name: 'two people, one account',
    people: 2,
    accounts: 1,
    orders: 100_000,
    letters: 60,
    cases: 6,
    accountsOnOneMachine: 1,
  },
  {
    name: 'a large seller',
    people: 15,
    accounts: 5,
    orders: 1_000_000,
    letters: 400,
    cases: 60,
    accountsOnOneMachine: 5,
  },
  {
    name: 'an agency, 100 accounts',
    people: 20,
    accounts: 100,
    orders: 30_000,
    letters: 60,
    cases: 6,
    accountsOnOneMachine: 20,
  },
  {
    name: 'an agency, 1,000 accounts',
    people: 100,
    accounts: 1000,
    orders: 30_000,
    letters: 60,
    cases: 6,
    accountsOnOneMachine: 30,
  },
]

/** Operations of one case from letter to reinstatement: fields, entries, texts by pauses, attempts, promises. */
const operationsOfCase = 150
/** Reports that a year brings for one account: one a day. */
const snapshotsOfYear = 365
/** Beyond this many operations a namespace is split; the size that new devices are measured with. */
const operationsOfNamespace = 500_000
/** A program that is visible asks four times a minute. */
const syncsPerSecond = 4 / 60

/** docs/scale.md: the arithmetic, from the figures that the benchmark measures. */
export function scalePage(): string {
  const rows = teams.map((team) => {
    const own = team.accountsOnOneMachine
    const localBytes =
      own * (team.orders * figures.orderBytes.value + team.letters * figures.letterBytes.value) +
      own * team.cases * operationsOfCase * figures.localOperationBytes.value
    const operations = team.accounts * (snapshotsOfYear + team.letters + team.cases * operationsOfCase)
    const serverBytes = operations * figures.serverOperationBytes.value
    const requests = team.people * syncsPerSecond
    const load = (requests * figures.idleSyncMs.value) / 1000
    return [
      team.name,
      size(localBytes),
      thousands(operations),
      size(serverBytes),
      `${requests.toFixed(1)}/s`,
      `${(load * 100).toFixed(1)} %`,
      String(Math.max(1, Math.ceil(operations / operationsOfNamespace))),
    ]
  })
  return `# Scale

Made by \`vitest run --project suites -u scale\` from \`test/bench/scale-figures.ts\`; \`pnpm bench scale\` measures the figures and
prints how far they have moved.

## The figures

${table(
  ['what', 'figure'],
  Object.values(figures).map(({ what, value, unit }) => [what, `${thousands(value)} ${unit}`]),
)}

## A year of work

Orders stay on the machine that imported them unless the team shares them; reports, notifications and cases are shared. An
account brings a report a day; a case takes ${operationsOfCase} operations from letter to reinstatement; an open program asks the server every
15 seconds. The server's load is that of asking, on one core, the program's part of it included; writing comes on top and is small: ${thousands(figures.serverOperationsPerSecond.value)} operations
a second are the ceiling, and a person who types makes one a second at most.

${table(['team', 'file of one machine', 'operations a year', 'on the server', 'requests', 'one core', 'namespaces'], rows)}

- One sqld serves all of these but for size: a new device takes everything in a namespace, so namespaces are split at
  ${thousands(operationsOfNamespace)} operations a year, by account (see docs/guide/team.md).
- A machine looks at 1 to 30 accounts. The file grows by orders first: share snapshots instead of orders, and purge orders
  older than the longest window that matters (\`health-tui purge --older-than 18m\`).
- A hundred people who edit cases at once make a hundred operations a second, a twentieth of the ceiling.
`
}

function size(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}

function thousands(value: number): string {
  return value.toLocaleString('en')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
