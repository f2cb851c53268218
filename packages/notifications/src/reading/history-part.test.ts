import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (text: string): Promise<string> => (await parseNotification(text)).kind

it.each([
  [
    'en',
    'Dear Seller,\n\nWe have decided to reinstate your Amazon account, and you can sell again.\n\nBackground\n\nYour account was deactivated on 20 February as your Order Defect Rate was 2.4%. We declined your first plan on 27 February.',
  ],
  [
    'de',
    'Guten Tag,\n\nwir haben Ihr Verkäuferkonto wieder aktiviert.\n\nVerlauf:\n\nIhr Verkäuferkonto wurde am 3. Mai gesperrt, weil Ihre Rate an Bestellmängeln 2,4 % betrug. Ihren ersten Maßnahmenplan haben wir abgelehnt.',
  ],
  [
    'fr',
    'Bonjour,\n\nNous avons réactivé votre compte vendeur.\n\nHistorique\n\nVotre compte vendeur a été désactivé le 3 mai car votre taux de commandes défectueuses était de 2,4 %. Nous avons refusé votre premier plan.',
  ],
  [
    'it',
    'Gentile venditore,\n\nabbiamo riattivato il tuo account venditore.\n\nCronologia\n\nIl tuo account venditore è stato disattivato il 3 maggio perché la percentuale di ordini difettosi era del 2,4%. Abbiamo respinto il primo piano.',
  ],
  [
    'es',
    'Hola:\n\nHemos reactivado tu cuenta de vendedor.\n\nAntecedentes\n\nTu cuenta de vendedor fue desactivada el 3 de mayo porque tu tasa de pedidos defectuosos era del 2,4 %. Rechazamos tu primer plan.',
  ],
  [
    'ja',
    '出品者様\n\n出品用アカウントを再開いたしました。\n\n経緯\n\n注文不良率が2.4%であったため、5月3日に出品用アカウントを停止しました。最初の改善計画書は承認できませんでした。',
  ],
])(
  'what stands below a heading of history does not outweigh what the letter gives back, %s',
  async (_language, text) => {
    expect(await kindOf(text)).toBe('reinstatement')
  },
)

it('a letter that takes the account away under a heading of its own does so', async () => {
  expect(
    await kindOf(
      'Dear Seller,\n\nBackground\n\nCustomers told us that your items are not authentic.\n\nDecision\n\nWe have deactivated your Amazon account.',
    ),
  ).toBe('account_suspension')
})

it.each([
  [
    'en',
    'You offered B012345678 on Amazon at an unfair price, against our Fair Pricing policy. We removed the offer today. In May we had removed it as well and put it back after your answer.',
  ],
  [
    'de',
    'Sie haben B012345678 bei Amazon zu einem überhöhten Preis angeboten, entgegen unserer Richtlinie. Wir haben das Angebot heute entfernt. Im Mai hatten wir es bereits entfernt und nach Ihrer Antwort wieder eingestellt.',
  ],
  [
    'fr',
    'Vous avez proposé B012345678 sur Amazon à un prix excessif, contrairement à notre politique. Nous avons supprimé l’offre aujourd’hui. En mai, nous l’avions déjà supprimée puis remise en ligne après votre réponse.',
  ],
])('what was taken and given back before is told, not done, %s', async (_language, text) => {
  expect(await kindOf(text)).not.toBe('reinstatement')
})
