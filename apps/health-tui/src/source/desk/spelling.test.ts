import { expect, it } from 'vitest'
import { spellingLanguage } from '../../tui/editor/spelling/language.ts'
import { createSpelling, type SpellingLook } from './spelling.ts'

async function lookAt(
  language: string | undefined,
  content: string,
): Promise<SpellingLook & { words: string[] }> {
  let ready: () => void = () => {}
  const there = new Promise<void>((resolve) => {
    ready = resolve
  })
  const spelling = createSpelling(() => ready())
  spelling.speak(language)
  spelling.look(content)
  if (language !== undefined) await there
  const seen = spelling.look(content)
  return { ...seen, words: seen.unknown.map(({ from, to }) => content.slice(from, to)) }
}

it('follows the marketplace of the case unless the settings say otherwise', () => {
  const of = (choice: 'auto' | 'us' | 'gb' | 'off', marketplace?: string) =>
    spellingLanguage(choice, marketplace)
  expect([of('auto', 'US'), of('auto', 'uk'), of('auto', 'DE'), of('auto')]).toEqual([
    'en-US',
    'en-GB',
    'de',
    'en-GB',
  ])
  expect([of('us', 'UK'), of('gb', 'US'), of('off', 'US')]).toEqual(['en-US', 'en-GB', undefined])
})

it('American English marks British spellings, British English takes both', async () => {
  const text = 'The cancelled orders of our fulfilment centre were the wrong colour and recieved late.'
  expect((await lookAt('en-US', text)).words).toEqual(expect.arrayContaining(['colour', 'recieved']))
  expect((await lookAt('en-GB', text)).words).toEqual(['recieved'])
})

it('says why a text is not checked, and checks English where another language was expected', async () => {
  const german = 'Wir haben die Pakete nicht verschickt und das tut uns leid.'
  expect(await lookAt('de', german)).toMatchObject({ words: [], why: 'no dictionary for German' })
  expect((await lookAt('de', 'We have recieved the parcels and the letter.')).words).toEqual(['recieved'])
  expect(await lookAt('en-GB', german)).toMatchObject({ words: [], why: 'it is not written in English' })
  expect(await lookAt(undefined, 'recieved')).toMatchObject({ words: [], why: null })
})
