import type { Letter } from '../reading/letter.ts'
import { domainOf, imitatesAmazon, isAmazonHost } from './hosts.ts'

/** The first address that a letter has answers sent to which wears Amazon's name without being Amazon's; null where none does. */
export function imitatedMailbox({ reading }: Letter): string | null {
  const { flat } = reading
  for (let at = flat.indexOf('@'); at !== -1; at = flat.indexOf('@', at + 1)) {
    const domain = domainOf(
      /^@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/.exec(flat.slice(at, at + 260))?.[0] ?? '',
    )
    if (domain === '' || !imitatesAmazon(domain) || runsOn(domain)) continue
    const local = /[a-z0-9._%+-]{1,64}$/.exec(flat.slice(Math.max(0, at - 64), at))?.[0]
    if (local !== undefined) return `${local}@${domain}`
  }
  return null
}

/** "notice@amazon.com.If you …", "notice@amazon.comand": the next words stick to an address of Amazon's. */
function runsOn(domain: string): boolean {
  const letters = /[a-z]+$/.exec(domain)?.[0].length ?? 0
  for (let cut = 1; cut <= letters; cut++)
    if (isAmazonHost(domain.slice(0, -cut).replace(/\.$/, ''))) return true
  return false
}
