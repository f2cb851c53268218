import { automatic, rolePattern } from '../measures/anchors.ts'
import { holdsByItself, isRuleOfGoods, personActs, withoutMeetings } from '../measures/who-acts.ts'
import { flags, measure, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { onlyHandled } from '../measures/handled.ts'
import { nativeSlots } from '../measures/native-slots.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { isNothingButBlank } from '../text/blanks.ts'
import { has } from '../text/pattern.ts'
import type { RuleFinding } from '../finding.ts'
import type { Language } from '../language.ts'

export const spc04: ItemRule = {
  id: 'SPC-04',
  scope: 'item',
  title: 'A standing measure has owner, rhythm and criterion',
  severity: 'error or warning',
  why: 'A measure that nobody owns, at no time and against no line, does not exist the week after.',
  how: 'Three slots per measure: a role; a rhythm or trigger; a number or criterion. None filled is an error, one a warning; in other languages than English only where the entry is short, wholly empty or one clause in which things are handled by nobody. A role is whoever does it, by function, name or kinship. A meeting alone fills one slot. Blocks that a tool enforces need no owner.',
  question: 'Who does it, how often or when, and what counts as passed?',
  source: 'publicityport, AppealsPro, ASA',
  bad: [
    flags(measure('Quality of products is checked and problems are avoided.')),
    flags(measure('Weekly meetings are held.')),
    flags(measure('Stock is compared between our shops every night.')),
    flags(measure('The packing team looks at the boxes.')),
    flags(measure('The offer for the lamps stays paused until October 20.')),
    flags(measure('The letter rule is switched off until further notice.')),
    ...(
      [
        ['de', 'Die Bestände werden überwacht.'],
        ['fr', 'Les fiches sont relues.'],
        ['it', 'Le scorte vengono tenute d’occhio.'],
        ['es', 'Se lleva un registro de licencias.'],
        ['ja', '在庫を管理します。'],
        ['de', 'Die Bestände im Lager und im Laden werden einmal pro Woche verglichen.'],
        ['fr', 'Les stocks de la boutique et du site sont comparés une fois par semaine.'],
        ['it', 'Le scorte del negozio e del sito vengono confrontate una volta alla settimana.'],
        ['es', 'Los lotes de las SKU LB-20 a LB-44 se prueban una vez al mes.'],
        ['ja', '店と通販の在庫数を週に1回照合します。'],
      ] as const
    ).map(([language, text]) => flags(measure(text, { language }))),
  ],
  fine: [
    passes(
      measure('The receiving lead compares each lot with the page; two differences stop the lot.'),
      'all three',
    ),
    passes(measure('Whoever packs signs the slip; a slip without a name goes back.'), 'whoever does it'),
    passes(measure('The tool refuses a label without a weight.'), 'an automatic block'),
    passes(measure('Every Monday the owner reads the report.'), 'two of three'),
    passes(measure('My wife opens the returns on Fridays.'), 'a shop of one family'),
    passes(
      measure('The purchase system has no other supplier for these two pages.'),
      'a tool that allows one only',
    ),
    passes(measure('The upload sheet accepts only three product types.'), 'a tool that accepts a list'),
    ...(
      [
        ['de', 'Die Leiterin vergleicht jeden Montag 20 Etiketten mit der Liste.'],
        ['fr', 'La gérante compare chaque lundi 20 étiquettes au modèle.'],
        ['it', 'La titolare confronta ogni lunedì 20 etichette.'],
        ['es', 'La encargada coteja cada lunes 20 etiquetas.'],
        ['ja', '店長は毎週月曜日に20枚のラベルを照合します。'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `all three: ${text}`)),
  ],
  *check(item, context) {
    if (item.section !== 'preventiveMeasures') return
    if (isNothingButBlank(item.text.raw)) return
    if (context.language !== 'en') {
      yield* inOtherWords(item, context.language)
      return
    }
    const { raw } = item.text
    // What ends on a day is no standing measure, and the day itself is neither rhythm nor criterion.
    const masked = withoutMeetings(withoutDates(item))
    if (item.text.wordCount < 3 || /[:：]\s*$/.test(raw)) return
    const enforced = has(automatic, masked) || holdsByItself(masked)
    if (enforced && !has(temporary, item.text.masked)) return
    const filled = [
      has(rolePattern, masked) ||
        has(kin, masked) ||
        personActs(masked) ||
        item.owner !== undefined ||
        (/\b(?:staff|team|we|our|employee|warehouse|supplier)\b/i.test(masked) &&
          /\b(?:lead|owner|manager)\b/i.test(masked)),
      has(rhythm, masked) || isRuleOfGoods(masked),
      has(criterion, masked) || item.text.masks.some(({ kind }) => kind === 'quote'),
    ].filter(Boolean).length
    if (filled >= 2) return
    yield findingOnItem(
      item,
      filled === 0 ? 'error' : 'warning',
      filled === 0
        ? 'This measure has no owner, no rhythm and no criterion.'
        : 'This measure has only one of owner, rhythm and criterion.',
    )
  },
}

/** Elsewhere roles and rhythms have more words than a list can hold, so only what is short or wholly empty is told. */
function* inOtherWords(item: PlanItem, language: Exclude<Language, 'en'>): Generator<RuleFinding> {
  if (item.text.wordCount < 3 || /[:：]\s*$/.test(item.text.raw)) return
  const slots = nativeSlots(item, language)
  if (slots.automatic) return
  const filled = [slots.role, slots.rhythm, slots.criterion].filter(Boolean).length
  const brief = item.text.wordCount <= (language === 'ja' ? 12 : 9)
  if (filled >= 2 || (filled === 1 && !brief && !(slots.rhythm && onlyHandled(item, language)))) return
  yield findingOnItem(
    item,
    filled === 0 && brief ? 'error' : 'warning',
    filled === 0
      ? 'This measure has no owner, no rhythm and no criterion.'
      : 'This measure has only one of owner, rhythm and criterion.',
  )
}

function withoutDates(item: PlanItem): string {
  let out = item.text.masked
  for (const { start, end } of item.text.dates) {
    // "From 1 August" says since when a rule holds.
    if (/\b(?:from|since|starting|effective|as of|in force)(?: on| since)? $/i.test(out.slice(0, start)))
      continue
    out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
  }
  return out.replace(/\b(?:until|till|by|on|through)(?:\s+(?:the )?(?:end of )?(?=\s{2,}|[.,;]|$))/gi, ' ')
}

// In a shop of one family the role is who it is.
const kin =
  /\b(?:my|our) (?:wife|husband|brother|sister|son|daughter|father|mother|mum|mom|dad|cousin|nephew|niece|uncle|aunt|parents)\b|\bi (?:open|check|count|scan|weigh|pack|compare|read|look|sort|test|sign|print|photograph|measure|inspect|empty|call|phone|ring|tick|go through|take|put)\b/i

const temporary =
  /\b(?:until|till|through) (?:the )?(?:end of )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|christmas|new year|further notice|we |the (?:stock|season|peak))|\b(?:for now|for the time being|temporar\w+|for the moment|at the moment)\b/i

const rhythm =
  /\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|hourly|nightly|bi-?weekly|every|each|per|once|twice|whenever|when|before|after|at (?:the )?(?:start|end|close|\d)|on (?:the|a|his|her|their|its) (?:last|first|same|next) (?:\w+ )?day|on (?:arrival|receipt|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|the first)|upon|as soon as|if|until|at \d|by \d|on day|any (?:new|lot|order|edit|return)|should (?:an?|the|any|one)|new (?:lots?|suppliers?|listings?|products?|staff|packers?)|all (?:new|incoming|returns?|returned|inbound)|mornings?|evenings?|any time|random)\b/i

const criterion =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|both|none|zero|no|any|match(?:es|ing)?|equal|same|identical|differ(?:s|ence|ences|ent)?|missing|mismatch\w*|below|above|over|under|less than|more than|at least|at most|within|only|must|fails?|failed|limit|threshold|checklist|sheet|list|against|(?:compar(?:e[sd]?|ing)|comparison) (?:[^.;]{0,60}? )?(?:with|to|against)|complete|sealed|(?:whatever|anything|everything|whose|with an?|if|when|a) (?:\w+ ){0,3}?(?:broken|torn|cracked|dented|scratched|damaged|leaking|wrong|late)|signed|unopened|expired|open|empty|unscanned|without)\b/i
