import { cause, flags, measure, passes } from '../examples.ts'
import { fbaOrdersBlamed, fbaPlaceBlamed } from '../figures/channels.ts'
import { caseFigures } from '../figures/figures.ts'
import { findingAt, matchesWithin, sentenceAt } from '../find.ts'
import type { RuleFinding } from '../finding.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { metricMentions, type MetricMention } from '../figures/metric-mentions.ts'
import { misstatedLimits } from '../figures/stated-limit.ts'
import type { MetricLimit } from '../profile.ts'
import { findPercentages } from '../text/numbers.ts'
import { has } from '../text/pattern.ts'

const odr = [{ name: 'ODR', value: 0.024, target: 0.01, defects: 24, orders: 1000 }]

export const con07: ItemRule = {
  id: 'CON-07',
  scope: 'item',
  title: 'Targets, windows and channels are quoted right',
  severity: 'error',
  why: 'A misquoted target shows that the policy was not read; FBA orders do not count in seller-fulfilled metrics.',
  how: "A percentage called Amazon's target, or an own target laxer than Amazon's, beside the name of a metric or of a rate is compared with the policy of that store and day; the same for windows in days; FBA orders as a cause of a seller-fulfilled metric. Stricter own targets are free.",
  question: 'Where does the policy page say so?',
  source: 'SU-AH, AZ-OTDR',
  bad: [
    ...(
      [
        ['en', 'Amazon allows an Order Defect Rate of up to 2 percent, we watch for 1.5.'],
        ['en', 'At 3 defects a SKU goes offline, since Amazon only requires an ODR under 2%.'],
        ['en', 'The owner reads the defect figure, so that it stays beneath the 2% which Amazon prescribes.'],
        [
          'en',
          'The policy lets a seller go up to 3% defects before the order defect rate costs the account.',
        ],
        ['en', 'Our ODR must not pass 2%, the ceiling in your policy.'],
        ['en', "Two percent is fine: Amazon's ceiling for the order defect rate is 2%."],
        ['de', 'Amazon verlangt eine Mängelrate von höchstens 2 %, wir greifen bei 0,8 % ein.'],
        ['de', 'Laut Richtlinie darf die Mängelrate bis zu 2 % betragen, so steht die Grenze dort.'],
        ['fr', 'Amazon tolère un taux de commandes défectueuses de 2 % ; nous agissons dès 0,5 %.'],
        ['fr', 'Amazon fixe l’objectif du taux de défauts à 2 % ; nous réagissons dès 0,5 %.'],
        ['it', 'Amazon ammette un tasso di difetti fino al 2%, noi interveniamo allo 0,5%.'],
        ['es', 'Amazon admite hasta un 2 % de pedidos con defectos; actuamos a partir del 0,5 %.'],
        ['ja', 'Amazonの注文不良率の上限は2%ですので、店長が毎週確認します。'],
      ] as const
    ).map(([language, text]) => flags(measure(text, { language, metrics: odr }))),
    ...[
      "Amazon's target of 97% is our yardstick; the lead compares each Monday.",
      'Amazon calculates the on-time delivery rate over the last 60 days.',
      'Amazon measures this over 60 days, so the lead counts every second month.',
    ].map((text) =>
      flags(
        measure(text, { metrics: [{ name: 'OTDR', value: 0.86, target: 0.9, defects: 56, packages: 400 }] }),
      ),
    ),
    flags(
      measure("The owner checks daily that the late shipment rate is below Amazon's target of 5%."),
      '5%',
    ),
    flags(cause('The order defect rate is counted over a window of 30 days, and the template was wrong.')),
    flags(
      measure(
        'Die Versandleiterin prüft jeden Montag, dass die Rate verspäteter Lieferungen unter der Grenze von 6 % bleibt.',
        {
          language: 'de',
        },
      ),
      '6 %',
    ),
    ...(
      [
        ['en', "Amazon's target for valid tracking is 90%, and we report weekly against it."],
        ['de', 'Die Vorgabe von Amazon für die Stornorate liegt bei 5 %, die Leiterin prüft sie montags.'],
        ['fr', 'L’objectif d’Amazon pour le taux d’annulation est de 5 % ; le gérant le relit chaque lundi.'],
        [
          'it',
          'L’obiettivo di Amazon per il tasso di cancellazione è il 5% e la titolare controlla ogni lunedì.',
        ],
        [
          'es',
          'El objetivo de Amazon para la tasa de cancelación es del 5 %; la encargada lo revisa cada lunes.',
        ],
        ['ja', 'Amazonが定める出荷遅延率の基準は6%で、店長が毎週確認します。'],
      ] as const
    ).map(([language, text]) => flags(measure(text, { language }))),
    flags(measure('店長は毎週、出荷遅延率がAmazonの目標である6%未満かどうかを記録します。'), '6%'),
    ...(
      [
        [
          'en',
          'Each Monday the owner checks that the cancellation rate is below the 5% that Amazon permits.',
        ],
        ['en', 'The owner keeps the late shipment rate under the 6% allowed by Amazon.'],
        ['de', 'Der Inhaber prüft montags, ob die Stornorate unter den 5 % liegt, die Amazon erlaubt.'],
        ['fr', 'Le gérant vérifie que le taux d’annulation reste sous les 5 % qu’Amazon autorise.'],
        ['it', 'Il titolare verifica che il tasso di cancellazione resti sotto il 5% che Amazon consente.'],
        ['es', 'El dueño revisa que la tasa de cancelación siga por debajo del 5 % que Amazon permite.'],
        ['ja', '店長は毎週、出荷遅延率がAmazonが認める6%未満かどうかを記録します。'],
      ] as const
    ).map(([language, text]) => flags(measure(text, { language }))),
    ...(
      [
        ['en', 'Candles melted in FBA warehouses, which pushed our seller-fulfilled order defect rate up.'],
        ['en', 'Stock sat in the FBA warehouse, so our merchant-fulfilled defect rate rose.'],
        ['en', "Units broke in Amazon's fulfillment centers and raised the seller-fulfilled ODR."],
        [
          'de',
          'Kerzen schmolzen im FBA-Lager, dadurch stieg die Mängelrate der vom Verkäufer versandten Bestellungen.',
        ],
        [
          'fr',
          'Des bougies ont fondu dans les entrepôts FBA, le taux des commandes expédiées par le vendeur a monté.',
        ],
        [
          'it',
          'Le candele si sono sciolte nei magazzini FBA e il tasso degli ordini gestiti dal venditore è salito.',
        ],
        [
          'es',
          'Las velas se fundieron en los almacenes FBA y subió la tasa de pedidos gestionados por el vendedor.',
        ],
        ['ja', 'FBA倉庫で溶けたため、出品者出荷の注文不良率が上がりました。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language, violationTypes: ['order_defect_rate'] }))),
    ...(
      [
        ['en', 'FBA parcels raised the late shipment rate in April.'],
        ['en', 'Most of the late orders were fulfilled by Amazon from its own warehouse.'],
        ['de', 'FBA-Sendungen gingen im April verspätet hinaus.'],
        ['fr', 'Les commandes FBA sont parties en retard en avril.'],
        ['it', 'Gli ordini gestiti da Amazon sono partiti in ritardo.'],
        ['es', 'Los pedidos gestionados por Amazon salieron tarde en abril.'],
        ['ja', 'FBAの注文の出荷が遅れました。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language, violationTypes: ['late_shipment_rate'] }))),
    flags(
      cause('Our LSR rose because FBA orders were shipped late.', { violationTypes: ['late_shipment_rate'] }),
    ),
  ],
  fine: [
    ...(
      [
        ['en', 'We act at an ODR of 0.5%, which is half of Amazon’s limit of 1%.'],
        ['en', 'We stop a SKU at 0.5% defects, well inside the 1% that Amazon allows.'],
        ['en', 'Our own line of 0.6% for the order defect rate is stricter than Amazon’s 1%.'],
        ['en', 'Amazon counted an ODR of 2.4% in the notice; the limit is 1%.'],
        ['en', 'Amazon asks that photos fill 85% of the frame; the editor measures each one.'],
        ['en', 'The ODR was 2.4% when the notice came from Amazon, above the target.'],
        ['de', 'Amazon verlangt eine Mängelrate unter 1 %, wir greifen bei 0,5 % ein.'],
        [
          'de',
          'Bei 0,6 % Mängeln, also deutlich vor der Grenze von Amazon, stoppt die Inhaberin das Angebot.',
        ],
        ['fr', 'Nous agissons dès 0,5 % de défauts, la moitié du seuil d’Amazon.'],
        ['it', 'Interveniamo allo 0,5% di difetti, la metà del limite di Amazon.'],
        ['es', 'Actuamos con un 0,5 % de defectos, la mitad del límite de Amazon.'],
        ['ja', '当店の基準は0.5%で、Amazonの注文不良率の上限1%より厳しくしています。'],
      ] as const
    ).map(([language, text]) =>
      passes(measure(text, { language, metrics: odr }), `right, or an own line: ${text}`),
    ),
    passes(
      measure("Amazon's target of 90% is our yardstick; our own line is 97%.", {
        metrics: [{ name: 'OTDR', value: 0.86, target: 0.9, defects: 56, packages: 400 }],
      }),
      'quoted right, and an own line',
    ),
    ...(
      [
        ['en', 'The owner checks that the cancellation rate is below the 2.5% that Amazon permits.'],
        ['en', 'We act when the cancellation rate reaches 1%, well under the line that Amazon permits.'],
        ['de', 'Der Inhaber prüft, ob die Stornorate unter den 2,5 % liegt, die Amazon erlaubt.'],
        ['fr', 'Le gérant vérifie que le taux d’annulation reste sous les 2,5 % qu’Amazon autorise.'],
        ['it', 'Il titolare verifica che il tasso di cancellazione resti sotto il 2,5% che Amazon consente.'],
        ['es', 'El dueño revisa que la tasa de cancelación siga por debajo del 2,5 % que Amazon permite.'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `quoted right: ${text}`)),
    ...[
      'Candles melted in FBA warehouses; no seller-fulfilled order was hit, the defects came by letter.',
      'Candles melted in our shed, which pushed our seller-fulfilled order defect rate up.',
      'Units wait in FBA warehouses. Our seller-fulfilled defect rate rose with the old box.',
      'The FBA warehouse count was right, whereas our seller-fulfilled stock was counted late.',
    ].map((text) =>
      passes(cause(text, { violationTypes: ['order_defect_rate'] }), `the right channel: ${text}`),
    ),
    passes(measure('We act when the late shipment rate reaches 2%.'), 'a stricter own target'),
    passes(measure("Amazon's target for ODR is below 1%."), 'quoted right'),
    passes(
      measure('Le responsable agit dès que le taux d’annulation dépasse notre seuil de 1,5 %.', {
        language: 'fr',
      }),
      'a stricter own line',
    ),
    passes(
      cause(
        'FBA orders are not part of the LSR; our own warehouse shipped 31 orders late because the job failed.',
        { violationTypes: ['late_shipment_rate'] },
      ),
      'says that FBA does not count',
    ),
    passes(measure('The owner reads the ODR report every 7 days.'), 'a rhythm, no window'),
  ],
  *check(item, context) {
    const named = metricMentions(item)
    const told = [...(named.length > 0 ? limits(item, named, context) : unnamedLimits(item, context))]
    yield* told
    for (const { at, limit } of misstatedLimits(item, context))
      if (!told.some(({ start = 0, end = 0 }) => start < at.end && end > at.start))
        yield findingAt(item, at, 'error', targetIs(limit, limit.target))
    yield* fbaOrdersBlamed(item, context)
    yield* fbaPlaceBlamed(item)
  },
}

function* limits(
  item: PlanItem,
  named: readonly MetricMention[],
  context: LintContext,
): Generator<RuleFinding> {
  const { masked } = item.text
  for (const percentage of findPercentages(masked)) {
    const sentence = sentenceAt(item, percentage.start)
    const near = nearest(named, percentage.start, sentence.start, sentence.end)
    if (near === undefined) continue
    const limit = context.profile.limitFor(near.metric)
    const given = caseFigures(context).find(({ metric }) => metric === near.metric)
    const target = given?.target ?? limit?.target
    if (target === undefined || limit === undefined) continue
    if (Math.abs(percentage.value - target) <= 0.0501 || Math.abs(percentage.value - limit.target) <= 0.0501)
      continue
    const before = masked.slice(Math.max(sentence.start, percentage.start - 90), percentage.start)
    const after = masked.slice(percentage.end, Math.min(sentence.end, percentage.end + 30))
    const official =
      /\b(?:amazon(?:'s|’s)?|required|requirement|policy|permitted|allowed|maximum|minimum|official)\b[^.;\d]{0,55}$/i.test(
        before,
      ) ||
      has(demanded, before) ||
      has(demandedByAmazon, after) ||
      has(setByAmazon, after) ||
      /Amazonが[^。、]{1,8}(?:目標|基準|上限)?[^。、]{0,3}$/u.test(before)
    const targetWord =
      has(targetBefore, before) ||
      /^\s*(?:target|threshold|limit|goal|requirement)\b/i.test(after) ||
      has(nativeTarget, before) ||
      /^\s*(?:Ziel|Grenz|の?(?:目標|基準|上限)|未満|以下|以上|を(?:下回|上回|超え))/u.test(after)
    const wasAbove =
      /\b(?:was|were|rose|reached|stood|climbed|fell|went|dropped|is now|has been|of)\s*(?:to |at |over |above )?$/i.test(
        before,
      ) && !/target|threshold|limit|requirement/i.test(before)
    const commits =
      /\b(?:target|goal|limit|threshold|keep|stay|remain|maintain|requirement)\b/i.test(
        masked.slice(sentence.start, sentence.end),
      ) || has(nativeTarget, masked.slice(sentence.start, percentage.start))
    const laxer = limit.better === 'below' ? percentage.value > limit.target : percentage.value < limit.target
    if (wasAbove || !targetWord || !(official || (laxer && commits))) continue
    // "from 5% to below 1%": a value that is told as past is no target.
    if (/\b(?:from|was|were|had been)\b[^.;]{0,15}$/i.test(before) && !official) continue
    yield findingAt(item, percentage, 'error', targetIs(limit, target))
  }
  for (const pattern of [windowOfDays, amazonsWindow]) {
    for (const match of matchesWithin(item, pattern)) {
      const sentence = sentenceAt(item, match.index)
      const near = nearest(named, match.index, sentence.start, sentence.end)
      const days = Number(match.slice(1).find((group) => group !== undefined))
      const windows = near === undefined ? undefined : context.profile.limitFor(near.metric)?.windows
      if (windows === undefined || windows.includes(days)) continue
      yield findingAt(
        item,
        { start: match.index, end: match.index + match[0].length },
        'error',
        `The window is ${windows.join(' or ')} days.`,
      )
    }
  }
}

function targetIs({ better, source }: MetricLimit, target: number): string {
  return `The target is ${better === 'below' ? 'below' : 'at least'} ${target}% (${source}).`
}

/** "Amazon's target of 97%", "Amazon measures this over 60 days": no metric is named, and the case holds only one. */
function* unnamedLimits(item: PlanItem, context: LintContext): Generator<RuleFinding> {
  const figures = caseFigures(context)
  const [only] = figures
  if (only?.metric === undefined || figures.length > 1) return
  const limit = context.profile.limitFor(only.metric)
  if (limit === undefined) return
  for (const match of matchesWithin(item, amazonsLine)) {
    const [percentage] = findPercentages(match[0])
    if (percentage === undefined) continue
    if (
      [only.target, limit.target].some(
        (line) => line !== undefined && Math.abs(percentage.value - line) <= 0.0501,
      )
    )
      continue
    yield findingAt(
      item,
      { start: match.index, end: match.index + match[0].length },
      'error',
      targetIs(limit, only.target ?? limit.target),
    )
  }
  for (const match of matchesWithin(item, amazonsWindow)) {
    const days = Number(match[1] ?? match[2])
    if (limit.windows.includes(days)) continue
    yield findingAt(
      item,
      { start: match.index, end: match.index + match[0].length },
      'error',
      `The window is ${limit.windows.join(' or ')} days.`,
    )
  }
}

const amazonsLine =
  /(?<!\p{L})(?:Amazon(?:'s|’s) (?:\w+ )?(?:target|limit|threshold|line|requirement|goal)(?: (?:of|is|at|stands at|lies at))?|Amazons (?:Ziel|Grenze|Vorgabe|Zielwert|Grenzwert)(?: von| ist| liegt bei)?|(?:Ziel|Grenze|Vorgabe|Zielwert|Grenzwert) von Amazon(?: von| ist| liegt bei)?|(?:objectif|seuil|limite) (?:fixée? par |d['’])Amazon(?: de| est de)?|(?:obiettivo|soglia|limite) di Amazon(?: del| è del| di)?|(?:objetivo|umbral|límite) de Amazon(?: del| es del| de)?|Amazonの(?:目標|基準|上限)(?:値)?(?:である|は|の)?) ?\d+(?:[.,]\d+)?\s?[%％]/giu
const amazonsWindow =
  /(?<!\p{L})Amazon (?:measures?|counts?|calculates?|looks at|evaluates?|assesses|misst|zählt|berechnet|mesure|compte|calcule|misura|conta|calcola|mide|cuenta|calcula)(?:(?: |['’])[\p{L}-]+){0,9} (?:over|across|in|within|for|über|sur|pendant|su|in|durante|en|a lo largo de) (?:\p{L}+ )?(?:\p{L}+ )?(\d{1,3}) (?:days|Tage|jours|giorni|días)(?!\p{L})|Amazonは[^。]{0,10}(\d{1,3})日間で/giu

// "The 5% that Amazon permits", and the same in the other languages.
const setByAmazon =
  /^\s*,?\s*(?:\p{L}+ )?(?:(?:that |which )?(?:is |are )?(?:(?:amazon|the policy|your policy)(?: \p{L}+)? (?:permit|allow|requir|set|demand|ask|tolerat|expect|accept|want|giv|prescrib)\p{L}*|(?:permitted|allowed|required|tolerated|accepted|prescribed) (?:by|under|in) (?:amazon|the policy|your policy|policy))|(?:die|den|das|welche[rsn]?) (?:Amazon|die Richtlinie) (?:\p{L}+ )?(?:erlaub|zul[äa]|verlang|vorgib|vorschreib|forder|duld|fordert)\p{L}*|(?:qu.Amazon|que (?:le règlement|la règle)) (?:autoris|perme|exig|tolèr|fix|impos|demand|accept)\p{L}*|(?:autorisée?s?|admise?s?|exigée?s?|tolérée?s?|fixée?s?) par Amazon|che Amazon (?:consent|permett|richied|toller|ammett|impon|fiss)\p{L}*|(?:consentit|permess|richiest|tollerat|ammess)\p{L}* da Amazon|que Amazon (?:permit|exig|toler|admit|pid|fij|acept)\p{L}*|(?:permitid|exigid|tolerad|admitid|fijad)\p{L}* por Amazon)/iu

const nativeTarget =
  /(?<!\p{L})(?:Ziel\p{L}*|Grenz\p{L}*|Vorgabe|Schwelle|Höchstwert|höchstens|maximal|mindestens|unter(?:halb)?|weniger als|mehr als|inférieure?s? à|supérieure?s? à|inferior[ei] (?:al?|allo|all['’])|superior[ei] (?:al?|allo|all['’])|inferior(?:es)? al?|superior(?:es)? al?|objectif|seuil|limite|cible|moins de|en dessous|sous|au moins|obiettivo|soglia|sotto|meno del?|almeno|minimum|maximum|Mindestwert|plancher|plafond|minimo|massimo|mínimo|máximo|objetivo|umbral|límite|menos del?|por debajo|al menos)(?!\p{L})[^.;\d]{0,60}$|(?:目標|基準|上限|下限|最低)[^。]{0,15}$/iu

function nearest(
  named: readonly MetricMention[],
  at: number,
  from: number,
  to: number,
): MetricMention | undefined {
  return named
    .filter(({ start, end }) => start >= from && end <= to && Math.abs(start - at) <= 90)
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
}

const demanded =
  /(?:(?:de|di|von|da|d.|por) ?Amazon|Amazons|verlangt|fordert|vorgegeben|vorgeschrieben|exigé|imposé|Amazon demand|Amazon réclam|Amazon chied|Amazon impon|Amazon pid|richied|richiest|previst|exig|requerid|permitid|求め|定め)\p{L}*[^.;。\d]{0,60}$/iu

const demandedByAmazon =
  /^\s*(?:target|threshold|requirement|limit)?\s*(?:required|set|demanded|given|asked|allowed|permitted)? ?(?:by|of|from) amazon/i

const targetBefore =
  /\b(?:target|threshold|limit|goal|requirement|below|under|less than|stay|keep|above|over|at least|more than)\b[^.;]{0,25}$/i

const windowOfDays =
  /(?<![\d.,])(\d{1,3})[- ]day(?:s)? (?:window|period|look-?back)(?=[^.]{0,80}\b(?:amazon|target|measured|counted|calculated)\b)|\b(?:amazon|measured|counted|calculated|evaluated|target)\b[^.]{0,60}(?<![\d.,])(?:\d{1,3})[- ]day (?:window|period)|\b(?:window|period) of (\d{1,3}) days|\b(?:measured|counted|calculated|evaluated) over (?:the (?:last|past) )?(\d{1,3}) days|(?:Zeitraum|Fenster|période|fenêtre|periodo|finestra|período|ventana) (?:von|de|di) (\d{1,3}) (?:Tagen|jours|giorni|días)|(\d{1,3})[- ]?(?:Tage-(?:Zeitraum|Fenster)|tägigen? (?:Zeitraum|Fenster)|日間の(?:期間|集計|対象))/giu
