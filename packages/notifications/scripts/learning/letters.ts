import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '../../src/input.ts'
import { gatherEvidence, type Gathered } from '../../src/reading/gather.ts'
import { readLetter } from '../../src/reading/read-letter.ts'

/** What people wrote down about a letter, as far as it is learned from. */
export interface Labels {
  readonly kind?: string
  readonly severity?: string
  readonly topics?: readonly string[]
  readonly deadline?: DeadlineLabel
  /** The types of the papers that it asks for. */
  readonly documents?: readonly string[]
  readonly respond_via?: string | null
  readonly phishing?: boolean
}

export interface DeadlineLabel {
  readonly iso: string | null
  readonly relative: string | null
}

export interface LabelledLetter {
  readonly name: string
  readonly bytes: Uint8Array
  readonly labels: Labels
  /** Where it stands in the corpus. */
  readonly folder: string
  /** Of letters that were written to be learned from: the list that they stand in, each in a manner of its own. */
  readonly list?: string
}

const corpus = new URL('../../corpus/', import.meta.url)
const suffix = '.expected.json'

/** The letters that weights are learned from; `corpus/untouched` and the letters of `test/fixtures` are not among them. */
export function readLetters(): LabelledLetter[] {
  const folders = ['tuned/', ...readdirSync(new URL('exams/', corpus)).map((name) => `exams/${name}/`)].sort()
  return [...folders.flatMap((folder) => readFolder(folder)), ...readWrittenLetters(), ...readShortLetters()]
}

function readFolder(folder: string): LabelledLetter[] {
  const place = new URL(folder, corpus)
  const names = readdirSync(place).sort()
  return names
    .filter((name) => name.endsWith(suffix))
    .map((file) => {
      const stem = file.slice(0, -suffix.length)
      const name = names.find((other) => other !== file && other.replace(/\.[a-z]+$/, '') === stem)
      if (name === undefined) throw new Error(`no letter beside ${file}`)
      return {
        name,
        folder,
        bytes: readFileSync(new URL(name, place)),
        labels: readLabels(new URL(file, place)),
      }
    })
    .filter(({ labels }) => teaches(labels))
}

/** Letters whose identifiers alone are labelled teach nothing here. */
function teaches({ kind, deadline, documents }: Labels): boolean {
  return [kind, deadline, documents].some((label) => label !== undefined)
}

function readLabels(file: URL): Labels {
  const { requested_documents: documents, ...labels } = JSON.parse(readFileSync(file, 'utf8')) as Labels & {
    requested_documents?: readonly { readonly type: string }[]
  }
  return documents === undefined ? labels : { ...labels, documents: documents.map(({ type }) => type) }
}

/** Letters that were written to be learned from, lists in many manners. */
function readWrittenLetters(): LabelledLetter[] {
  const lists = readdirSync(new URL('letters/', corpus)).sort()
  return lists.flatMap((list) =>
    readList<
      Omit<Labels, 'deadline'> & { letter: string; eml?: boolean; deadline: [string | null, string | null] }
    >(`letters/${list}`).map(({ letter, eml, deadline, ...labels }) => ({
      name: eml === true ? 'letter.eml' : 'letter.txt',
      bytes: Buffer.from(letter),
      labels: { ...labels, deadline: labelOf(deadline) },
      folder: 'letters/',
      list,
    })),
  )
}

interface ShortLetter extends Pick<Labels, 'kind' | 'severity' | 'topics' | 'documents'> {
  readonly letter: string
  readonly deadline?: [string | null, string | null]
  readonly respondVia?: string
}

/** "invoice365" is labelled with its window. */
function typeIn(document: string): string {
  return document.replace(/\d+$/, '')
}

function readShortLetters(): LabelledLetter[] {
  const letters = ['letters', 'letters-of-desks'].flatMap((name) =>
    readList<ShortLetter>(`phrases/${name}.json`),
  )
  const due = readList<{
    from: string
    date: string
    subject: string
    text: string
    deadline: [string | null, string | null]
  }>('phrases/due.json')
  const facts = readList<{ text: string; deadline?: [string | null, string | null] }>('phrases/facts.json')
  const times = readList<{ text: string; deadline: string | null }>('phrases/whose-time.json')
  const sentences = readList<{ sentence: string; deadline: string | null }>('phrases/time.json')
  return [
    ...letters.map(({ letter, deadline, documents, respondVia, ...labels }) =>
      asLetter(letter, {
        ...labels,
        ...(deadline === undefined ? {} : { deadline: labelOf(deadline) }),
        ...(documents === undefined ? {} : { documents: documents.map((document) => typeIn(document)) }),
        ...(respondVia === undefined ? {} : { respond_via: respondVia }),
      }),
    ),
    ...due.map(({ from, date, subject, text, deadline }) =>
      asLetter(`From: Amazon <${from}>\nDate: ${date}\nSubject: ${subject}\n\n${text}`, {
        deadline: labelOf(deadline),
      }),
    ),
    ...facts.flatMap(({ text, deadline }) =>
      deadline === undefined ? [] : [asLetter(text, { deadline: labelOf(deadline) })],
    ),
    ...sentences.map(({ sentence, deadline }) => asLetter(sentence, { deadline: labelOf([null, deadline]) })),
    ...times.map(({ text, deadline }) =>
      asLetter(text, {
        deadline: labelOf(deadline?.startsWith('P') === true ? [null, deadline] : [deadline, null]),
      }),
    ),
  ]
}

function readList<Entry>(name: string): Entry[] {
  return JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as Entry[]
}

function labelOf([iso, relative]: readonly [string | null, string | null]): DeadlineLabel {
  return { iso, relative }
}

function asLetter(text: string, labels: Labels): LabelledLetter {
  return { name: 'letter.txt', folder: 'phrases/', bytes: Buffer.from(text), labels }
}

/** Of the letters and their labels: whoever adds one learns anew. */
export function digestOf(letters: readonly LabelledLetter[]): string {
  const hash = createHash('sha256')
  for (const { name, bytes, labels } of letters) {
    const { kind, severity, topics, deadline, documents, respond_via: channel } = labels
    const told = [name, bytes.length, kind, severity, topics, deadline, documents, channel]
    hash.update(JSON.stringify(told)).update(bytes)
  }
  return hash.digest('hex').slice(0, 16)
}

/** What the rules find in a letter; null of a payload and of a letter in a language that is not read. */
export async function gather({
  name,
  bytes,
}: Pick<LabelledLetter, 'name' | 'bytes'>): Promise<Gathered | null> {
  const source = await readDocument(bytes, name)
  if (source.payload !== undefined) return null
  const letter = readLetter(source, null)
  return letter.language.unread === null ? gatherEvidence(letter) : null
}
