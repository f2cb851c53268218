import { describe, expect, test } from 'vitest'
import { layoutText } from './layout.ts'
import { partiesOf } from './parties.ts'

describe('whose name and address stands on a paper', () => {
  test('ship-to beside bill-to', () => {
    const { supplier, billTo, shipTo } = partiesOf(
      layoutText(
        'Harlow & Finch Distributors, Inc.\n2250 Commerce Park Blvd\nColumbus, OH 43228\nTel (614) 555-0142\n\n\nBill To:                    Ship To:\nBrightwater Goods LLC       Brightwater c/o PrepRight\n418 Larch Street            9100 Warehouse Row\nPortland, OR 97209          Reno, NV 89506',
      ),
    )
    expect(supplier).toMatchObject({
      name: 'Harlow & Finch Distributors, Inc.',
      address: '2250 Commerce Park Blvd, Columbus, OH 43228',
    })
    expect(billTo).toMatchObject({
      name: 'Brightwater Goods LLC',
      address: '418 Larch Street, Portland, OR 97209',
    })
    expect(shipTo?.name).toBe('Brightwater c/o PrepRight')
  })

  test('a German letter: the sender above the window, the customer in it, without a word', () => {
    const { supplier, billTo, billToDoubt } = partiesOf(
      layoutText(
        'Felsenbach Spielwaren GmbH, Mühlweg 19, 90408 Nürnberg\n\nKobold & Kinder UG (haftungsbeschränkt)\nSandgasse 8\n69117 Heidelberg',
      ),
    )
    expect(supplier).toMatchObject({
      name: 'Felsenbach Spielwaren GmbH',
      address: 'Mühlweg 19, 90408 Nürnberg',
    })
    expect(billTo?.name).toBe('Kobold & Kinder UG (haftungsbeschränkt)')
    expect(billToDoubt).toContain('no word says')
  })

  test('the head office counts, not the branch beside it', () => {
    const { supplier } = partiesOf(
      layoutText(
        'KOBBLER SUPPLY CORP.\n\n\nHead office          Branch\n1 Kobbler Plaza      4410 Airline Hwy\nAkron, OH 44308      Fort Wayne, IN 46805\n\n\nBill to: Redwing Tools Inc, 31 Orchard Ave, Toledo, OH 43604',
      ),
    )
    expect(supplier?.address).toBe('1 Kobbler Plaza, Akron, OH 44308')
  })
})
