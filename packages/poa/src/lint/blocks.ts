import { headingOf, labelOf } from './headings.ts'
import { isSalutation } from './letter-lines.ts'
import { fills, hasEnded, marginsOf } from './margins.ts'
import { has } from './text/pattern.ts'
import { monthNames } from './words/months.ts'

/** Lines of a pasted text that belong together: a sentence over several lines, or an entry of a list. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether an empty line stands before it. */
  readonly apart: boolean
  readonly listed: boolean
  /** Columns before its first sign. */
  readonly indent: number
  readonly under: boolean
}

/** The number of signs of the mark that opens an entry of a list. */
export function markLength(text: string): number {
  return (listMark.exec(text) ?? ring.exec(text))?.[0].trimEnd().length ?? 0
}

/** A pasted text cut into its blocks: lines broken at the margin are one again, lists written in one line are several. */
export function blocksOf(freeText: string): Block[] {
  const lines: Block[] = []
  const margins = marginsOf(freeText)
  let apart = false
  for (const match of freeText.matchAll(/[^\n]*(?:\n|$)/g)) {
    const text = match[0].trim()
    if (text === '') {
      apart = true
      continue
    }
    const start = match.index + match[0].length - match[0].trimStart().length
    const before = lines.at(-1)
    const indent = columns(freeText.slice(match.index, start))
    const line: Block = {
      start,
      end: start + text.length,
      text,
      apart,
      listed: has(listMark, text) || isRing(text, indent, before),
      indent,
      under: false,
    }
    if (before !== undefined && goesOn(lastLine(before.text), line, margins)) {
      lines[lines.length - 1] = {
        ...before,
        end: line.end,
        text: freeText.slice(before.start, line.end),
      }
    } else lines.push(line)
    apart = false
  }
  return withEntriesBelow(lines).flatMap(labelsInside).flatMap(listInOneLine)
}

/** The letter o for the ring of a second level: further in than an entry, or below another ring. Elsewhere it may be a word. */
function isRing(text: string, indent: number, before: Block | undefined): boolean {
  if (before?.listed !== true || !has(ring, text)) return false
  return indent > before.indent || (indent === before.indent && has(ring, before.text))
}

const ring = /^o\s+(?=\p{L})/u

function columns(space: string): number {
  return space.slice(space.lastIndexOf('\n') + 1).replaceAll('\t', '    ').length
}

/** Marks the entries of lists that stand further in than the entry before them, or behind the marks of a second level. */
function withEntriesBelow(blocks: readonly Block[]): Block[] {
  let above: Block | undefined
  return blocks.map((block) => {
    if (!block.listed) {
      above = undefined
      return block
    }
    const under =
      above !== undefined &&
      (block.indent > above.indent || (block.indent === above.indent && levelOf(block) > levelOf(above)))
    if (under) return { ...block, under }
    above = block
    return block
  })
}

/** Word processors set discs before the first level of a list and rings below; numbers stand above dashes. */
function levelOf({ text }: Block): number {
  if (/^[o○◦▪‣]/u.test(text)) return 2
  return /^[-–—•●·*■]/u.test(text) ? 1 : 0
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

/** Whether a line was broken at the margin and goes on in the next. */
function goesOn(line: string, next: Block, margins: ReadonlyMap<string, number>): boolean {
  if (next.listed || hasEnded(line) || (next.apart && line.length < marginAt)) return false
  if (isSalutation(line)) return false
  if (has(dangling, line) && /^\p{Ll}/u.test(next.text)) return true
  if (headingOf(line) !== undefined || headingOf(next.text) !== undefined || labelOf(next.text) !== undefined)
    return false
  const open = has(endsOpen, line)
  if (!/^[\p{Ll}(]/u.test(next.text))
    return (open && !line.endsWith(',')) || (!next.apart && fills(line, next.text, margins.get(line)))
  if (open) return true
  // "We listed" tells nothing yet; a heading or an entry of two words would not begin with its subject.
  return (
    !has(newSubject, next.text) &&
    (line.length >= marginAt || has(leansBack, next.text) || has(newSubject, line))
  )
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
      ...block,
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
    return {
      ...block,
      start,
      end: start + text.length,
      text,
      apart: block.apart && index === 0,
      listed: true,
    }
  })
}

const listMark =
  /^(?:[-–—•·*▪◦‣►➤●○>+・\uF000-\uF0FF]+\s*(?=\S)|o\s+(?=\p{Lu})|[（(]?\d{1,2}[.),、．）](?!\d)|[（(]?[a-hA-H][.)](?=\s?\p{L})|[①-⑳]|\[)/u

const endsOpen =
  /,$|(?<!\p{L})(?:the|an?|of|for|in|on|at|by|to|and|or|with|from|that|which|our|my|your|their|is|are|was|were|will|have|has|had|not|as|into|than|because|where|we|i|they|der|die|das|den|dem|des|ein|eine[mnrs]?|und|oder|mit|von|für|zu|im|am|auf|bei|dass|weil|unsere?[mnrs]?|wir|ich|le|la|les|un|une|de|du|et|ou|à|au|aux|pour|par|que|qui|nos|notre|nous|je|il|lo|gli|di|del|della|con|per|che|nostr[oaie]|el|los|las|una?|y|por|para|nuestr[oa]s?)$/iu

// The end of a line at which a heading would not stop.
const dangling =
  /(?<!\p{L})(?:to (?:prevent|avoid|resolve|fix|stop)|pour (?:éviter|prévenir|résoudre)|per (?:evitare|prevenire|risolvere)|para (?:evitar|prevenir|resolver))$/iu

const newSubject =
  /^(?:we|i|it|they|he|she|our|my|wir|ich|es|sie|unsere?\p{L}*|nous|je|on|ils?|elles?|abbiamo|ho|noi|hemos|he|nosotros)(?!\p{L})/iu

const leansBack =
  /^(?:and|or|but|nor|of|to|for|from|in|on|at|by|with|where|which|that|who|because|so|than|as|und|oder|aber|von|mit|für|zu|weil|dass|et|ou|mais|de|du|des|pour|par|que|qui|e|o|ma|di|per|che|con|y|pero|para|por)(?!\p{L})/u
