import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** STR-09: what we deal in and for whom, how many we are and how much we carry, since when we sell, what we are known for. */
export const ourBusiness: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:we|i|our \w+|the (?:company|firm|shop|store)) (?:\w+ly |are |have )*(?:speciali[sz]e[sd]?|speciali[sz]ing) (?:\w+ )?(?:in|on)\b`,
        String.raw`\b(?:we|i) (?:\w+ly )?(?:sell|offer|design|produce|make|manufacture|import|distribute|supply|create|develop|craft|provide|stock|carry|trade in|deal in) (?:\w+ ){0,2}?(?:premium|high[- ](?:quality|end|grade)|handmade|hand-?crafted|top-quality|luxury|eco-?friendly|sustainable|affordable|unique|exclusive|beautiful|innovative|stylish|elegant|the (?:finest|best)|a (?:wide|large|broad|great|full|huge) (?:range|selection|variety|choice)|over \d+|more than \d+|hundreds of|thousands of)\b`,
        String.raw`\b(?:we|i|our \w+) (?:\w+ )?(?:sell|sells|offer|offers|ship|ships|deliver|delivers|supply|supplies|import|export)\b[^.!?;\n]{0,60}? (?:to|for) (?:\w+ )?(?:customers|families|households|buyers|clients|people|shops|restaurants|homes)(?: and \w+)? (?:all over|across|around|throughout|in (?:the (?:uk|us|eu)|many|over|more than|\d|\uFFFC))`,
        String.raw`\b(?:we|i) (?:\w+ )?(?:founded|established|started|began|launched) (?:\w+ ){0,3}?(?:sell(?:ing)?|trading|business|shop|store|company|firm|brand|\uFFFC+)(?: \w+){0,4}? (?:back )?(?:in|since) (?:19|20)\d\d\b|\b(?:founded|started|began|launched) (?:this|the|our|my) (?:\w+ )?(?:business|shop|store|company|firm|brand) (?:\w+ )?(?:\w+ ){0,2}?(?:years ago|from (?:our|my|the) (?:\w+ )?(?:kitchen|garage|bedroom|living room|basement|home))\b`,
        String.raw`\b(?:our|my) (?:\w+ )?(?:shop|store|company|business|firm|brand|catalogue|catalog|range|assortment) (?:\w+ )?(?:offers|sells|carries|has|stocks|features|covers|comprises|includes|consists of|employs) (?:over |more than |about |around |some |nearly )?(?:\d[\d.,]*|hundreds of|thousands of|a (?:wide|large|broad)) (?:\w+ )?(?:products|items|articles|categories|designs|models|employees|people|brands|styles)\b`,
        String.raw`\bwe are (?:an? )?(?:\w+ )?(?:team|group|crew|family|couple|collective) of (?:\d+ |two |three |four |five |six |ten |twelve |a dozen )?(?:\w+ )?(?:passionate|dedicated|motivated|committed|people|friends|employees|enthusiasts|specialists|brothers|sisters|craftsmen|parents|designers|artists|experts)\b`,
      ),
      [
        'We specialise in premium pet accessories.',
        'We sell high-quality kitchen products to customers all over the world.',
        'I started selling on Amazon in 2015.',
        'Our store offers over 500 products.',
        'We are a team of 15 passionate people.',
      ],
      [
        'We sell the knife in two lengths.',
        'We started to sell the set without a report.',
        'We ship the parcels for customers on Monday.',
        'Our store list has 12 lines.',
        'The firm that tests for us is specialised: the laboratory tests toys.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:wir|ich|unser \p{L}+|unsere \p{L}+)(?: [\p{L}-]+){0,10} spezialisiert(?!\p{L})|(?<!\p{L})(?:wir sind|als) (?:\p{L}+ )?spezialist\p{L}* für(?!\p{L})`,
        String.raw`(?<!\p{L})(?:verkaufen|vertreiben|bieten|fertigen|importieren|produzieren|führen|entwerfen) (?:wir |ich )?(?:\p{L}+ ){0,2}?(?:hochwertige[nrs]?|nachhaltige[nrs]?|exklusive[nrs]?|handgefertigte[nrs]?|handgemachte[nrs]?|erstklassige[nrs]?|ausgesuchte[nrs]?|innovative[nrs]?|stilvolle[nrs]?|über \d+|mehr als \d+|eine (?:große|breite) (?:auswahl|palette))(?!\p{L})|(?<!\p{L})unser (?:ziel|anspruch|auftrag|credo|motto|traum)(?: ist| war)?(?: es)?(?:,|:| )[^.!?;\n]{0,40}?(?<!\p{L})(?:haushalt\p{L}*|menschen|familien|jede\p{L}* zuhause|kunden (?:glücklich|zu begeistern|zufrieden)|die welt)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:unser|unsere|mein) (?:\p{L}+ )?(?:shop|laden|geschäft|unternehmen|sortiment|firma|betrieb|onlineshop) (?:\p{L}+ )?(?:bietet|umfasst|führt|beschäftigt|zählt|hat) (?:\p{L}+ )?(?:über |mehr als |rund |etwa )?\d[\d.]* (?:\p{L}+ )?(?:produkte|artikel|kategorien|mitarbeiter\p{L}*|modelle|marken)(?!\p{L})|(?<!\p{L})wir sind ein (?:\p{L}+ )?(?:team|trupp) (?:von|aus) (?:\p{L}+ |\d+ )(?:\p{L}+ )?(?:leuten|menschen|freunden|mitarbeitern|begeisterten|leidenschaftlichen)(?!\p{L})`,
      ),
      [
        'Wir sind auf hochwertiges Zubehör spezialisiert.',
        'Wir verkaufen handgemachte Kerzen.',
        'Unser Ziel ist es, jeden Haushalt mit Schönem zu versorgen.',
        'Unser Shop bietet über 500 Produkte.',
      ],
      ['Wir verkaufen das Messer in zwei Längen.', 'Unser Ziel ist eine Quote unter 1 %.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:nous sommes|je suis|est|sommes) (?:\p{L}+ )?spécialisée?s?(?!\p{L})|(?<!\p{L})(?:nous sommes|je suis|en tant que) (?:\p{L}+ ){0,2}?spécialistes? (?:de|des|du|d['’])|(?<!\p{L})(?:nous|je|j['’]) ?(?:avons |ai )?(?:\p{L}+ )?(?:fondé|créé|lancé) (?:(?!compte)[\p{L}\uFFFC’']+ ){1,5}?en (?:19|20)\d\d`,
        String.raw`(?<!\p{L})(?:vendons|vends|existons|travaillons|commercialisons) (?:\p{L}+ ){0,3}?(?:sur amazon )?depuis (?:plus de |près de )?(?:\p{L}+ |\d+ )ans(?!\p{L})|(?<!\p{L})(?:vendons|proposons|fabriquons|importons|créons|concevons) (?:[\p{L}’']+ ){0,3}?(?:haut de gamme|de (?:haute |grande )?qualité|artisana\p{L}+|faits? main|écologiques?|durables?|uniques?|innovants?|de luxe|une (?:large|vaste) gamme|plus de \d+)(?!\p{L})|(?<!\p{L})notre (?:\p{L}+ )?(?:marque|entreprise|maison|société|boutique) (?:\p{L}+ )?(?:est (?:\p{L}+ )?(?:reconnue|connue|réputée|appréciée|synonyme|célèbre)|propose (?:plus de )?\d+|compte (?:plus de )?(?:\d+|\p{L}+) (?:produits|articles|salariés|employés|personnes))(?!\p{L})|(?<!\p{L})nous sommes une (?:\p{L}+ )?équipe de (?:\p{L}+ |\d+ )(?:passionn\p{L}+|personnes|amis|collaborat\p{L}+)`,
      ),
      [
        'Nous sommes spécialisés dans les accessoires.',
        'J’ai fondé notre maison en 2011.',
        'Nous vendons sur Amazon depuis six ans.',
        'Notre marque est reconnue pour sa qualité.',
      ],
      ['Nous vendons le couteau en deux longueurs.', 'Nous avons créé la fiche en deux versions.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:siamo|sono|è) (?:\p{L}+ )?specializzat[oaie](?!\p{L})|(?<!\p{L})(?:siamo|sono|come) (?:\p{L}+ ){0,2}?specialist[ai] (?:di|del|della|dei|in|nel)|(?<!\p{L})(?:ho|abbiamo) (?:\p{L}+ )?(?:fondato|avviato|lanciato) (?:(?!account)[\p{L}\uFFFC’']+ ){1,5}?nel (?:19|20)\d\d`,
        String.raw`(?<!\p{L})(?:vendiamo|vendo|operiamo|lavoriamo|commercializziamo) (?:\p{L}+ ){0,3}?(?:su amazon )?da (?:oltre |più di |quasi )?(?:\p{L}+ |\d+ )anni(?!\p{L})|(?<!\p{L})(?:vendiamo|proponiamo|produciamo|importiamo|creiamo|realizziamo|offriamo) (?:[\p{L}’']+ ){0,3}?(?:di alta gamma|di (?:alta |ottima |prima )?qualità|artigianal[ei]|fatt[ie] a mano|ecologic[ih]e?|sostenibili|unici|uniche|innovativ[ie]|di lusso|una (?:vasta|ampia) gamma|oltre \d+)(?!\p{L})|(?<!\p{L})(?:nostr[oa]) (?:\p{L}+ )?(?:marchio|azienda|ditta|società|negozio) (?:\p{L}+ )?(?:è (?:\p{L}+ )?(?:riconosciut[oa]|conosciut[oa]|not[oa]|apprezzat[oa]|sinonimo|rinomat[oa])|propone (?:oltre )?\d+|conta (?:oltre )?(?:\d+|\p{L}+) (?:prodotti|articoli|dipendenti|persone))(?!\p{L})|(?<!\p{L})siamo (?:una squadra|un team|un gruppo) di (?:\p{L}+ |\d+ )(?:appassionat\p{L}+|persone|amici|collaborat\p{L}+)`,
      ),
      [
        'Siamo specializzati in accessori.',
        'Ho fondato la nostra bottega nel 2011.',
        'Vendiamo su Amazon da sei anni.',
        'Il nostro marchio è sinonimo di qualità.',
      ],
      ['Vendiamo il coltello in due lunghezze.', 'Abbiamo creato la scheda in due versioni.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:estamos|estoy|está|somos|es) (?:\p{L}+ )?especializad[oa]s?(?!\p{L})|(?<!\p{L})(?:somos|soy|como) (?:\p{L}+ ){0,2}?especialistas? (?:en|de)(?!\p{L})|(?<!\p{L})(?:fundé|fundamos|hemos fundado|he fundado|lancé|lanzamos) (?:(?!cuenta)[\p{L}\uFFFC]+ ){1,5}?en (?:19|20)\d\d`,
        String.raw`(?<!\p{L})(?:vendemos|vendo|operamos|trabajamos|comercializamos) (?:\p{L}+ ){0,3}?(?:en amazon )?desde hace (?:más de |casi )?(?:\p{L}+ |\d+ )años(?!\p{L})|(?<!\p{L})(?:vendemos|ofrecemos|fabricamos|importamos|creamos|diseñamos) (?:\p{L}+ ){0,3}?(?:de alta gama|de (?:alta |gran |primera )?calidad|artesanal(?:es)?|hech[oa]s a mano|ecológic[oa]s|sostenibles|únic[oa]s|innovador[ae]s|de lujo|una (?:amplia|gran) gama|más de \d+)(?!\p{L})|(?<!\p{L})nuestr[oa] (?:\p{L}+ )?(?:marca|empresa|tienda|sociedad|firma) (?:\p{L}+ )?(?:es (?:\p{L}+ )?(?:reconocida|conocida|famosa|apreciada|sinónimo)|ofrece (?:más de )?\d+|cuenta con (?:más de )?(?:\d+|\p{L}+) (?:productos|artículos|empleados|personas))(?!\p{L})|(?<!\p{L})somos un (?:equipo|grupo) de (?:\p{L}+ |\d+ )(?:apasionad\p{L}+|personas|amigos|colaborador\p{L}+)`,
      ),
      [
        'Estamos especializados en accesorios.',
        'Fundé nuestro taller en 2011.',
        'Vendemos en Amazon desde hace seis años.',
        'Nuestra marca es sinónimo de calidad.',
      ],
      ['Vendemos el cuchillo en dos largos.', 'Creamos la ficha en dos versiones.'],
    ),
  ],
  ja: [
    entry(
      '(?:当店|当社|弊社|私(?:ども|たち)?)(?:は|では)[^。]{0,24}(?:専門(?:店|に|と|として|の)|を専門|に特化|を(?:幅広く|数多く)(?:取り扱|扱)|(?:高品質|上質|高級|こだわり)[^。]{0,14}(?:販売|提供|取り扱|お届け))|(?:当店|当社|弊社)の(?:ブランド|商品|名前)は[^。]{0,20}(?:知られ|定評|評判|支持|愛され)|[0-9\\d]+年(?:間|以上)[^。]{0,14}(?:販売(?:して|を続)|営業|経営|営ん)|(?:社員|従業員|スタッフ)(?:は|数)?[0-9\\d]+名(?:の|で(?:、|す|運営))',
      [
        '当店は高級ペット用品を専門としております。',
        '当店のブランドは品質の良さで知られています。',
        'アマゾンで6年間、販売してまいりました。',
      ],
      ['当店の棚は2列です。', '専門機関の試験報告書を添付1に示します。'],
    ),
  ],
}
