import { says, sentenceOf, type Letter, type ReadSentence } from '../reading/letter.ts'
import { timeWordsOf } from '../terms/whose-time.ts'
import { endsIn } from '../text/ends-in.ts'
import { fold } from '../text/fold.ts'
import type { CalendarDate } from './dates.ts'
import { isAvertedDay } from './averted-days.ts'
import { dueThen, forWhat } from './given-time.ts'
import { isAsideOfLimit } from './aside-days.ts'
import { isActionAverted, isDayOfCondition } from './action-day.ts'
import { isKeptOpen } from './kept-open.ts'
import { article, dueAfter, dueBefore, weekday } from './limit-words.ts'
import { isHandInDay, isListedDay } from './listed-days.ts'
import { isOffered } from './offered.ts'
import { isStatement, othersTime } from './whose-time.ts'

/** What a day is told for: `listed` under a heading such as "needed by", `unknown` where nothing beside it tells. */
export type DayUse = 'due' | 'listed' | 'other' | 'unknown'

/** `due` when a calendar date is a demand: "by", "bis zum", "antes del", まで, or a due-date column. */
export function useOfDay(letter: Letter, date: CalendarDate): DayUse {
  const sentence = sentenceOf(letter, date.start)
  if (sentence === undefined) return 'unknown'
  if (letter.date !== null) {
    const at = Date.UTC(date.year, date.month - 1, date.day, 23, 59)
    if (at < letter.date.getTime() - 86_400_000 || at > letter.date.getTime() + 800 * 86_400_000)
      return 'other'
  }
  if (inDueColumn(letter, sentence, date)) return 'listed'
  if (periodLabel.test(sentence.words)) return 'other'
  if (isOffered(letter, sentence)) return 'other'
  const before = letter.reading.flat.slice(Math.max(sentence.start, date.start - 70), date.start)
  const after = letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 24))
  const behind = letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 150))
  // "We look at the rate again on 16 October; have it below 4% by then."
  const onDate = onThatDay.test(before) || /^(?:に|をもって|以降|から|より)/.test(after)
  if (onDate && !endsIn(sentence.words, '?？') && isDueThen(letter, sentence, behind)) return 'due'
  if (ofOrders.test(before)) return 'other'
  const sentenceAhead = letter.reading.flat.slice(sentence.start, date.start)
  const rest = letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 200))
  if (isActionAverted(sentence, sentenceAhead, rest) || isDayOfCondition(sentence, sentenceAhead, rest))
    return 'due'
  const sentenceBefore = letter.reading.flat.slice(Math.max(sentence.start, date.start - 150), date.start)
  const whose = helpsUs.test(after) ? null : othersTime(letter, sentence, date)
  // "The time to dispute this decision ends on 1 October": the noun tells whose it is.
  if (
    whose !== null &&
    !(whose === 'own' && namedDay.test(sentenceBefore)) &&
    !(whose === 'funds' && paysUp.test(sentence.words))
  )
    return 'other'
  if (holdsUntil.test(before) || holdsJapanese.test(after)) return 'other'
  if (nextLook.test(before)) return 'other'
  // "You have until 18 April to create a removal order"
  if (forWhat.test(behind) && !says(sentence, 'document.other', 'document.poa')) return 'other'
  if (says(sentence, 'object.stock') && fetchesStock.test(sentence.words)) return 'other'
  const threatened =
    onDate &&
    (stillThen.test(before) ||
      (says(sentence, 'state.off', 'state.cannotSell') &&
        lacking.test(letter.reading.flat.slice(sentence.start, date.start))) ||
      unlessThen.test(before) ||
      (without.test(letter.reading.flat.slice(sentence.start, date.start)) &&
        takenDown.test(sentence.words)) ||
      (says(sentence, 'state.off', 'state.cannotSell') &&
        /(?<![a-z])(?:if|unless|should|wenn|falls|sofern|sollten?|si|se|qualora)(?![a-z])[^.;]{4,100}$|^[a-z]+t (?:es|sich|das|dies|die|der|ihre?) [^,]{0,80}, [^.;]{0,60}$/.test(
          letter.reading.flat.slice(sentence.start, date.start),
        )) ||
      averted.test(behind) ||
      (says(sentence, 'state.off', 'state.cannotSell', 'object.listing') &&
        takenDown.test(sentence.words) &&
        lackingBehind.test(behind)))
  const tooLate =
    (afterDay.test(before) &&
      (says(sentence, 'state.off', 'state.cannotSell') || toNoAvail.test(sentence.words)) &&
      noLonger.test(sentence.words)) ||
    tooLateJapanese.test(behind)
  const marked =
    threatened ||
    tooLate ||
    date.isLimit === true ||
    namedDay.test(sentenceBefore) ||
    latest.test(before) ||
    dueBefore.test(before) ||
    dueAfter.test(after) ||
    isAsideOfLimit(sentenceAhead, rest) ||
    isKeptOpen(sentence, sentenceAhead, rest) ||
    labelledDue.test(before) ||
    isHandInDay(letter, sentence, before) ||
    putOff.test(sentenceBefore) ||
    listedUnder.test(sentence.words) ||
    isNamedBehind.test(behind) ||
    isListedDay(letter, sentence, date) ||
    isAvertedDay(letter, sentence, before) ||
    (closing.test(sentenceBefore) && closesJapanese.test(after)) ||
    isAloneUnderDeadline(letter, sentence, date)
  if (!marked) return 'unknown'
  const closes = isNamedBehind.test(behind) || namedDay.test(sentenceBefore)
  if (/^ ?(?:to|until|and|bis|und|au|et|al|e|y|–|-|から|〜|~) ?\d/.test(after)) return 'other'
  // The word before belongs to some days already: "365 days before today".
  if (date.isLimit === true && lengthEnds.test(before)) return 'other'
  if (/(?:days?|weeks?|months?|tagen?|wochen) (?:before|prior to|vor dem) (?:the )?$/.test(before))
    return 'other'
  if (threatened || tooLate) return 'due'
  if (!closes && isStatement(letter, sentence, date)) return 'other'
  if (
    rangeBefore.test(before) &&
    !dueBefore.test(before) &&
    !namedDay.test(sentenceBefore) &&
    !latest.test(before)
  )
    return 'other'
  if (
    /(?:until|till|jusqu'au|fino al|hasta el|bis(?: zum)?) ?(?:the )?$/.test(before) &&
    (says(sentence, 'object.funds', 'time.review') ||
      (says(sentence, 'time.funds') && !says(sentence, 'object.account', 'mood.if'))) &&
    !says(sentence, 'ask.send') &&
    !paysUp.test(sentence.words)
  )
    return 'other'
  return !says(sentence, 'time.removal') || says(sentence, 'ask.send', 'mood.if') ? 'due' : 'other'
}

/**
 * "Send the report by 30 May, the photos by 16 May": a day with words that make a limit of it, whatever the part of the sentence that
 * it stands in leaves out. Only for sentences in which another day is due.
 */
export function isLimitedAsWell(letter: Letter, sentence: ReadSentence, date: CalendarDate): boolean {
  const before = letter.reading.flat.slice(Math.max(sentence.start, date.start - 70), date.start)
  const after = letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 24))
  return (dueBefore.test(before) || dueAfter.test(after)) && othersTime(letter, sentence, date) === null
}

/** "… on 16 October; have it below 4% by then", or in the sentence behind. */
function isDueThen(letter: Letter, sentence: ReadSentence, behind: string): boolean {
  if (dueThen.test(behind)) return true
  const next = letter.sentences[sentence.index + 1]
  return (
    next !== undefined &&
    dueThen.test(next.words) &&
    (says(next, 'ask.send') || timeWordsOf(letter.language.language).told.test(next.words))
  )
}

/** "Orders placed before 22 June have to be shipped": when they were placed. */
const ofOrders =
  /(?<![a-z])(?:orders?|bestellungen|commandes|ordini|pedidos)(?![a-z]) (?:[a-z]+ ){0,4}(?:placed|received|made|shipped|aufgegeben|eingegangen|passees|recues|effettuati|ricevuti|realizados|recibidos) (?:[a-z]+ ){0,3}$|(?<![a-z])bestellungen,? (?:die )?vor (?:dem )?$/

const lengthEnds =
  /(?<![a-z])(?:days?|weeks?|months?|years?|tagen?|wochen|monaten?|jours|semaines|mois|ans|giorni|settimane|mesi|anni|dias|semanas|meses|anos) $/

/** "Period: 14 days (1 to 14 May)": when something was measured. */
const periodLabel =
  /^[-–•*・ ]{0,4}(?:(?:measuring |measurement |review(?:ed)? |reporting )?period|(?:time )?window|(?:mess|auswertungs|betrachtungs)?zeitraum|periode(?: (?:de mesure|analysee|concernee))?|periodo(?: (?:di riferimento|di misurazione|analizado|medido|de medicion))?|対象期間|計測期間|測定期間|期間) ?[:：|]/

/** "Submission deadline" on a line of its own, and the day alone on the next. */
function isAloneUnderDeadline(letter: Letter, sentence: ReadSentence, date: CalendarDate): boolean {
  const heading = letter.sentences[sentence.index - 1]
  if (heading === undefined || heading.words.length > 60 || /\d/.test(heading.words)) return false
  const rest =
    letter.reading.flat.slice(sentence.start, date.start) + letter.reading.flat.slice(date.end, sentence.end)
  return rest.length <= 40 && deadlineHeading.test(heading.words)
}

const deadlineHeading =
  /(?<![a-z])(?:deadline|due(?: date| by)?|respond by|(?:last|latest|final) (?:day|date)|frist|(?:einreichungs|abgabe|antwort)frist|stichtag|spatestens|date limite|delai|echeance|scadenza|termine|data limite|fecha limite|plazo|vencimiento)(?![a-z])|期限|締め?切|期日/

const rangeBefore =
  /(?<![a-z])(?:between|from|zwischen|vom|von|du|entre|dal|tra|fra|del|desde(?: el)?|since|seit|depuis|period|zeitraum|on|am|dated|vom|dato) ?(?:dem |den |le |il |el |the )?$/

/** "Pay the negative balance": money that is asked for, not kept. */
const paysUp =
  /(?<![a-z])(?:pay|settle|clear)(?= (?:the|your|a|an|this|it|any|all|what|[$€£])(?![a-z]))|(?<![a-z])(?:zahlen|begleichen|bezahlen|payez|reglez|regler|payer|paghi|paga|pagare|saldi|pague|abone|pagar|abonar)(?![a-z])/

/** "Stock in our centres can be taken back free of charge until 10 August" */
const fetchesStock =
  /(?<![a-z])(?:free of charge|at no (?:cost|charge)|collect|(?:take|have|get) .{0,30}back|removed? (?:from|out of)|kostenlos|zuruckholen|abholen|remissionsauftrag|ohne kosten|zuruckgesandt|sans frais|gratuitement|recuperer|rapatrier|gratuitamente|senza costi|ritirare|recuperare|sin (?:costo|coste|cargo)|gratuitamente|retirar|recuperar)(?![a-z])|無料で|返送|所有権の放棄/

/** "The last day for sending it is 6 May", "Stichtag für den Prüfbericht: 06.05.": a noun that names the day. */
const namedDay = new RegExp(
  `(?<![a-z])(?:(?:appeals|disputes|submissions|form|portal|questionnaire|quiz|formular|formulaire|portail|modulo|formulario)(?= (?:se )?(?:closes?|ends?|shuts?|schliesst|ferme|chiude|cierra)(?![a-z]))|(?:last|final|latest|closing) (?:day|date|chance|moment)|cut-?off(?: (?:day|date|time))?|deadline|due date|time limit|(?:window|period|time|right) (?:for|to) (?:your |an? |the )?(?:appeal|dispute|respon|repl|object|answer|contest|submi)[a-z]*|(?:appeal|dispute|response|submission) (?:window|period)|(?:letzte[rn]?|spateste[rn]?) (?:tag|termin|moglichkeit|frist)|stichtag|abgabetermin|(?:einsende|abgabe|annahme|melde|einreichungs)schluss|[a-z]*frist|(?:dernier|derniere|ultime) (?:jour|delai|date|limite)|date (?:limite|butoir)|delai|echeance|ultimo (?:giorno|termine)|termine(?: ultimo| massimo)?|data (?:ultima|limite)|scadenza|ultim[oa] (?:dia|fecha|plazo)|(?:giorno|data) finale|chiusura|fecha (?:tope|limite|ultima|maxima|final)|plazo(?: maximo)?)(?![a-z])[^.;?!]{0,90}?(?:[:=]|(?<![a-z])(?:is|was|ends?|closes?|shuts|schliesst|ferme|chiude|cierra|runs out|falls on|expires|ist|endet|lauft|fallt auf|est|expire|prend fin|e|scade|es|vence|termina|finaliza))(?: (?:am|on|le|il|el|au|auf))? ?${article}(?:${weekday},? ?(?:the |dem |den |der |le |il |el )?)?$|(?:最終日|締め?切り?|期限|期日)[^。]{0,24}[はが:：] ?$`,
)
/** "20 March is the last day on which …", "20. März: letzter Termin": the noun behind the day. */
const isNamedBehind =
  /^[)）]? ?(?:\([^()]{1,24}\) ?)?,? ?(?:(?:is|was|remains|ist|bleibt|est|reste|e|es|resta|sera|sara|will be|wird)(?: |')|[:–—-] ?)(?:the |your |our |der |die |das |ihr |la |le |l'|il |el |tu |su |tuo |suo )?(?:very |absolute )?(?:(?:last|final|latest|closing|cut-?off) (?:possible |available )?(?:day|date|chance|moment)|deadline|cut-?off|due date|(?:letzte|spateste|aller?letzte)[rn]? (?:[a-z]+ )?(?:tag|termin|moglichkeit|frist)|stichtag|einsendeschluss|abgabeschluss|(?:dernier|derniere|ultime) (?:jour|delai|date|limite)|(?:date|jour) (?:limite|butoir)|echeance|(?:ultimo|ultima) (?:giorno|termine|data|dia|fecha|plazo)|scadenza|termine ultimo|(?:fecha|dia) (?:tope|limite)|vencimiento)(?![a-z])|^ ?(?:\([^()]{1,6}\))? ?(?:が|は)[^。]{0,16}(?:最終日|締め?切り?|期限|期日)/
/** "at the latest on Monday", "como muy tarde el lunes", "遅くとも" */
const latest = new RegExp(
  `(?:(?:at (?:the )?latest|latest|spatestens|au plus tard|al piu tardi|(?:como )?(?:muy|mas) tarde|a mas tardar|como maximo),?(?: (?:at|on|by|am|bis|le|il|el|zum|um))? ?${article}(?:${weekday},? ?)?(?:\\d{1,2}(?:[:.h]\\d{0,2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?[^a-z0-9]{0,3}(?:\\([^)]{1,16}\\),? ?)?(?:on |am |le |del |du )?${article}(?:${weekday},? ?)?)?|遅くとも ?)$`,
)
/** "After 6 May we can no longer accept it" */
const afterDay =
  /(?<![a-z])(?:after|past|beyond|later than|nach(?: dem)?|passe|apres|au-dela du|dopo(?: il)?|oltre(?: il)?|pasado|despues del?|tras|a partir del)(?: (?:the|le|l'|il|el|dem|den))? ?(?:[a-z]{5,10},? )?$/
const noLonger =
  /accept|consider|take into|process|look at|too late|turned? (?:down|away)|reject|refus|annehm|angenommen|nehmen .{0,40} an(?![a-z])|berucksicht|zu spat|abgelehnt|zuruckgewiesen|prend|pris(?:e?s)? en compte|prise? en consideration|trop tard|traite|rejete|accett|valut|considerat|troppo tardi|respint|acept|tendra|tener en cuenta|admit|demasiado tarde|rechaz/
const tooLateJapanese =
  /^ ?(?:\([^()]{1,6}\))? ?(?:を過ぎ|より後|以降)(?:て|に|の)?[^。]{0,24}(?:書類|回答|返信|申し立て|異議)[^。]{0,24}(?:ません|できかね|いたしかね|対象外|無効)/
const toNoAvail =
  /n't(?![a-z])|(?<![a-z])(?:not|no|nothing|none|cannot|nor|too late|turn(?:ed)? (?:down|away)|reject(?:ed)?|refused?|nicht|nichts|keine?[nr]?|zu spat|abgelehnt|zuruckgewiesen|pas|plus|rien|aucune?s?|trop tard|rejetee?s?|refusee?s?|non|nulla|niente|nessun[ao]?|troppo tardi|respint[oaie]|nada|ningun[ao]?|demasiado tarde|rechazad[oa]s?)(?![a-z])/

/** "On 9 December", "effective 9 December", "ab dem 9. Dezember": the day on which something is done. */
const onThatDay = new RegExp(
  `(?:^| )(?:on|am|le|il|el|on the|au|al|zum|(?:effective|starting|beginning|as of|with effect|from|as from)(?: from| on)?(?: the)?|ab(?: dem)?|mit wirkung (?:vom|zum)|a (?:compter|partir) du|des le|a (?:partire|decorrere) dal(?:l')?|dal(?:l')?|a partir del?(?: dia)?|desde el) (?:${weekday},? (?:the |dem |den |le |il |el )?)?$`,
)

/** "If the rate is still below 90% on 9 December", "will be deactivated on 9 December unless …". */
const stillThen = /(?<![a-z])(?:still|noch|toujours|encore|ancora|todavia|aun|sigue) [^.;]{0,60}$/

/** "If the rate is not back under 4% on 9 December" */
const unlessThen =
  /(?<![a-z])(?:if|unless|wenn|falls|sofern|sollten?|si|se|qualora)(?![a-z])[^.;]{0,80}(?:n't|(?<![a-z])(?:not|nicht|keine?|pas|non|no|nothing|nichts|rien|nulla|niente|nada|missing|fehlt|fehlen|manque|manca|falta))(?![a-z])[^.;]{0,60}$|(?:ない|なければ)(?:場合|とき|と)?、[^。]{0,12}$/

/** "Listings without a certificate will be removed on 12 June" */
const lacking =
  /(?<![a-z])(?:listings?|offers?|products?|angebote?|produkte?|offres?|produits?|offert[ae]|prodott[oi]|ofertas?|productos?|asins?) (?:[a-z]+ ){0,3}(?:without|ohne|sans|senza|sin|lacking)(?![a-z])/
/** "From 12 June we will remove listings for which no certificate was uploaded" */
const lackingBehind =
  /^[^.;]{0,60}?(?<![a-z])(?:without|(?:for|to) which no|that (?:do not|don't|have no|lack|still (?:lack|miss))|whose [a-z ]{3,30} (?:is|are) missing|ohne|fur die (?:keine?|uns keine?)|(?:deren|dessen) [a-z ]{3,40} fehl(?:t|en)|sans|pour lesquel(?:le)?s aucun|dont [a-z ]{3,40} manque|senza|per (?:le|i) quali non|(?:privi|prive) d|sin|para l[ao]s que no|que no teng[a-z]+)(?![a-z])|^[^。]{0,40}(?:ない|なかった|未提出の|未登録の)(?:出品|商品)/

/** "By 6 December so that we can process them in time": what Amazon does with it comes after the day. */
const helpsUs =
  /^,? ?(?:so (?:that )?we (?:can|may|are)|in order for us to|to (?:allow|enable) us|damit wir|um uns |afin que nous|pour que nous|affinche |cosi (?:che )?possiamo|para que podamos|a fin de que podamos)/

/** "At the next evaluation on 31 March": when Amazon looks again. */
const nextLook =
  /(?<![a-z])(?:next|following|upcoming|nachsten?|nachster|kommenden?|prochaine?|suivante?|prossim[ao]|successiv[ao]|proxim[ao]|siguiente) (?:[a-z-]+ )?(?:evaluation|review|assessment|check|measurement|calculation|update|auswertung|prufung|uberprufung|bewertung|messung|berechnung|examen|controle|verification|calcul|valutazione|verifica|revisione|misurazione|calcolo|evaluacion|medicion|calculo)s?(?: (?:on|date|of|is|am|vom|du|le|prevue le|del|il|de|el|fijada para el))*:? $|次回の?(?:評価|審査|確認|測定)(?:日)?(?:は|の|[（(:])?$/

/** "Without a valid number the offers will be deleted on 1 May", 有効な番号がない出品は5月1日に削除されます */
const without =
  /^(?:[-–•*・ ]{0,3})(?:without|failing|in the absence of|ohne|mangels|sans|a defaut d|en l'absence d|faute d|senza|in mancanza d|in assenza d|sin|a falta de|en ausencia de)(?![a-z])|(?:がない|のない|未提出の|未登録の|がなければ|いただけない)[^。]{0,24}$/
const takenDown =
  /(?<![a-z])(?:remov|delet|deactivat|suppress|block|take[ns]? down|losch|geloscht|entfern|deaktivier|gesperrt|supprim|retir|desactiv|bloqu|rimoss|rimuov|elimin|disattiv|blocc)|削除|停止|無効|非表示/

export const averted =
  /^[^.]{0,100}?(?<![a-z])(?:unless|if (?:you|it|they|the [a-z]+) (?:is |are |remains? |stays? )?still|falls (?:sie|es|(?:die|der|das) [a-z]+) (?:dann )?(?:noch|weiterhin)|(?:if|should) [^.;,]{3,60}(?:n't|(?<![a-z])(?:not|no|nothing|missing|fails?))|es sei denn|(?:wenn|falls|sollten?) [^.;]{3,60}(?<![a-z])(?:nicht|keine?n?|fehl(?:t|en))|sofern|wenn (?:sie|wir) [^.]{0,40}nicht|sauf si|si .{2,40}(?: encore| toujours| pas)|se .{2,40}(?: ancora| non)|se non|si .{2,40}(?: sigue| todavia| aun| no)|si no|a moins (?:que|d)|a meno che|salvo (?:che|que)|a menos que)(?![a-z])/

/** "The pause stays in effect until 15 October", "der Prüfbericht war bis … gültig": how long something holds. */
const holdsUntil =
  /(?<![a-z])(?:expire before|ablaufen vor(?: dem)?|expirer avant le|scadere prima del(?:l')?|caducar antes del?|(?:in (?:effect|force|place)|effective|valid|appl(?:y|ies)|suspended|under (?:temporary )?(?:review|investigation)) (?:until|till|through|up to)|(?:gilt|gelten|galt|gultig|in kraft|wirksam|bestehen|ausgesetzt) (?:[a-z]+ ){0,2}bis(?: zum)?|(?:en vigueur|valables?|valides?|applicables?) jusqu'au|(?:in vigore|valid[oaie]|applicabil[ei]) fino al|(?:en vigor|vigentes?|valid[oa]s?|aplicables?|en revision) hasta el|en cours d'examen jusqu'au|in (?:fase di )?revisione fino al|(?<=(?:wird|werden) )bis zum) (?:the )?$/
const holdsJapanese =
  /^ ?(?:\([^()]{1,6}\))? ?まで(?:は|、)?(?:有効|適用|継続|実施|(?:審査|調査|確認)(?:を)?(?:行い|続け|継続|いたし))/

/** "Due dates: test report - 5 December, risk assessment - 28 November" */
const listedUnder =
  /^[-–•*・ ]{0,3}(?:your |our |the |die |ihre |les |vos |le |las? |los |sus? )?(?:due dates?|deadlines?|fristen|falligkeiten|abgabetermine|dates? limites?|echeances?|delais|scadenze|termini|vencimientos|plazos|fechas limite)(?: [^:：.]{1,30})? ?:|^[-–•*・【 ]{0,3}(?:提出|回答|返信)?(?:の)?(?:期限|締め?切り?|期日)[】 ]?[：:]/
/** 異議申し立ての受付は10月1日をもって終了いたします */
const closing = /(?:申し立て|異議|回答|提出|返信|受付)[^。]{0,20}$/
const closesJapanese = /^ ?(?:をもって|に)(?:、)?(?:終了|締め?切|受付)/

/** "We have extended your deadline to 28 March", "il termine è stato prorogato al 28 marzo". */
const putOff =
  /(?<![a-z])(?:(?:extend|postpon|prolong|push|mov)[a-z]* [^.;]{0,60}(?:to|until|till)|(?:frist|termin)[^.;]{0,60} auf(?: den)?|(?:prolong|report|repouss|etend)[a-z]* [^.;]{0,60}(?:au|jusqu'au)|(?:prorogat|estes|spostat|rinviat|prolungat)[a-z]* [^.;]{0,60}(?:al|fino al)|(?:ampliad|prorrogad|aplazad|extendid)[a-z]* [^.;]{0,60}(?:al|hasta el)) (?:the )?$/

const labelledDue =
  /(?:due(?: date)?|deadline|respond by|complete by|submit by|required by|frist|fallig|echeance|date limite|scadenza|fecha limite|plazo|closing (?:date|day)|(?:date|day) (?:for|of) (?:your )?(?:reply|answer|response|submission)|antwort(?:datum|termin)|(?:abgabe|einreichungs|ablauf)(?:datum|termin)|date (?:de|pour) (?:votre )?(?:reponse|remise|envoi|depot)|data (?:di|per la) (?:risposta|invio|consegna|chiusura)|chiusura|cierre|(?:vence|vencimiento)|fecha (?:de|para) (?:su |la |tu )?(?:respuesta|vencimiento|entrega|envio|cierre)|期限|締切日?|期日|提出日|最後の日)[^\n]{0,6}[:：|】] ?$/

function inDueColumn(letter: Letter, sentence: ReadSentence, date: CalendarDate): boolean {
  const place = letter.reading.map[date.start] ?? 0
  return letter.tables.some((table) =>
    table.rows.some((row) =>
      row.some((cell, column) => {
        if (place < cell.start || place >= cell.end) return false
        const heading = fold(table.header[column] ?? '')
        if (isAvertedDay(letter, sentence, heading)) return true
        return /due|deadline|last day|latest|later than|by when|plus tard|tardar|mas tarde|spatest|letzter tag|stichtag|dernier jour|ultimo (?:giorno|dia)|最終日|(?:^|[^a-z])by$|until|frist|fallig|bis|echeance|limite|date d|scadenza|entro|plazo|vence|期限|期日|締/.test(
          heading,
        )
      }),
    ),
  )
}
