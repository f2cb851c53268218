/** One part of the outline of a case. */
export interface CaseSection {
  readonly id: string
  readonly title: string
  /** Fields of the case, one text, or a list of texts, values or records. */
  readonly kind: 'fields' | 'text' | 'texts' | 'values' | 'records'
  /** The list in the case; absent for fields and the one text. */
  readonly list?: string
  /** Entries are called by it and their number: C1, C2. */
  readonly letter?: string
  /** One entry, in words. */
  readonly entry: string
  /** What belongs here, for somebody who does this for the first time. */
  readonly about: string
  /** Folded until somebody opens it: needed seldom. */
  readonly folded?: boolean
  /** What its entries may be tied to; ties are kept at the entry whose rank is higher. */
  readonly rank?: number
}

/** The outline in its order: what Amazon asks, what is answered, what proves it, what happened. */
export const caseSections: readonly CaseSection[] = [
  {
    id: 'facts',
    title: 'Facts',
    kind: 'fields',
    entry: 'fact',
    about: 'How the notice is answered, by when, and by whom.',
    folded: true,
  },
  {
    id: 'issues',
    title: 'Issues',
    kind: 'values',
    list: 'issues',
    letter: 'I',
    entry: 'issue',
    about: 'What the notice charges. Every issue needs a root cause, an action, a measure and proof.',
    rank: 1,
  },
  {
    id: 'requested',
    title: 'Asked for',
    kind: 'values',
    list: 'requested',
    letter: 'R',
    entry: 'thing asked for',
    about: 'What the notice wants to be sent: each thing is answered by a text or an exhibit.',
  },
  {
    id: 'rootCauses',
    title: 'Root causes',
    kind: 'texts',
    list: 'sections.rootCauses',
    letter: 'C',
    entry: 'root cause',
    about:
      'What failed and why nothing caught it: the process, not the metric. With the numbers of the notice.',
    rank: 2,
  },
  {
    id: 'correctiveActions',
    title: 'Corrective actions',
    kind: 'texts',
    list: 'sections.correctiveActions',
    letter: 'A',
    entry: 'corrective action',
    about: 'What has been done already, each with its day and its proof. Past tense.',
    rank: 3,
  },
  {
    id: 'preventiveMeasures',
    title: 'Preventive measures',
    kind: 'texts',
    list: 'sections.preventiveMeasures',
    letter: 'P',
    entry: 'preventive measure',
    about: 'What keeps it from happening again: who does what, how often, and at which number it is stopped.',
    rank: 4,
  },
  {
    id: 'answers',
    title: 'Answers to charges',
    kind: 'texts',
    list: 'sections.answers',
    letter: 'D',
    entry: 'answer to a charge',
    about: 'Where the notice is wrong in fact: for each charge what is true, and the exhibit that shows it.',
    folded: true,
    rank: 4,
  },
  {
    id: 'freeText',
    title: 'Free text',
    kind: 'text',
    entry: 'free text',
    about: 'Goes below the plan; or the whole answer where no plan is asked for.',
  },
  {
    id: 'evidence',
    title: 'Evidence',
    kind: 'records',
    list: 'evidence',
    letter: 'E',
    entry: 'exhibit',
    about: 'Documents that prove what the plan says. The plan names them: Exhibit 1.',
    rank: 0,
  },
  {
    id: 'submissions',
    title: 'Attempts',
    kind: 'records',
    list: 'submissions',
    entry: 'attempt',
    about: 'What was sent, when, and what Amazon said.',
  },
  {
    id: 'comments',
    title: 'Comments',
    kind: 'records',
    list: 'comments',
    entry: 'comment',
    about: 'For the team only: nothing of this is sent.',
  },
  {
    id: 'asins',
    title: 'Listings',
    kind: 'values',
    list: 'asins',
    letter: 'L',
    entry: 'listing',
    about: 'Listings that the notice names: each is covered by text and by evidence.',
    folded: true,
  },
  {
    id: 'orderIds',
    title: 'Orders',
    kind: 'values',
    list: 'orderIds',
    letter: 'O',
    entry: 'order',
    about: 'Orders that the notice names.',
    folded: true,
  },
]

/** Fields of the case that people set, in the order of the outline. */
export const factFields: readonly { readonly name: string; readonly title: string; readonly hint: string }[] =
  [
    { name: 'title', title: 'Title', hint: 'What the list of cases shows' },
    { name: 'route', title: 'Route', hint: 'admit, dispute, document_only, retraction or no_appeal' },
    { name: 'state', title: 'State', hint: '' },
    { name: 'deadline', title: 'Deadline', hint: 'A day such as 2026-10-26, or an instant' },
    { name: 'noticeDate', title: 'Notice', hint: 'The day of the notice, such as 2026-10-12' },
    { name: 'assignee', title: 'Assigned to', hint: 'Who writes the plan' },
    { name: 'marketplace', title: 'Marketplace', hint: 'A code such as US or DE' },
  ]

/** Fields of an exhibit that the linter reads and people fill in. */
export const exhibitFields: readonly {
  readonly name: string
  readonly title: string
  readonly hint: string
}[] = [
  { name: 'ref', title: 'Label', hint: 'How the plan calls it: Exhibit 1' },
  {
    name: 'type',
    title: 'Kind',
    hint: 'invoice, letter_of_authorization, utility_bill, test_report, photo, …',
  },
  { name: 'title', title: 'Title', hint: 'What it shows, in a few words' },
  { name: 'date', title: 'Date', hint: 'The day on the document, such as 2026-02-18' },
  { name: 'asins', title: 'Listings', hint: 'ASINs on it, with blanks between them' },
]

export function sectionOf(path: string): CaseSection | undefined {
  return caseSections.find(({ id, list }) =>
    list === undefined ? path === id : path === list || path.startsWith(`${list}.`),
  )
}

/** Whether a path names a fact of the case. */
export function isFact(path: string): boolean {
  return factFields.some(({ name }) => name === path)
}
