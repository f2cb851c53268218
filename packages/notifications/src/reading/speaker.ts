import { gated } from '../text/gated.ts'
import { domainOf, isAmazonHost } from '../authenticity/hosts.ts'
import type { Letter, ReadSentence } from './letter.ts'
import { oncePerLetter } from './once-per-letter.ts'

/**
 * In whose name a letter speaks: Amazon's (or one who says so), somebody else's, or nobody says. A lawyer's offer and a
 * colleague's list may hold all the words of a notice.
 */
export type Speaker = 'amazon' | 'other' | 'unknown'

export const readSpeaker = oncePerLetter((letter: Letter): Speaker => {
  const printed = letter.layout.printed?.from ?? null
  const forwarded = letter.layout.how === 'forwarded'
  const address = forwarded
    ? (printed ?? letter.sender?.address ?? '')
    : (letter.sender?.address ?? printed ?? '')
  const named = forwarded && printed !== null ? printed : `${letter.sender?.name ?? ''} ${printed ?? ''}`
  const domain = domainOf(address)
  if (domain !== '' && isAmazonHost(domain)) return 'amazon'
  if (namesAmazon.test(named) || namesAmazon.test(address)) return 'amazon'
  if (signsAsAmazon(letter)) return 'amazon'
  if (domain !== '' || signsAsAdviser(letter) || isUnrelated(letter)) return 'other'
  // A pasted "Von: Kanzlei Frerichs" names a sender as well as an address does.
  return printed !== null && /\p{L}{2}/u.test(printed) && !department.test(printed) && !forwarded
    ? 'other'
    : 'unknown'
})

/** "We are neither affiliated with nor appointed by Amazon": whoever sells help with accounts says so below. */
export function isUnrelated(letter: Letter): boolean {
  return letter.sentences.some((s) => unrelated.test(s.words, s))
}

const unrelated = gated(
  /(?:(?:not|n't|neither|no way|nor) (?:[a-z]+ ){0,3}?(?:affiliated|associated|connected|related|endorsed|sponsored|a partner|part)(?: [a-z]+){0,8} (?:by |with |to |of )(?:[a-z]+ ){0,2}amazon|independent (?:of|from) amazon|(?:nicht|weder|keine[nr]?|in keiner) (?:[a-z]+ ){0,5}?(?:amazon (?:[a-z]+ ){0,3}?(?:verbunden|verbundenes|beauftragt|zugehorig)|(?:verbunden|verbindung|beziehung) (?:[a-z]+ ){0,2}amazon)|unabhangig von amazon|(?:n'est|ne sommes|n'a|n'avons) (?:[a-z]+ ){0,3}?(?:affiliee?s?|liee?s?|lien|mandatee?s?|associee?s?|aucun lien)(?: [a-z]+){0,4} (?:a|avec|par) amazon|independante?s? d'amazon|(?:non|ne) (?:e|siamo|abbiamo|ha) (?:[a-z]+ ){0,3}?(?:affiliat[aoi]|collegat[aoi]|legam[ei]|associat[aoi]|incaricat[aoi])(?: [a-z]+){0,4} (?:a|ad|con|da) amazon|indipendent[ei] da amazon|(?:no|ni) (?:esta|estamos|tenemos|tiene|es|somos) (?:[a-z]+ ){0,3}?(?:afiliad[oa]s?|vinculad[oa]s?|asociad[oa]s?|relacion|relacionad[oa]s?|autorizad[oa]s?)(?: [a-z]+){0,4} (?:a|con|por) amazon|independientes? de amazon)(?![a-z])|amazon(?:社)?とは(?:一切)?(?:関係|提携|無関係)/,
)

// Senders that Amazon's desks go by, whoever they belong to.
const department =
  /account|health|team|notice|notification|compliance|policy|review|integrity|support|service|trust|risk|verif|market|product|konto|benachrichtigung|compte|cuenta|notific|アカウント|通知|サポート/i

/** Tax advisers, accountants and lawyers sign with what they are. */
function signsAsAdviser(letter: Letter): boolean {
  return letter.sentences
    .slice(-3)
    .some((s) => !s.item && s.words.length <= 70 && adviser.test(s.words, s) && !/@|:|[.!?。]$/.test(s.words))
}

const adviser = gated(
  /(?<![a-z])(?:tax advis[eo]r|accountant|bookkeeper|cpa|solicitors?|attorneys? at law|steuerberat(?:er|erin|ung)|steuerkanzlei|buchhaltung|wirtschaftspruferin?|rechtsanwalt(?:in)?|expert(?:e)?-comptable|comptable|avocate?|commercialista|ragionier[ea]|avvocato|consulente fiscale|asesor(?:ia|a)? fiscal|gestoria|contable|abogad[oa])(?![a-z])|税理士|会計士|弁護士/,
)

const namesAmazon =
  /amazon|amzn|アマゾン|seller[- ]?(?:performance|central|support)|verk(?:ä|ae?)ufer[- ]?(?:performance|leistung)|performance[- ]?vendeur|performance[- ]?venditore|rendimiento del vendedor/i

/** A short line without a full stop that names Amazon, near either end: a greeting or a signature. */
function signsAsAmazon(letter: Letter): boolean {
  const { sentences } = letter
  const own = letter.subject === null ? sentences : sentences.slice(1)
  return (
    own.slice(0, 3).some((s) => greets.test(s.words, s)) ||
    own.slice(-8).some((s) => isSignature(s)) ||
    own.some((s) => introduces.test(s.words, s))
  )
}

const greets = gated(
  /^(?:hello|greetings|dear .{0,20}|guten tag|hallo|bonjour|ciao|hola|salve) (?:from|von|de|da) amazon/,
)
const introduces = gated(
  /(?:^|[^a-z])(?:(?:we|this is|here is|wir|hier ist) (?:(?:are|at|sind|bei|from) )?(?:the |das |von )?amazon|(?:wir|nous|noi|nosotros) (?:bei|chez|di|en) amazon|the amazon (?:[a-z]+ ){0,2}team)|(?:amazon(?:\.co\.jp)?|アマゾン(?:ジャパン)?)(?:出品サービス|カスタマーサービス|出品者サポート)?でございます/,
)

function isSignature({ words, item }: ReadSentence): boolean {
  return (
    !item &&
    words.length <= 90 &&
    /amazon|アマゾン|seller (?:performance|identity|risk)|(?:selling partner|verkaufer|vendeur|venditore|vendedor)[a-z -]{0,30}(?:team|performance|leistung|risk)|(?:team|equipe|equipo) [a-z' -]{0,30}(?:seller|verkaufer|vendeur|venditore|vendedor)|(?:performance|rendimiento|prestazioni) (?:vendeur|del vendedor|del venditore)|出品者|パフォーマンス/.test(
      words,
    ) &&
    !/[!?？。！]$|[a-z]\.$|@/.test(words)
  )
}
