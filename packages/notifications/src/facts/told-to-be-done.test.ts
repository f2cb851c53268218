import { expect, it } from 'vitest'
import { readDocument } from '../input.ts'
import { gatherEvidence } from '../reading/gather.ts'
import { readLetter } from '../reading/read-letter.ts'
import { findDates } from './dates.ts'
import { useOfDay as dayUse } from './due-date.ts'

async function letterOf(text: string) {
  return readLetter(await readDocument(text, 'letter.txt'), new Date('2030-06-12T10:00:00Z'))
}

/** What the rules take the first length of time of a text for. */
async function useOf(text: string) {
  const { durations, uses } = gatherEvidence(await letterOf(text))
  return durations[0] && uses.get(durations[0])
}

async function useOfFirstDay(text: string) {
  const letter = await letterOf(text)
  const options = {
    language: letter.language.language,
    order: 'dmy',
    reference: letter.date ?? undefined,
  } as const
  const [day] = findDates(letter.reading.flat, options, letter)
  return day && dayUse(letter, day)
}

it.each([
  'All of this to be uploaded within 12 days, and please take the claim out of the title in 3 business days.',
  'Bitte nehmen Sie den Satz aus dem Titel in 12 Tagen heraus.',
  'Veuillez ôter cette phrase du titre dans les 12 jours, s’il vous plaît.',
  'La preghiamo di togliere questa frase dal titolo nei prossimi 12 giorni.',
  'Le rogamos que quite esta frase del título en los próximos 12 días.',
])('what is to be done within a time is due: %s', async (text) => {
  expect(await useOf(text)).toBe('deadline')
})

it.each([
  'The task in your account stays open to you for 12 more days, and not longer than that.',
  'Die Aufgabe in Ihrem Konto bleibt noch 12 Tage geöffnet, dann ist sie nicht mehr da.',
  'La tâche de votre compte reste ouverte pendant 12 jours, et pas davantage.',
  'La pratica nel suo account resta aperta per 12 giorni, e non oltre.',
  'El trámite de su cuenta permanece abierto durante 12 días, y no más.',
])('how long a task is open is due: %s', async (text) => {
  expect(await useOf(text)).toBe('deadline')
})

it.each([
  'For the repair of these entries a period of 12 days stands at your disposal from the present day on.',
  'Für die Berichtigung dieser Einträge stehen Ihnen ab dem heutigen Tag 12 Tage zur Verfügung.',
  'Pour rectifier ces fiches, nous vous laissons 12 jours à partir de ce message.',
  'Per rettificare queste schede le lasciamo 12 giorni a partire da questo messaggio.',
  'Para rectificar estas fichas de producto le concedemos 12 días a partir de este mensaje. Su cuenta sigue activa.',
])('time that somebody is given is due: %s', async (text) => {
  expect(await useOf(text)).toBe('deadline')
})

it.each([
  'After 12 days your right to object is gone, and nobody can bring it back.',
  'Nach 12 Tagen ist Ihre Möglichkeit zum Widerspruch vorbei, und zwar für immer.',
  'Au bout de 12 jours, votre droit de contester est perdu pour de bon.',
  'Dopo 12 giorni il suo diritto di contestare è perso per sempre.',
  'Al cabo de 12 días su derecho a recurrir se pierde para siempre.',
])('time after which a right is gone is due: %s', async (text) => {
  expect(await useOf(text)).toBe('deadline')
})

it.each([
  'A working day is 24 hours, whatever the calendar says about it.',
  'Ein Werktag hat 24 Stunden, was immer der Kalender dazu sagt.',
  'Our colleagues read what you upload in 12 days.',
  'Units in our warehouse must be returned to you in 12 days.',
  'The upload link is available for 12 days.',
  'Wir lesen Ihre Unterlagen in 12 Tagen.',
  'Nous lisons vos fichiers en 12 jours environ.',
  'Leggiamo tutto in circa 12 giorni.',
])('but not what others do, nor goods, nor links: %s', async (text) => {
  expect(await useOf(text)).not.toBe('deadline')
})

it.each([
  'Hand the papers in no later than the Tuesday after the holiday, that is, 9 July 2030.',
  'Reichen Sie die Papiere nicht später als am Tag vor dem Fest (9. Juli 2030) ein.',
  'Remettez les pièces au plus tard le mardi qui suit la fête, c’est-à-dire le 9 juillet 2030.',
  'Consegni le carte non più tardi del martedì dopo la festa, vale a dire il 9 luglio 2030.',
  'Entregue los papeles a más tardar el martes después de la fiesta, es decir, el 9 de julio de 2030.',
  'On 9 July 2030 your store is closed, save where the papers have been handed in before.',
  'Am 9. Juli 2030 wird Ihr Laden geschlossen, außer Sie haben die Papiere vorher eingereicht.',
  'Le 9 juillet 2030, la boutique sera fermée, sauf envoi des pièces avant ce jour.',
  'Il 9 luglio 2030 il negozio verrà chiuso, a meno che entro quella data le carte non siano arrivate.',
  'El 9 de julio de 2030 cerraremos la tienda, a no ser que antes suba los papeles.',
  'Fecha de respuesta: 09/07/2030',
])('a day that is said over again, or on which something happens unless, is due: %s', async (text) => {
  expect(await useOfFirstDay(text)).toBe('due')
})

it.each([
  'On 9 July 2030 we pay your balance out, except for the reserve.',
  'On Tuesday after the holiday (9 July 2030) our desk was shut.',
  'Am 9. Juli 2030 prüfen wir den Wert noch einmal.',
  'El 9 de julio de 2030 recibirá su saldo.',
])('but not any day: %s', async (text) => {
  expect(await useOfFirstDay(text)).not.toBe('due')
})
