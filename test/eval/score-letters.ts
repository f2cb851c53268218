import type { LetterLabels } from './labelled-letters.ts'

/** Fields whose labels are sets; the others are compared whole. */
const setFields = {
  topics: (labels) => labels.topics,
  asins: (labels) => labels.asins,
  skus: (labels) => labels.skus,
  order_ids: (labels) => labels.order_ids,
  complaint_ids: (labels) => labels.complaint_ids,
  identifiers: (labels) => [
    ...labels.asins,
    ...labels.skus.map((sku) => `sku ${sku}`),
    ...labels.order_ids,
    ...labels.complaint_ids.map((id) => `complaint ${id}`),
  ],
  metrics: (labels) =>
    labels.metrics.map(
      (m) => `${m.metric} ${m.value ?? null} / ${m.target ?? null} over ${m.window_days ?? null}`,
    ),
  requested_documents: (labels) =>
    labels.requested_documents.map((d) =>
      (d.window_days ?? null) === null ? d.type : `${d.type} ${d.window_days}d`,
    ),
} satisfies Readonly<Record<string, (labels: LetterLabels) => readonly string[]>>

const wholeFields = {
  kind: (labels) => labels.kind,
  severity: (labels) => labels.severity,
  language: (labels) => labels.language,
  marketplace: (labels) => String(labels.marketplace),
  deadline: (labels) => `${labels.deadline.iso ?? '-'} ${labels.deadline.relative ?? '-'}`,
  poa_requested: (labels) => String(labels.poa_requested),
  funds_hold_days: (labels) => String(labels.funds_hold_days),
  respond_via: (labels) => labels.respond_via,
  rights_owner: (labels) =>
    labels.rights_owner === null ? 'none' : `${labels.rights_owner.name} <${labels.rights_owner.email}>`,
  phishing: (labels) => String(labels.phishing),
} satisfies Readonly<Record<string, (labels: LetterLabels) => string>>

export type FieldName = keyof typeof setFields | keyof typeof wholeFields

/** One field of one letter that was read differently from its label. */
export interface Miss {
  readonly file: string
  readonly field: FieldName
  readonly expected: string
  readonly got: string
}

/** Counts of one field: entries for precision and recall, letters for exact match. */
export interface FieldScore {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly exact: number
  readonly letters: number
}

export interface ScoredLetter {
  readonly file: string
  /** A field that nobody labelled is not scored. */
  readonly expected: Partial<LetterLabels>
  readonly got: LetterLabels
}

export interface Scores {
  readonly fields: Readonly<Record<FieldName, FieldScore>>
  readonly misses: readonly Miss[]
}

const ofIdentifiers = ['asins', 'skus', 'order_ids', 'complaint_ids'] as const

/** Whether people wrote down what a field is compared with. */
function isLabelled(labels: Partial<LetterLabels>, field: FieldName): labels is LetterLabels {
  const needed = field === 'identifiers' ? ofIdentifiers : [field]
  return needed.every((name) => labels[name] !== undefined)
}

/** Compares what was read with what people wrote, field by field. */
export function scoreLetters(letters: readonly ScoredLetter[]): Scores {
  const misses: Miss[] = []
  const fields: Partial<Record<FieldName, FieldScore>> = {}
  for (const [name, read] of Object.entries(wholeFields)) {
    const field = name as FieldName
    fields[field] = sum(
      letters.flatMap(({ file, expected, got }) => {
        if (!isLabelled(expected, field)) return []
        const [wanted, found] = [read(expected), read(got)]
        if (wanted !== found) misses.push({ file, field, expected: wanted, got: found })
        return compareWhole(wanted, found)
      }),
    )
  }
  for (const [name, read] of Object.entries(setFields)) {
    const field = name as FieldName
    fields[field] = sum(
      letters.flatMap(({ file, expected, got }) => {
        if (!isLabelled(expected, field)) return []
        const [wanted, found] = [new Set(read(expected)), new Set(read(got))]
        const score = compareSets(wanted, found)
        if (score.exact === 0 && field !== 'identifiers')
          misses.push({
            file,
            field,
            expected: [...wanted].join(', ') || 'none',
            got: [...found].join(', ') || 'none',
          })
        return score
      }),
    )
  }
  return { fields: fields as Record<FieldName, FieldScore>, misses }
}

/** An absent value that is read as absent counts for exact match only. */
function compareWhole(wanted: string, found: string): FieldScore {
  const isNothing = (value: string): boolean => /^(?:null|none|- -|false)$/.test(value)
  const equal = wanted === found
  return {
    truePositives: equal && !isNothing(wanted) ? 1 : 0,
    falsePositives: !equal && !isNothing(found) ? 1 : 0,
    falseNegatives: !equal && !isNothing(wanted) ? 1 : 0,
    exact: equal ? 1 : 0,
    letters: 1,
  }
}

function compareSets(wanted: ReadonlySet<string>, found: ReadonlySet<string>): FieldScore {
  const hits = [...found].filter((entry) => wanted.has(entry)).length
  return {
    truePositives: hits,
    falsePositives: found.size - hits,
    falseNegatives: wanted.size - hits,
    exact: hits === found.size && hits === wanted.size ? 1 : 0,
    letters: 1,
  }
}

function sum(scores: readonly FieldScore[]): FieldScore {
  const total = (pick: (score: FieldScore) => number): number =>
    scores.reduce((count, score) => count + pick(score), 0)
  return {
    truePositives: total((s) => s.truePositives),
    falsePositives: total((s) => s.falsePositives),
    falseNegatives: total((s) => s.falseNegatives),
    exact: total((s) => s.exact),
    letters: total((s) => s.letters),
  }
}

export function precision({ truePositives, falsePositives }: FieldScore): number {
  return truePositives + falsePositives === 0 ? 1 : truePositives / (truePositives + falsePositives)
}

export function recall({ truePositives, falseNegatives }: FieldScore): number {
  return truePositives + falseNegatives === 0 ? 1 : truePositives / (truePositives + falseNegatives)
}

/** Harmonic mean of precision and recall. */
export function f1(score: FieldScore): number {
  const [p, r] = [precision(score), recall(score)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

export function exactShare({ exact, letters }: FieldScore): number {
  return letters === 0 ? 1 : exact / letters
}
