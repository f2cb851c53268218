import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-02: what hangs on the account: the family's bread, the rent, the jobs, the health. */
export const pleas: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:puts?|putting|earns?|keeps?|brings?) (?:the )?(?:bread|food|dinner|supper|something) (?:on|to) (?:the|our|my|their|every|\w+(?:'s|’s)?) tables?|(?:feeds?|feeding|clothes|houses|supports?|provid(?:e|es|ing) for|raise|raising|look after|schooling (?:for|of))(?: [\w-]+){0,3} (?:famil(?:y|ies)|children|kids|boys|girls|sons?|daughters?|bab(?:y|ies)|mothers?|fathers?|parents|wife|husband|households?|mouths?|little ones|grandchildren))\b|\b(?:my|our) (?:\w+ )?(?:(?:two|three|four|five|small|young|little|elderly|old|sick|ill|disabled|newborn|unborn|pregnant) )+(?:\w+ )?(?:boys|girls|kids|children|sons|daughters|mother|father|parents|wife|husband|bab(?:y|ies)|child|twins|family|son|daughter)\b|\b(?:only|sole|main|whole|entire|last) (?:\w+ )?(?:source of )?(?:income|livelihood|living|breadwinner|wage|bread|lifeline|thing (?:that )?(?:stands|keeps|puts|feeds|we have|i have)|hope)\b`,
      [
        'This store puts bread on the table for my two boys.',
        'It is the only thing that feeds our family.',
        'It is our sole source of income.',
      ],
      [
        'The bread box was listed as a table.',
        'The feeder supports small birds.',
        'The main source of light is a lamp.',
      ],
    ),
    entry(
      String.raw`\b(?:(?:pay|paying|afford|cover|meet|keep up) (?:\w+ )?(?:the|our|my|their) (?:\w+ )?(?:rent(?! of (?:the )?(?:warehouse|store ?room))|mortgage|loans?|medical|hospital|school fees|tuition|bills|salaries|wages|medicine|treatment)|(?:los[et]|losing|keep|save) (?:our|my|the|their) (?:\w+ )?(?:homes?|house|flat|roof|livelihoods?|jobs|everything|savings|life savings|shirt)|(?:go|going|went|be|are|is|am) (?:\w+ )?(?:bankrupt|bust|broke|hungry|homeless|out of business|insolvent)|(?:go|going|went) under|(?:lay|laying|let|letting|send|sending) (?:off )?(?:\w+ ){0,3}(?:people|staff|workers|employees|women|men|mothers) (?:off|go|home)|(?:close|shut) (?:our|the|my) (?:\w+ )?(?:doors|business) for good|(?:implor(?:e|ing)|beseech(?:ing)?|entreat(?:ing)?|appeal to your (?:heart|kindness|mercy|goodness|compassion|humanity))|(?:have|show|find) (?:some |a little |a bit of |it in your )?(?:mercy|pity|compassion|hearts?|leniency|clemency|humanity)|(?:on|upon) (?:our|my|bended) knees|(?:last|final|second|one more|another) chance|throw ourselves|at (?:your|the) mercy|life'?s work|years of hard work|mouths to (?:feed|fill)|(?:we|they|all|three|four|five|generations|children|family)(?: \w+){0,3} live (?:from|off|on) (?:this|the|our) (?:\w+ )?(?:shop|store|account|business|income)|would not survive|cannot survive|spare us|how to feed|needs? (?:her|his|their|my) (?:medicine|treatment|operation))\b`,
      [
        'I cannot pay the mortgage.',
        'We will lose our home.',
        'Find it in your hearts to help.',
        'There are mouths to feed.',
        'We implore you to reconsider.',
      ],
      [
        'We pay the courier each week.',
        'The second check saves the label.',
        'The heart rate monitor was relabelled.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:bringt|bringen|verdien\p{L}*|sorg\p{L}*) (?:[\p{L}-]+ ){0,4}(?:Brot|Essen) (?:auf den Tisch|für)|(?:unser|mein|das tägliche|ihr) (?:täglich(?:es)? )?Brot|(?:meine[nr]?|unsere[nr]?) (?:(?:zwei|drei|vier|kleinen|kranke[nr]?|alte[nr]?|schwangere|beiden) )+(?:Kinder[n]?|Jungs|Mädchen|Söhne[n]?|Töchter[n]?|Frau|Mutter|Vater|Eltern)|(?:hungrige|kleine) (?:Mäuler|Münder)|Kinder (?:zu|durch) (?:ernähren|bringen|füttern)|(?:Miete|Raten|Kredit|Löhne|Gehälter|Medikamente)(?: [\p{L}-]+){0,4} (?:nicht (?:mehr )?(?:zahlen|bezahlen)|zu (?:zahlen|bezahlen))|(?:einzige[sn]?|ganze[sn]?|gesamte[sn]?) (?:Einkommen|Einnahmequelle|Standbein|Einkünfte|Existenz|Broterwerb|Verdienst)|(?:Mitleid|Milde|Gnade vor Recht|Barmherzigkeit|ein Einsehen|Menschlichkeit)|(?:wir|ich) (?:flehe\p{L}*|beknie\p{L}*|beschwöre\p{L}*)|Familienvater|(?:wovon|wie)(?: \p{L}+){0,4} (?:Miete|Kinder|Löhne|Kredit)(?: \p{L}+){0,4} (?:zahlen|bezahlen|ernähren)|(?:Familie|Kinder)(?: [\p{L}-]+){0,5} (?:hängt|hängen|leben|lebt) (?:[\p{L}-]+ ){0,3}(?:davon|ab|daran))(?!\p{L})`,
      [
        'Der Laden bringt das Brot auf den Tisch.',
        'Haben Sie Mitleid mit uns.',
        'Meine zwei Jungs leben davon.',
      ],
      ['Der Brotkasten wurde geprüft.', 'Die Variantenfamilie hat vier weitere Kinder.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:fait vivre|faire vivre|(?:plus )?rien à manger|nourri(?:r|t|ssent)|mettre? (?:du pain|à manger)|gagne-pain|faire bouillir la marmite)|(?:mes|nos) (?:(?:deux|trois|quatre|jeunes|petits?|vieux) )+(?:enfants|garçons|filles|fils|parents)|(?:ma|mon) (?:femme|mari|épouse|époux|mère|père)(?: [\p{L}’'-]+){0,4} (?:malade|enceinte|attend|hôpital|chômage|handicapée?)|(?:payer|régler|rembourser) (?:le|la|les|notre|mon|nos|mes) (?:\p{L}+ )?(?:loyer|crédit|prêt|emprunt|hypothèque|salaires|factures|traites|médicaments)|(?:seule?|unique) (?:\p{L}+ )?(?:revenus?|source de revenus?|ressources?|espoir|gagne-pain)|(?:nous|je) (?:vous )?(?:suppli\p{L}+|implor\p{L}+|conjur\p{L}+)|(?:ayez|un peu de|faites preuve de) (?:pitié|cœur|clémence|compassion|indulgence|humanité|bonté)|à genoux|(?:dernière|seconde|nouvelle) chance|(?:déposer le bilan|mettre la clé sous la porte|faillite|à la rue|au chômage|ruinés?)|œuvre d['’]une vie)(?!\p{L})`,
      ['Cette boutique nourrit mes trois enfants.', 'Ayez pitié de nous.', 'Nous devons payer le loyer.'],
      ['Le bol des enfants a été retiré.', 'Le nourrisseur est vendu par deux.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:portare|porta|mettere|mette) (?:il pane|da mangiare|qualcosa) (?:in|sulla|a) tavola|(?:do da mangiare|diamo da mangiare|sfam\p{L}+|mantener\p{L}*|mantiene|mantengo|campare)(?: [\p{L}'’-]+){0,3} (?:famigli[ae]|figli|bambini|casa|moglie|genitori)|(?:i )?(?:miei|nostri) (?:(?:due|tre|quattro|piccoli|giovani|anziani) )+(?:figli|bambini|ragazzi|genitori)|(?:mia moglie|mio marito|mia madre|mio padre|mio figlio|mia figlia)(?: [\p{L}'’-]+){0,5} (?:malat[oa]|incinta|aspetta|ospedale|disoccupat[oa]|invalid[oa]|figlio|bambino)|(?:pagare) (?:il|la|le|i|gli|l['’]|un) ?(?:\p{L}+ )?(?:mutuo|affitto|stipendi|rate|prestito|bollette|medicine)|mutuo da pagare|(?:unic[oa]|sol[oa]) (?:\p{L}+ )?(?:reddito|fonte di (?:reddito|guadagno|sostentamento)|entrata|speranza|sostentamento)|(?:vi )?(?:supplich\p{L}+|imploriamo|imploro|scongiur\p{L}+)|(?:abbiate|un po['’] di) (?:pietà|cuore|clemenza|compassione|umanità|misericordia)|in ginocchio|(?:ultima|seconda|altra) (?:possibilità|chance|opportunità)|(?:fallimento|bancarotta|sul lastrico|per strada|disoccupat[ie]|rovinati)|lavoro di una vita)(?!\p{L})`,
      [
        'Il negozio porta il pane in tavola.',
        'Abbiate pietà di noi.',
        'Mia moglie aspetta il secondo figlio.',
      ],
      ['La cassetta del pane è stata tolta.', 'Mia moglie controlla i pacchi il lunedì.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:poner|pone|llevar|lleva|traer|trae) (?:el pan|un plato|comida|de comer) (?:en|a|sobre) (?:la|nuestra) (?:mesa|casa)|(?:aliment\p{L}+|manten\p{L}+|mantiene|sostien\p{L}+|(?:dar|doy|damos|da) de comer)(?: [\p{L}-]+){0,3} (?:familias?|hij[oa]s|niñ[oa]s|padres|casa)|(?:mis|nuestr[oa]s) (?:(?:dos|tres|cuatro|pequeñ[oa]s|ancianos) )+(?:hij[oa]s|niñ[oa]s|padres|chicos)|(?:mi mujer|mi esposa|mi marido|mi madre|mi padre|mi hij[oa])(?: [\p{L}-]+){0,5} (?:enferm[oa]|embarazada|hospital|paro|espera|discapacitad[oa])|pagar (?:el|la|los|las|mi|nuestr[oa]) (?:\p{L}+ )?(?:alquiler|hipoteca|préstamo|sueldos|nóminas|facturas|medicinas|letras)|(?:únic[oa]|sol[oa]) (?:\p{L}+ )?(?:ingresos?|fuente de ingresos|sustento|esperanza|medio de vida)|(?:les |le )?(?:suplic\p{L}+|implor\p{L}+|rog(?:amos|amos|ándoles)|ruego encarecidamente)|(?:tengan|un poco de) (?:piedad|compasión|clemencia|corazón|humanidad|misericordia)|de rodillas|(?:última|segunda|otra) oportunidad|(?:quiebra|ruina|en la calle|al paro|arruinad[oa]s)|trabajo de toda una vida)(?!\p{L})`,
      ['La tienda alimenta a mis tres hijos.', 'Tengan piedad.', 'No podemos pagar el alquiler.'],
      ['La caja del pan se retiró.', 'La silla de niños se revisó.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:家族|子供|子ども|妻|夫|両親|母|父|従業員)[^。]{0,16}(?:養(?:う|って|え)|食べさせ|生活(?:が|を|でき)|路頭|病気|入院|妊娠|介護|学費|暮ら)|(?:家賃|ローン|学費|給料|借金|医療費)[^。]{0,10}(?:払え|支払え|返せ|返済)|(?:唯一の|ただ一つの)(?:収入|生計|希望|収入源)|(?:お慈悲|慈悲|ご慈悲|哀れみ|情け|温情|どうかお助け|お助け(?:ください|下さい)|助けてください|伏して|土下座|懇願|切に(?:お願い|願))|(?:倒産|廃業|破産|失業|生活できな|死活問題)`,
      ['子供二人を養っております。', 'どうかお慈悲をお願いします。', '家賃が払えません。'],
      ['子供用の椅子を確認しました。', '従業員が毎日確認します。'],
    ),
  ],
}
