import { aroundJoinedEmoji } from './joined-emoji.ts'

/**
 * Makes text from outside safe to print: control characters, escape sequences, bidirectional overrides and invisible
 * characters become visible `\xNN` / `\u{NNNN}` forms, so that nothing from a file or mail steers the terminal. Of a flood of
 * combining marks, which would paint over the lines above, the first few are kept. Joined emoji stay joined.
 */
export function escapeForTerminal(text: string, options: { readonly keepNewlines?: boolean } = {}): string {
  const escape = (part: string): string =>
    part.replace(unsafe, (character) => {
      if (options.keepNewlines === true && (character === '\n' || character === '\t')) return character
      const code = character.codePointAt(0) ?? 0
      return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
    })
  if (!mayCombine.test(text)) return escape(text)
  return aroundJoinedEmoji(text.replace(flood, `$1${cut}`), escape)
}

// No script stacks more than a handful; most text has none at all and is not looked through.
const mayCombine = /[\u0300-\uffff]/
const flood = /(\p{M}{8})\p{M}+/gu
const cut = '…'

// C0, DEL, C1, soft hyphen, Arabic letter mark, zero-width and bidi controls, line separators, interlinear marks, tags, BOM, lone surrogates.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** Prints one JSON value as the contract wants it: one value, one trailing newline. */
export function printJson(stdout: { write(text: string): unknown }, value: unknown): void {
  stdout.write(`${jsonText(value, 2)}\n`)
}

/**
 * JSON that is safe to print: what could steer a terminal stands as `\uNNNN` and reads back as the same value. C0 controls and lone
 * surrogates are written so by `JSON.stringify` itself.
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent)
  return text.replace(unsafeInJson, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

// The characters of `unsafe` that JSON.stringify leaves as they are; joiners of emoji and scripts are told from others by nobody here.
const unsafeInJson =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
