/**
 * Plain texts hold only characters of which the six languages of the word lists are made: Latin-1 with œ, š, ž and Ÿ,
 * punctuation, kana, Han and full-width forms. In them a class such as `\p{L}` is a short list of ranges, which V8
 * compiles many times faster than all of Unicode, the more so where case does not count.
 */
export function isPlain(text: string): boolean {
  // Several patterns look at one text after another.
  if (text === last.text) return last.plain
  let plain = true
  for (let at = 0; at < text.length && plain; at++) {
    const code = text.charCodeAt(at)
    plain = code < 0x100 || isPlainCode(code)
  }
  last.text = text
  last.plain = plain
  return plain
}

const last = { text: '', plain: true }

function isPlainCode(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2064) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x30ff) ||
    (code >= 0xff01 && code <= 0xff9f) ||
    more.includes(code)
  )
}

// œ, š, ž, Ÿ, €, №, ™, arrows, hidden characters.
const more = [
  0x152, 0x153, 0x160, 0x161, 0x17d, 0x17e, 0x178, 0x20ac, 0x2116, 0x2122, 0x2190, 0x2192, 0x25cf, 0xfffc,
]

/** The classes of Unicode as they are among plain characters; a test holds them against the real ones. */
const upper = String.raw`A-ZÀ-ÖØ-ÞŒŠŽŸＡ-Ｚ`
const lower = String.raw`a-zµß-öø-ÿœšžａ-ｚ`
const han = String.raw`\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF`
const classes: Readonly<Record<string, string>> = {
  L: String.raw`${upper}${lower}ªº\u3005\u3006\u3031-\u3035\u303B\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uFF66-\uFF9F`,
  N: String.raw`0-9²³¹¼-¾\u3007\u3021-\u3029\u3038-\u303A\uFF10-\uFF19`,
  Lu: upper,
  Ll: lower,
  'Script=Han': han,
  'Script=Hiragana': String.raw`\u3041-\u3096\u309D-\u309F`,
  'Script=Katakana': String.raw`\u30A1-\u30FA\u30FD-\u30FF\uFF66-\uFF6F\uFF71-\uFF9D`,
}

/**
 * The source of a pattern with the `u` flag as one without it, which finds the same in plain texts and is cheaper to
 * compile; undefined where it cannot be said.
 */
export function plainSource(source: string, ignoreCase: boolean): string | undefined {
  let inClass = false
  let out = ''
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? ''
    if (char === '\\') {
      const [escape = '', name] = /^\\(?:[pPu]\{([^}]*)\}|.)/su.exec(source.slice(at, at + 40)) ?? []
      const known = escape.startsWith(String.raw`\p`) ? rangesOf(escape, name, ignoreCase) : undefined
      if (known === undefined && /^\\[pPu]\{/.test(escape)) return undefined
      out += known === undefined ? escape : inClass ? known : `[${known}]`
      at += escape.length - 1
      continue
    }
    if (char === '[') inClass = true
    else if (char === ']') inClass = false
    // Without the flag a character of two units would be two.
    if (char >= '\uD800' && char < '\uE000') return undefined
    out += char
  }
  return out
}

function rangesOf(escape: string, name: string | undefined, ignoreCase: boolean): string | undefined {
  if (escape !== String.raw`\p{${name}}`) return undefined
  // Where case does not count, either class holds every letter that has a case.
  return ignoreCase && (name === 'Lu' || name === 'Ll') ? upper + lower : classes[name ?? '']
}
