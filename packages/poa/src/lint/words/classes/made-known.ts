import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

const places = String.raw`twitter|linkedin|facebook|reddit|youtube|tiktok|instagram|trustpilot|x\.com|\uFFFC+`
const will = String.raw`\b(?:we|i)(?:['’]ll| will| shall| am going to| are going to| intend to| plan to| want to|['’]m going to| have decided to| can also| could also)`

/**
 * LNG-08: the case made known: we shall post, tell and write about it, to the public, an authority, your board, our
 * customers; terms and rights held against the reader; our goods taken to another marketplace. Names of places are hidden.
 */
export const madeKnown: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:post|posting|publish|publishing|share|sharing|tweet|upload|spread|tell|talk about|write about|blog about|report) (?:\w+ ){0,2}?(?:this|everything|it all|our (?:story|experience|case|correspondence)|my (?:story|experience|case)|the (?:whole )?(?:story|truth|case|conversation|correspondence|chat)|how (?:you|amazon|small|sellers)|about (?:this|you|amazon|our|it)|it)\b[^.!?;\n]{0,40}? (?:on|in|to|via|with) (?:the )?(?:\w+ )?(?:${places}|forums?|social media|online|internet|public|everyone|everybody|blogs?|whole world|groups?)`,
        String.raw`${will} (?:\w+ )?(?:write|post|blog|tweet|talk|speak|complain) (?:\w+ )?about (?:this|it|you|amazon|our|my|how|everything)\b`,
        String.raw`\b(?:everybody|everyone|the (?:whole )?(?:world|public|community|internet)|thousands of \w+|our (?:customers|followers|readers)|other sellers|people|all sellers) (?:will|shall|should|is going to|are going to) (?:\w+ )?(?:hear|know|learn|see|read|find out|be told) (?:about|of|how|what|that|this|why)\b|\b(?:recorded|documented|saved|kept|screenshots? of) (?:\w+ ){0,3}?(?:and|which) (?:we |i )?(?:will|shall|can|could|are ready to) (?:\w+ )?(?:publish|post|share|release|show|make)\b`,
        String.raw`${will} (?:\w+ )?(?:report (?:this|you|it|amazon|your|the (?:case|matter))|file (?:a|an|our) (?:\w+ )?complaint|lodge (?:a|an) (?:\w+ )?complaint|complain|submit a complaint|make a complaint|take this|bring this) (?:\w+ ){0,2}?(?:to|with|at|before)\b`,
        String.raw`\b(?:e-?mail|write (?:\w+ )?to|contact|go to|turn to|escalate (?:\w+ )?to|inform|message) (?:\w+ ){0,2}?(?:jeff bezos|bezos|andy jassy|jassy|your (?:ceo|management|boss|board|superiors?|supervisors?|executives?|head office)|amazon(?:'s|’s) (?:ceo|management|board|executives?)|the (?:ceo|executive team))\b|${will} (?:\w+ )?(?:e-?mail|write to|message) \uFFFC+ (?:about|personally|directly|himself)`,
        String.raw`${will} (?:\w+ )?(?:move|take|shift|switch|transfer|pull) (?:all |our |everything|the )+(?:\w+ ){0,2}?(?:to|over to|from) (?:walmart|ebay|etsy|shopify|temu|another (?:marketplace|platform)|your competit\w+|the competition|amazon)|\btell (?:all )?(?:our|the) (?:customers|buyers|followers|readers) (?:why|how|what|about (?:you|amazon|this))\b`,
        String.raw`\b(?:under|by|according to) (?:the )?law\b[^.!?;\n]{0,20}?\b(?:you|amazon)\b|\b(?:you are|amazon is) (?:\w+ )?(?:obliged|required|bound) (?:by law |by contract )?to (?:pay|release|answer|respond|give|return|reinstate|refund)\b|\b(?:your|amazon(?:'s|’s)) last (?:chance|opportunity|warning)\b|\byou have (?:\d+|\w+) (?:more )?(?:hours|days|business days) (?:to|left|from)\b`,
        String.raw`\b(?:you|amazon) (?:are|is|have|has) (?:\w+ )?(?:breach\w*|violat\w+|break\w*|broke\w*|infring\w+) (?:of )?(?:our|the|my|this|its own|your own) (?:contract|agreement|rights|law)\b`,
      ),
      [
        'I will post this conversation on Twitter.',
        'Everybody will hear about this on social media.',
        'We have recorded everything and will publish it.',
        'I will file a complaint with the bureau.',
        'I will email your CEO.',
        'We will move all our products to Walmart.',
        'Under the law you are obliged to pay us.',
        'You have 7 days to restore the account.',
      ],
      [
        'The clerk will report the count to the lead.',
        'We published the corrected size chart on 12 listings.',
        'We will share the sheet with the carrier.',
        'You have 12 days of stock in the sheet.',
        'On 3 May we moved all units to the second bay.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:gehe|gehen|wende|wenden)(?: \p{L}+){0,3} (?:zur|an die|zu den|damit zur) (?:presse|zeitung\p{L}*|medien|polizei|öffentlichkeit|staatsanwaltschaft|verbraucherzentrale)(?!\p{L})|(?<!\p{L})(?:auf|bei|in|über) (?:facebook|linkedin|twitter|instagram|youtube|tiktok|trustpilot|reddit|x|foren|den foren|verkäuferforen)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:veröffentlich\p{L}*|post(?:en|e)|teilen|öffentlich|bericht\p{L}*|schreiben|publik)(?!\p{L})|(?<!\p{L})(?:jeder|alle|die ganze welt|unsere kunden|andere händler) (?:wird|werden|soll|sollen) (?:\p{L}+ ){0,3}?(?:erfahren|hören|wissen|lesen)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:sie|amazon) (?:verletz|brech|brich|verstoß|verstöß)\p{L}*(?: \p{L}+){0,2} (?:unseren|den|das|unsere|gegen (?:den|unseren|das|die)) (?:\p{L}+ )?(?:vertrag|vereinbarung|recht\p{L}*|gesetz\p{L}*)(?!\p{L})|(?<!\p{L})(?:haften|haftet) (?:sie |amazon )?(?:\p{L}+ )?für(?!\p{L})|(?<!\p{L})(?:sie|amazon) (?:sind|ist) (?:\p{L}+ )?(?:gesetzlich|rechtlich|vertraglich) verpflichtet|(?<!\p{L})ihre letzte (?:chance|gelegenheit|möglichkeit)(?!\p{L})|(?<!\p{L})(?:schreiben|wenden|informieren|kontaktieren)(?: \p{L}+){0,3} (?:jeff bezos|bezos|andy jassy|jassy|ihr\p{L}* (?:vorstand|geschäftsführung|geschäftsleitung|vorgesetzte\p{L}*|chef))(?!\p{L})|(?<!\p{L})(?:wechseln|ziehen|verlagern)(?: \p{L}+){0,4} (?:zu|auf) (?:ebay|otto|kaufland|zalando|einer anderen plattform|ihrer konkurrenz|der konkurrenz)(?!\p{L})`,
      ),
      [
        'Ich gehe damit zur Zeitung.',
        'Auf LinkedIn werden wir alles veröffentlichen.',
        'Sie verletzen unseren Vertrag und haften für jeden Umsatz.',
        'Das ist Ihre letzte Chance.',
      ],
      [
        'Der Packer geht damit zur Waage.',
        'Die Haftfolie haftet nicht.',
        'Wir verlagerten das Lager nach Kassel.',
      ],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:publier|publierons|publierai|publions|diffuser|diffuserons|partager|partagerons|raconter|raconterons|poster|posterons|posterai) (?:\p{L}+ ){0,3}?(?:échange|tout|histoire|conversation|affaire|expérience|vérité|cela|comment)?(?: [\p{L}’']+){0,3}? ?(?:sur|dans) (?:les |des |le )?(?:twitter|linkedin|facebook|reddit|youtube|tiktok|instagram|trustpilot|forums?|réseaux|internet|\uFFFC+)|(?<!\p{L})(?:tout le monde|le public|nos clients|les autres vendeurs) (?:saur|apprendr|entendr|ser)\p{L}+(?!\p{L})`,
        String.raw`(?<!\p{L})(?:vais|allons|irai|irons) (?:\p{L}+ )?(?:contacter|saisir|alerter|prévenir|écrire à|informer|voir) (?:(?:la|le|les|un|une|des|votre|jeff|l['’]) ?)?(?:\p{L}+ )?(?:60 millions|ufc|presse|journa\p{L}+|bezos|jassy|direction|médiat\p{L}+|autorit\p{L}+|association\p{L}*|dgccrf|répression|consommat\p{L}+|député\p{L}*|police)|(?<!\p{L})(?:vous|amazon) (?:violez|viole|rompez|rompt|enfreignez|enfreint|ne respect\p{L}+ pas) (?:notre|le|la|nos|les) (?:\p{L}+ )?(?:contrat|accord|loi|droits?)(?!\p{L})|(?<!\p{L})vous êtes (?:\p{L}+ )?(?:responsables? de (?:chaque|toutes?|nos|la perte)|tenus? de|obligés? de)|(?<!\p{L})(?:votre|c['’]est la|c['’]est votre) dernière (?:chance|occasion)(?!\p{L})|(?:passerons|irons|transférerons|passer) (?:\p{L}+ ){0,3}?(?:chez|sur|à) (?:ebay|cdiscount|vos concurrents|la concurrence|une autre plateforme)`,
      ),
      [
        'Nous publierons cet échange sur Twitter.',
        'Je vais contacter 60 millions de consommateurs.',
        'Vous violez notre contrat.',
        'Vous êtes responsables de chaque vente perdue.',
      ],
      ['Nous avons publié le tableau sur la fiche.', 'Le chef de quai est responsable de chaque colis.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:pubblicheremo|pubblicherò|pubblicare|condivideremo|condividerò|diffonderemo|racconteremo|racconterò|posteremo|posterò) (?:[\p{L}’']+ ){0,5}?(?:su|sui|sul|nei|in|a) ?(?:twitter|linkedin|facebook|reddit|youtube|tiktok|instagram|trustpilot|forum|social|internet|rete|tutti|\uFFFC+)|(?<!\p{L})(?:tutti|il pubblico|i nostri clienti|gli altri venditori) (?:sapr|scoprir|verr)\p{L}+(?!\p{L})`,
        String.raw`(?<!\p{L})(?:state|sta|stanno) (?:\p{L}+ )?(?:violando|infrangendo|calpestando) (?:il|i|la|le) (?:nostr[oaie] )?(?:contratto|accordo|diritti|legge)(?!\p{L})|(?<!\p{L})(?:amazon|voi) (?:\p{L}+ )?(?:viola|violate) (?:il|i|la) (?:nostr[oaie] )?(?:contratto|diritti|legge)(?!\p{L})|(?<!\p{L})siete (?:\p{L}+ )?(?:responsabili (?:di|per) (?:ogni|tutte|le|la perdita)|tenuti (?:per legge )?a|obbligati a)(?!\p{L})|(?<!\p{L})(?:la vostra|è la vostra) ultima (?:possibilità|occasione)(?!\p{L})|(?:scriver|rivolger|contatter)\p{L}+ (?:\p{L}+ ){0,3}?(?:bezos|jassy|vostr[oa] (?:direzione|amministratore|capo)|dirigenza)|(?:passeremo|sposteremo) (?:\p{L}+ ){0,4}?(?:a|su) (?:ebay|un['’]altra piattaforma|vostri concorrenti)`,
      ),
      [
        'Pubblicheremo questa conversazione su Twitter.',
        'State violando il contratto.',
        'Siete responsabili di ogni vendita persa.',
      ],
      ['Abbiamo pubblicato la tabella sulla scheda.', 'Il capoturno è responsabile di ogni collo.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:publicaremos|publicaré|publicar|compartiremos|difundiremos|contaremos|contaré|subiremos) (?:\p{L}+ ){0,5}?(?:en|por|a) (?:las |los |el |todo )?(?:twitter|linkedin|facebook|reddit|youtube|tiktok|instagram|trustpilot|foros?|redes|internet|mundo|\uFFFC+)|(?<!\p{L})(?:todo el mundo|todos|el público|nuestros clientes|otros vendedores) (?:sabr|se enterar|conocer)\p{L}+(?!\p{L})`,
        String.raw`(?<!\p{L})(?:están|está) (?:\p{L}+ )?(?:incumpliendo|violando|vulnerando|rompiendo|infringiendo) (?:el|nuestr[oa]s?|los|la) (?:\p{L}+ )?(?:contrato|acuerdo|derechos|ley)(?!\p{L})|(?<!\p{L})(?:ustedes|amazon) (?:\p{L}+ )?(?:incumplen?|violan?|vulneran?) (?:el|nuestr[oa]s?|los|la) (?:\p{L}+ )?(?:contrato|acuerdo|derechos|ley)(?!\p{L})|(?<!\p{L})son (?:\p{L}+ )?(?:responsables (?:de|por) (?:cada|todas|las ventas|la pérdida)|(?:ustedes )?obligados a)(?!\p{L})|(?<!\p{L})su última (?:oportunidad|ocasión)(?!\p{L})|(?:escribir|dirigir|contactar)\p{L}+ (?:\p{L}+ ){0,3}?(?:bezos|jassy|su (?:dirección|jefe|director))|(?:pasaremos|llevaremos|trasladaremos) (?:\p{L}+ ){0,4}?a (?:ebay|otra plataforma|la competencia)`,
      ),
      [
        'Publicaremos esta conversación en Twitter.',
        'Están incumpliendo el contrato.',
        'Son responsables de cada venta perdida.',
      ],
      ['Publicamos la tabla en la ficha.', 'El jefe es responsable de cada paquete.'],
    ),
  ],
  ja: [
    entry(
      '(?:Twitter|ツイッター|LinkedIn|Facebook|フェイスブック|YouTube|TikTok|Instagram|インスタグラム|SNS|ブログ|掲示板|口コミサイト|X(?:（旧)?)(?:や[^。、]{1,12})?(?:上)?(?:で|に|へ)[^。]{0,14}(?:公開|公表|投稿|掲載|拡散|暴露|書き込|晒)(?:し(?:ます|よう)|いたします|す(?:る)?(?:つもり|予定|用意)|み(?:ます)?)|(?:ジェフ・?ベゾス|ベゾス|アンディ・?ジャシー|ジャシー|御社の(?:社長|役員|経営陣|本社))(?:氏|様)?(?:に|へ)[^。]{0,14}(?:連絡|手紙|メール|直訴|報告|訴え)|(?:契約|法律)(?:に|を)(?:違反|破)[^。]{0,10}(?:いるのは|いる)(?:御社|貴社|アマゾン)|(?:最後の(?:機会|警告|通告))です|(?:楽天|ヤフー|eBay|他社)(?:へ|に)(?:移り|移行し|乗り換え)',
      ['このやり取りをTwitterで公開します。', 'これが最後の警告です。', '御社の経営陣へメールで報告します。'],
      ['寸法表を商品ページで公開しました。', '最後の検品は班長が行います。'],
    ),
  ],
}
