import { action, flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import type { Span } from '../text/sentences.ts'
import { has } from '../text/pattern.ts'

export const tns03: ItemRule = {
  id: 'TNS-03',
  scope: 'item',
  title: 'No hedged commitment',
  severity: 'error',
  why: 'A measure that is tried where possible is a measure that need not happen.',
  how: 'Try to, hope, aim to, should, where possible, as far as possible and the like in actions and measures. A target with a number, the soonest time with a limit, "should" that opens a condition and quoted policy are free.',
  question: 'What is done in every case?',
  source: 'EC2, Amazon writing culture',
  bad: [
    flags(measure('We will try to check labels where possible.')),
    flags(measure('This should prevent late orders.')),
    flags(
      measure('We try to answer as soon as possible, at the latest within 12 hours.'),
      'We try to answer',
    ),
    ...[
      'Some jars broke. We will try to answer sooner.',
      'Some jars broke. We hope to hire another packer.',
      'We aim to answer mail faster.',
      'We are trying to find a second courier.',
      'I hope to move to a larger shed.',
      'We would like to train the packers.',
      'We wish to add a second scan.',
    ].map((freeText) => flags({ sections: {}, freeText })),
  ],
  fine: [
    passes(action('The offers of the notice were deleted as soon as possible.'), 'told of the past'),
    passes(measure('We aim for less than 0.5% late orders and act at 1%.'), 'a target with a number'),
    passes(measure('Should the scan fail, the label is not printed.'), 'opens a condition'),
    ...(
      [
        ['en', 'The clerk answers as soon as possible, at the latest within 12 hours.'],
        ['de', 'Defekte Ware wird möglichst bald, spätestens am Folgetag, aus dem Regal genommen.'],
        ['fr', 'Les colis sont remis dès que possible et au plus tard à 17 h.'],
        ['it', 'La titolare risponde il prima possibile, al più tardi entro 12 ore.'],
        ['es', 'La encargada contesta lo antes posible, como muy tarde en 12 horas.'],
        ['ja', 'お問い合わせにはできるだけ早く、遅くとも12時間以内に返信します。'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `has a limit: ${text}`)),
    passes(measure('The sheet quotes the policy: "Sellers should ship on time".'), 'quoted policy'),
    ...[
      'We tried to reach the courier on 3 May.',
      'We hope to hear from you.',
      'We hope to be reinstated soon.',
      'I hope to sell on your site again.',
      'We would like to thank you.',
      'The buyers hoped to receive the lamp by Easter.',
    ].map((freeText) => passes({ sections: {}, freeText }, `no commitment: ${freeText}`)),
    passes(
      { sections: {}, freeText: 'I would like to share my plan, in which I tell what I will do.' },
      'a way to begin to speak',
    ),
    passes(measure('After the second delivery attempt the desk calls the carrier.'), 'a noun'),
  ],
  *check(item, context) {
    if (item.section === 'rootCauses' || item.section === 'other') return
    // In a letter without parts only what we say of ourselves is a commitment.
    const free = item.section === 'freeText'
    for (const span of matchesOf(item, context.words.hedge)) {
      if (free && !commits(item, span, context.language)) continue
      if (item.section === 'correctiveActions' && tellsHowSoon(item, span)) continue
      if (hasLimit(item, span)) continue
      yield findingAt(item, span, 'error', 'This takes the commitment back.')
    }
  },
}

/** "As soon as possible after the notice, on 4 October, we closed it": done, and its day is told. */
function tellsHowSoon(item: PlanItem, span: Span): boolean {
  if (!has(soonest, item.text.masked.slice(span.start, span.end))) return false
  const sentence = sentenceAt(item, span.start)
  if (has(isDone, item.text.masked.slice(sentence.start, span.start))) return true
  return item.text.dates.some(({ start, end }) => start >= sentence.start && end <= sentence.end)
}

/** "As soon as possible, at the latest within 12 hours": the limit is the commitment. */
function hasLimit(item: PlanItem, span: Span): boolean {
  if (!has(soonest, item.text.masked.slice(span.start, span.end + soonWord))) return false
  const sentence = sentenceAt(item, span.start)
  return has(limit, item.text.masked.slice(span.start, sentence.end))
}

// "Were deleted as soon as possible": told of the past, so nothing is taken back.
const isDone =
  /\b(?:was|were|has been|have been|(?:we|i) (?:have |had |then |also )?(?:\w+ed|sent|took|made|paid|shut|put|began))\b[^.;]*$|(?<!\p{L})(?:wurden?|haben wir|wir haben|ont été|a été|avons|sono stat[ie]|è stat[oa]|abbiamo|fueron|fue|hemos|han sido)(?!\p{L})[^.;]*$/iu

// "möglichst" and できるだけ hedge anything; what follows tells whether it is a time.
const soonWord = 10

const limit =
  /\b(?:at the (?:very )?latest|(?:no|not|never) later than|within (?:\w+ ){0,3}(?:hours?|days?|minutes?|weeks?)|(?:but|and) (?:always )?(?:before|by) (?:the )?(?:\d|noon|end|close))\b|(?<!\p{L})(?:spätestens|innerhalb von|binnen|au plus tard|sous \d+|dans les \d+|al più tardi|entro|non oltre|a más tardar|como (?:muy tarde|máximo)|en (?:menos de|un máximo de)|antes de (?:las|\d))(?!\p{L})|遅くとも|以内|までに/iu

const soonest =
  /^\W*(?:as (?:soon|quickly|fast|early) as|so (?:bald|schnell|früh|rasch|zeitnah) wie|möglichst (?:bald|schnell|früh|rasch|zeitnah|umgehend)|schnellstmöglich|(?:dès|aussitôt|le plus (?:tôt|vite|rapidement)) |(?:non )?appena|il prima|quanto prima|lo antes|tan pronto|cuanto antes)|できる(?:だけ|限り)(?:早|速|すぐ)/iu

function commits(item: PlanItem, span: Span, language: Language): boolean {
  const sentence = sentenceAt(item, span.start)
  const words = item.text.masked.slice(sentence.start, sentence.end)
  return language === 'en'
    ? has(intends, item.text.masked.slice(span.start)) ||
        (!has(saysOnly, item.text.masked.slice(span.start)) &&
          /\b(?:we|i|our \w+|staff|the team)(?:'ll|’ll| will| shall| now| also)\b/i.test(words))
    : has(future, words)
}

// "We hope to hire": said of the writer's own work, not of what the reader is asked for.
const intends =
  /^(?:(?:we|i|our \w+|staff|the team)(?: are| am| would|'d|’d)? (?:\w+ly )?(?:hope|aim|try|wish|seek|strive|attempt|endeavou?r|like|trying|hoping)|trying|hoping) to (?!hear|resume|return|continue|be (?:\w+ )?(?:reinstated|reactivated|given|allowed|back)|regain|sell|serve|work with|get (?:back|our)|thank|apolog|appeal|request|ask|inform|explain|clarify|state|stress|point|express|assure|provide|present|submit|emphasi|address|share|outline|describe|bring|draw|begin|start by|dispute)/i

// "I would like to share my plan, in which I tell what I will do": a way to begin to speak.
const saysOnly =
  /^(?:(?:we|i) )?(?:would|['’]d|want|wish) ?(?:\w+ )?(?:like )?to (?:\w+ly )?(?:thank|apolog|appeal|request|inform|explain|clarify|state|point|express|assure|provide|present|submit|address|share|outline|describe|bring|draw|begin|start|tell|show|introduce)/i

// The first person in a promise; Japanese leaves it out and says it by the form of the verb.
const future =
  /(?<!\p{L})(?:wir|ich|nous|noi|nosotros|cercheremo|cerchiamo|proveremo|ci impegn\p{L}+|intentaremos|intentamos|procuraremos|trataremos|nos esforz\p{L}+)(?!\p{L})|(?:努め|努力|心がけ|心掛け)/iu
