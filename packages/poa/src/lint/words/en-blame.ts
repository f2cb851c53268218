import { entry, type WordList } from './entry.ts'

// "Amazon" is a subject only where no preposition stands before it: "notices from Amazon were ignored by us" blames nobody.
const amazon = String.raw`(?<!\b(?:from|by|to|of|for|on|with|via|at|in|into|our|through|outside|told|notified|informed|under|an|the|and|or) )(?:amazon(?:'s|’s)?(?: (?:\w+ ){0,2}(?:team|system|algorithm|bots?|AI|staff|support|employees?|warehouse|department|reviewers?|representatives?|software|investigators?|fba))?|(?:your|the amazon) (?:\w+ )?(?:team|system|algorithm|bots?|AI|staff|support|department|colleagues?|employees?|agents?|reviewers?|representatives?|company|platform|warehouse|investigators?)|(?:the|your|an?) (?:automated |amazon )?(?:bots?|algorithm)|seller support)`
const adverb = String.raw`(?:\w+ly |just |simply |never |always |also |again |even |still |has |have |had |is |are |was |were |keeps? |kept )*`

export const blameAmazon: WordList = [
  entry(
    String.raw`${amazon} (?:\w+ )?(?:removed|suspended|blocked|deactivated|closed|flagged|deleted|restricted|took down) [^.!?\n]{0,40}\b(?:by mistake|in error|mistakenly|for no reason|without (?:any )?(?:reason|warning|notice|cause))\b`,
    'Your bots removed our listing by mistake.',
    'The clerk removed our listing by mistake.',
  ),
  entry(
    String.raw`${amazon} (?:\w+ )?(?:gave|provided|sent|told|offered) (?:us )?(?:\w+ ){0,2}(?:wrong|false|incorrect|misleading|bad|contradictory|confusing|no (?:clear )?(?:answer|help|reason|explanation))\b|\b(?:warehouses?|team|systems?|employees|staff|support|algorithms?|workers) (?:of|at) amazon (?:\w+ )?(?:mixed up|lost|damaged|mishandled|failed|ignored|refused|broke|made)\b`,
    'Amazon support gave us the wrong advice.',
    'The report on Amazon gave the wrong size.',
  ),
  entry(
    String.raw`\b(?:we|i) (?:cannot|can't|can’t|can not|should not|must not|shouldn't) be (?:blamed|held (?:responsible|liable)|punished|penali[sz]ed)\b`,
    'We cannot be blamed for it.',
    'The lid cannot be opened by hand.',
  ),
  entry(
    String.raw`\b(?:errors?|mistakes?|bugs?|faults?|flaws?|glitch(?:es)?|failures?|problems?) (?:in|of|by|from|within|on the (?:part|side) of) (?:amazon(?:'s|’s)? (?:\w+ )?(?:systems?|algorithms?|team|bots?|software|side|part|process)|your (?:\w+ )?(?:systems?|algorithms?|team|bots?|software|side|part|process|staff))\b`,
    'It was caused by an error in your algorithm.',
    'It was caused by an error in our Amazon template.',
  ),
  entry(
    String.raw`${amazon} ${adverb}(?:mak(?:es?|ing)|made|commit(?:s|ted)) (?:\w+ ){0,3}(?:mistakes?|errors?)\b`,
    'Amazon made a mistake.',
    'We made an error in the Amazon template.',
  ),
  entry(
    String.raw`${amazon} ${adverb}(?:fail(?:s|ed|ing)?|ignor(?:es?|ed|ing)|refus(?:es?|ed|ing)|mishandl\w+|neglect\w*|mistreat\w*|punish\w*|target(?:s|ed|ing) us|lost|los(?:es|ing)|damag(?:es?|ed|ing)|broke|overreact\w*|lied|lies|cheat\w*|bull(?:y|ied)|misread|misunderst\w+|messed|screwed)\b`,
    'Amazon refuses to listen.',
    'The notice from Amazon failed to reach our old mail address.',
  ),
  entry(
    String.raw`${amazon} (?:\w+ ){0,2}(?:did|does|do|has|have|had|was|were|is|are|would|will|can|could)(?:n't|n’t| not| never) (?:\w+ ){0,2}(?:tell|told|inform(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|warn(?:ed)?|read|check(?:ed)?|verif(?:y|ied)|explain(?:ed)?|help(?:ed|ful)?|care|listen(?:ed|ing)?|understand|understood|investigate[d]?|give|given|look(?:ed)?|clear|fair|bother)\b`,
    'Your team did not read our appeal.',
    'The order page on Amazon did not show the size.',
  ),
  entry(
    String.raw`${amazon} (?:\w+ )?never (?:inform|told|tell|warn|answer|repl|respond|explain|gave|help|read|check|notif|sent|mention|clarif)\w*\b`,
    'Amazon never informed us about this rule.',
    'The page on Amazon never showed the size.',
  ),
  entry(
    String.raw`${amazon} (?:\w+ )?should(?:n't|n’t| not)? (?:have|be|stop|fix|know|train)\b`,
    'Amazon should have warned us.',
    'The title on Amazon should match the box.',
  ),
  entry(
    String.raw`${amazon} (?:is|are|was|were|has been|have been) (?:\w+ ){0,2}(?:wrong(?:ly)?|incorrect|mistaken|broken|faulty|buggy|useless|incompetent|responsible|to blame|at fault|lazy|careless|biased|confusing|unreliable|negligent)\b`,
    'Your bots are wrong.',
    'The barcode sent to Amazon was wrong.',
  ),
  entry(
    String.raw`${amazon} (?:\w+ ){0,2}(?:wrong(?:ly|fully)?|mistakenly|erroneously|incorrectly|unfairly|falsely|blindly|randomly|for no reason)\b`,
    'Amazon wrongly removed the listing.',
    'The seller wrongly labelled the box.',
  ),
  entry(
    String.raw`\bamazon(?:'s|’s) (?:own )?(?:\w+ )?(?:fault|mistakes?|errors?|negligence|incompetence|bugs?|glitch(?:es)?|failures?|carelessness)\b`,
    "It was Amazon's fault.",
    "Amazon's listing report lists 3 rows.",
  ),
  entry(
    String.raw`\b(?:because of|due to|caused by|fault of|blame|result of) (?:an? |the |your )?(?:\w+ )?(?:amazon(?:'s|’s)?|your (?:\w+ )?(?:team|system|bots?|algorithm|company|warehouse))(?: (?:\w+ )?(?:bots?|errors?|mistakes?|systems?|bugs?|algorithms?|glitch(?:es)?|staff|warehouse|incompetence|policy|policies))?(?=[\s,.;!]|$)(?! (?:notice|notification|order|listing|policy))`,
    'This happened because of Amazon.',
    'The page was edited because of the size chart.',
  ),
  entry(
    String.raw`\b(?:not|never|isn't|isn’t|wasn't|wasn’t) (?:\w+ )?(?:our|my) (?:own )?(?:fault|mistake|responsibility|problem|doing)\b`,
    'This was not our fault.',
    'The fault was in our template.',
  ),
  entry(
    String.raw`\bthrough no fault of (?:our|my) own\b|\b(?:we|i) (?:\w+ )?(?:did|have done) nothing wrong\b|\bnothing (?:to do with|was wrong on) (?:us|our (?:side|end))\b`,
    'We did nothing wrong.',
    'The wrong box was used.',
  ),
  entry(
    String.raw`\bfalse(?:ly)? (?:accus\w+|flag\w+)\b|\bfor no (?:good |apparent |valid )?reason\b|\bwithout (?:any )?(?:good |valid )?(?:reason|warning|explanation|cause)\b(?=[^.!?]{0,40}\b(?:suspend|deactivat|remov|block|clos|flag|account|listing)|[.!]?$)`,
    'You suspended us for no reason.',
    'The reason code was missing.',
  ),
  entry(
    String.raw`\b(?:other|many|all|thousands of|hundreds of) (?:\w+ )?sellers (?:\w+ )?(?:do|are doing|did|sell|have done|break|also|get away)\b`,
    'Other sellers do the same.',
    'Other sellers on the listing were removed.',
  ),
]

const buyers = String.raw`(?<!\bour )(?:the |some |these |those |most |many |certain |this |that |a |an |two |three |few )?(?:\b(?:buyers|customers|purchasers|shoppers|clients|consumers)\b|(?<!our )\b(?:buyer|customer|purchaser|client|shopper|consumer)\b)(?: (?:in|of|from|behind) (?:\w+ ){0,2}\w+)?`

export const blameBuyers: WordList = [
  entry(
    String.raw`${buyers} (?:\w+ )?(?:are|is) (?:never (?:satisfied|happy)|impossible to please|always (?:complaining|unhappy))\b|${buyers} (?:\w+ ){0,2}(?:leave|left|give|gave|post|posted|open|opened|file|filed) (?:\w+ )?(?:bad|negative|false|fake|unfair|unjustified|baseless) (?:\w+ )?(?:feedback|reviews?|claims?|ratings?)(?: on purpose)?\b`,
    'Some customers are never satisfied.',
    'Two customers left feedback about the colour.',
  ),
  entry(
    String.raw`${buyers} (?:\w+ly |just |simply |do |did |does |always |often |who |that )*(?:cannot|can't|can’t|can not|do not|don't|don’t|does not|doesn't|doesn’t|did not|didn't|didn’t|won't|won’t|never|refuse[sd]? to|fail(?:s|ed)? to|not) (?:even |bother to |bother |want to |care to )*(?:read|understand|follow|know how|listen|use it|pay attention|think|look at|care|appreciate|measure)\b`,
    'Customers do not read the description.',
    'Buyers did not receive the parcel.',
  ),
  entry(
    String.raw`${buyers} (?:\w+ )?(?:lie[sd]?|lying|abus(?:e|es|ed|ing)|cheat\w*|scam\w*|defraud\w*|exaggerat\w*|misus(?:e|es|ed|ing)|steal\w*|stole|overreact\w*|whin\w*|nag\w*)\b`,
    'The buyer lied about the parcel.',
    'The buyer returned the parcel.',
  ),
  entry(
    String.raw`${buyers} (?:is|are|was|were|has been|have been|being|can be) (?:\w+ ){0,2}(?:wrong|lying|dishonest|abusive|careless|unreasonable|impatient|stupid|lazy|ignorant|fussy|picky|difficult|confused about how|to blame|at fault|responsible for|scammers?|thieves|crazy|rude|greedy|ungrateful|fraudulent|too demanding|mistaken|clueless|incapable)\b`,
    'The customers are impatient.',
    'The customers were refunded.',
  ),
  entry(
    String.raw`${buyers} (?:\w+ )?(?:just |only |simply )?(?:want(?:s|ed)?|tr(?:y|ies|ied)|look(?:s|ed|ing)?) (?:\w+ ){0,6}(?:free|refund without|get money|get a refund|discount|money back)\b`,
    'The buyer only wanted a free item.',
    'The buyer asked for a refund.',
  ),
  entry(
    String.raw`${buyers} (?:\w+ )?(?:refus(?:es?|ed|ing))\b(?! (?:the |a |an |its |their |this |that )?(?:delivery|parcel|package|shipment|item|offer|replacement))`,
    'The customer refused to cooperate.',
    'The customer refused the parcel.',
  ),
  entry(
    String.raw`\b(?:abusive|dishonest|fraudulent|malicious|unreasonable|impatient|fussy|picky|difficult|crazy|stupid|problem|scam|rude|lazy|ignorant|greedy) (?:buyers?|customers?|clients?|purchasers?|returns? by)\b`,
    'Two abusive buyers opened claims.',
    'Two repeat buyers opened claims.',
  ),
  entry(
    String.raw`\b(?:buyer(?:'s|s'|’s|s’)?|customer(?:'s|s'|’s|s’)?) (?:own )?(?:fault|mistakes?|stupidity|carelessness|ignorance|lies?|misuse|abuse|fraud)\b|\b(?:fault|mistake|carelessness) (?:of|by) the (?:buyer|customer)s?\b`,
    "It was the buyer's own fault.",
    "The buyer's message was answered.",
  ),
]

const others = String.raw`(?:our |the |a |an |this |that |one |two |three |some )?(?:\w+ )?(?<!\b(?:from|by|to|of|for|with|via|at|in) (?:our |the |a |an )?)\b(?:carriers?|couriers?|usps|ups|fedex|dhl|royal mail|hermes|evri|dpd|gls|ontrac|yodel|lasership|post office|postal service|suppliers?|manufacturers?|factory|factories|agency|agencies|employees?|staff member|worker|virtual assistant|va|freelancer|warehouse (?:worker|staff|team)|intern|packer|3pl|logistics (?:company|partner|provider)|prep cent(?:er|re)|forwarder|contractor|accountant|developer|consultant)\b(?:,? (?:\uFFFC+|\p{Lu}\p{Ll}+),?){0,2}`

const outsiders = String.raw`(?:our |the |this |that |an? )?(?:\w+ )?(?<!\b(?:from|by|to|of|for|with|via|at|in) (?:our |the |a |an )?)\b(?:carriers?|couriers?|usps|ups|fedex|dhl|royal mail|hermes|evri|dpd|gls|post office|postal service|suppliers?|manufacturers?|factory|agency|3pl|logistics (?:company|partner|provider)|forwarder|contractor)\b`

export const blameOthers: WordList = [
  entry(
    String.raw`${others} (?:\w+ly )?(?:keeps?|kept) (?:on )?(?:losing|delaying|damaging|making|missing|failing|forgetting|ignoring)\b`,
    'The post office kept delaying our parcels.',
    'The post office kept a copy of the scan.',
  ),
  entry(
    String.raw`${outsiders} (?:\w+ly )?(?:did not|didn't|didn’t|does not|doesn't|never|has not|have not|failed to) (?:\w+ly )?(?:deliver|pick up|collect|send|inform|tell|told|ship|follow|update|respond|answer|warn|mention|do|care|arrive|show)\w*\b`,
    'The carrier did not deliver on time.',
    'The pallet did not arrive on 3 May.',
  ),
  entry(
    String.raw`${others} (?:\w+ly |has |have |had )*(?:sent|sold|shipped|delivered|supplied|gave|provided) (?:us )?(?:\w+ )?(?:defective|faulty|bad|fake|counterfeit|poor|damaged|low-quality|inferior|used|expired) (?:\w+ )?(?:goods|products?|items?|units|stock|quality|batch|lot|parts?)?\b`,
    'The manufacturer sent us defective goods.',
    'The manufacturer sent us the new drawing.',
  ),
  entry(
    String.raw`${others} (?:\w+ly |has |have |had |simply |just |often |again |always )*(?:lost|los(?:es|ing)|fail(?:s|ed)?|delay(?:s|ed)|misplac\w+|damag(?:es|ed)|destroyed|forgot|neglected|ignored|lied|cheated|deceived|tricked|misled|betrayed|let us down|made (?:\w+ )?(?:mistakes?|errors?)|messed|caused|refused|stole|disobeyed|abandoned|disappointed)\b`,
    'The carrier lost nine parcels.',
    'The carrier scan was missing.',
  ),
  entry(
    String.raw`${others} (?:is|are|was|were|has been|have been) (?:\w+ ){0,2}(?:careless|negligent|to blame|at fault|responsible|unreliable|lazy|incompetent|dishonest|slow|guilty|not (?:careful|reliable|honest|paying attention))\b`,
    'Our packer was careless.',
    'Our packer was moved to line 2.',
  ),
  entry(
    String.raw`${others}(?:'s|’s) (?:own )?(?:fault|mistakes?|errors?|negligence|carelessness|failure|delays?|incompetence)\b`,
    "It was the supplier's fault.",
    "The supplier's invoice is Exhibit 2.",
  ),
  entry(
    String.raw`\b(?:fault|mistakes?|errors?|negligence|carelessness|failures?) (?:of|by|from|made by|on the part of) (?:our|the|a|an|one) (?:\w+ )?(?:carrier|courier|supplier|manufacturer|factory|agency|employees?|worker|virtual assistant|va|freelancer|warehouse|intern|packer|3pl|contractor|usps|ups|fedex|dhl|staff|accountant)s?\b`,
    'It was the fault of the carrier.',
    'The report of the carrier is Exhibit 3.',
  ),
  entry(
    String.raw`\b(?:because of|due to|blame) (?:our|the|a|an|one) (?:\w+ )?(?:carrier|courier|supplier|manufacturer|factory|agency|employee|worker|virtual assistant|freelancer|intern|packer|3pl|contractor|usps|ups|fedex|dhl)\b(?! (?:change|list|field|code|setting|switch|pickup))`,
    'The orders were late because of the carrier.',
    'The field was empty because of the carrier list.',
  ),
]

export const ownControl: WordList = [
  entry(
    String.raw`\b(?:we|our|us)\b[^.!?]{0,80}\b(?:no|not|lacked|lack of|missing|without|never|nobody|neither|too late|only|skipped|failed|relied|instead of|left|overlooked)\b`,
    'We had no check of the scans.',
    'The scans were late.',
  ),
  entry(
    String.raw`\b(?:no|nobody|no one|without|lacked|missing|absent|not) (?:\w+ ){0,4}(?:check(?:ed|s)?|control|process|procedure|review(?:ed)?|verif\w+|inspect\w+|test(?:ed|s)?|monitor\w*|deputy|backup|audit\w*|approval|approved|rule|sheet|record|reconcil\w+|alarm|alert|comparison|compared|limit|threshold|instruction|contract|insurance|tracking|owner)\b`,
    'There was no receiving check.',
    'The receiving check is on page 2.',
  ),
]
