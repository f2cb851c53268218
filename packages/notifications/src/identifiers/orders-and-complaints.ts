import { gated } from '../text/gated.ts'
import { says, type Letter } from '../reading/letter.ts'
import { limits } from '../limits.ts'
import { toTextRange } from '../text/reading-text.ts'
import { insideUrl, isWrapped, uniqueIdentifiers, type Identifier } from './identifier.ts'
import { matchesOf } from '../text/matches.ts'

// A wrap may cut the digits in two.
const order =
  /(?<![a-z0-9-])(?:\d{3}|d\d{2}|s\d{2})[-–](?:\d[ \n]?){7}[-–][ \n]?(?:\d[ \n]?){6}\d(?![a-z0-9-])/g

// Every order id has it; most letters have none.
const orderStart = /\d\d[-–]\d/

/** Order ids (3-7-7 digits, `D01-…` for digital ones) in order of first appearance. */
export function findOrderIds(letter: Letter): Identifier[] {
  const { flat } = letter.reading
  const found: Identifier[] = []
  for (const match of orderStart.test(flat) ? matchesOf(flat, order) : []) {
    if (found.length >= limits.identifiersRead) break
    if (
      insideUrl(letter, match.index) &&
      !/order(?:id|-id|_id)?[=/]$/.test(flat.slice(Math.max(0, match.index - 12), match.index))
    )
      continue
    if (/\s/.test(match[0]) && !isWrapped(letter, match.index, match[0])) continue
    found.push({
      value: match[0].replaceAll('–', '-').replace(/\s/g, '').toUpperCase(),
      ...toTextRange(letter.reading, match.index, match.index + match[0].length),
    })
  }
  return uniqueIdentifiers(found)
}

// What Amazon calls a complaint; case, reference, trademark and settlement numbers are other things.
const complaintLabel =
  /(?<![a-z])(?:complaints?|reports?|infringement reports?|notices? of infringement)[ -]?(?:ids?|numbers?|nos?\.?|nr\.?|#)?|beschwerde(?:n)?[- ]?(?:ids?|nummern?|nr\.?)?|(?:id|nummer) der beschwerden?|(?:numero|num\.?|no?\.?|n°|n º|nº|identifiant|id|reference)s? (?:de |d'|de la |du |della |del |di |de la )?(?:la )?(?:reclamations?|reclamos?|reclaminfo|reclami|reclamaciones|reclamacion|plaintes?|quejas?)|id[- ](?:reclamo|reclamation|reclamacion|queja|plainte)|(?:reclamation|reclamo|reclamacion|plainte|queja) (?:numero|n°|nº|no\.?|n\.|num\.?|id)|(?:苦情|クレーム|申し立て|申立て?|侵害の?申告|侵害申立て?|権利侵害の?申し立て)(?:の)?(?:id|番号|no\.?)|plaintes?|signalements?|reclamos?|segnalazion[ei]|reclamacion(?:es)?|denuncias?/g
// One of these stands in every such label.
const complaintWords = [
  'complaint',
  'infringement',
  'report',
  'beschwerde',
  'reclam',
  'plainte',
  'queja',
  'signalement',
  'segnalazion',
  'denuncia',
  '苦情',
  'クレーム',
  '申し立て',
  '申立',
  '申告',
]
const complaintLabels = gated(complaintLabel, complaintWords)
const complaintValue =
  /^[\s:.#()=–'"|-]{0,40}(?:ids?|number|is|lautet|est|es)?[\s:#]{0,4}(\d[0-9a-z]{7,14})(?![a-z0-9-])((?:(?:[\s,;/&+]|and|und|et|y|e|、|および){1,6}\d[0-9a-z]{7,14}(?![a-z0-9-])){0,50})/

const plainReport =
  /^(?:reports?.*|beschwerden?|plaintes?|signalements?|reclamos?|segnalazion[ei]|reclamacion(?:es)?|denuncias?)$/

/** A further id of the list that the end of a line has cut in two. */
const cutId = /^((?:[\s,;/&+]|and|und|et|y|e|、|および){1,6})(\d{1,13}[ \n]\d{1,13})(?![a-z0-9-])/

/** Complaint ids as printed, known by the word "complaint" before them. */
export function findComplaintIds(letter: Letter): Identifier[] {
  const { flat } = letter.reading
  const byOwner = letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  const found: Identifier[] = []
  for (const label of complaintLabels.all(flat, letter)) {
    const from = label.index + label[0].length
    const match = complaintValue.exec(flat.slice(from, from + 900))
    if (match === null) continue
    const isNamed =
      /id|no|n[°º]|nr|num|#|番号|reference/.test(label[0].replace(/^(?:complaints?|reports?)/, '')) ||
      /^[\s#:]{0,3}$/.test(match[0].slice(0, match[0].indexOf(match[1] ?? '')))
    if (!isNamed) continue
    // Laboratories number their reports too; a complaint has ten or eleven digits.
    if (plainReport.test(label[0].trim()) && !(byOwner && /^\d{10,11}$/.test(match[1] ?? ''))) continue
    const list = `${match[1] ?? ''}${match[2] ?? ''}`
    const offset = from + match[0].length - list.length
    const cut = cutId.exec(flat.slice(from + match[0].length, from + match[0].length + 40))
    if (cut !== null) {
      const at = from + match[0].length + (cut[1] ?? '').length
      const value = (cut[2] ?? '').replace(/\s/, '')
      if (value.length === match[1]?.length && isWrapped(letter, at, cut[2] ?? ''))
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
