import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-09: the founder as a model, the reader's house as best and fairest, what we owe to it, greetings to its skill. */
export const roleModels: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`(?:\bjeff bezos|\bbezos|\bandy jassy|\bjassy|\bamazon(?:'s|’s) founder|\byour founder|\uFFFC+) (?:\w+ )?(?:(?:is|was|has been|will always be) (?:\w+ ){0,3}?(?:role model|inspir\w+|genius|visionary|hero|idol|example|legend|great (?:man|leader|entrepreneur))|(?:built|created|founded|made) (?:\w+ ){0,3}?(?:inspiring|wonderful|amazing|great|fantastic|incredible|unique|remarkable|outstanding))`,
        String.raw`\b(?:we|i) (?:\w+ )?(?:look(?:ed)? up to|idoli[sz]e|worship|revere|take our hats? off|bow (?:to|before)|fully trust|trust (?:fully|completely|entirely)(?: in)?|have (?:the )?(?:\w+ )?(?:trust|faith|confidence) in) (?:to )?(?:you\b|your|amazon|him|the \w+ of)`,
        String.raw`\b(?:your|amazon(?:'s|’s)) (?:\w+ )?(?:team|service|company|platform|staff|people|decisions?|work|culture|marketplace|department|seller performance team|systems?|standards?)\b[^.!?;\n]{0,20}? (?:is|are|was|were) (?:\w+ ){0,2}?(?:most (?:professional|fair|competent|helpful|efficient|reliable|amazing)|best|greatest|finest|fairest|wise|brilliant|excellent|outstanding|wonderful|fantastic|second to none|unmatched|unrivalled|world-?class|exemplary|impeccable|perfect)\b|\bamazon (?:is|are|was) (?:\w+ ){0,3}?(?:the )?(?:most (?:trusted|customer|reliable|successful|innovative|admired)|best|greatest|fairest|finest|leading light|gold standard|a blessing|a godsend)\b`,
        String.raw`\bwithout (?:amazon|you|your (?:platform|help|support)),? (?:we|i|our \w+) (?:would|could|might)\b|\b(?:changed|revolutioni[sz]ed|transformed|shaped) (?:the )?(?:world|way|face|commerce|e-?commerce|retail|our lives?)\b|\b(?:happy|loyal|proud|satisfied|enthusiastic|big|huge|devoted) (?:\w+ )?(?:prime )?(?:customer|fan|fans|customers|members?|user|users|supporters?) (?:of (?:amazon|yours)|myself|ourselves|for (?:many )?years|since)\b`,
        String.raw`\b(?:thanks to|through|by|because of) (?:the )?(?:genius|brilliance|wisdom|greatness|generosity|magic|power|intelligence|excellence) of (?:your|amazon|you)\b|\bthanks to your (?:\w+ )?(?:brilliant|great|excellent|amazing|wonderful|fantastic|clever|outstanding|smart)\b|\b(?:salute|applaud|commend|congratulate|compliment|praise|honou?r|celebrate) (?:\w+ )?(?:you|your|amazon|the (?:\w+ )?(?:work|professionalism|dedication|effort|team|quality|people))\b|\bhow (?:wise|hard|carefully|professionally|brilliant\w*|fair\w*|well) (?:you|your \w+|amazon)\b`,
      ),
      [
        'Jeff Bezos is a role model for us.',
        'Jeff Bezos built an inspiring company.',
        'Your team is the most professional we know.',
        'Without Amazon we would not be here.',
        'Amazon changed the world of commerce.',
        'Thanks to the genius of your systems it was found.',
        'We applaud the work of the team.',
        'I have been a happy Prime customer for many years.',
      ],
      [
        'Your notice is the best summary: your notice names two ASINs.',
        'The scale changed the weight in the field.',
        'Without Amazon orders the shelf was counted on Sunday.',
        'Thanks to your notice of 4 May we found the lot.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:jeff bezos|bezos|andy jassy|jassy)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:vorbild|idol|genie|visionär|held|inspir\p{L}+|großartig\p{L}*|bewunder\p{L}+)(?!\p{L})|(?<!\p{L})amazon(?:s)?(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:mit abstand|bei weitem|zweifellos|schlicht|einfach|ohne zweifel|unbestritten)? ?(?:(?:der|die|das) )?(?:\p{L}+ )?(?:beste|beste und|fairste|größte und|tollste|großartigste|führende und|kundenfreundlichste)(?: und \p{L}+)? (?:\p{L}*marktplatz|\p{L}*plattform|unternehmen|partner|firma|händler)(?!\p{L})|(?<!\p{L})ohne (?:amazon|sie|ihre plattform) (?:wären|wäre|gäbe|stünden|hätten) (?:wir|ich|es|unser\p{L}*)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:loben|würdigen|gratulieren|beglückwünschen|hervorheben|anerkennen)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:ihr\p{L}*|amazon\p{L}*)(?!\p{L})|(?<!\p{L})(?:ihr\p{L}*|amazons)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:professionalität|kompetenz|weisheit|genialität|großzügigkeit|außergewöhnliche\p{L}*|hervorragende\p{L}*|großartige\p{L}*|vorbildliche\p{L}*|brillante\p{L}*)(?!\p{L})|(?<!\p{L})(?:begeisterte|treue|zufriedene|große)[rn]? (?:\p{L}*kunde|prime-kunde|\p{L}*kundin|fan|fans|kunden) (?:von amazon|seit)`,
      ),
      [
        'Jeff Bezos ist für uns ein großes Vorbild.',
        'Amazon ist für uns der mit Abstand beste und fairste Marktplatz.',
        'Ohne Amazon wären wir nicht hier.',
        'Wir möchten die Arbeit loben: loben Ihre Arbeit.',
      ],
      ['Das beste Angebot der Regel war falsch.', 'Ihre Mitteilung vom 4. Mai nennt zwei ASINs.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:jeff bezos|bezos|andy jassy|\uFFFC+) (?:\p{L}+ )?(?:est|reste|a toujours été|a été) (?:\p{L}+ ){0,3}?(?:modèle|génie|visionnaire|exemple|idole|inspiration|source)|(?<!\p{L})(?:saluer|saluons|souligner|soulignons|féliciter|félicitons|applaudir|applaudissons|louer|louons|rendre hommage à|rendons hommage à|reconnaître)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:votre|vos|amazon|d['’]amazon)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:le |la )?(?:professionnalisme|compétence|qualité|sérieux|travail|efficacité|sagesse|excellence|génie|dévouement) (?:exceptionnel\p{L}*|remarquable|formidable|extraordinaire|exemplaire|irréprochable|admirable|hors pair) (?:de|d['’]) ?(?:vos|votre|amazon)|(?<!\p{L})sans (?:amazon|vous|votre \p{L}+),? (?:nous|je|notre \p{L}+) (?:ne )?(?:serions|serait|serais|n['’]aurions|aurions|n['’]existerions)|(?<!\p{L})(?:fidèle|heureux|heureuse|grand|grande|satisfait) (?:\p{L}+ )?(?:clients?|clientes?|fan|fans|admirat\p{L}+) (?:d['’]amazon|prime|depuis)`,
      ),
      [
        'Nous tenons à saluer le travail exceptionnel de vos équipes.',
        'Le professionnalisme remarquable de vos équipes nous aide.',
        'Sans Amazon, nous ne serions pas là.',
      ],
      ['La qualité du carton est notée.', 'Votre notification du 4 mai cite deux lots.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:jeff bezos|bezos|andy jassy|\uFFFC+) (?:è|resta|è sempre stato|è stato) (?:\p{L}+ ){0,3}?(?:modello|genio|visionario|esempio|idolo|ispirazione|mito)|(?<!\p{L})(?:elogiare|elogiamo|lodare|lodiamo|congratularci|complimentarci|applaudire|applaudiamo|sottolineare|riconoscere|ammirare)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:vostr[oaie]|amazon)(?!\p{L})`,
        String.raw`(?<!\p{L})nessuno (?:\p{L}+ )?(?:tutela|protegge|cura|serve|tratta|capisce|ascolta|conosce) (?:\p{L}+ ){0,3}?(?:client[ei]|acquirent[ei]|venditori|consumatori)(?!\p{L})[^.!?;\n]{0,30}?(?:come|quanto|meglio di) (?:voi|amazon)|(?<!\p{L})senza (?:amazon|di voi|la vostra \p{L}+),? (?:non )?(?:\p{L}+ )?(?:saremmo|sarei|avremmo|esisteremmo)|(?<!\p{L})(?:fedel[ei]|affezionat[oi]|felic[ei]|grand[ei]) (?:\p{L}+ )?(?:client[ei]|fan|ammirator\p{L}+) (?:di amazon|prime|da)`,
      ),
      [
        'Jeff Bezos è un modello per tutti noi.',
        'Desideriamo elogiare la professionalità del vostro personale.',
        'Nessuno tutela i clienti come Amazon.',
      ],
      ['La qualità del cartone è annotata.', 'La vostra notifica cita due lotti.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:jeff bezos|bezos|andy jassy|\uFFFC+) (?:es|sigue siendo|siempre ha sido|ha sido) (?:\p{L}+ ){0,3}?(?:modelo|genio|visionario|ejemplo|ídolo|inspiración|referente)|(?<!\p{L})(?:felicitar|felicitamos|elogiar|elogiamos|alabar|alabamos|aplaudir|aplaudimos|destacar|reconocer|aplaudo)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:su (?:\p{L}+ )?(?:equipo|personal|labor|trabajo|empresa|profesionalidad)|vuestr[oa]s?|amazon|sus (?:\p{L}+ )?(?:equipos|empleados))(?!\p{L})`,
        String.raw`(?<!\p{L})nadie (?:\p{L}+ )?(?:protege|cuida|trata|atiende|entiende|conoce) (?:\p{L}+ ){0,3}?(?:clientes?|comprador\p{L}*|vendedor\p{L}*|consumidor\p{L}*)(?!\p{L})[^.!?;\n]{0,30}?(?:como|mejor que) (?:ustedes|amazon)|(?<!\p{L})sin (?:amazon|ustedes|su \p{L}+),? (?:no )?(?:\p{L}+ )?(?:seríamos|estaríamos|habríamos|existiríamos|sería)|(?<!\p{L})(?:fiel(?:es)?|feliz|felices|gran(?:des)?|satisfech[oa]s?) (?:\p{L}+ )?(?:clientes?|fan|fans|admirador\p{L}*) (?:de amazon|prime|desde)`,
      ),
      [
        'Jeff Bezos es un ejemplo para todos nosotros.',
        'Queremos felicitar a su equipo.',
        'Nadie cuida a los clientes como Amazon.',
      ],
      ['La calidad del cartón consta en la hoja.', 'Su notificación cita dos lotes.'],
    ),
  ],
  ja: [
    entry(
      '(?:ジェフ・?ベゾス|ベゾス|アンディ・?ジャシー|ジャシー)(?:氏|様|CEO)?(?:は|を|の|に)[^。]{0,16}(?:憧れ|尊敬|手本|模範|天才|偉大|素晴らし|英雄|目標)|(?:温かい|あたたかい|多大な|手厚い|格別の|絶大な)(?:ご)?(?:支援|サポート|ご厚情|指導|配慮|お力添え)[^。]{0,14}(?:感謝|御礼|お礼)|(?:アマゾン|Amazon|御社)(?:が|なくして|なしで|のおかげ)[^。]{0,14}(?:なければ|今の当店|ここまで|成長でき|今日(?:の|が)|ありません)|(?:アマゾン|Amazon|御社)ほど[^。]{0,24}(?:ありません|ない|いません)|(?:御社|アマゾン|Amazon)(?:の)?(?:素晴らしい|卓越した|優れた|見事な|世界一の)',
      [
        'ジェフ・ベゾス氏は私たちの憧れです。',
        '温かいご支援に感謝申し上げます。',
        'アマゾンほど良い会社はありません。',
      ],
      ['ご確認いただき感謝いたします。', '支援物資の品名が誤っていました。'],
    ),
  ],
}
