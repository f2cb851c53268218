import { checkEvidence, lintCase, readCaseValue } from '@health-tui/poa'
import { toPortable, type CaseDocument, type CaseItem } from '@health-tui/storage'
import type { EvidenceDetail, EvidenceRow, Questions } from '../../tui/questions.ts'
import type { AnswerDeps } from './answers.ts'

/** Bytes of one paper that are looked into for the list; a larger one is checked by the command. */
const largestLookedInto = 10 * 1024 * 1024

type Check = EvidenceRow['checks'][number]

/** The papers of a case: what the linter says of each, and what looking into attached files says. */
export async function answerEvidence(
  { now, openStore }: AnswerDeps,
  { id }: Questions['evidence']['question'],
): Promise<EvidenceDetail | null> {
  const { store } = await openStore()
  const document = await store.cases.get(id)
  if (document === undefined) return null
  const asOf = now().toISOString()
  const read = readCaseValue(toPortable(document))
  const findings = read.ok
    ? lintCase(read.document, { asOf }).findings.filter(({ ruleId }) => ruleId.startsWith('EVD'))
    : []
  const papers = (document.lists['evidence'] ?? []).map((item, index): EvidenceRow => ({
    ref: text(item, 'ref') ?? `Exhibit ${index + 1}`,
    title: text(item, 'title') ?? text(item, 'type') ?? 'paper',
    about: [text(item, 'type'), text(item, 'date'), text(item, 'format')]
      .filter((part) => part !== null)
      .join(', '),
    checks: findings
      .filter(({ path }) => path.startsWith(`evidence[${index}]`))
      .map(({ severity, message, ruleId }): Check => ({ severity, text: `${ruleId} ${message}` })),
  }))
  const files: EvidenceRow[] = []
  for (const file of document.attachments) {
    files.push({
      ref: 'File',
      title: file.name,
      about: `${Math.ceil(file.size / 1024)} KiB`,
      checks: await lookInto(file),
    })
  }
  return {
    title: typeof document.fields['title'] === 'string' ? document.fields['title'] : 'Untitled case',
    papers: [...papers, ...files],
    checks: findings
      .filter(({ path }) => !/^evidence\[\d+\]/.test(path))
      .map(({ severity, message, ruleId }): Check => ({ severity, text: `${ruleId} ${message}` })),
  }

  async function lookInto({
    name,
    hash,
    size,
  }: CaseDocument['attachments'][number]): Promise<readonly Check[]> {
    if (!(await store.attachments.isHere(hash)))
      return [{ severity: 'info', text: 'its content is not on this machine yet' }]
    if (size > largestLookedInto)
      return [{ severity: 'info', text: 'too large to be looked into here: health-tui evidence check' }]
    const report = await checkEvidence(name, await store.attachments.read(hash), { asOf })
    return report.remarks.map(({ severity, message }) => ({ severity, text: message }))
  }
}

function text({ fields }: CaseItem, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}
