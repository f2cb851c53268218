import { domainOf } from './hosts.ts'
import { notesOfReceivingHop, type HeaderLine } from './receiving-hop.ts'
import type { Resolve } from './dns-records.ts'

/** Whether the domain that a mail was sent for lets the server send that handed it over. */
export interface SpfVerdict {
  readonly result: 'pass' | 'fail' | 'none'
  /** The domain that was asked. */
  readonly domain: string
}

const longestLookUp = 10_000

/**
 * Works SPF (RFC 7208) out anew, from the address that the receiving house noted of the connection and the sender that it
 * noted on the envelope. Null for a mail that was saved without its way, or without an envelope.
 */
export async function checkSpf(
  headers: readonly HeaderLine[],
  resolver: Resolve,
): Promise<SpfVerdict | null> {
  const { connection, host } = notesOfReceivingHop(headers)
  const returnPath = headers.find(({ key }) => key === 'return-path')?.value.trim()
  if (connection === null || returnPath === undefined) return null
  // Bounces have no sender: the name by which their server greeted is asked then.
  const sender = returnPath.replace(/^<|>$/g, '')
  const domain = sender === '' ? connection.helo.toLowerCase() : domainOf(sender)
  if (domain === '') return null
  const { spf } = await import('./checkers.ts')
  const { status } = await spf({
    sender,
    ip: connection.address,
    helo: connection.helo,
    mta: host ?? 'localhost',
    resolver,
    maxElapsedTime: longestLookUp,
  })
  return { result: outcomes[status.result] ?? 'none', domain }
}

// Records that cannot be read or had say nothing about the mail.
const outcomes: Readonly<Partial<Record<string, SpfVerdict['result']>>> = {
  pass: 'pass',
  fail: 'fail',
  softfail: 'fail',
}
