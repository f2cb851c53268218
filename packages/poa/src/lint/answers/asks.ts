import type { LintContext } from '../context.ts'
import { mentionedLabels } from './mentions.ts'
import { planSections, type PlanSection } from '../plan.ts'
import { remembered } from '../memory/remembered.ts'
import { documentsAskedBy, satisfies } from '../terms/documents.ts'
import { shareOf } from '../text/tokens.ts'
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

/** Whether the plan or an exhibit answers a line of the notice, and what does. Paths and exhibit names. */
export function answersAsk(
  context: LintContext,
  ask: string,
): { readonly answered: boolean; readonly by: readonly string[]; readonly unlike?: boolean } {
  const by: string[] = []
  const sections = sectionsAskedBy(ask)
  const documents = documentsAskedBy(ask)
  let answered = false
  if (sections.length > 0) {
    const filled = sections.map((section) =>
      context.section(section).filter((item) => item.text.wordCount >= 6),
    )
    by.push(...filled.flat().map((item) => item.path))
    answered = filled.every((items) => items.length > 0)
    if (context.route !== 'admit') answered ||= context.items.some((item) => item.text.wordCount >= 6)
    if (answered || documents.length === 0) return { answered, by }
  }
  for (const exhibit of context.exhibits ?? []) {
    if (documents.some((kind) => satisfies(exhibit.kind, kind))) by.push(exhibit.name)
  }
  if (by.length > 0) return { answered: true, by }
  if (documents.length === 0 && has(asksForPapers, ask) && (context.exhibits ?? []).length > 0)
    return { answered: true, by: (context.exhibits ?? []).map((exhibit) => exhibit.name) }
  // A promise about the paper is not the paper.
  const onPaper = documents.length > 0 && context.exhibits !== undefined && context.route === 'admit'
  const wanted = context.analyse(ask.replaceAll('_', ' ').toLowerCase().replace(askWords, ' ')).stems
  if (wanted.size === 0) return { answered: !onPaper, by: [] }
  let best = 0
  const everything = new Set<string>()
  const consider = (stems: ReadonlySet<string>, name: string): void => {
    const share = shareOf(wanted, stems)
    if (share > 0) by.push(name)
    best = Math.max(best, share)
    for (const stem of stems) everything.add(stem)
  }
  for (const item of context.items)
    if (!onPaper || mentionedLabels(item).size > 0) consider(item.text.stems, item.path)
  for (const exhibit of context.exhibits ?? []) {
    const about = `${exhibit.entry.title ?? ''} ${(exhibit.entry.type ?? '').replaceAll('_', ' ')}`
    consider(context.analyse(about.toLowerCase()).stems, exhibit.name)
  }
  // "The name of the software": whoever never speaks of software does not name it.
  const [, thing] = namesThing.exec(ask) ?? []
  if (thing !== undefined && context.language === 'en') {
    const stems = context.analyse(thing.toLowerCase()).stems
    if (![...stems].every((stem) => everything.has(stem))) return { answered: false, by: [] }
  }
  // One place that speaks of a third of the ask, or the plan as a whole of most of it.
  const likely = best >= 0.34 || shareOf(wanted, everything) >= 0.67
  return { answered: likely, by, unlike: documents.length > 0 || (has(tangible, ask) && best < 0.34) }
}

/** Asks that cannot be held against a plan: papers only where they apply, and tests that a laboratory sends itself. */
export function isConditionalAsk(ask: string): boolean {
  return (
    has(onlyWhereItApplies, ask) ||
    has(laboratorySends, ask) ||
    /(?:sent|submitted|uploaded) (?:directly )?by the (?:approved )?(?:laboratory|lab)\b/i.test(ask)
  )
}

const namesThing = /^\W*(?:the )?(?:full )?names? of (?:the |your |each |every |any |all )?(\w+)/i

// A thing that can be shown or listed, so that its absence is a fact and not a matter of wording.
const tangible =
  /\b(?:photos?|pictures?|images?|lists?|records?|logs?|screenshots?|reports?|data|sheets?|numbers?|names?|contacts?|certificates?|videos?|contracts?|letters?|statements?|dates?|quantit(?:y|ies)|plan|samples?|labels?|order ids?|tracking)\b/i

// Words that only say that something is wanted.
const askWords =
  /\b(?:explanations?|explain|information|details?|detailed|provide|please|evidence|proof|supporting|supplementary|documentation|documents?|copy|copies|relevant|description|describe|list|show(?:ing)?|greater|additional|more|sufficient|your|account|business)\b/g

const asksWhy =
  /root[- ]causes?|what (?:caused|led)|why (?:the|this)|explanation|explain|cause of|ursache|erklärung|stellungnahme|grund\b|gründe|cause|explication|causa|spiegazion|motiv[oi]|explicaci|原因|理由|説明|経緯/i

// An explanation of where goods come from, or of how a firm trades, is told by no cause.
const explainsThing =
  /\bexplan\w+ (?:of|about|on|for) (?:the |your )?(?:supply chain|sourc\w+|business model|relationship|ownership|origin)\b|\bexplain (?:the |your )?(?:supply chain|sourc\w+|business model|relationship|ownership|origin)\b|(?<!\p{L})(?:Erklärung|Erläuterung|Darstellung) (?:der|Ihrer|zur|des|Ihres) (?:Lieferkette|Bezugsquellen?|Herkunft|Beziehung\p{L}*|Geschäftsmodells?|Eigentumsverhältnisse)|(?:explication|description) (?:de |du |de la |de votre |d['’])(?:la )?(?:chaîne d['’]approvisionnement|provenance|origine|relation|modèle)|(?:spiegazione|descrizione) (?:del|della|dell['’]|sulla) ?(?:vostra |sua )?(?:catena di (?:fornitura|approvvigionamento)|filiera|provenienza|origine|relazione|modello)|(?:explicación|descripción) (?:de |del |sobre )(?:la |su |el )?(?:cadena de suministro|procedencia|origen|relación|modelo)|(?:サプライチェーン|仕入経路|仕入れ経路|流通経路|取引関係)(?:の|に関する)(?:説明|詳細)/iu

const asksWhatWasDone =
  /(?:actions?|steps|measures) (?:that )?(?:you(?: have|'ve)? |we |already |were )?(?:taken|implemented)|corrective|have taken|resol(?:ve|ution)|remed(?:y|ies|iation)|^actions?$|ergriffen|maßnahmen|abhilfe|mesures|prises|^actions?\b|azioni|adott?ad|adottat|correttiv|acciones|medidas (?:tomad|adopt)|tomad|correctiv|是正|対応|措置|改善/i

const asksForPrevention =
  /prevent|\bto (?:keep|ensure|make sure|stop)\b|long-term|lasting|permanent|going forward|in (?:the )?future|not happen again|avoid|vorbeug|verhinder|zukunft|künftig|prävent|prévent|prévenir|éviter|avenir|futur|prevenzion|prevenir|prevenci|preventiv|evitar|再発|防止|予防|今後/i

const asksForPapers =
  /\b(?:evidence|proof|documentation|documents?|supporting|unterlagen|dokumente?|nachweise?|belege?|justificatifs?|preuves?|pièces|documenti|documentazione|prove|giustificativi|documentos?|documentación|pruebas?|justificantes?)\b|書類|資料|証拠|証明/iu

const onlyWhereItApplies =
  /if (?:applicable|available|any|relevant|you have)|where applicable|falls zutreffend|le cas échéant|se applicabile|si procede|該当する場合/i

const laboratorySends =
  /(?:laborator(?:y|ies)|lab)\b.{0,60}\b(?:send|submit|sent|upload|provide)s?\b.{0,30}\b(?:direct|itself|to amazon)/i
