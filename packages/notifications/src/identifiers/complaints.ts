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

/** Nothing but words for a number between a complaint and its id: "… with the number". */
const between = String.raw`(?:[.·…]{3,60}|[\s:：.,#()（）=–°º'"|-]|(?:ids?|aktenzeichen|numbers?|nos?|nr|nummern?|numer[oi]s?|num|no|n|identifi(?:er|ant|cateur|cador|cativo)|with|bearing|under|the|is|are|has|mit|unter|der|die|den|dem|tragt|hat|lautet|avec|sous|portant|le|a|est|con|il|l|ha|e|el|la|tiene|lleva|es|de|del|di|du|des|dei|of|by|from|rights?|owners?|brand|rechteinhabers?|titulaire|droits|titolare|diritti|titular|derechos)(?![a-z])|[のはが]|番号){0,12}`

/** "… with the number 18420077356 and 18420077357" */
const complaintValue = new RegExp(
  String.raw`^(${between})(?<![0-9])(\d[0-9a-z]{7,14})(?![a-z0-9-])((?:(?:[\s,;/&+]|and|und|et|y|e|、|および){1,6}\d[0-9a-z]{7,14}(?![a-z0-9-])){0,50})`,
)

/** "Complaint no. CMP-2026-0071934", "TM/JP/88201", "70012 998 314": an id of another shape, which a word for a number names. */
const oddValue = new RegExp(
  String.raw`^(${between})(?<![a-z0-9])(\d{2,5}(?: \d{3}){2}|(?=[a-z_/.-]{0,8}\d)[a-z0-9]+(?:[-_/.][a-z0-9]+){0,4})(?![a-z0-9]|[-_/][a-z0-9])`,
)
/** Days, orders and listings are none, and a page's or a list's number is too short for one. */
const notAnId = /^(?:b0[a-z0-9]{8}|\d{3}-\d{7}-\d{7}|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,3}|[a-z]*\d{1,2})$/

const numberWord =
  /(?<![a-z])(?:ids?|aktenzeichen|numbers?|nos?|nr|nummern?|numer[oi]s?|num|n|identifi[a-z]+)(?![a-z])|#|番号/
/** "ID of your complaint", "identificador de la denuncia" */
const numberOf =
  /(?<![a-z])(?:ids?|aktenzeichen|kennung|numbers?|nummern?|nr|numer[oi]s?|num|n|identifi[a-z]+)[.°º]{0,2} ?(?:of |for |der |ihrer |zur |de |du |del(?:la|l')? ?|dei |d'|di )(?:the |your |la |las |los |el |votre |cette |su |tu |sua |tua )?$/
/** What is a complaint even where no word for a number follows it; elsewhere a number may be another's. */
const isComplaint = /^(?:complaint|infringement|notices? of|rights|苦情|クレーム|申|通報|(?:権利)?侵害)/
/** Laboratories number their reports too, and anybody his notices. */
const isReport = /^(?:reports?|notices?|(?!verletzung)[a-z]*meldung)/

/** A further id of the list that the end of a line has cut in two. */
const cutId = /^((?:[\s,;/&+]|and|und|et|y|e|、|および){1,6})(\d{1,13}[ \n]\d{1,13})(?![a-z0-9-])/

/** Every id has three digits in a row. */
const idLike = /\d{3}/

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
    if (match === null) {
      const odd = oddIdBehind(letter, noun[0], noun.index, byOwner)
      if (odd !== null) found.push(odd)
      continue
    }
    const [, between = '', first = ''] = match
    const named = isNumbered(flat, noun[0], noun.index, between)
    const sure = isComplaint.test(noun[0]) || (named && !isReport.test(noun[0]))
    // A complaint has ten or eleven digits.
    const isDirect = !isReport.test(noun[0]) && /^[ (（]*$/.test(between)
    if (!sure && !((byOwner || isDirect) && /^\d{10,11}$/.test(first))) continue
    const list = `${first}${match[3] ?? ''}`
    const offset = from + match[0].length - list.length
    const torn = match[3] === '' ? tornId(letter, offset, first) : undefined
    if (torn !== undefined) {
      if (torn !== null) found.push(torn)
      continue
    }
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
  found.push(...inColumns(letter, byOwner))
  return uniqueIdentifiers(found.sort((a, b) => a.start - b.start))
}

/** Ids in a column of a table that is named for them. */
function inColumns(letter: Letter, byOwner: boolean): Identifier[] {
  return letter.tables.flatMap(({ header, rows }) => {
    const columns = header.map((name) => columnKind(letter, name, byOwner))
    return rows.flatMap((row) =>
      row.flatMap((cell, index) => {
        const kind = columns[index] ?? 'other'
        if (kind === 'other') return []
        return [...matchesOf(cell.text, cellEntry)].flatMap((entry) => {
          const value = entry[0].normalize('NFKC')
          const isId =
            amazonsId.test(value) ||
            (kind === 'ids' && oddId.test(value) && !notAnId.test(value.toLowerCase()))
          const start = cell.start + entry.index
          return isId ? [{ value, start, end: start + entry[0].length }] : []
        })
      }),
    )
  })
}

const cellEntry = /[^\s,;、，；&]+/g
const amazonsId = /^\d{10,11}$/
const oddId = /^(?=(?:.*\d){3})[a-z0-9]+(?:[-_/.][a-z0-9]+){0,4}$/i

/** Whether a column is named for the ids of complaints, for complaints, or for something else that may be told of them. */
function columnKind(letter: Letter, name: string, byOwner: boolean): 'ids' | 'complaints' | 'other' {
  const [noun] = complaint.all(name, letter)
  if (noun === undefined) return 'other'
  const [before, after] = [name.slice(0, noun.index), name.slice(noun.index + noun[0].length)]
  if (!onlyBetween.test(before) || !onlyBetween.test(after)) return 'other'
  if (isReport.test(noun[0]) && !byOwner) return 'other'
  return numberWord.test(before) || isNumbered(name, noun[0], noun.index, after) ? 'ids' : 'complaints'
}

const onlyBetween = new RegExp(`^${between}$`)

/** An id that the end of a line has torn: whole, or null where it cannot be told what belongs to it. */
function tornId(letter: Letter, at: number, first: string): Identifier | null | undefined {
  if (!/^\d{1,9}$/.test(first)) return undefined
  const { flat } = letter.reading
  const rest = restOfTorn.exec(flat.slice(at + first.length, at + first.length + 16))
  if (rest === null || !isWrapped(letter, at + first.length, rest[0])) return undefined
  const value = `${first}${rest[0].trim()}`
  if (amazonsId.test(value))
    return { value, ...toTextRange(letter.reading, at, at + first.length + rest[0].length) }
  // Lines of as many digits are a list.
  return rest[0].length === first.length + 1 ? undefined : null
}

const restOfTorn = /^[ \n]\d{1,9}(?![\da-z-])/

/** The id of another shape behind a noun, where a word for a number or a colon says that it is one. */
function oddIdBehind(letter: Letter, noun: string, index: number, byOwner: boolean): Identifier | null {
  const { flat } = letter.reading
  const from = index + noun.length
  const match = oddValue.exec(flat.slice(from, from + 120))
  if (match === null) return null
  const [, between = '', id = ''] = match
  const numbered = isNumbered(flat, noun, index, between)
  if (ofLaboratory.test(flat.slice(Math.max(0, index - 16), index))) return null
  const isNamed = isReport.test(noun) ? numbered && byOwner : numbered || /[:：#]/.test(between)
  const digits = id.replace(/\D/g, '').length
  if (!isNamed || notAnId.test(id) || digits < 3) return null
  const at = from + match[0].length - id.length
  const torn = tornId(letter, at, id)
  if (torn !== undefined) return torn
  const range = toTextRange(letter.reading, at, at + id.length)
  const value = letter.text.slice(range.start, range.end).normalize('NFKC')
  return value.includes('\n') ? null : { value, ...range }
}

/** "Test report no. …" */
const ofLaboratory = /(?:test|lab|laboratory|inspection|audit|delivery|incident)[ -]$/

/** True where a word for a number stands in the noun, behind it or in front of it. */
function isNumbered(flat: string, noun: string, index: number, between: string): boolean {
  return (
    numberWord.test(noun.replace(/^.*?(?=(?:ids?|nummern?|nr)$)/, '')) ||
    numberWord.test(between) ||
    numberOf.test(flat.slice(Math.max(0, index - 36), index))
  )
}
