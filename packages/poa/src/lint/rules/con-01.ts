import { action, cause, flags, passes } from '../examples.ts'
import { caseFigures, type CaseFigure } from '../figures.ts'
import { findingAt, sentenceAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import type { RuleFinding } from '../finding.ts'
import { metricMentions } from '../metric-mentions.ts'
import { sharesIn } from '../shares.ts'
import { findCounts, findPercentages, readCount } from '../text/numbers.ts'
import { allMatches, has } from '../text/pattern.ts'

const metrics = [{ name: 'ODR', value: 0.0142, target: 0.01, defects: 14, orders: 984, to: '2026-10-12' }]

export const con01: ItemRule = {
  id: 'CON-01',
  scope: 'item',
  title: 'Figures agree with the notice and the report',
  severity: 'error',
  why: "A number that differs from the reader's own screen makes the rest unbelievable.",
  how: 'A percentage beside the name of a metric is compared with the case (0.05 points either way), counts with its defects and orders. Targets, and a later value with its date, are free.',
  question: 'Which report is the figure from, and of which day?',
  source: 'MOD-ODR, ASA',
  bad: [
    ...(
      [
        ['en', 'The rate was 5.1% (49 of 803 orders).'],
        ['de', 'Die Quote lag bei 5,1 % (49 von 803 Bestellungen).'],
        ['fr', 'Le taux était de 5,1 % (49 commandes sur 803).'],
        ['it', 'Il tasso era del 5,1 % (49 ordini su 803).'],
        ['es', 'La tasa fue del 5,1 % (49 de 803 pedidos).'],
        ['ja', '率は5.1%(803件中49件)でした。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
    flags(cause('Our ODR was 1.92% because the letter service has no scan.', { metrics }), '1.92%'),
    flags(cause('14 of 894 orders were defective because the letter service has no scan.', { metrics })),
    ...(
      [
        ['en', 'On 20 October we refunded the buyers and brought our order defect rate down from 2.9%.'],
        ['en', 'Our ODR has dropped from 3.5%.'],
        ['de', 'Am 20. Oktober senkten wir die Rate der Bestellmängel (ODR) von 2,9 % auf 0,9 %.'],
        ['fr', 'Le 20 octobre, nous avons ramené le taux ODR de 2,9 % à 0,9 %.'],
        ['it', 'Il 20 ottobre abbiamo ridotto il tasso ODR dal 2,9% allo 0,9%.'],
        ['es', 'El 20 de octubre bajamos la tasa ODR del 2,9 % al 0,9 %.'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language, metrics }))),
  ],
  fine: [
    ...[
      'The rate was 6.1% (49 of 803 orders).',
      'On-time delivery was 93.9% (49 of 803 late).',
      'We tested 49 of 803 boxes, 12% more than planned.',
      '49 of 803 orders (6%) came late.',
    ].map((text) => passes(cause(text), `the share fits: ${text}`)),
    ...[
      'On 20 October we refunded four buyers and our ODR came down from 1.42%.',
      'On 20 October our ODR fell from 1.42% to 0.9%.',
      'On 20 October our ODR fell from 1.2% to 0.9%.',
      'Our ODR came down from 2.9% in March to 1.42%.',
      'Our ODR came down from 1.42%, above the target of 1%.',
      'We brought 2.9% of the boxes back from the dock before the ODR was read.',
    ].map((text) => passes(action(text, { metrics }), `the figure, an earlier or a later one: ${text}`)),
    passes(cause('Our ODR was 1.42%, above the target of 1%.', { metrics }), 'the value and the target'),
    passes(
      cause('Since 15 October our ODR has fallen to 0.96%.', { metrics }),
      'a later value with its date',
    ),
    passes(
      cause('9 of the 14 defects went by letter; 120 of 984 orders did.', { metrics }),
      'parts of the counts',
    ),
    passes(cause('We act when the ODR reaches 0.5%.', { metrics }), 'an internal target'),
  ],
  *check(item, context) {
    yield* brokenShares(item)
    const figures = caseFigures(context)
    if (figures.length === 0) return
    yield* percentages(item, figures, context)
    yield* counts(item, figures)
    yield* soleShare(item, figures, context)
  },
}

function* percentages(
  item: PlanItem,
  figures: readonly CaseFigure[],
  context: LintContext,
): Generator<RuleFinding> {
  const { masked } = item.text
  const named = metricMentions(item)
  if (named.length === 0) return
  for (const percentage of findPercentages(masked)) {
    const sentence = sentenceAt(item, percentage.start)
    const near = named
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .toSorted((a, b) => distance(a, percentage) - distance(b, percentage))[0]
    if (near === undefined || distance(near, percentage) > 60) continue
    const words = masked.slice(sentence.start, sentence.end)
    // A measure speaks of its own line unless it says that something was.
    if (item.section === 'preventiveMeasures' && !has(stated, words)) continue
    const figure = figures.find(({ metric }) => metric === near.metric)
    if (figure?.percent === undefined) continue
    const isClose = (value: number | undefined): boolean =>
      value !== undefined && Math.abs(value - percentage.value) <= 0.0501
    if (
      isClose(figure.percent) ||
      isClose(figure.target) ||
      isClose(context.profile.limitFor(near.metric)?.target)
    )
      continue
    const before = masked.slice(Math.max(sentence.start, percentage.start - 60), percentage.start)
    const after = masked.slice(percentage.end, Math.min(sentence.end, percentage.end + 40))
    if (
      has(aimed, before.slice(-45)) ||
      /^\s*(?:target|limit|threshold|goal|alarm|alert|mark|trigger)/i.test(after) ||
      has(aimedBefore, before.slice(-45)) ||
      has(aimedAfter, after)
    )
      continue
    if (has(parts, after) || has(earlier, after)) continue
    // Where a fix set out from is the figure of the notice; a milder one may be a stage on the way down.
    const setOut = has(startsFrom, before)
    if (/\bfrom\s*$/i.test(before) && !setOut) continue
    if (setOut && !isWorse(percentage.value, figure.percent, context.profile.limitFor(near.metric)?.better))
      continue
    const later = item.text.dates.some(
      (date) =>
        date.start >= sentence.start &&
        date.end <= sentence.end &&
        (figure.to === undefined ||
          date.day === undefined ||
          date.day > figure.to ||
          date.day < figure.to - 40),
    )
    if ((later && !setOut) || has(afterTheNotice, words)) continue
    yield findingAt(item, percentage, 'error', `The case says ${figure.percent}% for ${figure.name}.`)
  }
}

/** "5.1% (49 of 803 orders)", where 49 of 803 are 6.1%; whoever counts the good ones may give the bad ones beside it. */
function* brokenShares(item: PlanItem): Generator<RuleFinding> {
  const { masked } = item.text
  // A mention of the metric by its name is held against the case itself.
  const shares = sharesIn(item).filter(({ part, total }) => total > 0 && part <= total)
  if (shares.length === 0) return
  const named = metricMentions(item)
  for (const percentage of findPercentages(masked)) {
    const share = shares.find(({ start, end }) => {
      const gap =
        start > percentage.start ? masked.slice(percentage.end, start) : masked.slice(end, percentage.start)
      return has(start > percentage.start ? opensShare : opensPercentage, gap)
    })
    if (share === undefined) continue
    const value = (share.part / share.total) * 100
    const tolerance = Number.isInteger(percentage.value) ? 0.75 : 0.11
    if ([value, 100 - value].some((right) => Math.abs(right - percentage.value) <= tolerance)) continue
    const sentence = sentenceAt(item, percentage.start)
    if (named.some(({ start }) => start >= sentence.start && start < sentence.end)) continue
    yield findingAt(item, percentage, 'error', `${share.part} of ${share.total} are ${value.toFixed(1)}%.`)
  }
}

const opensShare = /^\s?[(（,:–—-]\s?(?:(?:i\.e\.|that is|also|nämlich|soit|cioè|es decir|\p{L}+)\s){0,2}$/u
const opensPercentage = /^(?:\s[\p{L}'’-]+){0,3}\s?[(（]\s?(?:(?:i\.e\.|about|rund|soit|circa|un)\s)?$/u

const aimed =
  /\b(?:target|goal|limit|threshold|at|reach(?:es|ing)?|exceeds?|below|under|above|over|less than|more than|alarm|alert|act|acts|trigger\w*|until|if|when|once|keep\w*|stay\w*|aim\w*|maximum|minimum|warning)\b[^.;,]*$/i
// The same in the other languages: what stands beside a line that is not to be crossed.
const aimedBefore =
  /(?<!\p{L})(?:Ziel\p{L}*|Grenz\p{L}*|Vorgabe\p{L}*|Schwelle\p{L}*|höchstens|maximal|mindestens|unter|über|ab|bis|wenn|sobald|objectif|seuil|limite|moins|plus|sous|dessus|dessous|au-delà|dès|si|quand|lorsque|maximum|obiettivo|soglia|sotto|sopra|oltre|meno|più|almeno|massimo|quando|objetivo|umbral|límite|menos|más|encima|debajo|máximo|mínimo|cuando)(?!\p{L})[^.;]{0,30}$|(?:目標|基準|上限|しきい値|閾値)[^。]{0,12}$/iu
const aimedAfter = /^\s*(?:を(?:超え|上回|下回)|以(?:上|下)|未満|に達|の(?:目標|基準|上限)|Ziel|Grenz)/u
const startsFrom =
  /\b(?:down|up|brought|reduced|lowered|cut|improved|raised|decreased|dropped|fell|fallen|came|got|took)\b[^.;%]{0,40}\bfrom (?:\w+ )?$|(?<!\p{L})(?:senk|sank|verringer|reduzier|drück|gesunken|fiel)\p{L}*[^.;%]{0,40}\bvon $|(?<!\p{L})(?:réduit|baiss|ramen|descend|tomb)\p{L}*[^.;%]{0,40}\b(?:de|depuis) $|(?<!\p{L})(?:ridott|abbassat|portat|sces|calat)\p{L}*[^.;%]{0,40}\b(?:da|dal|dall.) ?$|(?<!\p{L})(?:reduj|bajad|bajó|bajamos|reducid|pas[óa]|rebaj)\p{L}*[^.;%]{0,40}\b(?:de|del|desde el) $/iu

function isWorse(value: number, known: number, better: 'above' | 'below' | undefined): boolean {
  return better === 'above' ? value < known : value > known
}

const stated =
  /\b(?:was|were|is now|stood|rose|fell|reached|has been|war|waren|lag|lagen|stieg|betrug|était|étaient|a atteint|s.élevait|era|erano|ha raggiunto|fue|eran|subió|alcanzó)\b|でした|であった|に達しました/iu
const earlier =
  /^\s*(?:in|on|during|for|until|before|at the (?:start|end)|a (?:month|week|year) (?:ago|earlier)|last|the) (?:of )?(?:the )?(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d|month|week|quarter|year|spring|summer|autumn|winter)\b/i
const parts = /^\s*(?:of\b|were|was due|came|had)\b/i

function* counts(item: PlanItem, figures: readonly CaseFigure[]): Generator<RuleFinding> {
  const { masked } = item.text
  for (const match of allMatches(shareInWords, masked)) {
    const part = readCount(match[1] ?? '')
    const total = readCount(match[2] ?? '')
    for (const { defects, total: orders, name } of figures) {
      if (part === undefined || total === undefined || defects === undefined || orders === undefined) continue
      const wrongTotal = part === defects && total !== orders && Math.abs(total - orders) / orders < 0.25
      const wrongPart =
        total === orders && part !== defects && Math.abs(part - defects) / defects < 0.5 && part > defects
      if (wrongTotal || wrongPart)
        yield findingAt(
          item,
          { start: match.index, end: match.index + match[0].length },
          'error',
          `The case says ${defects} of ${orders} for ${name}.`,
        )
    }
  }
  const most = Math.max(0, ...figures.map(({ defects }) => defects ?? 0))
  if (most === 0) return
  for (const match of allMatches(defectCount, masked)) {
    const count = readCount(match[1] ?? match[2] ?? '')
    const known = figures.some(({ defects }) => defects === count)
    if (count === undefined || known || (count < most && !/^all /i.test(match[0]) && match[2] === undefined))
      continue
    yield findingAt(
      item,
      { start: match.index, end: match.index + match[0].length },
      'error',
      `The case says ${most} defects.`,
    )
  }
}

/**
 * "62 of 1,030 parcels were late" where the case says 72 of 1,030. A smaller count may be a part, so it is held against
 * the case only where no reason goes with it and no other share of the causes makes up the rest.
 */
function* soleShare(
  item: PlanItem,
  figures: readonly CaseFigure[],
  context: LintContext,
): Generator<RuleFinding> {
  if (item.section !== 'rootCauses') return
  const causes = context.section('rootCauses')
  for (const { start, end, part, total } of sharesIn(item)) {
    const sentence = sentenceAt(item, start)
    if (has(givesReason, item.text.masked.slice(sentence.start, sentence.end))) continue
    for (const { defects, total: orders, name } of figures) {
      if (defects === undefined || total !== orders || part >= defects || part < defects * 0.5) continue
      const rest = defects - part
      const told = causes.some(({ text }) =>
        findCounts(text.masked, context.language).some((c) => c.value === rest),
      )
      if (!told)
        yield findingAt(item, { start, end }, 'error', `The case says ${defects} of ${orders} for ${name}.`)
    }
  }
}

const givesReason =
  /\b(?:because|since|due to|owing|by letter|without|whose|(?<!on )which|that had)\b|(?<!\p{L})(?:weil|da|wegen|ohne|deren|car|parce|faute|sans|dont|perché|poiché|senza|cui|porque|debido|sin|cuyo)(?!\p{L})|ため|ので|により/iu

function distance(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end
}

const afterTheNotice =
  /\b(?:now|currently|today|since then|as of|meanwhile|in the meantime|latest|inzwischen|derzeit|aktuell|seither|jetzt|désormais|actuellement|depuis|ora|attualmente|ahora|actualmente|desde entonces)\b|現在|その後|以降/iu

const shareInWords =
  /(?<![\d.,])([\d,]+) (?:\w+ )?(?:of|out of) (?:the |our |a total of )?([\d,]+) (?:\w+ )?(orders|packages|shipments|units|parcels)\b/gi

const defectCount =
  /\b(?:all|the|these|of the) (\d+) (?:\w+ )?defects\b|(?<![\d.,])(\d+) (?:order )?defects (?:in (?:the|this|that) (?:window|period|notice|report)|in total|altogether)/gi
