import type { PlanSection } from './plan.ts'
import { remembered } from './memory/remembered.ts'
import { has, replaced } from './text/pattern.ts'

// Prevention first: "preventive actions" and "vorbeugende Maßnahmen" hold the words of the actions as well.
const headings: readonly (readonly [PlanSection, RegExp])[] = [
  [
    'preventiveMeasures',
    /prevent|going forward|in (?:the )?future|from now on|not happen again|avoid (?:this|it|a)|long[- ]term|stand(?:ing|ard) measures|recurrence|vorbeug|zukunft|künftig|verhinder|prävent|vermeid|prévent|(?:à|pour) l.avenir|éviter|futur|prevenzione|prevenir|preventiv|prevenci|evitar|evitare|in futuro|en el futuro|a futuro|再発|防止|予防|今後|how (?:can|will|do|shall|are|should) (?:we|i) [^?]*\b(?:improve|do better)|wie (?:werden|können|wollen) wir [^?]*(?:verbessern|besser machen)|comment [^?]*améliorer|come [^?]*migliorare|cómo [^?]*mejorar/i,
  ],
  [
    'correctiveActions',
    /correct|remed|resol|actions?\b|steps\b|(?:have|has|did) (?:you |we )?(?:\w+ )?(?:taken|done|do)\b|what (?:we|i|you) (?:did|have done)|done to fix|measures (?:already )?taken|maßnahmen|ergriffen|was (?:wir|haben (?:wir|sie)) (?:\p{L}+ )?(?:getan|unternommen|gemacht)|abhilfe|korrektur|mesures|prises|nous avons fait|avez[- ]vous (?:déjà )?fait|azioni|adottat|intrapres|corrett|abbiamo fatto|avete fatto|ha fatto|acciones|tomad|hemos hecho|han? hecho|medidas|misure|solutions?\b|lösung|soluzion|solución|passi (?:per|intrapres|adottat|fatti)|pasos (?:que|dados|para|tomados)|étapes|démarches|schritte|是正|対応|対策|措置|実施|改善(?!計画|書)|解決/iu,
  ],
  [
    'rootCauses',
    /root causes?|\bcauses?\b|caused|what (?:happened|went wrong|led)|(?:issues?|problems?|events?|complaints?) (?:that|which) (?:\p{L}+ ){0,2}(?:caus|led|lead|result)\p{L}*|^\W*(?:description of )?(?:the )?(?:issues?|problems?)\W*$|why (?:this|it|did|is this|was this)|reasons?\b|ursache|was ist (?:passiert|geschehen)|wie (?:kam|konnte)|grund\b|gründe|warum|que s.est-il|qu.est-ce qui s.est|pourquoi|origine|causa|cosa è (?:successo|accaduto)|perché|motivo|motivi|por qué|qué (?:ocurrió|pasó|sucedió)|origen|原因|理由|経緯|なぜ|何が(?:起|問題)|^\W*(?:beschreibung des )?problem(?:s|e|beschreibung)?\W*$|was (?:ist )?schief|^\W*(?:le |les |il |el |los )?probl[eè]m(?:e|es|a|as|i)\W*$|ce qui (?:s.est passé|n.a pas)|cosa è andato|qué (?:salió|fue) mal|問題点/iu,
  ],
]

/** The part of the plan that a line of free text heads; undefined for a line that is no heading. */
export const headingOf = remembered(readHeading)

function readHeading(line: string): PlanSection | undefined {
  const text = undecorated(line)
  if (has(complains, text) || has(endsSentence, text)) return undefined
  // An ask of the notice that was pasted with its dash and its full stop.
  const asked = has(ask, text)
  // An entry of a list is a heading only where it is nothing but the name of a part, or an ask.
  if (!asked && has(listed, line.trim()) && !has(bareLabel, text.replace(/[\s:：]+$/u, ''))) return undefined
  const words = text.split(/\s+/).length
  if (asked && !has(tells, text) && words <= 24) return partNamedBy(text)
  // "The actions I have taken to resolve the issue." repeats the question that was asked, full stop and all.
  if (has(question, text) && !has(tells, text) && words <= 20) return partNamedBy(text)
  if (text.length > 90 || /[.。!！]$/.test(text) || words > 14) return undefined
  if (!has(begins, text) || isPlanTitle(text)) return undefined
  // A heading names its part and little else: a colon or a question mark, or a few words that tell of no deed.
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)
  const marked = /[?？:：]$/.test(text)
  if (!marked && (has(deed, text) || has(secondClause, text) || (japanese ? text.length > 22 : words > 8)))
    return undefined
  const named = partNamedBy(text)
  return marked && named !== undefined ? partAnnounced(text) : named
}

// "To prevent this, a lead looks": what follows the comma is what is done.
const secondClause = /^(?:to|um|pour|afin|per|para|a fin)(?!\p{L})[^,]+,\s\p{L}/iu

/** A line without what programs and forums set around a heading, and without its letter or number. */
function undecorated(line: string): string {
  return line
    .trim()
    .replace(decoration, '')
    .replace(/^(?:[A-Ha-h][.)]|(?:IX|IV|V?I{1,3}|V|X)[.)])\s*(?=\p{L})/u, '')
    .replace(/(?:\s*(?:[*_~=#]+|<\/\w+>|\[\/\w+\]))+$/u, '')
}

const decoration = /^(?:[#>*_~=→►➤•●■◆◇▼+–—-]+\s*|<\w+>\s*|\[(?:b|i|u|h\d|size[^\]]*|colou?r[^\]]*)\]\s*)+/iu

// "Removed all future listings" stands where headings stand and is a deed; "Planned measures" is a heading.
const deed =
  /^\W*(?:(?:we|i|our team|everybody|wir|ich|nous|je|abbiamo|ho|hemos|he)(?!\p{L})|(?!(?:\p{L}+ed) (?:root )?(?:causes?|actions?|measures?|steps?|issues?|reasons?|solutions?)(?!\p{L}))\p{L}+ed(?!\p{L}) (?!\()|the \p{L}+ (?:takes?|checks?|prints?|reads?|counts?|signs?)(?!\p{L}))/iu

/** The part whose words a heading, or a sentence that introduces a list, uses. */
export function partNamedBy(text: string): PlanSection | undefined {
  return headings.find(([, pattern]) => has(pattern, text))?.[0]
}

/** The part that a sentence opens by which a list is introduced: by its words, or by the tense in which we "do the following". */
export function partAnnounced(sentence: string): PlanSection | undefined {
  if (has(weWillDo, sentence)) return 'preventiveMeasures'
  if (has(weDid, sentence)) return 'correctiveActions'
  return partNamedBy(replaced(nameOfPlan, sentence, ' '))
}

// "Plan of action" holds the word of a part and names the whole.
const nameOfPlan =
  /plans? of action|action plans?|(?:maßnahmen|aktions)pl[aä]n\p{L}*|plans? d['’]actions?|pian[oi] (?:di |d['’ ])azione|plan(?:es)? de acción|改善計画書?/giu

const weWillDo =
  /\b(?:we|i)(?: (?:will|shall|are going to|am going to|plan to|intend to)|['’]ll)(?: (?:now|then|also))? (?:do|act|proceed|work|change|operate)\b|(?<!\p{L})(?:(?:werden|wollen) wir|wir (?:werden|wollen)|(?:werde|will) ich|ich (?:werde|will))(?: \p{L}+){0,4} (?:tun|vorgehen|machen|verfahren|handeln)|(?<!\p{L})(?:nous (?:ferons|procéderons|agirons|allons (?:faire|procéder))|je (?:ferai|procéderai|vais (?:faire|procéder)))|(?<!\p{L})(?:faremo|procederemo|agiremo|farò|procederò)(?!\p{L})|(?<!\p{L})(?:haremos|procederemos|actuaremos|haré|vamos a (?:hacer|proceder))(?!\p{L})|(?:以下|次)の(?:とお|通)り(?:に)?(?:行い|対応し|実行し|実施し)ます|以下を(?:行い|実施し)ます/iu

const weDid =
  /\b(?:we|i)(?: have|['’]ve)?(?: (?:immediately|then|already|also|since|now))? (?:did|done|took|acted|proceeded|carried out)(?: (?:the following|as follows|these|this|so|all of)|[:：]?$)|(?<!\p{L})(?:(?:haben|habe) (?:wir|ich)|(?:wir|ich) (?:haben|habe))(?: \p{L}+){0,4} (?:getan|unternommen|gemacht|veranlasst)|(?<!\p{L})(?:nous avons|j['’]ai)(?: \p{L}+)? (?:fait|procédé|agi|entrepris)(?!\p{L})|(?<!\p{L})(?:abbiamo|ho)(?: \p{L}+)? (?:fatto|proceduto|agito|intrapreso)(?!\p{L})|(?<!\p{L})(?:hemos|he)(?: \p{L}+)? (?:hecho|procedido|actuado|realizado)(?!\p{L})|(?<!\p{L})hicimos(?!\p{L})|(?:以下|次)(?:の(?:とお|通)り(?:に)?|を|の(?:こと|対応|措置)を)(?:行|対応|実施|実行)(?:い|し)?ました/iu

/** "My plan of action", which names the whole and none of its parts. */
export const isPlanTitle = remembered(readTitle)

function readTitle(line: string): boolean {
  return has(planTitle, line.trim()) && headings[0] !== undefined && !has(headings[0][1], line)
}

/** A part named before a colon, with its first words in the same line: "Root cause: the template was old." */
export const labelOf = remembered(readLabel)

function readLabel(line: string): { readonly section: PlanSection; readonly length: number } | undefined {
  const match = /^([^:：\n]{3,48})[:：]\s*(?=\S)/u.exec(line)
  const label = match?.[1]?.replace(/^[\W\d]+|\W+$/gu, '')
  if (match === null || label === undefined || !has(bareLabel, label)) return undefined
  const section = partNamedBy(label)
  return section === undefined ? undefined : { section, length: match[0].length }
}

export function isHeading(line: string): boolean {
  return headingOf(line) !== undefined
}

// What Amazon did to "our account" is the writer's own question, whatever words of the three it borrows.
const complains =
  /(?<!\p{L})(?:(?:our|my|unser\p{L}*|mein\p{L}*|notre|mon|(?:il )?nostr[oa]|(?:il )?mio|nuestr[oa]|mi) (?:\p{L}+ )?(?:account|store|shop|konto|geschäft|compte|boutique|conto|negozio|cuenta|tienda)|(?:could|can|would) (?:you|someone|anybody|anyone)|will you (?:please|tell|let|kindly)|please (?:tell|explain|let|advise|confirm)|tell us|können sie|könnten sie|würden sie|pouvez-vous|pourriez-vous|potete|potreste|può|pueden|podrían|podéis|(?:did|do|have|has|why are) (?:you|amazon) (?:\p{L}+ )?(?:clos|suspend|block|remov|punish|shut|deactivat)\p{L}*|(?:we|us|uns|wir|nous|nos|ci) (?:\p{L}+ )?(?:punish|suspend|bestraf|gesperrt|puni|castig|bloque|sancion)\p{L}*)(?!\p{L})|(?:当店|弊社|当社|私たち|私)(?:の(?:アカウント|店|ストア)|だけ|ばかり)|(?:教えて|ご教示|お知らせ)(?:いただ|くださ|頂)|(?<!\p{L})(?:why (?:only |just )?us|why not (?:the )?others|warum (?:nur|gerade|ausgerechnet) (?:wir|uns)|pourquoi (?:seulement |justement )?nous(?! \p{L}+(?:ons|vons))|perché (?:solo |proprio )?(?:a )?noi|por qué (?:solo |precisamente )?(?:a )?nosotros)(?!\p{L})/iu

const endsSentence = /\p{Ll}{2}[.。!！]\s/u

const listed = /^(?:[-–—•+]+|\*(?!\*))\s?(?=\S)|^\d{1,2}[./年月]\s?\p{L}*\s?\d*.{0,8}[:：]\s*\S/u

const begins = /^[#*\d\s(（【■●◆①-⑳¿¡]|^\p{Lu}|[\u3040-\u30ff\u4e00-\u9fff]/u

// As notices ask: "The root cause(s) of …", "The steps you have taken to …", an explanation of them.
const ask =
  /^[#*\d\s().•-]*(?:(?:greater|more|further|additional) details? (?:on|about|of|regarding) )?(?:(?:the|an?|our) )?(?:(?:detailed )?(?:description|explanation|details?) of (?:the )?)?(?:root causes?(?:\(s\))? (?:of|for|that|which|behind)|(?:actions?|steps?|measures?)(?:\(s\))? (?:that )?(?:you|we|i)(?: have|['’]ve)? (?:\w+ )?(?:taken|took|will take)|how (?:you|we|i) (?:will|are going to|plan to) (?:prevent|avoid))|^(?:(?:die|eine) )?(?:(?:genaue |ausführliche )?(?:beschreibung|erläuterung) der )?(?:(?:grund)?ursachen? (?:für|de[rs]|die)|(?:maßnahmen|schritte), die (?:sie|wir|ich)) |^(?:(?:la|les|une) )?(?:causes? (?:première|principale|racine|profonde|initiale)?s? ?(?:du|de|des|qui)|(?:actions|mesures) que (?:vous|nous|j)) ?|^(?:(?:la|le|una) )?(?:caus[ae] (?:principal[ei]|alla base|original[ei])? ?(?:del|dell|di|che)|(?:azioni|misure) (?:che (?:avete|abbiamo|ho|intend)|intraprese|adottate) )|^(?:(?:la|las|una) )?(?:causas? (?:raíz|principal(?:es)?)? ?(?:del|de|que)|(?:acciones|medidas) que (?:ha|han|hemos|he|tom))|^[^。、]{0,24}(?:根本)?原因(?:について|に関する|の)?(?:の)?(?:詳細な?|具体的な?)?(?:説明)?。?$|^[^。、]{0,24}(?:講じ(?:た|る)|実施した|取った|とった)(?:措置|対策|対応|改善策|処置)。?$|^[^。、]{0,24}(?:再発|今後)[^。、]{0,16}(?:対策|措置|防止策|計画)。?$/iu

const question =
  /^[#*\d\s().•-]*(?:(?:the|my|our|die|unsere|meine|les?|la|nos|le|las?|los|nuestras|i|gli)\s)?(?:description of|explanation of|(?:root )?causes?(?:\(s\))?(?= (?:of|for|that|which))|(?:corrective |immediate |preventive )*(?:actions?|steps?|measures?)(?:\(s\))? (?:that |which )?(?:(?:you|we|i)(?:['’]ve)? |taken|to (?:prevent|resolve|avoid|fix))|what (?:i|we|you)(?:['’]ve)? |how (?:i|we|you) (?:will|plan|are)|ursachen? (?:de[rs]|für)|(?:maßnahmen|schritte),? (?:die|um|zur)|(?:was|wie|welche) (?:ich|wir|sie|ist|hat|haben)|causes? (?:du|de)|(?:mesures|actions|étapes) (?:que|prises|pour)|ce que (?:j|nous)|comment (?:j|nous)|caus[ae] (?:principal[ei] )?(?:del|de)|(?:azioni|misure|passi) (?:che|intraprese|adottate|per)|(?:cosa|come) (?:abbiamo|ho|intend)|(?:acciones|medidas|pasos) (?:que|tomadas|para|correctivas|preventivas)|(?:qué|cómo) (?:hemos|he|vamos)|descripción de|description d|descrizione de|beschreibung de)/iu

// What has its own verb of being is no name of a part but a statement of it.
const tells =
  /,\s(?!(?:die|um|welche|que|che) )|(?<!\p{L})(?:is|was|were|are|has|had|ist|sind|war|waren|wurden?|est|sont|était|a été|è|sono|era|es|son|fue|fueron|because|weil|car|perché|porque)(?!\p{L})(?! schief| passiert| geschehen)/iu

const planTitle =
  /^[#*\s【■]*(?:(?:here is |this is |below is )?(?:my|our|the|an?|mein|unser|der|mon|notre|le|il (?:mio|nostro)|il|mi|nuestro|el)\s)?(?:(?:detailed |revised |updated |new )?(?:action plan|plan of action|poa)|maßnahmenplan|aktionsplan|plan d['’]actions?|piano d['’ ]azione|piano di azione|plan de acción|(?:業務)?改善(?:計画)?書?)(?: for .{2,40}| zur .{2,40})?[\s*:：】.]*$/iu

const bareLabel =
  /^(?:(?:the|our|my|main|die|la|le|il|el|notre|nuestra|unsere)\s)*(?:(?:root )?causes?(?: of (?:the )?(?:problem|issue|suspension))?|problems?|issues?|reasons?|what (?:happened|went wrong)|(?:immediate |corrective |remedial )*(?:actions?|steps|measures|solutions?)(?: (?:already )?(?:taken|done|implemented))?|(?:future |long[- ]term )?prevention|(?:preventive|preventative|future) (?:actions?|steps|measures)(?: taken)?|(?:haupt)?ursachen?|probleme?|gründe?|(?:sofort|korrektur|gegen|abstell)?maßnahmen|lösung(?:en)?|vorbeugung|(?:vorbeugende|künftige) maßnahmen|causes?(?: principales?)?|problèmes?|solutions?|(?:actions|mesures) (?:correctives|prises|préventives|immédiates)|prévention|caus[ae](?: principal[ei])?|problem[ai]|soluzion[ei]|(?:azioni|misure) (?:correttive|intraprese|preventive|adottate)|prevenzione|causas?(?: raíz| principal)?|problemas?|solución|(?:acciones|medidas) (?:correctivas|preventivas|tomadas)|prevención|(?:発生|根本)?原因|対応策?|改善策|再発防止策|予防策)$/iu
