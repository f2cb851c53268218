import { fontAdvice } from './font-advice.ts'
import type { CaseDocument } from '../case.ts'
import { parseDay } from '../day.ts'
import { detectLanguage } from '../lint/language.ts'
import { caseBlocks, type Block } from './blocks.ts'
import type { PdfFontFile } from './pdf-fonts.ts'
import type { SubmissionFile } from './submission.ts'
import { formFields, renderForm } from './form.ts'

export const renderFormats = ['text', 'markdown', 'html', 'docx', 'pdf', 'form', 'zip'] as const
export type RenderFormat = (typeof renderFormats)[number]

export interface RenderOptions {
  readonly asOf: string
  /** Fonts for characters beyond Windows-1252 in a PDF, tried in this order; without them such a PDF is refused. */
  readonly fonts?: readonly PdfFontFile[]
  /** Files that go along in the package. */
  readonly exhibits?: readonly SubmissionFile[]
  /** Characters per form field. */
  readonly formLimits?: Readonly<Record<string, number>>
}

export type RenderResult =
  | { readonly ok: true; readonly extension: string; readonly binary: boolean; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string }

/** Renders a case as one file. Same case and day, same bytes. */
export async function renderCase(
  document: CaseDocument,
  format: RenderFormat,
  options: RenderOptions,
): Promise<RenderResult> {
  const blocks = caseBlocks(document)
  const language = detectLanguage(document)
  const text = (words: string, extension: string): RenderResult => ({
    ok: true,
    extension,
    binary: false,
    bytes: new TextEncoder().encode(words),
  })
  switch (format) {
    case 'text':
      return text((await import('./text.ts')).renderText(blocks), 'txt')
    case 'markdown':
      return text((await import('./markdown.ts')).renderMarkdown(blocks), 'md')
    case 'html':
      return text((await import('./html.ts')).renderHtml(blocks, language), 'html')
    case 'form':
      return text(renderForm(formFields(document, options.formLimits)), 'txt')
    case 'docx':
      return {
        ok: true,
        extension: 'docx',
        binary: true,
        bytes: (await import('./docx.ts')).renderDocx(blocks, language),
      }
    case 'zip':
      return {
        ok: true,
        extension: 'zip',
        binary: true,
        bytes: await packageOf(document, blocks, options),
      }
    case 'pdf':
      return pdfOf(document, blocks, options)
    default:
      return format satisfies never
  }
}

async function packageOf(
  document: CaseDocument,
  blocks: readonly Block[],
  options: RenderOptions,
): Promise<Uint8Array> {
  const [{ renderSubmission }, pdf] = await Promise.all([
    import('./submission.ts'),
    pdfOf(document, blocks, options),
  ])
  return renderSubmission(document, options.exhibits ?? [], pdf.ok ? pdf.bytes : undefined)
}

async function pdfOf(
  document: CaseDocument,
  blocks: readonly Block[],
  options: RenderOptions,
): Promise<RenderResult> {
  const { renderPdf } = await import('./pdf.ts')
  const title = blocks[0]?.kind === 'heading' ? blocks[0].text : 'Plan of Action'
  const pdf = await renderPdf(blocks, {
    title,
    day: parseDay(document.asOf) ?? parseDay(options.asOf) ?? 0,
    fonts: options.fonts ?? [],
  })
  if (pdf.ok) return { ok: true, extension: 'pdf', binary: true, bytes: pdf.bytes }
  const some = Array.from(pdf.characters).slice(0, 8).join(' ')
  return {
    ok: false,
    reason: `no font at hand can draw ${some} in a PDF; ${fontAdvice(pdf.characters)}`,
  }
}
