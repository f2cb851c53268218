import { expect, it } from 'vitest'
import { accountAmong } from './choose-account.ts'

it('a database that knows none, or has always been without names, keeps the default', () => {
  expect(accountAmong([], '--account NAME')).toEqual({ account: 'default' })
  expect(accountAmong(['default'], '--account NAME')).toEqual({ account: 'default' })
})

it('the only account is taken, and said', () => {
  expect(accountAmong(['acme'], '--account NAME')).toEqual({
    account: 'acme',
    note: 'imported for acme, the only account here; --account NAME names another',
  })
})

it('among several none is guessed', () => {
  expect(() => accountAmong(['default', 'acme'], '--account NAME')).toThrow(
    expect.objectContaining({
      why: 'the file does not name it, and acme, default are known here',
      remedy: 'add --account NAME',
    }),
  )
})
