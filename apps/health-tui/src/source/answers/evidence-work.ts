import { homedir } from 'node:os'
import { checkEvidence } from '@health-tui/poa'
import { confirmChanges, exhibitNamed, type CaseDocument, type Store } from '@health-tui/storage'
import { attachPaper } from '../../commands/evidence/add.ts'
import { markExhibit } from '../../commands/evidence/mark-exhibit.ts'
import { monthFirst } from '../../commands/evidence/papers.ts'
import { readEvidenceFile } from '../../commands/evidence/read-file.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import { cleanPath } from '../../tui/input/clean-path.ts'
import type { EvidenceDone, Questions } from '../../tui/questions.ts'
import { caseFailure } from '../desk/case-failure.ts'
import { actionsOf } from '../own-actions.ts'
import type { AnswerDeps } from './answers.ts'

type Question<Name extends 'evidence-add' | 'evidence-confirm' | 'evidence-mark'> =
  Questions[Name]['question']

/** Attaches a file to the case, as `evidence add` does. */
export async function addEvidence(
  { now, openStore }: AnswerDeps,
  { id, path }: Question<'evidence-add'>,
): Promise<EvidenceDone> {
  const { store } = await openStore()
  const document = await caseOf(store, id)
  const file = cleanPath(path, homedir())
  const read = await readEvidenceFile(file)
  if (!read.ok) throw notAttached(file, read.reason)
  const report = await checkEvidence(read.name, read.bytes, {
    asOf: now().toISOString(),
    monthFirst: monthFirst(document),
  })
  const error = report.remarks.find(({ severity }) => severity === 'error')
  if (error !== undefined) throw notAttached(file, error.message)
  if ((document.lists['evidence'] ?? []).some(({ fields }) => fields['sha256'] === report.sha256))
    throw notAttached(file, 'the case has this file already')
  let exhibit = ''
  const txns = await actionsOf(store, id, async () => {
    ;({ ref: exhibit } = await attachPaper(store, id, { read, report, options: { content: true } }))
  })
  return { exhibit, txns }
}

export async function confirmEvidence(
  { openStore }: AnswerDeps,
  { id, exhibit, sets, value }: Question<'evidence-confirm'>,
): Promise<EvidenceDone> {
  const { store } = await openStore()
  try {
    const txns = await actionsOf(store, id, async () =>
      store.cases.change(id, (about) => confirmChanges(about, { exhibit, field: sets, value })),
    )
    return { exhibit, txns }
  } catch (error) {
    throw caseFailure(error)
  }
}

export async function markEvidence(
  { openStore }: AnswerDeps,
  { id, exhibit }: Question<'evidence-mark'>,
): Promise<EvidenceDone> {
  const { store } = await openStore()
  const document = await caseOf(store, id)
  const txns = await actionsOf(store, id, async () => markExhibit(store, id, exhibitNamed(document, exhibit)))
  return { exhibit, txns }
}

async function caseOf(store: Store, id: string): Promise<CaseDocument> {
  const document = await store.cases.get(id)
  if (document === undefined) throw notAttached(id, 'the case is not in the database any more')
  return document
}

function notAttached(where: string, why: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, { what: 'not attached', where, why })
}
