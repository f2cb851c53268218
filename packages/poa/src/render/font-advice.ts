interface FontPackage {
  readonly script: string
  /** A package of the npm registry under the OFL-1.1 whose file holds the whole script. */
  readonly package: string
  readonly file: string
}

const korean = /\p{sc=Hangul}/u
const devanagari = /\p{sc=Devanagari}/u
const han = /\p{sc=Han}/u
const bopomofo = /\p{sc=Bopomofo}/u
// Some of the commonest characters that only one of the two ways of writing Chinese has.
const simplifiedOnly = /[们这个来对时说国会过为与产业务单号门问间质电发货东车见贝员长风马鸟]/u
const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u

/** What to do about characters that no font at hand draws: which package holds them, or which format does without. */
export function fontAdvice(missing: string): string {
  if (rightToLeft.test(missing))
    return 'render docx or html: this program does not lay out text from right to left in a PDF'
  const found = packageFor(missing)
  if (found === undefined) return 'render docx or html, or name a font that can (--font FILE)'
  const path = `node_modules/${found.package}/files/${found.file}`
  return `for ${found.script} run "npm install ${found.package}" and add --font ${path}, or render docx or html`
}

function packageFor(missing: string): FontPackage | undefined {
  if (korean.test(missing)) return fontsource('Korean', 'nanum-gothic', 'korean')
  if (devanagari.test(missing)) return fontsource('Hindi', 'noto-sans-devanagari', 'devanagari')
  if (bopomofo.test(missing)) return fontsource('traditional Chinese', 'noto-sans-tc', 'chinese-traditional')
  // What is missing is what the Japanese font lacks: mostly simplified forms, else traditional ones.
  if (simplifiedOnly.test(missing))
    return fontsource('simplified Chinese', 'noto-sans-sc', 'chinese-simplified')
  if (han.test(missing)) return fontsource('Chinese', 'noto-sans-tc', 'chinese-traditional')
  return undefined
}

function fontsource(script: string, family: string, subset: string): FontPackage {
  return { script, package: `@fontsource/${family}`, file: `${family}-${subset}-400-normal.woff` }
}
