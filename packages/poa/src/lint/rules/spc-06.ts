import { cause, flags, passes } from '../examples.ts'
import { caseFigures } from '../figures.ts'
import type { CaseRule } from '../rule.ts'
import { has } from '../text/pattern.ts'
import { findPercentages } from '../text/numbers.ts'

const metrics = [{ name: 'ODR', value: 0.0142, defects: 14, orders: 984 }]

export const spc06: CaseRule = {
  id: 'SPC-06',
  scope: 'case',
  title: 'The causes use the numbers that the case has',
  severity: 'warning',
  why: 'Data points in the cause show that the defects were counted by reason.',
  how: 'The case holds metrics and no root cause holds a count or percentage of it.',
  question: 'How many of the defects does each cause explain?',
  source: 'CRAFT, Amazon writing culture',
  bad: [flags(cause('The letter service has no scan, so parcels were lost.', { metrics }))],
  fine: [
    passes(cause('9 of the 14 defects went by the letter service.', { metrics }), 'counts of the case'),
    passes(cause('The letter service has no scan.'), 'a case without metrics'),
  ],
  *check(context) {
    const figures = caseFigures(context)
    const causes = context.section('rootCauses')
    const [first] = causes
    if (context.route !== 'admit' || figures.length === 0 || first === undefined) return
    const counts = new Set(
      figures.flatMap(({ defects, total }) => [defects, total]).filter((n) => n !== undefined),
    )
    const most = Math.max(0, ...figures.map(({ defects }) => defects ?? 0))
    const uses = causes.some(({ text: { masked, dates, counts: told } }) => {
      if (
        findPercentages(masked).some(({ value }) =>
          figures.some((f) => f.percent !== undefined && Math.abs(f.percent - value) <= 0.05),
        )
      )
        return true
      if (has(bothOfThem, masked)) return true
      return told.some(
        ({ value, start, end }) =>
          dates.every((date) => date.end <= start || date.start >= end) &&
          !has(ofTime, masked.slice(end, end + 12)) &&
          (counts.has(value) || (value > 0 && value < most)),
      )
    })
    if (!uses)
      yield {
        severity: 'warning',
        message: 'The case holds counts, and the root causes use none of them.',
        path: 'sections.rootCauses',
        text: 'root causes',
      }
  },
}

const bothOfThem =
  /\bboth (?:of (?:them|the)|(?:\w+ )?(?:defects|orders|claims|cancell?ations|parcels|packages|shipments|deliveries|buyers|complaints))\b/i
// "Two days" and "17:00" tell nothing of how many.
const ofTime =
  /^(?::\d|[\s-]?(?:hours?|days?|weeks?|months?|minutes?|a\.?m\.?|p\.?m\.?|Uhr|Stunden?|Tage?n?|Wochen?|Monate?n?|heures?|h|jours?|semaines?|mois|or[ae]|giorn[io]|settiman[ae]|mes[ie]|horas?|días?|semanas?|meses)(?!\p{L})|時|日|分|週|か月)/iu
