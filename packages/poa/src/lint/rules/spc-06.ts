import { cause, flags, passes } from '../examples.ts'
import { caseFigures } from '../figures/figures.ts'
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
  how: 'The case holds metrics and no root cause holds a count or percentage of it. How many there are of a kind (two sizes, three packers) counts nothing.',
  question: 'How many of the defects does each cause explain?',
  source: 'CRAFT, Amazon writing culture',
  bad: [
    flags(cause('The letter service has no scan, so parcels were lost.', { metrics })),
    flags(cause('Two yarn weights were mixed up because their labels look the same.', { metrics })),
    flags(
      cause('Die beiden Etiketten sehen gleich aus, zwei Packer griffen daneben.', {
        metrics,
        language: 'de',
      }),
    ),
  ],
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
          !(most > 0 && !counts.has(value) && has(ofKinds, masked.slice(end, end + 40))) &&
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
// "Two weights of yarn were mixed up", "our two packers": how many there are of a kind, not how often it went wrong.
const ofKinds =
  /^ (?:(?:new|old|similar|different|other|separate|main|own|of (?:our|the)|[a-z]+) )?(?:kinds?|types?|sorts?|weights?|sizes?|colou?rs?|shades?|versions?|variants?|variations?|models?|lengths?|strengths?|flavou?rs?|shelves|bins|racks|rooms|benches|lines|sheds|warehouses?|sites|shops|stores|systems|tools|channels|marketplaces|platforms|accounts|templates|spreadsheets|lists|carriers|couriers|services|suppliers|people|persons|packers|pickers|clerks|temps|employees|workers|partners|brothers|shifts|steps|places|ways|reasons|causes|things)\b|^ (?:\p{L}+ )?(?:Arten|Sorten|Größen|Farben|Varianten|Ausführungen|Modelle|Regale|Fächer|Lager|Läden|Systeme|Kanäle|Konten|Vorlagen|Listen|Dienste|Lieferanten|Leute|Personen|Packer|Mitarbeiter|Aushilfen|Schichten|Schritte|Gründe|Ursachen)(?!\p{L})|^ (?:\p{L}+ )?(?:sortes|types|tailles|couleurs|variantes|versions|modèles|étagères|bacs|entrepôts|boutiques|systèmes|canaux|comptes|transporteurs|fournisseurs|personnes|préparateurs|employés|intérimaires|équipes|étapes|raisons|causes)(?!\p{L})|^ (?:\p{L}+ )?(?:tipi|taglie|misure|colori|varianti|versioni|modelli|scaffali|magazzini|negozi|sistemi|canali|conti|corrieri|fornitori|persone|addetti|turni|passaggi|motivi|cause)(?!\p{L})|^ (?:\p{L}+ )?(?:tipos|tallas|medidas|colores|variantes|versiones|modelos|estantes|almacenes|tiendas|sistemas|canales|cuentas|transportistas|proveedores|personas|operarios|turnos|pasos|motivos|causas)(?!\p{L})|^(?:種類|色|サイズ|型|棚|店舗|人|名|倉庫|業者|つの(?:理由|原因))/iu

// "Two days" and "17:00" tell nothing of how many.
const ofTime =
  /^(?::\d|[\s-]?(?:hours?|days?|weeks?|months?|minutes?|a\.?m\.?|p\.?m\.?|Uhr|Stunden?|Tage?n?|Wochen?|Monate?n?|heures?|h|jours?|semaines?|mois|or[ae]|giorn[io]|settiman[ae]|mes[ie]|horas?|días?|semanas?|meses)(?!\p{L})|時|日|分|週|か月)/iu
