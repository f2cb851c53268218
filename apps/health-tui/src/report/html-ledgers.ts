import type { CasePromise } from '@health-tui/storage'
import type { ShownIssue } from '../commands/snapshot/shown-issue.ts'
import { table } from './html-table.ts'
import { escapeHtml, time } from './html-text.ts'
import { heldPromises, type ReportData, rhythmWords } from './report-data.ts'

/** The promise ledger: every measure that Amazon was promised, whether it is kept, and by what that can be shown. */
export function promises(data: ReportData): string {
  const list = heldPromises(data)
  if (list.length === 0) return ''
  return `<section aria-labelledby="promises"><h2 id="promises">Promises to Amazon</h2>
${table(['Promise', 'Owner', 'Rhythm', 'Next due', 'Last proof', '#Proofs', '#Missed', 'State', 'Case'], list.map(promiseRow), 'promises')}</section>`
}

function promiseRow(promise: CasePromise): string {
  const { text, owner, nextDue, proofs, missed, state, until, title, proofWanted } = promise
  const last = proofs.at(-1)
  const wanted = proofWanted === null ? '' : ` <span class="quiet">proof: ${escapeHtml(proofWanted)}</span>`
  const cells = [
    escapeHtml(owner ?? 'nobody'),
    escapeHtml(rhythmWords(promise)),
    nextDue === null ? '–' : time(nextDue),
    last === undefined ? '–' : `${time(last.day)} ${escapeHtml(last.proof)}`,
  ]
  return `<tr><th scope="row">${escapeHtml(text)}${wanted}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td class="number">${proofs.length}</td><td class="number">${missed.length}</td><td>${states[state]}${state === 'running' ? ` until ${time(until)}` : ''}</td><td>${escapeHtml(title)}</td></tr>`
}

const states: Readonly<Record<CasePromise['state'], string>> = {
  running: '<span class="level ok"><span aria-hidden="true">●</span> running</span>',
  overdue: '<span class="level critical"><span aria-hidden="true">✖</span> overdue</span>',
  ended: 'ended',
  superseded: 'superseded',
}

/** A page of thousands of rows helps nobody; the tables have them all. */
const mostFindings = 200

/** What Amazon finds wrong with listings, as it stood when it was asked last. */
export function findings({ listingIssues }: ReportData): string {
  if (listingIssues.length === 0) return ''
  const more = listingIssues.length - mostFindings
  const rest =
    more > 0 ? `<p class="quiet">And ${more} more: report --as csv --table listing-issues.</p>` : ''
  return `<section aria-labelledby="findings"><h2 id="findings">Findings about listings</h2>
${table(['SKU', 'Store', 'ASIN', 'Since', 'Severity', 'Amazon says', 'Amazon does'], listingIssues.slice(0, mostFindings).map(findingRow), 'findings')}${rest}</section>`
}

function findingRow(issue: ShownIssue): string {
  const { account, marketplace, sku, asin, firstSeen, severity, message, actions } = issue
  const cells = [
    escapeHtml(`${account} ${marketplace}`),
    escapeHtml(asin ?? '–'),
    time(firstSeen.slice(0, 10)),
    escapeHtml(severity.toLowerCase()),
    escapeHtml(message),
    escapeHtml(actions.join(', ').toLowerCase().replaceAll('_', ' ')),
  ]
  return `<tr><th scope="row">${escapeHtml(sku)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
