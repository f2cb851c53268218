import type { Words } from './entry.ts'

/** Every list empty: what a language starts from. */
export const noWords: Words = {
  emotive: [],
  emotivePersonal: [],
  apology: [],
  begging: [],
  blameAmazon: [],
  blameBuyers: [],
  blameOthers: [],
  ownControl: [],
  question: [],
  supportCase: [],
  threat: [],
  flattery: [],
  thanks: [],
  admission: [],
  admissionOfPapers: [],
  admissionOfFakes: [],
  guilt: [],
  absolute: [],
  vague: [],
  hedge: [],
  conditional: [],
  future: [],
  introduction: [],
  denial: [],
}
