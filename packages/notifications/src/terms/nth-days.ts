/** How one language tells a length of time as the last of its days: "the tenth day after this mail". Sources over folded text. */
export interface NthDayWords {
  /** What stands behind a number in figures that counts a place: 10th, 10., 10e. */
  readonly mark: string
  /** One day, with the sort of day. */
  readonly day: string
  /** Tells that weekends are left out. */
  readonly business: string
  /** What is counted from, right behind. */
  readonly counted: string
  /** Words that make a limit of the day, right in front: enough where no month follows. */
  readonly limit: string
  /** What makes a day of a month of it. */
  readonly ofMonth: string
}

const en: NthDayWords = {
  mark: '(?:st|nd|rd|th)',
  day: '(?:(?:business|working|calendar|full|week) ?)?day',
  business: 'business|working|week',
  counted:
    ',? (?:after|from|following|since|count(?:ed|ing)|starting|departing|reckoned|of (?:this|receipt|the (?:present|notice)))',
  limit:
    '(?:by|until|till|up to|before|after|past|no later than|not later than|at the latest on|end of|close of)(?: and including)? the ',
  ofMonth: ' (?:of|in) ',
}
const de: NthDayWords = {
  mark: '\\.',
  day: '(?:(?:bank)?(?:werk|arbeits|geschafts)|bank|kalender)?tag(?:e?s)?',
  business: 'werk|arbeits|geschafts|bank',
  counted: ',? (?:nach|ab|seit|gerechnet|gezahlt|vom|von|dieser)',
  limit:
    '(?:bis(?: spatestens)? zum|spatestens am|(?:bis |mit |vor |nach )?(?:zum |dem )?(?:ablauf|ende|schluss) des|nach dem|vor dem) ',
  ofMonth: ' (?:im|des|dieses|in) ',
}
const fr: NthDayWords = {
  mark: '(?:e|er|eme|ieme)',
  day: 'jour(?: (?:ouvrable|ouvre|calendaire|franc|plein))?',
  business: 'ouvr',
  counted:
    ',? (?:apres|suivant|qui suit|a compter|a partir|depuis|compte|de (?:la (?:presente|reception)|cet?))',
  limit: "(?:au plus tard au|au|avant le|jusqu'au|d'ici (?:le|au)|passe le|pour le|apres le|la fin du) ",
  ofMonth: " (?:de|du|d')",
}
const it: NthDayWords = {
  mark: '(?:[°º]|mo|esimo)',
  day: 'giorno(?: (?:lavorativo|feriale|solare|di calendario))?',
  business: 'lavorativo|feriale',
  counted:
    ",? (?:da(?:l(?:l[ao'])?)?|dopo|successivo|seguente|a partire|a decorrere|a contare|contat[oi]|di ricezione)",
  limit:
    "(?:entro(?: e non oltre)?(?: il| l')?|fino al(?:l')?|al(?:l')?|dopo il|oltre il|prima del(?:l')?|allo scadere del(?:l')?) ?",
  ofMonth: ' (?:di|del) ',
}
const es: NthDayWords = {
  mark: '(?:\\.?[°º]|\\.o)',
  day: 'dia(?: (?:habil|laborable|natural))?',
  business: 'habil|laborable',
  counted:
    ',? (?:desde|despues|siguiente|posterior|tras|a partir|a contar|contad[oa]|contando|de (?:recib[a-z]*|la recepcion))',
  limit: '(?:al|hasta el|antes del|pasado el|despues del|a mas tardar el) ',
  ofMonth: ' (?:de|del) ',
}

export const nthDays: Readonly<Record<string, NthDayWords>> = { en, de, fr, it, es }
