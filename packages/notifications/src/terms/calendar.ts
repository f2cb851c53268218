/** Month names, number words and time units by language, folded. Data for dates and durations. */
export interface CalendarWords {
  readonly months: readonly string[]
  readonly units: readonly (readonly [unit: 'hour' | 'day' | 'week' | 'month', pattern: string])[]
  readonly business: string
  readonly numbers: Readonly<Record<string, number>>
}

const en: CalendarWords = {
  months: ['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'],
  units: [['hour', 'hours?|hrs?'], ['day', 'days?'], ['week', 'weeks?'], ['month', 'months?']],
  business: 'business|working|work|week',
  numbers: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, seventeen: 17, twenty: 20, 'twenty-one': 21, 'twenty-four': 24, thirty: 30, 'forty-five': 45, 'forty-eight': 48, sixty: 60, 'seventy-two': 72, ninety: 90, 'one hundred and eighty': 180 },
}
const de: CalendarWords = {
  months: ['januar|jan|janner', 'februar|feb', 'marz|maerz|mar', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug', 'september|sept|sep', 'oktober|okt', 'november|nov', 'dezember|dez'],
  units: [['hour', 'stunden?|std'], ['day', 'tage[ns]?|tag|werktage[n]?|arbeitstage[n]?|kalendertage[n]?|geschaftstage[n]?'], ['week', 'wochen?'], ['month', 'monate[ns]?|monat']],
  business: 'werktage|arbeitstage|geschaftstage',
  numbers: { ein: 1, eine: 1, einem: 1, einer: 1, eines: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwolf: 12, vierzehn: 14, siebzehn: 17, zwanzig: 20, vierundzwanzig: 24, dreissig: 30, achtundvierzig: 48, sechzig: 60, zweiundsiebzig: 72, neunzig: 90 },
}
const fr: CalendarWords = {
  months: ['janvier|janv', 'fevrier|fevr', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'aout', 'septembre|sept', 'octobre|oct', 'novembre|nov', 'decembre|dec'],
  units: [['hour', 'heures?|h'], ['day', 'jours?'], ['week', 'semaines?'], ['month', 'mois']],
  business: 'ouvrables?|ouvres?',
  numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quatorze: 14, quinze: 15, 'dix-sept': 17, vingt: 20, 'vingt-quatre': 24, trente: 30, 'quarante-huit': 48, soixante: 60, 'soixante-douze': 72, 'quatre-vingt-dix': 90 },
}
const it: CalendarWords = {
  months: ['gennaio|gen', 'febbraio|feb', 'marzo|mar', 'aprile|apr', 'maggio|mag', 'giugno|giu', 'luglio|lug', 'agosto|ago', 'settembre|sett|set', 'ottobre|ott', 'novembre|nov', 'dicembre|dic'],
  units: [['hour', 'ore|ora'], ['day', 'giorni|giorno'], ['week', 'settimane|settimana'], ['month', 'mesi|mese']],
  business: 'lavorativi|lavorativo|feriali',
  numbers: { un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, dodici: 12, quattordici: 14, quindici: 15, diciassette: 17, venti: 20, ventiquattro: 24, trenta: 30, quarantotto: 48, sessanta: 60, settantadue: 72, novanta: 90 },
}
const es: CalendarWords = {
  months: ['enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun', 'julio|jul', 'agosto|ago', 'septiembre|setiembre|sept|sep', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
  units: [['hour', 'horas?|h'], ['day', 'dias?'], ['week', 'semanas?'], ['month', 'mes(?:es)?']],
  business: 'habiles|laborables|laborales',
  numbers: { un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, catorce: 14, quince: 15, diecisiete: 17, veinte: 20, veinticuatro: 24, treinta: 30, 'cuarenta y ocho': 48, sesenta: 60, 'setenta y dos': 72, noventa: 90 },
}

export const calendarWords: Readonly<Record<string, CalendarWords>> = { en, de, fr, it, es }
