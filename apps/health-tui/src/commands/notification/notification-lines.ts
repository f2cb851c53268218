import type { ParsedNotification } from '@health-tui/notifications'
import { languageName } from '@health-tui/notifications/schema'
import { linkLines } from '../../letters/link-hosts.ts'
import { signsOf } from '../../letters/signs.ts'
import { untoldDay } from '../../letters/untold-day.ts'
import { escapeForTerminal } from '../../output.ts'
import { width, wrap } from '../../tui/text/layout.ts'
import { createEvidence } from './evidence.ts'

const colours = { critical: 31, at_risk: 33, warning: 33, info: 36 } as const

const labelWidth = 12
const narrowest = 40
const signalsNamed = 8

export interface LineOptions {
  readonly title: string
  readonly color: boolean
  /** Of the terminal; lines are broken there. */
  readonly columns: number
}

/**
 * A letter for people: verdict first, then what it is about, what it asks for and by when, each with the place it was read
 * at and how sure that is, and where its links lead.
 */
export function notificationLines(
  notification: ParsedNotification,
  { title, color, columns }: LineOptions,
): string {
  const paint = (text: string, code: number): string => (color ? `\u001B[${code}m${text}\u001B[0m` : text)
  const evidenceOf = createEvidence(notification)
  const room = Math.max(narrowest, columns) - labelWidth - 2
  const indented = (label: string, text: string, paintLine = (line: string) => line): string[] =>
    wrap(escapeForTerminal(text), room).map(
      (line, index) => `  ${(index === 0 ? label : '').padEnd(labelWidth)}${paintLine(line)}`,
    )
  const row = (name: string, value: string | null, field?: string): string[] => {
    if (value === null || value === '') return []
    const evidence = field === undefined ? '' : evidenceOf(field, value)
    if (evidence === '') return indented(name, value)
    const together = `${value}  (${evidence})`
    // Beside the value where there is room, else below it.
    if (width(together) <= room)
      return [
        `  ${name.padEnd(labelWidth)}${escapeForTerminal(value)}  ${paint(`(${escapeForTerminal(evidence)})`, dim)}`,
      ]
    return [...indented(name, value), ...indented('', `(${evidence})`, (line) => paint(line, dim))]
  }
  const { authenticity, kind, severity, route } = notification
  const verdict = authenticity.phishing
    ? paint(`FAKE (score ${authenticity.score})`, 31)
    : `${kind} ${paint(severity, colours[severity])}`
  const lines = [
    `${paint(escapeForTerminal(title), 1)}  ${verdict}`,
    ...row('subject', notification.subject),
    ...row('from', notification.from),
    ...row(authenticity.phishing ? 'claims' : 'kind', `${kind}, ${severity}`, 'kind'),
    ...row('topics', notification.topics.join(', '), 'topics'),
    ...row('store', notification.marketplace, 'marketplace'),
    ...row('language', languageText(notification), 'language'),
    ...row('asins', notification.asins.join(' '), 'asins'),
    ...row('skus', notification.skus.join(' '), 'skus'),
    ...row('orders', notification.orderIds.join(' '), 'orderIds'),
    ...row('complaints', notification.complaintIds.join(' '), 'complaintIds'),
    ...row('metrics', notification.metrics.map(metricText).join('; '), 'metrics'),
    ...row('deadline', deadlineText(notification.deadline), 'deadline'),
    ...row('asks for', notification.requestedDocuments.map(documentText).join(', '), 'requestedDocuments'),
    ...notification.asks.flatMap(({ text }, index) =>
      row(index === 0 && notification.requestedDocuments.length === 0 ? 'asks for' : '', `- ${text}`),
    ),
    ...row('answer by', notification.respondVia === 'none' ? null : notification.respondVia, 'respondVia'),
    ...row(
      'funds',
      notification.fundsHoldDays === null ? null : `held ${notification.fundsHoldDays} days`,
      'fundsHoldDays',
    ),
    ...row('owner', ownerText(notification.rightsOwner), 'rightsOwner'),
    ...row('advice', `${route.advice}: ${route.reason}`),
    ...linkLines(notification).flatMap((link) => row('link', link)),
    ...signLines(notification).flatMap(({ label, text }) => row(label, text)),
  ]
  return `${lines.join('\n')}\n\n`
}

const dim = 2

function signLines(
  notification: ParsedNotification,
): readonly { readonly label: string; readonly text: string }[] {
  const signs = signsOf(notification)
  const named = signs.slice(0, signalsNamed).map(({ label, id, detail }) => ({
    label,
    text: id === null ? detail : `${id}: ${detail}`,
  }))
  const rest = signs.length - named.length
  return rest === 0 ? named : [...named, { label: '', text: `and ${rest} other signals` }]
}

function languageText({ language, languageRead }: ParsedNotification): string {
  return languageRead ? language : `${language} (${languageName(language)}, not read here)`
}

function metricText({ metric, value, target, windowDays }: ParsedNotification['metrics'][number]): string {
  const points = metric === 'account_health_rating'
  const show = (number: number): string => (points ? `${number}` : `${Number((number * 100).toFixed(3))}%`)
  return [
    metric,
    value === null ? 'no figure' : show(value),
    target === null ? '' : `target ${show(target)}`,
    windowDays === null ? '' : `over ${windowDays} days`,
  ]
    .filter(Boolean)
    .join(', ')
}

function deadlineText(deadline: ParsedNotification['deadline']): string | null {
  const { iso, relative, due } = deadline
  const printed = iso ?? relative
  if (printed === null) return null
  return due === null ? (untoldDay(deadline) ?? printed) : `${printed}, ends ${due}`
}

function documentText({ type, windowDays }: ParsedNotification['requestedDocuments'][number]): string {
  return windowDays === null ? type : `${type} (last ${windowDays} days)`
}

function ownerText(owner: ParsedNotification['rightsOwner']): string | null {
  return owner === null ? null : [owner.name, owner.email].filter(Boolean).join(', ')
}
