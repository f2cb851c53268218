import { limits } from '../limits.ts'
import type { Letter } from '../reading/letter.ts'
import { says, type ReadSentence } from '../reading/letter.ts'
import type { AuthenticitySignal, NotificationKind } from '../schema.ts'
import { gated } from '../text/gated.ts'
import { hostOf } from '../text/urls.ts'
import { attachesForm, confirmsByLink } from './without-link.ts'
import {
  domainOf,
  expectedHosts,
  freeMail,
  imitatesAmazon,
  isAmazonHost,
  isInternationalised,
  registrableDomain,
  shorteners,
} from './hosts.ts'
import type { HeaderLine } from './receiving-hop.ts'
import { readAuthenticationResults, type AuthenticationVerdict } from './results.ts'
import { isTypedInSellerCentral, onlyTellsOf } from './told-of.ts'

export interface Authenticity {
  readonly phishing: boolean
  readonly score: number
  readonly signals: readonly AuthenticitySignal[]
}

/** What is known about the mail besides its words. */
export interface AuthenticityContext {
  readonly letter: Letter
  readonly kind: NotificationKind
  /** What servers on the way wrote on top of the mail. */
  readonly trace: readonly HeaderLine[]
  readonly returnPath: string | null
  readonly hasHeaders: boolean
  /** The sender named by the letter itself when it was forwarded. */
  readonly innerFrom: string | null
  /** A verdict from checking signatures, which outweighs what headers claim. */
  readonly verified: AuthenticationVerdict | null
}

/** Weighs named signals to a score between 0 (genuine) and 1 (fake). Nothing is fetched. */
export function assessAuthenticity(context: AuthenticityContext): Authenticity {
  const signals: AuthenticitySignal[] = []
  const add = (id: string, weight: number, detail: string): void => {
    const same = signals.filter((known) => known.id === id)
    if (same.length < limits.signalsOfKind && !same.some((known) => known.detail === detail))
      signals.push({ id, detail, weight })
  }
  const claimsAmazon = readClaim(context)
  const sender = readSender(context, add, claimsAmazon)
  readVerdict(context, add)
  const links = readLinks(context, add, sender === 'genuine')
  readRequests(context, add, { sender, badLink: links })
  readAttachments(context, add)
  const base = sender === 'genuine' ? -2.2 : sender === 'foreign' ? -0.6 : -1.4
  const total = signals.reduce((sum, signal) => sum + signal.weight, base)
  const score = Math.round(1000 / (1 + Math.exp(-total))) / 1000
  // A mail that neither claims to be Amazon nor asks for secrets is ordinary mail, whoever sent it.
  const lure = signals.some(
    (s) => s.weight > 0 && s.id !== 'sender-foreign-domain' && s.id !== 'authentication-missing',
  )
  const phishing =
    score >= 0.5 && (claimsAmazon || lure) && (context.kind !== 'not_a_notification' || score >= 0.85)
  return { phishing, score, signals }
}

type AddSignal = (id: string, weight: number, detail: string) => void

/** The mail presents itself as Amazon: by name, address, subject or sign-off. */
function readClaim({ letter }: AuthenticityContext): boolean {
  const who = `${letter.sender?.name ?? ''} ${letter.sender?.address ?? ''} ${letter.subject ?? ''}`
  return (
    /amazon|amzn|seller performance|seller central|アマゾン|verk(?:ä|a)uferleistung/i.test(who) ||
    /amazon|seller central|seller performance|アマゾン/.test(letter.reading.flat)
  )
}

function readSender(
  { letter, hasHeaders, innerFrom, kind, returnPath }: AuthenticityContext,
  add: AddSignal,
  claimsAmazon: boolean,
): 'genuine' | 'foreign' | 'unknown' {
  const forwarded = letter.layout.how === 'forwarded'
  const printed = innerFrom ?? letter.layout.printed?.from ?? null
  const address = forwarded ? (printed ?? '') : (letter.sender?.address ?? printed ?? '')
  const domain = domainOf(address)
  if (domain === '') return 'unknown'
  if (isAmazonHost(domain) && !/(?:^|\.)(?:amazonaws|awstrack|amazonses)\./.test(domain)) {
    const local = address.slice(0, address.indexOf('@'))
    add(
      'sender-amazon-domain',
      forwarded ? -0.8 : -1,
      `${domain} is one of Amazon's mail domains${forwarded ? ' (in the forwarded text)' : ''}`,
    )
    const [reply] = letter.replyTo
    if (!forwarded && reply !== undefined && !isAmazonHost(domainOf(reply.address)))
      add('reply-to-elsewhere', 2.6, `answers go to ${reply.address}, not to ${local}@${domain}`)
    return 'genuine'
  }
  if (!forwarded && passedOn(letter, domain)) {
    add('forwarded-by-seller', 0, 'the outer sender is of the house that the letter went to')
    return 'unknown'
  }
  if (forwarded && hasHeaders) add('forwarded-by-seller', 0, 'the outer sender forwarded the letter')
  if (imitatesAmazon(domain)) {
    add('sender-imitates-amazon', 3.4, `${domain} wears Amazon's name but is not Amazon's`)
    return 'foreign'
  }
  if (isInternationalised(domain)) add('sender-punycode', 2, `${domain} is written in look-alike letters`)
  if (claimsAmazon && kind !== 'not_a_notification' && !isPerson(letter, forwarded)) {
    add(
      'sender-foreign-domain',
      freeMail.has(domain) ? 2.4 : 2,
      `the letter speaks for Amazon but comes from ${domain}`,
    )
  }
  if (/amazon|amzn|アマゾン/i.test(letter.sender?.name ?? '') && !forwarded)
    add('display-name-only', 1.2, `"${letter.sender?.name ?? ''}" is only the display name`)
  if (/amazon|amzn/i.test(address.split('@')[0] ?? '') && !forwarded)
    add('mailbox-name-only', 0.8, `Amazon's name stands only before the @ of ${address}`)
  const [reply] = letter.replyTo
  if (reply !== undefined && domainOf(reply.address) !== domain && !forwarded && claimsAmazon)
    add('reply-to-elsewhere', 1, `answers go to ${reply.address}`)
  if (
    returnPath !== null &&
    claimsAmazon &&
    registrableDomain(domainOf(returnPath)) !== registrableDomain(domain) &&
    !isAmazonHost(domainOf(returnPath)) &&
    !forwarded
  )
    add('return-path-elsewhere', 0.5, `bounces go to ${domainOf(returnPath)}`)
  return 'foreign'
}

/** A letter printed below a note, which went from Amazon to the domain that the note comes from. */
function passedOn(letter: Letter, domain: string): boolean {
  const { flat } = letter.reading
  const from = /(?:^|\n)(?:from|von|de|da|差出人) ?[:：] ?[^\n@]{0,60}@([a-z0-9.-]+)/.exec(flat)
  if (from === null || !isAmazonHost(from[1] ?? '')) return false
  const to = /\n(?:to|an|a|para|destinatario|宛先) ?[:：] ?[^\n@]{0,60}@([a-z0-9.-]+)/.exec(
    flat.slice(from.index),
  )
  return to !== null && to[1] === domain && !imitatesAmazon(domain)
}

/** A seller or adviser who writes about Amazon in their own name is no impostor. */
function isPerson(letter: Letter, forwarded: boolean): boolean {
  if (forwarded) return false
  const name = letter.sender?.name ?? ''
  const wearsName =
    /amazon|amzn|seller (?:performance|support|central)|account health|アマゾン|verk(?:ä|a)ufer|vendeur|venditor|vendedor|performance|compliance|executive/i.test(
      `${name} ${letter.sender?.address ?? ''}`,
    )
  const signsAs =
    /(?:amazon|seller performance|account health|selling partner|executive|compliance|verification|product safety|notice|アカウントスペシャリスト|equipe|equipo|team)[a-z .,'-]{0,40}$/.test(
      letter.reading.flat.trimEnd().slice(-90),
    )
  const fwd = /^(?:fwd?|wg|tr|i|rv|re|aw)\s?:/i.test(letter.subject ?? '')
  return !wearsName && !signsAs && (fwd || name !== '')
}

/** Forwarders whose seals receivers honour (the list that the ARC verifier ships, and the big webmail houses). */
const trustedSealers: ReadonlySet<string> = new Set([
  'google.com',
  'gmail.com',
  'googlegroups.com',
  'microsoft.com',
  'outlook.com',
  'icloud.com',
  'yahoo.com',
  'fastmail.com',
  'messagingengine.com',
  'pobox.com',
  'one.com',
  'securemx.jp',
  'forwardemail.net',
])

function readVerdict({ letter, trace, verified, hasHeaders }: AuthenticityContext, add: AddSignal): void {
  const verdict = verified ?? readAuthenticationResults(trace)
  const noted = `as the receiving server ${verdict.notedBy === null ? '' : `${verdict.notedBy} `}noted`
  const howChecked = (part: 'signatures' | 'spf'): string =>
    verdict.checked.includes(part) ? 'checked here' : noted
  const how = howChecked('signatures')
  const sender = domainOf(letter.sender?.address ?? '')
  const isAligned = (domain: string): boolean =>
    registrableDomain(domain) === registrableDomain(sender) || (isAmazonHost(domain) && isAmazonHost(sender))
  const aligned = verdict.dkimDomains.some(isAligned)
  if (verdict.dkim === 'pass' && aligned)
    add(
      'dkim-pass',
      isAmazonHost(sender) ? -2 : 0,
      `DKIM of ${verdict.dkimDomains.join(', ')} passes (${how})`,
    )
  else if (verdict.dkim === 'pass')
    add('dkim-other-domain', 0.3, `DKIM passes for ${verdict.dkimDomains.join(', ')}, not for ${sender}`)
  const vouched = readSeals(verdict, sender, isAligned, add)
  // A forwarder breaks what it changes; its seal says that the mail was whole before.
  const excused = letter.layout.how === 'forwarded' || vouched
  if (verdict.dkim === 'fail' && !excused)
    add('dkim-fail', isAmazonHost(sender) ? 2.6 : 1, `DKIM fails (${how})`)
  if (verdict.spf === 'fail' && !excused)
    add(
      'spf-fail',
      isAmazonHost(sender) && verdict.dkim !== 'pass' ? 1.8 : 0.8,
      `SPF fails (${howChecked('spf')})`,
    )
  if (verdict.spf === 'pass')
    add('spf-pass', isAmazonHost(sender) ? -0.4 : 0, `SPF passes (${howChecked('spf')})`)
  if (verdict.dmarc === 'fail' && !excused && verdict.dkim !== 'pass')
    add('dmarc-fail', isAmazonHost(sender) ? 2.6 : 0.8, `DMARC fails (${how})`)
  if (verdict.dmarc === 'pass') add('dmarc-pass', isAmazonHost(sender) ? -1.5 : 0, `DMARC passes (${how})`)
  if (verdict.unproven.length > 0)
    add(
      'authentication-unproven',
      0,
      `${verdict.unproven.join(', ')} "pass" in results that the receiving server did not write`,
    )
  if (
    hasHeaders &&
    trace.some(({ key }) => key === 'authentication-results') &&
    verdict.dkim === 'none' &&
    !vouched &&
    isAmazonHost(sender) &&
    verdict.spf !== 'pass' &&
    verdict.dmarc !== 'pass'
  )
    add(
      'authentication-missing',
      1.2,
      'the receiving server found no signature, though Amazon signs its mail',
    )
}

/** True when a seal vouches that the mail was genuine before it was forwarded. */
function readSeals(
  { arc, notedBy }: AuthenticationVerdict,
  sender: string,
  isAligned: (domain: string) => boolean,
  add: AddSignal,
): boolean {
  if (arc.result === 'fail') add('arc-fail', 0.3, 'the seals of forwarders (ARC) are broken')
  if (arc.result !== 'pass') return false
  const who = arc.sealer ?? notedBy ?? 'a forwarder'
  // A receiving server that notes "pass" has judged the sealer itself.
  const isTrusted = arc.sealer === null || trustedSealers.has(registrableDomain(arc.sealer))
  const vouched = isTrusted && arc.dkimDomains.some(isAligned)
  if (vouched)
    add(
      'arc-pass',
      isAmazonHost(sender) ? -1.5 : 0,
      `the seal of ${who} (ARC) vouches for DKIM of ${arc.dkimDomains.join(', ')}`,
    )
  else
    add(
      'arc-unhelpful',
      0,
      isTrusted
        ? `the seal of ${who} (ARC) holds, but names no signature of ${sender}`
        : `the seal of ${who} (ARC) holds, but anybody can seal`,
    )
  return vouched
}

/** Looks at where links go; returns true when one is a lure. */
function readLinks({ letter }: AuthenticityContext, add: AddSignal, senderGenuine: boolean): boolean {
  let bad = false
  const seen = new Set<string>()
  const targets = [
    ...letter.links.map((link) => ({ url: link.href, text: link.text })),
    ...letter.urls.map((printed) => ({ url: printed.url, text: '' })),
  ]
  for (const { url, text } of targets) {
    if (/^(?:mailto|tel|cid|#)/i.test(url) || url === '') continue
    if (/^(?:javascript|data|vbscript|file):/i.test(url)) {
      add('link-script', 2.5, `a link runs ${url.slice(0, 20)}…`)
      bad = true
      continue
    }
    const host = hostOf(url)
    if (host === '') continue
    const shown = /(?:https?:\/\/|www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})/i.exec(text)?.[1]?.toLowerCase() ?? ''
    if (shown !== '' && registrableDomain(shown) !== registrableDomain(host) && !isAmazonHost(host)) {
      add('link-text-differs', isAmazonHost(shown) ? 3.2 : 1, `the link shows ${shown} but goes to ${host}`)
      bad = true
    }
    if (seen.has(host)) continue
    seen.add(host)
    // No top-level domain has one letter: a paste has cut the address off.
    if (isAmazonHost(host) || /\.[a-z]$/.test(host)) continue
    if (imitatesAmazon(host) && (isExpected(host) || (senderGenuine && names(letter, host)))) {
      add('link-to-provider', 0.8, `${host} is a page for Amazon on a host that the letter names`)
    } else if (imitatesAmazon(host)) {
      add('link-imitates-amazon', 3.4, `${host} wears Amazon's name but is not Amazon's`)
      bad = true
    } else if (isInternationalised(host)) {
      add('link-punycode', 2.4, `${host} is written in look-alike letters`)
      bad = true
    } else if (shorteners.has(host) || shorteners.has(registrableDomain(host))) {
      add('link-shortener', 2.2, `${host} hides where it goes`)
      bad = true
    } else if (/^(?:\d{1,3}\.){3}\d{1,3}$|^\[/.test(host)) {
      add('link-bare-address', 2.6, `a link goes to the bare address ${host}`)
      bad = true
    } else if (
      /log-?in|sign-?in|verif|secure|account|auth|confirm|update-|unlock/i.test(url) &&
      !isExpected(host)
    ) {
      add('link-login-elsewhere', 2.4, `${host} asks to sign in outside Amazon`)
      bad = true
    }
    if (/^h(?:xx|tt)ps?:\/\/[^/]*@/i.test(url)) {
      add('link-user-part', 2.4, `a link hides its host ${host} behind an @`)
      bad = true
    }
    if (/^hxxp/i.test(url) && !isExpected(host))
      add('link-defanged', 0.6, `${host} was written as a defanged link`)
  }
  return bad
}

/** "The form is hosted by Qualtrics": a letter that says whose host it links to, under a name that is not Amazon's. */
function names(letter: Letter, host: string): boolean {
  const owner = registrableDomain(host).split('.')[0] ?? ''
  if (owner.length < 4 || imitatesAmazon(owner)) return false
  const { flat } = letter.reading
  for (let at = flat.indexOf(owner); at !== -1; at = flat.indexOf(owner, at + 1))
    if (/[\s("]/.test(flat.charAt(at - 1)) && /[\s,.;:)"]/.test(flat.charAt(at + owner.length))) return true
  return false
}

function isExpected(host: string): boolean {
  return expectedHosts.has(host) || expectedHosts.has(registrableDomain(host))
}

/** Requests that Amazon does not make by mail; warnings against them do not count. */
function readRequests(
  { letter }: AuthenticityContext,
  add: AddSignal,
  known: { readonly sender: 'genuine' | 'foreign' | 'unknown'; readonly badLink: boolean },
): void {
  const senderGenuine = known.sender === 'genuine'
  const damp = senderGenuine && !known.badLink ? 0.45 : 1
  for (const sentence of letter.sentences) {
    if (warnsOfLures(sentence)) continue
    const negated = says(sentence, 'mood.not') && !says(sentence, 'ask.send')
    if (negated) continue
    if (!sentence.hits.some((hit) => hit.concept.startsWith('lure.'))) continue
    const asks =
      entersPassword.test(sentence.words) ||
      says(sentence, 'ask.send', 'lure.copyLink', 'mood.future', 'lure.grammar') ||
      /^(?:please|kindly|bitte|veuillez|por favor|si prega)/.test(sentence.words)
    // Amazon itself asks that a card be "on file". A paste has no sender, and says so in words that want nothing typed.
    const kept =
      (senderGenuine && cardOnFile.test(sentence.words)) ||
      (known.sender !== 'foreign' && !known.badLink && onlyTellsOf(sentence))
    const inside = known.sender !== 'foreign' && !known.badLink && isTypedInSellerCentral(sentence)
    if (says(sentence, 'lure.credentials') && asks && !kept)
      add(
        'asks-credentials',
        1.7 * (inside ? Math.min(damp, 0.25) : damp),
        `asks for "${wordsOf(letter, sentence, 'lure.credentials')}"`,
      )
    if (
      says(sentence, 'lure.payment') &&
      !keepsBack.test(sentence.words) &&
      (asks || says(sentence, 'channel.reply', 'document.other'))
    )
      add(
        'asks-payment',
        (/gift|usdt|bitcoin|btc|crypto|western|moneygram|wallet|zelle|cash ?app|geschenk|cadeau|regalo|ギフト/.test(
          sentence.words,
        )
          ? 2.6
          : 1.4) * (isPatentFee(letter) ? 0.2 : damp),
        `asks for payment: "${wordsOf(letter, sentence, 'lure.payment')}"`,
      )
    // A link that is written as "hxxps" is a signal of its own.
    if (
      says(sentence, 'lure.copyLink') &&
      known.badLink &&
      !wordsOf(letter, sentence, 'lure.copyLink').startsWith('hxxp')
    )
      add('presses-link', 0.6, `presses to follow a link: "${wordsOf(letter, sentence, 'lure.copyLink')}"`)
    if (says(sentence, 'lure.messenger'))
      add('moves-to-messenger', 1.5 * damp, `moves to ${wordsOf(letter, sentence, 'lure.messenger')}`)
    if (says(sentence, 'lure.isolate'))
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
  if (urgent && !substance && !senderGenuine && attachesForm(letter))
    add('attached-form', 1.1, 'has a form downloaded from the mail instead of Seller Central')
}

/** "We keep money back to settle outstanding fees": nothing is to be paid. */
const keepsBack =
  /(?<![a-z])(?:we|amazon) (?:may |will |can )?(?:withhold|hold back|keep|retain|deduct)s?(?![a-z])|(?:behalten|ziehen) wir [^.;]{0,60}(?:ein|ab)(?![a-z])|nous (?:retenons|conservons|deduisons)|(?:tratteniamo|detraiamo)|(?:retenemos|deducimos|descontamos)|(?:留保|差し引)(?:いた|し)/

/** "Sign in with your e-mail address and password" */
const entersPassword =
  /(?:melden sie sich|anmelden|einloggen|log ?in|sign ?in|connectez-vous|se connecter|identifiez-vous|acced(?:i|a|ere|er|e)|inici(?:a|e|ar) sesion|ログイン|サインイン).{0,80}(?:passwor[dt]|kennwort|mot de passe|contrasena|パスワード)/

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

function isPatentFee(letter: Letter): boolean {
  return (
    letter.sentences.some((s) => says(s, 'topic.patent')) &&
    /evaluation|evaluat|bewertung|valutazione|evaluacion|評価/.test(letter.reading.flat)
  )
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

function readAttachments({ letter }: AuthenticityContext, add: AddSignal): void {
  for (const { name, type } of letter.attachments) {
    const file = (name ?? '').toLowerCase()
    if (/\.(?:exe|scr|js|jse|vbs|wsf|bat|cmd|ps1|lnk|iso|img|jar|hta|msi|com|pif)$/.test(file))
      add('attachment-program', 3, `${name ?? type} is a program`)
    else if (/\.(?:html?|xhtml|svg|shtml)$/.test(file))
      add('attachment-page', 2, `${name ?? type} opens a page`)
    else if (/\.(?:zip|rar|7z|gz|ace)$/.test(file))
      add('attachment-archive', 0.8, `${name ?? type} is an archive`)
    else if (/\.(?:docm|xlsm|pptm|xlam)$/.test(file))
      add('attachment-macros', 1.8, `${name ?? type} may run macros`)
  }
}
