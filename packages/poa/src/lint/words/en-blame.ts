import { entry, type WordList } from './entry.ts'

// "Amazon" is a subject only where no preposition stands before it: "notices from Amazon were ignored by us" blames nobody.
const amazon = String.raw`(?<!\b(?:from|by|to|of|for|on|with|via|at|in|into|our|through|outside|told|notified|informed|under|an|the|and|or) )(?:amazon(?:'s|’s)?(?: (?:\w+ ){0,2}(?:team|system|algorithm|bots?|AI|staff|support|employees?|warehouse|department|reviewers?|representatives?|software|investigators?|fba))?|(?:your|the amazon) (?:\w+ )?(?:team|system|algorithm|bots?|AI|automation|machine learning|staff|support|department|colleagues?|employees?|agents?|reviewers?|representatives?|company|platform|warehouse|investigators?)|(?:the|your|an?) (?:automated |amazon )?(?:bots?|algorithm)|seller support)`
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
  entry(
    String.raw`${amazon} ${adverb}(?:swallow\w*|chang(?:es?|ed|ing) (?:the |its |your )?(?:\w+ )?(?:rules?|policy|policies|requirements) (?:without|again|overnight|every|all the time|constantly)|deleted? (?:our|my|the) \w+ (?:without|for no|by)|treat(?:s|ed|ing)? (?:us|sellers|small|honest)|hid(?:es?|den|ing)?\b (?:the|its|this)|favou?rs?|accus(?:es?|ed|ing)|harass\w*|discriminat\w*|mix(?:es|ed) (?:up|our)|count(?:s|ed) (?:\w+ ){0,3}wrong\w*|block(?:s|ed) honest|is (?:simply )?not working|does not work|crash(?:es|ed)|caus(?:es|ed) (?:this|the|these|all))\b`,
    [
      'Your system swallowed correct numbers.',
      'Amazon treats sellers badly.',
      'Amazon changed the rules without a word.',
      'Your algorithm caused this.',
      'Your system does not work.',
    ],
    ['The template on Amazon was changed by our clerk.', 'The system we use treats each row alone.'],
  ),
  entry(
    String.raw`\b(?:nobody|no one|no-one|someone|somebody|anyone|people|the people) at amazon (?:\w+ ){0,3}(?:reads?|read|cares?|cared|answers?|answered|helps?|helped|looks?|looked|checks?|checked|knows?|must have|understands?|listens?|made|lost|mixed)\b`,
    ['Nobody at Amazon reads our mails.', 'Someone at Amazon must have mixed the units.'],
    ['The person at Amazon who signed for the pallet is named on the slip.'],
  ),
  entry(
    String.raw`(?<!\b(?:that|which|if|when|what|as|whether|where|how|before|after|once|the \w+) )\byou (?:people |guys |simply |just |also |then )?(?:never|did not|didn't|didn’t|do not|don't|don’t|have not|haven't|failed|refuse[sd]?|ignored?|suspended us|blocked us|punish(?:ed)?|accuse[sd]?|took away|closed our|shut|deactivated us|should have|are (?:wrong|mistaken|unfair|to blame|responsible)|were wrong|made a mistake)\b`,
    [
      'You never answered.',
      'You did not read our appeal.',
      'You blocked us without looking.',
      'You are mistaken.',
    ],
    ['The list that you did not receive is Exhibit 2.'],
  ),
  entry(
    String.raw`\b(?:your|amazon(?:'s|’s)) (?:\w+ )?(?:polic(?:y|ies)|rules?|guidelines?|requirements?|instructions?|help pages?|processes|decision|system|portal|forms?) (?:\w+ )?(?:is|are|was|were|keeps?|kept|makes?|made) (?:\w+ )?(?:unclear|confusing|unfair|contradictory|too (?:complicated|strict|long|vague)|impossible|hidden|buried|wrong|absurd|arbitrary|unreasonable|outdated|broken|changing|hard to (?:find|understand)|full of|badly)\b`,
    ['Your policies are unclear.', "Amazon's rules keep changing.", 'Your guidelines were confusing.'],
    ['Our rules were unclear about the label.'],
  ),
  entry(
    String.raw`\b(?:we|i)(?: are| am| were| was|'re|’re|'m|’m| became| have become| feel like)? (?:\w+ )?(?:the )?victims? of (?:\w+ )?(?:amazon|your|an? (?:\w+ )?(?:bot|algorithm|automated|competitor|system)|competitors?)\b|\bcompetitors? (?:\w+ )?(?:attack\w*|sabotag\w*|report(?:ed|s) us|target\w*|bought and|file[sd]? false|left false|is behind|are behind)\b`,
    ['We are the victim of your algorithm.', 'A competitor sabotaged us.', 'Competitors are behind this.'],
    ["The competitor's listing shows another lid."],
  ),
  entry(
    String.raw`\b(?:fba|the fulfil?lment cent(?:er|re)|amazon warehouse) (?:staff|workers?|team|employees?|people|warehouse)? ?(?:\w+ly )?(?:lost|damaged|mixed|broke|mishandled|swapped|mislabel\w*|is to blame|are to blame|is responsible|made (?:a |the )?mistakes?)\b`,
    ['The FBA workers mixed our units.', 'FBA staff damaged the boxes.'],
    ['The FBA shipment list is Exhibit 2.'],
  ),
  entry(
    String.raw`\b(?:had|if) amazon (?:\w+ )?(?:told|warned|informed|checked|answered|helped|not|done)\b|\b(?:amazon|you) (?:\w+ )?(?:must|should|has to|have to) (?:take|accept|bear|share|admit) (?:\w+ )?(?:responsibility|blame|fault)\b|\b(?:the )?(?:blame|fault|responsibility) (?:for (?:this|it) )?(?:lies|is|rests|belongs) (?:entirely |solely |only |clearly |not with us but )?(?:with|to|on|at) (?:amazon|your|you|the bot)\b`,
    [
      'Had Amazon warned us, this would not be here.',
      'The fault lies with Amazon.',
      'You must accept responsibility.',
    ],
    ['The fault lies with our template.'],
  ),
  entry(
    String.raw`${amazon} (?:\w+ ){0,3}(?:flawed|faulty|defective|wrong|incorrect|unfair|unjust|careless|sloppy|overzealous|overly strict|inconsistent)\b|\b(?:the )?fba (?:team|staff|warehouse|workers?|employees?|cent(?:er|re)s?) (?:\w+ly )?(?:put|sent|shipped|stuck|used|gave|packed|labell?ed|opened|handled|swapped|threw|stored)\b[^.!?\n]{0,40}\b(?:wrong|badly|incorrect\w*|damaged|broken|careless\w*|mixed|open|another)\b`,
    [
      'Your algorithm is flawed.',
      'The FBA team put the wrong labels on our units.',
      'FBA staff handled the boxes badly.',
    ],
    ['The label was sent to the FBA centre with the wrong lot.'],
  ),
  entry(
    String.raw`\bit (?:is|was) (?:\w+ )?(?:amazon|your \w+|the (?:amazon|fba|automated) \w+) (?:that|who|which)\b|\byour (?:\w+ )?(?:tool|portal|app|website|interface|dashboard|update|catalog(?:ue)?|software|listing tool|back ?end) (?:\w+ )?(?:is|was|has|had|keeps?|overwrote|deleted|lost|changed|crashed|failed|broke|showed|did)\b|\b(?:full of|because of|due to) (?:\w+ )?(?:bugs|glitches) (?:in|on|of|at) (?:your|amazon)\b|\b(?:we|i) (?:were|was|got|are|have been|feel) (?:\w+ )?(?:punished|penali[sz]ed|sanctioned|targeted|singled out|victimi[sz]ed|discriminated)\b`,
    [
      'It is Amazon that mixed the units.',
      'Your listing tool is full of bugs.',
      'We were punished for nothing.',
    ],
    ['It is the packer who signs.', 'Your notice is dated 3 May.'],
  ),
  entry(
    String.raw`${amazon} (?:\w+ ){0,2}(?:(?:shut|locked|kicked|threw|booted|cut|froze|wiped|cast) (?:us|me|our \w+|my \w+|a \w+ \w+) (?:down|out|off|aside|away)|(?:killed|destroyed|strangled|ruined|wrecked|crushed|executed) (?:us|our|my))\b|(?:${amazon}|\byou) (?:\w+ )?(?:shut|locked|kicked|threw|suspended|blocked|deactivated|closed|banned|removed|froze|flagged|took|pulled) [^.!?\n]{0,40}\b(?:for nothing|over nothing|out of nowhere|out of the blue|at random|on a whim|overnight|without (?:even )?(?:looking|asking|reading|checking|a word|thinking|proof))\b`,
    [
      'Your algorithm shut us down for nothing.',
      'Your machine learning threw our store out without looking.',
      'Amazon locked us out overnight.',
      'Your bots kicked our listing off.',
      'Your system ruined our season.',
      'Amazon closed the store without a word.',
      'Your reviewers threw us out at random.',
    ],
    [
      'Amazon removed the listing on 3 May.',
      'Amazon closed the offer after two complaints.',
      'The tool shut the offer down at two units.',
      'We locked the field in the Amazon template.',
      'The notice from Amazon was read overnight.',
      'Amazon deactivated the account with its notice of 3 May.',
    ],
  ),
]

const buyers = String.raw`(?<!\bour )(?:the |some |these |those |most |many |certain |this |that |a |an |two |three |few )?(?:\b(?:buyers|customers|purchasers|shoppers|clients|consumers)\b|(?<!our )\b(?:buyer|customer|purchaser|client|shopper|consumer)\b)(?: (?:in|of|from|behind) (?:\w+ ){0,2}\w+)?`

export const blameBuyers: WordList = [
  entry(
    String.raw`${buyers} (?:\w+ )?(?:are|is) (?:never (?:satisfied|happy)|impossible to please|always (?:complaining|unhappy))\b|${buyers} (?:(?!who\b|that\b|have\b|had\b|has\b)\w+ ){0,2}(?:leave|left|give|gave|post|posted|open|opened|file|filed) (?:\w+ )?(?:bad|negative|false|fake|unfair|unjustified|baseless) (?:\w+ )?(?:feedback|reviews?|claims?|ratings?)(?: on purpose)?\b`,
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
  entry(
    String.raw`${buyers} (?:\w+ )?(?:are|is|were|was) (?:\w+ly )?(?:never|not|hardly|rarely) (?:\w+ )?(?:honest|reasonable|fair|careful|satisfied|grateful|serious|truthful|able to (?:read|understand|follow|use)|intelligent|smart)\b|\b(?:nor|and|but|or) only want (?:\w+ ){0,2}(?:free|refunds?|discounts?|money)\b`,
    [
      'Buyers of cheap leashes are never honest.',
      'The customer was not able to read.',
      'They complain and only want free goods.',
    ],
    ['The buyers were not refunded in time.', 'The buyers are never charged twice.'],
  ),
  entry(
    String.raw`${buyers} (?:\w+ly |just |simply |clearly |obviously |only |also |who |that )*(?:expect(?:s|ed)? (?:too much|miracles|perfection|everything)|want(?:s|ed)? (?:\w+ )?everything|demand(?:s|ed)? (?:too much|the impossible|everything)|ha(?:ve|s|d) no (?:idea|clue|patience|understanding)|kn(?:ow|ew|ows) nothing|ma(?:ke|de|kes) (?:\w+ )?(?:up|stories|things up|false)|invent(?:s|ed)?|took advantage|take[s]? advantage|exploit(?:s|ed)?|(?:are|is|were|was) too (?:lazy|stupid|impatient|demanding|careless|picky)|br(?:oke|eak|eaks|oken) (?:it|them|the \w+) (?:themselves|himself|herself|on purpose|by misuse)|(?:should|could|must) have (?:read|measured|asked|checked|known|looked|waited|been more)|ruin(?:s|ed)?|blackmail\w*|threaten\w*|overreact\w*|change[sd]? their minds?|regret(?:s|ted)?|complain(?:s|ed)? about (?:everything|nothing|anything))\b`,
    [
      'Buyers expect miracles for six dollars.',
      'Some customers have no idea how glass works.',
      'The buyer should have read the page.',
      'Customers made up stories to get money.',
      'The buyer broke it himself.',
      'Buyers are too impatient.',
    ],
    ['Two buyers expected blue lids, and the page showed blue.', 'The customers have no tracking number.'],
  ),
  entry(
    String.raw`\b(?:serial|professional|chronic|notorious) (?:returners?|complainers?|refunders?|complaining)\b|\b(?:return|refund|claim) (?:fraud|scams?|abuse) by\b|\b(?:buyer|customer)(?:'|’)?s? remorse\b|\b(?:people|folks|they) (?:\w+ )?(?:who |that )?(?:do not|don't|don’t|never|cannot|can't) (?:even )?(?:read|measure|think|look|understand) \b`,
    ['Serial returners opened the claims.', "It was buyer's remorse.", 'People never read descriptions.'],
    ['The return report lists 12 rows.'],
  ),
  entry(
    String.raw`${buyers} (?:\w+ ){1,2}(?:complain(?:s|ed)? about (?:everything|nothing|anything|every)|lie[sd]?|cheat(?:s|ed)?|abuse[sd]?|exaggerate[sd]?|want everything|expect miracles|take advantage|never read)\b|\b(?:people|those|persons|shoppers|users|scammers|folks|individuals) who (?:\w+ ){0,2}(?:want|try|tried|hope|like|love|wanted|just|only) (?:\w+ ){0,6}(?:free|for nothing|refund|cheat|money back|discount)\b|\bdid(?:n't|n’t| not) (?:even |simply |just )*(?:bother|care|take the time|trouble) to (?:read|measure|check|look|follow|open|ask)\b`,
    [
      'Buyers nowadays complain about everything.',
      'These are people who want to rent for free.',
      'She did not bother to read the page.',
    ],
    ['People who open the box find the card.'],
  ),
  entry(
    String.raw`\b(?:ordered|bought|purchased|received|kept|opened|used)\b[^.!?\n]{0,40}\b(?:lied|cheated|claimed falsely|pretended|made it up|scammed us)\b`,
    ['They ordered the wrong size and then lied about it.'],
    ['They ordered 12 lids and received 10.'],
  ),
  entry(
    String.raw`${buyers}(?: (?:who|that|which) [^.!?\n]{1,60}?)? (?:is|are|was|were|must be|seem to be|turned out to be|have always been|act like|behave like) (?:\w+ ){0,3}(?:jealous|envious|spiteful|vindictive|malicious|petty|bitter|hysterical|illiterate|trouble-?makers?|liars?|fools?|idiots?|morons?|crooks?|frauds?|cheats?|cheaters|extortionists?|blackmailers?|trolls?|whiners?|moaners?|complainers|nitpickers?|freeloaders?|parasites?|haters?|bullies)\b|\b(?:jealous|envious|spiteful|vindictive|malicious|petty|bitter|hysterical|illiterate|trouble-?makers?|liars?|fools?|idiots?|morons?|crooks?|frauds?|cheats?|cheaters|extortionists?|blackmailers?|trolls?|whiners?|moaners?|complainers|nitpickers?|freeloaders?|parasites?|haters?|bullies) (?:buyers?|customers?|shoppers?|clients?)\b|${buyers} (?:who|that) (?:cannot|can't|can’t|can not|do not|don't|don’t|never|will not|won't) (?:even )?(?:read|measure|count|think|follow|understand|write)\b`,
    [
      'The buyers who reported us are jealous troublemakers who cannot read a page.',
      'The customers that complained were liars.',
      'Two spiteful buyers left feedback.',
      'The buyer must be a troll.',
      'Customers who never read a page filed the claims.',
      'The shoppers seem to be extortionists.',
    ],
    [
      'The buyers who reported us were refunded.',
      'The buyers who wrote are listed in Exhibit 2.',
      'The customers that waited were told on 3 May.',
      'The fool-proof lock was added.',
      'Buyers who cannot open the lid get a tool.',
      'Our buyer was bitter lemon tonic.',
    ],
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
  entry(
    String.raw`${others}[^.!?\n]{0,120}?\b(?:is|are|was|were|bears?|carr(?:y|ies)) (?:\w+ )?(?:solely|alone|entirely|fully|completely|the only one|exclusively|wholly|totally|the (?:full |sole |whole )?(?:responsibility|blame|guilt)) ?(?:responsible|to blame|at fault|guilty|accountable|for)\b`,
    [
      'A virtual assistant put cards into parcels and is solely responsible.',
      'The courier alone is responsible: the courier was entirely to blame.',
      'The agency bears the full responsibility for the cards.',
    ],
    ['The shift lead is solely allowed to open the cage.'],
  ),
  entry(
    String.raw`\b(?:blame|fault|responsibility|guilt|mistake) (?:for (?:this|it|that|the \w+|all (?:this|of it)) )?(?:lies|lay|is|was|rests|rested|belongs|goes|falls) (?:\w+ )?(?:with|to|on|at) (?:the|our|an?|that|this) (?:\w+ )?(?:carriers?|couriers?|suppliers?|manufacturers?|factory|agency|employees?|worker|assistant|freelancer|warehouse|packer|3pl|contractor|distributor|wholesaler|forwarder|partner|printer|post|vendor|driver|importer|temp|student|bookkeeper|company)\b`,
    ['The fault lies with the supplier.', 'The blame for this rests entirely with our courier.'],
    ['The duty lies with our packing lead.'],
  ),
  entry(
    String.raw`(?<!\b(?:from|by|to|of|for|with|via|at|in) )\b(?:our|the|a|an|that|this|one) (?:\w+ )?(?:distributors?|wholesalers?|vendors?|importers?|drivers?|delivery (?:company|service|men|man)|temps?|temporary worker|student|assistant|marketing (?:firm|company)|software (?:provider|company|vendor)|printer|photographer|copywriter|translator|designer|bookkeeper|partner|broker|former \w+|ex-\w+|trainee|night shift|helper|driver) (?:\w+ly |has |have |had |simply |just |again )*(?:lost|fail(?:ed|s)|delay(?:ed|s)|damag(?:ed|es)|forgot|neglected|ignored|lied|cheated|deceived|tricked|misled|betrayed|let us down|messed|ruined|stole|disobeyed|abandoned|screwed|caused (?:this|the|all|these)|did (?:it|this|that) (?:behind|on (?:his|her|their|its) own|without telling)|went behind|sent (?:us )?(?:wrong|bad|faulty|fake|defective|expired)|is (?:to blame|at fault|responsible)|was (?:to blame|at fault|careless|lazy|negligent|sloppy|drunk|responsible))\b`,
    [
      'Our distributor cheated us.',
      'The driver ruined nine parcels.',
      'A student forgot the labels.',
      'The marketing firm did it behind our back.',
      'The printer was sloppy.',
    ],
    [
      'The label job stopped on 3 May because nobody replaced the ribbon.',
      'Our distributor sent the new lot on 3 May.',
    ],
  ),
  entry(
    String.raw`\b(?:lazy|careless|sloppy|unreliable|incompetent|dishonest|stupid|negligent|clumsy|inattentive|irresponsible|greedy) (?:\w+ )?(?:carriers?|couriers?|usps|ups|fedex|dhl|suppliers?|manufacturers?|factory|agency|employees?|workers?|temps?|assistants?|freelancers?|packers?|interns?|contractors?|drivers?|distributors?|wholesalers?|forwarders?|clerks?|students?|partners?|helpers?|staff)\b|\b(?:carriers?|couriers?|usps|ups|fedex|dhl|suppliers?|manufacturers?|factory|agency|employees?|workers?|temps?|assistants?|freelancers?|packers?|interns?|contractors?|drivers?|distributors?|wholesalers?|forwarders?|clerks?|students?|partners?|helpers?|staff),? (?:who|which|that) (?:is|was|are|were) (?:\w+ )?(?:unreliable|careless|lazy|sloppy|dishonest|negligent|incompetent|irresponsible|slow|to blame|at fault)\b|\b(?:is|was|comes?|came) (?:all |entirely |solely |only |purely |simply )?down to (?:our|the|a|one) (?:\w+ )?(?:carriers?|couriers?|usps|ups|fedex|dhl|suppliers?|manufacturers?|factory|agency|employees?|workers?|temps?|assistants?|freelancers?|packers?|interns?|contractors?|drivers?|distributors?|wholesalers?|forwarders?|clerks?|students?|partners?|helpers?|staff)\b`,
    [
      'A lazy temp worker mixed the labels.',
      'It is the courier, who is unreliable.',
      'This is entirely down to our courier.',
    ],
    ['The careless typing field was removed.', 'The cost came down to the carrier list.'],
  ),
]

export const ownControl: WordList = [
  entry(
    String.raw`\b(?:we|our|us)\b(?:(?!\b(?:they|he|she|who)\b)[^.!?]){0,80}\b(?:no|not|lacked|lack of|missing|without|never|nobody|neither|too late|only|skipped|failed|relied|instead of|left|overlooked)\b`,
    'We had no check of the scans.',
    'The scans were late.',
  ),
  entry(
    String.raw`(?<!\b(?:they|he|she|who) (?:\w+ )?)\b(?:no|nobody|no one|without|lacked|missing|absent|not) (?:\w+ ){0,4}(?:check(?:ed|s)?|control|process|procedure|review(?:ed)?|verif\w+|inspect\w+|test(?:ed|s)?|monitor\w*|deputy|backup|audit\w*|approval|approved|rule|sheet|record|reconcil\w+|alarm|alert|comparison|compared|limit|threshold|instruction|contract|insurance|tracking|owner)\b`,
    'There was no receiving check.',
    'The receiving check is on page 2.',
  ),
]
