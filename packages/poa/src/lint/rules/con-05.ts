import { formatDay } from '../../day.ts'
import { misplacedDates } from '../story/date-order.ts'
import { action, flags, passes } from '../examples.ts'
import { findingAt, says, sentenceAt } from '../find.ts'
import type { CaseRule } from '../rule.ts'
import { sharesAny } from '../text/tokens.ts'
import { has } from '../text/pattern.ts'

export const con05: CaseRule = {
  id: 'CON-05',
  scope: 'case',
  title: 'Dates are possible and in order',
  severity: 'error',
  why: 'A date that cannot be shows that the action did not happen as told.',
  how: 'Days that no calendar has, or with another weekday; spans that end before they begin; repairs, ends and answers before what they mend, close or answer; actions taken after the day of submission; "after the notice" with an earlier day; a fix before the change that caused it; in an action or measure taken over from another case, a day more than 14 days before the notice.',
  question: 'On which day did it happen?',
  source: 'general, AppealsPro',
  bad: [
    flags(action('On 31 September 2026 we removed the template.'), '31 September 2026'),
    flags(action('On 14 November 2026 we removed the template.'), '14 November 2026'),
    flags(action('We corrected on 2 October 2026 the error that appeared on 5 October 2026.')),
    flags(action('We refunded on 4 October 2026 the orders placed between 6 and 9 October 2026.')),
    flags(
      action('In reaction to the notice of 12 October 2026 we removed the template on 2 October 2026.', {
        noticeDate: '2026-10-12',
      }),
      '2 October 2026',
    ),
    ...(
      [
        ['de', 'Auf Ihre Mitteilung hin haben wir am 2. Oktober 2026 die Vorlage gesperrt.'],
        ['fr', 'En réaction à votre notification, nous avons retiré le modèle le 2 octobre 2026.'],
        ['it', 'In risposta alla vostra notifica abbiamo tolto il modello il 2 ottobre 2026.'],
        ['es', 'En respuesta a su notificación retiramos la plantilla el 2 de octubre de 2026.'],
        ['ja', 'ご通知を受けて、2026年10月2日にテンプレートを削除しました。'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language, noticeDate: '2026-10-12' }))),
    flags(
      action('After the notice, on 2 October 2026, we removed the template.', { noticeDate: '2026-10-12' }),
    ),
    flags(
      {
        noticeDate: '2026-10-12',
        sections: {
          correctiveActions: [
            {
              text: 'On 14 March 2026 we removed the template.',
              reusedFrom: 'case-7/sections.correctiveActions.a',
            },
          ],
        },
      },
      '14 March 2026',
    ),
  ],
  fine: [
    passes(
      action('On March 16 we refunded 47 buyers.', { asOf: '2026-10-21' }),
      'a day without a year, long ahead, is the last one',
    ),
    passes(
      {
        noticeDate: '2026-10-12',
        sections: {
          correctiveActions: [
            {
              text: 'On 14 October 2026 we removed the template.',
              reusedFrom: 'case-7/sections.correctiveActions.a',
            },
          ],
        },
      },
      'reused words whose day was put right',
    ),
    passes(
      action('On 2 October 2026 we removed the template.', { noticeDate: '2026-10-12' }),
      'a fix before the notice, not told as a reaction',
    ),
    passes(
      { sections: { preventiveMeasures: ['The next audit is on 14 November 2026.'] } },
      'a measure may lie ahead',
    ),
    passes(action('The certificate of 3 May 2026 is valid until 2 May 2028.'), 'a validity'),
    passes(
      action('On 5 October 2026 we returned the lot with best-before date 30 April 2027.', {
        noticeDate: '2026-09-14',
      }),
      'a shelf life',
    ),
    passes(action('The buyer wrote "arrives 31 February".'), 'quoted'),
  ],
  *check(context) {
    const { asOf, noticeDay } = context
    for (const item of context.items) {
      const misplaced = misplacedDates(item)
      for (const span of misplaced) yield findingAt(item, span, 'error', span.why)
      for (const date of item.text.dates) {
        if (misplaced.some(({ start, end }) => start < date.end && end > date.start)) continue
        if (!date.valid) {
          yield findingAt(item, date, 'error', 'The calendar has no such day.')
          continue
        }
        if (date.day === undefined) continue
        if (
          item.reusedFrom !== undefined &&
          noticeDay !== undefined &&
          date.day < noticeDay - reuseDays &&
          (item.section === 'correctiveActions' || item.section === 'preventiveMeasures')
        ) {
          yield findingAt(
            item,
            date,
            'error',
            `This came with the words of another case and lies long before the notice of ${formatDay(noticeDay)}.`,
          )
          continue
        }
        const sentence = sentenceAt(item, date.start)
        const before = item.text.masked.slice(sentence.start, date.start)
        const whole = item.text.masked.slice(sentence.start, sentence.end)
        if (
          (item.section === 'correctiveActions' ||
            // A cause that is still to come; a year left out may be the last one.
            (date.yearGiven &&
              (has(sinceThen, before) || (item.section === 'rootCauses' && !has(lastsUntil, whole))))) &&
          date.day > asOf &&
          // As it was written: "best before" is a term, which is hidden.
          !has(ahead, item.text.raw.slice(sentence.start, date.start)) &&
          !has(ahead, item.text.masked.slice(date.end, sentence.end).slice(0, 25)) &&
          !has(isPlanned, whole)
        ) {
          yield findingAt(item, date, 'error', `This lies after the day of submission, ${formatDay(asOf)}.`)
        } else if (
          noticeDay !== undefined &&
          date.day < noticeDay &&
          says(item, reaction, whole) &&
          !has(ofThePast, before)
        ) {
          yield findingAt(
            item,
            date,
            'error',
            `This is told as a reaction to the notice of ${formatDay(noticeDay)} and lies before it.`,
          )
        }
      }
    }
    yield* fixesBeforeCause(context)
  },
}

// A reused action of this case cannot be much older than its notice; the days of the other case are.
const reuseDays = 14

const ahead =
  /\b(?:until|till|through|valid (?:to|until)|expires?(?: on)?|expiry|(?:best|use|sell)[ -](?:before|by)(?: date)?(?: of)?|(?:expiry|expiration) date(?: of)?|mindesthaltbar\p{L}*|(?:verfalls|ablauf|haltbarkeits)datum|date (?:limite|de péremption)|scadenza|caducidad|ends? on|due(?: on| by)?|by|before|to|next [^.]{0,30}|deadline[^.]{0,20}|arrives?[^.]{0,20}|bis(?: zum)?|gültig bis|ab|spätestens|jusqu['’]au|avant le|valable|hasta(?: el)?|antes del|válid\p{L}+|fino al?|entro il|valid\p{L}+)\s*(?:the )?$/iu
const reaction =
  /\b(?:after|following|upon|on receipt of|in (?:response|reaction|answer|reply) to|as an? (?:response|reaction|answer|consequence|result) (?:to|of)|prompted by|triggered by|alerted by|warned by|on the strength of|having (?:read|received|got|seen)|on receiving|since|because of|immediately after|directly after|right after|the day after|a day after|days after) (?:receiv\w+ |getting |reading )?(?:the|your|this|that|amazon(?:'s|’s)?) (?:\w+ )?(?:notice|notification|warning|e-?mail|letter|message|deactivation|suspension)\b|\b(?:once|when|after|as soon as) (?:(?:we|i|our \w+) (?:\w+ )?(?:received|got|had|read|saw|opened|heard of|learned of|learnt of) (?:the|your|this|that|amazon(?:'s|’s)?) (?:\w+ )?(?:notice|notification|warning|e-?mail|letter|message|deactivation|suspension)|(?:we|i) (?:was |had been |were )(?:notified|informed|warned|deactivated|suspended)|(?:the|your|this) (?:notice|notification|warning|letter) (?:had |was )?(?:received|arrived|came|reached us))\b|(?<!\p{L})(?:nach (?:Erhalt|Eingang|Zugang|Empfang|Ihrer|der) (?:der |Ihrer )?(?:\p{L}+ )?(?:Mitteilung|Benachrichtigung|Nachricht|Sperrung|Meldung|E-?Mail)|als Reaktion auf|in Reaktion auf|aufgrund (?:der|Ihrer) (?:Mitteilung|Benachrichtigung|Meldung)|auf (?:die|Ihre) (?:\p{L}+ )?(?:Mitteilung|Benachrichtigung|Nachricht|Meldung) hin|infolge (?:der|Ihrer) (?:Mitteilung|Benachrichtigung)|après (?:réception|avoir reçu|la notification|votre)|suite à (?:la|votre)|en (?:réaction|réponse) à (?:la|votre)|dès (?:la )?réception de|alertés par (?:la|votre)|à la suite de (?:la|votre)|dopo (?:la (?:notifica|ricezione|vostra)|aver ricevuto)|in (?:seguito|risposta|reazione) alla (?:notifica|vostra)|a seguito della (?:notifica|vostra)|ricevuta la (?:notifica|vostra)|tras (?:recibir|la (?:notificación|recepción))|después de (?:recibir|la notificación)|en (?:respuesta|reacción) a (?:la|su)|al recibir (?:la|su)|recibida (?:la|su)|a raíz de (?:la|su))(?!\p{L})|(?:通知|ご連絡|メール)(?:を受け|の受領後|受領後|を受領|後)/iu
const lastsUntil =
  /expir|valid|renew|best.before|gültig|läuft|ablauf|haltbar|valable|échéance|péremption|scad|valev|caduc|vence|vigente|有効|期限/iu

// "Since 4 December", of a day that is still to come.
const sinceThen =
  /(?<!\p{L})(?:since|seit(?: dem)?|depuis(?: le)?|dal(?:l['’])?|a partire dal|desde(?: el)?)\s*$/iu
const change = /\b(?:since|from|on|in|as of|starting|beginning)\s*$/i

/** Only where one cause tells since when, and an action that shares its words is dated before. */
function* fixesBeforeCause(
  context: Parameters<CaseRule['check']>[0],
): ReturnType<CaseRule['check']> extends Iterable<infer F> ? Generator<F> : never {
  for (const cause of context.section('rootCauses')) {
    const [began, ...others] = cause.text.dates.filter((date) => date.day !== undefined)
    if (
      began?.day === undefined ||
      others.length > 0 ||
      !has(change, cause.text.masked.slice(0, began.start).trimEnd())
    )
      continue
    const sentence = sentenceAt(cause, began.start)
    if (
      !/\b(?:changed|switched|moved|replaced|began|started|introduced|added|edited|uploaded|imported)\b/i.test(
        cause.text.masked.slice(sentence.start, sentence.end),
      )
    )
      continue
    for (const item of context.section('correctiveActions')) {
      const [fixed, ...more] = item.text.dates.filter((date) => date.day !== undefined)
      if (
        fixed?.day === undefined ||
        more.length > 0 ||
        fixed.day >= began.day ||
        !sharesAny(item.text.stems, cause.text.stems)
      )
        continue
      if (
        /\b(?:invoice|dated|bought|purchased|received|certificate|report of)\b[^,;]{0,25}$/i.test(
          item.text.masked.slice(0, fixed.start),
        )
      )
        continue
      yield findingAt(
        item,
        fixed,
        'error',
        `The cause began on ${formatDay(began.day)}; this fix lies before it.`,
      )
    }
  }
}

const isPlanned =
  /\b(?:will|shall|next|planned|scheduled|due|going to|wird|werden|nächste[rn]?|geplant|prévu\p{L}*|prochain\p{L}*|previst\p{L}*|prossim\p{L}+|próxim\p{L}+)\b|(?:まで|予定|次回)/iu

const ofThePast =
  /\b(?:invoice|dated|notice of|mail of|letter of|between|since|from|sold|bought|purchased|received|produced)\b[^,;]{0,25}$/i
