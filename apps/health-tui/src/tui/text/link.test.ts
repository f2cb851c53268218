import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowsLinks, linkAddresses, linkTo, safeAddress } from './link.ts'

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
    'https://amazon.com%2eevil.example/',
    'https://ａmazon.com/',
    'https:///amazon.com/',
    'https://evil.example\\@amazon.com/',
    'https://amazon.com\\u{202e}/',
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

describe('linkAddresses', () => {
  const whole = 'https://sellercentral.amazon.com/performance'

  it('leaves what ends a sentence behind an address out of it', () => {
    expect(linkAddresses(`See ${whole}). Then`, true)).toBe(`See ${linkTo(whole, whole)}). Then`)
  })

  it('never leads to the beginning of an address that goes on in the next line', () => {
    expect(linkAddresses(`See ${whole}`, true)).toBe(`See ${whole}`)
    expect(linkAddresses(`See ${whole}`, false)).toBe(`See ${linkTo(whole, whole)}`)
  })
})

it('uses links only where the terminal is known to follow them', () => {
  expect(knowsLinks({ TERM_PROGRAM: 'WezTerm' })).toBe(true)
  expect(knowsLinks({ TERM_PROGRAM: 'WezTerm', TMUX: '/tmp/tmux-1000/default,1,0' })).toBe(false)
  expect(knowsLinks({ TERM: 'xterm' })).toBe(false)
})
