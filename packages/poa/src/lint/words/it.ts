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
      String.raw`(?<!\p{L})(?:profondamente|sinceramente|terribilmente|infinitamente) (?:dispiaciut[oaie]|dolenti|delus[oaie])(?!\p{L})`,
      'Siamo profondamente dispiaciuti.',
      'Il vassoio profondo è stato sostituito.',
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
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clienti|acquirenti|cliente|acquirente) (?:non (?:leggono|legge|capiscono|capisce)|mentono|mente|imbrogliano|sono disonesti|abusano)(?!\p{L})`,
      'I clienti non leggono la pagina.',
      'I clienti non hanno ricevuto il pacco.',
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:(?:vi preghiamo di|per favore) (?:comunicarci|dirci|farci sapere|spiegare|indicarci)|potete (?:dirci|indicarci|spiegare)|potreste)(?!\p{L})`,
      'Per favore comunicarci cosa manca.',
      'Il modello indica la taglia.',
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ID|numero) (?:del )?(?:caso|ticket)[ :]*\d*|ticket \d+|contattato il supporto)(?!\p{L})`,
      'Vedi ID caso 12345678.',
      'In questo caso la scatola cambia.',
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:azioni? legal[ei]|vie legali|il nostro avvocato|i nostri avvocati|in tribunale|alla stampa)(?!\p{L})`,
      'Procederemo per vie legali.',
      'Il nome legale è sulla fattura.',
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:meravigliosa|fantastica|eccellente|splendida) (?:piattaforma|squadra|azienda)|(?:amiamo|ammiriamo) Amazon)(?!\p{L})`,
      'Amazon è una meravigliosa piattaforma.',
      'L’eccellente colla regge 2 kg.',
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:(?:vi )?(?:garantiamo|promettiamo|assicuriamo)|mai più|non (?:si ripeterà|succederà|accadrà) (?:più|mai)|100\s?% (?:garantito|sicuro)|assolutamente impossibile)(?!\p{L})`,
      'Non succederà mai più.',
      'La merce aperta non torna in magazzino.',
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:tutte )?le (?:misure|azioni) (?:necessarie|appropriate|opportune)|più (?:attenti|prudenti)|migliorat[oaie] (?:\p{L}+ ){0,2}(?:processi|procedure|qualità|servizio)|il prima possibile|regolarmente|rispettare (?:tutte )?le (?:regole|politiche|norme))(?!\p{L})`,
      'Abbiamo adottato tutte le misure necessarie.',
      'La misura parte il 3 maggio.',
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:(?:cerchiamo|cercheremo|proviamo|proveremo) di|speriamo|se possibile|ove possibile|per quanto possibile|forse|eventualmente|fare del nostro meglio)(?!\p{L})`,
      'Controlliamo se possibile.',
      'Un possibile doppione è bloccato.',
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:una volta|dopo|quando|se|non appena|appena)(?!\p{L})[^.!?\n]{0,60}(?:riattivat|riattivazione|ripristinat|ripristino|sbloccat|riabilitat)`,
      'Una volta riattivato il conto, controlleremo.',
      'Se manca la scansione, l’etichetta non esce.',
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:(?:noi )?(?:\p{L}{3,}(?:eremo|iremo)|(?:faremo|daremo|avremo|saremo))|abbiamo intenzione di|intendiamo|stiamo per|prevediamo di)(?!\p{L})`,
      'Formeremo gli addetti.',
      'Abbiamo formato gli addetti.',
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:azienda (?:a conduzione )?familiare|impresa familiare|fondata nel (?:19|20)\d\d|anni di esperienza|la nostra missione|vendiamo su Amazon da(?:l)?|la soddisfazione dei clienti è la nostra priorità)(?!\p{L})`,
      'Siamo una impresa familiare.',
      'La famiglia di prodotti ha 4 taglie.',
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:non abbiamo (?:violato|commesso|infranto)|l.accusa è (?:falsa|infondata)|la (?:decisione|sospensione) è (?:errata|ingiustificata)|contestiamo)(?!\p{L})`,
      'L’accusa è falsa.',
      'La taglia indicata era falsa.',
    ),
  ],
}
