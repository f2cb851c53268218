const months: readonly (readonly string[])[] = [
  ['January', 'Jan', 'Januar', 'Jänner', 'janvier', 'gennaio', 'enero', 'janv', 'ene'],
  ['February', 'Feb', 'Februar', 'février', 'febbraio', 'febrero', 'févr', 'fevrier'],
  ['March', 'Mar', 'März', 'mars', 'marzo'],
  ['April', 'Apr', 'avril', 'aprile', 'abril', 'avr', 'abr'],
  ['May', 'Mai', 'mai', 'maggio', 'mayo'],
  ['June', 'Jun', 'Juni', 'juin', 'giugno', 'junio', 'giu'],
  ['July', 'Jul', 'Juli', 'juillet', 'luglio', 'julio', 'juil', 'lug'],
  ['August', 'Aug', 'août', 'agosto', 'aout'],
  ['September', 'Sept', 'Sep', 'septembre', 'settembre', 'septiembre', 'sett'],
  ['October', 'Oct', 'Oktober', 'Okt', 'octobre', 'ottobre', 'octubre', 'ott'],
  ['November', 'Nov', 'novembre', 'noviembre'],
  ['December', 'Dec', 'Dezember', 'Dez', 'décembre', 'dicembre', 'diciembre', 'déc', 'dic'],
]

/** Short forms that are words of their own too ("2nd gen", "a set"): months only where a year follows. */
const doubtful: readonly (readonly [name: string, month: number])[] = [
  ['gen', 1],
  ['mar', 3],
  ['mag', 5],
  ['may', 5],
  ['ago', 8],
  ['set', 9],
]

/** A name as people write it: 3 octobre, 3 Octobre, 3 OCTOBRE. "May" and "Mar" in small letters are doubtful. */
function spellings(name: string): string[] {
  const small = name.toLowerCase()
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  const all = [...new Set([name, small, capital, name.toUpperCase()])]
  return doubtful.some(([other]) => other === small) ? all.filter((each) => each !== small) : all
}

/**
 * Month names of every language that the linter reads, in small, capital and first-capital letters, to 1 … 12. Any word of
 * a text may be asked for, "constructor" too.
 */
export const monthNames: Readonly<Record<string, number>> = Object.assign(
  Object.create(null) as Record<string, number>,
  Object.fromEntries(
    months.flatMap((names, index) =>
      names.flatMap((name) => spellings(name).map((spelling) => [spelling, index + 1])),
    ),
  ),
)

/** Short forms that name a month only before a year, to 1 … 12. */
export const monthNamesBeforeYear: Readonly<Record<string, number>> = Object.fromEntries(doubtful)
