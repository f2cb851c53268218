const escape = '\u001b'
const pageDown = `${escape}[6~`
const up = `${escape}[A`
const paletteKey = '\u0010'
const undo = '\u001f'
const killLine = '\u000b'
const yank = '\u0019'
const findKey = '\u0013'
const wordLeft = `${escape}[1;5D`

const typed = (text: string): readonly string[] => Array.from(text)
const times = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key)
const back = (count: number): readonly string[] => times(count, escape)

/**
 * One round through everything that the screen offers, ending where keys mean lists again: lists, letters, an account and a
 * figure, the palette, searches, a case with its steps and papers, and a text that is written. Rounds differ in the case
 * that is written in.
 */
export function soakRound(round: number): readonly string[] {
  const someCase = ['3', ...times(round % 12, pageDown), ...times(round % 7, 'j')]
  return [
    // The inbox, three letters of it, a filter turned round.
    ['2', 'j', 'j', pageDown, 'k', 's', 's', 's', 'G', 'g', 'D', 'D'],
    ['j', '\r', pageDown, '\t', 'n', escape, 'j', '\r', '\t', escape, 'j', '\r', escape],
    ['/', ...typed('policy'), '\r', 'j', '!', '\r', ...back(3)],
    // The table, an account, a figure with what-if.
    ['1', 's', 'S', 'w', 'j', 'w', '\r', 'j', '\r', '+', '+', ']', '\t', '>', '0', '\t', ...back(2)],
    ['?', pageDown, 'j', escape],
    ['f', ...typed('late ship'), '\r', 'j', 'j', '\r', ...back(3)],
    [paletteKey, ...typed('team'), '\r', 'j', escape, ':', ...typed('sett'), '\r', 'j', ...back(2)],
    // The board, a case with its matrix, remarks, preview, steps, evidence and history.
    ['3', 'j', pageDown, 'm', 'm', '\t', 'j', '/', ...typed('autumn'), '\r', escape],
    [...someCase, '\r', 'j', 'j', 'm', escape, '!', 'j', escape, 'S', pageDown, '\t', ...back(2)],
    [...someCase, 's', 'j', 'j', escape, '\r', 'X', 'j', escape, 'H', 'j', ...back(2)],
    // A root cause of two lines: written, corrected, found in, taken back and done again.
    [...someCase, '\r', 'g', 'j', 'j', 'j', 'a'],
    typed('We counted 14 late parcels, 語 and moved the pick-up to 16:00.'),
    [
      '\r',
      ...typed('Teh shift lead signs the list every Monday.'),
      up,
      wordLeft,
      '\u007f',
      killLine,
      yank,
      undo,
    ],
    [findKey, ...typed('lead'), '\r', ...back(2), 'n', 'u', 'U', ...back(2)],
  ].flat()
}
