import type { Language } from './language.ts'

// Whom a seller teaches, the verbs and the occasions of teaching; a text that brings two of them together tells of it.
const people = {
  en: String.raw`(?:staff|teams?|crews?|employees?|packers?|pickers?|workers?|clerks?|colleagues|people|personnel|helpers?|temps?|shifts?|everyone|everybody|all hands|all of (?:us|them)|assistants?|operators?|members?|workforce|starters|joiners|recruits|hires|newcomers|trainees|handlers)`,
  de: String.raw`(?:Belegschaft|Teams?|\p{L}*[Mm]itarbeit\p{L}+|Personals?|Kolleg\p{L}+|Leuten?|Packern?|Mannschaft|Beschäftigte\p{L}*|Aushilf\p{L}+|Angestellte\p{L}*|allen?|Lageristen|Helfern?|Neuen?)`,
  fr: String.raw`(?:équipes?|personnel|salariés?|employés?|collaborateurs?|collègues|préparateurs?|préparatrices?|magasiniers?|gens|tous|tout le monde|chacun|intérimaires?|opérateurs?|recrues?|arrivants?|ouvriers)`,
  it: String.raw`(?:personale|team|squadr[ae]|dipendenti|collaboratori|addett[ie]|collegh[ie]|magazzinieri|impiegati|tutti|ognuno|operatori|lavoratori|neoassunti|assunti|operai|staff|reparto|maestranze)`,
  es: String.raw`(?:personal|equipos?|plantilla|emplead[oa]s|trabajador(?:es|as)|compañer[oa]s|mozos|operari[oa]s|operador(?:es|as)|todos|gente|incorporaciones|ayudantes|colaborador(?:es|as))`,
}

const occasion = {
  en: String.raw`(?:workshops?|seminars?|webinars?|refreshers?|briefings|coachings?|tutorials?|e-?learning|schooling|training (?:sessions?|courses?|programmes?|programs?|days?|events?|measures?)|(?:information|awareness|instruction|introductory|induction|onboarding|educational|team|staff|internal|short) (?:sessions?|courses?|meetings?|talks?|events?|campaigns?|rounds?))`,
  de: String.raw`(?:\p{L}*[Ss]chulung(?:en)?|\p{L}*[Ee]inweisung(?:en)?|\p{L}*[Uu]nterweisung(?:en)?|\p{L}*[Ff]ortbildung(?:en)?|\p{L}*[Ss]eminare?|\p{L}*[Ww]orkshops?|Ansprachen?|Belehrung(?:en)?|Teambesprechung(?:en)?|Mitarbeiterversammlung|Auffrischung(?:en)?|Anweisungen|Hinweise|Vorträge?)`,
  fr: String.raw`(?:formations?|séances?|stages?|réunions?|séminaires?|rappels?|cours|consignes|instructions|briefings?|recyclages?|tutoriels?|causeries?)`,
  it: String.raw`(?:formazion[ei]|cors[oi]|incontr[oi]|riunion[ei]|seminar[io]+|richiam[oi]|lezion[ei]|istruzioni|briefing|aggiornament[oi]|affiancament[oi]|indicazioni)`,
  es: String.raw`(?:formaci(?:ón|ones)|cursos?|cursillos?|charlas?|talleres|taller|reuniones|reunión|seminarios?|recordatorios?|instrucciones|capacitaci(?:ón|ones)|sesi(?:ón|ones)|jornadas?|pautas|indicaciones)`,
}

/** SPC-03: people and teaching in one clause, whichever comes first and whoever is the subject. */
export const taughtPeople: Readonly<Partial<Record<Language, RegExp>>> = {
  en: new RegExp(
    String.raw`\b${people.en}(?: [\w-]+){0,3}? (?:is|are|was|were|been|being|be|gets?|got|getting|(?:keeps?|kept|stays?)(?= (?:up|well|in|post|abreast|current|aware))) (?:[\w-]+ ){0,2}?(?:(?:re-?)?(?:trained|educated|taught|instructed|briefed|coached|schooled|lectured|informed|reminded|told|shown|notified|explained|sensiti[sz]ed|familiari[sz]ed|updated|guided|drilled|enlightened|spoken to|talked to|acquainted)|made (?:\w+ )?(?:aware|familiar|conscious)|(?:in|well-?)formed|kept (?:\w+ )?(?:abreast|current|posted)|up ?(?:to|-to-) ?(?:date|speed|scratch)|in the picture|given (?:[\w-]+ ){0,3}?(?:instructions?|guidance|explanations?|lessons?|talks?|reminders?|pointers|training))\b|\b(?:(?:re-?)?(?:train|educat|teach|taught|instruct|brief|coach|school|lectur|remind|sensiti[sz]|familiari[sz]|enlighten|acquaint)(?:s|es|ed|ing|e)?|(?:keep|keeps|kept|bring|brings|brought|got|get|gets|put)(?= (?:[\w-]+ ){1,4}(?:up ?(?:to|-to-) ?(?:date|speed|scratch)|informed|posted|abreast|in the picture|aware))|(?:impress(?:ed|es)?|appealed?|explain(?:ed|s)?|present(?:ed|s)|communicat(?:ed|es)|pointed out|pass(?:ed)? on)(?: [\w-]+){0,6}? (?:up)?on|(?:impress(?:ed|es)?|appealed?|explain(?:ed|s)?|present(?:ed|s)|communicat(?:ed|es)|pointed out|pass(?:ed)? on)(?: [\w-]+){0,6}? to)(?: [\w-]+){0,3}? ${people.en}\b|\b${people.en}(?: [\w-]+){0,3}? (?:gets?|got|receives?|received|has|have|had|needs?|undergoes?|underwent|undergo|take|takes|go through|goes through) (?:[\w-]+ ){0,3}?(?:instructions?|guidance|explanations?|lessons?|talks?|meetings?|${occasion.en})\b|\b(?:(?:an?|the|two|several|regular|further|our|more|some|another|one|new|weekly|monthly|\w+) )?${occasion.en} (?:\w+ )?(?:is|are|was|were|has been|have been|takes?|took|for|with|on)\b`,
    'i',
  ),
  de: new RegExp(
    String.raw`(?<!\p{L})(?:${people.de}(?: [\p{L}\d.\uFFFC-]+){0,6} (?:geschult|unterwiesen|eingewiesen|belehrt|instruiert|sensibilisiert|fortgebildet|angewiesen|angehalten|gebrieft|unterrichtet|aufgeklärt|erklärt|erläutert|${occasion.de})|(?:schul|unterweis|belehr|instruier|sensibilisier|unterricht|erinner|ermahn)\p{L}*(?: [\p{L}-]+){0,3} ${people.de}|${occasion.de}(?: [\p{L}-]+){0,4} (?:für|mit|an) (?:\p{L}+ ){0,2}${people.de})(?!\p{L})`,
    'giu',
  ),
  fr: new RegExp(
    String.raw`(?<!\p{L})(?:(?:form(?:ée?s?|er|ons|erons|era|eront)|sensibilis\p{L}{1,6}|instrui\p{L}*|rappel\p{L}{1,6}|expliqu\p{L}{1,6}|inform\p{L}{1,6}|brief\p{L}{1,6}|donn\p{L}{1,6} (?:[\p{L}’'-]+ ){0,4}${occasion.fr})(?: [\p{L}’'-]+){0,4} ${people.fr}|${people.fr}(?: [\p{L}\d’'\uFFFC-]+){0,4} (?:suivr\p{L}+|suit|suivent|suivi|reçoi\p{L}+|reçu|recevr\p{L}+|bénéfici\p{L}+|particip\p{L}+) (?:[\p{L}’'-]+ ){0,3}${occasion.fr}|${occasion.fr} (?:[\p{L}’'-]+ ){0,4}(?:organisée?s?|dispensée?s?|donnée?s?|tenue?s?|prévue?s?|proposée?s?) (?:[\p{L}’'-]+ ){0,4}${people.fr})(?!\p{L})`,
    'giu',
  ),
  it: new RegExp(
    String.raw`(?<!\p{L})(?:(?:(?:si è|si sono|è stat[oa]|abbiamo|ho|viene|vengono) (?:\p{L}+ )?(?:format|istruit|addestrat|sensibilizzat|aggiornat|informat|richiamat)[oaie]|formiamo|formeremo|istruiamo|istruiremo|addestriamo|spieghiamo|spiegato|ricordiamo|(?:diamo|daremo|dato|tenuto|organizzato|organizziamo|fatto) (?:[\p{L}'’-]+ ){0,4}${occasion.it})(?: [\p{L}'’-]+){0,4} ${people.it}|${people.it}(?: [\p{L}\d'’\uFFFC-]+){0,4} (?:segu\p{L}+|ricev\p{L}+|frequent\p{L}+|partecip\p{L}+) (?:[\p{L}'’-]+ ){0,3}${occasion.it}|${occasion.it} (?:[\p{L}'’-]+ ){0,2}(?:per|a|al|ai|agli|alla|con) (?:[\p{L}'’-]+ ){0,2}${people.it})(?!\p{L})`,
    'giu',
  ),
  es: new RegExp(
    String.raw`(?<!\p{L})(?:(?:(?:se ha|se han|hemos|he|fue|fueron|ha sido|han sido) (?:\p{L}+ )?(?:format|formad|instruid|capacitad|concienciad|sensibilizad|informad|aleccionad)[oae]s?|formaremos|formamos|instruimos|instruiremos|capacitamos|capacitaremos|explicamos|explicaremos|se (?:explica|recuerda|forma|instruye|capacita)|(?:daremos|damos|dado|dimos|se d(?:a|an|io|ieron|arán?)|impartido|impartimos|impartiremos|organizado|organizamos|celebrado|ofrecemos) (?:[\p{L}-]+ ){0,4}${occasion.es})(?: [\p{L}-]+){0,4} ${people.es}|${people.es}(?: [\p{L}\d\uFFFC-]+){0,4} (?:recib\p{L}+|segu\p{L}+|asist\p{L}+|particip\p{L}+) (?:[\p{L}-]+ ){0,3}${occasion.es}|${occasion.es} (?:[\p{L}-]+ ){0,2}(?:para|a|al|con) (?:[\p{L}-]+ ){0,2}${people.es})(?!\p{L})`,
    'giu',
  ),
}
