import { entry } from '../entry.ts'
import { inTurn, oneOf, words, type ByLanguage } from './by-language.ts'

// "A positive shopping experience", with the adjective on either side where a language has both.
const goods = {
  en: String.raw`\b(?:great|good|best|better|excellent|positive|perfect|pleasant|smooth|wonderful|amazing|satisf(?:ying|actory)|top|first-class|high[- ]quality) (?:and \w+ )?(?:(?:purchas|shopp|buy|customer|user|sell)\w* )?(?:experi(?:e)?nces?|services?|environment)\b`,
  de: String.raw`(?<!\p{L})(?:großartig|gut|best|bess|ausgezeichnet|hervorragend|positiv|perfekt|angenehm|reibungslos|optimal|toll)\p{L}* (?:Einkaufs|Kunden|Kauf)?(?:erlebnis|erfahrung|service)\p{L}*`,
  fr: String.raw`(?<!\p{L})(?:(?:excellent|bon|meilleur|grand|parfait|agréable|belle?)\p{L}* (?:expérience|service)s?|(?:expérience|service)s?(?: d['’]achat| client)? (?:positive?s?|agréables?|irréprochables?|parfaite?s?|excellente?s?|optimale?s?|de qualité))(?!\p{L})`,
  it: String.raw`(?<!\p{L})(?:(?:ottim|buon|miglior|eccellent|perfett|piacevol|bell)\p{L}* (?:esperienz|servizi)\p{L}*|(?:esperienz|servizi)\p{L}*(?: d['’] ?acquisto| clienti)? (?:positiv|eccellent|ottim|impeccabil|perfett)\p{L}*)`,
  es: String.raw`(?<!\p{L})(?:(?:gran|buen|excelente|mejor|óptim|perfect|agradable)\p{L}* (?:experiencia|servicio|atención)s?|(?:experiencia|servicio|atención)s?(?: de compra| al cliente)? (?:positiv|excelente|óptim|impecable|perfect)\p{L}*)(?!\p{L})`,
}

/** SPC-01: buyers shall be served well, politely and soon, with nothing that tells by what. */
export const servedWell: ByLanguage = {
  en: [
    entry(
      oneOf(
        inTurn(
          String.raw`\b(?:offer|provid|giv|deliver|creat|ensur|guarantee|maintain|mak(?:e|ing) sure|see(?:ing)? to it|get|enjoy|receiv)\w*\b`,
          goods.en,
          50,
        ),
        String.raw`\bin an? (?:(?:timely|prompt|professional|courteous|polite|efficient|friendly)(?:,? and |, | )?){1,3}(?:manner|way|fashion)\b`,
        String.raw`\b(?:improv|upgrad|rais|enhanc|optimi[sz]|elevat)(?:e|es|ed|ing) (?:our |the |my )?(?:overall )?(?:level of )?(?:service|operating|operational|operations?|business|professional)(?: (?:level|quality|standards?|capabilit\w+|efficiency))?\b(?! of the| hours| system| desk| manual| sheet| table| room)`,
        String.raw`\btak(?:e|es|ing) an? (?:\w+ )?(?:professional|serious|responsible|careful) (?:attitude|approach)\b`,
        String.raw`\b(?:strictly|faithfully|conscientiously) (?:implement|follow|observe|respect|obey|execute)(?:s|ed|ing)? (?:all )?(?:the |your |amazon(?:['’]?s)? )?(?:\w+ )?(?:rules|polic\w+|guidelines|regulations|terms|requirements)\b`,
        String.raw`\b(?:will|shall|['’]ll) (?:always |now )?(?:carefully|thoroughly|closely) (?:read|review|study) (?:all )?(?:the |your |amazon(?:['’]?s)? )?(?:\w+ )?(?:rules|polic\w+|guidelines|regulations)\b`,
      ),
      [
        'We will make sure that shoppers only get a positive experience.',
        'Letters are answered in a timely and professional manner.',
        'Upgrading our service level.',
        'We take a more professional attitude.',
        'In future we strictly implement your rules.',
        'We will carefully study all Amazon policies.',
      ],
      [
        'The service desk moved to the better room.',
        'Two buyers wrote that the experience was good.',
        'The improved operating manual has 9 pages.',
        'We read the image policy on 3 May.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        inTurn(
          words(String.raw`(?:biet|gewährleist|garantier|ermöglich|sorg|liefer|schenk|geb)\p{L}*`),
          goods.de,
          50,
        ),
        String.raw`${goods.de}(?: zu)? (?:bieten|ermöglichen|gewährleisten|sicherzustellen|geben|haben|bekommen|garantieren)(?!\p{L})`,
        words(
          String.raw`(?:zeitnah|schnell|zügig|freundlich|höflich|professionell|umgehend)(?:,? und |, )(?:zeitnah|schnell|zügig|freundlich|höflich|professionell|umgehend|kompetent)`,
          String.raw`zeitnah (?:zu )?(?:beantwort|bearbeit|reagier|erledig|geantwortet)\p{L}*`,
          String.raw`(?:lesen|studieren|beachten)(?: \p{L}+){0,4} (?:aufmerksam|sorgfältig|genau)(?: \p{L}+){0,2}`,
        ),
      ),
      [
        'Wir bieten unseren Käufern weiterhin ein großartiges Einkaufserlebnis.',
        'Alle sollen ein gutes Einkaufserlebnis haben.',
        'Fragen werden schnell und professionell beantwortet.',
        'Anfragen werden zeitnah bearbeitet.',
      ],
      ['Der Service steht auf Blatt 3.', 'Das Erlebnis der Käufer wurde abgefragt.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        inTurn(words(String.raw`(?:offr|fourn|propos|garant|assur|donn|apport|veill)\p{L}*`), goods.fr, 50),
        words(
          String.raw`de (?:manière|façon) (?:rapide|professionnelle|polie|courtoise|efficace|ponctuelle)(?: et (?:rapide|professionnelle|polie|courtoise|efficace))?`,
          String.raw`(?:respect|appliqu|suiv|observ)\p{L}+ (?:strictement|scrupuleusement|rigoureusement) (?:les|vos|toutes les) (?:règles|politiques|consignes|directives)`,
          String.raw`(?:lir|étudier|consulter)(?:ons|ai|a|ont) (?:attentivement|soigneusement) (?:les|vos|toutes les) (?:règles|politiques|consignes|directives)`,
        ),
      ),
      [
        'Nous continuerons d’offrir une excellente expérience.',
        'Les messages sont traités de manière rapide et professionnelle.',
        'Nous respecterons strictement les règles.',
        'Nous étudierons attentivement les consignes.',
      ],
      ['Le service du soir compte les colis.', 'L’expérience des acheteurs a été demandée.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        inTurn(words(String.raw`(?:offr|forn|garant|assicur|dar|far|avr|abbia)\p{L}*`), goods.it, 50),
        words(
          String.raw`in (?:modo|maniera) (?:tempestiv|professional|rapid|cortes|efficient)\p{L}*(?: e (?:tempestiv|professional|rapid|cortes|efficient)\p{L}*)?`,
          String.raw`(?:rispett|segu|applic|osserv)\p{L}+ (?:pienamente|strettamente|scrupolosamente|rigorosamente) (?:le|tutte le|i|il) (?:linee guida|politiche|regole|regolament\p{L}+)`,
          String.raw`(?:legger|studier)(?:emo|ò|à) (?:attentamente|con attenzione) (?:le|tutte le|i) (?:linee guida|politiche|regole)`,
        ),
      ),
      [
        'Faremo in modo che il cliente abbia solo esperienze positive.',
        'Rispondiamo in modo rapido e professionale.',
        'Rispetteremo pienamente le linee guida.',
        'Leggeremo attentamente le politiche.',
      ],
      ['Il servizio del mattino conta i pacchi.', 'Le linee guida sono nel foglio 3.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        inTurn(
          words(String.raw`(?:ofrec|ofrezc|prest|brind|garantiz|asegur|proporcion|dar|demos|dando)\p{L}*`),
          goods.es,
          50,
        ),
        words(
          String.raw`de (?:forma|manera) (?:rápida|profesional|oportuna|puntual|educada|eficiente)(?: y (?:rápida|profesional|educada|eficiente|puntual))?`,
          String.raw`(?:cumpl|respet|segu|aplic)\p{L}+ (?:estrictamente|escrupulosamente|plenamente|rigurosamente) (?:las|todas las|los|con las) (?:políticas|normas|reglas|directrices)`,
          String.raw`(?:leer|estudiar)(?:emos|é|á) (?:atentamente|con atención|detenidamente) (?:las|todas las) (?:políticas|normas|reglas|directrices)`,
        ),
      ),
      [
        'Seguiremos ofreciendo una gran experiencia de compra.',
        'Respondemos de forma rápida y profesional.',
        'Cumpliremos estrictamente las normas.',
        'Leeremos atentamente las políticas.',
      ],
      ['El servicio de tarde cuenta los paquetes.', 'La experiencia consta en la hoja 3.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        String.raw`(?:より?良い|最高の|満足(?:の|して)いただける|快適な|質の高い|気持ちの?良い)(?:お?買い?物|購入)?(?:体験|サービス|対応)(?:を|の)?(?:ご?提供|お届け|心[がか]け|目指)`,
        String.raw`(?:誠心誠意|真摯に|丁寧かつ迅速に|迅速かつ(?:丁寧|適切|誠実)に|迅速(?:で|な)丁寧な)(?:[^。、]{0,8})(?:対応|努め|取り組)`,
      ),
      ['より良いサービスを提供いたします。', 'お客様には誠心誠意対応いたします。'],
      ['返品窓口は月曜に対応表を更新します。', 'サービス品目は12件です。'],
    ),
  ],
}
