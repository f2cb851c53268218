import type { EvidenceFormat } from './file-kind.ts'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Width and height of a PNG, GIF or JPEG from its header; undefined where the file ends before them. */
export function imageSize(bytes: Uint8Array, format: EvidenceFormat): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = (width: number, height: number): PictureSize | undefined =>
    width > 0 && height > 0 ? { width, height } : undefined
  if (format === 'png') return bytes.length < 24 ? undefined : size(view.getUint32(16), view.getUint32(20))
  if (format === 'gif')
    return bytes.length < 10 ? undefined : size(view.getUint16(6, true), view.getUint16(8, true))
  if (format !== 'jpg') return undefined
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    // Start of frame, in all its kinds; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return size(view.getUint16(at + 7), view.getUint16(at + 5))
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** Usual screens, in dots; telephones upright. */
const screens = new Set(
  [
    [1280, 720],
    [1366, 768],
    [1440, 900],
    [1536, 864],
    [1600, 900],
    [1920, 1080],
    [1920, 1200],
    [2560, 1440],
    [2560, 1600],
    [2880, 1800],
    [3840, 2160],
    [750, 1334],
    [1080, 1920],
    [1080, 2340],
    [1080, 2400],
    [1125, 2436],
    [1170, 2532],
    [1179, 2556],
    [1242, 2688],
    [1284, 2778],
    [1290, 2796],
  ].map(([width, height]) => `${width}x${height}`),
)

/** What the size of a picture hints at. */
export function pictureRemarks({ width, height }: PictureSize): readonly string[] {
  if (screens.has(`${width}x${height}`))
    return [
      `it has exactly the size of a screen (${width} × ${height}): a screenshot? papers are wanted whole`,
    ]
  // A page at 100 dots an inch is 827 dots wide; below that small print is lost.
  if (Math.min(width, height) < 700)
    return [`it is only ${width} × ${height} dots; a page needs some 830 dots across to be read`]
  return []
}

/** A picture editor that the first part of a file names, in EXIF, XMP or text chunks. */
export function pictureEditor(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  return /photoshop|gimp|illustrator|inkscape|canva|paint\.net|affinity|pixelmator|snapseed|picsart/i.exec(
    head,
  )?.[0]
}
