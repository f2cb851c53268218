import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseNotification, type ParsedNotification } from '@health-tui/notifications'
import { describe, expect, test } from 'vitest'
import { wrappings, type BareLetter } from '../support/wrappings.ts'

const folder = fileURLToPath(new URL('../../packages/notifications/corpus/letters/', import.meta.url))
const languages = new Set(['en', 'de', 'fr', 'it', 'es', 'ja'])
/** One of so many letters, that all forms take some seconds. */
const oneOf = 60

const subjectLine = /^(?:Subject|Betreff|Objet|Oggetto|Asunto|件名)\s?[:：]\s?(.+)\n+/
/** Letters that come with more than a subject have a wrapping already; columns of blanks are lost in any page. */
const isWrapped = /^(?:.{1,14}\s?[:：].*\n){2}|^\s*>|^-{4}|@amazon|\S {3,}\S/m

function bareLetters(): BareLetter[] {
  const letters = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const entries = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as { letter: string; eml?: true }[]
      const language = file.slice(0, 2)
      return entries.flatMap(({ letter, eml }) => {
        const [line, subject] = subjectLine.exec(letter) ?? []
        if (eml === true || line === undefined || subject === undefined) return []
        const body = letter.slice(line.length)
        return isWrapped.test(body) ? [] : [{ language, subject, body }]
      })
    })
  return letters.filter(({ language }, index) => languages.has(language) && index % oneOf === 0)
}

function told({ kind, severity, topics, deadline, metrics, requestedDocuments, asins }: ParsedNotification) {
  const { iso, relative } = deadline
  return {
    kind,
    severity,
    topics: topics.toSorted(),
    due: [iso, relative],
    metrics,
    papers: requestedDocuments.map(({ type }) => type).toSorted(),
    asins,
  }
}

const letters = bareLetters()

describe('a letter says the same in every form in which mail programs bring it', async () => {
  const asText = await Promise.all(
    letters.map(({ subject, body }) =>
      parseNotification(`Subject: ${subject}\nFrom: Amazon <notice@amazon.com>\n\n${body}`, {
        name: 'letter.txt',
      }),
    ),
  )

  test('there are letters of all languages to try', () => {
    expect(letters.length).toBeGreaterThan(80)
    expect(new Set(letters.map(({ language }) => language))).toEqual(languages)
  })

  test.each(Object.entries(wrappings))('%s', async (_, wrap) => {
    const asMail = await Promise.all(letters.map((letter) => parseNotification(wrap(letter))))
    const differ = (field: keyof ReturnType<typeof told>): number =>
      asMail.filter((parsed, index) => {
        const other = asText[index]
        return (
          other === undefined || JSON.stringify(told(parsed)[field]) !== JSON.stringify(told(other)[field])
        )
      }).length
    const share = (count: number): number => count / letters.length
    expect(share(differ('asins'))).toBe(0)
    expect(share(differ('kind'))).toBeLessThanOrEqual(0.01)
    for (const field of ['severity', 'due', 'metrics', 'papers', 'topics'] as const)
      expect(share(differ(field)), field).toBeLessThanOrEqual(0.03)
  })
})
