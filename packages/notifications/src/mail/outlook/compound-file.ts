/** A folder in a compound file: streams of bytes and folders by their names. */
export interface CompoundFolder {
  readonly stream: (name: string) => Buffer | null
  readonly folder: (name: string) => CompoundFolder | null
  readonly names: () => readonly string[]
}

/**
 * Opens a compound file ([MS-CFB]), which is how Outlook saves a `.msg`. Nothing is copied before it is asked for, and no more of it all together than
 * three times what the file has; chains of sectors that run out of the file end there, and what two folders hold belongs to the first. Null where
 * the bytes are none.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFolder | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < headerLength || file.readUInt32BE(0) !== mark) return null
  const sectors = sectorsOf(file)
  if (sectors === null) return null
  const entries = readEntries(sectors.read(file.readUInt32LE(48), Infinity))
  const [root] = entries
  if (root === undefined) return null
  const small = sectors.small(root)
  const read = ({ start, size }: Entry): Buffer =>
    size < file.readUInt32LE(56) ? small(start, size) : sectors.read(start, size)
  return opener(entries, read)(root)
}

const mark = 0xd0_cf_11_e0
const headerLength = 512
/** Numbers from here on are no sectors but marks. */
const lastSector = 0xff_ff_ff_fa

interface Sectors {
  /** The bytes of a chain, at most `size`. */
  readonly read: (start: number, size: number) => Buffer
  /** The same for streams that are too small for sectors of their own; they lie in the root's. */
  readonly small: (root: Entry) => (start: number, size: number) => Buffer
}

function sectorsOf(file: Buffer): Sectors | null {
  const shift = file.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return null
  const size = 1 << shift
  const sector = (index: number): Buffer => file.subarray((index + 1) * size, (index + 2) * size)
  const budget = { bytes: mostTimes * file.length }
  const next = tableOf(fatSectors(file, sector, size).map(sector))
  const read = (start: number, length: number): Buffer =>
    joined(start, length, { next, piece: sector, size, budget })
  return {
    read,
    small(root) {
      const inside = read(root.start, root.size)
      const nextSmall = tableOf([read(file.readUInt32LE(60), Infinity)])
      const piece = (index: number): Buffer => inside.subarray(index * smallSize, (index + 1) * smallSize)
      return (start, length) => joined(start, length, { next: nextSmall, piece, size: smallSize, budget })
    },
  }
}

const smallSize = 64
/** Small streams are read twice: all of them together, and each. */
const mostTimes = 3

/** The sectors in which the table of chains lies: those named in the header, then a chain of lists. */
function fatSectors(file: Buffer, sector: (index: number) => Buffer, size: number): readonly number[] {
  const found: number[] = []
  const take = (list: Buffer): void => {
    for (let at = 0; at + 4 <= list.length; at += 4) {
      const index = list.readUInt32LE(at)
      if (index < lastSector && (index + 1) * size < file.length) found.push(index)
    }
  }
  take(file.subarray(76, headerLength))
  const lists = Math.ceil(file.length / size)
  let index = file.readUInt32LE(68)
  for (let seen = 0; index < lastSector && seen < lists && found.length <= lists; seen++) {
    const list = sector(index)
    if (list.length < size) break
    take(list.subarray(0, size - 4))
    index = list.readUInt32LE(size - 4)
  }
  return found.slice(0, lists)
}

function tableOf(pieces: readonly Buffer[]): (index: number) => number {
  const table = Buffer.concat(pieces)
  return (index) => (index * 4 + 4 <= table.length ? table.readUInt32LE(index * 4) : lastSector)
}

interface Chain {
  readonly next: (index: number) => number
  readonly piece: (index: number) => Buffer
  readonly size: number
  /** Bytes that may be read still: chains may run in circles, and many streams may share one. */
  readonly budget: { bytes: number }
}

function joined(start: number, length: number, { next, piece, size, budget }: Chain): Buffer {
  const pieces: Buffer[] = []
  for (let index = start; index < lastSector && pieces.length * size < length; index = next(index)) {
    const bytes = piece(index)
    budget.bytes -= bytes.length
    if (bytes.length === 0 || budget.bytes < 0) break
    pieces.push(bytes)
  }
  const whole = Buffer.concat(pieces)
  return whole.subarray(0, Math.min(length, whole.length))
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const entryLength = 128
const mostEntries = 100_000

function readEntries(directory: Buffer): readonly Entry[] {
  const count = Math.min(Math.floor(directory.length / entryLength), mostEntries)
  return Array.from({ length: count }, (_, index) => {
    const entry = directory.subarray(index * entryLength, (index + 1) * entryLength)
    const nameLength = Math.min(Math.max(entry.readUInt16LE(64) - 2, 0), 62)
    const kind = entry[66]
    return {
      name: entry.toString('utf16le', 0, nameLength),
      isFolder: kind === 1 || kind === 5,
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    }
  })
}

/** Opens folders, each once; entries that hang below several of them are listed in the first alone. */
function opener(
  entries: readonly Entry[],
  read: (entry: Entry) => Buffer,
): (folder: Entry) => CompoundFolder {
  const listed = new Set<number>([0])
  const opened = new Map<Entry, CompoundFolder>()
  const open = (folder: Entry): CompoundFolder => {
    const within = new Map<string, Entry>()
    const found = [folder.child]
    for (let index = found.pop(); index !== undefined; index = found.pop()) {
      const entry = entries[index]
      if (entry === undefined || listed.has(index)) continue
      listed.add(index)
      within.set(entry.name, entry)
      found.push(entry.left, entry.right)
    }
    const named = (name: string, isFolder: boolean): Entry | null => {
      const entry = within.get(name)
      return entry?.isFolder === isFolder ? entry : null
    }
    return {
      stream(name) {
        const entry = named(name, false)
        return entry === null ? null : read(entry)
      },
      folder(name) {
        const entry = named(name, true)
        return entry === null ? null : once(entry)
      },
      names: () => [...within.keys()],
    }
  }
  const once = (folder: Entry): CompoundFolder => {
    const folderOpened = opened.get(folder) ?? open(folder)
    opened.set(folder, folderOpened)
    return folderOpened
  }
  return once
}
