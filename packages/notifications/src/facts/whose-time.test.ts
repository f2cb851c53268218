import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// Sentences about times, each laid into letters about an account, a listing and an account at risk: half of them oblige the seller,
// half tell of somebody else's time, of money, or of what may happen if something comes again.
interface TimePhrase {
  readonly language: string
  readonly text: string
  /** The day or the length of time as the letter prints it. */
  readonly deadline: string | null
  readonly fundsHoldDays?: number | null
}

const phrases = JSON.parse(
  readFileSync(new URL('../../corpus/phrases/whose-time.json', import.meta.url), 'utf8'),
) as readonly TimePhrase[]

const openings: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Hello,\n\nYour Amazon.com selling account has been deactivated because of complaints about the authenticity of your items.',
    'Hello,\n\nWe removed the listing below from Amazon.com because of customer complaints. Your account is not affected.',
    'Hello,\n\nYour Amazon.com account is at risk of deactivation. We need more documents from you.',
  ],
  de: [
    'Guten Tag,\n\nIhr Amazon.de-Verkäuferkonto wurde wegen Beschwerden über die Echtheit Ihrer Artikel deaktiviert.',
    'Guten Tag,\n\nwir haben das unten genannte Angebot nach Kundenbeschwerden von Amazon.de entfernt. Ihr Konto bleibt aktiv.',
    'Guten Tag,\n\nIhr Amazon.de-Konto könnte deaktiviert werden. Wir benötigen weitere Unterlagen von Ihnen.',
  ],
  fr: [
    "Bonjour,\n\nVotre compte vendeur Amazon.fr a été désactivé à la suite de réclamations sur l'authenticité de vos articles.",
    "Bonjour,\n\nNous avons retiré l'offre ci-dessous d'Amazon.fr à la suite de réclamations. Votre compte reste actif.",
    "Bonjour,\n\nVotre compte Amazon.fr risque d'être désactivé. Il nous faut des documents supplémentaires.",
  ],
  it: [
    "Gentile venditore,\n\nil tuo account venditore Amazon.it è stato disattivato per reclami sull'autenticità dei tuoi articoli.",
    "Gentile venditore,\n\nabbiamo rimosso l'offerta indicata sotto da Amazon.it per reclami dei clienti. Il tuo account resta attivo.",
    'Gentile venditore,\n\nil tuo account Amazon.it rischia la disattivazione. Ci servono altri documenti.',
  ],
  es: [
    'Hola:\n\nHemos desactivado tu cuenta de vendedor de Amazon.es por reclamaciones sobre la autenticidad de tus artículos.',
    'Hola:\n\nHemos retirado de Amazon.es la oferta indicada abajo por quejas de clientes. Tu cuenta sigue activa.',
    'Hola:\n\nTu cuenta de Amazon.es corre el riesgo de ser desactivada. Necesitamos más documentos.',
  ],
  ja: [
    '出品者様\n\n商品の真贋に関する申告を受け、お客様のAmazon.co.jp出品用アカウントを停止いたしました。',
    '出品者様\n\n購入者からの申告により、以下の出品をAmazon.co.jpから削除いたしました。アカウントは有効です。',
    '出品者様\n\nお客様のアカウントは停止される可能性があります。追加の書類が必要です。',
  ],
}

const stores: Readonly<Record<string, string>> = {
  en: 'com',
  de: 'de',
  fr: 'fr',
  it: 'it',
  es: 'es',
  ja: 'co.jp',
}

test.each(Object.keys(stores))('%s sentences about time are read as what they are', async (language) => {
  const misread: object[] = []
  for (const phrase of phrases.filter((entry) => entry.language === language)) {
    for (const opening of openings[language] ?? []) {
      const mail = [
        `From: Amazon <seller-performance@amazon.${stores[language]}>`,
        'Date: Wed, 06 Mar 2024 10:00:00 +0000',
        'Subject: Amazon',
        'Content-Type: text/plain; charset=utf-8',
        '',
        `${opening}\n\n${phrase.text}\n\nAmazon`,
      ].join('\n')
      const { deadline, fundsHoldDays } = await parseNotification(mail, { name: 'letter.eml' })
      const got = { deadline: deadline.iso ?? deadline.relative, fundsHoldDays }
      const wanted = { deadline: phrase.deadline, fundsHoldDays: phrase.fundsHoldDays ?? null }
      if (JSON.stringify(got) !== JSON.stringify(wanted)) misread.push({ text: phrase.text, wanted, got })
    }
  }
  expect(misread).toEqual([])
})
