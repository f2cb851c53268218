import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-09: who runs the shop, where it sits and with whom it works, stars and ranks to be proud of, goods made with love. */
export const whoWeAre: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:our|my) (?:\w+ )?(?:shop|store|business|company|brand|firm) (?:is|was|are) (?:\w+ )?(?:run|led|managed|owned|operated|headed) by (?:my|me|our|two|three|a|\w+ and)\b|\b(?:we|i) (?:are|am) based in [\w\uFFFC]+(?: \w+)? (?:and|where|with)\b|\b(?:proud of|boast|hold|look back on|pride ourselves on) (?:our |a |an |the )?(?:\d[\d.,]*[- ]?(?:stars?|%)|\w+ (?:rating|reviews|track record|reputation))\b|\b(?:since|for) (?:(?:19|20)\d\d|\w+ years|\d+ years),? (?:we|i|our \w+) (?:have|has) (?:\w+ )?(?:been )?(?:delight\w*|serv\w+|supply\w*|supplied|making|selling|produc\w+|happily|inspir\w+)\b|\b(?:our|these) (?:\w+ )?(?:products|goods|items|candles|soaps|bags|lamps|toys|jewell?ery) (?:are|is) (?:\w+ )?(?:made|crafted|designed|handmade|produced|created) (?:with (?:love|passion|care|heart)|by hand|in small batches|locally)\b|\bwe are (?:\w+ )?(?:one of the|among the|the) (?:top|best|leading|largest|biggest|most popular|number one|best-?selling) (?:\w+ ){0,2}?(?:sellers?|shops?|brands?|stores?|companies|suppliers?)\b|\b(?:let|allow) (?:us|me) (?:to )?(?:tell|say) (?:you )?(?:a (?:bit|little|few words)|something|briefly) (?:\w+ )?about (?:us|our|me|my)\b`,
      [
        'Our little shop is run by my sister and me.',
        'We are based in Manchester and work with local artists.',
        'We are proud of our 4.9-star rating.',
        'Since 2014 we have been delighting customers.',
        'Our products are made with love in Portugal.',
        'We are one of the top sellers in the category.',
        'Let us tell you a bit about our company.',
      ],
      [
        'Our warehouse is in Manchester.',
        'The shop list is managed by the clerk.',
        'Since 2024 we have been without a count.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:unser|unsere|mein|meine) (?:\p{L}+ )?(?:laden|shop|geschäft|betrieb|firma|unternehmen|onlineshop) (?:wird|wurde) (?:\p{L}+ )?von (?:meine[rm]|mir|uns|zwei|drei)(?: \p{L}+){0,5} (?:geführt|betrieben|geleitet)(?!\p{L})|(?<!\p{L})(?:stolz auf|blicken (?:\p{L}+ )?zurück auf) (?:unsere|unser|eine|über) (?:\p{L}+ )?(?:\d[\d.,]*|bewertung\p{L}*|sterne|\p{L}*geschichte|erfolge)(?!\p{L})|(?<!\p{L})(?:mit (?:viel )?(?:liebe|leidenschaft|herzblut))(?: \p{L}+){0,3} (?:gefertigt|hergestellt|gemacht|entworfen|handgemacht)(?!\p{L})|(?<!\p{L})(?:einer der|zählen zu den|gehören zu den) (?:\p{L}+ )?(?:besten|größten|führenden|beliebtesten|top) ?(?:\p{L}*händler\p{L}*|verkäufer\p{L}*|shops?|marken)(?!\p{L})`,
      [
        'Unser kleiner Laden wird von meiner Schwester und mir geführt.',
        'Wir sind stolz auf unsere 4,9 Sterne.',
      ],
      ['Unser Lager wird von einer Firma gezählt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:fiers?|fières?) de (?:notre|nos) (?:\p{L}+ )?(?:note|évaluations?|avis|étoiles|réputation|parcours|histoire|clients|savoir-faire|produits)(?!\p{L})|(?<!\p{L})(?:notre|ma) (?:\p{L}+ )?(?:boutique|entreprise|société|maison) est (?:\p{L}+ )?(?:tenue|gérée|dirigée) par (?:ma|mon|moi|nous|deux|trois)(?!\p{L})|(?<!\p{L})(?:fabriqué|conçu|créé|confectionné)e?s? (?:\p{L}+ )?avec (?:amour|passion|soin et)(?!\p{L})|(?<!\p{L})(?:l['’]un|l['’]une|parmi les|un|une) des? (?:\p{L}+ )?(?:meilleure?s?|plus grande?s?|principaux) (?:vend\p{L}+|boutiques?|marques?)(?!\p{L})`,
      ['Nous sommes fiers de notre note de 4,9 étoiles.'],
      ['La note du transporteur est la pièce 2.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:fier[ie]|orgoglios[ie]) (?:del|della|delle|dei|di) (?:nostr[oaie] )?(?:\p{L}+ )?(?:valutazion[ei]|recension[ei]|stelle|storia|reputazione|clienti|prodotti|percorso)(?!\p{L})|(?<!\p{L})(?:nostr[oa]|mi[oa]) (?:\p{L}+ )?(?:negozio|azienda|ditta|bottega) è (?:\p{L}+ )?(?:gestit|guidat|dirett)[oa] da (?:mia|mio|me|noi|due|tre)(?!\p{L})|(?<!\p{L})(?:fatt|realizzat|creat|prodott)[oaie] (?:\p{L}+ )?con (?:amore|passione|cura e)(?!\p{L})|(?<!\p{L})(?:uno|una|tra i|fra i|tra le) (?:dei |delle )?(?:\p{L}+ )?(?:miglior[ei]|maggior[ei]|più grandi|principali) (?:vendit\p{L}+|negozi|marchi)(?!\p{L})`,
      ['I nostri prodotti sono fatti con amore in Toscana.'],
      ['La valutazione del corriere è l’allegato 2.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:orgullos[oa]s?) de (?:nuestr[oa]s?|mi) (?:\p{L}+ )?(?:valoraci(?:ón|ones)|reseñas|estrellas|historia|reputación|clientes|productos|trayectoria|nota)(?!\p{L})|(?<!\p{L})(?:nuestr[oa]|mi) (?:\p{L}+ )?(?:tienda|empresa|negocio|taller) (?:está|es) (?:\p{L}+ )?(?:gestionad|llevad|dirigid|regentad)[oa] por (?:mi|mí|nosotros|dos|tres)(?!\p{L})|(?<!\p{L})(?:hech|elaborad|fabricad|cread)[oa]s? (?:\p{L}+ )?con (?:amor|pasión|cariño|mimo)(?!\p{L})|(?<!\p{L})(?:uno|una|entre los|entre las) (?:de los |de las )?(?:\p{L}+ )?(?:mejores|principales|mayores) (?:vendedor\p{L}*|tiendas|marcas)(?!\p{L})`,
      ['Somos uno de los mejores vendedores de la categoría.'],
      ['La valoración del transportista es el anexo 2.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:当店|当社|弊社)(?:は|を)[^。]{0,10}(?:夫婦|姉|妹|兄|弟|母|父|家族|二人|親子)[^。]{0,8}(?:営|経営|切り盛り|運営)|(?:真心|愛情|心)(?:を)?込め(?:て)?[^。]{0,10}(?:作|製造|手作り|お届け)|(?:星|評価)[0-9\d.]+[^。]{0,10}(?:誇り|自慢)|(?:トップ|一流|人気|有数の)(?:セラー|出品者|店|ブランド)(?:の一つ|です|として)`,
      ['当店は姉と二人で営む小さな店です。'],
      ['当店は二列の棚を使います。'],
    ),
  ],
}
