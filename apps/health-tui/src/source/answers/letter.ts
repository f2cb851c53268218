import type { ParsedNotification } from '@health-tui/notifications'
import { getNotification, putLetterAway, takeLetterBack } from '@health-tui/storage'
import type { LetterDetail, LetterFact, Questions } from '../../tui/questions.ts'
import { minuteText } from '../../tui/screens/times.ts'
import type { AnswerDeps } from './answers.ts'

/** One letter with what was read in it; null when it is no longer stored. */
export async function answerLetter(
  { database }: AnswerDeps,
  { id }: Questions['letter']['question'],
): Promise<LetterDetail | null> {
  const stored = await getNotification(database, id)
  if (stored === undefined) return null
  const plain = { text: stored.text, phishing: stored.phishing, signals: [], facts: [], marks: [] }
  if (stored.parsed === null) return plain
  // Written by this program or an older one: a shape that is not understood leaves the text readable.
  const { parsedNotificationSchema } = await import('@health-tui/notifications/schema')
  const parsed = parsedNotificationSchema.safeParse({ ...Object(stored.parsed), text: stored.text })
  return parsed.success ? detailOf(parsed.data) : plain
}

export async function putAway(
  { database, now }: AnswerDeps,
  { id, says, done }: Questions['letter-done']['question'],
): Promise<null> {
  if (done) await putLetterAway(database, { id, seen: says, now: now() })
  else await takeLetterBack(database, id)
  return null
}

type FieldFact = LetterFact & { readonly field: string }

function detailOf(parsed: ParsedNotification): LetterDetail {
  const facts = factsOf(parsed)
  const places = new Map(facts.map(({ field }, index) => [field, index]))
  const addresses = [...parsed.text.matchAll(/https?:\/\/\S+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const marks: { fact: number; start: number; end: number }[] = []
  for (const { field, start, end } of parsed.spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const fact = places.get(field)
    const after = marks.at(-1)?.end ?? 0
    // An address stays in one piece: brackets in it would be read as part of it.
    const inAddress = addresses.some(([from, to]) => start > from && start < to)
    if (fact !== undefined && start >= after && end > start && !inAddress) marks.push({ fact, start, end })
  }
  return {
    text: parsed.text,
    phishing: parsed.authenticity.phishing,
    signals: parsed.authenticity.signals
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ detail, weight }) => ({ detail, weight })),
    facts: facts.map(({ label, value }) => ({ label, value })),
    marks,
  }
}

function factsOf(parsed: ParsedNotification): readonly FieldFact[] {
  const words = (text: string): string => text.replaceAll('_', ' ')
  const list = (field: string, label: string, values: readonly string[]): readonly FieldFact[] =>
    values.length === 0 ? [] : [{ field, label, value: values.join(', ') }]
  const { deadline, rightsOwner, route } = parsed
  const owner = [rightsOwner?.name, rightsOwner?.email].filter((part) => part != null).join(', ')
  return [
    { field: 'kind', label: 'kind', value: `${words(parsed.kind)}, ${words(parsed.severity)}` },
    ...list('topics', 'about', parsed.topics.map(words)),
    ...(deadline.due === null && deadline.relative === null && deadline.iso === null
      ? []
      : [
          {
            field: 'deadline',
            label: 'due',
            value:
              deadline.due === null
                ? (deadline.iso ?? deadline.relative ?? '')
                : `${minuteText(deadline.due)} UTC`,
          },
        ]),
    ...list(
      'requestedDocuments',
      'asks for',
      parsed.requestedDocuments.map(
        ({ type, windowDays }) =>
          (type === 'poa' ? 'plan of action' : words(type)) +
          (windowDays === null ? '' : ` of the last ${windowDays} days`),
      ),
    ),
    ...list('respondVia', 'answer by', parsed.respondVia === 'none' ? [] : [words(parsed.respondVia)]),
    ...list('asins', 'ASINs', parsed.asins),
    ...list('skus', 'SKUs', parsed.skus),
    ...list('orderIds', 'orders', parsed.orderIds),
    ...list('complaintIds', 'complaints', parsed.complaintIds),
    ...list(
      'metrics',
      'figures',
      parsed.metrics.map(
        ({ metric, value, target }) =>
          `${words(metric)} ${figure(metric, value)}${target === null ? '' : ` (target ${figure(metric, target)})`}`,
      ),
    ),
    ...(parsed.fundsHoldDays === null
      ? []
      : [{ field: 'fundsHoldDays', label: 'money held', value: `${parsed.fundsHoldDays} days` }]),
    ...list('rightsOwner', 'rights owner', owner === '' ? [] : [owner]),
    ...list('marketplace', 'store', parsed.marketplace === null ? [] : [parsed.marketplace]),
    { field: 'route', label: 'advice', value: `${words(route.advice)}: ${route.reason}` },
  ]
}

function figure(metric: string, value: number | null): string {
  if (value === null) return ''
  return metric === 'account_health_rating' ? String(value) : `${Number((value * 100).toFixed(2))} %`
}
