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
  entry(
    String.raw`\blet (?:us|me) know\b|\b(?:please|kindly|do) (?:contact|call|e-?mail|write (?:to )?|get back to|answer|respond to|reply to|enlighten|show|help) (?:us|me)\b|\b(?:tell|show|explain to) (?:us|me) (?:what|which|why|how|where|when|if|whether|exactly)\b|\bwe (?:ask|wonder) (?:you )?(?:why|what|which|how|when|if|whether|yourself)\b`,
    [
      'Let us know if more is needed.',
      'Please get back to us.',
      'Tell us what is missing.',
      'We wonder why the shop is closed.',
    ],
    ['The sheet tells the packer which lid to use.', 'We ask each supplier for the lot.'],
  ),
  entry(
    String.raw`\bif you (?:could|would|can) (?:\w+ )?(?:tell|explain|advise|let|show|confirm|clarify|help|check|look|reply|answer)\b|\b(?:appreciate|welcome|await|need|want|look forward to|waiting for) (?:\w+ )?(?:a|an|your|any) (?:\w+ )?(?:explanation|clarification|answers?|advice|guidance)\b`,
    ['We would appreciate it if you could tell us the reason.', 'We need an explanation.'],
    ['The desk sends an answer within 12 hours.'],
  ),
]

export const supportCase: WordList = [
  entry(
    // A case that is argued, or "in our case", is no file at the help desk.
    String.raw`\b(?:support|seller support|open|previous|earlier|existing|your|(?<!\b(?:support|strengthen|argue|plead|present|state|prove|review|consider|reconsider|hear|in|of) )(?:our|my)) (?:case|ticket)s?(?: log)? ?(?:id|ids|number|numbers|no\.?|#|nr\.?)?(?:[:# ]*\d{5,})?(?=[\s,.;:)]|$)(?! (?:pack|quantity|count|label|size|weight|sealing|erector|colou?r|design|is made|is sold|lid|lids|cover|covers|fits|listing|listings|study|studies|with (?:lid|lock|clip)|for (?:iphone|galaxy|pixel|ipad)))`,
    ['See our support case 12345678901.', 'Our open case tells all of it.'],
    ['The phone case was listed twice.', 'Exhibit 2 is sent to support our case.'],
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
  entry(
    String.raw`\bunder (?:the )?(?:case|ticket|reference|id)(?: (?:id|number|no\.))?[ :#]*\d{6,}|\b(?:in|under|with|see|per|cf\.?|ref(?:erence)?:?) case \d{5,}`,
    ['I explained it under case 14582209931.', 'See case 8812345678.'],
    ['In case 12 lids are short, the line stops.'],
  ),
  entry(
    String.raw`\b(?:the|your|an?|one of your) (?:lady|man|gentleman|woman|agent|representative|associate|advisor|adviser|specialist|colleague|person|operator|supervisor) (?:\w+ )?(?:on|over|in|from|at) (?:the )?(?:phone|telephone|chat|hotline|(?:seller |amazon |account health )?support|amazon|account health)\b|\b(?:chat(?:ted)?|call(?:ed|s)?|phone(?:d)? calls?|conversations?|spoke|spoken|talk(?:ed)?|emails? exchanged|correspondence) (?:\w+ ){0,2}(?:with|to) (?:\w+ ){0,2}(?:seller support|account health|amazon support|your (?:colleagues?|agents?|support|team|hotline|representatives?|staff)|an? amazon (?:agent|representative|employee))\b`,
    [
      'The lady on the phone agreed.',
      'We had three calls with Account Health.',
      'I spoke with an Amazon agent.',
      'A representative from seller support confirmed it.',
    ],
    ['Our driver on the phone asked for the bay.', 'The supplier confirmed it in a call.'],
  ),
  entry(
    String.raw`\b(?:earlier|previous|other|open|many|several|numerous|countless|closed) (?:support )?(?:cases|tickets)\b(?! (?:of|packs?|with lids))|\bticket (?:is|was|remains|still|has been) (?:still )?(?:open|closed|unanswered|pending|not)\b|\b(?:opened|raised|filed|logged|created|submitted) (?:a|two|three|several|many|another|\d+) (?:new |support )?(?:cases?|tickets?)\b(?! of)`,
    ['We opened three tickets about it.', 'Several cases were never answered.', 'Our ticket is still open.'],
    ['The clerk opened 3 cases of jars.', 'We opened a case pack of 24.'],
  ),
  entry(
    String.raw`\byour (?:\w+ )?(?:colleagues?|staff|agents?|employees?|representatives?|reps?|support|specialists?|associates?|manager)(?:,? \uFFFC+,?| \w+)? (?:\w+ )?(?:promised|told|said|confirmed|assured|advised|wrote|informed|agreed|explained|mentioned|replied|stated|guaranteed)\b`,
    [
      'Your colleague promised that it is enough.',
      'Your support confirmed it twice.',
      'Your agent Tom told us so.',
    ],
    ['Your notice of 3 May said that two ASINs are meant.'],
  ),
]

export const vague: WordList = [
  entry(
    String.raw`\b(?:utmost|greater|greatest|extra|special|due|more) (?:care|diligence|caution|effort|priority|importance)\b|\bstrict(?:er|ly)? (?:\w+ )?(?:quality|controls?|adher\w+|compl\w+|follow\w*|measures|standards|rules|guidelines)\b|\bbest practices\b|\bzero[- ]tolerance\b|\bthe extra mile\b`,
    'We handle orders with the utmost care.',
    'The care label was missing.',
  ),
  entry(
    String.raw`\b(?:double|triple|cross)[- ]?check(?:s|ed|ing)? (?:everything|(?:all|every|each|our) (?:\w+ )?(?:orders?|products?|items?|listings?|shipments?|details?))\b|\b(?:make|making|made) (?:\w+ )?sure (?:that |to )?(?:everything|all|we|nothing|every|this|it|our)\b|\bensur(?:e|es|ing) (?:that )?(?:this|it|such (?:an? )?\w+|these \w+|similar \w+) (?:\w+ )?(?:will not|won['’]t|do(?:es)? not|do(?:es)?n['’]t|never|cannot|is not)\b`,
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
  entry(
    String.raw`\b(?:keep|keeping|kept) (?:a |an )?(?:close |closer |better |good )?(?:eye|watch|track) (?:on|of|over)\b|\bstay(?:s|ing)? on top of\b|\bon the lookout\b|\bstick(?:ing)? to (?:the|all|amazon(?:'s|’s)?|every) (?:\w+ )?(?:rules?|polic(?:y|ies)|guidelines?|standards?)\b|\b(?:watch|look at|track|handle|select|choose|pack|prepare|treat|manage|supervise)(?:es|s|ed|ing)? (?:\w+ ){0,5}?(?:more|very|extremely|even more) (?:closely|carefully|thoroughly|often|strictly|attentively|professionally|seriously|diligently)\b`,
    [
      'We keep a close eye on orders.',
      'We stick to the rules.',
      'We pack everything more carefully.',
      'Staff stays on top of messages.',
    ],
    ['The stick was glued to the lid.', 'The eye bolts are kept in bin 4.'],
  ),
  entry(
    String.raw`\b(?:do|doing|perform|be|get|work) (?:\w+ )?better (?:\w+ing|in (?:the )?future|from now on|next time|job|work)\b|\bbetter (?:packing|packaging|service|training|suppliers?|products?|work|planning|organi[sz]ation|handling|shipping|inspection|organised)\b|\b(?:more|greater|higher|extra) (?:attention|focus|emphasis|awareness|vigilance|discipline|thorough\w*|responsibility)\b|\b(?:rais(?:e|ed|ing)|increas(?:e|ed|ing)) (?:\w+ )?(?:awareness|vigilance|attention|quality|standards?)\b|\bfocus(?:es|ed|ing)? (?:\w+ )?(?:on|upon) (?:quality|customers?|service|compliance|accuracy)\b`,
    [
      'We do better packing.',
      'We pay better attention to the work: more focus on quality.',
      'We raised awareness in the team.',
      'We focus on quality.',
    ],
    ['The better packed of two samples is kept.', 'The focus ring was missing.'],
  ),
  entry(
    String.raw`\b(?:implement(?:ed|ing|s)?|introduc(?:e|ed|ing|es)|put in place|putting in place|establish(?:ed|ing)?|adopt(?:ed|ing)?|set up|creat(?:e|ed|ing)|develop(?:ed|ing)?|appl(?:y|ied)|taken?|took|making|made) (?:\w+ ){0,2}(?:new|better|stricter|several|various|many|some|different|certain|additional|further|multiple|a number of|strong|effective|robust|comprehensive|the right) (?:\w+ )?(?:measures|procedures|policies|process(?:es)?|controls?|systems?|steps|improvements|changes|actions|protocols?|standards|strategies|solutions|safeguards|checks)\b|\b(?:various|several|many|some|numerous|a number of|all sorts of) (?:\w+ )?(?:improvements|changes|measures|adjustments|actions|optimi[sz]ations)\b`,
    [
      'We implemented stricter procedures.',
      'We made several improvements.',
      'Various changes were made.',
      'We put in place new controls.',
    ],
    ['The two new measures are a seal and a scan.', 'We made the change of 3 May undone.'],
  ),
  entry(
    String.raw`\b(?:review(?:ed|ing|s)?|check(?:ed|ing|s)?|analy[sz]ed?|examined?|revis(?:e|ed|it|ited)|evaluat(?:e|ed)|overhaul(?:ed)?|update[ds]?) (?:all |our |the |all our |all of our )+(?:internal |entire |whole |overall |business |company )?(?:processes|procedures|policies|operations|workflows?|practices|systems?|methods|standards|business)\b|\b(?:check|verify|inspect|control|monitor|review|test)(?:s|ed|ing)? (?:\w+ )?(?:everything|all things|every detail|the situation|the quality|quality|our performance|performance|things)\b(?! of (?:the |each |every )?(?:products?|items?|units?|goods)\b[^.;]{0,12} (?:before|against|with (?:a|the)|at the|when))`,
    [
      'We reviewed all our procedures.',
      'We check everything.',
      'We monitor the situation.',
      'We inspect the quality.',
    ],
    ['We checked the procedure sheet of line 2.'],
  ),
  entry(
    String.raw`\b(?:as (?:quickly|fast|promptly|well|good|carefully|best) as (?:possible|we can)|in the (?:near|coming) future|in good time|without delay|at the earliest|high(?:er|est)? (?:quality )?standards?|top quality|customer[- ]first|quality[- ]first|customers? (?:always )?(?:come|comes|is|are) (?:first|king)|(?:100|full|complete|total|strict) (?:%|percent )?complian(?:t|ce))\b`,
    [
      'We answer as quickly as possible.',
      'We keep the highest standards.',
      'We aim at full compliance.',
      'Quality-first is our rule.',
    ],
    ['The standard size is listed on page 2.'],
  ),
  entry(
    String.raw`\b(?:be|stay|remain|becom(?:e|ing)) (?:\w+ )?(?:careful|attentive|vigilant|diligent|cautious|alert|compliant|mindful|strict|organi[sz]ed|professional)\b|\b(?:make|making) (?:no|fewer|less) (?:more )?(?:mistakes|errors)\b|\b(?:do|did|get|got|have|has|put) (?:\w+ )?(?:everything|all|things|this|it|the situation|matters) (?:right|under control|in order|correctly|properly|sorted)\b|\b(?:proper|correct|sufficient|adequate|appropriate|thorough|careful|extensive|full|good|necessary) (?:training|checks?|inspections?|care|supervision|handling|instructions?|attention|controls?|reviews?)\b`,
    [
      'We will stay vigilant.',
      'We now have everything under control.',
      'Staff received proper training.',
      'We make fewer mistakes.',
    ],
    ['The alarm stays on until the row is fixed.', 'The control lamp was replaced.'],
  ),
  entry(
    String.raw`\bmore (?:strictly|carefully|closely|thoroughly|attentively|frequently|intensively|diligently|consistently|seriously|professionally|responsibly|regularly|accurately|precisely|cautiously|conscientiously)\b|\b(?:necessary|required|needed|appropriate|suitable|proper|adequate|all) (?:\w+ )?(?:corrections|changes|adjustments|improvements|fixes|updates|arrangements|preparations)\b|\bto the letter\b|\b(?:things|matters|everything|operations) (?:were|was|are|is|have been|has been) (?:\w+ )?(?:put in order|sorted(?: out)?|fixed|improved|settled|taken care of|under control|better now)\b|\btak(?:e|en|ing) care (?:of (?:it|this|everything|the (?:issue|problem|matter))|that (?:everything|all|this))\b`,
    [
      'Quality is checked more strictly.',
      'All required corrections were carried out.',
      'We follow the policy to the letter.',
      'Things were put in order.',
      'We took care that all is fine: we are taking care of it.',
    ],
    ['The more precise scale weighs 1 g.'],
  ),
  entry(
    String.raw`\bcustomer (?:satisfaction|service|experience|happiness) (?:comes|is|will be|has|remains) (?:\w+ ){0,2}(?:first|priority|key|important|everything|paramount|goal)\b|\b(?:act|react|respond|intervene) (?:promptly|quickly|swiftly|immediately|fast|properly|accordingly)\b|\b(?:stricter|tougher|firmer|harder) (?:with|on|about)\b`,
    ['Customer satisfaction comes first.', 'We act promptly.', 'We are stricter with quality.'],
    ['The customer service lead signs the list.'],
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
    String.raw`\b(?:we|i|staff|the team|packers?|managers?|employees?|workers?|the warehouse|our team|everyone|they|it|this|labels?|orders?|items?|products?|all \w+) (?<!\b(?:as|than|where|what|how|which|that) (?:\w{1,12} ){1,3})should(?:n't|n’t| not)?(?: (?:now|also|always|generally|normally|only|then))? (?:be|help|prevent|check|ship|avoid|reduce|stop|improve|ensure|follow|answer|review|make|have|not|do|read|pack|work|happen|fix|solve|confirm|verify)\b`,
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
  entry(
    String.raw`\b(?:we|i|staff|the team|they|and|also|team)(?:'ll|’ll)? (?:will |shall |can |could |would |also |always |now |still |further |really |certainly |\w+ly )*(?:try(?:ing)?|tries|tried|hopes?|hoping|strives?|endeavou?rs?|attempts?|wish|seek) (?:to|our|and|hard|not|that|for|my)\b`,
    [
      'We will try to answer sooner.',
      'The team tries to scan each box.',
      'We hope to photograph each slip.',
      'We really try not to be late.',
    ],
    ['The buyer tried to open the lid.', 'The try-on room is closed.'],
  ),
  entry(
    String.raw`\b(?:where|whenever|when|if|as far as|as much as|as often as|as long as|insofar as|to the extent) (?:that )?(?:we|i|staff|time|the budget|capacity|resources|it|the workload|the team|circumstances)(?:'s| is| are)? (?:can|could|allows?|permits?|able|manage|may|has time|have time|find time|is convenient)\b|\b(?:where|when|if|as|whenever) (?:appropriate|practical|suitable|convenient|reasonable|applicable and possible)\b`,
    [
      'Where we can, we photograph each slip.',
      'We scan boxes when time allows.',
      'We answer mail if we can.',
      'Labels are read as far as we are able.',
    ],
    ['The clerk stops the line when a lid is open.'],
  ),
  entry(
    String.raw`\b(?:perhaps|maybe|possibly|presumably|in principle|in theory|for the most part|by and large|in general|generally speaking|sooner or later|at some point|some ?day|eventually)\b`,
    [
      'Perhaps we add a second check.',
      'In principle each lot is tested.',
      'At some point we hire a checker.',
    ],
    ['The owner signs the sheet.'],
  ),
  entry(
    String.raw`(?<!\b(?:that|which) )\b(?:is|are|was|were) (?:\w+ )?(?:meant|intended) to\b|\b(?:is|are|was|were) (?:\w+ )?(?:expected|supposed|likely|unlikely|bound|hoped|believed) to\b|\b(?:would|might|may|could|should) (?:\w+ )?(?:help|reduce|prevent|improve|avoid|lower|limit|solve|suffice|be enough)\b|\b(?:we|i) (?:are|am) (?:\w+ )?(?:confident|hopeful|optimistic|sure|certain) (?:that|about|it|we|this)\b|\b(?:we|i) (?:trust|reckon|suppose|imagine|presume)\b`,
    [
      'The new box is expected to help.',
      'This might reduce late orders.',
      'We are confident that this works.',
      'We trust this is enough.',
    ],
    ['The test of 3 May reduced the count to 2.'],
  ),
  entry(
    String.raw`\b(?:we|i|staff|the team)(?: would|'d|’d) (?:like|love|prefer|want) to\b|\b(?:we|i) (?:have|had) (?:the )?(?:intention|hope|wish|desire|goal|ambition) (?:to|of|that)\b|\b(?:do|does|doing) what (?:we|they|it) can\b|\b(?:as|the) best (?:as )?we can\b`,
    ['We would like to check each lot.', 'We do what we can.', 'We have the hope that it holds.'],
    ['The goal line of the table was wrong.'],
  ),
  entry(
    String.raw`\b(?:do|doing|did|does|give|gave|giving) (?:our|their|my|it|its|everything) (?:\w+ )?(?:best|best shot|utmost|all)\b|\b(?:whenever|if|when|where|as) (?:\w+ )?(?:time|capacity|staff|workload|business|season) (?:\w+ )?(?:allows?|permits?|is available)\b`,
    ['We give our best.', 'The owner checks labels when time permits.'],
    ['The best of ten samples is kept.'],
  ),
  entry(
    String.raw`\b(?:we|i) (?:\w+ly |do |really )?(?:hope|trust|believe|expect|think|assume|feel|guess) (?:that )?(?:this|it|these|the|our|we|all|such)\b`,
    ['We hope this solves it.', 'We think it is enough.'],
    ['The buyer hopes this fits.'],
  ),
]

export const conditional: WordList = [
  entry(
    String.raw`(?<!\bdays? )(?<!\bweeks? )(?<!\bmonths? )\b(?:once|after|when|as soon as|if|upon|following|provided that|(?<!\bwhat )should)\b[^.!?;\n]{0,50}\b(?:reinstat(?:e|es|ed|ement|ing)|re-?activat(?:e|es|ed|ion|ing)|re-?open(?:s|ed|ing)|unblock(?:ed)?|un-?suspend(?:ed)?|lift(?:ed|s)?|restored)\b(?<!\b(?:was|were|had been) (?:reinstated|reactivated|restored|lifted|reopened))`,
    'Once our account is reinstated we add a check.',
    'The first account was reactivated on 3 May.',
  ),
  entry(
    String.raw`\b(?:once|after|when|as soon as|if|upon|provided that)\b[^.!?;\n]{0,30}\b(?:(?:appeal|account|plan|poa|request|selling privileges?) (?:is|are|has been|have been|gets?) (?:approved|accepted|active|open|live|back|granted|returned)|(?:approval|acceptance) of (?:our|this|the) (?:appeal|account|plan)|we (?:can|may|are allowed to|are able to|start to|begin to) (?:sell|trade|list) again|selling again|your approval|you (?:approve|accept|allow|reinstate|reactivate|give))`,
    'If the appeal is approved we hire a checker.',
    'If the sample is approved the lot is released.',
  ),
  entry(
    String.raw`\b(?:once|after|when|as soon as|if|upon|provided(?: that)?|the moment|the day|until)\b[^.!?;\n]{0,50}\b(?:account|listings?|offers?|store|shop|privileges|rights|page|sales|selling|business)\b[^.!?;,\n]{0,20}\b(?:is|are|has been|have been|gets?|goes|go|comes?|resumes?|restarts?|returns?|were) ?(?:\w+ )?(?:back|live again|online again|open again|active again|up again|running again|enabled|re-?enabled|given back|reinstated|reactivated|restored|returned|unlocked|re-?listed|resumed?|restarted?|allowed again|available again)\b|\b(?:once|after|when|as soon as|if) (?:\w+ )?(?:sales|selling|business|trading|orders) (?:\w+ )?(?:resumes?|restarts?|returns?|starts? again|continues?)\b`,
    [
      'As soon as our selling privileges are back, we build a room.',
      'When the account is live again we hire a checker.',
      'Once sales resume, the owner reads the report.',
      'After our listings are back the check begins.',
    ],
    ['When the carton comes back, the clerk opens it.', 'The page of 3 May was saved.'],
  ),
  entry(
    String.raw`\b(?:once|after|when|as soon as|if|upon|provided(?: that)?) (?:we|i) (?:are|am|get|have|can|may|receive|'re|’re)(?: \w+){0,4} (?:back(?! (?:from|to))|reinstated|reactivated|selling again|allowed|permitted|re-?start|resume|(?:our|the|my) (?:account|selling rights|privileges) back|(?:your|the) (?:approval|permission|green light|go-ahead))\b|\b(?:once|after|when|as soon as|if) (?:you|amazon) (?:\w+ )?(?:reinstate|reactivate|restore|reopen|unblock|lift|approve|accept|let|allow|give|open|return|release|decide)s?\b|\b(?:after|following|upon|with|pending) (?:the |our |your |a )?(?:\w+ )?(?:reinstatement|reactivation|approval of (?:the|this|our) (?:plan|appeal|account)|lifting|end of the (?:suspension|deactivation|block)|suspension ends|suspension is over|positive (?:decision|answer|reply))\b`,
    [
      'Once we are back, the lead checks labels.',
      'As soon as we get our account back we hire.',
      'If you let us sell again, each lot is tested.',
      'Following reinstatement the desk counts returns.',
      'When the end comes: after the suspension ends, we train.',
    ],
    ['When we receive a return, the clerk grades it.'],
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
    String.raw`(?<!\b(?:who|which|she|he) (?:has|have|had|brings) (?:over |more than )?)\b(?:(?:over|more than|nearly|almost|about|around|with) )?(?:(?:\d+|ten|twenty|five|many|several)(?:\+)? years?|a decade|decades|(?:ten|twenty|five|many|several)) (?:of|in) (?:\w+ )?(?:experience|the industry|business|e-?commerce|retail|excellence)\b`,
    'We have ten years of experience.',
    ['The 3 years of invoices are attached.', 'The lead, who has 6 years of experience with lithium, signs.'],
  ),
  entry(
    String.raw`\b(?:we|i|our (?:company|business|store|shop))(?:'ve|’ve| have| has)? (?:\w+ )?(?:been )?(?:selling(?: \w+){0,3} (?:on amazon|online|here)|selling(?! (?:\w+ )?(?:through|via|from|over|also|at))|sold on amazon|sell on amazon|trading|traded|in business|on amazon|active|operating|a (?:loyal|proud|long-?time|trusted|professional) (?:\w+ )?(?:seller|partner|member)) (?:\w+ ){0,6}(?:since (?:19|20)\d\d|for (?:over |more than |almost |nearly )?(?:\w+) years|with pride|successfully)`,
    'We have been selling on Amazon since 2012.',
    ['We have sold 140 units since 3 May.', 'We have been selling through a second shop since 2024.'],
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
  entry(
    String.raw`\b(?:was|were) (?:started|founded|set up|opened|launched|established|created|born) (?:\w+ ){0,2}(?:by (?:me|my|two|three|a |our|the \w+ family|\uFFFC)|in (?:a|our|my|the) (?:\w+ )?(?:garage|kitchen|basement|bedroom|living room|dorm|barn|small town|village)|in (?:19|20)\d\d|from (?:home|scratch))|\b(?:started|began|grew|grown|has grown|have grown|expanded) (?:\w+ )?(?:out )?(?:as a (?:small|hobby|one-)|from (?:a|one|two|zero|our|humble)|in (?:a|our|my) (?:\w+ )?(?:garage|kitchen|basement|bedroom|living room|attic)|to (?:\w+ )?(?:people|employees|staff|a team|six|ten|twelve|twenty|over|more than))\b`,
    [
      'The shop was started by my husband and me in our garage.',
      'We began in a small kitchen: the firm began in our kitchen.',
      'We have grown to six people.',
      'The company grew from humble beginnings.',
    ],
    ['The count started again on 3 May.', 'The check was opened in the tool.'],
  ),
  entry(
    String.raw`\b(?:won|received|were awarded|was awarded|got|earned|hold) (?:\w+ ){0,6}(?:prize|award|trophy|medal|badge|certificate of excellence|\w+ of the year)\b|\bbest (?:shop|seller|store|startup|small business) (?:of|in) (?:the )?\b`,
    [
      'Last year we won the county small business prize.',
      'We were awarded best newcomer: we received a design award.',
      'We earned the seller of the year badge.',
    ],
    ['The buyer received the wrong lamp.', 'The award ribbon set was missing a pin.'],
  ),
  entry(
    String.raw`\b(?:my|our) (?:wife|husband|brother|sister|father|mother|parents|grandfather|family|partner)(?: and (?:i|me|myself))? (?:\w+ )?(?:started|founded|opened|built|began|run|runs|set up|created|established)\b|\b(?:i|we) (?:started|founded|opened|built|began|launched|created) (?:this|our|the|my) (?:\w+ )?(?:business|company|shop|store|brand|firm)\b`,
    ['My wife and I started the shop.', 'Our grandfather founded it.', 'We built this company from nothing.'],
    ['We opened the side door on 3 May.'],
  ),
  entry(
    String.raw`\b(?:we|our (?:company|store|shop|team|firm|business)|the company|\uFFFC+) (?:are|is|have become|has become|was|employs?|speciali[sz]es?|serves?|offers?|sells?) (?:\w+ )?(?:(?:one of )?(?:the |a )?(?:leading|largest|oldest|most trusted|best-known|renowned|respected|popular|premier|top-rated|proud|passionate|dedicated|dynamic|young|growing|honest|hard-?working) (?:\w+ ){0,2}(?:seller|company|team|business|brand|store|shop|retailer|supplier|manufacturer|distributor|entrepreneurs?|people)|\d+ (?:people|employees|staff)|in (?:the )?(?:\w+ )?(?:industry|business|trade) (?:for|since)|(?:a )?(?:wide|large|broad|great) (?:range|selection|variety))\b`,
    [
      'We are a dedicated team.',
      'Our company employs 12 people.',
      'We are an honest business: we are a proud seller.',
      'Our store offers a wide selection of lamps.',
    ],
    ['The company is named on the slip.', 'Our team is small on Saturdays.'],
  ),
  entry(
    String.raw`\b(?:serving|served|delighting|supplying) (?:\w+ )?(?:customers|clients|families|buyers) (?:\w+ ){0,3}(?:since|for (?:over |more than )?\w+ years)\b|\b(?:\d[\d,.]*|thousands|millions|hundreds)(?: of)? (?:\w+ )?(?:five|5)[- ]star (?:reviews|ratings)\b|\b(?:\d{2,3}\s?%|excellent|high) (?:positive )?(?:feedback|rating|ratings) (?:for|since|over|in all|throughout)\b|\b(?:never|not once) (?:\w+ )?(?:had|received) (?:a |any |one )?(?:single )?(?:problems?|complaints?|warnings?|violations?|suspensions?|issues?) (?:before|in (?:all|\w+ years|our))\b|\b(?:in|during|over|for) (?:all )?(?:our|the|these|my) (?:\w+ )?years (?:on|with|as|of selling)\b|\bclean (?:record|slate|history)\b`,
    [
      'Serving customers since 1998.',
      'In our ten years on Amazon all was well.',
      'We never had a single complaint before.',
      'We hold a clean record.',
    ],
    ['The served lots are in Exhibit 2.', 'The rating of the lamp is 40 W.'],
  ),
  entry(
    String.raw`\bfor (?:more than |over |almost |nearly |about )?\w+ (?:years|decades),? (?:now,? )?(?:we|our|i)\b|\b(?:we|i|our (?:company|business|store|shop|firm))(?: have|'ve|’ve| has)? (?:been )?(?:delight|serv|supply|work|operat|mak|produc|craft|design|trad|provid|offer)(?:ing|ed) (?:\w+ ){0,6}(?:for (?:more than |over |almost |nearly )?\w+ (?:years|decades)|since (?:19|20)\d\d)\b|\b(?:proud|traditional|second|third)[- ](?:\w+ )?(?:family|generation) (?:business|company|firm|shop)?`,
    [
      'For ten years we have made candles.',
      'We have been serving customers since 1998.',
      'We are a third generation firm.',
    ],
    ['For two weeks we counted each lot.'],
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
  entry(
    String.raw`\b(?:this|it|that) (?:is|was|must be|has to be) (?:\w+ )?(?:not true|untrue|incorrect|a (?:misunderstanding|mix-?up|false (?:positive|alarm|claim|accusation))|baseless|unfounded|simply wrong|not (?:correct|right|justified))\b|\bthere is (?:no|not (?:a shred of|any)) (?:evidence|proof|basis|ground)s?\b|\bwe (?:\w+ )?(?:reject|refute|oppose) (?:\w+ ){0,3}(?:allegation|accusation|claim|charge|complaint)s?\b|\b(?:wrongly|wrongfully|unjustly|falsely|mistakenly) (?:accused|suspended|flagged|charged|blamed|removed|deactivated)\b|\b(?:not|never) (?:guilty|at fault|responsible for (?:this|the) (?:violation|charge))\b`,
    [
      'This is not true.',
      'It must be a misunderstanding.',
      'There is no evidence for it.',
      'We were wrongly accused.',
      'We are not guilty.',
    ],
    ['The count of 12 stands on the old slip.'],
  ),
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?(?:have )?(?:always|fully|strictly) (?:\w+ )?(?:complied|followed|respected|obeyed|adhered|acted (?:correctly|honestly)|played by)\b|\b(?:our|my|the) (?:\w+ )?(?:products?|goods|items?|listings?|accounts?|stores?|shops?|pages?) (?:\w+ )?(?:do|does|did)(?:n't|n’t| not) (?:\w+ )?(?:violate|infringe|breach|break)\b`,
    [
      'We have always complied with the rules.',
      'Our listing does not infringe anything.',
      'We fully followed the policy.',
    ],
    ['The clerk followed the old sheet.'],
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
    String.raw`\b(?:although|though|even though|despite|while|in spite of|with) (?:we |i |having |the )?(?:\w+ )?(?:knew|knowing|known|knowledge|been warned|were aware|being aware|was aware)\b|\b(?:we|i) (?:\w+ )?(?:chose|decided|preferred|agreed|opted) to (?:ignore|overlook|hide|conceal|sell (?:them|it) anyway|keep selling|break|cheat|lie|look away|say nothing|risk|list (?:them|it) anyway)\b|\b(?:we|i|our \w+) (?:thought|hoped|assumed|believed|figured) (?:that )?(?:nobody|no one|amazon|you|it|buyers)(?: would| will|'d)? (?:\w+ )?(?:not )?(?:notice|find out|check|care|see|realise|realize|discover|detect|be noticed|go unnoticed)\b`,
    [
      'Although we knew the rule, we kept the page.',
      'We decided to ignore the warning.',
      'We thought nobody would notice.',
      'We chose to sell them anyway.',
      'Despite knowing it, we listed the lot.',
    ],
    ['We decided to pack 2 per box.', 'Although the sheet was old, one line was missing.'],
  ),
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?(?:knew|knowingly|deliberately|intentionally|purposely|wilfully|willfully|consciously|on purpose) (?:\w+ ){0,3}(?:that )?(?:this|these|it|they|the (?:\w+ )?(?:items?|goods|units|products|bags|shoes|stock))? ?(?:\w+ ){0,2}(?:copies|imitations?|not real|against|illegal|wrong|used|returned|opened|old|expired|refurbished|banned|dangerous|unsafe|misle\w+|broke|violated|hid|lied|sold|listed|shipped|changed|ignored|misused|abused|bought)\b|\b(?:we|i) (?:\w+ )?(?:lied|cheated|deceived|tricked|misled|hid (?:this|it|the|them|our)|concealed|covered (?:it|this) up|pretended)\b`,
    [
      'We knew that these were copies.',
      'We deliberately sold opened units.',
      'I hid the second account.',
      'We lied about the supplier.',
      'We knew they were used.',
    ],
    ['We knew the supplier since 2019.', 'The lid hid the lot code.'],
  ),
  entry(
    String.raw`\b(?:on purpose|intentionally|deliberately|knowingly) (?:\w+ )?(?:sold|listed|shipped|used|changed|mixed|ignored|bought|opened|created|broke|put)\b(?<!\bnot (?:on purpose|intentionally|deliberately|knowingly) \w{1,12})`,
    ['The second account was intentionally created by us.', 'Returns were deliberately mixed in.'],
    ['The units were not knowingly mixed.'],
  ),
]

export const admissionOfPapers: WordList = [
  entry(
    String.raw`\b(?:we|i)(?: (?!(?:not|never)\b)\w+){0,3} (?:photoshopped|forged|falsified|faked|doctored|fabricated|manipulated|edited|altered)(?: \w+){0,4} (?:invoices?|documents?|receipts?|papers?|letters?|certificates?|reports?|dates?)\b`,
    'We edited the invoice.',
    'We edited the title of the listing.',
  ),
  entry(
    String.raw`\b(?:we|i|our \w+|the \w+|he|she)(?: (?!(?:not|never)\b)\w+){0,2} (?:changed|made up|invented|adjusted|corrected|retouched|added|inserted|removed|deleted|replaced|moved|copied|cut|pasted|typed over|recreated|created|modified|amended|rewrote)(?: \w+){0,5} (?:on|in|of|from|into|to) (?:the |an? |our |that |this |its )?(?:\w+(?:'s|’s)? )?(?:invoices?|receipts?|certificates?|test reports?|letters? of authori[sz]ation|utility bills?|bank statements?|scans?)\b(?! (?:list|file|folder|archive|register|field|upload|check|log))|\b(?:made up|invented|fabricated|recreated|fake|forged|photoshopped|doctored|home-?made) (?:\w+ )?(?:invoices?|receipts?|certificates?|reports?|documents?|letters?)\b`,
    [
      'We changed the date on the invoice.',
      'We made up an invoice.',
      'The clerk typed over the quantity on the receipt.',
      "I added our name to the supplier's invoice.",
      'It was a made-up invoice: an invented invoice.',
    ],
    ['We added the invoice to the folder.', 'The supplier corrected the address in the file.'],
  ),
  entry(
    String.raw`\bphotoshop\w*\b|\b(?:put|placed|typed|wrote|pasted) (?:our|my|the|another|a) (?:\w+ ){0,3}(?:on|onto|into|over) (?:the |an? |their |this )?(?:\w+(?:'s|’s)? )?(?:invoices?|receipts?|certificates?|reports?|letters? of authori[sz]ation)\b(?! (?:list|file|folder|archive|register))`,
    ['We used Photoshop on it.', 'We put our name on the invoice.'],
    ['We put the label on the box .'],
  ),
  entry(
    String.raw`\b(?:dates?|quantit(?:y|ies)|names?|address(?:es)?|totals?|numbers?|lines?|amounts?) (?:\w+ ){0,2}(?:on|of|in) (?:the |an? |our |these |two |both )?(?:\w+ )?(?:invoices?|certificates?|receipts?|documents?|papers?) (?:was|were|had been|has been|have been) (?:\w+ )?(?:changed|altered|edited|modified|retouched|forged|falsified|adjusted|manipulated)\b`,
    ['The dates on the certificate were changed by us.'],
    ['The dates on the certificate were compared by us.'],
  ),
]

export const admissionOfFakes: WordList = [
  entry(
    String.raw`\b(?:we|i)(?: (?!(?:not|never)\b)\w+){0,3} (?:sold|sell|bought|listed|offered|shipped|imported|supplied)(?: \w+){0,3} (?:fakes?|counterfeits?|replicas?|knock-?offs?|pirated|stolen)\b`,
    'We sold counterfeit bags.',
    'We sold the bags until 3 May.',
  ),
  entry(
    String.raw`\b(?:our|the|these|those|some|most|all|they|many)(?: \w+){0,4} (?:were|are|was|is) (?:\w+ )?(?:fakes?|counterfeits?|replicas?|knock-?offs?|imitations?|copies|not (?:authentic|genuine|original|real)|pirated|stolen|bootlegs?)\b|\b(?:sold|sell|bought|listed|offered|shipped|imported|supplied)(?: \w+){0,3} (?:copies|imitations?|bootlegs?|not genuine)\b`,
    [
      'Some of the bags were fakes.',
      'They were copies.',
      'We sold imitations.',
      'The units are not genuine.',
    ],
    ['The copies of both invoices form Exhibits 1 and 2.', 'The copied page was deleted.'],
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
    String.raw`\b(?:(?<!\b(?:was|were|been) (?:\w+ )?)impossible (?:for|that|to)|zero (?:risk|defects|errors|mistakes|complaints|chance)|no chance (?:of|that)|under no circumstances|once and for all|completely (?:eliminated?|eradicat\w+|rules? out|excluded?)|(?:fully|totally|completely) (?:eliminat\w+|solved|safe)|at all times in the future)\b`,
    'Late orders are now impossible for us: zero risk of delay.',
    ['The impossible colour name was corrected.', 'It was impossible to trace the lot.'],
  ),
  entry(
    String.raw`\b(?:we|staff|team) will always\b`,
    'We will always ship on time.',
    'The lamp is always on during packing.',
  ),
  entry(
    String.raw`\b(?:is|are|becomes?|became|makes?|made|been|being|seems?|now|simply|completely|practically|virtually|technically) (?:\w+ )?impossible\b|\bimpossible from (?:today|now)\b|\b(?:ca(?:n(?:not|'t|’t| not| no longer)|n never)|could not) (?:\w+ )?(?:happen|occur|recur|repeat itself|be repeated|go wrong|fail|come back)\b|\bno (?:\w+ ){0,3}(?:will|can|could|shall|would) ever\b|\b(?:ever|never ever) again\b|\b(?:rest assured|be assured|you have (?:our|my) word|on our honou?r|hand on heart|beyond (?:any )?doubt|without (?:any )?doubt|definitely|for sure|for certain|with(?:out)? (?:absolute certainty|fail|exception))\b`,
    [
      'A train with loose paint is impossible from today.',
      'It cannot happen again.',
      'No late order will ever leave us.',
      'You have our word.',
      'We check it without fail.',
      'Rest assured that it works.',
    ],
    ['The lid cannot be opened by hand.', 'The impossible colour name was corrected.'],
  ),
  entry(
    String.raw`\b(?:eliminat(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|eradicat(?:e|es|ed|ing)|get rid of|abolish\w*) (?:all|any|every|each|the (?:risk|possibility|chance)|completely|such|this|these|future|further)\b|\b(?:all|every|each)(?: \w+){0,3} (?:will|shall) (?:always|be (?:perfect|flawless|on time|delivered on time|shipped on time|satisfied|happy)|arrive on time|ship on time|leave on time)\b|\b(?:foolproof|fail-?safe|bullet-?proof|watertight|error-?free|flawless(?:ly)?|perfect(?:ly)? (?:safe|quality|orders|service)|zero[- ](?:error|defect|complaint|mistake)s?|forever|for good|permanently (?:solved|resolved|fixed|eliminated))\b|\bno (?:more|further) (?:\w+ )?(?:complaints?|defects?|violations?|late orders?|cancellations?|mistakes?|errors?|problems?|claims?|incidents?) (?:will|can|are|from now|in (?:the )?future|any ?more|ever|at all)\b`,
    [
      'This eliminates all errors.',
      'All orders will arrive on time.',
      'The system is foolproof.',
      'No more complaints will come.',
      'The issue is permanently solved.',
      'It rules out any repeat.',
    ],
    ['The filter excludes cancelled orders.', 'All orders of 3 May were late.'],
  ),
  entry(
    String.raw`\b(?:a )?thing of the past\b|\bnot (?:a|one) single (?:\w+ ){1,4}(?:will|can|shall|would)\b|\bguaranteed\b(?=[.!]|$)|\bnever (?:be )?(?:repeated|made|seen|have|see|face|occur|come|go) (?:\w+ )?(?:again|back|problems?|issues?)\b|\b(?:cannot|can't|can’t) go wrong\b|\bonce and for ever\b`,
    [
      'Late orders are a thing of the past.',
      'Not a single parcel will be late.',
      'On-time delivery guaranteed.',
    ],
    ['Not a single unit was found in bin 4.'],
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
  entry(
    String.raw`\b(?:will|shall) (?:\w+ )?be (?:\w+ )?(?:\w+ed|\w+en|sent|paid|done|sold|made|put|set|bought|taught|held|brought|found|built|written)\b[^.!?\n]{0,60}\b(?:next|tomorrow|soon|shortly|this (?:week|month)|in the (?:coming|next)|within the (?:next|coming)|by the end of|later|over the coming|in (?:two|three|four|a few|\d+) (?:days|weeks|months)|as soon as)\b|\b(?:next|tomorrow|soon|in the coming|within the next|in (?:two|three|a few|\d+) (?:days|weeks))\b[^.!?\n]{0,60}\b(?:will|shall) be\b`,
    [
      'The refunds will be sent next week.',
      'All labels will be replaced soon.',
      'Within the next ten days the stock will be counted.',
    ],
    ['The next lot was counted on 3 May.'],
  ),
  entry(
    String.raw`(?<!\b(?:which|that|who) )\b(?:is|are|was|were|been|being) (?:\w+ )?(?:scheduled|planned|due|slated|earmarked|foreseen|arranged) (?:for|to|on|in|next|within)\b(?! (?:on|be on|off|default|zero|\d+ ?(?:g|kg|mm|cm)\b))|\b(?:is|are) (?:\w+ )?(?:to be (?:\w+ed|\w+en|sent|paid|done)|under ?way|in preparation|in progress|in the works|pending|ongoing|not (?:yet )?(?:finished|done|complete|over)|still (?:to|being|running|open|ongoing|waiting))\b|\b(?:we|i|our \w+|the \w+) (?:\w+ )?(?:still )?(?:need|needs|have|has) (?:yet )?to (?!do with\b)(?:be )?\w+|\b(?:yet to (?:be )?\w+|remains? to be|to be done|on our (?:list|to-?do|agenda)|in the pipeline|to follow(?= ?(?:[.;,)]|$))|will follow|follows (?:next|soon|later|shortly))\b`,
    [
      'The training is scheduled for May.',
      'Refunds are in preparation.',
      'We still need to count the lot.',
      'The audit is still ongoing.',
      'Photos will follow.',
      'The labels are to be replaced.',
    ],
    ['The switch is set to off.', 'On 3 May the lot was counted.'],
  ),
  entry(
    String.raw`\b(?:we|i)(?:'ll|’ll| will| shall)\b(?! (?:be )?able to show)|\bwe (?:are|'re|’re) (?:now |currently |also |just )?(?:about|looking|hoping|aiming|due|set|ready|willing|prepared|happy|determined) (?:to|for)\b|\bour (?:intention|plan|idea|goal|aim|next step) is\b|\b(?:we|i) (?:are|am|'re|’re) (?:\w+ )?(?:replacing|removing|training|refunding|updating|changing|checking|reviewing|hiring|ordering|installing|setting up|building|writing|counting|moving|switching|testing|contacting|collecting|organi[sz]ing|correcting|revising|drafting|recruiting|introducing)\b`,
    ["We'll refund them.", 'We are replacing the boxes.', 'Our plan is a new label.', 'I am hiring a clerk.'],
    ['We were replacing the ribbon when the job failed on 3 May.'],
  ),
]

export const guilt: WordList = [
  entry(
    String.raw`\b(?:we|i) (?:\w+ )?(?:admit|acknowledge (?:our|the|this|that) (?:\w+ )?(?:mistake|error|violation|fault|breach|wrongdoing)|accept (?:full |our |the |all )?(?:responsibility|fault|blame)|accept that (?:we|our)|take (?:full |all |the )?(?:responsibility|blame)|made (?:a |an |this |the |some )?(?:\w+ )?(?:mistakes?|errors?)|violated|breached|broke (?:the|your|amazon|a|this)|infringed|are (?:at fault|guilty|to blame|responsible for)|were (?:wrong|at fault|careless|negligent)|regret (?:our|this|the)|understand (?:that )?(?:we|our) (?:violat|breach|fail)\w*|failed to (?:comply|follow|respect|obey))\b|\b(?:it|this|that) (?:was|is) (?:entirely |solely )?our (?:own )?(?:mistake|fault|error|oversight|responsibility)\b|\bour (?:violation|breach|wrongdoing|misconduct|mistake|guilt)\b`,
    [
      'We take full responsibility.',
      'We accept that we broke the rule.',
      'We made a serious mistake.',
      'It was our own fault.',
      'We regret our violation.',
      'We failed to comply.',
    ],
    ['The carrier takes responsibility for the pallet.', 'The complaint names a violation that is not ours.'],
  ),
]
