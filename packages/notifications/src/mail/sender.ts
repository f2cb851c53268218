import { addressParser, decodeWords, type Address } from 'postal-mime'
import type { Mailbox } from './mail.ts'

/**
 * The mailbox that a mail is from, by its `From` lines as they are written. Fakes put another name, or another address, in front
 * of their own ("Amazon, <x@y.example>", "notice@amazon.com, <x@y.example>", two `From` lines): the last address is the one that
 * sent, and everything before it is a name. Null where the lines name nobody.
 */
export function readSender(lines: readonly string[]): Mailbox | null {
  const boxes = lines.flatMap((line) => addressParser(line.slice(0, longestLine)).flatMap(flatten))
  const last = boxes.findLastIndex(({ address }) => address.includes('@'))
  const before = last === -1 ? boxes : boxes.slice(0, last)
  const name = [...before.flatMap((box) => [box.name, box.address]), boxes[last]?.name ?? '']
    .filter((part) => part !== '')
    .join(' ')
  const address = boxes[last]?.address ?? ''
  return name === '' && address === '' ? null : { name, address: address.toLowerCase() }
}

/** A header that is longer names a crowd. */
const longestLine = 4000

function flatten(entry: Address): Mailbox[] {
  if (entry.group !== undefined) return entry.group.flatMap(flatten)
  return [{ name: decodeWords(entry.name), address: entry.address.replace(/^[<"']+|[>"']+$/g, '') }]
}
