import type { Concept } from '../terms/concepts.ts'
import type { Hit } from '../terms/match.ts'
import type { Letter, ReadSentence } from './letter.ts'
import { goesOnToNextVerb, isVerbE, wordingOf } from './words.ts'
import { matchesOf } from '../text/matches.ts'

/** How a predicate is said: denied, asked, only possible, to come, or only if. */
export interface Mood {
  readonly negated: boolean
  readonly asked: boolean
  readonly may: boolean
  readonly future: boolean
  readonly conditional: boolean
}

export function readMood(
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
      !deniesNotice.test(letter.reading.flat.slice(o.start, hit.start)) &&
      !outside.some(
        (modal) =>
          (modal.concept === 'mood.may' || modal.concept === 'mood.future') &&
          modal.start >= o.end &&
          modal.end <= hit.start,
      ),
  )
  // Japanese puts the mood behind the verb, German splits it around.
  const verbFinal = letter.language.language === 'ja'
  const happened = verbFinal && inThePast.test(letter.reading.flat.slice(hit.end, hit.end + 16))
  const last = verbFinal ? behindNextVerb(letter, sentence, hit) : ''
  const splits = letter.language.language === 'de'
  return {
    negated: verbFinal
      ? after('mood.not', 8) && !hasToBe.test(letter.reading.flat.slice(hit.end, hit.end + 20))
      : negatedBefore || deniesBlock(letter, hit) || (splits && after('mood.not', 4)),
    asked:
      asksHow ||
      // "Do you know the difference between an at-risk and a deactivated account?"
      sentence.words.endsWith('?') ||
      (verbFinal && after('mood.how', 14)),
    may: verbFinal
      ? !happened && (after('mood.may', 16) || endsInMay.test(last))
      : (before('mood.may', 70) && !isAbility(letter, sentence, hit)) ||
        namesOutcome(letter, sentence, hit) ||
        (splits && (after('mood.may', 24) || leadsTo(letter, hit) || leadsToThat(letter, sentence, hit))),
    future: verbFinal
      ? !happened && (after('mood.future', 10) || endsInFuture.test(last))
      : (before('mood.future', 60) && !/^nicht (?:mehr|langer)(?![a-z])/.test(wordingOf(letter, hit))) ||
        (splits && after('mood.future', 16) && !isAbility(letter, sentence, hit)),
    conditional:
      (anywhereBefore('mood.if') &&
        !(verbFinal && stands.test(letter.reading.flat.slice(hit.end, hit.end + 16))) &&
        !isDoneBeyond(letter, outside, hit, clause.from)) ||
      (verbFinal && after('mood.if', 8)) ||
      invertsCondition(letter, sentence, hit) ||
      (splits &&
        conditionBehind.test(letter.reading.flat.slice(hit.end, Math.min(sentence.end, hit.end + 12))) &&
        /(?:en|eln|ern)$/.test(wordingOf(letter, hit))),
  }
}

/** "Ab sofort können Sie keine Artikel mehr anbieten": what somebody can no longer do is no mere possibility. */
function isAbility(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    letter.language.language === 'de' &&
    hit.concept === 'state.cannotSell' &&
    canNoMore.test(letter.reading.flat.slice(sentence.start, hit.end))
  )
}

const canNoMore =
  /(?<![a-z])(?:(?:konnen|durfen) sie|sie (?:konnen|durfen)) (?![^,;]{0,80}(?:gesperrt|ausgeschlossen|gehindert) werden)[^,;]{0,80}?(?:kein(?:e|en|erlei)?|nichts|nicht) [^,;]{0,60}(?:mehr|langer|weiter)(?: [a-z]+)? [a-z]+$|konto kann (?:[a-z]+ ){0,2}nicht [^,;]{0,40}(?:genutzt|verwendet|benutzt)$/

/** "停止せざるを得ません", "停止するほかありません": two denials that make a must. */
const hasToBe =
  /^を?(?:(?:いた|致)?さ?せざるを得|(?:いた|致)?(?:さ|し)?なければな(?:り|ら)|(?:いた|致)?する(?:より)?(?:ほか|他|しか|以外))/

/** "Wird ohne weitere Ankündigung gesperrt": what is missing is a notice. */
const deniesNotice =
  /^(?:ohne|without|sans|senza|sin) (?:[a-z]+ ){0,2}?(?:ankundigung|vorankundigung|vorwarnung|mitteilung|hinweis|notice|warning|preavis|avertissement|preavviso|avviso|aviso|preaviso)(?![a-z])/

/** "Until this is done you cannot sell: we have deactivated your account": what has been done stands under no condition before a colon. */
function isDoneBeyond(letter: Letter, others: readonly Hit[], hit: Hit, from: number): boolean {
  const { flat } = letter.reading
  const ifs = others.filter((o) => o.concept === 'mood.if' && o.start < hit.start)
  if (
    !/[:;] ?$/.test(flat.slice(Math.max(0, from - 2), from + 1)) &&
    !ifs.every((o) => tellsHowLong.test(flat.slice(o.start, o.end)))
  )
    return false
  return hasDone.test(flat.slice(from, hit.end)) && ifs.every((o) => o.end <= from)
}

/** "Mientras dura la investigación, hemos retirado la oferta": how long it lasts, not on what it depends. */
const tellsHowLong =
  /^(?:until|while|as long as|bis|solange|wahrend|jusqu|tant que|pendant|finche|fino a|mentre|hasta|mientras)/

const hasDone =
  /(?<![a-z])(?:(?:we|amazon) have|ha(?:s|ve) been|(?:haben|mussten) wir|wir (?:haben|mussten)|wurden?|(?:nous )?avons|a ete|ont ete|abbiamo|e stat[oa]|sono stat[ei]|hemos|ha sido|han sido)(?![a-z])/

/** "Wir müssen es sperren, wenn …": an infinitive with its condition behind it */
const conditionBehind = /^(?: mussen| konnen)?, (?:wenn|falls|sofern|sollte[nst]*)(?![a-z])/

/** "再開いたしましたのでお知らせいたします", "停止させていただきました": the verb itself is in the past, whatever comes after it. */
const inThePast =
  /^を?(?:(?:いた|致)?(?:し)?|させて(?:いただき|頂き))(?:まし)?た(?:ので|ため|こと|が|。|旨|、|\n|$)|^を?させて(?:いただ|頂)いて(?:おり|い)ます/
/** "完了するまで販売を見合わせております": so it is now, whatever has to come first. */
const stands = /^を?(?:(?:いた|致)?し)?て(?:おり|い)ます|^を?(?:(?:いた|致)?し)ました/
const endsInMay = /^[^。、]{0,12}(?:場合|こと|可能性|おそれ|恐れ)が(?:ござい|あり)/
const endsInFuture = /^を?(?:(?:いた|致)?し|させて(?:いただき|頂き)|され)ます/

/** "停止し、削除いたします": how the next verb ends, where this one leaves its mood to it. */
function behindNextVerb(letter: Letter, sentence: ReadSentence, hit: Hit): string {
  const { flat } = letter.reading
  if (!goesOnToNextVerb(letter, hit)) return ''
  const next = sentence.hits.find((o) => o.start >= hit.end && o.concept.startsWith('state.'))
  return next === undefined ? '' : flat.slice(next.end, Math.min(sentence.end, next.end + 24))
}

/** "Votre compte n'est pas bloqué": the wording of what has been taken down may hold its own denial. */
function deniesBlock(letter: Letter, hit: Hit): boolean {
  return hit.concept === 'state.off' && blockDenied.test(wordingOf(letter, hit))
}

const blockDenied =
  /(?<![a-z])(?:not|n't|nicht|pas|non|no)(?: (?:yet|currently|been|being|be|noch|derzeit|worden|encore|actuellement|ete|e|ancora|stat[oaie]|esta|han?|sido|aun|todavia))* (?:blocked|suspended|deactivated|closed|disabled|removed|restricted|gesperrt|deaktiviert|geschlossen|entfernt|eingeschrankt|bloque|suspendu|desactive|ferme|retire|supprime|bloccat|sospes|disattivat|chius|rimoss|bloquead|suspendid|desactivad|cerrad|retirad)/

/** "… zum Entzug Ihrer Berechtigung führen können": German ends with the verb that makes it a mere outcome. */
function leadsTo(letter: Letter, hit: Hit): boolean {
  const { flat } = letter.reading
  return (
    /(?<![a-z])(?:zum|zur|zu einer|den|die|eine) (?:[a-z]+en )?$/.test(
      flat.slice(Math.max(0, hit.start - 24), hit.start),
    ) &&
    /^[^,;.]{0,64}?(?<![a-z])(?:fuhr(?:t|en)|nach sich zieh(?:t|en)|zur folge ha(?:t|ben))(?![a-z])/.test(
      flat.slice(hit.end, hit.end + 90),
    )
  )
}

/** "… können dazu führen, dass wir Ihr Konto deaktivieren": a clause of its own says what may come of it. */
function leadsToThat(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  return (
    /(?:en|eln|ern|ier(?:t|en)|wird|werden)$/.test(wordingOf(letter, hit)) &&
    comesOfIt.test(letter.reading.flat.slice(sentence.start, hit.start))
  )
}

const comesOfIt =
  /(?<![a-z])(?:(?:dazu |dahin )?fuhr(?:t|en)|zur folge ha(?:t|ben)|bedeute(?:t|n)|bewirk(?:t|en)|nach sich zieh(?:t|en)), dass [^,;.!?]{0,80}$/

/** "Violations may lead to the loss of your badge, or to the deactivation of your account": a list of nouns behind one verb. */
function namesOutcome(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (!noun.test(wordingOf(letter, hit))) return false
  const before = letter.reading.flat.slice(sentence.start, hit.start)
  const led = outcome.exec(before)
  return led !== null && !anew.test(before.slice(led.index + led[0].length))
}

const noun =
  /(?:ion|ions|acion|azione|ung|ungen|sperre|entzug|verlust|loss of|loss|closure|removal|termination|fermeture|retrait|perte|blocage|chiusura|perdita|blocco|revoca|rimozione|cierre|perdida|bloqueo|retirada)$/
const outcome =
  /(?<![a-z])(?:(?:may|can|could|might|will|would) (?:[a-z]+ )?(?:lead to|result in|end in|mean|cause|entail|bring about)|leads? to|results? in|(?:peu(?:t|vent)|pourr(?:a|ont|ait|aient)|risque(?:nt)? d[e']) ?(?:[a-z]+ )?(?:entrainer|conduire|mener|aboutir|donner lieu|provoquer|causer)|entraine(?:nt|ra|ront)?|(?:puo|possono|potra|potranno|potrebbe|potrebbero) (?:[a-z]+ )?(?:portare|comportare|condurre|causare|determinare|dare luogo|provocare)|comporta(?:no)?|(?:puede|pueden|podra|podran|podria|podrian) (?:[a-z]+ )?(?:llevar|conllevar|resultar|provocar|dar lugar|suponer|ocasionar|derivar|implicar|acarrear)|conllevan?)(?![a-z])/
/** What begins another statement in the same sentence. */
const anew =
  /[;:!?]|(?<![a-z])(?:we|therefore|so|wir|nous|donc|abbiamo|pertanto|quindi|hemos|por (?:lo tanto|eso)|because|since|which is why|your [a-z ]{0,20}(?:is|are|has|have))(?![a-z])/

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
    /^[a-z]+(?:t|en) [^,;]{0,140}?(?<![a-z])(?:nicht|nichts|kein(?:e|en|er)?|aus|weiter(?:hin)?|erneut)(?![a-z])[^,;]{0,60}, (?:dann |so )?[a-z]+ (?:wir|ihr|ihnen|sie|das|die|der|uns)|^[a-z]+t (?:es|er|sie|sich|das|dies|diese[rs]?|die|der|ihre?|uns|bis|nichts|keine?) [^,;?]{0,140}, ?(?:[a-z]+ ){0,8}$/.test(
      before,
    )
  )
    return true
  return /(?:^|[;:–] ?)(?:[-•*] )?(?:fehl(?:en|t)|bleib(?:en|t) .{0,60}aus|unterbleib(?:en|t)|versaumen|(?:erhalten|bekommen) wir|(?:gehen|geht|liegen|liegt|reichen|senden|laden|ubermitteln|antworten|reagieren|bestatigen|erbringen|konnen|kommen|werden|wird|haben|hat|ist|sind|treffen|trifft|legen|erfolgt|erfolgen|gelingt) [^,;]{0,140}?(?:nicht|kein(?:e|en|er)?|zu spat))(?![a-z])[^;]{0,140}?,/.test(
    before,
  )
}

/** The stretch of the sentence around a predicate without other clauses: moods beyond a comma belong to another verb. */
export function clauseBefore(letter: Letter, sentence: ReadSentence, hit: Hit): { from: number; to: number } {
  const { flat } = letter.reading
  const breaks = /[,;:–、，(]| - | (?:but|and|while|aber|und|sondern|mais|et|ma|mentre|pero|mientras) /g
  let from = sentence.start
  let to = sentence.end
  const particle = particles[letter.language.language]
  for (const match of matchesOf(sentence.words, breaks)) {
    if (match[0] === particle) continue
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

/** "Wir können es aber deaktivieren", "potremo però disattivarlo": in the midst of a clause these words begin none. */
const particles: Readonly<Record<string, string>> = { de: ' aber ', it: ' pero ' }

/** "may be suspended or removed and closed": a bare "and" before a participle goes on with the same verb. */
function isListJoin(flat: string, at: number, join: string): boolean {
  if (!/^ (?:and|und|et|e|y) $/.test(join)) return false
  return /^(?: (?:and|und|et|e|y) )(?:\w+ed|ge\w+t|\w+iert|\w+es?|\w+ad[oa]s?|\w+at[oiae])\b/.test(
    flat.slice(at, at + 40),
  )
}
