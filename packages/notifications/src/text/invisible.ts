/**
 * Characters that show nothing and are used to break up words or to reorder text: soft hyphen, zero-width and bidi controls,
 * word joiners, variation selectors' look-alikes, tags, BOM, C0/C1 controls except tab and newline.
 */
const invisible =
  // The combining grapheme joiner stands apart: inside a class it would join its neighbour.
  /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

// Most letters hold nothing but these.
const unusual = /[^\t\n -~]/
const anyInvisible = new RegExp(invisible.source)

// An escape sequence's printable rest ("[31m") would stay behind as noise if only ESC went.
const escapeSequence =
  /\u001b(?:\[[0-?]{0,16}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\)|[@-Z\\^_])/g

/** Normalises line ends and drops invisible characters and terminal sequences; what remains is what a reader sees. */
export function cleanText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!unusual.test(lines) || !anyInvisible.test(lines)) return lines
  return lines.replace(escapeSequence, '').replace(invisible, '')
}
