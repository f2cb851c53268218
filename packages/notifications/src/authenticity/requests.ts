import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import type { AddSignal, AuthenticityContext } from './context.ts'
import type { Claim } from './claim.ts'
import {
  credentialsWeight,
  namesSecret,
  numberWanted,
  standsUnderRefusal,
  wantsSeveral,
} from './credentials.ts'
import { forbidsTelling, mayWantGivenAway, nobodyAsks, promisesBack, wantsGivenAway } from './given-away.ts'
import { keepsFromAsking } from './keeps-from-asking.ts'
import { leadsOutside, type Outside } from './outside.ts'
import { paysAmount } from './traceless.ts'
import type { SenderReading } from './sender.ts'
import { isTypedInSellerCentral, onlyTellsOf } from './told-of.ts'
import { attachesForm, confirmsByLink, hidesReasons, opensDangerously } from './without-link.ts'
import { imitatedMailbox } from './written-to.ts'

/** Requests that Amazon does not make by mail; warnings against them do not count. */
export function readRequests(
  { letter, kind }: AuthenticityContext,
  add: AddSignal,
  known: { readonly sender: SenderReading; readonly badLink: boolean; readonly claim: Claim },
): void {
  const senderGenuine = known.sender === 'genuine' || known.sender === 'claimed'
  // Whoever does not speak for Amazon may talk of passwords and money as people do.
  const damp =
    senderGenuine && !known.badLink
      ? known.sender === 'genuine'
        ? 0.45
        : 0.7
      : known.claim.speaks || known.sender === 'unknown'
        ? 1
        : 0.6
  const mailbox = known.claim.speaks && known.sender !== 'genuine' ? imitatedMailbox(letter) : null
  if (mailbox !== null)
    add('address-imitates-amazon', 3, `${mailbox} wears Amazon's name but is not Amazon's`)
  const trusted = known.sender === 'genuine' && !known.badLink
  const pretends = known.claim.speaks || kind !== 'not_a_notification'
  const mayWant = mayWantGivenAway(letter)
  let leads: Outside | undefined
  const outside = (): Outside => (leads ??= leadsOutside(letter, known.sender))
  for (const sentence of letter.sentences) {
    const kept = trusted || !known.claim.speaks ? null : keepsFromAsking(sentence)
    if (kept !== null) add('isolates', 1.2 * damp, `keeps the seller from asking elsewhere: "${kept}"`)
    // Among people passwords are asked for; nobody among them reactivates an account for it.
    if (mayWant && (pretends || known.sender === 'unknown' || promisesBack(sentence)))
      readGivenAway(letter, sentence, add, { trusted, pretends })
    const pays = pretends && paysAmount(sentence) && !isPatentFee(letter) && outside() === 'stranger'
    // "Confirm your bank details" is read as a matter of identity; beside a way to a stranger it is more.
    const number = pretends ? numberWanted(sentence) : null
    const handsOver = number !== null && outside() === 'stranger'
    if (!pays && !handsOver && !sentence.hits.some((hit) => hit.concept.startsWith('lure.'))) continue
    if (warnsOfLures(sentence) || nobodyAsks.test(sentence.words, sentence)) continue
    if (forbidsTelling(sentence) || standsUnderRefusal(letter, sentence)) continue
    const negated = says(sentence, 'mood.not') && !says(sentence, 'ask.send')
    if (negated) continue
    const asks =
      entersPassword.test(sentence.words) ||
      says(sentence, 'ask.send', 'lure.copyLink', 'mood.future', 'lure.grammar') ||
      /^(?:please|kindly|bitte|veuillez|por favor|si prega)/.test(sentence.words)
    // Amazon itself asks that a card be "on file". A paste has no sender, and says so in words that want nothing typed.
    const toldOf =
      (senderGenuine && cardOnFile.test(sentence.words)) ||
      (known.sender !== 'foreign' && !known.badLink && onlyTellsOf(sentence))
    const inside = known.sender !== 'foreign' && !known.badLink && isTypedInSellerCentral(sentence)
    const told = credentialsIn(letter, sentence)
    const wanted = told === '' && handsOver ? number : told
    const several = wanted !== '' && pretends && wantsSeveral(sentence)
    // Where a letter leads to a stranger, a password is wanted by whatever verb.
    const wants =
      asks ||
      several ||
      (pretends &&
        (namesSecret(sentence, wanted) || confirms.test(sentence.words)) &&
        outside() === 'stranger')
    if (wanted !== '' && wants && !toldOf) {
      const weight = Math.min(
        credentialsWeight(sentence, wanted, outside()),
        pretends ? Number.POSITIVE_INFINITY : usualWeight,
      )
      add('asks-credentials', weight * (inside ? Math.min(damp, 0.25) : damp), `asks for "${wanted}"`)
      if (!inside && several)
        add(
          'asks-several-secrets',
          1.6 * damp,
          `wants several secrets at once: "${sentence.words.slice(0, 80)}"`,
        )
    }
    // "Your photos show another brand's gift card" names goods.
    const traceless = withoutTrace.test(sentence.words)
    const owed =
      says(sentence, 'lure.payment') &&
      !keepsBack.test(sentence.words) &&
      (asks || says(sentence, 'channel.reply') || (!traceless && says(sentence, 'document.other')))
    if (owed || pays)
      add(
        'asks-payment',
        (owed && traceless ? 2.6 : owedWeight[outside()]) * (isPatentFee(letter) ? 0.2 : damp),
        `asks for payment: "${owed ? wordsOf(letter, sentence, 'lure.payment') : sentence.words.slice(0, 80)}"`,
      )
    // A link that is written as "hxxps" is a signal of its own.
    if (
      says(sentence, 'lure.copyLink') &&
      known.badLink &&
      !wordsOf(letter, sentence, 'lure.copyLink').startsWith('hxxp')
    )
      add('presses-link', 0.6, `presses to follow a link: "${wordsOf(letter, sentence, 'lure.copyLink')}"`)
    if (says(sentence, 'lure.messenger') && writesThere.test(sentence.words))
      add(
        'moves-to-messenger',
        reached.test(sentence.words) && !trusted ? 2.6 : 1.5 * damp,
        `moves to ${wordsOf(letter, sentence, 'lure.messenger')}`,
      )
    if (kept === null && says(sentence, 'lure.isolate'))
      add(
        'isolates',
        1.2 * damp,
        `keeps the seller from asking elsewhere: "${wordsOf(letter, sentence, 'lure.isolate')}"`,
      )
    if (says(sentence, 'lure.grammar'))
      add('odd-wording', 0.5 * damp, `odd wording: "${wordsOf(letter, sentence, 'lure.grammar')}"`)
  }
  const urgent = hurries.test(letter.reading.flat, letter)
  const substance = /\bb0[a-z0-9]{8}\b|\d{3}-\d{7}-\d{7}|\d%/.test(letter.reading.flat)
  if (urgent && !substance && !senderGenuine)
    add('urgency-without-substance', 0.6, 'presses for time without naming a listing, an order or a figure')
  if (!substance && !senderGenuine && confirmsByLink(letter))
    add('confirms-by-link', 1.5, 'wants an account confirmed by a link, or it closes')
  if (!trusted && opensDangerously(letter))
    add('asks-to-open', 2.6, 'wants macros enabled or a locked file opened')
  if (!trusted && known.claim.speaks && !substance && hidesReasons(letter))
    add('reasons-attached', 2.6, 'leaves its reasons to a file')
  if (urgent && !substance && !senderGenuine && attachesForm(letter))
    add('attached-form', 1.1, 'has a form downloaded from the mail instead of Seller Central')
}

/** Weighs what Amazon never has told, sent or paid, whoever the sender is. */
function readGivenAway(
  letter: Letter,
  sentence: ReadSentence,
  add: AddSignal,
  { trusted, pretends }: { readonly trusted: boolean; readonly pretends: boolean },
): void {
  const wanted = standsUnderRefusal(letter, sentence) ? null : wantsGivenAway(sentence)
  if (wanted === null || (wanted === 'fee' && isPatentFee(letter))) return
  // Lawyers and advisers name their own price.
  if (!pretends && (wanted === 'fee' || wanted === 'settlement')) return
  const [id, what] = given[wanted]
  add(id, trusted ? 1 : 3.4, `${what}: "${sentence.words.slice(0, 80)}"`)
}

const given = {
  secret: ['asks-secret', 'wants a password or a code told'],
  card: ['asks-secret', 'wants a bank card photographed'],
  'gift-codes': ['asks-payment', 'wants gift cards bought and their codes sent'],
  coins: ['asks-payment', 'wants coins of the net sent'],
  fee: ['asks-payment', 'wants a fee paid for the account'],
  traceless: ['asks-payment', 'wants money in a way that leaves no trace'],
  settlement: ['asks-payment', 'sells peace with a complaint'],
} as const

/** "Message our specialist on WhatsApp", but not "reviews that were arranged in WhatsApp groups". */
const writesThere =
  /(?<![a-z])(?:contact|message|write|text|add|chat|reach(?: out)?|talk|speak|schreib(?:en|t)?|kontaktier(?:en|t)?|meld(?:en|et)|erreichen|ecri(?:vez|re|s)|contact(?:ez|er|a|e|ar|i)|ajout(?:ez|er)|rejoign(?:ez|ez-nous)|scriv(?:i|ere|ete)|contatt(?:a|i|are|ate|aci)|aggiung(?:i|ere)|escrib(?:e|a|ir|enos)|agreg(?:a|ue|ar)|anad(?:e|a|ir))(?![a-z])|連絡|メッセージを|追加|お問い合わせ|友達|[+@]\w|wa\.me|t\.me/
const reached = /\+?\d[\d ().-]{6,}\d|@[a-z0-9_]{4,}|(?<![a-z])id ?[:：] ?[a-z0-9._-]{3,}|wa\.me|t\.me/

/** At most, of credentials in the mail of somebody who does not pretend to be Amazon. */
const usualWeight = 1.7

/** What is owed is paid on Amazon's own pages, and the number of an account stands on the statement that is asked for. */
const owedWeight: Readonly<Record<Outside, number>> = { stranger: 1.8, untold: 1, none: 0.5 }

/** Ways to pay that nobody can follow. */
const withoutTrace =
  /gift|usdt|bitcoin|btc|crypto|western|moneygram|wallet|zelle|cash ?app|geschenk|cadeau|regalo|ギフト/

/** "We keep money back to settle outstanding fees": nothing is to be paid. */
const keepsBack =
  /(?<![a-z])(?:we|amazon) (?:may |will |can )?(?:withhold|hold back|keep|retain|deduct)s?(?![a-z])|(?:behalten|ziehen) wir [^.;]{0,60}(?:ein|ab)(?![a-z])|nous (?:retenons|conservons|deduisons)|(?:tratteniamo|detraiamo)|(?:retenemos|deducimos|descontamos)|(?:留保|差し引)(?:いた|し)/

/** "Sign in with your e-mail address and password" */
const entersPassword =
  /(?:melden sie sich|anmelden|einloggen|loggen sie|log ?in|sign ?in|connectez-vous|se connecter|identifiez-vous|acced(?:i|a|ere|er|e)|inici(?:a|e|ar) sesion|ログイン|サインイン).{0,80}(?:passwor[dt]|kennwort|mot de passe|contrasena|zugangsdaten|anmeldedaten|credentials|log-?in (?:data|details)|identifiants|credenziali|credenciales|パスワード|ログイン情報)/

const confirms =
  /(?<![a-z])(?:confirm|verify|update|validate|enter(?! the)|type in|bestatigen|verifizieren|aktualisieren|eingeben|geben sie|tragen sie|confirme[rz]|verifie[rz]|saisi(?:r|ssez)|mett(?:ez|re) a jour|conferm(?:i|a|are|ate)|aggiorn(?:i|a|are|ate)|inseri(?:sca|sci|re|te)|confirm(?:e|a|ar)|verifi(?:que|ca|car)|actuali(?:ce|za|zar)|introduz(?:ca|a)|introducir)(?![a-z])|確認して|入力|更新して|ご確認(?:くだ|下)/

const cardOnFile =
  /cards? (?:is |are )?on (?:file|record)|hinterlegte?[a-z]* (?:kreditkarte|karte)|(?:karte|kreditkarte) hinterlegt|carte (?:de credit |bancaire )?(?:enregistree|associee)|carta (?:di credito )?(?:registrata|associata)|tarjeta (?:de credito )?(?:registrada|asociada)|登録(?:済み|されている)?の?(?:クレジット)?カード/

const hurries = gated(
  /within (?:24|48) hours|(?<!every )24 hours|immediately|innerhalb von 24|sous 24|entro 24|en 24 horas|24時間(?!ごと|おき|毎)/,
)

/** "Do not send your password", but not "if you do not send your password …". */
function warnsOfLures({ hits }: ReadSentence): boolean {
  return hits.some(
    (hit) =>
      hit.concept === 'lure.warning' &&
      !hits.some(
        ({ concept, end }) => concept === 'mood.if' && end <= hit.start && hit.start - end <= afterIf,
      ),
  )
}

/** Characters of " you " and the like. */
const afterIf = 8

function isPatentFee({ reading }: Letter): boolean {
  return (
    /patent|brevet|特許/.test(reading.flat) &&
    /evaluation|evaluat|bewertung|valutazione|evaluacion|評価/.test(reading.flat)
  )
}

/** What of a sentence wants to be told or typed: a secret before what is everyday. */
function credentialsIn(letter: Letter, sentence: ReadSentence): string {
  const words = sentence.hits
    .filter(({ concept }) => concept === 'lure.credentials')
    .map(({ start, end }) => letter.reading.flat.slice(start, end).slice(0, 60))
  return words.find((wanted) => namesSecret(sentence, wanted)) ?? words[0] ?? ''
}

function wordsOf(
  letter: Letter,
  sentence: {
    readonly hits: readonly { readonly concept: string; readonly start: number; readonly end: number }[]
  },
  concept: string,
): string {
  const hit = sentence.hits.find((h) => h.concept === concept)
  return hit === undefined ? '' : letter.reading.flat.slice(hit.start, hit.end).slice(0, 60)
}
