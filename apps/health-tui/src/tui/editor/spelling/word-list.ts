/** A list of words with their endings and beginnings, in Hunspell's format, as far as English uses it. */
export interface WordList {
  has(word: string): boolean
  /** Letters to try and replacements to make for suggestions, the likeliest first. */
  readonly letters: string
  readonly replacements: readonly (readonly [string, string])[]
}

interface Affix {
  readonly flag: string
  /** Put back onto the stem, and taken off the word. */
  readonly strip: string
  readonly add: string
  readonly fits: (stem: string) => boolean
  /** Whether it may meet an affix at the other end of the word. */
  readonly combines: boolean
}

/**
 * Reads a Hunspell dictionary. Nothing is expanded: a word is taken apart when it is asked for, which makes loading ten
 * times quicker than expanding all forms first. Not supported, because `dictionary-en` needs none of it: compounds
 * (only ordinal numbers there), flags longer than a letter, affixes on affixes.
 */
export function readWordList(aff: string, dic: string): WordList {
  const { prefixes, suffixes, letters, replacements, onlyInCompounds } = readAffixes(aff)
  const stems = readStems(dic)

  const isStem = (stem: string, ...flags: readonly string[]): boolean => {
    const known = stems.get(stem)
    if (known === undefined || !flags.every((flag) => known.includes(flag))) return false
    return (
      !known.includes(' ') || known.split(' ').some((entry) => flags.every((flag) => entry.includes(flag)))
    )
  }
  const hasSuffixed = (word: string, ...flags: readonly string[]): boolean =>
    (suffixes.get(word.charAt(word.length - 1)) ?? []).some(({ flag, strip, add, fits, combines }) => {
      if (!word.endsWith(add) || word.length === add.length) return false
      if (flags.length > 0 && !combines) return false
      const stem = word.slice(0, word.length - add.length) + strip
      return fits(stem) && isStem(stem, flag, ...flags)
    })
  const isOnlyInCompounds = (flags: string): boolean =>
    onlyInCompounds !== '' && flags.includes(onlyInCompounds)
  return {
    letters,
    replacements,
    has(word) {
      const known = stems.get(word)
      if (known !== undefined && known.split(' ').some((entry) => !isOnlyInCompounds(entry))) return true
      if (hasSuffixed(word)) return true
      return prefixes.some(({ flag, strip, add, fits, combines }) => {
        if (!word.startsWith(add)) return false
        const rest = strip + word.slice(add.length)
        return fits(rest) && (isStem(rest, flag) || (combines && hasSuffixed(rest, flag)))
      })
    },
  }
}

interface Stems {
  /** The flags of a stem. Homonyms have entries of their own, whose affixes do not mix: they are kept apart by a blank. */
  get(stem: string): string | undefined
}

const newline = 10
const slash = 47

/**
 * The lines of the dictionary stay the text that they are, and a table says where the line of a stem begins: a map of fifty
 * thousand stems takes eight times as much memory for as long as somebody writes, and longer to make.
 */
function readStems(dic: string): Stems {
  // The first line counts the others.
  const first = dic.indexOf('\n') + 1
  let lines = 1
  for (let at = first; at > 0; at = dic.indexOf('\n', at) + 1) lines += 1
  const table = new Int32Array(2 ** Math.ceil(Math.log2(lines * 2)))
  const place = (stem: string, from: number, to: number): number => {
    let hash = 0
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193)
    return (hash ^ (hash >>> 15)) & (table.length - 1)
  }
  const endsStem = (at: number): boolean => {
    const code = dic.charCodeAt(at)
    return code === newline || code === slash || at >= dic.length
  }

  for (let from = first; from > 0 && from < dic.length;) {
    let to = from
    while (!endsStem(to)) to += 1
    if (to > from) {
      let slot = place(dic, from, to)
      while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1)
      table[slot] = from
    }
    const end = dic.indexOf('\n', to)
    from = end < 0 ? dic.length : end + 1
  }

  const flagsAt = (at: number): string => {
    if (dic.charCodeAt(at) !== slash) return ''
    const end = dic.indexOf('\n', at)
    return dic.slice(at + 1, end < 0 ? dic.length : end)
  }
  return {
    get(stem) {
      let flags: string | undefined
      if (stem === '') return flags
      let slot = place(stem, 0, stem.length)
      for (let from = table[slot]; from !== undefined && from !== 0; from = table[slot]) {
        const to = from + stem.length
        if (endsStem(to) && dic.startsWith(stem, from))
          flags = flags === undefined ? flagsAt(to) : `${flags} ${flagsAt(to)}`
        slot = (slot + 1) & (table.length - 1)
      }
      return flags
    },
  }
}

interface Affixes {
  readonly prefixes: readonly Affix[]
  /** By the last letter of what they add. */
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>
  readonly letters: string
  readonly replacements: readonly (readonly [string, string])[]
  readonly onlyInCompounds: string
}

function readAffixes(aff: string): Affixes {
  const prefixes: Affix[] = []
  const suffixes = new Map<string, Affix[]>()
  const replacements: (readonly [string, string])[] = []
  let letters = ''
  let onlyInCompounds = ''
  const combining = new Set<string>()
  for (const line of aff.split('\n')) {
    const fields = line.trim().split(/\s+/)
    const [kind = '', first = '', second = ''] = fields
    if (kind === 'TRY') letters = first
    else if (kind === 'ONLYINCOMPOUND') onlyInCompounds = first
    else if (kind === 'REP' && second !== '')
      replacements.push([first.replaceAll('_', ' '), second.replaceAll('_', ' ')])
    else if (kind === 'PFX' || kind === 'SFX') {
      // A flag's first line says whether it combines and how many lines follow.
      if (fields.length < 5) {
        if (second === 'Y') combining.add(first)
        continue
      }
      const one = readAffix(kind, fields, combining.has(first))
      if (kind === 'PFX') prefixes.push(one)
      else {
        const last = one.add.charAt(one.add.length - 1)
        suffixes.set(last, [...(suffixes.get(last) ?? []), one])
      }
    }
  }
  return { prefixes, suffixes, letters, replacements, onlyInCompounds }
}

function readAffix(kind: 'PFX' | 'SFX', fields: readonly string[], combines: boolean): Affix {
  const [, flag = '', strip = '', add = '', condition = '.'] = fields
  const pattern = new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`)
  return {
    flag,
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : (add.split('/')[0] ?? ''),
    fits: (stem) => pattern.test(stem),
    combines,
  }
}
