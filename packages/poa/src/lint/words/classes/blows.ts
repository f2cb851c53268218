import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

// Blows of this sort also break glasses, so they count only beside those whom they hit or with a word that measures
// feeling and no force.
const en = {
  blow: String.raw`(?:shocks?|blows?|disasters?|catastrophes?|nightmares?|tragedy|tragedies|traumas?|heartbreak|torture|agony|ordeals?|humiliations?|slap in the face|punch in the (?:stomach|gut|face)|kick in the teeth|bombshell|torment|horror|hell|mess|bolt from the blue)`,
  us: String.raw`(?:us(?: all)?|me|our (?:\w+ )?(?:team|family|staff|company|business|people|shop|house)|my (?:\w+ )?(?:family|wife|husband|team|staff|business)|the (?:whole |entire )?(?:team|family|staff|company|crew|shop)|everyone(?: here)?|all of us|everybody)`,
  felt: String.raw`(?:terrible|horrible|awful|huge|great|big|bitter|hard|heavy|deep|painful|cruel|devastating|complete|total|absolute|real|severe|massive|crushing|bad|nasty|tremendous|enormous|sheer|pure|living|personal)`,
}

/** LNG-01: what happened is called a blow, a shock, a nightmare; sleep, tears and words that fail us. */
export const blows: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:came as|comes as|is|was|were|has been|have been|felt like|feels like|became|turned into|means|meant|what|such)(?: \w+ly| like| just| simply| indeed)* an? (?:(?:${en.felt}|very \w+|truly \w+)(?: and \w+)? )*${en.blow} (?:to|for|on) ${en.us}\b|\bwhat an? (?:${en.felt} )?${en.blow}\b`,
        String.raw`\b(?:this|the|your|such an?|that) (?:(?:${en.felt}|sudden|unexpected|recent) )?(?:suspension|deactivation|block|decision|message|mail|e-?mail|news|notice|letter|removal|closure|event|incident|mistake|situation|step|measure|loss|blow|shock)\b[^.!?;\n]{0,20}?\b(?:came|comes|was|is|has been|felt|hit|struck|shook|shakes|shattered|crushed|knocked|broke|tore|devastated|upset|scared|frightened|shocked|saddened|pained|hurts?|haunts?|torments?|keeps us awake)\b(?: like| as)?(?: \w+ly)? ?(?:an? )?(?:${en.felt} )*(?:${en.blow}|${en.us} (?:hard|badly|deeply|to the core|totally|completely|terribly|very much|like|out of the blue|from nowhere|apart|off our feet|awake)|${en.us}(?=\s*[.!,;]))`,
        String.raw`\b(?:we|i)(?:['’](?:m|re|ve))?(?: \w+ly| are| am| were| was| have| had| feel| felt| still| all| now)* (?:(?:in|under) (?:deep |utter |complete |total |a state of |great )*(?:shock|despair|tears|panic|pain|agony|distress|mourning|disbelief|misery)|speechless|heartbroken|dumbstruck|dumbfounded|thunderstruck|paraly[sz]ed|inconsolable|beside (?:ourselves|myself)|lost for words|at a loss for words|shaken|crushed|shattered|broken-hearted|distraught|traumati[sz]ed|mortified|aghast|sick (?:about|over|to)|sleepless|terrified|petrified|scared to death|worried sick|ashamed to the bone|deeply (?:hurt|ashamed|saddened|wounded|upset|sorry|shaken))\b`,
        String.raw`\b(?:we|i|nobody here|my wife|my husband)(?: \w+){0,3}? ?(?:cannot|can['’]t|could not|couldn['’]t|can not|could hardly|can hardly|barely|no longer|not been able to|unable to) (?:\w+ )?(?:sleep|eat|stop crying|breathe|stop thinking|hold back (?:our|my) tears|find (?:the |any )?words)\b|\b(?:lies?|lay|lying) awake\b|\b(?:it|this|that) (?:really |truly |still )?(?:hurts?|pains?|saddens?|grieves?|troubles?|torments?|shames?|devastates?) (?:us|me|our \w+|everyone)\b|\b(?:tears|lump) in (?:our|my) (?:eyes|throats?)\b|\b(?:our|my) (?:hearts? (?:sank|bleeds?|stopped|breaks?|broke|aches?)|world (?:collapsed|fell|broke|stopped|crumbled)|blood (?:ran|froze)|hands (?:shake|shook|tremble\w*))\b|\b(?:breaks?|broke|breaking|broken|tears?|tore) (?:our|my) hearts?\b|\b(?:fear|worry|anxiety|grief|pain|guilt|shame) (?:of [^.!?;\n]{1,30} )?(?:eats?|is eating|tears|is tearing|keeps|torments?|haunts?|crushes|kills|overwhelms?)\b`,
      ),
      [
        'This suspension came as a terrible shock to the whole team.',
        'What a disaster this has been.',
        'This blow hit us totally out of the blue.',
        'We are in deep despair.',
        'I cannot sleep.',
        'It breaks our hearts to see it.',
      ],
      [
        'The boxes were not shock-proof.',
        'A shock during loading broke 9 glasses.',
        'The notice was a week old when it was read.',
        'The mess on bench 3 was cleared.',
        'The decision was taken by the lead.',
        'The fan could not breathe through the cover.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:furchtbare[rsn]?|schrecklich[ersn]*|schwere[rsn]?|herbe[rsn]?|harte[rsn]?|tiefe[rsn]?|riesige[rsn]?|große[rsn]?|böse[rsn]?|bittere[rsn]?|fürchterliche[rsn]?|unglaubliche[rsn]?|völlige[rsn]?|absolute[rsn]?|echte[rsn]?|schlimme[rsn]?) (?:\p{L}*schock|schlag|schicksalsschlag|\p{L}*katastrophe|alptraum|albtraum|tragödie|tiefschlag|rückschlag|demütigung|horror|enttäuschung)(?!\p{L})(?: (?:für|gegen|ins))?|(?<!\p{L})(?:schock|schlag|alptraum|albtraum|katastrophe|tragödie|horror|hölle|qual|desaster) für (?:uns|mich|unser\p{L}*|mein\p{L}*|alle|die ganze|das ganze)(?!\p{L})|(?<!\p{L})(?:schlag ins gesicht|stich ins herz|wie vom blitz getroffen|aus allen wolken|boden unter den füßen)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:kann|können|konnte[n]?|kaum)(?: \p{L}+){0,5} (?:nicht|nichts|kaum|kein auge)(?: \p{L}+)? (?:schlafen|essen|atmen|zumachen|zugetan)(?!\p{L})|(?<!\p{L})(?:schlaflose nächte|schlaflosen nächten|tränen in den augen|unter tränen|bricht (?:uns|mir) das herz|herz (?:blutet|gebrochen)|sprachlos|fassungslos|untröstlich|wie gelähmt|unter schock|in tränen|mir wird (?:\p{L}+ )?(?:schlecht|übel)|(?:schmerzt|quält|bedrückt|belastet) (?:uns|mich)(?: \p{L}+)?|(?:wir|ich) (?:sind|bin|waren|war)(?: \p{L}+)? (?:schockiert|verzweifelt|entsetzt|erschüttert|geschockt|bestürzt|panisch|am ende|todunglücklich))(?!\p{L})`,
      ),
      [
        'Die Sperrung war ein furchtbarer Schlag für uns alle.',
        'Ich kann seit Tagen nicht mehr schlafen.',
        'Das bricht uns das Herz.',
      ],
      ['Ein Stoß brach 9 Gläser.', 'Der Schlag des Hammers war zu hart.', 'Der Schockfroster fiel aus.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:choc|coup(?: dur| de massue| de tonnerre)?|cauchemar|drame|tragédie|catastrophe|traumatisme|supplice|calvaire|enfer|gifle|humiliation)(?: (?:très |vraiment |absolument )?(?:terrible|horrible|affreux|énorme|immense|brutal|dur|cruel|total|rude|profond|violent|véritable|atroce)s?| au cœur| au ventre| bas)? (?:pour|à) (?:nous|moi|toute (?:l['’]|la |notre )\p{L}+|tous|notre \p{L}+|ma \p{L}+|l['’]équipe)(?!\p{L})|(?<!\p{L})(?:terrible|horrible|affreux|véritable|énorme|immense) (?:choc|coup|cauchemar|drame|catastrophe)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:n['’]en (?:dors|dormons|dort)|(?:ne )?(?:dormons|dors|dormir) plus|nuits? blanches?|(?:les )?larmes aux yeux|en larmes|sans voix|(?:brisé|brise|fend|fendu|déchire|déchiré|serre) le (?:cœur|coeur)|(?:cœur|coeur) (?:brisé|lourd|en miettes)|sous le choc|(?:sommes|suis|étions|étais)(?: \p{L}+)? (?:anéanti|dévasté|bouleversé|effondré|désespéré|choqué|paniqué|abasourdi|sidéré|consterné|meurtri|horrifié)e?s?|au désespoir|boule au ventre|(?:nous|me) fait (?:\p{L}+ )?mal au (?:cœur|coeur)|(?:nous|me) (?:fait|font) (?:de la peine|souffrir|honte))(?!\p{L})`,
      ),
      [
        'Ce fut un choc terrible pour toute l’équipe.',
        'Cette nouvelle nous a brisé le cœur.',
        'Nous n’en dormons plus.',
      ],
      ['Le choc du transport a cassé 9 verres.', 'Un coup sur la caisse a fendu le bocal.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:per (?:noi|me|tutti(?: noi)?|l['’]intera squadra|tutta la squadra|la nostra famiglia) (?:\p{L}+ )?(?:è|è stat[oa]|fu|era|sono stati) (?:davvero |proprio )?(?:una? |un['’])?(?:\p{L}+ )?(?:colpo|shock|choc|incubo|disastro|tragedia|trauma|catastrofe|inferno|dramma|doccia fredda|batosta|umiliazione))(?!\p{L})|(?<!\p{L})(?:colpo|shock|choc|incubo|disastro|tragedia|trauma|catastrofe|inferno|dramma|batosta|umiliazione|schiaffo)(?: (?:terribile|durissimo|tremendo|enorme|orribile|duro|profondo|vero|basso|al cuore|al petto|allo stomaco))? (?:per|a) (?:noi|me|tutti|tutta la \p{L}+|l['’]intera \p{L}+|la nostra \p{L}+|il nostro \p{L}+)(?!\p{L})|(?<!\p{L})(?:vero incubo|colpo durissimo|doccia fredda)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:non (?:\p{L}+ )?(?:dorm\p{L}+|chiud\p{L}+ occhio)|notti insonni|(?:con le |le )?lacrime agli occhi|in lacrime|spezza(?:to)? il cuore|cuore (?:spezzato|a pezzi|infranto)|senza parole|sotto (?:shock|choc)|(?:siamo|sono|eravamo)(?: \p{L}+)? (?:sconvolti|sconvolto|distrutti|distrutto|disperati|disperato|devastati|angosciati|scioccati|annientati|affranti|terrorizzati|addolorati)|nel panico|(?:ci|mi) (?:fa|fanno) (?:\p{L}+ )?(?:male (?:al cuore|dentro)|soffrire|star male|vergogna)|(?:ci|mi) (?:duole|addolora|rattrista|spezza))(?!\p{L})`,
      ),
      [
        'Per noi è stato un colpo durissimo.',
        'Da giorni non dormiamo per l’ansia.',
        'Ci ha spezzato il cuore.',
      ],
      ['Un colpo durante il carico ha rotto 9 bicchieri.', 'Lo shock termico ha rotto il vetro.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:golpe|shock|pesadilla|desastre|tragedia|trauma|catástrofe|infierno|drama|mazazo|bofetada|humillación|jarro de agua fría)(?: (?:muy |realmente )?(?:terrible|durísimo|tremendo|enorme|horrible|duro|profundo|brutal|verdadero|cruel)| bajo| al corazón| en el estómago)? (?:para|a) (?:nosotros|mí|tod[oa]s?(?: \p{L}+){0,2}|nuestr[oa] \p{L}+|mi \p{L}+|el equipo|la familia)(?!\p{L})|(?<!\p{L})(?:verdadera pesadilla|golpe durísimo|mazazo)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:no (?:\p{L}+ )?(?:dorm\p{L}+|peg\p{L}+ ojo)|noches en vela|(?:con )?lágrimas en los ojos|entre lágrimas|(?:roto|rompe|parte|partido) el (?:corazón|alma)|corazón (?:roto|partido|destrozado)|sin palabras|en shock|(?:nos|me) (?:morimos|muero) de (?:vergüenza|pena|miedo|angustia)|(?:estamos|estoy|quedamos|hemos quedado)(?: \p{L}+)? (?:destrozad|desesperad|devastad|angustiad|hundid|consternad|aterrad|desolad|abatid|conmocionad)[oa]s?)(?!\p{L})`,
      ),
      [
        'Ha sido un golpe terrible para todo el equipo.',
        'Nos morimos de vergüenza.',
        'No dormimos desde el martes.',
      ],
      ['El golpe en el transporte rompió 9 vasos.', 'El equipo destrozó 9 cajas viejas en el compactador.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:当店|私(?:たち|ども)?|弊社|当社|スタッフ|全員|家族)[^。]{0,20}(?:衝撃|ショック|悪夢|打撃|地獄|悲劇)|(?:大きな|ひどい|深い|計り知れない)(?:衝撃|ショック|打撃)(?:を受け|でした|です)|悪夢の(?:よう|日々)',
        '(?:夜も)?眠れ(?:ない|ません|なく)|涙が(?:止ま|出)|涙を流|言葉を失|胸が(?:張り裂け|痛|締め付け)|心が(?:痛|折れ|張り裂け)|絶望|途方に暮れ|呆然|頭が真っ白|不安(?:な日々|で(?:いっぱい|たまら|仕方))|悲し(?:い|く|み)(?:です|で|に)|血の気が引',
      ),
      ['この停止は当店にとって大きな衝撃でした。', '夜も眠れないほど不安な日々です。'],
      ['輸送中の衝撃でガラス9個が割れました。', '衝撃吸収材を追加しました。'],
    ),
  ],
}
