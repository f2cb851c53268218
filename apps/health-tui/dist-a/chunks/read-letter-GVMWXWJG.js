import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { parseNotification } from './chunk-LQ42R6NJ.js'
import './chunk-3OKRU4HK.js'
import './chunk-ARMSRDCT.js'
async function readLetter(bytes, origin) {
  let parsed = await parseNotification(bytes, {
      name: origin.name,
      ...(origin.receivedAt === null ? {} : { receivedAt: origin.receivedAt }),
      ...(origin.marketplace === null ? {} : { marketplace: origin.marketplace }),
    }),
    mask = maskFor(parsed),
    subject = parsed.subject ?? firstLine(parsed.text),
    { text, ...rest } = parsed
  return {
    subject: subject === null ? null : mask(subject),
    sender: parsed.from === null ? null : mask(parsed.from),
    receivedAt: parsed.receivedAt === null ? null : Date.parse(parsed.receivedAt),
    marketplace: parsed.marketplace ?? origin.marketplace,
    kind: parsed.kind,
    severity: parsed.severity,
    dueAt: parsed.deadline.due === null ? null : Date.parse(parsed.deadline.due),
    phishing: parsed.authenticity.phishing,
    text: mask(text),
    parsed: maskDeep(rest, mask),
  }
}
var address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  buyerRelay = /@marketplace\.amazon\./i,
  amazonMailbox = /@(?:[\w-]+\.)*(?:amazon(?:\.[a-z]{2,3}){1,2}|amazonsellerservices\.com)$/i
function maskFor(parsed) {
  let kept = new Set()
  ;(parsed.rightsOwner?.email && kept.add(parsed.rightsOwner.email.toLowerCase()),
    (parsed.kind !== 'not_a_notification' || parsed.authenticity.phishing) &&
      parsed.from !== null &&
      kept.add(parsed.from.toLowerCase()))
  let isKept = (mailbox) =>
    !buyerRelay.test(mailbox) &&
    (kept.has(mailbox.toLowerCase()) || amazonMailbox.test(mailbox) || parsed.authenticity.phishing)
  return (text) =>
    text.replace(address, (mailbox) => (isKept(mailbox) ? mailbox : mailbox.replace(/[^@.]/g, '*')))
}
function maskDeep(value, mask) {
  return typeof value == 'string'
    ? mask(value)
    : Array.isArray(value)
      ? value.map((item) => maskDeep(item, mask))
      : typeof value != 'object' || value === null
        ? value
        : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskDeep(item, mask)]))
}
function firstLine(text) {
  let line = text
    .split(`
`)
    .find((candidate) => candidate.trim() !== '')
  return line === void 0 ? null : line.trim().slice(0, 200)
}
export { readLetter }
//# sourceMappingURL=read-letter-GVMWXWJG.js.map
