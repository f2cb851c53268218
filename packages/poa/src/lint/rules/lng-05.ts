import { cause, flags, passes } from '../examples.ts'
import { findingAt, matchesIn, matchesOf } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const lng05: ItemRule = {
  id: 'LNG-05',
  scope: 'item',
  title: 'No blame on a third party without the own missing control',
  severity: 'error',
  why: 'Carriers, suppliers, agencies and employees act for you; what counts is which control of yours let it pass.',
  how: 'A third party with a word of blame, a fault or a cause that lies with them, in an entry that names no missing control of our own. A private person named with it is a second finding.',
  question: 'Which check of yours would have caught it, and why was it missing?',
  source: 'CI, MOD-ODR, SU-SM',
  bad: [
    flags(cause('The carrier lost nine parcels in July.')),
    flags(
      cause('The courier let us down from May on. Nobody can rely on it and it keeps losing pallets.'),
      'The courier let us down',
    ),
    flags(cause('The delays are down to DHL.')),
    flags(cause('We chose a poor logistics partner, and they could not update the tracking in time.')),
    flags(cause('Our employee John Miller was careless with the labels.')),
  ],
  fine: [
    passes(
      cause('The carrier lost nine parcels, and we had no daily report of unscanned parcels.'),
      'the own control is named',
    ),
    passes(
      cause('The courier refused 12 parcels in April because our labels were wrinkled.'),
      'the own part is the reason',
    ),
    passes(
      cause('Our intern mixed up two labels, because no second scan was asked for.'),
      'a missing check is the reason',
    ),
    passes(cause('The baby carrier was listed with the wrong carrier field.'), 'a product and a field'),
    passes(
      cause('The agency placed inserts in 400 parcels; nobody here approved what went into the box.'),
      'third parties must be named in review cases',
    ),
    passes(cause('The first carrier scan came two days after the label.'), 'a scan'),
  ],
  *check(item, context) {
    if (item.section === 'preventiveMeasures') return
    const spans = matchesOf(item, context.words.blameOthers)
    if (spans.length === 0) return
    // "That was not our fault" is no missing control.
    const denied = [...spans, ...matchesOf(item, context.words.blameAmazon)]
    if (
      !context.words.ownControl.some(({ find }) =>
        hasOwnControl(item.text.masked, find, denied, context.language === 'en'),
      )
    ) {
      for (const span of spans)
        yield findingAt(
          item,
          span,
          'error',
          'This blames a third party and names no missing control of your own.',
        )
    }
    for (const span of matchesIn(item, privatePerson)) {
      yield findingAt(item, span, 'warning', 'A private person is named together with blame.', {
        question: 'Can the role stand instead of the name?',
      })
    }
  },
}

/** The words of blame themselves ("did not inform us") must not count as our own missing control. */
function hasOwnControl(
  masked: string,
  find: RegExp,
  blamed: readonly { start: number; end: number }[],
  english: boolean,
): boolean {
  let rest = masked
  for (const { start, end } of blamed)
    rest = rest.slice(0, start) + '\uFFFC'.repeat(end - start) + rest.slice(end)
  if (new RegExp(find.source, find.flags.replace('g', '')).test(rest)) return true
  if (has(ownReason, rest)) return true
  return english && rest.split(clauseEnd).some((clause) => has(ownGap, clause) && !has(ofOthers, clause))
}

// "The courier refused 12 parcels because our labels were wrinkled" tells our part.
const ownReason =
  /(?<!\p{L})(?:(?:because|since|as|after) (?:our|we|no(?! one (?:at|from|in) (?:the|our))(?:body| one)?|nothing|none|there (?:was|were) no)|(?:weil|da|nachdem) (?:wir|unser\p{L}*|kein\p{L}*|niemand|es kein\p{L}*)|(?:(?:car|parce que|puisque|comme) (?:nous|notre|nos|aucune?|personne|rien)|parce qu['’]aucune?|faute d(?:e|['’]))|(?:perché|poiché|siccome) (?:li |le |lo |la )?(?:nessun\p{L}*|mancava\p{L}*|non c['’]era|noi|(?:il |la |i |le )?nostr[oaie]|abbiamo|avevamo)|(?:porque|ya que|como) (?:l[oa]s? |nosotros )?(?:ningun\p{L}*|ningún|nadie|faltaba\p{L}*|no había|nuestr[oa]s?|\p{L}+[ai]mos))(?!\p{L})|当店[^。]{0,24}(?:ため|ので|から)/iu

const clauseEnd =
  /[.;:!?]\s|,\s(?=and |but |because |so |while |which |who |\w+ (?:had|was|were|did)\b)|\s(?=and |but |because |although )/

// "Nobody can rely on it", "who never answered": said of them, not of us.
const ofOthers =
  /\b(?:rel(?:y|ies|ied) on (?:it|them|him|her)|trust(?:ed|s)? (?:it|them|him|her)|(?:it|they|he|she|who|them|him) (?:\w+ )?(?:never|not|only|no|without|neither|did|does|do|can|could|would|has|had|have|is|are|was|were|keeps?)\b|nobody (?:can|could|else|knows|believes))/i

const ownGap =
  /\b(?:no|not(?! (?:us|we|me|i|our|ours|mine)\b)|n't|without|nobody|no one|lack\w*|missing|never|neither|only|instead)\b/i

const privatePerson =
  /\b(?:Mr|Ms|Mrs|Miss|Herr|Frau)\.? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|(?<=\b(?:employee|packer|worker|assistant|colleague|clerk|manager|intern|freelancer|driver)\s)(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\uFFFC+)/gu
