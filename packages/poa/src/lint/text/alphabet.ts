/**
 * Of which characters a text is made. In `latin` and `japanese` texts a class such as `\p{L}` is a short list of ranges,
 * which V8 compiles many times faster than all of Unicode, the more so where case does not count.
 */
export type Alphabet = 'latin' | 'japanese' | 'any'

/**
 * `latin`: Latin-1 with œ, š, ž and Ÿ, punctuation and hidden characters; `japanese`: these, kana, Han and full-width
 * forms.
 */
export function alphabetOf(text: string): Alphabet {
  // Several patterns look at one text after another.
  if (text === last.text) return last.alphabet
  let alphabet: Alphabet = 'latin'
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x100 || (code >= 0x2010 && code <= 0x2064) || more.includes(code)) continue
    if (!isJapanese(code)) {
      alphabet = 'any'
      break
    }
    alphabet = 'japanese'
  }
  last.text = text
  last.alphabet = alphabet
  return alphabet
}

const last: { text: string; alphabet: Alphabet } = { text: '', alphabet: 'latin' }

function isJapanese(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x30ff) ||
    (code >= 0xff01 && code <= 0xff9f)
  )
}

// Hidden characters, €, œ, š, ž, Ÿ, №, ™, arrows.
const more = [
  0xfffc, 0x20ac, 0x152, 0x153, 0x160, 0x161, 0x17d, 0x17e, 0x178, 0x2116, 0x2122, 0x2190, 0x2192, 0x25cf,
]

/** The classes of Unicode as they are in these alphabets; a test holds them against the real ones. */
const upper = { latin: 'A-ZÀ-ÖØ-ÞŒŠŽŸ', japanese: 'A-ZÀ-ÖØ-ÞŒŠŽŸＡ-Ｚ' }
const lower = { latin: 'a-zµß-öø-ÿœšž', japanese: 'a-zµß-öø-ÿœšžａ-ｚ' }
const others = {
  latin: 'ªº',
  japanese: String.raw`ªº\u3005\u3006\u3031-\u3035\u303B\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uFF66-\uFF9F`,
}
const numbers = {
  latin: '0-9²³¹¼-¾',
  japanese: String.raw`0-9²³¹¼-¾\u3007\u3021-\u3029\u3038-\u303A\uFF10-\uFF19`,
}
const scripts: Readonly<Record<string, string>> = {
  'Script=Han': String.raw`\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF`,
  'Script=Hiragana': String.raw`\u3041-\u3096\u309D-\u309F`,
  'Script=Katakana': String.raw`\u30A1-\u30FA\u30FD-\u30FF\uFF66-\uFF6F\uFF71-\uFF9D`,
}

function rangesOf(name: string, alphabet: Exclude<Alphabet, 'any'>, ignoreCase: boolean): string | undefined {
  switch (name) {
    case 'L':
      return (ignoreCase ? '' : upper[alphabet]) + lower[alphabet] + others[alphabet]
    // Where case does not count, either class holds every letter that has a case.
    case 'Lu':
      return ignoreCase ? lower[alphabet] : upper[alphabet]
    case 'Ll':
      return lower[alphabet]
    case 'N':
      return numbers[alphabet]
    default:
      return scripts[name]
  }
}

/**
 * The source of a pattern with the `u` flag as one without it, which finds the same in texts of an alphabet and is
 * cheaper to compile; undefined where it cannot be said.
 */
export function sourceFor(
  alphabet: Exclude<Alphabet, 'any'>,
  source: string,
  ignoreCase: boolean,
): string | undefined {
  let inClass = false
  let out = ''
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? ''
    if (char === '\\') {
      const [escape = '', name] = /^\\(?:p\{([^}]*)\}|.)/su.exec(source.slice(at, at + 40)) ?? []
      const known = name === undefined ? undefined : rangesOf(name, alphabet, ignoreCase)
      if (known === undefined && /^\\[pPu]\{/.test(source.slice(at, at + 3))) return undefined
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
