import { entry, type WordList } from './entry.ts'

// Sources: AZ-POA (no emotive words), EC2, SEED-002, SEED-003. Facts of a good plan (claim, damaged, failed, cracked) are
// in no list: sentiment lexicons score strong plans worse than weak ones.

export const emotive: WordList = [
  entry(
    String.raw`\bdevastat(?:ed|ing|es)\b`,
    'This was devastating.',
    'The hurricane-rated shutter is sold in two sizes.',
  ),
  entry(
    String.raw`\bheart-?(?:broken|breaking|less)\b`,
    'We are heartbroken.',
    'The heart-shaped box was cracked.',
  ),
  entry(
    String.raw`\bdesperate(?:ly)?\b`,
    'We desperately need this account.',
    'The separate shelf was empty.',
  ),
  entry(
    String.raw`\b(?:outrag\w+|furious|disgust(?:ed|ing)|ridiculous|absurd|shameful|humiliat\w+|appall\w+)\b`,
    'This is outrageous.',
    'The range hood came without a filter.',
  ),
  entry(
    String.raw`\b(?:unfair(?:ly|ness)?|unjust(?:ly|ified)?|injustice)\b`,
    'The suspension is unfair.',
    'The adjustment was fair wear.',
  ),
  entry(
    String.raw`\b(?:nightmare|agony|anguish|torment)\b`,
    'The last two weeks were a nightmare.',
    'The night shift packed 40 orders.',
  ),
  entry(
    String.raw`\b(?:extremely|deeply|terribly|truly|so|very|really|incredibly|profoundly|utterly|awfully) (?:sorry|upset|sad|saddened|disappointed|hurt|embarrassed|ashamed|regret(?:ful)?|concerned|worried|frustrated|shocked|stressed|unhappy)\b`,
    'We are deeply sorry.',
    'The label was very small.',
  ),
  entry(
    String.raw`\b(?:sleepless|in tears|broke down in|panicked|in (?:a )?panic|terrified)\b`,
    'I have had sleepless nights.',
    'The bag tears at the seam.',
  ),
  entry(
    String.raw`\bsincer(?:e|est|ely) (?:regret|remorse|hope|sorry)\b|\bsincerest apolog\w+\b`,
    'Accept our sincerest apologies.',
    ['We apologise for the late parcels.', 'We sincerely apologise for the late parcels.'],
  ),
  entry(
    String.raw`\b(?:have not|has not|haven't|haven’t|had not|cannot|can't|can’t|could not|unable to) (?:\w+ )?(?:slept|sleep)\b|\b(?:weeping|crying|sobbing|cried|wept) (?:over|about|for|all|every|when|since|at)\b|\bmoved to tears\b`,
    [
      'We have not slept since the mail came.',
      'I cannot sleep because of this.',
      'My partner cried when the mail came.',
    ],
    ['The crying doll was packed without batteries.', 'The sleeping bag was relabelled.'],
  ),
  entry(
    String.raw`\b(?:slap in the face|an insult\b(?! (?:to|card))|a disgrace|kick in the teeth|heart sank|at (?:our|my) wits(?:'|’)? end|beyond belief|unspeakabl[ey]|unbearabl[ey]|inhuman|cruel(?:ty|ly)?|despair(?:ing)?|merciless(?:ly)?|witch[- ]hunt)\b`,
    ['The removal was a slap in the face.', "We are at our wits' end.", 'This treatment is cruel.'],
    ['The paired socks were packed in lots.', 'The insulation card was missing.'],
  ),
  entry(
    String.raw`\b(?:gutted|heart-?(?:wrenching|rending)|soul-destroying|shattered (?:by|to|and|when)|distraught|aghast|sickened|dumbfounded|flabbergasted|insulting|agoni[sz]ing|harrowing|in disbelief|grief|grieving|sorrow(?:ful)?|resentful|bitter(?:ly|ness)? (?:disappoint\w*|about)|at a loss for words|lost for words|robbed of)\b`,
    [
      'I was gutted by the mail.',
      'It is heart-wrenching to see.',
      'We are distraught.',
      'We are at a loss for words.',
    ],
    ['The shattered jar was photographed.', 'The bitter cocoa was relabelled.'],
  ),
  entry(
    String.raw`\bfeel(?:s|ing)? (?:\w+ ){0,2}(?:cheated|humiliated|insulted|robbed|wronged|ignored|worthless|lost|ruined|terrible|awful|bad|sick|hurt|let down)\b`,
    ['We feel cheated.', 'I feel so humiliated and lost.'],
    ['The felt sole was glued twice.'],
  ),
]

export const emotivePersonal: WordList = [
  entry(
    String.raw`\b(?:shocked|stunned|horrified|dismayed|mortified|traumati[sz]ed|upset|saddened|disappointed|frustrat(?:ed|ing)|embarrassed|ashamed|worried|angry|insulted|offended|stress(?:ed|ful)|painful|hurtful|distress(?:ed|ing)?)\b`,
    'We were shocked by the mail.',
    'The shock absorber was returned.',
  ),
  entry(
    String.raw`\b(?:terrible|horrible|awful|dreadful|tragic|disastrous)\b`,
    'This is a terrible situation for us.',
    'The terrarium lid was cracked.',
  ),
  entry(
    String.raw`\b(?:unacceptable|unbelievable|incomprehensible)\b`,
    'We find this unbelievable.',
    'The acceptable range is 2 to 4 kg.',
  ),
  entry(
    String.raw`\bwe (?:truly |really |deeply |honestly |just )?(?:love|adore|care deeply|are passionate)\b`,
    'We love our customers.',
    'The glove sizes were mixed.',
  ),
  entry(
    String.raw`\bfrom the bottom of (?:our|my) hearts?\b`,
    'We apologise from the bottom of our hearts.',
    'The label was on the bottom of our box.',
  ),
  entry(
    String.raw`\b(?:our|my) (?:hearts?|dreams?|souls?|passion|tears)\b(?!-)`,
    'We put our hearts into this shop.',
    'Our heart-rate sensor was mislabelled.',
  ),
  entry(
    String.raw`\b(?:we|i)(?:'re|’re|'m|’m| are| am| were| was| feel| felt| have been| remain)(?: (?:so|very|really|truly|deeply|quite|completely|totally|left|simply|both|just|all|even|now|still|absolutely|utterly)){0,2} (?:crushed|heartsick|hurt|scared|afraid|frightened|helpless|hopeless|powerless|betrayed|exhausted|livid|speechless|bewildered|baffled|miserable|broken|humbled|sick (?:of|to|with|about)|outraged|in shock|in despair|treated (?:unfairly|badly|like)|punished|abandoned|let down by (?:you|amazon))\b`,
    [
      'We feel helpless.',
      'I am scared of every new mail.',
      'We were treated like criminals.',
      'We feel betrayed.',
    ],
    ['We were sent a broken pallet.', 'The crushed pepper was listed as whole.'],
  ),
  entry(
    String.raw`\b(?:breaks?|broke|breaking) (?:our|my) hearts?\b|\b(?:hard|difficult|dark(?:est)?|worst) (?:days?|weeks?|months?|time|times|moment) (?:of|for|in) (?:our|my|us|me)\b`,
    ['It breaks our hearts.', 'This is the worst week of our lives.'],
    ['The heart-shaped tray broke in transit.'],
  ),
  entry(
    String.raw`\b(?:sad(?:ly|ness)?|ordeal|trauma(?:tic)?|(?:punch|kick|stab|knife|blow) (?:in|to) the|left us (?:\w+ )?(?:broken|speechless|helpless|shocked|empty|reeling)|words (?:cannot|can't|can’t|fail|could not)|hell)\b`,
    [
      'This ordeal has left us broken.',
      'Words cannot describe how sad we are.',
      'It felt like a punch in the stomach for us.',
    ],
    ['The saddle bag was relabelled.', 'The shell of the case cracked.'],
  ),
]

export const apology: WordList = [
  entry(
    String.raw`\b(?:we|i) (?:(?:sincerely|deeply|truly|also|would like to|want to|must) )*apologi[sz]e\b`,
    'We apologise for this.',
    'The buyer asked for an apology letter.',
  ),
  entry(
    String.raw`\b(?:we|i)(?:'m|'re|’m|’re| am| are) (?:\w+ )?sorry\b`,
    'We are sorry for the delay.',
    'The card reads: sorry we missed you.',
  ),
  entry(
    String.raw`\b(?:our|my) (?:\w+ )?apolog(?:y|ies)\b`,
    'Please accept our apologies.',
    'An apology template is used in mail.',
  ),
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?regret\b`,
    'We regret the error.',
    'No regrets brand shirts were checked.',
  ),
]

export const begging: WordList = [
  entry(
    String.raw`\b(?:famil(?:y|ies)|children|kids|mouths) to (?:feed|support|provide for|take care of)\b|\bhelp (?:us|me) (?:please|survive|out)\b`,
    'Our employees have families to feed.',
    'The family to size table was wrong.',
  ),
  entry(
    String.raw`\b(?:beg|begging|plead|pleading|implor(?:e|ing)|beseech\w*)\b`,
    'We beg you to look again.',
    'The beginning stock was 40.',
  ),
  entry(
    String.raw`\b(?:lay(?:ing)? off|laid off) (?:\w+ ){0,3}(?:employees|workers|people|staff|team)\b|\b(?:mercy|have pity|compassion(?:ate)?|lenien(?:cy|t))\b`,
    'We ask for your mercy.',
    'The compass was missing from the kit.',
  ),
  entry(
    String.raw`\b(?:one|another|a second|a last|one last|a final|one more) chance\b`,
    'Give us one more chance.',
    'There is a chance that a label smears.',
  ),
  entry(
    String.raw`\b(?:mortgage|livelihoods?|(?:we|i|our (?:company|business|firm|store|shop)) (?:\w+ ){0,5}bankrupt(?:cy)?|life savings|make ends meet|unemploy(?:ed|ment)|evict(?:ed|ion)|starv\w+)\b`,
    'This is our livelihood.',
    'The live stock count is shown on the page.',
  ),
  entry(
    String.raw`\b(?:pay|paying|afford) (?:the |my |our )(?:rent|bills|school fees|debts?)\b`,
    'I cannot pay my rent.',
    'We rent a second warehouse.',
  ),
  entry(
    String.raw`\bfeed (?:my|our) (?:family|families|children|kids|employees)\b`,
    'I have children; I must feed my family.',
    'The feed file holds 40 rows.',
  ),
  entry(
    String.raw`(?<!\b(?:by|and|with) )\b(?:my|our) (?:wife|husband|children|kids|sick \w+|newborn|son|daughter|mother|father|parents|famil(?:y|ies)(?! (?:of|pack|tent|game|name|listing)))\b(?! business| brand| and (?:i|me)\b| (?:\w+ )?(?:started|founded|opened|runs?)\b)`,
    'My wife and my children depend on it.',
    'Our family of listings has four sizes.',
  ),
  entry(
    String.raw`\b(?:only|sole|main|entire) (?:source of )?income\b`,
    'It is our only income.',
    'The income statement is attached.',
  ),
  entry(
    String.raw`\b(?:lose|losing|lost) (?:\w+ )?(?:our|my|their) (?:homes?|house|jobs?|business|company|income|savings|everything)\b|\blose everything\b`,
    'Our ten workers will lose their jobs.',
    'The parcel lost its label.',
  ),
  entry(
    String.raw`\b(?:famil(?:y|ies)|employees|people|workers|jobs|we|i|all) (?:\w+ )?(?:depend|depends|rely|relies) (?:\w+ )?on (?:this|these|our|the|your) (?:account|income|sales|business|decision)\b`,
    'Five families depend on this account.',
    'The price depends on the size.',
  ),
  entry(
    String.raw`\b(?:pays?|paid|paying) for (?:my|our|his|her|their) (?:\w+(?:'s|’s) )?(?:college|school|schooling|tuition|medicine|medication|treatment|mortgage|house|home|food|studies|care)\b|\b(?:loan|debts?) on (?:our|my|the) (?:house|home|car|flat)\b|\b(?:medical|hospital|school|doctor(?:'s|’s)?|heating) (?:bills|fees)\b|\broof over (?:our|my|their) heads?\b|\bfood on (?:the|our|my) table\b`,
    [
      "This store pays for our daughter's college.",
      'There is a loan on our house.',
      'It puts food on the table.',
      'It keeps a roof over our heads.',
      'We have hospital bills to pay.',
    ],
    [
      'The buyer paid for the bag of cat food.',
      'The table of food lots is Exhibit 2.',
      'The school bags were listed twice.',
    ],
  ),
  entry(
    String.raw`\b(?:single|elderly|disabled|retired|pregnant|ill) (?:mother|father|mom|mum|dad|parents?|pensioner)\b|\b(?:i am|i'm|i’m|as) a (?:single|young|disabled|retired) (?:mother|father|mom|mum|dad|parent|veteran|woman|man)\b`,
    ['I am a single mother.', 'My elderly parents live with us.'],
    ['The single parent ASIN was split into two.'],
  ),
  entry(
    String.raw`\b(?:only|last|our) hope\b|\b(?:please,? please|we (?:humbly|urgently|desperately) (?:ask|request|need)|on our knees|(?:take|have) pity|show (?:us )?(?:some )?(?:understanding|kindness|humanity|sympathy|goodwill)|be kind enough|find it in your hearts?|with all (?:our|my) heart|out of (?:kindness|goodwill))\b`,
    [
      'You are our last hope.',
      'We humbly ask you to look again.',
      'Show some humanity.',
      'Please, please open the shop.',
    ],
    ['The Hope mug was listed with a wrong title.', 'The kind of lid is named on the sheet.'],
  ),
  entry(
    String.raw`\b(?:a|another|one last|the) (?:fresh|new|second) start\b|\b(?:give|grant|allow|offer) (?:us|me) (?:(?:\w+ ){0,3}(?:opportunity|second try|more time)|(?:a|the) (?:\w+ )?chance)\b|\banother (?:opportunity|try)\b(?! (?:at|of|by) the)`,
    [
      'Give us the opportunity to prove ourselves.',
      'Please grant us another opportunity.',
      'We ask for a fresh start.',
    ],
    ['The start of the shift was moved.', 'The try square was relabelled.'],
  ),
  entry(
    String.raw`\b(?:go(?:ing)?|went|be|put (?:us|me)) (?:\w+ )?(?:out of business|bust|under financially|broke)\b|\b(?:close|shut) (?:our|the) (?:doors|business) (?:for good|forever)\b|\b(?:ruin|destroy|kill|bury|finish)(?:s|ed|ing)? (?:us|me|our (?:life|lives|business|family|company|existence|future))\b|\b(?:cannot|can't|can’t|will not|won't|won’t) survive\b|\bsurviv(?:e|al) (?:of|without|another)\b|\b(?:our|my) (?:very )?(?:existence|survival)\b`,
    [
      'This will put us out of business.',
      'It destroys our lives.',
      'We cannot survive another month.',
      'Our existence is at stake.',
    ],
    ['The label did not stand the wash test at 60 degrees.', 'The business account was closed.'],
  ),
  entry(
    String.raw`\b(?:lay(?:ing)? off|let(?:ting)? go|dismiss|fire|send home) (?:\w+ ){0,4}(?:employees|workers|people|staff|team|women|men|colleagues)\b|\b(?:employees|workers|people|staff|women|men|mothers|fathers) (?:\w+ ){0,3}(?:without (?:a |any )?(?:job|work|income|pay)|on the street|out of (?:a )?(?:job|work)|jobless)\b`,
    ['We must let go of four people.', 'Our staff will be out of work.', 'Six people are without income.'],
    ['The staff works without a break between 9 and 11.'],
  ),
  entry(
    String.raw`\b(?:all|every ?thing) (?:that )?(?:we|i) (?:own|have|saved|worked for)\b|\b(?:our|my) (?:entire |whole |life )?(?:savings|life(?:'s|’s) work|pension)\b`,
    ['We put everything we have into this shop.', 'My savings are in the stock.', "It is our life's work."],
    ['The list on file is Exhibit 2.'],
  ),
  entry(
    String.raw`\bthink of (?:my|our|the|all) (?:\w+ )?(?:employees|staff|workers|family|families|kids|children|people|team)\b|\b(?:employees|staff|workers|people|team|packers|us) and (?:their|our) (?:kids|children|families|parents)\b|\b(?:take|give|have) (?:another|one more|a second|a kind) look at (?:us|our case|this shop|my shop)\b|\blose (?:my|our|the|their) (?:house|home|flat|car|livelihood|shop|store)\b|\b(?:ask|hope|plead) for your (?:understanding|help|mercy|sympathy|goodwill|kindness|support)\b`,
    [
      'Please think of my employees.',
      'It feeds our workers and their kids.',
      'I will lose my house.',
      'We ask for your understanding.',
    ],
    ['The lost house number was added to the label.'],
  ),
  entry(
    String.raw`(?<!\b(?:by|and|with) )\b(?:my|our) (?:(?:little|small|young|sick|own|poor|newborn|unborn|elderly|old|ill|disabled|dear|beloved|pregnant) ){1,2}(?:wife|husband|daughters?|sons?|kids|children|mother|father|parents|grandchildren|baby)\b|\bhave a heart\b|\b(?:please|just)\b[^.!?\n]{0,30}\bgive (?:us|me) (?:back )?(?:our|the|my) (?:\w+ )?(?:shop|store|account|business|life)\b|\b(?:count|rely|depend|live)s? on (?:their|this|our|the|these|that) (?:\w+ )?(?:pay|jobs?|income|salar(?:y|ies)|wages?|pay ?checks?)\b`,
    [
      'My little daughter asks every day.',
      'Have a heart.',
      'Please give us back our shop.',
      'Five colleagues count on their pay.',
    ],
    ['Our new baby carrier was listed twice; our two children were linked to the wrong parent.'],
  ),
]

export const thanks: WordList = [
  entry(
    String.raw`\b(?:thank you|thanks|many thanks|we appreciate your|grateful|gratitude)\b`,
    'Thank you for your time.',
    'The greeting insert was removed.',
  ),
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?(?:appreciate|thank)\b|\bwith (?:many |sincere |kind )?thanks\b`,
    ['We thank your team.', 'I really appreciate it.'],
    ['The greeting card was removed from the box.'],
  ),
]

export const flattery: WordList = [
  entry(
    String.raw`\b(?:amazon|you|your)\b[^.!?\n]{0,60}\b(?:great|wonderful|amazing|fantastic|excellent|world-class|incredible|respected|greatest|best|outstanding|prestigious|superb|awesome|esteemed|fabulous) (?:\w+ )?(?:platform|marketplace|company|team|service|opportunity|website|organi[sz]ation|department|colleagues)\b|\b(?:great|wonderful|amazing|fantastic|world-class|incredible|respected|greatest|outstanding|prestigious|superb|awesome|esteemed|fabulous) (?:\w+ )?(?:platform|marketplace|company|team|opportunity|website|organi[sz]ation) (?:like |of |such as |as |called )?(?:amazon|yours|you)\b`,
    'You are a wonderful team.',
    'The best service for zone 8 takes 3 days.',
  ),
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?(?:love|admire|respect|adore|value|cherish) (?:\w+ ){0,2}(?:amazon|your (?:team|platform|work|company))\b`,
    'We admire Amazon.',
    'We value each return at cost.',
  ),
  entry(
    String.raw`\b(?:honou?r(?:ed)?|privileged?|proud|blessed|lucky) (?:to (?:be|sell|work)|of being) (?:\w+ ){0,4}(?:amazon|platform|you)\b`,
    'We are honoured to sell on Amazon.',
    'The blessed thistle tea was relabelled.',
  ),
  entry(
    String.raw`\bamazon(?:'s|’s)? (?:is|has always been|remains) (?:\w+ ){0,3}(?:great|best|wonderful|amazing|leading|fair|fantastic|favou?rite)\b`,
    'Amazon is the best place to sell.',
    'Amazon is listed as the carrier.',
  ),
  entry(
    String.raw`\byour (?:kind|generous|gracious|invaluable|hard) (?:\w+ )?(?:consideration|help|support|work|understanding|attention|heart)\b`,
    'We count on your kind consideration.',
    'Your reply of 3 May names two ASINs.',
  ),
  entry(
    String.raw`\b(?:you|you guys|your (?:team|staff|people|colleagues)) (?:\w+ )?(?:do|does|are doing|is doing|are|is) (?:\w+ ){0,3}(?:fantastic|great|amazing|wonderful|excellent|incredible|outstanding|superb|terrific|brilliant|remarkable|admirable)\b|\byour (?:\w+ )?(?:fantastic|great|amazing|wonderful|excellent|incredible|outstanding|superb|brilliant|professional|expert) (?:\w+ )?(?:team|work|platform|job|company|marketplace|staff|service|leadership)\b`,
    ['Your team does a fantastic job.', 'You are simply amazing.', 'Your outstanding team will see this.'],
    ['Your notice of 3 May names two listings.'],
  ),
  entry(
    String.raw`\b(?:huge|big|great|loyal) (?:fans?|admirers?) of amazon\b|\b(?:part|member) of the (?:great )?amazon (?:family|community)\b|\bamazon(?:'s|’s)? (?:has |have |is |are )?(?:\w+ ){0,3}(?:world(?:'s|’s)? (?:best|greatest|most|leading)|most (?:\w+[- ]){1,3}(?:company|marketplace|platform)|customer[- ](?:minded|obsessed|centric) (?:company|culture)|leader in)\b`,
    [
      'We are huge fans of Amazon.',
      "Amazon is the world's best marketplace.",
      'We are part of the Amazon family.',
    ],
    ['The Amazon listing report names 3 rows.'],
  ),
  entry(
    String.raw`\b(?:deepest|utmost|greatest|highest|immense|enormous) (?:respect|admiration|esteem|gratitude) (?:for|to)\b|\b(?:we|i) (?:have )?(?:always )?(?:looked up to|look up to|trusted in|believe in) (?:amazon|your)\b`,
    ['We have the deepest respect for your work.', 'We look up to Amazon.'],
    ['The highest shelf is for lot 3.'],
  ),
  entry(
    String.raw`\b(?:second to none|like no other|the envy of)\b(?=[^.!?\n]{0,60})|\bthe (?:best|greatest|finest|leading|most \w+) (?:\w+ )?(?:marketplace|platform|place to sell|company|website|team|partner) (?:on|in|of) (?:earth|the (?:world|planet|industry|market|globe|internet|business))\b|\b(?:honou?red|privileged|proud|grateful|happy|blessed) to be (?:\w+ ){0,2}(?:part|partner|member|seller)\b|\bamazon (?:\w+ ){0,4}(?:fantastic|wonderful|amazing|excellent|great|brilliant|superb|outstanding|incredible|perfect|reliable) (?:partner|company|place|home|platform|support|service)\b`,
    [
      'Your team is second to none.',
      'It is the best marketplace on earth.',
      'We are proud to be a part of it.',
      'Amazon has always been a fantastic partner.',
    ],
    ['The best place to store lot 3 is bay 2.'],
  ),
  entry(
    String.raw`\byou (?:are|remain|have always been) (?:\w+ ){0,3}(?:gold standard|number one|best|greatest|finest|leaders?|benchmark|pioneers?|role models?|amazing|wonderful)\b`,
    ['You are the gold standard of shopping.'],
    ['You are asked to open exhibit 2.'],
  ),
  entry(
    String.raw`\b(?:you|you all|you (?:folks|guys|people|ladies and gentlemen)|(?:the |all )?(?:people|folks|men and women|staff) (?:at|of|in) (?:amazon|your (?:team|company))) (?:are|remain|have (?:always )?been) (?:\w+ ){0,3}(?:best|smartest|greatest|finest|kindest|fairest|nicest|cleverest|brightest|most \w+|wonderful|amazing|brilliant|fantastic|awesome|incredible|outstanding|true (?:heroes|professionals)|heroes|saints|angels|geniuses|legends)\b|\b(?:nobody|no one|no other (?:company|marketplace|team)) (?:\w+ )?(?:does|works|cares|judges|is|knows) [^.!?\n]{0,30}\b(?:than|like|as well as) (?:you|amazon|your)\b`,
    [
      'You folks are truly the best and smartest people in retail.',
      'You guys are amazing.',
      'The people at Amazon are real heroes.',
      'You are the fairest team.',
      'No one does it better than you.',
      'You all have always been wonderful.',
    ],
    [
      'You are asked to open Exhibit 2.',
      'The best people for the bench were trained.',
      'The folks in the shop are trained by the lead.',
      'No one is faster than the label printer.',
    ],
  ),
]

export const threat: WordList = [
  entry(
    String.raw`\b(?:class action|legal proceedings|press charges)\b`,
    'We are preparing legal proceedings.',
    'The legal name was corrected.',
  ),
  entry(
    String.raw`\b(?:our|my|the|an?) (?:lawyers?|attorneys?|solicitors?|legal team) (?:will|shall|is going to|are going to|may|might|has been asked to|would) (?:\w+ )?(?:contact|write|file|sue|take|pursue|act|step in|get involved)\w*\b`,
    'Our lawyer will contact you.',
    'The attorney will confirm the licence by letter.',
  ),
  entry(
    String.raw`\b(?:we|i)(?:'ll|’ll| will| shall| may| would| are going to| intend to| have no (?:other )?choice but to| will be forced to| are (?:ready|prepared|forced) to| plan to)(?: \w+){0,6} (?:sue|take (?:\w+ )?legal (?:action|steps)|go to (?:court|the (?:press|media))|file (?:a |an )?(?:law ?suit|claim in court|complaint with (?:the )?(?:\w+ )?(?:ftc|authorit\w+|bbb|better|attorney|court|consumer|government|competition|police))|contact (?:our|the|a|my) (?:lawyers?|attorneys?|solicitors?|press|media|newspapers?|attorney general|ftc)|involve (?:our|the|a|my) (?:lawyers?|attorneys?|press|media)|post (?:about (?:this|it|you|amazon)|everything|our (?:story|experience)|(?:this|it) (?:on|in) (?:social|facebook|twitter|reddit|linkedin|youtube|the internet|public))|go public|inform the (?:press|media)|report (?:you|amazon) to)\b`,
    'Otherwise we will contact our lawyer.',
    'We will contact the supplier.',
  ),
  entry(
    String.raw`\b(?:lawsuit|litigation|legal action|sue)\b(?=[^.!?\n]{0,60}\b(?:amazon|you|your)\b)|\b(?:amazon|you|your)\b[^.!?\n]{0,60}\b(?:lawsuit|litigation|legal action)\b`,
    'A lawsuit against Amazon is ready.',
    'The brand owner ended its legal action against our supplier.',
  ),
  entry(
    String.raw`\b(?:our|my) (?:lawyers?|attorneys?|solicitors?|legal (?:team|counsel|department))\b(?= (?:will|stands?|waits?|is ready|are ready|is preparing|are preparing|has been instructed|have been instructed))`,
    'Our attorney is ready to act.',
    'Our attorney letter is Exhibit 4.',
  ),
  entry(
    String.raw`\breserv(?:e|es|ing) (?:all |any |the |our )*(?:legal )?rights?\b`,
    'We reserve all legal rights.',
    'The reserved stock was released.',
  ),
  entry(
    String.raw`\b(?:attorney general|better business bureau|\bbbb\b|federal trade commission|small claims court|consumer protection agency|the press|the media|journalists?|newspapers?)\b(?=[^.!?\n]{0,80}\b(?:you|your|amazon|this)\b)`,
    'The press will hear how you treat us.',
    'The press studs were loose.',
  ),
  entry(
    String.raw`\b(?:see you in court|hold (?:you|amazon) (?:liable|responsible|accountable)|damages from (?:you|amazon)|(?:you|amazon) (?:\w+ )?liable)\b`,
    'We hold you liable for the loss.',
    'The holder was liable to crack.',
  ),
  entry(
    String.raw`\b(?:seek|claim|demand|sue for|recover)(?:ing|s)? (?:\w+ )?(?:damages|compensation)\b|\blegal (?:consequences|remedies|claims|recourse|battle|dispute with)\b|\b(?:consult(?:ed|ing)?|instruct(?:ed|ing)?|retain(?:ed|ing)?|hir(?:ed|ing)|engag(?:ed|ing)|speak(?:ing)? (?:to|with)|spoke (?:to|with)|talk(?:ing|ed)? to) (?:\w+ )?(?:a|an|our|my|the) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|law firm|legal team|barrister)\b(?![^.!?\n]{0,60}\b(?:opinion|licen[cs]e|registration|counter-?notice)\b)`,
    [
      'We will seek damages.',
      'We have consulted a lawyer.',
      'There will be legal consequences.',
      'We instructed our solicitors.',
    ],
    ["The lawyer's opinion on the licence is Exhibit 3.", 'The buyer demanded a refund.'],
  ),
  entry(
    String.raw`\b(?:ready|prepared|forced|willing|obliged|determined|not afraid|have|able) to (?:\w+ ){0,3}(?:sue|court|legal action|arbitrat(?:e|ion)|the press|the media|litigate|the regulator|the authorities)\b|\b(?:will|shall|would|going to) (?:\w+ ){0,3}(?:arbitration|tribunal|(?:the )?ombudsman|trading standards|the regulator|the authorities|the ftc|the consumer (?:court|centre|center))\b`,
    [
      'We are prepared to go to court.',
      'We will turn to the ombudsman.',
      'We are not afraid to go to the press.',
    ],
    ['The lab is ready to test the lid.'],
  ),
  entry(
    String.raw`\b(?:post|publish|share|tell|expose|report|make)(?:s|ing)? (?:\w+ ){0,5}(?:on|to|in) (?:\w+ )?(?:social media|facebook|twitter|x\.com|reddit|linkedin|youtube|tiktok|instagram|the (?:local )?newspapers?|trustpilot|the world|other sellers)\b|\b(?:everyone|the world|the public|the media|journalists?|a reporter) (?:will|should|must|shall) (?:\w+ )?(?:know|hear|learn|see|read)\b|\b(?:going|go|make (?:this|it|our case)) (?:viral|public)\b`,
    [
      'We will tell our story on Reddit.',
      'The public should know about this.',
      'We will make this public.',
      'A reporter will hear of it.',
    ],
    ['The clerk shares the list on the team drive.'],
  ),
  entry(
    String.raw`\bif (?:our|the|this|my) (?:\w+ )?(?:account|listing|store|page|appeal|offer)s? (?:(?:is|are|has|have|stays?|remains?)(?: still| yet)? ?(?:not|n't|n’t|never|neither)(?: been)? (?:\w+ )?(?:reinstated|restored|reactivated|answered|reopened|lifted|back)|(?:is|are|stays?|remains?) (?:still )?(?:\w+ )?(?:down|blocked|closed|suspended|deactivated|unanswered|offline))[^.!?\n]{0,40}\b(?:we|our|i)\b[^.!?\n]{0,20}\b(?:will|shall|are|must|have to)\b`,
    [
      'If our account is not reinstated by Friday, we will act.',
      'If the account stays blocked, we must act.',
    ],
    [
      'If the lot is not released, the clerk stops the line.',
      'If our account is reactivated, we will put a seal on each box.',
    ],
  ),
  entry(
    String.raw`\b(?:hand|pass|refer|turn|forward|give|take|bring|escalate)(?:s|ed|ing)? (?:\w+ ){0,4}(?:to|before) (?:our|my|a|an|the) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|legal (?:team|counsel|department)|press|media|police|authorities|regulators?|courts?|ombudsman|judge|newspapers?)\b|\b(?:journalists?|reporters?|newspapers?|bloggers?|youtubers?) (?:\w+ ){0,2}(?:will|would|is going to|are going to|wants? to) (?:\w+ ){0,2}(?:write|report|publish|hear|ask|cover|call)\b`,
    [
      'We hand this over to our solicitor.',
      'We will bring it before the court.',
      'A journalist will write about this.',
      'The matter was escalated to the authorities: we escalate this to the authorities.',
    ],
    ['The clerk passes the box to the second packer.'],
  ),
  entry(
    String.raw`\b(?:letters?|calls?|messages?|mail|hear|word|notice) (?:\w+ )?from (?:our|my) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|counsel|legal \w+)\b`,
    ['Expect a letter from our legal counsel.', 'You will hear from my lawyer.'],
    ['The letter from our supplier is Exhibit 2.'],
  ),
  entry(
    String.raw`\b(?:lawyers?|attorneys?|solicitors?|counsel|law firm) (?:\w+ ){0,2}(?:files?|filed|is filing|are filing|sues?|takes? over|goes to (?:work|court)|serves?|drafts? (?:the|a) (?:suit|claim))\b(?! (?:the |a |an )?(?:trademark|application|opinion|licen[cs]e|registration|opposition))|\b(?:files?|filing|bring(?:s|ing)?) (?:a |an |the )?(?:suit|lawsuits?|legal claim)\b|\b(?:newspapers?|press|reporters?|journalists?|media|tv (?:station|news)|news(?:room| desk)|broadcasters?) (?:\w+ )?(?:gets?|hears?|learns?|receives?|runs?|prints?|publishes|knows?|already (?:has|knows|asked)|(?:is|are) (?:waiting|interested|informed)) (?:\w+ ){0,4}(?:stor(?:y|ies)|everything|all of it|about (?:this|us|it)|case|it|this)\b`,
    [
      'If the account is not open by Friday, our attorney files suit.',
      'The local newspaper gets the whole story.',
      'My solicitor takes over on Monday.',
      'A TV station already knows about this.',
      'A law firm is filing the papers tonight.',
      'The press learns everything tomorrow.',
    ],
    [
      "The owner's attorney files the trademark renewal.",
      'The heat press gets a new plate.',
      'The press prints the label twice.',
      'The lab files the report.',
      'The suit was listed in the wrong size.',
      'The reporter ribbon was replaced.',
    ],
  ),
  entry(
    String.raw`\b(?:if|unless) (?:you |we |the |our |this |my |amazon )(?:\w+ ){0,4}(?:open|reopen|reopened|reinstated?|restored?|back|live|answer(?:ed)?|online|unblock(?:ed)?|resolved|fixed|hear back|hear from you)[^.!?\n]{0,20}\b(?:by|before|until|within) (?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|the (?:end|weekend)|\d+ (?:hours|days)|next week|\w+ \d)\b[^.!?\n]{0,10},`,
    [
      'If the account is not open by Friday, you will see.',
      'Unless you reopen the store by tomorrow, everybody will know.',
      'If we do not hear back within 48 hours, others will decide.',
    ],
    [
      'If the lot is not scanned by noon, the clerk stops the line.',
      'If the courier has not come by 4 pm, the deputy calls.',
    ],
  ),
]
