import type { LintContext } from '../context.ts'
import { says } from '../find.ts'
import { perText, perTextAnd } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import { violationType } from '../terms/violation-types.ts'

interface AnsweredCharge {
  /** What the measure would answer. */
  readonly charge: string
  /** Charges of these groups, or of these kinds, may well be answered by it. */
  readonly groups: readonly string[]
  readonly kinds: readonly string[]
  readonly measure: RegExp
  /** A cause that speaks of it makes the measure an answer. */
  readonly cause: RegExp
}

const subjects: readonly AnsweredCharge[] = [
  {
    charge: 'late shipment',
    groups: ['shipping'],
    kinds: ['drop_shipping', 'used_sold_as_new', 'wrong_item'],
    measure:
      /\blate (?:shipments?|dispatch\w*|parcels|orders)\b|\b(?:carrier|courier) (?:pick-?ups?|collections?)\b|\b(?:dispatch\w*|ship(?:ped|s|ment)?|hand(?:ed|s)? (?:over )?to the (?:carrier|courier))\b[^.!?]{0,50}\b(?:same day|day of (?:purchase|the order|order)|within (?:one|24|1) (?:day|hours?))\b|(?:verspätete|späte)\p{L}* (?:Sendungen|Bestellungen|Lieferungen)|(?:am selben Tag|taggleich)[^.!?]{0,30}(?:versandt|verschickt|übergeben)|(?:expédi|remis)\p{L}*[^.!?]{0,40}le jour même|(?:expéditions|commandes) en retard|(?:sped|affid|consegn)\p{L}*[^.!?]{0,40}(?:il giorno stesso|lo stesso giorno|in giornata)|spedizioni in ritardo|(?:env|entreg)\p{L}*[^.!?]{0,40}el mismo día|envíos (?:tardíos|con retraso)|(?:当日|即日)(?:中に)?(?:出荷|発送)|出荷遅延/iu,
    cause:
      /\b(?:ship\w*|dispatch\w*|carriers?|couriers?|parcels?|pick-?ups?|deliver\w*|late|delay\w*)\b|versand|versend|liefer|paket|verspät|expédi|livr|colis|retard|sped|consegn|corriere|pacc|ritard|env[ií]|entreg|paquete|retras|出荷|発送|配送|遅/iu,
  },
  {
    charge: 'trademark',
    groups: ['ip', 'authenticity', 'listing'],
    kinds: [],
    measure:
      /\btrade ?mark (?:register|registry|database|search)\b|\b(?:register|database) of trade ?marks\b|Marken(?:register|recherche)|registre des marques|base (?:de données )?(?:des )?marques|registro dei marchi|banca dati (?:dei )?marchi|registro de marcas|base de datos de marcas|商標(?:登録|検索|データベース)/iu,
    cause:
      /\b(?:trade ?marks?|brands?|keywords?|licen[cs]e)\b|marke|marque|marchi|marca|lizenz|licen[cz]|商標|ブランド/iu,
  },
  {
    charge: 'reviews',
    groups: ['conduct'],
    kinds: ['order_defect_rate', 'customer_feedback'],
    measure:
      /\b(?:product )?review (?:requests?|cards?|inserts?|policy)\b|\b(?:five|5)[- ]star\b|Bewertungs(?:karten|beilagen|anfragen)|cartes? d['’]avis|richieste di recensioni|solicitudes de reseñas|レビュー(?:依頼|カード)/iu,
    cause:
      /\breviews?|ratings?|feedback\b|bewertung|avis|évaluation|recension|reseñ|valoraci|レビュー|評価/iu,
  },
]

/** The charge that a measure answers although neither the notice nor any cause of the plan speaks of it. */
export function answersAnotherCharge(item: PlanItem, context: LintContext): string | undefined {
  if (item.section !== 'preventiveMeasures' || context.types.size === 0) return undefined
  const charged = [...context.types]
  const groups = new Set(charged.flatMap((id) => violationType(id)?.group ?? []))
  return subjects.find(
    (subject) =>
      !subject.groups.some((group) => groups.has(group)) &&
      !subject.kinds.some((kind) => context.types.has(kind)) &&
      charged.every((id) => violationType(id) !== undefined) &&
      answersIn(item.text).includes(subject) &&
      !context.section('rootCauses').some(({ text }) => gives(text, subject)),
  )?.charge
}

/** The charges that measures answer and of which causes speak: what is said of a measure depends on them beside its own words. */
export function chargesOfCauses(context: LintContext): readonly string[] {
  const answered = new Set(context.section('preventiveMeasures').flatMap(({ text }) => answersIn(text)))
  if (answered.size === 0) return []
  return context
    .section('rootCauses')
    .flatMap(({ text }) => [...answered].filter((subject) => gives(text, subject)))
    .map(({ charge }) => charge)
}

const answersIn = perText((text): readonly AnsweredCharge[] =>
  subjects.filter(({ measure }) => says({ text }, measure)),
)

/** Whether a cause speaks of what a measure answers. */
const gives = perTextAnd((text, { cause }: AnsweredCharge) => says({ text }, cause))
