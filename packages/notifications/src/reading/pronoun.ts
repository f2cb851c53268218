import { namesAsin } from '../identifiers/asins.ts'
import type { Hit } from '../terms/match.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import type { Standing } from './standing.ts'

const pronounBefore =
  /(?:(?<![a-z])(?:lo|la|los|las) (?:hemos|ha|han|he)|(?<![a-z])(?:l'abbiamo|(?:lo|la|li|le) abbiamo|l'ha)|(?<![a-z])(?:nous )?l(?:'|es )avons|(?<![a-z])(?:haben wir|wir haben) (?:ihn|sie|es|diese[ns]?))(?: [a-z]+){0,4} $/
const pronounAfter = /^ (?:it|them)(?![a-z])|^[a-z]* (?:it|them) (?:down|off|from)/

// The wording itself may begin with the helping verb.
const helper = /^(?:abbiamo|hemos|avons|ha|han|hanno)(?![a-z])/
const pronounRight = /(?<![a-z])(?:lo|la|li|le|los|las|l') ?$/
const pronounWithin = /(?<![a-z])(?:it|them|ihn|diesen|lo|la|los|las|les?)(?![a-z])/

/** "As a precaution we have withdrawn it": what the sentence before was about. */
export function pronounBeside(letter: Letter, sentence: ReadSentence, hit: Hit): Standing['about'] | null {
  if (hit.concept !== 'state.off' && hit.concept !== 'state.on') return null
  const { flat } = letter.reading
  if (
    !pronounBefore.test(flat.slice(sentence.start, hit.start)) &&
    !pronounAfter.test(flat.slice(hit.end, hit.end + 16)) &&
    !pronounWithin.test(flat.slice(hit.start, hit.end)) &&
    !(helper.test(flat.slice(hit.start, hit.end)) && pronounRight.test(flat.slice(sentence.start, hit.start)))
  )
    return null
  const before = letter.sentences[sentence.index - 1]
  // "In March we reinstated your account. Today we have deactivated it again."
  if (
    before !== undefined &&
    before.block === sentence.block &&
    says(before, 'object.account') &&
    !says(before, 'object.listing', 'object.allOffers', 'object.funds', 'object.stock') &&
    !says(sentence, 'object.listing') &&
    /^ it(?![a-z])/.test(flat.slice(hit.end, hit.end + 4))
  )
    return 'account'
  return meantBefore(letter, sentence)
}

const accountPronoun: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[,;:.] (?:but |and |otherwise |then )?)(?:it|this) (?:will|may|can|could|might|shall|is going|has been|is|would)(?![a-z])/,
  de: /(?:^|[,;:.] (?:aber |und |sonst |dann )?)es (?:wird|kann|konnte|muss|ist|wurde)(?![a-z])|(?<![a-z])(?:wird|kann|muss|mussen wir|werden wir|konnen wir) es(?![a-z])/,
  fr: /(?:^|[,;:.] (?:mais |et |sinon )?)(?:il|celui-ci) (?:sera|peut|pourra|pourrait|risque|est|a ete)(?![a-z])|(?<![a-z])(?:nous )?le (?:desactiverons|suspendrons|fermerons|bloquerons)/,
  it: /(?:^|[,;:.] (?:ma |e )?)(?:(?:questo|esso) )?(?:verra|sara|potra|potrebbe)(?: (?:essere|quindi|pero))*(?![a-z])|(?<![a-z])lo (?:disattiveremo|sospenderemo|chiuderemo|bloccheremo)/,
  es: /(?:^|[,;:.] (?:pero |y )?)(?:(?:esta )?(?:se|sera|podra|podria|quedara|puede))(?: ser)?(?![a-z])|(?<![a-z])la (?:desactivaremos|suspenderemos|cerraremos|bloquearemos)/,
}

/** "Your account is still active. It will be deactivated if …": the account is what the sentence or clause before was about. */
export function pronounForAccount(
  letter: Letter,
  sentence: ReadSentence,
  hit: Hit,
): Standing['about'] | null {
  if (hit.concept !== 'state.off' || says(sentence, 'object.listing', 'object.allOffers')) return null
  const own = sentence.hits.find((h) => h.concept === 'object.account')
  if (own !== undefined && own.end <= hit.start && takesPronoun(letter, sentence, hit)) return 'account'
  const before = letter.sentences[sentence.index - 1]
  // "It is still active but will be blocked unless you pay": money is not active; an account is.
  if (
    own === undefined &&
    before !== undefined &&
    before.block === sentence.block &&
    says(before, 'object.account') &&
    !says(before, 'object.listing', 'object.allOffers') &&
    stillActive.test(sentence.words.slice(0, hit.start - sentence.start), sentence)
  )
    return 'account'
  if (says(sentence, 'object.funds')) return null
  const from = own === undefined ? sentence.start : own.end
  if (from >= hit.start) return null
  const aboutAccount =
    own !== undefined ||
    (before !== undefined &&
      before.block === sentence.block &&
      says(before, 'object.account') &&
      !says(before, 'object.listing', 'object.allOffers', 'object.funds') &&
      !endsIn(before.words, '?？'))
  const between = letter.reading.flat.slice(from, letter.language.language === 'es' ? hit.end : hit.start)
  if (letter.language.language === 'ja')
    return aboutAccount && own === undefined && between.length < 80 ? 'account' : null
  const pronoun = accountPronoun[letter.language.language]
  return aboutAccount && pronoun?.test(between) === true ? 'account' : null
}

const stillActive = gated(
  /(?<![a-z])(?:still|noch|encore|toujours|ancora|tuttora|aun|todavia|sigue|remains?|bleibt|reste|resta) (?:active|aktiv|actif|attivo|activa)(?![a-z])/,
)

/** "Il tuo account è attivo, ma potremo disattivarlo e sospendere i pagamenti": a pronoun for what the clause before was about. */
function takesPronoun(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const { flat } = letter.reading
  // Money that is named between the two is what the pronoun stands for.
  const account = sentence.hits.findLast((h) => h.concept === 'object.account' && h.end <= hit.start)
  const between = sentence.hits.some(
    (h) => h.concept === 'object.funds' && h.start >= (account?.end ?? 0) && h.end <= hit.start,
  )
  const pattern = objectPronoun[letter.language.language]
  return (
    !between &&
    pattern !== undefined &&
    pattern.test(
      `${flat.slice(Math.max(sentence.start, hit.start - 16), hit.start)}|${flat.slice(hit.start, hit.end)}|${flat.slice(hit.end, Math.min(sentence.end, hit.end + 5))}`,
    )
  )
}

const objectPronoun: Readonly<Record<string, RegExp>> = {
  en: /\| it(?![a-z])/,
  de: /(?<![a-z])(?:wir|werden|konnen|mussen) (?:es|dieses|dasselbe) (?:[a-z]+ )?\|/,
  fr: /(?<![a-z])(?:de |pour |devrons |pouvons |pourrons |pourrions |devoir |nous )?(?:le |l')\|/,
  it: /\|(?:disattivar|sospender|chiuder|bloccar|limitar)lo\||(?<![a-z])(?:lo |l')\|/,
  es: /\|(?:desactivar|suspender|cerrar|bloquear|cancelar)la\||(?<![a-z])la \|/,
}

/** What the sentence before in the same paragraph was about. */
export function meantBefore(letter: Letter, sentence: ReadSentence): Standing['about'] | null {
  const before = letter.sentences[sentence.index - 1]
  if (before === undefined || before.block !== sentence.block || says(before, 'object.account')) return null
  const accused = says(before, 'party.rightsOwner', 'party.buyers') && namesAsin(letter.reading.flat)
  return says(before, 'object.listing') || namesAsin(before.words) || accused ? 'listing' : null
}
