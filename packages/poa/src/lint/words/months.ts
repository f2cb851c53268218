const months: readonly (readonly string[])[] = [
  ['January', 'Jan', 'Januar', 'Jänner', 'janvier', 'gennaio', 'enero', 'janv'],
  ['February', 'Feb', 'Februar', 'février', 'febbraio', 'febrero', 'févr'],
  ['March', 'Mar', 'März', 'mars', 'marzo'],
  ['April', 'Apr', 'avril', 'aprile', 'abril'],
  ['May', 'Mai', 'mai', 'maggio', 'mayo'],
  ['June', 'Jun', 'Juni', 'juin', 'giugno', 'junio'],
  ['July', 'Jul', 'Juli', 'juillet', 'luglio', 'julio'],
  ['August', 'Aug', 'août', 'agosto'],
  ['September', 'Sept', 'Sep', 'septembre', 'settembre', 'septiembre'],
  ['October', 'Oct', 'Oktober', 'Okt', 'octobre', 'ottobre', 'octubre'],
  ['November', 'Nov', 'novembre', 'noviembre'],
  ['December', 'Dec', 'Dezember', 'Dez', 'décembre', 'dicembre', 'diciembre'],
]

/** Month names of every language that the linter reads, as written (capital in English and German), to 1 … 12. */
export const monthNames: Readonly<Record<string, number>> = Object.fromEntries(
  months.flatMap((names, index) => names.map((name) => [name, index + 1])),
)
