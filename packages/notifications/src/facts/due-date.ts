import { says, sentenceOf, type Letter, type ReadSentence } from '../reading/letter.ts'
import { fold } from '../text/fold.ts'
import type { CalendarDate } from './dates.ts'
import { isOffered } from './offered.ts'
import { isStatement, othersTime } from './whose-time.ts'

/** True when a calendar date is a demand: "by", "bis zum", "antes del", まで, or a due-date column. */
export function isDueDate(letter: Letter, date: CalendarDate): boolean {
  const sentence = sentenceOf(letter, date.start)
  if (sentence === undefined) return false
  if (letter.date !== null) {
    const at = Date.UTC(date.year, date.month - 1, date.day, 23, 59)
    if (at < letter.date.getTime() - 86_400_000 || at > letter.date.getTime() + 800 * 86_400_000) return false
  }
  if (inDueColumn(letter, date)) return true
  if (periodLabel.test(sentence.words)) return false
  if (isOffered(letter, sentence) || othersTime(letter, sentence, date) !== null) return false
  const before = letter.reading.flat.slice(Math.max(sentence.start, date.start - 70), date.start)
  const after = letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 24))
  if (says(sentence, 'object.stock') && fetchesStock.test(sentence.words)) return false
  const onDate = /(?:^| )(?:on|am|le|il|el|on the|au|al|zum) $/.test(before)
  const threatened =
    onDate &&
    (stillThen.test(before) ||
      (says(sentence, 'state.off', 'state.cannotSell') &&
        lacking.test(letter.reading.flat.slice(sentence.start, date.start))) ||
      unlessThen.test(before) ||
      (says(sentence, 'state.off', 'state.cannotSell') &&
        /(?<![a-z])(?:if|unless|should|wenn|falls|sofern|sollten?|si|se|qualora)(?![a-z])[^.;]{4,100}$|^[a-z]+t (?:es|sich|das|dies|die|der|ihre?) [^,]{0,80}, [^.;]{0,60}$/.test(
          letter.reading.flat.slice(sentence.start, date.start),
        )) ||
      averted.test(letter.reading.flat.slice(date.end, Math.min(sentence.end, date.end + 70))))
  const sentenceBefore = letter.reading.flat.slice(Math.max(sentence.start, date.start - 150), date.start)
  const marked =
    threatened ||
    namedDay.test(sentenceBefore) ||
    latest.test(before) ||
    (afterDay.test(before) &&
      says(sentence, 'mood.not', 'reply.final', 'state.off', 'state.cannotSell') &&
      noLonger.test(sentence.words)) ||
    dueBefore.test(before) ||
    dueAfter.test(after) ||
    labelledDue.test(before) ||
    isAloneUnderDeadline(letter, sentence, date)
  if (!marked) return false
  if (/^ ?(?:to|until|and|bis|und|au|et|al|e|y|–|-|から|〜|~) ?\d/.test(after)) return false
  if (/(?:days?|weeks?|months?|tagen?|wochen) (?:before|prior to|vor dem) (?:the )?$/.test(before))
    return false
  if (threatened) return true
  if (!namedDay.test(sentenceBefore) && isStatement(letter, sentence, date)) return false
  if (
    rangeBefore.test(before) &&
    !dueBefore.test(before) &&
    !namedDay.test(sentenceBefore) &&
    !latest.test(before)
  )
    return false
  if (
    /(?:until|till|jusqu'au|fino al|hasta el|bis(?: zum)?) ?(?:the )?$/.test(before) &&
    (says(sentence, 'object.funds', 'time.review') ||
      (says(sentence, 'time.funds') && !says(sentence, 'object.account', 'mood.if'))) &&
    !says(sentence, 'ask.send')
  )
    return false
  return !says(sentence, 'time.removal') || says(sentence, 'ask.send', 'mood.if')
}

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

const dueBefore =
  /(?:\bby|\bbefore|\buntil|\btill|\bno later than|\bnot later than|\bdue(?: date)?(?: is| on| by)?|\bdeadline(?: is| of)?|\bon or before|\blatest|\bbis(?: zum| spatestens| einschliesslich| zum ablauf des)?|\bspatestens(?: am| bis| zum)?|\bvor dem|\bfrist(?: endet)?(?: am| bis)?|\bfallig(?: am)?|\bavant le|\bau plus tard(?: le)?|\bjusqu'au|\bd'ici(?: au| le)?|\bpour le|\bdate limite(?: est)?(?: le)?|\becheance(?: est)?(?: le)?|\bentro(?: e non oltre)?(?: il| le| l')?|\bprima del(?:l')?|\bprima della fine del(?:l')?(?: giorno)?|\bbefore the end of(?: the day on)?|\bvor (?:dem )?(?:ablauf|ende) des|\bavant la fin (?:du|de la journee du)|\bantes del (?:fin|final|cierre) del(?: dia)?|\bantes de que (?:acabe|termine) el(?: dia)?|\bentro la data del|\bscadenza(?: e)?(?: il)?|\bfino al|\bnon oltre il|\bantes del?(?: dia)?|\bhasta el(?: dia)?|\ba mas tardar(?: el)?|\bplazo(?: es| termina| finaliza| vence)?(?: el)?|\bfecha limite(?: es)?(?: el)?|期限[はがも]?|締め?切り?[はがも]?|期日[はがも]?)[ :：(]{0,3}(?:the |dem |den |le |il |el |end of (?:day |business )?(?:on )?|midnight (?:on |of )?|close of business (?:on )?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?(?: dem| den)? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? |(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica),? |(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? |\d{1,2}(?:[:.h]\d{0,2})? ?(?:am|pm|a\.m\.|p\.m\.|uhr|h)?,? ?(?:[a-z]{2,4} )?(?:\((?:utc|gmt|[a-z]{2,4})[^)]{0,8}\) )?(?:on |am |le |del |du |,)? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?(?: dem| den)? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? |(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica),? |(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?)?$/

const dueAfter =
  /^[)）]? ?(?:\(?[日月火水木金土](?:曜日?)?\)? ?)?(?:\d{1,2}時(?:\d{1,2}分)?)?(?:まで|以前|必着|が期限|を期限|締切)|^ ?(?:at the latest|deadline|or (?:your|the|we)|spatestens|(?:au|le) plus tard|al piu tardi|(?:a|al) mas tardar|como (?:muy )?tarde|como maximo)(?![a-z])/

const rangeBefore =
  /(?:between|from|zwischen|vom|von|du|entre|dal|tra|fra|del|desde(?: el)?|since|seit|depuis|period|zeitraum|on|am|dated|vom|dato) ?(?:dem |den |le |il |el |the )?$/

/** "Stock in our centres can be taken back free of charge until 10 August" */
const fetchesStock =
  /(?<![a-z])(?:free of charge|at no (?:cost|charge)|collect|(?:take|have|get) .{0,30}back|removed? (?:from|out of)|kostenlos|zuruckholen|abholen|remissionsauftrag|ohne kosten|zuruckgesandt|sans frais|gratuitement|recuperer|rapatrier|gratuitamente|senza costi|ritirare|recuperare|sin (?:costo|coste|cargo)|gratuitamente|retirar|recuperar)(?![a-z])|無料で|返送|所有権の放棄/

const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|lunes|martes|miercoles|jueves|viernes|sabado|domingo)'
const article = "(?:the |dem |den |der |le |il |el |l')?"

/** "The last day for sending it is 6 May", "Stichtag für den Prüfbericht: 06.05.": a noun that names the day. */
const namedDay = new RegExp(
  `(?<![a-z])(?:(?:last|final|latest|closing|cut-?off) (?:day|date|chance|moment)|deadline|due date|time limit|(?:letzte[rn]?|spateste[rn]?) (?:tag|termin|moglichkeit|frist)|stichtag|abgabetermin|einsendeschluss|abgabefrist|einreichungsfrist|frist|(?:dernier|derniere|ultime) (?:jour|delai|date|limite)|date (?:limite|butoir)|delai|echeance|ultimo (?:giorno|termine)|termine (?:ultimo|massimo)?|data (?:ultima|limite)|scadenza|ultim[oa] (?:dia|fecha|plazo)|fecha (?:tope|limite)|plazo(?: maximo)?)(?![a-z])[^.;?!]{0,90}?(?:[:=]|(?<![a-z])(?:is|was|ends|falls on|expires|ist|endet|lauft|fallt auf|est|expire|prend fin|e|scade|es|vence|termina|finaliza))(?: (?:am|on|le|il|el|au|auf))? ?${article}(?:${weekday},? ?(?:the |dem |den |le |il |el )?)?$|(?:最終日|締め?切り?|期限|期日)[^。]{0,24}[はが:：] ?$`,
)
/** "at the latest on Monday", "como muy tarde el lunes", "遅くとも" */
const latest = new RegExp(
  `(?:(?:at (?:the )?latest|latest|spatestens|au plus tard|al piu tardi|(?:como )?(?:muy|mas) tarde|a mas tardar|como maximo),?(?: (?:at|on|by|am|bis|le|il|el|zum|um))? ?${article}(?:${weekday},? ?)?(?:\\d{1,2}(?:[:.h]\\d{0,2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?[^a-z0-9]{0,3}(?:\\([^)]{1,16}\\),? ?)?(?:on |am |le |del |du )?${article}(?:${weekday},? ?)?)?|遅くとも ?)$`,
)
/** "After 6 May we can no longer accept it" */
const afterDay =
  /(?<![a-z])(?:after|past|beyond|later than|nach(?: dem)?|passe|apres|au-dela du|dopo(?: il)?|oltre(?: il)?|pasado|despues del?|tras|a partir del)(?: (?:the|le|l'|il|el|dem|den))? ?(?:[a-z]{5,10},? )?$/
const noLonger =
  /accept|consider|take into|annehm|angenommen|nehmen .{0,40} an(?![a-z])|berucksicht|prend|pris(?:e?s)? en compte|prise? en consideration|accett|valut|considerat|acept|tendra|tener en cuenta|admit/

/** "If the rate is still below 90% on 9 December", "will be deactivated on 9 December unless …". */
const stillThen = /(?<![a-z])(?:still|noch|toujours|encore|ancora|todavia|aun|sigue) [^.;]{0,60}$/

/** "If the rate is not back under 4% on 9 December" */
const unlessThen =
  /(?<![a-z])(?:if|unless|wenn|falls|sofern|sollten?|si|se|qualora)(?![a-z])[^.;]{0,80}(?<![a-z])(?:not|n't|nicht|keine?|pas|non|no)(?![a-z])[^.;]{0,60}$/

/** "Listings without a certificate will be removed on 12 June" */
const lacking =
  /(?<![a-z])(?:listings?|offers?|products?|angebote?|produkte?|offres?|produits?|offert[ae]|prodott[oi]|ofertas?|productos?|asins?) (?:[a-z]+ ){0,3}(?:without|ohne|sans|senza|sin|lacking)(?![a-z])/

const averted =
  /^[^.]{0,40}?(?<![a-z])(?:unless|if (?:you|it|they|the [a-z]+) (?:is |are |remains? |stays? )?still|falls (?:sie|es|(?:die|der|das) [a-z]+) (?:dann )?(?:noch|weiterhin)|if (?:you|we) (?:do not|don't|have not|haven't)|es sei denn|sofern|wenn (?:sie|wir) [^.]{0,40}nicht|sauf si|si .{2,40}(?: encore| toujours| pas)|se .{2,40}(?: ancora| non)|se non|si .{2,40}(?: sigue| todavia| aun| no)|si no|a moins (?:que|d)|a meno che|salvo (?:che|que)|a menos que)(?![a-z])/

const labelledDue =
  /(?:due(?: date)?|deadline|respond by|complete by|submit by|required by|frist|fallig|echeance|date limite|scadenza|fecha limite|plazo|期限|締切日?|期日|提出日)[^\n]{0,6}[:：|】] ?$/

function inDueColumn(letter: Letter, date: CalendarDate): boolean {
  const place = letter.reading.map[date.start] ?? 0
  return letter.tables.some((table) =>
    table.rows.some((row) =>
      row.some((cell, column) => {
        if (place < cell.start || place >= cell.end) return false
        return /due|deadline|last day|latest|later than|by when|plus tard|tardar|mas tarde|spatest|letzter tag|stichtag|dernier jour|ultimo (?:giorno|dia)|最終日|(?:^|[^a-z])by$|until|frist|fallig|bis|echeance|limite|date d|scadenza|entro|plazo|vence|期限|期日|締/.test(
          fold(table.header[column] ?? ''),
        )
      }),
    ),
  )
}
