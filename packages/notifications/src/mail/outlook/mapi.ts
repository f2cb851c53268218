import { decodeBytes } from '../bytes.ts'
import { decodeCodePage } from '../foreign-charset.ts'

/** Values of Outlook's objects by the number of the property ([MS-OXPROPS]); texts and files as the bytes that stand there. */
export type MapiProperties = ReadonlyMap<number, MapiValue>

export interface MapiValue {
  readonly type: number
  readonly bytes: Buffer
}

export interface MapiAttachment {
  readonly properties: MapiProperties
  /** What the file is called outside of its properties. */
  readonly title: Buffer | null
  readonly content: Buffer | null
  /** The message that it is, instead of a file. */
  readonly message: MapiMessage | null
}

/** A message as Outlook keeps it, whether it came in a `winmail.dat` or in a `.msg` file. */
export interface MapiMessage {
  readonly properties: MapiProperties
  readonly attachments: readonly MapiAttachment[]
  /** The code page of texts that are no Unicode, where something beside the properties tells it. */
  readonly codePage: number | null
}

export const mapiTypes = {
  long: 0x0003,
  object: 0x000d,
  string8: 0x001e,
  unicode: 0x001f,
  time: 0x0040,
  binary: 0x0102,
} as const

/** The properties that are read. */
export const mapiIds = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitTime: 0x0039,
  representedName: 0x0042,
  representedAddress: 0x0065,
  transportHeaders: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  deliveryTime: 0x0e06,
  normalizedSubject: 0x0e1d,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  references: 0x1039,
  inReplyTo: 0x1042,
  displayName: 0x3001,
  attachData: 0x3701,
  attachName: 0x3704,
  attachLongName: 0x3707,
  attachType: 0x370e,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  senderSmtp: 0x5d01,
  representedSmtp: 0x5d02,
} as const

/** The code page of texts that are no Unicode; null where the message tells none, and they are read by what they look like. */
export function codePageOf({ properties, codePage }: MapiMessage): number | null {
  return numberOf(properties, mapiIds.messageCodePage) ?? codePage
}

export const decodeOnPage = (bytes: Uint8Array, page: number | null): string =>
  page === null ? decodeBytes(bytes) : decodeCodePage(bytes, page)

/** A text without the zeros at its end; null where there is none. */
export function textOf(properties: MapiProperties, id: number, page: number | null): string | null {
  const value = properties.get(id)
  if (value === undefined) return null
  const text =
    value.type === mapiTypes.unicode
      ? new TextDecoder('utf-16le').decode(value.bytes)
      : decodeOnPage(value.bytes, page)
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}

export function numberOf(properties: MapiProperties, id: number): number | null {
  const value = properties.get(id)
  return value === undefined || value.bytes.length < 4 ? null : value.bytes.readUInt32LE(0)
}

/** An instant that Windows counts in tenths of microseconds since 1601. */
export function timeOf(properties: MapiProperties, id: number): Date | null {
  const value = properties.get(id)
  if (value === undefined || value.bytes.length < 8) return null
  const time = new Date(Number(value.bytes.readBigUInt64LE(0) / 10_000n) - msFrom1601To1970)
  return Number.isNaN(time.getTime()) ? null : time
}

/** Windows counts from 1601. */
export const msFrom1601To1970 = 11_644_473_600_000
