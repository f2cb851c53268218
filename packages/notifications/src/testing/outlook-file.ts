import { compoundFile, type TestFolder } from './compound-file.ts'
import { mapiBytes, type TestValue } from './mapi-value.ts'

/** A message as a `.msg` file that a test makes. */
export interface TestMessage {
  readonly properties: Readonly<Record<number, TestValue>>
  readonly files?: readonly {
    readonly properties: Readonly<Record<number, TestValue>>
    readonly message?: TestMessage
  }[]
}

/** Writes a `.msg` file ([MS-OXMSG]). */
export const outlookFile = (message: TestMessage): Buffer => compoundFile(folderOf(message, 32))

function folderOf({ properties, files = [] }: TestMessage, header: number): TestFolder {
  return {
    ...streamsOf(properties, header),
    ...Object.fromEntries(
      files.map(({ properties, message }, index) => [
        `__attach_version1.0_#${index.toString(16).padStart(8, '0').toUpperCase()}`,
        {
          ...streamsOf(properties, 8),
          ...(message === undefined ? {} : { '__substg1.0_3701000D': folderOf(message, 24) }),
        },
      ]),
    ),
  }
}

function streamsOf(properties: Readonly<Record<number, TestValue>>, header: number): Record<string, Buffer> {
  const fixed: Buffer[] = [Buffer.alloc(header)]
  const streams: Record<string, Buffer> = {}
  for (const [id, value] of Object.entries(properties)) {
    const { type, bytes } = mapiBytes(value)
    if (type === 0x001f || type === 0x0102) {
      const digits = Number(id).toString(16).padStart(4, '0') + type.toString(16).padStart(4, '0')
      // Outlook's texts in streams end without a zero.
      streams[`__substg1.0_${digits.toUpperCase()}`] =
        typeof value === 'string' ? bytes.subarray(0, -2) : bytes
    } else {
      const entry = Buffer.alloc(16)
      entry.writeUInt16LE(type)
      entry.writeUInt16LE(Number(id), 2)
      bytes.copy(entry, 8)
      fixed.push(entry)
    }
  }
  return { '__properties_version1.0': Buffer.concat(fixed), ...streams }
}
