import { toTextRange } from '../text/reading-text.ts'
import { nameSequence } from './complainant.ts'
import type { Letter, ReadSentence } from './letter.ts'

/**
 * The name that stands in running text right before the address of who complains: "… was withdrawn by Kestrel Tools
 * (legal@kestrel.example)", "Schreiben Sie an Markenschutz Nordlicht, marken@nordlicht.example".
 */
export function nameRightBefore(
  letter: Letter,
  sentence: ReadSentence,
  offset: number,
  isName: (text: string) => boolean,
): string | null {
  const range = toTextRange(letter.reading, sentence.start, sentence.start + offset)
  const before = letter.text.slice(range.start, range.end).replace(/\s+/g, ' ')
  const found = justBefore.exec(before.slice(-120))?.[1]?.replace(nounOfRole, '')
  return found !== undefined && isName(found) ? found : null
}

const justBefore = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${nameSequence} ?(?:[,(（<:–-] ?){1,2}(?:e-?mail:? ?)?$`,
  'u',
)
/** What a name is called in front of it. */
const nounOfRole =
  /^(?:(?:die|der|das|the|an|bei|la|le|el|il|de|di|von|Firma|Gesellschaft|Inhaber(?:in)?|Rechteinhaber(?:in)?|Beschwerdef(?:ü|ue)hrer(?:in)?|Melder(?:in)?|Kanzlei(?= \p{Lu}\p{L}+ )|Soci(?:é|e)t(?:é|e)|Titulaire|Ditta|Titolare|Segnalante|Empresa|Titular|Owner|Complainant|Contact|Kontakt|Reporter) )+/u

/** Without what it is the report of ("Le rapport de …"), a calling behind it ("…, Patent Attorney") and a bracket that was cut ("…（担当 岸"). */
export function withoutCalling(name: string): string {
  return name.replace(ofPaper, '').replace(calling, '').replace(openBracket, '').trim()
}

const ofPaper = /^(?:the|an?|le|la|une?|il|una|un|el) \p{Ll}+ (?:of|de|du|di|del|della|da) (?=\p{Lu})/iu
const calling =
  /, (?:Patent |Trade ?mark )?(?:Attorneys?(?: at Law)?|Lawyer|Counsel|Solicitors?|Rechtsanw[aä]lt(?:in|e)?|Patentanw[aä]lt(?:in|e)?|avocate?s?|avvocat[oai]|abogad[oa]s?)$/iu
const openBracket = /\s?[(（][^()（）]*$/u
