import { cause, flags, passes } from '../examples.ts'
import { affected } from '../figures/affected.ts'
import { caseFigures } from '../figures/figures.ts'
import { sharesIn } from '../figures/shares.ts'
import type { CaseRule } from '../rule.ts'
import { has } from '../text/pattern.ts'
import { findPercentages } from '../text/numbers.ts'

const metrics = [{ name: 'ODR', value: 0.0142, defects: 14, orders: 984 }]
/** What a letter tells: most name the rate and not what it was counted from. */
const rateOnly = [{ name: 'late_shipment_rate', value: 0.0931, target: 0.04 }]

export const spc06: CaseRule = {
  id: 'SPC-06',
  scope: 'case',
  title: 'The causes use the numbers that the case has',
  severity: 'warning',
  why: 'Data points in the cause show that the defects were counted by reason.',
  how: 'The case holds metrics and no root cause holds a count or percentage of it, nor, where it knows a rate only, a number of orders. How many there are of a kind (two sizes, three packers) counts nothing.',
  question: 'How many of the defects does each cause explain?',
  source: 'CRAFT, Amazon writing culture',
  bad: [
    flags(cause('The letter service has no scan, so parcels were lost.', { metrics })),
    flags(cause('Two yarn weights were mixed up because their labels look the same.', { metrics })),
    flags(cause('Our cut-off at 16:00 stayed while the 2 drivers came at 15:00.', { metrics: rateOnly })),
    flags(
      cause('Die beiden Etiketten sehen gleich aus, zwei Packer griffen daneben.', {
        metrics,
        language: 'de',
      }),
    ),
  ],
  fine: [
    passes(cause('9 of the 14 defects went by the letter service.', { metrics }), 'counts of the case'),
    passes(
      cause('The carrier came two hours earlier, so 61 of 655 orders were confirmed late.', {
        metrics: rateOnly,
      }),
      'a share that makes the rate',
    ),
    passes(
      cause('Stock was synchronised every 6 hours; 14 orders were for units sold elsewhere.', {
        metrics: rateOnly,
      }),
      'a count of orders where the case knows a rate only',
    ),
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
    const isRate = (percent: number): boolean =>
      figures.some((f) => f.percent !== undefined && Math.abs(f.percent - percent) <= 0.05)
    const uses = causes.some((item) => {
      const { masked, dates, counts: told } = item.text
      if (findPercentages(masked).some(({ value }) => isRate(value))) return true
      if (sharesIn(item).some(({ part, total }) => isRate((100 * part) / total))) return true
      if (has(bothOfThem, masked)) return true
      return told.some(
        ({ value, start, end }) =>
          dates.every((date) => date.end <= start || date.start >= end) &&
          !has(ofTime, masked.slice(end, end + 12)) &&
          !(most > 0 && !counts.has(value) && has(ofKinds, masked.slice(end, end + 40))) &&
          (counts.has(value) ||
            (value > 0 && value < most) ||
            (most === 0 && value > 0 && has(affected, masked.slice(end, end + 40)))),
      )
    })
    if (!uses)
      yield {
        severity: 'warning',
        message: 'The case holds figures, and the root causes use none of them.',
        path: 'sections.rootCauses',
        text: 'root causes',
      }
  },
}

const bothOfThem =
  /\bboth (?:of (?:them|the)|(?:\w+ )?(?:defects|orders|claims|cancell?ations|parcels|packages|shipments|deliveries|buyers|complaints))\b/i
// "Two weights of yarn were mixed up", "our two packers": how many there are of a kind, not how often it went wrong.
const ofKinds =
  /^ (?:(?:new|old|similar|different|other|separate|main|own|of (?:our|the)|[a-z]+) )?(?:kinds?|types?|sorts?|weights?|sizes?|colou?rs?|shades?|versions?|variants?|variations?|models?|lengths?|strengths?|flavou?rs?|shelves|bins|racks|rooms|benches|lines|sheds|warehouses?|sites|shops|stores|systems|tools|channels|marketplaces|platforms|accounts|templates|spreadsheets|lists|carriers|couriers|services|suppliers|people|persons|packers|pickers|clerks|temps|employees|workers|partners|brothers|shifts|steps|places|ways|reasons|causes|things)\b|^ (?:\p{L}+ )?(?:Arten|Sorten|Größen|Farben|Varianten|Ausführungen|Modelle|Regale|Fächer|Lager|Läden|Systeme|Kanäle|Konten|Vorlagen|Listen|Dienste|Lieferanten|Leute|Personen|Packer|Mitarbeiter|Aushilfen|Schichten|Schritte|Gründe|Ursachen)(?!\p{L})|^ (?:\p{L}+ )?(?:sortes|types|tailles|couleurs|variantes|versions|modèles|étagères|bacs|entrepôts|boutiques|systèmes|canaux|comptes|transporteurs|fournisseurs|personnes|préparateurs|employés|intérimaires|équipes|étapes|raisons|causes)(?!\p{L})|^ (?:\p{L}+ )?(?:tipi|taglie|misure|colori|varianti|versioni|modelli|scaffali|magazzini|negozi|sistemi|canali|conti|corrieri|fornitori|persone|addetti|turni|passaggi|motivi|cause)(?!\p{L})|^ (?:\p{L}+ )?(?:tipos|tallas|medidas|colores|variantes|versiones|modelos|estantes|almacenes|tiendas|sistemas|canales|cuentas|transportistas|proveedores|personas|operarios|turnos|pasos|motivos|causas)(?!\p{L})|^(?:種類|色|サイズ|型|棚|店舗|人|名|倉庫|業者|つの(?:理由|原因))/iu

// "Two days" and "17:00" tell nothing of how many.
const ofTime =
  /^(?::\d|[\s-]?(?:hours?|days?|weeks?|months?|minutes?|a\.?m\.?|p\.?m\.?|Uhr|Stunden?|Tage?n?|Wochen?|Monate?n?|heures?|h|jours?|semaines?|mois|or[ae]|giorn[io]|settiman[ae]|mes[ie]|horas?|días?|semanas?|meses)(?!\p{L})|時|日|分|週|か月)/iu
