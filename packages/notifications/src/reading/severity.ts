import { isLowRating } from '../facts/metric.ts'
import type { NotificationKind, Severity } from '../schema.ts'
import { reviewsAccount } from './account-review.ts'
import { liftsMark } from './aside.ts'
import type { Evidence } from './evidence.ts'
import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'
import type { Standing } from './standing.ts'

/** Severity as a letter states or claims it. */
export function readSeverity(kind: NotificationKind, evidence: Evidence, isReply: boolean): Severity {
  const { standings, letter } = evidence
  const account = (state: Standing['state']): boolean =>
    standings.some((s) => s.state === state && s.about !== 'listing')
  switch (kind) {
    case 'not_a_notification':
    case 'reinstatement':
      return 'info'
    case 'account_suspension':
      return 'critical'
    case 'denial':
      return account('off') ||
        letter.sentences.some(
          (s) => says(s, 'reply.final') || (says(s, 'reply.refused') && says(s, 'object.account')),
        ) ||
        !(
          standings.some((s) => s.about === 'listing') ||
          letter.sentences.some((s) => says(s, 'object.listing', 'party.rightsOwner'))
        )
        ? 'critical'
        : 'warning'
    case 'information_request':
      if (
        isReply &&
        letter.sentences.some(
          (s) =>
            says(s, 'object.account', 'object.allOffers', 'trace.sellAgain') &&
            (says(s, 'state.on', 'state.off', 'mood.how', 'reply.refused') ||
              (says(s, 'reply.insufficient') &&
                (says(s, 'trace.sellAgain') || toGiveBack.test(s.words, s)))) &&
            !says(s, 'trace.spared') &&
            !isNotOff.test(s.words, s) &&
            !s.hits.some((hit) => hit.concept === 'state.off' && liftsMark(letter, hit)) &&
            !standings.some(
              ({ state, about, sentence }) => sentence === s && (state === 'risk' || about === 'listing'),
            ),
        )
      )
        return 'critical'
      if (!isReply && !standings.some(({ state }) => state !== 'on') && !letter.sentences.some(tellsLoss))
        return 'info'
      break
    case 'warning':
      // A review that leaves selling as it is does no harm.
      if (standings.every((s) => s.state === 'on') && reviewsAccount(letter) && !stopsShipments(letter))
        return 'info'
      break
    default:
  }
  if (account('off')) return 'critical'
  // A rating below the healthy score is what puts an account at risk.
  if (kind === 'warning' && evidence.metrics.some(isLowRating)) return 'at_risk'
  return account('risk') ? 'at_risk' : 'warning'
}

/** "Otherwise the listing may be removed", "payouts are held": something that is lost, now or unless papers come. */
function tellsLoss(sentence: ReadSentence): boolean {
  return (
    (says(sentence, 'state.off', 'state.cannotSell', 'state.atRisk', 'state.listingBan') &&
      !says(sentence, 'trace.spared', 'ask.nothing')) ||
    // What a product has to meet by law or for safety costs the listing, whether that is said or not.
    says(sentence, 'document.test_report', 'topic.product_compliance', 'topic.product_safety') ||
    (says(sentence, 'object.listing', 'object.allOffers', 'object.account') &&
      says(sentence, 'mood.if') &&
      says(sentence, 'mood.may', 'mood.future')) ||
    (says(sentence, 'object.funds') && says(sentence, 'mood.if', 'mood.may', 'mood.future', 'time.within'))
  )
}

/** "During the review you cannot create FBA shipments" */
function stopsShipments(letter: Letter): boolean {
  return letter.sentences.some(
    (s) => says(s, 'object.stock') && says(s, 'state.off') && !says(s, 'mood.not', 'mood.if', 'mood.may'),
  )
}

/** "We do not have enough to reactivate your offers": what is to be given back is off. */
const toGiveBack = gated(
  /(?<![a-z])(?:to [a-z ]{0,40}?(?:reactivate|reinstate|restore|reopen|unblock)(?![a-z])|um [a-z ,]{0,60}?(?:zu reaktivieren|reaktivieren|wieder freizugeben|freizuschalten)|(?:pour|afin de) [a-z ]{0,30}?(?:reactiver|retablir|rouvrir)|per [a-z ]{0,30}?(?:riattivare|ripristinare|riaprire)|para [a-z ]{0,30}?(?:reactivar|restablecer|reabrir))|(?:再開|再有効化|復旧)(?:する)?(?:ため|には)/,
)

/** "Il Suo account non è sospeso" */
const isNotOff = gated(
  /(?<![a-z])(?:account|konto|compte|cuenta)(?: [a-z.]+){0,4}? (?:(?:is|has|was) ?(?:not|n't)|(?:ist|wurde|wird) (?:[a-z]+ )?nicht|n'(?:est|a) pas|non (?:e|viene)|no (?:esta|ha sido)) (?:[a-z]+ ){0,2}?(?:suspend|deactivat|block|gesperrt|deaktiviert|suspendu|desactiv|bloqu|sospes|disattivat|bloccat)/,
)
