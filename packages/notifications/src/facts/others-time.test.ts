import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

async function dueOf(opening: string, sentence: string): Promise<string | null> {
  const letter = `From: Amazon <no-reply@amazon.com>\nSubject: -\nDate: Wed, 12 Jun 2030 10:00:00 +0000\n\n${opening}\n\n${sentence}\n`
  return (await parseNotification(letter, { name: 'letter.txt' })).deadline.due
}

const openings: Readonly<Record<string, string>> = {
  en: 'Hello,\n\nWe removed one of your listings after a complaint.',
  de: 'Guten Tag,\n\nwir haben nach einer Beschwerde eines Ihrer Angebote entfernt.',
  fr: "Bonjour,\n\nNous avons retiré l'une de vos offres à la suite d'une réclamation.",
  it: 'Buongiorno,\n\nabbiamo rimosso una delle tue offerte in seguito a un reclamo.',
  es: 'Hola:\n\nHemos retirado una de tus ofertas por una reclamación.',
  ja: '出品者様\n\n申告を受け、お客様の出品を1件削除いたしました。',
}

it.each([
  [
    'en',
    'Should the brand owner, who has not answered, be silent: the complainant must go to court within 14 days.',
  ],
  ['en', 'If the trademark holder takes no step within 14 days, the listing may come back.'],
  ['en', 'In May we asked you to respond within 5 days.'],
  ['en', 'We will keep an eye on your offers for the next 20 days.'],
  ['de', 'Das Gericht hat bis zum 28. Juni 2030 zu urteilen.'],
  ['de', 'Falls der Markeninhaber nicht binnen 14 Tagen klagt, kann das Angebot zurückkehren.'],
  ['de', 'Im Mai baten wir Sie, binnen 5 Tagen zu antworten.'],
  ['de', 'In den kommenden 20 Tagen beobachten wir Ihre Angebote.'],
  ['fr', 'Le tribunal doit statuer avant le 28 juin 2030.'],
  ['fr', 'Si le plaignant ne saisit pas le tribunal dans les 14 jours, votre offre pourra revenir.'],
  ['fr', 'En mai, nous vous avions demandé de répondre sous 5 jours.'],
  ['fr', 'Nous surveillerons vos offres pendant les 20 prochains jours.'],
  ['it', 'Il tribunale dovrà pronunciarsi entro il 28 giugno 2030.'],
  ['it', 'A maggio ti avevamo chiesto di rispondere entro 5 giorni.'],
  ['it', 'Nei prossimi 20 giorni monitoreremo le tue offerte.'],
  ['es', 'El tribunal debe pronunciarse antes del 28 de junio de 2030.'],
  ['es', 'En mayo te habíamos pedido que respondieras en 5 días.'],
  ['es', 'Durante los próximos 20 días supervisaremos tus ofertas.'],
  ['ja', '裁判所は2030年6月28日までに判断する予定です。'],
  ['ja', '申立人が14日以内に提訴しない場合、出品を再開することがあります。'],
  ['ja', '停止期間は20日間です。'],
  ['ja', '48時間前にもお電話いたしました。'],
])(
  'what others do, and what an earlier letter asked for, is not due (%s): %s',
  async (language, sentence) => {
    expect(await dueOf(openings[language] ?? '', sentence)).toBeNull()
  },
)

it.each([
  ['en', 'The brand owner has complained, and you must answer within 14 days.'],
  ['en', 'If we have not received your reply within 14 days, the listing stays down.'],
  ['de', 'Ein Käufer hat sich beschwert. Antworten Sie uns binnen 14 Tagen.'],
  ['de', 'Sollten binnen 14 Tagen keine Unterlagen eingehen, bleibt das Angebot entfernt.'],
  ['fr', "Un acheteur s'est plaint ; répondez-nous sous 14 jours."],
  ['it', 'Un acquirente si è lamentato: rispondici entro 14 giorni.'],
  ['es', 'Un comprador se ha quejado; respóndenos en 14 días.'],
  ['ja', '購入者様より苦情がございました。14日以内にご回答ください。'],
])('what they did leaves the seller his time (%s): %s', async (language, sentence) => {
  expect(await dueOf(openings[language] ?? '', sentence)).toBe('2030-06-27T06:59:00Z')
})
