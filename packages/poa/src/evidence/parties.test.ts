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

  test('forms that name each part', () => {
    const { supplier, billTo } = partiesOf(
      layoutText(
        "Cedente/prestatore (fornitore)          Cessionario/committente (cliente)\nCodice fiscale: 02255540987             Codice fiscale: 09955510157\nDenominazione: COLTELLERIE S.R.L.       Denominazione: CUCINA FELICE S.R.L.\nIndirizzo: VIA DELL'INDUSTRIA 14        Indirizzo: VIALE MONZA 201\nComune: MANIAGO Provincia: PN           Comune: MILANO Provincia: MI\nCap: 33085 Nazione: IT                  Cap: 20126 Nazione: IT",
      ),
    )
    expect(supplier).toMatchObject({
      name: 'COLTELLERIE S.R.L.',
      address: "VIA DELL'INDUSTRIA 14, MANIAGO PN, 33085 IT",
    })
    expect(billTo?.name).toBe('CUCINA FELICE S.R.L.')
  })

  test('the way of the goods is nobody', () => {
    const { supplier, billTo } = partiesOf(
      layoutText(
        'XIAMEN CRAFTS CO., LTD.\nNO. 88 HUBIN ROAD, XIAMEN 361004\n\n\nFrom: XIAMEN, CHINA     To: LOS ANGELES, USA\n\n\nConsignee 收貨人:\nLARKHILL DECOR INC.\n810 PIONEER PKWY',
      ),
    )
    expect([supplier?.name, billTo?.name]).toEqual(['XIAMEN CRAFTS CO., LTD.', 'LARKHILL DECOR INC.'])
  })

  test('an address ends where something else is named', () => {
    const { supplier, billTo } = partiesOf(
      layoutText(
        'Mittente: Cartiera Due S.r.l., Via Campo Sportivo 8, 60044 Fabriano (AN)\nDestinatario: Carta & Penna S.n.c., Via Emilia 201, 40026 Imola (BO)\nCausale del trasporto: vendita 12',
      ),
    )
    expect(supplier?.address).toBe('Via Campo Sportivo 8, 60044 Fabriano (AN)')
    expect(billTo?.address).toBe('Via Emilia 201, 40026 Imola (BO)')
  })

  test('a number of the customer stands behind the label', () => {
    expect(
      partiesOf(
        layoutText(
          'SOLD TO: 10422        SHIP TO: 0001\nDESERT WREN LLC       VALLEY PREP LLC\n1717 S MESA DR        3300 E BASELINE RD',
        ),
      ).billTo?.name,
    ).toBe('DESERT WREN LLC')
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
