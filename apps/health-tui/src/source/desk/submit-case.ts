import { readCaseValue, renderCase } from '@health-tui/poa'
import type { CaseDocument } from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../../exit.ts'
import type { PreviewFormat } from '../../tui/case/desk.ts'
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

function cannotRender(id: string, why: string): CommandFailure {
  return new CommandFailure(exitCodes.badInput, { what: 'cannot render the plan', where: id, why })
}
