import type { CaseSubmission } from '../../case.ts'
import { sectionsAskedBy } from './sections-asked.ts'
import type { LintContext } from '../context.ts'
import type { PlanSection } from '../plan.ts'
import { allMatches, has } from '../text/pattern.ts'

/** What a rejection asks for: the lines after "greater detail on", a list, or the sections that it names. */
export interface RejectionAsk {
  readonly text: string
  readonly sections: readonly PlanSection[]
  readonly start: number
  readonly end: number
}

export function rejectedSubmissions(
  context: LintContext,
): readonly (CaseSubmission & { readonly index: number })[] {
  return (context.document.previousSubmissions ?? []).flatMap((submission, index) =>
    has(refused, (submission.outcome ?? submission.reply ?? '').replaceAll('_', ' ')) ||
    (submission.outcome === undefined && submission.reply !== undefined)
      ? [{ ...submission, index }]
      : [],
  )
}

export function asksOfReply(reply: string): RejectionAsk[] {
  const asks: RejectionAsk[] = []
  const add = (text: string, start: number): void => {
    const trimmed = text
      .trim()
      .replace(/^[\s•*·–-]+/, '')
      .replace(/[.;,]$/, '')
    if (trimmed.length < 4) return
    const at = start + text.indexOf(trimmed)
    asks.push({ text: trimmed, sections: sectionsAskedBy(trimmed), start: at, end: at + trimmed.length })
  }
  for (const match of reply.matchAll(/[^\n]+/g)) {
    const line = match[0]
    const listed = /^\s*(?:[•*·–-]|\d+[.)]|[a-z]\))\s+/.exec(line)
    if (listed !== null) add(line.slice(listed[0].length), match.index + listed[0].length)
    else {
      // The list may have lost its line breaks: "greater detail on: - The root cause - The steps".
      const inLine = /[:：]\s*(?=[•*·–-]\s)/.exec(line)
      if (inLine === null) {
        for (const { text, start } of afterColon(line)) add(text, match.index + start)
        continue
      }
      let at = inLine.index + inLine[0].length
      for (const piece of line.slice(at).split(/(\s(?=[•*·–-]\s))/)) {
        if (piece.trim() !== '') add(piece, match.index + at)
        at += piece.length
      }
    }
  }
  if (asks.length > 0) return asks
  for (const match of allMatches(moreDetail, reply)) {
    const from = match.index + match[0].length
    const end = /[.\n;]/.exec(reply.slice(from))?.index ?? reply.length - from
    let at = from
    for (const piece of reply
      .slice(from, from + end)
      .split(/(,| and (?=the |your |how |steps|actions|what|invoices|a ))/)) {
      if (!/^(?:,| and )$/.test(piece)) add(piece, at)
      at += piece.length
    }
  }
  if (asks.length > 0) return asks
  for (const match of reply.matchAll(/[^.。\n]+/g)) {
    if (!has(wanting, match[0])) continue
    if (
      sectionsAskedBy(match[0]).length > 0 ||
      /invoice|document|letter|report|bill|evidence|rechnung|nachweis|factur|preuve|fattur|prov[ae]\b|prueba|請求書|書類/i.test(
        match[0],
      )
    )
      add(match[0], match.index)
  }
  return asks
}

/** "We still need: greater detail on the causes; the invoices; how you prevent this." */
function afterColon(line: string): { text: string; start: number }[] {
  const colon = /[:：]\s*/.exec(line)
  if (colon === null || !has(wanting, line.slice(0, colon.index)) || !/[;；]/.test(line.slice(colon.index)))
    return []
  const from = colon.index + colon[0].length
  return allMatches(betweenSemicolons, line.slice(from)).map((part) => ({
    text: part[0],
    start: from + part.index,
  }))
}

const moreDetail =
  /(?:greater|more|additional|further|sufficient) (?:detail|details|information|specifics)s? (?:on|about|regarding|for|of|concerning)\b|(?:genauere|nähere|weitere|mehr|zusätzliche|ausführlichere) (?:Angaben|Informationen|Details|Einzelheiten|Erläuterungen) (?:zu|über|zur|zum)(?!\p{L})|(?:plus de|davantage de|de plus amples) (?:détails|précisions|informations) (?:sur|concernant)|(?:maggiori|ulteriori|più) (?:dettagli|informazioni) (?:su|sulle|sulla|sui|riguardo)(?: a)?(?!\p{L})|(?:más|mayor(?:es)?) (?:detalles?|información) (?:sobre|acerca de)/giu

const betweenSemicolons = /[^;；\n]+/g

const refused =
  /reject|den|refus|declin|more information|not (?:accepted|approved)|insufficient|abgelehnt|zurückgewiesen|need|nicht ausreichend|refus|rejet|respint|rifiut|insufficient|insuffisant|rechaz|denegad|insuficiente|却下|拒否|不十分|不足/i

const wanting =
  /\b(?:please|provide|include|submit|send|explain|missing|need|require|did not (?:provide|include|explain|address)|does not|lacks?|bitte|fehl\w*|benötigen|veuillez|manque\w*|fornite?|manca\w*|necessari\w*|falta\w*|proporcion\w*|necesit\w*|(?:greater|more|further|additional) details?|brauchen|Angaben|précisions|dettagli|detalles?)\b|ください|不足|必要/iu
