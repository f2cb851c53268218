import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { notificationLines } from './chunk-DITDDG75.js'
import { parsedNotificationSchema } from './chunk-LQ42R6NJ.js'
import { escapeForTerminal, printJson } from './chunk-XMN6TKTW.js'
import { openForCommand } from './chunk-TSXUD2Q5.js'
import { CommandFailure, exitCodes } from './chunk-LXWEXLVL.js'
import { getNotification, listNotifications } from './chunk-ZG36COOD.js'
import './chunk-3OKRU4HK.js'
import './chunk-ARMSRDCT.js'
async function listStored(context, request) {
  let limit = readLimit(request.limit),
    database = await openForCommand(context, { mayBeMissing: !0 })
  if (database === void 0) {
    printList(context, [], request)
    return
  }
  try {
    let filter = {
      ...(request.account === void 0 ? {} : { account: request.account }),
      ...(limit === void 0 ? {} : { limit }),
    }
    printList(context, await listNotifications(database, filter), request)
  } finally {
    await database.close()
  }
}
function printList({ stdout }, notifications, { json }) {
  if (json) {
    printJson(stdout, { notifications: notifications.map(withDates) })
    return
  }
  notifications.length === 0 &&
    stdout.write(`No notification yet. Import letters: health-tui import PATH...
`)
  for (let { id, receivedAt, importedAt, marketplace, kind, severity, subject, phishing } of notifications) {
    let cells = [
      id.slice(0, 8),
      new Date(receivedAt ?? importedAt).toISOString().slice(0, 10),
      (marketplace ?? '-').padEnd(2),
      (phishing === !0 ? 'FAKE' : (severity ?? '-')).padEnd(8),
      (kind ?? '-').padEnd(20),
      subject ?? '(no subject)',
    ]
    stdout.write(`${escapeForTerminal(cells.join('  '))}
`)
  }
}
async function showStored(context, id, { json }) {
  let database = await openForCommand(context, { mayBeMissing: !0 }),
    stored = database === void 0 ? void 0 : await getNotification(database, id)
  if ((await database?.close(), stored === void 0))
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot show the notification',
      where: id,
      why: 'no notification, or more than one, has an id that begins so',
      remedy: 'see the ids: health-tui notification list',
    })
  let { text, parsed, ...summary } = stored,
    reading = parsedNotificationSchema.safeParse({ ...Object(parsed), text })
  if (json) {
    printJson(context.stdout, { ...withDates(summary), notification: parsed ?? null, text })
    return
  }
  ;(context.stdout.write(
    reading.success
      ? notificationLines(reading.data, { title: stored.id, color: context.color })
      : `${escapeForTerminal(`${stored.id}  ${stored.subject ?? '(no subject)'}`)}

`,
  ),
    context.stdout.write(`${escapeForTerminal(text, { keepNewlines: !0 })}
`))
}
function withDates({ receivedAt, importedAt, dueAt, ...rest }) {
  let iso = (time) => (time === null ? null : new Date(time).toISOString())
  return { ...rest, receivedAt: iso(receivedAt), importedAt: iso(importedAt), dueAt: iso(dueAt) }
}
function readLimit(text) {
  if (text !== void 0) {
    if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot list notifications',
      where: `--limit ${text}`,
      why: 'it is no number above zero',
    })
  }
}
export { listStored, showStored }
//# sourceMappingURL=stored-3D7E74H5.js.map
