import { entry, type WordList } from './entry.ts'

// Sources: AZ-POA, SEED-002 (no questions, no open cases), APX and MOD-APP (vague promises), SF1 (tense), EC2.

export const question: WordList = [
  entry(
    String.raw`\b(?:please|kindly) (?:let (?:us|me) know|advise|confirm (?:whether|if|that you|receipt)|tell (?:us|me)|inform (?:us|me)|explain|clarify|guide (?:us|me)|suggest)\b`,
    'Please let us know what is missing.',
    'The template says which fields to confirm.',
  ),
  entry(
    String.raw`\b(?:could|can|would|will) you (?:please |kindly )?(?:tell|confirm|explain|advise|clarify|help|let|check|look|send|show|provide|reconsider|review)\b`,
    'Could you tell us which ASIN is meant',
    'The report that you provide shows 3 orders.',
  ),
  entry(
    String.raw`\bwe (?:would like|want|wish|need) to (?:know|ask|understand) (?:why|what|which|how|when|if|whether)\b`,
    'We would like to know why the listing is blocked.',
    'We ask each supplier for a lot number.',
  ),
]

export const supportCase: WordList = [
  entry(
    String.raw`\b(?:support|seller support|open|previous|earlier|existing|our|my|your) (?:case|ticket)s?(?: log)? ?(?:id|ids|number|numbers|no\.?|#|nr\.?)?(?:[:# ]*\d{5,})?(?=[\s,.;:)]|$)(?! (?:pack|quantity|count|label|size|weight|sealing|erector|colou?r|design|is made|is sold|lid|lids|cover|covers|fits|listing|listings|study|studies|with (?:lid|lock|clip)|for (?:iphone|galaxy|pixel|ipad)))`,
    'See our support case 12345678901.',
    'The phone case was listed twice.',
  ),
  entry(
    String.raw`\b(?:case|ticket)s? ?(?:id|ids|number|numbers|no\.|#|nr\.?|reference)[:# ]*(?:\d{4,}|is|was|are|were|below|above|\()`,
    'Our case ID 98765432101 is still open.',
    'Each carton of 12 units is labelled.',
  ),
  entry(
    String.raw`\b(?:case|ticket)s? ?[:#]? ?\d{8,12}\b`,
    'Please look at case 12345678901.',
    'A case of 12 units was opened.',
  ),
  entry(
    String.raw`\bas (?:we|i) (?:\w+ )?(?:told|explained to|wrote to|mentioned to|said to|informed) (?:your|the|a|an|seller) (?:\w+ )?(?:colleagues?|team|agents?|support|representatives?|amazon)\b`,
    'As we told your colleague, the item is new.',
    'As the log shows, the item is new.',
  ),
  entry(
    String.raw`\b(?:contacted|called|chatted with|wrote to|spoke (?:to|with)|opened (?:\w+ )?(?:cases?|tickets?) with|reached out to|emailed) (?:\w+ ){0,3}(?:seller support|seller performance|your support|amazon support|account health (?:support|team))\b`,
    'We contacted Seller Support three times.',
    'We contacted the supplier three times.',
  ),
]

export const vague: WordList = [
  entry(
    String.raw`\b(?:utmost|greater|greatest|extra|special|due|more) (?:care|diligence|caution|effort|priority|importance)\b|\bstrict(?:er|ly)? (?:\w+ )?(?:quality|controls?|adher\w+|compl\w+|follow\w*|measures|standards|rules|guidelines)\b|\bbest practices\b|\bzero[- ]tolerance\b|\bthe extra mile\b`,
    'We handle orders with the utmost care.',
    'The care label was missing.',
  ),
  entry(
    String.raw`\b(?:double|triple|cross)[- ]?check(?:s|ed|ing)? (?:everything|(?:all|every|each|our) (?:\w+ )?(?:orders?|products?|items?|listings?|shipments?|details?))\b|\b(?:make|making|made) (?:\w+ )?sure (?:that |to )?(?:everything|all|we|nothing|every|this|it|our)\b`,
    'We double-check everything.',
    'The second lead double-checks 20 labels.',
  ),
  entry(
    String.raw`\b(?:necessary|appropriate|needed|required|all possible|adequate|proper|suitable|relevant|corrective) (?:steps|measures|actions?|precautions)\b(?! (?:plan|listed|below|number|\d))`,
    'We took all necessary steps.',
    'The required fields are filled.',
  ),
  entry(
    String.raw`\b(?:be|being|been|become|act) (?:\w+ )?(?:more|much more|extra|very|extremely) (?:careful|attentive|vigilant|diligent|cautious|responsible|thorough|proactive|mindful|aware|strict)\b`,
    'We will be more careful.',
    'The lid is easier to open with a tool.',
  ),
  entry(
    String.raw`\b(?:pay|paying|paid|give|giving) (?:\w+ )?(?:more|closer|greater|extra|close|special|full) attention\b`,
    'We will pay more attention.',
    'The attention label was missing.',
  ),
  entry(
    String.raw`\b(?:improv(?:e|ed|ing)|enhanc(?:e|ed|ing)|strengthen(?:ed|ing)?|optimi[sz](?:e|ed|ing)|upgrad(?:e|ed|ing)|streamlin(?:e|ed|ing)|tighten(?:ed|ing)?) (?:our |the |all |all our |its |internal |overall )*(?:\w+ ){0,2}(?:process(?:es)?|procedures?|systems?|operations?|services?|workflows?|performance|standards?|quality(?: control)?|controls?|communication|logistics|packaging|management)\b`,
    'We improved our internal processes.',
    'The improved box has a 7-layer wall.',
  ),
  entry(
    String.raw`\b(?:follow|comply with|respect|adhere to|obey|abide by|observe|meet|fulfil?l)(?:s|ing|ed)? (?:with )?(?:all |every |the |to |of |any )*(?:of )?(?:the )?(?:amazon(?:'s|’s)? )?(?:\w+ )?(?:polic(?:y|ies)|rules|guidelines|standards|requirements|regulations|terms)\b`,
    'We will follow all policies.',
    'The policy page names 4 words.',
  ),
  entry(
    String.raw`\b(?:as soon as possible|asap|in a timely manner|in due course|shortly|immediately going forward|promptly and)\b`,
    'Orders are sent as soon as possible.',
    'Possible duplicates are listed weekly.',
  ),
  entry(
    String.raw`\b(?:regular(?:ly)?|periodic(?:ally)?|frequent(?:ly)?|constant(?:ly)?|continuous(?:ly)?|from time to time|on a regular basis|routine(?:ly)?|occasional(?:ly)?|close(?:ly)?) (?:\w+ ){0,2}(?:check(?:s|ed|ing)?|review(?:s|ed|ing)?|monitor(?:s|ed|ing)?|audit(?:s|ed|ing)?|inspect(?:s|ed|ing|ions?)?|updat(?:e|es|ed|ing)|train(?:ed|ing|ings)?|control(?:s|led)?|quality)\b|\b(?:check|review|monitor|audit|inspect|update|control|watch)(?:s|ed|ing)? (?:\w+ ){0,5}(?:regularly|periodically|frequently|constantly|continuously|closely|carefully|from time to time|on a regular basis|routinely)\b`,
    'We monitor our account regularly.',
    'The regular size was out of stock.',
  ),
  entry(
    String.raw`\b(?:ensur(?:e|es|ed|ing)|guarantee(?:ing)?|assur(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|provid(?:e|es|ed|ing)|deliver(?:s|ing)?) (?:\w+ ){0,3}(?:(?:high|best|highest|good|top|excellent|better|superior|consistent)(?:est)? (?:\w+ )?(?:quality|service|experience|standards?|satisfaction)|quality\b|customer satisfaction|customer experience|compliance)\b`,
    'We ensure the highest quality.',
    'The quality sheet names 6 points.',
  ),
  entry(
    String.raw`\b(?:do|doing|did|done|try|tried|trying) (?:our|my|everything|the|all) (?:(?:very |utmost |level )?best|in our power|we can|possible|utmost)\b|\beverything (?:in our power|possible|we can)\b|\b(?:best|all our) efforts?\b`,
    'We do everything in our power.',
    'The best before date was printed.',
  ),
  entry(
    String.raw`\b(?:take|taking|took|taken) (?:this|it|the matter|these|all|customer|such|amazon)?(?: \w+){0,4} (?:very |extremely |quite )?seriously\b`,
    'We take this matter very seriously.',
    'The serious dent was on the lid.',
  ),
  entry(
    String.raw`\b(?:better|stricter|stronger|improved|enhanced|higher|more robust|robust|proper|good) (?:quality )?(?:controls?|communication|supervision|oversight|monitoring|management|checks|care|systems?|practices|procedures?|standards?)\b`,
    'We have better quality control now.',
    'The better of two labels is used.',
  ),
  entry(
    String.raw`\b(?:work(?:ed|ing)?|try|trying) (?:\w+ ){0,2}(?:hard(?:er)?|closely|better)\b`,
    'We work harder on quality.',
    'The hard shell was tested.',
  ),
  entry(
    String.raw`\b(?:learn(?:ed|t)?|learning) (?:\w+ ){0,3}(?:lessons?|from (?:this|our|these|the))\b`,
    'We learned our lesson.',
    'The learning tower was tested.',
  ),
  entry(
    String.raw`\b(?:resolv(?:e|ed|ing)|solv(?:e|ed|ing)|fix(?:ed|ing)?|address(?:ed|ing)?|handl(?:e|ed|ing)|correct(?:ed|ing)?) (?:all |the |any |every |this |these |our )*(?:of the )?(?:problems?|issues?|matters?|situation|concerns?)\b`,
    'We solved all the problems.',
    'The resolved claims are in the list.',
  ),
  entry(
    String.raw`\b(?:will|shall) not (?:let|allow) (?:this|it|that|such)\b|\bnot (?:be )?repeat(?:ed)? (?:this|the same|again)|\b(?:avoid|prevent)(?:ing)? (?:such|similar|these|this|any|future|the same) (?:\w+ )?(?:issues?|problems?|mistakes?|errors?|situations?|cases?|incidents?)\b`,
    'We will avoid such issues.',
    'The guard prevents similar keys from being pressed.',
  ),
]

export const hedge: WordList = [
  entry(
    String.raw`\bshould be (?:enough|sufficient|fine|better|resolved|fixed|adequate)\b|\bas (?:soon|fast|quickly|well|best|good) as (?:we|they) can\b`,
    'Two checks should be enough.',
    'The lid should bear the lot number, says the label rule.',
  ),
  entry(
    String.raw`\b(?:do|doing|does) (?:our|my|their|its) (?:very |utmost |level )?best\b|\b(?:make|making) (?:every|all|our best|an) (?:\w+ )?efforts?\b|\b(?:to|with) the best of our (?:ability|abilities|knowledge)\b|\bbest[- ]efforts?\b`,
    'We do our best to ship on time.',
    'The best of ten samples is kept.',
  ),
  entry(
    String.raw`\b(?:we|i|staff|team|they|and|also|will|always) (?:will |shall |also |always |\w+ly )*(?:try|hope|strive|endeavou?r|attempt|seek|wish)(?! again)(?:s|ing|ed)? (?:to|that|our)\b`,
    'We will try to check labels.',
    'The buyer tried to open the lid.',
  ),
  entry(
    String.raw`\b(?:trying|hoping|striving|aspiring) (?:to|that|for)\b`,
    'Hoping to ship on time.',
    'The retry was logged.',
  ),
  entry(
    String.raw`\b(?:we|i|staff|team|and|also) (?:will |also |always )*aim(?:s|ed|ing)? (?:to|for|at)\b(?![^.;\n]{0,60}\d)`,
    'We aim to answer quickly.',
    'We aim to stay below 0.5% late.',
  ),
  entry(
    String.raw`\b(?:if|where|when|wherever|whenever|as far as|as much as|as soon as|to the extent) (?:\w+ )?(?:possible|feasible|practicable|practical|we can|time allows|time permits)\b`,
    'We check labels where possible.',
    'A possible duplicate is held.',
  ),
  entry(
    String.raw`\b(?:we|i|staff|the team|packers?|managers?|employees?|workers?|the warehouse|our team|everyone|they|it|this|labels?|orders?|items?|products?|all \w+) (?<!\b(?:as|than|where|what|how|which|that) \w{1,12} )should(?:n't|n’t| not)?(?: (?:now|also|always|generally|normally|only|then))? (?:be|help|prevent|check|ship|avoid|reduce|stop|improve|ensure|follow|answer|review|make|have|not|do|read|pack|work|happen|fix|solve|confirm|verify)\b`,
    'This should prevent late orders.',
    'Should the scan fail, the label is not printed.',
  ),
  entry(
    String.raw`\b(?:hopefully|ideally|we (?:believe|think|feel|guess|expect|assume) (?:that )?(?:this|it|we|the|these)|most likely|probably|in most cases|more or less|as a rule of thumb)\b`,
    'Hopefully this helps.',
    'The ideal weight is 2 kg.',
  ),
  entry(
    String.raw`\b(?:we|i) (?:might|may|could) (?:also |then |even |perhaps )?(?!not\b|only\b)\w+\b(?! only)`,
    'We might hire a checker.',
    'No label may leave the bench unread.',
  ),
  entry(
    String.raw`\b(?:consider(?:ing)?|think(?:ing)? about|look(?:ing)? into|explor(?:e|ing)|contemplat(?:e|ing)) (?:\w+ ){0,2}(?:hiring|using|adding|changing|buying|moving|switching|the|a|an|new|whether|ways)\b`,
    'We are considering a new courier.',
    'The considered list has 4 rows.',
  ),
]

export const conditional: WordList = [
  entry(
    String.raw`(?<!\bdays? )(?<!\bweeks? )(?<!\bmonths? )\b(?:once|after|when|as soon as|if|upon|following|provided that|should)\b[^.!?;\n]{0,50}\b(?:reinstat(?:e|es|ed|ement|ing)|re-?activat(?:e|es|ed|ion|ing)|re-?open(?:s|ed|ing)|unblock(?:ed)?|un-?suspend(?:ed)?|lift(?:ed|s)?|restored)\b(?<!\b(?:was|were|had been) (?:reinstated|reactivated|restored|lifted|reopened))`,
    'Once our account is reinstated we add a check.',
    'The first account was reactivated on 3 May.',
  ),
  entry(
    String.raw`\b(?:once|after|when|as soon as|if|upon|provided that)\b[^.!?;\n]{0,30}\b(?:(?:appeal|account|plan|poa|request|selling privileges?) (?:is|are|has been|have been|gets?) (?:approved|accepted|active|open|live|back|granted|returned)|(?:approval|acceptance) of (?:our|this|the) (?:appeal|account|plan)|we (?:can|may|are allowed to|are able to|start to|begin to) (?:sell|trade|list) again|selling again|your approval|you (?:approve|accept|allow|reinstate|reactivate|give))`,
    'If the appeal is approved we hire a checker.',
    'If the sample is approved the lot is released.',
  ),
]

export const introduction: WordList = [
  entry(
    String.raw`\b(?:founded|established|incorporated|launched) (?:in|by|over) (?:\w+ ){0,3}?(?:(?:19|20)\d\d|\d+ years ago),? (?:we|our|the|this|it|i)\b`,
    'Founded in 2011, our company sells lamps.',
    'Founded panels were listed in 2011.',
  ),
  entry(
    String.raw`\b(?:we|our (?:company|business|store|shop|brand|firm)|the company|i|\uFFFC+)(?: \w+){0,3} (?:was|were|is|has been|have been)?(?: \w+)? ?(?:founded|established|incorporated|born|created|launched)(?: \w+){0,4} (?:in|since|by|over|more than) (?:(?:19|20)\d\d|\d+ years|my|our|two|three)`,
    'Our company was founded in 2009.',
    'We set up a check for labels.',
  ),
  entry(
    String.raw`\b(?:family|small|woman|women|veteran|minority|independent|local|reputable|leading|well-known|trusted)(?:[- ](?:owned|run|operated|family|and|,|medium|sized?|local))*[- ](?:business|company|enterprise|retailer|seller|shop|store|firm|brand owner|manufacturer)\b(?! account| name| day| unit| park)`,
    'We are a small family business.',
    'The small business account was closed.',
  ),
  entry(
    String.raw`\b(?:(?:over|more than|nearly|almost|about|around|with) )?(?:\d+|ten|twenty|five|many|several|a decade|decades)(?:\+)? (?:years? )?(?:of|in) (?:\w+ )?(?:experience|the industry|business|e-?commerce|retail|excellence)\b`,
    'We have ten years of experience.',
    'The 3 years of invoices are attached.',
  ),
  entry(
    String.raw`\b(?:we|i|our (?:company|business|store|shop))(?:'ve|’ve| have| has)? (?:\w+ )?(?:been )?(?:selling(?: \w+){0,3} (?:on amazon|online|here)|selling|sold on amazon|sell on amazon|trading|traded|in business|on amazon|active|operating|a (?:loyal|proud|long-?time|trusted|professional) (?:\w+ )?(?:seller|partner|member)) (?:\w+ ){0,6}(?:since (?:19|20)\d\d|for (?:over |more than |almost |nearly )?(?:\w+) years|with pride|successfully)`,
    'We have been selling on Amazon since 2012.',
    'We have sold 140 units since 3 May.',
  ),
  entry(
    String.raw`\bour (?:mission|vision|philosophy|motto|story|journey|passion|values?|commitment to excellence|core values?) (?:is|are|has|began|started|to)\b`,
    'Our mission is to make people happy.',
    'Our value field is filled by the tool.',
  ),
  entry(
    String.raw`\b(?:award[- ]winning|won (?:\w+ ){0,3}awards?|passionate about|pride ourselves|take (?:great )?pride|dedicated to (?:providing|our customers|excellence)|customer satisfaction is (?:our|always)|customers? (?:are|come|is|comes) (?:always )?(?:our )?(?:first|(?:top|highest|number one) priority)|thousands of (?:happy|satisfied) customers|satisfied customers)\b`,
    'We pride ourselves on quality.',
    'The award ribbon was missing from the kit.',
  ),
  entry(
    String.raw`\b(?:(?:we|i) (?:have )?always (?:had|maintained|provided|delivered|been) (?:\w+ ){0,3}(?:great|good|excellent|perfect|high|positive|strong|top|best|loyal|honest|metrics|ratings?|feedback|quality)|(?:excellent|perfect|great|outstanding|impeccable|spotless|flawless|clean) (?:\w+ )?(?:track record|metrics|record|reputation|history|feedback|ratings?|account health))\b`,
    'We have always had great metrics.',
    'The record of each lot is kept for 2 years.',
  ),
]

export const denial: WordList = [
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?(?:did|do|have|had|has)(?:n't|n’t| not| never) (?:\w+ )?(?:violate[d]?|breach(?:ed)?|break|broken|infring(?:e|ed)|sell any (?:fake|counterfeit|inauthentic)|sold (?:any )?(?:fakes?|counterfeits?|inauthentic)|commit(?:ted)?|do anything wrong|done anything wrong)\b`,
    'We did not violate any policy.',
    'We did not compare the label.',
  ),
  entry(
    String.raw`\bwe (?:\w+ )?(?:deny|dispute|contest|reject|disagree with) (?:\w+ ){0,3}(?:allegations?|accusations?|claims?|charges?|decision|suspension|complaints?|violation|removal|finding)\b`,
    'We dispute the allegation.',
    'The dispute window of the carrier is 14 days.',
  ),
  entry(
    String.raw`\b(?:this|the|your|that) (?:\w+ )?(?:allegations?|accusations?|decision|suspension|charge|removal|violation|claim|complaint|notice|deactivation|finding)s? (?:is|are|was|were) (?:\w+ )?(?:false|wrong|incorrect|unfounded|baseless|untrue|mistaken|invalid|unjustified|a mistake|an error|in error|without merit|erroneous)\b`,
    'This allegation is false.',
    'The claim was denied by Amazon.',
  ),
  entry(
    String.raw`\b(?:there (?:was|is|were|has been) no|no such) (?:\w+ )?(?:violations?|breach(?:es)?|infringement|wrongdoing|policy violation|issue at all|problem at all)\b`,
    'There was no violation.',
    'There was no check of the label.',
  ),
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?(?:did|have done) nothing wrong\b|\b(?:we|i)(?:'re|’re|'m|’m| are| am) (?:completely |totally |fully |entirely )?innocent\b`,
    'We did nothing wrong.',
    'The wrong lid was packed.',
  ),
  entry(
    String.raw`\ball (?:of )?our (?:products|items|goods) (?:are|were|have always been) (?:\w+ )?(?:100 ?% )?(?:authentic|genuine|original|new|safe|compliant)\b`,
    'All our products are authentic.',
    'All the units were new and sealed.',
  ),
]

export const admission: WordList = [
  entry(
    String.raw`\b(?:we|i)(?: (?!(?:not|never)\b)\w+){0,4} (?:knew|knowingly|intentionally|deliberately|wilfully|willfully|on purpose|were (?:fully )?aware|consciously)\b(?=[^.!?\n]{0,90}\b(?:fake|fakes|replicas?|counterfeits?|edited|altered|forged|photoshop\w*|copied|copies|used|stolen|unauthori[sz]ed|illegal|infring\w+|not (?:authentic|genuine|original|new|allowed|authori[sz]ed)|against (?:the |your |amazon(?:'s|’s)? )?(?:policy|rules)|expired|violat\w+|wrong|prohibited|restricted)\b)`,
    'We knew that the bags were replicas.',
    'We did not know the lot number.',
  ),
  entry(
    String.raw`\b(?:we|i)(?: (?!(?:not|never)\b)\w+){0,3} (?:sold|sell|bought|listed|offered|shipped|supplied|imported)(?: \w+){0,4} (?:on purpose|knowingly|intentionally|deliberately|although we knew|even though we knew)\b`,
    'We sold them on purpose.',
    'We sold them with a purpose-made box.',
  ),
  entry(
    String.raw`\b(?:we|i)(?: (?!(?:not|never)\b)\w+){0,3} (?:photoshopped|forged|falsified|faked|doctored|fabricated|manipulated|edited|altered)(?: \w+){0,4} (?:invoices?|documents?|receipts?|papers?|letters?|certificates?|reports?|dates?)\b`,
    'We edited the invoice.',
    'We edited the title of the listing.',
  ),
  entry(
    String.raw`\b(?:we|i)(?: (?!(?:not|never)\b)\w+){0,3} (?:sold|sell|bought|listed|offered|shipped|imported|supplied)(?: \w+){0,3} (?:fakes?|counterfeits?|replicas?|knock-?offs?|pirated|stolen)\b`,
    'We sold counterfeit bags.',
    'We sold the bags until 3 May.',
  ),
]

export const absolute: WordList = [
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?(?:guarantee|promise|swear|vow|pledge|assure (?:you|amazon)|give (?:you )?our word)\b`,
    'We promise to do better.',
    'The guarantee card is in the box.',
  ),
  entry(
    String.raw`\b(?:will|shall|can|could|would)(?:n't|n’t)? (?:\w+ )?never\b|\bnever (?:\w+ )?(?:happen|occur|repeat|recur|be repeated|arise|be (?:a|any) (?:problem|issue)|again)\b`,
    'This will never happen again.',
    'Opened stock is never put back into stock.',
  ),
  entry(
    String.raw`\b(?:will|shall|does|can|could) ?(?:not|n't|n’t|no longer) (?:happen|occur|recur|arise|repeat itself|be repeated)(?: \w+)?(?: again)?\b|\bwon(?:'|’)t (?:happen|occur|recur)\b`,
    'This will not happen again.',
    'The label will not print without a weight.',
  ),
  entry(
    String.raw`\b(?:guaranteed? (?:that|to|no|full|complete|zero)|guarantees (?:that|no|zero|full))\b`,
    'It is guaranteed to work.',
    'The guarantee of the maker is 2 years.',
  ),
  entry(
    String.raw`\b100\s?% (?:sure|certain|certainty|compliance|compliant|guaranteed?|effective|accura(?:te|cy)|perfect|safe|satisfaction|authentic|genuine|successful|committed|confident|reliable|defect-free|error-free)\b`,
    'Compliance is 100% guaranteed.',
    '100% of the units were counted.',
  ),
  entry(
    String.raw`\b(?:impossible (?:for|that|to)|zero (?:risk|defects|errors|mistakes|complaints|chance)|no chance (?:of|that)|under no circumstances|once and for all|completely (?:eliminated?|eradicat\w+|rules? out|excluded?)|(?:fully|totally|completely) (?:eliminat\w+|solved|safe)|at all times in the future)\b`,
    'Late orders are now impossible for us: zero risk of delay.',
    'The impossible colour name was corrected.',
  ),
  entry(
    String.raw`\b(?:we|staff|team) will always\b`,
    'We will always ship on time.',
    'The lamp is always on during packing.',
  ),
]

const staff = String.raw`(?:we|i|our (?:\w+ )?(?:team|staff|managers?|packers?|employees?|workers?|leads?|clerks?|warehouse|owner|company|people|partner|specialists?|department)|the (?:team|staff|manager|warehouse(?: \w+)?|packers?|operations \w+|owner|employees?|\w+ (?:manager|lead|team|clerk|supervisor))|(?:all )?(?:our )?(?:staff|employees|packers|workers|team members|managers?))`

export const future: WordList = [
  entry(
    String.raw`\b(?:we|i|our team|the team) (?:are|am|is)(?: \w+ly| now| still)? (?:working on|looking (?:for|into)|developing|preparing|planning|considering|implementing|creating|investigating|negotiating|searching)\b`,
    'We are currently working on a new process.',
    'On 3 May we were working on line 2.',
  ),
  entry(
    String.raw`(?<!\b(?:that|which|until|till|if|where|when|what|so|why|how|unless) )(?<!\bso that )(?:^|(?<=[\s(,;:.–—-]))${staff}(?: (?:also|now|then|therefore|immediately|soon|still))?(?: (?:will|shall)(?: (?:not|also|now|be|have|soon|immediately|then|next))*|'ll|’ll)(?= )(?! not print| not be (?:printed|released|shipped))`,
    'We will refund the buyers.',
    'We added a rule so that we will see the alarm.',
  ),
  entry(
    String.raw`\b(?:we|i|our \w+|the \w+|staff|\w+ team|employees|packers|and|are|is|am)(?:'re|’re|'m|’m| are| is| am)? (?:also |now |currently |still |then )*(?:going to|about to|planning to|intending to|preparing to|in the process of|aiming to)\b(?= \w)`,
    'We are going to refund the buyers.',
    'The going rate was checked.',
  ),
  entry(
    String.raw`(?<!\b(?:that|which|who) )\b(?:we|i|our (?:\w+ ){1,2}|our \w+|the team|staff|management) ?(?:also |now |still |further )*(?:plans?|intends?|proposes?|expects?|wants?|wish(?:es)?|would like|commits?) to\b`,
    'We plan to relabel the stock.',
    'The plan to relabel is Exhibit 4.',
  ),
  entry(
    String.raw`^\s*(?:[-•*]\s*)?(?:will|shall|going to|planning to|to be)\b`,
    'Will retrain the packers.',
    'Willow baskets were relabelled on 3 May.',
  ),
  entry(
    String.raw`\b(?:staff|employees|packers|workers|team members?|the team|managers?|suppliers?) (?:will|shall) be \w+(?:ed|en|ght)\b`,
    'All packers will be trained.',
    'All packers were trained.',
  ),
]
