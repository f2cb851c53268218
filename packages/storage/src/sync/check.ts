import { deviceOf, importPublicKey, verifyHash } from '../log/identity.ts'
import { hashOperation, isKnown, malformedField, maxValueLength, type Operation } from '../log/operation.ts'
import { isTextUpdate } from '../log/text.ts'
import { readValue, valueProblem } from '../log/values.ts'
import { signatureReason } from './vouch.ts'

/** A row that is kept aside: never applied, never in the way. */
export interface BadRow {
  readonly seq: number
  readonly id: string | null
  readonly reason: string
  /** True when the device's key is not known yet: looked at again when it arrives. */
  readonly waitsForKey: boolean
  readonly row: string
}

const columnCount = 16

/** Reads one row of a page; a string says what is wrong with it. */
function readRow(row: unknown): Operation | string {
  if (!Array.isArray(row) || row.length !== columnCount) return 'it is no row of the log'
  const values: readonly unknown[] = row
  if (values[13] === null) return `its value is longer than ${maxValueLength}`
  // The order of the columns in exchange.ts.
  const operation = {
    seq: values[0],
    receivedAt: values[1],
    id: values[2],
    device: values[3],
    deviceSeq: values[4],
    author: values[5],
    entity: values[6],
    entityId: values[7],
    txn: values[8],
    version: values[9],
    hlc: values[10],
    kind: values[11],
    path: values[12],
    value: values[13],
    prev: values[14],
    signature: values[15],
  }
  return readOperation(operation)
}

/** Takes the fields of a row for an operation; a string says what is wrong with them. */
export function readOperation(fields: Readonly<Record<keyof Operation, unknown>>): Operation | string {
  const malformed = malformedField(fields)
  if (malformed !== undefined) return `${malformed} is malformed`
  return contentProblem(fields as Operation) ?? (fields as Operation)
}

function contentProblem(operation: Operation): string | undefined {
  // What a newer program wrote is kept as it is; its shape is not ours to judge.
  if (!isKnown(operation)) return undefined
  const problem = valueProblem(operation)
  if (problem !== undefined) return problem
  if (operation.kind === 'text' && !isTextUpdate(readValue(operation, 'text').u))
    return 'its text update is damaged'
  if (
    operation.kind === 'device.add' &&
    deviceOf(readValue(operation, 'device.add').publicKey) !== operation.device
  )
    return 'its key is not that of the device'
  return undefined
}

export interface Checked {
  readonly good: readonly Operation[]
  readonly bad: readonly BadRow[]
}

export interface CheckContext {
  /** Known public keys by device. */
  readonly keys: ReadonlyMap<string, string>
  readonly verify?: typeof verifyHash | undefined
}

/** Sorts a page into operations that are what they claim to be and rows that are kept aside. */
export function checkPage(rows: readonly unknown[], context: CheckContext): Checked {
  const bad: BadRow[] = []
  const operations: Operation[] = []
  for (const row of rows) {
    const operation = readRow(row)
    if (typeof operation === 'string') bad.push(badRow(row, operation))
    else operations.push(operation)
  }
  const checked = checkOperations(operations, context)
  return { good: checked.good, bad: [...bad, ...checked.bad] }
}

/** The same for operations that were read from their rows already. */
export function checkOperations(operations: readonly Operation[], context: CheckContext): Checked {
  const bad: BadRow[] = []
  const keys = new Map(context.keys)
  for (const operation of operations) {
    if (operation.kind === 'device.add' && isKnown(operation))
      keys.set(operation.device, readValue(operation, 'device.add').publicKey)
  }
  const rejected = checkSignatures(operations, keys, context.verify ?? verifyHash)
  const good: Operation[] = []
  for (const operation of operations) {
    const reason = rejected.get(operation)
    if (reason === undefined) good.push(operation)
    else {
      bad.push({
        seq: operation.seq ?? 0,
        id: operation.id,
        reason,
        waitsForKey: !keys.has(operation.device),
        row: JSON.stringify(operation),
      })
    }
  }
  return { good, bad }
}

/**
 * Each operation holds the hash of the one before it, so the signature of the last of an unbroken run vouches for all of
 * the run: a page costs one verification for each device, not for each operation. Only a run whose last signature fails
 * is looked at one by one.
 */
function checkSignatures(
  operations: readonly Operation[],
  keys: ReadonlyMap<string, string>,
  verify: typeof verifyHash,
): ReadonlyMap<Operation, string> {
  const rejected = new Map<Operation, string>()
  const byDevice = Map.groupBy(operations, ({ device }) => device)
  for (const [device, list] of byDevice) {
    const publicKey = keys.get(device)
    if (publicKey === undefined) {
      for (const operation of list) rejected.set(operation, 'the key of its device is not known')
      continue
    }
    const key = importPublicKey(publicKey)
    const chain = list
      .map((operation) => ({ operation, hash: hashOperation(operation) }))
      .toSorted((one, other) => one.operation.deviceSeq - other.operation.deviceSeq)
    let run: typeof chain = []
    const finish = (): void => {
      const last = run.at(-1)
      if (last !== undefined && !verify(last.hash, last.operation.signature, key)) {
        for (const { operation, hash } of run) {
          if (!verify(hash, operation.signature, key)) rejected.set(operation, signatureReason)
        }
      }
      run = []
    }
    for (const link of chain) {
      const before = run.at(-1)
      if (
        before !== undefined &&
        (link.operation.prev !== before.hash || link.operation.deviceSeq !== before.operation.deviceSeq + 1)
      )
        finish()
      run.push(link)
    }
    finish()
  }
  return rejected
}

function badRow(row: unknown, reason: string): BadRow {
  const list: readonly unknown[] = Array.isArray(row) ? row : []
  return {
    seq: typeof list[0] === 'number' ? list[0] : 0,
    id: typeof list[2] === 'string' ? list[2] : null,
    reason,
    waitsForKey: false,
    row: JSON.stringify(row).slice(0, 10_000),
  }
}
