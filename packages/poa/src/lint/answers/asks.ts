import type { LintContext } from '../context.ts'
import { mentionedLabels } from './mentions.ts'
import { sectionsAskedBy } from './sections-asked.ts'
import { documentsAskedBy, satisfies } from '../terms/documents.ts'
import { shareOf } from '../text/tokens.ts'
import { has } from '../text/pattern.ts'

/** Whether the plan or an exhibit answers a line of the notice, and what does. Paths and exhibit names. */
export function answersAsk(
  context: LintContext,
  ask: string,
): { readonly answered: boolean; readonly by: readonly string[]; readonly unlike?: boolean } {
  // An empty case answers nothing, whatever language its words would be read in.
  if (context.items.length === 0 && (context.exhibits ?? []).length === 0) return { answered: false, by: [] }
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

/** Asks that cannot be held against a plan: papers only where they apply, whatever else helps, and tests that a laboratory sends itself. */
export function isConditionalAsk(ask: string): boolean {
  return (
    has(onlyWhereItApplies, ask) ||
    has(whateverElse, ask) ||
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

const asksForPapers =
  /\b(?:evidence|proof|documentation|documents?|supporting|unterlagen|dokumente?|nachweise?|belege?|justificatifs?|preuves?|pièces|documenti|documentazione|prove|giustificativi|documentos?|documentación|pruebas?|justificantes?)\b|書類|資料|証拠|証明/iu

const onlyWhereItApplies =
  /if (?:applicable|available|any|relevant|you have)|where applicable|falls zutreffend|le cas échéant|se applicabile|si procede|該当する場合/i

/** "Any other information that may help", "Anything else that we should know". */
const whateverElse =
  /^\W*(?:and |und |et |e |y )?(?:any(?:thing)? (?:else|other|additional|further|supporting)|(?:alle[ns]? |alles )?(?:sonstige\p{L}*|weitere\p{L}*|andere\p{L}*|was sonst)|(?:toute?s? )autres?|tout élément|(?:qualsiasi|qualunque|ogni|eventuali) altr\p{L}+|altre informazioni|cualquier otr\p{L}+|otros? (?:document|dat|inform)\p{L}*|その他)(?!\p{L})/iu

const laboratorySends =
  /(?:laborator(?:y|ies)|lab)\b.{0,60}\b(?:send|submit|sent|upload|provide)s?\b.{0,30}\b(?:direct|itself|to amazon)/i
