import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { levels, metricNames, policy } from './chunk-B2S62JUI.js'
var marketplaces = [
  { id: 'ATVPDKIKX0DER', code: 'US', domain: 'amazon.com', timeZone: 'America/Los_Angeles' },
  { id: 'A2EUQ1WTGCTBG2', code: 'CA', domain: 'amazon.ca', timeZone: 'America/Los_Angeles' },
  { id: 'A1AM78C64UM0Y8', code: 'MX', domain: 'amazon.com.mx', timeZone: 'America/Los_Angeles' },
  { id: 'A2Q3Y263D00KWC', code: 'BR', domain: 'amazon.com.br', timeZone: 'America/Sao_Paulo' },
  { id: 'A1F83G8C2ARO7P', code: 'UK', domain: 'amazon.co.uk', timeZone: 'Europe/London' },
  { id: 'A1PA6795UKMFR9', code: 'DE', domain: 'amazon.de', timeZone: 'Europe/Berlin' },
  { id: 'A13V1IB3VIYZZH', code: 'FR', domain: 'amazon.fr', timeZone: 'Europe/Paris' },
  { id: 'APJ6JRA9NG5V4', code: 'IT', domain: 'amazon.it', timeZone: 'Europe/Rome' },
  { id: 'A1RKKUPIHCS9HS', code: 'ES', domain: 'amazon.es', timeZone: 'Europe/Madrid' },
  { id: 'A1805IZSGTT6HS', code: 'NL', domain: 'amazon.nl', timeZone: 'Europe/Amsterdam' },
  { id: 'A2NODRKZP88ZB9', code: 'SE', domain: 'amazon.se', timeZone: 'Europe/Stockholm' },
  { id: 'A1C3SOZRARQ6R3', code: 'PL', domain: 'amazon.pl', timeZone: 'Europe/Warsaw' },
  { id: 'AMEN7PMS3EDWL', code: 'BE', domain: 'amazon.com.be', timeZone: 'Europe/Brussels' },
  { id: 'A28R8C7NBKEWEA', code: 'IE', domain: 'amazon.ie', timeZone: 'Europe/Dublin' },
  { id: 'A33AVAJ2PDY3EV', code: 'TR', domain: 'amazon.com.tr', timeZone: 'Europe/Istanbul' },
  { id: 'A2VIGQ35RCS4UG', code: 'AE', domain: 'amazon.ae', timeZone: 'Asia/Dubai' },
  { id: 'A17E79C6D8DWNP', code: 'SA', domain: 'amazon.sa', timeZone: 'Asia/Riyadh' },
  { id: 'ARBP9OOSHTCHU', code: 'EG', domain: 'amazon.eg', timeZone: 'Africa/Cairo' },
  { id: 'A21TJRUUN4KGV', code: 'IN', domain: 'amazon.in', timeZone: 'Asia/Kolkata' },
  { id: 'AE08WJ6YKNBMC', code: 'ZA', domain: 'amazon.co.za', timeZone: 'Africa/Johannesburg' },
  { id: 'A1VC38T7YXB528', code: 'JP', domain: 'amazon.co.jp', timeZone: 'Asia/Tokyo' },
  { id: 'A39IBJ37TRP1C6', code: 'AU', domain: 'amazon.com.au', timeZone: 'Australia/Sydney' },
  { id: 'A19VAU5U5O7RUS', code: 'SG', domain: 'amazon.sg', timeZone: 'Asia/Singapore' },
]
function findMarketplace(text) {
  let wanted = text
      .trim()
      .toLowerCase()
      .replace(/^www\./, ''),
    code = wanted === 'gb' ? 'uk' : wanted
  return marketplaces.find(
    (m) => m.id.toLowerCase() === wanted || m.code.toLowerCase() === code || m.domain === wanted,
  )
}
function findPolicy(table, question) {
  let best
  for (let candidate of table.policies)
    applies(candidate, question) && (best === void 0 || beats(candidate, best)) && (best = candidate)
  return best
}
function applies(candidate, question) {
  if (
    candidate.metric !== question.metric ||
    candidate.programme !== (question.programme ?? null) ||
    candidate.from > question.day ||
    (candidate.until !== null && candidate.until < question.day) ||
    (!candidate.marketplaces.includes('*') && !candidate.marketplaces.includes(question.marketplace)) ||
    (question.basis !== void 0 && question.basis !== null && candidate.basis !== question.basis)
  )
    return !1
  let asked = question.fulfilment ?? null
  return asked === null || candidate.fulfilment === null || candidate.fulfilment === asked
}
function beats(a, b) {
  if (a.basis !== b.basis) return a.basis === 'unit'
  if (a.fulfilment !== b.fulfilment) return a.fulfilment === 'mfn'
  let aNamed = !a.marketplaces.includes('*'),
    bNamed = !b.marketplaces.includes('*')
  return aNamed !== bNamed ? aNamed : a.from !== b.from ? a.from > b.from : a.override !== void 0
}
var lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9984369578019572e-21, 15056327351493116e-23,
]
function logGamma(x) {
  if (x < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - logGamma(1 - x)
  let z = x - 1,
    sum = lanczos[0]
  for (let i = 1; i < lanczos.length; i++) sum += (lanczos[i] ?? 0) / (z + i)
  let t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}
function logChoose(n, k) {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
var tiny = 1e-300,
  epsilon = 1e-16
function betaCdf(x, a, b) {
  if (x <= 0) return 0
  if (x >= 1) return 1
  let front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b
}
function betaFraction(x, a, b) {
  let c = 1,
    d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < tiny ? tiny : d)
  let h = d
  for (let m = 1; m <= 1e3; m++) {
    let even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    ;((d = 1 + even * d),
      (c = 1 + even / c),
      (d = 1 / (Math.abs(d) < tiny ? tiny : d)),
      Math.abs(c) < tiny && (c = tiny),
      (h *= d * c))
    let odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    ;((d = 1 + odd * d),
      (c = 1 + odd / c),
      (d = 1 / (Math.abs(d) < tiny ? tiny : d)),
      Math.abs(c) < tiny && (c = tiny))
    let step = d * c
    if (((h *= step), Math.abs(step - 1) < epsilon)) break
  }
  return h
}
function betaQuantile(p, a, b) {
  if (p <= 0) return 0
  if (p >= 1) return 1
  let low = 0,
    high = 1
  for (let i = 0; i < 200; i++) {
    let middle = (low + high) / 2
    if (middle === low || middle === high) break
    betaCdf(middle, a, b) < p ? (low = middle) : (high = middle)
  }
  return (low + high) / 2
}
function gammaCdf(x, shape) {
  if (x <= 0) return 0
  let front = Math.exp(-x + shape * Math.log(x) - logGamma(shape))
  if (x < shape + 1) {
    let term = 1 / shape,
      sum = term
    for (
      let n = 1;
      n < 1e4 && ((term *= x / (shape + n)), (sum += term), !(Math.abs(term) < Math.abs(sum) * epsilon));
      n++
    );
    return sum * front
  }
  let b = x + 1 - shape,
    c = 1 / tiny,
    d = 1 / b,
    h = d
  for (let i = 1; i < 1e4; i++) {
    let an = -i * (i - shape)
    ;((b += 2),
      (d = an * d + b),
      Math.abs(d) < tiny && (d = tiny),
      (c = b + an / c),
      Math.abs(c) < tiny && (c = tiny),
      (d = 1 / d))
    let step = d * c
    if (((h *= step), Math.abs(step - 1) < epsilon)) break
  }
  return 1 - front * h
}
var z95 = 1.959963984540054,
  exactBelow = 30
function rateInterval(numerator, denominator) {
  return !(denominator > 0) || numerator < 0 || numerator > denominator
    ? null
    : denominator < exactBelow
      ? clopperPearson(numerator, denominator)
      : wilson(numerator, denominator)
}
function wilson(successes, trials, z = z95) {
  let z2 = z * z,
    centre = (successes + z2 / 2) / (trials + z2),
    half = (z * Math.sqrt((successes * (trials - successes)) / trials + z2 / 4)) / (trials + z2)
  return [
    successes === 0 ? 0 : Math.max(0, centre - half),
    successes === trials ? 1 : Math.min(1, centre + half),
  ]
}
function clopperPearson(successes, trials, level = 0.95) {
  let tail = (1 - level) / 2
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes),
  ]
}
function targetMet(rate, target, condition) {
  return rate === null || target === null || condition === null
    ? null
    : condition === 'less_than'
      ? rate < target
      : condition === 'greater_than'
        ? rate >= target
        : rate === target
}
function trendOf(points, condition) {
  let byDay = new Map()
  for (let point of points) byDay.set(point.day, point.rate)
  let ordered = [...byDay].map(([day, rate]) => ({ day, rate })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    first = ordered[0],
    last = ordered.at(-1)
  if (first === void 0 || last === void 0 || ordered.length < 2) return null
  let start = Date.parse(first.day),
    xs = ordered.map(({ day }) => (Date.parse(day) - start) / 864e5),
    meanX = mean(xs),
    meanY = mean(ordered.map(({ rate }) => rate)),
    covariance = 0,
    variance = 0
  for (let [i, { rate }] of ordered.entries()) {
    let dx = (xs[i] ?? 0) - meanX
    ;((covariance += dx * (rate - meanY)), (variance += dx * dx))
  }
  let change = last.rate - first.rate,
    better = condition === 'less_than' || condition === 'equals' ? change < 0 : change > 0
  return {
    direction: change === 0 ? 'steady' : better ? 'improving' : 'worsening',
    change,
    perDay: variance === 0 ? 0 : covariance / variance,
    points: ordered,
  }
}
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
var horizonDays = 30,
  fewest = 3
function forecastFromSnapshots(points, goal) {
  let trend = trendOf(points, goal.condition),
    none2 = { breachOn: null, recoversOn: null, basis: null }
  if (trend === null || goal.target === null || goal.condition === null || trend.points.length < fewest)
    return none2
  let now = trend.points.at(-1)
  if (now === void 0) return none2
  let metNow = targetMet(now.rate, goal.target, goal.condition)
  for (let ahead = 1; ahead <= horizonDays; ahead++) {
    let rate = Math.min(1, Math.max(0, now.rate + trend.perDay * ahead))
    if (targetMet(rate, goal.target, goal.condition) !== metNow) {
      let on = new Date(Date.parse(now.day) + ahead * 864e5).toISOString().slice(0, 10)
      return metNow === !0
        ? { breachOn: on, recoversOn: null, basis: 'snapshots' }
        : { breachOn: null, recoversOn: on, basis: 'snapshots' }
    }
  }
  return { ...none2, basis: 'snapshots' }
}
function headroom(numerator, denominator, target, condition) {
  if (numerator === null || denominator === null || target === null || condition === null) return null
  if (condition === 'equals')
    return numerator === target && denominator >= 0 ? { defectsLeft: 0, cleanOrdersNeeded: 0 } : null
  if (!(denominator > 0) || numerator < 0 || numerator > denominator) return null
  let sign = condition === 'less_than' ? 1 : -1,
    metWith = (defects2, clean) =>
      targetMet(
        (numerator + sign * defects2 + (sign < 0 ? clean : 0)) / (denominator + clean),
        target,
        condition,
      ) === !0,
    room = sign > 0 ? denominator - numerator : numerator
  return metWith(0, 0)
    ? { defectsLeft: largest(room, (defects2) => metWith(defects2, 0)), cleanOrdersNeeded: 0 }
    : { defectsLeft: 0, cleanOrdersNeeded: smallest((clean) => metWith(0, clean)) }
}
function largest(limit, holds) {
  let low = 0,
    high = limit
  for (; low < high;) {
    let middle = Math.ceil((low + high) / 2)
    holds(middle) ? (low = middle) : (high = middle - 1)
  }
  return low
}
function smallest(holds) {
  let high = 1
  for (; !holds(high);) if (((high *= 2), high > 1e9)) return null
  let low = Math.floor(high / 2)
  for (; low + 1 < high;) {
    let middle = Math.floor((low + high) / 2)
    holds(middle) ? (high = middle) : (low = middle)
  }
  return high
}
var labels = {
  order_defect_rate: 'Order defect rate',
  late_shipment_rate: 'Late shipment rate',
  cancellation_rate: 'Pre-fulfilment cancel rate',
  valid_tracking_rate: 'Valid tracking rate',
  on_time_delivery_rate: 'On-time delivery rate',
  invoice_defect_rate: 'Invoice defect rate',
  return_dissatisfaction_rate: 'Return dissatisfaction rate',
  contact_response_rate: 'Contact response rate',
  negative_feedback_rate: 'Negative feedback rate',
  claim_rate: 'A-to-z claim rate',
  chargeback_rate: 'Chargeback rate',
  account_health_rating: 'Account health rating',
}
function metricLabel(metric) {
  return labels[metric]
}
function formatRate(rate) {
  return `${(rate * 100).toFixed(2)} %`
}
function formatTarget(target, condition) {
  return `${condition === 'less_than' ? '<' : condition === 'greater_than' ? '\u2265' : '='} ${Number((target * 100).toFixed(4))} %`
}
var closeShare = 0.75
function readLevel(q) {
  let value = describeValue(q)
  if (q.metric === 'account_health_rating') return readRating(q, value)
  if (q.status === 'bad' && q.source === 'reported')
    return {
      level: consequence(q) === null ? 'at_risk' : 'critical',
      why: `${value} ${given(q)}.${because(q)}`,
    }
  if (q.status === 'at_risk' && q.source === 'reported')
    return { level: 'at_risk', why: `${value} ${given(q)}.${because(q)}` }
  if (q.targetMet === !1) return readMissed(q, value)
  if (q.rate === null)
    return q.denominator === 0
      ? { level: 'ok', why: 'There is nothing to measure in the window.' }
      : { level: 'ok', why: 'The source gives no rate.' }
  if (q.targetMet === null) return { level: 'ok', why: `${value} No target is published.` }
  if (q.breachOn !== null)
    return {
      level: 'warning',
      why: `${value} The target is met, but the forecast misses it on ${q.breachOn}.`,
    }
  if (q.headroom !== null && q.headroom.defectsLeft === 0 && q.condition !== 'equals')
    return { level: 'warning', why: `${value} The target is met, but one more defect would miss it.` }
  if (isClose(q)) {
    let left = q.headroom?.defectsLeft ?? 0
    return {
      level: 'warning',
      why: `${value} The target is met, with room for ${left} more ${left === 1 ? 'defect' : 'defects'}.`,
    }
  }
  return { level: 'ok', why: `${value} The target is met.` }
}
function readMissed(q, value) {
  let minimum = q.policy?.minimum ?? null
  if (minimum !== null && q.denominator !== null && q.denominator < minimum)
    return { level: 'warning', why: `${value} The target is missed, but it applies only from ${minimum} on.` }
  let threat = consequence(q)
  return q.status === 'good'
    ? threat === null
      ? {
          level: 'warning',
          why: `${value} The target is missed; Amazon still says ${word(q)} and names no penalty.`,
        }
      : {
          level: 'at_risk',
          why: `${value} The target is missed although Amazon still says ${word(q)}.${because(q)}`,
        }
    : threat === null
      ? { level: 'warning', why: `${value} The target is missed; Amazon names no penalty.` }
      : { level: 'critical', why: `${value} The target is missed.${because(q)}` }
}
function readRating(q, value) {
  return q.rate === null
    ? q.status === 'bad'
      ? { level: 'critical', why: `Amazon gives no score and says ${word(q)}.` }
      : q.status === 'at_risk'
        ? { level: 'at_risk', why: `Amazon gives no score and says ${word(q)}.` }
        : { level: 'ok', why: 'Amazon gives no score.' }
    : q.rate < 100
      ? { level: 'critical', why: `${value} Below 100 points the account may be deactivated.` }
      : q.rate < 200
        ? { level: 'at_risk', why: `${value} 100 to 199 points is at risk.` }
        : q.status === 'bad'
          ? { level: 'critical', why: `${value} Amazon says ${word(q)}.` }
          : q.status === 'at_risk'
            ? { level: 'at_risk', why: `${value} Amazon says ${word(q)}.` }
            : q.rate < 250
              ? { level: 'warning', why: `${value} Less than 50 points above the at-risk band.` }
              : { level: 'ok', why: `${value} 200 points and more is healthy.` }
}
function describeValue(q) {
  let label = metricLabel(q.metric)
  if (q.rate === null) return `${label} has no value.`
  if (q.metric === 'account_health_rating') return `${label} is ${q.rate}.`
  let counts = q.numerator === null || q.denominator === null ? '' : ` (${q.numerator} of ${q.denominator})`,
    target =
      q.target === null || q.condition === null ? '' : `, target ${formatTarget(q.target, q.condition)}`
  return `${label} is ${formatRate(q.rate)}${counts}${target}.`
}
function isClose(q) {
  return q.rate === null || q.target === null
    ? !1
    : q.condition === 'less_than'
      ? q.rate >= q.target * closeShare
      : q.condition === 'greater_than'
        ? 1 - q.rate >= (1 - q.target) * closeShare && q.rate < 1
        : !1
}
function consequence(q) {
  let policy2 = q.policy
  return policy2 === void 0 ||
    policy2.consequence === null ||
    (policy2.enforcedFrom !== null && q.day < policy2.enforcedFrom)
    ? null
    : (policy2.tiers.find((band) => q.rate !== null && q.rate >= band.from && q.rate < band.below)
        ?.consequence ?? policy2.consequence)
}
function because(q) {
  let threat = consequence(q)
  return threat === null ? '' : ` Consequence: ${threat}.`
}
function given(q) {
  return `Amazon says ${word(q)}`
}
function word(q) {
  return q.statusAsGiven ?? q.status.toUpperCase()
}
function assessReported(report, options) {
  let reportDay =
    options.history.find((earlier2) => earlier2.report === report)?.day ??
    new Date(options.asOf).toISOString().slice(0, 10)
  return report.metrics.map((metric) => assessMetric(metric, report.marketplace, reportDay, options))
}
function assessMetric(metric, marketplace, reportDay, options) {
  let day = metric.to ?? reportDay,
    policy2 = findPolicy(options.policies, {
      metric: metric.metric,
      marketplace,
      day,
      fulfilment: metric.fulfilment,
      basis: metric.basis,
    }),
    rate = metric.rate ?? quotient(metric.numerator, metric.denominator),
    target = targetOf(metric, policy2),
    condition = metric.condition ?? policy2?.condition ?? null,
    met = targetMet(rate, target, condition),
    isRating = metric.metric === 'account_health_rating',
    room = isRating ? null : headroom(metric.numerator, metric.denominator, target, condition),
    points = pointsOf(metric, rate, day, options.history),
    forecast = isRating
      ? { breachOn: null, recoversOn: null, basis: null }
      : forecastFromSnapshots(points, { target, condition, day }),
    reading = readLevel({
      ...metric,
      source: 'reported',
      rate,
      target,
      condition,
      targetMet: met,
      headroom: room,
      policy: policy2,
      day,
      breachOn: forecast.breachOn,
    })
  return {
    metric: metric.metric,
    fulfilment: metric.fulfilment,
    source: 'reported',
    basis: metric.basis,
    numerator: metric.numerator,
    denominator: metric.denominator,
    rate,
    target,
    condition,
    windowDays: metric.windowDays,
    from: metric.from,
    to: metric.to,
    status: metric.status,
    targetMet: met,
    level: reading.level,
    why: reading.why,
    headroom: room,
    interval:
      isRating || metric.numerator === null || metric.denominator === null
        ? null
        : rateInterval(metric.numerator, metric.denominator),
    forecast,
    trend: trendOf(points, condition),
    components: metric.components,
    inconsistent: metric.inconsistent,
    overridden: policy2?.override?.note ?? null,
  }
}
function targetOf(metric, policy2) {
  return policy2?.override !== void 0 ? policy2.target : (metric.target ?? policy2?.target ?? null)
}
function quotient(numerator, denominator) {
  return numerator === null || denominator === null || denominator <= 0 ? null : numerator / denominator
}
function pointsOf(metric, rate, day, history2) {
  let points = []
  for (let { day: reportDay, report } of [...history2].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    let earlier2 = report.metrics.find(
        (other) =>
          other.metric === metric.metric &&
          other.fulfilment === metric.fulfilment &&
          other.basis === metric.basis &&
          other.windowDays === metric.windowDays,
      ),
      value =
        earlier2 === void 0 ? null : (earlier2.rate ?? quotient(earlier2.numerator, earlier2.denominator)),
      at = earlier2?.to ?? reportDay
    value !== null && at <= day && points.push({ day: at, rate: value })
  }
  return (rate !== null && points.push({ day, rate }), points)
}
function assessAccount(input, options) {
  let { report } = input,
    metrics = [...(report === null ? [] : assessReported(report, options)), ...input.computed]
  return {
    account: input.account,
    marketplace: input.marketplace,
    accountStatus: report?.accountStatus ?? null,
    accountHealthRating: report?.accountHealthRating ?? null,
    level: worst([accountLevel(report?.accountStatus ?? null), ...metrics.map(({ level }) => level)]),
    metrics,
    policyViolations: Object.fromEntries(
      Object.entries(report?.policyViolations ?? {}).map(([category, count]) => [
        categoryName(category),
        count,
      ]),
    ),
    warnings: report?.warnings ?? [],
    notes: report?.notes ?? [],
  }
}
function worst(readings) {
  return readings.reduce((top, level) => (levels.indexOf(level) > levels.indexOf(top) ? level : top), 'ok')
}
function accountLevel(status) {
  return status === 'DEACTIVATED' || status === 'SUSPENDED'
    ? 'critical'
    : status === 'AT_RISK'
      ? 'at_risk'
      : 'ok'
}
function categoryName(key) {
  return key.replace(/(Violations|Complaints|Issues)$/, '')
}
var base = {
    metric: 'cancellation_rate',
    numerator: 'orders cancelled by the seller before shipping',
    denominator: 'seller-fulfilled orders',
    condition: 'less_than',
    target: 0.025,
    windows: [{ days: 7, lag: 1 }],
    consequence: 'seller-fulfilled offers may be deactivated',
    source: 'Amazon help 200285210; window and lag from the performance report schema sample',
  },
  offerRemoval = 'An offer may be removed after two seller cancellations in a row within 30 days.',
  cancellationRate = [
    policy('cancellation', { ...base, confidence: 'general' }),
    policy('cancellation-confirmed', {
      ...base,
      marketplaces: ['US', 'CA', 'MX', 'JP'],
      confidence: 'confirmed',
    }),
    policy('cancellation-eu', {
      ...base,
      marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES', 'AE'],
      confidence: 'confirmed',
      note: offerRemoval,
    }),
    policy('cancellation-br', {
      ...base,
      marketplaces: ['BR'],
      confidence: 'general',
      note: 'Orders not confirmed within 7 business days are cancelled by Amazon (help 200197960).',
    }),
    policy('cancellation-in', {
      ...base,
      marketplaces: ['IN'],
      target: 0.02,
      windows: [
        { days: 7, lag: 1 },
        { days: 30, lag: 1 },
      ],
      numerator: 'orders cancelled by the seller, or by Amazon because they were not shipped in time',
      amazonCancellationsCount: !0,
      consequence:
        'a cancellation charge of 100 % or 150 % of the referral fee; seller-fulfilled offers may be deactivated',
      confidence: 'confirmed',
      source: 'sellercentral.amazon.in 200285210',
      note: 'Not shipped within 24 h of the expected ship date (Easy Ship: by it) is cancelled by Amazon and counts.',
    }),
  ]
var base2 = {
    metric: 'late_shipment_rate',
    numerator: 'seller-fulfilled orders confirmed as shipped after the expected ship date',
    denominator: 'seller-fulfilled orders',
    condition: 'less_than',
    target: 0.04,
    windows: [
      { days: 10, lag: 0 },
      { days: 30, lag: 0 },
    ],
    consequence: 'seller-fulfilled offers may be deactivated',
    source: 'Amazon help 200285190 and G200285170; window from the performance report schema sample',
  },
  lateShipmentRate = [
    policy('lsr', { ...base2, confidence: 'general' }),
    policy('lsr-confirmed', {
      ...base2,
      marketplaces: ['US', 'UK', 'AU'],
      confidence: 'confirmed',
      note: 'The moment of confirmation counts, not the ship date typed in. Single late shipments cannot be appealed.',
    }),
    policy('lsr-de', { ...base2, marketplaces: ['DE'], confidence: 'third_party' }),
    policy('lsr-in', {
      ...base2,
      marketplaces: ['IN'],
      windows: [
        { days: 7, lag: 0 },
        { days: 30, lag: 0 },
      ],
      confidence: 'general',
      note: 'India shows 7 and 30 days with the same target.',
    }),
  ]
var legacy = {
    metric: 'on_time_delivery_rate',
    basis: 'shipment',
    numerator: 'tracked packages delivered by the estimated delivery date',
    denominator: 'packages with valid tracking',
    condition: 'greater_than',
    target: 0.97,
    windows: [{ days: 30, lag: 10 }],
  },
  units = {
    metric: 'on_time_delivery_rate',
    basis: 'unit',
    numerator: 'units delivered on or before the \u201CDeliver by\u201D date, without promise extension',
    denominator: 'tracked units with a delivery scan',
    condition: 'greater_than',
    target: 0.9,
    windows: [{ days: 14, lag: 7 }],
    consequence: 'listings, then the account, lose seller fulfilment',
    confidence: 'confirmed',
  },
  firstAttempt = 'The first delivery attempt counts as delivery.',
  onTimeDeliveryRate = [
    policy('otdr-shipment', {
      ...legacy,
      confidence: 'confirmed',
      source: 'Amazon help 200847280 and G200633610; lag from live performance reports',
      note: 'A recommendation without penalty; targets of 0.95 and 0.97 were seen in reports.',
    }),
    policy('otdr-unit-us', {
      ...units,
      marketplaces: ['US'],
      from: '2024-09-25',
      timeZone: 'America/Los_Angeles',
      source: 'seller forum b7169872, 7adb35fd, dc3819be, 30174794',
      note: `95 % is recommended. ${firstAttempt} Protected: Standard with SSA, AHT and a protected Buy Shipping label, shipped on time.`,
    }),
    policy('otdr-unit-us-2026', {
      ...units,
      marketplaces: ['US'],
      from: '2026-02-28',
      timeZone: 'America/Los_Angeles',
      consequence:
        'the listings that hurt the rate most are deactivated first; all seller-fulfilled listings if far or repeatedly below',
      confidence: 'third_party',
      source: 'ppc.land, estorefactory, geekseller',
      note: firstAttempt,
    }),
    policy('otdr-unit-uk', {
      ...units,
      marketplaces: ['UK'],
      from: '2025-09-16',
      enforcedFrom: '2026-02-02',
      minimum: 20,
      tiers: [
        { from: 0.8, below: 0.9, consequence: 'listings deactivated for a time, self-reactivation' },
        { from: 0.6, below: 0.8, consequence: 'listings below 80 % deactivated, Plan of Action needed' },
        { from: 0, below: 0.6, consequence: 'account-level enforcement' },
      ],
      source: 'seller forum 3b3da25c, 6db13aeb; link-trans',
      note: 'Warnings from 2025-10-16.',
    }),
    policy('otdr-unit-eu', {
      ...units,
      marketplaces: ['DE', 'FR', 'IT', 'ES'],
      from: '2026-07-15',
      enforcedFrom: '2026-09-01',
      source: 'developer-docs.amazon changelog sp-api-updates-eu-fbm-requirements',
      note: 'Besides, a business-hour delivery rate of at least 90 % from 2026-09-30, enforced from 2026-10-30; no report carries it.',
    }),
  ]
var window60 = [{ days: 60, lag: 15 }],
  help =
    'Amazon help G200285170; window and lag from the performance report schema sample and issue #2165 of amzn/selling-partner-api-models',
  mfn = {
    metric: 'order_defect_rate',
    numerator: 'orders with at least one of: 1 or 2 star feedback, counted A-to-z claim, service chargeback',
    denominator: 'orders placed in the window',
    condition: 'less_than',
    target: 0.01,
    windows: window60,
    consequence: 'seller-fulfilled offers may be deactivated',
  },
  afn = { ...mfn, fulfilment: 'afn', consequence: null },
  part = { condition: 'less_than', windows: window60, denominator: mfn.denominator },
  orderDefectRate = [
    policy('odr-mfn', {
      ...mfn,
      confidence: 'general',
      source: help,
      note: 'The 1 % target is the same wherever it was checked.',
    }),
    policy('odr-mfn-confirmed', {
      ...mfn,
      marketplaces: ['US', 'MX', 'IT', 'JP', 'SA'],
      confidence: 'confirmed',
      source: help,
    }),
    policy('odr-mfn-de', {
      ...mfn,
      marketplaces: ['DE'],
      confidence: 'third_party',
      source: 'live performance report of 2026-10-04 (target 0.01)',
    }),
    policy('odr-afn', {
      ...afn,
      confidence: 'confirmed',
      source: help,
      note: 'Feedback about Amazon\u2019s own delivery is struck through and then does not count.',
    }),
    ...['mfn', 'afn'].flatMap((fulfilment) => [
      policy(`negative-feedback-${fulfilment}`, {
        ...part,
        metric: 'negative_feedback_rate',
        fulfilment,
        numerator: 'orders with 1 or 2 star feedback that was not removed',
        confidence: 'confirmed',
        source: help,
        note: 'A component of the order defect rate; no target of its own.',
      }),
      policy(`claims-${fulfilment}`, {
        ...part,
        metric: 'claim_rate',
        fulfilment,
        numerator: 'orders with a counted A-to-z claim',
        confidence: 'confirmed',
        source: `${help}; which claims count: seller forum e27a5203`,
        note: 'A component of the order defect rate; no target of its own.',
      }),
      policy(`chargebacks-${fulfilment}`, {
        ...part,
        metric: 'chargeback_rate',
        fulfilment,
        numerator: 'orders with a service chargeback (fraud chargebacks do not count)',
        confidence: 'confirmed',
        source: help,
        note: 'A component of the order defect rate; no target of its own.',
      }),
    ]),
  ]
var otdr = {
    metric: 'on_time_delivery_rate',
    numerator: 'packages or units delivered on time',
    denominator: 'tracked packages or units',
    condition: 'greater_than',
  },
  vtr = {
    metric: 'valid_tracking_rate',
    basis: 'shipment',
    numerator: 'packages with valid tracking',
    denominator: 'packages shipped and confirmed',
    condition: 'greater_than',
  },
  cancel = {
    metric: 'cancellation_rate',
    numerator: 'orders of the programme cancelled by the seller',
    denominator: 'orders of the programme',
    condition: 'less_than',
  },
  month = [{ days: 30, lag: 10 }],
  usOld = {
    marketplaces: ['US'],
    programme: 'premium_shipping',
    until: '2025-06-28',
    minimum: 10,
    windows: month,
    confidence: 'third_party',
    source: 'seller pages on Premium Shipping before 2025',
  },
  uk = {
    marketplaces: ['UK'],
    programme: 'premium_shipping',
    from: '2025-07-31',
    windows: [{ days: 7, lag: 7 }],
    confidence: 'third_party',
    source: 'ventureforge',
  },
  jp = {
    marketplaces: ['JP'],
    programme: 'premium_shipping',
    windows: month,
    confidence: 'confirmed',
    source: 'sellercentral.amazon.co.jp 201503640',
  },
  sfp = {
    programme: 'seller_fulfilled_prime',
    windows: [{ days: 7, lag: 0 }],
    confidence: 'confirmed',
    source: 'Amazon help 202072550 (older thresholds)',
  },
  programmes = [
    policy('premium-us-otdr', { ...otdr, ...usOld, basis: 'shipment', target: 0.97 }),
    policy('premium-us-vtr', { ...vtr, ...usOld, target: 0.99 }),
    policy('premium-us-cancel', { ...cancel, ...usOld, target: 0.005 }),
    policy('premium-us-otdr-2025', {
      ...otdr,
      marketplaces: ['US'],
      programme: 'premium_shipping',
      basis: 'unit',
      from: '2025-06-29',
      target: 0.935,
      windows: [{ days: 7, lag: 7 }],
      timeZone: 'America/Los_Angeles',
      consequence: 'three missed weeks (Sunday to Saturday) in four remove the programme',
      confidence: 'third_party',
      source: 'cahoot',
    }),
    policy('premium-uk-otdr', { ...otdr, ...uk, basis: 'unit', target: 0.92 }),
    policy('premium-uk-vtr', { ...vtr, ...uk, target: 1 }),
    policy('premium-uk-cancel', { ...cancel, ...uk, target: 0.005 }),
    policy('premium-jp-otdr', { ...otdr, ...jp, basis: 'shipment', target: 0.96 }),
    policy('premium-jp-vtr', { ...vtr, ...jp, target: 0.94 }),
    policy('premium-jp-cancel', { ...cancel, ...jp, target: 0.01 }),
    policy('sfp-otdr', { ...otdr, ...sfp, basis: 'shipment', target: 0.97 }),
    policy('sfp-cancel', { ...cancel, ...sfp, target: 0.005 }),
  ]
var serviceRates = [
  policy('idr', {
    metric: 'invoice_defect_rate',
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES'],
    fulfilment: null,
    from: '2021-04-05',
    numerator:
      'Business orders whose invoice is missing or came after the first business day following confirmation',
    denominator: 'Amazon Business orders',
    condition: 'less_than',
    target: 0.05,
    windows: [{ days: 7, lag: 7 }],
    consequence: 'enforcement of the invoicing policy',
    confidence: 'confirmed',
    source: 'sellercentral.amazon.fr 44QSYRCU27EW4UK',
    note: 'The help page implies a lag of 7 days, the report schema sample 23.',
  }),
  policy('rdr', {
    metric: 'return_dissatisfaction_rate',
    basis: 'return',
    from: '2015-11-02',
    numerator: 'return requests with negative feedback, without an answer in 48 h, or wrongly rejected',
    denominator: 'valid return requests',
    condition: 'less_than',
    target: 0.1,
    windows: [{ days: 30, lag: 0 }],
    confidence: 'confirmed',
    source: 'Amazon help 201887610 (the window is not published there)',
    note: 'No penalty.',
  }),
  policy('contact-response', {
    metric: 'contact_response_rate',
    basis: 'message',
    fulfilment: null,
    numerator: 'messages answered within 24 h, weekends and holidays included',
    denominator: 'messages that need an answer',
    condition: 'greater_than',
    target: 0.9,
    windows: [
      { days: 7, lag: 0 },
      { days: 30, lag: 0 },
      { days: 90, lag: 0 },
    ],
    confidence: 'confirmed',
    source: 'Amazon help 200549770; target from channelx 2012',
    note: 'No suspension on its own; not in the performance report since 2018-10-01.',
  }),
  policy('ahr', {
    metric: 'account_health_rating',
    basis: 'points',
    fulfilment: null,
    numerator:
      'points given by Amazon: 200 and more is healthy, 100 to 199 at risk, 99 and less may be deactivated',
    denominator:
      'none: Amazon does not publish how points are taken, so the score is shown and never recomputed',
    condition: 'greater_than',
    target: 200,
    windows: [{ days: 181, lag: 0 }],
    consequence: 'the account may be deactivated at 99 points and less',
    confidence: 'third_party',
    source: 'Account Health pages as told by sellers; range from the performance report schema sample',
  }),
]
var base3 = {
    metric: 'valid_tracking_rate',
    basis: 'shipment',
    numerator: 'packages with valid tracking (at least one carrier scan)',
    denominator: 'packages shipped and confirmed',
    condition: 'greater_than',
    target: 0.95,
    windows: [{ days: 30, lag: 10 }],
    perCategory: !0,
    consequence: 'the right to sell non-FBA items in the category may be lost',
    source:
      'Amazon help G201817070 and 201817070; lag from live performance reports (the page speaks of about two weeks)',
  },
  validTrackingRate = [
    policy('vtr', { ...base3, carriers: 'integrated', confidence: 'general' }),
    policy('vtr-unknown', {
      ...base3,
      marketplaces: ['MX', 'JP', 'IN'],
      carriers: null,
      confidence: 'unknown',
      consequence: null,
      note: 'No page with a target for this store was found; the value that holds elsewhere is shown.',
    }),
    policy('vtr-br-ae', {
      ...base3,
      marketplaces: ['BR', 'AE'],
      carriers: 'integrated',
      confidence: 'confirmed',
    }),
    policy('vtr-us', {
      ...base3,
      marketplaces: ['US'],
      carriers: 'integrated',
      confidence: 'confirmed',
      note: 'Exempt: items under 10 USD in USPS Standard or First-Class envelopes; freight with other carriers.',
    }),
    policy('vtr-us-2025', {
      ...base3,
      marketplaces: ['US'],
      from: '2025-01-15',
      carriers: 'all',
      confidence: 'confirmed',
      source: 'seller forum 427b2246; amazonsellers.attorney',
      note: 'Every carrier counts. From CN, CA, AS, UM: one scan below 5 USD, two from 5 USD; from IN, UK: one scan below 15 USD, two from 15 USD. Exempt: digital goods, domestic untracked below 10 USD, UK and IN untracked below 15 USD, other origins.',
    }),
    policy('vtr-uk', {
      ...base3,
      marketplaces: ['UK'],
      from: '2021-04-19',
      carriers: 'integrated',
      confidence: 'confirmed',
      source: 'seller forum 417911',
      note: 'Domestic shipments.',
    }),
    policy('vtr-eu', {
      ...base3,
      marketplaces: ['DE', 'FR', 'IT', 'ES'],
      carriers: 'integrated',
      confidence: 'confirmed',
      note: 'Price exclusions as told by third parties: ES below 15 EUR, DE below 20 EUR, FR below 10 EUR.',
    }),
    policy('vtr-eu-2025', {
      ...base3,
      marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'AT', 'SE'],
      from: '2025-01-15',
      carriers: 'all',
      confidence: 'confirmed',
      source: 'seller forum c8a5460e; shipaim',
      note: 'Every carrier counts. Cross-border shipments are included unless below 20 EUR and in letter format; domestic above 15 EUR.',
    }),
  ]
var builtInPolicies = {
  schema: 'health-tui/policies@1',
  version: '2026-11-21',
  policies: [
    ...orderDefectRate,
    ...lateShipmentRate,
    ...cancellationRate,
    ...validTrackingRate,
    ...onTimeDeliveryRate,
    ...serviceRates,
    ...programmes,
  ],
}
function zoneDays(timeZone) {
  let offsetAt = offsetReader(timeZone),
    from = [],
    offsets = [],
    end = -1 / 0,
    current = 0,
    cover = (instant2) => {
      let first = from[0]
      if (first === void 0)
        ((from = [instant2 - 3456e7]), (offsets = [offsetAt(instant2 - 3456e7)]), (end = instant2 - 3456e7))
      else if (instant2 < first) {
        let start = instant2 - 3456e7,
          head = stretches(offsetAt, start, first),
          joins = head.offsets.at(-1) === offsets[0]
        ;((from = [...head.from, ...(joins ? from.slice(1) : from)]),
          (offsets = [...head.offsets, ...(joins ? offsets.slice(1) : offsets)]))
      }
      if (instant2 >= end) {
        let tail = stretches(offsetAt, end, instant2 + 3456e7),
          joins = tail.offsets[0] === offsets.at(-1)
        ;((from = [...from, ...(joins ? tail.from.slice(1) : tail.from)]),
          (offsets = [...offsets, ...(joins ? tail.offsets.slice(1) : tail.offsets)]),
          (end = instant2 + 3456e7))
      }
      current = 0
    },
    offsetOf = (instant2) => {
      let begin = from[current] ?? 1 / 0,
        next = from[current + 1] ?? end
      if (instant2 >= begin && instant2 < next) return offsets[current]
      ;(instant2 >= (from[0] ?? 1 / 0) && instant2 < end) || cover(instant2)
      let low = 0,
        high = from.length - 1
      for (; low < high;) {
        let middle = (low + high + 1) >> 1
        from[middle] <= instant2 ? (low = middle) : (high = middle - 1)
      }
      return ((current = low), offsets[low])
    }
  return {
    timeZone,
    day: (instant2) => Math.floor((instant2 + offsetOf(instant2)) / 864e5),
    isMidnight: (instant2) => (instant2 + offsetOf(instant2)) % 864e5 === 0,
    start: (day) => {
      let wall = day * 864e5,
        before = wall - offsetOf(wall - 864e5),
        after = wall - offsetOf(wall + 864e5),
        midnightOf = (instant2) => instant2 + offsetOf(instant2) === wall,
        candidates = [before, after].filter(midnightOf)
      return candidates.length > 0 ? Math.min(...candidates) : Math.max(before, after)
    },
  }
}
function stretches(offsetAt, start, stop) {
  let from = [start],
    offsets = [offsetAt(start)]
  for (let at = start; at < stop; at += 6048e5) {
    let next = Math.min(at + 6048e5, stop)
    if (offsetAt(next) === offsets.at(-1)) continue
    let low = at,
      high = next
    for (; high - low > 1;) {
      let middle = Math.floor((low + high) / 2)
      offsetAt(middle) === offsets.at(-1) ? (low = middle) : (high = middle)
    }
    ;(from.push(high), offsets.push(offsetAt(high)))
  }
  return { from, offsets }
}
function offsetReader(timeZone) {
  let format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (instant2) => {
    let part2 = {}
    for (let { type, value } of format.formatToParts(instant2)) part2[type] = Number(value)
    return (
      Date.UTC(
        part2.year ?? 0,
        (part2.month ?? 1) - 1,
        part2.day ?? 1,
        part2.hour ?? 0,
        part2.minute ?? 0,
        part2.second ?? 0,
      ) -
      Math.floor(instant2 / 1e3) * 1e3
    )
  }
}
function dayText(day) {
  return new Date(day * 864e5).toISOString().slice(0, 10)
}
function dayNumber(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / 864e5 : Number.NaN
}
function assumptionsOf(ground) {
  let { question } = ground
  return [
    ...byMetric(ground),
    ...(question.metric === 'contact_response_rate' ? [] : [unknownFulfilment(ground)]),
    ground.policy?.override === void 0 ? null : `The target is your own: ${ground.policy.override.note}.`,
  ].filter((sentence2) => sentence2 !== null)
}
function byMetric(ground) {
  switch (ground.question.metric) {
    case 'late_shipment_rate':
      return late(ground)
    case 'cancellation_rate':
      return cancelled(ground)
    case 'valid_tracking_rate':
      return [...tracking(ground), integratedCarriers(ground)]
    case 'on_time_delivery_rate':
      return ground.question.basis === 'unit' ? units2(ground) : [...tracking(ground), ...deliveries(ground)]
    case 'contact_response_rate':
      return ['A message that is unanswered for less than 24 hours is left out.']
    default:
      return defects(ground)
  }
}
function defects({ question, readings, tally: tally2 }) {
  let claims = uses(question.metric, 'claim_rate'),
    chargebacks = uses(question.metric, 'chargeback_rate')
  return [
    'An order belongs to the day of its purchase, whenever its defect came in.',
    pending(readings),
    cancelledOrders(readings),
    claims
      ? `Claims that are not decided ${readings.openClaimsCount ? 'count' : 'do not count'} (openClaimsCount).`
      : null,
    claims
      ? `Claims on orders that seller or Amazon cancelled ${readings.cancelledOrderClaimsCount ? 'count' : 'do not count'}; sources disagree (cancelledOrderClaimsCount).`
      : null,
    chargebacks
      ? `Chargebacks whose kind is not decided ${readings.openChargebacksCount ? 'count' : 'do not count'} (openChargebacksCount).`
      : null,
    (tally2.notes.proxy ?? 0) > 0
      ? `${tally2.notes.proxy} orders are defective only by money movements or a returns flag, which prove no effect on the rate.`
      : null,
  ]
}
function uses(metric, part2) {
  return metric === part2 || metric === 'order_defect_rate'
}
function late({ readings, tally: tally2 }) {
  let { overdueOpen = 0, shipDateUnknown = 0, shipmentOnly = 0 } = tally2.notes
  return [
    readings.lateShipmentPlacedBy === 'ship_by'
      ? 'An order belongs to the day of its expected ship date (lateShipmentPlacedBy).'
      : 'An order belongs to the day of its purchase (lateShipmentPlacedBy).',
    'An order is late when one of its packages was confirmed after the expected ship date; without a confirmation time the ship time stands for it.',
    pending(readings),
    cancelledOrders(readings),
    deadlines(readings),
    overdueOpen > 0
      ? `${overdueOpen} open orders past their date ${readings.overdueOpenOrdersAreLate ? 'count as late' : 'are not late until they are confirmed'} (overdueOpenOrdersAreLate).`
      : null,
    shipDateUnknown > 0
      ? `${shipDateUnknown} shipped orders without a ship time count as shipped in time.`
      : null,
    shipmentOnly > 0 ? `${shipmentOnly} orders are known only from their shipments.` : null,
  ]
}
function cancelled({ readings, tally: tally2, question }) {
  let unknown = tally2.notes.byUnknown ?? 0
  return [
    'An order belongs to the day of its purchase.',
    'An order of which only some items are cancelled is no cancelled order.',
    pending(readings),
    `Orders that the buyer cancelled ${readings.buyerCancelledOrdersCount ? 'stay in' : 'are left out of'} the denominator (buyerCancelledOrdersCount).`,
    `Cancellations by Amazon ${question.amazonCancellationsCount ? 'count' : 'do not count'} against the seller (amazonCancellationsCount).`,
    unknown > 0
      ? `Who cancelled ${unknown} orders is not known; they ${readings.unknownCancellerCounts ? 'count as the seller\u2019s, so that the rate is an upper bound' : 'do not count, so that the rate is a lower bound'} (unknownCancellerCounts).`
      : null,
  ]
}
function tracking({ readings, tally: tally2, ledger }) {
  let byShipDate = tally2.notes.placedByShipDate ?? 0
  return [
    readings.packagePlacedBy === 'deliver_by'
      ? 'A package belongs to the day promised for its delivery (packagePlacedBy).'
      : 'A package belongs to the day on which it was shipped (packagePlacedBy).',
    readings.packagePlacedBy === 'deliver_by' && byShipDate > 0
      ? `${byShipDate} packages without a promised day are placed by their ship date.`
      : null,
    validity(ledger),
  ]
}
function validity(ledger) {
  return ledger.scansKnown
    ? 'Tracking is valid with a tracking id and a first scan.'
    : 'Tracking is valid with a tracking id, because no source at hand names scans.'
}
function integratedCarriers({ policy: policy2 }) {
  return policy2?.carriers === 'integrated'
    ? 'Before 2025-01-15 only integrated carriers counted; which ones were is not known, so all count.'
    : null
}
function deliveries({ readings }) {
  return ['A package without a delivery scan was not delivered in time.', deadlines(readings)]
}
function units2({ readings, tally: tally2, ledger, policy: policy2 }) {
  let guessed = tally2.notes.unitsGuessed ?? 0
  return [
    'A unit belongs to the day promised for its delivery.',
    'The promise at hand is taken to be the one without extension.',
    validity(ledger),
    deadlines(readings),
    guessed > 0 ? `${guessed} packages do not say how many units they hold; each counts as one.` : null,
    policy2?.timeZone === null || policy2 === void 0 ? null : `Days end at midnight in ${policy2.timeZone}.`,
  ]
}
function pending(readings) {
  return `Pending orders ${readings.pendingOrdersCount ? 'count' : 'are left out'} (pendingOrdersCount).`
}
function cancelledOrders(readings) {
  return `Cancelled orders ${readings.cancelledOrdersCount ? 'stay in' : 'are left out of'} the denominator (cancelledOrdersCount).`
}
function deadlines(readings) {
  return readings.midnightDeadlineIsEndOfDay
    ? 'A deadline at midnight means the end of that day (midnightDeadlineIsEndOfDay).'
    : 'A deadline ends at its instant; a date without a time of day was read as the end of that day (midnightDeadlineIsEndOfDay).'
}
function unknownFulfilment({ tally: tally2, readings }) {
  let unknown = tally2.notes.fulfilmentUnknown ?? 0
  return unknown > 0
    ? `${unknown} orders do not say who ships; they count as ${readings.unknownFulfilment} (unknownFulfilment).`
    : null
}
var statusCode = { pending: 1, unshipped: 2, shipped: 3, cancelled: 4 },
  fulfilmentCode = { mfn: 1, afn: 2 },
  cancelledByCode = { unknown: 0, seller: 1, buyer: 2, amazon: 3 },
  claimOutcomes = [
    'granted_seller_fault',
    'refunded_after_claim',
    'cancelled_order',
    'denied',
    'withdrawn',
    'amazon_funded',
    'open',
  ],
  chargebackOutcomes = ['service', 'fraud', 'open'],
  channelCode = { own: 0, nonAmazon: 1, otherMarketplace: 2 }
function triState(value) {
  return value === null ? 0 : value ? 1 : 2
}
var orderMark = {
    counted: 1,
    defective: 2,
    negativeFeedback: 4,
    claim: 8,
    chargeback: 16,
    cancellable: 32,
    cancelledBySeller: 64,
    cancelledByAmazon: 128,
    cancelledByUnknown: 256,
    cancelledByBuyer: 512,
    pending: 1024,
    nonAmazonChannel: 2048,
    otherMarketplace: 4096,
    cancelledLeftOut: 8192,
    uncountedClaim: 16384,
    uncountedChargeback: 32768,
    proxyDefect: 65536,
    fulfilmentUnknown: 131072,
    removedDefect: 262144,
    shipCounted: 1048576,
    late: 2097152,
    shipPending: 4194304,
    shipCancelledLeftOut: 8388608,
    overdueOpen: 16777216,
    shipmentOnly: 33554432,
    noShipBy: 67108864,
    shipDateUnknown: 134217728,
  },
  packageMark = {
    shipped: 1,
    valid: 2,
    deliveredOnTime: 4,
    untracked: 8,
    placedByShipDate: 16,
    noDeliverBy: 32,
    onTimeCounted: 64,
    otherChannel: 128,
    unitsDelivered: 1024,
    unitsOnTime: 2048,
    unitsNotDelivered: 4096,
    unitsGuessed: 8192,
    unitsUntracked: 16384,
  },
  messageMark = { needed: 1, inTime: 2, stillOpen: 4, notNeeded: 8 },
  noDay = -2147483648
var computableMetrics = [
  'order_defect_rate',
  'negative_feedback_rate',
  'claim_rate',
  'chargeback_rate',
  'late_shipment_rate',
  'cancellation_rate',
  'valid_tracking_rate',
  'on_time_delivery_rate',
  'contact_response_rate',
]
function isComputable(metric) {
  return computableMetrics.includes(metric)
}
function amazonCounts(readings, policy2) {
  return readings.amazonCancellationsCount === 'policy'
    ? (policy2?.amazonCancellationsCount ?? !1)
    : readings.amazonCancellationsCount
}
function tally(evaluation, question) {
  let read = readers(evaluation, question)
  switch (question.metric) {
    case 'late_shipment_rate':
      return tallyLate(read)
    case 'cancellation_rate':
      return tallyCancelled(read, question, evaluation.readings)
    case 'valid_tracking_rate':
      return tallyTracking(read)
    case 'on_time_delivery_rate':
      return question.basis === 'unit' ? tallyUnits(read) : tallyDelivered(read)
    case 'contact_response_rate':
      return tallyMessages(evaluation, question)
    default:
      return tallyDefects(read, question.metric)
  }
}
function readers(evaluation, { fulfilment, from, to }) {
  let own = fulfilmentCode[fulfilment],
    other = own === 1 ? 2 : 1,
    over = (tables) => (mark) => tables.reduce((sum, table) => sum + (table?.sum(mark, from, to) ?? 0), 0)
  return {
    purchased: over([evaluation.byPurchaseDay[own]]),
    bothPurchased: over(evaluation.byPurchaseDay),
    otherPurchased: over([evaluation.byPurchaseDay[other]]),
    shipping: over([evaluation.byShipDay[own]]),
    tracked: over([evaluation.byTrackDay[own]]),
    units: over([evaluation.byUnitDay[own]]),
  }
}
function leftOutByChannel({ bothPurchased, otherPurchased }) {
  return {
    nonAmazonChannel: bothPurchased(orderMark.nonAmazonChannel),
    otherMarketplace: bothPurchased(orderMark.otherMarketplace),
    otherFulfilment: otherPurchased(orderMark.counted),
  }
}
function tallyDefects(read, metric) {
  let { purchased } = read,
    components = {
      negativeFeedback: purchased(orderMark.negativeFeedback),
      claims: purchased(orderMark.claim),
      chargebacks: purchased(orderMark.chargeback),
    }
  return {
    numerator:
      metric === 'negative_feedback_rate'
        ? components.negativeFeedback
        : metric === 'claim_rate'
          ? components.claims
          : metric === 'chargeback_rate'
            ? components.chargebacks
            : purchased(orderMark.defective),
    denominator: purchased(orderMark.counted),
    components: metric === 'order_defect_rate' ? components : {},
    excluded: {
      pending: purchased(orderMark.pending),
      cancelled: purchased(orderMark.cancelledLeftOut),
      ...leftOutByChannel(read),
      claimsNotCounted: purchased(orderMark.uncountedClaim),
      chargebacksNotCounted: purchased(orderMark.uncountedChargeback),
      removedDefects: purchased(orderMark.removedDefect),
    },
    notes: {
      proxy: purchased(orderMark.proxyDefect),
      fulfilmentUnknown: purchased(orderMark.fulfilmentUnknown),
    },
  }
}
function tallyLate(read) {
  let { shipping, purchased } = read
  return {
    numerator: shipping(orderMark.late),
    denominator: shipping(orderMark.shipCounted),
    components: {},
    excluded: {
      pending: shipping(orderMark.shipPending),
      cancelled: shipping(orderMark.shipCancelledLeftOut),
      noShipByDate: purchased(orderMark.noShipBy),
      ...leftOutByChannel(read),
    },
    notes: {
      overdueOpen: shipping(orderMark.overdueOpen),
      shipDateUnknown: shipping(orderMark.shipDateUnknown),
      shipmentOnly: shipping(orderMark.shipmentOnly),
      fulfilmentUnknown: purchased(orderMark.fulfilmentUnknown),
    },
  }
}
function tallyCancelled(read, question, readings) {
  let { purchased } = read,
    components = {
      bySeller: purchased(orderMark.cancelledBySeller),
      byAmazon: purchased(orderMark.cancelledByAmazon),
      byUnknown: purchased(orderMark.cancelledByUnknown),
    },
    byBuyer = purchased(orderMark.cancelledByBuyer)
  return {
    numerator:
      components.bySeller +
      (question.amazonCancellationsCount ? components.byAmazon : 0) +
      (readings.unknownCancellerCounts ? components.byUnknown : 0),
    denominator: purchased(orderMark.cancellable),
    components,
    excluded: {
      pending: purchased(orderMark.pending),
      cancelledByBuyer: byBuyer,
      cancelledByAmazon: question.amazonCancellationsCount ? 0 : components.byAmazon,
      ...leftOutByChannel(read),
    },
    notes: { byUnknown: components.byUnknown, fulfilmentUnknown: purchased(orderMark.fulfilmentUnknown) },
  }
}
function tallyTracking({ tracked }) {
  return {
    numerator: tracked(packageMark.valid),
    denominator: tracked(packageMark.shipped),
    components: {},
    excluded: { otherChannel: tracked(packageMark.otherChannel) },
    notes: { placedByShipDate: tracked(packageMark.placedByShipDate) },
  }
}
function tallyDelivered({ tracked }) {
  return {
    numerator: tracked(packageMark.deliveredOnTime),
    denominator: tracked(packageMark.onTimeCounted),
    components: {},
    excluded: {
      withoutValidTracking: tracked(packageMark.untracked),
      noDeliverByDate: tracked(packageMark.noDeliverBy),
      otherChannel: tracked(packageMark.otherChannel),
    },
    notes: { placedByShipDate: tracked(packageMark.placedByShipDate) },
  }
}
function tallyUnits({ units: units3, tracked }) {
  return {
    numerator: units3(packageMark.unitsOnTime),
    denominator: units3(packageMark.unitsDelivered),
    components: {},
    excluded: {
      notDelivered: units3(packageMark.unitsNotDelivered),
      withoutValidTracking: units3(packageMark.unitsUntracked),
      noDeliverByDate: tracked(packageMark.noDeliverBy),
      otherChannel: tracked(packageMark.otherChannel),
    },
    notes: { unitsGuessed: units3(packageMark.unitsGuessed) },
  }
}
function tallyMessages({ byMessageDay }, { from, to }) {
  let count = (mark) => byMessageDay.sum(mark, from, to)
  return {
    numerator: count(messageMark.inTime),
    denominator: count(messageMark.needed),
    components: {},
    excluded: {
      noResponseNeeded: count(messageMark.notNeeded),
      stillWithin24Hours: count(messageMark.stillOpen),
    },
    notes: {},
  }
}
function chooseWindow(policy2, days) {
  return days !== void 0
    ? policy2.windows.find((window) => window.days === days)
    : policy2.windows.reduce(
        (longest2, window) => (longest2 === void 0 || window.days > longest2.days ? window : longest2),
        void 0,
      )
}
function windowRange(window, today) {
  let to = today - window.lag
  return { from: to - window.days + 1, to }
}
function computeMetric(evaluation, question) {
  let plan = planOf(evaluation, question)
  if ('type' in plan) return { ok: !1, error: plan }
  let all = question.range !== void 0 || question.knowledge === 'all'
  return (
    evaluation.refresh({ knowledge: all ? 1 / 0 : question.asOf, now: question.asOf }),
    { ok: !0, value: answer(evaluation, question, plan), ...plan }
  )
}
function planOf(evaluation, question) {
  let { metric } = question
  if (!isComputable(metric))
    return {
      type: 'not-computable',
      message: `${metric} exists only as Amazon reports it: no order-level file says what it counts`,
    }
  let { ledger } = evaluation,
    fulfilment = question.fulfilment ?? 'mfn'
  if (fulfilment === 'afn' && sellerFulfilledOnly.includes(metric))
    return { type: 'not-computable', message: `${metric} counts seller-fulfilled orders only` }
  let today = ledger.days.day(question.asOf),
    range =
      question.range === void 0
        ? void 0
        : { from: dayNumber(question.range.from), to: dayNumber(question.range.to) }
  if (range !== void 0 && !(range.from <= range.to))
    return { type: 'bad-range', message: 'a range needs two days YYYY-MM-DD, the first not after the last' }
  let policy2 = findPolicy(question.policies, {
      metric,
      marketplace: ledger.marketplace,
      day: dayText(range?.to ?? today),
      fulfilment: metric === 'contact_response_rate' ? null : fulfilment,
      basis: question.basis ?? null,
      programme: question.programme ?? null,
    }),
    basis = policy2 === void 0 ? (question.basis ?? basisOf(metric)) : policy2.basis,
    counted = (days) => ({
      policy: policy2,
      counted: {
        metric,
        fulfilment,
        basis,
        ...days,
        amazonCancellationsCount: amazonCounts(evaluation.readings, policy2),
      },
    })
  if (range !== void 0) return counted(range)
  if (policy2 === void 0)
    return {
      type: 'no-policy',
      message: `no policy for ${metric} (${fulfilment}) in ${ledger.marketplace} names a window; give a range`,
    }
  let window = chooseWindow(policy2, question.windowDays)
  if (window === void 0) {
    let offered = policy2.windows.map(({ days }) => days).join(', ')
    return { type: 'no-such-window', message: `the policy ${policy2.id} has windows of ${offered} days` }
  }
  return counted(windowRange(window, today))
}
function answer(evaluation, question, { policy: policy2, counted }) {
  let sums = tally(evaluation, counted),
    { numerator, denominator } = sums,
    rate = denominator > 0 ? numerator / denominator : null,
    target = policy2?.target ?? null,
    condition = policy2?.condition ?? null,
    { ledger, readings } = evaluation
  return {
    metric: question.metric,
    account: question.account,
    marketplace: ledger.marketplace,
    fulfilment: question.metric === 'contact_response_rate' ? null : counted.fulfilment,
    source: 'computed',
    basis: counted.basis,
    numerator,
    denominator,
    rate,
    interval: rateInterval(numerator, denominator),
    target,
    condition,
    targetMet: targetMet(rate, target, condition),
    windowDays: counted.to - counted.from + 1,
    from: dayText(counted.from),
    to: dayText(counted.to),
    timeZone: counted.basis === 'unit' ? evaluation.unitDays.timeZone : ledger.days.timeZone,
    headroom: headroom(numerator, denominator, target, condition),
    components: sums.components,
    assumptions: assumptionsOf({ question: counted, tally: sums, readings, policy: policy2, ledger }),
    excluded: sums.excluded,
    policy:
      policy2 === void 0 ? null : { id: policy2.id, confidence: policy2.confidence, source: policy2.source },
  }
}
var sellerFulfilledOnly = [
  'late_shipment_rate',
  'cancellation_rate',
  'valid_tracking_rate',
  'on_time_delivery_rate',
]
function basisOf(metric) {
  return metric === 'valid_tracking_rate' || metric === 'on_time_delivery_rate'
    ? 'shipment'
    : metric === 'contact_response_rate'
      ? 'message'
      : 'order'
}
var Int32Column = class {
    data = new Int32Array(1024)
    length = 0
    reserve(rows) {
      if (rows <= this.data.length) return
      let wider = new Int32Array(Math.max(rows, this.data.length * 2))
      ;(wider.set(this.data), (this.data = wider))
    }
    push(value) {
      ;(this.length === this.data.length && this.reserve(this.length + 1), (this.data[this.length++] = value))
    }
    get(index) {
      return this.data[index]
    }
    set(index, value) {
      this.data[index] = value
    }
  },
  Float64Column = class {
    data = new Float64Array(1024)
    length = 0
    reserve(rows) {
      if (rows <= this.data.length) return
      let wider = new Float64Array(Math.max(rows, this.data.length * 2))
      ;(wider.set(this.data), (this.data = wider))
    }
    push(value) {
      ;(this.length === this.data.length && this.reserve(this.length + 1), (this.data[this.length++] = value))
    }
    get(index) {
      return this.data[index]
    }
    set(index, value) {
      this.data[index] = value
    }
  },
  Uint8Column = class {
    data = new Uint8Array(1024)
    length = 0
    reserve(rows) {
      if (rows <= this.data.length) return
      let wider = new Uint8Array(Math.max(rows, this.data.length * 2))
      ;(wider.set(this.data), (this.data = wider))
    }
    push(value) {
      ;(this.length === this.data.length && this.reserve(this.length + 1), (this.data[this.length++] = value))
    }
    get(index) {
      return this.data[index]
    }
    set(index, value) {
      this.data[index] = value
    }
  },
  Dictionary = class {
    codes = new Map()
    texts = [null]
    code(text) {
      if (text === null) return 0
      let known = this.codes.get(text)
      if (known !== void 0) return known
      let code = this.texts.length
      return (this.codes.set(text, code), this.texts.push(text), code)
    }
    text(code) {
      return this.texts[code] ?? null
    }
    get size() {
      return this.texts.length
    }
  }
function reserveAll(table, rows) {
  for (let column of Object.values(table))
    (column instanceof Int32Column || column instanceof Float64Column || column instanceof Uint8Column) &&
      column.reserve(rows)
}
var DayCounts = class {
  rows = new Map()
  lastDay = Number.NaN
  lastRow = new Int32Array(32)
  add(day, marks, amount) {
    let row = this.row(day)
    for (let rest = marks; rest !== 0; rest &= rest - 1) {
      let bit = 31 - Math.clz32(rest & -rest)
      row[bit] = row[bit] + amount
    }
  }
  sum(mark, from, to) {
    let bit = 31 - Math.clz32(mark),
      total = 0
    if (to - from > this.rows.size) {
      for (let [day, row] of this.rows) day >= from && day <= to && (total += row[bit])
      return total
    }
    for (let day = from; day <= to; day++) total += this.rows.get(day)?.[bit] ?? 0
    return total
  }
  clear() {
    ;(this.rows.clear(), (this.lastDay = Number.NaN))
  }
  row(day) {
    if (day === this.lastDay) return this.lastRow
    let row = this.rows.get(day)
    return (
      row === void 0 && ((row = new Int32Array(32)), this.rows.set(day, row)),
      (this.lastDay = day),
      (this.lastRow = row),
      row
    )
  }
}
function markOrder(context, order, out) {
  let { ledger, readings, knowledge } = context,
    { orders, days } = ledger,
    purchasedAt = orders.purchasedAt.get(order),
    known = orders.firstItem.get(order) !== -1
  ;((out.marks = 0),
    (out.purchaseDay = noDay),
    (out.shipDay = noDay),
    (out.future = !1),
    (out.fulfilment = shipperOf(ledger, order)))
  let unknownFulfilment2 = out.fulfilment === 0
  if ((unknownFulfilment2 && (out.fulfilment = fulfilmentCode[readings.unknownFulfilment]), known)) {
    if (purchasedAt > knowledge) {
      out.future = !0
      return
    }
    out.purchaseDay = days.day(purchasedAt)
    let channel = orders.channel.get(order)
    if (channel !== channelCode.own) {
      out.marks = channel === channelCode.nonAmazon ? orderMark.nonAmazonChannel : orderMark.otherMarketplace
      return
    }
  }
  let status = orders.status.get(order),
    pending2 = status === statusCode.pending,
    cancelled2 = status === statusCode.cancelled,
    leftOut = (pending2 && !readings.pendingOrdersCount) || (cancelled2 && !readings.cancelledOrdersCount),
    marks = unknownFulfilment2 ? orderMark.fulfilmentUnknown : 0
  ;(known &&
    (pending2 && !readings.pendingOrdersCount
      ? (marks |= orderMark.pending)
      : ((marks |= markCancellation(context, order, cancelled2)),
        leftOut
          ? (marks |= orderMark.cancelledLeftOut)
          : (marks |= orderMark.counted | markDefects(context, order, out)))),
    (out.marks = marks),
    out.fulfilment === fulfilmentCode.mfn &&
      markLateness(context, order, out, { known, pending: pending2, cancelled: cancelled2, leftOut }))
}
function markCancellation({ ledger, readings }, order, cancelled2) {
  if (!cancelled2) return orderMark.cancellable
  let by = ledger.orders.cancelledBy.get(order)
  if (by === 2)
    return orderMark.cancelledByBuyer | (readings.buyerCancelledOrdersCount ? orderMark.cancellable : 0)
  let who =
    by === 1
      ? orderMark.cancelledBySeller
      : by === 3
        ? orderMark.cancelledByAmazon
        : orderMark.cancelledByUnknown
  return orderMark.cancellable | who
}
function markDefects(context, order, out) {
  let { ledger, knowledge } = context,
    { orders, feedback, claims, chargebacks } = ledger,
    marks = 0
  for (let row = orders.firstFeedback.get(order); row !== -1; row = feedback.next.get(row)) {
    if (feedback.rating.get(row) > 2) continue
    let standing = stands(feedback.receivedAt.get(row), feedback.removedAt.get(row), knowledge, out)
    standing === 1
      ? (marks |= orderMark.negativeFeedback)
      : standing === 2 && (marks |= orderMark.removedDefect)
  }
  for (let row = orders.firstClaim.get(order); row !== -1; row = claims.next.get(row)) {
    let standing = stands(claims.receivedAt.get(row), claims.removedAt.get(row), knowledge, out)
    ;(standing === 2 && (marks |= orderMark.removedDefect),
      standing === 1 &&
        (claimCounts(context.readings, claims.outcome.get(row))
          ? (marks |= orderMark.claim | (claims.proxy.get(row) === 1 ? orderMark.proxyDefect : 0))
          : (marks |= orderMark.uncountedClaim)))
  }
  for (let row = orders.firstChargeback.get(order); row !== -1; row = chargebacks.next.get(row)) {
    let standing = stands(chargebacks.receivedAt.get(row), chargebacks.removedAt.get(row), knowledge, out)
    ;(standing === 2 && (marks |= orderMark.removedDefect),
      standing === 1 &&
        (chargebackCounts(context.readings, chargebacks.outcome.get(row))
          ? (marks |= orderMark.chargeback | (chargebacks.proxy.get(row) === 1 ? orderMark.proxyDefect : 0))
          : (marks |= orderMark.uncountedChargeback)))
  }
  let any = orderMark.negativeFeedback | orderMark.claim | orderMark.chargeback
  return (marks & any) === 0 ? marks : marks | orderMark.defective
}
function stands(receivedAt, removedAt, knowledge, out) {
  return receivedAt > knowledge
    ? ((out.future = !0), 0)
    : Number.isNaN(removedAt)
      ? 1
      : removedAt <= knowledge
        ? 2
        : ((out.future = !0), 1)
}
function claimCounts(readings, outcome) {
  switch (claimOutcomes[outcome]) {
    case 'granted_seller_fault':
    case 'refunded_after_claim':
      return !0
    case 'cancelled_order':
      return readings.cancelledOrderClaimsCount
    case 'open':
      return readings.openClaimsCount
    default:
      return !1
  }
}
function chargebackCounts(readings, outcome) {
  let kind = chargebackOutcomes[outcome]
  return kind === 'service' || (kind === 'open' && readings.openChargebacksCount)
}
function markLateness(context, order, out, is) {
  let { ledger, readings, knowledge } = context,
    { orders, shipments, days } = ledger,
    orderDue = orders.shipBy.get(order),
    due = orderDue,
    late2 = !1,
    confirmed = !1
  for (let row = orders.firstShipment.get(order); row !== -1; row = shipments.next.get(row)) {
    let own = shipments.shipBy.get(row),
      packageDue = Number.isNaN(own) ? orderDue : own
    Number.isNaN(orderDue) && (Number.isNaN(due) || own > due) && (due = own)
    let at = confirmation(ledger, row)
    if (!Number.isNaN(at)) {
      if (at > knowledge) {
        out.future = !0
        continue
      }
      ;((confirmed = !0), at > deadline(context, packageDue) && (late2 = !0))
    }
  }
  if (Number.isNaN(due)) {
    is.known && !is.leftOut && (out.marks |= orderMark.noShipBy)
    return
  }
  if (
    ((out.shipDay =
      readings.lateShipmentPlacedBy === 'purchase' && is.known ? out.purchaseDay : days.day(due)),
    is.leftOut)
  ) {
    out.marks |= is.pending ? orderMark.shipPending : orderMark.shipCancelledLeftOut
    return
  }
  ;((out.marks |= orderMark.shipCounted),
    is.known || (out.marks |= orderMark.shipmentOnly),
    !confirmed && orders.status.get(order) === statusCode.shipped
      ? (out.marks |= orderMark.shipDateUnknown)
      : !confirmed &&
        !is.cancelled &&
        (context.now > deadline(context, due)
          ? ((out.marks |= orderMark.overdueOpen), readings.overdueOpenOrdersAreLate && (late2 = !0))
          : (out.future = !0)),
    late2 && (out.marks |= orderMark.late))
}
function shipperOf({ orders, shipments }, order) {
  let fulfilment = orders.fulfilment.get(order),
    row = orders.firstShipment.get(order)
  for (; fulfilment === 0 && row !== -1;)
    ((fulfilment = shipments.fulfilment.get(row)), (row = shipments.next.get(row)))
  return fulfilment
}
function confirmation(ledger, shipment) {
  let confirmedAt = ledger.shipments.confirmedAt.get(shipment)
  return Number.isNaN(confirmedAt) ? ledger.shipments.shippedAt.get(shipment) : confirmedAt
}
function deadline({ ledger, readings }, instant2) {
  return Number.isNaN(instant2) || !readings.midnightDeadlineIsEndOfDay || !ledger.days.isMidnight(instant2)
    ? instant2
    : ledger.days.start(ledger.days.day(instant2) + 1) - 1
}
function combineItems(ledger, order) {
  let { items, orders } = ledger,
    purchasedAt = Number.NaN,
    shipBy = Number.NaN,
    deliverBy = Number.NaN,
    status = 0,
    statusRank = -1,
    fulfilment = 0,
    channel = 0,
    business = 0,
    canceller = -1,
    units3 = 0
  for (let item = orders.firstItem.get(order); item !== -1; item = items.next.get(item)) {
    ;((purchasedAt = earlier(purchasedAt, items.purchasedAt.get(item))),
      (shipBy = later(shipBy, items.shipBy.get(item))),
      (deliverBy = later(deliverBy, items.deliverBy.get(item))))
    let itsStatus = items.status.get(item),
      rank = statusRanks[itsStatus] ?? 0
    ;(rank > statusRank && ((statusRank = rank), (status = itsStatus)),
      fulfilment === 0 && (fulfilment = items.fulfilment.get(item)),
      channel === 0 && (channel = items.channel.get(item)),
      items.business.get(item) === 1 && (business = 1))
    let weight = cancellerWeights[items.cancelledBy.get(item)] ?? 0
    if ((weight > canceller && (canceller = weight), !isCancelled(items.itemStatus.get(item), itsStatus))) {
      let quantity = items.quantity.get(item)
      units3 += quantity < 0 ? 1 : quantity
    }
  }
  ;(orders.purchasedAt.set(order, purchasedAt),
    orders.shipBy.set(order, shipBy),
    orders.deliverBy.set(order, deliverBy),
    orders.status.set(order, status),
    orders.fulfilment.set(order, fulfilment),
    orders.channel.set(order, channel),
    orders.business.set(order, business),
    orders.cancelledBy.set(order, canceller < 0 ? 0 : (weightedCancellers[canceller] ?? 0)),
    orders.units.set(order, units3))
}
var statusRanks = [0, 2, 3, 4, 1],
  weightedCancellers = [
    cancelledByCode.buyer,
    cancelledByCode.unknown,
    cancelledByCode.amazon,
    cancelledByCode.seller,
  ],
  cancellerWeights = [1, 3, 0, 2]
function earlier(a, b) {
  return Number.isNaN(a) || b < a ? b : a
}
function later(a, b) {
  return Number.isNaN(a) || b > a ? b : a
}
function isCancelled(itemStatus, orderStatus) {
  return (itemStatus === 0 ? orderStatus : itemStatus) === statusCode.cancelled
}
function markPackage(context, unitDays, row, out) {
  let { ledger, readings, knowledge } = context,
    { shipments, orders, days } = ledger,
    order = shipments.order.get(row)
  if (
    ((out.marks = 0),
    (out.trackDay = noDay),
    (out.unitDay = noDay),
    (out.units = 0),
    (out.future = !1),
    (out.fulfilment =
      shipments.fulfilment.get(row) ||
      shipperOf(ledger, order) ||
      fulfilmentCode[readings.unknownFulfilment]),
    orders.purchasedAt.get(order) > knowledge)
  ) {
    out.future = !0
    return
  }
  let shippedAt = confirmation(ledger, row)
  if (shippedAt > knowledge) {
    out.future = !0
    return
  }
  let deliveredAt = seen(shipments.deliveredAt.get(row), knowledge, out),
    scannedAt = seen(shipments.firstScanAt.get(row), knowledge, out)
  if (!wasShipped(ledger, row, order, shippedAt, scannedAt, deliveredAt)) return
  let ownPromise = shipments.deliverBy.get(row),
    promise = Number.isNaN(ownPromise) ? orders.deliverBy.get(order) : ownPromise,
    byPromise = readings.packagePlacedBy === 'deliver_by' && !Number.isNaN(promise),
    placedAt = byPromise ? promise : firstKnown(shippedAt, scannedAt, deliveredAt)
  if (
    (Number.isNaN(placedAt) || (out.trackDay = days.day(placedAt)),
    Number.isNaN(promise) || (out.unitDay = unitDays.day(promise)),
    orders.channel.get(order) !== channelCode.own)
  ) {
    out.marks = packageMark.otherChannel
    return
  }
  let verdict = shipments.validTracking.get(row),
    hasTracking = shipments.hasTracking.get(row) === 1,
    valid = verdict === 0 ? hasTracking && (!ledger.scansKnown || !Number.isNaN(scannedAt)) : verdict === 1,
    marks = packageMark.shipped
  ;(byPromise || (marks |= packageMark.placedByShipDate),
    (out.units = unitsOf(ledger, row, order)),
    out.units < 0 && ((out.units = 1), (marks |= packageMark.unitsGuessed)))
  let lateVerdict = shipments.deliveredLate.get(row),
    onTime =
      !Number.isNaN(deliveredAt) &&
      (lateVerdict === 0 ? deliveredAt <= deadline(context, promise) : lateVerdict === 2)
  ;(valid
    ? ((marks |= packageMark.valid),
      Number.isNaN(promise) && lateVerdict === 0
        ? (marks |= packageMark.noDeliverBy)
        : (marks |= packageMark.onTimeCounted | (onTime ? packageMark.deliveredOnTime : 0)),
      Number.isNaN(deliveredAt)
        ? (marks |= packageMark.unitsNotDelivered)
        : (marks |= packageMark.unitsDelivered | (onTime ? packageMark.unitsOnTime : 0)))
    : (marks |= packageMark.untracked | packageMark.unitsUntracked),
    (out.marks = marks))
}
function seen(instant2, knowledge, out) {
  return instant2 > knowledge ? ((out.future = !0), Number.NaN) : instant2
}
function wasShipped(ledger, row, order, shippedAt, scannedAt, deliveredAt) {
  if (!Number.isNaN(shippedAt) || !Number.isNaN(scannedAt) || !Number.isNaN(deliveredAt)) return !0
  let status = ledger.orders.status.get(order)
  return status === statusCode.cancelled || status === statusCode.pending
    ? !1
    : ledger.shipments.validTracking.get(row) !== 0 || ledger.shipments.hasTracking.get(row) === 1
}
function firstKnown(a, b, c) {
  return Number.isNaN(a) ? (Number.isNaN(b) ? c : b) : a
}
function unitsOf(ledger, row, order) {
  let { shipments, orders, items } = ledger,
    given2 = shipments.units.get(row)
  if (given2 >= 0) return given2
  let sku = shipments.sku.get(row)
  if (sku !== 0) {
    let units3 = 0
    for (let item = orders.firstItem.get(order); item !== -1; item = items.next.get(item)) {
      if (items.sku.get(item) !== sku || isCancelled(items.itemStatus.get(item), items.status.get(item)))
        continue
      let quantity = items.quantity.get(item)
      units3 += quantity < 0 ? 1 : quantity
    }
    if (units3 > 0) return units3
  }
  return shipments.next.get(orders.firstShipment.get(order)) === -1 && orders.units.get(order) > 0
    ? orders.units.get(order)
    : -1
}
var defaultReadings = {
  lateShipmentPlacedBy: 'ship_by',
  packagePlacedBy: 'deliver_by',
  cancelledOrdersCount: !0,
  pendingOrdersCount: !1,
  buyerCancelledOrdersCount: !0,
  unknownCancellerCounts: !0,
  amazonCancellationsCount: 'policy',
  openClaimsCount: !1,
  cancelledOrderClaimsCount: !0,
  openChargebacksCount: !1,
  overdueOpenOrdersAreLate: !1,
  midnightDeadlineIsEndOfDay: !1,
  unknownFulfilment: 'mfn',
}
var onShipDay =
    orderMark.shipCounted |
    orderMark.late |
    orderMark.shipPending |
    orderMark.shipCancelledLeftOut |
    orderMark.overdueOpen |
    orderMark.shipmentOnly |
    orderMark.shipDateUnknown,
  inUnits =
    packageMark.unitsDelivered |
    packageMark.unitsOnTime |
    packageMark.unitsNotDelivered |
    packageMark.unitsGuessed |
    packageMark.unitsUntracked,
  Evaluation = class {
    ledger
    readings
    unitDays
    orders = {
      marks: new Int32Column(),
      purchaseDay: new Int32Column(),
      shipDay: new Int32Column(),
      fulfilment: new Uint8Column(),
    }
    packages = {
      marks: new Int32Column(),
      trackDay: new Int32Column(),
      unitDay: new Int32Column(),
      units: new Int32Column(),
      fulfilment: new Uint8Column(),
    }
    byPurchaseDay = countsByFulfilment()
    byShipDay = countsByFulfilment()
    byTrackDay = countsByFulfilment()
    byUnitDay = countsByFulfilment()
    byMessageDay = new DayCounts()
    moment
    journalRead = 0
    rulesRead = 0
    messagesRead = -1
    orderCount = 0
    packageCount = 0
    orderRoom = 0
    packageRoom = 0
    future = new Set()
    orderOut = { marks: 0, purchaseDay: 0, shipDay: 0, fulfilment: 0, future: !1 }
    packageOut = { marks: 0, trackDay: 0, unitDay: 0, units: 0, fulfilment: 0, future: !1 }
    constructor(ledger, options = {}) {
      ;((this.ledger = ledger), (this.readings = options.readings ?? defaultReadings))
      let zone = options.unitTimeZone ?? ledger.days.timeZone
      this.unitDays = zone === ledger.days.timeZone ? ledger.days : zoneDays(zone)
    }
    refresh(moment) {
      let { ledger } = this,
        before = this.moment,
        backwards = before !== void 0 && (moment.knowledge < before.knowledge || moment.now < before.now),
        later2 = before !== void 0 && (moment.knowledge > before.knowledge || moment.now > before.now)
      if (before === void 0 || backwards || this.rulesRead !== ledger.ruleChanges)
        return ((this.moment = moment), this.rebuild(), ledger.orderCount)
      this.moment = moment
      let touched = new Set(later2 ? this.future : [])
      for (let at = this.journalRead; at < ledger.journal.length; at++) touched.add(ledger.journal.get(at))
      this.journalRead = ledger.journal.length
      let context = this.context()
      for (let order of touched) this.readOrder(context, order)
      return ((later2 || this.messagesRead !== ledger.messageChanges) && this.readMessages(), touched.size)
    }
    context() {
      let { knowledge, now } = this.moment ?? { knowledge: 1 / 0, now: 1 / 0 }
      return { ledger: this.ledger, readings: this.readings, knowledge, now }
    }
    rebuild() {
      let { ledger } = this
      for (let counts of [this.byPurchaseDay, this.byShipDay, this.byTrackDay, this.byUnitDay])
        for (let table of counts) table.clear()
      ;(this.future.clear(),
        (this.orderCount = 0),
        (this.packageCount = 0),
        (this.journalRead = ledger.journal.length),
        (this.rulesRead = ledger.ruleChanges))
      let context = this.context()
      for (let order = 0; order < ledger.orderCount; order++) this.readOrder(context, order)
      this.readMessages()
    }
    readOrder(context, order) {
      let { orders, ledger } = this
      for (; this.orderCount <= order;) this.addOrder(this.orderCount++)
      this.countOrder(order, -1)
      let out = this.orderOut
      ;(markOrder(context, order, out),
        orders.marks.set(order, out.marks),
        orders.purchaseDay.set(order, out.purchaseDay),
        orders.shipDay.set(order, out.shipDay),
        orders.fulfilment.set(order, out.fulfilment),
        this.countOrder(order, 1))
      let future = out.future,
        { shipments } = ledger
      for (let row = ledger.orders.firstShipment.get(order); row !== -1; row = shipments.next.get(row))
        this.readPackage(context, row) && (future = !0)
      future ? this.future.add(order) : this.future.delete(order)
    }
    readPackage(context, row) {
      let { packages } = this
      for (; this.packageCount <= row;) this.addPackage(this.packageCount++)
      this.countPackage(row, -1)
      let out = this.packageOut
      return (
        markPackage(context, this.unitDays, row, out),
        packages.marks.set(row, out.marks),
        packages.trackDay.set(row, out.trackDay),
        packages.unitDay.set(row, out.unitDay),
        packages.units.set(row, out.units),
        packages.fulfilment.set(row, out.fulfilment),
        this.countPackage(row, 1),
        out.future
      )
    }
    countOrder(order, sign) {
      let { orders } = this,
        marks = orders.marks.get(order)
      if (marks === 0) return
      let fulfilment = orders.fulfilment.get(order),
        day = orders.purchaseDay.get(order)
      day !== noDay && this.byPurchaseDay[fulfilment]?.add(day, marks & ~onShipDay, sign)
      let shipMarks = marks & onShipDay
      shipMarks !== 0 && this.byShipDay[fulfilment]?.add(orders.shipDay.get(order), shipMarks, sign)
    }
    countPackage(row, sign) {
      let { packages } = this,
        marks = packages.marks.get(row)
      if (marks === 0) return
      let fulfilment = packages.fulfilment.get(row),
        trackDay = packages.trackDay.get(row)
      trackDay !== noDay && this.byTrackDay[fulfilment]?.add(trackDay, marks & ~inUnits, sign)
      let unitDay = packages.unitDay.get(row)
      unitDay !== noDay &&
        this.byUnitDay[fulfilment]?.add(unitDay, marks & inUnits, sign * packages.units.get(row))
    }
    readMessages() {
      let { messages, days, messageChanges } = this.ledger,
        { knowledge, now } = this.context()
      ;((this.messagesRead = messageChanges), this.byMessageDay.clear())
      for (let row = 0; row < messages.receivedAt.length; row++) {
        let receivedAt = messages.receivedAt.get(row)
        if (receivedAt > knowledge) continue
        let answeredAt = messages.answeredAt.get(row),
          limit = receivedAt + 864e5,
          marks
        ;(messages.responseNeeded.get(row) === 0
          ? (marks = messageMark.notNeeded)
          : answeredAt <= Math.min(limit, knowledge)
            ? (marks = messageMark.needed | messageMark.inTime)
            : (marks = now < limit ? messageMark.stillOpen : messageMark.needed),
          this.byMessageDay.add(days.day(receivedAt), marks, 1))
      }
    }
    addOrder(order) {
      ;(order >= this.orderRoom &&
        ((this.orderRoom = Math.max(this.ledger.orderCount, order * 2)),
        reserveAll(this.orders, this.orderRoom)),
        this.orders.marks.set(order, 0))
    }
    addPackage(row) {
      ;(row >= this.packageRoom &&
        ((this.packageRoom = Math.max(1024, row * 2)), reserveAll(this.packages, this.packageRoom)),
        this.packages.marks.set(row, 0))
    }
  }
function countsByFulfilment() {
  return [new DayCounts(), new DayCounts(), new DayCounts()]
}
var Ledger = class {
  marketplace
  days
  orders = {
    purchasedAt: new Float64Column(),
    status: new Uint8Column(),
    fulfilment: new Uint8Column(),
    channel: new Uint8Column(),
    cancelledBy: new Uint8Column(),
    business: new Uint8Column(),
    shipBy: new Float64Column(),
    deliverBy: new Float64Column(),
    units: new Int32Column(),
    firstItem: new Int32Column(),
    firstShipment: new Int32Column(),
    firstFeedback: new Int32Column(),
    firstClaim: new Int32Column(),
    firstChargeback: new Int32Column(),
    firstReturn: new Int32Column(),
  }
  items = {
    key: [],
    order: new Int32Column(),
    next: new Int32Column(),
    purchasedAt: new Float64Column(),
    status: new Uint8Column(),
    itemStatus: new Uint8Column(),
    fulfilment: new Uint8Column(),
    channel: new Uint8Column(),
    cancelledBy: new Uint8Column(),
    business: new Uint8Column(),
    quantity: new Int32Column(),
    shipBy: new Float64Column(),
    deliverBy: new Float64Column(),
    sku: new Int32Column(),
    asin: new Int32Column(),
    serviceLevel: new Int32Column(),
    region: new Int32Column(),
    category: new Int32Column(),
  }
  shipments = {
    key: [],
    order: new Int32Column(),
    next: new Int32Column(),
    fulfilment: new Uint8Column(),
    units: new Int32Column(),
    shipBy: new Float64Column(),
    shippedAt: new Float64Column(),
    confirmedAt: new Float64Column(),
    firstScanAt: new Float64Column(),
    deliverBy: new Float64Column(),
    deliveredAt: new Float64Column(),
    hasTracking: new Uint8Column(),
    validTracking: new Uint8Column(),
    deliveredLate: new Uint8Column(),
    sku: new Int32Column(),
    asin: new Int32Column(),
    category: new Int32Column(),
    carrier: new Int32Column(),
    serviceLevel: new Int32Column(),
    warehouse: new Int32Column(),
  }
  feedback = {
    key: [],
    order: new Int32Column(),
    next: new Int32Column(),
    receivedAt: new Float64Column(),
    rating: new Uint8Column(),
    removedAt: new Float64Column(),
    comment: [],
  }
  claims = {
    key: [],
    order: new Int32Column(),
    next: new Int32Column(),
    receivedAt: new Float64Column(),
    removedAt: new Float64Column(),
    outcome: new Uint8Column(),
    proxy: new Uint8Column(),
    reason: new Int32Column(),
  }
  chargebacks = {
    key: [],
    order: new Int32Column(),
    next: new Int32Column(),
    receivedAt: new Float64Column(),
    removedAt: new Float64Column(),
    outcome: new Uint8Column(),
    proxy: new Uint8Column(),
  }
  returns = {
    key: [],
    order: new Int32Column(),
    next: new Int32Column(),
    requestedAt: new Float64Column(),
    fulfilment: new Uint8Column(),
    reason: new Int32Column(),
    asin: new Int32Column(),
    sku: new Int32Column(),
  }
  messages = {
    receivedAt: new Float64Column(),
    answeredAt: new Float64Column(),
    responseNeeded: new Uint8Column(),
  }
  dictionary = new Dictionary()
  journal = new Int32Column()
  messageChanges = 0
  ruleChanges = 0
  orderIndex = new Map()
  orderIds = []
  stored
  scans = 0
  count = 0
  itemCount = 0
  shipmentCount = 0
  orderRoom = 0
  itemRoom = 0
  shipmentRoom = 0
  messageIndex = new Map()
  channels = new Map()
  constructor(store) {
    ;((this.marketplace = store.marketplace),
      (this.days = zoneDays(store.timeZone ?? findMarketplace(store.marketplace)?.timeZone ?? 'UTC')))
  }
  put(record) {
    switch (record.kind) {
      case 'order-item':
        this.putItem(record)
        return
      case 'shipment':
        this.putShipment(record)
        return
      case 'feedback':
        this.putFeedback(record)
        return
      case 'claim':
        this.putClaim(record)
        return
      case 'chargeback':
        this.putChargeback(record)
        return
      case 'return':
        this.putReturn(record)
        return
      case 'message':
        this.putMessage(record)
        return
    }
  }
  get scansKnown() {
    return this.scans > 0
  }
  find(orderId) {
    return this.orderIndex.get(orderId) ?? this.stored?.findOrder(orderId) ?? -1
  }
  orderId(order) {
    let { stored } = this
    return stored !== void 0 && order < stored.orderCount
      ? stored.orderId(order)
      : (this.orderIds[order - (stored?.orderCount ?? 0)] ?? '')
  }
  get orderCount() {
    return this.count
  }
  get shipmentRows() {
    return this.shipmentCount
  }
  adopt(stored) {
    if (this.orderCount > 0) throw new Error('only an empty ledger can adopt stored orders')
    ;((this.stored = stored),
      (this.count = stored.orderCount),
      (this.orderRoom = widen(this.orders, stored.orderCount)))
    for (let order = 0; order < stored.orderCount; order++) this.clearOrder(order)
  }
  appendItems(rows) {
    let first = this.itemCount
    return ((this.itemCount += rows), (this.itemRoom = widen(this.items, this.itemCount)), first)
  }
  order(orderId) {
    let known = this.find(orderId)
    if (known !== -1) return known
    let row = this.pushOrder()
    return (this.orderIds.push(orderId), this.orderIndex.set(orderId, row), row)
  }
  pushOrder() {
    let row = this.count++
    return (row >= this.orderRoom && (this.orderRoom = widen(this.orders, row)), this.clearOrder(row), row)
  }
  clearOrder(row) {
    let { orders } = this
    ;(orders.purchasedAt.set(row, Number.NaN),
      orders.shipBy.set(row, Number.NaN),
      orders.deliverBy.set(row, Number.NaN),
      orders.firstItem.set(row, -1),
      orders.firstShipment.set(row, -1),
      orders.firstFeedback.set(row, -1),
      orders.firstClaim.set(row, -1),
      orders.firstChargeback.set(row, -1),
      orders.firstReturn.set(row, -1))
  }
  putItem(record) {
    let { items, orders, dictionary } = this,
      order = this.order(record.orderId),
      row = findRow(orders.firstItem.get(order), items.next, items.key, record.itemKey)
    ;(row === -1 &&
      ((row = this.itemCount++),
      row >= this.itemRoom && (this.itemRoom = widen(items, row)),
      (items.key[row] = record.itemKey),
      items.order.set(row, order),
      items.next.set(row, orders.firstItem.get(order)),
      orders.firstItem.set(order, row)),
      items.purchasedAt.set(row, record.purchasedAt),
      items.status.set(row, statusCode[record.orderStatus]),
      items.itemStatus.set(row, record.itemStatus === null ? 0 : statusCode[record.itemStatus]),
      items.fulfilment.set(row, record.fulfilment === null ? 0 : fulfilmentCode[record.fulfilment]),
      items.channel.set(row, this.channelOf(record.salesChannel)),
      items.cancelledBy.set(row, record.cancelledBy === null ? 0 : cancelledByCode[record.cancelledBy]),
      items.business.set(row, triState(record.businessOrder)),
      items.quantity.set(row, record.quantity ?? -1),
      items.shipBy.set(row, record.shipBy ?? Number.NaN),
      items.deliverBy.set(row, record.deliverBy ?? Number.NaN),
      items.sku.set(row, dictionary.code(record.sku)),
      items.asin.set(row, dictionary.code(record.asin)),
      items.serviceLevel.set(row, dictionary.code(record.serviceLevel)),
      items.region.set(row, dictionary.code(record.region)),
      items.category.set(row, dictionary.code(record.category)),
      combineItems(this, order),
      this.journal.push(order))
  }
  putShipment(record) {
    let { shipments, orders, dictionary } = this,
      order = this.order(record.orderId),
      row = findRow(orders.firstShipment.get(order), shipments.next, shipments.key, record.shipmentKey),
      known = row !== -1
    row === -1 &&
      ((row = this.shipmentCount++),
      row >= this.shipmentRoom && (this.shipmentRoom = widen(shipments, row)),
      (shipments.key[row] = record.shipmentKey),
      shipments.order.set(row, order),
      shipments.next.set(row, orders.firstShipment.get(order)),
      orders.firstShipment.set(order, row))
    let hadScan = known && !Number.isNaN(shipments.firstScanAt.get(row))
    ;(shipments.fulfilment.set(row, record.fulfilment === null ? 0 : fulfilmentCode[record.fulfilment]),
      shipments.units.set(row, record.units ?? -1),
      shipments.shipBy.set(row, record.shipBy ?? Number.NaN),
      shipments.shippedAt.set(row, record.shippedAt ?? Number.NaN),
      shipments.confirmedAt.set(row, record.confirmedAt ?? Number.NaN),
      shipments.firstScanAt.set(row, record.firstScanAt ?? Number.NaN),
      shipments.deliverBy.set(row, record.deliverBy ?? Number.NaN),
      shipments.deliveredAt.set(row, record.deliveredAt ?? Number.NaN),
      shipments.hasTracking.set(row, record.trackingId === null || record.trackingId.trim() === '' ? 0 : 1),
      shipments.validTracking.set(row, triState(record.validTracking)),
      shipments.deliveredLate.set(row, triState(record.deliveredLate)),
      shipments.sku.set(row, dictionary.code(record.sku)),
      shipments.asin.set(row, dictionary.code(record.asin)),
      shipments.category.set(row, dictionary.code(record.category)),
      shipments.carrier.set(row, dictionary.code(record.carrier)),
      shipments.serviceLevel.set(row, dictionary.code(record.serviceLevel)),
      shipments.warehouse.set(row, dictionary.code(record.warehouse)))
    let knew = this.scansKnown
    ;((this.scans += (record.firstScanAt === null ? 0 : 1) - (hadScan ? 1 : 0)),
      this.scansKnown !== knew && this.ruleChanges++,
      this.journal.push(order))
  }
  putFeedback(record) {
    let { feedback, orders } = this,
      order = this.order(record.orderId),
      row = findRow(orders.firstFeedback.get(order), feedback.next, feedback.key, record.receivedOn)
    row === -1 &&
      ((row = feedback.key.length),
      feedback.key.push(record.receivedOn),
      feedback.order.push(order),
      feedback.next.push(orders.firstFeedback.get(order)),
      feedback.receivedAt.push(0),
      feedback.rating.push(0),
      feedback.removedAt.push(0),
      feedback.comment.push(null),
      orders.firstFeedback.set(order, row))
    let received = dayNumber(record.receivedOn)
    ;(feedback.receivedAt.set(row, Number.isNaN(received) ? Number.NaN : this.days.start(received)),
      feedback.rating.set(row, record.rating),
      feedback.removedAt.set(row, record.removedAt ?? Number.NaN),
      (feedback.comment[row] = record.comment),
      this.journal.push(order))
  }
  putClaim(record) {
    let { claims, orders } = this,
      order = this.order(record.orderId),
      row = findRow(orders.firstClaim.get(order), claims.next, claims.key, record.claimKey)
    ;(row === -1 &&
      ((row = claims.key.length),
      claims.key.push(record.claimKey),
      claims.order.push(order),
      claims.next.push(orders.firstClaim.get(order)),
      claims.receivedAt.push(0),
      claims.removedAt.push(0),
      claims.outcome.push(0),
      claims.proxy.push(0),
      claims.reason.push(0),
      orders.firstClaim.set(order, row)),
      claims.receivedAt.set(row, record.receivedAt ?? Number.NaN),
      claims.removedAt.set(row, record.removedAt ?? Number.NaN),
      claims.outcome.set(row, claimOutcomes.indexOf(record.outcome)),
      claims.proxy.set(row, record.proxy ? 1 : 0),
      claims.reason.set(row, this.dictionary.code(record.reason)),
      this.journal.push(order))
  }
  putChargeback(record) {
    let { chargebacks, orders } = this,
      order = this.order(record.orderId),
      row = findRow(
        orders.firstChargeback.get(order),
        chargebacks.next,
        chargebacks.key,
        record.chargebackKey,
      )
    ;(row === -1 &&
      ((row = chargebacks.key.length),
      chargebacks.key.push(record.chargebackKey),
      chargebacks.order.push(order),
      chargebacks.next.push(orders.firstChargeback.get(order)),
      chargebacks.receivedAt.push(0),
      chargebacks.removedAt.push(0),
      chargebacks.outcome.push(0),
      chargebacks.proxy.push(0),
      orders.firstChargeback.set(order, row)),
      chargebacks.receivedAt.set(row, record.receivedAt ?? Number.NaN),
      chargebacks.removedAt.set(row, record.removedAt ?? Number.NaN),
      chargebacks.outcome.set(row, chargebackOutcomes.indexOf(record.outcome)),
      chargebacks.proxy.set(row, record.proxy ? 1 : 0),
      this.journal.push(order))
  }
  putReturn(record) {
    let { returns, orders } = this,
      order = this.order(record.orderId),
      row = findRow(orders.firstReturn.get(order), returns.next, returns.key, record.returnKey)
    ;(row === -1 &&
      ((row = returns.key.length),
      returns.key.push(record.returnKey),
      returns.order.push(order),
      returns.next.push(orders.firstReturn.get(order)),
      returns.requestedAt.push(0),
      returns.fulfilment.push(0),
      returns.reason.push(0),
      returns.asin.push(0),
      returns.sku.push(0),
      orders.firstReturn.set(order, row)),
      returns.requestedAt.set(row, record.requestedAt ?? Number.NaN),
      returns.fulfilment.set(row, record.fulfilment === null ? 0 : fulfilmentCode[record.fulfilment]),
      returns.reason.set(row, this.dictionary.code(record.reason)),
      returns.asin.set(row, this.dictionary.code(record.asin)),
      returns.sku.set(row, this.dictionary.code(record.sku)),
      this.journal.push(order))
  }
  putMessage(record) {
    let { messages } = this,
      row = this.messageIndex.get(record.messageKey)
    ;(row === void 0 &&
      ((row = messages.receivedAt.length),
      messages.receivedAt.push(0),
      messages.answeredAt.push(0),
      messages.responseNeeded.push(0),
      this.messageIndex.set(record.messageKey, row)),
      messages.receivedAt.set(row, record.receivedAt),
      messages.answeredAt.set(row, record.answeredAt ?? Number.NaN),
      messages.responseNeeded.set(row, record.responseNeeded ? 1 : 0),
      this.messageChanges++)
  }
  channelOf(text) {
    if (text === null) return channelCode.own
    let known = this.channels.get(text)
    if (known !== void 0) return known
    let code = readChannel(text, this.marketplace)
    return (this.channels.set(text, code), code)
  }
}
function readChannel(text, marketplace) {
  if (text.trim() === '') return channelCode.own
  let store = findMarketplace(text)
  return store !== void 0
    ? store.code === marketplace
      ? channelCode.own
      : channelCode.otherMarketplace
    : /^amazon\b/i.test(text.trim())
      ? channelCode.own
      : channelCode.nonAmazon
}
function findRow(first, next, keys, key) {
  let row = first
  for (; row !== -1 && keys[row] !== key;) row = next.get(row)
  return row
}
function widen(table, rows) {
  let room = Math.max(1024, Math.ceil((rows + 1) * 1.5))
  return (reserveAll(table, room), room)
}
function ledgerFrom(source, store) {
  let ledger = new Ledger(store)
  ;(ledger.adopt(source), loadItems(ledger, source))
  for (let records of [
    source.shipments,
    source.feedback,
    source.claims,
    source.chargebacks,
    source.returns,
    source.messages,
  ])
    for (let record of records) ledger.put(record)
  return ledger
}
function loadItems(ledger, source) {
  let { items, orders } = ledger,
    from = source.items,
    facets = facetCodes(ledger, source),
    products = productCodes(ledger, source),
    noFacet = { fulfilment: 0, channel: 0, business: 0, serviceLevel: 0, region: 0 },
    noProduct = { sku: 0, asin: 0, category: 0 },
    first = ledger.appendItems(from.length)
  for (let i = 0; i < from.length; i++) {
    let row = first + i,
      order = from.orderOf[i],
      facet = facets.get(from.facet[i]) ?? noFacet,
      product = products.get(from.product[i]) ?? noProduct
    ;(items.order.set(row, order),
      items.next.set(row, orders.firstItem.get(order)),
      orders.firstItem.set(order, row),
      items.purchasedAt.set(row, instant(from.purchasedAt[i])),
      items.status.set(row, from.status[i]),
      items.itemStatus.set(row, from.itemStatus[i]),
      items.fulfilment.set(row, facet.fulfilment),
      items.channel.set(row, facet.channel),
      items.cancelledBy.set(row, cancellers[from.cancelledBy[i]] ?? 0),
      items.business.set(row, facet.business),
      items.quantity.set(row, from.quantity[i] - 1),
      items.shipBy.set(row, instant(from.shipBy[i])),
      items.deliverBy.set(row, instant(from.deliverBy[i])),
      items.sku.set(row, product.sku),
      items.asin.set(row, product.asin),
      items.serviceLevel.set(row, facet.serviceLevel),
      items.region.set(row, facet.region),
      items.category.set(row, product.category))
  }
  for (let order = 0; order < source.orderCount; order++) combineItems(ledger, order)
}
var cancellers = [
  cancelledByCode.unknown,
  cancelledByCode.seller,
  cancelledByCode.buyer,
  cancelledByCode.amazon,
  cancelledByCode.unknown,
]
function instant(seconds) {
  return seconds === 0 ? Number.NaN : seconds * 1e3
}
function facetCodes(ledger, { facets }) {
  return new Map(
    [...facets].map(([id, facet]) => [
      id,
      {
        fulfilment: facet.fulfilment === null ? 0 : fulfilmentCode[facet.fulfilment],
        channel: ledger.channelOf(facet.salesChannel),
        business: triState(facet.businessOrder),
        serviceLevel: ledger.dictionary.code(facet.serviceLevel),
        region: ledger.dictionary.code(facet.region),
      },
    ]),
  )
}
function productCodes(ledger, { products }) {
  let { dictionary } = ledger
  return new Map(
    [...products].map(([id, product]) => [
      id,
      {
        sku: dictionary.code(product.sku),
        asin: dictionary.code(product.asin),
        category: dictionary.code(product.category),
      },
    ]),
  )
}
function diffPolicies(before, after) {
  let old = new Map(before.policies.map((row) => [row.id, row])),
    fresh = new Map(after.policies.map((row) => [row.id, row]))
  return {
    added: after.policies.filter(({ id }) => !old.has(id)),
    removed: before.policies.filter(({ id }) => !fresh.has(id)),
    changed: after.policies.flatMap((row) => {
      let was = old.get(row.id),
        changes = was === void 0 ? [] : changesBetween(was, row)
      return changes.length === 0 ? [] : [{ id: row.id, changes }]
    }),
  }
}
var effects = [
  'target',
  'condition',
  'windows',
  'timeZone',
  'minimum',
  'tiers',
  'consequence',
  'enforcedFrom',
  'amazonCancellationsCount',
  'carriers',
]
function affectedStores(before, after, stores, day) {
  let affected = []
  for (let { account, marketplace } of stores)
    for (let question of questions) {
      let was = findPolicy(before, { ...question, marketplace, day }),
        is = findPolicy(after, { ...question, marketplace, day }),
        changes = effectsBetween(was, is)
      changes.length > 0 && affected.push({ account, marketplace, ...question, changes })
    }
  return affected
}
var questions = metricNames.flatMap((metric) => {
  if (metric === 'on_time_delivery_rate')
    return ['shipment', 'unit'].map((basis2) => ({ metric, fulfilment: 'mfn', basis: basis2 }))
  let basis = basisOf2(metric)
  return basis === 'order' && isDefectRate(metric)
    ? ['mfn', 'afn'].map((fulfilment) => ({ metric, fulfilment, basis }))
    : [{ metric, fulfilment: null, basis }]
})
function basisOf2(metric) {
  switch (metric) {
    case 'valid_tracking_rate':
      return 'shipment'
    case 'contact_response_rate':
      return 'message'
    case 'return_dissatisfaction_rate':
      return 'return'
    case 'account_health_rating':
      return 'points'
    default:
      return 'order'
  }
}
function isDefectRate(metric) {
  return (
    metric === 'order_defect_rate' ||
    metric === 'negative_feedback_rate' ||
    metric === 'claim_rate' ||
    metric === 'chargeback_rate'
  )
}
function effectsBetween(was, is) {
  return was === void 0 || is === void 0
    ? was === is
      ? []
      : [{ field: 'id', before: was?.id ?? null, after: is?.id ?? null }]
    : changesBetween(was, is).filter(({ field }) => effects.includes(field))
}
function changesBetween(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}
function withOverrides(table, overrides) {
  let copies = overrides.flatMap((override, index) => {
    let rows = table.policies.filter((row) => meets(row, override)),
      own = rows.filter((row) => !row.marketplaces.includes('*'))
    return rows
      .filter((row) => !row.marketplaces.includes('*') || !own.some((other) => covers(other, row)))
      .map((row) => overridden(row, override, index))
  })
  return { ...table, policies: [...table.policies, ...copies] }
}
function meets(row, override) {
  return (
    row.metric === override.metric &&
    row.programme === null &&
    (row.marketplaces.includes('*') || row.marketplaces.includes(override.marketplace)) &&
    (override.fulfilment === void 0 || row.fulfilment === override.fulfilment) &&
    (override.basis === void 0 || row.basis === override.basis)
  )
}
function covers(own, general) {
  return own.basis === general.basis && own.fulfilment === general.fulfilment && own.from <= general.from
}
function overridden(row, override, index) {
  return {
    ...row,
    id: `${row.id}+override-${index + 1}`,
    marketplaces: [override.marketplace],
    ...(override.target === void 0 ? {} : { target: override.target }),
    ...(override.windows === void 0 ? {} : { windows: override.windows }),
    ...(override.minimum === void 0 ? {} : { minimum: override.minimum }),
    override: { note: override.note },
  }
}
var dimensions = ['asin', 'sku', 'category', 'carrier', 'service', 'region', 'weekday', 'warehouse'],
  weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']
function valuesOf(ledger, dimension, found) {
  switch (dimension) {
    case 'weekday':
      return [weekdays[((found.day % 7) + 7) % 7] ?? '']
    case 'asin':
    case 'sku':
    case 'category': {
      let own = found.shipment === -1 ? [] : texts(ledger, [ledger.shipments[dimension].get(found.shipment)])
      return own.length > 0 ? own : ofItems(ledger, found.order, dimension)
    }
    case 'region':
      return ofItems(ledger, found.order, 'region')
    case 'service': {
      let own = ofShipments(ledger, found, 'serviceLevel')
      return own.length > 0 ? own : ofItems(ledger, found.order, 'serviceLevel')
    }
    default:
      return ofShipments(ledger, found, dimension)
  }
}
function ofItems(ledger, order, column) {
  let codes = []
  for (let item = ledger.orders.firstItem.get(order); item !== -1; item = ledger.items.next.get(item))
    codes.push(ledger.items[column].get(item))
  return texts(ledger, codes)
}
function ofShipments(ledger, found, column) {
  let { shipments, orders } = ledger
  if (found.shipment !== -1) return texts(ledger, [shipments[column].get(found.shipment)])
  let codes = []
  for (let row = orders.firstShipment.get(found.order); row !== -1; row = shipments.next.get(row))
    codes.push(shipments[column].get(row))
  return texts(ledger, codes)
}
function texts({ dictionary }, codes) {
  return [...new Set(codes)]
    .map((code) => dictionary.text(code))
    .filter((text) => text !== null && text !== '')
}
function fisherExact(table, alternative = 'two-sided') {
  let { groupBad, groupGood, restBad, restGood } = table,
    group = groupBad + groupGood,
    rest = restBad + restGood,
    bad = groupBad + restBad,
    low = Math.max(0, bad - rest),
    high = Math.min(bad, group),
    total = logChoose(group + rest, bad),
    probability = (k) => Math.exp(logChoose(group, k) + logChoose(rest, bad - k) - total),
    sum = 0
  if (alternative === 'greater') for (let k = groupBad; k <= high; k++) sum += probability(k)
  else if (alternative === 'less') for (let k = low; k <= groupBad; k++) sum += probability(k)
  else {
    let limit = probability(groupBad) * 1.0000001
    for (let k = low; k <= high; k++) {
      let p = probability(k)
      p <= limit && (sum += p)
    }
  }
  return Math.min(1, sum)
}
function poissonAtLeast(count, expected) {
  return count <= 0 ? 1 : expected <= 0 ? 0 : gammaCdf(expected, count)
}
function adjustForMany(pValues) {
  let order = pValues.map((_, i) => i).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0)),
    adjusted = Array.from({ length: pValues.length }),
    smallest2 = 1
  for (let [position, index] of order.entries()) {
    let rank = pValues.length - position
    ;((smallest2 = Math.min(smallest2, ((pValues[index] ?? 1) * pValues.length) / rank)),
      (adjusted[index] = smallest2))
  }
  return adjusted
}
function riskRatio(table) {
  let { groupBad, groupGood, restBad, restGood } = table
  if (groupBad + groupGood === 0 || restBad + restGood === 0) return null
  let half = groupBad === 0 || restBad === 0 ? 0.5 : 0,
    a = groupBad + half,
    n1 = groupBad + groupGood + 2 * half,
    b = restBad + half,
    n2 = restBad + restGood + 2 * half,
    ratio = a / n1 / (b / n2),
    spread = 1.959963984540054 * Math.sqrt(Math.max(0, 1 / a - 1 / n1 + 1 / b - 1 / n2))
  return { ratio, interval: [ratio * Math.exp(-spread), ratio * Math.exp(spread)] }
}
function visitCases(evaluation, question, visit) {
  let { metric } = question
  metric === 'valid_tracking_rate' || metric === 'on_time_delivery_rate'
    ? visitPackages(evaluation, question, visit)
    : visitOrders(evaluation, question, visit)
}
function visitOrders(evaluation, question, visit) {
  let { orders, ledger } = evaluation,
    fulfilment = fulfilmentCode[question.fulfilment],
    late2 = question.metric === 'late_shipment_rate',
    counted = late2
      ? orderMark.shipCounted
      : question.metric === 'cancellation_rate'
        ? orderMark.cancellable
        : orderMark.counted,
    bad = badOrder(evaluation, question),
    days = late2 ? orders.shipDay : orders.purchaseDay
  for (let order = 0; order < ledger.orderCount; order++) {
    let marks = orders.marks.get(order)
    if ((marks & counted) === 0 || orders.fulfilment.get(order) !== fulfilment) continue
    let day = days.get(order)
    day < question.from || day > question.to || visit({ order, shipment: -1, day, bad: (marks & bad) !== 0 })
  }
}
function badOrder({ readings }, question) {
  switch (question.metric) {
    case 'late_shipment_rate':
      return orderMark.late
    case 'cancellation_rate':
      return (
        orderMark.cancelledBySeller |
        (question.amazonCancellationsCount ? orderMark.cancelledByAmazon : 0) |
        (readings.unknownCancellerCounts ? orderMark.cancelledByUnknown : 0)
      )
    case 'negative_feedback_rate':
      return orderMark.negativeFeedback
    case 'claim_rate':
      return orderMark.claim
    case 'chargeback_rate':
      return orderMark.chargeback
    default:
      return orderMark.defective
  }
}
function visitPackages(evaluation, question, visit) {
  let { packages, ledger } = evaluation,
    fulfilment = fulfilmentCode[question.fulfilment],
    tracking2 = question.metric === 'valid_tracking_rate',
    unit = question.basis === 'unit',
    counted = tracking2 ? packageMark.shipped : unit ? packageMark.unitsDelivered : packageMark.onTimeCounted,
    good = tracking2 ? packageMark.valid : unit ? packageMark.unitsOnTime : packageMark.deliveredOnTime,
    days = !tracking2 && unit ? packages.unitDay : packages.trackDay
  for (let shipment = 0; shipment < ledger.shipmentRows; shipment++) {
    let marks = packages.marks.get(shipment)
    if ((marks & counted) === 0 || packages.fulfilment.get(shipment) !== fulfilment) continue
    let day = days.get(shipment)
    day < question.from ||
      day > question.to ||
      visit({ order: ledger.shipments.order.get(shipment), shipment, day, bad: (marks & good) === 0 })
  }
}
function reasonsOf({ ledger }, metric, badOrders) {
  let counts = new Map(),
    add = (source, reason) => {
      let key = `${source}\0${reason}`,
        orders2 = (counts.get(key)?.orders ?? 0) + 1
      counts.set(key, { source, reason, orders: orders2 })
    },
    { orders, claims, returns, feedback, dictionary } = ledger,
    parts =
      metric === 'order_defect_rate' ? ['claim_rate', 'negative_feedback_rate', 'chargeback_rate'] : [metric]
  for (let order of badOrders) {
    if (parts.includes('claim_rate'))
      for (let row = orders.firstClaim.get(order); row !== -1; row = claims.next.get(row))
        add(
          'claim',
          dictionary.text(claims.reason.get(row)) ?? claimOutcomes[claims.outcome.get(row)] ?? 'unknown',
        )
    if (parts.includes('negative_feedback_rate'))
      for (let row = orders.firstFeedback.get(order); row !== -1; row = feedback.next.get(row))
        feedback.rating.get(row) <= 2 && add('feedback', `${feedback.rating.get(row)} star`)
    parts.includes('chargeback_rate') &&
      orders.firstChargeback.get(order) !== -1 &&
      add('chargeback', 'chargeback')
    for (let row = orders.firstReturn.get(order); row !== -1; row = returns.next.get(row)) {
      let reason = dictionary.text(returns.reason.get(row))
      reason !== null && add('return', reason)
    }
  }
  return [...counts.values()].sort((a, b) => b.orders - a.orders || (a.reason < b.reason ? -1 : 1))
}
var fewest2 = 3
function verdictOf(findings, total, allOrders) {
  if (total.defects === 0)
    return { kind: 'none', text: `There is no defect among ${total.cases} cases.`, evidence: [], orders: [] }
  let patterns = findings.filter(
    ({ standsOut, defects: defects2, lift }) => standsOut && defects2 >= fewest2 && (lift ?? 0) > 1,
  )
  if (patterns.length === 0)
    return {
      kind: 'isolated',
      text: `${total.defects} ${total.defects === 1 ? 'defect' : 'defects'} in ${total.cases} cases; no group stands out beyond chance.`,
      evidence: [],
      orders: allOrders,
    }
  let evidence = distinct(patterns).map((alike) => sentence(alike, total.defects))
  return {
    kind: 'pattern',
    text: evidence[0] ?? '',
    evidence,
    orders: [...new Set(patterns.flatMap(({ orders }) => orders))],
  }
}
function distinct(findings) {
  let byOrders = new Map()
  for (let finding of findings) {
    let key = `${finding.cases}:${finding.orders.join()}`,
      alike = byOrders.get(key)
    alike === void 0 ? byOrders.set(key, [finding]) : alike.push(finding)
  }
  return [...byOrders.values()]
}
function sentence(alike, all) {
  let [finding] = alike,
    name = alike.map(({ by, value }) => `${by} ${value}`).join(' = '),
    lift = finding.lift === null ? '' : `, ${finding.lift.toFixed(1)} times the rest`,
    range =
      finding.liftInterval === null
        ? ''
        : ` (95 %: ${finding.liftInterval[0].toFixed(1)} to ${finding.liftInterval[1].toFixed(1)})`
  return `${name} has ${finding.defects} of ${all} defects in ${finding.cases} cases: ${formatRate(finding.rate)}${lift}${range}, p = ${scientific(finding.pValue)}.`
}
function scientific(p) {
  return p === null ? 'not tested' : p >= 0.001 ? p.toFixed(3) : p.toExponential(1)
}
var significance = 0.05,
  ordersShown = 50
function explain(evaluation, computed, question, by) {
  let { ledger } = evaluation,
    groups = new Map(by.map((dimension) => [dimension, new Map()])),
    unknown = Object.fromEntries(by.map((dimension) => [dimension, 0])),
    badOrders = new Set(),
    cases = 0,
    defects2 = 0
  visitCases(evaluation, question, (found) => {
    ;(cases++, found.bad && (defects2++, badOrders.add(found.order)))
    for (let dimension of by) {
      let values = valuesOf(ledger, dimension, found)
      values.length === 0 && found.bad && (unknown[dimension] = (unknown[dimension] ?? 0) + 1)
      for (let value of values) {
        let table = groups.get(dimension),
          counts = table?.get(value)
        ;(counts === void 0 && ((counts = { bad: 0, all: 0, orders: new Set() }), table?.set(value, counts)),
          counts.all++,
          found.bad && (counts.bad++, counts.orders.add(found.order)))
      }
    }
  })
  let findings = judge([...groups], { cases, defects: defects2 }, (orders) =>
    [...orders].slice(0, ordersShown).map((order) => ledger.orderId(order)),
  )
  return {
    metric: computed.metric,
    account: computed.account,
    marketplace: computed.marketplace,
    fulfilment: computed.fulfilment,
    from: computed.from,
    to: computed.to,
    timeZone: computed.timeZone,
    defects: defects2,
    cases,
    verdict: verdictOf(
      findings,
      { defects: defects2, cases },
      [...badOrders].slice(0, ordersShown).map((order) => ledger.orderId(order)),
    ),
    groups: findings,
    reasons: reasonsOf(evaluation, question.metric, badOrders),
    unknown,
    assumptions: computed.assumptions,
  }
}
function judge(groups, total, name) {
  let rows = groups.flatMap(([by, table]) =>
      table.size < 2
        ? []
        : [...table].map(([value, counts]) => ({ by, value, counts, table: tableOf(counts, total) })),
    ),
    tested = rows.filter(({ table }) => canStandOut(table)),
    pValues = tested.map(({ table }) => fisherExact(table, 'greater')),
    qValues = adjustForMany(pValues),
    places = new Map(tested.map(({ table }, place) => [table, place]))
  return rows
    .map(({ by, value, counts, table }) => {
      let place = places.get(table),
        ratio = riskRatio(table),
        qValue = place === void 0 ? null : (qValues[place] ?? null)
      return {
        by,
        value,
        defects: counts.bad,
        cases: counts.all,
        rate: counts.bad / counts.all,
        interval: rateInterval(counts.bad, counts.all),
        lift: ratio?.ratio ?? null,
        liftInterval: ratio?.interval ?? null,
        pValue: place === void 0 ? null : (pValues[place] ?? null),
        qValue,
        standsOut: qValue !== null && qValue <= significance,
        orders: name(counts.orders),
      }
    })
    .filter(({ defects: defects2 }) => defects2 > 0)
    .sort(
      (a, b) => (a.pValue ?? 2) - (b.pValue ?? 2) || b.defects - a.defects || (a.value < b.value ? -1 : 1),
    )
}
function tableOf(counts, total) {
  return {
    groupBad: counts.bad,
    groupGood: counts.all - counts.bad,
    restBad: total.defects - counts.bad,
    restGood: total.cases - total.defects - (counts.all - counts.bad),
  }
}
function canStandOut(table) {
  let size = table.groupBad + table.groupGood,
    bad = table.groupBad + table.restBad,
    most = Math.min(size, bad)
  if (most === 0) return !1
  let extreme = {
    groupBad: most,
    groupGood: size - most,
    restBad: bad - most,
    restGood: table.restGood + table.groupGood - (size - most),
  }
  return fisherExact(extreme, 'greater') <= significance
}
var atOnce = { curve: (age) => (age < 0 ? 0 : 1), observed: 0 },
  longest = 120,
  fewest3 = 20,
  assumedCurve = (age) =>
    age < 0 ? 0 : age >= longest ? 1 : (1 - Math.exp(-(age + 1) / 14)) / (1 - Math.exp(-(longest + 1) / 14))
function arrivalOf(evaluation, metric, today) {
  if (!comesLater.includes(metric)) return atOnce
  let { ledger, orders } = evaluation,
    delays = [],
    add = (order, receivedAt) => {
      if (Number.isNaN(receivedAt)) return
      let bought = orders.purchaseDay.get(order),
        delay = ledger.days.day(receivedAt) - bought,
        limit = Math.min(longest, today - bought)
      delay >= 0 && delay <= limit && delays.push([delay, limit])
    }
  for (let order = 0; order < ledger.orderCount; order++) {
    let marks = orders.marks.get(order)
    ;(marks & orderMark.defective) !== 0 &&
      ((marks & orderMark.negativeFeedback) !== 0 &&
        add(order, firstReceived(ledger.orders.firstFeedback.get(order), ledger.feedback)),
      (marks & orderMark.claim) !== 0 &&
        add(order, firstReceived(ledger.orders.firstClaim.get(order), ledger.claims)),
      (marks & orderMark.chargeback) !== 0 &&
        add(order, firstReceived(ledger.orders.firstChargeback.get(order), ledger.chargebacks)))
  }
  return delays.length < fewest3
    ? { curve: assumedCurve, observed: 0 }
    : { curve: truncatedCurve(delays), observed: delays.length }
}
var comesLater = ['order_defect_rate', 'negative_feedback_rate', 'claim_rate', 'chargeback_rate']
function firstReceived(first, rows) {
  let earliest = Number.NaN
  for (let row = first; row !== -1; row = rows.next.get(row)) {
    let at = rows.receivedAt.get(row)
    ;(Number.isNaN(earliest) || at < earliest) && (earliest = at)
  }
  return earliest
}
function truncatedCurve(delays) {
  let shares = Array.from({ length: longest + 1 }).fill(1),
    share = 1
  for (let u = longest; u >= 0; u--) {
    shares[u] = share
    let at = 0,
      risk = 0
    for (let [delay, limit] of delays) (delay === u && at++, delay <= u && limit >= u && risk++)
    risk > 0 && at < risk && (share *= 1 - at / risk)
  }
  return (age) => (age < 0 ? 0 : age >= longest ? 1 : (shares[Math.floor(age)] ?? 1))
}
function seededRandom(seed) {
  let state = seed >>> 0,
    next = () => {
      state = (state + 1831565813) >>> 0
      let t = state
      return (
        (t = Math.imul(t ^ (t >>> 15), t | 1)),
        (t ^= t + Math.imul(t ^ (t >>> 7), t | 61)),
        ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
      )
    },
    normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    gamma = (shape) => {
      if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape)
      let d = shape - 1 / 3,
        c = 1 / Math.sqrt(9 * d)
      for (;;) {
        let x = normal(),
          v = (1 + c * x) ** 3
        if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
      }
    },
    poisson = (mean2) => {
      let count = 0,
        rest = mean2
      for (; rest > 20;) {
        let half = Math.floor(rest * 0.875),
          waited = gamma(half)
        if (waited > rest) return count + binomial(half - 1, rest / waited)
        ;((count += half), (rest -= waited))
      }
      let limit = Math.exp(-rest),
        product = next()
      for (; product > limit;) (count++, (product *= next()))
      return count
    },
    binomial = (trials, chance) => {
      let successes = 0
      for (let i = 0; i < trials; i++) next() < chance && successes++
      return successes
    }
  return { next, gamma, poisson }
}
var memory = 90
function project(series, options) {
  let { today, window, horizon, condition, target } = options,
    random = seededRandom(options.seed ?? 20261004),
    paths2 = options.paths ?? 1e3,
    learned = learn(series, options),
    rates = Array.from({ length: horizon }, () => new Float64Array(paths2)),
    good = condition === 'greater_than',
    breachDays = [],
    recoveryDays = [],
    missed = new Float64Array(horizon)
  for (let path = 0; path < paths2; path++) {
    let future = play(series, options, learned, random),
      breach = 1 / 0,
      recovery = 1 / 0
    for (let ahead = 1; ahead <= horizon; ahead++) {
      let { bad, cases } = future(ahead),
        rate = cases > 0 ? (good ? 1 - bad / cases : bad / cases) : Number.NaN,
        row = rates[ahead - 1]
      row !== void 0 && (row[path] = rate)
      let met = Number.isNaN(rate) ? null : targetMet(rate, target, condition)
      ;(met === !1 &&
        ((missed[ahead - 1] = (missed[ahead - 1] ?? 0) + 1), (breach = Math.min(breach, ahead))),
        met === !0 && (recovery = Math.min(recovery, ahead)))
    }
    ;(breachDays.push(breach), recoveryDays.push(recovery))
  }
  return {
    days: rates.map((row, index) => {
      let to = today + index + 1 - window.lag
      return {
        day: today + index + 1,
        ...quantiles(row),
        missed: (missed[index] ?? 0) / paths2,
        known: sumDays(series, to - window.days + 1, to),
      }
    }),
    breach: crossing(breachDays, today),
    recovery: crossing(recoveryDays, today),
    defectRate: learned.rate,
    dispersion: learned.dispersion,
  }
}
function learn(series, { today, arrival }) {
  let bad = 0,
    exposure = 0,
    from = Math.max(series.first, today - memory)
  for (let day = from; day <= today; day++)
    ((bad += series.bad[day - series.first] ?? 0),
      (exposure += (series.cases[day - series.first] ?? 0) * arrival(today - day)))
  let rate = exposure > 0 ? (bad + 0.5) / (exposure + 1) : 0,
    chi = 0,
    used = 0,
    size = 0
  for (let day = from; day <= today; day++) {
    let expected = (series.cases[day - series.first] ?? 0) * arrival(today - day) * rate
    expected <= 0 ||
      ((chi += ((series.bad[day - series.first] ?? 0) - expected) ** 2 / expected),
      used++,
      (size += expected))
  }
  let dispersion = used > 14 ? Math.max(1, chi / (used - 1)) : 1,
    weeks = Math.min(8, Math.floor((today - series.first + 1) / 7))
  return {
    rate,
    bad,
    exposure,
    dispersion,
    dayVariance: used > 0 && size > 0 ? (dispersion - 1) / (size / used) : 0,
    weeks: Math.max(1, weeks),
  }
}
function play(series, options, learned, random) {
  let { today, window, horizon, arrival, assume } = options,
    shape = (learned.bad + 0.5) / learned.dispersion,
    rate = learned.exposure > 0 ? (random.gamma(shape) / (learned.exposure + 1)) * learned.dispersion : 0,
    start = today - window.lag - window.days + 1,
    length = window.lag + window.days + horizon,
    cases = new Float64Array(length),
    bad = new Float64Array(length),
    arrivals = Array.from({ length: horizon + 1 }, () => []),
    weeksBack = 1
  for (let day = start; day <= today + horizon; day++) {
    let at = day - start,
      ahead = day - today,
      chance = rate
    if (ahead <= 0)
      ((cases[at] = series.cases[day - series.first] ?? 0), (bad[at] = series.bad[day - series.first] ?? 0))
    else {
      ahead % 7 === 1 && (weeksBack = 1 + Math.floor(random.next() * learned.weeks))
      let like = day - 7 * (Math.ceil(ahead / 7) + weeksBack - 1)
      ;((cases[at] = series.cases[like - series.first] ?? 0),
        assume !== void 0 &&
          day >= assume.from &&
          ((cases[at] = random.poisson((cases[at] ?? 0) * assume.cases)), (chance *= assume.defects)))
    }
    let known = ahead <= 0 ? arrival(-ahead) : 0
    if (known >= 1 || (cases[at] ?? 0) === 0) continue
    let factor = learned.dayVariance > 0 ? random.gamma(1 / learned.dayVariance) * learned.dayVariance : 1,
      coming = random.poisson((cases[at] ?? 0) * Math.min(1, chance * factor) * (1 - known))
    for (let i = 0; i < coming; i++) {
      let share = known + random.next() * (1 - known),
        age = Math.max(0, -ahead + 1)
      for (; arrival(age) < share;) age++
      let on = ahead + age
      on <= horizon && arrivals[Math.max(0, on)]?.push(at)
    }
  }
  return (ahead) => {
    for (let at of arrivals[ahead] ?? []) (bad[at] ?? 0) < (cases[at] ?? 0) && (bad[at] = (bad[at] ?? 0) + 1)
    let sumBad = 0,
      sumCases = 0
    for (let at = ahead; at < ahead + window.days; at++)
      ((sumBad += bad[at] ?? 0), (sumCases += cases[at] ?? 0))
    return { bad: sumBad, cases: sumCases }
  }
}
function quantiles(row) {
  let sorted = row.filter((rate) => !Number.isNaN(rate)).sort(),
    at = (share) =>
      sorted.length === 0
        ? null
        : (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null)
  return { median: at(0.5), low: at(0.05), high: at(0.95) }
}
function crossing(aheads, today) {
  let sorted = aheads.toSorted((a, b) => a - b),
    at = (share) => {
      let ahead = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 1 / 0
      return Number.isFinite(ahead) ? today + ahead : null
    }
  return {
    on: at(0.5),
    earliest: at(0.05),
    latest: at(0.95),
    probability: aheads.filter((ahead) => Number.isFinite(ahead)).length / aheads.length,
  }
}
function sumDays(series, from, to) {
  let bad = 0,
    cases = 0
  for (let day = Math.max(from, series.first); day <= to; day++)
    ((bad += series.bad[day - series.first] ?? 0), (cases += series.cases[day - series.first] ?? 0))
  return { bad, cases }
}
var defaultHorizon = 60,
  history = 180,
  ordersShown2 = 20
function forecastFromLedger(evaluation, computed, counted, options) {
  let { ledger } = evaluation,
    today = ledger.days.day(options.asOf),
    window = { days: counted.to - counted.from + 1, lag: today - counted.to },
    arrival = arrivalOf(evaluation, computed.metric, today),
    series = seriesOf(evaluation, counted, today, window.days + window.lag),
    assume = readAssumption(options, today),
    projection = project(series, {
      today,
      window,
      target: computed.target,
      condition: computed.condition ?? 'less_than',
      arrival: arrival.curve,
      horizon: options.horizon ?? defaultHorizon,
      ...(assume === void 0 ? {} : { assume }),
      ...(options.paths === void 0 ? {} : { paths: options.paths }),
    })
  return {
    metric: computed.metric,
    account: computed.account,
    marketplace: computed.marketplace,
    fulfilment: computed.fulfilment,
    basis: 'ledger',
    asOf: new Date(options.asOf).toISOString(),
    rate: computed.rate,
    target: computed.target,
    condition: computed.condition,
    targetMet: computed.targetMet,
    breach: computed.targetMet === !0 ? dated(projection.breach) : null,
    recovery: computed.targetMet === !1 ? dated(projection.recovery) : null,
    rollOff: rollOffOf(evaluation, counted, today),
    days: projection.days.map(({ day, median, low, high, missed }) => ({
      day: dayText(day),
      median,
      low,
      high,
      missedProbability: missed,
    })),
    interval: '90 %',
    assumptions: [
      `Cases repeat the weeks of the last two months; ${(projection.defectRate * 100).toFixed(2)} % of them turn bad.`,
      projection.dispersion > 1.2
        ? `Days differ ${projection.dispersion.toFixed(1)} times as much as chance; the intervals are wider for it.`
        : 'Days differ no more than chance.',
      ...(arrival.curve(0) >= 1
        ? []
        : [
            arrival.observed > 0
              ? `Defects come in as late as the ${arrival.observed} known ones did.`
              : 'Too few delays are known; defects are taken to come in two weeks after the order on average.',
          ]),
      ...(assume === void 0 ? [] : [assumptionText(assume)]),
      ...computed.assumptions,
    ],
  }
}
function seriesOf(evaluation, counted, today, reach) {
  let first = today - Math.max(history, reach),
    cases = [],
    bad = []
  for (let day = first; day <= today; day++) {
    let { numerator, denominator } = tally(evaluation, { ...counted, from: day, to: day })
    ;(cases.push(denominator), bad.push(countsGood(counted) ? denominator - numerator : numerator))
  }
  let begin = cases.findIndex((count) => count > 0)
  return begin <= 0
    ? { first, cases, bad }
    : { first: first + begin, cases: cases.slice(begin), bad: bad.slice(begin) }
}
function countsGood({ metric }) {
  return (
    metric === 'valid_tracking_rate' ||
    metric === 'on_time_delivery_rate' ||
    metric === 'contact_response_rate'
  )
}
function rollOffOf(evaluation, counted, today) {
  let orders = new Map()
  counted.metric !== 'contact_response_rate' &&
    visitCases(evaluation, counted, ({ order, day, bad }) => {
      if (!bad) return
      let ofDay = orders.get(day) ?? new Set()
      orders.set(day, ofDay.add(order))
    })
  let calendar = []
  for (let day = counted.from; day <= counted.to; day++) {
    let { numerator, denominator } = tally(evaluation, { ...counted, from: day, to: day }),
      defects2 = countsGood(counted) ? denominator - numerator : numerator
    defects2 !== 0 &&
      calendar.push({
        day: dayText(today + (day - counted.from) + 1),
        leaves: dayText(day),
        defects: defects2,
        cases: denominator,
        orders: [...(orders.get(day) ?? [])]
          .slice(0, ordersShown2)
          .map((order) => evaluation.ledger.orderId(order)),
      })
  }
  return calendar
}
function readAssumption({ assume }, today) {
  if (assume === void 0) return
  let from = assume.from === void 0 ? Number.NaN : dayNumber(assume.from)
  return {
    cases: assume.cases ?? 1,
    defects: assume.defects ?? 1,
    from: Number.isNaN(from) ? today + 1 : Math.max(from, today + 1),
  }
}
function assumptionText({ cases, defects: defects2, from }) {
  return `What if: from ${dayText(from)} on ${percent(cases)} of the usual cases, with ${percent(defects2)} of the usual chance of a defect.`
}
function percent(factor) {
  return `${Number((factor * 100).toFixed(1))} %`
}
function dated(crossing2) {
  let text = (day) => (day === null ? null : dayText(day))
  return {
    on: text(crossing2.on),
    earliest: text(crossing2.earliest),
    latest: text(crossing2.latest),
    probability: crossing2.probability,
  }
}
var trendDays = [28, 21, 14, 7, 0]
function computedStatus(evaluation, options) {
  let { account, asOf, policies } = options,
    wanted = rowsWanted.map((row) => ({ ...row, points: [] }))
  for (let back of trendDays)
    for (let { metric, fulfilment, points } of wanted) {
      let then = computeMetric(evaluation, {
        account,
        metric,
        fulfilment,
        asOf: asOf - back * dayLength,
        policies,
      })
      then.ok && then.value.rate !== null && points.push({ day: then.value.to, rate: then.value.rate })
    }
  return wanted.flatMap(({ metric, fulfilment, points }) => {
    let now = computeMetric(evaluation, { account, metric, fulfilment, asOf, policies })
    if (!now.ok || now.value.denominator === 0) return []
    let { value, policy: policy2, counted } = now,
      looking =
        options.forecast === !1
          ? void 0
          : forecastFromLedger(evaluation, value, counted, { asOf, horizon: 30, paths: 200 }),
      summary =
        looking === void 0
          ? { breachOn: null, recoversOn: null, basis: null }
          : {
              breachOn: looking.breach?.on ?? null,
              recoversOn: looking.recovery?.on ?? null,
              basis: 'ledger',
            }
    return [toRow(value, policy2, summary, trendOf(points, value.condition))]
  })
}
var dayLength = 864e5,
  rowsWanted = [
    { metric: 'order_defect_rate', fulfilment: 'mfn' },
    { metric: 'order_defect_rate', fulfilment: 'afn' },
    { metric: 'late_shipment_rate', fulfilment: 'mfn' },
    { metric: 'cancellation_rate', fulfilment: 'mfn' },
    { metric: 'valid_tracking_rate', fulfilment: 'mfn' },
    { metric: 'on_time_delivery_rate', fulfilment: 'mfn' },
    { metric: 'contact_response_rate', fulfilment: 'mfn' },
  ]
function toRow(value, policy2, forecast, trend) {
  let status = statusOf(value),
    reading = readLevel({
      ...value,
      status,
      statusAsGiven: null,
      policy: policy2,
      day: value.to,
      breachOn: forecast.breachOn,
    })
  return {
    metric: value.metric,
    fulfilment: value.fulfilment,
    source: 'computed',
    basis: value.basis === 'shipment' || value.basis === 'unit' ? value.basis : null,
    numerator: value.numerator,
    denominator: value.denominator,
    rate: value.rate,
    target: value.target,
    condition: value.condition,
    windowDays: value.windowDays,
    from: value.from,
    to: value.to,
    status,
    targetMet: value.targetMet,
    ...bounded(value, reading),
    headroom: value.headroom,
    interval: value.interval,
    forecast,
    trend,
    components: value.components,
    inconsistent: null,
    overridden: policy2?.override?.note ?? null,
  }
}
function bounded(value, reading) {
  let unknown = value.components.byUnknown ?? 0,
    why = `${reading.why} Our own estimate from order-level facts.`
  return value.metric !== 'cancellation_rate' || unknown === 0
    ? { level: reading.level, why }
    : {
        level:
          targetMet((value.numerator - unknown) / value.denominator, value.target, value.condition) === !0 &&
          reading.level !== 'ok'
            ? 'warning'
            : reading.level,
        why: `${why} It is an upper bound: who cancelled ${unknown} of the orders is not known.`,
      }
}
function statusOf({ targetMet: met, headroom: headroom2 }) {
  return met === null
    ? 'none'
    : met
      ? headroom2 !== null && headroom2.defectsLeft === 0
        ? 'at_risk'
        : 'good'
      : 'bad'
}
var paths = 1e3
function forecastFromReport(metric, options) {
  let { numerator, denominator, windowDays, target, condition } = metric
  if (
    numerator === null ||
    denominator === null ||
    windowDays === null ||
    condition === null ||
    denominator <= 0 ||
    numerator < 0 ||
    numerator > denominator
  )
    return null
  let good = condition === 'greater_than',
    bad = good ? denominator - numerator : numerator,
    horizon = options.horizon ?? windowDays,
    random = seededRandom(20261004),
    today = metric.to === null ? Math.floor(options.asOf / 864e5) : dayNumber(metric.to),
    rows = Array.from({ length: horizon }, () => []),
    crossings = [],
    startsMet = targetMet(metric.rate, target, condition)
  for (let path = 0; path < paths; path++) {
    let perDay =
        (random.gamma(bad + 0.5) * (options.assume?.defects ?? 1) * (options.assume?.cases ?? 1)) /
        windowDays,
      leaving = Array.from({ length: bad }, () => 1 + Math.floor(random.next() * windowDays)),
      entered = [],
      crossed = 1 / 0
    for (let ahead = 1; ahead <= horizon; ahead++) {
      entered.push(random.poisson(perDay))
      let kept = leaving.filter((day) => day > ahead).length,
        fresh = entered.slice(-windowDays).reduce((sum, count) => sum + count, 0),
        share = Math.min(1, ahead / windowDays),
        cases = denominator * (1 + ((options.assume?.cases ?? 1) - 1) * share),
        badShare = Math.min(1, (kept + fresh) / cases),
        rate = good ? 1 - badShare : badShare
      ;(rows[ahead - 1]?.push(rate),
        crossed === 1 / 0 && targetMet(rate, target, condition) !== startsMet && (crossed = ahead))
    }
    crossings.push(crossed)
  }
  let days = rows.map((row, index) => {
      let sorted = row.toSorted((a, b) => a - b)
      return {
        day: dayText(today + index + 1),
        median: sorted[Math.floor(paths * 0.5)] ?? null,
        low: sorted[Math.floor(paths * 0.05)] ?? null,
        high: sorted[Math.floor(paths * 0.95)] ?? null,
        missedProbability: row.filter((rate) => targetMet(rate, target, condition) === !1).length / paths,
      }
    }),
    crossing2 = datedCrossing(crossings, today)
  return {
    metric: metric.metric,
    account: options.account,
    marketplace: options.marketplace,
    fulfilment: metric.fulfilment,
    basis: 'snapshots',
    asOf: new Date(options.asOf).toISOString(),
    rate: metric.rate,
    target,
    condition,
    targetMet: startsMet,
    breach: startsMet === !0 ? crossing2 : null,
    recovery: startsMet === !1 ? crossing2 : null,
    rollOff: [],
    days,
    interval: '90 %',
    assumptions: [
      'Only Amazon\u2019s figure is known, not its days: bad cases are taken to lie evenly in the window.',
      'As many cases are taken to come in as leave.',
      `Days are counted from the end of the reported window, ${dayText(today)}.`,
    ],
  }
}
function datedCrossing(aheads, today) {
  let sorted = aheads.toSorted((a, b) => a - b),
    at = (share) => {
      let ahead = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 1 / 0
      return Number.isFinite(ahead) ? dayText(today + ahead) : null
    }
  return {
    on: at(0.5),
    earliest: at(0.05),
    latest: at(0.95),
    probability: aheads.filter((ahead) => Number.isFinite(ahead)).length / aheads.length,
  }
}
function reconcile(evaluation, reported, options) {
  let { from, to } = reported
  if (from === null || to === null) return null
  let result = computeMetric(evaluation, {
    ...options,
    metric: reported.metric,
    range: { from, to },
    ...(reported.fulfilment === null ? {} : { fulfilment: reported.fulfilment }),
    ...(reported.basis === null ? {} : { basis: reported.basis }),
  })
  if (!result.ok) return null
  let { value, counted } = result,
    difference = {
      numerator: reported.numerator === null ? null : value.numerator - reported.numerator,
      denominator: reported.denominator === null ? null : value.denominator - reported.denominator,
    },
    agrees = difference.numerator === 0 && difference.denominator === 0
  return {
    metric: reported.metric,
    fulfilment: reported.fulfilment,
    from,
    to,
    reported: { numerator: reported.numerator, denominator: reported.denominator, rate: reported.rate },
    computed: { numerator: value.numerator, denominator: value.denominator, rate: value.rate },
    difference,
    agrees,
    causes: agrees ? [] : causesOf(evaluation, reported, value, counted, difference),
  }
}
function causesOf(evaluation, reported, value, counted, difference) {
  return [
    reported.inconsistent === null
      ? null
      : `Amazon\u2019s document contradicts itself: ${reported.inconsistent}`,
    ...denominatorCauses(evaluation, value, counted, difference),
    ...numeratorCauses(evaluation, value, difference),
    difference.denominator === 0 && difference.numerator === null ? 'Amazon names no numerator.' : null,
  ].filter((cause) => cause !== null)
}
function denominatorCauses(evaluation, value, counted, { denominator }) {
  if (denominator === null || denominator === 0) return []
  let empty = emptyDays(evaluation, counted),
    excluded = (name) => value.excluded[name] ?? 0
  if (denominator < 0)
    return [
      empty > 0
        ? `${empty} of the days have no case in the files: the imported files do not cover the whole window.`
        : null,
      excluded('pending') > 0
        ? `${excluded('pending')} orders are still pending in the files; a newer file may show them shipped.`
        : null,
      excluded('noShipByDate') > 0
        ? `${excluded('noShipByDate')} orders have no ship-by date in any file.`
        : null,
      excluded('noDeliverByDate') > 0
        ? `${excluded('noDeliverByDate')} packages have no promised delivery date in any file.`
        : null,
      excluded('withoutValidTracking') > 0
        ? `${excluded('withoutValidTracking')} are left out for want of valid tracking.`
        : null,
      empty === 0 ? 'Orders seem to be missing from the files, or Amazon places them on other days.' : null,
    ]
  let cancelled2 = tally(evaluation, { ...counted, metric: 'cancellation_rate' }).components,
    all = Object.values(cancelled2).reduce((sum, count) => sum + count, 0)
  return [
    counted.basis === 'order' && all > 0
      ? `${all} cancelled orders are in our denominator${all === denominator ? ', exactly the difference' : ''} (cancelledOrdersCount).`
      : null,
    'Amazon may place cases on other days, or leave out what the files cannot show (protected or exempt orders).',
  ]
}
function numeratorCauses(evaluation, value, { numerator }) {
  if (numerator === null || numerator === 0) return []
  let { ledger } = evaluation,
    defects2 = value.metric === 'order_defect_rate'
  if (numerator < 0)
    return [
      defects2 && ledger.claims.key.length === 0
        ? 'No A-to-z claims are imported; ours is a lower bound.'
        : null,
      defects2 && ledger.chargebacks.key.length === 0
        ? 'No chargebacks are imported; ours is a lower bound.'
        : null,
      defects2 && ledger.feedback.key.length === 0 ? 'No feedback is imported; ours is a lower bound.' : null,
      (value.excluded.removedDefects ?? 0) > 0
        ? `${value.excluded.removedDefects} defects were removed since; Amazon needs up to a week to follow.`
        : null,
      (value.excluded.claimsNotCounted ?? 0) > 0
        ? `${value.excluded.claimsNotCounted} orders have only claims that we do not count (denied, withdrawn, paid by Amazon or open).`
        : null,
    ]
  let unknown = value.components.byUnknown ?? 0
  return [
    unknown > 0 ? `Who cancelled ${unknown} orders is not known; ours is an upper bound.` : null,
    defects2
      ? 'Defects that came in after Amazon\u2019s report, or that Amazon has removed, are in our numerator.'
      : null,
    value.metric === 'late_shipment_rate'
      ? 'Amazon forgives late shipments on holidays and under its protection programmes.'
      : null,
  ]
}
function emptyDays(evaluation, counted) {
  let empty = 0
  for (let day = counted.from; day <= counted.to; day++)
    tally(evaluation, { ...counted, from: day, to: day }).denominator === 0 && empty++
  return empty
}
var significance2 = 0.05
function compareBeforeAfter(evaluation, counted, options) {
  let { on, days, today } = options,
    { curve } = arrivalOf(evaluation, counted.metric, today),
    period = (from, to) => {
      let defects2 = 0,
        cases = 0,
        exposure = 0
      for (let day = from; day <= to; day++) {
        let { numerator, denominator } = tally(evaluation, { ...counted, from: day, to: day })
        ;((defects2 += countsGood2(counted) ? denominator - numerator : numerator),
          (cases += denominator),
          (exposure += denominator * curve(today - day)))
      }
      return {
        from: dayText(from),
        to: dayText(to),
        defects: defects2,
        cases,
        exposure,
        rate: exposure > 0 ? defects2 / exposure : null,
      }
    },
    before = period(on - days, on - 1),
    after = period(on, Math.min(on + days - 1, today))
  return judge2(counted.metric, dayText(on), before, after)
}
function judge2(metric, on, before, after) {
  let total = before.defects + after.defects,
    share = after.exposure / (before.exposure + after.exposure)
  if (total === 0 || !(share > 0 && share < 1))
    return {
      metric,
      on,
      before,
      after,
      ratio: null,
      interval: null,
      pValue: null,
      verdict: 'too_few',
      text: `Around ${on} there are too few cases or defects to tell whether anything changed.`,
    }
  let k = after.defects,
    atMost = k >= total ? 1 : 1 - betaCdf(share, k + 1, total - k),
    atLeast = k === 0 ? 1 : betaCdf(share, k, total - k + 1),
    pValue = Math.min(1, 2 * Math.min(atMost, atLeast)),
    odds = (q) => (q / (1 - q)) * (before.exposure / after.exposure),
    low = k === 0 ? 0 : odds(betaQuantile(0.025, k, total - k + 1)),
    high = k >= total ? null : odds(betaQuantile(0.975, k + 1, total - k)),
    ratio = before.defects === 0 ? null : (after.rate ?? 0) / (before.rate ?? 1),
    verdict = pValue > significance2 ? 'no_difference_seen' : atMost < atLeast ? 'improved' : 'worsened'
  return {
    metric,
    on,
    before,
    after,
    ratio,
    interval: [low, high],
    pValue,
    verdict,
    text: words(on, before, after, pValue, verdict),
  }
}
function words(on, before, after, p, verdict) {
  let counts = `${before.defects} of ${before.cases} before ${on}, ${after.defects} of ${after.cases} since`,
    chance = p < 0.001 ? 'less than 1 in 1000' : `${(p * 100).toFixed(1)} %`
  return verdict === 'no_difference_seen'
    ? `No difference is seen yet: ${counts}; chance alone does as much in ${chance} of cases.`
    : `The rate ${verdict}: ${counts}; chance alone does as much in ${chance} of cases.`
}
function countsGood2({ metric }) {
  return (
    metric === 'valid_tracking_rate' ||
    metric === 'on_time_delivery_rate' ||
    metric === 'contact_response_rate'
  )
}
function readSilence(ratings, options) {
  let { positive, neutral, negative } = ratings,
    all = positive + neutral + negative,
    { goal, orders } = options,
    rating = all === 0 ? null : positive / all,
    needed = positivesNeeded(positive, all, goal),
    responseRate = orders === null || orders === 0 ? null : all / orders
  return {
    rating,
    shown: rating === null ? null : `${Math.round(rating * 100)} %`,
    goal,
    positivesNeeded: needed,
    ordersNeeded:
      needed === null || orders === null || orders === 0 || positive === 0
        ? null
        : Math.ceil(needed / (positive / orders)),
    responseRate,
    behindSilence:
      all === 0
        ? []
        : [1, 2, 5, 10].map((times) => ({ timesAsOften: times, content: contentShare(ratings, times) })),
    caveat:
      'How much more often unhappy customers speak is not known for any account; the shares show what would follow if it were so. Never offer anything for a rating: Amazon forbids it.',
  }
}
function positivesNeeded(positive, all, goal) {
  if (all > 0 && positive / all >= goal) return 0
  if (goal >= 1) return positive === all ? 0 : null
  let needed = Math.max(0, Math.ceil((goal * all - positive) / (1 - goal)))
  for (; needed > 0 && (positive + needed - 1) / (all + needed - 1) >= goal;) needed--
  for (; (positive + needed) / (all + needed) < goal;) needed++
  return needed
}
function contentShare({ positive, neutral, negative }, times) {
  let content = positive + neutral
  return content / (content + negative / times)
}
function playRatings(orders, chances, plays = 2e3) {
  let random = seededRandom(7),
    shares = []
  for (let i = 0; i < plays; i++) {
    let bad = random.poisson(orders * chances.unhappy * chances.unhappyRate),
      good = random.poisson(orders * (1 - chances.unhappy) * chances.happyRate)
    bad + good > 0 && shares.push(good / (bad + good))
  }
  if (shares.length === 0) return null
  shares.sort((a, b) => a - b)
  let at = (share) => shares[Math.min(shares.length - 1, Math.floor(share * shares.length))] ?? 0
  return { median: at(0.5), low: at(0.05), high: at(0.95) }
}
var defaultAlertRules = [
  { id: 'at-risk', kind: 'level', atLeast: 'at_risk' },
  { id: 'last-defect', kind: 'headroom', defectsLeftAtMost: 1 },
  { id: 'breach-ahead', kind: 'forecast', breachWithinDays: 14 },
  { id: 'stale-data', kind: 'data_age', olderThanDays: 7 },
  { id: 'deadline', kind: 'deadline', withinHours: 48 },
]
function alertRound(inputs, rules, memory2, now) {
  let standing = distinct2(inputs.flatMap((input) => rules.flatMap((rule) => apply(rule, input, now)))),
    speak = standing.filter(({ key, level }) => {
      if ((memory2.snoozedUntil[key] ?? 0) > now) return !1
      let told2 = memory2.told[key]
      return told2 === void 0 || levels.indexOf(level) > levels.indexOf(told2)
    }),
    holds = new Set(standing.map(({ key }) => key)),
    spoken = new Set(speak.map(({ key }) => key)),
    told = {}
  for (let { key, level } of standing) {
    let before = memory2.told[key]
    spoken.has(key) ? (told[key] = level) : before !== void 0 && (told[key] = before)
  }
  return {
    speak,
    standing,
    over: Object.keys(memory2.told).filter((key) => !holds.has(key)),
    memory: {
      told,
      snoozedUntil: Object.fromEntries(
        Object.entries(memory2.snoozedUntil).filter(([, until]) => until > now),
      ),
    },
  }
}
function snooze(memory2, key, until) {
  return { ...memory2, snoozedUntil: { ...memory2.snoozedUntil, [key]: until } }
}
var dayLength2 = 864e5
function apply(rule, input, now) {
  let { account } = input
  switch (rule.kind) {
    case 'level':
      return matching(rule.metric, account)
        .filter(({ level }) => levels.indexOf(level) >= levels.indexOf(rule.atLeast))
        .map((row) => alert(rule, account, row, row.level, row.why))
    case 'headroom':
      return matching(rule.metric, account)
        .filter(
          ({ headroom: headroom2, targetMet: targetMet2, condition }) =>
            headroom2 !== null &&
            targetMet2 === !0 &&
            condition !== 'equals' &&
            headroom2.defectsLeft <= rule.defectsLeftAtMost,
        )
        .map((row) =>
          alert(
            rule,
            account,
            row,
            'warning',
            `${metricLabel(row.metric)} bears ${row.headroom?.defectsLeft ?? 0} more defects.`,
          ),
        )
    case 'forecast':
      return matching(rule.metric, account)
        .filter(
          ({ forecast }) =>
            forecast.breachOn !== null &&
            Date.parse(forecast.breachOn) <= now + rule.breachWithinDays * dayLength2,
        )
        .map((row) =>
          alert(
            rule,
            account,
            row,
            'warning',
            `${metricLabel(row.metric)} is expected to miss its target on ${row.forecast.breachOn}.`,
          ),
        )
    case 'data_age': {
      let { newestDataAt } = input
      if (newestDataAt !== null && now - newestDataAt <= rule.olderThanDays * dayLength2) return []
      let text =
        newestDataAt === null
          ? 'Nothing was imported yet.'
          : `The newest data is ${Math.floor((now - newestDataAt) / dayLength2)} days old.`
      return [alert(rule, account, null, 'warning', text)]
    }
    case 'weekly_check': {
      let { lastCheckAt } = input
      return lastCheckAt !== null && now - lastCheckAt <= rule.everyDays * dayLength2
        ? []
        : [alert(rule, account, null, 'warning', 'The regular check is due.')]
    }
    case 'deadline': {
      let { nextDeadlineAt } = input
      if (nextDeadlineAt === null || nextDeadlineAt - now > rule.withinHours * 36e5) return []
      let hours = Math.floor((nextDeadlineAt - now) / 36e5)
      return hours < 0
        ? [alert(rule, account, null, 'critical', 'A deadline has passed.')]
        : [
            alert(
              rule,
              account,
              null,
              hours < 24 ? 'critical' : 'at_risk',
              `A deadline ends in ${hours} hours.`,
            ),
          ]
    }
  }
  return []
}
function matching(metric, account) {
  return metric === void 0 ? account.metrics : account.metrics.filter((row) => row.metric === metric)
}
function alert(rule, account, row, level, text) {
  let about =
    row === null
      ? ''
      : `/${row.metric}/${row.fulfilment ?? ''}/${row.basis ?? ''}/${row.windowDays ?? ''}/${row.source}`
  return {
    key: `${rule.id}/${account.account}/${account.marketplace}${about}`,
    rule: rule.id,
    account: account.account,
    marketplace: account.marketplace,
    level,
    text,
  }
}
function distinct2(alerts) {
  return [...new Map(alerts.map((each) => [each.key, each])).values()]
}
var hour = 36e5,
  ordersShown3 = 50,
  rare = 0.01
function earlySigns(evaluation, asOf) {
  return (
    evaluation.refresh({ knowledge: asOf, now: asOf }),
    [
      ...openOrders(evaluation, asOf),
      ...cancellationsBySku(evaluation, asOf),
      ...carriersWithoutScans(evaluation, asOf),
      ...complaintsByAsin(evaluation, asOf),
      ...messagesNearLimit(evaluation, asOf),
    ]
  )
}
function openOrders(evaluation, asOf) {
  let { ledger, readings } = evaluation,
    { orders } = ledger,
    context = { ledger, readings, knowledge: asOf, now: asOf },
    passed = [],
    near = []
  for (let order = 0; order < ledger.orderCount; order++) {
    if (
      orders.status.get(order) !== statusCode.unshipped ||
      orders.channel.get(order) !== channelCode.own ||
      shipperOf(ledger, order) === fulfilmentCode.afn ||
      orders.purchasedAt.get(order) > asOf
    )
      continue
    let due = deadline(context, orders.shipBy.get(order))
    Number.isNaN(due) || (due < asOf ? passed.push(order) : due < asOf + 24 * hour && near.push(order))
  }
  let name = (rows) => rows.slice(0, ordersShown3).map((row) => ledger.orderId(row))
  return [
    ...signIf(passed.length, {
      kind: 'ship_by_passed',
      subject: '',
      text: `${plural(passed.length, 'open order is', 'open orders are')} past the ship-by date: late once confirmed.`,
      orders: name(passed),
    }),
    ...signIf(near.length, {
      kind: 'ship_by_near',
      subject: '',
      text: `${plural(near.length, 'open order has', 'open orders have')} to be confirmed within 24 hours.`,
      orders: name(near),
    }),
  ]
}
function cancellationsBySku(evaluation, asOf) {
  let { ledger, orders } = evaluation,
    today = ledger.days.day(asOf),
    bySku = new Map()
  for (let order = 0; order < ledger.orderCount; order++) {
    if (
      (orders.marks.get(order) & orderMark.cancelledBySeller) === 0 ||
      orders.purchaseDay.get(order) <= today - 7 ||
      orders.fulfilment.get(order) !== fulfilmentCode.mfn
    )
      continue
    let skus = new Set()
    for (let item = ledger.orders.firstItem.get(order); item !== -1; item = ledger.items.next.get(item))
      skus.add(ledger.items.sku.get(item))
    for (let sku of skus) sku !== 0 && bySku.set(sku, [...(bySku.get(sku) ?? []), order])
  }
  return [...bySku]
    .filter(([, rows]) => rows.length >= 2)
    .sort((a, b) => b[1].length - a[1].length)
    .map(([sku, rows]) => ({
      kind: 'cancellations_of_sku',
      subject: ledger.dictionary.text(sku) ?? '',
      count: rows.length,
      text: `${rows.length} orders of ${ledger.dictionary.text(sku)} were cancelled by the seller within 7 days: out of stock?`,
      orders: rows.slice(0, ordersShown3).map((row) => ledger.orderId(row)),
    }))
}
function carriersWithoutScans(evaluation, asOf) {
  let { ledger, packages } = evaluation
  if (!ledger.scansKnown) return []
  let { shipments } = ledger,
    byCarrier = new Map()
  for (let row = 0; row < ledger.shipmentRows; row++) {
    if ((packages.marks.get(row) & packageMark.shipped) === 0) continue
    let carrier = shipments.carrier.get(row),
      confirmed = shipments.confirmedAt.get(row),
      age = asOf - (Number.isNaN(confirmed) ? shipments.shippedAt.get(row) : confirmed)
    if (carrier === 0 || !(age >= 48 * hour && age < 432 * hour)) continue
    let share = byCarrier.get(carrier)
    share === void 0 &&
      ((share = { recentBad: 0, recent: 0, beforeBad: 0, before: 0, orders: [] }),
      byCarrier.set(carrier, share))
    let scanned = shipments.firstScanAt.get(row) <= asOf
    age < 120 * hour
      ? (share.recent++, scanned || (share.recentBad++, share.orders.push(shipments.order.get(row))))
      : (share.before++, scanned || share.beforeBad++)
  }
  return [...byCarrier].flatMap(([carrier, share]) => {
    let p = fisherExact(
      {
        groupBad: share.recentBad,
        groupGood: share.recent - share.recentBad,
        restBad: share.beforeBad,
        restGood: share.before - share.beforeBad,
      },
      'greater',
    )
    if (share.recentBad < 3 || p > rare) return []
    let name = ledger.dictionary.text(carrier) ?? ''
    return [
      {
        kind: 'carrier_scans_stop',
        subject: name,
        count: share.recentBad,
        text: `${share.recentBad} of ${share.recent} packages that ${name} took 2 to 5 days ago have no scan; before, ${share.beforeBad} of ${share.before} had none.`,
        orders: share.orders.slice(0, ordersShown3).map((row) => ledger.orderId(row)),
      },
    ]
  })
}
function complaintsByAsin(evaluation, asOf) {
  let { ledger } = evaluation,
    recentDays = 14,
    beforeDays = 56,
    byAsin = new Map(),
    add = (order, at, asin) => {
      let age = (asOf - at) / (24 * hour)
      if (!(age >= 0 && age < recentDays + beforeDays)) return
      let asins = asin === 0 ? asinsOf(ledger, order) : [asin]
      for (let each of asins) {
        if (each === 0) continue
        let counts = byAsin.get(each) ?? { recent: 0, before: 0, orders: [] }
        ;(byAsin.set(each, counts),
          age < recentDays ? (counts.recent++, counts.orders.push(order)) : counts.before++)
      }
    }
  for (let row = 0; row < ledger.claims.key.length; row++)
    add(ledger.claims.order.get(row), ledger.claims.receivedAt.get(row), 0)
  for (let row = 0; row < ledger.returns.key.length; row++)
    add(ledger.returns.order.get(row), ledger.returns.requestedAt.get(row), ledger.returns.asin.get(row))
  return [...byAsin].flatMap(([asin, { recent, before, orders }]) => {
    let expected = ((before + 0.5) * recentDays) / beforeDays
    if (recent < 3 || poissonAtLeast(recent, expected) > rare) return []
    let name = ledger.dictionary.text(asin) ?? ''
    return [
      {
        kind: 'complaints_on_asin',
        subject: name,
        count: recent,
        text: `${recent} claims and returns on ${name} within 14 days, where ${expected.toFixed(1)} were to be expected from the 8 weeks before.`,
        orders: orders.slice(0, ordersShown3).map((row) => ledger.orderId(row)),
      },
    ]
  })
}
function asinsOf(ledger, order) {
  let asins = new Set()
  for (let item = ledger.orders.firstItem.get(order); item !== -1; item = ledger.items.next.get(item))
    asins.add(ledger.items.asin.get(item))
  return [...asins]
}
function messagesNearLimit({ ledger }, asOf) {
  let { messages } = ledger,
    near = 0
  for (let row = 0; row < messages.receivedAt.length; row++) {
    let age = asOf - messages.receivedAt.get(row),
      answered = messages.answeredAt.get(row) <= asOf
    messages.responseNeeded.get(row) === 1 && !answered && age >= 18 * hour && age < 24 * hour && near++
  }
  return signIf(near, {
    kind: 'message_near_24h',
    subject: '',
    text: `${plural(near, 'message has', 'messages have')} waited 18 hours and more for an answer.`,
    orders: [],
  })
}
function signIf(count, sign) {
  return count === 0 ? [] : [{ ...sign, count }]
}
function plural(count, one, many) {
  return `${count} ${count === 1 ? one : many}`
}
export {
  marketplaces,
  findMarketplace,
  findPolicy,
  rateInterval,
  wilson,
  clopperPearson,
  targetMet,
  trendOf,
  headroom,
  metricLabel,
  formatRate,
  formatTarget,
  readLevel,
  assessReported,
  assessAccount,
  worst,
  builtInPolicies,
  zoneDays,
  dayText,
  dayNumber,
  computableMetrics,
  isComputable,
  computeMetric,
  defaultReadings,
  Evaluation,
  Ledger,
  ledgerFrom,
  diffPolicies,
  affectedStores,
  withOverrides,
  dimensions,
  fisherExact,
  poissonAtLeast,
  adjustForMany,
  riskRatio,
  explain,
  forecastFromLedger,
  computedStatus,
  forecastFromReport,
  reconcile,
  compareBeforeAfter,
  readSilence,
  positivesNeeded,
  playRatings,
  defaultAlertRules,
  alertRound,
  snooze,
  earlySigns,
}
//# sourceMappingURL=chunk-Z6VWRE5H.js.map
