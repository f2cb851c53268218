import type { ParsedNotification } from '@health-tui/notifications'
import { escapeForTerminal } from '../../output.ts'

const colours = { critical: 31, at_risk: 33, warning: 33, info: 36 } as const

/** A letter for people: verdict first, then what it is about, what it asks for and by when. */
export function notificationLines(
  notification: ParsedNotification,
  { title, color }: { readonly title: string; readonly color: boolean },
): string {
  const paint = (text: string, code: number): string => (color ? `\u001B[${code}m${text}\u001B[0m` : text)
  const row = (name: string, value: string | null): string[] =>
    value === null || value === '' ? [] : [`  ${name.padEnd(12)}${escapeForTerminal(value)}`]
  const { authenticity, kind, severity } = notification
  const verdict = authenticity.phishing
    ? paint(`FAKE (score ${authenticity.score})`, 31)
    : `${kind} ${paint(severity, colours[severity])}`
  const lines = [
    `${paint(escapeForTerminal(title), 1)}  ${verdict}`,
    ...row('subject', notification.subject),
    ...row('from', notification.from),
    ...(authenticity.phishing ? row('claims', `${kind}, ${severity}`) : []),
    ...row('topics', notification.topics.join(', ')),
    ...row('store', [notification.marketplace, notification.language].filter(Boolean).join(', ')),
    ...row('asins', notification.asins.join(' ')),
    ...row('skus', notification.skus.join(' ')),
    ...row('orders', notification.orderIds.join(' ')),
    ...row('complaints', notification.complaintIds.join(' ')),
    ...notification.metrics.flatMap((metric) => row('metric', metricText(metric))),
    ...row('deadline', deadlineText(notification.deadline)),
    ...row('asks for', notification.requestedDocuments.map(documentText).join(', ')),
    ...row('answer by', notification.respondVia === 'none' ? null : notification.respondVia),
    ...row('funds', notification.fundsHoldDays === null ? null : `held ${notification.fundsHoldDays} days`),
    ...row('owner', ownerText(notification.rightsOwner)),
    ...row('advice', `${notification.route.advice}: ${notification.route.reason}`),
    ...authenticity.signals
      .filter(({ weight }) => weight > 0 || authenticity.phishing)
      .flatMap(({ id, detail }) => row('signal', `${id}: ${detail}`)),
  ]
  return `${lines.join('\n')}\n\n`
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

function deadlineText({ iso, relative, due }: ParsedNotification['deadline']): string | null {
  const printed = iso ?? relative
  if (printed === null) return null
  return due === null ? printed : `${printed}, ends ${due}`
}

function documentText({ type, windowDays }: ParsedNotification['requestedDocuments'][number]): string {
  return windowDays === null ? type : `${type} (last ${windowDays} days)`
}

function ownerText(owner: ParsedNotification['rightsOwner']): string | null {
  return owner === null ? null : [owner.name, owner.email].filter(Boolean).join(', ')
}
