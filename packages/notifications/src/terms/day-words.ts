/** Days of a month in words, the first to the thirty-first, folded; several forms of one day are divided by `|`. */
const en =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
const deStems =
  'erst zweit dritt viert funft sechst siebt|siebent acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst funfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreissigst einunddreissigst'
/** "dreizehnte", "dreizehnten", "dreizehnter" */
const de = deStems
  .split(' ')
  .map((stems) =>
    stems
      .split('|')
      .flatMap((stem) => [`${stem}en`, `${stem}er`, `${stem}es`, `${stem}e`])
      .join('|'),
  )
  .join(' ')
const fr =
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'
const frOrdinals =
  'premier deuxieme|second troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme vingt-et-unieme vingt-deuxieme vingt-troisieme vingt-quatrieme vingt-cinquieme vingt-sixieme vingt-septieme vingt-huitieme vingt-neuvieme trentieme trente-et-unieme'
const it =
  'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno'
const itOrdinals =
  'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo ventiduesimo ventitreesimo ventiquattresimo venticinquesimo ventiseiesimo ventisettesimo ventottesimo ventinovesimo trentesimo trentunesimo'
const es =
  'primero|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta treinta-y-uno'
const esOrdinals =
  'primer|primero segundo tercer|tercero cuarto quinto sexto septimo octavo noveno decimo undecimo|decimoprimero|decimoprimer duodecimo|decimosegundo decimotercero|decimotercer decimocuarto decimoquinto decimosexto decimoseptimo decimoctavo decimonoveno vigesimo vigesimoprimero|vigesimoprimer vigesimosegundo vigesimotercero|vigesimotercer vigesimocuarto vigesimoquinto vigesimosexto vigesimoseptimo vigesimoctavo vigesimonoveno trigesimo trigesimoprimero|trigesimoprimer'

/** The day that a word names, by language. */
export const dayWords: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: byWord(en),
  de: byWord(de),
  fr: byWord(fr),
  it: new Map([...byWord(itOrdinals), ...byWord(it)]),
  es: byWord(es),
}

/** The place in a row that a word names, 1 to 31, by language: "the tenth day", "der zehnte Tag". */
export const ordinalWords: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: byWord(en),
  de: byWord(de),
  fr: byWord(frOrdinals),
  it: byWord(itOrdinals),
  es: byWord(esOrdinals),
}

function byWord(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(' ').flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
  )
}
