import type { Letter } from '../reading/letter.ts'
import { readSpeaker } from '../reading/speaker.ts'
import type { NotificationKind } from '../schema.ts'
import { plainLetters } from '../text/plain-letters.ts'
import { domainOf, registrableDomain } from './hosts.ts'

/** How far a mail presents itself as Amazon's. */
export interface Claim {
  /** Amazon stands anywhere in it: in a header, in the words, in an address. */
  readonly mentions: boolean
  /** The sender's name is Amazon's, or one of its desks'. */
  readonly byName: boolean
  /** It speaks in Amazon's name: by its sender, its greeting, its sign-off, or as a notice to a seller. */
  readonly speaks: boolean
}

/** The sender as the mail shows it: what a forwarded mail prints, or else the header's name. */
export function shownName({ layout, sender }: Letter): string {
  const printed = layout.printed?.from ?? null
  if (layout.how !== 'forwarded' || printed === null) return sender?.name ?? ''
  return printed.replace(/<[^<>]{0,300}>\s*$/, '').trim()
}

/** Reads whose mail it says it is, in whatever letters it is written. */
export function readClaim({
  letter,
  kind,
}: {
  readonly letter: Letter
  readonly kind: NotificationKind
}): Claim {
  const name = shownName(letter)
  const isOther = namesItself(name, letter.sender?.address ?? '')
  const byName = wearsName(name) && !isOther
  const head = `${name} ${letter.sender?.address ?? ''} ${letter.subject ?? ''}`
  const mentions =
    byName ||
    wearsName(head) ||
    desk.test(plainLetters(head)) ||
    /amazon|amazn|amzn|amaz0n|seller[ -]central|seller performance|アマゾン/.test(letter.reading.flat)
  const speaks =
    byName || (mentions && kind !== 'not_a_notification') || (!isOther && readSpeaker(letter) === 'amazon')
  return { mentions: mentions || speaks, byName, speaks }
}

/** "Amazon Ads Academy" of ads-academy.example: a house that works with Amazon and writes under its own name. */
function namesItself(name: string, address: string): boolean {
  const house = registrableDomain(domainOf(address)).split('.')[0] ?? ''
  // An address in front of another is no word of a name.
  return plainLetters(name.replace(/\S+@\S+/g, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length >= 5 && !ofDesks.test(word) && !wearsName(word) && house.includes(word))
}

// Words that desks of Amazon are called by and that fakes put into their domains as well.
const ofDesks =
  /^(?:seller|sellers|selling|partner|central|support|service|services|customer|kunden|account|accounts|security|secure|prime|orders?|billing|payments?|team|performance|notice|notifications?|verif|alert|konto|compte|cuenta|cliente?|vendeur|vendit|vendedor|verkauf|help|center|business|market|online|shop|store|health|cloud|delivery|rewards?|gutschein|voucher)/

/** True for a letter whose sender goes by the name of its own house. */
export function writesAsOwnHouse(letter: Letter): boolean {
  const shown = shownName(letter) === '' ? (letter.layout.printed?.from ?? '') : shownName(letter)
  const address =
    letter.sender?.address ?? /[^\s<>"]+@[^\s<>"]+/.exec(letter.layout.printed?.from ?? '')?.[0] ?? ''
  return namesItself(shown, address)
}

/** True for names that a reader takes for Amazon's. */
export function wearsName(name: string): boolean {
  return ownName.test(plainLetters(name))
}

const ownName = /amazon(?!ia|as(?![a-z])|ica)|amzn|(?<![a-z])aws(?![a-z])|アマゾン/
const desk = /seller performance|seller central|verk(?:a|ae)uferleistung/
