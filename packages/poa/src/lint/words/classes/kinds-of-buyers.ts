import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-04: the buyer as the one at fault, people named by a bad habit, and those whom nothing can please. */
export const kindsOfBuyers: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:is|are|was|were|be|been|it['’]s|that['’]s) (?:\w+ ){0,2}?(?:the |a |their |his |her )?(?:\w+ )?(?:shopper|buyer|customer|client|consumer|purchaser|recipient)s?(?:'s|’s|'|’) (?:\w+ )?(?:own )?(?:fault|mistake|error|negligence|carelessness|doing|stupidity|ignorance|responsibility|misunderstanding|imagination|misuse|clumsiness)\b|\b(?:fault|blame|error|mistake|negligence) (?:\w+ )?(?:lies|lay|rests?|is|was|sits) (?:\w+ )?(?:with|on) (?:the |these |those )?(?:\w+ )?(?:buyers?|customers?|shoppers?|purchasers?|clients?|consumers?)\b`,
        String.raw`\b(?:whiners?|moaners?|complainers?|nit-?pickers?|troublemakers?|grumblers?|freeloaders?|cheapskates?|crooks?|swindlers?|tricksters?|con (?:artists?|men|man)|conmen|blackmailers?|extortionists?|fraudsters?|scroungers?|grifters?|chancers?|crybab(?:y|ies)|drama queens?|refund (?:hunters?|abusers?|artists?|fishers?)|bargain hunters?|bad apples?|serial (?:returners?|complainers?|refunders?|claimers?)|(?:professional|notorious|chronic|habitual|compulsive|eternal) (?!manner|packer|seller|carrier|courier)(?:\w+ers|\w+er|\w+ants?)|idiots|morons|karens?)\b`,
        String.raw`\b(?:customers?|buyers?|shoppers?|consumers?|people|they|clients)\b[^.!?;\n]{0,30}?\b(?:impossible to (?:please|satisfy)|cannot be (?:pleased|satisfied)|never (?:happy|satisfied|pleased|content)|always find (?:something|a reason|fault)|love to (?:complain|moan|whine)|live to complain|complain(?:s|ed|ing)? (?:for fun|for sport|about everything|about anything|as a hobby|out of boredom|no matter)|expect (?:the moon|miracles|perfection|luxury|everything)|entitled\b|spoil(?:ed|t)\b|picky|fussy|hypersensitive|unreasonable|too (?:demanding|picky|fussy|lazy|stupid))`,
      ),
      [
        'In each case it was the buyer’s own mistake.',
        'The fault lies with the customers.',
        'The reviews come from moaners.',
        'Shoppers today are never satisfied.',
      ],
      [
        'The buyer’s address was cut by the label tool.',
        'The customers’ sizes were mixed up.',
        'Buyers are told the date.',
      ],
    ),
    entry(
      String.raw`\b(?:claims?|complaints?|reports?|stories|defects?) (?:\w+ )?(?:is|are|was|were) (?:\w+ )?(?:fantasy|fiction|fairy tales?|invention|theatre|a (?:farce|show|charade|ploy|trick|pretext))|\b(?:photos?|pictures?|videos?|evidence|damage|defects?)\b[^.!?;\n]{0,30}\b(?:was|were|is|are|been) (?:\w+ )?(?:staged|faked|doctored|photoshopped|rigged|set up|manufactured)\b|\b(?:say|claim|try|do|write) anything to (?:get|save|have|avoid)\b|\b(?:wear|use|try|read) (?:it|them) (?:once|twice) and (?:then )?(?:want|demand|return|send|ask)`,
      'The photos that she sent were staged.',
      'The photos that she sent showed a bent hinge.',
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:schuld|fehler|verschulden|problem|selber schuld|selbst schuld)(?: \p{L}+){0,4}? (?:der|des|die|den|beim|bei den|bei der|am) (?:\p{L}+ )?(?:kund\p{L}+|käufer\p{L}*|besteller\p{L}*|empfänger\p{L}*|verbraucher\p{L}*)(?: (?:selbst|selber|liegt|lag|war))(?!\p{L})|(?<!\p{L})(?:kund\p{L}+|käufer\p{L}*|besteller\p{L}*|empfänger\p{L}*)(?: \p{L}+){0,3}? (?:selbst|selber|ganz allein) (?:schuld|verantwortlich|verschuldet|verursacht)`,
        String.raw`(?<!\p{L})(?:nörgler\p{L}*|querulant\p{L}*|meckerer\p{L}*|meckerfritzen?|besserwisser\p{L}*|schnorrer\p{L}*|abzocker\p{L}*|betrüger\p{L}*|gauner\p{L}*|erpresser\p{L}*|schnäppchenjäger\p{L}*|pedant(?:en)?|dauernörgler\p{L}*|miesmacher\p{L}*|stänkerer\p{L}*|wichtigtuer\p{L}*|trickser\p{L}*|dauerretournierer\p{L}*|retourenbetrüger\p{L}*|schlaumeier|schmarotzer\p{L}*|idioten|(?:notorisch|ewig|chronisch|professionell|berufsmäßig)e[nr]? \p{L}+)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:denen man|dem man|der man|ihnen kann man)(?: \p{L}+){0,3} (?:nie|niemals|nicht|nichts)(?!\p{L})|(?<!\p{L})(?:kund\p{L}+|käufer\p{L}*|leute|verbraucher\p{L}*)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:nie zufrieden|nicht zufriedenzustellen|verwöhnt\p{L}*|pingelig\p{L}*|kleinlich\p{L}*|überempfindlich\p{L}*|immer etwas zu (?:meckern|beanstanden)|haar in der suppe|aus langeweile|aus jux|zum spaß)(?!\p{L})`,
      ),
      [
        'Daran sind die Käufer selbst schuld.',
        'Das sind notorische Nörgler.',
        'Heutige Kunden sind nie zufrieden.',
      ],
      ['Der Käufer selbst erhielt die Rechnung.', 'Die Kunden erhielten die falsche Größe.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:reklamation\p{L}*|beschwerden?|behauptung\p{L}*|fotos?|bilder|schäden|mängel)(?!\p{L})[^.!?;\n]{0,30}(?<!\p{L})(?:reine fantasie|reine phantasie|erfunden|gestellt|märchen|inszeniert|vorgetäuscht|gefälscht)(?!\p{L})|(?<!\p{L})(?:einmal|kurz) (?:getragen|anziehen|tragen) und (?:dann )?(?:\p{L}+ )?(?:geld|zurück)`,
      'Die Fotos sind gestellt.',
      'Die Fotos zeigen die Naht.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:faute|tort|erreur|responsabilité|négligence)(?: \p{L}+){0,3}? (?:du|des|de la|de l['’]|aux|au|à la|à l['’]|de cet|de ces) ?(?:client\p{L}*|acheteu\p{L}+|consommateurs?|destinataires?)(?: (?:lui|elle|eux|elles)-mêmes?)(?!\p{L})|(?<!\p{L})(?:c['’](?:est|était)|revient|incombe|est) (?:\p{L}+ )?(?:(?:la|une) (?:seule )?(?:faute|erreur) (?:du|des|de la|de l['’]) ?|au |aux |à l['’])(?:client\p{L}*|acheteu\p{L}+|consommateurs?|destinataires?)(?! (?:de|par|le|dans))`,
        String.raw`(?<!\p{L})(?:râleu\p{L}+|mécontents? (?:professionnels?|chroniques?|perpétuels?)|chicaneu\p{L}+|arnaqueu\p{L}+|escrocs?|fraudeu\p{L}+|tricheu\p{L}+|profiteu\p{L}+|maîtres? chanteurs?|pinailleu\p{L}+|procéduriers?|tire-au-flanc|malhonnêtes|éternels? insatisfaits?|(?:une?|des|les) (?:vrai\p{L}* )?(?:habituée?s?|professionnels?|pros?|spécialistes?|adeptes?|abonnée?s?) (?:de |du |des |de l['’]|d['’])(?:l['’])?(?:arnaques?|remboursements?|retours?|fraudes?|réclamations?|escroqueries?|plaintes?|chantage|litiges?)|mauvaise foi|emmerdeu\p{L}+|casse-pieds)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:clients?|acheteu\p{L}+|gens|consommateurs?|ils)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:jamais (?:contents?|satisfaits?|heureux)|impossibles? à (?:contenter|satisfaire)|capricieu\p{L}+|trop gâtée?s?|pour (?:le plaisir|s['’]amuser|un rien)|toujours quelque chose à redire|par jeu|par ennui|se plaignent de tout)(?!\p{L})`,
      ),
      [
        'C’est un habitué de l’arnaque.',
        'Les avis viennent de râleurs.',
        'Les clients ne sont jamais contents.',
        'La faute revient aux acheteurs.',
      ],
      ['L’adresse du client était coupée.', 'Nos clients habitués ont reçu la bonne taille.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:réclamations?|plaintes?|photos?|dégâts|défauts?)(?!\p{L})[^.!?;\n]{0,40}(?<!\p{L})(?:fantaisie|fantaisistes?|truquée?s?|inventée?s?|mises? en scène|pures? inventions?)(?!\p{L})|(?<!\p{L})n['’]importe quoi pour (?:ne pas|être|obtenir)|(?<!\p{L})portent une fois et`,
      'Les photos sont truquées.',
      'Les photos montrent la couture.',
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:colpa|errore|torto|negligenza|responsabilità)(?: \p{L}+){0,3}? (?:è |era |sta |ricade )?(?:\p{L}+ )?(?:del|dei|della|delle|dell['’]|degli|sul|sui|sugli|al|ai) ?(?:client[ei]|acquirent[ei]|comprator[ei]|consumator[ei]|destinatari\p{L}*)(?: (?:stess[oaie]))(?!\p{L})|(?<!\p{L})(?:è|era|fu|sono) (?:\p{L}+ )?(?:colpa|un errore|responsabilità) (?:del|dei|della|delle|dell['’]|degli) ?(?:client[ei]|acquirent[ei]|comprator[ei]|consumator[ei])(?!\p{L})`,
        String.raw`(?<!\p{L})(?:lamentos[ie]|brontolon[ie]|piantagrane|rompiscatole|truffator[ei]|imbroglion[ei]|furb(?:i|o|etti|etto|astri)|ricattator[ei]|approfittator[ei]|scroccon[ei]|disonest[ie]|attaccabrighe|criticon[ie]|cavillator[ei]|(?:abituat[oi]|professionist[ai]|specialist[ai]|maestr[oi]|habitué) (?:della |del |dei |delle |alla |al |ai )(?:truff[ae]|rimbors[oi]|res[oi]|reclam[oi]|lamentel[ae]|frod[ei]|ricatto)|eterni (?:scontenti|insoddisfatti)|malafede|mala fede)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:client[ei]|acquirent[ei]|gente|persone|consumator[ei])(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:mai (?:content[ieao]|soddisfatt[ieao])|incontentabil[ei]|impossibil[ei] da accontentare|viziat[iea]|per (?:sport|hobby|divertimento|noia|gioco|capriccio)|di tutto e di più|sempre da ridire|pignol[ie]|pretendono la luna)(?!\p{L})`,
      ),
      [
        'È colpa degli acquirenti.',
        'Le recensioni vengono da piantagrane.',
        'I clienti di oggi sono incontentabili.',
      ],
      ['L’indirizzo del cliente era tagliato.', 'I clienti abituati alla taglia vecchia sono tre.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:reclami|lamentele|foto|danni|difetti)(?!\p{L})[^.!?;\n]{0,40}(?<!\p{L})(?:fantasia|fantasie|inventat\p{L}|truccat\p{L}|messinscena|inscenat\p{L}|finti|finte)(?!\p{L})|(?<!\p{L})(?:indossano|usano|mettono) una volta e`,
      'Le foto sono truccate.',
      'Le foto mostrano la cucitura.',
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:culpa|error|fallo|negligencia|responsabilidad)(?: \p{L}+){0,3}? (?:del|de la|de los|de las|al|a los) (?:\p{L}+ )?(?:client\p{L}+|comprador\p{L}*|consumidor\p{L}*|destinatari\p{L}+)(?: mism[oa]s?)(?!\p{L})|(?<!\p{L})(?:es|fue|era|son) (?:\p{L}+ )?(?:(?:la|toda la) )?(?:culpa|un error|responsabilidad) (?:exclusiva )?(?:del|de la|de los|de las) (?:propi\p{L}+ )?(?:client\p{L}+|comprador\p{L}*|consumidor\p{L}*)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:quejicas?|conflictiv[oa]s|timador\p{L}+|timadores|estafador\p{L}*|defraudador\p{L}*|caraduras?|aprovechad[oa]s|gorrones|gorrón|chantajistas?|pícaros?|tramposos?|tramposas?|protestones|protestonas?|cascarrabias|tiquismiquis|picajos[oa]s?|listillos?|jetas|(?:adict\p{L}+|profesional\p{L}*|expert\p{L}+|habitual\p{L}*|aficionad\p{L}+) (?:a la |a las |al |a los |de la |de las |de los |del |en )(?:estafas?|quejas?|reclamaci\p{L}+|devoluci\p{L}+|reembolsos?|fraudes?|timos?|chantaje)|eternos descontentos|mala fe)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:client\p{L}+|comprador\p{L}*|gente|personas|consumidor\p{L}*)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:nunca (?:están? |quedan? )?(?:content\p{L}+|satisfech\p{L}+)|imposibles? de (?:contentar|satisfacer|complacer)|caprichos[oa]s?|malcriad[oa]s?|mimad[oa]s?|por (?:deporte|gusto|diversión|afición|aburrimiento|capricho|fastidiar)|siempre se queja\p{L}*|se queja\p{L}* de todo|piden la luna)(?!\p{L})`,
      ),
      [
        'La culpa es siempre igual: es culpa de los compradores.',
        'Las reseñas vienen de quejicas.',
        'Los clientes protestan por deporte.',
      ],
      [
        'La dirección del comprador estaba cortada.',
        'Tres clientes habituales de la tienda recibieron la talla buena.',
      ],
    ),
    entry(
      String.raw`(?<!\p{L})(?:reclamaciones|quejas|fotos|daños|defectos)(?!\p{L})[^.!?;\n]{0,40}(?<!\p{L})(?:fantasía|inventad\p{L}+|preparad[oa]s|amañad\p{L}+|trucad\p{L}+|montaje|puro teatro)(?!\p{L})|(?<!\p{L})con tal de no pagar|(?<!\p{L})(?:ponen|usan) una vez y`,
      'Las fotos estaban trucadas.',
      'Las fotos mostraban la costura.',
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:購入者|お客様|客|顧客|注文者|受取人|消費者)(?:側|自身|本人|さん|たち)?(?:の|に)(?:自業自得|自己責任|落ち度|不注意|過失|勘違い|思い違い|思い込み|わがまま|言いがかり|身勝手|責任があ)',
        '(?:クレーマー|クレーム好き|モンスター|常習(?:犯|者|的に)|詐欺師|ゆすり|たかり|難癖|いちゃもん|言いがかり|返品魔|文句(?:ばかり|を言いたい|の多い)|神経質な(?:客|購入者|お客様)|わがままな(?:客|購入者|お客様)|重箱の隅|粗探し|揚げ足)',
        '(?:購入者|お客様|客|顧客|消費者)は[^。]{0,16}(?:何をしても|いつも)[^。]{0,12}(?:満足(?:し|でき)(?:な|ませ)|不満|文句)',
      ),
      [
        'これは購入者の自業自得です。',
        '評価はクレーマーによるものです。',
        '最近の客は何をしても満足しません。',
      ],
      ['購入者の住所が途中で切れていました。', 'お客様の声を毎日読みます。'],
    ),
    entry(
      String.raw`(?:写真|画像|不良|破損|クレーム|苦情)(?:は|が)[^。、]{0,8}(?:でっち上げ|捏造|ねつ造|やらせ|自作自演|作り話|空想|妄想)`,
      '写真は捏造です。',
      '写真には縫い目が写っています。',
    ),
  ],
}
