import { expect, test } from 'vitest'
import { parseNotification } from './parse.ts'

/** What a hostile letter repeats; time spent within one pattern shows in no count of what was run. */
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

const length = 4000
const times = 8
const rounds = { least: 3, most: 30 }
/** What grows with the square takes eight times as long. */
const most = 3

async function timeOf(letters: readonly string[]): Promise<number> {
  const start = performance.now()
  for (const letter of letters) await parseNotification(letter, { name: 'letter.txt' })
  return performance.now() - start
}

/**
 * How many times as long one letter takes as eight that are an eighth as long each. Whatever else the machine does adds to both and
 * never takes away: the shortest of several readings counts, and no more are taken than are needed.
 */
async function growth(letterOf: (length: number) => string): Promise<number> {
  const short = Array.from({ length: times }, () => letterOf(length))
  const long = [letterOf(times * length)]
  let [ofShort, ofLong] = [Infinity, Infinity]
  const isOver = (round: number): boolean =>
    round >= rounds.most || (round >= rounds.least && ofLong / ofShort < most)
  for (let round = 0; !isOver(round); round++) {
    ofShort = Math.min(ofShort, await timeOf(short))
    ofLong = Math.min(ofLong, await timeOf(long))
  }
  return ofLong / ofShort
}

const cases = [
  ...Object.entries(alone).map(([name, unit]) => ({ name, unit, place: 'a letter', letterOf: String })),
  ...Object.entries(places).flatMap(([place, letterOf]) =>
    Object.entries(repeated).map(([name, unit]) => ({ name, unit, place, letterOf })),
  ),
]

test.each(cases)('the time of reading $name in $place grows with them and no faster', async (one) => {
  const ofLength = (length: number): string => one.letterOf(one.unit.repeat(length / one.unit.length))
  expect(await growth(ofLength)).toBeLessThan(most)
})
