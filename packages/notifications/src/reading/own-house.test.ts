import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'From: Packline Register <care@packline-register.example>\nSubject: Your packaging report is due on 31 March\n\nDear Candela,\n\nPlease file your packaging report by 31 March. If you do not, stores such as Amazon may deactivate your offers because the EPR registration number is missing.\n\nLog in to your account to enter the weights.\n\nPackline Register',
  ],
  [
    'De: EnvaseFácil <hola@envasefacil.example>\nAsunto: Tu declaración de envases vence pronto\n\nEstimada Candela:\n\nPresenta tu declaración antes del 31 de marzo. De lo contrario, tiendas como Amazon podrían desactivar tus ofertas por falta de número de registro EPR.\n\nAccede a tu área de cliente.\n\nEnvaseFácil',
  ],
  [
    'Von: Lizenzwerk <post@lizenzwerk-portal.example>\nBetreff: Mengenmeldung fällig\n\nGuten Tag,\n\nbitte reichen Sie Ihre Mengenmeldung bis 31. März ein. Andernfalls können Marktplätze wie Amazon Ihre Angebote wegen fehlender EPR-Nummer deaktivieren.\n\nMelden Sie sich in Ihrem Konto an und geben Sie die Mengen ein.\n\nLizenzwerk',
  ],
])(
  'a house that writes in its own name about what Amazon may do is no notice and no fake: %s',
  async (text) => {
    const { kind, authenticity } = await parseNotification(text)
    expect([kind, authenticity.phishing]).toEqual(['not_a_notification', false])
  },
)

test('one that wants the password of the Amazon account is a fake whatever it is called', async () => {
  const text =
    'From: Sellerguard <care@sellerguard-login.example>\nSubject: Account check\n\nHello,\n\nYour Amazon seller account will be suspended unless you confirm it. Enter your password and the security code at https://sellerguard-login.example/amazon within 24 hours.\n\nSellerguard'
  const { kind, authenticity } = await parseNotification(text)
  expect(kind).not.toBe('not_a_notification')
  expect(authenticity.phishing).toBe(true)
})
