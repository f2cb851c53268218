import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'Hello,\n\nWe reviewed your appeal. Your account stays deactivated, as it is linked to another one that may not be used to sell. This decision is final.\n\nAmazon.com',
  ],
  [
    'Guten Tag,\n\nwir haben Ihren Einspruch geprüft. Ihr Konto bleibt deaktiviert, weil es mit einem anderen eng verknüpft ist. Diese Entscheidung ist endgültig.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nNous avons examiné votre appel. Votre compte reste désactivé, car il est rattaché à un autre, déjà fermé. Cette décision est définitive.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nabbiamo esaminato il Suo ricorso. L’account resta disattivato, poiché è legato a un altro già chiuso. La decisione è definitiva.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nHemos revisado tu apelación. Tu cuenta seguirá desactivada, ya que está ligada a otra que cerramos. Esta decisión es definitiva.\n\nAmazon.es',
  ],
  [
    '出品者様\n\n再審査の結果、他のアカウントとの関連が確認されたため、アカウントは引き続き停止いたします。本決定は最終的なものです。\n\nAmazon.co.jp',
  ],
])('what an account is linked to may go without a name: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['denial', ['related_accounts']])
})

test('offers that are cancelled are no cancelled orders', async () => {
  const text = (of: string): string =>
    `Guten Tag,\n\nwir haben Ihre Verkaufsberechtigung entzogen. ${of} Grund: Ihr Konto ist mit einem geschlossenen Verkäuferkonto verknüpft.\n\nAmazon.de`
  expect((await parseNotification(text('Ihre Angebote wurden storniert.'))).topics).toEqual([
    'related_accounts',
  ])
  expect(
    (await parseNotification(text('Zu viele Bestellungen wurden von Ihnen storniert.'))).topics,
  ).toContain('cancellation_rate')
})
