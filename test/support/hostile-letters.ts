/** What a hostile letter repeats. */
const repeated: Readonly<Record<string, string>> = {
  spaces: ' ',
  tabs: '\t',
  'wide spaces': '\u3000',
  'em spaces': '\u2003',
  'spaces and nothing': ' \u200b',
  letters: 'x',
  digits: '1',
  marks: '\u0301',
  'vowels of umlauts': 'ue',
  'numbers of a list': '1.A ',
  'letters of a list': 'a) B ',
  hyphens: '-',
  dots: '.',
  'Japanese stops': '。',
  commas: ', ',
  brackets: '(',
  quotes: '> ',
  'quoted lines': '\n> a',
  'at signs': 'a@',
  hosts: 'a.example/',
  'Japanese words': '停止',
  names: 'Ab ',
}

/** What has nothing around it. */
const alone: Readonly<Record<string, string>> = {
  digits: '1',
  listings: 'B0AAAAAAA1, ',
  'at signs': 'a@',
  links: 'https://amazon.com.evil.example/a?b=c ',
  'header names': 'From: x\n',
  quotes: '> ',
  percents: '1.5% ',
  durations: 'within 17 days ',
  'Japanese words': '停止',
  'one word': 'deactivated',
  'Japanese accounts without a stop': 'アカウントの停止',
  suspensions: 'suspended your account not ',
  'suspensions without a space': 'suspended,not,may,account,',
  lines: 'a\n',
  rows: 'ASIN | Due | Rate\nB0AAAAAAA1 | May 2 | 2%\n',
  stops: '。',
  'exclamation marks': '! ',
}

/** Where it stands. */
const places: Readonly<Record<string, (hostile: string) => string>> = {
  'a sentence that asks': (hostile) => `Send an invoice to reinstate your account${hostile}x`,
  'an item of a list': (hostile) =>
    `Your account was deactivated. Send the following:\n- an invoice${hostile}of your supplier\n- a letter\n`,
  'a German letter without umlauts': (hostile) =>
    `Wir koennen Ihr Verkaeuferkonto pruefen. Senden Sie uns fuer ${hostile}x eine Rechnung.`,
  'a subject': (hostile) =>
    `From: Amazon <a@amazon.com>\nMIME-Version: 1.0\nSubject: Send an invoice${hostile}x\n\nYour account was deactivated.\n`,
  'a contact': (hostile) =>
    `Your listing was removed after a complaint.\n\nRights owner: Orrin Ltd${hostile}x (rights@orrin.example)\n`,
}

export interface HostileLetter {
  readonly name: string
  /** Of about so many characters. */
  readonly ofLength: (length: number) => string
}

/** Letters that are built to be slow: one thing over and over, alone or where a letter's words stand. */
export const hostileLetters: readonly HostileLetter[] = [
  ...Object.entries(alone).map(([name, unit]) => ({
    name,
    ofLength: (length: number) => unit.repeat(length / unit.length),
  })),
  ...Object.entries(places).flatMap(([place, around]) =>
    Object.entries(repeated).map(([name, unit]) => ({
      name: `${name} in ${place}`,
      ofLength: (length: number) => around(unit.repeat(length / unit.length)),
    })),
  ),
]
