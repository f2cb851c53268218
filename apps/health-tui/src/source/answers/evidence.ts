import { checkEvidence, lintCase, readCaseValue } from '@health-tui/poa'
import { exhibitsOf, isConfirmed, toPortable, type CaseDocument, type CaseExhibit } from '@health-tui/storage'
import { monthFirst } from '../../commands/evidence/papers.ts'
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
  const papers: EvidenceRow[] = []
  const named = new Set<string>()
  for (const [index, exhibit] of exhibitsOf(document).entries()) {
    const file = document.attachments.find(({ path }) => path === exhibit.attachment)
    if (file !== undefined) named.add(file.path)
    const seen = file === undefined ? nothingSeen : await lookInto(file)
    papers.push({
      ref: exhibit.ref,
      title: exhibit.title ?? exhibit.type ?? 'paper',
      about: [exhibit.type, text(exhibit, 'date'), exhibit.format, file === undefined ? null : sizeOf(file)]
        .filter((part) => part !== null)
        .join(', '),
      checks: [
        ...findings
          .filter(({ path }) => path.startsWith(`evidence[${index}]`))
          .map(({ severity, message, ruleId }): Check => ({ severity, text: `${ruleId} ${message}` })),
        ...seen.checks,
      ],
      exhibit: exhibit.ref,
      proposals: seen.proposals.map(({ sets, value, context, doubt }) => ({
        sets,
        value,
        line: context,
        ...(doubt === undefined ? {} : { doubt }),
        confirmed: isConfirmed(exhibit, sets, value),
      })),
      unmarkable:
        file === undefined
          ? 'no file is attached to it'
          : exhibit.format === 'pdf'
            ? null
            : 'words are marked in PDFs only',
    })
  }
  for (const file of document.attachments) {
    if (named.has(file.path)) continue
    papers.push({
      ref: 'File',
      title: file.name,
      about: sizeOf(file),
      checks: (await lookInto(file)).checks,
      exhibit: null,
      proposals: [],
      unmarkable: 'no exhibit names it',
    })
  }
  return {
    title: typeof document.fields['title'] === 'string' ? document.fields['title'] : 'Untitled case',
    papers,
    checks: findings
      .filter(({ path }) => !/^evidence\[\d+\]/.test(path))
      .map(({ severity, message, ruleId }): Check => ({ severity, text: `${ruleId} ${message}` })),
  }

  async function lookInto({ name, hash, size }: CaseDocument['attachments'][number]): Promise<Seen> {
    if (!(await store.attachments.isHere(hash))) return onlySaid('its content is not on this machine yet')
    if (size > largestLookedInto)
      return onlySaid('too large to be looked into here: health-tui evidence check')
    const bytes = await store.attachments.read(hash)
    const { remarks, proposals } = await checkEvidence(name, bytes, {
      asOf,
      ...(document === undefined ? {} : { monthFirst: monthFirst(document) }),
    })
    return { checks: remarks.map(({ severity, message }) => ({ severity, text: message })), proposals }
  }
}

interface Seen {
  readonly checks: readonly Check[]
  readonly proposals: Awaited<ReturnType<typeof checkEvidence>>['proposals']
}

const nothingSeen: Seen = { checks: [], proposals: [] }

function onlySaid(words: string): Seen {
  return { checks: [{ severity: 'info', text: words }], proposals: [] }
}

function sizeOf({ size }: { readonly size: number }): string {
  return `${Math.ceil(size / 1024)} KiB`
}

function text({ fields }: Pick<CaseExhibit, 'fields'>, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}
