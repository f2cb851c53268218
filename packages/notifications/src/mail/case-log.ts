import type { Language } from '../text/language.ts'
import { fold } from '../text/fold.ts'
import { readPrintedDate, wordsBesideDay } from './printed-date.ts'

/** A stretch of a text: offsets. */
interface Range {
  readonly start: number
  readonly end: number
}

/** Which message of a case's log is the letter. */
export interface CaseLog {
  /** When it was written, as printed. */
  readonly date: string
  /** The other messages: the seller's own, and older ones of Amazon. */
  readonly others: readonly Range[]
}

interface Message extends Range {
  /** Folded; who wrote it. */
  readonly name: string
  readonly date: string
  readonly day: Date
}

/**
 * A case's log shows each message under a line that names who wrote it, with a day beside or below: the newest one of Amazon is the
 * letter, whichever way the log runs. Null where the text is no log of several messages.
 */
export function readCaseLog(text: string): CaseLog | null {
  const spoken = text.length <= farthest && year.test(text) ? messagesIn(text) : []
  if (spoken.length < 2) return null
  const named = spoken.filter(({ name }) => ofAmazon.test(name))
  const amazons = named.length > 0 ? named : spoken.filter(({ name }) => !ofSeller.test(name))
  const [first] = amazons
  const last = amazons.at(-1)
  if (first === undefined || last === undefined) return null
  const runsOn = (spoken[0]?.day.getTime() ?? 0) < (spoken.at(-1)?.day.getTime() ?? 0)
  const letter = runsOn ? last : first
  return { date: letter.date, others: spoken.filter((one) => one !== letter) }
}

/** Characters of a log that are read; a longer text is something else. */
const farthest = 200_000
const year = /(?:19|20)\d{2}/
const shortLine = 80
/** Lines with a year; a text of more days than these is a table or a list of something. */
const mostDays = 100

const ofAmazon =
  /^(?:the )?(?:amazon|アマゾン)|(?<![a-z])(?:seller|selling partner|account health|merchant) (?:performance|support)|verkaufer(?:leistung|service|support)|(?:performances? (?:des|du) vendeurs?|support (?:aux vendeurs|vendeurs?)|(?:prestazioni|performance) del venditore|supporto (?:ai? )?vendit|rendimiento del vendedor|(?:soporte|atencion) al? vendedor)|(?:出品者|セラー)(?:パフォーマンス|サポート)/
const ofSeller =
  /^(?:you|your (?:message|reply)|me|seller|merchant|sie|ich|verkaufer(?:in)?|vous|moi|vendeur|vendeuse|tu|lei|io|venditore|venditrice|usted(?:es)?|yo|vendedora?|あなた|お客様|出品者|自分)(?: \([^()]{1,40}\))?$/
/** "Max Muster", "Priya K.": what a person or a shop is called, as printed. */
const anyName =
  /^(?:\p{Lu}[\p{L}'’.-]{0,24}|\p{Lo}{1,12})(?: (?:\p{Lu}[\p{L}'’.&-]{0,24}|\p{Lo}{1,12}|&)){0,3}$/u

/** A day names its month in any of them; in numbers the first is read month first, unless a day of the log cannot be read so. */
const languagesTried: readonly Language[] = ['en', 'de', 'fr', 'it', 'es', 'ja']
const dayFirst = /(?<!\d)(?:1[3-9]|2\d|3[01])[./-]\d{1,2}[./-]\d{4}/

/** A line that names who wrote what stands below, or null. */
interface Line {
  readonly at: number
  /** As printed, without marks around it. */
  readonly words: string
  readonly opensParagraph: boolean
}

function messagesIn(text: string): Message[] {
  const languages = dayFirst.test(text) ? languagesTried.slice(1) : languagesTried
  const heads: { start: number; name: string; date: string; day: Date; isStranger: boolean }[] = []
  let above: Line | null = null
  let position = 0
  let opensParagraph = true
  let days = 0
  for (const printed of text.split('\n')) {
    const words = printed.replace(marks, '')
    const line: Line | null =
      words === '' || words.length > shortLine ? null : { at: position, words, opensParagraph }
    const mayBeDated = line !== null && year.test(words)
    if (mayBeDated && ++days > mostDays) return []
    const dated = mayBeDated ? besideDay(words, languages) : null
    const who = dated === null ? null : dated.rest === '' ? above : line
    if (dated !== null && who !== null) {
      const name = dated.rest === '' ? fold(who.words) : dated.rest
      const isStranger = !isKnown(name)
      // A stranger's name beside a day may be anything, but not a paragraph of its own over a time.
      if (!isStranger || (who === above && who.opensParagraph && anyName.test(who.words) && time.test(words)))
        heads.push({ start: who.at, name, date: words, day: dated.day, isStranger })
    }
    above = dated === null ? line : null
    opensParagraph = words === ''
    position += printed.length + 1
  }
  if (heads.every(({ isStranger }) => isStranger)) return []
  return heads.map(({ start, name, date, day }, index) => ({
    start,
    end: heads[index + 1]?.start ?? text.length,
    name,
    date,
    day,
  }))
}

function besideDay(words: string, languages: readonly Language[]): { rest: string; day: Date } | null {
  for (const language of languages) {
    const rest = wordsBesideDay(words, language)?.replace(marks, '') ?? null
    if (rest !== null && rest !== '' && !isKnown(rest)) continue
    const day = rest === null ? null : readPrintedDate(words, language)
    if (rest !== null && day !== null) return { rest, day }
  }
  return null
}

const isKnown = (name: string): boolean =>
  ofSeller.test(name) || (ofAmazon.test(name) && !saysMore.test(name))

/** A sentence, a number or an address is no name. */
const saysMore = /[.!?。]$|\d{3}|@|\/|[,;] /
const time = /\d{1,2} ?[:h] ?\d{2}|\d ?時|\d ?[ap]\.?m\b/i

/** Marks of lists and emphasis around a line, and the sign between a name and a day. */
const marks = /^[\s>*_#•·|–—,:：-]+|[\s*_•·|–—,:：-]+$/g
