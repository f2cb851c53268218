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
 * Tells the notes of the receiving house from those that came with the mail. Every server puts its lines on top: what stands
 * above the line by which the mail came in from outside was written by the one that took it in. Below it, its notes go on until
 * another house's `Received`, but there only results in its own name count, of which it removes those that come from
 * outside (RFC 8601, section 5).
 */
export function notesOfReceivingHop(headers: readonly HeaderLine[]): HopNotes {
  const edge = cameIn(headers)
  if (edge === -1) {
    // Saved without its way: what stands on top is what the saver's mailbox showed.
    const results = valuesOf(headers, 'authentication-results')
    return {
      host: null,
      authenticationResults: results.slice(0, 1),
      receivedSpf: valuesOf(headers, 'received-spf')[0] ?? null,
      connection: null,
      unproven: results.slice(1),
    }
  }
  const host = receivedBy(headers[edge])
  const next = headers.findIndex(
    (line, index) => index > edge && line.key === 'received' && !isOfHouse(receivedBy(line), host),
  )
  const own = next === -1 ? headers : headers.slice(0, next)
  const above = headers.slice(0, edge)
  const proven = valuesOf(above, 'authentication-results')
  const unproven = next === -1 ? [] : valuesOf(headers.slice(next), 'authentication-results')
  for (const value of valuesOf(own.slice(edge), 'authentication-results')) {
    const server = serverOf(value)
    const isOwn =
      host !== null &&
      (server === null ? proven.length === 0 && writesNoName(host) : isSameHouse(server, host))
    if (isOwn) proven.push(value)
    else unproven.push(value)
  }
  const spf = valuesOf(host === null ? above : own, 'received-spf')[0]
  const receiver = spf === undefined ? undefined : /\breceiver\s*=\s*"?([a-z0-9.-]+)/i.exec(spf)?.[1]
  const isOurs =
    receiver === undefined || !receiver.includes('.') || host === null || isSameHouse(receiver, host)
  return {
    host,
    authenticationResults: proven,
    receivedSpf: spf !== undefined && isOurs ? spf : null,
    connection: connectionOf(valuesOf(own, 'received').at(-1)),
    unproven,
  }
}

/**
 * Where the line stands by which the mail came in from outside, past hops inside the house and programs that fetch mailboxes.
 * Where all hops are inside, the topmost that names a server; -1 where none does.
 */
function cameIn(headers: readonly HeaderLine[]): number {
  const isOutside = ({ key, value }: HeaderLine): boolean => {
    if (key !== 'received' || /\swith\s+(?:pop3|imap)/i.test(value)) return false
    const from = /^\s*from\s+(\S{1,255})/i.exec(value)?.[1]
    if (from === undefined) return false
    const address = addressIn(value)
    return address === null
      ? /\.(?!internal$|local(?:domain)?$|lan$)[a-z]{2,}$/i.test(from)
      : !isOwnNetwork(address)
  }
  const edge = headers.findIndex(isOutside)
  return edge === -1 ? headers.findIndex((line) => receivedBy(line)?.includes('.') === true) : edge
}

function valuesOf(headers: readonly HeaderLine[], key: string): string[] {
  return headers.filter((line) => line.key === key).map(({ value }) => value)
}

/** The host of `Received: from … by HOST`; null for other lines and for hops that name only an address. */
function receivedBy(line: HeaderLine | undefined): string | null {
  if (line?.key !== 'received') return null
  const by = /(?:^|\s)by\s+([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?![\w:])/i.exec(line.value.slice(0, 2000))?.[1]
  return by === undefined || /^[\d.]+$/.test(by) ? null : by.toLowerCase()
}

/** Who handed a mail over, where the line notes an address from outside. */
function connectionOf(received: string | undefined): Connection | null {
  const address = addressIn(received ?? '')
  if (address === null || isOwnNetwork(address)) return null
  const [, greeted = ''] = /^\s*from\s+(\S{1,255})/i.exec(received ?? '') ?? []
  const ehlo = /\((?:ehlo|helo)\s+([^\s)]{1,255})/i.exec(received ?? '')?.[1]
  return { address, helo: (ehlo ?? greeted).replace(/^\[|\]$/g, '') }
}

/**
 * The address that a server saw itself stands in brackets behind the name that the other side gave; in Yahoo's lines it stands in
 * front of that name.
 */
function addressIn(received: string): string | null {
  const from = /^\s*from\s+(\S{1,255})(.{0,600}?)(?:\sby\s|$)/is.exec(received)
  if (from === null) return null
  const [, first = '', rest = ''] = from
  const inside = [...rest.matchAll(/[[(](?:ipv6:)?([\da-f.:]{3,45})[\])]/gi)].map(([, found = '']) => found)
  return inside.find((found) => isIP(found) !== 0) ?? (isIP(first) === 0 ? null : first)
}

/** Addresses that no house is reached by from outside: of the machine itself and of private networks. */
function isOwnNetwork(address: string): boolean {
  return /^(?:0|10|127)\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\.|^::1?$|^f[cde]/i.test(address)
}

/** `mx.google.com` of `mx.google.com 1; dkim=pass …`; null where results begin at once. */
function serverOf(value: string): string | null {
  const first = /^\s*([^\s;]+)/.exec(value)?.[1] ?? ''
  return first.includes('=') || first === '' ? null : first.toLowerCase()
}

/** Microsoft's servers put no name before their results. */
function writesNoName(host: string): boolean {
  return isSameHouse(host, 'outlook.com')
}

function isOfHouse(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && isSameHouse(one, other)
}

function isSameHouse(one: string, other: string): boolean {
  const [first, second] = [registrableDomain(one), registrableDomain(other)]
  return first === second || houses.some((house) => house.includes(first) && house.includes(second))
}
