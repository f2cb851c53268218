import { flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import { isRuleForGoods } from '../goods-rule.ts'
import type { ItemRule } from '../rule.ts'

export const lng12: ItemRule = {
  id: 'LNG-12',
  scope: 'item',
  title: 'No absolute promise',
  severity: 'error or warning',
  why: 'Nobody can promise that a defect never comes again; the reader wants the control, not the oath.',
  how: 'Guarantee, promise, never again, impossible, 100 % with the future of a defect. In capitals it is an error. Rules of a procedure in the present tense (what is never done with goods), materials and the A-to-z Guarantee are free.',
  question: 'Which control catches it if it happens again?',
  source: 'SF1, CRAFT',
  bad: [
    flags(measure('This will never happen again.')),
    flags(measure('We guarantee that all orders ship on time.')),
    ...(
      [
        ['en', 'No customer will ever again receive a used unit from our stock.'],
        ['de', 'Nie wieder wird ein Kunde eine zurückgegebene Ware als neu erhalten.'],
        ['it', 'Garantiamo che un reso non tornerà mai più a scaffale.'],
        ['ja', '返品をお客様に新品としてお送りすることは二度とありません。'],
      ] as const
    ).map(([language, text]) => flags(measure(text, { language }))),
    flags(measure('It will NEVER happen again.')),
  ],
  fine: [
    passes(measure('A-to-z Guarantee claims are read each morning.'), "Amazon's programme"),
    passes(measure('The page says 100% cotton.'), 'a material'),
    passes(measure('Opened stock is never put back into stock.'), 'a rule of the procedure'),
    ...(
      [
        ['en', 'Returns never again go back onto the shelf; the clerk books each one as used.'],
        ['en', 'A unit that was opened is never ever put back into new stock.'],
        ['de', 'Rücksendungen gelangen nie wieder in den Neuwarenbestand.'],
        ['de', 'Zurückgegebene Ware wird nie wieder als neu eingelagert.'],
        ['fr', 'Un retour n’est plus jamais remis en stock neuf.'],
        ['fr', 'Les retours ne reviennent jamais plus dans le rayon du neuf.'],
        ['it', 'I resi non tornano mai più a scaffale.'],
        ['es', 'Las devoluciones no vuelven nunca más al almacén de nuevo.'],
        ['ja', '返品は二度と新品の棚に戻しません。'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `what is done with goods: ${text}`)),
    passes(measure('100% of the units of a new lot are counted.'), 'a measured share'),
  ],
  *check(item, context) {
    for (const span of matchesOf(item, context.words.absolute)) {
      const sentence = sentenceAt(item, span.start)
      if (isRuleForGoods(item.text.masked.slice(sentence.start, sentence.end))) continue
      const words = item.text.raw.slice(span.start, span.end)
      const shouted = /\b[A-Z]{4,}\b/.test(words) && context.language !== 'ja'
      yield findingAt(item, span, shouted ? 'error' : 'warning', 'This promises what nobody can promise.')
    }
  },
}
