import { formatRate, type StatusMetric } from '@health-tui/metrics'
import { escapeHtml } from './html-text.ts'

const width = 220
const height = 56
const margin = 4

/** The stored values of a metric as a line, with the target as a dashed one; empty with fewer than two days. */
export function trendChart({ trend, target, metric }: StatusMetric): string {
  const points = trend?.points ?? []
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined || points.length < 2) return ''
  const values = points.map(({ rate }) => rate)
  const [low, high] = bounds(target === null ? values : [...values, target])
  const [start, end] = [Date.parse(first.day), Date.parse(last.day)]
  const x = (day: string): number =>
    margin + ((Date.parse(day) - start) / Math.max(1, end - start)) * (width - 2 * margin)
  const y = (rate: number): number => height - margin - ((rate - low) / (high - low)) * (height - 2 * margin)
  const path = points.map(({ day, rate }) => `${round(x(day))},${round(y(rate))}`).join(' ')
  const value = (rate: number): string =>
    metric === 'account_health_rating' ? String(rate) : formatRate(rate)
  const label = `${value(first.rate)} on ${first.day}, ${value(last.rate)} on ${last.day}${target === null ? '' : `; target ${value(target)}`}`
  const line =
    target === null
      ? ''
      : `<line class="target" x1="${margin}" x2="${width - margin}" y1="${round(y(target))}" y2="${round(y(target))}"/>`
  return `<svg class="trend" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}"><title>${escapeHtml(label)}</title>${line}<polyline points="${path}"/><circle cx="${round(x(last.day))}" cy="${round(y(last.rate))}" r="2.5"/></svg>`
}

/** A little air above and below, and never a scale of nothing. */
function bounds(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const air = (high - low || Math.abs(high) || 1) * 0.08
  return [low - air, high + air]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
