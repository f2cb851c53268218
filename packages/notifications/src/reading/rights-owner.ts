import { isAmazonHost, printedDomainOf } from '../authenticity/hosts.ts'
import { toTextRange } from '../text/reading-text.ts'
import { findComplaintIds } from '../identifiers/complaints.ts'
import { namedIn, nameByRole, nameInText, nameOfFiler, notAName } from './complainant.ts'
import { nameRightBefore, withoutCalling } from './owner-beside.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { matchesOf } from '../text/matches.ts'
import { endsIn } from '../text/ends-in.ts'
import { withoutEnding } from '../text/without-ending.ts'

export interface RightsOwner {
  readonly name: string | null
  readonly email: string | null
  readonly start: number
  readonly end: number
}

// Forums paint over a part of a name before the at sign.
const address = /(?<![a-z0-9*])[a-z0-9][a-z0-9._%+*-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g
const contactWords =
  /the person|complaint|plainte|reclamation|reclamacion|queja|苦情|retrait|signalement|segnalazion|reclamo|denuncia|beschwerde|withdraw|retract|zuruckzieh|zurucknehm|la personne|retirer|la persona|ritirare|retirar|取り下げ|撤回|contact|owner|holder|counsel|attorney|lawyer|solicitor|complainant|reporting party|brand|rightsholder|rechteinhaber|inhaber|kontakt|anwalt|kanzlei|beschwerdefuhrer|anspruchsteller|antragsteller|titulaire|contact|avocat|ayant droit|titolare|contatt|avvocato|legale|titular|contacto|abogado|権利者|連絡先|代理人|申告|申立|申し立て|通報|報告者|担当|declarant|plaignant|mandataire|segnalante|mandatario|denunciante|reclamante|notificante|representante|melder|reporter|reported by|agent/
const label =
  /^(?:[-–•*・ ]{0,4})(?:(?:name|contact(?: (?:name|person|details))?|rights? ?(?:owner|holder)(?:'s)?(?: name| contact)?|reporting party|complainant|(?:patent|trademark|copyright|brand|design)(?: owner| holder)?(?:'s counsel|'s representative)?|counsel|represented by|(?:reported|submitted|filed) by|gemeldet (?:von|durch)|signal[eé] par|segnalato da|(?:reportado|denunciado) por|owner|company|firm|rechteinhaber(?:in)?|ansprechpartner(?:in)?|kontakt(?:person)?|name des rechteinhabers|inhaber(?:in)?|anwalt|titulaire(?: des? (?:droits|la marque))?|nom|contact du titulaire|societe|ayant droit|titolare(?: dei diritti| del marchio)?|nome|contatto|referente|titular(?: de (?:los )?derechos| de la marca)?|nombre|contacto|権利者(?:名|の連絡先)?|権利所有者(?:名)?|氏名|名前|会社名|連絡先|担当者?|申告者)) ?[:：.=|]{1,30} ?/i
const emailLabel =
  /(?:e[-‐‑]?mail(?:[-‐‑]?adresse| address)?|mail|courriel|correo(?: electr[oó]nico)?|(?:indirizzo|adresse) (?:e-?mail|[eé]lectronique)|posta elettronica|メール(?:アドレス)?|eメール) ?[:：.=]{0,30} ?$/i

/** The contact that a complaint names: an address outside Amazon in a letter about a rights owner, with the name beside it. */
export function readRightsOwner(letter: Letter): RightsOwner | null {
  if (
    !letter.sentences.some((s) =>
      says(s, 'party.rightsOwner', 'topic.trademark', 'topic.copyright', 'topic.patent', 'topic.counterfeit'),
    ) &&
    findComplaintIds(letter).length === 0
  )
    return null
  for (const sentence of letter.sentences) {
    for (const match of sentence.words.includes('@') ? matchesOf(sentence.words, address) : []) {
      const at = sentence.start + match.index
      if (isAmazonHost(printedDomainOf(match[0])) || !isContact(letter, sentence)) continue
      const range = toTextRange(letter.reading, at, at + match[0].length)
      const email = letter.text.slice(range.start, range.end).normalize('NFKC')
      const name =
        shorter(
          nameBeside(letter, sentence, match.index),
          nameRightBefore(letter, sentence, match.index, isName),
        ) ??
        nameAfter(letter, sentence, match.index + match[0].length) ??
        nameByRole(letter, sentence, isName) ??
        nameInText(letter, sentence, isName) ??
        nameAbove(letter, sentence) ??
        nameOfFiler(letter, isName) ??
        nameOfReporter(letter)
      return { name: name === null ? null : withoutCalling(name), email, ...range }
    }
  }
  return ownerWithoutAddress(letter)
}

/** "We received a complaint (no. 6610) from Cestas Ribera": the name that ends a longer run of words. */
function shorter(beside: string | null, rightBefore: string | null): string | null {
  if (beside === null || rightBefore === null) return beside ?? rightBefore
  return beside.split(' ').length > longestName && beside.endsWith(rightBefore) ? rightBefore : beside
}

/** Words of a name that nothing but the name stands with. */
const longestName = 5

function isContact(letter: Letter, sentence: ReadSentence): boolean {
  for (let back = 0; back <= 8; back++) {
    const other = letter.sentences[sentence.index - back]
    if (other === undefined) break
    if (contactWords.test(other.words) || says(other, 'party.rightsOwner')) return true
  }
  return false
}

/** The words before the address on its line: "Rights owner: Hollowell Studio LLC (rights@…)". */
function nameBeside(letter: Letter, sentence: ReadSentence, offset: number): string | null {
  // A wrap before the address reads as a space that stands at the address itself.
  const before = sentence.words.slice(0, offset).trimEnd().length
  const range = toTextRange(letter.reading, sentence.start, sentence.start + before)
  if (before === 0) return null
  const raw = letter.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim()
  const withoutMail = withoutEnding(withoutEnding(raw, beforeMail).replace(emailLabel, ''), beforeMail)
  const cleaned = withoutRole(stripLabel(withoutMail))
  const afterLabel = /[:：]\s*([^:：]{2,80})$/.exec(cleaned)?.[1]
  if (afterLabel !== undefined && isName(afterLabel)) return afterLabel
  return isName(cleaned) ? cleaned : lastPhrase(cleaned)
}

const beforeMail = '(<[,;:：、|/–-'

/** 「権利者である株式会社…」「申告者は…様、連絡先は」: the name without what it is called before and behind it. */
function withoutRole(text: string): string {
  return text.replace(roleBeforeName, '').replace(callBehindName, '')
}
const roleBeforeName =
  /^.{0,14}?(?:権利者|権利所有者|申告者|申立人|申立者|通報者|報告者|代理人)(?:である|は、?|の(?!(?:連絡先|氏名|名称)))\s*/u
const callBehindName = /(?:様|さま)?、?(?:の)?(?:(?:ご)?連絡先|(?:e?メール)?アドレス|メール|宛先)?は?$/iu

/** `rights@brand.example (Brand Ltd)` names the owner behind the address. */
function nameAfter(letter: Letter, sentence: ReadSentence, offset: number): string | null {
  const range = toTextRange(letter.reading, sentence.start + offset, sentence.end)
  const name = /^[\s,;]{0,3}[(（]([^()（）]{2,80})[)）]/u
    .exec(letter.text.slice(range.start, range.end))?.[1]
    ?.trim()
  return name !== undefined && isName(name) ? name : null
}

/** "… contact our counsel Imogen Castellane" ends in a name. */
function lastPhrase(text: string): string | null {
  const match =
    /(?:[:：]|\b(?:is|lautet|est|es|è|at|counsel|contact|owner|inhaber|titulaire|titolare|titular))\s+((?:\p{Lu}[\p{L}'’.&-]*|&|und|de|von|van|del|della|di|et|y)(?:\s+(?:\p{Lu}[\p{L}'’.&-]*|&|und|de|von|van|del|della|di|et|y)){1,5})$/u.exec(
      text,
    )
  return match === null ? null : (match[1] ?? null)
}

/** The line above the address, in a block of contact details. */
function nameAbove(letter: Letter, sentence: ReadSentence): string | null {
  let fallback: string | null = null
  for (let back = 1; back <= 4; back++) {
    const other = letter.sentences[sentence.index - back]
    if (other === undefined || sentence.block - other.block > 1) break
    const range = toTextRange(letter.reading, other.start, other.end)
    const raw = letter.text.slice(range.start, range.end).trim()
    const labelled = label.test(raw.replace(/^[-–—•*・\s]+/, ''))
    const plain = stripLabel(raw)
    const cleaned = /[:：]\s*([^:：]{2,80})$/.exec(plain)?.[1] ?? plain
    if (!isName(cleaned) || endsIn(raw, ':：?？') || /^\+?[\d ()/-]+$/.test(cleaned)) {
      if (fallback !== null) break
      continue
    }
    if (labelled && !/^(?:brand|marke|marque|marchio|marca|ブランド)/i.test(raw.replace(/^[-–—•*・\s]+/, '')))
      return cleaned
    fallback ??= cleaned
  }
  return fallback
}

/** "Orrin Outdoor Inc. tells us that your offer …": who complains opens the sentence. */
function nameOfReporter(letter: Letter): string | null {
  for (const { start, end } of letter.sentences) {
    const range = toTextRange(letter.reading, start, end)
    const name = reporter.exec(letter.text.slice(range.start, range.end))?.[1]
    if (name !== undefined && isName(name)) return name
  }
  return null
}

const reporter =
  /^((?:\p{Lu}[\p{L}\d'’.&-]*|&|of|de|von|und|et|e|y)(?:\s+(?:\p{Lu}[\p{L}\d'’.&-]*|&|of|de|von|und|et|e|y)){0,6}?),?\s+(?:[^,]{1,60}(?:,\d{3})*,\s+)?(?:(?:has |have )?(?:says|said|believes|bought|ordered|purchased|tells|told|informs|informed|contacted|reports|reported|notified|claims|asserts)|meldet|teilt|behauptet|meint|sagt|macht geltend|hat (?:uns|gemeldet)|(?:nous )?(?:estime|considère|signale|informe|affirme|a signalé|a informé)|(?:ci )?(?:ritiene|sostiene|segnala|informa|afferma|ha segnalato)|(?:nos )?(?:considera|sostiene|dice|denuncia|informa|afirma|ha (?:denunciado|informado|comunicado)))(?!\p{L})/u

function ownerWithoutAddress(letter: Letter): RightsOwner | null {
  for (const sentence of letter.sentences) {
    const name = namedIn(letter, sentence, isName)
    if (name !== null)
      return { name, email: null, ...toTextRange(letter.reading, sentence.start, sentence.end) }
  }
  return null
}

function stripLabel(text: string): string {
  const plain = text.replace(/^[-–—•*・>\s]+/, '').replace(label, '')
  return withoutEnding(plain.replace(/^[:：.\s]+/, ''), ',;(<（')
}

function isName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 80 ||
    bareLabel.test(text) ||
    notAName.test(text) ||
    addresses.test(text) ||
    /@|https?:|[?？。:：]|\d{5,}|\bB0[A-Z0-9]{8}\b|^\d+[.)] /.test(text)
  )
    return false
  if (/[ぁ-んァ-ヶ一-龠]/.test(text)) return text.length < 30 && !/(?:ください|します|です|ました)/.test(text)
  const words = text.split(/\s+/)
  const capital = words.filter((word) => /^[\p{Lu}\d&(]/u.test(word)).length
  return words.length <= 9 && capital >= Math.max(1, words.length * 0.5)
}

/** "Bitte wenden Sie sich an …": a sentence is no name, however many of its words have capitals. */
const addresses =
  /(?:^| )(?:bitte|sie|sich|wir|ihnen|uns|please|you|vous|veuillez|può|puoi|puede|puedes|wenden|kontaktieren|contact|unter)(?: |$)/iu

/** "Contact : pi@…", "Indirizzo e-mail del segnalante", "申立人の連絡先": a label, and nobody's name. */
const bareLabel =
  /^(?:(?:the|of|for|the|de|du|des|der|des|del|della|dei|di|la|le|l['’]|d['’]|el|los|vom|von|contacts?|contact details|kontakt(?:daten|person)?|coordonn[eé]es|recapit[oi]|contatt[oi]|contactos?|beschwerden?|meldung(?:en)?|complaints?|reports?|r[eé]clamations?|plaintes?|reclam[oi]|segnalazion[ei]|quejas?|denuncias?|datos|dati|e-?mail(?:-?adresse)?|mail|courriel|correo|electr[oó]nico|[eé]lectronique|elettronica?|posta|address|adresse|indirizzo|direcci[oó]n|name|nom|nome|nombre|rights?|owner(?:'s)?|holder(?:'s)?|reporter(?:'s)?|reporting|party|person|company|firm|complainant(?:'s)?|claimant|agent|representative|counsel|attorney|rechteinhabers?|inhabers?|melders?|beschwerdef[uü]hrers?|anwalts?|kanzlei|titulaire|droits|marque|plaignant|d[eé]clarant|mandataire|avocat|auteur|signalement|titolare|diritti|marchio|segnalante|reclamante|mandatario|titular|derechos|marca|denunciante|notificante|representante|abogado)(?:[\s/|-]+|(?<=['’])|$)){1,7}$|^(?:(?:権利者|権利所有者|申立人|申立者|申告者|報告者|通報者|代理人|購入者|お客様|出品者|ご?担当者?|連絡先?|お問い?合わ?せ(?:先)?|氏名|名前|会社名|法人名|名称|電子|メール|アドレス|eメール|の|様|・)+)$/iu
