import type { NotificationFact } from '@health-tui/storage'

/** Stores a letter with its subject, sender and date; what it means is not looked at here. */
export function readLetter(text: string, fallbackDate: Date | null): NotificationFact {
  const normalised = text.replaceAll('\r\n', '\n')
  const split = normalised.search(/\n\n/)
  const head = split === -1 ? normalised : normalised.slice(0, split)
  const isMail = /^[A-Za-z][\w-]*:/.test(head)
  const headers = isMail ? readHeaders(head) : new Map<string, string>()
  const body = isMail ? normalised.slice(split + 2) : normalised
  const date = headers.get('date')
  const sent = date === undefined ? Number.NaN : Date.parse(date)
  return {
    subject: headers.get('subject') ?? firstLine(body),
    sender: headers.get('from') ?? null,
    receivedAt: Number.isNaN(sent) ? (fallbackDate?.getTime() ?? null) : sent,
    marketplace: null,
    kind: null,
    severity: null,
    dueAt: null,
    phishing: null,
    text: body,
    parsed: null,
  }
}

function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const match = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line)
    if (match?.[1] !== undefined && !headers.has(match[1].toLowerCase()))
      headers.set(match[1].toLowerCase(), decodeWords(match[2] ?? ''))
  }
  return headers
}

/** RFC 2047 encoded words. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, form: string, data: string) => {
      try {
        const bytes =
          form.toLowerCase() === 'b'
            ? Buffer.from(data, 'base64')
            : Buffer.from(
                data
                  .replaceAll('_', ' ')
                  .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
                    String.fromCharCode(Number.parseInt(hex, 16)),
                  ),
                'latin1',
              )
        return new TextDecoder(charset).decode(bytes)
      } catch {
        return whole
      }
    })
}

function firstLine(text: string): string | null {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '')
  return line === undefined ? null : line.trim().slice(0, 200)
}
