import { action, cause, flags, passes } from '../examples.ts'
import { findingAt, matchesOf } from '../find.ts'
import { isAimedAt } from '../answers/aimed-at.ts'
import { exhibitMentions } from '../answers/mentions.ts'
import { planSections } from '../plan.ts'
import type { CaseRule } from '../rule.ts'

export const str12: CaseRule = {
  id: 'STR-12',
  scope: 'case',
  title: 'The document fits the route',
  severity: 'error or warning',
  why: 'A plan that admits and denies at once is refused; a request for one paper is not answered by a plan.',
  how: 'Document-only, retraction and no-appeal routes with a filled plan; a dispute that apologises or admits; an admission that denies; what a deed is for ("to make sure that nothing infringes") is no denial. Mixed notices name a route per charge and are left alone.',
  question: 'Which route do you take for this charge: admit, dispute, or documents?',
  source: 'AZ-APP, SU-PN, SU-MA, AZ-ID, SEED-004',
  bad: [
    flags(cause('We did not violate any policy.', { route: 'admit' }), 'We did not violate'),
    ...(
      [
        ['en', 'The attached papers prove that my account does not violate the policy.'],
        ['de', 'Unser Konto verstößt nicht gegen die Richtlinie.'],
        ['fr', 'Notre compte n’enfreint pas vos règles.'],
        ['it', 'Il nostro account non viola le vostre regole.'],
        ['es', 'Nuestra cuenta no infringe sus normas.'],
        ['ja', '当店のアカウントは規約に違反していません。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
    flags(
      { route: 'dispute', sections: {}, freeText: 'We apologise for this; we never listed the item.' },
      'We apologise',
    ),
    flags({
      route: 'document_only',
      sections: { rootCauses: ['The old address was still stored in the account settings.'] },
    }),
  ],
  fine: [
    passes(
      {
        route: 'dispute',
        sections: {},
        freeText: 'We never listed this item. The catalogue export is Exhibit 1.',
      },
      'a dispute states a fact',
    ),
    passes(cause('We did not compare the label with the page.'), 'a failed step is no denial'),
    passes(
      {
        route: 'admit',
        charges: [
          { issue: 'a', route: 'admit' },
          { issue: 'b', route: 'dispute' },
        ],
        sections: {},
        freeText: 'The second allegation is false: Exhibit 2.',
      },
      'the second charge is disputed',
    ),
    passes(cause('The buyer wrote "this decision is wrong".'), 'a quotation'),
    ...(
      [
        ['en', 'We went through all 84 pages to make sure that there is no infringement left.'],
        ['en', 'Each page is compared with the register so that we do not violate a mark.'],
        ['de', 'Wir sahen 84 Angebote durch, um sicherzustellen, dass es keine Verletzung gibt.'],
        ['fr', 'Nous avons relu 84 fiches afin de nous assurer qu’aucune infraction n’y subsiste.'],
        ['it', 'Abbiamo riletto 84 schede per assicurarci che nessuna violazione sia stata commessa.'],
        ['es', 'Revisamos 84 fichas para asegurarnos de que no existe ninguna infracción.'],
        ['ja', '84件のページを見直し、違反は一切ないことを確認しました。'],
      ] as const
    ).map(([language, text]) => passes(action(text, { language }), `what a deed is for: ${text}`)),
  ],
  *check(context) {
    const { route, routes, words } = context
    if (route === 'document_only' || route === 'retraction' || route === 'no_appeal') {
      if (routes.size > 1) return
      for (const section of planSections) {
        const filled = context.section(section).find((item) => item.text.wordCount >= 6)
        if (filled === undefined) continue
        const needed =
          route === 'document_only'
            ? 'the documents only'
            : route === 'retraction'
              ? 'a retraction by the rights owner'
              : 'no appeal'
        yield {
          severity: 'warning',
          message: `This route needs ${needed}, not a plan.`,
          path: `sections.${section}`,
          text: section,
        }
      }
      return
    }
    if (routes.has('admit') && routes.has('dispute')) return
    const lists = route === 'dispute' ? [words.apology, words.guilt] : [words.denial]
    for (const item of context.items) {
      for (const span of lists.flatMap((list) => matchesOf(item, list))) {
        if (
          route === 'admit' &&
          item.section !== 'freeText' &&
          exhibitMentions(item).length > 0 &&
          item.section !== 'rootCauses'
        )
          continue
        if (route === 'admit' && isAimedAt(item, span, context.language)) continue
        yield findingAt(
          item,
          span,
          'error',
          route === 'dispute'
            ? 'A dispute states facts; this admits or apologises.'
            : 'The route is to admit, and this denies.',
        )
      }
    }
  },
}
