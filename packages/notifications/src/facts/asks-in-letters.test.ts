import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

interface Labelled {
  readonly id: string
  readonly html: boolean
  readonly text: string
  /** Each is asked in a line of its own. */
  readonly lines: readonly string[]
  /** Each stands in a line that asks. */
  readonly covered: readonly string[]
  /** May be asked for or not. */
  readonly either: readonly string[]
  readonly poaRequested: boolean
  /** Routes that fit; null where none has to. */
  readonly routes: readonly string[] | null
}

const labelled = JSON.parse(
  readFileSync(new URL('../../corpus/phrases/asks.json', import.meta.url), 'utf8'),
) as readonly Labelled[]

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase()

async function differences(letter: Labelled): Promise<readonly string[]> {
  const input = letter.html
    ? `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body>${letter.text}</body></html>`
    : letter.text
  const { asks, poaRequested, route } = await parseNotification(input)
  const found = asks.map(({ text }) => plain(text))
  // Lines may lack the stop or the comma that ends them in the letter.
  const holds = (line: string, wanted: string): boolean =>
    line.includes(plain(wanted)) || (plain(wanted).includes(line) && line.length * 2 > wanted.length)
  const used = new Set<number>()
  const wrong: string[] = []
  for (const wanted of letter.lines) {
    const at = found.findIndex((line, index) => !used.has(index) && holds(line, wanted))
    if (at === -1) wrong.push(`no line of its own: ${wanted}`)
    used.add(at)
  }
  for (const wanted of letter.covered) {
    const at = found.findIndex((line) => holds(line, wanted))
    if (at === -1) wrong.push(`not asked: ${wanted}`)
    used.add(at)
  }
  for (const [index, line] of found.entries())
    if (!used.has(index) && !letter.either.some((text) => holds(line, text))) wrong.push(`no ask: ${line}`)
  if (poaRequested !== letter.poaRequested) wrong.push(`plan asked for: ${poaRequested}`)
  if (letter.routes !== null && !letter.routes.includes(route.advice)) wrong.push(`route: ${route.advice}`)
  return wrong
}

test.each(['en', 'de', 'fr', 'it', 'es', 'ja'])(
  'what short letters in %s ask for is read line by line, with the plan and the route',
  async (language) => {
    const letters = labelled.filter(({ id }) => id.startsWith(`${language}-`))
    expect(letters.length).toBeGreaterThan(20)
    const wrong: Record<string, readonly string[]> = {}
    for (const letter of letters) {
      const found = await differences(letter)
      if (found.length > 0) wrong[letter.id] = found
    }
    expect(wrong).toEqual({})
  },
)
