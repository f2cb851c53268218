/**
 * SQL for the operation that a `set` knowingly replaced, as the index `op_base` has it: letter for letter, or the index is not
 * used. Rows of other programs may hold anything, so nothing is read from a value before it is known to be JSON.
 */
export function baseSql(row: string): string {
  const at = row === '' ? '' : `${row}.`
  return `CASE WHEN ${at}kind = 'set' AND ${at}version <= 1 AND json_valid(${at}value) THEN ${at}value ->> '$.base' END`
}

/**
 * True where the row `later` replaced the operation `id` knowingly, at the same place. The plus takes the column's affinity away,
 * with which the index would be of no use.
 */
export function replacedSql(later: string, id: string, place: string): string {
  return `${baseSql(later)} = +${id} AND ${later}.entity_id = ${place}.entity_id AND ${later}.path = ${place}.path`
}

/** The index over it: only operations that replaced something are in it. */
export function baseIndex(table: 'op' | 'op_archive'): string {
  return `CREATE INDEX IF NOT EXISTS ${table}_base ON ${table} (${baseSql('')}) WHERE ${baseSql('')} IS NOT NULL`
}
