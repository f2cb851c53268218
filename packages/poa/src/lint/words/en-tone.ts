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
    String.raw`\bsincer(?:e|est|ely) (?:apolog\w+|regret|remorse|hope|sorry)\b`,
    'We sincerely apologise.',
    'We apologise for the late parcels.',
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
    String.raw`\b(?:my|our) (?:wife|husband|children|kids|sick \w+|newborn|son|daughter|mother|father|parents|famil(?:y|ies)(?! (?:of|pack|tent|game|name|listing)))\b(?! business| brand)`,
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
]

export const thanks: WordList = [
  entry(
    String.raw`\b(?:thank you|thanks|many thanks|we appreciate your|grateful|gratitude)\b`,
    'Thank you for your time.',
    'The greeting insert was removed.',
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
]
