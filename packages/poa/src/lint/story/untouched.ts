import { says } from '../find.ts'
import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import type { Span } from '../text/sentences.ts'
import { has } from '../text/pattern.ts'
import { sharedCount } from '../text/tokens.ts'

interface Statement extends Span {
  readonly item: PlanItem
  readonly words: string
  readonly tellsChange: boolean
  readonly deniesChange: boolean
  readonly tellsAltered: boolean
  readonly tellsIntact: boolean
}

/**
 * "On 3 May the field of the import sheet was replaced. We did not touch the import sheet." What an action denies to have
 * changed and another one changed; and papers that nobody ever altered beside those that were. "Until May nobody had
 * changed the sheet" speaks of another time and is left alone.
 */
export function untouchedTold(
  actions: readonly PlanItem[],
  all: readonly PlanItem[],
  stems: (text: string) => ReadonlySet<string>,
): Statement[] {
  const done = statements(actions)
  const said = done.filter((one) => one.tellsChange)
  const things = done.filter((one) => {
    if (!one.deniesChange) return false
    const meant = stems(one.words.replace(verbs, ' '))
    return (
      meant.size > 0 &&
      meant.size <= 8 &&
      said.some((other) => sharedCount(meant, stems(other.words)) === meant.size)
    )
  })
  const everything = statements(all)
  return everything.some((one) => one.tellsAltered)
    ? [...things, ...everything.filter((one) => one.tellsIntact)]
    : things
}

function statements(items: readonly PlanItem[]): Statement[] {
  return items.flatMap((item) => sentencesOf(item.text).map((sentence) => ({ item, ...sentence })))
}

const sentencesOf = perText((text): readonly Omit<Statement, 'item'>[] =>
  text.sentences.map((span) => {
    const words = text.masked.slice(span.start, span.end)
    const denying = says({ text }, denies, words)
    return {
      ...span,
      words,
      tellsChange: !denying && says({ text }, changed, words),
      deniesChange: denying && !has(otherTime, words),
      tellsAltered: says({ text }, papersAltered, words) && !has(negated, words),
      tellsIntact: says({ text }, papersIntact, words),
    }
  }),
)

const denies =
  /\b(?:(?:we|i) (?:did not|didn['’]t|have not|haven['’]t|never)|nobody|no one) (?:\w+ )?(?:touch|change|alter|edit|modify|amend|adjust)(?:e?d)?\b|(?<!\p{L})(?:haben?|wurden?)(?: [\p{L}-]+){0,6} (?:nicht|nie) (?:angefasst|angerührt|geändert|verändert|bearbeitet)|(?:n['’]avons|n['’]a|n['’]ai) (?:pas|jamais|rien) (?:touché|modifié|changé|retouché)|non (?:abbiamo|ho|è stat[oa]) (?:mai )?(?:toccat|modificat|cambiat)[oaie]|no (?:tocamos|modificamos|cambiamos|hemos (?:tocado|modificado|cambiado))|(?:を|は|には)(?:一切)?(?:変更|修正|改変)(?:していません|しませんでした|しておりません)|手を(?:加えて|触れて)(?:い|お)/iu
const changed =
  /\b(?:replaced|changed|altered|edited|modified|amended|rewritten|rewrote|rebuilt|extended|removed|added|corrected|set|moved|deleted|locked)\b|(?:ersetzt|geändert|verändert|umgestellt|ergänzt|entfernt|gesperrt|korrigiert|angepasst)|(?:remplacé|modifié|changé|corrigé|supprimé|ajouté|verrouillé)|(?:sostituit|modificat|cambiat|corrett|eliminat|aggiunt|bloccat)[oaie]|(?:sustitu|modific|cambi|correg|corrig|elimin|añad|bloque)\p{L}+|(?:変更|修正|置き換え|削除|追加)し(?:まし|た)/iu
const verbs =
  /\b(?:touch|change|alter|edit|modify|amend|adjust)(?:e?d)?\b|(?<!\p{L})(?:angefasst|angerührt|geändert|verändert|bearbeitet|touché|modifié|changé|retouché|toccat[oaie]|modificat[oaie]|cambiat[oaie]|tocamos|modificamos|cambiamos|tocado|modificado|cambiado|haben|wurden?|nicht|nie|jamais|rien|mai|never|nunca|abbiamo|avons|hemos)(?!\p{L})|変更|修正|改変|していません|しませんでした|しておりません|一切/giu
const otherTime =
  /\b(?:until|before|since|for (?:\w+ )?(?:weeks|months|years)|then|at (?:that|the) time|in the past|yet|without)\b|(?<!\p{L})(?:bis|vor|zuvor|vorher|seit|damals|ohne|jusque|avant|depuis|alors|sans|fino|prima|allora|senza|hasta|antes|desde|entonces|sin)(?!\p{L})|まで|以前|当時/iu
const negated =
  /\b(?:no|not|never|none|nobody|nothing|without)\b|n['’]t\b|(?<!\p{L})(?:nicht|nie|kein\p{L}*|pas|jamais|aucune?|non|nessun\p{L}*|mai|no|nunca|ningun\p{L}*|ningún)(?!\p{L})|ない|ません/iu

const own = String.raw`(?:we|i|our (?:\w+ ){0,2}\w+|the (?:\w+ )?(?:bookkeeper|accountant|clerk|assistant|manager|owner))`
const papersAltered = new RegExp(
  String.raw`\b${own} (?:\w+ ){0,3}(?:altered|retouched|edited|changed|modified|doctored|rewrote|forged|falsified|overwrote)\b[^.!?]{0,60}\b(?:invoices?|documents?|papers?|receipts?|certificates?|letters?|bills?)\b|(?:Rechnung|Dokument|Beleg|Unterlage|Zertifikat)\p{L}*(?: [\p{L}\d-]+){0,6} (?:verändert|geändert|retuschiert|gefälscht|manipuliert)|(?:modifié|retouché|falsifié|altéré)\p{L}*(?: [\p{L}\d’'-]+){0,6} (?:factures?|documents?|certificats?)|(?:modificat|ritoccat|falsificat|alterat)[oaie](?: [\p{L}\d’'-]+){0,6} (?:fattur|document|certificat)\p{L}*|(?:modific|retoc|falsific|alter)(?:amos|ó|ado)(?: [\p{L}\d-]+){0,6} (?:facturas?|documentos?|certificados?)|(?:請求書|書類|証明書)[^。]{0,14}(?:改ざん|書き換え|加工|修正)(?:しまし|した)`,
  'iu',
)
const papersIntact =
  /\b(?:no|none of (?:the|our)|not (?:one|a single)|never(?: \w+){0,3} an?y?) (?:\w+ )?(?:documents?|papers?|invoices?|files?|receipts?|certificates?)\b[^.!?]{0,50}\b(?:altered|changed|edited|modified|tampered|doctored|retouched|falsified|forged)\b|\b(?:all|every one of) (?:of )?(?:our |the )?(?:documents|papers|invoices|files)\b[^.!?]{0,50}\b(?:unaltered|unchanged|untouched|genuine)\b|(?<!\p{L})kein(?:e|es|er)? (?:\p{L}+ )?(?:Dokument|Rechnung|Beleg|Unterlage|Zertifikat)\p{L}*[^.!?]{0,50}(?:verändert|geändert|manipuliert|gefälscht)|aucune? (?:document|facture|pièce|certificat)[^.!?]{0,50}(?:modifié|altéré|falsifié|retouché)|nessun[oa]? ?(?:document|fattur|certificat)\p{L}*[^.!?]{0,50}(?:modificat|alterat|falsificat|ritoccat)|ning(?:ún|una) (?:documento|factura|certificado)[^.!?]{0,50}(?:modific|alter|falsific|retoc)|(?:書類|請求書|証明書)(?:は|を)(?:一切|決して|一度も)[^。]{0,14}(?:改ざん|修正|加工)[^。]{0,6}(?:ない|ません)/iu
