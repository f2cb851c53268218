import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/**
 * LNG-08 by whom a word goes to: listeners of ours who shall learn how the reader treats us; a complaint, ready or
 * sent, at an office that watches over firms; the reader told on or held liable. What is reported to an office about
 * goods (a recall, an incident, a theft) and what stands beside an exhibit is a fact and no pressure.
 */
const en = {
  listeners: String.raw`(?:followers|subscribers|viewers|readers|listeners|audience|fans|fellow sellers|(?:seller |selling |online |local |whole |entire )*community|(?:youtube|tiktok|instagram|facebook|x|linkedin|telegram|discord|reddit|\uFFFC+) (?:channel|page|account|group|followers|video|profile)|(?:my|our) (?:\w+ )?(?:channel|blog|podcast|newsletter|next (?:video|post|episode|article)|network|group)|newspapers?|(?:tv|television|radio) (?:station|channel|crew|team|show)s?|journalists?|reporters?|magazines?|(?:local |national )?(?:press|media)|bloggers?|influencers?)`,
  tell: String.raw`(?:tell|telling|told|inform|informing|show|showing|warn|warning|learn|hear|know|see|read|find out|post|posting|publish|publishing|share|sharing|explain|report|reporting|write|expose|reveal|cover|interview\w*|give|talk|speak|interested|waiting|contacted|asked|be(?= about))`,
  matter: String.raw`(?:how (?:you|amazon|small|sellers|we (?:were|are|have been))|what (?:you|amazon|has|happened|is happening|we (?:have )?(?:went|gone|been))|about (?:you|amazon|this|it|all|your)|of this|the (?:whole )?(?:truth|story)|everything|(?:this|our|my) (?:case|story|experience|treatment)|unless|if you|you (?:treat|deal|handle|do)|(?:deal|deals|treats?) (?:\w+ )?(?:with )?(?:small|us|honest|sellers))`,
  office: String.raw`(?:commission|authorit(?:y|ies)|(?:cartel|competition|prosecutor(?:'s|’s)|consumer|trading) office|office of (?:fair|consumer)|(?:protection|trade|federal|state|government) agency|ministry|department(?! of (?:our|amazon))|ombudsman|regulators?|watchdog|bureau|BBB|FTC|CMA|ICO|DOJ|senator|congress\w*|member of parliament|MP|attorney general|courts?|tribunal|arbitrat\w+|prosecutor|antitrust \w+|consumer (?:protection|council|agency|rights)|chamber of commerce|trading standards|trade (?:association|federation|body)|sellers?(?:['’])? (?:union|association)|european commission|parliament)`,
  complaint: String.raw`(?:complaints?|petition|submission|dossier|statement of claim|claim|charge|report|case file|letter of complaint|class action|grievance|lawsuit|suit|application|file)`,
}
const will = String.raw`(?:we|i)(?:['’](?:ll|ve|m|re))?(?: will| shall| am| are| have| has| would| can| could| must| may| might| going to| forced to| ready to| prepared to| about to| already| also| now| then| gladly| happily| have to| not hesitate to| hesitate to| intend to| plan to| want to)*`
const goods = String.raw`(?![^.!?\n]*(?:\brecall|\bincident|\binjur|\btheft|\bstolen|\bburgl|\bbreak-in|\bfraud|\bhazard|\bcertificat|\bregist(?:er|ration|ered)\b|\btest(?:s|ed)? |\blaborator|[Ee]xhibit|\uFFFC\d))`

export const toldOn: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b${en.listeners}\b${goods}[^.!?;\n]{0,70}?\b${en.tell}\b[^.!?;\n]{0,50}?\b${en.matter}|\b${will} ${en.tell}\b${goods}[^.!?;\n]{0,50}?\b${en.listeners}\b[^.!?;\n]{0,50}?\b${en.matter}|\b${en.tell} (?:\w+ ){0,3}?${en.listeners}\b[^.!?;\n]{0,30}?\b${en.matter}`,
        String.raw`\b${en.complaint}\b${goods} (?:\w+ ){0,3}?(?:to|with|at|for|before|by|from) (?:the |a |an |our |your )?(?:[\w\uFFFC-]+ ){0,4}?${en.office}(?:\b|(?<=\uFFFC))(?! register)(?:[^.!?;\n]{0,40}?\b(?:against|about|over) (?:amazon|you)\b|(?<=\b(?:prepar\w+|ready|draft\w*|written|wrote|file|filed|filing|lodge\w*|submit\w*|sent|send|make|made|consider\w*|open\w*|is|have|has|will|forward\w*)\b[^.!?;\n]{0,90})|(?=[^.!?;\n]{0,30}\b(?:is|are|lies|has been|have been|will be) (?:\w+ )?(?:ready|prepared|drafted|written|filed|sent|lodged|submitted|next|on (?:its|the) way)\b))`,
        String.raw`\b(?:complaints?|petition|grievance|class action) (?:to|with|at|before) the \uFFFC{6,}(?:[^.!?;\n]{0,30}?\bagainst (?:amazon|you)\b|(?=[^.!?;\n]{0,20}\b(?:ready|prepared|drafted|written)\b))`,
        String.raw`(?<=\b(?:prepar\w+|ready|draft\w*|written|lodg\w*|filed?|filing|submit\w*|consider\w*)\b[^.!?;\n]{0,60})\b${en.complaint}\b[^.!?;\n]{0,60}?\bagainst (?:amazon|you|your (?:company|team|house))\b`,
        String.raw`\b${will} (?:report(?:ed|ing)?|denounce\w*|sued?|suing|blacklist\w*|expos\w+) (?:you|amazon|your (?:company|team|department|conduct|practices))\b|\b(?:inform|informed|alert|alerted|involve|involved|notif(?:y|ied)|contact|contacted|approach|approached|turn(?:ed)? to|consult(?:ed)?|hir(?:e|ed)|retain(?:ed)?|instruct(?:ed)?|engag(?:e|ed)) (?:the |a |an |our |my )?(?:[\w\uFFFC-]+ ){0,3}?(?:competition authority|antitrust (?:authority|office)|cartel office|ombudsman|attorney general|consumer (?:protection|council|agency) ?\w*|trade association|law firm|barrister|litigator|litigation \w+|solicitors?)\b${goods}`,
        String.raw`\b(?:hold|holding|held|hold) (?:you|amazon) (?:\w+ )?(?:liable|responsible|accountable)\b|\b(?:you|amazon) (?:will|shall|must|would|are going to|is going to|have to|has to|should) (?:\w+ )?(?:be (?:\w+ )?(?:held )?(?:liable|responsible|accountable|sorry)|pay (?:for|us|every|the|damages|compensation)|answer for|compensate|regret|face|bear the|hear from)\b|\b(?:claim|demand|seek|recover|pursue|sue for) (?:\w+ ){0,3}?(?:damages|losses|compensation|lost (?:profits?|sales|income))\b[^.!?;\n]{0,30}?\b(?:from|against) (?:you|amazon)\b|\breserve (?:the|our|my|all) (?:\w+ )?rights? (?:to|of)\b`,
      ),
      [
        'I have 40,000 followers and I will tell them all how you treat sellers.',
        'The whole community will hear about this from me.',
        'I run a YouTube channel and my next video will be about Amazon.',
        'We have prepared a complaint to the Federal Trade Commission against Amazon.',
        'A complaint to the ombudsman is ready.',
        'We have already reported you.',
        'You will be held liable for every day.',
        'A TV station is interested in how you deal with small shops.',
      ],
      [
        'On 3 May we reported the incident to the Consumer Product Safety Commission.',
        'Our Instagram post showed the old bottle.',
        'Each complaint is filed in the register by the service lead.',
        'The magazine showed what our lamps cost.',
        'The report to the office of the prep centre is written on Mondays.',
        'We told our subscribers about the recall.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:follower\p{L}*|abonnenten|zuschauer\p{L}*|leser\p{L}*|community|kanal|blog|podcast|zeitung\p{L}*|journalist\p{L}*|reporter\p{L}*|fernseh\p{L}+|sender|redaktion|presse|medien|händlerkollegen|gruppe)(?!\p{L})(?![^.!?\n]*(?:rückruf|anlage))[^.!?;\n]{0,70}?(?<!\p{L})(?:erzähl\p{L}*|berichten?|erfahren|zeigen|mitteilen|warnen|wissen|lesen|hören|veröffentlich\p{L}*|schildern|informieren|interessier\p{L}*)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:wie (?:sie|amazon|man|mit)|was (?:sie|amazon|hier|uns|passiert)|davon|darüber|über (?:amazon|sie|diesen fall|unseren fall|die sperr\p{L}*)|die wahrheit|alles|fall|geschichte|mit (?:kleinen )?händlern)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:beschwerde|klage\p{L}*|anzeige|eingabe|meldung|strafanzeige|akte|antrag|schreiben)(?!\p{L})(?![^.!?\n]*(?:rückruf|vorfall|diebstahl|einbruch|anlage|unfall))[^.!?;\n]{0,20}?(?<!\p{L})(?:bei|beim|bei der|an die|an das|an den|zum|vor dem) (?:\p{L}+ ){0,2}?(?:\p{L}*(?:kartellamt|behörde|netzagentur|verbraucherzentrale|verbraucherschutz|gericht|kommission|ministerium|staatsanwaltschaft|amt|händlerbund|verband|kammer|ombudsmann|schlichtungsstelle|aufsicht))(?!\p{L})(?:[^.!?;\n]{0,30}?(?:vorbereitet|fertig|bereit|einreichen|eingereicht|liegt|entworfen|aufgesetzt|geschrieben|gegen (?:amazon|sie)|stellen|erstatten))`,
        String.raw`(?<!\p{L})(?:sie|amazon) (?:haften|haftet|werden|wird|müssen|muss)(?: \p{L}+){0,6} (?:haften|haftbar|verantwort\p{L}*|zahlen|geradestehen|aufkommen|ersetzen|bereuen)(?!\p{L})|(?<!\p{L})(?:behalten wir uns|behalte ich mir)(?: \p{L}+){0,6} vor(?!\p{L})|(?<!\p{L})schadens?ersatz (?:\p{L}+ ){0,3}?(?:von|gegen) (?:amazon|ihnen|sie)(?!\p{L})`,
      ),
      [
        'Ich habe 30.000 Abonnenten und werde ihnen erzählen, wie Sie mit Händlern umgehen.',
        'Wir haben eine Beschwerde beim Bundeskartellamt vorbereitet.',
        'Sie werden für den Schaden haften.',
      ],
      [
        'Am 3. Mai haben wir die Rückrufmeldung bei der Marktüberwachungsbehörde eingereicht.',
        'Die Beschwerde des Käufers wurde erstattet.',
        'Die Zeitung im Karton war zu dünn.',
      ],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:abonnés|followers|lecteurs|spectateurs|communauté|chaîne|blog|podcast|journa(?:l|ux)|journalistes?|presse|médias|télévision|télé|radio|réseaux sociaux)(?!\p{L})(?![^.!?\n]*(?:rappel|annexe))[^.!?;\n]{0,60}?(?<!\p{L})(?:racont\p{L}+|saur\p{L}+|sachent|appren\p{L}+|dir\p{L}+|dire|montr\p{L}+|expliqu\p{L}+|publi\p{L}+|inform\p{L}+|parl\p{L}+|verr\p{L}+|intéress\p{L}+)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:comment (?:vous|amazon|on)|ce que (?:vous|amazon|nous)|de (?:cette|votre|notre) \p{L}+|la vérité|tout|notre (?:histoire|cas|affaire)|d['’]amazon|de vous)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:plainte|réclamation|signalement|recours|saisine|dossier|requête)(?!\p{L})(?![^.!?\n]*(?:rappel|incident|vol |cambriolage|annexe))[^.!?;\n]{0,20}?(?<!\p{L})(?:auprès d\p{L}+|à la|à l['’]|devant l\p{L}+|au|chez) ?(?:[\p{L}’'-]+ ){0,2}?(?:DGCCRF|autorité|commission|tribunal|ministère|répression des fraudes|médiateur|direction|fédération|chambre|parquet|procureur|concurrence|CNIL|défenseur)(?!\p{L})|(?<!\p{L})(?:préparé|prête?|rédigé|déposer(?:ons|ai)?|envisag\p{L}+) (?:\p{L}+ ){0,3}?(?:plainte|recours|réclamation|saisine)(?!\p{L})[^.!?;\n]{0,50}?(?:contre (?:amazon|vous)|DGCCRF|tribunal|autorité|fraudes)`,
        String.raw`(?<!\p{L})(?:vous|amazon) (?:serez|sera|devrez|devra|aurez à|répondrez|paierez)(?: \p{L}+){0,3}? (?:responsables?|payer|répondre|indemniser|rembourser (?:nos|le|les) (?:pertes|préjudice|dommages)|de (?:nos|chaque|toutes))(?!\p{L})|(?<!\p{L})(?:nous réservons|me réserve) le droit(?!\p{L})|(?<!\p{L})dommages(?:-| et )intérêts(?!\p{L})`,
      ),
      [
        'Mes abonnés sauront comment vous traitez les vendeurs.',
        'Nous avons préparé une plainte auprès de la DGCCRF.',
        'Vous serez tenus responsables.',
      ],
      [
        'Le 3 mai, nous avons déclaré le rappel à la DGCCRF.',
        'La réclamation du client a été remboursée.',
        'La presse à chaud était réglée à 150 degrés.',
      ],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:follower|iscritti|lettori|spettatori|comunità|community|canale|blog|podcast|giornal[ei]|giornalist[aei]|stampa|media|televisione|tv|radio|social)(?!\p{L})(?![^.!?\n]*(?:richiamo|allegato))[^.!?;\n]{0,60}?(?<!\p{L})(?:raccont\p{L}+|sapr\p{L}+|dir[òe]\p{L}*|mostr\p{L}+|spiegh\p{L}+|pubblic\p{L}+|inform\p{L}+|parl\p{L}+|vedr\p{L}+|legg\p{L}+|interess\p{L}+)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:come (?:voi|amazon|trattate|vi)|quello che (?:fate|amazon)|(?:la )?nostra (?:storia|vicenda)|la verità|tutto|di voi|di amazon|il nostro caso)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:esposto|denuncia|reclamo|segnalazione|ricorso|querela|istanza)(?!\p{L})(?![^.!?\n]*(?:richiamo|incidente|furto|allegato))[^.!?;\n]{0,20}?(?<!\p{L})(?:all['’]|alla|al|presso|davanti|contro) ?(?:[\p{L}’'-]+ ){0,2}?(?:antitrust|autorità|agcm|commissione|tribunale|ministero|garante|procura|guardia di finanza|associazione|camera|federconsumatori|codacons|amazon|polizia postale)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:voi |amazon )?(?:sarete|sarà|dovrete|dovrà|pagherete|pagherà|risponderete)(?: \p{L}+){0,3}? (?:responsabil[ei]|pagare|rispondere|risarcire|i danni|per i danni|di (?:ogni|tutt[io]))(?!\p{L})|(?<!\p{L})(?:ultimo (?:avviso|avvertimento) prima|(?:andare|andiamo|andremo) (?:dall['’]avvocato|in tribunale|dal giudice|per vie legali))(?!\p{L})|(?<!\p{L})ci riserviamo (?:il diritto|di agire|ogni)|(?<!\p{L})risarcimento(?: dei danni)? (?:a|ad|da|contro|verso) (?:amazon|voi)(?!\p{L})`,
      ),
      [
        'Abbiamo già preparato un esposto all’Antitrust contro Amazon.',
        'Un giornale racconterà la nostra storia.',
        'Sarete ritenuti responsabili.',
      ],
      ['Il 3 maggio abbiamo chiuso il reclamo del cliente.', 'Il giornale nella scatola era troppo sottile.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:seguidores|suscriptores|lectores|espectadores|comunidad|canal|blog|pódcast|podcast|periódicos?|periodistas?|prensa|medios|televisión|radio|redes sociales)(?!\p{L})(?![^.!?\n]*(?:retirada|anexo))[^.!?;\n]{0,60}?(?<!\p{L})(?:cont\p{L}+|sabr\p{L}+|dir[éeá]\p{L}*|mostr\p{L}+|explic\p{L}+|public\p{L}+|inform\p{L}+|habl\p{L}+|ver[áé]\p{L}*|leer\p{L}+|interes\p{L}+)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:cómo (?:tratan|trata|amazon|ustedes)|lo que (?:hacen|amazon|ustedes)|nuestra historia|la verdad|todo|de amazon|de ustedes|nuestro caso|este caso)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:denuncia|queja|reclamación|demanda|recurso|querella|escrito)(?!\p{L})(?![^.!?\n]*(?:retirada|incidente|robo|anexo))[^.!?;\n]{0,20}?(?<!\p{L})(?:ante|a|al|en|contra) (?:(?:el|la|los|las) )?(?:[\p{L}’'-]+ ){0,2}?(?:cnmc|autoridad|comisión|tribunal|juzgado|ministerio|fiscalía|consumo|ocu|facua|defensor|asociación|cámara|amazon|ustedes)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:ustedes |amazon )?(?:serán|será|tendrán|tendrá|deberán|deberá|pagarán|pagará|responderán)(?: \p{L}+){0,3}? (?:responsables?|pagar|responder|indemnizar|por (?:ello|esto|los daños|cada)|los daños|que pagar)(?!\p{L})|(?<!\p{L})(?:nos reservamos|me reservo) (?:el derecho|las acciones|todas)|(?<!\p{L})daños y perjuicios(?!\p{L})`,
      ),
      [
        'Tenemos lista una denuncia ante la CNMC.',
        'Mis seguidores sabrán cómo tratan a los vendedores.',
        'Tendrán que pagar por ello.',
      ],
      ['El 3 de mayo cerramos la reclamación del cliente.', 'El periódico de la caja era demasiado fino.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:フォロワー|登録者|視聴者|読者|チャンネル|ブログ|SNS|マスコミ|新聞|テレビ|メディア|記者|出品者仲間)(?![^。]*(?:リコール|添付))[^。]{0,40}(?:伝え|知らせ|公開|発信|投稿|話し|報じ|広め|拡散|取材)(?:ます|する|し|る|て|た)',
        '(?:公正取引委員会|消費者庁|消費生活センター|国民生活センター|経済産業省|裁判所|警察|弁護士会|労働局|監督官庁|当局)(?![^。]*(?:リコール|事故|盗難|添付|届け出|登記|登録))[^。]{0,20}(?:申告|通報|相談|苦情|訴え|申し立て|申立|報告)',
        '(?:御社|貴社|Amazon|アマゾン)[^。]{0,20}(?:責任を取|損害(?:を)?(?:賠償|補償)|賠償(?:を)?(?:請求|求め)|法的責任)|損害賠償を(?:請求|求め)',
      ),
      ['公正取引委員会への申告をすでに準備しています。', 'フォロワー3万人にこの対応を伝えます。'],
      ['5月3日に消費者庁へリコールを届け出ました。', '新聞紙を緩衝材に使っていました。'],
    ),
  ],
}
