import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowsLinks, safeAddress } from './link.ts'

describe('safeAddress', () => {
  it('takes https addresses of named hosts', () => {
    expect(safeAddress('https://sellercentral.amazon.com/performance')).toBe(
      'https://sellercentral.amazon.com/performance',
    )
  })

  it.each([
    'http://sellercentral.amazon.com',
    'javascript:alert(1)',
    'https://amazon.com@evil.example/',
    'https://10.0.0.1/login',
    'https://2130706433/',
    'https://xn--mazon-wqa.com/',
    'https://аmazon.com/',
    'https://localhost/',
    'no address at all',
  ])('leaves %s as text', (text) => {
    expect(safeAddress(text)).toBeNull()
  })

  it('never lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeAddress(`https://example.com/${text}`) ?? '').toMatch(/^[\u0021-\u007e]*$/)
      }),
    )
  })
})

it('uses links only where the terminal is known to follow them', () => {
  expect(knowsLinks({ TERM_PROGRAM: 'WezTerm' })).toBe(true)
  expect(knowsLinks({ TERM_PROGRAM: 'WezTerm', TMUX: '/tmp/tmux-1000/default,1,0' })).toBe(false)
  expect(knowsLinks({ TERM: 'xterm' })).toBe(false)
})
