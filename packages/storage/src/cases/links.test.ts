import { describe, expect, it } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore, type LogStore } from '../store.ts'
import { openMemoryDatabase } from '../testing/memory-database.ts'
import { linksOf, tieOf } from './links.ts'
import { draftsFromPortable, toPortable, type PortableCase } from './portable.ts'

function newStore(): LogStore {
  return createLogStore({ database: openMemoryDatabase(), identity: createIdentity(), author: 'Anna' })
}

const file: PortableCase = {
  schema: 'health-tui/case@1',
  issues: ['order_defect_rate', 'late_shipment_rate'],
  evidence: [{ ref: 'Exhibit 1', type: 'report' }],
  sections: {
    rootCauses: [
      { id: 'c1', text: 'The cut-off was wrong.', issues: ['late_shipment_rate'] },
      'The pack was thin.',
    ],
    correctiveActions: [
      {
        text: 'We set it to 14:00.',
        causes: ['c1'],
        evidence: ['Exhibit 1'],
        date: '2026-10-01',
        owner: 'lead',
      },
      { text: 'We changed the pack.', causes: ['1'], issues: ['order_defect_rate'] },
    ],
    preventiveMeasures: ['Each Monday the lead reads the list.'],
  },
}

describe('links', () => {
  it('of a case file become links by id and leave as the names of the file', async () => {
    const { cases } = newStore()
    const id = await cases.create(draftsFromPortable(file, 'Imported'))
    const document = await cases.get(id)
    if (document === undefined) throw new Error('no case')
    expect(toPortable(document)['sections']).toEqual({
      rootCauses: [
        { id: 'c1', text: 'The cut-off was wrong.', issues: ['late_shipment_rate'] },
        { id: 'cause-2', text: 'The pack was thin.' },
      ],
      correctiveActions: [
        expect.objectContaining({
          text: 'We set it to 14:00.',
          causes: ['c1'],
          evidence: ['Exhibit 1'],
          date: '2026-10-01',
          owner: 'lead',
        }),
        expect.objectContaining({ causes: ['cause-2'], issues: ['order_defect_rate'] }),
      ],
      preventiveMeasures: ['Each Monday the lead reads the list.'],
    })
  })

  it('survive export and import again', async () => {
    const { cases } = newStore()
    const round = async (portable: PortableCase): Promise<PortableCase> => {
      const document = await cases.get(await cases.create(draftsFromPortable(portable, 'x')))
      if (document === undefined) throw new Error('no case')
      return toPortable(document)
    }
    const once = await round(file)
    const twice = await round(once)
    expect({ ...twice, id: '' }).toEqual({ ...once, id: '' })
  })

  it('are many to many, kept at the later entry, and go with what is removed', async () => {
    const { cases } = newStore()
    const id = await cases.create(draftsFromPortable(file, 'x'))
    const get = async () => {
      const document = await cases.get(id)
      if (document === undefined) throw new Error('no case')
      return document
    }
    const document = await get()
    const measure = document.lists['sections.preventiveMeasures']?.[0]?.id ?? ''
    for (const target of ['c1', 'cause-2', 'Exhibit 1', 'order_defect_rate']) {
      const { path } = tieOf(document, target, measure)
      expect(path.startsWith(`sections.preventiveMeasures.${measure}.links.`)).toBe(true)
      await cases.set(id, path, true)
    }
    const names = async () => {
      const now = await get()
      return now.lists['sections.preventiveMeasures']?.flatMap((item) =>
        linksOf(item, now).map(({ name }) => name),
      )
    }
    expect(await names()).toEqual(['Exhibit 1', 'order_defect_rate', 'c1', 'cause-2'])
    await cases.removeItem(id, 'sections.rootCauses.c1')
    expect(await names()).toEqual(['Exhibit 1', 'order_defect_rate', 'cause-2'])
  })

  it('between two entries of one list, or an issue and an exhibit, are refused', async () => {
    const { cases } = newStore()
    const document = await cases.get(await cases.create(draftsFromPortable(file, 'x')))
    if (document === undefined) throw new Error('no case')
    expect(() => tieOf(document, 'c1', 'cause-2')).toThrow('cannot be tied')
    expect(() => tieOf(document, 'Exhibit 1', 'order_defect_rate')).toThrow('cannot be tied')
    expect(() => tieOf(document, 'c1', 'nothing')).toThrow('there is no item nothing')
  })
})
