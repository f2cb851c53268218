import { headerLength } from './bounded-mail.ts'

/**
 * The same mail with a blank line between header and body where there is none: the body begins at the first line that is no header and
 * below which none stands that mail programs write.
 */
export function separatedBody(mail: Uint8Array): Uint8Array {
  const header = Buffer.from(mail.subarray(0, headerLength(mail)))
  const lines = header.toString('latin1').split('\n')
  const first = lines.findIndex((line) => !headerOrFold.test(line))
  if (
    first === -1 ||
    /^\r*$/.test(lines[first] ?? '') ||
    lines.slice(first).some((line) => mailHeader.test(line))
  )
    return mail
  const start = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0)
  return Buffer.concat([mail.subarray(0, start), Buffer.from('\n'), mail.subarray(start)])
}

/** Or the line that begins a mail in a mailbox. */
const headerOrFold = /^(?:[!-9;-~]+[ \t]*:|[ \t]|>?From )/
const mailHeader =
  /^(?:from|to|cc|bcc|sender|subject|date|received(?:-spf)?|return-path|reply-to|message-id|references|in-reply-to|mime-version|content-[\w-]+|delivered-to|dkim-signature|authentication-results|(?:arc|x|list|resent|thread|feedback)-[\w-]+)[ \t]*:/i
