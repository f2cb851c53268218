import { caseSchema, caseSchemaName, type CaseDocument } from './case.ts'

export interface CaseProblem {
  readonly path: string
  readonly reason: string
}

export type ReadCaseResult =
  | { readonly ok: true; readonly document: CaseDocument; readonly problems: readonly CaseProblem[] }
  | { readonly ok: false; readonly reason: string }

/**
 * Reads a portable case document from JSON text. Hand-written files are forgiven: a field of the wrong shape is left
 * out and named in `problems`, and indexes never shift, so that a finding's path fits the file that was read.
 */
export function readCase(json: string): ReadCaseResult {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, reason: `it is no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  return readCaseValue(value)
}

/** The same for a value that is already parsed. The value is not changed. */
export function readCaseValue(value: unknown): ReadCaseResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, reason: 'it is no JSON object' }
  const draft = structuredClone(value) as Record<string, unknown>
  const problems: CaseProblem[] = []
  const schema = draft['schema']
  if (typeof schema === 'string' && !schema.startsWith('health-tui/case@'))
    return { ok: false, reason: `its schema is ${JSON.stringify(schema)}, not ${caseSchemaName}` }
  if (typeof schema === 'string' && schema !== caseSchemaName)
    problems.push({ path: 'schema', reason: `written for ${schema}; read as ${caseSchemaName}` })
  if (typeof draft['sections'] !== 'object' && typeof draft['freeText'] !== 'string')
    return { ok: false, reason: 'it has neither sections nor freeText, so it is no case file' }
  dropNulls(draft)
  wrapLists(draft)
  // Every round repairs at least one place, so the number of rounds is bounded by the number of places.
  for (let round = 0; round < 10_000; round++) {
    const parsed = caseSchema.safeParse(draft)
    if (parsed.success) return { ok: true, document: parsed.data, problems }
    for (const issue of parsed.error.issues) {
      const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
      problems.push({ path: pathText(path), reason: issue.message })
      repair(draft, path)
    }
  }
  return { ok: false, reason: 'it is not shaped like a case file' }
}

const listFields = ['asins', 'skus', 'orderIds', 'violationTypes', 'issues', 'requested', 'brands']

function wrapLists(draft: Record<string, unknown>): void {
  for (const field of listFields) {
    const value = draft[field]
    if (typeof value === 'string') draft[field] = value.trim() === '' ? [] : [value]
  }
  const sections = draft['sections']
  if (typeof sections !== 'object' || sections === null) return
  for (const [name, value] of Object.entries(sections)) {
    if (typeof value === 'string') (sections as Record<string, unknown>)[name] = [value]
  }
}

/** `null` means "not known" in hand-written files; inside lists it becomes an empty entry so that indexes stay. */
function dropNulls(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      if (entry === null) value[index] = ''
      else dropNulls(entry)
    })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (entry === null) delete (value as Record<string, unknown>)[key]
      else dropNulls(entry)
    }
  }
}

const objectLists = new Set([
  'evidence',
  'metrics',
  'previousSubmissions',
  'charges',
  'products',
  'suppressions',
])

function repair(draft: Record<string, unknown>, path: readonly (string | number)[]): void {
  let parent: unknown = draft
  for (const key of path.slice(0, -1)) {
    const next = (parent as Record<string | number, unknown>)[key]
    if (typeof next !== 'object' || next === null) break
    parent = next
  }
  const key = path.at(-1)
  if (key === undefined || typeof parent !== 'object' || parent === null) return
  if (Array.isArray(parent) && typeof key === 'number') {
    const value: unknown = parent[key]
    parent[key] = objectLists.has(String(path[0]))
      ? {
          ...(path[0] === 'metrics' ? { name: '' } : {}),
          ...(path[0] === 'suppressions' ? { ruleId: '' } : {}),
        }
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : ''
    return
  }
  const object = parent as Record<string | number, unknown>
  const value = object[key]
  if (key === 'name' || key === 'ruleId') object[key] = typeof value === 'number' ? String(value) : ''
  else if (typeof value === 'number' && Number.isFinite(value) && !Array.isArray(parent) && key === 'id')
    object[key] = String(value)
  else if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    object[key] = Number(value)
  else delete object[key]
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')
}
