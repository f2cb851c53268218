import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const topicsOf = async (text: string): Promise<readonly string[]> =>
  (await parseNotification(text, { name: 'letter.txt' })).topics

// The section of an agreement is background; the reason that stands behind it is not.
test.each([
  'Your Amazon account has been deactivated in accordance with Section 3 of our agreement for filing improper reimbursement claims.',
  'Ihr Amazon-Konto wurde gemäß Abschnitt 3 der Vereinbarung wegen unberechtigter Erstattungsanträge deaktiviert.',
  'Votre compte Amazon a été désactivé conformément à l’article 3 du contrat pour des demandes de remboursement abusives.',
  'Il tuo account Amazon è stato disattivato ai sensi della Sezione 3 del contratto per richieste di rimborso indebite.',
  'De conformidad con la Sección 3 del contrato, hemos suspendido tu cuenta de Amazon por reclamaciones de reembolso injustificadas.',
  'Ha recibido esta carta:\n"Tu cuenta de Amazon queda suspendida por reclamaciones de reembolso injustificadas."',
])('%s', async (text) => {
  expect(await topicsOf(text)).toEqual(['code_of_conduct'])
})

test('a note in brackets charges nobody', async () => {
  const head = 'Amazon.co.jpより：B0TESTABC1の出品をキャンセルしました。'
  const image = 'メイン画像の透かしは画像要件に違反しています。'
  expect(await topicsOf(`${head}${image}（注意：一部のブランドの出品は禁止されています）`)).toEqual([
    'detail_page',
  ])
  expect(await topicsOf(`${head}この商品は出品が禁止されています。`)).toEqual(['restricted_product'])
})

test('fake offers are no forged papers', async () => {
  const head = 'Ihr Amazon-Verkäuferkonto wurde gesperrt. '
  expect(await topicsOf(`${head}Wir schützen Käufer vor gefälschten Angeboten.`)).not.toContain(
    'forged_documents',
  )
  expect(await topicsOf(`${head}Ihre Rechnung scheint gefälscht zu sein.`)).toContain('forged_documents')
})
