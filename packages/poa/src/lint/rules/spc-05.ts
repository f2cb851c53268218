import { cause, flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { onlyIgnorance } from '../causes/ignorance.ts'
import { isStatement } from '../answers/links.ts'
import { hasMechanism, isEmptyCause } from '../causes/mechanism.ts'
import type { ItemRule } from '../rule.ts'
import { onlyVague } from '../causes/vague-cause.ts'

const statesFacts = new Set(['related_accounts', 'identity_verification'])

const message = 'This names no step, setting or decision that failed.'

export const spc05: ItemRule = {
  id: 'SPC-05',
  scope: 'item',
  title: 'A root cause tells the mechanism',
  severity: 'error',
  why: 'Moderators ask to pin-point: which step, which setting, which supplier, since when.',
  how: 'A cause needs a word of cause or a failed step together with a process (template, check, upload, setting, sheet, supplier change …). Not having been aware is no cause by itself, in any of the six languages. Disputes and related-account cases state facts instead.',
  question: 'Which step of your process failed, and why was it not caught?',
  source: 'MOD-ODR, SF1, EC2',
  bad: [
    flags(cause('We were not aware of this policy.')),
    flags(cause('It was an honest mistake on our side.')),
    flags(cause('The orders arrived too late.')),
    ...(
      [
        ['de', 'Dass man das bei einer Salbe nicht schreiben darf, hat uns bisher niemand gesagt.'],
        ['de', 'Es war ein Versehen unsererseits.'],
        ['fr', 'Nous ne savions pas que cette mention était interdite.'],
        ['it', 'Non eravamo a conoscenza di questa regola.'],
        ['es', 'Nadie nos dijo que la palabra estaba prohibida.'],
        ['ja', 'この規約を知りませんでした。担当者が知らなかったことです。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
  ],
  fine: [
    passes(cause('The upload job ran at 17:00, after the last pickup.'), 'a process and what happened'),
    passes(
      cause('We did not know of the rule because nobody had subscribed the compliance mailbox.'),
      'goes on to say why',
    ),
    ...(
      [
        ['de', 'Wir kannten die Regel nicht, weil das Postfach der Richtlinien keinen Leser hatte.'],
        ['fr', 'Nous ne savions pas, car la boîte des alertes n’avait pas de lecteur.'],
        ['it', 'Non lo sapevamo perché la casella degli avvisi non aveva un lettore.'],
        ['es', 'No lo sabíamos porque el buzón de avisos no tenía lector.'],
        ['ja', '通知の受信担当がいなかったため、規約の変更を知りませんでした。'],
      ] as const
    ).map(([language, text]) => passes(cause(text, { language }), `goes on to say why: ${text}`)),
    passes({ route: 'dispute', sections: { rootCauses: ['We never sold this item.'] } }, 'a dispute'),
    passes(
      cause('The account of the former partner is his alone.', { violationTypes: ['related_accounts'] }),
      'a related-account case',
    ),
  ],
  *check(item, context) {
    if (item.section !== 'rootCauses' || context.route !== 'admit') return
    if ([...context.types].some((type) => statesFacts.has(type))) return
    if (onlyVague(item, context.language)) {
      yield findingOnItem(item, 'error', message)
      return
    }
    if (!isStatement(item)) return
    if (context.language !== 'en') {
      if (onlyIgnorance(item, context.language)) yield findingOnItem(item, 'error', message)
      return
    }
    if (hasMechanism(item)) return
    // A long statement with a date or number of its own is concrete, even where it names no step that we know.
    const concrete = item.text.dates.length > 0 || /\d/.test(item.text.masked) || item.text.masks.length > 0
    if (concrete && item.text.wordCount > 12 && !isEmptyCause(item)) return
    yield findingOnItem(item, 'error', message)
  },
}
