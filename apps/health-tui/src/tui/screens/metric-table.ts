import type { StatusMetric } from '@health-tui/metrics'
import { metricLabel } from '@health-tui/metrics/names'
import {
  formatCount,
  formatHeadroom,
  formatMetricTarget,
  formatValue,
  formatVerdict,
  shortLabels,
  variant,
} from '../../status/format.ts'
import { contradicts } from '../model/health-rows.ts'
import { sparkline } from '../text/layout.ts'
import { headerLine, placeColumns, rowLine, type Column } from '../text/table.ts'
import type { Brush } from './frame.ts'

/** From this width on the full names fit beside everything else; a name that is cut would hide whose orders are meant. */
const fullNameColumns = 120

/** The metrics of one account, a line each: value, target, headroom, trend, as-of, source; a header line first. */
export function metricTable(
  metrics: readonly StatusMetric[],
  options: {
    readonly columns: number
    readonly now: number
    readonly brush: Brush
    /** Index of the selected metric; undefined for a table without selection. */
    readonly selected: number | undefined
  },
): readonly string[] {
  const { brush, selected } = options
  const placed = placeColumns(metricColumns(brush, options.columns < fullNameColumns), options.columns - 2)
  return [
    `  ${headerLine(placed, brush)}`,
    ...metrics.map((metric, index) => {
      const isSelected = index === selected
      return `${isSelected ? brush.signs.marker : ' '} ${rowLine(placed, metric, brush, isSelected, options.columns - 2)}`
    }),
  ]
}

function metricColumns({ signs, spoken }: Brush, narrow: boolean): readonly Column<StatusMetric>[] {
  return [
    {
      title: 'Metric',
      min: 14,
      max: 38,
      priority: 0,
      cell: (metric) => {
        const extra = variant(metric)
        const name = narrow ? shortLabels[metric.metric] : metricLabel(metric.metric)
        return { text: extra === '' ? name : `${name} ${extra}` }
      },
    },
    {
      title: 'Value',
      min: 10,
      align: 'right',
      priority: 0,
      cell: (metric) => ({
        text: `${contradicts(metric) ? signs.inconsistent : ''}${signs.level[metric.level]} ${formatValue(metric, signs.none)}`,
        meaning: metric.level,
      }),
    },
    {
      title: 'Count',
      min: 13,
      max: 17,
      align: 'right',
      priority: 8,
      cell: (metric) => ({ text: formatCount(metric, signs.none), meaning: 'muted' }),
    },
    {
      title: 'Target',
      min: 8,
      align: 'right',
      priority: 1,
      cell: (metric) => ({ text: formatMetricTarget(metric, signs.none) }),
    },
    {
      title: 'Amazon',
      min: 7,
      priority: 3,
      cell: (metric) => ({
        text:
          metric.source === 'computed'
            ? ''
            : metric.status === 'none'
              ? signs.none
              : metric.status.toUpperCase(),
        meaning: statusMeaning(metric),
      }),
    },
    {
      title: 'Met',
      min: 6,
      priority: 2,
      cell: (metric) => ({
        text: formatVerdict(metric),
        ...(metric.targetMet === false ? { meaning: 'warning' as const } : {}),
      }),
    },
    {
      title: 'Headroom',
      min: 10,
      max: 14,
      align: 'right',
      priority: 4,
      cell: (metric, size) => ({ text: headroomWithin(metric, size, signs.none) }),
    },
    {
      title: 'Trend',
      min: spoken === true ? 10 : 7,
      max: 22,
      priority: 6,
      cell: (metric, size) => {
        const points = metric.trend?.points ?? []
        if (points.length < 2) return { text: signs.none, meaning: 'muted' }
        const direction = metric.trend?.direction ?? 'steady'
        const arrow = { improving: '+', worsening: '-', steady: ' ' }[direction]
        if (spoken === true) return { text: direction }
        return {
          text: `${sparkline(
            points.map(({ rate }) => rate),
            size - 2,
            signs.ascii,
          )} ${arrow}`,
          meaning: metric.trend?.direction === 'worsening' ? 'warning' : 'muted',
        }
      },
    },
    {
      title: 'As of',
      min: 10,
      priority: 5,
      cell: (metric) => ({ text: metric.to ?? signs.none, meaning: 'muted' }),
    },
    {
      title: 'Source',
      min: narrow ? 6 : 8,
      priority: 7,
      cell: (metric) => ({ text: narrow ? sourceWords[metric.source] : metric.source, meaning: 'muted' }),
    },
  ]
}

/** Thousands of clean orders leave no room for the word behind them; the sign says it as well. */
function headroomWithin(metric: StatusMetric, size: number, none: string): string {
  const text = formatHeadroom(metric, none)
  return text.length > size ? text.replace(' clean', '') : text
}

/** Whose figure it is, in words that fit a narrow table whole. */
const sourceWords: Readonly<Record<StatusMetric['source'], string>> = {
  reported: 'Amazon',
  computed: 'orders',
}

function statusMeaning(metric: StatusMetric): 'ok' | 'warning' | 'critical' | 'muted' {
  if (metric.status === 'good') return 'ok'
  if (metric.status === 'bad') return 'critical'
  return metric.status === 'at_risk' ? 'warning' : 'muted'
}
