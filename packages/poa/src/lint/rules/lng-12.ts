import { flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import { isCheckedHandling, isRuleForGoods } from '../measures/goods-rule.ts'
import type { ItemRule } from '../rule.ts'

export const lng12: ItemRule = {
  id: 'LNG-12',
  scope: 'item',
  title: 'No absolute promise',
  severity: 'error or warning',
  why: 'Nobody can promise that a defect never comes again; the reader wants the control, not the oath.',
  how: 'Guarantee, promise, never again, impossible, 100 % with the future of a defect. In capitals it is an error. Rules of a procedure in the present tense (what is never done with goods, or at the bench where the sentence names who checks it), materials and the A-to-z Guarantee are free.',
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
    ...(
      [
        ['en', 'No box is ever closed without a photo; the lead checks the folder before each pickup.'],
        [
          'de',
          'Kartons ohne Foto werden auf keinen Fall verschlossen; die Schichtleiterin prüft jeden Ordner.',
        ],
        ['fr', 'Un carton sans photo n’est jamais fermé ; la chef d’équipe contrôle le dossier.'],
        ['it', 'In nessun caso si chiude una scatola senza foto; la capoturno controlla la cartella.'],
        ['es', 'En ningún caso se cierra una caja sin foto; la jefa de turno revisa la carpeta.'],
        ['ja', '写真のない箱は絶対に封をせず、班長が集荷前に確認します。'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `who checks it is named: ${text}`)),
    passes(measure('100% of the units of a new lot are counted.'), 'a measured share'),
  ],
  *check(item, context) {
    for (const span of matchesOf(item, context.words.absolute)) {
      const sentence = sentenceAt(item, span.start)
      const words = item.text.masked.slice(sentence.start, sentence.end)
      if (isRuleForGoods(words) || isCheckedHandling(words)) continue
      const shouted =
        /\b[A-Z]{4,}\b/.test(item.text.raw.slice(span.start, span.end)) && context.language !== 'ja'
      yield findingAt(item, span, shouted ? 'error' : 'warning', 'This promises what nobody can promise.')
    }
  },
}
