import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: effort and attention instead of a step. The rule lets it pass where date, number, role or paper anchor it. */
export const goodWill: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:pay|pays|paying|give|gives|giving|devote|devotes|bring|take|takes|taking|put|puts|exercise|show|apply|applies|use|keep|keeps|keeping|have|maintain|maintains|exert|spend) (?:\w+ )?(?:(?:more|greater|closer|close|special|extra|better|full|utmost|particular|constant|maximum|due|every|sharp|sharper|careful|watchful|increased|additional|the (?:greatest|utmost|necessary|highest)|a (?:close|closer|sharp|sharper|watchful|keen|careful|better|strict)) )+(?:attention|care|eye|eyes|look|watch|effort|efforts|diligence|vigilance|thought|focus|discipline|control|attentiveness|precautions?|time|importance|emphasis)|(?:under|with) (?:\w+ )?(?:constant|close|closer|strict|stricter|tight|tighter|permanent|full|careful|proper|better|regular|continuous|greater|utmost|increased|more) (?:\w+ )?(?:control|watch|supervision|observation|review|attention|care|scrutiny|monitoring|diligence)|(?:look|looks|check|checks|work|works|act|handle|handles|watch|watches|treat|pack|packs|read|reads|inspect|control|controls|monitor|monitors|go) (?:\w+ ){0,3}(?:more|much more|even more|very|far more|extra) (?:carefully|closely|attentively|strictly|thoroughly|diligently|conscientiously|seriously|precisely|often|frequently|intensively|fast|quickly))\b`,
      [
        'I give more attention to the printer.',
        'Access rights are kept under constant control.',
        'Quality is kept under close watch.',
        'We look at the labels more carefully.',
        'We keep a close eye on the factory.',
      ],
      ['The closer lid has more space.', 'The lead checks more boxes on Monday.'],
    ),
    entry(
      String.raw`\b(?:take (?:it|this|the matter|quality|these \w+) (?:\w+ )?seriously|take (?:every|all|due|the necessary) precautions?|(?:pull|pulled|get) (?:our|ourselves|my) (?:\w+ )?(?:socks|act)|(?:raise|raised|raising|lift|lifted|tighten|tightened|tightening|strengthen|strengthened|sharpen|step up|stepped up|beef up|beefed up|intensify|reinforce|upgrade) (?:our|the|all|internal) (?:\w+ )?(?:bar|game|standards?|controls?|discipline|quality|awareness|procedures?|vigilance|oversight|supervision|efforts?|processes|monitoring|checks?|focus|care)|(?:stricter|tighter|better|closer|improved|enhanced|stronger|firmer|more) (?:\w+ )?(?:controls?|supervision|oversight|discipline|monitoring|quality control|organi[sz]ation|communication|coordination|planning|care|awareness|checks|attention|vigilance) (?:of|over|on|in|for|from|at|with|will|is|are|has|have|now)\b|(?:everyone|everybody|all staff|the team|the whole team|all of us|each of us|staff) (?:\w+ )?(?:is|are|knows?|has|have|understands?|stays?|remains?|works?|tries|does|do) (?:\w+ )?(?:aware|careful|alert|vigilant|motivated|committed|sensiti[sz]ed|attentive|on (?:the )?alert|what (?:is|to)|how important|(?:his|her|their) best|responsible|awake)|learn(?:ed|t)? (?:our|my|the|a) (?:\w+ )?lessons?|lessons? (?:has|have) been (?:learned|learnt)|do (?:our|everything|whatever|all) (?:\w+ ){0,4}(?:best|can|takes|utmost|power|necessary)|keep(?:s|ing)? (?:our|the|their|all|my|\w+) eyes (?:wide )?open|(?:a |the )?(?:tighter|firmer|better|stronger) grip (?:on|over)|with the (?:\w+ )?(?:respect|care|attention|seriousness) (?:that |which )?(?:it|they|each|every \w+|everyone)|(?:react|respond|adapt|adjust)s? (?:to it |to them )?(?:flexibly|quickly|promptly|accordingly|as needed)|leave no stone|in (?:the )?best (?:possible )?hands|with heart and soul|with (?:renewed|great|full) (?:vigou?r|energy|dedication|commitment)|as (?:it|they|things|everything) should(?: be)?|make sure (?:that )?(?:everything|all|things|nothing|it|this)|see to it that|keep (?:things|everything|it|all) (?:under control|in order|in check|tidy|running))\b`,
      [
        'Everyone is aware of the matter.',
        'We take quality seriously.',
        'Stricter supervision of the bench.',
        'We stepped up our controls.',
        'We see to it that boxes are fine.',
      ],
      ['Each box has a stricter limit of 2 kg.', 'The team leaves at 17:00.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:schau|seh|guck|pass|acht|prüf|kontrollier|arbeit|geh|pack|les|überwach|beobacht|behand)\p{L}*(?: [\p{L}-]+){0,5} (?:genauer|besser|sorgfältiger|aufmerksamer|gründlicher|gewissenhafter|strenger|schärfer|intensiver|mehr|verstärkt|vorsichtiger)(?: hin| auf| auf die| darauf| zu| an)?|(?:mehr|größere|größte|erhöhte|besondere|höchste|volle|verstärkte|bessere|strengere) (?:\p{L}+ )?(?:Aufmerksamkeit|Sorgfalt|Acht|Augenmerk|Vorsicht|Kontrollen?|Disziplin|Wachsamkeit|Gewissenhaftigkeit|Achtsamkeit|Fokus|Überwachung)|(?:ein )?(?:wachsames|strenges|scharfes|besonderes) (?:Auge|Augenmerk)|im (?:Auge|Blick) (?:\p{L}+ )?(?:behalten|haben|behält|hat)|(?:alle|jeder|das (?:ganze )?Team|die Belegschaft|die Mitarbeiter) (?:\p{L}+ ){0,3}(?:sensibilisiert|aufmerksam|bewusst|geben (?:ihr )?Bestes|gibt sein Bestes|strengen|bemühen|bemüht|angehalten)|(?:unter|in) (?:ständiger|laufender|strenger|guter|dauernder) (?:Kontrolle|Aufsicht|Beobachtung)|(?:mehr|noch mehr|größte|alle) Mühe|hellwach|die Augen offen|am Riemen|zusammenreißen|(?:nehmen|nimmt) (?:\p{L}+ ){0,4}(?:ernst|zu Herzen)|(?:sorgen|achten) (?:wir )?(?:dafür|darauf),? dass (?:alles|nichts|so etwas|das|sich)|(?:Lehren?|Lektion) (?:\p{L}+ )?(?:gezogen|gelernt)|alles (?:\p{L}+ )?(?:Mögliche|Erdenkliche|tun))(?!\p{L})`,
      [
        'Wir schauen künftig genauer hin, was in unseren Texten steht.',
        'Die Ware steht unter ständiger Kontrolle.',
        'Wir behalten die Bestände im Auge: im Blick behalten.',
        'Alle sind sensibilisiert.',
      ],
      ['Die genauere Waage steht am Packtisch.', 'Der Leiter prüft 40 Kartons am Montag.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:faire|faisons|fait|ferons|fera|font|prêt\p{L}*|port\p{L}*|accord\p{L}*|apport\p{L}*|redoubl\p{L}*|veill\p{L}*|mettr\p{L}*) (?:[\p{L}’'-]+ ){0,3}(?:plus|davantage|grande|toute|meilleure|particulière|maximale|très|bien|d['’]attention|de vigilance|d['’]efforts?|de rigueur|de soin|de prudence)(?: [\p{L}’'-]+){0,2} ?(?:attention|soin|vigilance|rigueur|prudence|efforts?|importance|attentifs?|vigilants?)?)|(?:plus|davantage) (?:de |d['’])(?:attention|soin|vigilance|rigueur|prudence|contrôles?|sérieux|discipline|efforts?)|(?:sous|avec) (?:[\p{L}’'-]+ )?(?:surveillance|contrôle|vigilance|attention|rigueur) (?:constante?|permanente?|accrue?|renforcée?|étroite|stricte?)|(?:contrôles?|suivi|surveillance|vigilance|qualité|discipline) (?:renforcée?s?|accrue?s?|plus stricte?s?|plus rigoureux|améliorée?s?|plus étroite?)|(?:jet\p{L}*|gard\p{L}*|garde) (?:un |l['’])?œil|de plus près|(?:l['’]équipe|tout le monde|le personnel|chacun|nos équipes|les équipes) (?:\p{L}+ ){0,2}(?:sensibilisée?s?|attentif|attentive|attentifs|vigilante?s?|consciente?s?|motivée?s?|fait de son mieux|mobilisée?s?)|pris(?:e|es)? au sérieux|(?:prenons|prend) (?:\p{L}+ ){0,3}au sérieux|(?:tiré|tirons) (?:\p{L}+ )?leçons?|tout (?:mettre en œuvre|faire pour|notre possible)|veill\p{L}+ à ce que (?:tout|cela|rien))(?!\p{L})`,
      [
        'Nous ferons davantage attention aux fiches.',
        'Le stock est sous surveillance constante.',
        'L’équipe est sensibilisée.',
        'Plus de contrôles sur la marchandise.',
      ],
      ['Plus de 40 cartons ont été pesés.', 'Le gérant relit la fiche le lundi.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:più|maggior[ei]?|massim[ao]|particolare|grande|tanta|maggiore|miglior[ei]|costante) (?:\p{L}+ )?(?:attenzione|cura|controll[oi]|vigilanza|scrupolo|rigore|impegno|precisione|diligenza|disciplina|cautela|serietà|sorveglianza)|(?:sotto|con) (?:\p{L}+ )?(?:controllo|osservazione|sorveglianza|attenzione) (?:costante|continu[oa]|strett[oa]|rigoros[oa]|maggiore)|(?:costante|continuo|stretto) controllo|(?:tenut[oaie]|tenere|teniamo|tiene|tengono|terremo|tenuti)(?: [\p{L}'’-]+){0,2} (?:d['’]occhio|sott['’]occhio|sotto controllo)|(?:staremo|stiamo|saremo|siamo|fare|faremo|facciamo) (?:\p{L}+ )?(?:più )?(?:attent[ie]|attenzione|scrupolos[ie]|precis[ie]|vigili)|(?:con|in modo) più (?:attent\p{L}*|accurat\p{L}*|rigoros\p{L}*|cura|frequenza|scrupolos\p{L}*)|(?:il (?:nostro )?(?:team|personale)|tutti|ognuno|la squadra|i dipendenti) (?:\p{L}+ ){0,2}(?:sensibilizzat[oi]|attent[oi]|consapevol[ei]|motivat[oi]|del (?:suo|loro) meglio|si impegna\p{L}*)|prend\p{L}+ (?:\p{L}+ ){0,3}sul serio|(?:imparato|tratto) (?:\p{L}+ )?lezione|controlli (?:più (?:severi|rigorosi|frequenti|attenti)|rafforzati|migliori)|(?:gli )?occhi (?:bene )?aperti|tutto il possibile|far\p{L}+ in modo che (?:tutto|non|niente))(?!\p{L})`,
      [
        'Le scorte vengono tenute d’occhio.',
        'Più controlli sulla merce.',
        'Staremo più attenti.',
        'La merce è sotto controllo costante.',
      ],
      ['Più di 40 scatole sono state pesate.', 'Il titolare conta 25 lampade il lunedì.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:más|mayor(?:es)?|máxim[ao]|especial|gran|much[ao] más|mejor(?:es)?|total) (?:\p{L}+ )?(?:atención|cuidado|control(?:es)?|vigilancia|esmero|rigor|empeño|esfuerzo|diligencia|disciplina|cautela|seriedad|supervisión)|(?:bajo|con) (?:\p{L}+ )?(?:control|vigilancia|observación|supervisión|atención) (?:constante|continu[oa]|estrict[oa]|permanente|estrech[oa])|(?:estaremos|estamos|seremos|somos|ten(?:dremos|emos)|pon(?:dremos|emos)|prest(?:aremos|amos)) (?:\p{L}+ ){0,2}(?:atent[oa]s|cuidados[oa]s|cuidado|atención|ojo|pendientes|encima|vigilantes)|(?:el equipo|todos|todo el mundo|el personal|la plantilla|cada uno) (?:\p{L}+ ){0,2}(?:concienciad[oa]s?|sensibilizad[oa]s?|atent[oa]s?|motivad[oa]s?|consciente|conscientes|lo mejor|se esfuerza)|(?:echa\p{L}*|damos|dar) (?:un (?:ojo|vistazo)|una mirada)|(?:no perde\p{L}+|tener|tenemos|mantene\p{L}+)(?: [\p{L}-]+){0,3} (?:de vista|vigilad[oa]s?|bajo control|controlad[oa]s?)|(?:se (?:vigila\p{L}*|controla\p{L}*|cuida\p{L}*|supervisa\p{L}*)) (?:más|mejor|bien|siempre|de cerca)|(?:tomamos|toma|tomaremos) (?:\p{L}+ ){0,2}(?:en serio|muy en serio)|(?:aprendido|sacado) (?:\p{L}+ )?lección|controles? (?:más (?:estrictos?|rigurosos?|frecuentes)|reforzados?|mejores)|con (?:mil|cien|cuatro) ojos|los ojos (?:bien )?abiertos|todo lo (?:posible|necesario)|hac\p{L}+ lo posible)(?!\p{L})`,
      [
        'Prestaremos más atención a las fichas.',
        'El almacén está bajo control constante.',
        'El equipo está concienciado.',
        'Estaremos más atentos.',
      ],
      ['Más de 40 cajas se pesaron.', 'El dueño cuenta 25 lámparas el lunes.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:気|身|心|襟)を(?:引き締め|入れ|配|付け|つけ|新たに|正し)|(?:一層|より(?:一層)?|さらに|更に|十分(?:に)?|細心の|最大限の?|万全の)(?:[^。]{0,8})(?:注意|気をつけ|配慮|慎重|丁寧|徹底|努力|確認|管理|意識|気配り|体制)|(?:意識|注意|緊張感|責任感|自覚)(?:を|に)(?:高め|持っ|もっ|向上|払|徹底)|(?:社員|全員|従業員|スタッフ)(?:一同|全員)?[^。]{0,14}(?:心がけ|心掛け|努力|精進|取り組|励|頑張|がんば)|(?:真摯|誠実|誠意)(?:に|をもって|を持って)[^。]{0,12}(?:取り組|対応|努|受け止)|(?:品質|管理|確認|チェック|体制|教育|監視)(?:の)?(?:を)?(?:強化|向上|改善|徹底)(?:し|いた|に努|を図)|(?:気|目)を(?:抜かず|光らせ|配って)|注意深く`,
      ['社員一同、気を引き締めて業務に取り組みます。', 'より一層注意いたします。', '管理を強化します。'],
      ['梱包主任は毎週月曜日に10箱を落とします。'],
    ),
  ],
}
