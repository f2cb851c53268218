import { isIP } from 'node:net'
import { registrableDomain } from './hosts.ts'

export interface HeaderLine {
  /** Lower case. */
  readonly key: string
  readonly value: string
}

/** What the server that took a mail in noted about it, and what others claim to have noted. */
export interface HopNotes {
  /** The server's host, as its own `Received` line names it; null for a mail that was saved without such lines. */
  readonly host: string | null
  readonly authenticationResults: readonly string[]
  readonly receivedSpf: string | null
  /** Who handed the mail to that house, as its `Received` line notes it; null where none does. */
  readonly connection: Connection | null
  /** `Authentication-Results` that anybody on the way, the sender included, could have written. */
  readonly unproven: readonly string[]
}

/** The sending server of a connection, which SPF is about. */
export interface Connection {
  readonly address: string
  /** The name by which it greeted. */
  readonly helo: string
}

// Mail services that write one name into Received and another into Authentication-Results.
const houses: readonly (readonly string[])[] = [
  ['google.com', 'gmail.com', 'googlemail.com'],
  ['outlook.com', 'hotmail.com', 'live.com', 'microsoft.com', 'office365.com'],
  ['icloud.com', 'me.com', 'mac.com', 'apple.com'],
  ['yahoo.com', 'aol.com', 'yahoodns.net'],
  ['gmx.net', 'gmx.com', 'web.de', 'mail.com', 'kundenserver.de'],
]

/**
 * Tells the notes of the receiving house from those that came with the mail. Every server puts its lines on top, so what
 * stands above the first `Received` line of another house was written by the one that took the mail in. A house removes
 * results in its own name that come from outside (RFC 8601, section 5); of results without a name the topmost counts.
 */
export function notesOfReceivingHop(headers: readonly HeaderLine[]): HopNotes {
  const host = headers.map(receivedBy).find((by) => by !== null) ?? null
  if (host === null) {
    // Saved without its way: what stands on top is what the saver's mailbox showed.
    const results = valuesOf(headers, 'authentication-results')
    return {
      host,
      authenticationResults: results.slice(0, 1),
      receivedSpf: valuesOf(headers, 'received-spf')[0] ?? null,
      connection: null,
      unproven: results.slice(1),
    }
  }
  const foreign = headers.findIndex((line) => {
    const by = receivedBy(line)
    return by !== null && !isSameHouse(by, host)
  })
  const own = foreign === -1 ? headers : headers.slice(0, foreign)
  const proven: string[] = []
  const unproven = foreign === -1 ? [] : valuesOf(headers.slice(foreign), 'authentication-results')
  for (const [index, value] of valuesOf(own, 'authentication-results').entries()) {
    const server = serverOf(value)
    if (server === null ? index === 0 : isSameHouse(server, host)) proven.push(value)
    else unproven.push(value)
  }
  const spf = valuesOf(own, 'received-spf')[0]
  const receiver = spf === undefined ? undefined : /\breceiver\s*=\s*"?([a-z0-9.-]+)/i.exec(spf)?.[1]
  const isOurs = receiver === undefined || !receiver.includes('.') || isSameHouse(receiver, host)
  return {
    host,
    authenticationResults: proven,
    receivedSpf: spf !== undefined && isOurs ? spf : null,
    connection: connectionOf(
      valuesOf(own, 'received').findLast((line) => receivedBy({ key: 'received', value: line }) !== null),
    ),
    unproven,
  }
}

function valuesOf(headers: readonly HeaderLine[], key: string): string[] {
  return headers.filter((line) => line.key === key).map(({ value }) => value)
}

/** The host of `Received: from … by HOST`; null for other lines and for hops that name only an address. */
function receivedBy({ key, value }: HeaderLine): string | null {
  if (key !== 'received') return null
  const by = /(?:^|\s)by\s+([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(value.slice(0, 2000))?.[1]
  return by === undefined || /^[\d.]+$/.test(by) ? null : by.toLowerCase()
}

/** The address that a server saw itself stands in brackets behind the name that the other side gave. */
function connectionOf(received: string | undefined): Connection | null {
  const from = /^\s*from\s+(\S{1,255})(.{0,600}?)(?:\sby\s|$)/is.exec(received ?? '')
  if (from === null) return null
  const [, helo = '', rest = ''] = from
  const address = [...rest.matchAll(/[[(](?:ipv6:)?([\da-f.:]{3,45})[\])]/gi)]
    .map(([, inside = '']) => inside)
    .find((inside) => isIP(inside) !== 0)
  return address === undefined || isOwnNetwork(address)
    ? null
    : { address, helo: helo.replace(/^\[|\]$/g, '') }
}

/** Addresses that no house is reached by from outside: of the machine itself and of private networks. */
function isOwnNetwork(address: string): boolean {
  return /^(?:0|10|127)\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\.|^::1?$|^f[cde]/i.test(address)
}

/** `mx.google.com` of `mx.google.com 1; dkim=pass …`; null where results begin at once. */
function serverOf(value: string): string | null {
  const first = /^\s*([^\s;]+)/.exec(value)?.[1] ?? ''
  return first.includes('=') || !first.includes('.') ? null : first.toLowerCase()
}

function isSameHouse(one: string, other: string): boolean {
  const [first, second] = [registrableDomain(one), registrableDomain(other)]
  return first === second || houses.some((house) => house.includes(first) && house.includes(second))
}
