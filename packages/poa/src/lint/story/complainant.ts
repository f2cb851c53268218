import type { PlanItem } from '../plan.ts'
import { has } from '../text/pattern.ts'

/** "The complaint was filed by Arden Ltd, a former distributor": who complained is another firm. */
export function isComplainant({ text }: PlanItem, start: number, end: number): boolean {
  return (
    /^,? (?:an?|the|who|ein\p{L}*|de[rm]|une?|l['’]|il|el|una?) ?(?:\p{L}+ )?(?:distributor|competitor|complainant|rights owner|rival|reseller|Händler|Wettbewerber|Beschwerdeführer|Rechteinhaber|distributeur|concurrent|plaignant|distributore|concorrente|distribuidor|competidor|denunciante)/iu.test(
      text.raw.slice(end),
    ) || has(complaintBy, text.raw.slice(Math.max(0, start - 90), start))
  )
}

const complaintBy =
  /(?:complaint|claim|report|notice|infringement|Beschwerde|Meldung|plainte|réclamation|signalement|reclamo|segnalazione|queja|denuncia)\P{L}[^.]{0,40}(?:by|from|von|par|de|da|por) $/iu
