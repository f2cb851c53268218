import fc from 'fast-check'
import { changeOf, type ChangeSet, type Replacement } from '../change.ts'

/** Any change of a text of `length` units; what it inserts is made of `alphabet`. */
export function anyChange(length: number, alphabet = 'xyz\n'): fc.Arbitrary<ChangeSet> {
  const insert = fc.string({ maxLength: 4, unit: fc.constantFrom(...Array.from(alphabet)) })
  return fc.array(fc.tuple(fc.nat(length), fc.nat(5), insert), { maxLength: 5 }).map((pieces) => {
    const replacements: Replacement[] = []
    let position = 0
    for (const [where, deleted, text] of pieces.toSorted((a, b) => a[0] - b[0])) {
      const from = Math.max(position, where)
      const to = Math.min(length, from + deleted)
      replacements.push({ from, to, insert: text })
      position = to
    }
    return changeOf(length, ...replacements)
  })
}
