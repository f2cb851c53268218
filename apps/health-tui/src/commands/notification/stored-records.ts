import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { reasonOf } from '../../file-reason.ts'

const byName = z.record(z.string().min(1), z.string().min(1))

/** TXT records from a file: a JSON object of names, or lines as `dig +noall +answer` prints them. */
export async function readStoredRecords(file: string): Promise<Readonly<Record<string, string>>> {
  const fail = (why: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, {
      what: 'cannot read the stored keys',
      where: file,
      why,
      remedy: 'save them with `dig +noall +answer TXT SELECTOR._domainkey.DOMAIN`, or as a JSON object',
    })
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw fail(reasonOf(error))
  }
  const read = text.trimStart().startsWith('{') ? readJson(text) : readLines(text)
  if (typeof read === 'string') throw fail(read)
  return read
}

function readJson(text: string): Record<string, string> | string {
  try {
    const read = byName.safeParse(JSON.parse(text))
    return read.success ? read.data : 'its values are not the texts of records'
  } catch {
    return 'it is no JSON'
  }
}

const line = /^(?<name>\S+\.\S+)\s+(?:\d+\s+)?(?:IN\s+)?(?:(?<type>[A-Z]+)\s+)?(?<value>".*|\S.*)$/

/** Lines of a zone; what names another name stands for its record. */
export function readLines(text: string): Record<string, string> | string {
  const records = new Map<string, string>()
  const others = new Map<string, string>()
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const plain = raw.trim()
    if (plain === '' || plain.startsWith(';') || plain.startsWith('#')) continue
    const { name, type = 'TXT', value } = line.exec(plain)?.groups ?? {}
    if (name === undefined || value === undefined) return `line ${index + 1} is no record`
    if (type === 'CNAME') others.set(withoutRoot(name), withoutRoot(value))
    else if (type === 'TXT') records.set(withoutRoot(name), joined(value))
  }
  for (const [name, other] of others) {
    const record = records.get(other)
    if (record !== undefined) records.set(name, record)
  }
  return records.size === 0 ? 'it holds no TXT record' : Object.fromEntries(records)
}

function withoutRoot(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

/** A record of more than 255 characters is written in several quoted pieces. */
function joined(value: string): string {
  if (!value.startsWith('"')) return value
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, piece = '']) => piece.replace(/\\(.)/g, '$1'))
    .join('')
}
