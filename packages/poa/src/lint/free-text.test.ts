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
      'the head of a letter, whose reason is the notice’s',
      'Reason for the suspension: late parcels\nDear team,\nthe shop is in Graz.\nRoot cause\nThe belt broke.',
      [
        '# Reason for the suspension: late parcels',
        '- Dear team,',
        '- the shop is in Graz.',
        '# Root cause',
        'r The belt broke.',
      ],
    ],
    [
      'salutations in other languages, and a name that only begins like one',
      'Grund: späte Pakete\nSehr geehrtes Team,\nwir haben das Band getauscht.\nMaßnahmen\n- Band getauscht\nMonsieur Duval vérifie le lot',
      [
        '# Grund: späte Pakete',
        '- Sehr geehrtes Team,',
        '- wir haben das Band getauscht.',
        '# Maßnahmen',
        'c Band getauscht',
        'c Monsieur Duval vérifie le lot',
      ],
    ],
    [
      'sentences that announce what was done or will be done',
      'The belt broke twice. When we heard of it, we did the following:\n1. A new belt came.\nIf you let us go on, we will do as follows:\n1. The lead oils it each Monday.',
      [
        '- The belt broke twice. When we heard of it, we did the following:',
        'c A new belt came.',
        '- If you let us go on, we will do as follows:',
        'p The lead oils it each Monday.',
      ],
    ],
    [
      'lines full to the margin, whatever letter the next begins with',
      'Root cause\nThe belt of line two was changed by the night shift, who had\nno drawing and used the one of line three, so that from May\nParcels ran past the scale, and the list of the day showed all\nof them as weighed.',
      [
        '# Root cause',
        'r The belt of line two was changed by the night shift, who had no drawing and used the one of line three, so that from May Parcels ran past the scale, and the list of the day showed all of them as weighed.',
      ],
    ],
    [
      'entries without marks, which leave room at the margin',
      'Actions taken\nBelt of line two changed\nDrawing hung up\nScale set to zero\nList of the day signed',
      [
        '# Actions taken',
        'c Belt of line two changed',
        'c Drawing hung up',
        'c Scale set to zero',
        'c List of the day signed',
      ],
    ],
    [
      'lines that break off after their subject or an infinitive',
      'Actions taken\nWe removed\nonly six belts\nTo prevent\nthe same, a lead looks',
      ['# Actions taken', 'c We removed only six belts', 'c To prevent the same, a lead looks'],
    ],
    [
      'the blame that is taken among causes',
      'Root cause\n- The belt broke.\n- I take the full responsibility for all of it, and my plan stands below.',
      [
        '# Root cause',
        'r The belt broke.',
        '- I take the full responsibility for all of it, and my plan stands below.',
      ],
    ],
    [
      'the blame that is taken and nothing else',
      'Root cause\n- I take the full responsibility for all of it.',
      ['# Root cause', 'r I take the full responsibility for all of it.'],
    ],
    [
      'asks of the notice pasted with their dashes, and entries with the same marks',
      '– The root cause(s) of the late parcels.\n– The belt broke.\n-- The steps you have taken to resolve it.\n- New belt\n– How you will prevent late parcels going forward.\n- Oil',
      [
        '# – The root cause(s) of the late parcels.',
        'r The belt broke.',
        '# -- The steps you have taken to resolve it.',
        'c New belt',
        '# – How you will prevent late parcels going forward.',
        'p Oil',
      ],
    ],
    [
      'the same in Japanese, with a full stop',
      '– 遅延の根本原因についての詳細な説明。\nベルトが切れました。\n– 遅延を解決するために講じた措置。\n交換しました。\n– 今後の再発を防ぐための対策。\n毎週注油します。',
      [
        '# – 遅延の根本原因についての詳細な説明。',
        'r ベルトが切れました。',
        '# – 遅延を解決するために講じた措置。',
        'c 交換しました。',
        '# – 今後の再発を防ぐための対策。',
        'p 毎週注油します。',
      ],
    ],
    [
      'questions of a form with their answers',
      'Do you use a second warehouse?\nNo\nHow many belts do you have? (a number)\n3\nWhen may we ship again?\nOn Monday, we hope.',
      [
        '# Do you use a second warehouse?',
        '- No',
        '# How many belts do you have? (a number)',
        '- 3',
        '- When may we ship again?',
        '- On Monday, we hope.',
      ],
    ],
    [
      'a plan announced without a colon, and causes in paragraphs behind one',
      'We looked at it for two days. We see two reasons why this happened:\n\nThe belt broke.\n\nNobody had a drawing.\n\nHere is our plan of action to avoid this\n-First, a new belt\n-then a drawing',
      [
        '- We looked at it for two days. We see two reasons why this happened:',
        'r The belt broke.',
        'r Nobody had a drawing.',
        '- Here is our plan of action to avoid this',
        'p First, a new belt',
        'p then a drawing',
      ],
    ],
    [
      'rules that are quoted and products that are named among causes',
      'Root cause\nThe belt broke.\nBe responsible for the parcels of your buyers;\nTitle: Belt of rubber\nSeien Sie der Absender Ihrer Pakete;\nTitel: Band',
      [
        '# Root cause',
        'r The belt broke.',
        '- Be responsible for the parcels of your buyers;',
        '- Title: Belt of rubber',
        '- Seien Sie der Absender Ihrer Pakete;',
        '- Titel: Band',
      ],
    ],
    [
      'a part that only its number tells from the causes before it',
      '1. What caused the delay:\nThe belt broke.\n2. Further details you required.\n(1) The belt is of rubber.\n3. Steps taken:\n1. New belt\n2. Drawing\n3. Scale\n4. Lamp',
      [
        '# 1. What caused the delay:',
        'r The belt broke.',
        '# 2. Further details you required.',
        '- The belt is of rubber.',
        '# 3. Steps taken:',
        'c New belt',
        'c Drawing',
        'c Scale',
        'c Lamp',
      ],
    ],
    [
      'what takes leave at the end, with the blank of a signature',
      'Prevention\n- The lead oils the belt each Monday.\nWe take all of this very seriously.\nYours sincerely\n[Name of the shop]',
      [
        '# Prevention',
        'p The lead oils the belt each Monday.',
        '- We take all of this very seriously.',
        '- Yours sincerely',
        '- [Name of the shop]',
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

  test.each([
    ['Nach der Meldung haben wir Folgendes getan:', 'So werden wir vorgehen:'],
    ['Nous avons fait ce qui suit :', 'Nous procéderons ainsi :'],
    ['Abbiamo fatto quanto segue:', 'Procederemo così:'],
    ['Hemos hecho lo siguiente:', 'Procederemos así:'],
    ['以下を実施しました：', '以下を実施します：'],
  ])('%s and %s open their parts', (did, willDo) => {
    const parts = read(`Problem: X\n${did}\n- B\n${willDo}\n- C`).filter((line) => / [XBC]$/.test(line))
    expect(parts).toEqual(['r X', 'c B', 'p C'])
  })

  test('entries of a list below another are details of it', () => {
    const under = (text: string): string[] =>
      passagesOf(text, true)
        .filter((passage) => passage.under)
        .map(({ start, end }) => text.slice(start, end))
    expect(under('Root cause\n• The belt was changed.\n  • Line two\n  • Line three\n• No drawing.')).toEqual(
      ['Line two', 'Line three'],
    )
    expect(under('Root cause\n• The belt was changed.\no Line two\n• No drawing.')).toEqual(['Line two'])
    expect(
      under('Root cause\n• The belt was changed.\n  o on line two\n  o on line three\n• No drawing.'),
    ).toEqual(['on line two', 'on line three'])
    expect(under('Causa\n• La cinghia era vecchia\no consumata.')).toEqual([])
    expect(under('Root cause\n1. The belt was changed.\n- Line two\n2. No drawing.')).toEqual(['Line two'])
    expect(under('Root cause\n• The belt was changed.\n• No drawing.')).toEqual([])
  })

  test('a detail is no cause of its own, and tells the mechanism of the entry above it', () => {
    const emptyCauses = (freeText: string): string[] =>
      lintCase(
        { route: 'admit', violationTypes: ['valid_tracking_rate'], sections: {}, freeText },
        { asOf: '2026-10-21' },
      )
        .findings.filter(({ ruleId }) => ruleId === 'SPC-05')
        .map(({ text }) => text)
    const parts = '\nActions taken\n- Done.\nPrevention\n- Done.'
    expect(emptyCauses(`Root cause\n• We were not aware of this rule.\n  • Line two${parts}`)).toHaveLength(1)
    expect(
      emptyCauses(
        `Root cause\n• We were not aware of this rule.\n  • The upload job ran at 17:00, after the last pickup${parts}`,
      ),
    ).toEqual([])
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
