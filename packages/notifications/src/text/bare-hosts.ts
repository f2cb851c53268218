import { matchesOf } from './matches.ts'

/**
 * Hosts that stand among the words of a folded text without a scheme and without a path: "sign in at seller-desk.example". Names
 * of files, mailboxes and sentences that stick together ("…your account.please") are none.
 */
export function findBareHosts(flat: string): { readonly host: string; readonly start: number }[] {
  const found: { host: string; start: number }[] = []
  for (const match of matchesOf(flat, written)) {
    const [host] = match
    if (found.length >= mostHosts) break
    const ending = host.slice(host.lastIndexOf('.') + 1)
    // "…your orders.es" is two sentences; who has a house of his own in a country writes it with more than a word.
    if (endings.has(ending) || (ofCountries.has(ending) && /[-\d]|\..*\./.test(host)))
      found.push({ host, start: match.index })
  }
  return found
}

/** No letter names more places. */
const mostHosts = 64

const written = /(?<![a-z0-9@._/-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}(?![a-z0-9@-]|\.[a-z0-9])/g

const endings: ReadonlySet<string> = new Set(
  'com net org info biz example test invalid top xyz shop store online site website space live life click link support help services solutions center agency business company group team cloud app dev page pro vip icu cyou buzz club work world today digital email io co cc eu uk jp fr ru cn us tk ml ga cf gq pw ws su'.split(
    ' ',
  ),
)
const ofCountries: ReadonlySet<string> = new Set(
  'de at ch it es pt pl nl be se ie in me to be tv ca au mx br'.split(' '),
)
