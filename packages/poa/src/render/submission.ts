import { strToU8, zipSync, type Zippable } from 'fflate'
import type { CaseDocument } from '../case.ts'
import { caseBlocks } from './blocks.ts'
import { renderDocx } from './docx.ts'
import { epoch } from './epoch.ts'
import { detectLanguage } from '../lint/language.ts'
import { renderText } from './text.ts'

/** A file that goes along with the plan. */
export interface SubmissionFile {
  readonly ref: string
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The submission as a .zip: the plan as text, Word document and (where it could be drawn) PDF, the exhibits under safe names, and `manifest.json` with
 * size and SHA-256 of each. Same input, same bytes.
 */
export async function renderSubmission(
  document: CaseDocument,
  exhibits: readonly SubmissionFile[] = [],
  pdf?: Uint8Array,
): Promise<Uint8Array> {
  const blocks = caseBlocks(document)
  const files = new Map<string, Uint8Array>([
    ['plan.txt', strToU8(renderText(blocks))],
    ['plan.docx', renderDocx(blocks, detectLanguage(document))],
    ...(pdf === undefined ? [] : [['plan.pdf', pdf] as const]),
  ])
  const names = new Map<string, string>()
  for (const { ref, name, bytes } of exhibits) {
    const path = freeName(`exhibits/${safeName(ref)} ${safeName(name)}`, files)
    names.set(path, ref)
    files.set(path, bytes)
  }
  const listed = await Promise.all(
    [...files].map(async ([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: await sha256(bytes),
      ...(names.has(path) ? { ref: names.get(path) } : {}),
    })),
  )
  const manifest = {
    schema: 'health-tui/submission@1',
    case: document.id ?? null,
    marketplace: document.marketplace ?? null,
    asOf: document.asOf ?? null,
    files: listed,
    // Papers that the plan lists and that have no file here.
    withoutFile: refsWithoutFile(document, exhibits),
  }
  const entries: Zippable = { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`) }
  for (const [path, bytes] of files) entries[path] = bytes
  return zipSync(entries, { mtime: epoch, level: 6 })
}

function refsWithoutFile(document: CaseDocument, exhibits: readonly SubmissionFile[]): readonly string[] {
  const there = new Set(exhibits.map(({ ref }) => ref))
  return (document.evidence ?? [])
    .map(({ ref }, index) => ref ?? `Exhibit ${index + 1}`)
    .filter((ref) => !there.has(ref))
}

/** No folders, no dots at the front, no characters that some file system refuses. */
export function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._()-]+/gu, '_')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return safe === '' ? 'file' : safe.slice(-120)
}

function freeName(path: string, taken: ReadonlyMap<string, unknown>): string {
  let free = path
  for (let number = 2; taken.has(free); number++) free = path.replace(/(\.[^./]*)?$/, ` (${number})$1`)
  return free
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
