import { gated } from '../text/gated.ts'
import { limits } from '../limits.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import {
  asPurpose,
  futureVerb,
  instructs,
  isAttribute,
  isHabit,
  isUndone,
  liftsMark,
  sharesVerb,
  staysOff,
} from './aside.ts'
import { isFirstLeave } from './first-leave.ts'
import { threatensInGeneral } from './general-threat.ts'
import { isInHistoryPart, isToldBack } from './history-part.ts'
import { searchesHelp } from './help-search.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import { clauseBefore, readMood } from './mood.ts'
import { objectOf, others, withdrawsOffers } from './object.ts'
import { endsIn } from '../text/ends-in.ts'

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
  const sparesOthers = (): boolean => (spared ??= others.test(letter.reading.flat, letter))
  return letter.sentences.flatMap((sentence) => {
    const predicates = sentence.hits.filter(
      (hit) => stateConcepts.has(hit.concept) && !isPartOfCode(letter, hit),
    )
    if (sentence.index === 0 && quotesInquiry.test(sentence.words, sentence)) return []
    const presupposed = presupposesAccountOff(sentence)
    // Where the letter says that selling goes on, the question is about something else.
    if (presupposed !== null) return letter.sentences.some((s) => goesOnSelling(s)) ? [] : [presupposed]
    if (predicates.length === 0 || searchesHelp.test(sentence.words, sentence)) return []
    const underCondition = followsConditionalHeading(letter, sentence)
    return predicates
      .slice(0, limits.predicatesRead)
      .flatMap((hit) => readPredicate(letter, sentence, hit, { underCondition, sparesOthers }))
  })
}

/** "Your inquiry: offer inactive": the subject of a support case is in the seller's words. */
const quotesInquiry = gated(
  /(?:ihre? (?:anfrage|frage|fall)|your (?:inquiry|enquiry|question|request|case|ticket)|votre (?:demande|question|dossier)|la (?:tua|sua) (?:richiesta|domanda)|tu (?:consulta|pregunta|solicitud)|su (?:consulta|solicitud)|お問い合わせ)[^:：]{0,30}[:：]/,
)

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

function goesOnSelling(sentence: ReadSentence): boolean {
  return (
    says(sentence, 'trace.spared') &&
    !says(sentence, 'mood.if', 'mood.not', 'object.listing') &&
    sentence.hits.some((h) => h.concept === 'trace.spared' && ownAccount.test(sentence.words))
  )
}

const ownAccount =
  /(?<![a-z])(?:you (?:can|may)|your .{0,28}(?:account|store)|ihr .{0,20}konto|sie (?:konnen|durfen)|votre compte|pouvez|account|puoi|puo|cuenta|puedes?)(?![a-z])|アカウント|販売/

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
  return endsIn(before.words, '?？:') || (before.block !== sentence.block && before.words.length < 60)
}

/** "You may close your account at any time": nobody threatens. */
const byOwnChoice = gated(
  /(?:(?:you (?:may|can|could|are free to)|sie konnen|konnen sie|vous pouvez|puoi|puo|puedes?|podra) (?:[a-z]+ ){0,6}?(?:close|terminate|cancel|schliessen|kundigen|fermer|cloturer|resilier|chiudere|cerrar|cancelar))$/,
)

/** "Offers that you closed yourself stay closed": nobody took them. */
const closedByOneself = gated(
  /(?<![a-z])(?:you(?:'ve| have| had)? (?:already |previously )?(?:closed|removed|deleted|ended|paused|deactivated)|(?:closed|removed|deleted|ended|paused|deactivated) (?:by you|yourself)|die sie (?:selbst |zuvor |bereits )?(?:geschlossen|entfernt|geloscht|beendet|pausiert|deaktiviert)|von ihnen (?:selbst )?(?:geschlossen|entfernt|geloscht|beendet)|que vous (?:avez|aviez) (?:vous-meme )?(?:fermee?s?|supprimee?s?|retiree?s?|desactivee?s?)|(?:che|da te|da lei) (?:hai|avevi|ha|aveva)? ?(?:chius|rimoss|eliminat|disattivat)[oaie](?: tu| lei)?|que (?:cerraste|eliminaste|retiraste|desactivaste|(?:usted )?(?:has|habias|ha|habia) (?:cerrado|eliminado|retirado|desactivado)))|(?:ご自身|ご自分|お客様(?:側|自身))(?:で|が|により)[^。]{0,12}(?:終了|停止|削除|休止|閉鎖)/,
)

/** "Your account had been suspended in May": what was so before the letter tells why it was written. */
const wasBefore =
  /(?<![a-z])(?:had (?:been |previously |temporarily |earlier )*[a-z]+ed|(?:war|waren) [^,;]{0,60}(?:worden|gesperrt|deaktiviert)|(?:avait|avaient|avions) (?:ete |du )?(?:temporairement )?[a-z]+|(?:era|erano) stat[oaie] (?:temporaneamente )?[a-z]+|avevamo [a-z]+|(?:habia|habian|habiamos) (?:sido )?(?:temporalmente )?[a-z]+)$|(?:停止|削除|制限)(?:され|して)(?:いた|おりました|いました)$/

/** "Your account is active" says that it has not been touched; "is active again" gives it back. */
function isSpared(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (isFirstLeave(letter, sentence)) return true
  return (
    (isPresence.test(letter.reading.flat.slice(hit.start, hit.end)) ||
      sentence.hits.some(
        (other) => other.concept === 'trace.spared' && other.start <= hit.start && other.end >= hit.end,
      )) &&
    !backAgain.test(letter.reading.flat.slice(hit.start, Math.min(sentence.end, hit.end + 16)))
  )
}

/** "Your listings are active", "引き続き販売可能です": so they are, and so they were. */
const isPresence =
  /^(?:accounts?|listings?|offers?|items?) (?:is|are) (?:active|live)$|^(?:still|noch|weiterhin|encore|toujours|ancora|tuttora|aun|todavia|sigue(?:n)?) (?:activ|aktiv|attiv|actif)|^(?:引き続き|現在も)|^(?:販売|出品|ご利用)(?:が|は|も)?可能です$/

const backAgain =
  /(?<![a-z])(?:again|once more|now|back|as of today|wieder|erneut|nun|jetzt|de nouveau|a nouveau|desormais|maintenant|di nuovo|nuovamente|ora|de nuevo|nuevamente|otra vez|ya)(?![a-z])|再/

/** What stands before "but" goes on in peace. */
const contrasts =
  /[,;:] ?(?:but|however|yet|aber|jedoch|allerdings|doch|mais|toutefois|cependant|pourtant|ma|tuttavia|pero|sin embargo|no obstante)(?![a-z])|(?<![a-z])(?:but|aber|mais|pero) |ものの|しかし|ますが|ですが/

/** "You can go on selling as before" says that nothing has been taken. */
const goesOn = /go on|continu|carry on|keep|weiter|poursuiv|segui|続け/
const asBefore = gated(
  /as (?:before|usual|normal)|in the meantime|meanwhile|(?:during|while) (?:the|this|our|we)|wie (?:bisher|gewohnt|ublich|zuvor)|inzwischen|wahrenddessen|comme (?:avant|d'habitude|auparavant)|entre-temps|come (?:prima|di consueto|al solito)|nel frattempo|como (?:hasta ahora|antes|siempre|de costumbre)|mientras tanto|(?:これまで|従来|通常)(?:通り|どおり)/,
)

/** "Without further notice": nothing happens a second time. */
const withoutNotice =
  /(?<![a-z])(?:without|ohne|sans|senza|sin) (?:any |an )?(?:further|additional|weitere[nrs]?|erneute|autre|nouvel|nouveau|ulteriore?|altro|mas|otro|nuevo|previo) ?(?:notice|warning|ankundigung|mitteilung|vorwarnung|hinweis|preavis|avis|avertissement|preavviso|avviso|aviso|notificacion)?/

/** "Su cuenta sigue activa": what goes on is no offence. */
const goesOnActive =
  /^ (?:still |derzeit |zurzeit |noch |pour l'instant |per ora |por ahora )?(?:activ[aeo]?s?|aktiv|attiv[oaie]|en ligne|online|live|disponib[a-z]*|a la venta|en vente|in vendita|verfugbar|erhaltlich|bestellbar|geoffnet|open|on sale|available|abiert[ao]|apert[ao])(?![a-z])/

/** "There isn't sufficient detail for us to switch your offers back on": what it does not suffice for has not happened. */
function fallsShort(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return sentence.hits.some(
    (other) =>
      other.concept === 'reply.insufficient' &&
      other.end <= hit.start &&
      /(?<![a-z])(?:(?:for us )?to|um|pour|afin|per|para)(?![a-z])|ため|には/.test(
        letter.reading.flat.slice(other.end, hit.start),
      ),
  )
}

/** "It qualifies for deactivation", "um eine Sperrung zu vermeiden": the noun names what has not come yet. */
function isDreaded(letter: Letter, hit: Hit): boolean {
  return dreads.test(letter.reading.flat.slice(Math.max(0, hit.start - 48), hit.start))
}

const dreads =
  /(?<![a-z])(?:qualif(?:y|ies|ied) for|(?:eligible|candidate|considered|up|reason|grounds|cause) for|avoid(?:ing)?|prevent(?:ing)?|escap(?:e|ing)|fac(?:e|es|ing)|(?:protect(?:s|ed)?|safe|saved?) (?:you |it |your account )?(?:from|against)|instead of|short of|(?:um|vor|statt|anstelle) (?:eine[rn]?|der|die)|fur (?:eine|die)|eviter|echapper a|passible d[e']|avant|plutot que|(?:has|have|had|was|were|is|are|been|already|system) (?:scheduled|planned|queued)(?: for)?|(?:a|ont|avons|est|ete) (?:programme|planifie|prevu)e?|(?:ha|hanno|abbiamo|e|stata?) (?:programmat|pianificat|previst)[oa]|(?:ha|han|hemos|esta|sido) (?:programad|planificad|previst)[oa]|evitare|idone[oa] (?:alla|per la)|prima (?:della|di una)|invece (?:della|di una)|evitar|antes de|en lugar de|cumple (?:los )?(?:criterios|requisitos) (?:para|de))(?: (?:an?|the|your|any|such|immediate|possible|account|full|further|la|une|toute|l'|una|qualsiasi|cualquier|die|der|eine[rn]?|mogliche[nr]?|posible))*(?: |')$/

/** "Your account has been placed under review. While under review, your offers will be deactivated": the time has begun. */
const underReview = gated(
  /(?:(?:has been|was|is|have) (?:now )?(?:placed|put) (?:your [a-z. ]{0,30})?(?:under|in|on) (?:a )?(?:temporary |further )?review|konto (?:[a-z.]+ ){0,4}?(?:in|einer) (?:vorubergehenden? |vorlaufigen? )?(?:uber)?prufung|compte (?:[a-z.]+ ){0,4}?(?:place|mis|soumis) (?:en|sous|a) (?:un )?(?:examen|verification)|account (?:[a-z.]+ ){0,4}?(?:sottoposto a|in) (?:una )?(?:revisione|verifica)|cuenta (?:[a-z.]+ ){0,4}?(?:en|bajo|sometida a) (?:una )?revision)|アカウントは[^。]{0,16}審査(?:中|の対象)/,
)
const whileReviewed =
  /^(?:(?:while|as long as) (?:it is |your account is |they are )?(?:under|in) review|during (?:the|this|our) review(?: period)?|wahrend (?:der|dieser) (?:uber)?prufung|solange (?:die|diese) (?:uber)?prufung|pendant (?:l'|cet |la duree de l')examen|durante (?:la|questa|esta) (?:revisione|verifica|revision)|mientras (?:dure la|este en) revision|審査(?:中|期間中)は)(?![a-z])/

/** "You can ask for your money 60 days after the account deactivation": a noun that only dates something else. */
const dates =
  /(?<![a-z])(?:days|weeks|months|tagen?|wochen|jours|semaines|giorni|settimane|dias|semanas) (?:after|following|from|nach|apres|suivant|dopo|despues de|tras) (?:(?:the|an|your|any|der|einer|ihrer|la|l'|une|una|el|de) ?)?(?:account |konto)?$/

/** "If we hear nothing from you or you go on, …": silence alone is enough. */
const orNothingComes = gated(
  /(?<![a-z])(?:if|unless|should) (?:we|you) (?:do not|don't|have not|fail to|hear) [^.;]{0,70}? or (?:if )?you(?:r)? |(?<![a-z])(?:wenn|falls|sofern) (?:wir|sie) [^.;]{0,70}?(?:nicht|keine?n?) [^.;]{0,40}? oder (?:wenn )?sie |(?<![a-z])si (?:nous|vous) (?:ne|n') ?[^.;]{0,70}? ou (?:si|que) vous |(?<![a-z])se non [^.;]{0,70}? o (?:se )?(?:continu|ripet)|(?<![a-z])si no [^.;]{0,70}? o (?:si )?(?:continu|repit)|(?:ない|いただけない)場合、?(?:または|もしくは|あるいは)/,
)

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
  if (
    hit.concept === 'state.off' &&
    byOwnChoice.test(letter.reading.flat.slice(clause.from, hit.end), sentence)
  )
    return []
  if (hit.concept === 'state.on' && goesOn.test(wording) && asBefore.test(sentence.words, sentence)) return []
  if (hit.concept === 'state.on' && (isSpared(letter, sentence, hit) || /(?<![a-z])nicht /.test(wording)))
    return []
  if (hit.concept === 'state.off' && about === 'listing' && closedByOneself.test(sentence.words, sentence))
    return []
  const shared =
    sharesVerb.test(letter.reading.flat.slice(clause.from, hit.start), sentence) &&
    sentence.hits.some(
      (o) => (o.concept === 'mood.future' || o.concept === 'mood.may') && o.end <= clause.from,
    )
  const uncertain =
    !staysOff(letter, sentence, hit) &&
    !(
      mood.future &&
      !mood.may &&
      whileReviewed.test(sentence.words) &&
      underReview.test(letter.reading.flat, letter)
    ) &&
    (futureVerb.test(wording, sentence) ||
      mood.may ||
      mood.future ||
      mood.conditional ||
      underCondition ||
      shared ||
      isHabit(letter, hit) ||
      isDreaded(letter, hit))
  const repeated = sentence.hits.some(
    (other) =>
      other.concept === 'mood.again' &&
      !/(?:giorno|day|jour|dia|tag) $/.test(letter.reading.flat.slice(other.start - 8, other.start)) &&
      !withoutNotice.test(letter.reading.flat.slice(Math.max(0, other.start - 12), other.end + 16)) &&
      !goesOnActive.test(letter.reading.flat.slice(other.end, Math.min(sentence.end, other.end + 24))) &&
      !(other.end <= hit.start && contrasts.test(letter.reading.flat.slice(other.end, hit.start))),
  )
  const orSilent = repeated && orNothingComes.test(sentence.words, sentence)
  if (uncertain && dates.test(letter.reading.flat.slice(Math.max(0, hit.start - 40), hit.start))) return []
  if (
    hit.concept === 'state.off' &&
    (instructs(letter, hit, clause.from) || isUndone(sentence, hit, wording) || liftsMark(letter, hit))
  )
    return []
  switch (withdrawsOffers(sentence, hit) ? 'state.off' : hit.concept) {
    case 'state.on':
    case 'state.retracted':
      return uncertain ||
        asPurpose(letter, clause.from, hit.start) ||
        fallsShort(letter, sentence, hit) ||
        isToldBack(letter.reading.flat.slice(sentence.start, hit.start), sentence)
        ? []
        : [{ ...place, state: 'on' }]
    case 'state.atRisk':
      return [
        { ...place, state: repeated && !orSilent && (mood.conditional || mood.may) ? 'conditional' : 'risk' },
      ]
    default:
      // "at risk of deactivation" names what threatens.
      if (!uncertain && !says(sentence, 'state.atRisk'))
        return [
          {
            ...place,
            state: 'off',
            aside:
              isAttribute(letter, hit) ||
              wasBefore.test(letter.reading.flat.slice(clause.from, hit.end)) ||
              isInHistoryPart(letter, sentence),
          },
        ]
      return [
        {
          ...place,
          state: (repeated && !orSilent) || threatensInGeneral(sentence) ? 'conditional' : 'risk',
        },
      ]
  }
}
