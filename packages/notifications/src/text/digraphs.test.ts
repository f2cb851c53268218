import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import { buildReadingText, toTextRange, type ReadingText } from './reading-text.ts'
import { foldDigraphs, writesDigraphs } from './digraphs.ts'
import { splitLines } from './lines.ts'

const readingOf = (text: string): ReadingText => buildReadingText(text, splitLines(text, 0, text.length))

test('reads ae, oe and ue as folded umlauts, but not where two syllables meet', () => {
  const { flat } = foldDigraphs(
    readingOf('Ihr Verkaeuferkonto: aktuell neue Gruende, zuerst pruefen, dauernd muessen soeben'),
  )
  expect(flat.trim()).toBe('ihr verkauferkonto: aktuell neue grunde, zuerst prufen, dauernd mussen soeben')
})

test('leaves addresses and codes alone', () => {
  const { flat } = foldDigraphs(
    readingOf('ueber https://laeden.example/fuer an buero@muell.example, Nr. UE7OE'),
  )
  expect(flat.trim()).toBe('uber https://laeden.example/fuer an buero@muell.example, nr. ue7oe')
})

test('is looked for in text without umlauts only', () => {
  expect(writesDigraphs('wir koennen fuer ihr verkaeuferkonto')).toBe(true)
  expect(writesDigraphs('wir konnen fur ihr verkauferkonto')).toBe(false)
})

test('every place leads back to the letter it was read from', () => {
  const word = fc.constantFrom(
    'fuer',
    'aktuell',
    'B07G3QXW9L',
    'muessen',
    'Über',
    'e',
    'ue',
    'an@fuer.example',
    '\n',
    '.',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      const folded = foldDigraphs(readingOf(text))
      expect(folded.map.length).toBe(folded.flat.length + 1)
      for (const { start, end } of folded.sentences) {
        expect(end).toBeLessThanOrEqual(folded.flat.length)
        const range = toTextRange(folded, start, end)
        expect(range.end).toBeLessThanOrEqual(text.length)
        expect(range.start).toBeLessThan(range.end)
      }
    }),
  )
})

test('a letter typed without umlauts reads like the same letter with them', async () => {
  const printed = `Guten Tag,

Ihr Verkäuferkonto wurde vorübergehend deaktiviert, weil Kunden sich über die Echtheit Ihrer Artikel beschwert haben.

Bitte übermitteln Sie innerhalb von 17 Tagen Rechnungen der letzten 365 Tage und einen Maßnahmenplan über die Schaltfläche "Einspruch einlegen". Guthaben können bis zu 90 Tage zurückbehalten werden.`
  const typed = printed.replace(
    /[äöüß]/g,
    (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter,
  )
  const facts = async (text: string): Promise<unknown> => {
    const { kind, severity, topics, deadline, requestedDocuments, fundsHoldDays, respondVia } =
      await parseNotification(text, { name: 'letter.txt' })
    return { kind, severity, topics, deadline, requestedDocuments, fundsHoldDays, respondVia }
  }
  expect(await facts(typed)).toEqual(await facts(printed))
})
