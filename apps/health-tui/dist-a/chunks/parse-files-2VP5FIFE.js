import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { reasonOf } from './chunk-VUH6CBAZ.js'
import { notificationLines } from './chunk-DITDDG75.js'
import { failureLine } from './chunk-UGDPO46O.js'
import { readBytes } from './chunk-FQ2QPKBU.js'
import { memoryDocument, splitMailbox } from './chunk-J26MWM7Y.js'
import { parseNotification, verifySignatures } from './chunk-LQ42R6NJ.js'
import './chunk-XMN6TKTW.js'
import { exitCodes } from './chunk-LXWEXLVL.js'
import './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-3OKRU4HK.js'
import './chunk-ARMSRDCT.js'
import { readFile, stat } from 'node:fs/promises'
async function parseFiles(context, files, request) {
  let { stdout, stderr, stdin, color } = context,
    unreadable = 0,
    fakes = 0
  for (let file of files) {
    let input = await readFileOrInput(file, stdin)
    if (!input.ok) {
      ;((unreadable += 1), stderr.write(failureLine('cannot read the letter', file, input.reason)))
      continue
    }
    for await (let { title, bytes } of mailsOf(file, input.bytes)) {
      let notification = await parse(bytes, title, request)
      ;(notification.authenticity.phishing && (fakes += 1),
        stdout.write(
          request.json
            ? `${JSON.stringify({ file: title, notification })}
`
            : notificationLines(notification, { title, color }),
        ))
    }
  }
  unreadable > 0 ? context.setExitCode(exitCodes.badInput) : fakes > 0 && context.setExitCode(exitCodes.found)
}
async function parse(bytes, file, request) {
  let options = {
    name: file,
    ...(request.marketplace === void 0 ? {} : { marketplace: request.marketplace }),
    ...(request.receivedAt === void 0 ? {} : { receivedAt: request.receivedAt }),
  }
  if (!request.online) return parseNotification(bytes, options)
  let verified = await verifySignatures(bytes)
  return parseNotification(bytes, verified === null ? options : { ...options, verified })
}
async function* mailsOf(file, bytes) {
  let start = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  if (!/^From \S+.*\r?\n(?:[\w-]+:|>)/.test(start)) {
    yield { title: file, bytes }
    return
  }
  let mailbox = memoryDocument(bytes, { name: file, receivedAt: null, source: 'file' }),
    previous,
    count = 0
  for await (let mail of splitMailbox(mailbox))
    ((count += 1),
      previous !== void 0 && (yield { title: `${file}#${count - 1}`, bytes: previous }),
      (previous = await readBytes(mail, largest)))
  previous !== void 0 && (yield { title: count === 1 ? file : `${file}#${count}`, bytes: previous })
}
var largest = 512 * 1024 * 1024
async function readFileOrInput(file, stdin) {
  try {
    if (file === '-') {
      let chunks = []
      for await (let chunk of stdin) chunks.push(typeof chunk == 'string' ? Buffer.from(chunk) : chunk)
      return { ok: !0, bytes: Buffer.concat(chunks) }
    }
    let { size } = await stat(file)
    return size > largest
      ? { ok: !1, reason: `it has ${size} bytes, more than any mail` }
      : { ok: !0, bytes: await readFile(file) }
  } catch (error) {
    return { ok: !1, reason: reasonOf(error) }
  }
}
export { parseFiles }
//# sourceMappingURL=parse-files-2VP5FIFE.js.map
