import { expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { findDurations, isoDuration } from './durations.ts'

const lengths = (language: string, text: string) =>
  findDurations(fold(text), language).map(
    (length) => isoDuration(length) + (length.business ? ' business' : ''),
  )

it.each([
  ['en', 'The answer is wanted by the ninth day after this letter.', 'P9D'],
  ['en', 'We close it on the 11th working day following this notice.', 'P11D business'],
  ['de', 'Abgabe am neunten Tag nach Erhalt dieser Nachricht.', 'P9D'],
  ['de', 'Das Feld schließt mit Ablauf des 19. Werktages ab heute.', 'P19D business'],
  ['fr', 'Répondez avant le neuvième jour suivant ce message.', 'P9D'],
  ['fr', 'au 11e jour ouvré après cet avis', 'P11D business'],
  ['it', 'Il nono giorno dalla presente è quello finale.', 'P9D'],
  ['it', 'entro l’undicesimo giorno lavorativo', 'P11D business'],
  ['es', 'La casilla desaparece al noveno día.', 'P9D'],
  ['es', 'antes del undécimo día hábil desde este aviso', 'P11D business'],
  ['ja', '本通知から数えて九日目が最終日です。', 'P9D'],
])('counts days by their place (%s): %s', (language, text, length) => {
  expect(lengths(language, text)).toEqual([length])
})

it.each([
  ['en', 'By the ninth day of May the form is gone.'],
  ['en', 'The second day was quiet.'],
  ['de', 'bis zum neunten Tag im Mai'],
  ['fr', 'avant le neuvième jour de mai'],
  ['it', 'entro il nono giorno di maggio'],
  ['es', 'al noveno día de mayo'],
])('but not days of a month, nor days that are told of (%s): %s', (language, text) => {
  expect(lengths(language, text)).toEqual([])
})

it.each([
  ['en', 'A week is what you get, so no more.', ['P1W']],
  ['en', 'twice a week', []],
  ['en', 'six more days, counted from now', ['P6D']],
  ['en', 'a week, that is 7 days', ['P7D']],
  ['de', 'binnen acht Bankarbeitstagen', ['P8D business']],
  ['fr', 'une dizaine de jours', ['P10D']],
  ['en', 'Time: 60 h', ['PT60H']],
  ['ja', '六日のうちに', ['P6D']],
  ['ja', '5月2日(2031年)', []],
])('reads lengths in other forms (%s): %s', (language, text, expected) => {
  expect(lengths(language, text)).toEqual(expected)
})
