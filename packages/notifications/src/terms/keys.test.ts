import { describe, expect, it } from 'vitest'
import { termKeys } from './keys.ts'
import { languageTerms, termsOf } from './index.ts'

describe('termKeys', () => {
  it('takes the first four letters, or all of a shorter word', () => {
    expect(termKeys('deactivated')).toEqual(['deac'])
    expect(termKeys('poa')).toEqual(['poa'])
    expect(termKeys('plan of action')).toEqual(['plan'])
  })

  it('follows alternatives and optional letters', () => {
    expect(termKeys('(is|are) closed').sort()).toEqual(['are', 'is'])
    expect(termKeys('e-?mail').sort()).toEqual(['e', 'emai'])
    expect(termKeys('cancel+ed')).toEqual(['canc'])
  })

  it('marks beginnings that any ending may follow', () => {
    expect(termKeys('cbd*')).toEqual(['cbd*'])
  })

  it('takes two characters of a Japanese word', () => {
    expect(termKeys('出品用アカウント')).toEqual(['出品'])
  })

  it('refuses a term that could start anywhere', () => {
    expect(() => termKeys('.{0,20}closed')).toThrow('must start with a word')
  })
})

describe('the term files', () => {
  it.each(Object.keys(languageTerms))('compile for %s', (language) => {
    expect(termsOf(language as keyof typeof languageTerms).find('')).toEqual([])
  })

  it.each(Object.entries(languageTerms))('name a source for every concept of %s', (_, { concepts }) => {
    for (const list of Object.values(concepts)) {
      expect(list.source).not.toBe('')
      expect(new Set(list.terms).size).toBe(list.terms.length)
    }
  })
})
