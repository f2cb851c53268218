import type { EvidenceReport } from '@health-tui/poa'
import type { CaseDocument, CaseExhibit, Store } from '@health-tui/storage'
import { existsSync } from 'node:fs'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'

/** True for what can only be the id of a case: no file of that name is there. */
export function couldBeCase(argument: string): boolean {
  return /^[\w-]{4,64}$/.test(argument) && !existsSync(argument)
}

/** Runs what reads or writes contents; what the store says about a content becomes one line for people. */
export async function withContents<T>(where: string, work: () => Promise<T>): Promise<T> {
  const { AttachmentError, describeAttachmentFailure } = await import('@health-tui/storage')
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error
    const { why, remedy } = describeAttachmentFailure(error.failure)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot use the content',
      where,
      why,
      remedy,
      cause: error,
    })
  }
}

/** The bytes of an exhibit, from this machine or the team's server. */
export async function contentOf(store: Store, exhibit: CaseExhibit): Promise<Uint8Array> {
  const { sha256, ref } = exhibit
  if (sha256 === null || exhibit.attachment === null)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'there is no content',
      where: ref,
      why: 'only a record of this paper is kept',
      remedy: 'attach the file with `health-tui evidence add`',
    })
  return withContents(ref, async () => store.attachments.read(sha256))
}

/** What a file says, read anew: proposals are never stored, so nothing of them is shared before it is confirmed. */
export async function reportOn(
  context: CommandContext,
  store: Store,
  exhibit: CaseExhibit,
  document: CaseDocument,
): Promise<EvidenceReport> {
  const { checkEvidence } = await import('@health-tui/poa')
  const bytes = await contentOf(store, exhibit)
  return checkEvidence(exhibit.name ?? exhibit.ref, bytes, {
    asOf: context.now().toISOString(),
    monthFirst: monthFirst(document),
  })
}

/** Where 03/04 is the fourth of March. */
export function monthFirst(document: CaseDocument): boolean {
  const { marketplace } = document.fields
  return typeof marketplace === 'string' && /^(?:us|ca|(?:www\.)?amazon\.(?:com|ca))$/i.test(marketplace)
}

export const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
}
