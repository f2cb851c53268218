/** Names of weekdays, in full and short, in one group. */
export const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?![a-z])\\.?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?:mo|di|mi|do|fr|sa|so)\\.|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim|gio|sab|dom|mie|jue|vie)\\.|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|lunes|martes|miercoles|jueves|viernes|sabado|domingo)'
/** An article before a day. */
export const article = "(?:the |dem |den |der |le |il |el |l')?"

/** Words that make a limit of the day behind them. */
export const limitWords =
  "by|before|prior to|between now and|zwischen heute und(?: dem)?|entre aujourd'hui et(?: le)?|(?:da|tra) oggi (?:e|al)(?: il)?|entre hoy y(?: el)?|not after|nicht nach(?: dem)?|nicht spater als(?: am| bis)?|pas apres(?: le)?|non dopo(?: il)?|no despues del?|(?:until|till|up to|through)(?:,? and including)?|no later than|not later than|as (?:at|of) the close of|due(?: date)?(?: is| on| by)?|deadline(?: is| of)?|on or before|latest|bis(?: und mit)?(?: zum| spatestens| einschliesslich| inklusive| zum ablauf des)?|spatestens(?: am| bis| zum)?|vor(?: dem)?|frist(?: endet)?(?: am| bis)?|fallig(?: am)?|avant(?: le)?|au plus tard(?: le)?|jusqu'(?:au?|a)(?: et y compris(?: le)?)?|d'ici(?: au?| le)?|pour(?: le)?|d'ici aux?|passe(?: le)?|date limite(?: est)?(?: le)?|echeance(?: est)?(?: le)?|entro(?: e non oltre)?(?: il| le| l')?|per il|prima d(?:el(?:l')?|ella|i)|entro la data del|scadenza(?: e)?(?: il)?|fino a(?:l|lla|ll')?|non oltre(?: il| l')?|(?:non |al )?piu tardi (?:del(?:l')?|il)|antes del?(?: dia)?|para el(?: dia)?|hasta(?: el)?(?: dia)?|a mas tardar(?: el)?|(?:cuando menos|no mas tarde) (?:al|del?|el)|prima che|antes de que|avant que|bevor(?: der)?|plazo(?: es| termina| finaliza| vence)?(?: el)?|fecha limite(?: es)?(?: el)?"
/** "the end of the day on", "fermeture des bureaux le", "cierre de la jornada laboral del" */
const endOfDay =
  "(?:the |zum |dem |la |l'|el |il |al )?(?:(?:end|close) of (?:the )?(?:business|working|trading|play)?(?: ?(?:day|hours))?|eod|cob|eob|midnight|(?:ende|ablauf|schluss)(?: des)?(?: (?:arbeits|geschafts|werk)?tage?s)?|(?:geschafts|dienst|buro)schluss|tagesende|(?:fin|fermeture|cloture)(?: (?:de la journee|du jour|des bureaux)(?: ouvree?| de travail)?)?|(?:fine|chiusura|termine)(?: (?:della giornata|del giorno|degli uffici)(?: lavorativ[ao]| di lavoro)?)?|(?:fin|final|cierre|termino)(?: (?:de la jornada|del dia|de(?:l horario de)? oficinas?))?(?: laboral| comercial| habil)?|de que (?:acabe|termine) el dia)(?: (?:on|of|am|des|vom|du|de|le|del?|di|el|il))*"
const clockTime =
  '\\d{1,2}(?:[:.h]\\d{0,2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?,? ?(?:[a-z]{2,4} )?(?:\\((?:utc|gmt|[a-z]{2,4})[^)]{0,8}\\) )?(?:on |am |le |del |di |du |,)?'
/** Words that make a limit of a day, right before it, with a time of day or the end of the day between. */
export const dueBefore = new RegExp(
  `(?:\\b(?:${limitWords})|期限[はがも]?|締め?切り?[はがも]?|期日[はがも]?)[ :：(]{0,3}(?:${endOfDay}:? ?\\(?)?(?:at |um |a |alle |(?:le )?ore |(?:a )?las |y hasta el )?(?:the |dem |den |le |il |el |${weekday},?(?: dem| den| the)? |${clockTime} ?(?:${weekday},? )?)?$`,
)

/** Words that make a limit of a day, right behind it. */
export const dueAfter =
  /^[)）]? ?(?:\([^()]{1,14}\) ?|[日月火水木金土]曜日? ?)?(?:\d{1,2}時(?:\d{1,2}分)?)?(?:の?(?:前日)?まで|以前|より(?:も)?前|必着|が期限|を期限|締切)|^ ?(?:at the latest|deadline|or (?:your|the|we)|spatestens|(?:au|le) plus tard|al piu tardi|(?:a|al) mas tardar|como (?:muy )?tarde|como maximo)(?![a-z])/
