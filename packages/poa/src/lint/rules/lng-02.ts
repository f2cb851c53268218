import { cause, flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import { isNameAt } from '../story/proper-noun.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import type { Span } from '../text/sentences.ts'
import { has } from '../text/pattern.ts'

export const lng02: ItemRule = {
  id: 'LNG-02',
  scope: 'item',
  title: 'No begging, hardship or livelihood',
  severity: 'error',
  why: 'Need is no reason to reinstate; the reader looks for a cause and its fix.',
  how: "Words of pleading, mercy, chances, livelihood, family and lost jobs as the writer's own words.",
  question: 'What does the investigator need to know instead?',
  source: 'EC2, VA; SEED-004 advises the opposite: outdated',
  bad: [
    flags(cause('Please have mercy, five families depend on this account.')),
    flags(cause('Give us one more chance.'), 'one more chance'),
  ],
  fine: [
    passes(cause('The parent/child family of the variation was built by hand.'), 'family of a variation'),
    passes(cause('We rent a second warehouse in Kassel.'), 'rent of a warehouse'),
    ...(
      [
        ['en', 'My wife prints the list of open orders at 14:00.'],
        ['en', 'When my wife has some time she looks which orders are open.'],
        ['de', 'Meine Frau prüft jeden Montag die offenen Bestellungen.'],
        ['fr', 'Ma femme relit la liste chaque lundi.'],
        ['it', 'Mia moglie controlla gli ordini ogni lunedì.'],
        ['es', 'Mi mujer revisa los pedidos cada lunes.'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `works in the shop: ${text}`)),
    passes(
      cause('Der Variante hingen vier weitere Kinder an, zwei davon ohne Farbe.', { language: 'de' }),
      'children of a variation',
    ),
    passes(cause('The page of "Mercy Street" showed the wrong cover.'), 'a title in quotes'),
  ],
  *check(item, context) {
    for (const span of matchesOf(item, context.words.begging)) {
      if (context.language !== 'de' && isNameAt(item, span.start)) continue
      if (isWorker(item, span)) continue
      yield findingAt(item, span, 'error', 'This pleads instead of explaining.')
    }
  },
}

// A relative named alone in an entry of the plan is somebody who works there; need says what she needs.
function isWorker(item: PlanItem, { start, end }: Span): boolean {
  const words = item.text.masked.slice(start, end)
  if (has(childAsins, words)) return !has(relative, item.text.masked)
  return item.section !== 'freeText' && has(relative, words) && !has(need, item.text.masked)
}

const childAsins = /^(?:drei|zwei|vier) (?:\p{L}+ )?Kinder$/iu
const relative =
  /^(?:my|our|meine[nrm]?|ma|mon|mes|mia|mio|miei|mi|mis) (?:wife|husband|son|daughter|mother|father|brother|sister|family|parents|Frau|Mann|Ehefrau|Sohn|Tochter|Mutter|Vater|Eltern|femme|mari|épouse|fils|fille|mère|père|moglie|marito|figlio|figlia|madre|padre|mujer|esposa|marido|hijo|hija)$|\b(?:my|our|meine|unsere) (?:Kinder|kids|children)\b/iu
const need =
  /\b(?:liv(?:e|es|ing)|depend\w*|feed\w*|hungry|sick|ill|school|los[et]|bread|hospital|support\w*|rent|pay|pregnant|cry|tears|afford|suffer\w*|income)\b|(?<!\p{L})(?:leb\p{L}+|abhäng\p{L}*|hängt|krank\p{L}*|ernähr\p{L}*|schwanger|Miete|Krankenhaus|vivre|vivent|dépend\p{L}*|malade|enceinte|nourri\p{L}*|loyer|viv\p{L}+|dipend\p{L}*|malat\p{L}*|incinta|mutuo|affitto|depend\p{L}*|enferm\p{L}*|embarazad\p{L}*|alquiler)(?!\p{L})/iu
