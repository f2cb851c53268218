/** Lists whose items are free text (Yjs): the sections of the plan. */
export const textLists = [
  'sections.rootCauses',
  'sections.correctiveActions',
  'sections.preventiveMeasures',
  // What is said to each charge where the notice is wrong.
  'sections.answers',
] as const

/** Lists whose items are one value each. */
export const valueLists = ['issues', 'violationTypes', 'asins', 'skus', 'orderIds', 'requested'] as const

/** Lists whose items are records. */
export const recordLists = [
  'metrics',
  'evidence',
  'charges',
  'products',
  'suppressions',
  'submissions',
  // Imported letters that look like answers to the case and are none.
  'notAnswers',
  'comments',
  'reviews',
  'transitions',
  'promises',
  'proofs',
  'checks',
] as const

/** Places that are about the work and not part of what is submitted: changing them leaves an approval valid. */
export const outsideReview = [
  'comments',
  'reviews',
  'submissions',
  'notAnswers',
  'transitions',
  'promises',
  'proofs',
  'checks',
  'assignee',
  'state',
  'reinstatedOn',
  'followUp',
  'reviewRequired',
  'deleted',
] as const

/** `rootCauses` is short for `sections.rootCauses`. */
export function listPath(name: string): string {
  const section = `sections.${name}`
  return (textLists as readonly string[]).includes(section) ? section : name
}

export function isTextPath(path: string): boolean {
  return path === 'freeText' || itemPath.test(path)
}

// An entry of a section is a text; what stands below it (`….date`, `….links.<id>`) is a field of the entry.
const itemPath = new RegExp(
  `^(?:${textLists.map((list) => list.replace('.', String.raw`\.`)).join('|')})\\.[\\w-]+$`,
)

const fieldName = /^[A-Za-z][\w-]{0,63}(\.[\w-]{1,64}){0,4}$/

export function isFieldPath(path: string): boolean {
  return fieldName.test(path) && !isTextPath(path) && !path.startsWith('attachments.')
}

export function isTextList(name: string): boolean {
  return (textLists as readonly string[]).includes(listPath(name))
}

export function isValueList(name: string): boolean {
  return (valueLists as readonly string[]).includes(name)
}

export function isRecordList(name: string): boolean {
  return (recordLists as readonly string[]).includes(name)
}
