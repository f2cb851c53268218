import { limitWords } from './limit-words.ts'

/** Names for days that are no dates: "Friday after next", "the eve of the holiday", "month-end". */
const dayNoun =
  '[a-z]*(?:days?|month-end|eve|easter|christmas|noel|ides|tag[es]?|woche|monatsletzten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|ostern|pfingsten|weihnachten|neujahr|jour|veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fete|paques|giorno|vigilia|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|festa|pasqua|ferragosto|idi|fine|dia|vispera|lunes|martes|miercoles|jueves|viernes|sabado|domingo|fiesta|nochebuena|semaine|settimana|semana|week|end|fin|final|ende|mois|mese|mes|monats?|month|herbst|autunno|quinze)'
const thatIs =
  "(?:that is|that's|i\\.e\\.|which is|being|namely|also|das ist|das heisst|d\\.h\\.|namlich|soit|c'est-a-dire|a savoir|cioe|vale a dire|ossia|ovvero|che e|es decir|o sea|esto es|que es)"
const asideBehind = new RegExp(
  `(?<![a-z])(?:${limitWords})(?: [a-z'-]+){0,8}? ${dayNoun}(?![a-z])(?: [a-z'-]+){0,6}(?:,| ?\\(|:| –) ?(?:${thatIs},? ?)?(?:on |am |by |bis |entro )?(?:the |dem |den |der |le |il |l'|el |giorno |dia )*$`,
)
const latestBehind =
  /^[^.;]{0,4}(?:at the latest|spatestens|au plus tard|al piu tardi|a mas tardar|como (?:muy|mas) tarde)(?![a-z])/
const latestAhead = new RegExp(
  `(?<![a-z])${dayNoun}(?: [a-z'-]+){0,6} (?:at the latest|spatestens|au plus tard|al piu tardi|a mas tardar|como (?:muy|mas) tarde)(?:,| ?\\() ?(?:${thatIs},? ?)?(?:the |dem |den |der |le |il |l'|el |giorno |dia )*$`,
)

/**
 * "No later than the Friday after next, that is, the 12th", "bis zum Tag vor Heiligabend (23.12.)": the date says over again which
 * day the words before it make a limit of.
 */
export function isAsideOfLimit(ahead: string, behind: string): boolean {
  const near = ahead.slice(-120)
  return asideBehind.test(near) || latestAhead.test(near) || latestBehind.test(behind)
}
