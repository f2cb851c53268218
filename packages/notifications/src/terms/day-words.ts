/** Days of a month in words, the first to the thirty-first, folded; several forms of one day are divided by `|`. */
const en =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
const de =
  'ersten|erste|erster zweiten|zweite dritten|dritte vierten|vierte funften|funfte sechsten|sechste siebten|siebte|siebenten achten|achte neunten|neunte zehnten|zehnte elften|elfte zwolften|zwolfte dreizehnten vierzehnten funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten funfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreissigsten einunddreissigsten'
const fr =
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'
const it =
  'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno'
const es =
  'primero|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta treinta-y-uno'

/** The day that a word names, by language. */
export const dayWords: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: byWord(en),
  de: byWord(de),
  fr: byWord(fr),
  it: byWord(it),
  es: byWord(es),
}

function byWord(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(' ').flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
  )
}
