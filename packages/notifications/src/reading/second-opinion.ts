import { namesAsin } from '../identifiers/asins.ts'
import { tellsToHandIn } from '../terms/hand-in.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { isGeneralEntry } from './list-lead.ts'
import { themes, type Theme } from './themes.ts'

/** A topic that a letter describes without naming it, and the sentence that does so most plainly. */
export interface Described {
  readonly topic: Theme['topic']
  readonly weight: number
  readonly start: number
  readonly end: number
}

const gatedThemes = themes.map((theme) => ({
  ...theme,
  deed: gated(theme.deed),
  thing: gated(theme.thing),
}))

type GatedTheme = (typeof gatedThemes)[number]

/**
 * What a letter is about by things and deeds rather than by the names of topics: asked only where the names leave the topic
 * open. Sentences that ask for something, only warn, or tell how all is well describe no offence and count less or not.
 */
export function describedTopics(letter: Letter): Described[] {
  const found = new Map<Theme['topic'], Described>()
  const possible = gatedThemes.filter(({ deed }) => deed.isPossible(letter))
  if (possible.length === 0) return []
  for (const sentence of letter.sentences) {
    let weight: number | undefined
    for (const theme of possible) {
      const deed = theme.deed.exec(sentence.words, sentence)
      if (deed === null) continue
      weight ??= toldWeight(letter, sentence)
      if (weight === 0) break
      if (theme.topic === 'forged_documents' && saysHowPapersMustBe(sentence)) continue
      const named =
        theme.concepts !== undefined &&
        (says(sentence, ...theme.concepts) ||
          (theme.concepts.includes('object.listing') && namesAsin(sentence.words)))
      if (!named && !theme.thing.test(sentence.words, sentence) && !meantBefore(letter, sentence, theme))
        continue
      const known = found.get(theme.topic)
      const start = sentence.start + deed.index
      if (known === undefined)
        found.set(theme.topic, { topic: theme.topic, weight, start, end: start + deed[0].length })
      else found.set(theme.topic, { ...known, weight: known.weight + weight * 0.5 })
    }
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight)
}

/** "The documents must be complete and unaltered" wants papers of some kind; "must have been altered" finds a forgery. */
export function saysHowPapersMustBe(sentence: ReadSentence): boolean {
  return mustBe.test(sentence.words, sentence) && !foundSo.test(sentence.words, sentence)
}

/** "They appear to have been altered, so we cannot accept them" */
const foundSo = gated(
  /(?<![a-z])(?:(?:appears?|seems?|found) to (?:be|have been)|scheint|scheinen|offenbar|semblent?|parait|paraissent|sembra|sembrano|risultano|parece|parecen)(?![a-z])|ようです|とみられ/,
)

const mustBe = gated(
  /(?<![a-z])(?:must|should|have to|need to|(?<!\d )may|shall) (?:[a-z, ]{0,60}?)?(?:not be|be (?!found|assumed))|(?<![a-z])(?:mussen|durfen|sollen|sollten|muss|darf) .{0,80}?(?:sein|vorliegen|eingereicht werden)(?![a-z])|(?<![a-z])(?:ne )?(?:doivent|doit|devront) (?:pas )?(?:[a-z, ]{0,60}?)?etre(?! le resultat)|(?<![a-z])(?:devono|deve|dovranno|dovrebbero) (?:[a-z, ]{0,60}?)?essere|(?<![a-z])(?:deben?|deberan?|tienen que|tiene que|han de) (?:[a-z, ]{0,60}?)?(?:ser|estar|haber)(?![a-z])|(?:do not|don't|cannot|can not|are not|will not(?: be)?) accept|nicht (?:akzeptiert?|annehmen)(?![a-z])|akzeptieren wir (?:nicht|keine)|n'acceptons|ne (?:sont|seront) pas accept|non accettiamo|non (?:sono|saranno|verranno) accettat|no (?:aceptamos|se acepta(?:n|ran)?|son validos)|受け付けて(?:おりません|いません)|お受けできません|(?:加工|編集|改ざん|修正|変更)(?:が|を)?(?:されて|して|のされて)?(?:いない|ない|おらず)/,
)

/** "They spoke to the issuer of your invoices. He did not write them": the thing stands in the sentence before. */
function meantBefore(letter: Letter, sentence: ReadSentence, theme: GatedTheme): boolean {
  const before = letter.sentences[sentence.index - 1]
  return (
    before !== undefined &&
    before.block === sentence.block &&
    pronounFirst.test(sentence.words) &&
    ((theme.concepts !== undefined && says(before, ...theme.concepts)) ||
      theme.thing.test(before.words, before))
  )
}

const pronounFirst =
  /^(?:it|they|he|she|er|sie|es|dies|il|elle|ils|elles|celui-ci|egli|lui|questo|este|esta|el|ella)(?![a-z])|^(?:同社|発行元|先方)/

/** How much a sentence tells of what has happened. */
function toldWeight(letter: Letter, sentence: ReadSentence): number {
  const { words } = sentence
  if (words.length < 12 || says(sentence, 'trace.openOrders')) return 0
  if (says(sentence, 'object.funds') && says(sentence, 'time.funds')) return 0
  if (settles.test(words, sentence) || isGeneralEntry(letter, sentence)) return 0
  if (says(sentence, 'background') && !findsOut.test(words) && !judges.test(words, sentence)) return 0
  const isSubject = letter.subject !== null && sentence.index === 0
  let weight = isSubject ? 1.4 : 1
  if (tellsToDo.test(words)) weight *= 0.4
  if (onlyIf.test(words) || (says(sentence, 'mood.again') && says(sentence, 'mood.may', 'mood.future')))
    weight *= 0.4
  if (sentence.start < letter.reading.flat.length * 0.5) weight *= 1.3
  if (says(sentence, 'party.buyers', 'party.rightsOwner')) weight *= 1.2
  return weight
}

/** "Amounts paid for claims are taken off your balance" tells how accounts are settled, not what was done. */
const settles = gated(
  /(?<![a-z])(?:amounts?|sums?|claims?|charge-?backs?|refunds?) .{0,80}?(?:deducted|withheld|taken off|offset|charged to)(?![a-z])|(?<![a-z])(?:betrage?|summen?|forderungen|anspruche|ruckbuchungen|erstattungen) .{0,80}?(?:abgezogen|einbehalten|verrechnet)|(?<![a-z])(?:montants?|sommes?|reclamations?|retrofacturations?|remboursements?) .{0,80}?(?:deduit|preleve|retenu)|(?<![a-z])(?:importi?|somm[ae]|reclami|rimborsi|chargeback) .{0,80}?(?:detratt|dedott|trattenut|addebitat)|(?<![a-z])(?:importes?|cantidad(?:es)?|reclamaciones|contracargos|reembolsos) .{0,80}?(?:deduc|descont|descuent|reten)|(?:請求|チャージバック|返金)[^。]{0,40}(?:差し引|控除)/,
)

const tellsToDo = new RegExp(
  String.raw`^(?:[-–•*\d.) ]*)(?:(?:please|bitte|veuillez|merci de)(?![a-z])|${tellsToHandIn})|(?:ください|下さい|お願い(?:いた|致)?します)。?$`,
)
const onlyIf =
  /^(?:[-–•*\d.) ]*)(?:if|should|unless|in (?:any )?cases?|before|to (?!date)|wenn|falls|sofern|sollte[n]?|damit|um|si|sauf|pour|afin|se|qualora|nel caso|per|en caso|para|cuando)(?![a-z])|(?:場合|ますと|には)[、,]/

/** "…, which is what our policy forbids", "to sell this product you must … under the rule": a rule named to judge by it. */
export const judges = gated(
  /^(?:to|in order to|um|pour|afin de|per|para) (?:[a-z]+ ){0,3}?(?:this|these|dieses|diese|ce|cet(?:te)?|quest[oaie]|est[eao]s?) (?:products?|items?|produkte?s?|artikels?|produits?|articles?|prodott[oi]|articol[oi]|productos?|articulos?) .{0,60}?(?<![a-z])(?:you (?:must|have to|need to)|mussen sie|vous devez|(?:devi|deve)|(?:debes?|tienes? que))(?![a-z])|, (?:which|something|a practice) (?:is (?:what|something|a thing) )?(?:that )?(?:our|the|amazon's) .{0,50}?(?:forbid|prohibit|ban|rule[s]? out|do(?:es)? not (?:allow|permit))|, was (?:unsere?|die|nach unseren?) .{0,50}?(?:verbiet|untersag|nicht (?:erlaub|gestatt|zulass)|verboten)|, ce que (?:notre|nos|la|les) .{0,50}?(?:interdi|prohib|n'autoris|ne permet)|, (?:cosa|il) che (?:la nostra|le nostre|la|le|i nostri) .{0,50}?(?:viet|proibi|non (?:consent|ammett|permett))|, (?:lo que|lo cual|algo que) (?:nuestra|nuestras|la|las) .{0,50}?(?:prohib|no (?:permit|admit))|これは[^。]{0,40}(?:ポリシー|規約)[^。]{0,20}(?:禁止|認め)/,
)

/** "According to our findings you operate a further account": told as a fact. */
export const findsOut =
  /(?<![a-z])(?:found|findings|determined|believe|established|concluded|noticed|observed|discovered|detected|erkenntnis|bemerkt|festgestellt|ermittelt|aufgefallen|gehen davon aus|constate|avons (?:remarque|observe|releve)|etabli|determine|pensons|selon nos|rilevato|riscontrato|accertato|notato|appurato|constatato|emerso che|riteniamo|risulta|constatado|detectado|determinado|comprobado|creemos|observado|advertido que|descubierto|hemos visto que|segun nuestr)[a-z]*|(?:確認|判明|判断)(?:いた|致|さ|し)/
