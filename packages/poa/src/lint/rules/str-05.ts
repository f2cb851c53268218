import { answersAsk, isConditionalAsk } from '../answers/asks.ts'
import { flags, passes } from '../examples.ts'
import type { CaseRule } from '../rule.ts'

const sections = {
  rootCauses: ['The receiving check compared only the barcode with the page.'],
  correctiveActions: ['On 14 September we removed the 41 units from stock.'],
  preventiveMeasures: ['The receiving lead compares each lot with the page.'],
}

export const str05: CaseRule = {
  id: 'STR-05',
  scope: 'case',
  title: 'Each item that the notice asks for is answered',
  severity: 'error',
  why: 'The reader ticks the notice line by line; what is not found is asked again and costs an attempt.',
  how: 'Each line of `requested` is tied to sections, kinds of paper, or by its words of meaning to texts and exhibits. `if applicable` lines are left alone.',
  question: 'Where does the plan answer this line of the notice?',
  source: 'AZ-POA, AZ-APP, SU-PN, SEED-001',
  bad: [
    flags({
      requested: ['root cause', 'destruction certificate for the unsold units'],
      sections,
      evidence: [],
    }),
    ...(
      [
        ['en', 'explanation of the supply chain'],
        ['de', 'Erklärung der Lieferkette'],
        ['fr', 'explication de la chaîne d’approvisionnement'],
        ['it', 'spiegazione della catena di fornitura'],
        ['es', 'explicación de la cadena de suministro'],
        ['ja', '流通経路の説明'],
      ] as const
    ).map(([language, ask]) =>
      flags({
        language,
        requested: [ask],
        sections: { rootCauses: ['7 lamps were 2 cm too long, 40 of 60.'] },
      }),
    ),
    flags({ requested: ['過去365日以内に発行された請求書の写し'], sections: {} }),
    flags({
      requested: ['steps you have taken to resolve the issue'],
      sections: { rootCauses: sections.rootCauses },
    }),
  ],
  fine: [
    passes(
      {
        requested: ['explanation of the supply chain'],
        sections: { rootCauses: ['The supply chain has one link: the mill in Bern.'] },
      },
      'the text tells it',
    ),
    passes({ requested: ['explanation of the issue'], sections }, 'the causes explain the issue'),
    passes(
      { requested: ['root cause', 'actions taken', 'how you will prevent this'], sections },
      'the sections answer',
    ),
    passes(
      { requested: ['invoices'], sections: {}, evidence: [{ ref: 'Exhibit 1', type: 'invoice' }] },
      'an exhibit answers',
    ),
    passes({ requested: ['safety data sheet, if applicable'], sections }, 'only if applicable'),
    passes(
      { requested: ['photos of the stock and the page'], sections },
      'the text speaks of stock and page',
    ),
  ],
  *check(context) {
    if (context.route === 'no_appeal') return
    for (const ask of context.asks) {
      if (isConditionalAsk(ask.text)) continue
      const answer = answersAsk(context, ask.text)
      if (answer.answered) continue
      yield {
        // An ask in unusual words may be answered in other unusual words.
        severity: answer.unlike === false ? 'warning' : 'error',
        message: `Nothing in the plan or the exhibits answers "${ask.text}".`,
        path: ask.path,
        text: ask.text,
      }
    }
  },
}
