import { findDates, isoDate } from '../facts/dates.ts'
import { fold } from '../text/fold.ts'
import type { Language } from '../text/language.ts'
import type { TextLine } from '../text/lines.ts'
import { dateNames } from './header-words.ts'
import { readDate } from './mail.ts'

const languages: readonly Language[] = ['de', 'fr', 'it', 'es', 'ja', 'en']

/**
 * The instant of a date header as a mail program prints it when forwarding: "Montag, 3. März 2025 11:00". Without a zone it is
 * read as UTC, and without a time as the day's beginning.
 */
export function readPrintedDate(printed: string | null | undefined, letterLanguage: Language): Date | null {
  if (printed === null || printed === undefined || printed.length > 200) return null
  // "03.04.2025 11:00" is a day in April wherever people do not write English, and nobody who does writes dots.
  const isMonthFirst = letterLanguage === 'en' && !/^\D{0,40}\d{1,2}\.\d{1,2}\.\d{2}/.test(printed)
  const numeric = !isMonthFirst && /^\D{0,40}\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(printed)
  const direct = numeric ? null : readDate(printed.replace(/ (?:at|um|à|alle ore|a las) (?=\d)/, ' '))
  if (direct !== null) return direct
  const folded = fold(printed)
  for (const language of [letterLanguage, ...languages]) {
    const [date] = findDates(folded, { language, order: isMonthFirst ? 'mdy' : 'dmy' })
    if (date === undefined) continue
    const time = date.time ?? /(?<![\d:])(\d{1,2}:\d{2})(?!\d)/.exec(folded)?.[1]?.padStart(5, '0') ?? '00:00'
    const read = new Date(`${isoDate({ ...date, time: null })}T${time}:00${date.offset ?? 'Z'}`)
    if (!Number.isNaN(read.getTime())) return read
  }
  return null
}

/**
 * The day that stands alone, or behind its label, above a letter's greeting or as its first line, as saved pages and pastes of a mail show it:
 * "8 aprile 2021", "Tue, Mar 3, 2015 at 6:02 AM".
 */
export function readDateAlone(text: string, lines: readonly TextLine[], language: Language): Date | null {
  const head = lines.slice(0, 24).map(({ start, end }) => text.slice(start, end).trim())
  for (const [index, line] of head.entries()) {
    if (line.length > 60 || !/(?:19|20)\d{2}/.test(line)) continue
    if (index > 0 && !opensLetter(head.slice(index + 1))) continue
    const folded = fold(line)
    const label = labelOfDay.exec(folded)?.[0] ?? ''
    // Whoever writes the label in another language than English writes the day first, too.
    const isForeign = label !== '' && language === 'en' && !englishLabel.test(label)
    if (wordsBesideDay(folded.slice(label.length), language) === '')
      return readPrintedDate(line, isForeign ? 'de' : language)
  }
  return null
}

/** What a line says beside a day with its year and the time of it, folded: empty where it says nothing else; null without such a day. */
export function wordsBesideDay(line: string, language: Language): string | null {
  const folded = fold(line)
  const [date] = findDates(folded, { language, order: language === 'en' ? 'mdy' : 'dmy' })
  if (date === undefined || date.yearImplied) return null
  const rest = `${folded.slice(0, date.start)} ${folded.slice(date.end)}`.replace(clockWords, ' ')
  return /[a-z\d\u3040-\u9fff]/.test(rest) ? rest : ''
}

/** A greeting, below other lines of a page's head ("Case ID: 123", "Status: unread") if there are any, or the number of the case. */
function opensLetter(below: readonly string[]): boolean {
  const first = below.findIndex((line) => !labelledLine.test(line))
  const head = first === -1 ? below : below.slice(0, first)
  const next = below[head.length]
  return (next !== undefined && greeting.test(fold(next))) || head.some((line) => caseLine.test(fold(line)))
}

const labelledLine = /^[^:：]{1,40}[:：]\s*\S.{0,80}$/
const caseLine =
  /^(?:case|fall|vorgangs?|cas|dossier|caso|pratica|ケース|お問い合わせ)[ -]?(?:id|number|no\.?|nummer|nr\.?|numero)?\s*[:：#]\s*\d{6,}|^(?:numero|no?\.|n°|id) (?:de |del |du )?(?:cas|dossier|caso|pratica)\s*[:：]\s*\d{6,}|^(?:ケース|お問い合わせ)(?:id|番号)\s*[:：]\s*\d{6,}/

const labelOfDay = new RegExp(
  `^\\s*(?:${dateNames
    .map((name) => fold(name))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\s*[:：]?\\s+`,
)

const englishLabel = /^\s*(?:date|received|sent|issued)(?: (?:received|sent|issued|on))?\s*[:：]?\s*$/

const greeting =
  /^(?:hello|hi|dear|greetings|good (?:morning|day|afternoon)|guten|hallo|sehr geehrt|bonjour|bonsoir|cher|chere|madame|monsieur|gentile|salve|buongiorno|ciao|caro|cara|spett|hola|estimad|buen|apreciad)|^出品者|様$|^ご担当者/

/** What may stand beside a date of a mail: a weekday, a time of day, a word between the two. */
const clockWords =
  /(?<![a-z])(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|urday|sday)?(?![a-z])|(?<![a-z])(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gio|sab|dom|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mie|jue|vie|at|um|uhr|a|alle|ore|las|le|il|el|den|am|date|datum|data|fecha|sent|received|gmt|utc|am|pm|p\.m\.|a\.m\.|[ecmp][sd]?t|jst|bst|cest|cet|mez|mesz)(?![a-z])|(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?|[+-]\d{4}|[月火水木金土日]曜日?|午前|午後|日時|日付/g
