import { gated } from '../text/gated.ts'
import { says, type Letter } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import { toTextRange } from '../text/reading-text.ts'
import { isWrapped, uniqueIdentifiers, type Identifier } from './identifier.ts'
import { matchesOf } from '../text/matches.ts'

/** What Amazon calls a complaint; case, reference, trademark and settlement numbers are other things. */
const complaint = gated(
  /(?<![a-z])(?:complaints?|(?:infringement|rights[- ]owner) (?:reports?|notices?)|notices? of (?:claimed |alleged )?infringements?|reports?|notices?|(?:[a-z]*beschwerde|[a-z]*meldung)(?:e?n|s)?(?:-?(?:ids?|nummern?|nr))?|reclam(?:ations?|os?|i|info|acion(?:es)?)|plaintes?|signalements?|quejas?|denuncias?|segnalazion[ei]|notifica(?:tions? d'infraction|s? di violazione|cion(?:es)? de infraccion))(?![a-z])|苦情|クレーム|(?:申告|通報)(?=の?(?:id|番号))|申し?立て?|(?:権利)?侵害の?(?:通知|申告|報告)/g,
)

/** "… with the number 18420077356 and 18420077357": nothing but words for a number stands between. */
const complaintValue =
  /^((?:[\s:：.,#()（）=–°º'"|-]|(?:ids?|numbers?|nos?|nr|nummern?|numer[oi]s?|num|no|n|identifi(?:er|ant|cateur|cador|cativo)|with|bearing|under|the|is|are|has|mit|unter|der|die|den|dem|tragt|hat|lautet|avec|sous|portant|le|a|est|con|il|l|ha|e|el|la|tiene|lleva|es|de|del|di|du|des|dei|of|by|from|rights?|owners?|brand|rechteinhabers?|titulaire|droits|titolare|diritti|titular|derechos)(?![a-z])|[のはが]|番号){0,12})(?<![0-9])(\d[0-9a-z]{7,14})(?![a-z0-9-])((?:(?:[\s,;/&+]|and|und|et|y|e|、|および){1,6}\d[0-9a-z]{7,14}(?![a-z0-9-])){0,50})/

const numberWord =
  /(?<![a-z])(?:ids?|numbers?|nos?|nr|nummern?|numer[oi]s?|num|n|identifi[a-z]+)(?![a-z])|#|番号/
/** "ID of your complaint", "identificador de la denuncia" */
const numberOf =
  /(?<![a-z])(?:ids?|numbers?|nummern?|nr|numer[oi]s?|num|n|identifi[a-z]+)[.°º]{0,2} ?(?:of |for |der |ihrer |zur |de |du |del(?:la|l')? ?|dei |d'|di )(?:the |your |la |las |los |el |votre |cette |su |tu |sua |tua )?$/
/** What is a complaint even where no word for a number follows it; elsewhere a number may be another's. */
const isComplaint = /^(?:complaint|infringement|notices? of|rights|苦情|クレーム|申|通報|(?:権利)?侵害)/
/** Laboratories number their reports too, and anybody his notices. */
const isReport = /^(?:reports?|notices?|(?!verletzung)[a-z]*meldung)/

/** A further id of the list that the end of a line has cut in two. */
const cutId = /^((?:[\s,;/&+]|and|und|et|y|e|、|および){1,6})(\d{1,13}[ \n]\d{1,13})(?![a-z0-9-])/

/** What is as long as an id and no ASIN: most letters hold nothing of the kind. */
const idLike = /(?<![0-9b])\d[0-9a-z]{7}|\d[ \n]\d/

/** Complaint ids as printed, known by the word "complaint" before them. */
export const findComplaintIds = oncePerLetter(complaintIdsOf)

function complaintIdsOf(letter: Letter): readonly Identifier[] {
  const { flat } = letter.reading
  if (!idLike.test(flat)) return []
  const byOwner = letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  const found: Identifier[] = []
  for (const noun of complaint.all(flat, letter)) {
    const from = noun.index + noun[0].length
    const match = complaintValue.exec(flat.slice(from, from + 900))
    if (match === null) continue
    const [, between = '', first = ''] = match
    const named =
      numberWord.test(noun[0].replace(/^.*?(?=(?:ids?|nummern?|nr)$)/, '')) ||
      numberWord.test(between) ||
      numberOf.test(flat.slice(Math.max(0, noun.index - 36), noun.index))
    const sure = isComplaint.test(noun[0]) || (named && !isReport.test(noun[0]))
    // A complaint has ten or eleven digits.
    if (!sure && !(byOwner && /^\d{10,11}$/.test(first))) continue
    const list = `${first}${match[3] ?? ''}`
    const offset = from + match[0].length - list.length
    const cut = cutId.exec(flat.slice(from + match[0].length, from + match[0].length + 40))
    if (cut !== null) {
      const at = from + match[0].length + (cut[1] ?? '').length
      const value = (cut[2] ?? '').replace(/\s/, '')
      if (value.length === first.length && isWrapped(letter, at, cut[2] ?? ''))
        found.push({ value, ...toTextRange(letter.reading, at, at + (cut[2] ?? '').length) })
    }
    for (const token of matchesOf(list, /\d[0-9a-z]{7,14}/g)) {
      const at = offset + token.index
      found.push({
        value: letter.text
          .slice(letter.reading.map[at], (letter.reading.map[at + token[0].length - 1] ?? 0) + 1)
          .normalize('NFKC')
          .trim(),
        ...toTextRange(letter.reading, at, at + token[0].length),
      })
    }
  }
  return uniqueIdentifiers(found.sort((a, b) => a.start - b.start))
}
