import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: more attention, more effort, the same work done better, with nothing that tells by what. */
export const closerLook: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:keep(?:s|ing)?|have|having) (?:an? |our |both |all )?(?:(?:much |very |far |even )?(?:close|closer|sharp|sharper|keen|keener|better|watchful|careful|constant|extra|strict|stricter) )?(?:eyes?|watch|lookout|tabs) (?:\w+ )?(?:on|over|open|out|for|peeled)\b|\b(?:check|inspect|examine|handle|treat|pack|wrap|control|monitor|watch|supervise|look (?:at|after|over)|read|answer|process|manage|prepare|review|test|sort|store|choose|select|verify|vet)(?:s|ing)? (?:(?!than|until|when|if)[\w’'-]+ ){0,5}?(?:(?:much|far|even|a lot|a bit|still) )?(?:better|harder|more (?:closely|carefully|thoroughly|strictly|attentively|often|precisely|accurately|rigorously|conscientiously|diligently|responsibly|professionally|reliably|consistently)|with (?:more|greater|extra|better|the utmost|particular|special|great) (?:care|attention|rigou?r|precision|diligence|thoroughness))\b|\b(?:double|redouble|triple|step up|increase|intensify|ramp up|raise|boost)(?:s|d|ing)? (?:our|the|my|all) (?:\w+ )?(?:efforts?|vigilance|attention|care|diligence|discipline|game|commitment)\b|\b(?:put|putting|make|making|invest|show|give) (?:in )?(?:much |far |even |a lot |a bit )?(?:more|extra|greater|additional|every|all our) (?:effort|efforts|work|care|energy|thought)\b|\b(?:try|trying|work|working) (?:much |even |twice as |a lot )?harder\b|\b(?:go|going) the extra mile\b|\bup our game\b|\bdo (?:everything|whatever|all) (?:it takes|(?:that )?we can|in our power|is needed|necessary|possible)\b|\b(?:stay|remain|be|become|are|being) (?:much |even |far )?(?:more |extra |doubly |very |twice as )?(?:alert|vigilant|attentive|thorough|watchful|diligent|rigorous|disciplined|stricter|tougher|strict)\b(?! (?:than|on the (?:form|sheet)))|^\W*(?:more|better|closer|stricter|tighter|extra|greater|improved|increased|enhanced) (?:\w+ )?(?:care|attention|checks?|controls?|communication|oversight|supervision|vigilance|discipline|monitoring|inspections?|diligence)\b`,
      [
        'We’ll keep a much closer eye on everything.',
        'We will check the parcels better than before.',
        'From now on we double our efforts with the returns.',
        'We will be stricter with the returns.',
        'More care with the returns.',
      ],
      ['The eye bolt is checked.', 'The tool keeps the order open.', 'The harder foam was bought.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:behalten|behält|haben|hat|werfen)(?: [\p{L}-]+){0,6} (?:(?:gut|genau|genauer|besser|stärker|fest|ständig) )?(?:im (?:Auge|Blick)|ein (?:\p{L}+ )?Auge auf)(?!\p{L})|(?<!\p{L})(?:prüf|kontrollier|pack|verpack|behandel|beobacht|überwach|bearbeit|schau|seh|guck|achte|arbeit|antwort|auswähl|wähl|lagern|sortier)\p{L}*(?: [\p{L}-]+){0,5} (?:viel |noch |deutlich |wesentlich )?(?:besser|genauer|sorgfältiger|gründlicher|strenger|gewissenhafter|aufmerksamer|häufiger|schärfer|ordentlicher|sauberer|vorsichtiger)(?!\p{L})(?! als \d)|(?<!\p{L})(?:besser|genauer|sorgfältiger|gründlicher|strenger|gewissenhafter|aufmerksamer|vorsichtiger) (?:zu )?(?:geprüft|kontrolliert|gepackt|verpackt|behandelt|beobachtet|überwacht|bearbeitet|hingeschaut|hingesehen|gearbeitet|ausgewählt|prüfen|kontrollieren|packen|verpacken|behandeln|hinsehen|hinschauen|aufpassen|arbeiten)(?!\p{L})|(?<!\p{L})(?:Anstrengungen|Bemühungen|Aufmerksamkeit|Sorgfalt|Wachsamkeit|Einsatz|Disziplin)(?: [\p{L}-]+){0,3} (?:verdoppel|verstärk|erhöh|steiger|intensivier)\p{L}*|(?<!\p{L})(?:verdoppeln|verstärken|erhöhen|steigern|intensivieren)(?: [\p{L}-]+){0,3} (?:Anstrengungen|Bemühungen|Aufmerksamkeit|Sorgfalt|Wachsamkeit|Einsatz)|(?<!\p{L})(?:strengen|strenge)(?: \p{L}+){0,4} (?:mehr )?an(?!\p{L})|(?<!\p{L})(?:legen uns (?:\p{L}+ )*ins Zeug|tun (?:\p{L}+ )?alles|alles (?:Nötige|Mögliche|Erdenkliche)|setzen alles daran|geben (?:\p{L}+ )?(?:unser Bestes|alles))(?!\p{L})|^\W*(?:Mehr|Bessere|Strengere|Genauere|Erhöhte|Größere|Verstärkte) (?:\p{L}+ )?(?:Sorgfalt|Aufmerksamkeit|Kontrollen?|Kommunikation|Aufsicht|Wachsamkeit|Disziplin|Überwachung|Prüfungen?|Achtsamkeit)(?!\p{L})`,
      [
        'Wir prüfen die Pakete künftig besser.',
        'Wir behalten den Versand gut im Auge.',
        'Wir verdoppeln unsere Anstrengungen.',
        'Mehr Sorgfalt bei den Retouren.',
      ],
      ['Der bessere Karton steht im Regal.', 'Die Prüfung dauert länger als 5 Minuten.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:gard|aur|ouvr)\p{L}* (?:un |l['’])(?:\p{L}+ )?(?:œil|oeil)(?:(?: \p{L}+)? (?:sur|attentif))?|(?<!\p{L})(?:surveill|suiv)\p{L}* (?:[\p{L}’'-]+ ){0,4}de (?:plus |très )?près|(?<!\p{L})(?:vérifi|contrôl|emball|trait|surveill|prépar|choisi|list|lis|regard|inspect|tri|stock|répond|travaill)\p{L}* (?:[\p{L}’'-]+ ){0,4}?(?:mieux|davantage|(?:bien |beaucoup )?plus (?:attentivement|soigneusement|rigoureusement|sérieusement|strictement|souvent|minutieusement|sévèrement|précisément))(?!\p{L})|(?<!\p{L})mieux (?:vérifi|contrôl|emball|trait|surveill|prépar|choisi|regard|inspect|tri|travaill)\p{L}*|(?<!\p{L})redoubl\p{L}+ (?:nos |d['’]|de |les )?(?:efforts|vigilance|attention|soins?)|(?<!\p{L})(?:fer|fais|fass|fair)\p{L}* (?:\p{L}+ )?(?:tout (?:ce qu|notre possible|le possible|pour)|(?:plus|davantage) d['’]efforts|le maximum|de notre mieux)|(?<!\p{L})(?:rester|restons|soyons|serons|être|sommes) (?:\p{L}+ )?(?:plus |très |bien plus |encore plus |beaucoup plus )?(?:vigilants?|attentifs?|rigoureux|stricts?|sévères?|exigeants?|sérieux)(?!\p{L})|^\W*(?:Plus|Davantage|Un peu plus) de (?:soin|contrôles?|rigueur|attention|vigilance|discipline|communication|sérieux)(?!\p{L})`,
      [
        'Nous garderons un œil sur les colis.',
        'Nous vérifierons mieux les retours.',
        'Nous redoublons d’efforts.',
        'Plus de rigueur avec les retours.',
      ],
      ['Le meilleur carton est au poste 2.', 'Le contrôle dure plus de 5 minutes.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:tener|ten|terr|aprir|apri|avr)\p{L}* (?:bene |sempre |ben )?(?:(?:gli |un )?occhi[oe]?(?: (?:più |ben |bene |sempre )?(?:apert[io]|attent[io]|vigil[ei]|su|sui|sulle|sulla))?|sott['’]?o? ?(?:occhio|controllo)|d['’]occhio)(?!\p{L})|(?<!\p{L})(?:controll|verific|imball|tratt|sorvegli|monitor|prepar|scegli|sceglier|guard|ispezion|lavor|gest|legger|rispond)\p{L}* (?:[\p{L}'’-]+ ){0,4}?(?:meglio|di più|(?:molto )?più (?:attentamente|accuratamente|rigorosamente|seriamente|scrupolosamente|spesso|severamente|precisamente)|con (?:più|maggiore|maggior) (?:cura|attenzione|rigore|scrupolo))(?!\p{L})|(?<!\p{L})(?:raddoppi|intensific|aument|moltiplic)\p{L}+ (?:gli |i nostri |l['’]|la |il nostro )?(?:sforzi|attenzione|impegno|cura|vigilanza)|(?<!\p{L})(?:far|facc|fa)\p{L}* (?:di |il )?(?:tutto (?:il possibile|quanto|per|perché|ciò)|nostro meglio|massimo)|(?<!\p{L})(?:mett\p{L}+|impegn\p{L}+) (?:\p{L}+ )?(?:più|tutto il|il massimo|maggiore|tutta la|di più) ?(?:impegno|cura|attenzione)?|(?<!\p{L})(?:sar|star|essere|rest)\p{L}* (?:\p{L}+ )?(?:più |molto più |ancora più )(?:attenti|precisi|rigorosi|severi|vigili|scrupolosi|seri|diligenti)(?!\p{L})|^\W*(?:Più|Maggiore|Maggior) (?:cura|controlli|controllo|rigore|attenzione|vigilanza|disciplina|comunicazione)(?!\p{L})`,
      [
        'D’ora in poi terremo gli occhi più aperti.',
        'Controlleremo meglio i pacchi.',
        'Faremo di tutto perché i clienti siano contenti.',
        'Più attenzione ai resi.',
      ],
      ['Il cartone migliore è al banco 2.', 'Il controllo dura più di 5 minuti.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:estar|est)\p{L}* (?:\p{L}+ )?(?:más |mucho más |muy |bien )(?:pendientes|atentos|atentas|encima|alerta|vigilantes)(?!\p{L})|(?<!\p{L})(?:abrir|tener|tendr)\p{L}* (?:bien |más )?(?:los ojos|abiertos los ojos|ojo)|(?<!\p{L})(?:revis|comprob|control|embal|trat|vigil|prepar|eleg|escog|mir|inspeccion|trabaj|gestion|atend|respond|verific)\p{L}* (?:[\p{L}-]+ ){0,4}?(?:mejor|(?:mucho )?más (?:atentamente|cuidadosamente|rigurosamente|estrictamente|detenidamente|a menudo|a fondo|seriamente)|con (?:más|mayor) (?:cuidado|atención|rigor|esmero))(?!\p{L})|(?<!\p{L})(?:redobl|dobl|intensific|aument)\p{L}+ (?:nuestros |los |la |el )?(?:esfuerzos?|atención|cuidado|vigilancia|empeño)|(?<!\p{L})(?:har|hac|hag)\p{L}* (?:\p{L}+ )?todo lo (?:posible|necesario|que)|(?<!\p{L})(?:pon|pondr|dar|esforz)\p{L}* (?:\p{L}+ )?(?:más|todo|mayor|el máximo|lo mejor) ?(?:empeño|cuidado|esmero|atención|de nosotros)?|(?<!\p{L})(?:ser|sea|somos)\p{L}* (?:\p{L}+ )?(?:más |mucho más )(?:estrictos|rigurosos|cuidadosos|exigentes|precisos|serios|diligentes|atentos)(?!\p{L})|^\W*(?:Más|Mayor) (?:cuidado|controles|control|rigor|atención|vigilancia|disciplina|comunicación)(?!\p{L})`,
      [
        'A partir de ahora estaremos mucho más pendientes.',
        'Revisaremos mejor los paquetes.',
        'Redoblaremos nuestros esfuerzos.',
        'Más cuidado con las devoluciones.',
      ],
      ['La mejor caja está en el banco 2.', 'El control dura más de 5 minutos.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:もっと|より(?:一層)?|さらに|一段と|(?:今|これ)まで以上に|以前より|前より|十分(?:に)?|しっかり(?:と)?|きちんと|ちゃんと|念入りに|細心の|気を引き締め)[^。、0-9]{0,12}(?:注意|気をつけ|気を付け|気を配|確認|点検|管理|対応|見(?:ます|る)|扱|検品|梱包|取り組|守り|守って|努力|作業|行う)[^。0-9]{0,8}(?:ます|いく|いき|まいり|参り|いたし|する|です)|(?:努力|注意|警戒|意識|集中力)(?:を)?(?:倍|強め|強化し|高め|怠ら)|(?:全力(?:で|を)|精一杯|最善を尽く|万全を期|できる限りのこと)|目を(?:光らせ|配り|配っ)`,
      ['これからはもっと気をつけます。', '返品をしっかり確認します。', '全力で取り組みます。'],
      ['より軽い箱に替えました。', '秤の表示を見ます。'],
    ),
  ],
}
