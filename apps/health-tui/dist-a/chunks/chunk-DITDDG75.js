import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { escapeForTerminal } from './chunk-XMN6TKTW.js'
var colours = { critical: 31, at_risk: 33, warning: 33, info: 36 }
function notificationLines(notification, { title, color }) {
  let paint = (text, code) => (color ? `\x1B[${code}m${text}\x1B[0m` : text),
    row = (name, value) =>
      value === null || value === '' ? [] : [`  ${name.padEnd(12)}${escapeForTerminal(value)}`],
    { authenticity, kind, severity } = notification,
    verdict = authenticity.phishing
      ? paint(`FAKE (score ${authenticity.score})`, 31)
      : `${kind} ${paint(severity, colours[severity])}`
  return `${[
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
  ].join(`
`)}

`
}
function metricText({ metric, value, target, windowDays }) {
  let points = metric === 'account_health_rating',
    show = (number) => (points ? `${number}` : `${Number((number * 100).toFixed(3))}%`)
  return [
    metric,
    value === null ? 'no figure' : show(value),
    target === null ? '' : `target ${show(target)}`,
    windowDays === null ? '' : `over ${windowDays} days`,
  ]
    .filter(Boolean)
    .join(', ')
}
function deadlineText({ iso, relative, due }) {
  let printed = iso ?? relative
  return printed === null ? null : due === null ? printed : `${printed}, ends ${due}`
}
function documentText({ type, windowDays }) {
  return windowDays === null ? type : `${type} (last ${windowDays} days)`
}
function ownerText(owner) {
  return owner === null ? null : [owner.name, owner.email].filter(Boolean).join(', ')
}
export { notificationLines }
//# sourceMappingURL=chunk-DITDDG75.js.map
