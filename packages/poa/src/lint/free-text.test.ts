import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOf } from './free-text.ts'
import { lintCase } from './lint.ts'

const read = (text: string): string[] =>
  passagesOf(text, true).map(
    ({ start, end, section, heading }) =>
      `${heading ? '#' : section === 'freeText' ? '-' : section[0]} ${text.slice(start, end).replaceAll('\n', ' ')}`,
  )

describe('a pasted plan', () => {
  test.each([
    [
      'headings that repeat the question with a full stop',
      'The root cause(s) of the complaints.\nNobody weighed the parcels.\nWhat I have done to fix the complaints.\nI bought a scale on 3 May.',
      [
        '# The root cause(s) of the complaints.',
        'r Nobody weighed the parcels.',
        '# What I have done to fix the complaints.',
        'c I bought a scale on 3 May.',
      ],
    ],
    [
      'a label before a colon',
      'Root cause: the tray held two lots.\nCorrective actions taken: both lots went back.\nPrevention: one lot a tray.',
      [
        '# Root cause: ',
        'r the tray held two lots.',
        '# Corrective actions taken: ',
        'c both lots went back.',
        '# Prevention: ',
        'p one lot a tray.',
      ],
    ],
    [
      'labels inside a paragraph',
      'We are sorry. Root cause: the tray held two lots. See the photo: it is Exhibit 2. Actions taken: both lots went back.',
      [
        '- We are sorry.',
        '# Root cause: ',
        'r the tray held two lots. See the photo: it is Exhibit 2.',
        '# Actions taken: ',
        'c both lots went back.',
      ],
    ],
    ...[
      'Exhibits',
      'Attachments:',
      'Anlagen:',
      'Pièces jointes :',
      'Allegati',
      'Documentos adjuntos:',
      '添付資料',
    ].map((heading): [string, string, string[]] => [
      `the papers below "${heading}", which are no measures`,
      `Prevention\n- One lot a tray.\n${heading}\n- Exhibit 1: photo.pdf`,
      ['# Prevention', 'p One lot a tray.', `# ${heading}`, '- Exhibit 1: photo.pdf'],
    ]),
    [
      'lines broken at the margin, with and without empty lines between',
      'Root cause\nThe parcels of Friday were left at the\ngate of the yard because the blue van came before\n\nthe second shift had packed them, and\nnobody was told.\nThe gate has no bell.',
      [
        '# Root cause',
        'r The parcels of Friday were left at the gate of the yard because the blue van came before  the second shift had packed them, and nobody was told.',
        'r The gate has no bell.',
      ],
    ],
    [
      'a list in one line, and days that are none',
      'Actions taken\n1. Refunded 8 orders. 2. Moved the shelf. 3. Am 2. Mai gezählt.',
      ['# Actions taken', 'c Refunded 8 orders.', 'c Moved the shelf.', 'c Am 2. Mai gezählt.'],
    ],
    [
      'marks of other programs',
      'What went wrong:\n\uF0B7 A wet floor.\no He slipped on it.\nA) Nobody mopped.',
      ['# What went wrong:', 'r A wet floor.', 'r He slipped on it.', 'r Nobody mopped.'],
    ],
    [
      'causes listed before the only heading, and the lines that take leave',
      'My plan of action\n\n1. the lids were loose\n2. nobody turned them\n\nSteps to fix the issue:\n1. we glued the lids\n\nThank you for reading.\nBest regards',
      [
        '# My plan of action',
        'r the lids were loose',
        'r nobody turned them',
        '# Steps to fix the issue:',
        'c we glued the lids',
        '- Thank you for reading.',
        '- Best regards',
      ],
    ],
    [
      'a sentence that introduces a list',
      'We looked into the returns for two days. After that we saw the reasons that may have caused the problem:\n- The seam is weak.',
      [
        '- We looked into the returns for two days. After that we saw the reasons that may have caused the problem:',
        'r The seam is weak.',
      ],
    ],
    [
      'German, French, Italian, Spanish',
      'Die Maßnahmen, die wir ergriffen haben.\nAlles gezählt\nUrsache: zu dünner Karton.\nLes mesures que nous avons prises pour l’avenir.\nB\nPassi per risolvere:\nC\nProblema: la caja era fina.',
      [
        '# Die Maßnahmen, die wir ergriffen haben.',
        'c Alles gezählt',
        '# Ursache: ',
        'r zu dünner Karton.',
        '# Les mesures que nous avons prises pour l’avenir.',
        'p B',
        '# Passi per risolvere:',
        'c C',
        '# Problema: ',
        'r la caja era fina.',
      ],
    ],
    [
      'headings as programs and forums set them',
      'A) What went wrong\n• The lids were loose.\n+• Corrective Actions\n• Glued 40 lids.\n[b]Prevention[/b]\nThe bench lead turns each lid.',
      [
        '# A) What went wrong',
        'r The lids were loose.',
        '# +• Corrective Actions',
        'c Glued 40 lids.',
        '# [b]Prevention[/b]',
        'p The bench lead turns each lid.',
      ],
    ],
    [
      'deeds where headings stand',
      'Actions taken\nRemoved all future lots\nWe corrected the cause\nPlanned measures for the future\nA scale at the bench',
      [
        '# Actions taken',
        'c Removed all future lots',
        'c We corrected the cause',
        '# Planned measures for the future',
        'p A scale at the bench',
      ],
    ],
    [
      'Japanese',
      '業務改善計画書\n【根本原因】\n箱を量っていませんでした。\n【講じた改善策】\n秤を買いました。',
      [
        '# 業務改善計画書',
        '# 【根本原因】',
        'r 箱を量っていませんでした。',
        '# 【講じた改善策】',
        'c 秤を買いました。',
      ],
    ],
    [
      'statements that only begin like headings',
      'The root cause of the delay was a broken belt.\nThe steps we took are listed below, with their days.',
      [
        '- The root cause of the delay was a broken belt.',
        '- The steps we took are listed below, with their days.',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('law: passages stand in order, apart, and hold every letter', () => {
    const piece = fc.constantFrom(
      '1. ',
      '• ',
      'Root cause',
      'Problem: ',
      'we sent it',
      '\n',
      '\n\n',
      ', ',
      '. ',
      'The ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, headings) => {
        const text = pieces.join('')
        let at = 0
        let held = ''
        for (const { start, end } of passagesOf(text, headings)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          held += text.slice(start, end)
          at = end
        }
        const letters = /[^\p{L}]/gu
        expect(held.replaceAll(letters, '')).toBe(text.replaceAll(letters, ''))
      }),
    )
  })

  test('a word on both sides of a broken line is found', () => {
    const freeText =
      'The order defect rate of our shop is caused by bad\n\ncourier service of the second half of the month.'
    const found = lintCase({ sections: {}, freeText }, { asOf: '2026-10-21' }).findings
    expect(found.find(({ ruleId }) => ruleId === 'LNG-05')?.text).toContain('bad\n\ncourier')
  })

  test('a list in one line is told from days of a month, whatever its words are', () => {
    const entries = (text: string): number => passagesOf(text, true).length
    expect(entries('1. Refunded nine buyers. 2. constructor removed. 3. Boxes changed.')).toBe(3)
    expect(entries('1. Refunded nine buyers. 2. Oktober 2026: boxes changed.')).toBe(1)
  })

  test('a finding over a broken line shows the words that stand there', () => {
    const freeText =
      'What we have done:\nOn 4 May we counted the shelf and we will make every\neffort in future.'
    const { findings } = lintCase({ sections: {}, freeText }, { asOf: '2026-10-21' })
    const placed = findings.filter(({ path, start }) => path === 'freeText' && start !== undefined)
    expect(placed.map(({ start, end }) => freeText.slice(start, end))).toEqual(placed.map(({ text }) => text))
    expect(placed.map(({ text }) => text)).toContainEqual(expect.stringContaining('\n'))
  })
})
