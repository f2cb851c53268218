import type { PlacedDocument } from '../facts/document-window.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter } from './letter.ts'
import type { Standing } from './standing.ts'

/**
 * What a letter to a switched-off account says besides: money is kept, open orders still go out, no second account may be
 * opened, how to sell again. Together they tell a suspension whose own wording no term knows.
 */
export function suspensionTraces(
  letter: Letter,
  standings: readonly Standing[],
  documents: readonly PlacedDocument[],
): number {
  let weight = 0
  const once = (found: boolean, points: number): void => {
    if (found) weight += points
  }
  const { sentences } = letter
  once(
    sentences.some(
      (s) =>
        says(s, 'object.funds') &&
        says(s, 'time.funds', 'state.off', 'mood.not') &&
        (!says(s, 'mood.if', 'mood.may', 'mood.future') || endsHold.test(s.words, s)),
    ),
    2,
  )
  once(
    sentences.some((s) => says(s, 'trace.openOrders')),
    2,
  )
  once(
    sentences.some((s) => says(s, 'trace.secondAccount')),
    1.5,
  )
  once(
    sentences.some((s) => says(s, 'trace.sellAgain')),
    1.5,
  )
  once(
    sentences.slice(0, 6).some((s) => says(s, 'trace.decision')),
    1.5,
  )
  once(
    documents.some(({ type }) => type === 'poa'),
    1,
  )
  once(
    sentences.some((s) => says(s, 'trace.spared')),
    -4,
  )
  once(
    standings.some((s) => s.about !== 'listing' && s.state !== 'off'),
    -3,
  )
  once(
    standings.some((s) => s.about === 'listing' && s.state === 'off'),
    -1.5,
  )
  return weight
}

/** Traces that suffice for a suspension of their own. */
export const enoughTraces = 4

/** "After 90 days the hold will be removed": what ends later is there now. */
const endsHold = gated(
  /(?<![a-z])the hold (?:on (?:your|the|these) funds )?(?:will be|is) (?:removed|lifted|released)|(?:einbehalt|sperre|zuruckhaltung) (?:des guthabens )?(?:wird|endet)|(?:le blocage|la retenue) (?:des fonds )?sera leve|il blocco (?:dei fondi )?(?:verra|sara) (?:rimosso|tolto)|la retencion (?:de los fondos )?se (?:levantara|eliminara)|保留(?:は|が)解除され/,
)
