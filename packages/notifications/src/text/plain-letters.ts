import { cleanText } from './invisible.ts'

/** Letters of other alphabets, and Latin ones with marks that hardly show, by the letter that a reader takes them for. */
const lookAlikes = new Map<string, string>()

function put(letters: string, plain: string): void {
  for (const letter of letters) lookAlikes.set(letter, plain)
}

put('аɑαạȧ', 'a')
put('ьβ', 'b')
put('сϲᴄ', 'c')
put('ԁɗ', 'd')
put('еєҽɛε', 'e')
put('ɡց', 'g')
put('һհ', 'h')
put('іıɩι', 'i')
put('јϳ', 'j')
put('кκ', 'k')
put('ӏⅼ', 'l')
put('мṃḿм', 'm')
put('пոη', 'n')
put('оοσօ०ο', 'o')
put('рρ', 'p')
put('ԛգ', 'q')
put('гᴦ', 'r')
put('ѕꜱ', 's')
put('тτ', 't')
put('υսц', 'u')
put('νѵᴠ', 'v')
put('ԝшᴡω', 'w')
put('хχ', 'x')
put('уүγ', 'y')
put('ᴢʐȥζ', 'z')

// Capitals look like other letters than their small forms do: "Н" and "н".
const capitalForms = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕЅІЈКМНОРСТУХԌԚԜ'
const capitals = new Map(
  Array.from(capitalForms, (letter, at) => [letter, 'abezhikmnoptyxabesijkmhopctyxgqw'.charAt(at)]),
)

// The marks that voice kana belong to their letters.
const marks = /(?![\u3099\u309a])\p{M}/gu
const unusual = /[^\u0000-\u007f]/
// 🄰 🅐 🅰: letters in frames, which no normal form unfolds.
const framed = /[\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu

/**
 * A name, a subject or a host as a reader takes it in: lower case, without marks and invisible characters, and each
 * look-alike (Cyrillic "а", mathematical "𝐚", framed "🅐") as the letter that it stands for. For short texts.
 *
 * @example
 * plainLetters('Аmаzоn Ѕеllеr') === 'amazon seller'
 */
export function plainLetters(text: string): string {
  if (!unusual.test(text)) return text.toLowerCase()
  const bare = cleanText(text)
    .replace(framed, (letter) => String.fromCodePoint(0x61 + (((letter.codePointAt(0) ?? 0) - 0x1f130) % 32)))
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
  let plain = ''
  for (const letter of bare) {
    const small = letter.toLowerCase()
    plain += capitals.get(letter) ?? lookAlikes.get(small) ?? small
  }
  return plain
}

// Arabic and Indic writing needs joiners; between Latin letters they only break a word up.
const brokenUp =
  /\p{Script=Latin}[\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+\p{Script=Latin}/u
// Marks of writing that has nothing to do with the Latin letters that they stand on.
const strangeMark =
  /\p{Script=Latin}[\p{Script=Syriac}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thaana}]+\p{Script=Latin}/u
const turned = /[\u202d\u202e\u2066-\u2068]/
const otherAlphabet = /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]{3}/u
const word = /[\p{L}\p{M}\p{N}]{3,}/gu
const foreign = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}/gu
const latin = /\p{Script=Latin}/u

export type Disguise = 'invisible' | 'turned' | 'look-alikes' | 'show'

/**
 * Tells how a name or a subject hides its letters from filters: `invisible` characters inside a word, letters that are
 * `turned` round, `look-alikes` of another alphabet among Latin ones, an alphabet that is only for `show`. Null for plain
 * writing in any language.
 */
export function disguiseOf(text: string): Disguise | null {
  if (!unusual.test(text)) return null
  if (turned.test(text)) return 'turned'
  if (brokenUp.test(text) || strangeMark.test(text)) return 'invisible'
  for (const [one] of text.matchAll(word)) {
    const strange = one.match(foreign)
    if (
      strange !== null &&
      latin.test(one) &&
      strange.every((letter) => capitals.has(letter) || lookAlikes.has(letter.toLowerCase()))
    )
      return 'look-alikes'
  }
  return otherAlphabet.test(text) ? 'show' : null
}
