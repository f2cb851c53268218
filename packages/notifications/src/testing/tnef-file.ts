import { mapiBytes, uint32, type TestValue } from './mapi-value.ts'

/** What a `winmail.dat` holds that a test makes. */
export interface TestTnef {
  /** Attributes of the message from before MAPI, by number. */
  readonly attributes?: Readonly<Record<number, Buffer>>
  readonly properties?: Readonly<Record<number, TestValue>>
  readonly files?: readonly {
    readonly title?: string
    readonly content?: Buffer
    readonly properties?: Readonly<Record<number, TestValue>>
    /** A message in the place of the content. */
    readonly message?: TestTnef
  }[]
}

/** Writes a `winmail.dat` ([MS-OXTNEF]). */
export function tnefFile({ attributes = {}, properties, files = [] }: TestTnef): Buffer {
  return Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    ...Object.entries(attributes).map(([id, data]) => attribute(1, Number(id), data)),
    ...(properties === undefined ? [] : [attribute(1, 0x9003, propertyList(properties))]),
    ...files.flatMap(({ title, content, properties = {}, message }) => [
      attribute(2, 0x9002, Buffer.alloc(14)),
      ...(title === undefined ? [] : [attribute(2, 0x8010, Buffer.from(`${title}\0`, 'latin1'))]),
      ...(content === undefined ? [] : [attribute(2, 0x800f, content)]),
      attribute(2, 0x9005, propertyList(properties, message === undefined ? null : tnefFile(message))),
    ]),
  ])
}

function attribute(level: 1 | 2, id: number, data: Buffer): Buffer {
  const checksum = Buffer.alloc(2)
  checksum.writeUInt16LE(data.reduce((sum, byte) => (sum + byte) & 0xffff, 0))
  return Buffer.concat([Buffer.from([level]), uint32(id), uint32(data.length), data, checksum])
}

function propertyList(
  properties: Readonly<Record<number, TestValue>>,
  message: Buffer | null = null,
): Buffer {
  const written = Object.entries(properties).map(([id, value]) => {
    const { type, bytes } = mapiBytes(value)
    const isLong = type === 0x001f || type === 0x0102
    return property(Number(id), type, bytes, isLong)
  })
  // The number of the interface through which Outlook opens a message.
  if (message !== null)
    written.push(property(0x3701, 0x000d, Buffer.concat([Buffer.alloc(16), message]), true))
  return Buffer.concat([uint32(written.length), ...written])
}

function property(id: number, type: number, bytes: Buffer, isLong: boolean): Buffer {
  const tag = Buffer.alloc(4)
  tag.writeUInt16LE(type)
  tag.writeUInt16LE(id, 2)
  const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
  // A named property has its name in front of its values.
  const name =
    id < 0x8000
      ? []
      : [Buffer.alloc(16), uint32(1), uint32(6), Buffer.from('ab\0', 'utf16le'), Buffer.alloc(2)]
  return Buffer.concat([tag, ...name, ...(isLong ? [uint32(1), uint32(bytes.length)] : []), bytes, padding])
}
