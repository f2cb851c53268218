import { limits } from '../limits.ts'
import type { AuthenticitySignal } from '../schema.ts'
import { readAttachments } from './attachments.ts'
import { readClaim } from './claim.ts'
import type { AddSignal, AuthenticityContext } from './context.ts'
import { readLinks } from './links.ts'
import { baits, readLures } from './lures.ts'
import { readPassage } from './passage.ts'
import { readPictures } from './pictures.ts'
import { readRequests } from './requests.ts'
import { readSender } from './sender.ts'
import { noteUnread } from './unread-content.ts'
import { readVerdict } from './verdict.ts'

export interface Authenticity {
  readonly phishing: boolean
  readonly score: number
  readonly signals: readonly AuthenticitySignal[]
}

/** Weighs named signals to a score between 0 (genuine) and 1 (fake). Nothing is fetched. */
export function assessAuthenticity(context: AuthenticityContext): Authenticity {
  const signals: AuthenticitySignal[] = []
  const add: AddSignal = (id, weight, detail) => {
    const same = signals.filter((known) => known.id === id)
    if (same.length < limits.signalsOfKind && !same.some((known) => known.detail === detail))
      signals.push({ id, detail, weight })
  }
  const claim = readClaim(context)
  const passage = readPassage(context)
  const isProven = readVerdict(context, add, passage)
  const sender = readSender(context, add, { claim, passage, isProven })
  const badLink = readLinks(context, add, { sender, claim })
  readRequests(context, add, { sender, badLink, claim })
  readLures(context, add, { sender, claim })
  readAttachments(context, add, sender)
  readPictures(context, add, { sender, claim })
  noteUnread(context, add)
  const base = sender === 'genuine' ? -2.2 : sender === 'foreign' ? -0.6 : -1.4
  const total = base + sumOf(signals, claim.speaks || sender !== 'foreign')
  const score = Math.round(1000 / (1 + Math.exp(-total))) / 1000
  // A mail that neither claims to be Amazon nor asks for secrets is ordinary mail, whoever sent it.
  const lure = signals.some(
    (s) => s.weight > 0 && s.id !== 'sender-foreign-domain' && s.id !== 'authentication-missing',
  )
  // No letter, but it speaks for Amazon and wants what Amazon never wants: nothing more is needed.
  const tellsItself = claim.speaks && signals.some(({ weight }) => weight >= 3)
  // A survey, an event: pasted mail that wants nothing but a visit to a page that bears Amazon's name.
  const isVisit =
    context.kind === 'not_a_notification' &&
    sender === 'unknown' &&
    !context.hasHeaders &&
    !baits(context.letter) &&
    signals.every((s) => s.weight <= 0 || s.id === 'link-imitates-amazon')
  const phishing =
    score >= 0.5 &&
    !isVisit &&
    (claim.mentions || lure) &&
    (context.kind !== 'not_a_notification' || tellsItself || score >= 0.85)
  return { phishing, score, signals }
}

/** The sum of the weights; in others' mail, where many links are of one kind, they count one and a half times at most. */
function sumOf(signals: readonly AuthenticitySignal[], each: boolean): number {
  const sums = new Map<string, { all: number; most: number }>()
  for (const { id, weight } of signals) {
    const { all, most } = sums.get(id) ?? { all: 0, most: 0 }
    sums.set(id, { all: all + weight, most: Math.max(most, weight) })
  }
  let total = 0
  for (const { all, most } of sums.values()) total += each || most <= 0 ? all : Math.min(all, most * 1.5)
  return total
}
