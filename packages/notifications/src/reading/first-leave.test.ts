import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (text: string): Promise<string> => (await parseNotification(text)).kind

it.each([
  [
    'en',
    'Amazon: your application for Watches has been approved. You can now list products in this category.',
  ],
  ['en', 'You have been approved to sell Kranich items on Amazon. You can now list them.'],
  [
    'de',
    'Ihr Antrag für die Kategorie Uhren bei Amazon wurde genehmigt. Sie können jetzt Produkte anbieten.',
  ],
  [
    'fr',
    'Votre demande pour la catégorie Montres sur Amazon a été approuvée. Vous pouvez maintenant vendre des produits dans cette catégorie.',
  ],
  [
    'it',
    'La tua richiesta per la categoria Orologi su Amazon è stata approvata. Ora puoi vendere prodotti in questa categoria.',
  ],
  [
    'es',
    'Tu solicitud para la categoría Relojes en Amazon ha sido aprobada. Ya puedes vender productos en esta categoría.',
  ],
  ['ja', 'Amazonの時計カテゴリーへの出品申請が承認されました。このカテゴリーの商品を出品いただけます。'],
])('leave that is given for the first time gives nothing back, %s', async (_language, text) => {
  expect(await kindOf(text)).toBe('not_a_notification')
})

it('an appeal that was accepted does', async () => {
  expect(
    await kindOf(
      'We have accepted your appeal. Your Amazon account has been reinstated and you can sell again.',
    ),
  ).toBe('reinstatement')
})
