import { readAsks } from '../facts/asks.ts'
import { readDeadline, type DeadlineReading } from '../facts/deadline.ts'
import type { PlacedDocument } from '../facts/document-window.ts'
import { stillWanted } from '../facts/still-wanted.ts'
import { mentionOpinions } from '../learned/mention-opinion.ts'
import { paperOpinions } from '../learned/paper-opinion.ts'
import type { Store } from '../marketplaces.ts'
import type { Ask } from '../schema.ts'
import type { Decision } from './decide.ts'
import type { Gathered } from './gather.ts'
import { weighPapers } from './weigh-papers.ts'

/** What the seller is to do, and by when. */
export interface Demands {
  readonly deadline: DeadlineReading | null
  readonly documents: readonly PlacedDocument[]
  readonly asks: readonly Ask[]
}

interface Circumstances {
  /** The store that the letter belongs to, which writes days in its order and counts them in its zone. */
  readonly store: Store | undefined
  /** Something is given back, but not all of it. */
  readonly isPartial: boolean
  readonly phishing: boolean
}

/** Reads what a letter demands; a genuine refusal asks for no papers, what is given back only for those that it sets a time for. */
export function readDemands(
  gathered: Gathered,
  { kind, isNotice, guessed, opinion, topics }: Decision,
  { store, isPartial, phishing }: Circumstances,
): Demands {
  if (!isNotice || guessed !== null) return { deadline: guessed?.deadline ?? null, documents: [], asks: [] }

  const { evidence, durations, uses } = gathered
  const { letter } = evidence
  // A fake that gives an account back still wants something by some time, and so does who gives back a part.
  const givesBack = kind === 'reinstatement' && !isPartial && !phishing
  const stillAsked = givesBack ? stillWanted(letter, gathered.asked.documents) : gathered.asked.documents
  const isSettled = (kind === 'denial' && !phishing) || (givesBack && stillAsked.length === 0)
  const { language } = letter.language
  const order = store?.dateOrder === 'mdy' || (store === undefined && language === 'en') ? 'mdy' : 'dmy'
  const deadline = readDeadline(letter, durations, uses, {
    language,
    order,
    reference: letter.date ?? undefined,
    timeZone: store?.timeZone,
    isSettled,
    kind,
  })
  if (isSettled) return { deadline, documents: [], asks: [] }

  const asked =
    opinion === null || givesBack
      ? { ...gathered.asked, documents: stillAsked }
      : weighPapers(gathered, {
          letter: opinion,
          mentions: mentionOpinions(letter),
          sentences: () => paperOpinions(evidence),
        })
  // Invoices to buyers are what an invoice defect rate counts, not papers for Amazon.
  const countsInvoices = topics.includes('invoice_defect_rate')
  const isWanted = ({ type }: PlacedDocument): boolean => !(countsInvoices && type === 'invoice')
  // What a fake wants typed into its page is no paper.
  const isTyped = ({ type, start, end }: PlacedDocument): boolean =>
    type === 'other' && typedIn.test(letter.text.slice(start, end))
  const documents = asked.documents.filter((paper) => isWanted(paper) && !(phishing && isTyped(paper)))
  const asks = phishing ? [] : readAsks(letter, asked.sentences, documents, asked.places.filter(isWanted))
  return { deadline, documents, asks }
}

const typedIn = /num(?:m?er|ber|éro|ero)|n[°º]|番号|lucid|idu/i
