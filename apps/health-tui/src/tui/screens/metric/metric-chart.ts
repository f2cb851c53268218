import { formatRate } from '@health-tui/metrics/names'
import { drawChart, type ChartLayer, type ChartPoint } from '../../chart/braille.ts'
import { fit, width } from '../../text/layout.ts'
import type { Brush } from '../frame.ts'

export interface MetricCurve {
  /** What was, oldest first. */
  readonly past: readonly { readonly day: string; readonly rate: number }[]
  /** What is expected, with the band that holds nine futures of ten. */
  readonly ahead: readonly {
    readonly day: string
    readonly median: number
    readonly low: number
    readonly high: number
  }[]
  readonly target: number | null
  /** True for points instead of shares. */
  readonly points: boolean
}

function chartWords(
  { past, ahead, target }: MetricCurve,
  label: (value: number) => string,
): readonly string[] {
  const [first, last, end] = [past[0], past.at(-1), ahead.at(-1)]
  return [
    ...(first === undefined || last === undefined || first === last
      ? []
      : [`  So far: ${label(first.rate)} on ${first.day}, ${label(last.rate)} on ${last.day}`]),
    ...(end === undefined
      ? []
      : [
          `  Expected: ${label(end.median)} on ${end.day}, in 9 of 10 futures ${label(end.low)} to ${label(end.high)}`,
        ]),
    ...(target === null ? [] : [`  Target: ${label(target)}`]),
  ]
}

/** The past as a line, the target as a dashed level, what is ahead as a line in a dotted band; below it the days. */
export function metricChart(
  curve: MetricCurve,
  size: { readonly columns: number; readonly rows: number },
  brush: Brush,
): readonly string[] {
  const { theme, signs } = brush
  const { past, ahead, target } = curve
  const days = [...past, ...ahead].map(({ day }) => Date.parse(day))
  if (days.length < 2) return [theme.paint('muted', '  No chart: one value alone has no course.')]
  const first = Math.min(...days)
  const last = Math.max(...days)
  const xOf = (day: string): number => (last === first ? 0 : (Date.parse(day) - first) / (last - first))
  const values = [
    ...past.map(({ rate }) => rate),
    ...ahead.flatMap(({ low, high }) => [low, high]),
    ...(target === null ? [] : [target]),
  ]
  const spread = Math.max(...values) - Math.min(...values)
  const floor = curve.points ? 0 : Math.max(0, Math.min(...values) - spread * 0.05)
  const low = curve.points ? Math.min(...values) : floor
  const ceiling =
    Math.max(...values) + (spread === 0 ? Math.abs(values[0] ?? 1) * 0.1 + 0.001 : spread * 0.05)
  const high = curve.points ? ceiling : Math.min(1, ceiling)
  const label = (value: number): string => (curve.points ? String(Math.round(value)) : formatRate(value))
  if (brush.spoken === true) return chartWords(curve, label)
  const labels = [label(high), label(low), ...(target === null ? [] : [label(target)])]
  const margin = Math.max(...labels.map(width)) + 3
  const columns = Math.max(10, size.columns - margin - 2)
  const rows = Math.max(3, size.rows - 2)
  const lastPast = past.at(-1)
  const joined: readonly ChartPoint[] = [
    ...(lastPast === undefined ? [] : [{ x: xOf(lastPast.day), y: lastPast.rate }]),
    ...ahead.map(({ day, median }) => ({ x: xOf(day), y: median })),
  ]
  const layers: readonly ChartLayer[] = [
    {
      meaning: 'title',
      shape: { type: 'line', points: past.map(({ day, rate }) => ({ x: xOf(day), y: rate })) },
    },
    { meaning: 'info', shape: { type: 'line', points: joined } },
    ...(target === null
      ? []
      : [{ meaning: 'target', shape: { type: 'level', y: target } } satisfies ChartLayer]),
    {
      meaning: 'band',
      shape: {
        type: 'area',
        points: ahead.map((point) => ({ x: xOf(point.day), low: point.low, high: point.high })),
      },
    },
  ]
  const cells = drawChart(layers, { columns, rows, low, high, ascii: signs.ascii })
  const targetRow =
    target === null || high === low ? -1 : Math.round(((high - target) / (high - low)) * (rows - 1))
  const lines = cells.map((row, index) => {
    const text =
      index === targetRow && target !== null
        ? label(target)
        : index === 0
          ? label(high)
          : index === rows - 1
            ? label(low)
            : ''
    const axis = theme.paint(
      index === targetRow ? 'target' : 'muted',
      ` ${fit(text, margin - 3, 'right')} ${signs.axis}`,
    )
    return axis + paintRuns(row, brush)
  })
  return [
    ...lines,
    dayAxis({ first, last, today: lastPast?.day ?? null, margin, columns }, brush),
    legend(curve, brush),
  ]
}

function paintRuns(
  row: readonly { readonly character: string; readonly meaning: Parameters<Brush['theme']['paint']>[0] }[],
  { theme }: Brush,
): string {
  let line = ''
  let run = ''
  let meaning = row[0]?.meaning ?? 'plain'
  for (const cell of row) {
    if (cell.meaning !== meaning) {
      line += theme.paint(meaning, run)
      run = ''
      meaning = cell.meaning
    }
    run += cell.character
  }
  return (line + theme.paint(meaning, run)).trimEnd()
}

function dayAxis(
  axis: {
    readonly first: number
    readonly last: number
    readonly today: string | null
    readonly margin: number
    readonly columns: number
  },
  { theme }: Brush,
): string {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
  const line = Array.from({ length: axis.columns }, () => ' ')
  const write = (text: string, at: number): void => {
    const start = Math.max(0, Math.min(axis.columns - text.length, at))
    // Two days that would touch cannot be read: the one in the middle gives way.
    const free = line
      .slice(Math.max(0, start - 1), start + text.length + 1)
      .every((character) => character === ' ')
    if (free) line.splice(start, text.length, ...text.split(''))
  }
  write(day(axis.first), 0)
  write(day(axis.last), axis.columns)
  if (axis.today !== null && axis.last > axis.first) {
    const share = (Date.parse(axis.today) - axis.first) / (axis.last - axis.first)
    write(axis.today, Math.round(share * axis.columns) - 5)
  }
  return theme.paint('muted', `${' '.repeat(axis.margin)}${line.join('')}`.trimEnd())
}

function legend({ ahead, target }: MetricCurve, { theme, signs }: Brush): string {
  const [line, level, dotted] = signs.ascii ? ['***', '---', ':::'] : ['⣀⡠⠔', '⠒⠒⠒', '⢕⢕⢕']
  const parts = [
    theme.paint('title', `${line} so far`),
    ...(ahead.length === 0
      ? []
      : [theme.paint('info', `${line} expected`), theme.paint('band', `${dotted} 9 of 10 futures`)]),
    ...(target === null ? [] : [theme.paint('target', `${level} target`)]),
  ]
  return `  ${parts.join('   ')}`
}
