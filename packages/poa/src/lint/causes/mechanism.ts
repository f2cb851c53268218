import { perText } from '../memory/kept.ts'
import { metricMentions } from '../figures/metric-mentions.ts'
import type { PlanItem } from '../plan.ts'
import type { AnalysedText } from '../text/analyse.ts'
import type { Span } from '../text/sentences.ts'
import { has, replaced } from '../text/pattern.ts'

/**
 * Whether a text tells how something went wrong: a word of cause, or a process and what happened to it. Not knowing a
 * policy is no mechanism, so such sentences do not count unless they go on to say why.
 */
export function hasMechanism({ text }: Pick<PlanItem, 'text'>): boolean {
  return tells(text)
}

const tells = perText((text) =>
  text.sentences.some((span) => {
    // "Our valid tracking rate was under the limit" names no process: the words are the metric's.
    const sentence = replaced(outcome, withoutMetrics(text, span), ' ')
    // What nobody told us is no reason, whatever it says: only what stands beside it counts.
    const connective = has(connectives, replaced(untold, sentence, ' '))
    if (has(ignorance, sentence) && !connective) return false
    if (has(emptyPhrase, sentence) && !has(processNoun, replaced(emptyPhrase, sentence, ' '))) return false
    return (
      (connective && has(processNoun, sentence)) ||
      (has(processNoun, sentence) && has(failure, sentence)) ||
      (connective && sentence.split(/\s+/).length >= 9)
    )
  }),
)

function withoutMetrics(text: AnalysedText, span: Span): string {
  let sentence = text.masked.slice(span.start, span.end)
  for (const { start, end } of metricMentions({ text }))
    if (start >= span.start && end <= span.end)
      sentence =
        sentence.slice(0, start - span.start) + ' '.repeat(end - start) + sentence.slice(end - span.start)
  return sentence.replace(/\b(?:target|limit|threshold|requirement)s?\b/gi, ' ')
}

// "Which led to complaints and to the deactivation of our account": what came of it, not how it came.
const outcome =
  /(?:,? (?:which|that|this|and|and this|so this)(?: (?:has|have|had|then|eventually|finally|in turn|also|again))* )?\b(?:led|leading|caused|causing|resulted|resulting|ended|ending|brought|prompted|triggered)(?: (?:to|in|up in|about|with))? (?:(?:the|a|an|our|such|poor|bad|unsatisfactory|several|some|many|your|further|these|this|buyers?|customers?|amazon|of|to|and|in|on|by|negative|\d+)[ ,]+)*(?:complain\w*|claims?|deactivat\w*|suspen\w*|notifications?|notices?|warnings?|remov\w*|feedbacks?|blocking|closure|enforcement|violations?|dissatisfaction|(?:poor |bad |unsatisfactory )?(?:experiences?|service)(?= (?:to|for|of) (?:\w+ )?(?:buyers?|customers?)))\b(?:[ ,]+(?:and|or|of|to|by|from|for|the|our|in|a|an|my|account|accounts|listings?|amazon|buyers?|customers?|selling privileges|claims?|complaints?|deactivation|suspension|removal|negative|feedback)\b)*/gi

/** Says that we did not know: no cause by itself. */
export const ignorance =
  /\b(?:not|n't|n’t|never|un)\s?(?:\w+ )?(?:aware|know|knew|known|familiar|informed|realis\w+|realiz\w+|understand|understood)\b|\bunaware\b|\bno (?:knowledge|idea)\b|\bignoran(?:t|ce)\b|\black of (?:knowledge|awareness|understanding|experience)\b|\b(?:nobody|no one|none of (?:you|them)|amazon never|you never) (?:\w+ ){0,3}?(?:told|informed|warned|said|mentioned|explained|advised|alerted|taught|pointed out)\b|\bunder the impression\b|\b(?:was|came as) (?:\w+ )?(?:news|a surprise) to us\b|\b(?:we|i) (?:\w+ )?(?:thought|believed|assumed|supposed|took it) (?:that )?[^.;]{0,60}\b(?:is|was|are|were|be) (?:\w+ )?(?:fine|allowed|permitted|ok|okay|legal|enough|acceptable|all right|free)\b/i

const untold =
  /\b(?:told|informed|warned|mentioned|explained|impression|aware|know|knew|realised|realized)\b[^.,;:]*?(?=[.,;:]|\b(?:because|since|as|due|so|although)\b|$)/i

// "Due to human error", "because of a mistake", "we were too busy": the form of a cause without one.
const emptyPhrase =
  /\b(?:human error|(?:honest |simple |small |unintentional |genuine |innocent |internal |little |one-time |isolated )*(?:mistakes?|oversights?|misunderstandings?|negligence|carelessness|inattention|mishaps?|accidents?)|technical (?:issues?|problems?|errors?|glitch(?:es)?)|unforeseen \w+|unexpected \w+|circumstances (?:beyond|outside)[^.]*|bad luck|lack of (?:attention|care|time|experience|communication)|(?:too|very|extremely|so) busy|high (?:demand|volume|workload)|various (?:reasons|factors)|(?:some|several|a number of|various|certain|many|a few|different|multiple) (?:\w+ )?(?:problems|issues|reasons|challenges|difficulties|factors|mistakes|errors)|(?:internal|operational) (?:issues?|problems?|challenges|difficulties)|unfortunate \w+|a (?:problem|situation)|miscommunication)\b/i

/** Whether nothing but an empty phrase or our own ignorance is offered as the cause. */
export function isEmptyCause(item: PlanItem): boolean {
  return has(emptyPhrase, item.text.masked) || has(ignorance, item.text.masked)
}

const connectives =
  /\b(?:because|since (?!\d|january|february|march|april|may|june|july|august|september|october|november|december|the \d)|as a result|due to|owing to|so that|so (?:the|we|our|it|no|nobody|every|each|orders?|parcels?|buyers?|stock|a|an|\d)|which meant|meaning|led to|leading to|caused|causing|which is why|that is why|therefore|hence|thus|consequently|resulted|resulting|the reason|when (?:the|we|our|a|an|two|one)|although|even though|though|instead of|without|until|after we|after the|whenever|in spite of|despite)\b/i

const processNoun =
  /\b(?:templates?|lists?|check(?:s|list|lists|ed)?|uploads?|settings?|sheets?|suppliers?|services?|labels?|packag\w+|packing|packs?|carton|box(?:es)?|process(?:es)?|procedures?|systems?|software|sync\w*|feeds?|counts?|inventory|stock|listings?|pages?|descriptions?|photos?|images?|pictures?|handling|cut-?off|shifts?|rotas?|rosters?|deput(?:y|ies)|invoices?|filing|files?|filed|receiving|inspection\w*|inspect\w*|carriers?|couriers?|warehouse|returns?|prep|commingl\w+|lots?|batch(?:es)?|address(?:es)?|bank|device|login|users?|contracts?|inserts?|cards?|agency|keywords?|titles?|themes?|spreadsheets?|imports?|config\w*|defaults?|fields?|mapping|training|barcodes?|scans?|scanner|scanned|shel(?:f|ves)|bins?|pallets?|pickups?|schedules?|calendar|mailbox|inbox|mail|e-?mails?|messages?|alerts?|alarms?|reports?|approvals?|approved|reviewers?|reviews?|audits?|records?|registers?|logs?|rules?|limits?|thresholds?|prices?|repric\w+|formula|weights?|dimensions?|transit|regions?|zones?|purchas\w+|sourc\w+|buyer account|distributors?|manufacturers?|retailers?|wholesal\w+|samples?|tests?|certificates?|temperature|storage|expir\w+|dates?|fifo|quarantine|partner|accounts?|registrations?|documents?|names?|owner|owners|staff(?:ing)?|clerks?|packers?|employees?|person|manager|responsib\w+|archive|licen[cs]es?|tapes?|foil|seals?|sleeves?|tool|tools|job|queue|script|connection|api|integration|channels?|webshop|store|shop|variations?|parents?|child|attributes?|bullets?|model|version|revision|line|bench|station|picker|picking|pick|order list|export|holiday|vacation|weekend|peak|capacity|volume|tracking|brands?|listed|asins?|categor(?:y|ies)|theme|insurance|reseller|refurbish\w*|leaflet|manual|translation|serial|expiry|shelf life)\b/i

const failure =
  /\b(?:not|n't|n’t|no|nobody|none|never|without|missing|miss(?:ed|es)|lack(?:ed|s|ing)?|fail(?:ed|s|ure|ures)?|chang(?:ed|e|es)|switch(?:ed)?|replac(?:ed|es)|mov(?:ed|es)|skip(?:ped|s)?|still|only|left|forgot\w*|mix(?:ed|es)|expired|copied|used|uses|relied|relies|set|assumed|entered|typed|kept|keeps|put|went|ran|runs|allow(?:ed|s)|accept(?:ed|s)|broke\w*|stopped|ended|began|started|grew|doubled|tripled|opened|shared|stored|logged|showed|shows|named|listed|added|merged|split|created|linked|combined|lost|wrong|incorrect\w*|outdated|old|empty|blank|unchecked|unsigned|manual\w*|by hand|late|too|delay(?:ed|s)?|took|takes|stood|stayed|remained|sent|shipped|received|bought|sourced|handed|hired|gave|paid|offered|promised|printed|stuck|fell|fits?|differ(?:s|ed|ent)|one person|single|alone|neither|nor|hardly|skips?|covers?|covered|compared|included|contained|held|carried|came|tied|pointed|depended|rested|lay|was|were|had|did|is|are)\b/i
