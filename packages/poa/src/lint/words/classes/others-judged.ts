import { entry } from '../entry.ts'
import type { ByLanguage, Vocabulary } from './by-language.ts'
import { oneOf, inTurn, words } from './by-language.ts'
import { scorn } from './scorn.ts'

const carriers = String.raw`ups|usps|fedex|dhl|dpd|gls|evri|hermes|royal mail|correos|seur|mrw|brt|bartolini|sda|poste italiane|la poste|colissimo|chronopost|mondial relay|deutsche post`

/** Those who act for us, and the software that we rent. */
const others: Vocabulary = {
  en: String.raw`\b(?:(?:${carriers})|(?<!\b(?:from|by|to|of|for|with|via|at|in|told|tell|asked|gave|our own) (?:(?:our|the|a|an) )?)(?:carriers?|couriers?|hauliers?|postman|postmen|post office|postal service|mail(?:man|men)|drivers?|suppliers?|vendors?|manufacturers?|factory|wholesalers?|distributors?|importers?|forwarders?|(?:\w+ )?agency|freelancers?|assistants?|VA|interns?|trainees?|temps?|students?|helpers?|employees?|workers?|packers?|clerks?|bookkeepers?|accountants?|developers?|designers?|photographers?|translators?|printers?|contractors?|(?:software|printing|pallet|freight|haulage|cleaning|photo|shipping|logistics|packaging|web) (?:company|firm|house|provider|shop)|(?:repricing|repricer|inventory|shipping|listing|label|sync) (?:software|tool|app|plug-?in|service)|repricer|plug-?in))\b`,
  de: words(
    String.raw`${carriers}|\p{L}*(?:zusteller|paketdienst|kurier|kurierdienst|spedition|spediteur|postbote|briefträger|fahrer|lieferant|hersteller|großhändler|importeur|agentur|freiberufler\p{L}*|aushilfe|ferienhilfe|praktikant(?:in)?|student(?:in)?|mitarbeiter(?:in)?|packer(?:in)?|buchhalter(?:in)?|steuerberater(?:in)?|entwickler|grafiker|fotograf|übersetzer(?:in)?|druckerei|dienstleister|subunternehmer|palettenfirma|softwarefirma|preissoftware|versandsoftware|lagersoftware|repricer|plug-?in|azubi|lagerist|kollege|kollegin)|die post`,
  ),
  fr: words(
    String.raw`${carriers}|transporteurs?|livreurs?|coursiers?|facteurs?|chauffeurs?|fournisseurs?|fabricants?|grossistes?|importateurs?|agence|prestataires?|intérimaires?|stagiaires?|saisonni\p{L}+|aide saisonnière|étudiante?|employée?s?|salariée?s?|préparat\p{L}+|comptables?|développeurs?|graphistes?|photographes?|traduct\p{L}+|imprimeurs?|imprimerie|sous-traitants?|logiciel (?:de|d['’])\p{L}+|logiciel|société de \p{L}+|apprentie?`,
  ),
  it: words(
    String.raw`${carriers}|corrier[ei]|postin[oi]|autist[ai]|spedizionier[ei]|fornitor[ei]|produttor[ei]|grossist[ai]|importator[ei]|agenzia|collaborat\p{L}+|interinale|stagist[ai]|stagional[ei]|aiutante|student\p{L}+|dipendent[ei]|impiegat[oaei]|magazzinier[ei]|commercialist[ai]|contabil[ei]|svilupp\p{L}+|grafic[oa]|fotograf[oa]|traduttor[ei]|tipografia|subappaltator[ei]|software|ditta (?:di|dei) \p{L}+|apprendist[ai]`,
  ),
  es: words(
    String.raw`${carriers}|transportistas?|mensajer\p{L}+|carter[oa]s?|repartidor\p{L}*|conductor\p{L}*|proveedor\p{L}*|fabricantes?|mayoristas?|importador\p{L}*|agencia|colaborador\p{L}*|temporal(?:es)?|becari[oa]s?|ayudantes?|estudiantes?|emplead[oa]s?|trabajador\p{L}*|moz[oa]s?|gestor[íi]a|gestor|contables?|desarrollador\p{L}*|diseñador\p{L}*|fotógraf\p{L}+|traductor\p{L}*|imprenta|subcontrat\p{L}+|programa (?:de|que)|software|empresa de \p{L}+|aprendi\p{L}+`,
  ),
  ja: '(?:ヤマト運輸|佐川急便|日本郵便|クロネコ|宅配業者|配送業者|運送(?:会社|業者)|配達員|ドライバー|郵便局|仕入先|卸業者|卸売業者|問屋|メーカー|工場|輸入業者|代理店|委託先|外注(?:先|業者)?|派遣(?:社員)?|アルバイト|パート|インターン|学生|従業員|社員|スタッフ|担当者|税理士|経理|開発(?:者|会社)|デザイナー|カメラマン|翻訳者|印刷(?:会社|所|業者)|下請け?|(?:価格改定|在庫|出荷|受注)?(?:ソフト|ツール|アプリ|プラグイン)(?:会社)?|パレット会社|倉庫(?:会社|業者))',
}

const fault: Vocabulary = {
  en: String.raw`\b(?:forgot|forgets|forgotten|kept (?:quiet|silent|it from us)|hid|conceal\w*|did not (?:tell|inform|warn|bother|care|care to|listen|pay attention|do (?:his|her|its|their) job)|(?:didn['’]t) (?:tell|inform|warn|bother|care|listen)|never (?:told|informed|warned|answered|replied|bothered)|without (?:telling|informing|asking|warning) us|took no care|(?:does|do|did) as (?:he|she|it|they) pleases?d?|ruin(?:ed|s)|wreck\w*|sent (?:us )?(?:the |a )?(?:wrong|defective|bad|fake)|deliver\w* (?:us )?(?:the |a )?(?:wrong|defective|bad|fake|rubbish)|(?:went|goes|gone|ran|acted) (?:haywire|crazy|mad|wild|rogue|amok|berserk)|played up|crash(?:ed|es)|buggy|unreliable|careless\w*|lazy|sloppy|incompeten\w+|dishonest\w*|mess(?:ed)?|chaos|disaster|botch\w*|is (?:the )?(?:guilty|culprit)|(?:is|are|was|were) (?:\w+ )?(?:not up to|overwhelmed|out of (?:its|his|her|their) depth|not reliable|to blame)|behind closed doors|strikes? again|sold us|rubbish|slept|ignored (?:our|us|the|my)|left us|cannot be (?:trusted|relied)|not to be trusted|did (?:a )?(?:poor|bad|terrible|miserable|lousy|awful)|broke (?:its|his|her|their) (?:word|promise)|let (?:us|everyone) down)\b`,
  de: words(
    String.raw`verg(?:aß|aßen|essen)|verschwieg|verschwiegen|verheimlicht\p{L}*|nicht (?:informiert|gesagt|mitgeteilt|gewarnt|aufgepasst|hingesehen|gekümmert)|ohne (?:uns )?(?:etwas zu sagen|bescheid|rücksprache|zu fragen)|(?:macht|machen|machte),? was (?:er|sie|es) (?:will|wollen|wollte)|ruiniert\p{L}*|durchgedreht|verrückt ?gespielt|spinnt|spann|gesponnen|amok|abgestürzt|(?:lieferte|geliefert|schickte|geschickt|sandte)(?: \p{L}+){0,3}? (?:falsche?[nrs]?|fehlerhafte?[nrs]?|schlechte?[nrs]?)|(?:falsche?[nrs]?|fehlerhafte?[nrs]?|schlechte?[nrs]?) \p{L}+ (?:geliefert|geschickt|gesandt)|unzuverlässig\p{L}*|nachlässig\p{L}*|leichtsinnig\p{L}*|faul|faule[rsnm]?|schlampt\p{L}*|geschlampt|pfusch\p{L}*|gepfuscht|chaos|im stich|hängen lassen|schuld|gelogen|belogen|betrogen|getäuscht|versagt|versagen|kein verlass|nicht zu (?:trauen|gebrauchen)|unfug|mist|murks`,
  ),
  fr: words(
    String.raw`a oublié|ont oublié|oubli(?:e|ait|ent)|caché|dissimulé|sans (?:rien )?(?:nous )?(?:dire|prévenir|informer|avertir|demander)|sans nous (?:le |en )?(?:dire|prévenir|informer|avertir)|(?:n['’]a|n['’]ont) (?:jamais|pas|rien) (?:prévenu|informé|dit|averti|répondu|fait attention|surveillé)|ne nous a (?:jamais|pas|rien) (?:prévenus?|informés?|dit|avertis?)|n['’]en f(?:ait|ont) qu['’]à (?:sa|leur) tête|ruiné|s['’]est emballé|(?:est )?devenu fou|planté|(?:livré|envoyé|expédié) (?:\p{L}+ ){0,2}?(?:la |le |les |une? |de )?(?:mauvaise?s?|fausse?s?|défectueu\p{L}+)|peu fiables?|pas fiables?|paresseu\p{L}+|fainéant\p{L}*|menti|trompés?|trahis?|lâchés?|laissé tomber|abandonnés?|coupables?|chaos|désastre|gâché|fait n['’]importe|mal fait|sans soin`,
  ),
  it: words(
    String.raw`(?:ha|hanno|si è) dimenticat\p{L}|scordat\p{L}|nascost\p{L}|taciut\p{L}|senza (?:dirci|avvisarci|avvertirci|informarci|chieder\p{L}*|dire)(?: nulla| niente)?|non (?:ha|hanno) (?:mai )?(?:detto|avvisat\p{L}|informat\p{L}|avvertit\p{L}|rispost\p{L})|non ci (?:ha|hanno) (?:mai )?(?:detto|avvisat\p{L}|informat\p{L}|avvertit\p{L})|non (?:è|sono|ha|hanno) (?:stat\p{L} |fatto |prestato )?(?:attent\p{L}|attenzione)|f(?:a|anno) (?:quello|ciò|come) (?:che )?(?:vuole|vogliono|gli pare)|rovinat\p{L}|impazzit\p{L}|(?:mandat\p{L}|inviat\p{L}|inviando|mandando|spedit\p{L}|consegnat\p{L}) (?:\p{L}+ ){0,3}?(?:sbagliat\p{L}|errat\p{L}|difettos\p{L})|inaffidabil\p{L}+|pigr\p{L}|fannullon\p{L}|sbadat\p{L}|mentit\p{L}|ingannat\p{L}|tradit\p{L}|imbrogliat\p{L}|colpevol\p{L}|pasticci\p{L}*|combinat\p{L}|fatto male|malissimo`,
  ),
  es: words(
    String.raw`(?:se )?olvid(?:ó|aron|aba)|se (?:le|les) olvidó|ocult(?:ó|aron)|se lo call(?:ó|aron)|call(?:ó|aron)|sin (?:decirnos|avisarnos|avisar|informarnos|preguntar\p{L}*|decir)(?: nada)?|(?:nunca|jamás|no) nos (?:dij\p{L}+|avis\p{L}+|inform\p{L}+|respond\p{L}+|ha\p{L}* (?:dicho|avisado|informado))|no (?:puso|pusieron|prestó|tuvo|tuvieron) (?:cuidado|atención)|hace(?:n)? lo que (?:le|les) da|hace(?:n)? lo que quier\p{L}+|arruin(?:ó|aron)|se volvió loc[oa]|enloqueció|se desmadró|(?:envió|enviaron|mandó|mandaron|entregó|entregaron) (?:\p{L}+ ){0,3}?(?:equivocad\p{L}+|mal|erróne\p{L}+|defectuos\p{L}+)|poc[oa] fiables?|perezos\p{L}+|mint\p{L}+|engañ\p{L}+|traicion\p{L}+|culpables?|dej(?:ó|aron) tirad\p{L}+|lío|fatal|sin cuidado`,
  ),
  ja: '(?:忘れ|失念|黙って|隠し|勝手(?:気まま|に)|教えてくれ(?:ず|な|ませ)|知らせ(?:てくれ)?(?:ず|な|ませ)|報告せず|連絡せず|不注意|手抜き|サボ|さぼ|裏切|騙|だま|嘘|暴走|狂[いっ]|誤作動|台無し|めちゃくちゃ|(?:違う|誤った|間違った|不良)[^。、]{0,6}を?(?:送|納品|出荷|発送)|責任(?:です|にあ|があ)|せいです|のせいで|悪い(?:の|です)|だらしな)',
}

/** LNG-05: somebody who acts for us, with a verb of neglect or a word of scorn, or the one on whom it lies. */
export const othersJudged: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`${inTurn(others.en, fault.en, 60)}(?![^.!?\n]{0,60}?\b(?:because|since|as) (?!of\b|he\b|she\b|they\b|it\b|nobody there))`,
        inTurn(others.en, scorn.en, 60),
        String.raw`\b(?:let down|cheated|misled|deceived|betrayed|failed) by (?:people|those|everyone|everybody|others|somebody|someone|professionals|partners)\b|\b(?:it|this) (?:is|was) (?:all )?(?:the |our |an? )(?:\w+ )?(?:temp|driver|carrier|courier|supplier|agency|packer|clerk|intern|student|assistant|forwarder|factory|wholesaler) (?:who|that|which)\b`,
        String.raw`\b(?:responsibility|liability|blame|fault|guilt) (?:for [^.!?;\n]{1,50} )?(?:rests|lies|sits|falls|is|belongs) (?:\w+ )?(?:with|on|to|at) (?:our |the |an? )?(?:\w+ ){0,2}?(?:firm|company|carrier|courier|supplier|agency|post|driver|factory|provider|forwarder|warehouse|distributor|manufacturer)`,
      ),
      [
        'The pallet firm did a terrible job.',
        'A summer helper forgot to print the labels.',
        'Our wholesaler sent us the wrong colour.',
        'The repricing software went haywire on Sunday.',
        'Responsibility for the damage rests with the pallet firm.',
      ],
      ['The supplier sent the certificate on 4 May.', "The courier's van came at 15:00."],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`${inTurn(others.de, fault.de, 60)}(?![^.!?\n]{0,60}?(?<!\p{L})(?:weil|da|denn) (?!er |sie |es ))`,
        inTurn(others.de, scorn.de, 60),
        String.raw`(?<!\p{L})(?:verantwortung|schuld|haftung|fehler)(?: [\p{L}]+){0,3}? (?:liegt|lag|liegen|trifft|trägt)(?: \p{L}+)? (?:bei|beim|am|an|die|den|der) (?:\p{L}+ )?\p{L}*(?:firma|spedition|agentur|post|lieferant\p{L}*|hersteller|paketdienst|zusteller|kurier|dienstleister|druckerei|fahrer|importeur|großhändler)`,
      ),
      [
        'Eine Ferienhilfe hat vergessen, die Etiketten zu drucken.',
        'DHL hat einfach miserabel gearbeitet.',
        'Die Preissoftware ist durchgedreht.',
        'Die Verantwortung liegt bei der Palettenfirma.',
      ],
      ['Der Lieferant sandte am 4. Mai das Zertifikat.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`${inTurn(others.fr, fault.fr, 60)}(?![^.!?\n]{0,60}?(?<!\p{L})(?:car|parce que|puisque) )`,
        inTurn(others.fr, scorn.fr, 60),
        String.raw`(?<!\p{L})(?:responsabilité|faute|tort)(?: [\p{L}’']+){0,4}? (?:incombe|revient|est|repose|appartient) (?:entièrement )?(?:à|au|aux|du|sur|celle de) ?(?:la |le |l['’]|notre )?(?:\p{L}+ )?(?:société|transporteur|agence|fournisseur|poste|livreur|fabricant|prestataire|imprimerie|grossiste)`,
      ),
      [
        'Une aide saisonnière a oublié d’imprimer.',
        'L’agence n’a pas fait attention.',
        'Le logiciel de prix s’est emballé.',
      ],
      ['Le fournisseur a envoyé le certificat le 4 mai.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`${inTurn(others.it, fault.it, 60)}(?![^.!?\n]{0,60}?(?<!\p{L})(?:perché|poiché) )`,
        inTurn(others.it, scorn.it, 60),
        String.raw`(?<!\p{L})(?:responsabilità|colpa)(?: [\p{L}’']+){0,4}? (?:è|ricade|spetta|sta|grava) (?:tutta |solo |interamente )?(?:del|della|dell['’]|dei|sul|sulla|al|alla) ?(?:nostr[oa] )?(?:ditta|corriere|agenzia|fornitore|posta|poste|produttore|tipografia|grossista|spedizioniere|autista)`,
      ),
      [
        'Un aiutante ha dimenticato di stampare.',
        'Il software dei prezzi è impazzito.',
        'L’agenzia non è stata attenta.',
      ],
      ['Il fornitore ha inviato il certificato il 4 maggio.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`${inTurn(others.es, fault.es, 60)}(?![^.!?\n]{0,60}?(?<!\p{L})(?:porque|ya que) )`,
        inTurn(others.es, scorn.es, 60),
        String.raw`(?<!\p{L})(?:responsabilidad|culpa)(?: \p{L}+){0,4}? (?:es|recae|corresponde|incumbe) (?:toda |enteramente |solo )?(?:de|del|en|sobre|al|a) (?:la |el |nuestr[oa] )?(?:empresa|transportista|agencia|proveedor|correos|fabricante|imprenta|mayorista|mensajería|repartidor)`,
      ),
      ['Una ayudante olvidó imprimir.', 'El programa de precios se volvió loco.', 'Correos es un desastre.'],
      ['El proveedor envió el certificado el 4 de mayo.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        `(?<!(?:ない|なかった|なく)(?:ため|ので|から)、?)${inTurn(others.ja, fault.ja, 26)}`,
        inTurn(others.ja, scorn.ja, 20),
      ),
      [
        'アルバイトがラベルの印刷を忘れました。',
        'ヤマト運輸の対応がひどかっただけです。',
        '価格改定ソフトが暴走しました。',
      ],
      ['仕入先は5月4日に証明書を送りました。'],
    ),
  ],
}
