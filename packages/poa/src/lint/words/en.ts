import * as blame from './en-blame.ts'
import * as form from './en-form.ts'
import * as tone from './en-tone.ts'
import type { Words } from './entry.ts'

export const english: Words = {
  emotive: tone.emotive,
  emotivePersonal: tone.emotivePersonal,
  apology: tone.apology,
  begging: tone.begging,
  thanks: tone.thanks,
  flattery: tone.flattery,
  threat: tone.threat,
  blameAmazon: blame.blameAmazon,
  blameBuyers: blame.blameBuyers,
  blameOthers: blame.blameOthers,
  ownControl: blame.ownControl,
  question: form.question,
  supportCase: form.supportCase,
  vague: form.vague,
  hedge: form.hedge,
  conditional: form.conditional,
  introduction: form.introduction,
  denial: form.denial,
  admission: form.admission,
  admissionOfPapers: form.admissionOfPapers,
  admissionOfFakes: form.admissionOfFakes,
  guilt: form.guilt,
  absolute: form.absolute,
  future: form.future,
}
