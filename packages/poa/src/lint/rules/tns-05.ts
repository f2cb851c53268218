import { flags, measure, passes } from '../examples.ts'
import { isStatement } from '../answers/links.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { endsByItself } from '../measures/one-off.ts'
import { contentStems } from '../text/tokens.ts'
import { pairSimilarity, wordPairs } from '../text/similarity.ts'
import { has } from '../text/pattern.ts'
import { perText } from '../memory/kept.ts'
import type { AnalysedText } from '../text/analyse.ts'

export const tns05: CaseRule = {
  id: 'TNS-05',
  scope: 'case',
  title: 'Prevention is standing, not a one-off',
  severity: 'error',
  why: 'A refund or a deleted listing ends the case of today and prevents nothing tomorrow.',
  how: 'All preventive entries are one-off (refunded, removed, looked into, temporary, told in the past with a day, or bounded by one) or repeat the corrective ones. What was bought, installed, written down or forbidden works on and is free.',
  question: 'What is done from now on, each time?',
  source: 'SEED-003, CRAFT',
  bad: [
    flags({
      sections: {
        correctiveActions: [
          '3 May 2026: refunded all 12 buyers.',
          '4 May 2026: moved the cutoff to 14:00 for 90 offers.',
        ],
        preventiveMeasures: [
          'We have refunded the buyers and have moved the cutoff.',
          'The late shift stays until 28 May 2026.',
        ],
      },
    }),
    ...(
      [
        ['de', 'In der Woche vom 19. Oktober 2026 haben wir einmalig alle Kartons geöffnet.'],
        ['de', 'Bis Ende November öffnen zwei Aushilfen die Kartons.'],
        ['fr', 'Nous avons exceptionnellement recompté le stock le 19 octobre 2026.'],
        ['fr', 'Jusqu’au 15 novembre, l’import est provisoirement désactivé.'],
        ['it', 'Il 19 ottobre 2026 abbiamo ricontato una sola volta le ciotole.'],
        ['it', 'Fino al 15 novembre il caricamento è temporaneamente sospeso.'],
        ['es', 'Durante la semana del 19 de octubre de 2026 retiramos una vez las familias dudosas.'],
        ['es', 'Hasta el 15 de noviembre de 2026 dejamos provisionalmente desactivada la carga masiva.'],
        ['ja', '2026年10月19日に一度だけ全在庫を数えました。'],
        ['ja', '11月15日までの間、一括登録を一時的に停止します。'],
      ] as const
    ).map(([language, text]) => flags(measure(text, { language }))),
    flags(measure('We refunded the nine buyers and deleted the listing.')),
    flags(measure('We took the three reported listings down.')),
    flags(measure('Refunds for all 19 orders issued.')),
    flags(measure('Wir haben die 43 Stücke am 4. Oktober entsorgt.', { language: 'de' })),
    flags(measure('Abbiamo tolto le tre inserzioni segnalate.', { language: 'it' })),
    flags(measure('仕入先に連絡し、不良ロットを送り返しました。', { language: 'ja' })),
    flags({
      sections: {
        correctiveActions: ['On 3 May the clerk removed the letter service from the template.'],
        preventiveMeasures: ['On 3 May the clerk removed the letter service from the template.'],
      },
    }),
    flags(measure('Until 31 December two temporary packers help on the line.')),
    flags(measure('Until the end of April two temps open every mixer box at the dock.')),
    flags(measure('The 96 mixers from the returns corner were sold to a liquidator on 6 March 2026.')),
  ],
  fine: [
    passes(
      {
        sections: {
          preventiveMeasures: [
            'Until 31 December two temporary packers help on the line.',
            'Each Monday the owner reads the late list.',
          ],
        },
      },
      'seasonal staff beside a standing measure',
    ),
    ...(
      [
        ['de', 'Einmal im Monat vergleicht die Leiterin die Vorlage mit der Liste.'],
        ['de', 'Seit dem 3. Mai sperrt das Werkzeug jedes Etikett ohne Gewicht.'],
        ['fr', 'Une fois par mois, la gérante compare le modèle avec la liste.'],
        ['it', 'Una volta al mese la titolare confronta il modello con la lista.'],
        ['es', 'Una vez al mes la encargada compara la plantilla con la lista.'],
        ['ja', '入荷のたびに担当者がロットを確認し、記録しました。'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `standing: ${text}`)),
    passes(measure('The tool refuses a label without a weight.'), 'standing'),
    passes(measure('Returned lamps are put in the red bin and inspected by the clerk.'), 'a routine'),
    ...(
      [
        ['en', 'We bought a second label printer on 3 October 2026.'],
        ['de', 'Am 3. Oktober haben wir einen zweiten Etikettendrucker angeschafft.'],
        ['fr', 'Nous avons interdit la lettre simple dans le modèle.'],
        ['it', 'Abbiamo assunto un addetto che pesa i pacchi.'],
        ['es', 'Hemos prohibido la carta sin seguimiento en la plantilla.'],
        ['ja', '返品棚と新品棚を分け、色札を掲示しました。'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `works on: ${text}`)),
    passes(
      measure('On 6 March 2026 a mandatory field for the lot was added to the form.'),
      'set up for good',
    ),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    const items = context.section('preventiveMeasures').filter(isStatement)
    if (items.length === 0 || !items.every((item) => repeats(item, context) || isOneOff(item, context)))
      return
    yield {
      severity: 'error',
      message: 'Every preventive entry is a one-off or repeats an action taken.',
      path: 'sections.preventiveMeasures',
      text: 'prevention',
    }
  },
}

function repeats(item: PlanItem, context: LintContext): boolean {
  const actions = context.section('correctiveActions')
  return (
    actions.some((action) => isAlike(action.text, item.text)) ||
    (context.language === 'en' && retellsDeeds(item, actions))
  )
}

/** "We have confirmed the open orders and have set the handling time": each clause is a deed told among the actions. */
function retellsDeeds(item: PlanItem, actions: readonly PlanItem[]): boolean {
  const { masked } = item.text
  if (!has(haveDone, masked) || has(withRhythm, masked)) return false
  const clauses = masked
    .split(/,? and (?=(?:we |have |also |then )*\p{L}+(?:ed|t)\b)|[.;]\s|,\s/u)
    .filter((part) => /\p{L}/u.test(part))
  return clauses.every((clause) => {
    const stems = [...contentStems(clause)]
    return stems.length > 1 && actions.some(({ text }) => stems.every((stem) => text.stems.has(stem)))
  })
}

const haveDone = /^\W*(?:we|i)(?:['’]ve| have| had)? (?:\w+ly |also |already |now )?\w+/i

const withRhythm = /\b(?:each|every|before|when|whenever|from now|daily|weekly|monthly|always|only|per)\b/i

function isAlike(one: AnalysedText, other: AnalysedText): boolean {
  const left = pairsOf(one)
  const right = pairsOf(other)
  if (left.length === 0 || right.length === 0) return one.raw.trim() === other.raw.trim()
  // What all pairs of the shorter text could reach.
  if (2 * Math.min(left.length, right.length) <= 0.8 * (left.length + right.length)) return false
  return pairSimilarity(left, right) > 0.8
}

const pairsOf = perText(({ raw }) => wordPairs(raw))

function isOneOff(item: PlanItem, context: LintContext): boolean {
  if (context.language !== 'en') return endsByItself(item, context.language)
  const { masked, sentences } = item.text
  // What is bounded by a day ends on it, however often it is done until then.
  return sentences.every((span) => {
    const sentence = masked.slice(span.start, span.end)
    if (has(bounded, sentence)) return true
    if (has(temporary, sentence)) return !has(standing, sentence.replace(temporary, ' '))
    const dated = item.text.dates.some(
      ({ start, end, day }) =>
        start >= span.start && end <= span.end && day !== undefined && day <= context.asOf,
    )
    return (
      (has(oneOff, sentence) || (dated && has(past, sentence) && !has(present, sentence))) &&
      !has(leaves, sentence) &&
      !has(standing, sentence)
    )
  })
}

const bounded =
  /^\W*(?:(?:from \w+(?: \w+)? )?(?:until|till|up to|through) (?:the )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|end|christmas|new year)|for (?:the next |the coming |a )?(?:\w+ )?(?:days?|weeks?|months?)\b|for the time being|temporarily)/i

const past =
  /\b(?:was|were|had|did|has been|have been|sold|sent|took|gave|threw|put|went|got|bought|paid|\w+ed)\b/i
// What was bought, hired, written down or forbidden works on.
const leaves =
  /\b(?:installed|introduced|set up|added|switched|started|began|begun|hired|recruited|appointed|named|bought|purchased|rented|signed|trained|taught|wrote (?:an? |the |our )?(?:\w+ )?(?:procedure|rule|instruction|checklist|sheet|list)|written (?:procedure|rule|instruction)|programmed|automated|configured|linked|connected|separated|banned|forbade|forbidden|made (?:it )?(?:\w+ )?(?:mandatory|compulsory|a rule)|mandatory|put in place|put up|raised|extended|moved to|changed (?:the|our|to)|new)\b/i

// A deed of a day that set up what works since.
const present =
  /\b(?:is|are|now|since|works?|runs?|holds?|stops?|accepts?|shows?|lists?|prints?|sends?|warns?|goes|installed|introduced|set up|added|switched|started|began|mandatory|rule|setting|field|alarm|filter|template|tool)\b/i

const temporary =
  /\b(?:temporar(?:y|ily)|for the time being|for now|until (?:the )?(?:\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|end of|christmas|new year|further notice)|for the next (?:\w+ )?(?:days?|weeks?|months?)|one-time|once only)\b/i

// What is over once it is done, in the past tense: "returned items are inspected" tells a routine.
const ended = String.raw`refunded|reimbursed|credited|compensated|repaid|removed|deleted|erased|closed|cancell?ed|apologi[sz]ed|replaced|destroyed|disposed|scrapped|discarded|dumped|binned|liquidated|donated|sold(?: off)?|recalled|returned|resent|contacted|emailed|phoned|called|rang|wrote|written|answered|replied|told|informed|notified|explained|spoke|spoken|talked|met|corrected|fixed|repaired|edited|reworded|rewrote|rewritten|relabell?ed|repacked|re-?counted|re-?checked|counted|inspected|examined|audited|reviewed|checked|looked (?:at|into|through)|went through|gone through|searched|investigated|analy[sz]ed|found|paid|settled|resolved|sorted(?: out)?|dealt with|cleaned(?: up| out)?|cleared|emptied|paused|stopped|ended|terminated|withdrew|withdrawn|took|taken|pulled|threw|thrown|gave|given|sent|shipped|posted|delisted|deactivated|hid|hidden|submitted|uploaded|filed|fired|sacked|dismissed|dropped|got rid of|put right|made good`

const did = String.raw`(?: (?:have|has|had|also|already|since|now|then|all|both|just|immediately|at once|\w+ly))*`

const oneOff = new RegExp(
  String.raw`\b(?:we|i|he|she|they|(?:our|the|my) (?:\w+ ){0,2}?(?:team|staff|clerks?|managers?|leads?|owners?|warehouse|packers?|office|company|colleagues?|brother|sister|husband|wife|assistants?|accountant))(?:['’]ve)?${did} (?:${ended})\b|\b(?:was|were|has been|have been|had been|got)(?: (?:all|also|already|since|\w+ly))* (?:${ended})\b|^\W*(?:\w+ly |already )?(?:${ended})\b(?! (?:\w+ ){0,3}(?:are|is|goes?|gets?|must|will))|\b(?:refunds?|removals?|deletions?|disposals?|recalls?|replacements?|apolog(?:y|ies)) (?:\w+ ){0,5}(?:issued|made|completed|done|finished|sent|granted|paid)\b`,
  'i',
)

const standing =
  /\b(?:daily|weekly|monthly|quarterly|every|each|per|whenever|when|before|always|only|checks?|compares?|reads?|reviews?|inspects?|counts?|scans?|audits?|signs?|approves?|tests?|must|refuses?|blocks?|requires?|required|is set|are set|no longer|from now on|permanent(?:ly)?|standing|new (?:lots?|suppliers?|listings?))\b/i
