import { deadlineIso, readDeadline } from '../../src/facts/deadline.ts'
import { letterOpinion } from '../../src/learned/letter-opinion.ts'
import type { Scorer } from '../../src/learned/linear-model.ts'
import { mentionOpinions } from '../../src/learned/mention-opinion.ts'
import { paperOpinions } from '../../src/learned/paper-opinion.ts'
import { timeOpinions } from '../../src/learned/time-opinion.ts'
import type { Gathered } from '../../src/reading/gather.ts'
import { chooseTopics } from '../../src/reading/choose-topics.ts'
import { readKind } from '../../src/reading/kind.ts'
import { readResponse } from '../../src/reading/respond.ts'
import { readSeverity } from '../../src/reading/severity.ts'
import { weighChannel } from '../../src/reading/weigh-channel.ts'
import { weighKind } from '../../src/reading/weigh-kind.ts'
import { weighPapers } from '../../src/reading/weigh-papers.ts'
import { weighSeverity } from '../../src/reading/weigh-severity.ts'
import { weighTopics } from '../../src/reading/weigh-topics.ts'
import type { NotificationKind } from '../../src/schema.ts'
import { isDue, papersOf } from './examples.ts'
import type { Labels } from './letters.ts'
import { learnModels, scorersOf, type Models } from './models.ts'
import { listsOf, type Row } from './rows.ts'
import { isUnmended } from './trust.ts'

const parts = 4

/**
 * How well the letters of `corpus/letters` are read by rules and by rules and weights together, where the weights were learned without all
 * letters of the same list (lists in four parts, each left out in turn): all lists, and those by which no rule was mended. How far each is
 * trusted was learned from the latter, which hardly matters for some hundred numbers.
 */
export function crossCheck(rows: readonly Row[]): string {
  const lists = listsOf(rows)
  const [all, unmended] = [new Tally(), new Tally()]
  for (let part = 0; part < parts; part++) {
    const isOut = ({ list }: Row): boolean => list !== undefined && lists.indexOf(list) % parts === part
    const scorers = scorersOf(learnModels(rows.filter((row) => !isOut(row))))
    for (const row of rows.filter((other) => isOut(other)))
      for (const tally of isUnmended(row) ? [all, unmended] : [all]) readInto(tally, row, scorers)
  }
  return `${lists.length} lists\n${all.table()}\nlists by which no rule was mended\n${unmended.table()}`
}

/** Counts letters that are read right. */
class Tally {
  readonly #counts = new Map<string, { letters: number; byRules: number; both: number }>()

  add(field: string, byRules: boolean | undefined, both: boolean): void {
    const counts = this.#counts.get(field) ?? { letters: 0, byRules: 0, both: 0 }
    counts.letters += 1
    counts.byRules += Number(byRules ?? Number.NaN)
    counts.both += Number(both)
    this.#counts.set(field, counts)
  }

  table(): string {
    const share = (count: number, of: number): string =>
      Number.isNaN(count) ? '   –' : (count / of).toFixed(3)
    return [...this.#counts]
      .map(
        ([field, { letters, byRules, both }]) =>
          `${field.padEnd(10)}${String(letters).padStart(6)}  rules ${share(byRules, letters).padStart(5)}  both ${share(both, letters)}\n`,
      )
      .join('')
  }
}

function readInto(tally: Tally, { labels, gathered }: Row, scorers: Models<Scorer>): void {
  if (labels.kind === undefined) return
  const { evidence, asked } = gathered
  const { letter } = evidence
  const opinion = letterOpinion(evidence, scorers.letter)
  const told = readKind(evidence)
  const { kind } = weighKind(told, opinion, letter)
  tally.add('kind', told.kind === labels.kind, kind === labels.kind)
  if (labels.kind === 'not_a_notification') return
  const byRules = readSeverity(told.kind, evidence, told.isReply)
  const severity = weighSeverity(readSeverity(kind, evidence, told.isReply), kind, opinion)
  tally.add('severity', byRules === labels.severity, severity === labels.severity)
  const chosen = chooseTopics(evidence.topics)
  const named = chosen.length === 0 ? ['other'] : chosen.map(({ topic }) => topic)
  const topics = weighTopics(chosen, evidence.topics, opinion)
  tally.add('topics', isSame(named, labels.topics), isSame(topics, labels.topics))
  tally.add('deadline', undefined, isDeadlineRead(gathered, kind, labels, scorers.time))
  const wanted = papersOf(labels)
  if (wanted !== undefined) {
    const weighed = weighPapers(gathered, {
      letter: opinion,
      mentions: mentionOpinions(letter, scorers.mention),
      sentences: () => paperOpinions(evidence, scorers.paper),
    })
    tally.add('papers', isSame(typesOf(asked), [...wanted]), isSame(typesOf(weighed), [...wanted]))
  }
  const { respond_via: channel, phishing } = labels
  if (channel === undefined || channel === null || phishing === true) return
  const response = readResponse(letter, kind, { phishing: false, isDue: isDue(labels) })
  const weighed = weighChannel(response, letter, kind, opinion)
  tally.add('channel', response.channel === channel, weighed.channel === channel)
}

function typesOf({ documents }: Pick<Gathered['asked'], 'documents'>): string[] {
  return [...new Set(documents.map(({ type }) => type))]
}

function isDeadlineRead(
  { evidence: { letter }, durations, uses }: Gathered,
  kind: NotificationKind,
  { deadline }: Labels,
  scorer: Scorer,
): boolean {
  const { language } = letter.language
  const read = readDeadline(
    letter,
    durations,
    uses,
    {
      language,
      order: language === 'en' ? 'mdy' : 'dmy',
      reference: letter.date ?? undefined,
      kind,
      isSettled: kind === 'denial' || kind === 'reinstatement',
    },
    (of, times) => timeOpinions(of, times, scorer),
  )
  const { iso, relative } = deadlineIso(read)
  return iso === (deadline?.iso ?? null) && relative === (deadline?.relative ?? null)
}

function isSame(read: readonly string[], labelled: readonly string[] = []): boolean {
  return read.length === labelled.length && read.every((topic) => labelled.includes(topic))
}
