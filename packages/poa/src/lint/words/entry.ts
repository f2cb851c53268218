/** One entry of a word list: what to look for, a sentence that has it, and a near miss that must stay free. */
export interface WordEntry {
  readonly find: RegExp
  readonly bad: string
  readonly fine: string
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
  readonly admission: WordList
  readonly absolute: WordList
  readonly vague: WordList
  readonly hedge: WordList
  readonly conditional: WordList
  readonly future: WordList
  readonly introduction: WordList
  readonly denial: WordList
}

/** Makes an entry; the pattern ignores case. */
export function entry(find: string, bad: string, fine: string): WordEntry {
  // Unicode case folding makes a pattern several times dearer to compile, so only those that need it ask for it.
  return { find: new RegExp(find, find.includes('\\p{') ? 'giu' : 'gi'), bad, fine }
}
