/**
 * Set phrases of the trade that hold a word some rule looks for (case, carrier, court, guarantee, family, …) and mean
 * something harmless. They are hidden before the rules look. Each pattern's harmless sense is named beside it.
 */
export const innocentTerms: readonly RegExp[] = [
  // Amazon's programme and the product's own warranty, not a promise.
  /\bA-to-z(?: Guarantee)?(?: claims?| Claims?)?/g,
  /\b(?:money-back|manufacturer(?:'s|’s)?|lifetime|two-year|one-year|three-year|product) guarantees?\b/gi,
  /\bguarantee (?:card|certificate|seal|period)s?\b/gi,
  /\bguaranteed (?:delivery|shipping)\b/gi,
  // What a thing is made of, or a measured share.
  /\b100\s?% (?:organic |genuine |pure |natural |recycled |virgin |merino |egyptian )*(?:cotton|wool|polyester|silk|leather|linen|bamboo|organic|natural|recycled|pure|merino|viscose|juice|arabica|waterproof|cocoa|soy|beeswax|cashmere|silicone|steel|rubber|nylon|hemp|acrylic|down|paper|vegan|plastic|aluminium|aluminum|copper|glass|beef|honey|wood|coconut|stainless|microfib(?:er|re))\b/gi,
  // Boxes and covers, not support cases.
  /\b(?:phone|pillow|carrying|display|laptop|tablet|watch|glasses|pencil|guitar|storage|hard|soft|travel|gift|camera|jewell?ery|earbuds?|airpods?|cosmetic|book|brief|airpod) cases?\b/gi,
  /\b(?:suit|book|show|brief|stair|pillow)cases?\b/gi,
  /\bcase(?:-| )?(?:packs?|packed|packing|quantit(?:y|ies)|count|lots?|fans?|labels?|study|studies)\b/gi,
  /\b(?:in|for) (?:this|that|each|any|which|such|every|either|both|no|the latter|the former) cases?\b/gi,
  /\bcases? of \d+\b/gi,
  /\b(?:in case(?! ?(?:id|no\.?|nr\.?|number|log|reference)?(?: id| no\.?| number)?[#: ]*\d{4,})(?! ?[#:]? ?\d)|case by case|just in case|lower-?case|upper-?case|edge cases?|worst case)\b/gi,
  // Things that carry, and fields that name who carries.
  /\b(?:baby|pet|cat|dog|child|laptop|garment|tool|wine|car|sling|hip|toddler) carriers?\b/gi,
  /\bcarrier(?: |-)(?:bags?|scans?|fields?|lists?|codes?|settings?|accounts?|reports?|names?|oil|pickup|collection|label|labels|data|performance|mapping|website|portal|service)\b/gi,
  // Sport and footwear, size and law's neutral words.
  /\b(?:tennis|basketball|squash|badminton|volleyball|food|indoor) courts?\b/gi,
  /\bcourt shoes?\b/gi,
  /\blegal(?: |-)(?:name|size|entity|representative|address|form|pads?|owner|person|paper|notice|status|requirements?)\b/gi,
  // The court that keeps the register, and what a firm is called in law.
  /\b(?:registered|entered|recorded|listed|filed|incorporated) (?:at|with|in|by|on) (?:the )?(?:\w+ ){0,4}?(?:court|tribunal)s?(?: register| registry)?\b/gi,
  /\b(?:(?:commercial |district |local |company |register )?court(?:'s|’s)? (?:register|registry)|regist(?:er|ry) of the (?:\w+ ){0,2}?court)\b/gi,
  /\b(?:eingetragen|registriert|geführt|gemeldet)(?: (?:im|in das|ins) (?:Handels)?register)? (?:beim|am|bei dem|des) (?:Amts|Land|Register|Handels)gerichts?\b/gi,
  /\b(?:Handels|Vereins|Genossenschafts|Unternehmens)?[Rr]egister(?:s|auszug\w*|nummer|eintrag\w*)? (?:beim|am|des|vom|bei dem) (?:Amts|Land|Register|Handels)gerichts?\b|\b(?:Amts|Register|Handels)gericht \S+,? (?:HR[AB]|GnR|VR)\b/g,
  /\b(?:Auszug|Register|Registerblatt|Eintragung) (?:des|beim|vom|aus dem Register des) (?:Amts|Register|Handels)gerichts?\b/gi,
  /\bgreffe du tribunal(?: de commerce| judiciaire| mixte)?\b/gi,
  /\b(?:iscritt[oaie]|registrat[oaie]|depositat[oaie]) (?:al|presso il|nel registro del) tribunale\b/gi,
  /\b(?:inscrit[oa]s?|registrad[oa]s?) (?:en|ante) (?:el |los )?(?:juzgados?|registro|tribunal) (?:de lo )?mercantil(?:es)?\b/gi,
  /\b(?:trade ?mark|patent) attorney(?:'s|’s)? (?:letter|opinion)\b/gi,
  /(?:商標権者|権利者|相手方|申立人|先方)(?:の|側の)(?:代理人)?(?:の)?弁護士/g,
  // Variation families, packs and toys.
  /\b(?:parent|child)(?:\/child)? (?:ASINs?|SKUs?|listings?|items?|variations?|products?|themes?)\b/gi,
  /\bparent[/-]child\b/gi,
  /\b(?:variation|product|size|colou?r|item|font) famil(?:y|ies)\b/gi,
  /\bfamily (?:packs?|size|games?|card|tent|pool|name|of (?:products|variations|listings|ASINs))\b/gi,
  /\bchild(?:ren)?(?:'s|’s) (?:product|item|toy|toys|clothing|certificate|safety|book|books|shoes?|bed|wear)\b/gi,
  /\b(?:child|children)(?: |-)(?:safe|safety|lock|locks|proof|resistant|seat|seats)\b/gi,
  // Presses, shoes and toys that train.
  /\b(?:french|garlic|coffee|heat|drill|leg|bench|flower|tofu|hand|printing) press(?:es)?\b/gi,
  /\bpress(?: |-)(?:studs?|fit|buttons?|ons?|down|nails?|seal)\b/gi,
  /\btrain(?:ing)? (?:sets?|shoes?|pants|wheels?|collars?|pads?|bras?|tracks?|toys?|equipment|bikes?|ladders?|cones?|balls?)\b/gi,
  /\b(?:potty|strength|resistance|dog|puppy|weight|balance|agility) training\b/gi,
  // Physical facts.
  /\b(?:stress|shock|pain|crash) (?:balls?|tests?|tested|relief|absor(?:b|p)\w*|proof|resistan\w+|mats?)\b/gi,
  /\b(?:best|sell)(?: |-)(?:before|by)\b/gi,
  /\bbest[- ]sellers? rank\b/gi,
  // Identifiers of Amazon's own processes that a plan must name.
  /\b(?:complaint|removal order|shipment|claim|return|invoice|order) (?:ID|IDs|number|numbers|no\.)/gi,
]
