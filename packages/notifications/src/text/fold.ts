/** One-to-few folding of a character to what terms are written in: lower case, no accents, plain quotes, half-width forms. */
const folded = new Map<number, string>()

function put(characters: string, replacement: string): void {
  for (const character of characters) folded.set(character.charCodeAt(0), replacement)
}

for (let code = 0xc0; code <= 0x17f; code++) {
  const base = String.fromCharCode(code)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  folded.set(code, base)
}
put('ßẞ', 'ss')
put('æÆ', 'ae')
put('œŒ', 'oe')
put('øØ', 'o')
put('łŁ', 'l')
put('ı', 'i')
put('‘’‚‛ʼ´`′', "'")
put('“”„‟«»「」『』″', '"')
put('‐‑‒−﹣', '-')
put('–—―', '–')
put('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t', ' ')
put('…', '...')
// Old and Chinese forms of the characters that terms are written with.
const oldForms =
  '內發樣號關當實會對應續賣價證變經爲戶檢驗處權辯舊戾擔將屬拂廢圖歸壞繼單讀寫帶數豫增絕轉覽确认务见发关'
const newForms =
  '内発様号関当実会対応続売価証変経為戸検験処権弁旧戻担将属払廃図帰壊継単読写帯数予増絶転覧確認務見発関'
for (let index = 0; index < oldForms.length; index++) put(oldForms.charAt(index), newForms.charAt(index))
for (let code = 0x0300; code <= 0x036f; code++) folded.set(code, '')
for (let code = 0xff01; code <= 0xff5e; code++) {
  folded.set(code, String.fromCharCode(code - 0xfee0).toLowerCase())
}
for (let code = 0x41; code <= 0x5a; code++) folded.set(code, String.fromCharCode(code + 32))

// What most text is made of is looked up in a list, and kana, which stand for themselves, not at all.
const low = Array.from({ length: 0x180 }, (_, code) => folded.get(code))

/** The folded form of one UTF-16 unit, or undefined when it stands for itself. */
export function foldUnit(code: number): string | undefined {
  if (code < low.length) return low[code]
  return code >= 0x3041 && code <= 0x30ff ? undefined : folded.get(code)
}

const plain = /^[ -_a-~]*$/

/** Folds a whole string; offsets are not kept. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  let out = ''
  for (let index = 0; index < text.length; index++) {
    out += foldUnit(text.charCodeAt(index)) ?? text.charAt(index)
  }
  return out
}

/** True for kana, kanji and their punctuation, which are written without spaces. */
export function isCjk(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xff66 && code <= 0xff9f)
  )
}
