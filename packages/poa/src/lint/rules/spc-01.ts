import { anchorsOf } from '../measures/anchors.ts'
import { action, cause, flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { firstMatch, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

export const spc01: ItemRule = {
  id: 'SPC-01',
  scope: 'item',
  title: 'No vague promise',
  severity: 'error',
  why: 'Promises that fit every seller say nothing about this one; moderators name them as the commonest reason to refuse.',
  how: 'A stock phrase (necessary steps, more careful, improve processes, follow all policies, regularly, ensure quality, a closer eye, everyone knows how important it is, the problem is solved, all will be different …) in an entry without date, number, owner, exhibit, identifier or named document. The purpose of a deed with its moment is free.',
  question: 'Who does what, when, and where is it written down?',
  source: 'APX, MOD-APP, SEED-003',
  bad: [
    flags(measure('We will be more careful.'), 'be more careful'),
    flags(measure('We took all necessary steps to improve our processes.')),
    flags(measure('Our account is monitored regularly.')),
    flags(measure('To follow all policies, we will be more careful.')),
    flags(action('We sat down together and sorted the whole thing out.')),
    flags(measure('Everyone here now knows how important this is.')),
  ],
  fine: [
    passes(cause('The late shift did not double-check our items.'), 'what was left undone is a cause'),
    passes(
      measure('The owner reviews the report regularly: every Monday, 20 orders, log in Exhibit 4.'),
      'the same phrase with owner, rhythm, number and exhibit',
    ),
    passes(
      measure('To follow the image policy, each new photo is compared with the press kit before upload.'),
      'the purpose of a deed',
    ),
    passes(measure('The insert said "We ensure the highest quality".'), 'quoted'),
    ...(
      [
        ['en', 'The agency bought clicks, and the rank of the lamp rose shortly after.'],
        ['en', 'The parcel was sent from a shop because ours would not have come in a timely manner.'],
        [
          'de',
          'Mails wurden am Wochenende nicht zeitnah an das Lager gegeben, denn das Postfach hatte keinen Leser.',
        ],
        ['ja', '受信担当が不在で、取消の連絡が倉庫に速やかに届きませんでした。'],
      ] as const
    ).map(([language, text]) => passes(cause(text, { language }), `a cause that tells how soon: ${text}`)),
    passes(
      measure('The listing clerk follows the policy page of 3 May: 12 forbidden words.'),
      'a named role and a number',
    ),
  ],
  *check(item, context) {
    const spans = joined(item, matchesOf(item, context.words.vague))
    if (spans.length === 0) return
    const anchored = isAnchored(item)
    for (const span of spans) {
      // Whoever looks whether all is well, and however: nothing says when it is not.
      if (anchored && !isWellMeant(item, span)) continue
      if (isPurpose(item, span) || isLeftUndone(item, span) || tellsWhen(item, span)) continue
      yield findingAt(item, span, 'error', 'This could stand in any plan.')
    }
  },
}

/** "We did not double-check our items": a cause tells what was left undone and promises nothing. */
function isLeftUndone(item: PlanItem, span: Span): boolean {
  if (item.section !== 'rootCauses' && item.section !== 'freeText') return false
  const sentence = sentenceAt(item, span.start)
  return (
    has(leftUndone, item.text.masked.slice(sentence.start, span.start)) ||
    has(undoneAfter, item.text.masked.slice(span.end, sentence.end))
  )
}

/** "The rank rose shortly after", "the buyer did not get it in a timely manner": a cause that tells how soon. */
function tellsWhen(item: PlanItem, { start, end }: Span): boolean {
  return item.section === 'rootCauses' && has(howSoon, item.text.masked.slice(start, end).trim())
}

const howSoon =
  /^(?:as soon as possible|asap|in a timely manner|in due course|shortly|zeitnah\p{L}*|umgehend|schnellstmöglich|unverzüglich|baldmöglichst|(?:so|möglichst) (?:bald|schnell|rasch)(?: wie möglich)?|dans les (?:meilleurs|plus brefs) délais|dès que possible|au plus vite|rapidement|tempestivamente|il prima possibile|al più presto|quanto prima|a la mayor brevedad(?: posible)?|lo antes posible|cuanto antes|(?:速|すみ)やかに|迅速に|早急に|早期に)$/iu

const leftUndone =
  /(?:\b(?:did|do|does|had|have|has|was|were)(?: not|n['’]t)|\b(?:failed|forgot|neglected|omitted) to|\bwithout|\bnever)(?: \w+){0,2} ?$|(?<!\p{L})(?:nicht|nie|ohne|ne|n['’]\p{L}+|sans|pas|non|senza|mai|no|sin|nunca)(?: [\p{L}’']+){0,2} ?$/iu

const undoneAfter =
  /^(?: [\p{L}]+){0,3} (?:nicht|nie|pas|jamais)(?!\p{L})|^[^。、]{0,12}(?:しな|せず|していな|しておりません|していません|を怠)/iu

/** "Addressed the matter and improved our processes" is one promise in two breaths. */
function joined(item: PlanItem, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last !== undefined && has(onlyAnd, item.text.masked.slice(last.end, span.start)))
      out[out.length - 1] = { start: last.start, end: span.end }
    else out.push(span)
  }
  return out
}

const onlyAnd = /^[\s,]*(?:and|und|et|ed?|y|と|し)?(?: (?:also|auch|aussi|anche|también))?[\s,、]*$/iu

/** "To follow the image policy, each new photo is compared with the press kit before upload": the purpose of a deed. */
function isPurpose(item: PlanItem, span: Span): boolean {
  const sentence = sentenceAt(item, span.start)
  const [purpose] = firstMatch(purposeClause, item.text.masked.slice(sentence.start, sentence.end)) ?? []
  if (purpose === undefined || span.end > sentence.start + purpose.length) return false
  const deed = item.text.masked.slice(sentence.start + purpose.length, sentence.end)
  return has(whenAndWhat, deed)
}

const purposeClause =
  /^\W*(?:(?:in order )?(?:to|for)|um|damit|pour|afin|per|para|a fin)(?!\p{L})[^,:]{3,80}[,:]|^[^。、]{3,40}(?:ため|ように)(?:に)?、/iu

// A trigger or a rhythm beside the thing that is looked at or refused.
const whenAndWhat =
  /\b(?:compar\w+|match\w+|count\w*|weigh\w*|measur\w+|scan\w*|sign\w*|refus\w+|reject\w*|open\w*|test\w*|block\w*|print\w*|photograph\w*|tick\w*)\b[^.]{0,60}\b(?:each|every|before|after|when|if|new|per|until|any)\b|\b(?:each|every|before|after|when|if|new|per|until|any)\b[^.]{0,60}\b(?:compar\w+|match\w+|count\w*|weigh\w*|measur\w+|scan\w*|sign\w*|refus\w+|reject\w*|open\w*|test\w*|block\w*|print\w*|photograph\w*|tick\w*)\b|(?<!\p{L})(?:vergleich|vergl[ie]ch|wieg|wäg|zähl|miss|scann|unterschreib|sperr|öffne|compar|pès|pes|compt|mesur|sign|refus|bloqu|confront|cont|misur|firm|rifiut|blocc|cotej|cuent|mid|rechaz|coteja)\p{L}*[^.]{0,60}(?<!\p{L})(?:jede[nmrs]?|vor|bei|neue[nmrs]?|chaque|avant|nouve\p{L}+|tout\p{L}*|ogni|prima|nuov\p{L}|cada|antes|nuev\p{L}+|todo)(?!\p{L})|(?<!\p{L})(?:jede[nmrs]?|vor|bei|neue[nmrs]?|chaque|avant|nouve\p{L}+|ogni|prima|nuov\p{L}|cada|antes|nuev\p{L}+)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:vergl[ie]ch|abgeglichen|gewogen|gezählt|gemessen|gescannt|geöffnet|comparé|pesé|compté|mesuré|signé|refusé|confrontat|pesat|contat|firmat|cotejad|pesad|contad|firmad)\p{L}*|(?:照合|比較|見比べ|計量|量り|数え|署名|開封)/iu

function isWellMeant(item: PlanItem, { start, end }: Span): boolean {
  const { date, exhibit, identifier } = anchorsOf(item)
  return (
    !(date || exhibit || identifier || /\d/.test(item.text.masked)) &&
    has(allIsWell, item.text.masked.slice(start, end))
  )
}

const allIsWell =
  /\b(?:everything|things|all) (?:\w+ )?(?:is|are|goes?|runs?|works?|stays?)\b|(?<!\p{L})(?:alles|tout|tutto|todo) (?:\p{L}+ ){0,2}(?:gut|glatt|rund|Ordnung|ordentlich|bien|ordre|bene|ordine|orden)(?!\p{L})|(?:すべて|全て)(?:が)?(?:順調|問題な)/iu

function isAnchored(item: Parameters<typeof anchorsOf>[0]): boolean {
  const anchors = anchorsOf(item)
  const number =
    /(?<![\d.])(?!100\s?%)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/i.test(
      item.text.masked,
    )
  const named = item.text.masks.some(({ kind }) => kind === 'name' || kind === 'url')
  const document = /\b(?:checklist|logbook|register|spreadsheet|form|sheet)\b/i.test(item.text.masked)
  return anchors.date || anchors.identifier || anchors.exhibit || anchors.role || number || named || document
}
