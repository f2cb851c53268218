/** "We assess each request in two business days": what the speaker does in the time, with nothing between that could fail to come. */
export const weReview =
  /(?<![a-z])(?:we (?:[a-z]+ly )?(?:assess|evaluate|review|examine|check|complete|finish|conclude|look (?:at|into)|process|handle|consider|read|verify|rule on|decide on|go through)|(?:prufen|bewerten|bearbeiten|beantworten|untersuchen|begutachten|sichten|lesen|verifizieren|schauen) wir|wir (?:prufen|bewerten|bearbeiten|beantworten|untersuchen|begutachten|sichten|lesen|verifizieren|schauen)|nous (?:evaluons|lisons|relisons|repondons|examinons|etudions|traitons|analysons|verifions|terminons|achevons)|leggiamo|rispondiamo|valutiamo|esaminiamo|analizziamo|verifichiamo|gestiamo|completiamo|concludiamo|leemos|respondemos|contestamos|valoramos|evaluamos|revisamos|examinamos|analizamos|tramitamos|estudiamos|completamos|concluimos|terminamos|(?:appeals?|requests?|disputes?|submissions?|replies|answers|plans?) (?:are|is|will be) (?:[a-z]+ )?(?:assessed|evaluated|reviewed|examined|processed|answered|read)|(?:sont|est|seront) (?:evalue|examine|traite|etudie|analyse)e?s?|(?:vengono|viene|sono|saranno|e|sara) (?:valutat|esaminat|analizzat|gestit|verificat|lett)[oaie]|se (?:valoran?|evaluan?|revisan?|examinan?|tramitan?|responden?|analizan?))(?![a-z])(?:(?! (?:not|no|that|whether|if|when|where|unless|until|who|nicht|kein|dass|ob|wenn|pas|si|que|non|che|se|quando|cuando)(?![a-z]))[^,;:.?!]){0,60}$/

/** "In the ten days following your appeal we will answer." */
export const sinceAppeal =
  /^,? (?:(?:that )?follow(?:ing)?|after|of|from|qui suivent|suivant|apres|nach|successivi all?a?|dopo|che seguono|siguientes a|posteriores a|despues de|tras) (?:your|votre|ihre[mnr]?|(?:il |la |al |alla )?(?:tuo|tua|suo|sua)|tu|su) (?:appeal|plan|submission|reply|answer|response|appel|recours|reponse|envoi|einspruch|antwort|einreichung|ricorso|risposta|invio|apelacion|recurso|respuesta|envio)/

/** "Without a plan from you in 17 days": the words of a time limit right before its length. */
export const timeGiven =
  /(?<![a-z])(?:in|within|for|after|innerhalb von|binnen|nach|sous|dans|en|d'ici|apres|entro|tra|dopo|tras|durante|dentro de) (?:the |den |les |los |i )?(?:next |nachsten |prochains |prossimi |proximos )?$/

/** "The ten days following this notice" */
export const afterNotice =
  /^,? (?:from (?:now|today)|ab (?:jetzt|heute)|a partir d'aujourd'hui|da oggi|a partire da oggi|desde hoy|a partir de hoy)(?![a-z])|^,? (?:from the date of|from|(?:that |which )?follow(?:ing|s)?|after|qui suivent|suivant|a compter de|nach|ab|successivi a|dopo|che seguono|siguientes a|posteriores a|que siguen a|desde) (?:receipt of |(?:receiving|getting|reading) |(?:aver|avere) (?:ricevuto|letto) |avoir recu |(?:haber )?recibi(?:do|r) |(?:empfang|zugang) |la (?:ricezione|data) di |the (?:date|receipt) of |la (?:reception|date) de |la fecha de |erhalt )?(?:this|the present|diese[rmns]?|ce|cet|cette|la presente|quest[oaei]|est[ea]|el presente)(?![a-z])/

/** "Issued no more than 180 days ago", "emessa da non più di 180 giorni": how old a paper may be. */
export function isIssuedAgo(before: string, after: string): boolean {
  return (
    issuedSince.test(before) ||
    goingBack.test(before) ||
    ageLimit.test(before) ||
    (issuedAtMost.test(before) && backFrom.test(after)) ||
    (agoAtMost.test(before) && /^ (?:ausgestellt|erstellt|datiert|gedruckt)/.test(after)) ||
    (paperAtMost.test(before) && /^ (?:vor|zuruckliegen|zuruckliegt|alt)(?![a-z])/.test(after))
  )
}
/** "Risalente a non più di 90 giorni fa", "remontant à moins de trois mois" */
const goingBack =
  /(?<![a-z])(?:risal(?:ent[ei]|ga|gano|gono) a|remont(?:ant|e|ent) a|que se remonten? a|dating back) (?:non piu di|non oltre|meno di|al massimo|moins de|au plus|pas plus de|menos de|no mas de|como maximo|(?:no|not) more than|less than|at most) $/
const issuedSince =
  /(?:(?:emess|rilasciat|datat|ottenut|stampat)[aeio] da (?:non piu di|non oltre|meno di|(?:al )?massimo)|(?:expedid|emitid|fechad|obtenid)[oa]s? hace (?:menos de|no mas de|como maximo|un maximo de)|(?:emis|delivre|etabli|obtenu|date)e?s? (?:il y a|depuis) (?:moins de|au plus)) $/
/** "La data della fattura non deve essere anteriore a 365 giorni" */
const ageLimit =
  /(?:data|fattur[ae]|fecha|facturas?)(?![a-z])[^.,;:]{0,40} non? [^.,;:]{0,24}(?:anterior[ei]?|antecedent[ei]|superior[ei]?|anterior(?:es)?|superior(?:es)?) (?:a|di) $/
const issuedAtMost =
  /(?:(?:issued|dated|obtained|created|printed|drawn up|from|lie|be) (?:(?:no|not) (?:more|longer|earlier) than|less than|at most|up to|more than)|(?:with|bear|bears|bearing|show|shows) a date within|(?:emess|rilasciat|datat)[aeio] (?:non prima di|al massimo|meno di|non piu di)|(?:emitid|expedid|fechad)[oa]s? (?:como maximo|no mas de|menos de)|(?:emitirse|haberse emitido) (?:como maximo|no mas de|menos de)|(?:emis|delivre|etabli|date)e?s? (?:au plus|moins de|au maximum)) $/
/** From where the age of a paper is counted. */
const backFrom =
  /^ (?:ago|back|in the past|before|prior to|of (?:your|the|its) (?:first |last )?(?:sale|delivery|shipment|receipt|arrival)|prima|dall[ao']|dal|antes|avant)(?![a-z])/
/** "Das Rechnungsdatum darf nicht länger als 365 Tage zurückliegen" */
const paperAtMost =
  /(?:rechnung|beleg|dokument|unterlage|nachweis|bescheinigung|datum)[a-z]*(?![a-z])[^.;:]{0,50} (?:fruhestens|hochstens|maximal|nicht (?:langer|mehr|weiter) als|langer als) $/
const agoAtMost = /vor (?:hochstens|maximal|nicht mehr als|weniger als) $/

/** "Einsprüche werden in drei Werktagen bewertet": the German verb stands behind the time. */
export function isReviewedThen(before: string, after: string): boolean {
  return (
    /(?<![a-z])(?:wird|werden) (?:[a-z]+ ){0,2}(?:in|innerhalb von|binnen) $/.test(before) &&
    /^ (?:von uns )?(?:gepruft|bewertet|bearbeitet|beantwortet|untersucht|gesichtet|begutachtet)/.test(after)
  )
}

/** "A business day is 24 hours": what a unit is. */
export const isUnitOf =
  /^[^a-z]*(?:an?|one|ein|une?|un|uno) (?:[a-z]+ )?(?:day|week|month|[a-z]*tag|woche|monat|jour|semaine|mois|giorno|settimana|mese|dia|semana|mes)(?: [a-z]+)? (?:is|means|has|lasts|hat|dauert|entspricht|est|compte|dure|e|dura|ha|equivale a|es|tiene) $/
