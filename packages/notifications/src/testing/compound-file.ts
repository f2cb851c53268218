/** Streams and folders of a compound file that a test makes, by name. */
export interface TestFolder {
  readonly [name: string]: Buffer | TestFolder
}

interface Entry {
  readonly name: string
  readonly kind: 1 | 2 | 5
  readonly content: Buffer | null
  right: number
  child: number
  start: number
}

const sectorSize = 512
const smallSize = 64
const smallest = 4096
const none = 0xff_ff_ff_ff
const end = 0xff_ff_ff_fe

/** Writes a compound file ([MS-CFB]) with sectors of 512 bytes; what is shorter than 4096 bytes goes to the small ones. */
export function compoundFile(root: TestFolder): Buffer {
  const entries: Entry[] = [
    { name: 'Root Entry', kind: 5, content: null, right: none, child: none, start: end },
  ]
  addEntries(entries, 0, root)
  const small: Buffer[] = []
  const smallNext: number[] = []
  const sectors: Buffer[] = []
  const next: number[] = []
  const place = (content: Buffer, pieces: Buffer[], chain: number[], size: number): number => {
    const start = pieces.length
    for (let from = 0; from < content.length; from += size) {
      pieces.push(Buffer.concat([content.subarray(from, from + size), Buffer.alloc(size)]).subarray(0, size))
      chain.push(from + size < content.length ? pieces.length : end)
    }
    return content.length === 0 ? end : start
  }
  for (const entry of entries)
    if (entry.content !== null)
      entry.start =
        entry.content.length < smallest
          ? place(entry.content, small, smallNext, smallSize)
          : place(entry.content, sectors, next, sectorSize)
  const [first] = entries
  if (first !== undefined) first.start = place(Buffer.concat(small), sectors, next, sectorSize)
  const smallTable = place(table(smallNext), sectors, next, sectorSize)
  const directory = place(
    Buffer.concat(entries.map((entry) => entryBytes(entry, small.length))),
    sectors,
    next,
    sectorSize,
  )
  const tableSectors = Math.ceil((next.length + 8) / (sectorSize / 4))
  const tableStart = sectors.length
  for (let index = 0; index < tableSectors; index++) next.push(0xff_ff_ff_fd)
  const header = Buffer.alloc(sectorSize)
  header.write('d0cf11e0a1b11ae1', 'hex')
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(tableSectors, 44)
  header.writeUInt32LE(directory, 48)
  header.writeUInt32LE(smallest, 56)
  header.writeUInt32LE(smallTable, 60)
  header.writeUInt32LE(end, 68)
  header.fill(0xff, 76)
  for (let index = 0; index < tableSectors; index++) header.writeUInt32LE(tableStart + index, 76 + index * 4)
  return Buffer.concat([header, ...sectors, table(next)])
}

/** The names of a folder hang on each other as a list, which is a tree too. */
function addEntries(entries: Entry[], parent: number, folder: TestFolder): void {
  let before: Entry | undefined
  for (const [name, value] of Object.entries(folder)) {
    const isStream = Buffer.isBuffer(value)
    const entry: Entry = {
      name,
      kind: isStream ? 2 : 1,
      content: isStream ? value : null,
      right: none,
      child: none,
      start: end,
    }
    const index = entries.push(entry) - 1
    const above = entries[parent]
    if (before !== undefined) before.right = index
    else if (above !== undefined) above.child = index
    before = entry
    if (!isStream) addEntries(entries, index, value)
  }
}

function entryBytes({ name, kind, content, right, child, start }: Entry, smallSectors: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeUInt16LE(name.length * 2 + 2, 64)
  bytes[66] = kind
  bytes.writeUInt32LE(none, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(kind === 5 ? smallSectors * smallSize : (content?.length ?? 0), 120)
  return bytes
}

function table(chain: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil((chain.length * 4) / sectorSize) * sectorSize, 0xff)
  for (const [index, value] of chain.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}
