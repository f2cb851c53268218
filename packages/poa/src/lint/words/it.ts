import { entry, type Words } from './entry.ts'
import { noWords } from './none.ts'

/** Tone and tense in Italian. */
export const italian: Words = {
  ...noWords,
  emotive: [
    entry(
      String.raw`(?<!\p{L})(?:disperat[oaiem]\p{L}*|devastat[oaie]|incubo|ingiust[oaie](?:mente)?|ingiustizia|scandalos[oaie]|sconvolt[oaie]|vergognos[oaie])(?!\p{L})`,
      'La sospensione è ingiusta.',
      'Il giusto formato è sulla pagina.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:siamo|sono(?! stat)|ci sentiamo|mi sento|restiamo|siamo rimasti)(?: (?!stat)\p{L}+){0,2} (?:distrutt[oaie]|incredul[oaie]|affrant[oaie]|sgoment[oaie]|annientat[oaie]|abbattut[oaie]|avvilit[oaie]|esterrefatt[oaie]|sbigottit[oaie]|costernat[oaie]|desolat[oaie])|senza parole)(?!\p{L})`,
      ['Siamo distrutti e increduli.', 'Restiamo senza parole.'],
      ['I pezzi sono stati distrutti il 3 maggio.', 'Le etichette sono senza data.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:profondamente|sinceramente|terribilmente|infinitamente) (?:dispiaciut[oaie]|dolenti|delus[oaie])(?!\p{L})`,
      'Siamo profondamente dispiaciuti.',
      'Il vassoio profondo è stato sostituito.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:vergogn(?:a|iamo|o|amo)|in lacrime|piang\p{L}+|notti? insonn[ei]|non dorm\p{L}+ più|distrutt[oaie] (?:da|dal|dalla|moralmente)|a pezzi|furios[oaie]|indignat[oaie]|arrabbiat[oaie]|umiliat[oaie]|umiliante|amareggiat[oaie]|ferit[oaie] (?:da|dal|dalla)|crudel[ei]|crudelmente|disuman[oaie]|inaccettabil[ei]|intollerabil[ei]|insopportabil[ei]|assurd[oaie]|ridicol[oaie]|disperazione|ingiustizia|sotto shock|scioccat[oaie]|spaventat[oaie]|terrorizzat[oaie]|abbandonat[oaie] da (?:Amazon|voi)|impotent[ei]|avvilit[oaie]|angosci\p{L}+|dolor(?:e|oso|osa)|trist[ei](?:zza)?|una (?:catastrofe|tragedia|vergogna)|con il cuore|col cuore))(?!\p{L})`,
      [
        'Ci vergogniamo molto.',
        'Non dormo: passo notti insonni.',
        'Siamo amareggiati.',
        'È una vergogna.',
        'Siamo sotto shock.',
        'Questo trattamento è assurdo.',
      ],
      ['Il colore della colla è diverso.', 'Lo shaker è stato sostituito.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:molto|davvero|veramente|tanto|estremamente|così) (?:dispiaciut|addolorat|delus|trist|preoccupat|rattristat|mortificat|imbarazzat|frustrat|scoss)[oaie])(?!\p{L})`,
      ['Siamo davvero mortificati.', 'Sono molto preoccupato.'],
      ['La scatola è molto piccola.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:spezz|strazi)\p{L}* il cuore|cuore (?:spezzato|infranto)|lacrime|uno schiaffo|una pugnalata|mancano le parole)(?!\p{L})`,
      ['Ci ha spezzato il cuore.', 'È uno schiaffo.'],
      ['Il cuore di legno è stato tolto.'],
    ),
  ],
  apology: [
    entry(
      String.raw`(?<!\p{L})(?:ci scusiamo|chiediamo scusa|siamo (?:\p{L}+ )?(?:dispiaciuti|spiacenti)|le nostre scuse)(?!\p{L})`,
      'Ci scusiamo per il ritardo.',
      'Il modello contiene una scusa.',
    ),
  ],
  begging: [
    entry(
      String.raw`(?<!\p{L})(?:supplich\p{L}+|implor\p{L}+|pietà|un.(?:ultima|altra) (?:possibilità|opportunità|occasione)|una seconda (?:possibilità|opportunità)|i miei figli|la mia famiglia|fallimento dell.azienda|sostentamento)(?!\p{L})`,
      'Vi supplichiamo di riaprire il conto.',
      'La famiglia di varianti è stata divisa.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:vi (?:preghiamo|prego|chiediamo|imploriamo|scongiuriamo)(?: [\p{L}’']+){0,3} (?:clemenza|comprensione|pietà|cuore|ginocchio|umilmente|possibilità|opportunità|umanità|aiutarci)|abbiate (?:\p{L}+ )?(?:pietà|clemenza|comprensione|cuore|misericordia)|in ginocchio|misericordia|clemenza|scongiur\p{L}+|(?:un.altra|un.ultima|una nuova|una seconda|una) (?:chance|possibilità|opportunità|occasione)(?! di (?:errore|scelta))|(?:ultima|unica) speranza|unic[oa] (?:fonte di )?(?:reddito|entrat[ae]|guadagno)|sopravviv\p{L}+|sopravvivenza|sfamare|mantenere (?:la|le|i|una|mia|nostra|tre|due) (?:\p{L}+ )?(?:famigli[ae]|figli|bambini)|(?:miei|nostri|mia|mio) (?:figl[ioa]|figli|bambini|genitori|madre|padre|moglie|marito|famiglia)|(?:la )?nostra famiglia|madre (?:single|sola)|mutuo|(?:l.|pagare l.)affitto(?! (?:del|della|di|dei) )|bollette da pagare|nostri risparmi|miei risparmi|risparmi di una vita|rovin(?:a|are|ati|ato|erà|arci)|chiudere (?:\p{L}+ )?(?:i battenti|per sempre|l.attività|bottega)|fallire|falliremo|bancarotta|fallimento|licenziare|senza (?:lavoro|stipendio|reddito)|disoccupat[oaie]|sul lastrico|per strada|perderanno il (?:lavoro|posto)|perdere il (?:lavoro|posto)|vivono (?:grazie a|di) quest[oa]))(?!\p{L})`,
      [
        'Abbiate comprensione per noi.',
        'È la nostra ultima speranza.',
        'I miei figli vivono di questo negozio.',
        'Dovremo chiudere i battenti.',
        'Tre persone resteranno senza lavoro.',
        'Devo pagare il mutuo.',
      ],
      ['La famiglia di varianti è stata divisa.', 'Il taglio è su misura.'],
    ),
  ],
  blameAmazon: [
    entry(
      String.raw`(?<!\p{L})(?<!(?:su|da|di|con) )(?:Amazon|il vostro (?:team|sistema|algoritmo|staff)|i vostri (?:sistemi|robot)) (?:\p{L}+ ){0,3}(?:errore|sbagliat[oa]|ignorat[oa]|ingiustamente|per errore|responsabile|pers[oi])(?!\p{L})`,
      'Amazon ha commesso un errore.',
      'La pagina su Amazon aveva un errore.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:non è (?:stata )?colpa nostra|per colpa di Amazon|a causa di Amazon)(?!\p{L})`,
      'Non è colpa nostra.',
      'La colpa era del nostro modello.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?<!(?:su|da|di|con|per|in|a|ad) )(?:Amazon|(?:il|i|la|le|lo|gli) (?:vostr[oaie] )(?:team|sistem[ai]|algoritm[oi]|robot|software|staff|personale|addetti|dipendenti|assistenza|supporto|magazzini?|intelligenza|colleghi)|l.algoritmo|il robot|il supporto venditori|(?:il sistema|i sistemi|il team|gli addetti|i magazzini|il magazzino) di Amazon)(?: [\p{L}’'-]+){0,6} (?:pers[oi]|punit[oaie]?|punisc\p{L}+|(?:bloccat|rimoss|sospes|chius|cancellat)[oaie](?![^.!?;\n]{0,25} (?:il |l['’])\d)|inghiottit[oaie]|mangiat[oaie]|mescolat[oaie]|danneggiat[oaie]|ignor(?:a|ano|ato|ati|ata)|tratt(?:a|ano|ato|ati) (?:male|\p{L}+)|maltratt\p{L}+|ingiust\p{L}+|per errore|sbagli\p{L}+|torto|difettos\p{L}+|senza (?:motivo|ragione|preavviso|spiegazioni?)|rifiut\p{L}+|non (?:\p{L}+ ){0,2}(?:rispond\p{L}+|risposto|legg\p{L}+|letto|funziona\p{L}*|capisc\p{L}+|rispetta\p{L}*|avvert\p{L}+|avvis\p{L}+|informat\p{L}+|verificat\p{L}+|controllat\p{L}+|aiutat\p{L}+|spiegat\p{L}+)|mai (?:rispost\p{L}+|lett\p{L}+|avvert\p{L}+|avvisat\p{L}+|spiegat\p{L}+)|colpevol[ei]|responsabil[ei]|colpa|discrimin\p{L}+|arbitrari\p{L}*|cieca\p{L}*))(?!\p{L})`,
      [
        'Il vostro sistema ha perso i numeri.',
        'Amazon tratta male i venditori.',
        'Il vostro team non ha letto la nostra mail.',
        'L’algoritmo ci ha bloccati senza motivo.',
        'Amazon non ci ha avvisati.',
        'Il supporto venditori non risponde.',
      ],
      ['Il nostro sistema ha perso tre righe.', 'La scheda su Amazon era vuota.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:la )?(?:colpa|responsabilità) (?:[\p{L}’']+ ){0,3}(?:di Amazon|vostra|del vostro (?:sistema|team|algoritmo)|dei vostri \p{L}+)|(?:è|sono|è stata|era|fu) (?:tutta |solo |solamente )?colpa (?:di Amazon|vostra|del vostro)|(?:non (?:abbiamo|è|ne abbiamo|siamo) (?:\p{L}+ )?(?:colp[ae]|responsabili|nostra (?:responsabilità|colpa)|fatto nulla|fatto niente|sbagliato nulla))|vittime? (?:[\p{L}’']+ ){0,2}(?:Amazon|algoritmo|sistema|robot|concorrent\p{L}+)|(?:punit|accusat|sospes|bloccat|penalizzat)[oaie] (?:ingiustamente|senza motivo|per errore|a torto)|(?:gli )?altri venditori (?:[\p{L}’']+ ){0,3}(?:fanno|lo fanno|anche|uguale)|le vostre (?:regole|politiche|linee guida|norme) (?:[\p{L}’']+ ){0,3}(?:poco chiare|confuse|cambiano|contraddittorie|incomprensibili|ingiuste)|(?:a causa|per via) (?:di un |di |del |dei |della )(?:\p{L}+ ){0,2}(?:Amazon|vostro (?:sistema|team|algoritmo)|vostri \p{L}+)))(?!\p{L})`,
      [
        'La colpa è di Amazon.',
        'Non abbiamo colpa.',
        'Siamo vittime del sistema.',
        'Siamo stati puniti ingiustamente.',
        'Gli altri venditori fanno lo stesso.',
        'Le vostre regole sono confuse.',
      ],
      ['La colpa era del nostro modello.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:causat|provocat|dovut|creat)[oaie] (?:\p{L}+ )?(?:da|dal|dai|a|al) (?:\p{L}+ ){0,2}(?:Amazon|vostr[oaie] \p{L}+|sistema di Amazon)|(?:è|è stat[oa]|fu) (?:Amazon|il vostro \p{L}+|la vostra \p{L}+) (?:che|a)|non è (?:un )?(?:\p{L}+ )?(?:nostro problema|affar nostro|nostra responsabilità))(?!\p{L})`,
      [
        'Il problema è causato dal sistema di Amazon.',
        'È stata Amazon a sbagliare.',
        'Non è un nostro problema.',
      ],
      ['L’errore è causato dal nostro modello.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:siamo|eravamo) (?:stati )?(?:\p{L}+ ){0,2}(?:puniti|penalizzati|presi di mira|maltrattati|discriminati))(?!\p{L})`,
      ['Siamo stati ingiustamente puniti.'],
      ['Siamo stati riforniti il 3 maggio.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?<!(?:su|da|di|con) )(?:Amazon|(?:il|i|la|le) vostr[oaie] (?:team|sistem[ai]|algoritm[oi]|robot|bot|software|staff)) (?:ci )?(?:ha|hanno) (?:[\p{L}’'-]+ ){0,5}(?:per niente|per nulla|senza (?:guardare|una parola|leggere|verificare)|dal nulla|da un giorno all.altro|a caso|buttat[oaie] fuori|cacciat[oaie]|rovinat[oaie]|distrutto (?:il nostro|la nostra)|strangolat[oaie]))(?!\p{L})`,
      [
        'Il vostro algoritmo ci ha chiusi per niente.',
        'Amazon ci ha buttati fuori.',
        'I vostri bot hanno rovinato la nostra stagione.',
        'Amazon ci ha bloccati da un giorno all’altro.',
      ],
      [
        'Amazon ha rimosso l’offerta il 3 maggio.',
        'Il nostro sistema ha chiuso la scheda dal nulla.',
        'Amazon ci ha scritto il 3 maggio.',
      ],
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clienti|acquirenti|cliente|acquirente) (?:non (?:leggono|legge|capiscono|capisce)|mentono|mente|imbrogliano|sono disonesti|abusano)(?!\p{L})`,
      'I clienti non leggono la pagina.',
      'I clienti non hanno ricevuto il pacco.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?<!nostro )(?:clienti|cliente|acquirenti|acquirente|consumatori|compratori|compratore|clientela)(?: [\p{L}’'-]+){0,5} (?:non (?:\p{L}+ )?(?:leggono|legge|capiscono|capisce|sanno|sa|vogliono|guardano|conoscono|hanno (?:letto|capito|idea|pazienza)|ha (?:letto|capito|idea))|mentono|mente|mentito|inventano|inventa|inventat[oi]|abusano|abusa|approfittano|approfitta|imbrogliano|imbroglia|truffano|esagerano|esagera|pretendono|pretende|rott[oaie] (?:[\p{L}’']+ ){0,2}(?:da soli|da solo|da sola|apposta)|disonest[iae]|bugiard[iaeo]|pigr[iaeo]|stupid[iaeo]|ignorant[ie]|impazient[ie]|mai (?:content[iaeo]|onest[iaeo]|soddisfatt[iaeo])|in malafede|troppo (?:esigent[ie]|pretenzios[iaeo]|pigr[iaeo]|impazient[ie]|difficil[ie])|vogliono (?:solo|soltanto|tutto|essere)|vuole (?:solo|soltanto|tutto)|incapac[ie]|ricatt\p{L}+|avrebbe(?:ro)? dovuto (?:leggere|misurare|guardare|controllare)))(?!\p{L})`,
      [
        'I clienti però non capiscono nulla.',
        'Gli acquirenti vogliono solo il rimborso.',
        'Il cliente ha rotto il vaso da solo.',
        'Certi clienti esagerano.',
        'I compratori non sono mai onesti.',
        'I clienti avrebbero dovuto leggere.',
      ],
      ['I clienti non hanno ricevuto il pacco.', 'Due clienti hanno trovato il telo sottile.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:colpa|errore|negligenza|malafede) (?:dei|del|della|degli) (?:clienti|cliente|acquirent[ei]|clientela|compratori)|(?:clienti|acquirenti) (?:disonesti|furbi|difficili|capricciosi|scorretti|fraudolenti))(?!\p{L})`,
      ['È colpa del cliente.', 'Due acquirenti furbi hanno reclamato.'],
      ['Due clienti abituali hanno scritto.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:clienti|cliente|acquirenti|acquirente)(?: che [^.!?\n]{1,60}?)? (?:è|sono|era|erano) (?:[\p{L}’'-]+ ){0,3}(?:gelos[ie]|invidios[ie]|vendicativ[ie]|cattiv[ie]|bugiard[ie]|truffatori|idioti|ricattatori|troll|piantagrane|lamentos[ie]|approfittatori|analfabeti))(?!\p{L})`,
      [
        'Gli acquirenti che ci hanno segnalato sono piantagrane invidiosi.',
        'I clienti erano truffatori.',
        'Quei clienti sono dei troll.',
        'Gli acquirenti sono soltanto gelosi.',
      ],
      [
        'Gli acquirenti che ci hanno segnalato sono stati rimborsati.',
        'I clienti erano informati il 3 maggio.',
        'I clienti sono elencati nell’Allegato 2.',
      ],
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:(?:vi preghiamo di|per favore) (?:comunicarci|dirci|farci sapere|spiegare|indicarci)|potete (?:dirci|indicarci|spiegare)|potreste)(?!\p{L})`,
      'Per favore comunicarci cosa manca.',
      'Il modello indica la taglia.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:fateci sapere|diteci|spiegateci|indicateci|rispondeteci|contattateci|aiutateci|(?:vi preghiamo di|si prega di|per favore|gentilmente|cortesemente) (?:[\p{L}’']+ )?(?:rispond\p{L}+|conferm\p{L}+|contatt\p{L}+|spieg\p{L}+|chiarir\p{L}+|comunic\p{L}+|aiut\p{L}+|dire|dirci)|(?:vorremmo|desideriamo|ci piacerebbe) (?:sapere|capire|conoscere)|(?:vi )?chiediamo (?:perché|cosa|come|quando|se)|potete|potreste|potrebbe (?:dirci|indicarci)))(?!\p{L})`,
      [
        'Fateci sapere cosa manca.',
        'Vorremmo capire il motivo.',
        'Si prega di confermare la ricezione.',
        'Diteci quale pagina.',
      ],
      ['La scheda dice quale scatola usare.'],
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ID|numero) (?:del )?(?:caso|ticket)[ :]*\d*|ticket \d+|contattato il supporto)(?!\p{L})`,
      'Vedi ID caso 12345678.',
      'In questo caso la scatola cambia.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:caso|ticket|pratica|richiesta|segnalazione)(?: (?:numero|n\.|n°|ID))?[ :#]*\d{6,}|(?:ID|numero|n\.) (?:del |di )?(?:caso|ticket|pratica)|(?:chiamato|contattato|scritto (?:a|al)|parlato con|sentito|telefonato (?:a|al)|chattato con) (?:[\p{L}’']+ ){0,3}(?:supporto|assistenza|operator[ei]|operatrice|servizio venditori|Seller Support|agente)|(?:la signora|il signore|il vostro (?:collega|operatore|agente)|la vostra (?:collega|operatrice)|un operatore|un.operatrice|l.operatore|l.operatrice) (?:\p{L}+ )?(?:al telefono|in chat|del supporto|ci ha (?:detto|confermato|assicurato))|come (?:già )?detto (?:al|alla|ai) (?:vostr[oaie])? ?(?:collega|colleghi|operatore)))(?!\p{L})`,
      [
        'Vedi caso 14582209931.',
        'La signora al telefono era d’accordo.',
        'Abbiamo contattato tre volte il supporto.',
        'Un operatore ci ha confermato lo sblocco.',
      ],
      ['In questo caso la scatola cambia.', 'In 12 casi mancava l’etichetta.'],
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:azioni? legal[ei]|vie legali|il nostro avvocato|i nostri avvocati|in tribunale|(?<!(?:va|vanno|passa|passano|torna|tornano|arriva|arrivano|inviat\p{L}|addett\p{L}) )alla stampa(?! (?:a caldo|digitale|dell|di |3d)))(?!\p{L})`,
      'Procederemo per vie legali.',
      'Il nome legale è sulla fattura.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:il nostro|i nostri|un|al|dal nostro|il mio) (?:avvocat[oi]|legal[ei]|studio legale)(?! rappresentante)|vie legali|azion[ei] legal[ei]|in (?:tribunale|giudizio)|davanti al (?:giudice|tribunale)|adir\p{L}* le vie|(?:rivolger\p{L}+|contatter\p{L}+|informer\p{L}+|denuncer\p{L}+|segnaler\p{L}+|avviser\p{L}+|incaricher\p{L}+) (?:[\p{L}’']+ ){0,4}(?:avvocat[oi]|legal[ei]|stampa|giornali|media|autorità|AGCM|antitrust|tribunale|consumatori|polizia|garante)|risarcimento (?:dei )?danni|denuncia contro|denunci(?:are|amo|eremo)|querela|diffida|sui social|sui social network|rendere? (?:tutto |il caso )?pubblic[oa]|ci riserviamo (?:[\p{L}’']+ ){0,3}(?:diritt\p{L}+|azion\p{L}+)))(?!\p{L})`,
      [
        'Il nostro avvocato è pronto.',
        'Ci rivolgeremo alla stampa.',
        'Chiederemo il risarcimento dei danni.',
        'Andremo in tribunale.',
        'Racconteremo tutto sui social.',
      ],
      ['Lo stampo è stato sostituito.', 'Il legale rappresentante firma.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:avvocat[oi] (?:[\p{L}’'-]+ ){0,3}(?:depositer\p{L}*|deposita\p{L}*|presenter\p{L}*|far\p{L}* causa|farà|citer\p{L}+)|(?:il|la|i|un|una|le) (?:giornal[ei]|giornalist[aie]|stampa(?! (?:ricever|aspett|avrà))|tv|televisione|media|reporter) (?:[\p{L}’'-]+ ){0,3}(?:saprà|sapranno|avrà|avranno|racconter\p{L}+|pubblicher\p{L}+|aspetta\p{L}*|riceverà|scoprirà))(?!\p{L})`,
      [
        'L’avvocato presenterà ricorso lunedì.',
        'Il giornale avrà tutta la storia.',
        'La stampa saprà tutto.',
        'Un giornalista aspetta già.',
      ],
      [
        'La stampa del logo era sbiadita.',
        'Il giornale di bordo del corriere è l’Allegato 2.',
        'L’avvocato del titolare ha confermato la licenza.',
      ],
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:meravigliosa|fantastica|eccellente|splendida) (?:piattaforma|squadra|azienda)|(?:amiamo|ammiriamo) Amazon)(?!\p{L})`,
      'Amazon è una meravigliosa piattaforma.',
      'L’eccellente colla regge 2 kg.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:meraviglios|fantastic|splendid|eccellent|ottim|straordinari|magnific|incredibil|eccezional|miglior|grandios|stupend)[oaiea]? (?:\p{L}+ )?(?:piattaforma|squadra|team|azienda|lavoro|mercato|società|marketplace|servizio|partner)|(?:squadra|team|lavoro|piattaforma|azienda|società) (?:meraviglios|fantastic|splendid|eccellent|straordinari|magnific|incredibil|eccezional|stupend)[oaie]|(?:amiamo|ammiriamo|stimiamo|adoriamo|apprezziamo) (?:[\p{L}’']+ ){0,3}(?:Amazon|vostr[oa] (?:lavoro|team|piattaforma))|(?:fieri|orgogliosi|onorati|felici) (?:[\p{L}’']+ ){0,4}(?:Amazon|vostra piattaforma)|Amazon è (?:[\p{L}’']+ ){0,3}(?:miglior|leader|fantastic|grand|esemplare)\p{L}*))(?!\p{L})`,
      [
        'Il vostro team fantastico ci leggerà.',
        'Amazon è il migliore mercato.',
        'Ammiriamo il vostro lavoro.',
        'Siamo orgogliosi di vendere su Amazon.',
      ],
      ['La migliore colla regge 2 kg.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:siete|voi siete|le persone di Amazon sono|i vostri \p{L}+ sono) (?:[\p{L}’'-]+ ){0,4}(?:miglior[ei]|fantastic[ih]e?|meraviglios[ie]|geni(?:ali|)?|straordinari[e]?|eccezionali|incredibili|eroi|intelligenti|bravissim[ie]|un esempio))(?!\p{L})`,
      [
        'Siete davvero i migliori del settore.',
        'Voi siete fantastici.',
        'Le persone di Amazon sono eroi.',
        'Siete un esempio.',
      ],
      [
        'I migliori imballi sono stati provati.',
        'Siete pregati di leggere l’Allegato 3.',
        'I lotti sono straordinari per peso.',
      ],
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:(?:vi )?(?:garantiamo|promettiamo|assicuriamo)|mai più|non (?:si ripeterà|succederà|accadrà) (?:più|mai)|100\s?% (?:garantito|sicuro)|assolutamente impossibile)(?!\p{L})`,
      'Non succederà mai più.',
      'La merce aperta non torna in magazzino.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:garanti(?:amo|to|sce|scono)(?: [\p{L}’']+){0,2} (?:che|la totale|l.assenza|zero|al 100)|(?:vi )?(?:promettiamo|giuriamo|garantiamo|assicuriamo)|mai più|(?:non|nessun\p{L}*)(?: [\p{L}’']+){0,4} (?:succeder|accadr|capiter|ripeter|verificher)\p{L}*|(?:è|sono|diventa|rende|ormai|ora) (?:\p{L}+ )?(?:impossibil[ei]|esclus[oaie])|non (?:può|potrà|possono|potranno) (?:più |mai )*(?:succedere|accadere|ripetersi|capitare|verificarsi|avvenire)|una volta per tutte|definitivamente (?:risolt|eliminat|esclus)[oaie]|(?:risolt|eliminat|esclus)[oaie] definitivamente|nessun rischio|infallibil[ei]|a prova di errore|senza eccezioni|al 100\s?% (?:sicur|conform|affidabil|autentic|origin)\p{L}*|zero (?:errori|ritardi|difetti|rischi|reclami)|state certi|parola d.onore|tutti gli ordini (?:[\p{L}’']+ ){0,2}(?:partiranno|arriveranno) (?:puntuali|in tempo|in orario)))(?!\p{L})`,
      [
        'Garantiamo che non ci saranno errori.',
        'Un ritardo è ormai impossibile.',
        'Non può più succedere.',
        'Il problema è risolto definitivamente.',
        'Non si ripeterà.',
      ],
      ['La garanzia del produttore è di 2 anni.', 'La merce aperta non torna mai in magazzino.'],
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:tutte )?le (?:misure|azioni) (?:necessarie|appropriate|opportune)|più (?:attenti|prudenti)|migliorat[oaie] (?:\p{L}+ ){0,2}(?:processi|procedure|qualità|servizio)|il prima possibile|regolarmente|rispettare (?:tutte )?le (?:regole|politiche|norme))(?!\p{L})`,
      'Abbiamo adottato tutte le misure necessarie.',
      'La misura parte il 3 maggio.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:più|maggiore|maggior|molta|massima|particolare|meglio|molto|estremamente) (?:\p{L}+ ){0,2}(?:attenzion[ei]|attent[oaie]|attentamente|prudent[ei]|prudenza|vigil[ei]|scrupolos\p{L}+|cura|accuratezza|accurat\p{L}+|rigore|rigoros\p{L}+|diligen\p{L}+|sever\p{L}+|precis[oaie]|controllare|controlli|spesso|cautela|seriamente|serietà|impegno)|(?:controll|verific|confezion|imball|monitor|seguir|segui|gest|prepar|lavor)\p{L}* (?:[\p{L}’']+ ){0,4}(?:meglio|di più|più (?:\p{L}+mente|spesso|da vicino)|regolarmente|attentamente|con (?:più |maggiore )?(?:cura|attenzione)|costantemente|continuamente|rigorosamente)|(?:miglior|ottimizz|rafforz|rivist|rived|potenzi|aument|perfezion)\p{L}* (?:[\p{L}’']+ ){0,4}(?:process[oi]|procedur[ae]|qualità|servizio|comunicazione|controll[oi]|organizzazione|imballagg[io]\p{L}*|metod[oi]|prestazioni|gestione|standard)|(?:divers[ei]|vari[ei]|alcun[ei]|nuov[ei]|molte|numeros[ei]|tutt[ei] (?:le|i)|le|delle|dei|i) (?:\p{L}+ )?(?:misure|azioni|miglioramenti|provvedimenti|cambiamenti|accorgimenti)(?: \p{L}+)? (?:necessari[ei]|adeguat[ei]|appropriat[ei]|opportun[ei]|correttiv[ei]|possibili|del caso|adottat[ei]|apportat[ei]|pres[ei]|introdott[ei])|(?:rispett|segu|applic|osserv)\p{L}* (?:[\p{L}’']+ ){0,4}(?:regole|politiche|norme|linee guida|direttive|regolamento|condizioni|requisiti)|quanto prima|al più presto|il più (?:presto|rapidamente|velocemente) possibile|tempestivamente|alta qualità|migliore? (?:qualità|comunicazione|organizzazione|controllo|servizio|imballaggio)|soddisfazione (?:dei|del) client[ei]|(?:prendiamo|prendere|preso) (?:[\p{L}’']+ ){0,4}(?:molto |estremamente )?sul serio|(?:tutto il|del nostro|il nostro) (?:possibile|meglio)|imparato (?:la lezione|dai nostri|dagli)|faremo attenzione|stare attenti|regolarmente|costantemente|con cura))(?!\p{L})`,
      [
        'Saremo più attenti.',
        'Controlliamo meglio i pacchi.',
        'Abbiamo migliorato i processi.',
        'Vari miglioramenti sono stati apportati: varie misure adottate.',
        'Rispettiamo tutte le regole.',
        'Prendiamo la cosa molto sul serio.',
        'Rispondiamo quanto prima.',
      ],
      ['La misura è iniziata il 3 maggio.', 'La qualità 180 g/m² è sulla scheda.'],
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:(?:cerchiamo|cercheremo|proviamo|proveremo) di|speriamo|se possibile|ove possibile|per quanto possibile|forse|eventualmente|fare del nostro meglio)(?!\p{L})`,
      'Controlliamo se possibile.',
      'Un possibile doppione è bloccato.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:cerchiamo|cercheremo|cerca(?:no)?|cercare|tentiamo|tenteremo|tentare|proviamo|proveremo|provare|speriamo|spera(?:no)?) (?:di|a|che)|(?:cercheremo|cerchiamo|proveremo|tenteremo|ci sforziamo|ci sforzeremo|ci impegniamo|ci impegneremo|vorremmo|desideriamo|pensiamo|crediamo|auspichiamo|potremmo|dovremmo|ci auguriamo)|(?:quando|dove|se|laddove|ogni volta che|finché|nei limiti del|compatibilmente con) (?:[\p{L}’']+ ){0,3}(?:possibile|possiamo|tempo|permette|consente|riusciamo|fattibile)|al meglio|in linea di massima|in linea di principio|di solito|normalmente|generalmente|in genere|di norma|in teoria|nella maggior parte dei casi|il più delle volte|magari|probabilmente|possibilmente|dovrebbe(?:ro)? (?:[\p{L}’']+ ){0,2}(?:bastare|aiutare|evitare|ridurre|migliorare|impedire|prevenire)|potrebbe(?:ro)? (?:aiutare|bastare|evitare|ridurre)|(?:del nostro|il nostro) meglio|all.occorrenza|prima o poi))(?!\p{L})`,
      [
        'Ci impegniamo a rispondere presto.',
        'Cerchiamo di fotografare ogni pacco.',
        'Quando è possibile, pesiamo.',
        'Questo dovrebbe bastare.',
        'Di solito il lotto è testato.',
        'Vorremmo assumere un addetto.',
      ],
      ['La prova di caduta è l’Allegato 2.', 'Il limite di peso è 2 kg.'],
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:una volta|dopo|quando|se|non appena|appena)(?!\p{L})[^.!?\n]{0,60}(?:riattivat|riattivazione|ripristinat|ripristino|sbloccat|riabilitat)`,
      'Una volta riattivato il conto, controlleremo.',
      'Se manca la scansione, l’etichetta non esce.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:una volta|dopo|quando|se|non appena|appena|a|con|in seguito|al momento)(?: [\p{L}’'-]+){0,7} (?:riattiva\p{L}+|riattivazione|riapert\p{L}+|riapertura|ripristin\p{L}+|reintegr\p{L}+|riabilit\p{L}+|sblocc\p{L}+|di nuovo (?:attiv\p{L}+|online|apert\p{L}+|vendere)|nuovamente (?:attiv\p{L}+|online|apert\p{L}+|vendere)|tornat\p{L}+ (?:attiv\p{L}+|online)|tornerà (?:attiv\p{L}+|online)|torner\p{L}+ a vendere|riprender\p{L}+ (?:le vendite|a vendere)|ripresa delle vendite|fine della sospensione|vostra (?:approvazione|decisione)|revoca della))(?!\p{L})`,
      [
        'Dopo la riapertura del conto formeremo gli addetti.',
        'Quando il conto sarà di nuovo attivo, peseremo.',
        'Non appena torneremo a vendere, controlleremo.',
        'Con la ripresa delle vendite parte il controllo.',
      ],
      ['Se il pacco è aperto dal magazziniere, lo annota.'],
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:(?:noi )?(?:\p{L}{3,}(?:eremo|iremo)|(?:faremo|daremo|avremo|saremo))|abbiamo intenzione di|intendiamo|stiamo per|prevediamo di)(?!\p{L})`,
      'Formeremo gli addetti.',
      'Abbiamo formato gli addetti.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:noi )?\p{L}{2,}(?:eremo|iremo|rremo|dremo)|(?:faremo|daremo|avremo|saremo|andremo|staremo)|(?:sarà|saranno|verrà|verranno) (?:\p{L}+ ){0,2}\p{L}+(?:at|it|ut|ss|tt|st)[oaie]|(?:stiamo|sta|stanno) (?:\p{L}+ )?\p{L}+(?:ando|endo)|(?:abbiamo intenzione|intendiamo|prevediamo|pianifichiamo|contiamo di|vogliamo|pensiamo di|siamo in procinto)|(?:è|sono) (?:\p{L}+ )?(?:previst[oaie](?= ?(?:per |il \d|entro|in |a partire|nel |nei |[.,;]|$))|programmat[oaie]|in corso|in preparazione|in programma|da fare|in fase)|la prossima settimana|il prossimo mese|nei prossimi (?:giorni|mesi)|nelle prossime settimane|a breve|prossimamente|seguiranno|seguirà|resta(?:no)? da \p{L}+|dobbiamo (?:ancora )?\p{L}+))(?!\p{L})`,
      [
        'Sostituiremo le foto.',
        'Gli ordini saranno rimborsati.',
        'Stiamo cambiando le scatole.',
        'La formazione è prevista.',
        'Resta da contare lo stock.',
        'Le foto seguiranno.',
      ],
      ['Il 3 maggio le foto sono state cambiate.'],
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:azienda (?:a conduzione )?familiare|impresa familiare|fondata nel (?:19|20)\d\d|anni di esperienza|la nostra missione|vendiamo su Amazon da(?:l)?|la soddisfazione dei clienti è la nostra priorità)(?!\p{L})`,
      'Siamo una impresa familiare.',
      'La famiglia di prodotti ha 4 taglie.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:piccola|giovane|media|storica|solida|rinomata|nota) (?:\p{L}+ )?(?:impresa|azienda|società|bottega|attività|ditta|realtà|squadra)|(?:impresa|azienda|ditta|società|attività|bottega) (?:\p{L}+ )?(?:familiare|artigiana\p{L}*|di famiglia|leader|fondata|nata|giovane|storica)|(?:fondat|nat|cread|creat|avviat|apert)[ao] (?:[\p{L}’'\d]+ ){0,4}(?:(?:19|20)\d\d|garage|(?:da|dal) (?:mi[oa]|nostr[oa])|cucina|anni fa)|(?:abbiamo|ho) (?:fondato|creato|avviato|aperto) (?:[\p{L}’']+ ){0,3}(?:azienda|impresa|negozio|attività|ditta|bottega|marchio)|(?:\d+|dieci|venti|quindici|molti|tanti|lunghi) anni (?:di (?:esperienza|attività|vendita|lavoro)|su Amazon|nel settore)|esperienza (?:decennale|ventennale|pluriennale)|(?:vinto|ricevuto|ottenuto|conquistato) (?:[\p{L}’']+ ){0,3}(?:premi[oi]?|riconoscimento|medaglia)|impiegh?iamo (?:\p{L}+ )?(?:\d+|sei|otto|dieci|dodici) (?:persone|dipendenti|addetti)|(?:diamo lavoro|con i nostri) (?:a )?(?:\d+|sei|otto|dieci) (?:persone|dipendenti)|la nostra (?:passione|filosofia|visione|missione|storia)|appassionati di|clienti (?:soddisfatti|fedeli|felici)|(?:sempre|mai) (?:[\p{L}’']+ ){0,4}(?:eccellent\p{L}*|ottim\p{L}*|impeccabil\p{L}*|problem\p{L}+|reclam\p{L}+|avvertiment\p{L}+)|generazione|generazioni))(?!\p{L})`,
      [
        'La bottega è stata fondata da mio padre.',
        'Siamo una piccola impresa.',
        'Abbiamo vinto un premio.',
        'Diamo lavoro a sei persone.',
        'La nostra passione è il cuoio.',
        'Abbiamo molti anni di esperienza.',
      ],
      ['La bottega chiude alle 18.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:opera|esiste|lavora|vende|vendiamo|operiamo|lavoriamo|siamo) (?:[\p{L}’']+ ){0,4}(?:dal (?:19|20)\d\d|da (?:oltre |più di )?(?:\d+|dieci|venti|molti|tanti) anni))(?!\p{L})`,
      ['La nostra azienda opera dal 1980.'],
      ['La regola vale dal 3 maggio.'],
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:non abbiamo (?:violato|commesso|infranto)|l.accusa è (?:falsa|infondata)|la (?:decisione|sospensione) è (?:errata|ingiustificata)|contestiamo)(?!\p{L})`,
      'L’accusa è falsa.',
      'La taglia indicata era falsa.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:non è|questo non è) (?:\p{L}+ )?(?:vero|corretto|esatto|giusto)|(?:è|si tratta di) un (?:malinteso|equivoco|errore di Amazon)|(?:contestiamo|respingiamo|neghiamo|rifiutiamo l.accusa)|siamo innocenti|non abbiamo (?:\p{L}+ )?(?:violato|commesso|infranto|fatto nulla di)|(?:accus[ae]|sospensione|decisione|segnalazione|reclamo|contestazione) (?:[\p{L}’']+ ){0,2}(?:fals[ae]|infondat[ae]|ingiustificat[ae]|errat[ae]|priv[ae] di fondamento)|nessuna violazione|(?:sempre|pienamente) (?:\p{L}+ )?rispettato|tutti i nostri (?:prodotti|articoli) sono (?:\p{L}+ )?(?:autentici|originali|nuovi|conformi)))(?!\p{L})`,
      [
        'Non è vero.',
        'Respingiamo la contestazione.',
        'L’accusa è priva di fondamento: l’accusa è infondata.',
        'Tutti i nostri prodotti sono originali.',
        'Non c’è nessuna violazione.',
      ],
      ['La taglia indicata era errata sul foglio vecchio.'],
    ),
  ],
  blameOthers: [
    entry(
      String.raw`(?<!\p{L})(?:(?:l.|la |il |lo |i |le |gli |un |una |un.|(?:una? )?nostr[oaie] |quest[oaie] |quell[oaie] )(?:\p{L}+ )?(?:agenzia|corriere|corrieri|spedizioniere|fornitori?|fornitrice|produttore|fabbrica|dipendent[ei]|impiegat[oai]|collaborator[ei]|collaboratrice|stagista|tirocinante|grossista|distributore|tipografia|tipografo|commercialista|assistente|magazziniere|addett[oa]|importatore|appaltatore|partner|socio|grafic[oa]|autista|posta|poste|cooperativa|consulente)|BRT|DHL|UPS|DPD|GLS|SDA|Poste Italiane)(?: [\p{L}\d’'-]+){0,7} (?:pers[oiae]|dimenticat[oa]|ingannat[oai]|tradit[oai]|mentit[oa]|imbrogliat[oi]|negligent[ei]|fallit[oa]|danneggiat[oa]|rott[oaie]|ritardat[oa]|in ritardo|ignorat[oa]|rubat[oa]|sabotat[oa]|sbagliat[oaie]|colpevol[ei]|responsabil[ei]|inaffidabil[ei]|incompetent[ei]|disattent[oaie]|distratt[oaie]|pigr[oa]|non (?:\p{L}+ )?(?:consegnat[oa]|rispettat[oa]|avvisat[oi]|informat[oi]|fatto attenzione)|causat[oa]|provocat[oa])(?!\p{L})`,
      [
        'Il corriere ha perso nove pacchi.',
        'La nostra agenzia ci ha ingannati.',
        'Lo stagista ha dimenticato le etichette.',
        'Il grossista è l’unico responsabile.',
        'Una nostra dipendente era distratta.',
      ],
      ['Il fornitore ha confermato il lotto.', 'Il corriere passa alle 15.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:colpa|responsabilità|errore) (?:[\p{L}’']+ ){0,3}(?:del|della|dell.|dei|di un|di una|di un.|al|alla|all.)(?: ?(?:nostr[oa]|sol[oa]) )?\s?(?:agenzia|corriere|spedizioniere|fornitore|produttore|dipendente|impiegat[oa]|stagista|grossista|distributore|tipografia|commercialista|assistente|magazziniere|addett[oa]|cooperativa|autista|Poste)|a causa (?:del|della|dell.|di un) ?(?:nostr[oa] )?(?:agenzia|corriere|fornitore|produttore|dipendente|stagista|grossista|tipografia|addett[oa]|cooperativa))(?!\p{L})`,
      [
        'La colpa è del corriere.',
        'La responsabilità è tutta del fornitore.',
        'È successo a causa del corriere.',
      ],
      ['La responsabilità della lista è dell’ufficio.'],
    ),
  ],
  ownControl: [
    entry(
      String.raw`(?<!\p{L})(?:(?:noi|nostr[oaie]|da noi|abbiamo|avevamo)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:nessun\p{L}*|non|mai|senza|mancav\p{L}+|solo|omesso|troppo tardi)|(?:nessun[oa]?|senza|mancava|mancanza di) (?:[\p{L}’']+ ){0,4}(?:controll\p{L}+|verific\p{L}+|approvazione|confronto|sostitut\p{L}+|contratto|procedura|regola|prova|test|allarme|avviso))(?!\p{L})`,
      ['Non avevamo nessun controllo: noi non guardavamo.', 'Nessuno faceva una verifica.'],
      ['Il controllo è a pagina 2.'],
    ),
  ],
  thanks: [
    entry(
      String.raw`(?<!\p{L})(?:(?:grazie|vi ringraziamo|ringraziamo|ringraziando|grati))(?!\p{L})`,
      ['Grazie per il vostro tempo.', 'Vi ringraziamo.'],
      ['Il biglietto d’auguri è stato tolto.'],
    ),
  ],
  admission: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:sapevamo|sapevo|eravamo (?:\p{L}+ )?(?:consapevoli|a conoscenza)|consapevolmente|deliberatamente|intenzionalmente|volutamente|apposta|di proposito)(?=[^.!?\n]{0,90}(?:fals[oiae]|copi[ae]|contraffatt\p{L}+|imitazion\p{L}+|usat[oiae]|vietat[oiae]|modificat\p{L}+|scadut[oiae]|original[ei]|comunque|lo stesso|vendut[oiae]|vendere|continuat\p{L}+|violav\p{L}+|regola|acquistat\p{L}+|nascost\p{L}+|ignorat\p{L}+|autentic\p{L}+|resi|cambiat\p{L}+))|(?:consapevolmente|deliberatamente|intenzionalmente|volutamente|di proposito) (?:[\p{L}’']+ ){0,3}(?:vendut|modificat|nascost|ignorat|falsificat|acquistat|mentit|aggirat|mescolat|cambiat|creat|apert)\p{L}*|(?:vendut|modificat|nascost|ignorat|aggirat|mescolat|cambiat|creat|apert)[oaie] (?:[\p{L}’']+ ){0,4}(?:consapevolmente|deliberatamente|intenzionalmente|volutamente|apposta|di proposito)|pur (?:sapendo|sapendolo|essendo consapevoli)|(?:anche se|sebbene|benché|nonostante) (?:[\p{L}’']+ ){0,2}(?:sapevamo|sapessimo|fossimo consapevoli)|abbiamo (?:\p{L}+ )?(?:mentito|ingannato|nascosto|imbrogliato)|pensavamo che (?:nessuno|Amazon) (?:[\p{L}’']+ ){0,3}(?:accorto|accorta|accorgesse|notato|notasse)))(?!\p{L})`,
      [
        'Sapevamo che erano copie.',
        'Abbiamo volutamente venduto merce usata.',
        'Pur sapendolo, abbiamo continuato.',
        'Pensavamo che nessuno se ne accorgesse.',
        'La regola è stata aggirata di proposito.',
        'Abbiamo mentito sul fornitore.',
      ],
      ['Non sapevamo quale lotto fosse.', 'Il sapone è stato rietichettato.'],
    ),
  ],
  admissionOfPapers: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:modificat|cambiat|falsificat|ritoccat|alterat|inventat|corrett|riscritt|aggiunt|cancellat|fabbricat)[oaie] (?:[\p{L}’']+ ){0,5}(?:fattur[ae]|document[oi]|certificat[oi]|ricevut[ae]|scontrin[oi]|rapport[oi] di prova)|(?:fattur[ae]|document[oi]|certificat[oi]|ricevut[ae]) (?:[\p{L}’']+ ){0,4}(?:modificat|falsificat|ritoccat|alterat|inventat|riscritt)[oaie]|fattur[ae] fals[ae]|fals[ae] fattur[ae]|document[oi] fals[oi]))(?!\p{L})`,
      [
        'Abbiamo cambiato la data sulla fattura.',
        'Era una fattura falsa.',
        'I certificati sono stati ritoccati.',
      ],
      ['La fattura è archiviata per lotto.'],
    ),
  ],
  admissionOfFakes: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:vendut[oaie]|vendevamo|comprat[oaie]|importat[oaie]|offert[oaie]) (?:[\p{L}’']+ ){0,4}(?:contraffatt[oaie]|contraffazioni|copie|imitazioni|fals[iae]|repliche)|(?:erano|sono|era|è) (?:\p{L}+ )?(?:dei |delle |una )?(?:contraffatt[oaie]|copie|imitazioni|repliche|fals[iae](?=[.,;])|non (?:autentic|original)[iae])))(?!\p{L})`,
      ['Abbiamo venduto imitazioni.', 'Le borse erano copie.'],
      ['Le copie delle fatture sono allegate.'],
    ),
  ],
  guilt: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:ci assumiamo|accettiamo|riconosciamo|ammettiamo|prendiamo)(?: [\p{L}’']+){0,4} (?:responsabilità|colpa|errore|violazione|torto|regola|aver\p{L}*)|abbiamo (?:\p{L}+ )?(?:violato|infranto|commesso un errore|fatto un errore|sbagliato)|è (?:stata )?(?:tutta )?colpa nostra|(?:il nostro errore|la nostra (?:violazione|colpa|mancanza))))(?!\p{L})`,
      ['Ci assumiamo la piena responsabilità.', 'Abbiamo violato la regola.', 'È colpa nostra.'],
      ['L’errore di battitura è corretto.'],
    ),
  ],
}
