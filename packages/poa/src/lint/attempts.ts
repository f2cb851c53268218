import type { CaseSubmission } from '../case.ts'
import { sectionsAskedBy } from './asks.ts'
import type { LintContext } from './context.ts'
import type { PlanSection } from './plan.ts'

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
    /reject|den|refus|declin|more information|not (?:accepted|approved)|insufficient|abgelehnt|need/i.test(
      submission.outcome ?? submission.reply ?? '',
    ) ||
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
  }
  if (asks.length > 0) return asks
  const detail =
    /(?:greater|more|additional|further|sufficient) (?:detail|details|information|specifics)s? (?:on|about|regarding|for|of|concerning)\b/gi
  for (const match of reply.matchAll(detail)) {
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
  for (const match of reply.matchAll(/[^.\n]+/g)) {
    if (
      !/\b(?:please|provide|include|submit|send|explain|missing|need|require|did not (?:provide|include|explain|address)|does not|lacks?)\b/i.test(
        match[0],
      )
    )
      continue
    if (
      sectionsAskedBy(match[0]).length > 0 ||
      /invoice|document|letter|report|bill|evidence/i.test(match[0])
    )
      add(match[0], match.index)
  }
  return asks
}
