import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { findCounts } from '../text/numbers.ts'
import type { Span } from '../text/sentences.ts'
import { allMatches, firstMatch, has } from '../text/pattern.ts'

/** A whole and the parts that a sentence lists for it. */
export interface Breakdown extends Span {
  readonly whole: number
  readonly sum: number
}

interface Count extends Span {
  readonly value: number
}

/**
 * Sentences that name a whole and list its parts: "15 orders: seven for ropes, five for anchors", "von den 15
 * Bestellungen waren sieben …", 「15件のうち7件は…」. Told by their shape, which the six languages share: every stretch between
 * commas holds one count. What is counted in hours, kilos or per box is no part.
 */
export function breakdowns(item: PlanItem, language: Language): Breakdown[] {
  const { masked, sentences, dates } = item.text
  return sentences.flatMap((sentence) => {
    const words = masked.slice(sentence.start, sentence.end)
    if (has(overlapping, words)) return has(pronoun, words) ? drawnFromBefore(item, sentence) : []
    const counts = findCounts(words, language).filter(
      ({ start, end }) =>
        !/^[\u3000\s-]?(?:$|[:/.-]\d)/u.test(words.slice(end, end + 3).padEnd(1, 'x')) &&
        dates.every((date) => date.end <= sentence.start + start || date.start >= sentence.start + end),
    )
    const found =
      listed(words, counts) ??
      apposed(words, counts) ??
      (language === 'en' ? undefined : drawnFrom(words, counts))
    if (found === undefined) return []
    return [{ ...found, start: sentence.start + found.start, end: sentence.start + found.end }]
  })
}

/** "21 orders were cancelled … 14 of those were dog beds, 5 leads and 4 bowls": more than there were to draw from. */
function drawnFromBefore(item: PlanItem, sentence: Span): Breakdown[] {
  const { masked, dates } = item.text
  const counts = item.text.counts.filter(({ start, end }) =>
    dates.every((date) => date.end <= start || date.start >= end),
  )
  const at = counts.findIndex(
    ({ start, end }) => start >= sentence.start && has(pronounNext, masked.slice(end, end + 24)),
  )
  const [first, whole] = [counts[at], counts[at - 1]]
  if (first === undefined || whole === undefined || first.value >= whole.value) return []
  if (has(measured, masked.slice(whole.end, whole.end + 12))) return []
  const parts = segments(masked, first.start, sentence.end)
  const values: number[] = []
  for (const part of parts) {
    const count = counts.find(({ start }) => start >= part.start && start < part.end)
    // The list ends with the first stretch that does not begin with its number.
    if (count === undefined || count.start - part.start > 1) break
    if (has(measured, masked.slice(count.end, part.end))) return []
    values.push(count.value)
  }
  const sum = values.reduce((a, b) => a + b, 0)
  if (values.length < 2 || sum <= whole.value || values.some((value) => value > whole.value)) return []
  const last = parts[values.length - 1]
  return [{ start: first.start, end: last?.end ?? first.end, whole: whole.value, sum }]
}

const pronoun =
  /\bof (?:them|those|these)\b|(?<!\p{L})(?:davon|d['’]entre (?:eux|elles)|di (?:questi|queste|essi|esse|loro)|de (?:ellos|ellas|éstos|estos|estas))(?!\p{L})/iu
const pronounNext = new RegExp(String.raw`^ (?:${pronoun.source})`, 'iu')

const opensList = /^[^\d.,;:：(（]{1,40}?(?:\s?[:：(（–—]|\s-\s)/u

/** A whole, a colon or a bracket, and nothing but parts up to its end. */
function listed(words: string, counts: readonly Count[]): Breakdown | undefined {
  const [whole] = counts
  if (whole === undefined) return undefined
  const opening = firstMatch(opensList, words.slice(whole.end))
  if (opening === null) return undefined
  const from = whole.end + opening[0].length
  const closing = /[(（]$/.test(opening[0]) ? words.slice(from).search(/[)）]/) : -1
  const to = closing < 0 ? words.length : from + closing
  return total(whole, words, counts, from, to, true)
}

/** "12 orders, 7 lost, 3 damaged and 4 not as described": parts that say what became of them and name no thing. */
function apposed(words: string, counts: readonly Count[]): Breakdown | undefined {
  // "We audited 57 families; we found 6 wrong ones, 3 with …": the whole is the count before the parts.
  for (const [index, whole] of counts.entries()) {
    const before = counts[index - 1]
    if (before !== undefined && !has(newClause, words.slice(before.end, whole.start))) continue
    const found = apposedTo(whole, words, counts)
    if (found !== undefined) return found
  }
  return undefined
}

const newClause = /^[^:：]*;[^:：]*$/

function apposedTo(whole: Count, words: string, counts: readonly Count[]): Breakdown | undefined {
  const opening = firstMatch(opensParts, words.slice(whole.end))
  if (opening === null) return undefined
  const from = whole.end + opening[0].length
  const closing = words.slice(from).search(/[(（:]|[.!?]\s*$/)
  const to = closing < 0 ? words.length : from + closing
  const states = segments(words, from, to).every((segment) => {
    const part = counts.find(({ start, end }) => start >= segment.start && end <= segment.end)
    return part?.start === segment.start && has(state, words.slice(part.end, segment.end))
  })
  return states ? total(whole, words, counts, from, to, true, true) : undefined
}

const opensParts = /^ [^\d.,;:：(（]{1,40}?[,;] (?=\p{L}{0,8}\d|\p{L})/u

const state =
  /^ (?:\p{L}{3,} (?:went|left|were|followed|came|gingen|wurden|folgten|sont|ont été|sono|salieron|se|fueron)|went|left|were|followed|came|on|gingen|wurden|folgten|sont|sono|salieron|fueron|am|(?:le|il|el)(?= \p{L}+main|lendemain|giorno|día)|(?:\p{L}+ly )?(?:lost|late|damaged|broken|not|without|missing|wrong|with|for|in|by|as|because|due|never|stolen|too|cracked|\p{L}{3,}ed|verloren|beschädigt|verspätet|zu|nicht|ohne|wegen|mit|für|falsch|zerbrochen|perdue?s?|cassée?s?|endommagée?s?|en|sans|pour|non|mal|pers[ie]|rott[ie]|danneggiat[ie]|senza|per|perdid[oa]s|rot[oa]s|dañad[oa]s|con|sin|por|no|tarde))(?!\p{L})/iu

/** "Of the 15 orders, seven …" in the other languages. */
function drawnFrom(words: string, counts: readonly Count[]): Breakdown | undefined {
  const [whole] = counts
  if (whole === undefined) return undefined
  const before = words.slice(0, whole.start)
  const after = words.slice(whole.end)
  const drawn = has(wholeBefore, before) || /^[^、。]{0,12}(?:の)?(?:うち|内訳|中で?)/u.test(after)
  return drawn ? total(whole, words, counts, whole.end, words.length, false) : undefined
}

function total(
  whole: Count,
  words: string,
  counts: readonly Count[],
  from: number,
  to: number,
  strict: boolean,
  states = false,
): Breakdown | undefined {
  const values: number[] = []
  let first: number | undefined
  let last = from
  for (const segment of segments(words, from, to)) {
    const inside = counts.filter(({ start, end }) => start >= segment.start && end <= segment.end)
    const text = words.slice(segment.start, segment.end)
    const [only] = inside
    const value = only?.value ?? (has(single, text) ? 1 : undefined)
    if (inside.length > 1) return undefined
    if (value === undefined) {
      if (strict) return undefined
      continue
    }
    if (only !== undefined && has(measured, words.slice(only.end, segment.end))) return undefined
    values.push(value)
    first ??= only?.start ?? segment.start
    last = segment.end
  }
  const sum = values.reduce((a, b) => a + b, 0)
  const product = values.reduce((a, b) => a * b, 1)
  const numbered = values.every((value, index) => value === index + 1)
  if (values.length < 2 || numbered || sum === whole.value || sum * 2 < whole.value) return undefined
  // Four rows of three are twelve; a whole that equals a part is no whole.
  if ((product === whole.value && !states) || values.some((value) => value >= whole.value)) return undefined
  // The whole is most likely right: what does not add up to it are the parts.
  return { start: first ?? from, end: last, whole: whole.value, sum }
}

function segments(words: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let start = from
  for (const match of allMatches(betweenParts, words.slice(from, to))) {
    // "seven for ropes and lines" goes on: a new part begins with its count, in Japanese it ends with it.
    const rest = words.slice(from + match.index + match[0].length, to)
    if (/\p{L}/u.test(match[0]) && !/と/u.test(match[0]) && !has(beginsWithCount, rest)) continue
    spans.push({ start, end: from + match.index })
    start = from + match.index + match[0].length
  }
  spans.push({ start, end: to })
  return spans.filter((span) => words.slice(span.start, span.end).trim() !== '')
}

const betweenParts =
  /[,;、，]\s?(?:(?:and|und|sowie|et|ed?|y)\s)?|\s(?:and|und|sowie|et|ed?|y)\s(?=\p{L}|\d)|(?<=\d\s?(?:件|個|点|台|枚|本|名))と(?=[^\d]{1,12}\d)/giu

const beginsWithCount =
  /^(?:the |die |les |le |i |gli |los |las )?(?:other |further |another |a further |weitere |autres |altr[ie] |otr[oa]s )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|ein\p{L}{0,2}(?!\p{L})|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}+zehn|zwanzig|une?(?!\p{L})|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|vingt|un[oa]?(?!\p{L})|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|veinte)/iu
const single =
  /^\s?(?:the |another |a further |weitere |die |le |la |l.|el )?(?:one|ein(?:e[mnrs]?)?|une?|un[oa]?|the last|der letzte)(?!\p{L})/iu

// Times, weights, money, places and shares: no number of the things that were counted.
const measured =
  /^[\s-]?(?:%|％|€|\$|£|°|:\d|(?:hours?|days?|weeks?|months?|minutes?|years?|kg|g|mm|cm|m|l|ml|euros?|eur|usd|dollars?|percent|per|each|Stunden?|Tagen?|Wochen?|Minuten?|Monaten?|Jahren?|Uhr|Prozent|je|pro|heures?|jours?|semaines?|minutes?|mois|ans|par(?! l[ae’']s? ?)|chacun\p{L}*|or[ae]|giorn[io]|settiman[ae]|minut[io]|mes[ie]|ann[io]|ciascun\p{L}*|horas?|días?|semanas?|minutos?|meses|años|por(?! (?:el|la|los|las) )|cada)(?!\p{L})|時間|日|週|分|か月|ヶ月|年|円|時|回|番)/iu
const overlapping =
  /(?<!\p{L})(?:includ\w+|of them|of these|of which|of those|also|both|overlap\w*|some of|at least|about(?= (?:\d|a |half|one|two|three|four|five|six|seven|eight|nine|ten))|around|roughly|more than|over|up to|twice|e\.g\.|for example|such as|the rest|the remainder|others(?! \w+ \d)|davon|darunter|auch|beide[rsn]?|mindestens|etwa|rund|ungefähr|mehr als|über|bis zu|zum Beispiel|z\. ?B\.|der Rest|übrigen?|dont|aussi|également|au moins|environ|plus de|jusqu.à|par exemple|le reste|les autres|di cui|anche|almeno|circa|più di|fino a|oltre|ad esempio|il resto|gli altri|le altre|incluso|inclus[oaie]|también|al menos|unos|alrededor|más de|hasta|por ejemplo|el resto|los demás|las demás|incluid[oa]s?|de ellos|de ellas)(?!\p{L})|約|以上|など|うち.*うち|含|残り(?!の?\s?\d)|それ以外|重複|ずつ/iu

const wholeBefore =
  /(?<!\p{L})(?:von (?:den|unseren|allen|diesen|insgesamt)|unter den|sur (?:les|nos|ces|un total de)|parmi (?:les|nos)|des|d(?:ei|egli|elle|i)|su|sui|sugli|sulle|tra (?:i|le)|de (?:los|las|nuestr[oa]s|est[oa]s|un total de))\s(?:\p{L}+\s)?$/iu
