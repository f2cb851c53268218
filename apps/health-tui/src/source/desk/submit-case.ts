import { readCaseValue, renderCase } from '@health-tui/poa'
import { submitChanges, type CaseDocument, type Store } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../../exit.ts'
import type { PreviewFormat } from '../../tui/case/desk.ts'
import { reviewMissing } from '../../cases/review-missing.ts'
import { toPlan } from './check-case.ts'

/** The case as it would be sent, as text. */
export async function renderForScreen(
  document: CaseDocument,
  format: PreviewFormat,
  asOf: Date,
): Promise<string> {
  const read = readCaseValue(toPlan(document))
  if (!read.ok) throw cannotRender(document.id, read.reason)
  const rendered = await renderCase(read.document, format, { asOf: asOf.toISOString() })
  if (!rendered.ok) throw cannotRender(document.id, rendered.reason)
  return new TextDecoder().decode(rendered.bytes)
}

/** Records that exactly `text` was sent; refused while a review that the case needs is missing. */
export async function recordSubmission(
  store: Pick<Store, 'cases'>,
  id: string,
  { text, at }: { readonly text: string; readonly at: Date },
): Promise<void> {
  const missing = reviewMissing(await store.cases.reviewStatus(id))
  if (missing !== null)
    throw new CommandFailure(exitCodes.badInput, { what: 'not recorded', where: id, why: missing })
  await store.cases.change(id, (about) => submitChanges(about, { text, at: at.toISOString() }))
}

function cannotRender(id: string, why: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, { what: 'cannot render the plan', where: id, why })
}
