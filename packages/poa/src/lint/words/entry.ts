/** One entry of a word list: what to look for, sentences that have it, and near misses that must stay free. */
export interface WordEntry {
  /** The pattern; made when first asked for, for most stand in no text. */
  readonly find: RegExp
  /** Of what the pattern is made, from which it is told where it cannot stand. */
  readonly source: string
  readonly flags: string
  readonly bad: readonly string[]
  readonly fine: readonly string[]
}

export type WordList = readonly WordEntry[]

/** The lists of one language; a list that a language lacks is empty, and its rule is then silent there. */
export interface Words {
  /** LNG-01: feeling, whoever is meant. */
  readonly emotive: WordList
  /** LNG-01: feeling, where the sentence speaks of us or of the reader. */
  readonly emotivePersonal: WordList
  readonly apology: WordList
  readonly begging: WordList
  readonly blameAmazon: WordList
  readonly blameBuyers: WordList
  readonly blameOthers: WordList
  /** LNG-05: admits our own missing control, which makes naming others fair. */
  readonly ownControl: WordList
  readonly question: WordList
  readonly supportCase: WordList
  readonly threat: WordList
  readonly flattery: WordList
  readonly thanks: WordList
  /** LNG-11: knowing or wanting it. */
  readonly admission: WordList
  /** LNG-11: changed papers, free where the notice charges just that. */
  readonly admissionOfPapers: WordList
  /** LNG-11: sold fakes, free where the notice charges just that. */
  readonly admissionOfFakes: WordList
  /** STR-12: takes the blame, which a dispute must not. */
  readonly guilt: WordList
  readonly absolute: WordList
  readonly vague: WordList
  readonly hedge: WordList
  readonly conditional: WordList
  readonly future: WordList
  readonly introduction: WordList
  readonly denial: WordList
}

type Sentences = string | readonly string[]

// Unicode case folding makes a pattern several times dearer to compile. The languages of the lists need no letters
// beyond these, so a letter is spelled out, and only patterns that ask for other classes pay.
const letters = 'a-zß-öø-ÿœ'

/** Makes an entry; the pattern ignores case. */
export function entry(find: string, bad: Sentences, fine: Sentences): WordEntry {
  let pattern: RegExp | undefined
  let source: string | undefined
  return {
    get source() {
      return (source ??= withLetters(find))
    },
    get flags() {
      return this.source.includes(String.raw`\p{`) ? 'giu' : 'gi'
    },
    get find() {
      return (pattern ??= new RegExp(this.source, this.flags))
    },
    bad: typeof bad === 'string' ? [bad] : bad,
    fine: typeof fine === 'string' ? [fine] : fine,
  }
}

function withLetters(find: string): string {
  return find.replace(/(\[[^\]]*)?\\p\{L\}/g, (_all, open?: string) =>
    open === undefined ? `[${letters}]` : `${open}${letters}`,
  )
}
