import { limits } from '../../limits.ts'
import { byteReader, type ByteReader } from './byte-reader.ts'
import {
  mapiIds,
  mapiTypes,
  msFrom1601To1970,
  type MapiAttachment,
  type MapiMessage,
  type MapiValue,
} from './mapi.ts'

/**
 * Reads what Outlook and Exchange wrap into a `winmail.dat` ([MS-OXTNEF]): a list of attributes of the message and of its files.
 * Null where the bytes are none. Checksums are not asked: attributes that were hurt are read as far as they go.
 */
export function readTnef(bytes: Uint8Array, depth = 0): MapiMessage | null {
  const reader = byteReader(bytes)
  if (reader.number(4) !== signature) return null
  reader.number(2)
  const properties = new Map<number, MapiValue>()
  const files: OpenFile[] = []
  let codePage: number | null = null
  while (reader.left() > attributeHead) {
    const level = reader.number(1)
    const id = reader.number(4) & 0xffff
    const data = reader.piece(reader.number(4))
    reader.number(2)
    if (level !== 1 && level !== 2) break
    if (level === 2) readOfFile(id, data, files, depth)
    else if (id === attributes.codePage) codePage = data.length < 4 ? null : data.readUInt32LE(0)
    else if (id === attributes.properties)
      for (const [key, value] of readProperties(byteReader(data))) properties.set(key, value)
    else {
      const old = olderNames[id]
      if (old !== undefined && !properties.has(old))
        properties.set(
          old,
          id === attributes.dateSent ? oldTime(data) : { type: mapiTypes.string8, bytes: data },
        )
    }
  }
  const attachments = files.map(({ properties, title, content, message }) => ({
    properties,
    title,
    content,
    message,
  }))
  return { properties, attachments, codePage }
}

const signature = 0x22_3e_9f_78
/** Level, number and length. */
const attributeHead = 9

const attributes = {
  dateSent: 0x8005,
  messageClass: 0x8008,
  fileData: 0x800f,
  fileTitle: 0x8010,
  fileStart: 0x9002,
  properties: 0x9003,
  fileProperties: 0x9005,
  codePage: 0x9007,
} as const

/** Attributes of the time before MAPI, by the property that says the same. */
const olderNames: Readonly<Record<number, number>> = {
  0x8004: mapiIds.subject,
  [attributes.dateSent]: mapiIds.submitTime,
  [attributes.messageClass]: mapiIds.messageClass,
  0x800c: mapiIds.body,
}

type OpenFile = { -readonly [Key in keyof MapiAttachment]: MapiAttachment[Key] }

function readOfFile(id: number, data: Buffer, files: OpenFile[], depth: number): void {
  if (id === attributes.fileStart) {
    if (files.length < limits.attachmentsListed)
      files.push({ properties: new Map(), title: null, content: null, message: null })
    return
  }
  const file = files.at(-1)
  if (file === undefined) return
  if (id === attributes.fileData) file.content = data
  else if (id === attributes.fileTitle) file.title = data
  else if (id === attributes.fileProperties) {
    file.properties = readProperties(byteReader(data))
    const inner = file.properties.get(mapiIds.attachData)
    // The number of the interface stands before what it is.
    const content = inner?.type === mapiTypes.object ? inner.bytes.subarray(interfaceId) : inner?.bytes
    file.content ??= content ?? null
    if (content !== undefined && depth < limits.messageDepth) file.message = readTnef(content, depth + 1)
  }
}

const interfaceId = 16

/** Year, month, day, hour, minute, second, each two bytes, as Windows' own count. */
function oldTime(data: Buffer): MapiValue {
  const reader = byteReader(data)
  const [year = 0, month = 0, ...rest] = Array.from({ length: 6 }, () => reader.number(2))
  if (year <= 1601 || year > 9999) return { type: mapiTypes.time, bytes: Buffer.alloc(0) }
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(Date.UTC(year, month - 1, ...rest) + msFrom1601To1970) * 10_000n)
  return { type: mapiTypes.time, bytes }
}

function readProperties(reader: ByteReader): Map<number, MapiValue> {
  const properties = new Map<number, MapiValue>()
  const count = Math.min(reader.number(4), mostProperties)
  for (let index = 0; index < count && reader.left() > 0; index++) {
    const tag = reader.number(2)
    const id = reader.number(2)
    if (id >= firstNamed) skipName(reader)
    const type = tag & ~severalValues
    const isLong = longTypes.has(type)
    const values = isLong || (tag & severalValues) !== 0 ? Math.min(reader.number(4), mostProperties) : 1
    for (let value = 0; value < values && reader.left() > 0; value++) {
      const length = isLong ? reader.number(4) : (sizes[type] ?? 4)
      const bytes = reader.piece(length, 4)
      if (value === 0 && id < firstNamed) properties.set(id, { type, bytes })
    }
  }
  return properties
}

const mostProperties = 5000
const firstNamed = 0x8000
const severalValues = 0x1000
const longTypes: ReadonlySet<number> = new Set([
  mapiTypes.object,
  mapiTypes.string8,
  mapiTypes.unicode,
  mapiTypes.binary,
])
/** Bytes of values that have always the same size, where it is not four. */
const sizes: Readonly<Record<number, number>> = { 0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8, 0x40: 8, 0x48: 16 }

/** Named properties bring their name: a number, or letters. */
function skipName(reader: ByteReader): void {
  reader.piece(16)
  const isNumber = reader.number(4) === 0
  if (isNumber) reader.number(4)
  else reader.piece(reader.number(4), 4)
}
