import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkKeys, keyConflicts } from './keymap.ts'
import { actions } from './registry.ts'

describe('checkKeys', () => {
  it('takes keys that are free', () => {
    expect(checkKeys(actions, { quit: ['Q', 'ctrl-q'] })).toEqual({
      keys: { quit: ['Q', 'ctrl-q'] },
      problems: [],
    })
  })

  it('lets two actions exchange their keys', () => {
    const wanted = { sort: ['w'], wide: ['s'] }
    // The welcome screen has its own s; the two meet on the health table only.
    expect(checkKeys(actions, wanted)).toEqual({ keys: wanted, problems: [] })
  })

  it('names both sides of a conflict and keeps the built-in key', () => {
    const { keys, problems } = checkKeys(actions, { quit: ['s'] })
    expect(keys).toEqual({})
    expect(problems.join()).toMatch(/s would mean both [a-z-]+ and quit; quit keeps its own keys/)
  })

  it('names an action and a key that do not exist', () => {
    const { keys, problems } = checkKeys(actions, { jump: ['x'], quit: ['hyper-q'] })
    expect(keys).toEqual({})
    expect(problems[0]).toContain('there is no action jump')
    expect(problems[1]).toContain('"hyper-q" is no key')
  })

  it('never leaves a conflict, whatever is wanted', () => {
    const ids = fc.constantFrom(...actions.map(({ id }) => id))
    const key = fc.constantFrom('a', 's', 'w', 'q', 'enter', 'ctrl-p', 'x', 'z', '1', 'nonsense key')
    fc.assert(
      fc.property(fc.dictionary(ids, fc.array(key, { maxLength: 3 })), (wanted) => {
        const { keys } = checkKeys(actions, wanted)
        expect(keyConflicts(actions, keys)).toEqual([])
      }),
    )
  })
})
