import { baseIndex } from '../log/base.ts'
import type { Migration } from './index.ts'

/** Finds what a value was knowingly replaced by without reading all that was ever written to its place. */
export const logIndex: Migration = { id: '0003-log-index', statements: [baseIndex('op')] }
