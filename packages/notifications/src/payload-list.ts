import { decodeBytes } from './mail/bytes.ts'

/**
 * The notifications of SP-API in a file that holds several, as one JSON text each: an array, the messages that were taken from a queue,
 * one object a line, or one after the other. Null for a single notification and for everything else.
 */
export function splitPayloads(bytes: Uint8Array): readonly string[] | null {
  if (!opensAsJson.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))) return null
  const found = findPayloads(decodeBytes(bytes).replace(/^\ufeff/, ''), Infinity)
  if (found.length < 2) return null
  try {
    return found.map((payload) => JSON.stringify(payload))
  } catch {
    // One that nests without end: no such file comes from Amazon.
    return null
  }
}

const opensAsJson = /^[\u0080-\u00ff\s\u0000]*[{[]/

/**
 * The first `most` notifications of a JSON text, in the case they came in, whatever wraps them: SQS, SNS and EventBridge carry them
 * as objects or as JSON in a string, under names of their own.
 */
export function findPayloads(text: string, most: number): readonly object[] {
  const found: object[] = []
  const visit = (value: unknown, depth: number): void => {
    if (found.length >= most || depth > deepestWrapping) return
    if (typeof value === 'string') {
      if (/^\s*[{[]/.test(value)) for (const one of jsonValues(value)) visit(one, depth + 1)
    } else if (typeof value === 'object' && value !== null) {
      if (isPayload(value)) found.push(value)
      else for (const inner of Object.values(value)) visit(inner, depth + 1)
    }
  }
  visit(text, 0)
  return found
}

/** An array of queue messages around an SNS message around an EventBridge event, and some to spare. */
const deepestWrapping = 12

function isPayload(value: object): boolean {
  const entries = new Map(Object.entries(value).map(([key, item]) => [lowerFirst(key), item as unknown]))
  const payload = entries.get('payload')
  return (
    typeof entries.get('notificationType') === 'string' && typeof payload === 'object' && payload !== null
  )
}

/** One value, or one a line; what is no JSON among lines is passed over. */
function jsonValues(text: string): readonly unknown[] {
  const whole = parseJson(text)
  if (whole !== undefined) return [whole]
  // Printed objects begin and end on lines of their own.
  const pieces = text.includes('\n{') || text.includes('\n[') ? text.split(/\r?\n(?=[{[])/) : []
  return pieces.flatMap((piece) => parseJson(piece) ?? [])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const lowerFirst = (key: string): string => key.charAt(0).toLowerCase() + key.slice(1)

/** Lowers the first letter of every key: both `Payload` and `payload` occur. */
export function lowerKeys(value: unknown, depth = 0): unknown {
  if (depth > 12 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => lowerKeys(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [lowerFirst(key), lowerKeys(item, depth + 1)]),
  )
}
