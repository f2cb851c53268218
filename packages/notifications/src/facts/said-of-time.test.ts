import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const removed: Readonly<Record<string, string>> = {
  en: 'Your Amazon listing B0CXYZ1234 was removed. Send us three invoices.',
  de: 'Ihr Amazon-Angebot B0CXYZ1234 wurde entfernt. Senden Sie uns drei Rechnungen.',
  fr: 'Votre offre Amazon B0CXYZ1234 a été supprimée. Envoyez-nous trois factures.',
  it: 'La tua offerta Amazon B0CXYZ1234 è stata rimossa. Inviaci tre fatture.',
  es: 'Tu oferta de Amazon B0CXYZ1234 ha sido retirada. Envíanos tres facturas.',
  ja: 'Amazonの商品B0CXYZ1234を削除しました。請求書3通をご提出ください。',
}

const deadlineOf = async (language: string, sentence: string): Promise<string | null> => {
  const { deadline } = await parseNotification(`${removed[language]} ${sentence}`)
  return deadline.iso ?? deadline.relative
}

test.each([
  ['en', 'Sellers who are declined can apply again after 60 days.'],
  ['de', 'Nach 60 Tagen können Sie einen neuen Antrag stellen.'],
  ['fr', 'Vous pourrez refaire une demande après 60 jours.'],
  ['it', 'Potrai presentare una nuova richiesta dopo 60 giorni.'],
  ['es', 'Podrás volver a solicitarlo después de 60 días.'],
  ['ja', '60日後に再度申請いただけます。'],
  ['en', 'Turnaround time for our response is 48 hours.'],
  ['de', 'Unsere Bearbeitungszeit beträgt 48 Stunden.'],
  ['fr', 'Notre délai de réponse est de 48 heures.'],
  ['it', 'Il nostro tempo di risposta è di 48 ore.'],
  ['es', 'Nuestro plazo de respuesta es de 48 horas.'],
  ['ja', 'ご回答までの所要時間は48時間です。'],
  ['en', "We'll tell you the result within 5 working days of your upload."],
  ['en', 'We look at the rate again at the next evaluation on 31 March 2030.'],
  ['de', 'Bei der nächsten Auswertung am 31. März 2030 sehen wir uns die Rate wieder an.'],
])(
  'what can only follow, what is Amazon’s own and when it looks again oblige nobody: %s %s',
  async (language, sentence) => {
    expect(await deadlineOf(language, sentence)).toBe(null)
  },
)

test.each([
  ['en', 'Appeals must be sent within 30 days of this notice; after that the stock will be disposed of.'],
  ['de', 'Einsprüche müssen innerhalb von 30 Tagen eingehen; danach wird der Bestand vernichtet.'],
  [
    'fr',
    'Les recours doivent être déposés dans les 30 jours suivant cet avis ; ensuite le stock sera détruit.',
  ],
  ['it', 'I ricorsi vanno presentati entro 30 giorni da questo avviso; poi le scorte saranno distrutte.'],
  ['es', 'Las apelaciones deben presentarse en un plazo de 30 días; después el inventario será destruido.'],
])(
  'what appeals have is the deadline, whatever becomes of the stock after it: %s %s',
  async (language, sentence) => {
    expect(await deadlineOf(language, sentence)).toBe('P30D')
  },
)

test.each([
  ['en', 'Please add the missing details by 6 December 2030 so that we can process them in time.'],
  [
    'de',
    'Bitte ergänzen Sie die Angaben bis zum 6. Dezember 2030, damit wir sie rechtzeitig bearbeiten können.',
  ],
  ['fr', 'Complétez les informations avant le 7 décembre 2030 afin que nous puissions les traiter à temps.'],
])(
  'a day is the reader’s, whatever Amazon wants to do with what comes: %s %s',
  async (language, sentence) => {
    expect(await deadlineOf(language, sentence)).toMatch(/^2030-12-0[67]$/)
  },
)

test('where the subject names the day and the letter the hour, the hour counts', async () => {
  const { deadline } = await parseNotification(
    'Subject: Response required by 18 August 2030\nFrom: seller-performance@amazon.com.au\nDate: Sun, 11 Aug 2030 08:02:00 +1000\n\nYour cancellation rate is 5.33%, target 2.5%. Please send a plan of action by 11:59 pm AEST on 18 August 2030.',
  )
  expect(deadline.iso).toBe('2030-08-18T23:59:00+10:00')
})

test('money for which one may ask later, and complaints that would count together, oblige nobody', async () => {
  const { deadline, fundsHoldDays } = await parseNotification(
    'Your Amazon account was deactivated. Your balance shall not be transferred. After ninety (90) days you may send an email to disbursement-appeals@amazon.ae.',
  )
  expect([deadline.relative, fundsHoldDays]).toEqual([null, 90])
  expect(
    await deadlineOf('en', 'Two more complaints of this type within 180 days can affect your account.'),
  ).toBe(null)
})
