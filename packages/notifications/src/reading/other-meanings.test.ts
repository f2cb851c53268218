import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

describe('a login in two steps is no proof of identity', () => {
  it.each([
    'Two-step verification of your Amazon.com seller account must be renewed, or your seller account will be suspended.',
    'Die Zwei-Faktor-Verifizierung Ihres Verkäuferkontos bei Amazon.de ist abgelaufen. Ohne Erneuerung wird Ihr Verkäuferkonto gesperrt.',
    'La vérification en deux étapes de votre compte vendeur Amazon.fr a expiré. Sans renouvellement, votre compte vendeur sera suspendu.',
    'La verifica in due passaggi del tuo account venditore Amazon.it è scaduta. Senza il rinnovo il tuo account venditore verrà sospeso.',
    'La verificación en dos pasos de tu cuenta de vendedor de Amazon.es ha caducado. Si no la renuevas, tu cuenta de vendedor se suspenderá.',
  ])('%s', async (text) => {
    expect(await parseNotification(text)).toMatchObject({
      kind: 'warning',
      severity: 'at_risk',
      topics: ['other'],
    })
  })

  it('whose verification has one step', async () => {
    const { topics } = await parseNotification(
      'The verification of your Amazon.com seller account is not complete. Send us a passport.',
    )
    expect(topics).toEqual(['identity_verification'])
  })
})

describe('what ran out is no unsafe product', () => {
  it.each([
    'The credit card of your Amazon.com seller account has expired. Update it, or your seller account may be suspended.',
    'Die Kreditkarte Ihres Verkäuferkontos bei Amazon.de ist abgelaufen. Ohne eine neue wird Ihr Verkäuferkonto gesperrt.',
    'La carta di credito del tuo account venditore Amazon.it è scaduta. Senza una nuova il tuo account venditore verrà sospeso.',
    'La tarjeta de crédito de tu cuenta de vendedor de Amazon.es está caducada. Sin una nueva, tu cuenta de vendedor se suspenderá.',
    'Amazon.co.jpの出品用アカウントに登録のクレジットカードが期限切れです。更新されない場合、出品用アカウントは停止されます。',
  ])('%s', async (text) => {
    expect((await parseNotification(text)).topics).not.toContain('product_safety')
  })

  it('but goods that did are', async () => {
    const { topics } = await parseNotification(
      'Your listing B0ABCDEF12 was removed because buyers received expired products.',
    )
    expect(topics).toEqual(['product_safety'])
  })
})

describe('the name of a desk is no charge', () => {
  it.each([
    'Your Amazon.com seller account was suspended by the compliance board because of an unpaid fee.',
    'Votre compte vendeur Amazon.fr a été suspendu par le service de conformité en raison de frais impayés.',
    "Il tuo account venditore Amazon.it è stato sospeso dall'ufficio conformità per una tariffa non pagata.",
    'Tu cuenta de vendedor de Amazon.es fue suspendida por el departamento de cumplimiento por una tarifa impagada.',
    '手数料の未払いのため、コンプライアンス部門により、Amazon.co.jpの出品用アカウントが停止されました。',
  ])('%s', async (text) => {
    expect((await parseNotification(text)).topics).toEqual(['other'])
  })
})

describe('an answer that wants more of the appeal asks for no identity, and the giver of a paper is no mark', () => {
  it.each([
    'Subject: AW: Einspruch – bitte ergänzen Sie Ihre Angaben\n\nGuten Tag,\n\nIhr Verkäuferkonto bleibt deaktiviert. Es gibt weiterhin Hinweise von Käufern, dass die Artikel möglicherweise nicht echt sind. Senden Sie uns Rechnungen und ein Autorisierungsschreiben der Marke.',
    'Subject: Re: Appeal – please complete your information\n\nHello,\n\nYour seller account stays deactivated. We still get reports of buyers that the items may not be genuine. Send us invoices and a letter of authorization from the brand.',
    "Subject: Re: Recours – merci de compléter vos informations\n\nBonjour,\n\nVotre compte vendeur reste désactivé. Nous recevons encore des signalements d'acheteurs selon lesquels les articles pourraient ne pas être authentiques. Envoyez-nous des factures et une lettre d'autorisation de la marque.",
    'Subject: R: Ricorso – completi le Sue informazioni\n\nSalve,\n\nil Suo account venditore resta disattivato. Riceviamo ancora segnalazioni di acquirenti secondo cui gli articoli potrebbero non essere originali. Ci invii le fatture e una lettera di autorizzazione del marchio.',
    'Subject: RE: Apelación: complete su información\n\nHola:\n\nSu cuenta de vendedor sigue desactivada. Seguimos recibiendo avisos de compradores de que los artículos podrían no ser auténticos. Envíenos facturas y una carta de autorización de la marca.',
  ])('%s', async (text) => {
    expect(await parseNotification(text)).toMatchObject({
      kind: 'information_request',
      severity: 'critical',
      topics: ['inauthentic'],
    })
  })
})
