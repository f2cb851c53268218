import { remembered } from '../memory/remembered.ts'
import { planSections, type PlanSection } from '../plan.ts'
import { has } from '../text/pattern.ts'

/** The sections of the plan that an ask is about; `plan of action` means all three. */
export const sectionsAskedBy = remembered((ask): readonly PlanSection[] => {
  const text = ask.replaceAll('_', ' ')
  if (/plan of action|\bpoa\b|maßnahmenplan|plan d.action|piano d.azione|plan de acción|改善計画/i.test(text))
    return [...planSections]
  const found: PlanSection[] = []
  if (has(asksWhy, text) && !has(explainsThing, text)) found.push('rootCauses')
  if (has(asksWhatWasDone, text)) found.push('correctiveActions')
  if (has(asksForPrevention, text)) found.push('preventiveMeasures')
  // "Steps you have taken to prevent it" asks for what stands from now on, not for what was done on a day.
  return found.length > 1 && found.includes('preventiveMeasures') && has(purpose, text)
    ? found.filter((section) => section !== 'correctiveActions')
    : found
})

const purpose =
  /\b(?:steps|actions|measures|controls) (?:that )?(?:you |we |were )?(?:have |had |has |are |will )?(?:taken|put in place|implemented|take|taking|introduced)? ?to (?:prevent|keep|avoid|ensure|stop|make sure)\b/i

const asksWhy =
  /root[- ]causes?|what (?:caused|led)|\bwhy (?:so many |your )?\w+ (?:\w+ )?(?:left|were|was|came|arrived|went|happened)\b|why (?:the|this)|explanation|explain|cause of|how (?:did|could|this|it|these|those|the (?:problem|issue|violation|complaint|defect|error)s?) .{0,40}?(?:happen|occur|arise|arose|came? about|possible|began|started)|what went wrong|what (?:is|was|were) (?:the reason|wrong)|reasons? (?:for|behind|why)|(?:origin|source) of (?:the|this) (?:problem|issue|complaint|defect)|ursache|erklärung|stellungnahme|grund\b|gründe|(?:warum|weshalb|wieso) (?:es|das|dies\w*|die|der|ihre?|so viele|kunden)\b|was .{0,30}?(?:geführt|ausgelöst|schief|verursacht)|wie (?:es|das|dies) .{0,40}?(?:kam|kommen)|pourquoi (?:cela|ce|ces|le|la|les|des|vos)\b|ce qui (?:a |s['’]est |n['’]a )|origine|perché|cosa (?:ha causato|è successo|è andato|non ha)|come (?:è|sia|si è) .{0,12}?(?:accad|success|verificat|arriv)|por qué (?:ocurri|pas|sucedi|se |los|las|el |la )|qué (?:pasó|ocurrió|sucedió|falló|provocó|causó)|cómo (?:ocurri|sucedi|se produj|se lleg)|cause|explication|causa|spiegazion|motiv[oi]|explicaci|原因|理由|説明|経緯|なぜ|どうして/i

// An explanation of where goods come from, or of how a firm trades, is told by no cause.
const explainsThing =
  /\bexplan\w+ (?:of|about|on|for) (?:the |your )?(?:supply chain|sourc\w+|business model|relationship|ownership|origin)\b|\bexplain (?:the |your )?(?:supply chain|sourc\w+|business model|relationship|ownership|origin)\b|(?<!\p{L})(?:Erklärung|Erläuterung|Darstellung) (?:der|Ihrer|zur|des|Ihres) (?:Lieferkette|Bezugsquellen?|Herkunft|Beziehung\p{L}*|Geschäftsmodells?|Eigentumsverhältnisse)|(?:explication|description) (?:de |du |de la |de votre |d['’])(?:la )?(?:chaîne d['’]approvisionnement|provenance|origine|relation|modèle)|(?:spiegazione|descrizione) (?:del|della|dell['’]|sulla) ?(?:vostra |sua )?(?:catena di (?:fornitura|approvvigionamento)|filiera|provenienza|origine|relazione|modello)|(?:explicación|descripción) (?:de |del |sobre )(?:la |su |el )?(?:cadena de suministro|procedencia|origen|relación|modelo)|(?:サプライチェーン|仕入経路|仕入れ経路|流通経路|取引関係)(?:の|に関する)(?:説明|詳細)/iu

const asksWhatWasDone =
  /(?:actions?|steps|measures) (?:that )?(?:you(?: have|'ve)? |we |already |were )?(?:taken|implemented)|corrective|have taken|what (?:you|we) (?:have |['’]ve )?(?:already |since )?(?:done|did|fixed|changed|corrected|improved|put right|undertaken)|what (?:has|have) (?:you |been |now |since |already ){0,2}(?:done|fixed|corrected|changed|put right)|how you (?:have )?(?:fixed|resolved|solved|corrected)|(?:changes|corrections|improvements) you (?:have )?(?:made|introduced)|what did you (?:do|change)|(?:what|which) (?:steps|actions|measures) (?:have you|did you|you have|you took)|resol(?:ve|ution)|remed(?:y|ies|iation)|^actions?$|ergriffen|maßnahmen|was (?:haben )?sie .{0,30}?(?:unternommen|getan|geändert|veranlasst|verbessert|behoben|abgestellt|korrigiert)|(?:ce que vous avez|qu['’]avez-vous|(?:mesures|actions) que vous avez) .{0,16}?(?:fait|corrigé|changé|modifié|entrepris|mises? en place|prises?|adoptées)|(?:cosa|ciò che|quello che) (?:ha|hai|avete) .{0,12}?(?:fatto|corretto|cambiato|risolto)|(?:qué|las) (?:medidas|acciones|pasos) .{0,24}?(?:has|ha|han|habéis) |qué (?:ya )?(?:ha|has|han|habéis) .{0,12}?(?:hecho|corregido|cambiado|solucionado)|abhilfe|mesures|prises|^actions?\b|azioni|adott?ad|adottat|correttiv|acciones|medidas (?:tomad|adopt)|tomad|correctiv|是正|対応|措置|改善|(?:実施|講じ|行っ|取っ)(?:した|た)/i

const asksForPrevention =
  /prevent|how (?:you|we) will|what will you do|(?:steps|measures|actions) that will (?:keep|stop|ensure|avoid)|what (?:you|we) will (?:do|change)|what will change|\b(?:stop|keep) (?:it|this|that|them|these) .{0,25}?(?:coming back|happening|recurring|from)|\b(?:not|never|n['’]t) (?:happen|occur|recur|come back|be repeated)|from now on|\bto (?:keep|ensure|make sure|stop)\b|long-term|lasting|permanent|going forward|in (?:the )?future|not happen again|avoid|vorbeug|vermeid|wiederhol|nicht (?:wieder|erneut|mehr) |was sie .{0,16}?(?:ändern|tun) werden|wie sie (?:dafür sorgen|sicherstellen)|empêche|désormais|reproduis|comment vous (?:ferez|veillerez|comptez|allez|garantirez)|impedi|ripet|d['’]ora in poi|come (?:evit|garanti|assicur)|repit|vuelva|en adelante|cómo (?:evit|garanti|se asegur)|verhinder|zukunft|künftig|prävent|prévent|prévenir|éviter|avenir|futur|prevenzion|prevenir|prevenci|preventiv|evitar|再発|防止|防ぐ|予防|未然|今後|起きない|繰り返さ|発生しない/i
