import { blocksOf, type Block, type BlockLine } from './blocks.ts'
import { firmAtStart, namesFirm } from './firm.ts'
import type { Row } from './layout.ts'
import {
  addressLabel,
  anyLabel,
  buyerLabel,
  contactStart,
  headOffice,
  nameLabel,
  noAddress,
  paperTitle,
  sellerLabel,
  separators,
  shipLabel,
  street,
  wayLabel,
  otherLabel,
  britishTown,
} from './party-words.ts'

/** Somebody on a paper: the name, and the address that stands with it. */
export interface Party {
  readonly name: string
  readonly address: string | undefined
  readonly context: string
  /** Rows of the paper that belong to it. */
  readonly rows: readonly number[]
}

export interface Parties {
  readonly supplier: Party | undefined
  /** Where only the place on the paper tells who the supplier is. */
  readonly supplierDoubt: string | undefined
  readonly billTo: Party | undefined
  readonly billToDoubt: string | undefined
  readonly shipTo: Party | undefined
}

/** Whose names and addresses stand on a paper: by their labels, then by where they stand. */
export function partiesOf(rows: readonly Row[]): Parties {
  const blocks = blocksOf(rows.slice(0, 400))
  const billTo = labelledParty(blocks, buyerLabel) ?? addressed(rows, blocks)
  const shipTo = labelledParty(blocks, shipLabel)
  const namedSeller = labelledParty(blocks, sellerLabel)
  const free = blocks
    .filter(({ lines }) => !shipAt(lines))
    .flatMap((block) => partiesInBlock(block))
    .filter(({ name }) => !isSameName(name, billTo?.name) && !isSameName(name, shipTo?.name))
  const supplier = completed(namedSeller ?? letterhead(free, rows), free, blocks)
  const other =
    billTo ??
    free.find(
      ({ name, address }) =>
        address !== undefined && supplier !== undefined && !isSameName(name, supplier.name),
    )
  return {
    supplier,
    supplierDoubt: undefined,
    billTo: other ?? shipTo,
    billToDoubt:
      billTo !== undefined || (other ?? shipTo) === undefined
        ? undefined
        : other === undefined
          ? 'the paper only says where it was sent'
          : 'no word says that this is the customer',
    shipTo,
  }
}

function shipAt(lines: readonly BlockLine[]): boolean {
  return shipLabel.test(lines[0]?.text ?? '')
}

/** The party below or behind a label. */
function labelledParty(blocks: readonly Block[], label: RegExp): Party | undefined {
  for (const { lines } of blocks)
    for (const [index, line] of lines.entries()) {
      const match = label.exec(line.text)
      if (match === null) continue
      const rest = line.text.slice(match[0].length).trim()
      const inline = rest.length >= 3 && /\p{L}/u.test(rest)
      if (rest !== '' && !inline) continue
      const own = [...(inline ? [{ ...line, text: rest }] : []), ...lines.slice(index + 1)]
      const party = partyFrom(own)
      // "From Xiamen to Los Angeles" is the way of the goods.
      if (party !== undefined && (!wayLabel.test(line.text) || isSomebody(party))) return party
      if (wayLabel.test(line.text) && inline) continue
      // The label may stand alone in a column of its own, with the name beside it.
      const beside = blocks
        .flatMap((block) => block.lines.map((each, at) => ({ block, each, at })))
        .find(({ each }) => each.row === line.row && each.x >= line.right)
      const next = beside === undefined ? undefined : partyFrom(beside.block.lines.slice(beside.at))
      if (rest === '' && next !== undefined) return next
    }
  return undefined
}

function isSomebody({ name, address }: Party): boolean {
  return namesFirm(name) || address !== undefined
}

/** 「… 御中」 */
function addressed(rows: readonly Row[], blocks: readonly Block[]): Party | undefined {
  for (const [index, { cells }] of rows.entries()) {
    const text = cells.map((cell) => cell.text).join(' ')
    const name = /^\s*(\S.{1,40}?)\s*(?:御中|様)/u.exec(text)?.[1]
    if (name === undefined) continue
    const block = blocks.find(({ lines }) => lines[0]?.row === index && lines[0].text.startsWith(name))
    const below = block?.lines.slice(1, 3).find((line) => isAddress(line.text))
    const next = rows[index + 1]?.cells[0]?.text ?? ''
    const after = rows[index + 2]?.cells[0]?.text ?? ''
    const address = below?.text ?? [next, after].find((each) => each.startsWith('〒'))
    return { name, address, context: text, rows: [index, index + 1] }
  }
  return undefined
}

/** All firms of a block with what stands below them. */
function partiesInBlock({ lines }: Block): Party[] {
  return lines.flatMap((line, index) => {
    if (!namesFirm(line.text) || line.text.length > 140 || anyLabel.test(line.text)) return []
    const party = partyFrom(lines.slice(index))
    return party === undefined ? [] : [party]
  })
}

/** The supplier where no word says so: the first firm of the paper, else what is written largest at its top. */
function letterhead(free: readonly Party[], rows: readonly Row[]): Party | undefined {
  const [first] = free.toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
  const top = rows
    .slice(0, 12)
    .flatMap(({ cells, height }, row) => cells.map((cell) => ({ ...cell, row, height })))
    .filter(({ text, row }) => (first?.rows[0] ?? Infinity) > row && isTitleName(text))
    .toSorted((a, b) => b.height - a.height || a.row - b.row)[0]
  if (first !== undefined && (top === undefined || (first.rows[0] ?? 0) < 14)) return first
  if (top === undefined) return first
  const block = blocksOf(rows.slice(0, 30)).find(({ lines }) =>
    lines.some(({ row, x }) => row === top.row && x === top.x),
  )
  const from = block?.lines.findIndex(({ row }) => row === top.row) ?? 0
  // The whole line: a large name may be cut into words.
  const name = (rows[top.row]?.cells ?? [])
    .filter(({ text }) => isTitleName(text) || /^[&+\p{Lu}]/u.test(text))
    .filter(({ text }) => !paperTitle.test(text))
    .map(({ text }) => text)
    .join(' ')
  return partyFrom([
    { text: name, x: top.x, right: top.right, words: [], row: top.row, height: top.height },
    ...(block?.lines.slice(from + 1) ?? []),
  ])
}

/** A supplier whose address stands elsewhere: in a footer, a line above the window, or below the words "head office". */
function completed(
  party: Party | undefined,
  free: readonly Party[],
  blocks: readonly Block[],
): Party | undefined {
  if (party === undefined || party.address !== undefined) return party
  const again = free.find(({ name, address }) => address !== undefined && isSameName(name, party.name))
  if (again !== undefined) return { ...again, name: party.name }
  for (const { lines } of blocks)
    for (const [index, { text }] of lines.entries()) {
      const match = headOffice.exec(text)
      if (match === null) continue
      const rest = text.slice(match[0].length).trim()
      const own = rest === '' ? lines.slice(index + 1).map((line) => line.text) : [rest]
      const address = addressFrom(own)
      if (address !== undefined) return { ...party, address }
    }
  const row = party.rows[0] ?? 0
  const near = blocks
    .flatMap(({ lines }) => lines)
    .find((line) => line.row > row && line.row <= row + 3 && isAddress(firstPart(line.text)))
  const address = near === undefined ? contactBlock(row, blocks) : addressFrom([near.text])
  return address === undefined ? party : { ...party, address }
}

/** A letterhead may set the address with telephone and mail in a block of its own beside the name. */
function contactBlock(row: number, blocks: readonly Block[]): string | undefined {
  const own = blocks.find(
    ({ lines: [first, ...rest] }) =>
      first !== undefined &&
      Math.abs(first.row - row) < 4 &&
      isAddress(first.text) &&
      rest.some(({ text }) => contactStart.test(text)),
  )
  return own === undefined ? undefined : addressFrom(own.lines.map(({ text }) => text))
}

function partyFrom(given: readonly BlockLine[]): Party | undefined {
  const named = given.slice(0, 6).findIndex(({ text }) => nameLabel.test(text))
  const lines =
    named < 0
      ? given
      : given
          .slice(named)
          .map((line, at) => (at === 0 ? { ...line, text: line.text.replace(nameLabel, '') } : line))
  const [person, below] = lines
  // A person's name above that of the firm.
  if (
    person !== undefined &&
    below !== undefined &&
    !/\d/.test(person.text) &&
    !namesFirm(person.text) &&
    namesFirm(below.text) &&
    !anyLabel.test(below.text)
  )
    return partyFrom(lines.slice(1))
  const [first, ...rest] = lines
  if (first === undefined) return undefined
  const parts = first.text.split(separators)
  const [head = '', ...tail] = parts
  const firm = firmAtStart(head)
  const name = (firm ?? head.split(/,\s(?=\p{Lu}?\p{L}*\s?\d|\d)/u)[0] ?? head).replace(/[\s,;:]+$/u, '')
  if (name.length < 3 || name.length > 90 || !/\p{L}{2}/u.test(name) || anyLabel.test(name)) return undefined
  const behind = head.slice(name.length).replace(/^[\s,;:]+/u, '')
  const own = [behind, ...tail, ...rest.slice(0, 6).map(({ text }) => text)].filter((text) => text !== '')
  return {
    name,
    address: addressFrom(own),
    context: lines
      .slice(0, 4)
      .map(({ text }) => text)
      .join(', '),
    rows: lines.slice(0, 5).map(({ row }) => row),
  }
}

/** The lines of an address from the top, until something begins that is none. */
function addressFrom(texts: readonly string[]): string | undefined {
  const parts: string[] = []
  const lines = texts.flatMap((line) => line.split(separators))
  for (const [index, text] of lines.entries()) {
    const cut = text
      .replaceAll(addressLabel, ' ')
      .replace(contactStart, '')
      .replace(/[\s,;–-]+$/u, '')
      .trim()
    const stop = contactStart.test(text)
    const plain = cut.replace(
      /^(?:sede legale|siège social|registered office|head office|hauptsitz|domicilio social)\s*:?\s*/iu,
      '',
    )
    if (plain !== '' && (noAddress.test(plain) || otherLabel.test(plain))) {
      if (parts.length > 0) break
      continue
    }
    if (
      plain !== '' &&
      (isAddress(plain) ||
        ((parts.length > 0 ||
          /\d{4,5}/.test(firstPart(lines[index + 1] ?? '')) ||
          lines.slice(index + 1, index + 4).some((line) => britishTown.test(line))) &&
          /^\p{Lu}/u.test(plain) &&
          plain.length < 50))
    )
      parts.push(plain)
    if (stop && parts.length > 0) break
  }
  const last = parts.at(-1)
  // An address ends with its town or country, not with a person before the street.
  const address = parts.join(', ')
  return last !== undefined && /\d/.test(address) ? address : undefined
}

function isAddress(text: string): boolean {
  return (
    text.length < 120 &&
    !noAddress.test(text) &&
    // A single word is a number of something, unless its script has no spaces.
    /\s|\p{sc=Han}|^〒/u.test(text) &&
    ((/\d/.test(text) && /\p{L}{2}/u.test(text)) || street.test(text) || text.startsWith('〒'))
  )
}

function firstPart(text: string): string {
  return text.replace(contactStart, '').split(separators)[0] ?? ''
}

/** Two spellings of one name: capitals, points and the words behind the legal form do not count. */
export function isSameName(a: string, b: string | undefined): boolean {
  if (b === undefined) return false
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const [left, right] = [plain(a), plain(b)]
  return (
    left === right ||
    (left.length > 6 && right.length > 6 && (left.startsWith(right) || right.startsWith(left)))
  )
}

function isTitleName(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    text.length < 60 &&
    !/\d{2}|[@:：]/u.test(text) &&
    !paperTitle.test(text) &&
    !anyLabel.test(text)
  )
}
