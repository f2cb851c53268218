import { expect, it } from 'vitest'
import { createTeamKey, createToken, isTokenOf, readToken } from './token.ts'

it('says rights, end, namespace and for whom, always', () => {
  const key = createTeamKey()
  for (const access of ['read-only', 'read-write'] as const) {
    const claims = { access, issued: 100, expires: 200, name: 'Anna', namespace: 'north' }
    const token = createToken(claims, key.privateKey)
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as object
    expect(payload).toEqual({
      a: access === 'read-only' ? 'ro' : 'rw',
      id: 'north',
      iat: 100,
      exp: 200,
      sub: 'Anna',
    })
    expect(readToken(token)).toEqual(claims)
    expect(isTokenOf(token, key.publicKey)).toBe(true)
    expect(isTokenOf(token, createTeamKey().publicKey)).toBe(false)
  }
})

it('reads nothing out of what is no token', () => {
  for (const text of ['', 'a.b.c', `x.${Buffer.from('{}').toString('base64url')}.y`])
    expect(readToken(text)).toBeUndefined()
  expect(isTokenOf('a.b.c', 'no key')).toBe(false)
})
