import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const openings = {
  en: 'Your Amazon.com listing B0BN6QRT4W is inactive.',
  de: 'Ihr Angebot B0BN6QRT4W auf Amazon.de wurde deaktiviert.',
  fr: 'Votre offre B0BN6QRT4W sur Amazon.fr a été désactivée.',
  it: 'La tua offerta B0BN6QRT4W su Amazon.it è stata disattivata.',
  es: 'Su oferta B0BN6QRT4W en Amazon.es se ha desactivado.',
  ja: 'Amazon.co.jpの出品B0BN6QRT4Wを停止いたしました。',
}

async function typesIn(language: keyof typeof openings, ...lines: readonly string[]): Promise<string[]> {
  const letter = [openings[language], '', ...lines].join('\n')
  const { requestedDocuments } = await parseNotification(letter, { name: 'letter.txt' })
  return requestedDocuments.map(({ type }) => type).toSorted()
}

describe('papers of which a letter says that they came or are of no use', () => {
  it.each([
    ['en', 'We need more information. Please upload your invoices. The passport was accepted on 4 May.'],
    [
      'en',
      'We need more information. Please upload your invoices. Your passport has already reached us and is in order.',
    ],
    [
      'de',
      'Wir benötigen weitere Angaben. Bitte laden Sie Ihre Rechnungen hoch. Ihr Reisepass wurde am 4. Mai akzeptiert.',
    ],
    [
      'fr',
      'Nous avons besoin de précisions. Veuillez envoyer vos factures. Votre passeport a bien été reçu et validé.',
    ],
    [
      'it',
      'Ci servono altre informazioni. Invia le fatture di acquisto. Il passaporto è già stato verificato.',
    ],
    ['es', 'Necesitamos más información. Envíe las facturas de compra. El pasaporte ya ha sido aceptado.'],
    ['ja', '追加の情報が必要です。請求書をお送りください。パスポートは受領しました。'],
  ] as const)('asks only for invoices: %s: %s', async (language, text) => {
    expect(await typesIn(language, text)).toEqual(['invoice'])
  })

  it.each([
    ['en', 'Please send the licence of the owner. An invoice cannot prove the right to use the pictures.'],
    [
      'de',
      'Bitte senden Sie die Lizenz des Inhabers. Rechnungen können an dieser Entscheidung nichts ändern.',
    ],
    ['fr', 'Veuillez envoyer la licence du titulaire. Les factures ne seront pas examinées.'],
    ['it', 'Invia la licenza del titolare. Le fatture non dimostrano il diritto di usare le immagini.'],
    ['es', 'Envíe la licencia del titular. Las facturas no acreditan el derecho a usar las imágenes.'],
    ['ja', '権利者の許諾書をお送りください。請求書では権利を証明できません。'],
  ] as const)('wants no invoice that is of no use: %s: %s', async (language, text) => {
    expect(await typesIn(language, text)).not.toContain('invoice')
  })

  it.each([
    [
      'en',
      'Once your invoices were accepted, the account comes back. Please upload your invoices by Friday.',
    ],
    [
      'en',
      'The invoices were not accepted because they are edited. Please upload invoices of the last 365 days.',
    ],
    ['de', 'Die Rechnungen wurden nicht akzeptiert. Bitte laden Sie neue Rechnungen hoch.'],
  ] as const)('still asks: %s: %s', async (language, text) => {
    expect(await typesIn(language, text)).toContain('invoice')
  })

  it('reads what became of a paper in its row', async () => {
    expect(
      await typesIn(
        'en',
        'We need more information from you.',
        'Photo of the box | 3 April | accepted',
        'Passport: received',
        'Please upload a new invoice of an authorized distributor.',
      ),
    ).toEqual(['invoice'])
  })
})

describe('lists and answers that ask for nothing', () => {
  it.each([
    [
      'en',
      'What must I send?',
      'An invoice. Please upload it.',
      'Is the UN 38.3 summary all right?',
      'No, not this time.',
    ],
    ['de', 'Bitte laden Sie eine Rechnung hoch.', 'Wollen Sie auch einen Prüfbericht?', 'Diesmal nicht.'],
    ['it', 'Carica una fattura.', 'Va bene anche il rapporto di prova?', 'No, grazie.'],
    ['ja', '請求書をお送りください。', 'Q. 試験報告書も必要ですか。', 'A. いいえ。'],
  ] as const)('an answer of no: %s %s', async (language, ...lines) => {
    expect(await typesIn(language, ...lines)).toEqual(['invoice'])
  })

  it.each([
    ['en', 'Please upload your invoice.', '', 'Checks already passed', '- Passport', '- Test report'],
    ['en', 'Please upload your invoice.', '', 'What you should not send', '- Passport', '- Test reports'],
    [
      'en',
      'Please upload your invoice.',
      '',
      'Tips to avoid complaints',
      '- Keep photos of each parcel',
      '- Print the label at home',
    ],
    ['de', 'Bitte laden Sie Ihre Rechnung hoch.', '', 'Bereits geprüft', '- Reisepass', '- Prüfbericht'],
    ['fr', 'Veuillez envoyer votre facture.', '', 'Déjà validé', '- Passeport', "- Rapport d'essai"],
    [
      'it',
      'Invia la fattura di acquisto.',
      '',
      'Che cosa abbiamo accettato',
      '- Passaporto',
      '- Rapporto di prova',
    ],
    [
      'es',
      'Envíe su factura de compra.',
      '',
      'Lo que ya hemos aceptado',
      '- Pasaporte',
      '- Informe de ensayo',
    ],
  ] as const)('a heading that spares its list: %s %s %s %s', async (language, ...lines) => {
    expect(await typesIn(language, ...lines)).toEqual(['invoice'])
  })

  it('a heading that demands keeps its list', async () => {
    expect(await typesIn('en', 'What we still need', '- Passport', '- Test report')).toEqual([
      'id_document',
      'test_report',
    ])
  })

  it.each([
    ['en', 'Should we need invoices at a later time, we will write to you.'],
    ['de', 'Falls wir zu einem späteren Zeitpunkt Rechnungen benötigen, melden wir uns.'],
    ['en', 'If you hold a licence, you may dispute the report in Account Health.'],
    ['de', 'Falls Sie eine Lizenz besitzen, können Sie der Meldung im Kontostatus widersprechen.'],
  ] as const)('may be shown or asked for later: %s: %s', async (language, text) => {
    expect(await typesIn(language, text)).toEqual([])
  })
})

describe('papers by what they say', () => {
  it.each([
    ['en', 'letter_of_authorization', 'Please send a letter in which the brand permits you to resell.'],
    [
      'de',
      'letter_of_authorization',
      'Bitte senden Sie ein Schreiben, in dem der Hersteller Ihnen den Verkauf erlaubt.',
    ],
    [
      'fr',
      'letter_of_authorization',
      'Veuillez envoyer un courrier par lequel le titulaire vous autorise à vendre.',
    ],
    ['it', 'letter_of_authorization', 'Invia una lettera con cui il titolare ti autorizza a vendere.'],
    ['es', 'letter_of_authorization', 'Envíe una carta en la que el titular le autoriza a vender.'],
    ['ja', 'letter_of_authorization', '意匠の使用を許す旨の書面をお送りください。'],
    [
      'en',
      'proof_of_delivery',
      'Please send confirmation from the carrier that the parcels reached the buyers.',
    ],
    ['ja', 'proof_of_delivery', '配送業者が発行した配達完了の証明をお送りください。'],
    ['it', 'test_report', 'Invia gli esiti completi delle prove di sicurezza.'],
    ['de', 'other', 'Bitte senden Sie die letzte Kartenabrechnung.'],
    ['en', 'other', 'Please send the manifests of your carrier.'],
  ] as const)('%s: %s: %s', async (language, type, text) => {
    expect(await typesIn(language, text)).toEqual([type])
  })

  it('a card with a photo is one paper', async () => {
    expect(await typesIn('it', "Carica un documento d'identità valido con foto.")).toEqual(['id_document'])
  })
})
