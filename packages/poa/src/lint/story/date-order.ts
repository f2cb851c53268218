import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import type { FoundDate } from '../text/dates.ts'
import { allMatches, firstMatch, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

/** A date that cannot stand where it stands, and why. */
export interface MisplacedDate extends Span {
  readonly why: string
}

/**
 * Dates that a single sentence makes impossible: a weekday that the calendar does not give, a span that ends before it
 * begins, an end, repair or answer before its beginning, failure or question, and an effect before the cause it names.
 */
export function misplacedDates({ text }: Pick<PlanItem, 'text'>): readonly MisplacedDate[] {
  return misplacedIn(text)
}

const misplacedIn = perText(({ masked, sentences, dates }): readonly MisplacedDate[] => {
  if (dates.length === 0) return []
  return sentences.flatMap((sentence) => {
    const inside = dates.filter(
      (date): date is DayDate =>
        date.day !== undefined && date.start >= sentence.start && date.end <= sentence.end,
    )
    if (inside.length === 0) return []
    const turned = turnedRange(masked, sentence, inside)
    if (turned !== undefined) return [turned]
    const wrong = inside.filter((date) => isOtherWeekday(masked, date, sentence))
    if (wrong.length > 0) return wrong.map((date) => ({ ...spanOf(date), why: weekday }))
    return inTwo(masked, sentence, inside)
  })
})

type DayDate = FoundDate & { readonly day: number }

const weekday = 'The calendar gives this day another weekday.'
const reversed = 'This span ends before it begins.'
const endFirst = 'This ends or mends something before it began or broke.'
const afterPlan = 'This lies after the day of the plan that tells it.'
const effectFirst = 'This lies before the event that it is told to follow.'

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** "Between 18 and 9 May": two days of one month, the later first. */
function turnedRange(masked: string, sentence: Span, dates: readonly DayDate[]): MisplacedDate | undefined {
  for (const match of allMatches(daysOfOneMonth, masked.slice(sentence.start, sentence.end))) {
    const [first, second] = match.slice(1).filter((day) => day !== undefined)
    const start = sentence.start + match.index
    const end = start + match[0].length
    if (
      Number(first) > Number(second) &&
      Number(first) <= 31 &&
      dates.some((date) => date.end > start && date.start < end)
    )
      return { start, end, why: reversed }
  }
  return undefined
}

const theDay = String.raw`(?:the |dem |den |le |il |l['’]|el )?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?`
const daysOfOneMonth = new RegExp(
  String.raw`(?<!\p{L})(?:(?:between|zwischen|entre|tra|fra) ${theDay} (?:and|und|et|e|y|a) ${theDay}|(?:from|vom|von|du|dal(?:l['’])?|del|desde|week of) ${theDay} (?:to|until|till|bis|bis zum|au|al|hasta) ${theDay})(?= (?:of |de )?\p{L}{3})|月(\d{1,2})日(?:から|～|〜|と)(\d{1,2})日`,
  'giu',
)

function isOtherWeekday(masked: string, { day, start, end, yearGiven }: DayDate, sentence: Span): boolean {
  if (!yearGiven) return false
  const before = firstMatch(weekdayBefore, masked.slice(Math.max(sentence.start, start - 24), start))
  const after = firstMatch(weekdayAfter, masked.slice(end, end + 5))
  const named = before?.[1]?.toLowerCase() ?? after?.[1]
  if (named === undefined) return false
  const index = weekdays.findIndex((names) => names.includes(named))
  // Day 0 was a Thursday.
  return index >= 0 && (((day + 4) % 7) + 7) % 7 !== index
}

const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sonntag', 'dimanche', 'domenica', 'domingo', '日'],
  ['monday', 'montag', 'lundi', 'lunedì', 'lunes', '月'],
  ['tuesday', 'dienstag', 'mardi', 'martedì', 'martes', '火'],
  ['wednesday', 'mittwoch', 'mercredi', 'mercoledì', 'miércoles', '水'],
  ['thursday', 'donnerstag', 'jeudi', 'giovedì', 'jueves', '木'],
  ['friday', 'freitag', 'vendredi', 'venerdì', 'viernes', '金'],
  ['saturday', 'samstag', 'samedi', 'sabato', 'sábado', '土'],
]
const weekdayBefore = new RegExp(
  String.raw`(?<!\p{L})(${weekdays.flatMap((names) => names.slice(0, 5)).join('|')}),? (?:the |dem |den |der |le |il |el |día )?$`,
  'iu',
)
const weekdayAfter = /^\s?[(（]([日月火水木金土])(?:曜日?)?[)）]/u

/** What two dates of one sentence say of each other; with three it is not sure which belong together. */
function inTwo(masked: string, sentence: Span, dates: readonly DayDate[]): MisplacedDate[] {
  const [first, second, third] = withoutRangeEnds(masked, dates)
  if (first === undefined || second === undefined || third !== undefined) return []
  const back = first.day - second.day
  const between = masked.slice(first.end, second.start)
  // Years that were left out may turn.
  if (back > 300 && !(first.yearGiven && second.yearGiven)) return []
  if (first.start === second.start)
    return back > 0 && has(rangeWithin, masked.slice(first.start, first.end))
      ? [{ ...spanOf(first), why: reversed }]
      : []
  const lead = masked.slice(sentence.start, first.start)
  const sameYear = back <= 31 || (first.yearGiven && second.yearGiven)
  if (
    back > 0 &&
    (has(rangeBetween, between) || (sameYear && has(opensRange, lead) && has(closesRange, between)))
  )
    return [{ start: first.start, end: second.end, why: reversed }]
  const whole = masked.slice(sentence.start, sentence.end)
  const before = masked.slice(sentence.start, first.start)
  if (back < 0 && has(followsNext, between) && !has(notYet, between))
    return [{ ...spanOf(first), why: effectFirst }]
  if (back < 0 && has(ofThisPlan, lead) && !has(stillToCome, whole))
    return [{ ...spanOf(second), why: afterPlan }]
  if (back > 0 && has(thenNext, between) && !has(notYet, between))
    return [{ ...spanOf(second), why: effectFirst }]
  if (back > 0 && (has(leadsOn, between) || (has(followsFirst, before) && !has(notYet, whole))))
    return [{ ...spanOf(second), why: effectFirst }]
  return pairs.some(([opens, closes]) => {
    const opened = firstMatch(opens, whole)
    const closed = allMatches(closes, whole).at(-1)
    if (opened === null || closed === undefined || has(notYet, whole)) return false
    return opened.index < closed.index ? back > 0 : back < 0
  })
    ? [{ ...spanOf(second), why: endFirst }]
    : []
}

/** "Between 10 and 14 August" counts as its beginning beside a third date. */
function withoutRangeEnds(masked: string, dates: readonly DayDate[]): readonly DayDate[] {
  if (dates.length !== 3) return dates
  return dates.filter((date, index) => {
    const before = dates[index - 1]
    return (
      before === undefined ||
      before.day > date.day ||
      !(before.start === date.start || has(rangeOrBoth, masked.slice(before.end, date.start)))
    )
  })
}

const rangeOrBoth =
  /^\s*(?:to|until|till|through|–|-|and|und|bis(?: zum)?|et(?: le)?|au|e(?: il)?|al|y(?: el)?|hasta(?: el)?|から|～|〜|と)\s*(?:the )?$/iu

const rangeWithin = /\d(?:st|nd|rd|th|er|º|\.)?\s*(?:-|–|to|until|bis(?: zum)?|al|au|hasta(?: el)?)\s*\d/iu
const rangeBetween =
  /^\s*(?:\([^)]*\)\s*)?(?:to|until|till|through|–|-|bis(?: zum)?|au|jusqu['’]au|al|all['’]|fino al(?:l['’])?|hasta(?: el)?|から|～|〜)\s*(?:the |le |el )?$/iu

const following = String.raw`(?:following|after|in the (?:wake|aftermath) of|on the (?:back|heels|strength) of|subsequent to|further to|pursuant to|because of|due to|as a (?:result|consequence) of|in (?:response|reaction|answer) to|owing to|prompted by|triggered by|on account of|infolge|im (?:gefolge|nachgang|anschluss|zuge)(?: zu| an)?|auf grund|wegen|aufgrund|nach|als Reaktion auf|après|suite à|à la suite d[eu]s?|dans le sillage d[eu]s?|consécutivement à|dans la foulée d[eu]s?|en raison d[eu]s?|à cause d[eu]s?|dopo|in seguito a(?:l|lla|ll['’])?|sulla scia d(?:el|ella|ell['’])|all['’]indomani d(?:el|ella|ell['’])|a valle d(?:el|ella|ell['’])|a causa d(?:el|ella|ell['’]|i)|a seguito d(?:el|ella|ell['’]|i)|tras|después del?|a raíz del?|a consecuencia del?|con motivo del?|al hilo del?|debido al?|a causa del?)`
const phrase = String.raw`(?:\s(?!(?:and|und|et|e|y|which|der|die)\s)[\p{L}\p{N}’'-]+){0,6}\s?(?:of|from|dated|vom|von|du|de|del|dell['’]|dal|on|le|el)\s?(?:the |\p{L}+day )?$`
/** An effect first, and the event that it follows with the second date. */
const followsNext = new RegExp(String.raw`(?<!\p{L})${following}${phrase}`, 'iu')
/** The event first, and what followed with the second date. */
const followsFirst = new RegExp(String.raw`(?<!\p{L})${following}${phrase}`, 'iu')
const leadsOn =
  /^[^.;]{0,30}(?:\b(?:made|led|caused|prompted|forced|moved|brought) (?:us|the|our)\b|(?<!\p{L})(?:veranlasst\p{L}*|bewog|zwang|führte dazu|nous a (?:conduits?|amenés?|poussés?)|ci ha (?:portat\p{L}|indott\p{L}|spint\p{L})|nos (?:llevó|hizo|obligó)))|^(?:付|の)?[^。]{0,10}(?:を受けて|により|に伴い|をきっかけ)/iu
/** "Between 18 May and": what a second day closes. */
const opensRange =
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra)(?: the| dem| le| il| l['’]| el)? ?(?:\p{L}+, )?$/iu
const closesRange = /^\s*(?:and|und|et|e|y)(?: the| dem| le| il| l['’]| el)? ?$/iu
/** What is told next happened because of what was told before. */
const thenNext =
  /\b(?:following which|whereupon|thereupon|after which|upon which|as a result of which|in response to which|(?:and|and so|,) then|subsequently|afterwards)\b|(?<!\p{L})(?:woraufhin|worauf|daraufhin|wonach|anschließend|danach|im Anschluss|à la suite de quoi|suite à quoi|après quoi|sur quoi|ensuite|dopodiché|in seguito|successivamente|dopo di che|tras lo cual|después de lo cual|a raíz de lo cual|acto seguido|posteriormente)(?!\p{L})|その後|それを受けて|これを受けて/iu
/** Of this plan itself, or of the day on which it is written. */
const ofThisPlan =
  /\b(?:(?:this|our|the) (?:plan|appeal|letter|submission|statement|reply|document)(?: of action)? (?:is|was|has been) (?:\w+ )?(?:submitted|sent|written|dated|filed|signed|handed in)(?: on)?|today,?(?: on| is)?|as of today,?)\s*(?:the )?$|(?<!\p{L})(?:(?:dieser|unser|der) (?:Plan|Maßnahmenplan|Einspruch) (?:wird|wurde|ist) am|(?:dieses|unser) Schreiben (?:wird|wurde) am|heute,?(?: am| dem)?|(?:ce|notre|le) (?:plan|courrier|recours)(?: d['’]action)? (?:est|a été) (?:envoyé|soumis|daté|rédigé|signé|transmis) (?:le|du)|aujourd['’]hui,?(?: le)?|(?:questo|il nostro|il) (?:piano|ricorso)(?: d['’]azione)? (?:è|viene|è stato) (?:inviato|presentato|datato|scritto|firmato) (?:il|l['’])|oggi,?(?: il)?|(?:este|nuestro|el) (?:plan|recurso|escrito)(?: de acción)? (?:se (?:envía|presenta|envió|presentó)|está fechado|fue enviado) (?:el|a)|hoy,?(?: el)?)\s*$|(?:本|この)(?:計画|改善計画)?書?は\s*$|本日[、（(]?\s*$/iu
const stillToCome =
  /\b(?:will|shall|until|by|next|due|planned|scheduled|valid|expires?|from now|starting|deadline)\b|(?<!\p{L})(?:wird(?! am)|werden|bis|nächste[nrs]?|geplant|gültig|Frist|sera|seront|jusqu\p{L}*|prochain\p{L}*|prévu\p{L}*|valable|sarà|saranno|fino|prossim\p{L}+|previst\p{L}+|valid[oa]|será[n]?|hasta|próxim\p{L}+|previst\p{L}+|válid\p{L}+)(?!\p{L})|まで|予定|期限|有効/iu

const notYet =
  /\b(?:before|prior to|until|already|had (?:been|already)|valid|planned|next|again|earlier|second|another|further|replacements?|substitute)\b|(?<!\p{L})(?:Ersatz\p{L}*|remplacement|sostituzione|reemplazo|sustitución|vor|bevor|bereits|schon|bis|zuvor|erneut|zweite\p{L}*|weitere\p{L}*|avant|déjà|auparavant|jusqu\p{L}*|nouveau|second\p{L}*|prima|già|fino|nuovo|secondo|antes|ya|hasta|nuevo|segund\p{L}*)(?!\p{L})|前に|以前|すでに|既に|まで|再び|再度|代替/iu

type Pair = readonly [opens: RegExp, closes: RegExp]

/** What opens something and what closes it. The word that stands first has the first date. */
const pairs: readonly Pair[] = [
  // A parcel that is on its way, and with its buyer.
  [
    /\b(?:handed (?:over )?to the (?:carrier|courier)|shipped|dispatched|posted|collected by)\b|(?<!\p{L})(?:verschickt|versandt|versendet|aufgegeben|abgeschickt|expédiée?s?|envoyée?s?|postée?s?|remise?s? au transporteur|spedit[oaie]|affidat[oaie] al corriere|envi(?:ó|aron|ad[oa]s?)|expidió|entregó al transportista)(?!\p{L})|発送し|出荷し|引き渡し/iu,
    /\b(?:parcels?|orders?|packages?|letters?)(?: \w+){0,2} (?:was|were|had been|has been) delivered\b|(?<!\p{L})(?:Paket|Pakete|Bestellung|Sendung)(?: \p{L}+){0,2}(?: \p{L}+ [\d.]+ \p{L}+(?: \d{4})?)? (?:an und|zugestellt|angekommen|ausgeliefert)|(?:colis|commande)(?: \p{L}+){0,2} (?:a|ont) été livrée?s?|(?:pacco|pacchi|ordine)(?: \p{L}+){0,2} (?:è stat[oa]|sono stat[ie]) consegnat[oaie]|(?:paquete|pedido)s?(?: \p{L}+){0,2} (?:se entreg(?:ó|aron)|fue(?:ron)? entregad[oa]s?)|(?:荷物|注文)[^。]{0,16}(?:配達|届)/giu,
  ],
  [
    /\b(?:began|begun|started|starting|opened|commenced)\b|(?<!\p{L})(?:begann\p{L}*|begonnen|startete\p{L}*|fing\p{L}*|commenc\p{L}+|débuté\p{L}*|démarré\p{L}*|iniziat[oaie]|iniziò|cominciat[oaie]|cominciò|empez\p{L}+|comenz\p{L}+|inici(?:ó|ado|ada))(?!\p{L})|始ま|開始|始め/iu,
    /\b(?:ended|finished|completed|closed|concluded)\b|(?<!\p{L})(?:endete\p{L}*|beendet|abgeschlossen|fertig|terminée?s?|achevée?s?|finie?s?|terminat[oaie]|terminò|finit[oaie]|conclus[oaie]|termin(?:ó|ado|ada)|finaliz\p{L}+|acab(?:ó|ado|ada)|concluy\p{L}+)(?!\p{L})|終わ|終了|完了/giu,
  ],
  [
    /\b(?:failed|broke(?: down)?|stopped working|jammed|crashed|tore|was damaged|went wrong)\b|(?<!\p{L})(?:ausfiel\p{L}*|ausgefallen|kaputtging|defekt wurde|versagte|riss|tombée? en panne|cassée?s?|lâché|guast[oaie]|guastat[oaie]|rott[oaie]|averi\p{L}+|romp\p{L}+|rompió|falló)(?!\p{L})|故障し|壊れ/iu,
    /\b(?:replaced|repaired|fixed|mended|exchanged)\b|(?<!\p{L})(?:ersetzt|repariert|ausgetauscht|instand\p{L}*|remplacée?s?|réparée?s?|sostituit[oaie]|riparat[oaie]|sustitu\p{L}+|repar\p{L}+|reemplaz\p{L}+)(?!\p{L})|交換|修理/giu,
  ],
  [
    /\b(?:ordered|bought|purchased|placed)\b|(?<!\p{L})(?:bestellt\p{L}*|gekauft\p{L}*|commandée?s?|achetée?s?|ordinat[oaie]|acquistat[oaie]|pedid[oa]s?|compr(?:ó|amos|ad[oa]s?)|encargad[oa]s?)(?!\p{L})|発注|注文し|購入し/iu,
    /\b(?:delivered|arrived|came in|shipped)\b|(?<!\p{L})(?:geliefert|eingetroffen|angekommen|versandt|livrée?s?|arrivée?s?|expédiée?s?|consegnat[oaie]|arrivat[oaie]|spedit[oaie]|entreg(?:ó|ad[oa]s?|aron)|lleg(?:ó|aron|ad[oa]s?)|enviad[oa]s?)(?!\p{L})|届き|納品|到着|出荷/giu,
  ],
  [
    /\b(?:asked|requested|wrote to|enquired)\b|(?<!\p{L})(?:angefragt|angefordert|baten|gebeten|demandé\p{L}*|sollicité\p{L}*|chiest[oaie]|richiest[oaie]|pedimos|solicit(?:amos|ó|ad[oa]s?)|preguntamos)(?!\p{L})|依頼し|問い合わせ/iu,
    /\b(?:answered|replied|responded|confirmed)\b|(?<!\p{L})(?:geantwortet|antwortete\p{L}*|bestätigt\p{L}*|répondu|confirmé\p{L}*|rispost[oaie]|confermat[oaie]|respond(?:ió|ido)|contest(?:ó|ado)|confirm(?:ó|ad[oa]s?))(?!\p{L})|回答|返信/giu,
  ],
  // A fault that began, and its repair: the noun keeps apart what else began.
  [
    /\b(?:errors?|faults?|bugs?|glitch(?:es)?|defects?|failures?|mistakes?|problems?|gaps?|mix-?ups?)(?: [\w-]+){0,4}?,? (?:(?:that|which) )?(?:began|started|appeared|arose|occurred|emerged|crept in|happened|came up|surfaced|of|from)(?= [^.;]{0,12}\d)|(?<!\p{L})(?:\p{L}*fehler\p{L}{0,2}|störung|panne|lücke|defekt|mangel|problem)(?: [\p{L}-]+){0,4}?,? (?:(?:der|die|das) )?(?:vom|von|seit|am|begann|entstand|auftrat|trat)(?= [^.;]{0,8}\d)|(?<!\p{L})(?:erreurs?|pannes?|défauts?|anomalies?|bugs?|dysfonctionnements?|problèmes?|failles?)(?: [\p{L}’'-]+){0,4}?,? (?:qui )?(?:apparue?s?|survenue?s?|a commencé|a débuté|née?s?|datant|du)(?= [^.;]{0,8}\d)|(?<!\p{L})(?:error[ei]|guast[oi]|difett[oi]|anomali[ae]|problem[ai]|bug|disguid[oi])(?: [\p{L}'’-]+){0,4}?,? (?:che )?(?:compars[oaie]|sort[oaie]|nat[oaie]|iniziat[oaie]|cominciat[oaie]|verificat[oaie]|appars[oaie]|emers[oaie]|iniziò|comparve|del|dal)(?= [^.;]{0,8}\d)|(?<!\p{L})(?:error(?:es)?|fallos?|averías?|defectos?|problemas?|incidencias?)(?: [\p{L}-]+){0,4}?,? (?:que )?(?:empezó|comenzó|apareció|surgió|ocurrió|inició|aparecid[oa]s?|surgid[oa]s?|ocurrid[oa]s?|originad[oa]s?|del?)(?= [^.;]{0,8}\d)|(?:起き|発生し|生じ|始ま|現れ)[^。]{0,12}(?:エラー|不具合|誤り|ミス|障害|問題)|(?:エラー|不具合|誤り|ミス|障害|問題)[^。]{0,12}(?:起き|発生し|生じ|始ま|現れ)/iu,
    /\b(?:fixed|corrected|repaired|resolved|solved|remedied|rectified|cured|closed)\b|(?<!\p{L})(?:behoben|korrigiert|beseitigt|repariert|gelöst|berichtigt|abgestellt|bereinigt|corrigée?s?|résolue?s?|réparée?s?|rectifiée?s?|éliminée?s?|corrett[oaie]|risolt[oaie]|riparat[oaie]|eliminat[oaie]|sistemat[oaie]|rettificat[oaie]|corregid[oa]s?|arreglad[oa]s?|resuelt[oa]s?|solucionad[oa]s?|reparad[oa]s?|subsanad[oa]s?|rectificad[oa]s?)(?!\p{L})|修正|解消|復旧|訂正|解決|是正/giu,
  ],
  // What was sold, and the money for it given back.
  [
    /\b(?:orders?|purchases?|units?|parcels?|sales?)(?: [\w-]+){0,3}? (?:placed|made|bought|sold|shipped|sent|dated|of|from|between)(?= [^.;]{0,12}\d)|(?<!\p{L})(?:bestellung(?:en)?|käufe|verkäufe)(?: [\p{L}-]+){0,2}? (?:vom|aus|zwischen)(?= [^.;]{0,8}\d)|(?<!\p{L})(?:commandes?|achats?|ventes?)(?: [\p{L}’'-]+){0,3}? (?:passée?s?|du|entre|datant)(?= [^.;]{0,8}\d)|(?<!\p{L})(?:ordin[ei]|acquist[oi]|vendit[ae])(?: [\p{L}'’-]+){0,3}? (?:effettuat[oaie]|del|dal|tra|fra)(?= [^.;]{0,8}\d)|(?<!\p{L})(?:pedidos?|compras?|ventas?)(?: [\p{L}-]+){0,3}? (?:realizad[oa]s?|hech[oa]s?|del?|entre)(?= [^.;]{0,8}\d)|(?:受けた|いただいた|入った|あった)ご?注文/iu,
    /\b(?:refunded|reimbursed|credited|paid back)\b|(?<!\p{L})(?:erstattet\p{L}*|zurückgezahlt|remboursée?s?|rimborsat[oaie]|reembolsad[oa]s?|reembolsamos|reembolsó|devolvimos)(?!\p{L})|返金/giu,
  ],
]
