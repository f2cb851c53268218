import type { Language } from '../language.ts'
import { action, cause, flags, passes } from '../examples.ts'
import { coreOf, findingAt } from '../find.ts'
import type { CaseRule } from '../rule.ts'
import { hidden } from '../text/mask.ts'
import { firstMatch } from '../text/pattern.ts'
import { countWords } from '../text/tokens.ts'
import { perText } from '../memory/kept.ts'
import type { Span } from '../text/sentences.ts'

const long = `On 3 May ${'the packer weighs the box and '.repeat(7)}closes it.`

export const str08: CaseRule = {
  id: 'STR-08',
  scope: 'case',
  title: 'Length of plan, entry and sentence',
  severity: 'error or warning',
  why: 'The reader has minutes for a case and skims what is long.',
  how: 'Plan above 600 words a warning, above 1000 an error; entry above 80 and sentence above 35 words a warning; a form field above its configured characters an error. Lists of identifiers and exhibit lists do not count.',
  question: 'What can go, or become an exhibit?',
  source: 'EC1, ECL, AZ-POA',
  bad: [
    flags(action(long)),
    flags({
      sections: {
        rootCauses: Array.from(
          { length: 60 },
          () => 'The box was closed with the old tape and so it came open on the way.',
        ),
      },
    }),
  ],
  fine: [
    passes(
      cause(
        'キャンセル27件(3.4%、791件中)のうち19件は、他店舗と共有する在庫の同期が6時間ごとであったため、積み木セットの売り越しが生じたものです。',
        { language: 'ja' },
      ),
      'a sentence of usual length in Japanese',
    ),
    passes(
      action(
        `Refunded orders: ${Array.from({ length: 60 }, (_, i) => `111-0000000-00000${String(i).padStart(2, '0')}`).join(', ')}.`,
      ),
      'a table of orders does not count',
    ),
    passes(action('On 3 May we weighed the boxes. The scale prints the label.'), 'short'),
  ],
  *check(context) {
    const { words, formLimits } = context.profile
    let total = 0
    for (const item of context.items) {
      const { count, sentences } = lengthsOf(item.text)
      total += count
      if (count > words.item && item.section !== 'freeText') {
        yield findingAt(
          item,
          coreOf(item, item.text.sentences.at(-1)),
          'warning',
          `This entry has ${count} words; above ${words.item} it is skimmed.`,
          { question: 'Which two entries could this become?' },
        )
      }
      for (const { span, longest } of sentences) {
        if (longest <= words.sentence) continue
        yield findingAt(
          item,
          fromFirstBreak(item.text.masked, coreOf(item, span), words.sentence),
          'warning',
          `This sentence has ${longest} words; above ${words.sentence} it is hard to follow.`,
          { question: 'Where can the sentence end earlier?' },
        )
      }
    }
    if (total > words.planWarning) {
      const severity = total > words.planError ? 'error' : 'warning'
      yield {
        severity,
        message: `The plan has ${total} words; aim for ${words.planWarning} or fewer.`,
        path: 'sections',
        text: `${total} words`,
      }
    }
    for (const [section, limit] of Object.entries(formLimits)) {
      const entries = context.document.sections?.[section] ?? []
      const length = entries
        .map((entry) => (typeof entry === 'string' ? entry : entry.text))
        .join('\n').length
      if (length > limit)
        yield {
          severity: 'error',
          message: `The form field takes ${limit} characters; the section has ${length}.`,
          path: `sections.${section}`,
          text: section,
        }
    }
  },
}

/** Where a long sentence could have ended: the words after its first comma, as long as most of it follows. */
function fromFirstBreak(masked: string, span: Span, limit: number): Span {
  const text = masked.slice(span.start, span.end)
  const at = text.search(/[,，、]\s?/)
  const rest = text.slice(at + 1)
  if (at < 0 || countWords(text.slice(0, at)) < 4 || countWords(rest) * 4 < limit * 3) return span
  const start = span.start + at + 1 + (rest.length - rest.trimStart().length)
  const next = firstMatch(nextWords, masked.slice(start, span.end))
  return { start, end: next === null ? span.end : start + next[0].length }
}

const nextWords = /^\S+(?:\s+\S+){0,5}/u

interface Lengths {
  readonly count: number
  readonly sentences: readonly { readonly span: Span; readonly longest: number }[]
}

const lengthsOf = perText(({ masked, sentences, language }): Lengths => ({
  count: proseWords(masked, language),
  sentences: sentences.map((span) => ({
    span,
    longest: Math.max(
      ...masked
        .slice(span.start, span.end)
        .split(/[;•]|\s[-–]\s|:\s/)
        .map((part) => proseWords(part, language)),
    ),
  })),
}))

/** Words without lists: identifiers and lines that hold little else. */
function proseWords(masked: string, language: Language): number {
  const words = masked.split('\n').reduce((sum, line) => sum + countWords(line.replaceAll(hidden, ' ')), 0)
  // Japanese is counted in pieces of two characters, of which a translation has a quarter more than English has words.
  return language === 'ja' ? Math.round(words * 0.8) : words
}
