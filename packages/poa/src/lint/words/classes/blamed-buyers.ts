import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

const en = {
  who: String.raw`(?<!\bour )\b(?:folks|(?:people|persons|those|they)(?= like (?:that|this|these|him|her|them)\b| of (?:this|that) (?:kind|sort|type)\b)|people(?= (?:who|these days|today|nowadays))|buyers?|customers?|shoppers?|purchasers?|clients?|consumers?|complainants?|reviewers?|claimants?|recipients?|guests|ladies|gentlemen)`,
  where: String.raw`(?: (?:like (?:that|this|these|him|her|them)|of (?:this|that) (?:kind|sort|type)|in question|today|these days|nowadays|who [^.,;!?\n]{1,60}|with [^.,;!?\n]{1,30}|from [^.,;!?\n]{1,30}|on your site))?`,
  bad: String.raw`(?:ha(?:ve|s|d) (?:no (?:business|right|clue|idea|patience|manners|shame|taste|common sense)|nothing better|unrealistic|impossible|only (?:himself|herself|themselves) to blame|not (?:bothered|troubled|taken the trouble)|never (?:held|seen|used|owned|read))|(?:act(?:s|ed)?|pretend(?:s|ed)?|play(?:s|ed)?) (?:as if|like|shocked|surprised|innocent|dumb|the|that|to)|(?:cannot|can['’]t|could not|couldn['’]t|does not|doesn['’]t|do not|don['’]t|did not|didn['’]t|would not|wouldn['’]t|never|will not|won['’]t) (?:even |seem to |want to |bother(?:ed)? to |care to |trouble to |be bothered to |take the (?:time|trouble) to )*(?:read|tell|know|understand|look|think|grasp|care|measure|follow|listen|appreciate|bother|ask|spell|count|check|use it|see what)|should (?:have |learn |know |not )?(?:read|known|looked|learn|measured|checked|ask\w*|better|thought|be ashamed|stay|buy|order|to)|ought to (?:have|know|learn|read)|(?:want|wants|wanted|expect|expects|expected|demand|demands|demanded|fish|fishes|fished|hunt|hunts|hunted|look|looking|hop(?:e|ed|ing)|try|tries|tried|trying) (?:\w+ )?(?:something for nothing|for (?:a )?(?:free|discounts?|refunds?)|freebies|a free|free|the moon|miracles?|perfection|luxury|to (?:get|squeeze|cheat|trick|save|have) [^.!?\n]{0,30}(?:free|refund|money|discount|extra|nothing))|(?:is|are|was|were) (?:\w+ )?(?:too (?:lazy|stupid|fussy|picky|demanding|sensitive|impatient|careless|old|greedy)|lazy|stupid|fussy|picky|greedy|clueless|careless|ungrateful|spoil\w*|dishonest|malicious|difficult|unreasonable|impossible|petty|cranky|hysterical|out to|just (?:looking|after|being)|simply (?:wrong|lying)|known for|looking for (?:an excuse|trouble|a refund)|serial|never content|hard to please|at fault|to blame)|(?:mak(?:e|es|ing)|made) (?:things|it|stories|this) up|invent(?:s|ed)?|took advantage|take advantage|tak(?:es|ing) advantage|trick(?:s|ed)?|blackmail\w*|bull(?:y|ies|ied)|changed (?:his|her|their) minds? and|broke (?:it|them) (?:himself|herself|themselves)|ruined (?:it|them)|nitpick\w*|nit-pick\w*|moan\w*|grumbl\w*|whing\w*|fuss(?:es|ed)? (?:about|over))`,
}

/** LNG-04: those who buy, and a predicate of fault or contempt. */
export const buyersBlamed: ByLanguage = {
  en: [
    entry(
      String.raw`${en.who}${en.where}(?: (?:\w+ly|just|simply|also|even|then|all|obviously|clearly|apparently))? ${en.bad}\b(?:[^.!?\n,;]{0,30})`,
      [
        'Folks like that have no business rating anything.',
        'Buyers who pick lavender and then act shocked: they should have read the page.',
        'Customers these days want something for nothing.',
        'The complainants cannot tell left from right.',
        'Some shoppers are simply too lazy to measure.',
      ],
      [
        'Buyers could not see the size, because the page had no chart.',
        'Buyers were told that they should expect a later parcel.',
        'Those that were damaged are in the cage.',
        'The packers were new and they did not check the seal.',
        'People at the dock did not read the sheet.',
        'Customers have no way to choose another courier.',
      ],
    ),
    entry(
      String.raw`\b(?:such|this (?:kind|sort|type) of|that (?:kind|sort|type) of|these (?:kinds|sorts|types) of) (?:buyers?|customers?|people|shoppers?|folks?|clients?)\b|\b(?:buyer|customer|user)(?:'s|’s|s'|s’)? (?:error|fault|misuse|ignorance|stupidity|carelessness|laziness|greed|remorse|dishonesty|whims?|abuse|own fault|clumsiness)\b|\b(?:friendly fraud|return fraud|refund scam\w*|serial returners?|professional complainers?|trolls?|freeloaders?|time-?wasters?|moaners?|scammers?|fraudsters?|liars?)\b`,
      ['Such customers cost us nerves.', 'It was buyer error.', 'Two trolls left one star.'],
      ['The customer list is Exhibit 2.', 'Controllers of this sort are tested for an hour.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?<!unser )(?:(?:solche|diese) (?:Leute|Menschen)|Kunden|Käufer|Kundinnen|Käuferinnen|Kundschaft|Besteller|Bewerter|Beschwerdeführer)(?: [\p{L},-]+){0,7} (?:keine Ahnung|nicht lesen|nicht gelesen|nichts gelesen|lesen (?:die Beschreibung |den Text |einfach )?nicht|zu faul|zu dumm|zu bequem|zu anspruchsvoll|überzogen\p{L}*|maßlos\p{L}*|unverschämt\p{L}*|selbst schuld|nichts verloren|abkassieren|umsonst|gratis|geschenkt|tun so,? als|stellen sich|erfinden|erfunden|lügen|gelogen|betrügen|schwindeln|mäkeln|meckern|nörgeln|meckert|nörgelt|hätten? (?:\p{L}+ )?(?:lesen|messen|wissen|schauen|fragen)|ausnutz\p{L}*|ausgenutzt|undankbar\p{L}*|kleinlich\p{L}*|pingelig\p{L}*|begreif\p{L}* (?:es )?nicht|versteh\p{L}* (?:es )?nicht|verstanden nicht)(?!\p{L})`,
      [
        'Solche Leute haben beim Bewerten nichts verloren.',
        'Manche Käufer sind zu faul, die Maße zu lesen.',
        'Die Kunden tun so, als wäre das neu.',
      ],
      [
        'Einige Packer haben die Liste nicht gelesen.',
        'Die Kunden haben das Paket nicht erhalten.',
        'Sechs Käufer fanden das Tuch zu dünn.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?<!notre )(?:gens|clients?|clientes?|acheteurs?|acheteuses?|consommateurs?|plaignants?)(?: [\p{L}’',-]+){0,7} (?:ne (?:lisent|savent|comprennent|regardent|prennent|font|veulent) (?:\p{L}+ )?(?:pas|rien|jamais|même)|n['’](?:ont|y) (?:\p{L}+ )?(?:pas lu|rien (?:lu|compris|à faire)|aucune idée|jamais lu|connaissent rien)|trop (?:paresseux|exigeants?|bêtes?|pressés?|difficiles?|pointilleux)|font semblant|se plaignent de tout|de mauvaise foi|mentent|menti|inventent|inventé|profitent|profité|abusent|abusé|gratuit\p{L}*|aurai(?:en)?t dû|devraient|ingrats?|capricieux|malhonnêtes?|râl\p{L}+|jamais contents?|confondent tout)(?!\p{L})`,
      [
        'Ces gens ne savent pas lire une fiche.',
        'Certains clients font semblant d’être surpris.',
        'Les acheteurs sont de mauvaise foi.',
      ],
      ['Les clients n’ont pas reçu le colis.', 'Six acheteurs ont trouvé le tissu fin.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?<!nostro )(?:gente|client[ei]|acquirent[ei]|compratori|consumatori|chi compra|chi ordina)(?: [\p{L}'’,-]+){0,7} (?:non (?:sanno|leggono|capiscono|guardano|vogliono|sa|legge|capisce|hanno (?:\p{L}+ )?(?:letto|capito|idea))|troppo (?:pigri|esigenti|stupidi|pignoli)|fanno finta|fingono|in malafede|mentono|mentito|inventano|inventato|approfitt\p{L}+|abus\p{L}+|gratis|avrebbero dovuto|dovrebbero|ingrati|capricciosi|disonesti|si lamentano di tutto|mai contenti|fanno confusione|se la prendono|pretend\p{L}+)(?!\p{L})`,
      [
        'Certi clienti fanno finta di essere sorpresi.',
        'Gli acquirenti sono in malafede.',
        'La gente non legge la scheda.',
      ],
      ['I clienti non hanno ricevuto il pacco.', 'Sei acquirenti hanno trovato il tessuto sottile.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?<!nuestro )(?:gente|clientes?|compradores?|consumidores?|quien(?:es)? compran?)(?: [\p{L},-]+){0,7} (?:no (?:saben|leen|entienden|miran|quieren|sabe|lee|entiende|han (?:\p{L}+ )?(?:leído|entendido)|se (?:molestan|enteran|fijan)|tienen (?:ni )?idea)|demasiado (?:vagos|exigentes|tontos|quisquillosos)|fingen|se hacen los|de mala fe|mienten|mintieron|inventan|inventaron|aprovech\p{L}+|abus\p{L}+|gratis|deberían|debieron|tendrían que|desagradecidos|caprichosos|deshonestos|se quejan (?:de todo|por todo|por vicio)|nunca (?:están )?(?:contentos|satisfechos)|pretend\p{L}+)(?!\p{L})`,
      [
        'Algunos clientes se hacen los sorprendidos.',
        'Los compradores actúan de mala fe.',
        'La gente no lee la ficha.',
      ],
      ['Los clientes no recibieron el paquete.', 'Seis compradores vieron la tela fina.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:お?客(?:様|さん)?|購入者|買い手|利用者|ユーザー|消費者|この(?:手|種)の(?:方|人|客)|一部の(?:方|人|客))(?:が|は|の|も|に)[^。]{0,24}(?:読(?:まない|んでいない|んでいません|まず|みもせ)|理解(?:して(?:い|お)?(?:ない|ません)|できない|力)|わがまま|我儘|神経質|勘違い|思い込み|言いがかり|嘘|悪質|クレーマー|無知|非常識|常識|身勝手|確認(?:せず|しない)(?!に出荷)|騒|難癖|過剰|自業自得|壊した|自己責任|落ち度|モラル)|クレーマー|悪質な(?:客|購入者|お客様)`,
      [
        'お客様は説明を読まないまま評価しました。',
        '一部の購入者は神経質すぎます。',
        '悪質な購入者のせいです。',
      ],
      ['お客様から3件の連絡がありました。', '購入者は箱の寸法を確認できませんでした。'],
    ),
  ],
}
