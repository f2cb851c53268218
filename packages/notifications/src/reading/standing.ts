import { asinWords, namesAsin } from '../identifiers/asins.ts'
import { limits } from '../limits.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'

/** What a sentence says about the standing of the account, all offers of a channel, or single listings. */
export interface Standing {
  readonly about: 'account' | 'channel' | 'listing'
  /** `off` and `on` have happened; `risk` may or will happen; `conditional` only after further violations. */
  readonly state: 'off' | 'on' | 'risk' | 'conditional'
  readonly sentence: ReadSentence
  readonly at: number
  readonly end: number
  /** Said in passing ("your suspended account") rather than announced. */
  readonly aside?: boolean
}

const stateConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'state.off',
  'state.cannotSell',
  'state.on',
  'state.atRisk',
  'state.listingBan',
  'state.retracted',
])

/** Reads every sentence for object + predicate + mood. */
export function readStandings(letter: Letter): Standing[] {
  let spared: boolean | undefined
  // Looked for in the whole text, so only once, and only where selling is barred.
  const sparesOthers = (): boolean => (spared ??= others.test(letter.reading.flat))
  return letter.sentences.flatMap((sentence) => {
    const predicates = sentence.hits.filter(
      (hit) => stateConcepts.has(hit.concept) && !isPartOfCode(letter, hit),
    )
    if (sentence.index === 0 && quotesInquiry.test(sentence.words)) return []
    const presupposed = presupposesAccountOff(sentence)
    if (presupposed !== null) return [presupposed]
    if (predicates.length === 0) return []
    const underCondition = followsConditionalHeading(letter, sentence)
    return predicates
      .slice(0, limits.predicatesRead)
      .flatMap((hit) => readPredicate(letter, sentence, hit, { underCondition, sparesOthers }))
  })
}

/** "Your inquiry: offer inactive": the subject of a support case is in the seller's words. */
const quotesInquiry =
  /(?:ihre? (?:anfrage|frage|fall)|your (?:inquiry|enquiry|question|request|case|ticket)|votre (?:demande|question|dossier)|la (?:tua|sua) (?:richiesta|domanda)|tu (?:consulta|pregunta|solicitud)|su (?:consulta|solicitud)|お問い合わせ)[^:：]{0,30}[:：]/

const asksForAccountBack =
  /how (?:do|can|could|should|may|will) i (?:.{0,30}?(?:reactivat|reinstat|restor|reopen|unblock)[a-z]* .{0,24}?account|(?:get|have) .{0,24}?account .{0,12}?(?:reactivated|reinstated|restored|reopened|back))|wie (?:reaktiviere|aktiviere) ich .{0,24}?konto|wie (?:kann|konnte|bekomme) ich .{0,30}?konto .{0,30}?(?:reaktivier|wieder ?(?:aktiv|herstell|frei))|comment .{0,20}?(?:reactiver|retablir|rouvrir|debloquer|reactive-t-on|reactive) (?:mon|le) .{0,12}?compte|come .{0,20}?(?:riattiv|ripristin|sblocc|riapr)[a-z]* (?:il mio|l') ?(?:[a-z]+ )?account|como .{0,20}?(?:reactiv|restable|recuper|desbloque|reabr)[a-z]* (?:mi|la) .{0,12}?cuenta|(?:アカウント|出品権限)(?:の|を).{0,6}?(?:再開|再有効化|復旧)(?:する)?(?:には|方法)/

/** "How do I reactivate my account?" is asked of one that is off, however the letter words the rest. */
function presupposesAccountOff(sentence: ReadSentence): Standing | null {
  if (!says(sentence, 'object.account') || !/[?？]/.test(sentence.words)) return null
  const asked = asksForAccountBack.exec(sentence.words)
  if (asked === null || !/[?？]/.test(sentence.words.slice(asked.index))) return null
  const at = sentence.start + asked.index
  return { sentence, about: 'account', state: 'off', at, end: at + asked[0].length }
}

/** "LM-BLOCKS-40" blocks nothing. */
function isPartOfCode(letter: Letter, hit: Hit): boolean {
  const { flat } = letter.reading
  const before = flat.charAt(hit.start - 1)
  return (
    (before === '-' || before === '_') &&
    /[a-z0-9][-_]$/.test(flat.slice(Math.max(0, hit.start - 2), hit.start)) &&
    /^[-_][a-z0-9]/.test(flat.slice(hit.end, hit.end + 2))
  )
}

/** "What happens if I do nothing?" makes the answer below it conditional. */
export function followsConditionalHeading(letter: Letter, sentence: ReadSentence): boolean {
  const before = letter.sentences[sentence.index - 1]
  if (before === undefined || !says(before, 'mood.if') || before.words.length > 90) return false
  return /[?？:]$/.test(before.words) || (before.block !== sentence.block && before.words.length < 60)
}

/** "You may close your account at any time": nobody threatens. */
const byOwnChoice =
  /(?:(?:you (?:may|can|could|are free to)|sie konnen|konnen sie|vous pouvez|puoi|puo|puedes?|podra) (?:[a-z]+ ){0,6}?(?:close|terminate|cancel|schliessen|kundigen|fermer|cloturer|resilier|chiudere|cerrar|cancelar))$/

/** "You can go on selling as before" says that nothing has been taken. */
const goesOn = /go on|continu|carry on|keep|weiter|poursuiv|segui|続け/
const asBefore =
  /as (?:before|usual|normal)|in the meantime|meanwhile|(?:during|while) (?:the|this|our|we)|wie (?:bisher|gewohnt|ublich|zuvor)|inzwischen|wahrenddessen|comme (?:avant|d'habitude|auparavant)|entre-temps|come (?:prima|di consueto|al solito)|nel frattempo|como (?:hasta ahora|antes|siempre|de costumbre)|mientras tanto|(?:これまで|従来|通常)(?:通り|どおり)/

/** Romance languages put the future into the verb itself. */
const futureVerb =
  /(?<![a-z])(?:seront|sera|saranno|verranno|seran|dejaran|dejaras?|perderas?|perdrez|perderai|serez|seras|pourrez plus|pourra plus|potrai piu|potra piu|ya no podras?|podras? seguir)(?![a-z])/

interface PredicateContext {
  readonly underCondition: boolean
  /** "Your other categories are not affected": what is barred is a part. */
  readonly sparesOthers: () => boolean
}

function readPredicate(
  letter: Letter,
  sentence: ReadSentence,
  hit: Hit,
  { underCondition, sparesOthers }: PredicateContext,
): Standing[] {
  const about = objectOf(letter, sentence, hit, sparesOthers)
  if (about === null) return []
  const clause = clauseBefore(letter, sentence, hit)
  const mood = readMood(letter, sentence, hit, clause)
  if (mood.negated || mood.asked) return []
  const place = { sentence, at: hit.start, end: hit.end, about }
  const wording = letter.reading.flat.slice(hit.start, hit.end)
  if (hit.concept === 'state.off' && byOwnChoice.test(letter.reading.flat.slice(clause.from, hit.end)))
    return []
  if (hit.concept === 'state.on' && goesOn.test(wording) && asBefore.test(sentence.words)) return []
  const shared =
    sharesVerb.test(letter.reading.flat.slice(clause.from, hit.start)) &&
    sentence.hits.some(
      (o) => (o.concept === 'mood.future' || o.concept === 'mood.may') && o.end <= clause.from,
    )
  const uncertain =
    !staysOff(letter, sentence, hit) &&
    (futureVerb.test(wording) || mood.may || mood.future || mood.conditional || underCondition || shared)
  const repeated = says(sentence, 'mood.again')
  if (
    hit.concept === 'state.off' &&
    (instructs(letter, sentence, hit, clause.from) || isUndone(sentence, hit, wording))
  )
    return []
  switch (withdrawsOffers(sentence, hit) ? 'state.off' : hit.concept) {
    case 'state.on':
    case 'state.retracted':
      return uncertain || asPurpose(letter, clause.from, hit.start) ? [] : [{ ...place, state: 'on' }]
    case 'state.atRisk':
      return [{ ...place, state: repeated && (mood.conditional || mood.may) ? 'conditional' : 'risk' }]
    default:
      // "at risk of deactivation" names what threatens.
      if (!uncertain && !says(sentence, 'state.atRisk'))
        return [{ ...place, state: 'off', aside: isAttribute(letter, hit) }]
      return [{ ...place, state: repeated ? 'conditional' : 'risk' }]
  }
}

/** "Until then your account stays deactivated": what stays is so already. */
function staysOff(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (says(sentence, 'mood.again')) return false
  if (hit.concept === 'state.cannotSell')
    return (
      says(sentence, 'mood.not') &&
      !futureVerb.test(flat(letter, hit)) &&
      !says(sentence, 'mood.future') &&
      /(?<![a-z])(?:as long as|until|solange|bis|tant que|jusqu'a ce que|finche|mientras|hasta que)(?![a-z])|限り|までの間/.test(
        sentence.words,
      )
    )
  if (hit.concept !== 'state.off') return false
  if (isAttribute(letter, hit)) return true
  if (says(sentence, 'mood.may')) return false
  return (
    /(?<![a-z])(?:remains?|stays?|bleib(?:t|en)|reste(?:nt)?|demeure(?:nt)?|resta(?:no)?|rimane|rimangono|permanecen?|siguen?|continuan?)(?![a-z])/.test(
      letter.reading.flat.slice(Math.max(sentence.start, hit.start - 36), hit.end),
    ) &&
    /(?<![a-z])(?:until|till|bis|solange|jusqu|tant qu|d'ici la|finche|fino a|hasta|mientras|entre ?tanto|nel frattempo|in the meantime)/.test(
      sentence.words,
    ) &&
    !/(?<![a-z])(?:if|unless|wenn|falls|sofern|si|se|sinon)(?![a-z])/.test(sentence.words)
  )
}

/** "your suspended account": said in passing of an account that is off. */
function isAttribute(letter: Letter, hit: Hit): boolean {
  const { flat: words } = letter.reading
  return (
    /(?<![a-z])(?:your|ihr(?:em|en|es)?) (?:currently |derzeit )?$/.test(
      words.slice(Math.max(0, hit.start - 30), hit.start),
    ) &&
    /^(?:e[ns]?)? (?:amazon[a-z.-]* ?)?(?:seller |selling |verkaufer-?|handler-?)?(?:account|konto|store|shop)(?![a-z])/.test(
      words.slice(hit.end, hit.end + 40),
    )
  )
}

/** "Please remove the claim", "entfernen Sie das Angebot": the seller is told to do it. */
function instructs(letter: Letter, sentence: ReadSentence, hit: Hit, from: number): boolean {
  const { flat } = letter.reading
  const before = flat.slice(from, hit.start)
  const wording = flat.slice(hit.start, hit.end)
  if (/^(?:remove|close|delete|disable|deactivate|delist|block|withdraw|suspend)$/.test(wording))
    return /(?:^|please |you (?:must|should|can|may|could) |you (?:[a-z]+ ){1,4}to |(?:must|please) )(?:[a-z]+ly |also |then )?$/.test(
      before.replace(/^[-–•*\d.) ]+/, ''),
    )
  if (letter.language.language === 'ja')
    return /^(?:を)?(?:し|な?さって|の(?:うえ|上))(?:て)?(?:ください|下さい|いただきますよう|頂きますよう)/.test(
      flat.slice(hit.end, hit.end + 14),
    )
  if (/^ (?:sie|bitte)(?![a-z])/.test(flat.slice(hit.end, hit.end + 6)))
    return /(?:^|bitte |und |oder )$/.test(before) || hit.start - sentence.start < 4
  return (
    /(?:ar|er|ir|re|ieren|en|rl[ae]|rl[oa]s?)$/.test(wording) &&
    /(?:^|[^a-z])(?:vous devez|veuillez|merci de|devi|deve|dovete|debes|debe|tienes que|tiene que|mussen sie|sie mussen|sollten sie) (?:[a-z']+ ){0,6}$/.test(
      before,
    )
  )
}

/** "We have lifted the suspension of your account": the noun names what a verb of giving back undoes. */
function isUndone(sentence: ReadSentence, hit: Hit, wording: string): boolean {
  return (
    /ions?$|sperre$|ung$|(?:^|[^a-z])block$|blocage|blocco|bloqueo|closure|removal|fermeture|chiusura|cierre|rimozione|retirada|^(?:停止|制限|凍結|閉鎖)/.test(
      wording,
    ) &&
    sentence.hits.some(
      (other) =>
        other.concept === 'state.on' &&
        (other.end <= hit.start ? hit.start - other.end <= 12 : other.start - hit.end <= 24),
    )
  )
}

/** "Your offers have been withdrawn" takes them away; only a complaint that is withdrawn gives them back. */
function withdrawsOffers(sentence: ReadSentence, hit: Hit): boolean {
  return (
    hit.concept === 'state.retracted' &&
    !complaint.test(sentence.words) &&
    says(sentence, 'object.listing', 'object.allOffers', 'object.account')
  )
}

const complaint =
  /complain|report|notice|claim|retract|beschwerde|meldung|anzeige|antrag|hinweis|plainte|reclam|signalement|notification|segnalazion|denunci|notific|queja|aviso|申告|申(?:し)?立|苦情|通知|報告|クレーム/

/** "The amount will be forfeited and your account permanently closed": the second half has no verb of its own. */
const sharesVerb =
  /^ ?(?:your|the|all|any) (?:[a-z]+ ){0,3}(?:accounts?|listings?|offers?|store) (?:[a-z]+ly )?$/

/** "To make an offer active again, …" tells a way, not an outcome. */
function asPurpose(letter: Letter, from: number, at: number): boolean {
  return /^ ?(?:and |or |und |et |e |y )?(?:(?:in order )?to (?!confirm|tell|inform|let)[a-z]+ |um [^,]{1,60} zu |(?:pour|afin de) (?:que )?[a-z]+(?:er|ir|re) |per [a-z]+(?:are|ere|ire|rlo|rla|rli|rle) |para [a-z]+[aei]r(?:l[oa]s?|se)? )/.test(
    letter.reading.flat.slice(from, at),
  )
}

interface Mood {
  readonly negated: boolean
  readonly asked: boolean
  readonly may: boolean
  readonly future: boolean
  readonly conditional: boolean
}

function readMood(
  letter: Letter,
  sentence: ReadSentence,
  hit: Hit,
  clause: { readonly from: number; readonly to: number },
): Mood {
  const outside = sentence.hits.filter(
    (other) => other !== hit && (other.start < hit.start || other.end > hit.end),
  )
  const before = (concept: Concept, reach: number): boolean =>
    outside.some(
      (o) =>
        o.concept === concept &&
        o.end <= hit.start + 2 &&
        o.start >= clause.from &&
        hit.start - o.end <= reach,
    )
  const after = (concept: Concept, reach: number): boolean =>
    outside.some(
      (o) =>
        o.concept === concept && o.start >= hit.end - 2 && o.start - hit.end <= reach && o.start <= clause.to,
    )
  const anywhereBefore = (concept: Concept): boolean =>
    outside.some((o) => o.concept === concept && o.start < hit.start)
  // "To dispute it, …, otherwise your account will be suspended": how belongs to its own clause, unless it opens the sentence.
  const asksHow = outside.some(
    (o) =>
      o.concept === 'mood.how' &&
      o.start < hit.start &&
      (o.start >= clause.from || o.start - sentence.start < 12 || !startsAnew(letter, clause.from)),
  )
  // "If things do not get better we may restrict …": a modal verb after "not" starts another statement.
  const negatedBefore = outside.some(
    (o) =>
      o.concept === 'mood.not' &&
      o.end <= hit.start + 2 &&
      o.start >= clause.from &&
      hit.start - o.end <= 30 &&
      !outside.some(
        (modal) =>
          (modal.concept === 'mood.may' || modal.concept === 'mood.future') &&
          modal.start >= o.end &&
          modal.end <= hit.start,
      ),
  )
  // Japanese puts the mood behind the verb, German splits it around.
  const verbFinal = letter.language.language === 'ja'
  const splits = letter.language.language === 'de'
  return {
    negated: verbFinal ? after('mood.not', 8) : negatedBefore || (splits && after('mood.not', 4)),
    asked:
      asksHow ||
      // "Do you know the difference between an at-risk and a deactivated account?"
      sentence.words.endsWith('?') ||
      (verbFinal && after('mood.how', 14)),
    may: verbFinal ? after('mood.may', 16) : before('mood.may', 70) || (splits && after('mood.may', 24)),
    future: verbFinal
      ? after('mood.future', 10)
      : before('mood.future', 60) || (splits && after('mood.future', 16)),
    conditional:
      anywhereBefore('mood.if') ||
      (verbFinal && after('mood.if', 8)) ||
      invertsCondition(letter, sentence, hit),
  }
}

/** A clause that names what follows from not obeying. */
function startsAnew(letter: Letter, from: number): boolean {
  return /^ ?(?:otherwise|or (?:else )?(?:your|we|the)|and (?:your|we)|andernfalls|ansonsten|sonst|sinon|faute de quoi|altrimenti|in caso contrario|de lo contrario|si no|en caso contrario|さもなければ)(?![a-z])/.test(
    letter.reading.flat.slice(from, from + 40),
  )
}

/** "Fehlen die Unterlagen, deaktivieren wir …": German may put the condition first without a word for if. */
function invertsCondition(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (letter.language.language !== 'de') return false
  const before = sentence.words.slice(0, Math.max(0, hit.start - sentence.start))
  if (
    /^[a-z]+(?:t|en) [^,;]{0,140}?(?<![a-z])(?:nicht|nichts|kein(?:e|en|er)?|aus|weiter(?:hin)?|erneut)(?![a-z])[^,;]{0,60}, (?:dann |so )?[a-z]+ (?:wir|ihr|ihnen|sie|das|die|der|uns)|^[a-z]+t (?:es|sich|das|dies|die|der|ihre?|uns|bis) [^,;?]{0,140}, ?(?:[a-z]+ ){0,8}$/.test(
      before,
    )
  )
    return true
  return /(?:^|[;:–] ?)(?:[-•*] )?(?:fehl(?:en|t)|bleib(?:en|t) .{0,60}aus|unterbleib(?:en|t)|versaumen|(?:erhalten|bekommen) wir|(?:gehen|geht|liegen|liegt|reichen|senden|laden|ubermitteln|antworten|reagieren|bestatigen|erbringen|konnen|kommen|werden|wird|haben|hat|ist|sind|treffen|trifft|legen|erfolgt|erfolgen|gelingt) [^,;]{0,140}?(?:nicht|kein(?:e|en|er)?|zu spat))(?![a-z])[^;]{0,140}?,/.test(
    before,
  )
}

/** The stretch of the sentence around a predicate without other clauses: moods beyond a comma belong to another verb. */
function clauseBefore(letter: Letter, sentence: ReadSentence, hit: Hit): { from: number; to: number } {
  const { flat } = letter.reading
  const breaks = /[,;:–、，(]| - | (?:but|and|while|aber|und|sondern|mais|et|ma|mentre|pero|mientras) /g
  let from = sentence.start
  let to = sentence.end
  for (const match of sentence.words.matchAll(breaks)) {
    const at = sentence.start + match.index
    if (at + match[0].length <= hit.start)
      from =
        isListJoin(flat, at, match[0]) || (match[0] === ' e ' && isVerbE(letter, at + 1))
          ? from
          : at + match[0].length
    else if (at >= hit.end) {
      to = at
      break
    }
  }
  return { from, to }
}

/** "may be suspended or removed and closed": a bare "and" before a participle goes on with the same verb. */
function isListJoin(flat: string, at: number, join: string): boolean {
  if (!/^ (?:and|und|et|e|y) $/.test(join)) return false
  return /^(?: (?:and|und|et|e|y) )(?:\w+ed|ge\w+t|\w+iert|\w+es?|\w+ad[oa]s?|\w+at[oiae])\b/.test(
    flat.slice(at, at + 40),
  )
}

/** What a predicate is about: the nearest object of the sentence; ideas of selling need none. */
function objectOf(
  letter: Letter,
  sentence: ReadSentence,
  hit: Hit,
  sparesOthers: () => boolean,
): Standing['about'] | null {
  if (
    hit.concept === 'state.cannotSell' &&
    /(?:diese[sr]?|this|these|cet(?:te)?|quest[oaie]|est[eao]s?) (?:articl|artikel|produ|item|offer|angebot|offre|listing)|この商品|該当商品/.test(
      flat(letter, hit),
    )
  )
    return 'listing'
  if (hit.concept === 'state.cannotSell')
    return partial.test(sentence.words) || sparesOthers() ? 'listing' : 'account'
  if (
    hit.concept === 'state.listingBan' ||
    (hit.concept === 'state.retracted' && !withdrawsOffers(sentence, hit))
  )
    return 'listing'
  const meant = pronounBeside(letter, sentence, hit)
  if (meant !== null) return meant
  const placed = sentence.hits.flatMap((other) => {
    const about =
      other.concept === 'object.stock' && holds.test(letter.reading.flat.slice(hit.start, hit.end))
        ? 'listing'
        : objects[other.concept]
    if (about === undefined) return []
    const entry: { about: Standing['about'] | null; other: Hit; gap: number } = {
      about,
      other,
      gap: gapBetween(other, hit),
    }
    return [entry]
  })
  // "USD 3,912 in your account are on hold": the account is where the money lies.
  const money = placed.filter(({ other }) => other.concept === 'object.funds')
  for (const entry of placed)
    if (
      entry.about === 'account' &&
      money.some(({ other }) => other.end <= entry.other.start && entry.other.start - other.end <= 40) &&
      /(?<![a-z])(?:in|on|auf|sur|dans|nel|sul|en)(?: [a-z]+)? ?$/.test(
        letter.reading.flat.slice(Math.max(0, entry.other.start - 16), entry.other.start),
      )
    )
      entry.about = null
  // A clause between them lengthens the way, so that what is farther than the nearest by more than that is out.
  const reach =
    placed.reduce((least, { gap }) => Math.min(least, gap), Number.POSITIVE_INFINITY) + otherClause
  let best: { about: Standing['about'] | null; distance: number } | null = null
  for (const { about, other, gap } of placed) {
    if (gap > reach) continue
    const crosses = crossesClause(letter, Math.min(other.end, hit.end), Math.max(other.start, hit.start))
    const distance = gap + (crosses ? otherClause : 0)
    if (best === null || distance < best.distance) best = { about, distance }
  }
  for (const match of asinWords(sentence.words)) {
    const at = sentence.start + match.index
    const distance = at >= hit.end ? (at - hit.end) * 1.3 + 2 : hit.start - at - match[0].length
    if (best === null || distance < best.distance) best = { about: 'listing', distance }
  }
  // "Your account and all items will be deleted": the account is the greater of the two.
  if (best?.about === 'listing' && namesAccountToo(letter, placed)) best = { ...best, about: 'account' }
  // "出品者出荷の商品の出品": the listings of all seller-fulfilled items are the channel.
  if (best?.about === 'listing' && letter.language.language === 'ja' && namesChannelBefore(sentence, hit))
    best = { ...best, about: 'channel' }
  if (best?.about === 'listing' && unqualified(letter, sentence, hit)) return 'channel'
  if (best !== null) {
    const before = letter.sentences[sentence.index - 1]
    const context =
      before !== undefined && sentence.block - before.block <= 1
        ? `${before.words} ${sentence.words}`
        : sentence.words
    return best.about === 'channel' && partial.test(context) ? 'listing' : best.about
  }
  if (
    hit.concept === 'state.off' &&
    (/^(?:non|no|ya no|ne|n'|nicht)(?![a-z])/.test(flat(letter, hit)) || pronounSubject.test(sentence.words))
  )
    return meantBefore(letter, sentence)
  return hit.concept === 'state.on' &&
    /sell|verkauf|vend|販売|出品/.test(letter.reading.flat.slice(hit.start, hit.end))
    ? 'account'
    : null
}

const otherClause = 40

/** Stock that is held cannot be sold; stock that is removed or returned says nothing of offers. */
const holds = /hold|quarantin|block|gesperrt|verwahrung|bloqu|blocc|sospes|attente|saisi|保留|隔離/

const pronounBefore =
  /(?:(?<![a-z])(?:lo|la|los|las) (?:hemos|ha|han|he)|(?<![a-z])(?:l'abbiamo|(?:lo|la|li|le) abbiamo|l'ha)|(?<![a-z])(?:nous )?l(?:'|es )avons|(?<![a-z])(?:haben wir|wir haben) (?:ihn|sie|es|diese[ns]?))(?: [a-z]+){0,4} $/
const pronounAfter = /^ (?:it|them)(?![a-z])|^[a-z]* (?:it|them) (?:down|off|from)/

const pronounWithin = /(?<![a-z])(?:it|them|ihn|diesen|lo|la|los|las|les?)(?![a-z])/

/** "As a precaution we have withdrawn it": what the sentence before was about. */
function pronounBeside(letter: Letter, sentence: ReadSentence, hit: Hit): Standing['about'] | null {
  if (hit.concept !== 'state.off' && hit.concept !== 'state.on') return null
  const { flat } = letter.reading
  if (
    !pronounBefore.test(flat.slice(sentence.start, hit.start)) &&
    !pronounAfter.test(flat.slice(hit.end, hit.end + 16)) &&
    !pronounWithin.test(flat.slice(hit.start, hit.end))
  )
    return null
  return meantBefore(letter, sentence)
}

/** "It is therefore not shown at the moment." */
const pronounSubject =
  /^(?:(?:therefore|for now|until then|at present|currently|meanwhile|deshalb|daher|derzeit|vorerst),? )?(?:it|they|er|es|sie|il|elle|ils|elles|essa|esso|esse|essi)(?: |') ?(?:is|are|was|were|has|have|wurde|wurden|ist|sind|wird|werden|a|est|sont|ont|e|sono|stat)/

/** What the sentence before in the same paragraph was about. */
function meantBefore(letter: Letter, sentence: ReadSentence): Standing['about'] | null {
  const before = letter.sentences[sentence.index - 1]
  if (before === undefined || before.block !== sentence.block || says(before, 'object.account')) return null
  const accused = says(before, 'party.rightsOwner', 'party.buyers') && namesAsin(letter.reading.flat)
  return says(before, 'object.listing') || namesAsin(before.words) || accused ? 'listing' : null
}

/** An account joined to the listings behind it by no more than "and all of your". */
function namesAccountToo(
  letter: Letter,
  placed: readonly { readonly about: Standing['about'] | null; readonly other: Hit }[],
): boolean {
  return placed.some(
    ({ about, other }) =>
      about === 'account' &&
      placed.some(
        (listing) =>
          listing.about === 'listing' &&
          listing.other.start > other.end &&
          /^,? ?(?:and|und|et|e|ed|y|と|および|及び) (?:(?:all|your|the|of|alle|ihre|samtliche|tous|toutes|vos|les|tutte|tutti|le|tue|i|tuoi|todas|todos|tus|sus|las|los) ?){0,3}$/.test(
            letter.reading.flat.slice(other.end, listing.other.start),
          ),
      ),
  )
}

function flat(letter: Letter, hit: Hit): string {
  return letter.reading.flat.slice(hit.start, hit.end)
}

function gapBetween(object: Hit, predicate: Hit): number {
  if (object.end <= predicate.start) return predicate.start - object.end
  return object.start >= predicate.end ? (object.start - predicate.end) * 1.3 + 2 : 0
}

function namesChannelBefore(sentence: ReadSentence, hit: Hit): boolean {
  return sentence.hits.some(
    (h) => h.concept === 'object.allOffers' && h.end <= hit.start && hit.start - h.end <= 8,
  )
}

/** "From 1 July your offers on Amazon.de will be deactivated": no item is named, so all of them. */
function unqualified(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (hit.concept !== 'state.off' || !says(sentence, 'mood.future')) return false
  return (
    /(?:^|[,;] )?(?:from|as of|on|ab(?: dem)?|a partir (?:du|de|del)|dal|desde el) \d{1,2}(?:\.|er|st|nd|rd|th|°)? ?(?:de |di )?[a-z]+ (?:de |del )?\d{4}|(?:in|within|innerhalb von|binnen|sous|dans(?: les)?|entro|tra|en) \d{1,3} (?:hours|stunden|heures|ore|horas)/.test(
      sentence.words,
    ) &&
    /(?:^|[^a-z])(?:your|ihre|vos|i (?:tuoi|suoi)|le (?:tue|sue)|tus|sus) (?:amazon(?:\.[a-z.]+)?[- ])?(?:offers|listings|angebote|offres|articoli|offerte|ofertas|listados)(?: (?:on|auf|sur|su|en) amazon| amazon(?:\.[a-z.]+)? (?:will|seront|saranno|seran)| (?:will|werden|seront|saranno|seran))/.test(
      sentence.words,
    ) &&
    !namesAsin(letter.reading.flat)
  )
}

const others =
  /(?:your |all )?other (?:categor(?:y|ies)|offers|listings|products|brands) (?:are|is|remain|stay)(?:n't| not)? (?:affected|impacted|unaffected|active|live|open|available)|(?:andere[nr]?|ubrigen?) (?:kategorien?|angebote|produkte|marken) (?:sind|ist|bleiben)(?: davon| hiervon)? (?:nicht betroffen|unberuhrt|aktiv)|autres (?:categories|offres|produits|marques) (?:ne sont pas|restent)|altre (?:categorie|offerte|marche) (?:non sono|restano|rimangono)|(?:otras|demas) (?:categorias|ofertas|marcas) (?:no (?:se ven|estan)|siguen)|(?:他|ほか)の(?:カテゴリー?|出品|商品|ブランド)[はに][^。]{0,12}(?:影響|対象外)/

/** "Some of your seller-fulfilled offers", "in the category Toys": not the whole channel. */
const partial =
  /(?<![a-z])(?:some|certain|several|categor(?:y|ies)|einige|bestimmte|kategorien?|certain(?:e?s)|quelques|plusieurs|categories?|alcun[ei]|categori[ae]|algun[oa]s|ciert[oa]s|categorias?)(?![a-z])|一部|カテゴリ/

/** Money and stock take predicates too ("funds are withheld") but say nothing of standing. */
const objects: Readonly<Partial<Record<Concept, Standing['about'] | null>>> = {
  'object.account': 'account',
  'object.allOffers': 'channel',
  'object.listing': 'listing',
  'object.funds': null,
  'object.stock': null,
}

function crossesClause(letter: Letter, from: number, to: number): boolean {
  if (to <= from) return false
  const between = letter.reading.flat.slice(from, to)
  if (/[,;:]| (?:but|aber|mais|ma|pero|and|und|et|y|unless|until|sofern|sauf|salvo) /.test(between))
    return true
  const joined = between.indexOf(' e ')
  return joined !== -1 && !isVerbE(letter, from + joined + 1)
}

/** Italian "è", which folds to the word for "and"; without its accent a participle gives it away. */
function isVerbE(letter: Letter, at: number): boolean {
  if (letter.language.language !== 'it') return false
  const printed = letter.text.charAt(letter.reading.map[at] ?? 0)
  return (
    (printed !== 'e' && printed !== 'E') ||
    /^e (?:stat[oaie]|attualmente|ora|temporaneamente|sospes[oa]|bloccat[oa]|disattivat[oa]|chius[oa]|limitat[oa]|inattiv[oa])(?![a-z])/.test(
      letter.reading.flat.slice(at, at + 20),
    )
  )
}
