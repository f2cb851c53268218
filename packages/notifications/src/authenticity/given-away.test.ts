import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (text: string): Promise<{ ids: string[]; phishing: boolean }> => {
  const { authenticity } = await parseNotification(text)
  return { ids: authenticity.signals.map(({ id }) => id), phishing: authenticity.phishing }
}

describe('what a letter wants given away is told without any link', () => {
  it.each([
    [
      'asks-secret',
      'Your seller account is deactivated. To lift this, answer this e-mail with your Seller Central password and the code that we text to your phone.\n\nAmazon',
    ],
    [
      'asks-secret',
      'Ihr Verkäuferkonto ist deaktiviert. Um es freizuschalten, antworten Sie auf diese E-Mail mit Ihrem Kennwort und dem Code aus der SMS.\n\nAmazon',
    ],
    [
      'asks-secret',
      'Votre compte vendeur est désactivé. Pour le rétablir, répondez à cet e-mail en indiquant votre mot de passe et le code reçu par SMS.\n\nAmazon',
    ],
    [
      'asks-secret',
      'Il tuo account venditore è disattivato. Per ripristinarlo, rispondi a questa e-mail indicando la password e il codice ricevuto via SMS.\n\nAmazon',
    ],
    [
      'asks-secret',
      'Tu cuenta de vendedor está desactivada. Para restablecerla, responde a este correo con tu contraseña y el código que recibas por SMS.\n\nAmazon',
    ],
    [
      'asks-secret',
      '出品アカウントを停止しました。解除するには、パスワードとSMSで届いたコードを本メールにご返信ください。\n\nAmazon',
    ],
    [
      'asks-secret',
      'Your seller account is on hold. Send us a picture of the front and back of your credit card by reply.\n\nAmazon',
    ],
    [
      'asks-secret',
      'Ihr Verkäuferkonto ruht. Senden Sie uns als Antwort ein Foto der Vorder- und Rückseite Ihrer Kreditkarte.\n\nAmazon',
    ],
    [
      'asks-secret',
      'Tu cuenta de vendedor está suspendida. Envíanos como respuesta una foto de tu tarjeta por ambas caras.\n\nAmazon',
    ],
    ['asks-secret', '出品アカウントを停止しました。クレジットカードの両面の写真をご返信ください。\n\nAmazon'],
    [
      'asks-payment',
      'Your seller account can be reactivated against a fee of $250. Buy Amazon gift cards and mail us the codes.\n\nAmazon',
    ],
    [
      'asks-payment',
      'Votre compte vendeur sera réactivé contre des frais de 250 €. Achetez des cartes cadeaux et envoyez-nous les codes.\n\nAmazon',
    ],
    [
      'asks-payment',
      'Ihr Verkäuferkonto wird reaktiviert, sobald die Freigabegebühr von 480 EUR bezahlt ist. Überweisen Sie sie heute.\n\nAmazon',
    ],
    [
      'asks-payment',
      'Il tuo account venditore sarà riattivato dopo il pagamento delle spese di sblocco di 480 €.\n\nAmazon',
    ],
    [
      'asks-payment',
      'Tu cuenta de vendedor se reactivará tras el pago de la tasa de desbloqueo de 480 €.\n\nAmazon',
    ],
    ['asks-payment', '解除手数料48,000円のお支払い後、出品アカウントを再開します。\n\nAmazon'],
  ])('%s: %s', async (id, text) => {
    const { ids, phishing } = await read(text)
    expect(ids).toContain(id)
    expect(phishing).toBe(true)
  })
})

describe('what is to be opened or paid in coins', () => {
  it.each([
    [
      'asks-to-open',
      'Your seller account is deactivated. Open the file and enable macros to read the reasons.\n\nAmazon',
    ],
    ['asks-to-open', 'Ihr Verkäuferkonto ist deaktiviert. Das Kennwort für die Datei lautet 2026.\n\nAmazon'],
    [
      'asks-to-open',
      'Votre compte vendeur est désactivé. Ouvrez le document et activez les macros.\n\nAmazon',
    ],
    ['asks-to-open', 'Il tuo account venditore è disattivato. Apri il file e abilita le macro.\n\nAmazon'],
    [
      'asks-to-open',
      'Tu cuenta de vendedor está desactivada. Abre el archivo y habilita las macros.\n\nAmazon',
    ],
    ['asks-to-open', '出品アカウントを停止しました。ファイルを開き、マクロを有効にしてください。\n\nAmazon'],
    [
      'reasons-attached',
      'Ihr Verkäuferkonto wurde deaktiviert. Die Gründe finden Sie in der beigefügten Datei.\n\nAmazon',
    ],
    [
      'reasons-attached',
      'Votre compte vendeur est désactivé. Les motifs sont dans le document joint.\n\nAmazon',
    ],
    ['reasons-attached', '出品アカウントを停止しました。理由は添付ファイルをご確認ください。\n\nAmazon'],
    [
      'asks-payment',
      'Your seller account is on hold. Send 0.05 BTC to have the complaint withdrawn.\n\nAmazon',
    ],
  ])('%s: %s', async (id, text) => {
    const { ids, phishing } = await read(text)
    expect(ids).toContain(id)
    expect(phishing).toBe(true)
  })

  it('but not files that are to be sent, or lists that are attached', async () => {
    const { ids } = await read(
      'Your listings were removed. The attached file names them. Files must not be password-protected or hold macros.\n\nASIN: B08XKQ2LNT\n\nAmazon',
    )
    expect(ids).not.toContain('asks-to-open')
    expect(ids).not.toContain('reasons-attached')
  })
})

it('a password is asked for among people, but not to reactivate an account', async () => {
  const from = (text: string): string =>
    `From: Account desk <desk@neutral.example>\nTo: x@y.example\nSubject: Hello\nDate: Mon, 05 Oct 2026 08:00:00 +0000\n\n${text}`
  expect(
    (await read(from('Hi Dana, please send me the password of the shared folder.\n\nPeter'))).ids,
  ).not.toContain('asks-secret')
  expect(
    (await read(from('To reactivate your account, reply to this message with your password.\n\nThe team')))
      .ids,
  ).toContain('asks-secret')
})

describe('letters that only speak of such things want nothing', () => {
  it.each([
    'Your account is at risk of deactivation. We will call you; nobody asks for your password, your card or a code.\n\nSeller Performance Team\nAmazon.com',
    'Ihr Konto ist gefährdet. Wir rufen Sie an. Dabei fragt niemand nach Kennwort, Karte oder Code.\n\nAmazon.de',
    "Votre compte risque d'être désactivé. Personne ne vous demandera votre mot de passe ou un code.\n\nAmazon.fr",
    'Il tuo account rischia la disattivazione. Nessuno ti chiederà la password o un codice.\n\nAmazon.it',
    'Tu cuenta corre el riesgo de ser desactivada. Nadie te pedirá la contraseña ni un código.\n\nAmazon.es',
    'アカウントが停止される可能性があります。パスワードやコードをお尋ねすることはありません。\n\nAmazon.co.jp',
    'Your account is deactivated. Upload invoices in Seller Central. Do not send us your password.\n\nAmazon.com',
    'We need to verify your identity. Upload a scan of a credit card statement that is no older than 90 days; you may black out card numbers.\n\nAmazon',
    'Wir müssen Ihre Identität prüfen. Laden Sie eine Kopie der Kreditkartenabrechnung der letzten 90 Tage hoch.\n\nAmazon',
    'Envoyez une copie du relevé de carte bancaire de moins de 90 jours pour vérifier votre identité.\n\nAmazon',
    'We deactivated your account because you offered buyers gift cards for reviews. Send us a plan of action.\n\nSeller Performance Team\nAmazon.com',
    'Abbiamo disattivato il tuo account perché offrivi buoni regalo in cambio di recensioni. Invia un piano d’azione con i codici ASIN.\n\nAmazon.it',
    'Your account will be reactivated once the outstanding fees of $88 have been paid in Seller Central.\n\nAmazon',
    'A patent owner asked for an evaluation of ASIN B08XKQ2LNT. Your listing is restored if you win; pay the fee of $4,000 to the neutral evaluator within three weeks.\n\npatent-evaluation@amazon.com',
    'We sent a postcard with a code to your address. Enter the code in Seller Central on the page Identity verification. Your account stays deactivated until then.\n\nAmazon',
  ])('%s', async (text) => {
    const { ids, phishing } = await read(text)
    expect(ids).not.toContain('asks-secret')
    expect(phishing).toBe(false)
  })
})
