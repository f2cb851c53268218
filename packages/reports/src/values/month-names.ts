/** Month names and their short forms as reports and spreadsheets print them, without dots and accents, lower case. */
const names: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janvier', 'janv', 'gennaio', 'gen', 'enero', 'ene', 'janeiro', 'ocak'],
  ['feb', 'february', 'februar', 'fevrier', 'fevr', 'fev', 'febbraio', 'febrero', 'fevereiro'],
  ['mar', 'march', 'marz', 'mrz', 'maerz', 'mars', 'marzo', 'marco'],
  ['apr', 'april', 'avril', 'avr', 'aprile', 'abril', 'abr'],
  ['may', 'mai', 'maggio', 'mag', 'mayo', 'maio'],
  ['jun', 'june', 'juni', 'juin', 'giugno', 'giu', 'junio', 'junho'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'luglio', 'lug', 'julio', 'julho'],
  ['aug', 'august', 'aout', 'agosto', 'ago'],
  ['sep', 'sept', 'september', 'septembre', 'settembre', 'set', 'septiembre', 'setembro'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'ottobre', 'ott', 'octubre', 'outubro', 'out'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  ['dec', 'december', 'dez', 'dezember', 'decembre', 'dicembre', 'dic', 'diciembre', 'dezembro'],
]

const months = new Map(names.flatMap((ofMonth, at) => ofMonth.map((name) => [name, at + 1])))

/** The month (1 to 12) that a name means; undefined for any other word. */
export function monthOf(name: string): number | undefined {
  return months.get(
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/\.$/, '')
      .toLowerCase(),
  )
}
