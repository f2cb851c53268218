import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/**
 * LNG-03: where the fault is said to lie (with the reader's house), the one and only reason, who is the victim, what
 * nobody could follow, and those over there who did not take the trouble.
 */
export const liesWithReader: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:blame|fault|guilt|responsibility|mistake|failure|problem|error|culprits?|root|origin) (?:for (?:this|that|it|the \w+|\w+) |of (?:this|it|the \w+) )?(?:lies|lay|rests?|sits|falls|belongs?|is|was|must be sought|is to be found) (?:\w+ ){0,2}?(?:with|to|on the side of|at the door of|at) (?:the )?(?:amazon|marketplace|platform|fulfil?lment cent(?:re|er)s?|seller support|fba|catalog(?:ue)? team|your (?:\w+ )?(?:side|end|team|house|company|staff|warehouse|system))\b|\b(?:culprits?|offenders?|guilty (?:party|one)|one (?:to blame|at fault)|only ones? (?:to blame|at fault)|real (?:cause|problem|reason|issue)|true (?:cause|culprit|reason)) (?:here |in this case )?(?:is|are|was|were)(?: \w+)? (?:the )?(?:amazon|marketplace|platform|seller support|fba|your)\b`,
        String.raw`\b(?:only|solely|simply|purely|just|merely|all) because (?:of )?(?:the )?(?:amazon|marketplace|platform|seller support|fba|you|your)\b(?! (?:order|notice))|\bit (?:is|was) (?:\w+ )?(?:amazon|the marketplace|the platform|seller support|fba|your \w+) (?:itself )?(?:who|that|which) (?!asked|requested|named|told)`,
        String.raw`\b(?:we|i)(?: are|['’]re|['’]m| am| were| have become| became) (?:\w+ ){0,2}?(?:the |an? )?(?:\w+ )?(?:victims?|scapegoats?|collateral damage|casualt(?:y|ies)|injured party|ones? (?:suffering|who suffer|harmed|wronged))\b`,
        String.raw`\b(?:amazon(?:'s|’s)?|your|seller central|marketplace)\b[^.!?;\n]{0,50}?\b(?:so |too |very )?(?:badly|poorly|vaguely|carelessly|confusingly|unclearly|ambiguously) (?:written|worded|explained|phrased|designed|documented|drafted|built|made|translated|organi[sz]ed|trained|programmed)\b|\b(?:amazon(?:'s|’s)?|your|seller central)\b[^.!?;\n]{0,70}?\b(?:nobody|no one|no seller|no human|nobody on earth) (?:could|can|is able to|would) (?:\w+ )?(?:follow|understand|comply|keep up|find|know|make sense)`,
        String.raw`\b(?:amazon|your \w+|seller support|marketplace)\b (?:keeps?|kept) (?:on )?(?:chang|switch|shift|mov|los|mix|delet|merg|reject|send|ignor|clos|block|mess)\w*ing\b|\b(?:amazon|your (?:\w+ )?(?:side|team|staff|warehouse|cent(?:re|er)|system|bots?)|fulfil?lment cent(?:re|er)|return cent(?:re|er)|marketplace)\b[^.!?;\n]{0,60}?\b(?:without (?:telling|informing|asking|warning|notifying) (?:anyone|anybody|us|sellers)|overnight)\b`,
      ),
      [
        'Blame for this lies with the platform.',
        'The culprit is the catalogue: the real cause is Amazon.',
        'This happened only because Amazon moved the setting.',
        'We are the victims here.',
        'Your help page is so badly written that we lost the way.',
        'Amazon keeps changing the form.',
      ],
      [
        'Responsibility for the feed lies with the listing lead.',
        'It was Amazon that asked for the invoice.',
        'The label was badly printed.',
        'We keep changing the tape each week.',
      ],
    ),
    entry(
      String.raw`\b(?:your|amazon(?:'s|’s)) (?:\w+ )?(?:scanners?|depots?|catalog(?:ue)?|warehouses?|robots?|software|forms?|servers?|staff|drivers?)\b[^.!?;\n]{0,30}\b(?:wrong\w*|mis\w+|fail\w*|garbl\w*|broken)\b|\bscanners? in your\b|\bproper (?:\w+ )?(?:on|at) your (?:end|side)|\bsellers (?:\w+ )?(?:pay|foot|bear) the (?:price|bill|cost)|\b(?:honest|proper|closer|single|second) look at (?:our|my) (?:file|case|papers|answer) would`,
      'Your scanners read the labels wrong.',
      'Our scanner read half of the labels wrong.',
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:schuld|verantwortung|fehler|ursache|grund|verursacher|auslöser|schuldige[r]?|problem|verantwortlich)(?: \p{L}+){0,5}? (?:ist|sind|war|liegt|lag|liegen|trägt|hat|bleibt)(?: \p{L}+){0,3}? (?:bei |am |an |beim |auf seiten (?:von |des )?)?(?:der |dem |die |das |ihr\p{L}* )?(?:amazon|marktplatz|plattform|verkäuferservice|logistikzentrum|seller central|fba)(?! (?:gemeldet|genannt|bekannt))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:nur|allein|einzig|bloß|lediglich|ausschließlich)(?: deshalb| deswegen)?,? (?:weil|da) (?:amazon|der marktplatz|die plattform|ihr\p{L}*|das logistikzentrum|sie) |(?<!\p{L})es (?:ist|war)(?: \p{L}+)? amazon, (?:das|die|der) `,
        String.raw`(?<!\p{L})(?:wir|ich)(?: \p{L}+){0,4}? (?:die )?(?:opfer|leidtragende[rn]?|geschädigte[rn]?|sündenb\p{L}+|kollateralschaden|dumme[nr]?|dummen)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:amazons?|ihr\p{L}*|seller central)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:schlecht|unklar|missverständlich|schwammig|wirr|verwirrend) (?:geschrieben|formuliert|erklärt|verfasst|übersetzt|programmiert|gemacht|beschrieben|organisiert)(?!\p{L})|(?<!\p{L})(?:amazons?|ihr\p{L}*)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:niemand|keiner|kein mensch|kein händler)(?: \p{L}+){0,4}? (?:verstehen|folgen|durchblick\p{L}*|einhalten|nachvollziehen)`,
        String.raw`(?<!\p{L})amazon(?: \p{L}+){0,5}? (?:ständig|dauernd|laufend|andauernd|immer wieder|über nacht|ohne (?:jemanden|uns|die händler) zu (?:informieren|fragen|warnen))(?!\p{L})|(?<!\p{L})(?:amazon|wer)(?!\p{L})[^.!?;\n]{0,60}?nicht (?:einmal |mal )?(?:die )?mühe (?:gemacht|gegeben)`,
      ),
      [
        'Schuld daran ist allein Amazon.',
        'Das geschah nur, weil Amazon die Seite verschob.',
        'Wir sind hier die Leidtragenden.',
        'Amazon ändert die Maske ständig.',
      ],
      [
        'Die Verantwortung liegt bei der Lagerleiterin.',
        'Grund war die alte Vorlage.',
        'Wir prüfen die Seite bei Amazon jeden Montag.',
      ],
    ),
    entry(
      String.raw`(?<!\p{L})(?:ihre|amazons) (?:\p{L}+ )?(?:scanner|lager|kataloge?|roboter|software|server|fahrer|formulare?)(?!\p{L})[^.!?;\n]{0,40}(?<!\p{L})(?:falsch|fehlerhaft|versagen|kaputt|verwechseln)|(?<!\p{L})ihrerseits[^.!?;\n]{0,20}(?:wäre|hätte)|(?<!\p{L})blick in unsere (?:akte|unterlagen)[^.!?;\n]{0,10} hätte|(?<!\p{L})(?:preis|zeche|rechnung)[^.!?;\n]{0,30} zahlen wir`,
      'Ihre Scanner lesen die Etiketten falsch.',
      'Unser Scanner las die Etiketten falsch.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:faute|tort|responsabilité|responsable|fautif|coupable|origine|cause|source|racine|problème)(?: [\p{L}’']+){0,5}?,? (?:c['’]est|est|en est|revient|incombe|vient|se trouve)(?: \p{L}+)? (?:(?:à|chez|de|du côté de|dans|celle de|au) )?(?:(?:le|la|l['’]|les|un|votre|vos|d['’]) ?)?(?:[\p{L}]+ ){0,4}?(?:amazon|place de marché|plateforme|seller central|centre logistique|service vendeurs?|votre \p{L}+|vos \p{L}+)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:uniquement|seulement|simplement|juste|rien que|exclusivement) (?:parce qu['’]|parce que |car )(?:amazon|vous|votre|vos|la place|la plateforme|le centre)|(?<!\p{L})c['’](?:est|était) (?:\p{L}+ )?(?:amazon|la place de marché|la plateforme|votre \p{L}+|vos \p{L}+) (?:lui-même |elle-même )?qui (?!demand|cit|nomm)`,
        String.raw`(?<!\p{L})(?:nous|je)(?: \p{L}+)? (?:sommes|suis|étions|avons été) (?:[\p{L}’']+ ){0,3}?(?:victimes?|boucs? émissaires?|dindons?|lésée?s?|pigeons?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:amazon|votre|vos|seller central)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:mal|vaguement|confusément|si mal|trop mal) (?:rédigée?s?|écrite?s?|expliquée?s?|conçue?s?|traduite?s?|formulée?s?|organisée?s?|programmée?s?)(?!\p{L})|(?<!\p{L})(?:amazon|votre|vos)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:personne|aucun vendeur|nul) ne (?:peut|pouvait|pourrait|saurait|comprend)`,
        String.raw`(?<!\p{L})(?:vous|amazon)(?: ne)? (?:refus\p{L}+|négligez|néglige|tardez|tarde|persist\p{L}+|vous obstinez|s['’]obstine) (?:toujours )?(?:de|d['’]|à)(?!\p{L})|(?<!\p{L})(?:celui|celle|ceux|quiconque|la personne|qui)(?: \p{L}+){0,2} (?:examiné|étudié|traité|lu|vérifié)[^.!?;\n]{0,50}?(?:pas|même pas) (?:\p{L}+ )?(?:pris la peine|daigné|ouvert|regardé)|(?<!\p{L})amazon [^.!?;\n]{0,40}?sans (?:prévenir|avertir|informer) (?:personne|les vendeurs|quiconque|nous)`,
      ),
      [
        'La faute revient à Amazon.',
        'Cela vient uniquement parce que vous avez déplacé la page.',
        'Nous sommes les victimes de ce système.',
        'L’origine du problème, c’est le bug de Seller Central.',
        'Vous refusez de corriger la page.',
      ],
      ['La responsabilité du flux revient à la gérante.', 'La cause est l’ancien modèle.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:vos|votre) (?:\p{L}+ )?(?:scanners?|entrepôts?|catalogue|robots?|logiciel|serveurs?|livreurs?|formulaires?)(?!\p{L})[^.!?;\n]{0,40}(?<!\p{L})(?:mal|faux|erreurs?|de travers|en panne)(?!\p{L})`,
      'Vos scanners lisent mal les étiquettes.',
      'Notre scanner lisait mal les étiquettes.',
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:colpa|torto|responsabilità|responsabile|colpevole|origine|causa|radice|problema|errore)(?: [\p{L}’']+){0,5}?,? (?:è|sta|ricade|viene|va cercat[oa]|spetta|nasce)(?: (?:solo|tutt[oa]|soltanto|proprio|interamente|unicamente))? (?:(?:di|in|da|ad|con|nel|del|della|dal|dalla|sul|sulla|il|la|lo) )?(?:(?:un|una|vostr[oaie]|continu[oi]) ){0,2}(?:[\p{L}]+ ){0,2}?(?:amazon|marketplace|piattaforma|seller central|centro logistico|vostr[oaie] \p{L}+)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:solo|soltanto|unicamente|semplicemente|esclusivamente) (?:perché|poiché) (?:amazon|voi|il marketplace|la piattaforma|il vostro|la vostra|i vostri)|(?<!\p{L})(?:è|era) (?:stat[oa] )?(?:\p{L}+ )?(?:amazon|il marketplace|la piattaforma|il vostro \p{L}+|la vostra \p{L}+) (?:stess[oa] )?(?:a |che )(?!chie|cit|nomin)`,
        String.raw`(?<!\p{L})(?:(?:siamo|sono|eravamo)(?: \p{L}+)? (?:(?:le|la|i|il|delle|una) )?(?:\p{L}+ )?(?:vittim[ae]|capr[oi] espiatori\p{L}*|pars? lesa|parte lesa)|(?:siamo|eravamo) (?:stati )?(?:\p{L}+ )?danneggiati)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:amazon|vostr[oaie]|seller central)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:mal|male|così male|confusamente|in modo (?:confuso|oscuro|vago)) ?(?:scritt\p{L}|spiegat\p{L}|tradott\p{L}|formulat\p{L}|fatt\p{L}|progettat\p{L}|organizzat\p{L})?(?: che| da)(?!\p{L})|(?<!\p{L})(?:amazon|vostr[oaie])(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:nessuno|nessun venditore)(?: \p{L}+)? (?:può|potrebbe|riesce|riuscirebbe|capisce|capirebbe)`,
        String.raw`(?<!\p{L})(?:vi rifiutate|vi ostinate|amazon (?:si rifiuta|si ostina|continua a)|continuate a)(?!\p{L})|(?<!\p{L})(?:chi|chiunque|il revisore)(?: \p{L}+){0,3}? (?:esaminat\p{L}|valutat\p{L}|controllat\p{L}|lett\p{L})[^.!?;\n]{0,50}?non (?:si è|ha) (?:\p{L}+ )?(?:degnat\p{L}|preso la briga|apert\p{L}|nemmeno|disturbat\p{L})|(?<!\p{L})amazon [^.!?;\n]{0,40}?senza (?:avvisare|dirlo a|informare) (?:nessuno|i venditori)`,
      ),
      [
        'La colpa è di Amazon.',
        'È successo solo perché Amazon ha spostato la pagina.',
        'Siamo noi le vittime: siamo vittime di un sistema.',
        'Vi rifiutate di correggere la pagina.',
      ],
      ['La responsabilità del flusso è della titolare.', 'La causa è il vecchio modello.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:i vostri|il vostro|le vostre|la vostra) (?:\p{L}+ )?(?:scanner|depositi|magazzini|catalogo|robot|software|server|moduli)(?!\p{L})[^.!?;\n]{0,40}(?<!\p{L})(?:male|sbagli\p{L}+|errat\p{L}|guast\p{L})|(?<!\p{L})(?:conto|prezzo) lo paghiamo noi|(?<!\p{L})avete spostato (?:la|le|i) \p{L}+ finché|fatto bene da voi`,
      'I vostri scanner leggono male le etichette.',
      'Il nostro scanner leggeva male le etichette.',
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:culpa|responsabilidad|responsable|culpable|causante|origen|causa|raíz|problema|error|fallo)(?: \p{L}+){0,5}?,? (?:es|está|recae|corresponde|viene|radica|la tiene|lo tiene|fue)(?: (?:solo|sólo|toda|todo|únicamente|enteramente))? (?:(?:de|en|del|a|al|el|la|su) )?(?:(?:un|una|el|la) )?(?:\p{L}+ ){0,2}?(?:amazon|marketplace|plataforma|seller central|centro logístico|ustedes)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:solo|sólo|solamente|únicamente|simplemente|exclusivamente) porque (?:amazon|ustedes|su |el marketplace|la plataforma)|(?<!\p{L})(?:es|fue|ha sido) (?:\p{L}+ )?(?:amazon|el marketplace|la plataforma|su (?:equipo|sistema|almacén|robot)) (?:mism[oa] )?(?:quien|el que|la que) (?!pid|solicit|cit|nombr)`,
        String.raw`(?<!\p{L})(?:somos|soy|éramos|hemos sido)(?: \p{L}+){0,2}? (?:(?:las|la|los|el|unas|una) )?(?:\p{L}+ )?(?:víctimas?|chivos? expiatorios?|perjudicad\p{L}+|damnificad\p{L}+|paganos|cabezas? de turco)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:amazon|sus?|seller central)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:mal|tan mal|confusamente|vagamente|pésimamente) (?:redactad\p{L}+|escrit\p{L}+|explicad\p{L}+|traducid\p{L}+|diseñad\p{L}+|hech\p{L}+|programad\p{L}+|organizad\p{L}+)(?!\p{L})|(?<!\p{L})(?:amazon|sus?)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:nadie|ningún vendedor) (?:puede|podría|podía|entiende|entendería|logra)`,
        String.raw`(?<!\p{L})(?:quien|quienes|el revisor|la persona que)(?: \p{L}+){0,3}? (?:revis|examin|evalu|ley|estudi|mir|decid|trat|cerr)\p{L}+[^.!?;\n]{0,40}?(?<!\p{L})(?:no se (?:molest|dign|tom)\p{L}+|ni (?:se|siquiera)|no (?:abrió|leyó|miró|entendió))|(?<!\p{L})(?:amazon|ustedes) (?:\p{L}+ )?(?:se niegan?|se empeñan?|siguen? sin|no dejan? de)(?!\p{L})|(?<!\p{L})amazon [^.!?;\n]{0,40}?sin (?:avisar|informar) a (?:nadie|los vendedores)`,
      ),
      [
        'El verdadero causante es Amazon.',
        'Pasó solo porque Amazon movió la página.',
        'Nosotros somos las víctimas.',
        'Quien revisó el caso no se molestó en abrirlo.',
      ],
      ['La responsabilidad del fichero es de la encargada.', 'La causa es la plantilla vieja.'],
    ),
    entry(
      String.raw`(?<!\p{L})sus (?:escáneres|almacenes|robots|programas|servidores|formularios|lectores)(?!\p{L})[^.!?;\n]{0,40}(?<!\p{L})(?:mal|equivocad\p{L}+|errores|fallan)|(?<!\p{L})(?:el precio|la factura|los platos rotos) (?:lo|la|los) pagamos`,
      'Sus escáneres leen mal las etiquetas.',
      'Nuestro escáner leía mal las etiquetas.',
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:責任|非|原因|落ち度|過失|元凶|問題)は[^。]{0,20}(?:御社|貴社|Amazon|アマゾン|マーケットプレイス|プラットフォーム|フルフィルメントセンター|セラーセントラル)(?:の(?:側|方|バグ|不具合|システム|仕様|ミス))?[^。、]{0,8}(?:に(?:あ|ござ)|です|だ|であ)',
        '(?:御社|貴社|Amazon|アマゾン)が[^。]{0,30}(?:せいで|ばかりに|したせい|からいけな|しなければ[^。]{0,16}(?:なかった|ません))',
        '(?:当店|弊社|当社|私たち|私|こちら|我々)(?:(?:の方)?こそ(?:が|は)?|の方が|は|が)[^。、]{0,10}(?:被害者|犠牲者|犠牲に|とばっちり|いけにえ|スケープゴート)',
        '(?:御社|貴社|Amazon|アマゾン)の[^。]{0,24}(?:分かりにく|わかりにく|誰(?:に)?も(?:理解|守|従|分から|わから)|あいまい|曖昧|不親切|支離滅裂)',
        '(?:審査(?:した|の)?(?:人|者|担当者|方)|確認した(?:人|者|担当者))は[^。]{0,24}(?:さえ|すら|ろくに|まともに)',
      ),
      [
        '責任はすべて御社の側にあります。',
        'Amazonが設定を変えたせいで遅れました。',
        '当店こそ被害者です。',
        '審査担当者は添付を開きさえしませんでした。',
      ],
      ['原因は当店の古いテンプレートです。', '責任者は店長です。', 'Amazonが指定した日に提出しました。'],
    ),
    entry(
      String.raw`(?:御社|貴社|Amazon)の(?:スキャナー|倉庫|カタログ|ロボット|サーバー|フォーム)[^。]{0,24}(?:誤|間違|読み違え|壊れ|おかし|不具合)`,
      '御社のスキャナーがラベルを読み違えています。',
      '当店のスキャナーがラベルを読み違えました。',
    ),
  ],
}
