import { limits } from '../../limits.ts'
import { openCompoundFile, type CompoundFolder } from './compound-file.ts'
import {
  mapiIds,
  mapiTypes,
  type MapiAttachment,
  type MapiMessage,
  type MapiProperties,
  type MapiValue,
} from './mapi.ts'

/** Reads a message that Outlook saved as `.msg` ([MS-OXMSG]); null for compound files of other programs. */
export function readOutlookFile(bytes: Uint8Array): MapiMessage | null {
  const root = openCompoundFile(bytes)
  return root !== null && isMessage(root) ? readMessage(root, rootHeader, 0) : null
}

/** Objects of other programs are kept like messages within, and have no properties of Outlook's. */
const isMessage = (folder: CompoundFolder): boolean =>
  folder.names().some((name) => name.startsWith('__substg1.0_'))

const propertyStream = '__properties_version1.0'
/** Bytes before the properties: of the file's message, of one within, of a file. */
const rootHeader = 32
const innerHeader = 24
const fileHeader = 8

function readMessage(folder: CompoundFolder, header: number, depth: number): MapiMessage {
  const attachments = folder
    .names()
    .filter((name) => name.startsWith('__attach_version1.0_#'))
    .toSorted()
    .slice(0, limits.attachmentsListed)
    .flatMap((name) => {
      const file = folder.folder(name)
      return file === null ? [] : [readAttachment(file, depth)]
    })
  return { properties: readProperties(folder, header), attachments, codePage: null }
}

function readAttachment(folder: CompoundFolder, depth: number): MapiAttachment {
  const inner = depth < limits.messageDepth ? folder.folder('__substg1.0_3701000D') : null
  return {
    properties: readProperties(folder, fileHeader),
    title: null,
    content: folder.stream('__substg1.0_37010102'),
    message: inner !== null && isMessage(inner) ? readMessage(inner, innerHeader, depth + 1) : null,
  }
}

/** What is longer than eight bytes lies in streams named after number and type, the rest in one stream together. */
function readProperties(folder: CompoundFolder, header: number): MapiProperties {
  const properties = new Map<number, MapiValue>()
  const fixed = folder.stream(propertyStream) ?? Buffer.alloc(0)
  for (let at = header; at + entryLength <= fixed.length; at += entryLength) {
    const type = fixed.readUInt16LE(at)
    const id = fixed.readUInt16LE(at + 2)
    if (type === mapiTypes.long || type === mapiTypes.time)
      properties.set(id, { type, bytes: fixed.subarray(at + 8, at + entryLength) })
  }
  for (const name of folder.names()) {
    const [, id = '', type = ''] = /^__substg1\.0_([\dA-F]{4})(001E|001F|0102)$/i.exec(name) ?? []
    const number = parseInt(id, 16)
    const bytes = wanted.has(number) ? folder.stream(name) : null
    if (bytes !== null) properties.set(number, { type: parseInt(type, 16), bytes })
  }
  return properties
}

const entryLength = 16
/** What a file holds is read beside its properties. */
const wanted: ReadonlySet<number> = new Set(Object.values(mapiIds).filter((id) => id !== mapiIds.attachData))
