import { endingOf, formatOf, otherKind, type EvidenceFormat } from './file-kind.ts'
import { imageSize, pictureEditor, pictureRemarks } from './picture.ts'
import { layoutPages } from './layout.ts'
import { proposeFromRows, type Proposal } from './proposal.ts'
import { readPdf } from './read-pdf.ts'

export interface EvidenceRemark {
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
}

/** What a file is and what can be read from it. Proposals wait for a person's confirmation. */
export interface EvidenceReport {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly format: EvidenceFormat
  readonly pages: number | null
  /** Highlight annotations; null where a file cannot have any that we can read. */
  readonly highlights: number | null
  readonly encrypted: boolean
  /** Of a picture, in dots. */
  readonly width?: number
  readonly height?: number
  readonly textCharacters: number
  readonly proposals: readonly Proposal[]
  readonly remarks: readonly EvidenceRemark[]
}

export interface CheckOptions {
  readonly asOf: string
  readonly monthFirst?: boolean
  readonly largestBytes?: number
  readonly mostPages?: number
}

/** Looks into one file. Never throws for a bad file: what is wrong becomes a remark. */
export async function checkEvidence(
  name: string,
  bytes: Uint8Array,
  options: CheckOptions,
): Promise<EvidenceReport> {
  const remarks: EvidenceRemark[] = []
  const format = formatOf(bytes)
  const ending = endingOf(name)
  const largest = options.largestBytes ?? 25 * 1024 * 1024
  const say = (severity: EvidenceRemark['severity'], message: string): void => {
    remarks.push({ severity, message })
  }
  if (bytes.length === 0) say('error', 'the file is empty')
  else if (format === 'unknown') {
    const other = otherKind(bytes)
    say('error', `this is ${other === undefined ? '' : `${other}, `}no PDF, PNG, JPEG or GIF file`)
  } else if (ending !== format) say('warning', `the name ends in .${ending}, the content is ${format}`)
  if (bytes.length > largest) say('error', `the file has ${bytes.length} bytes; ${largest} are taken`)
  const report = { name, sha256: await sha256(bytes), bytes: bytes.length, format }
  if (format !== 'pdf') {
    if (/screen ?shot|bildschirmfoto|capture/i.test(name))
      say('warning', 'the name says screenshot; papers are wanted as files of their own')
    const size = imageSize(bytes, format)
    if (format !== 'unknown') {
      if (size === undefined) say('error', 'the picture is cut off or damaged: its size cannot be read')
      else for (const remark of pictureRemarks(size)) say('info', remark)
      const editor = pictureEditor(bytes)
      if (size !== undefined)
        say(
          'info',
          'a picture: its words cannot be read here, so nothing could be proposed; type in what it says',
        )
      if (editor !== undefined)
        say('info', `the file names ${editor} as its program; a hint only, many honest files do`)
    }
    return {
      ...report,
      ...size,
      pages: null,
      highlights: null,
      encrypted: false,
      textCharacters: 0,
      proposals: [],
      remarks,
    }
  }
  const pdf = await readPdf(bytes, options.mostPages ?? 60)
  if (!pdf.ok) {
    say('error', pdf.reason)
    return {
      ...report,
      pages: null,
      highlights: null,
      encrypted: pdf.encrypted,
      textCharacters: 0,
      proposals: [],
      remarks,
    }
  }
  if (pdf.pages > pdf.pagesRead)
    say('warning', `only the first ${pdf.pagesRead} of ${pdf.pages} pages were read`)
  if (pdf.text.trim() === '') say('info', 'the pages hold no text (a scan?), so nothing could be proposed')
  if (pdf.hiddenPages > 0)
    say(
      'warning',
      'words lie hidden below the picture of the page (a scan with a text layer?): what was read may differ from what is seen',
    )
  if (pdf.editor !== undefined)
    say('info', `the file names ${pdf.editor} as its producer; a hint only, many honest files do`)
  for (const hint of pdf.hints) say('info', hint)
  if (pdf.highlights > 0) say('info', `${pdf.highlights} highlight annotations`)
  return {
    ...report,
    pages: pdf.pages,
    highlights: pdf.highlights,
    encrypted: false,
    textCharacters: pdf.text.length,
    proposals: proposeFromRows(layoutPages(pdf.pieces), options).map((proposal) =>
      pdf.hiddenPages > 0 && proposal.doubt === undefined
        ? { ...proposal, doubt: 'read from hidden words: compare with the picture' }
        : proposal,
    ),
    remarks,
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
