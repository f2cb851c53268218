import { letterOpinion, type LetterOpinion } from '../../src/learned/letter-opinion.ts'
import type { Scorer } from '../../src/learned/linear-model.ts'
import { mentionOpinions } from '../../src/learned/mention-opinion.ts'
import { paperOpinions } from '../../src/learned/paper-opinion.ts'
import type { Counts } from '../../src/learned/trust.ts'
import { chooseTopics } from '../../src/reading/choose-topics.ts'
import { saysEnoughToWeigh } from '../../src/reading/enough-to-weigh.ts'
import { readKind } from '../../src/reading/kind.ts'
import { readResponse } from '../../src/reading/respond.ts'
import { readSeverity } from '../../src/reading/severity.ts'
import { channelSignals } from '../../src/reading/weigh-channel.ts'
import { kindSignals, weighKind } from '../../src/reading/weigh-kind.ts'
import { paperSignals } from '../../src/reading/weigh-papers.ts'
import { possibleSeverities, severitySignals } from '../../src/reading/weigh-severity.ts'
import { topicSignals } from '../../src/reading/weigh-topics.ts'
import { documentTypes, notificationKinds, notificationTopics, responseChannels } from '../../src/schema.ts'
import { isDue, papersOf } from './examples.ts'
import { fitChoices, fitJudgements, type Choice, type Judgement } from './fit.ts'
import { learnModels, scorersOf, type Models } from './models.ts'
import { listsOf, type Row } from './rows.ts'

/** How much each signal counts, for each thing that rules and weights tell together. */
export interface Trust {
  readonly kind: Counts
  readonly severity: Counts
  readonly topic: Counts
  readonly paper: Counts
  readonly channel: Counts
}

/**
 * Lists by which no rule was ever mended. Rules look better in letters that they were mended by than they are, so that how far they are to
 * be believed is learned from these alone.
 */
const unmended: ReadonlySet<string> = new Set([
  'en19.json',
  'fr8.json',
  'es8.json',
  'en20.json',
  'en21.json',
  'de9.json',
  'fr9.json',
  'it9.json',
  'es9.json',
  'ja9.json',
  'en22.json',
  'de10.json',
  'fr10.json',
  'ja10.json',
  'en23.json',
  'en24.json',
  'de11.json',
  'fr11.json',
  'it10.json',
  'es10.json',
  'ja11.json',
  'en25.json',
  'en26.json',
  'de12.json',
  'fr12.json',
  'it11.json',
  'es11.json',
  'ja12.json',
])

export function isUnmended({ list }: Row): boolean {
  return list !== undefined && unmended.has(list)
}

const parts = 3

/** Learns how far rules and weights are believed, by what weights say of letters that they were learned without. */
export function learnTrust(rows: readonly Row[]): Trust {
  const fresh = rows.filter((row) => isUnmended(row) && saysEnoughToWeigh(row.gathered.evidence.letter))
  const lists = listsOf(fresh)
  const cases: Cases = { kinds: [], severities: [], topics: [], papers: [], channels: [] }
  // A severity goes with the kind as it is told in the end, which takes the trust of kinds.
  const told: { readonly row: Row; readonly opinion: LetterOpinion }[] = []
  for (let part = 0; part < parts; part++) {
    const isOut = ({ list }: Row): boolean => lists.indexOf(list ?? '') % parts === part
    const scorers = scorersOf(learnModels(rows.filter((row) => !isOut(row))))
    for (const row of fresh.filter((other) => isOut(other))) {
      const opinion = letterOpinion(row.gathered.evidence, scorers.letter)
      collect(row, opinion, scorers, cases)
      told.push({ row, opinion })
    }
  }
  const kind = fitChoices(cases.kinds)
  for (const { row, opinion } of told) collectSeverity(row, opinion, kind, cases)
  return {
    kind,
    severity: fitChoices(cases.severities),
    topic: fitJudgements(cases.topics),
    paper: fitJudgements(cases.papers),
    channel: fitChoices(cases.channels),
  }
}

/** Letters that were written to be learned from mostly have one topic; those that find several things count more often. */
const weightOfSeveral = 4

interface Cases {
  readonly kinds: Choice[]
  readonly severities: Choice[]
  readonly topics: Judgement[]
  readonly papers: Judgement[]
  readonly channels: Choice[]
}

function collect(
  { gathered, labels }: Row,
  opinion: LetterOpinion,
  scorers: Models<Scorer>,
  cases: Cases,
): void {
  const { evidence, asked } = gathered
  const { letter } = evidence
  const read = readKind(evidence)
  const kind = notificationKinds.find((name) => name === labels.kind)
  if (kind === undefined) return
  cases.kinds.push({
    answers: notificationKinds.map((answer) => kindSignals(answer, read, opinion)),
    right: notificationKinds.indexOf(kind),
  })
  if (kind === 'not_a_notification') return
  const signalsOf = topicSignals(chooseTopics(evidence.topics), evidence.topics, opinion)
  cases.topics.push(
    ...notificationTopics.map((topic) => ({
      signals: signalsOf(topic),
      right: labels.topics?.includes(topic) === true,
      weight: (labels.topics?.length ?? 0) > 1 ? weightOfSeveral : 1,
    })),
  )
  const papers = papersOf(labels)
  if (papers !== undefined) {
    const mentions = mentionOpinions(letter, scorers.mention)
    const sentences = paperOpinions(evidence, scorers.paper)
    const read = new Set(asked.documents.map(({ type }) => type))
    cases.papers.push(
      ...documentTypes.map((type) => ({
        signals: paperSignals(type, read.has(type), { letter: opinion, mentions }, (of) => sentences.get(of)),
        right: papers.has(type),
        weight: 1,
      })),
    )
  }
  const channel = responseChannels.findIndex((name) => name === labels.respond_via)
  if (channel === -1 || labels.phishing === true) return
  const response = readResponse(letter, kind, { phishing: false, isDue: isDue(labels) })
  if (response.isSettled) return
  cases.channels.push({
    answers: responseChannels.map((answer) => channelSignals(answer, response.channel, kind, opinion)),
    right: channel,
  })
}

function collectSeverity(
  { gathered: { evidence }, labels }: Row,
  opinion: LetterOpinion,
  counts: Counts,
  { severities }: Cases,
): void {
  const read = readKind(evidence)
  const { kind } = weighKind(read, opinion, evidence.letter, counts)
  const answers = possibleSeverities[kind]
  const right = answers.findIndex((name) => name === labels.severity)
  // A letter of another kind than was told has a severity that says nothing here.
  if (kind !== labels.kind || right === -1 || answers.length === 1) return
  const stated = readSeverity(kind, evidence, read.isReply)
  severities.push({
    answers: answers.map((answer) => severitySignals(answer, stated, kind, opinion)),
    right,
  })
}

/** As it is written into a source: rounded, in the order in which signals are told. */
export function writeTrust(trust: Trust): string {
  const told = Object.entries(trust).map(([name, counted]: [string, Counts]) => {
    const counts = Object.entries(counted).map(
      ([signal, count]) => `    ${quoted(signal)}: ${Number(count.toFixed(3))},`,
    )
    return [`  ${name}: {`, ...counts, '  },'].join('\n')
  })
  return `{\n${told.join('\n')}\n}`
}

function quoted(name: string): string {
  return /^[a-z]+$/i.test(name) ? name : `'${name}'`
}
