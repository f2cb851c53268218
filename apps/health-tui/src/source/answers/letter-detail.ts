import type { ParsedNotification } from '@health-tui/notifications'
import { linkHosts } from '../../letters/link-hosts.ts'
import { signsOf } from '../../letters/signs.ts'
import { untoldDay } from '../../letters/untold-day.ts'
import type { LetterDetail, LetterFact } from '../../tui/questions.ts'
import { minuteText } from '../../tui/screens/times.ts'

type Mark = LetterDetail['marks'][number]
type FieldFact = LetterFact & { readonly field: string }

/** What the screen of a letter shows: its text with the hosts of its links, what was read in it, and where. */
export function letterDetail(parsed: ParsedNotification): LetterDetail {
  const facts = factsOf(parsed)
  const { text, moved } = withHosts(parsed)
  return {
    text,
    phishing: parsed.authenticity.phishing,
    signals: parsed.authenticity.signals
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ detail, weight }) => ({ detail, weight })),
    facts: facts.map(({ label, value }) => ({ label, value })),
    marks: marksOf(parsed, facts).map(({ fact, start, end }) => ({
      fact,
      start: moved(start),
      end: moved(end),
    })),
  }
}

/**
 * Where facts stand in the letter, in order, none over another. A whole line that asks for something is marked where
 * nothing else is read in it.
 */
function marksOf({ text, spans, asks }: ParsedNotification, facts: readonly FieldFact[]): readonly Mark[] {
  const places = new Map(facts.map(({ field }, index) => [field, index]))
  const addresses = [...text.matchAll(/https?:\/\/\S+/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const marks: Mark[] = []
  for (const { field, start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const fact = field === 'asks' ? undefined : places.get(field)
    const after = marks.at(-1)?.end ?? 0
    // An address stays in one piece: brackets in it would be read as part of it.
    const inAddress = addresses.some(([from, to]) => start > from && start < to)
    if (fact !== undefined && start >= after && end > start && !inAddress) marks.push({ fact, start, end })
  }
  const first = facts.findIndex(({ field }) => field === 'asks')
  const lines = asks.map(({ start, end }, index) => ({ fact: first + index, start, end }))
  const free = lines.filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end))
  return [...marks, ...free].toSorted((a, b) => a.start - b.start)
}

/** The text with the host behind each link whose words do not say it, and where the places of the letter are in it. */
function withHosts(parsed: ParsedNotification): {
  readonly text: string
  readonly moved: (place: number) => number
} {
  const notes = linkHosts(parsed)
    .filter(({ isPlain }) => !isPlain)
    .map(({ end, host }) => ({ at: end, note: ` (leads to ${host})` }))
    .toSorted((a, b) => a.at - b.at)
  let text = ''
  let from = 0
  for (const { at, note } of notes) {
    text += parsed.text.slice(from, at) + note
    from = at
  }
  return {
    text: text + parsed.text.slice(from),
    moved: (place) => notes.reduce((sum, { at, note }) => (at < place ? sum + note.length : sum), place),
  }
}

function factsOf(parsed: ParsedNotification): readonly FieldFact[] {
  const words = (text: string): string => text.replaceAll('_', ' ')
  const list = (field: string, label: string, values: readonly string[]): readonly FieldFact[] =>
    values.length === 0 ? [] : [{ field, label, value: values.join(', ') }]
  const { deadline, rightsOwner, route } = parsed
  const signs = signsOf(parsed).map(({ label, detail }) => ({ field: 'authenticity', label, value: detail }))
  const owner = [rightsOwner?.name, rightsOwner?.email].filter((part) => part != null).join(', ')
  return [
    { field: 'kind', label: 'kind', value: `${words(parsed.kind)}, ${words(parsed.severity)}` },
    ...(parsed.authenticity.phishing ? signs : []),
    ...list('topics', 'about', parsed.topics.map(words)),
    ...(deadline.due === null && deadline.relative === null && deadline.iso === null
      ? []
      : [
          {
            field: 'deadline',
            label: 'due',
            value:
              deadline.due === null
                ? (untoldDay(deadline) ?? deadline.iso ?? deadline.relative ?? '')
                : `${minuteText(deadline.due)} UTC`,
          },
        ]),
    { field: 'route', label: 'advice', value: `${words(route.advice)}: ${route.reason}` },
    ...list(
      'requestedDocuments',
      'asks for',
      parsed.requestedDocuments.map(
        ({ type, windowDays }) =>
          (type === 'poa' ? 'plan of action' : words(type)) +
          (windowDays === null ? '' : ` of the last ${windowDays} days`),
      ),
    ),
    ...parsed.asks.map(({ text }) => ({ field: 'asks', label: 'to answer', value: text })),
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
    ...(parsed.authenticity.phishing ? [] : signs),
  ]
}

function figure(metric: string, value: number | null): string {
  if (value === null) return ''
  return metric === 'account_health_rating' ? String(value) : `${Number((value * 100).toFixed(2))} %`
}
