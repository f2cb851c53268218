import { calendarWords } from './calendar.ts'

/** Words of one language for days that are told without a date; sources of patterns over folded text. */
export interface DayNames {
  /** Monday to Sunday. */
  readonly weekdays: readonly string[]
  /** A weekday with what may stand beside it; `@` stands for the names of the weekdays. */
  readonly weekday: string
  /** The last day of a month; `@` stands for the names of the months. */
  readonly monthEnd: string
  /** A day of this month or the next: "the 15th of this month". */
  readonly dayOfMonth: string
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
    "(?:the )?(?:(?:end|close|last (?:calendar )?day) of (?:(?:the|this) (?:current |same )?(?:calendar )?month|next month|(?:@)(?:,? 20\\d\\d)?)|month(?:'s)?[- ]end)",
  dayOfMonth:
    'the \\d{1,2}(?:st|nd|rd|th)(?: (?:day )?of (?:(?:this|the current) month|next month)| (?:this|next) month|(?= ?[.;)!]| ?$))',
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
    '(?:(?:ende|ablauf|schluss|(?:letzte[nmr]? )(?:kalender)?tag) (?:(?:des (?:monats )?)?(?:@)s?(?:,? 20\\d\\d)?(?![\\d.])|(?:des|dieses|des (?:laufenden|aktuellen)) monats|(?:des )?nachsten monats)|monatsende|monatsschluss)',
  dayOfMonth:
    '\\d{1,2}\\. (?:(?:dieses|des (?:laufenden|aktuellen|gleichen)|(?:des )?nachsten) monats|d\\. ?m\\.)',
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
    "(?:la )?(?:fin|dernier jour) (?:(?:du mois )?(?:de |d')?(?:@)(?: 20\\d\\d)?|(?:du|de ce) mois(?: (?:en cours|courant|prochain))?|de mois)",
  dayOfMonth: '\\d{1,2} (?:(?:du|de ce) mois(?: (?:en cours|courant|prochain))?|courant)',
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
    "(?:la )?(?:fine|(?:l')?ultimo giorno) (?:(?:del mese )?(?:di |d')?(?:@)(?: 20\\d\\d)?|(?:del|di questo|del presente) mese(?: (?:corrente|in corso|prossimo))?|del (?:corrente|prossimo) mese|mese)",
  dayOfMonth:
    '(?:il )?(?:giorno )?\\d{1,2} (?:(?:del|di questo|del presente) mese(?: (?:corrente|in corso|prossimo))?|del (?:corrente|prossimo) mese|(?:corrente|c\\.) ?(?:mese|m\\.)|corrente)',
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
    '(?:el )?(?:fin(?:al(?:es)?)?|cierre|ultimo dia) (?:(?:del mes )?de (?:@)(?: (?:de |del )?20\\d\\d)?|(?:del|de este|del presente) mes(?: (?:en curso|corriente|actual|proximo|que viene))?|del (?:presente|proximo) mes|de mes)',
  dayOfMonth:
    '(?:dia )?\\d{1,2} (?:(?:del|de este) mes(?: (?:en curso|corriente|actual|proximo|que viene))?|del (?:presente|corriente|proximo) mes|del (?:corriente|actual))',
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
  monthEnd: '(?:(?:今月|当月|本月|来月|翌月|(?:20\\d\\d年)? ?\\d{1,2}月)の?(?:末日?|最終日|月末)|月末)',
  dayOfMonth: '(?:今月|当月|本月|来月|翌月)の?\\d{1,2}日',
  weekEnd: '(?:今週|来週)(?:中|末)|週末',
  yearEnd: '年末|年内|今年末|本年末',
  tomorrow: '明日|翌日',
  afterTomorrow: '明後日',
  today: '(?:本日|今日)(?:中|[^。、]{0,8}まで)',
  next: /来週|来月|翌月/,
}

/** How days are told without a date, by language. */
export const dayNames: Readonly<Record<string, DayNames>> = { en, de, fr, it, es, ja }

/** The pattern of a language's word for a day, with its names put in. */
export function withNames(language: string, pattern: string, names: 'weekdays' | 'months'): string {
  const list = names === 'weekdays' ? dayNames[language]?.weekdays : calendarWords[language]?.months
  return pattern.replaceAll('@', (list ?? []).join('|'))
}
