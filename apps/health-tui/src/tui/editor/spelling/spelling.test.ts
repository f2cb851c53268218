import { describe, expect, it } from 'vitest'
import { textOf } from '../text.ts'
import { britishPatterns } from './british.ts'
import { createSpellCheck } from './check-spelling.ts'
import { loadSpeller } from './load-speller.ts'
import { sellerWords } from './seller-words.ts'
import { readWordList } from './word-list.ts'

const speller = await loadSpeller('en-GB')
if (speller === undefined) throw new Error('the English dictionary is not installed')

function unknown(content: string, cursor?: number): readonly string[] {
  if (speller === undefined) return []
  return createSpellCheck(speller)
    .check(textOf(content), cursor)
    .map(({ from, to }) => content.slice(from, to))
}

describe('spelling', () => {
  it('marks what is misspelled and nothing else', () => {
    expect(
      unknown('We recieved the parcels late.\nOur warehuose was closed; the carrier couldn’t collect them.'),
    ).toEqual(['recieved', 'warehuose'])
  })

  it('knows British spellings and the words of the trade', () => {
    expect(
      unknown(
        'We apologise: the cancelled orders, relisted ASINs and our fulfilment centre’s cutoff were analysed.',
      ),
    ).toEqual([])
    const strange = britishPatterns.map(({ example }) => example).filter((example) => !speller.knows(example))
    expect(strange).toEqual([])
  })

  it('leaves names, identifiers, addresses and other scripts alone', () => {
    expect(
      unknown(
        'Ask Kowalczyk at help@exmaple.com about B0TESTASIN, FedEx, SKU_kjhg-12 and https://exmaple.com/asdfgh 日本語',
      ),
    ).toEqual([])
  })

  it('waits for the end of the word that is being typed', () => {
    expect(unknown('the wareh', 9)).toEqual([])
    expect(unknown('the wareh ', 10)).toEqual(['wareh'])
  })

  it('suggests what was probably meant', () => {
    expect(speller.suggest('recieve')).toContain('receive')
    expect(speller.suggest('Warehuose')).toEqual(['Warehouse'])
    expect(speller.suggest('alot')).toContain('a lot')
  })

  it('has no dictionary for other languages', async () => {
    expect(await loadSpeller('de')).toBeUndefined()
    expect(await loadSpeller('enq')).toBeUndefined()
  })

  it('lists each word of the trade once', () => {
    const words = sellerWords.flatMap((group) => group.words)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})

describe('a word list', () => {
  const list = readWordList(
    'TRY ab\nONLYINCOMPOUND c\nPFX U Y 1\nPFX U 0 un .\nSFX D Y 2\nSFX D 0 d e\nSFX D y ied [^aeiou]y\nSFX V N 1\nSFX V e ive e\nREP 1\nREP alot a_lot\n',
    '4\nlike/UDV\ncarry/D\nplay/D\nnth/c\n',
  )

  it('takes words apart by their affixes, both at once too', () => {
    for (const word of ['like', 'liked', 'unlike', 'unliked', 'likive', 'carried'])
      expect(list.has(word)).toBe(true)
    for (const word of ['uncarry', 'unlikive', 'plaied', 'carryd', 'nth', 'd', 'un', ''])
      expect(list.has(word)).toBe(false)
  })

  it('hands on what suggestions are made of', () => {
    expect(list.letters).toBe('ab')
    expect(list.replacements).toEqual([['alot', 'a lot']])
  })
})
