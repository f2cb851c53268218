import { action, cause, flags, passes } from '../examples.ts'
import { caseFigures, type CaseFigure } from '../figures/figures.ts'
import { findingAt, matchesWithin, sentenceAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import type { RuleFinding } from '../finding.ts'
import { metricMentions } from '../figures/metric-mentions.ts'
import { sharesIn } from '../figures/shares.ts'
import { findPercentages, readCount } from '../text/numbers.ts'
import { has } from '../text/pattern.ts'

const metrics = [{ name: 'ODR', value: 0.0142, target: 0.01, defects: 14, orders: 984, to: '2026-10-12' }]

export const con01: ItemRule = {
  id: 'CON-01',
  scope: 'item',
  title: 'Figures agree with the notice and the report',
  severity: 'error',
  why: "A number that differs from the reader's own screen makes the rest unbelievable.",
  how: 'A percentage beside the name of a metric is compared with the case (0.05 points either way), counts with its defects and orders, and a share in figures or words with the percentage that the sentence gives for it. Targets, and a later value with its date, are free.',
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
        ['en', 'We sent 49 of 803 orders late, which is 5.1%, since the courier came earlier.'],
        ['en', 'There were 49 late parcels in 803 orders, or 5.1%.'],
        ['de', '49 von 803 Bestellungen gingen zu spät hinaus (das sind 5,1 %).'],
        ['de', 'Es gab 49 Verspätungen auf 803 Bestellungen (5,1 %).'],
        ['fr', '49 commandes sur 803 sont parties en retard, soit 5,1 %.'],
        ['it', '49 ordini su 803 sono partiti in ritardo, cioè il 5,1 %.'],
        ['es', 'Cancelamos 49 pedidos de 803, un 5,1 %.'],
        ['ja', '出荷遅延49件(803件中、5.1%)は締切の見直し漏れによります。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
    ...(
      [
        ['en', 'We refunded all 17 order defects of the window.'],
        ['de', 'Von 984 Bestellungen wurden 19 von 984 beanstandet, denn der Brief hat keinen Scan.'],
        ['de', 'Allen 17 Mängeln liegt der Briefversand zugrunde.'],
        ['fr', '14 commandes sur 894 ont été contestées, car la lettre n’a pas de suivi.'],
        ['fr', 'Les causes de tous les 17 défauts sont la lettre sans suivi.'],
        ['it', '14 ordini su 894 erano difettosi, perché la lettera non ha tracciamento.'],
        ['es', 'Los 17 defectos en total vienen de la carta sin seguimiento.'],
        ['ja', '不良17件すべての原因は追跡のない普通郵便です。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language, metrics }))),
    ...[
      'The ODR stood at 1.92% between 14 August and 12 October 2026.',
      'In the window of the notice our order defect rate came in at 2.1%.',
    ].map((text) => flags(cause(text, { metrics: metrics.map((one) => ({ ...one, from: '2026-08-14' })) }))),
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
      'We tested 49 of 803 boxes, while 12% of the stock was in transit.',
      '49 of 803 orders came late, above the 4% that Amazon allows.',
      '49 of 803 buyers got a voucher, a 10% discount each.',
      '49 of 803 orders, or 6.1%, came late.',
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
    ...(
      [
        ['en', 'All 3 defects of the second week came from one picker.'],
        ['de', 'Alle 9 Mängel der ersten Augustwoche kamen vom Briefversand.'],
        ['fr', 'Les 9 défauts du mois d’août viennent de la lettre.'],
        ['ja', '8月の不良9件はすべて普通郵便によるものです。'],
      ] as const
    ).map(([language, text]) => passes(cause(text, { language, metrics }), `a part: ${text}`)),
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
      (has(aimed, before.slice(-45)) && !has(stoodAt, before)) ||
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
          date.day < Math.min(figure.to - 40, (figure.from ?? figure.to) - 3)),
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
      return has(start > percentage.start ? opensShare : opensPercentage, gap) && !has(noShare, gap)
    })
    if (share === undefined || has(compares, masked.slice(percentage.end, percentage.end + 30))) continue
    const value = (share.part / share.total) * 100
    const tolerance = Number.isInteger(percentage.value) ? 0.75 : 0.11
    if ([value, 100 - value].some((right) => Math.abs(right - percentage.value) <= tolerance)) continue
    const sentence = sentenceAt(item, percentage.start)
    if (named.some(({ start }) => start >= sentence.start && start < sentence.end)) continue
    yield findingAt(item, percentage, 'error', `${share.part} of ${share.total} are ${value.toFixed(1)}%.`)
  }
}

const opensShare = /^\s?[(（,:–—-]\s?(?:(?:i\.e\.|that is|also|nämlich|soit|cioè|es decir|\p{L}+)\s){0,2}$/u
// "27 commandes sur 498 sont parties en retard, soit 4,5 %": words without a number, then what it comes to.
const opensPercentage =
  /^(?:\s[\p{L}'’-]+){0,8}\s?(?:[(（]|,|、|=|–|—|:)\s?(?:(?:[\p{L}'’.]+\s){0,5})$|^(?:件|個|点)?(?:中|のうち)?(?:で|、|（|\()?(?:約)?$/u
const noShare =
  /(?<!\p{L})(?:target|limit|threshold|goal|above|below|under|over|exceed\p{L}*|than|against|while|whereas|but|up|down|Ziel\p{L}*|Grenz\p{L}*|über|unter|mehr|weniger|objectif|seuil|limite|plus|moins|dessus|contre|obiettivo|soglia|più|meno|sopra|sotto|objetivo|umbral|límite|más|menos|frente)(?!\p{L})|目標|基準/iu
const compares =
  /^\s?(?:more|less|higher|lower|fewer|above|below|up|down|faster|of (?:the|our|all)|mehr|weniger|höher|niedriger|der|de plus|de moins|des|in più|in meno|dei|degli|delle|más|menos|de los|de las|discount|off|margin|Rabatt|remise|sconto|descuento)(?!\p{L})/iu

const aimed =
  /\b(?:target|goal|limit|threshold|at|reach(?:es|ing)?|exceeds?|below|under|above|over|less than|more than|alarm|alert|act|acts|trigger\w*|until|if|when|once|keep\w*|stay\w*|aim\w*|maximum|minimum|warning)\b[^.;,]*$/i
// The same in the other languages: what stands beside a line that is not to be crossed.
const aimedBefore =
  /(?<!\p{L})(?:Ziel\p{L}*|Grenz\p{L}*|Vorgabe\p{L}*|Schwelle\p{L}*|höchstens|maximal|mindestens|unter|über|ab|bis|wenn|sobald|objectif|seuil|limite|moins|plus|sous|dessus|dessous|au-delà|dès|si|quand|lorsque|maximum|obiettivo|soglia|sotto|sopra|oltre|meno|più|almeno|massimo|quando|objetivo|umbral|límite|menos|más|encima|debajo|máximo|mínimo|cuando)(?!\p{L})[^.;]{0,30}$|(?:目標|基準|上限|しきい値|閾値)[^。]{0,12}$/iu
const aimedAfter = /^\s*(?:を(?:超え|上回|下回)|以(?:上|下)|未満|に達|の(?:目標|基準|上限)|Ziel|Grenz)/u
const startsFrom =
  /\b(?:down|up|brought|reduced|lowered|cut|improved|raised|decreased|dropped|fell|fallen|came|got|took)\b[^.;%]{0,40}\bfrom (?:\w+ )?$|(?<!\p{L})(?:senk|sank|verringer|reduzier|drück|gesunken|fiel)\p{L}*[^.;%]{0,40}\bvon $|(?<!\p{L})(?:réduit|baiss|ramen|descend|tomb)\p{L}*[^.;%]{0,40}\b(?:de|depuis) $|(?<!\p{L})(?:ridott|abbassat|portat|sces|calat)\p{L}*[^.;%]{0,40}\b(?:da|dal|dall.) ?$|(?<!\p{L})(?:reduj|bajad|bajó|bajamos|reducid|pas[óa]|rebaj)\p{L}*[^.;%]{0,40}\b(?:de|del|desde el) $/iu

const stoodAt =
  /\b(?:stood|was|were|stands|is|peaked|arrived|ended|lay|ran|settled|came in|measured|reported|shown|put|given|calculated) (?:\w+ )?at (?:about |around |roughly |nearly |almost )?$/i

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
  for (const { start, end, part, total } of sharesIn(item)) {
    for (const { defects, total: orders, name } of figures) {
      if (defects === undefined || orders === undefined) continue
      const wrongTotal = part === defects && total !== orders && Math.abs(total - orders) / orders < 0.25
      const wrongPart =
        total === orders && part !== defects && Math.abs(part - defects) / defects < 0.5 && part > defects
      if (wrongTotal || wrongPart)
        yield findingAt(item, { start, end }, 'error', `The case says ${defects} of ${orders} for ${name}.`)
    }
  }
  const most = Math.max(0, ...figures.map(({ defects }) => defects ?? 0))
  if (most === 0) return
  for (const match of matchesWithin(item, defectCount)) {
    const count = readCount(match.slice(1).find((group) => group !== undefined) ?? '')
    const known = figures.some(({ defects }) => defects === count)
    const ofAll = !/^(?:the|these|of the|les|los|i|die) /i.test(match[0]) || match[2] !== undefined
    if (count === undefined || known || (count < most && !ofAll)) continue
    // "All 3 defects of the second week" are a part.
    if (has(partly, masked.slice(match.index + match[0].length))) continue
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
      const told = causes.some(({ text }) => text.counts.some((c) => c.value === rest))
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

const defectCount =
  /\b(?:all|the|these|of the) (\d+) (?:\w+ )?defects\b|(?<![\d.,])(\d+) (?:order )?defects (?:in (?:the|this|that) (?:window|period|notice|report)|in total|altogether)|(?<!\p{L})(?:alle[nr]?|sämtliche[nr]?) (\d+) (?:Bestellm|M)ängeln?|(?<!\p{L})(?:tous les|toutes les) (\d+) (?:défauts|commandes défectueuses)|(?<!\p{L})(?:tutti i|tutti gli) (\d+) (?:difetti|ordini difettosi)|(?<!\p{L})(?:todos los) (\d+) (?:defectos|pedidos defectuosos)|(?<!\p{L})(?:les|los|i|die) (\d+) (?:défauts|defectos|difetti|Mängel)(?: en (?:tout|total)| in totale| insgesamt)|不良(?:注文)?(\d+)件(?:すべて|全て|全件)|全(\d+)件の不良/giu
const partly =
  /^\s?(?:of|from|in|during|on|der|des|dem|vom|im|aus|du|de|del|della|dell|nel|en|の(?!原因))[’']?\s?(?:the |la |l['’]|il |el |der |mois d[e’']\s?|mese di |mes de )?(?:first|second|third|last|ersten?|zweiten?|letzten?|\p{L}*woche|première|deuxième|dernière|prim[ao]|second[ao]|ultim[ao]|primer[ao]?|segund[ao]|últim[ao]|week|semaine|settimana|semana|month|mois|mese|mes|january|february|march|april|may|june|july|august|september|october|november|december|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Monat\p{L}*|janvier|février|mars|avril|juin|juillet|août|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|\d)(?!\p{Ll})/iu
