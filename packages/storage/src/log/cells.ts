import type { Operation } from './operation.ts'
import { readValue } from './values.ts'

/** What one operation writes into one cell; several for kinds that carry fields. */
export interface CellWrite {
  readonly path: string
  /** JSON. */
  readonly value: string
  /** The operation that was the cell's winner when the author wrote; undefined where the kind keeps no conflicts. */
  readonly base: string | null | undefined
}

/**
 * The cells that an operation claims. Marks after `#` keep an item's own state apart from its fields: `P#rank` its place,
 * `P#removed` its removal, `P#text` the last edit of its text. The server's triggers do the same in SQL.
 */
export function cellWrites(operation: Operation): readonly CellWrite[] {
  const { path } = operation
  switch (operation.kind) {
    case 'create': {
      const { v, f } = readValue(operation, 'create')
      return [{ path: '', value: JSON.stringify(v), base: undefined }, ...fieldWrites('', f)]
    }
    case 'set': {
      const { v, base } = readValue(operation, 'set')
      return [{ path, value: JSON.stringify(v), base }]
    }
    case 'item.add': {
      const { v, f } = readValue(operation, 'item.add')
      return [
        { path: `${path}#rank`, value: JSON.stringify(v), base: undefined },
        ...fieldWrites(`${path}.`, f),
      ]
    }
    case 'item.move': {
      const { v } = readValue(operation, 'item.move')
      return [{ path: `${path}#rank`, value: JSON.stringify(v), base: undefined }]
    }
    case 'item.remove':
    case 'attachment.remove': {
      const { v } = readValue(operation, 'item.remove')
      return [{ path: `${path}#removed`, value: JSON.stringify(v), base: undefined }]
    }
    case 'item.revive':
      return [{ path: `${path}#removed`, value: 'null', base: undefined }]
    case 'attachment.add':
      return [{ path, value: JSON.stringify(readValue(operation, 'attachment.add').v), base: undefined }]
    case 'text':
      return [{ path: `${path}#text`, value: 'null', base: undefined }]
    default:
      return []
  }
}

function fieldWrites(
  prefix: string,
  fields: Readonly<Record<string, unknown>> | undefined,
): readonly CellWrite[] {
  return Object.entries(fields ?? {}).map(([name, value]) => ({
    path: `${prefix}${name}`,
    value: JSON.stringify(value),
    base: undefined,
  }))
}
