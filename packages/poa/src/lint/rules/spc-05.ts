import { cause, flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { isStatement } from '../links.ts'
import { hasMechanism, isEmptyCause } from '../mechanism.ts'
import type { ItemRule } from '../rule.ts'

const statesFacts = new Set(['related_accounts', 'identity_verification'])

export const spc05: ItemRule = {
  id: 'SPC-05',
  scope: 'item',
  title: 'A root cause tells the mechanism',
  severity: 'error',
  why: 'Moderators ask to pin-point: which step, which setting, which supplier, since when.',
  how: 'A cause needs a word of cause or a failed step together with a process (template, check, upload, setting, sheet, supplier change …). Not having been aware is no cause by itself. Disputes and related-account cases state facts instead.',
  question: 'Which step of your process failed, and why was it not caught?',
  source: 'MOD-ODR, SF1, EC2',
  bad: [
    flags(cause('We were not aware of this policy.')),
    flags(cause('It was an honest mistake on our side.')),
    flags(cause('The orders arrived too late.')),
  ],
  fine: [
    passes(cause('The upload job ran at 17:00, after the last pickup.'), 'a process and what happened'),
    passes(
      cause('We did not know of the rule because nobody had subscribed the compliance mailbox.'),
      'goes on to say why',
    ),
    passes({ route: 'dispute', sections: { rootCauses: ['We never sold this item.'] } }, 'a dispute'),
    passes(
      cause('The account of the former partner is his alone.', { violationTypes: ['related_accounts'] }),
      'a related-account case',
    ),
  ],
  *check(item, context) {
    if (item.section !== 'rootCauses' || context.language !== 'en' || context.route !== 'admit') return
    if ([...context.types].some((type) => statesFacts.has(type)) || !isStatement(item)) return
    if (hasMechanism(item)) return
    // A long statement with a date or number of its own is concrete, even where it names no step that we know.
    const concrete = item.text.dates.length > 0 || /\d/.test(item.text.masked) || item.text.masks.length > 0
    if (concrete && item.text.wordCount > 12 && !isEmptyCause(item)) return
    yield findingOnItem(item, 'error', 'This names no step, setting or decision that failed.')
  },
}
