/**
 * "Your account is at risk of deactivation in 72 hours", "your offers will be removed within 7 days because no report has come": when
 * something is done to the seller is the time in which he can prevent it. `before` and `after` are what stands around the
 * length of time in its sentence.
 */
export function isActionTime(before: string, after: string): boolean {
  return isDoneIn.test(before) || (germanTime.test(before) && germanDeed.test(after))
}

const isDoneIn = new RegExp(
  [
    '(?:at (?:immediate |serious )?risk of (?:being )?(?:deactivat|suspen|remov|clos|block|terminat)[a-z]*|(?:will|may|might|could|can|shall|is to|are to|going to)(?: also| then| automatically)? be (?:deactivated|suspended|removed|closed|blocked|restricted|terminated|taken down|switched off))(?: on [a-z.]{2,20}| permanently| again)? (?:with)?in(?: the next| as little as)? $',
    "(?:sera|seront|pourra(?:it|ient)?|pourront|risque(?:nt)? d')(?: ?etre)? ?(?:automatiquement |definitivement )?(?:desactive|suspendu|ferme|supprime|retire|bloque)e?s? (?:dans(?: les)?|sous|d'ici|dans un delai de) $",
    '(?:sara|saranno|verra|verranno|potrebbero?|puo|possono|rischiano? di)(?: essere| venire)? (?:disattivat|sospes|chius|rimoss|bloccat|limitat)[oaie] (?:entro|tra|fra|in)(?: le prossime| i prossimi)? $',
    '(?:sera|seran|podrian?|pueden?|corren? el riesgo de)(?: ser)? (?:desactivad|suspendid|cerrad|retirad|eliminad|bloquead|restringid)[oa]s? (?:en|dentro de|en un plazo de)(?: las proximas| los proximos)? $',
  ].join('|'),
)

const germanTime =
  /(?<![a-z])(?:wird|werden|kann|konnen|konnte[n]?)(?: [a-z-]+){0,4} (?:in|innerhalb von|binnen)(?: den nachsten)? $/
const germanDeed =
  /^(?: [a-z-]+){0,3} (?:gesperrt|deaktiviert|entfernt|geschlossen|gekundigt|eingeschrankt)(?![a-z])/
