/**
 * Tables from bytes to letters for East Asian fonts that a PDF names but does not carry, as older Japanese and Chinese
 * programs write them. A reader usually brings 1 MB of them; here they are made from the platform's own decoders, with
 * each letter's code point as the number of its glyph, which is enough to read words.
 */
export class EastAsianTables {
  // eslint-disable-next-line class-methods-use-this -- the PDF library makes an instance and calls this on it
  async fetch({ filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const lines = linesFor(filename)
    if (lines === undefined) throw new Error(`no table ${filename}`)
    return new TextEncoder().encode(lines.join('\n'))
  }
}

function linesFor(name: string): readonly string[] | undefined {
  // From glyphs to letters: glyphs are code points already.
  if (/^Adobe-\w+-UCS2$/.test(name)) return ['1 beginbfrange', '<0000> <ffff> <0000>', 'endbfrange']
  if (/^Uni.*-(?:UCS2|UTF16)(?:-HW)?-[HV]$/.test(name))
    return [
      '1 begincodespacerange',
      '<0000> <ffff>',
      'endcodespacerange',
      '1 begincidrange',
      '<0000> <ffff> 0',
      'endcidrange',
    ]
  const encoding = legacy.find(([pattern]) => pattern.test(name))?.[1]
  return encoding === undefined ? undefined : legacyLines(encoding)
}

const legacy: readonly (readonly [RegExp, string])[] = [
  [/^(?:90ms|90msp|90pv|83pv|78ms|Add|Ext)?-?RKSJ-[HV]$/, 'shift_jis'],
  [/^EUC-[HV]$/, 'euc-jp'],
  [/^(?:GBK?2?K?|GBKp|GBpc)-(?:EUC-)?[HV]$/, 'gb18030'],
  [/^(?:ETen|HKscs|B5pc|ETenms)-B5-[HV]$|^B5pc-[HV]$/, 'big5'],
  [/^KSC(?:ms|pc)?-(?:UHC|EUC)(?:-HW)?-[HV]$/, 'euc-kr'],
]

function legacyLines(encoding: string): readonly string[] {
  const decoder = new TextDecoder(encoding)
  const single: string[] = []
  const double: string[] = []
  const leads: number[] = []
  const letter = (...bytes: readonly number[]): string | undefined => {
    const text = decoder.decode(Uint8Array.from(bytes))
    const code = text.codePointAt(0) ?? 0
    return text.length === 1 && code !== 0xff_fd && code <= 0xff_ff ? String(code) : undefined
  }
  const hex = (byte: number): string => byte.toString(16).padStart(2, '0')
  for (let first = 0; first < 256; first++) {
    const alone = letter(first)
    if (alone !== undefined) {
      single.push(`<${hex(first)}> ${alone}`)
      continue
    }
    leads.push(first)
    for (let second = 0x40; second < 256; second++) {
      const code = letter(first, second)
      if (code !== undefined) double.push(`<${hex(first)}${hex(second)}> ${code}`)
    }
  }
  return [
    '2 begincodespacerange',
    ...single.map((line) => `${line.slice(0, 4)} ${line.slice(0, 4)}`),
    ...leads.map((lead) => `<${hex(lead)}40> <${hex(lead)}ff>`),
    'endcodespacerange',
    'begincidchar',
    ...single,
    ...double,
    'endcidchar',
  ]
}
