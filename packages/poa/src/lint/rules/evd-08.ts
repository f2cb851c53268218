import { action, flags, passes } from '../examples.ts'
import { findingAt, findingOnItem, says } from '../find.ts'
import { exhibitMentions, labelMatches, mentionedLabels } from '../answers/mentions.ts'
import type { LintContext } from '../context.ts'
import { isStatement } from '../answers/links.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

const evidence = [
  { ref: 'Exhibit 1', type: 'invoice' },
  { ref: 'Exhibit 2', type: 'photo' },
]

export const evd08: CaseRule = {
  id: 'EVD-08',
  scope: 'case',
  title: 'Claims and exhibits match',
  severity: 'error or warning',
  why: 'A claim without its exhibit is only a claim, and an exhibit that does not exist is worse.',
  how: 'Each exhibit named in a text exists (error); each file is named somewhere, and each verifiable past action, or deed with a day, names its exhibit (warnings). Ranges are spelled out; covering lists count.',
  question: 'Which exhibit proves this?',
  source: 'ASA, AZ-POA',
  bad: [
    flags(action('On 3 May we refunded 9 buyers (Exhibit 7).', { evidence }), 'Exhibit 7'),
    flags(action('On 3 May we refunded 9 buyers (Exhibit 1).', { evidence }), 'Exhibit 2'),
    flags(action('On 3 May we refunded 9 buyers.', { evidence })),
    ...(
      [
        ['en', 'On 3 May we split the shelf by lot.'],
        ['de', 'Am 3. Mai nahmen wir die Pfannen aus dem Verkauf.'],
        ['fr', 'Le 3 mai, nous avons séparé les lots sur l’étagère.'],
        ['it', 'Il 3 maggio abbiamo separato i lotti sullo scaffale.'],
        ['es', 'El 3 de mayo separamos los lotes del estante.'],
        ['ja', '5月3日に棚をロット別に分けました。'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language, evidence }))),
    ...(
      [
        ['en', 'On 3 May we refunded 9 buyers (Exh. 7).', 'Exh. 7'],
        ['en', 'On 3 May we refunded 9 buyers (Exhibits 1-3).', 'Exhibits 1-3'],
        ['de', 'Am 3. Mai haben wir 9 Käufern erstattet (Anl. 7).', 'Anl. 7'],
        ['fr', 'Le 3 mai, nous avons remboursé 9 clients (PJ 7).', 'PJ 7'],
        ['it', 'Il 3 maggio abbiamo rimborsato 9 clienti (All. 7).', 'All. 7'],
        ['es', 'El 3 de mayo reembolsamos a 9 clientes (adjunto 7).', 'adjunto 7'],
        ['ja', '5月3日に9名に返金しました(資料1~3)。', '資料1~3'],
      ] as const
    ).map(([language, text, label]) => flags(action(text, { language, evidence }), label)),
    flags(action('On 3 May all 9 buyers got their money back.', { evidence })),
  ],
  fine: [
    passes(action('On 3 May we refunded 9 buyers (Exhibits 1 and 2).', { evidence }), 'both named'),
    passes(action('On 3 May we refunded 9 buyers (Exhibits 1 to 2).', { evidence }), 'a range'),
    passes(
      action('On 3 May we learned of the notice (Exhibit 1 to 2 pages). The photo is Exhibit 2.', {
        evidence,
      }),
      'nothing that was done',
    ),
    passes(action('The stand was exhibited in the shop: Exhibit 1, Exhibit 2.', { evidence }), 'a verb'),
    passes(
      {
        sections: { correctiveActions: ['On 3 May we refunded 9 buyers (Exhibit 1).'] },
        freeText: 'Exhibits: Exhibit 1 refunds; Exhibit 2 photos.',
        evidence,
      },
      'a covering list',
    ),
  ],
  *check(context) {
    const { exhibits, items } = context
    const first = items.find((item) => exhibitMentions(item).length > 0)
    if (exhibits === undefined) {
      if (first !== undefined)
        yield {
          severity: 'info',
          message: 'The case lists no evidence, so the exhibits named were not checked.',
          path: 'evidence',
          text: 'evidence',
        }
      return
    }
    const labels = exhibits.map((exhibit) => exhibit.label)
    for (const item of items) {
      for (const mention of exhibitMentions(item)) {
        const missing = mention.labels.filter((label) => !labels.some((known) => labelMatches(label, known)))
        if (missing.length > 0)
          yield findingAt(item, mention, 'error', `No evidence entry is exhibit ${missing.join(', ')}.`, {
            question: 'Which file is meant?',
          })
      }
    }
    if (items.length === 0) return
    const mentioned = new Set(items.flatMap((item) => [...mentionedLabels(item)]))
    const texts = items.map((item) => item.text.raw).join('\n')
    for (const { label, name, path, entry } of exhibits) {
      if ([...mentioned].some((mention) => labelMatches(mention, label))) continue
      if (entry.ref !== undefined && entry.ref.length >= 3 && texts.includes(entry.ref)) continue
      yield {
        severity: 'warning',
        message: `${name} is attached and never named in the text.`,
        path,
        text: name,
        question: 'Which claim does it prove?',
      }
    }
    const listed = items.some(
      (item) =>
        item.section === 'freeText' &&
        mentionedLabels(item).size >= Math.min(3, exhibits.length) &&
        exhibits.length > 1,
    )
    for (const item of context.section('correctiveActions')) {
      if (listed || !isStatement(item) || mentionedLabels(item).size > 0) continue
      if (!says(item, verifiable) && !datedDeed(item, context)) continue
      const only = exhibits.length === 1 ? exhibits[0] : undefined
      const finding = findingOnItem(item, 'warning', 'This can be proved, and no exhibit is named.')
      yield only === undefined ? finding : { ...finding, fix: insertReference(item, only.name) }
    }
  },
}

// A deed of a day can be shown, whatever verb tells it; what was noticed, decided or received that day need not be.
function datedDeed({ text: { dates, masked } }: PlanItem, context: LintContext): boolean {
  if (!dates.some(({ day }) => day !== undefined && day <= context.asOf)) return false
  return !has(notDone, masked) && !has(noDeed, masked)
}

const noDeed =
  /\b(?:noticed|found out|learned|learnt|realised|realized|decided|discovered|received (?:the|your|this) (?:notice|notification|mail|message)|were told)\b|(?<!\p{L})(?:bemerkt\p{L}*|erfahren|erfuhren|beschlossen|erhielten (?:wir )?(?:die|Ihre) (?:Mitteilung|Nachricht)|constaté|appris|décidé|reçu (?:votre|la) notification|notato|saputo|deciso|ricevuto (?:la|vostra)|notamos|supimos|decidimos|recibimos (?:la|su) notificación)(?!\p{L})|気づき|判明|決定し|通知を受/iu

const notDone =
  /\b(?:will|shall|going to|plan|due)\b|(?<!\p{L})(?:wird|werden|prévu|sarà|será)(?!\p{L})|予定/iu

function insertReference(
  item: PlanItem,
  name: string,
): { title: string; path: string; start: number; end: number; insert: string } {
  const { raw } = item.text
  const stop = /[.。]\s*$/.exec(raw)
  const at = item.base + (stop?.index ?? raw.trimEnd().length)
  return { title: `Name ${name} here`, path: item.path, start: at, end: at, insert: ` (${name})` }
}

const verifiable =
  /\b(?:told|informed|notified|messaged|e-?mailed|mailed|wrote (?:to )?|written to|called|phoned|alerted|warned|asked|sent) (?:(?:all|each|every|the|our|these|those|\d+|\w+) ){0,3}?(?:buyers?|customers?|clients?|recipients?|purchasers?)\b|(?:Kunden|Kundinnen|Käufer\p{L}*)(?: [\p{L}\d]+){0,5} (?:informiert|benachrichtigt|angeschrieben|angerufen|unterrichtet|gebeten|gefragt)(?!\p{L})|\p{L}*(?:nachrichten|anfragen|Nachrichten|Anfragen|E-Mails|Reklamationen)(?: \p{L}+){0,4} beantwortet(?!\p{L})|\b(?:answered|replied to|responded to) (?:(?:all|each|every|the|our|these|those|open|pending|unanswered|\d+|\w+) ){0,4}?(?:messages?|e-?mails?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|claims?|complaints?)\b|\b(?:messages?|e-?mails?|enquiries|inquiries|complaints?) (?:\w+ ){0,3}(?:were|was|have been|has been) (?:\w+ )?(?:answered|replied to)\b|(?<!\p{L})(?:répondu|demandé) (?:à|aux|au)(?: [\p{L}\d’']+){0,4} ?(?:messages?|clients?|acheteurs?|courriels?|demandes?)(?!\p{L})|(?<!\p{L})(?:risposto|chiesto) (?:a|ai|agli|al|alle)(?: [\p{L}\d’']+){0,4} ?(?:messaggi|clienti|acquirenti|richieste|e-?mail)(?!\p{L})|(?<!\p{L})(?:respondi(?:mos|do)|contesta(?:mos|do)|pedi(?:mos|do))(?: (?:a|todos|los|las|al|\p{L}+|\d+)){0,4}? (?:mensajes|clientes|compradores|correos|consultas)(?!\p{L})|(?:メッセージ|問い合わせ|お問い合わせ)[^。]{0,10}(?:返信|回答)(?:を|し)[^。]{0,8}ました|(?<!\p{L})(?:informé|prévenu|averti|écrit (?:à|aux)|appelé)\p{L}*(?: [\p{L}\d’']+){0,3} (?:clients?|acheteurs?)(?!\p{L})|(?<!\p{L})(?:informat|avvisat|avvertit|scritto (?:a|ai))\p{L}*(?: [\p{L}\d'’]+){0,3} (?:clienti|acquirenti)(?!\p{L})|(?<!\p{L})(?:informa(?:mos|do)|avisa(?:mos|do)|escri(?:bimos|to))(?: [\p{L}\d]+){0,3} (?:clientes|compradores)(?!\p{L})|(?:購入者|お客様)[^。]{0,12}(?:連絡|通知|案内)(?:を|し)[^。]{0,8}ました|\b(?:refunded|reimbursed|replaced|removed|deleted|closed|destroyed|disposed|trained|inspected|tested|ended|terminated|cancell?ed|relabell?ed|returned|quarantined|photographed|signed|switched|updated|corrected|edited|uploaded|contacted|audited|counted|shipped|stopped|pulled|withdrawn|recalled|reimbursed|archived|pulped|shredded)\b|(?<!\p{L})(?:erstattet|ersetzt|entfernt|gelöscht|geschlossen|vernichtet|geschult|geprüft|getestet|gekündigt|storniert|umetikettiert|zurückgegeben|gesperrt|umgestellt|korrigiert|geändert|hochgeladen|gezählt|versandt|gestoppt|remboursée?s?|remplacée?s?|retirée?s?|supprimée?s?|fermée?s?|détruite?s?|formée?s?|contrôlée?s?|testée?s?|résiliée?s?|annulée?s?|corrigée?s?|modifiée?s?|comptée?s?|expédiée?s?|arrêtée?s?|rimborsat[oaie]|sostituit[oaie]|rimoss[oaie]|eliminat[oaie]|chius[oaie]|distrutt[oaie]|format[oi]|controllat[oaie]|testat[oaie]|annullat[oaie]|corrett[oaie]|modificat[oaie]|contat[oaie]|spedit[oaie]|reembolsad[oa]s?|reembolsamos|sustituid[oa]s?|sustituimos|retirad[oa]s?|retiramos|eliminad[oa]s?|eliminamos|cerrad[oa]s?|cerramos|destruid[oa]s?|formad[oa]s?|revisad[oa]s?|revisamos|probad[oa]s?|cancelad[oa]s?|corregid[oa]s?|corregimos|cambiamos|enviad[oa]s?|contad[oa]s?)(?!\p{L})|(?:返金|交換|削除|停止|廃棄|研修|検査|解約|訂正|変更|送信|回収|試験)(?:を|し)[^。]{0,8}(?:ました|いたしました)/iu
