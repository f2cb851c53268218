import { headingOf, isPlanTitle, labelOf, partNamedBy } from './headings.ts'
import type { PlanSection } from './plan.ts'
import { has } from './text/pattern.ts'
import { monthNames } from './words/months.ts'

/** A stretch of the free text that is read as one: a heading, or an entry of the part it stands in. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly section: PlanSection | 'freeText'
  readonly heading: boolean
  /** Whether a mark of a list stood before it, which is no part of it. */
  readonly listed: boolean
}

interface Block {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether an empty line stands before it. */
  readonly apart: boolean
  readonly listed: boolean
}

/**
 * The passages of a plan as people paste it: lines that were broken at the margin are one again, lists written in one
 * line are several, and headings, labels before a colon and sentences that introduce a list say which part they open.
 */
export function passagesOf(freeText: string, readHeadings: boolean): Passage[] {
  const blocks = blocksOf(freeText)
  if (!readHeadings) return blocks.map((block) => passage(block, 'freeText'))
  const passages: Passage[] = []
  let section: Passage['section'] = 'freeText'
  let closed = false
  blocks.forEach((block, index) => {
    const { start, end, text } = block
    const label = labelOf(text)
    if (label !== undefined) {
      section = label.section
      closed = false
      passages.push({ start, end: start + label.length, section: 'freeText', heading: true, listed: false })
      passages.push({ start: start + label.length, end, section, heading: false, listed: false })
      return
    }
    if (has(headsPapers, text)) {
      section = 'freeText'
      closed = false
      passages.push({ start, end, section, heading: true, listed: false })
      return
    }
    const heading = headingOf(text) ?? (isPlanTitle(text) ? titleOpens(section) : undefined)
    if (heading !== undefined) {
      section = heading
      closed = false
      passages.push({ start, end, section: 'freeText', heading: true, listed: false })
      return
    }
    const next = blocks[index + 1]
    const opened = /[:：]$/.test(text) && next?.listed === true ? partNamedBy(lastSentence(text)) : undefined
    if (opened !== undefined && opened !== section) {
      section = opened
      closed = false
      passages.push(passage(block, 'freeText'))
      return
    }
    if (block.listed) closed = false
    else if (section !== 'freeText' && has(closes, text) && (block.apart || index >= blocks.length - 3))
      closed = true
    passages.push(passage(block, closed ? 'freeText' : section))
  })
  return withCausesBefore(passages)
}

function passage({ start, end, text, listed }: Block, section: Passage['section']): Passage {
  const mark = listed ? (listMark.exec(text)?.[0].trimEnd().length ?? 0) : 0
  const rest = text.slice(mark)
  if (mark === 0 || text.startsWith('[') || rest.trim() === '')
    return { start, end, section, heading: false, listed }
  return { start: end - rest.trimStart().length, end, section, heading: false, listed }
}

/** "Plan of action" at the top says nothing of a part; after the problem it heads what is done about it. */
function titleOpens(section: Passage['section']): Passage['section'] {
  return section === 'freeText' ? 'freeText' : 'correctiveActions'
}

/** Who heads only the remedy lists the causes before it. */
function withCausesBefore(passages: readonly Passage[]): Passage[] {
  const first = passages.findIndex(({ section }) => section !== 'freeText')
  const isCauses = passages.some(({ section }) => section === 'rootCauses')
  const listed = passages.slice(0, Math.max(first, 0)).filter((before) => before.listed)
  if (isCauses || listed.length < 2) return [...passages]
  return passages.map((passage) =>
    listed.includes(passage) ? { ...passage, section: 'rootCauses' } : passage,
  )
}

function blocksOf(freeText: string): Block[] {
  const lines: Block[] = []
  let apart = false
  for (const match of freeText.matchAll(/[^\n]*(?:\n|$)/g)) {
    const text = match[0].trim()
    if (text === '') {
      apart = true
      continue
    }
    const start = match.index + match[0].length - match[0].trimStart().length
    const line: Block = { start, end: start + text.length, text, apart, listed: has(listMark, text) }
    const before = lines.at(-1)
    if (before !== undefined && goesOn(lastLine(before.text), line)) {
      lines[lines.length - 1] = {
        ...before,
        end: line.end,
        text: freeText.slice(before.start, line.end),
      }
    } else lines.push(line)
    apart = false
  }
  return lines.flatMap(labelsInside).flatMap(listInOneLine)
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

/** Whether a line was broken at the margin and goes on in the next. */
function goesOn(line: string, next: Block): boolean {
  if (next.listed || has(ended, line) || (next.apart && line.length < marginAt)) return false
  if (headingOf(line) !== undefined || headingOf(next.text) !== undefined || labelOf(next.text) !== undefined)
    return false
  const open = has(endsOpen, line)
  if (!/^[\p{Ll}(]/u.test(next.text)) return open && !line.endsWith(',')
  return open || (!has(newSubject, next.text) && (line.length >= marginAt || has(leansBack, next.text)))
}

const marginAt = 40

/** "We are sorry. Root cause: the template was old. Actions: we …": each part by itself, wherever a paragraph comes to it. */
function labelsInside(block: Block): Block[] {
  const cuts = Array.from(
    block.text.matchAll(sentenceThenLabel),
    ({ index, 0: end }) => index + end.length,
  ).filter((at) => labelOf(block.text.slice(at)) !== undefined)
  if (cuts.length === 0) return [block]
  return [0, ...cuts].map((cut, index) => {
    const text = block.text.slice(cut, cuts[index]).trimEnd()
    const start = block.start + cut
    const isFirst = index === 0
    return {
      start,
      end: start + text.length,
      text,
      apart: isFirst && block.apart,
      listed: isFirst && block.listed,
    }
  })
}

const sentenceThenLabel = /[.!?。！？]\s*(?=[\p{Lu}\p{Script=Han}][^:：.。\n]{1,47}[:：]\s*\S)/gu

/** "1. Refunds. 2. New boxes. 3. A check." and "• one • two": each entry by itself. */
function listInOneLine(block: Block): Block[] {
  const cuts: number[] = []
  if (/^\W*1[.)]/.test(block.text)) {
    for (const match of block.text.matchAll(/(?<=\s)(\d{1,2})[.)]\s?(?=(\p{L}+))/gu))
      if (Number(match[1]) === cuts.length + 2 && monthNames[match[2] ?? ''] === undefined)
        cuts.push(match.index)
  } else {
    for (const match of block.text.matchAll(/(?<=[\p{L}\p{N}.,;:!?)]\s*)[•●▪►➤](?=\s*\p{L})/gu))
      cuts.push(match.index)
    if (cuts.length === 1 && !block.listed) cuts.length = 0
  }
  if (cuts.length === 0) return [block]
  return [0, ...cuts].map((cut, index) => {
    const text = block.text.slice(cut, cuts[index]).trimEnd()
    const start = block.start + cut
    return { start, end: start + text.length, text, apart: block.apart && index === 0, listed: true }
  })
}

function lastSentence(text: string): string {
  return text.slice(Math.max(0, ...[...text.matchAll(/[.!?。！？]\s+/g)].map(({ index }) => index + 1)))
}

const listMark =
  /^(?:[-–—•·*▪◦‣►➤●○>+・\uF000-\uF0FF]+\s*(?=\S)|o\s+(?=\p{Lu})|[（(]?\d{1,2}[.),、．）](?!\d)|[（(]?[a-hA-H][.)](?=\s?\p{L})|[①-⑳]|\[)/u

const ended = /[.!?:;。！？：；…]["”’)\]]*$/u

const endsOpen =
  /,$|(?<!\p{L})(?:the|an?|of|for|in|on|at|by|to|and|or|with|from|that|which|our|my|your|their|is|are|was|were|will|have|has|had|not|as|into|than|because|where|we|i|they|der|die|das|den|dem|des|ein|eine[mnrs]?|und|oder|mit|von|für|zu|im|am|auf|bei|dass|weil|unsere?[mnrs]?|wir|ich|le|la|les|un|une|de|du|et|ou|à|au|aux|pour|par|que|qui|nos|notre|nous|je|il|lo|gli|di|del|della|con|per|che|nostr[oaie]|el|los|las|una?|y|por|para|nuestr[oa]s?)$/iu

const newSubject =
  /^(?:we|i|it|they|he|she|our|my|wir|ich|es|sie|unsere?\p{L}*|nous|je|on|ils?|elles?|abbiamo|ho|noi|hemos|he|nosotros)(?!\p{L})/iu

const leansBack =
  /^(?:and|or|but|nor|of|to|for|from|in|on|at|by|with|where|which|that|who|because|so|than|as|und|oder|aber|von|mit|für|zu|weil|dass|et|ou|mais|de|du|des|pour|par|que|qui|e|o|ma|di|per|che|con|y|pero|para|por)(?!\p{L})/u

const closes =
  /^(?:(?:many )?thank(?:s| you)|(?:we|i) (?:(?:respectfully|kindly|humbly|sincerely|truly) |would (?:\w+ )?(?:like to )?)?(?:request|ask|beg|hope|appreciate|trust|thank|look forward)(?= (?:you|that (?:you|amazon|this|our|my)|amazon|for (?:your|the|a|our)|to (?:hear|be|your)|reinstate|the re|this|our|in ))|(?:we are |i am )?look(?:ing)? forward|please(?! see exhibit)|(?:yours |most )?sincerely|(?:best |kind(?:est)? |warm )*regards|if you (?:need|have|require)|should you|(?:vielen |herzlichen |besten )?dank|wir (?:bitten sie|hoffen|danken ihnen|freuen uns)|mit freundlichen|freundliche grüße|über eine (?:baldige|positive|schnelle)|bitte (?:teilen|lassen|geben|prüfen|schalten)|merci|(?:nous|je) vous (?:remerci|pri|demand)|(?:bien )?cordialement|dans l.attente|en espérant|nous espérons|veuillez (?:agréer|recevoir|nous)|grazie|(?:cordiali|distinti) saluti|(?:restiamo |rimaniamo )?in attesa|(?:vi|la) (?:chied|ringrazi|pregh)|speriamo|(?:muchas )?gracias|atentamente|(?:un |reciban? un )?(?:cordial )?saludos?|quedamos|quedo a|por favor|les? (?:agrade|roga|pedi)|esperamos (?:su|que|poder)|何卒|よろしくお願い|以上(?:、|。|です|の通り|$)|ご(?:検討|確認|査収)|お手数)/iu

/** A list of papers is no entry of the part above it. */
const headsPapers =
  /^\W*(?:(?:list of )?(?:exhibits?|attachments?|enclosures?|appendi(?:x|ces)|annex(?:es)?|(?:supporting |attached )(?:documents?|documentation|evidence|files)|documents? attached)|(?:liste der )?(?:anlagen?|beilagen?|anhang|anhänge|beigefügte (?:unterlagen|dokumente))|(?:liste des )?(?:pièces? jointes?|annexes?|documents joints)|(?:elenco (?:degli )?)?(?:allegat[oi]|documenti allegati)|(?:lista de )?(?:anexos?|adjuntos?|documentos adjuntos)|添付(?:資料|書類|ファイル)?(?:一覧)?|別紙(?:一覧)?)\s*(?:\(.{0,24}\))?\s*[:：]?\W*$/iu
