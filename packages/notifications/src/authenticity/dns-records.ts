import { Resolver } from 'node:dns/promises'

/** What mailauth asks for: the records of a name, each of TXT in its pieces. */
export type Resolve = (name: string, type: string) => Promise<string[][]>

/** Where keys and SPF records come from. */
export interface VerifyOptions {
  /** TXT records by name (`selector._domainkey.domain`, or a domain for its SPF record), which need no network. */
  readonly keys?: Readonly<Record<string, string>>
  /** Ask DNS for what is not among the keys; without keys it is asked anyway. */
  readonly online?: boolean
  /** DNS servers to ask instead of the system's: an address, or `address:port`. */
  readonly servers?: readonly string[]
}

/** Looks records up where the source allows: among the stored ones first. */
export function createResolve({ keys, online, servers }: VerifyOptions): Resolve {
  const stored = new Map(Object.entries(keys ?? {}).map(([name, record]) => [plainName(name), record]))
  const ask = keys === undefined || online === true ? askDns(servers) : askNobody
  return async (name, type) => {
    const record = type === 'TXT' ? stored.get(plainName(name)) : undefined
    return record === undefined ? ask(name, type) : [[record]]
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

const askNobody: Resolve = async (name) =>
  Promise.reject(Object.assign(new Error(`no record for ${name}`), { code: 'ENOTFOUND' }))

function askDns(servers: readonly string[] | undefined): Resolve {
  const resolver = new Resolver({ timeout: 4000, tries: 2 })
  if (servers !== undefined) resolver.setServers(servers)
  // What SPF asks besides TXT are addresses and names, whose declared type is narrower than what mailauth takes.
  return async (name, type) => (await resolver.resolve(name, type)) as string[][]
}
