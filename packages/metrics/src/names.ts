// What a screen says of figures, without the arithmetic behind them: light enough to load before the first frame.
export { formatRate, formatTarget, metricLabel } from './assess/words.ts'
export { levels } from './metric-name.ts'
export type { Level, MetricName } from './metric-name.ts'
