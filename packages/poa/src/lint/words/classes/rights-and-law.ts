import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-08: our legal department, insurer and rights, a law that was broken, a bad press, all sellers who shall hear. */
export const rightsAndLaw: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:letter|post|mail|hear(?:ing)?|word) from (?:our|my) (?:\w+ )?(?:legal department|lawyers?|attorneys?|solicitors?|insurers?|insurance|legal team|counsel)\b|\b(?:our|my) (?:\w+ )?(?:insurance(?: company)?|insurers?|legal department|bank) (?:\w+ )?(?:will|shall|is going to) (?:\w+ )?(?:claim|sue|recover|contact|demand|pursue|write|turn)\b|\b(?:know|fight for|defend|stand up for|insist on|enforce|exercise) (?:\w+ )?(?:our|my) (?:\w+ )?rights\b|\b(?:clear(?:ly)? |plain |obvious |serious )?(?:a )?(?:breach|violation|infringement) of (?:\w+ )?(?:european|eu|german|english|us|federal|state|national|consumer|competition|antitrust|contract|international|human|platform)(?: \w+)? (?:law|laws|rights|act|directive|regulation)\b|\b(?:make sure|see to it|ensure) (?:that )?(?:every|all|each|other) (?:\w+ )?(?:sellers?|customers?|people|one|body) (?:hears?|knows?|learns?|finds? out|reads?)\b|\b(?:supreme court|court of justice|european court|highest court)\b|\bbad (?:press|publicity|headlines)\b|\b(?:in|not in) your (?:own )?(?:best )?interest\b`,
      [
        'Expect a letter from our legal department.',
        'We know our rights and will fight for them.',
        'This is a breach of European law.',
        'Our insurance company will claim the loss from you.',
        'We will make sure that every seller hears about this.',
        'A bad press is not in your interest.',
      ],
      [
        'The brand owner’s law firm confirmed the retraction.',
        'The bank sent the payment file.',
        'The press had a bad seal.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:post|brief|schreiben|nachricht)(?: \p{L}+){0,2} (?:von|vom|unsere[rs]) (?:\p{L}+ )?(?:rechtsabteilung|anwalt|anwälten|kanzlei|versicherung|rechtsschutzversicherung)(?!\p{L})|(?<!\p{L})(?:unsere|meine) (?:\p{L}+ )?(?:\p{L}*versicherung|rechtsabteilung) (?:\p{L}+ ){0,3}?(?:fordert|fordern|holt|verlangt|wird|klagt)(?!\p{L})|(?<!\p{L})(?:kennen|kämpfen für|verteidigen|wahren|bestehen auf|durchsetzen) (?:\p{L}+ )?(?:unsere|unser|meine|mein) (?:\p{L}+ )?rechte?n?(?!\p{L})|(?<!\p{L})(?:verstoß|verstößt|verstoßen) gegen (?:\p{L}+ )?(?:europäisches|deutsches|geltendes|eu-|das (?:europäische|deutsche)) ?(?:\p{L}*recht|gesetz|verordnung)(?!\p{L})|(?<!\p{L})(?:jeder|alle) (?:händler|verkäufer) (?:\p{L}+ ){0,3}?(?:erfährt|erfahren|hört|hören)(?!\p{L})|(?<!\p{L})(?:schlechte presse|in ihrem (?:eigenen )?interesse|europäische[nr]? gerichtshof)(?!\p{L})`,
      ['Sie erhalten demnächst Post von unserer Rechtsabteilung.', 'Wir kennen unsere Rechte.'],
      ['Die Post von unserem Lieferanten lag ungelesen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:courrier|lettre|nouvelles)(?: \p{L}+){0,2} de (?:notre|nos) (?:\p{L}+ )?(?:service juridique|avocats?|assurance|assureur|juristes?)(?!\p{L})|(?<!\p{L})(?:notre|mon) (?:\p{L}+ )?(?:assurance|assureur|service juridique) (?:\p{L}+ ){0,2}?(?:réclamera|demandera|se retournera|poursuivra|exigera)(?!\p{L})|(?<!\p{L})(?:connaissons|ferons valoir|défendrons|défendre|faire valoir|les ferons valoir)(?: [\p{L}’']+){0,2}? ?(?:nos|notre|mes|les)? ?(?:droits?|intérêts)(?: et \p{L}+)?(?!\p{L})|(?<!\p{L})(?:violation|infraction) (?:\p{L}+ )?(?:du|au) (?:droit|code|règlement) (?:européen|français|de la (?:concurrence|consommation)|du commerce)(?!\p{L})|(?<!\p{L})(?:tous les vendeurs|chaque vendeur) (?:saur|apprendr|entendr)\p{L}+|mauvaise (?:presse|publicité)|dans votre (?:propre )?intérêt`,
      ['Nous connaissons nos droits et nous les ferons valoir.'],
      ['La lettre de notre fournisseur est la pièce 2.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:lettera|notizie|comunicazione)(?: \p{L}+){0,2} (?:dal|del) nostro (?:ufficio legale|avvocato|legale)(?!\p{L})|(?<!\p{L})(?:nostra|mia) assicurazione (?:\p{L}+ ){0,2}?(?:chieder\p{L}+|pretender\p{L}+|si rivarrà)(?!\p{L})|(?<!\p{L})(?:conosciamo|faremo valere|difenderemo|difendere|far valere) (?:i )?(?:nostri|miei) diritti(?!\p{L})|(?<!\p{L})violazione (?:\p{L}+ )?(?:del|della) (?:diritto|codice|normativa|legge) (?:europe[oa]|italian[oa]|comunitari[oa]|antitrust)(?!\p{L})|(?<!\p{L})tutti i venditori (?:sapr|verr)\p{L}+|cattiva (?:stampa|pubblicità)|nel vostro (?:stesso )?interesse`,
      ['Questa è una chiara violazione del diritto europeo.'],
      ['La lettera del fornitore è l’allegato 2.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:carta|noticias|escrito)(?: \p{L}+){0,2} de nuestr[oa] (?:departamento (?:jurídico|legal)|abogad[oa]|asesoría)(?!\p{L})|(?<!\p{L})(?:nuestro|mi) (?:seguro|aseguradora|departamento jurídico) (?:\p{L}+ ){0,2}?(?:reclamar|exigir|demandar|pedir)\p{L}*(?!\p{L})|(?<!\p{L})(?:conocemos|haremos valer|defenderemos|defender|hacer valer) (?:nuestros|mis) derechos(?!\p{L})|(?<!\p{L})(?:violación|vulneración|infracción) (?:\p{L}+ )?(?:del|de la) (?:derecho|código|normativa|ley|legislación) (?:europe[oa]|español[a]?|comunitari[oa]|de (?:competencia|consumo))(?!\p{L})|(?<!\p{L})todos los vendedores (?:sabr|se enterar)\p{L}+|mala (?:prensa|publicidad)|en su propio interés`,
      ['Nuestro seguro les reclamará la pérdida.'],
      ['La carta de nuestro proveedor es el anexo 2.'],
    ),
  ],
  ja: [
    entry(
      '(?:法務部|法務担当|顧問弁護士|保険会社)(?:から|より|が)[^。]{0,14}(?:書面|連絡|請求|通知|書類|手紙)[^。]{0,10}(?:届|送|します|いたします|求め)|(?:権利|正当な権利)を(?:主張|行使|守|争)[^。]{0,6}(?:ます|つもり)|(?:EU法|欧州法|民法|景表法|特商法|取引透明化法|独禁法)(?:に|への)?(?:違反|反)|(?:他の|すべての|全ての)出品者に(?:も)?(?:知らせ|伝え|広め)|御社のため(?:に(?:も)?)?(?:なりません|ならない)',
      ['当社の法務部から書面が届きます。'],
      ['法務局の証明書を添付します。'],
    ),
  ],
}
