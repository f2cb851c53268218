import { limits } from '../limits.ts'
import type { SourceDocument } from '../input.ts'
import { readLayout } from '../mail/layout.ts'
import { readDateAlone, readPrintedDate } from '../mail/printed-date.ts'
import { termsOf } from '../terms/index.ts'
import { foldDigraphs, writesDigraphs } from '../text/digraphs.ts'
import { emptyGrams, gramsOf } from '../text/grams.ts'
import { detectLanguage } from '../text/language.ts'
import { splitLines, type TextLine } from '../text/lines.ts'
import { buildReadingText } from '../text/reading-text.ts'
import { readTables } from '../text/tables.ts'
import { findUrls } from '../text/urls.ts'
import { readSentences, type Letter } from './letter.ts'

/** Lays the text out, folds it, finds what its words mean. */
export function readLetter(source: SourceDocument, receivedAt: Date | null): Letter {
  const body = source.text.length > limits.textLength ? source.text.slice(0, limits.textLength) : source.text
  const prefix = source.subject === null ? '' : `${source.subject}\n\n`
  const text = prefix + body
  const bodyLayout = readLayout(body, source.sender)
  const layout = {
    ...bodyLayout,
    start: bodyLayout.start + prefix.length,
    end: bodyLayout.end + prefix.length,
    others: bodyLayout.others.map(({ start, end }) => ({
      start: start + prefix.length,
      end: end + prefix.length,
    })),
  }
  const opening: TextLine[] = []
  const { printed } = bodyLayout
  const ownSubject = printed?.subject ?? null
  if (ownSubject !== null && printed !== null) {
    opening.push({
      start: printed.subjectStart + prefix.length,
      end: printed.subjectEnd + prefix.length,
      breakBefore: 'block',
      item: false,
    })
  } else if (source.subject !== null)
    opening.push({ start: 0, end: source.subject.length, breakBefore: 'block', item: false })
  const letterLines = splitLines(text, layout.start, layout.end)
  const lines = opening.concat(
    letterLines.filter(
      ({ start }) =>
        !(layout.skipQuoted && isQuoted(text, start)) &&
        !layout.others.some((other) => start >= other.start && start < other.end),
    ),
  )
  const asPrinted = buildReadingText(text, lines)
  const language = detectLanguage(asPrinted.flat)
  const reading =
    language.language === 'de' && writesDigraphs(asPrinted.flat) ? foldDigraphs(asPrinted) : asPrinted
  const [grams = emptyGrams, ...ofSentences] = gramsOf(reading.flat, [
    { start: 0, end: reading.flat.length },
    ...reading.sentences,
  ])
  const stretches = reading.sentences.map(({ end }, index) => ({
    end,
    grams: ofSentences[index] ?? emptyGrams,
  }))
  const own = termsOf(language.language).find(reading.flat, stretches)
  const hits =
    language.second === null ? own : own.concat(termsOf(language.second).find(reading.flat, stretches))
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const printedDate = readPrintedDate(printed?.date, language.language)
  const forwardedDate = layout.how === 'forwarded' ? printedDate : null
  const sentences = readSentences(reading, hits, ofSentences)
  return {
    text,
    subject: ownSubject ?? source.subject,
    reading,
    grams,
    language,
    sentences,
    tables: readTables(text, lines),
    links: source.links.map((link) => ({
      ...link,
      start: link.start + prefix.length,
      end: link.end + prefix.length,
    })),
    urls: findUrls(reading.flat),
    layout,
    sender: source.sender,
    replyTo: source.replyTo,
    date:
      forwardedDate ??
      source.date ??
      printedDate ??
      notLater(readDateAlone(text, lines, language.language), receivedAt) ??
      receivedAt,
    attachments: source.attachments,
  }
}

/** No letter was written after it came in: such a day is another one. A day's zone is not known, hence the day more. */
function notLater(written: Date | null, receivedAt: Date | null): Date | null {
  const isLater =
    written !== null && receivedAt !== null && written.getTime() > receivedAt.getTime() + 86_400_000
  return isLater ? null : written
}

function isQuoted(text: string, lineStart: number): boolean {
  const from = text.lastIndexOf('\n', lineStart - 1) + 1
  return /[>＞]/.test(text.slice(from, lineStart))
}
