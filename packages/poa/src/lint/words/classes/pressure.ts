import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-08: who is set in motion (counsel, court, press, authority) and the verb that sets it in motion. */
export const pressure: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:our|my|the) (?:\w+ )?(?:counsel|lawyers?|attorneys?|solicitors?|barristers?|legal (?:team|department|advis[eo]rs?|counsel|representatives?)|law firm|insurers?)(?: (?:\w+ ){0,4}?)(?:instructed|told to|ready|prepared|preparing|briefed|stands?|will|shall|drafting|drafted|waiting|filing|file|bring|await\w*|reserves?|reserving|been (?:told|asked|instructed))\b(?:[^.!?\n]{0,60})|\b(?:before|to|in|at|into) (?:a |the |an |any |your |our |\w+ )?(?:\w+ )?(?:courts?(?=[.,;!]|$| (?:of|for|against|and|if|over|about|will|to|with|in (?!the (?:product|page)))\b)|tribunal|(?<=\b(?:a|the|any|your) )judge|eastern district|western district|northern district|southern district|district court|small claims|arbitrator|arbitration|ombudsman|attorney general|federal trade commission|ftc|better business bureau|bbb|competition authority|european commission)\b|\b(?:hear from|speak to|talk to|answer to|see you in|take (?:this|it|the matter|you)|bring (?:this|it|the matter|an action|proceedings|suit)|pursue|commence|initiate|institute|open|start|seek|claim|demand) (?:\w+ ){0,3}(?:our lawyers?|counsel|court|legal action|proceedings|suit|damages|compensation|redress|injunction|lost (?:profits?|revenue|sales)|litigation|further (?:steps|action) against|remedies|to court|public|the press|the papers|social media)\b`,
      [
        'Our counsel stands instructed to bring the matter before the Eastern District.',
        'You will hear from our lawyers.',
        'We will seek damages for lost sales.',
      ],
      [
        'The court shoes moved to the court equipment page.',
        'The claim demands a photo of the box.',
        'We seek a second supplier.',
      ],
    ),
    entry(
      String.raw`\b(?:(?:go|going|turn|turning|talk|talking|speak|speaking|write|writing|contact\w*|inform\w*|alert\w*|involve|tell|telling) (?:\w+ ){0,2}(?:to |with )?(?:the |a |our |several |local |national )*(?:press|media|newspapers?|journalists?|reporters?|bloggers?|youtubers?|tv|television|broadcasters?|members? of parliament|mp|congress\w*|senators?|politicians?|authorities|regulators?|public)|(?:post|posting|publish|publishing|share|sharing|expose|exposing|report|make|making|put|tweet) (?:\w+ ){0,5}(?:public|publicly|online|on (?:social media|facebook|twitter|x|linkedin|reddit|youtube|tiktok|instagram|trustpilot)|(?:your|these|such) (?:practices|methods|behaviou?r|conduct))|(?:there will be|face|bear|suffer) (?:the |legal |serious )*consequences|(?:an? |the |several |two )?(?:\w+ )?(?:reporters?|journalists?|newspapers?|tv (?:crew|station)|watchdogs?|ombudsman|member of parliament)(?: (?:of|at|from|for) (?:the|a) \w+(?: \w+)?)? (?:\w+ ){0,2}(?:interest\w*|contact\w*|call\w*|following|waiting|informed|know\w*|writ\w+|heard|ready|investigat\w*|ask\w*)|(?:complaint|petition) (?:with|to|at|before) (?:the |a )?(?:\w+ )?(?:watchdog|regulator|authorit\w+|commission|ombudsman|ministry|bureau|court)|served (?:with )?papers|reserve (?:all |the |our |every )*(?:rights?|right to)|hold (?:you|amazon) (?:\w+ )?(?:liable|responsible|accountable|to account)|without further notice|(?:within|in) \d+ (?:hours|days),? (?:or|otherwise|failing which))\b`,
      [
        'We are going to the press.',
        'I will post this on Facebook.',
        'We hold you liable.',
        'Otherwise we will make your practices public.',
      ],
      [
        'The press prints the label in 3 seconds.',
        'The printing press was cleaned.',
        'We post the parcel on Monday.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:unser|mein|der|unsere|meine|die|unserem|einen|einem|unseren) (?:\p{L}+ )?(?:Anwalt|Anwälte|Anwältin|Rechtsanwalt|Rechtsanwältin|Rechtsbeistand|Rechtsabteilung|Kanzlei|Justiziar)(?: [\p{L}-]+){0,6} (?:beauftragt|eingeschaltet|bereit|klag\p{L}*|einschalten|wird|bereitet|übergeben|mandatiert|instruiert)|(?:vor|beim|zum|an das|ans) (?:\p{L}+ )?(?:Gericht|Landgericht|Amtsgericht|Kartellamt|Bundeskartellamt|Bundesnetzagentur|Verbraucherzentrale|Wettbewerbszentrale|Schlichtungsstelle|Schiedsgericht)|(?:an die|die|der|mit der|zur) (?:\p{L}+ )?(?:Presse|Öffentlichkeit|Zeitung|Medien)(?: [\p{L}-]+){0,4} (?:gehen|wenden|informieren|einschalten|erfahren|machen|melden)|(?:rechtliche|juristische|gerichtliche) (?:Schritte|Mittel|Maßnahmen)|(?:Schadensersatz|Schadenersatz|entgangene[nr]? Gewinn\p{L}*|einstweilige Verfügung|Klage|Strafanzeige|Anzeige) (?:\p{L}+ ){0,3}(?:fordern|verlangen|einreichen|erheben|erstatten|geltend|einklagen|beantragen|vor)|öffentlich machen|(?:sehen|treffen) (?:wir )?uns (?:\p{L}+ )?vor Gericht|(?:Journalist\p{L}*|Reporter\p{L}*|(?:Lokal|Tages)?zeitung|Redaktion|Fernsehen)(?: [\p{L}-]+){0,5} (?:interessier\p{L}*|berichte\p{L}*|angefragt|informiert|Fall|Kontakt)|(?:machen|halten) (?:wir |ich )?Sie (?:\p{L}+ )?(?:haftbar|verantwortlich)|behalten (?:wir |ich )?(?:uns|mir) (?:\p{L}+ ){0,3}vor)(?!\p{L})`,
      [
        'Unser Anwalt ist beauftragt.',
        'Wir gehen vor das Landgericht: vor Gericht.',
        'Wir werden Schadensersatz fordern.',
      ],
      ['Die Presse im Lager wurde gewartet.', 'Das Gericht im Topf ist vegan.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:notre|mon|nos|un|une|mes) (?:\p{L}+ )?(?:avocate?s?|conseil juridique|conseil|cabinet d['’]avocats|juriste|huissier)(?: [\p{L}’'-]+){0,6} (?:saisi\p{L}*|mandaté\p{L}*|chargé\p{L}*|prêt\p{L}*|prépar\p{L}+|assign\p{L}+|prendr\p{L}+)|(?:devant|saisir|saisirons|au|porter (?:l['’]affaire|plainte)(?: devant)?) ?(?:le |la |les |un )?(?:tribunal|tribunaux|justice|juge|prud['’]hommes|médiateur|DGCCRF|procureur|autorité de la concurrence|cour)(?!\p{L})|(?:à la|aux?|dans la|les?|la) (?:presse|médias|journaux|journalistes|réseaux sociaux|télévision)(?: [\p{L}’'-]+){0,4} ?(?:locale|nationale|saur\p{L}+|parler\p{L}*|publi\p{L}+|inform\p{L}+)|(?:alert\p{L}+|inform\p{L}+|contact\p{L}+|saisi\p{L}+|parler\p{L}* à) (?:la |les |aux? )?(?:presse|médias|journaux|journalistes)|(?:dommages et intérêts|dommages-intérêts|poursuites|action en justice|voies? de droit|mise en demeure|plainte) (?:[\p{L}’'-]+ ){0,3}(?:seront|sera|engag\p{L}+|réclam\p{L}+|demand\p{L}+|déposée?)|(?:engager|réclamer|demander|intenter)(?:ons|ions)? (?:des |une )?(?:poursuites|dommages|action)|(?:journaliste\p{L}*|reporter\p{L}*|quotidien|journal|rédaction|télévision)(?: [\p{L}’'-]+){0,5} (?:suit|suivent|intéress\p{L}+|contacté\p{L}*|affaire|dossier|enquête)|rendr\p{L}+ (?:l['’]affaire |cela |ceci )?publi\p{L}+|vous tiendrons (?:pour )?responsables?)(?!\p{L})`,
      [
        'Notre avocat est chargé du dossier.',
        'Nous allons saisir le tribunal.',
        'Nous alerterons la presse.',
      ],
      ['La presse à chaud a été nettoyée.', 'La cour de l’entrepôt est fermée.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:il )?(?:nostro|mio|un|i nostri) (?:\p{L}+ )?(?:avvocato|avvocati|legale|legali|studio legale|consulente legale)(?: [\p{L}'’-]+){0,6} (?:incaricat\p{L}|pront\p{L}|prepar\p{L}+|contatter\p{L}+|agir\p{L}|mandato|cita\p{L}*)|(?:davanti al|in|al|dal|ricorrere al|adire il|adiremo il) (?:\p{L}+ )?(?:tribunale|giudice|giudizio|procura|antitrust|garante|agcm)|(?:alla|la) stampa (?:locale|nazionale|saprà|sarà|verrà|parlerà)|(?:rivolger\p{L}*|and(?:are|remo|rà)|racconter\p{L}+|segnaler\p{L}+|inform\p{L}+|contatt\p{L}+|finir\p{L}|scriver\p{L}+) (?:[\p{L}'’-]+ ){0,3}(?:alla stampa|la stampa|ai giornali|i giornali|ai media|i media|alla televisione|sui social)|(?:azioni legali|vie legali|risarcimento|danni|querela|denuncia|causa) (?:[\p{L}'’-]+ ){0,3}(?:chieder\p{L}+|sporger\p{L}+|saranno|sarà|intenter\p{L}+)|(?:chieder\p{L}+|intenter\p{L}+|sporger\p{L}+|agir\p{L}+ per|procedere per|faremo) (?:[\p{L}'’-]+ ){0,2}(?:risarcimento|danni|querela|denuncia|causa|vie legali|azione legale)|(?:giornalist[aei]|quotidiano|redazione|televisione)(?: [\p{L}'’-]+){0,5} (?:chiamat\p{L}|(?:\p{L}+ ){0,2}chiamat\p{L}|interess\p{L}+|contattat\p{L}|vicenda|caso|segue)|render\p{L}* pubblic\p{L})(?!\p{L})`,
      ['Il nostro avvocato è incaricato.', 'Finiremo in tribunale.', 'Andremo alla stampa.'],
      ['La stampa delle etichette è partita alle 14.', 'Dopo la stampa il pacco è pesato.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nuestr[oa]|mi|un|una|nuestros) (?:\p{L}+ )?(?:abogad[oa]s?|letrad[oa]|bufete|asesor[ai]?a? jurídic[oa])(?: [\p{L}-]+){0,6} (?:encargad\p{L}|preparad\p{L}|list[oa]s?|prepar\p{L}+|contactar\p{L}*|demandar\p{L}*|instrucciones|actuar\p{L}*|tomar\p{L}*)|(?:ante|al|a los|en|en los) (?:el |la |los )?(?:\p{L}+ )?(?:tribunal\p{L}*|juez\p{L}*|juzgados?|justicia|consumo|comisión de la competencia|cnmc)|(?:a la|la|en la|a los|los) (?:prensa|medios|periódicos|periodistas|redes sociales|televisión)(?: (?:local|nacional|lo sabrá|sabrá))|(?:ir|irá|iremos|acudir\p{L}*|contar\p{L}*|inform\p{L}+|denunciar\p{L}*|publicar\p{L}*|llamar\p{L}*) (?:[\p{L}-]+ ){0,4}(?:a la prensa|la prensa|a los medios|a los periódicos|en las redes|en redes sociales)|(?:acciones legales|daños y perjuicios|indemnización|demanda|querella|denuncia) (?:[\p{L}-]+ ){0,3}(?:emprender\p{L}*|reclamar\p{L}*|presentar\p{L}*|interpon\p{L}*|será|serán)|(?:reclamar\p{L}*|presentar\p{L}*|interpon\p{L}*|exigir\p{L}*|emprender\p{L}*|pedir\p{L}*) (?:[\p{L}-]+ ){0,2}(?:daños|indemnización|demanda|querella|denuncia|acciones legales|compensación)|(?:periodista|diario|redacción|televisión)(?: [\p{L}-]+){0,6} (?:interes\p{L}+|llam\p{L}+|contact\p{L}+|caso|asunto|sigue)|hacer\p{L}* públic\p{L})(?!\p{L})`,
      ['Nuestra abogada tiene instrucciones.', 'Iremos a la prensa.', 'Reclamaremos daños.'],
      ['La prensa de etiquetas se limpió.', 'El calzado de prensa se retiró.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:弁護士|顧問|代理人|法務)(?![^。]{0,20}申し立てを取り下げ(?:まし|た|て|を))[^。]{0,12}(?:相談|依頼|委任|通じ|準備|連絡|対応させ|立て)|(?:訴訟|提訴|裁判|法的(?:措置|手段|手続)|損害賠償|仮処分|告訴|告発)|(?:記者|取材|テレビ局)[^。]{0,12}(?:来|受け|興味|連絡|記事)|(?:消費者庁|公正取引委員会|公取|経済産業省|警察|マスコミ|新聞|報道|メディア|SNS|ツイッター)[^。]{0,14}(?:訴え|通報|相談|申告|報告|公表|投稿|拡散|知らせ|公開)`,
      ['弁護士に相談しております。', '法的措置を取ります。', 'SNSで公表します。'],
      ['新聞紙の緩衝材を廃止しました。', '法務局の証明書は資料2です。'],
    ),
  ],
}
