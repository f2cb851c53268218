import { calendarWords } from './calendar.ts'

/** Words of one language for days that are told without a date; sources of patterns over folded text. */
export interface DayNames {
  /** Monday to Sunday. */
  readonly weekdays: readonly string[]
  /** A weekday with what may stand beside it; `@` stands for the names of the weekdays. */
  readonly weekday: string
  /** The last day of a month; `@` stands for the names of the months. */
  readonly monthEnd: string
  /** A day of this month or the next: "the 15th of this month"; `#` stands for a number or a word that counts a place. */
  readonly dayOfMonth: string
  /** Words for places in a row from 1, and from -1 for those that are counted from the end. */
  readonly places: Readonly<Record<string, number>>
  /**
   * "The second Friday in November 2025": `#` stands for `places`, `@` for the names of the weekdays, `&` for those of the months.
   */
  readonly nthOfMonth: string
  /** One working day, in the pattern above. */
  readonly workingDay: string
  /** A weekday and the day of the month: "Friday the 14th", "mardi 31"; the number is the group `number`. */
  readonly weekdayAndDay: string
  readonly weekEnd: string
  readonly yearEnd: string
  readonly tomorrow: string
  readonly afterTomorrow: string
  /** Only together with the word that makes a limit of it: "until today" tells of the past. */
  readonly today: string
  /** Tells that the month or week after this one is meant. */
  readonly next: RegExp
}

const en: DayNames = {
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  weekday: '(?:(?:this|next|(?:the )?(?:coming|following)) )?(?:@)(?: (?:of )?(?:this|next) week)?',
  monthEnd:
    "(?:the )?(?:(?:end|close|last (?:calendar )?day) of (?:(?:the|this) (?:current |same )?(?:calendar )?month|next month|(?:the month of )?(?:@)(?:,? (?:of )?20\\d\\d)?)|month(?:'s)?[- ]end|(?:(?:the|this) (?:current )?month|(?:@)(?:,? 20\\d\\d)?) (?:ends|is (?:over|out|up)|closes|runs out|comes to an end))",
  dayOfMonth:
    'the (?:#(?: (?:day )?of (?:(?:this|the current) month|next month)| (?:this|next) month)|\\d{1,2}(?:st|nd|rd|th)(?= ?[.;)!]| ?$))',
  places: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    last: -1,
    'last but one': -2,
    penultimate: -2,
  },
  nthOfMonth:
    '(?:the )?(?:#) (?:@|(?:business|working|week) ?day|day) (?:of|in) (?:(?:this|the) (?:current )?month|next month|(?:the month of )?(?:&)(?:,? (?:of )?20\\d\\d)?)',
  workingDay: '(?:business|working|week) ?day',
  weekdayAndDay: '(?:(?:this|next) )?(?:@),? the (?<number>\\d{1,2})(?:st|nd|rd|th)(?! (?:of )?(?:&))',
  weekEnd: '(?:the )?(?:end of (?:(?:the|this) (?:working |business )?week|next week)|week[- ]?end)',
  yearEnd: '(?:the )?(?:end of (?:the|this) (?:current )?(?:calendar )?year|year[- ]end)',
  tomorrow: 'tomorrow',
  afterTomorrow: 'the day after tomorrow',
  today: '(?:by|before) (?:the )?(?:(?:end|close) of (?:the )?(?:day |business )?)?today|by tonight',
  next: /next (?:week|month)/,
}
const de: DayNames = {
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  weekday:
    '(?:(?:diese[nmr]|(?:den |dem )?(?:kommende|nachste)[nmr]) )?(?:@)(?: (?:diese|nachste|kommende|der (?:nachsten|kommenden))[rn]? woche)?',
  monthEnd:
    '(?:(?:ende|ablauf|schluss|(?:letzte[nmr]? )(?:kalender)?tag) (?:(?:des (?:monats )?)?(?:@)s?(?:,? 20\\d\\d)?(?![\\d.])|(?:des|dieses|des (?:laufenden|aktuellen)) monats|(?:des )?nachsten monats)|monatsende|monatsschluss|(?:(?:der|dieser) (?:monat )?)?(?:@)(?:,? 20\\d\\d)? (?:endet|um ist|vorbei ist|voruber ist|zu ende (?:geht|ist))|dieser monat (?:endet|um ist|vorbei ist|voruber ist|zu ende (?:geht|ist)))',
  dayOfMonth: '# (?:(?:dieses|des (?:laufenden|aktuellen|gleichen)|(?:des )?nachsten) monats|d\\. ?m\\.)',
  places: { erst: 1, zweit: 2, dritt: 3, viert: 4, funft: 5, vorletzt: -2, letzt: -1 },
  nthOfMonth:
    '(?:#)e[nrms]? (?:@|(?:werk|arbeits|geschafts)tag|tag) (?:(?:im|des) (?:monats? )?(?:&)s?(?:,? (?:des jahres )?20\\d\\d)?|(?:dieses|des (?:laufenden|aktuellen)|(?:des )?nachsten|im nachsten) monats?|in diesem monat)',
  workingDay: '(?:werk|arbeits|geschafts)tag',
  weekdayAndDay: '(?:@),? (?:den|der|dem) (?<number>\\d{1,2})\\.(?! ?(?:\\d|(?:&)))',
  weekEnd:
    '(?:(?:ende|ablauf) (?:(?:der|dieser) (?:laufenden )?woche|(?:der )?(?:nachsten|kommenden) woche|nachster woche)|wochenende)',
  yearEnd: '(?:(?:ende|ablauf) (?:des|dieses) (?:laufenden )?(?:kalender)?jahres|jahresende)',
  tomorrow: 'morgen',
  afterTomorrow: 'ubermorgen',
  today:
    '(?:noch|bis) heute (?:abend|nacht|,? ?\\d{1,2}(?:[:.]\\d{2})? uhr)|im laufe des heutigen tages|bis (?:zum )?ende des heutigen tages',
  next: /(?:nachste|kommende)[rn]? (?:woche|monats)/,
}
const fr: DayNames = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  weekday: '(?:ce )?(?:@)(?: (?:prochain|qui vient|de cette semaine|de la semaine prochaine))?',
  monthEnd:
    "(?:la )?(?:fin|dernier jour) (?:(?:du mois )?(?:de |d')?(?:@)(?: 20\\d\\d)?|(?:du|de ce) mois(?: (?:en cours|courant|prochain))?|de mois)|(?:(?:le mois de|le mois d'|ce mois(?: de| d')?) ?)?(?:@)(?: 20\\d\\d)? (?:ne )?(?:se termine|s'acheve|finisse|prenne fin|soit (?:fini|ecoule|termine))|ce mois (?:ne )?(?:se termine|s'acheve|finisse|prenne fin|soit (?:fini|ecoule|termine))",
  dayOfMonth: '# (?:(?:du|de ce) mois(?: (?:en cours|courant|prochain))?|courant)',
  places: {
    premier: 1,
    deuxieme: 2,
    second: 2,
    troisieme: 3,
    quatrieme: 4,
    cinquieme: 5,
    'avant-dernier': -2,
    dernier: -1,
  },
  nthOfMonth:
    "(?:#) (?:@|jour (?:ouvre|ouvrable)|jour) (?:(?:du|de ce) mois(?: (?:en cours|courant|prochain)| (?:de |d')(?:&)(?: (?:de l'annee )?20\\d\\d)?)?|(?:de |d'|du mois de )(?:&)(?: (?:de l'annee )?20\\d\\d)?)",
  workingDay: 'jour ouvr',
  weekdayAndDay: '(?:@)(?: prochain)?,? (?:le )?(?<number>\\d{1,2})(?! ?(?:&|[\\d/:.h%-]|heures?|er))',
  weekEnd: '(?:la )?fin (?:de (?:la|cette) semaine(?: prochaine)?|de semaine)',
  yearEnd: "(?:la )?fin (?:de (?:l'|cette )annee|d'annee)",
  tomorrow: 'demain',
  afterTomorrow: 'apres-demain',
  today: "(?:avant|pour|d'ici) (?:la fin de (?:la journee d')?|a )?aujourd'hui|avant ce soir",
  next: /prochaine?$/,
}
const it: DayNames = {
  weekdays: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
  weekday:
    '(?:(?:il |la )?prossim[oa] |quest[oa] )?(?:@)(?: (?:prossim[oa]|di questa settimana|della (?:prossima settimana|settimana prossima)))?',
  monthEnd:
    "(?:la )?(?:fine|(?:l')?ultimo giorno) (?:(?:del mese )?(?:di |d')?(?:@)(?: 20\\d\\d)?|(?:del|di questo|del presente) mese(?: (?:corrente|in corso|prossimo))?|del (?:corrente|prossimo) mese|mese)|(?:finisca|finisce|si chiuda|si chiude|termini|termina|si concluda|scada) (?:(?:il|questo) mese(?: di)? ?)?(?:@)(?: 20\\d\\d)?|(?:finisca|si chiuda|termini|si concluda) (?:il|questo) mese",
  dayOfMonth:
    '(?:il )?(?:giorno )?# (?:(?:del|di questo|del presente) mese(?: (?:corrente|in corso|prossimo))?|del (?:corrente|prossimo) mese|(?:corrente|c\\.) ?(?:mese|m\\.)|corrente)',
  places: {
    primo: 1,
    secondo: 2,
    terzo: 3,
    quarto: 4,
    quinto: 5,
    penultimo: -2,
    ultimo: -1,
    ultima: -1,
    prima: 1,
    seconda: 2,
    terza: 3,
    quarta: 4,
  },
  nthOfMonth:
    "(?:#) (?:@|giorno (?:lavorativo|feriale)|giorno) (?:(?:del|di questo|del presente) mese(?: (?:corrente|in corso|prossimo)| di (?:&)(?: (?:dell'anno )?20\\d\\d)?)?|del prossimo mese|(?:di |d')(?:&)(?: (?:dell'anno )?20\\d\\d)?)",
  workingDay: 'giorno (?:lavorativo|feriale)',
  weekdayAndDay: '(?:@)(?: prossim[oa])?,? (?:il )?(?:giorno )?(?<number>\\d{1,2})(?! ?(?:&|[\\d/:.%-]))',
  weekEnd:
    '(?:la )?fine (?:della settimana(?: prossima)?|di questa settimana|della prossima settimana|settimana)',
  yearEnd: "(?:la )?fine (?:dell'anno|di quest'anno|anno)",
  tomorrow: 'domani',
  afterTomorrow: 'dopodomani',
  today: 'entro (?:(?:la )?(?:fine della )?(?:giornata|serata) (?:di oggi|odierna)|oggi|stasera)',
  next: /prossim[oa]/,
}
const es: DayNames = {
  weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  weekday:
    '(?:(?:proximo|este) )?(?:@)(?: (?:proximo|que viene|de esta semana|de la (?:proxima semana|semana (?:que viene|proxima))))?',
  monthEnd:
    '(?:el )?(?:fin(?:al(?:es)?)?|cierre|ultimo dia) (?:(?:del mes )?de (?:@)(?: (?:de |del )?20\\d\\d)?|(?:del|de este|del presente) mes(?: (?:en curso|corriente|actual|proximo|que viene))?|del (?:presente|proximo) mes|de mes)|(?:termine|acabe|finalice|concluya|se cierre) (?:(?:el|este) mes(?: de)? ?)?(?:@)(?: (?:de |del )?20\\d\\d)?|(?:termine|acabe|finalice|concluya) (?:el|este) mes',
  dayOfMonth:
    '(?:dia )?# (?:(?:del|de este) mes(?: (?:en curso|corriente|actual|proximo|que viene))?|del (?:presente|corriente|proximo) mes|del (?:corriente|actual))',
  places: { primer: 1, segundo: 2, tercer: 3, cuarto: 4, quinto: 5, penultimo: -2, ultimo: -1 },
  nthOfMonth:
    '(?:#) (?:@|dia (?:habil|laborable)|dia) (?:(?:del|de este|del presente) mes(?: (?:en curso|corriente|actual|proximo|que viene)| de (?:&)(?: (?:de |del |del ano )?20\\d\\d)?)?|del proximo mes|de (?:&)(?: (?:de |del |del ano )?20\\d\\d)?)',
  workingDay: 'dia (?:habil|laborable)',
  weekdayAndDay: '(?:@)(?: proximo)?,? (?:el )?(?:dia )?(?<number>\\d{1,2})(?! ?(?:de (?:&)|[\\d/:.%-]))',
  weekEnd: '(?:el )?(?:fin(?:al(?:es)?)?) de (?:la |esta )?semana(?: (?:que viene|proxima))?',
  yearEnd: '(?:el )?(?:fin(?:al(?:es)?)?) (?:de ano|del (?:presente )?ano|de este ano)',
  tomorrow: 'manana',
  afterTomorrow: 'pasado manana',
  today:
    '(?:antes de (?:que (?:acabe|termine) |(?:el )?fin(?:al)? del? (?:dia de )?)|a lo largo (?:del dia )?de |durante el dia de )hoy',
  next: /proxim[oa]|que viene/,
}
const ja: DayNames = {
  weekdays: ['月曜', '火曜', '水曜', '木曜', '金曜', '土曜', '日曜'],
  weekday: '(?:(?:今週|来週|次|今度)の?)?(?:@)日?',
  monthEnd:
    '(?:(?:今月|当月|本月|来月|翌月|(?:20\\d\\d年)? ?\\d{1,2}月)の?(?:末日?|最終日|月末|終わり(?:の日)?|が終わる(?:日|前)?)|月末)',
  dayOfMonth: '(?:今月|当月|本月|来月|翌月)の?#日',
  places: {
    最初: 1,
    第一: 1,
    第1: 1,
    第二: 2,
    第2: 2,
    第三: 3,
    第3: 3,
    第四: 4,
    第4: 4,
    最後: -1,
    最終: -1,
  },
  nthOfMonth: '(?:今月|当月|本月|来月|翌月|(?:20\\d\\d年)? ?\\d{1,2}月)の?(?:#)の?(?:(?:@)日?|営業日)',
  workingDay: '営業日',
  weekdayAndDay: '(?<![月\\d])(?<number>\\d{1,2})日 ?\\((?:@|[月火水木金土日])日?\\)',
  weekEnd: '(?:今週|来週)(?:中|末)|週末',
  yearEnd: '年末|年内|今年末|本年末',
  tomorrow: '明日|翌日',
  afterTomorrow: '明後日',
  today: '(?:本日|今日)(?:中|[^。、]{0,8}まで)',
  next: /来週|来月|翌月/,
}

/** How days are told without a date, by language. */
export const dayNames: Readonly<Record<string, DayNames>> = { en, de, fr, it, es, ja }

/** The pattern of a language's word for a day, with its names put in for `@`, and those of the months for `&`. */
export function withNames(language: string, pattern: string, names: 'weekdays' | 'months'): string {
  const months = (calendarWords[language]?.months ?? []).join('|')
  const list = names === 'weekdays' ? (dayNames[language]?.weekdays ?? []).join('|') : months
  return pattern.replaceAll('@', list).replaceAll('&', months)
}
