import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

// A year or a number of years is a history, a day with its month is a fact about one step.
const anySentence = (since: string, trade: string, shop: string): string =>
  String.raw`(?<=^|[.!?\n]\s?)(?=[^.!?\n]*${since})(?=[^.!?\n]*${trade})(?=[^.!?\n]*${shop})[^.!?\n]+`

/** STR-09: for how many years we have traded, beside where we do it, or how well we know it. */
export const yearsOfSelling: ByLanguage = {
  en: [
    entry(
      anySentence(
        String.raw`\b(?:since (?:19|20)\d\d|(?:for|over) (?:(?:over|more than|almost|nearly|about|the (?:last|past)) )*(?:\d+|\w+) (?:long )?years|\w+ years ago)\b`,
        String.raw`\b(?:we|i)(?: have|['’]ve)? (?:\w+ )?(?:been )?(?:sold|sell|selling|trad(?:e|ed|ing)|deal|dealt|dealing|run|running|work(?:ed|ing)?|(?:gain|gather|built|buil|collect)\w* (?:\w+ ){0,5}?experience)\b`,
        String.raw`\b(?:on amazon|online|on the (?:internet|web)|in e-?commerce|experience|passion|know (?:this|the|my|our) (?:\w+ )?(?:trade|business|market|industry|products))\b`,
      ),
      [
        'For eleven years I have sold bicycle parts on the internet.',
        'I have been trading online since 2009 with a lot of experience.',
      ],
      ['Since 4 May we have sold online with tracking only.', 'For two years the online page had no check.'],
    ),
  ],
  de: [
    entry(
      anySentence(
        String.raw`(?<!\p{L})seit (?:dem jahr )?(?:(?:19|20)\d\d|(?:\p{L}+ ){0,2}?(?:\d+|\p{L}+) jahren)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:(?:verkaufe|handle|betreibe|führe|arbeite|vertreibe)(?: \p{L}+){0,3}? (?:ich|wir)|(?:wir|ich) (?:\p{L}+ )?(?:verkaufen?|handeln?|handle|betreiben?|führen?|arbeiten?|vertreiben?)|(?:verkaufen|handeln|betreiben|führen|arbeiten|vertreiben) wir)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:im (?:internet|netz)|online\p{L}*|auf amazon|bei amazon|erfahrung|freude|leidenschaft|herzblut|diese[nm] (?:shop|laden|geschäft)|in dieser branche)(?!\p{L})`,
      ),
      [
        'Seit über zwölf Jahren verkaufe ich Lampen im Internet.',
        'Ich handle seit 2011 online mit Werkzeug.',
      ],
      ['Seit dem 4. Mai verkaufen wir auf Amazon nur mit Rechnung.', 'Die Vorlage stammt aus dem Jahr 2011.'],
    ),
  ],
  fr: [
    entry(
      anySentence(
        String.raw`(?<!\p{L})(?:depuis (?:(?:19|20)\d\d|(?:[\p{L}’']+ ){0,3}?(?:\d+|\p{L}+) ans)|(?:cela|ça|voilà|il y a)(?: fait)? (?:[\p{L}’']+ ){0,2}?(?:\d+|\p{L}+) ans que)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:je|nous) (?:vends|vendons|travaille|travaillons|exerce|exerçons|commercialise|commercialisons|gère|gérons)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:sur amazon|en ligne|sur internet|passion|passionné\p{L}*|expérience|dans (?:la vente|le commerce|ce métier)|connai(?:s|ssons))(?!\p{L})`,
      ),
      [
        'Je vends sur Amazon depuis 2015 et ma passion est le jouet.',
        'Cela fait douze ans que je vends en ligne.',
      ],
      ['Depuis le 4 mai, nous vendons en ligne avec suivi.', 'Cela fait douze jours que l’offre est fermée.'],
    ),
  ],
  it: [
    entry(
      anySentence(
        String.raw`(?<!\p{L})(?:da (?:[\p{L}]+ ){0,2}?(?:\d+|\p{L}+) anni|dal (?:19|20)\d\d|sono (?:[\p{L}]+ ){0,2}?(?:\d+|\p{L}+) anni che)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:vend(?:o|iamo)|lavor(?:o|iamo)|gest(?:isco|iamo)|oper(?:o|iamo)|commerci(?:o|amo))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:su amazon|online|in rete|su internet|passione|esperienza|conosc(?:o|iamo)|in questo settore|nella vendita|nel commercio)(?!\p{L})`,
      ),
      ['Vendo online da oltre quindici anni.', 'Dal 2014 vendiamo su Amazon articoli per animali.'],
      ['Dal 4 maggio vendiamo online solo con tracciatura.', 'Da dodici giorni gli annunci sono chiusi.'],
    ),
  ],
  es: [
    entry(
      anySentence(
        String.raw`(?<!\p{L})(?:desde (?:hace (?:[\p{L}]+ ){0,2}?(?:\d+|\p{L}+) años|(?:el año )?(?:19|20)\d\d)|ll?ev(?:o|amos) (?:[\p{L}]+ ){0,2}?(?:\d+|\p{L}+) años|hace (?:[\p{L}]+ ){0,2}?(?:\d+|\p{L}+) años que)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:vend(?:o|emos|iendo)|trabaj(?:o|amos|ando)|dedic(?:o|amos|ad[oa]s)|comerci(?:o|amos|ando)|gestion(?:o|amos|ando))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:en amazon|por internet|en internet|en línea|online|pasión|experiencia|conoz?c(?:o|emos)|en este (?:sector|negocio)|en la venta|al comercio)(?!\p{L})`,
      ),
      ['Llevo más de diez años vendiendo por internet.', 'Desde 2013 vendo artículos de cocina en Amazon.'],
      ['Desde el 4 de mayo vendemos en Amazon solo con seguimiento.', 'Llevan doce días cerrados.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:(?:19|20)\d\d年(?:\d+月)?(?:から|より|以来)|\d+年(?:以上|間|前から))[^。]{0,12}(?:Amazon|アマゾン|ネット|インターネット|オンライン|通販)[^。]{0,20}(?:販売して|営んで|商売|運営して)`,
      ['私は2010年からネットで自転車用品を販売しています。'],
      ['5月4日からAmazonで追跡付きのみで販売しています。'],
    ),
  ],
}
