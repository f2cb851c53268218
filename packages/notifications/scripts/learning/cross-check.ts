import { deadlineIso, readDeadline } from '../../src/facts/deadline.ts'
import type { PlacedDocument } from '../../src/facts/document-window.ts'
import { letterOpinion } from '../../src/learned/letter-opinion.ts'
import type { Scorer } from '../../src/learned/linear-model.ts'
import { paperOpinions } from '../../src/learned/paper-opinion.ts'
import { timeOpinions } from '../../src/learned/time-opinion.ts'
import type { Gathered } from '../../src/reading/gather.ts'
import { readKind } from '../../src/reading/kind.ts'
import { readSeverity } from '../../src/reading/severity.ts'
import { chooseTopics } from '../../src/reading/choose-topics.ts'
import { weighPapers } from '../../src/reading/weigh-papers.ts'
import { weighKind, weighSeverity, weighTopics } from '../../src/reading/weigh.ts'
import { notificationKinds, type NotificationKind } from '../../src/schema.ts'
import {
  leastInLetters,
  leastInTimes,
  letterExample,
  letterHeads,
  papersOf,
  timeExamples,
  timeHeads,
} from './examples.ts'
import { gather, type LabelledLetter, type Labels } from './letters.ts'
import { learnPapers, paperLetter, type PaperLetter } from './papers.ts'
import { scorerOf, train, type Example } from './train.ts'

interface Row {
  readonly list: string | undefined
  readonly labels: Labels
  readonly gathered: Gathered
  readonly example: Example
  readonly times: readonly Example[]
  readonly paperLetter: PaperLetter | null
}

const parts = 4

/**
 * How well the letters of `corpus/letters` are read by rules, by weights and by both, where the weights were learned without all letters
 * of the same list (lists in four parts, each left out in turn). The rules of papers were mended by
 * the older lists with odd numbers, those of kinds, severities and topics by none.
 */
export async function crossCheck(letters: readonly LabelledLetter[]): Promise<string> {
  const rows: Row[] = []
  for (const { list, ...letter } of letters) {
    const gathered = await gather(letter)
    const example = gathered === null ? null : letterExample(gathered, letter.labels)
    if (gathered !== null && example !== null)
      rows.push({
        list,
        labels: letter.labels,
        gathered,
        example,
        times: timeExamples(gathered, letter.labels),
        paperLetter: paperLetter(gathered, letter.labels),
      })
  }
  const lists = [...new Set(rows.flatMap(({ list }) => list ?? []))]
  const counts = { letters: 0, kindByRules: 0, kindByWeights: 0, kind: 0, severityByRules: 0, severity: 0 }
  const topics = { letters: 0, byRules: 0, both: 0 }
  const papers = { letters: 0, byRules: 0, both: 0 }
  const deadlines = { letters: 0, both: 0 }
  for (let part = 0; part < parts; part++) {
    const isOut = ({ list }: Row): boolean => list !== undefined && lists.indexOf(list) % parts === part
    const kept = rows.filter((row) => !isOut(row))
    const scorer = scorerOf(
      train(
        kept.map(({ example }) => example),
        letterHeads,
        leastInLetters,
      ),
    )
    const ofTimes = scorerOf(
      train(
        kept.flatMap(({ times }) => times),
        timeHeads,
        leastInTimes,
      ),
    )
    const ofPapers = scorerOf(learnPapers(kept.flatMap((row) => row.paperLetter ?? [])))
    for (const { labels, gathered } of rows.filter((row) => isOut(row))) {
      const { evidence } = gathered
      const opinion = letterOpinion(evidence, scorer)
      const told = readKind(evidence)
      const alone = notificationKinds.reduce((a, b) => (opinion.kind(b) > opinion.kind(a) ? b : a))
      const { kind } = weighKind(told, opinion, evidence.letter)
      const severityRead = readSeverity(told.kind, evidence, told.isReply)
      const severity = weighSeverity(readSeverity(kind, evidence, told.isReply), kind, opinion)
      counts.letters += 1
      counts.kindByRules += Number(told.kind === labels.kind)
      counts.kindByWeights += Number(alone === labels.kind)
      counts.kind += Number(kind === labels.kind)
      counts.severityByRules += Number(severityRead === labels.severity)
      counts.severity += Number(severity === labels.severity)
      if (labels.kind === 'not_a_notification') continue
      const read = chooseTopics(evidence.topics)
      const named = read.map(({ topic }) => topic)
      topics.letters += 1
      topics.byRules += Number(isSame(named.length === 0 ? ['other'] : named, labels.topics))
      topics.both += Number(isSame(weighTopics(read, opinion), labels.topics))
      deadlines.letters += 1
      deadlines.both += Number(isDeadlineRead(gathered, kind, labels, ofTimes))
      const wanted = papersOf(labels)
      if (wanted === undefined) continue
      const typesOf = (documents: readonly PlacedDocument[]): string[] => [
        ...new Set(documents.map(({ type }) => type)),
      ]
      const weighed = weighPapers(gathered, opinion, () => paperOpinions(evidence, ofPapers))
      papers.letters += 1
      papers.byRules += Number(isSame(typesOf(evidence.documents), [...wanted]))
      papers.both += Number(isSame(typesOf(weighed.documents), [...wanted]))
    }
  }
  const share = (count: number, of: number): string => (count / of).toFixed(3)
  return [
    `${counts.letters} letters of ${lists.length} lists`,
    `kind      rules ${share(counts.kindByRules, counts.letters)}  weights ${share(counts.kindByWeights, counts.letters)}  both ${share(counts.kind, counts.letters)}`,
    `severity  rules ${share(counts.severityByRules, counts.letters)}  both ${share(counts.severity, counts.letters)}`,
    `topics    rules ${share(topics.byRules, topics.letters)}  both ${share(topics.both, topics.letters)}`,
    `deadline  both ${share(deadlines.both, deadlines.letters)}`,
    `papers    rules ${share(papers.byRules, papers.letters)}  both ${share(papers.both, papers.letters)}`,
    '',
  ].join('\n')
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
