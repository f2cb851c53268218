/** A line of a mailbox at which a mail may begin. */
export interface MailOpening {
  readonly separator: Buffer
  /** Lines below it that have been read and did not tell yet. */
  readonly below: readonly Buffer[]
  /** Whether a mail begins here, after one more line; null while that is open, which makes the line one of those below. */
  read(line: Buffer): boolean | null
}

/**
 * The opening that a line of a mailbox may be; null for every other line. The file's first line needs only `From `. Elsewhere sentences begin so
 * as well ("From 10:00 to 12:00 we …"): behind an empty line, a date as programs write it and a header below are enough. Where one of both is
 * missing, and where nothing stands behind `From ` (Thunderbird writes neither sender nor date), the header has to be that of a mail.
 */
export function openMail(
  separator: Buffer,
  { afterEmpty, isStart }: { readonly afterEmpty: boolean; readonly isStart: boolean },
): MailOpening | null {
  const text = separator.subarray(0, longestLook).toString('latin1')
  if (!text.startsWith('From ')) return null
  if (isStart) return { separator, below: [], read: () => true }
  const byProgram = datedByProgram.test(text)
  if (afterEmpty && byProgram) return { separator, below: [], read: (line) => beginsMail.test(lookAt(line)) }
  return byProgram || bare.test(text) || (afterEmpty && dated.test(text)) ? openWithHeader(separator) : null
}

const longestLook = 200
const lookAt = (line: Buffer): string => line.subarray(0, longestLook).toString('latin1')

const bare = /^From[ \t]+\r?\n?$/
const dated = /^From \S+\s.*\d{1,2}:\d{2}.*\b\d{4}\b/
/** As C's asctime writes it, whatever the language of the program. */
const datedByProgram =
  /^From \S+\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]?\d \d{2}:\d{2}(?::\d{2})?\b.* \d{4}\s*$/

/** A header, or the quoting of a separator. Letters speak "From" on: "From bob@example.com Tue 10:00 2026" alone begins nothing. */
const beginsMail = /^(?:[!-9;-~]+[ \t]*:|>+From )/

/** Waits until lines of a header have shown a mail: one that only machines write, or sender, day and subject together. */
function openWithHeader(separator: Buffer): MailOpening {
  const below: Buffer[] = []
  const seen = new Set<string>()
  return {
    separator,
    below,
    read(line) {
      const text = lookAt(line)
      const name = /^([!-9;-~]+)[ \t]*:/.exec(text)?.[1]?.toLowerCase()
      const goesOn = below.length > 0 && /^[ \t]+\S/.test(text)
      if ((name === undefined && !goesOn) || below.length >= mostHeaderLines) return false
      if (name !== undefined) seen.add(name)
      if (senderDayAndSubject.every((one) => seen.has(one))) return true
      if (name !== undefined && ofMachines.test(name)) return true
      below.push(line)
      return null
    },
  }
}

const ofMachines =
  /^(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature|x-(?:mozilla|gmail|gm)-[\w-]+|x-account-key|x-uidl|content-transfer-encoding)$/

const senderDayAndSubject = ['from', 'date', 'subject']

const mostHeaderLines = 200
