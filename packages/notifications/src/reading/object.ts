import { gated } from '../text/gated.ts'
import { asinWords, namesAsin } from '../identifiers/asins.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import { isAdvert } from './adverts.ts'
import { takesBenefit } from './benefit.ts'
import { oncePerLetter } from './once-per-letter.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { meantBefore, pronounBeside, pronounForAccount } from './pronoun.ts'
import type { Standing } from './standing.ts'
import { countsOffers, sellsInCategory } from './parts-of-channel.ts'
import { barsGoods } from './sale-of-goods.ts'
import { goesOnToNextVerb, isVerbE, wordingOf } from './words.ts'

/** What a predicate is about: the nearest object of the sentence; ideas of selling need none. */
export function objectOf(
  letter: Letter,
  sentence: ReadSentence,
  hit: Hit,
  sparesOthers: () => boolean,
): Standing['about'] | null {
  if (takesBenefit(letter, sentence, hit)) return null
  if (hit.concept === 'state.cannotSell' && barsGoods(letter, sentence, hit)) return 'listing'
  if (hit.concept === 'state.cannotSell')
    return partial.test(sentence.words) || sparesOthers() ? 'listing' : 'account'
  if (
    hit.concept === 'state.listingBan' ||
    (hit.concept === 'state.retracted' && !withdrawsOffers(sentence, hit))
  )
    return 'listing'
  // "Your account health is at risk": what is healthy or not is the account.
  if (
    hit.concept === 'state.atRisk' &&
    says(sentence, 'topic.account_health_rating', 'channel.accountHealth') &&
    accountHealth.test(sentence.words) &&
    !says(sentence, 'object.listing', 'object.allOffers')
  )
    return 'account'
  // "You may sell again; payouts run as usual": selling needs no object.
  if (
    hit.concept === 'state.on' &&
    /sell|verkauf|vend|buy|order|shop/.test(wordingOf(letter, hit)) &&
    !says(sentence, 'object.listing', 'object.allOffers') &&
    !namesAsin(sentence.words)
  )
    return 'account'
  // 「アカウントを再開」 is a button as well; said in the past it is what was done.
  if (
    hit.concept === 'state.on' &&
    letter.language.language === 'ja' &&
    letter.reading.flat.slice(Math.max(0, hit.start - 8), hit.start).endsWith('アカウントを') &&
    /^(?:いた)?(?:し)?ました/.test(letter.reading.flat.slice(hit.end, hit.end + 8))
  )
    return 'account'
  const meant = pronounBeside(letter, sentence, hit) ?? pronounForAccount(letter, sentence, hit)
  if (meant !== null) return meant
  const goesOn = letter.language.language === 'ja' && goesOnToNextVerb(letter, hit)
  const placed: { about: Standing['about'] | null; readonly other: Hit; readonly gap: number }[] = []
  for (const other of sentence.hits) {
    const about = isAdvert(letter, sentence, other)
      ? null
      : other.concept === 'object.stock' && holds.test(letter.reading.flat.slice(hit.start, hit.end))
        ? 'listing'
        : objects[other.concept]
    if (about === undefined || isUnderCondition(sentence, other, hit)) continue
    if (goesOn && other.start >= hit.end) continue
    const isAnybodys = about === 'account' && namesAnybodys(letter, sentence, other)
    placed.push({ about: isAnybodys ? null : about, other, gap: gapBetween(other, hit) })
  }
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
  if (
    best?.about === 'listing' &&
    (unqualified(letter, sentence, hit) ||
      meansChannelBefore(letter, sentence, hit) ||
      shippedByThemselves.test(letter.reading.flat.slice(hit.end, Math.min(sentence.end, hit.end + 50))))
  )
    return sparesParts(letter) ? 'listing' : 'channel'
  if (best?.about === 'account' && sellsInCategory(sentence)) return 'listing'
  if (best !== null) {
    const context = withSentenceBefore(letter, sentence)
    return best.about === 'channel' &&
      (partial.test(context) || countsOffers(letter, sentence, hit) || sparesParts(letter))
      ? 'listing'
      : best.about
  }
  if (hit.concept === 'state.off' && offSale.test(wordingOf(letter, hit)) && namesAsin(letter.reading.flat))
    return 'listing'
  if (
    hit.concept === 'state.off' &&
    (/^(?:non|no|ya no|ne|n'|nicht)(?![a-z])/.test(wordingOf(letter, hit)) ||
      pronounSubject.test(sentence.words))
  )
    return meantBefore(letter, sentence)
  // "Further violations may lead to deactivation": what is lost without a name is the account.
  if (
    (hit.concept === 'state.off' || hit.concept === 'state.atRisk') &&
    says(sentence, 'mood.again') &&
    threatOfAll.test(wordingOf(letter, hit))
  )
    return 'account'
  const undone = measureBefore(letter, sentence, hit)
  if (undone !== null) return undone
  return hit.concept === 'state.on' &&
    /sell|verkauf|vend|販売|出品/.test(letter.reading.flat.slice(hit.start, hit.end))
    ? 'account'
    : null
}

const threatOfAll =
  /(?<![a-z])(?:deactivat|suspen|terminat|(?:konto)?sperr(?:e|ung)|deaktivier|desactivation|resiliation|disattivazion|sospension|desactivacion)/

export const accountHealth =
  /account health|(?:konto|account)(?:zustand|integritat|status|bewertung)|verkauferleistung|(?:etat|sante) (?:du|de votre) compte|(?:stato|salute|integrita) (?:dell'|del (?:tuo|suo) )account|(?:estado|salud) de (?:la|tu|su) cuenta|アカウント(?:健全性|ヘルス)/

/** "Two of your toys are no longer on sale", above their ASINs: only goods are on sale, whatever they are called. */
const offSale =
  /(?:no longer|not|n't|nicht|plus|pas|non|no)(?![a-z]).{0,24}(?:(?:on|for|off) sale|buyable|bestellbar|verkauflich|im verkauf|(?:en|a la) vente|(?:in|alla) vendita|acquistabil|a la venta|en venta)|(?:販売|購入)(?:でき|され|を停止|停止)/
/** "Your offers have been withdrawn" takes them away; only a complaint that is withdrawn gives them back. */
export function withdrawsOffers(sentence: ReadSentence, hit: Hit): boolean {
  return (
    hit.concept === 'state.retracted' &&
    (!complaint.test(sentence.words) ||
      weTook.test(sentence.words.slice(0, hit.end - sentence.start), sentence)) &&
    says(sentence, 'object.listing', 'object.allOffers', 'object.account')
  )
}

/** "Following a report we have withdrawn the article": the one who takes is Amazon, not who complained. */
const weTook = gated(
  /[,;] (?:we(?: have|'ve)?|haben wir|mussten wir|nous (?:avons|l'avons)|l?'?abbiamo|hemos|lo hemos|la hemos) [^,;]{0,60}(?:withdrawn|withdrew|zuruckgezogen|zuruckgenommen|retiree?s?|ritirat[oaie]|retirad[oa]s?)$/,
)

const complaint =
  /complain|report|notice|claim|retract|beschwerde|meldung|anzeige|antrag|hinweis|plainte|reclam|signalement|notification|segnalazion|denunci|notific|queja|aviso|申告|申(?:し)?立|苦情|通知|報告|クレーム/

const otherClause = 40

/** Stock that is held cannot be sold; stock that is removed or returned says nothing of offers. */
const holds =
  /hold|sell?able|unfulfillable|quarantin|block|gesperrt|verwahrung|verkauflich|bloqu|blocc|sospes|invend|attente|saisi|保留|隔離|販売不可/

const theseOffers =
  /(?:these|those|the said|such|diese[rn]?|die genannten|jene|ces|lesdites|quest[ei]|tali|est[ao]s|dich[ao]s) $|(?:これらの|当該|該当(?:する)?)$/

/** "All your seller-fulfilled offers … We will take these offers down": what "these" stand for. */
function meansChannelBefore(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const listing = sentence.hits.find(
    (h) =>
      h.concept === 'object.listing' &&
      Math.abs(h.start - hit.start) < 60 &&
      theseOffers.test(letter.reading.flat.slice(Math.max(0, h.start - 20), h.start)),
  )
  if (listing === undefined || namesAsin(letter.reading.flat)) return false
  return letter.sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .some((s) => s.block === sentence.block && says(s, 'object.allOffers') && !partial.test(s.words))
}

/** "It is therefore not shown at the moment." */
const pronounSubject =
  /^(?:(?:therefore|for now|until then|at present|currently|meanwhile|deshalb|daher|derzeit|vorerst|for (?:this|that) reason|as a result|consequently|aus diesem grund|pour cette raison|per questo(?: motivo)?|por (?:este|ese|esta|eso)(?: motivo| razon)?),? )?(?:it|they|er|es|sie|il|elle|ils|elles|essa|esso|esse|essi)(?: |') ?(?:is|are|was|were|has|have|wurde|wurden|ist|sind|wird|werden|a|est|sont|ont|e|sono|stat)/

/** "In May we had deactivated your account. We have now undone that measure": what was taken before is given back. */
function measureBefore(letter: Letter, sentence: ReadSentence, hit: Hit): Standing['about'] | null {
  if (hit.concept !== 'state.on' || !measure.test(wordingOf(letter, hit))) return null
  const taken = letter.sentences.findLast(
    (s) =>
      s.index < sentence.index &&
      s.index >= sentence.index - 3 &&
      says(s, 'state.off') &&
      says(s, 'object.account', 'object.listing', 'object.allOffers'),
  )
  if (taken === undefined) return null
  return says(taken, 'object.account', 'object.allOffers') ? 'account' : 'listing'
}

const measure =
  /measure|massnahme|mesure|provvediment|misura|medida|suspension|sospension|deactivation|restriction|sperr|desactivation|disattivazion|desactivacion|restrizion|restriccion|措置/

/** "Your account will be closed unless you pay the amount": money in the condition is not what is closed. */
function isUnderCondition(sentence: ReadSentence, { concept, start, end }: Hit, hit: Hit): boolean {
  return (
    concept === 'object.funds' &&
    says(sentence, 'object.account') &&
    sentence.hits.some(
      (h) =>
        h.concept === 'mood.if' &&
        ((h.start >= hit.end && h.end <= start) || (h.start >= end && h.end <= hit.start)),
    )
  )
}

/** "for which reasons accounts can be deactivated": accounts in the plural that are nobody's own. */
function namesAnybodys(letter: Letter, sentence: ReadSentence, object: Hit): boolean {
  const before = letter.reading.flat.slice(Math.max(0, object.start - 44), object.start)
  if (anyOne.test(before)) return true
  if (theirs.test(before)) return !leftUndone.test(letter.reading.flat.slice(sentence.start, object.start))
  return (
    // "your account" is by far the most frequent.
    object.end - object.start <= 'verkauferkonten'.length &&
    /^(?:accounts|konten|verkauferkonten|comptes|cuentas)$/.test(wordingOf(letter, object)) &&
    !/(?:your|ihren?|ihrer|vos|tus|sus|these|both|diese|ces|estas) (?:[a-z.]+ ){0,2}$/.test(
      letter.reading.flat.slice(Math.max(0, object.start - 30), object.start),
    ) &&
    !leftUndone.test(letter.reading.flat.slice(sentence.start, object.end + 60))
  )
}

/** "Sellers who have not certified by then will have their accounts closed": said to one who has been asked to. */
const leftUndone =
  /(?:sellers|partners|verkaufer|vendeurs|vendedores|accounts|konten|comptes|cuentas),? (?:that|who|which|whose|die|deren|qui|dont|que|cuy[oa]s?) [^.;:]{0,80}?(?:n't|(?<![a-z])(?:not|nicht|pas|no))(?![a-z])/

/** "Repeat infringers lose their selling privileges" */
const theirs = /(?<![a-z])(?:their|leurs?|il loro) (?:[a-z.]+ )?$/

/** "One of the users has a selling account that is deactivated" */
const anyOne = /(?<![a-z])users? [a-z ]{0,32}(?:an?|any) (?:seller |selling )?$/

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
          listing.other.start - other.end <= longestJoint &&
          /^,? ?(?:and|und|et|e|ed|y|と|および|及び) (?:(?:all|your|the|of|alle|ihre|samtliche|tous|toutes|vos|les|tutte|tutti|le|tue|i|tuoi|todas|todos|tus|sus|las|los) ?){0,3}$/.test(
            letter.reading.flat.slice(other.end, listing.other.start),
          ),
      ),
  )
}

/** "Wir haben die Angebote deaktiviert, die Sie selbst versenden": German says which behind the verb. */
const shippedByThemselves =
  /^(?: haben| worden)?,? die sie (?:selbst|eigenstandig) (?:versend|verschick|erfull|auslief)/

/** Characters of the longest joint, ", und samtliche Ihre der ", and some. */
const longestJoint = 48

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

/** "Your other categories are not affected": what is barred is a part. */
export const others = gated(
  /(?:in|for) (?:all |any |your )*other categories|in (?:allen )?(?:anderen|ubrigen) kategorien|dans (?:toutes )?les autres categories|(?:in tutte|nelle) (?:le )?altre categorie|en (?:todas )?las demas categorias|(?:your |all )?other (?:categor(?:y|ies)|offers|listings|products|brands) (?:are|is|remain|stay)(?:n't| not)? (?:affected|impacted|unaffected|active|live|open|available)|(?:andere[nr]?|ubrigen?) (?:kategorien?|angebote|produkte|marken) (?:sind|ist|bleiben)(?: davon| hiervon)? (?:nicht betroffen|unberuhrt|aktiv)|autres (?:categories|offres|produits|marques) (?:ne sont pas|restent)|altre (?:categorie|offerte|marche) (?:non sono|restano|rimangono)|(?:otras|demas) (?:categorias|ofertas|marcas) (?:no (?:se ven|estan)|siguen)|(?:他|ほか)の(?:カテゴリー?|出品|商品|ブランド)[はに][^。]{0,12}(?:影響|対象外)/,
)

/**
 * "Offers in other categories are not affected": of a channel, too, a part was taken. Other offers may be those of the other
 * channel, so that they say nothing.
 */
const otherParts = gated(
  /(?<![a-z])other (?:categor(?:y|ies)|listings|products|brands|asins)[^.;]{0,60}? (?:are|is|remain|stay)(?:n't| not)? (?:affected|impacted|unaffected|active|live|open|available)|(?:andere[nr]?|ubrigen?) (?:kategorien?|listings|produkte|marken)[^.;]{0,60}? (?:sind|ist|bleiben)(?: davon| hiervon| weiterhin)? (?:nicht betroffen|unberuhrt|aktiv)|autres (?:categories|annonces|produits|marques)[^.;]{0,60}? (?:ne sont pas|restent)|altr[ei] (?:categorie|inserzioni|prodotti|marche|marchi)[^.;]{0,60}? (?:non sono|restano|rimangono)|(?:otr[ao]s|demas) (?:categorias|listings|productos|marcas)[^.;]{0,60}? (?:no (?:se ven|estan)|siguen)|(?:他|ほか)の(?:カテゴリー?|商品|ブランド)[はにの][^。]{0,12}(?:影響|対象外)/,
)

/** The words of a sentence and of the one before it, where that stands beside it. */
function withSentenceBefore(letter: Letter, sentence: ReadSentence): string {
  const before = letter.sentences[sentence.index - 1]
  return before !== undefined && sentence.block - before.block <= 1
    ? `${before.words} ${sentence.words}`
    : sentence.words
}

/** Whether a letter says that what it took from a channel is a part of it. */
const sparesParts = oncePerLetter((letter) => otherParts.test(letter.reading.flat, letter))

/** "Some of your seller-fulfilled offers", "in the category Toys": not the whole channel. */
const partial =
  /(?<![a-z])(?:more of|some|certain|several|categor(?:y|ies)|einige|bestimmte|kategorien?|certain(?:e?s)|quelques|plusieurs|categories?|alcun[ei]|categori[ae]|algun[oa]s|ciert[oa]s|categorias?|weitere[nr]?(?= (?:ihrer )?(?:angebote|listings))|d'autres|ulteriori|altre(?= (?:tue |sue )?(?:offerte|inserzioni))|(?:mas|otras)(?= (?:de )?(?:tus |sus )?ofertas))(?![a-z])|一部|カテゴリ/

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
