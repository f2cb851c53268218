import type { AnalysedText } from '../text/analyse.ts'
import type { Span } from '../text/sentences.ts'
import { changedFigures, deniedThingsTold } from '../story/changed-story.ts'
import { deniedDeeds } from '../clash/denied-deed.ts'
import { resolves } from '../clash/scope.ts'
import { selfClashes } from '../clash/self-clash.ts'
import { flags, passes } from '../examples.ts'
import { findingAt, says, saysRaw, withoutOverlaps } from '../find.ts'
import type { RuleFinding } from '../finding.ts'
import type { LintContext } from '../context.ts'
import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { anotherTold } from '../story/only-one.ts'
import { deniedTiesTold } from '../story/relations.ts'
import type { CaseRule } from '../rule.ts'
import { stemsOf } from '../text/analyse.ts'
import { untouchedTold } from '../story/untouched.ts'
import { shareOf } from '../text/tokens.ts'
import { allMatches, has, replaced } from '../text/pattern.ts'
import { weekendsAfterAll } from '../story/working-days.ts'
import { perText } from '../memory/kept.ts'

export const con06: CaseRule = {
  id: 'CON-06',
  scope: 'case',
  title: 'No contradiction inside the plan or with an earlier submission',
  severity: 'error or warning',
  why: 'Investigators read the earlier appeals first; a changed story ends the case.',
  how: 'A statement and its negation about the same verb and object: inside one text, in root causes and free text, and against earlier submissions; a class that is denied or sworn to and one of it that is told (nobody works here, my packers); a thing denied of us and then ours; all of a kind, and some of them not; a thing that is not there and belongs to somebody; a tie to a named store that one sentence denies and another tells; things denied outright before and told now; the same sentence with another number or day. A correction that says so openly is free.',
  question: 'Which of the two is true, and does the plan say that it corrects the other?',
  source: 'ASA, PROSPER, EC4',
  bad: [
    ...(
      [
        ['en', 'On 4 May the unit field of the price sheet was locked. We did not touch the price sheet.'],
        ['de', 'Am 4. Mai wurde die Preisliste ersetzt. Wir haben die Preisliste nicht angefasst.'],
        [
          'fr',
          'Le 4 mai, nous avons corrigé la grille tarifaire. Nous n’avons jamais modifié la grille tarifaire.',
        ],
        [
          'it',
          'Il 4 maggio abbiamo sostituito il listino prezzi. Non abbiamo mai modificato il listino prezzi.',
        ],
        ['es', 'El 4 de mayo sustituimos la tabla de precios. No tocamos la tabla de precios.'],
      ] as const
    ).map(([language, text]) => flags({ language, sections: { correctiveActions: [text] } })),
    ...(
      [
        ['en', '31 returns were refused, as the mailbox had no reader.', 'We never refused a return.'],
        ['de', '31 Retouren wurden abgelehnt, weil niemand las.', 'Wir haben nie eine Retoure abgelehnt.'],
        ['fr', '31 retours ont été refusés, car nul ne lisait.', 'Nous n’avons jamais refusé un retour.'],
        [
          'it',
          '31 rimborsi sono stati rifiutati perché nessuno leggeva.',
          'Non abbiamo mai rifiutato un rimborso.',
        ],
        [
          'es',
          '31 devoluciones fueron rechazadas porque nadie leía.',
          'Nunca hemos rechazado una devolución.',
        ],
        ['ja', '31件の返品を拒否したのは担当不在のためです。', '返品を拒否したことは一度もありません。'],
      ] as const
    ).map(([language, rootCause, text]) =>
      flags({ language, sections: { rootCauses: [rootCause], correctiveActions: [text] } }),
    ),
    flags({
      sections: {
        rootCauses: ['Not received, 6 of 9: the clerk sent globes with the economy letter tariff.'],
      },
      previousSubmissions: [
        { text: 'We have never used an economy letter tariff for our globes.', outcome: 'rejected' },
      ],
    }),
    flags({
      sections: { correctiveActions: ['All 22 buyers were refunded, and 5 of them have no refund.'] },
    }),
    flags({ sections: { rootCauses: ['We do not sell used toys, and the used toys we sell are cleaned.'] } }),
    flags({
      sections: {
        rootCauses: ['Our bookkeeper retouched the total on one invoice.', 'No document was ever changed.'],
      },
    }),
    flags({
      sections: {
        rootCauses: ['We bought the lamps from a retail shop because our distributor had no stock.'],
      },
      previousSubmissions: [
        { date: '2026-10-14', text: 'We never bought lamps from a retail shop.', outcome: 'rejected' },
      ],
    }),
    flags({
      sections: {
        rootCauses: [
          'We never used an agency for reviews.',
          'In May we used an agency for reviews without a contract check.',
        ],
      },
    }),
    flags({
      sections: {
        rootCauses: ['Forty of the lamps were bought in a retail shop in Sparks during the June shortage.'],
      },
      previousSubmissions: [{ text: 'We never bought lamps from retail shops.', outcome: 'rejected' }],
    }),
    flags({
      sections: { rootCauses: ['The cards went into headlamp parcels from May 4 to July 19.'] },
      previousSubmissions: [{ text: 'No card was ever placed in any of our parcels.', outcome: 'rejected' }],
    }),
    flags({
      sections: { rootCauses: ['The agency printed 3,000 cards for the lamps without our approval.'] },
      previousSubmissions: [
        { text: 'The agency printed 400 cards for the lamps without our approval.', outcome: 'rejected' },
      ],
    }),
    flags({
      sections: {
        rootCauses: ['There has never been any connection between us and the store Birch Lane Finds.'],
        correctiveActions: [
          'On April 23 the bank closed the account that we had shared with Birch Lane Finds.',
        ],
      },
    }),
    ...(
      [
        [
          'en',
          'We sell only on Amazon and have no other sales channel.',
          'Our Shopify shop sells from the same stock.',
        ],
        ['en', 'We never had another account.', 'Our clerk opened a second account in May.'],
        ['de', 'Wir verkaufen ausschließlich auf Amazon.', 'Unser Webshop verkauft aus demselben Lager.'],
        ['fr', 'Nous vendons uniquement sur Amazon.', 'Notre boutique Shopify puise dans le même stock.'],
        ['it', 'Vendiamo solo su Amazon.', 'Il nostro negozio Shopify usa la stessa giacenza.'],
        ['es', 'Vendemos solo en Amazon.', 'Nuestra tienda Shopify usa el mismo almacén.'],
        ['es', 'Nunca hemos tenido otra cuenta.', 'En mayo la gestora ha abierto la segunda cuenta.'],
        ['en', 'We never used an agency.', 'In May our agency sent 400 cards.'],
        ['de', 'Wir haben nie eine Agentur beauftragt.', 'Im Mai hat unsere Agentur 400 Karten verschickt.'],
        ['fr', "Nous n'avons jamais fait appel à une agence.", 'En mai, notre agence a envoyé 400 cartes.'],
        ['it', 'Non abbiamo mai usato un’agenzia.', 'A maggio la nostra agenzia ha inviato 400 cartoncini.'],
        ['es', 'Nunca hemos usado una agencia.', 'En mayo nuestra agencia envió 400 tarjetas.'],
        ['ja', '代理店を利用したことは一度もありません。', '5月に当社の代理店が400枚のカードを送りました。'],
        ['ja', 'Amazonのみで販売しています。', '自社サイトの店が同じ在庫を使っていました。'],
      ] as const
    ).map(([language, text, now]) =>
      flags({
        language,
        sections: { rootCauses: [now] },
        previousSubmissions: [{ text, outcome: 'rejected' }],
      }),
    ),
    flags(
      {
        route: 'dispute',
        sections: {
          rootCauses: [
            'That account is not ours, and we never had another.',
            'We regret opening the second account.',
          ],
        },
      },
      'opening the second account',
    ),
    flags({
      language: 'de',
      sections: {
        rootCauses: ['Es gab nie eine Verbindung zum Laden Birken Kontor.'],
        correctiveActions: ['Am 23. April wurde das gemeinsame Konto mit Birken Kontor geschlossen.'],
      },
    }),
    flags({
      language: 'de',
      sections: {
        rootCauses: ['Im Juni haben wir Bewertungen über eine Agentur gekauft, ohne den Vertrag zu prüfen.'],
      },
      previousSubmissions: [
        { text: 'Wir haben nie Bewertungen über eine Agentur gekauft.', outcome: 'rejected' },
      ],
    }),
    ...(
      [
        ['en', 'No other listing contains kava.', 'Two other listings contain kava as well.'],
        ['en', 'No further lot was opened.', 'Three further lots were opened by the clerk.'],
        [
          'de',
          'Keine andere Artikelseite enthält Kava.',
          'Zwei andere Artikelseiten enthalten ebenfalls Kava.',
        ],
        ['fr', 'Aucune autre fiche ne contient du kava.', 'Deux autres fiches contiennent du kava.'],
        ['it', 'Nessuna altra scheda contiene kava.', 'Altre due schede contengono kava.'],
        ['es', 'Ninguna otra ficha contiene kava.', 'Otras dos fichas contienen kava.'],
      ] as const
    ).map(([language, before, now]) =>
      flags({
        language,
        sections: { rootCauses: [now] },
        previousSubmissions: [{ text: before, outcome: 'rejected' }],
      }),
    ),
  ],
  fine: [
    ...(
      [
        ['en', 'We sold branded bags in May. We decided that we would never sell branded bags.'],
        [
          'de',
          'Wir haben Markentaschen verkauft. Wir haben beschlossen, dass wir nie Markentaschen verkaufen.',
        ],
        [
          'fr',
          'Nous avons vendu des sacs de marque. Nous avons décidé de ne jamais vendre de sacs de marque.',
        ],
        ['it', 'Abbiamo venduto borse di marca. Abbiamo deciso di non vendere mai borse di marca.'],
        ['es', 'Vendimos bolsos de marca. Decidimos no vender nunca bolsos de marca.'],
        ['ja', 'ブランドのバッグを販売しました。ブランドのバッグは決して販売しないと決めました。'],
      ] as const
    ).map(([language, freeText]) => passes({ language, sections: {}, freeText }, `a resolve: ${freeText}`)),

    passes(
      {
        sections: {
          correctiveActions: [
            'Refunded the 12 owners in full and asked none for a star (Exhibit 2, refund list).',
          ],
        },
      },
      'the brackets name a paper',
    ),
    ...['We never refused a return before May.', 'We have never opened a parcel.'].map((text) =>
      passes(
        {
          sections: {
            rootCauses: ['31 returns were refused, as the mailbox had no reader.'],
            correctiveActions: [text],
          },
        },
        `another time, another deed: ${text}`,
      ),
    ),
    passes(
      {
        sections: {
          correctiveActions: [
            'Until May we did not change the price sheet. On 4 May the price sheet was replaced.',
            'We did not touch the size chart. On 5 May the price sheet was locked.',
          ],
        },
      },
      'another time, another thing',
    ),
    passes(
      {
        sections: {
          correctiveActions: ['All 60 units were counted; 20 of them had no seal and were destroyed.'],
        },
      },
      'another thing is told of the part',
    ),
    passes(
      { sections: { rootCauses: ['No document was ever changed.', 'The clerk filed the invoice late.'] } },
      'nobody tells of a changed paper',
    ),
    ...[
      'We correct our earlier statement: our Shopify shop sells from the same stock.',
      'The stock file ran only once a night.',
      'We have no Shopify shop.',
    ].map((now) =>
      passes(
        {
          sections: { rootCauses: [now] },
          previousSubmissions: [{ text: 'We sell only on Amazon.', outcome: 'rejected' }],
        },
        `tells of no other channel, or says that it corrects: ${now}`,
      ),
    ),
    ...(
      [
        [
          'en',
          'No other listing contains kava.',
          'No other listing contains kava, as the search of 3 May showed.',
        ],
        ['en', 'No other listing contains kava.', 'Two other listings had an old photo.'],
        [
          'en',
          'No other listing contains kava.',
          'We correct our earlier statement: two other listings contain kava.',
        ],
        ['de', 'Keine andere Artikelseite enthält Kava.', 'Zwei andere Bilder zeigen die alte Dose.'],
        ['fr', 'Aucune autre fiche ne contient du kava.', 'Aucune autre fiche ne contient du kava.'],
        ['es', 'Ninguna otra ficha contiene kava.', 'Otras dos cajas llevan la etiqueta antigua.'],
      ] as const
    ).map(([language, before, now]) =>
      passes(
        {
          language,
          sections: { rootCauses: [now] },
          previousSubmissions: [{ text: before, outcome: 'rejected' }],
        },
        `no clash: ${now}`,
      ),
    ),
    passes(
      {
        sections: { rootCauses: ['The agency printed 400 cards for the lamps without our approval.'] },
        previousSubmissions: [
          { text: 'The agency printed 400 cards for the lamps without our approval.', outcome: 'rejected' },
        ],
      },
      'the same number',
    ),
    passes(
      {
        sections: {
          rootCauses: ['We never shared an account with Birch Lane Finds.'],
          correctiveActions: [
            'On April 23 the bank letter was attached; it names no user of Birch Lane Finds.',
          ],
        },
      },
      'both deny',
    ),
    passes(
      {
        sections: {
          rootCauses: ['We did not inspect returned units.'],
          correctiveActions: ['On 3 May we inspected all returned units.'],
        },
      },
      'a gap and its fix',
    ),
    passes(
      {
        sections: {
          rootCauses: ['We correct our earlier statement: we bought the lamps from a retail shop in May.'],
        },
        previousSubmissions: [{ text: 'We never bought lamps from a retail shop.', outcome: 'rejected' }],
      },
      'a correction that says so',
    ),
  ],
  *check(context) {
    for (const { item, span, earlier } of anotherTold(context, ({ text }) => correctsEarlier(text)))
      yield findingAt(
        item,
        span,
        'error',
        earlier
          ? 'An earlier submission said that there is none, or no other.'
          : 'Another statement of this plan says that there is no other.',
      )
    if (context.route === 'dispute') return
    for (const { item, span } of deniedDeeds(context))
      if (!correctsEarlier(item.text))
        yield findingAt(item, span, 'error', 'A cause of this plan tells how often just this was done.')
    const now = [
      ...context.section('rootCauses'),
      ...context.items.filter((item) => item.section === 'freeText'),
    ]
    const before = context.document.previousSubmissions ?? []
    const told = deniedTiesTold(context.items).filter(({ item }) => !correctsEarlier(item.text))
    for (const tie of told)
      yield findingAt(tie.item, tie, 'error', 'Another statement of this plan denies this tie.')
    const story = [...context.section('rootCauses'), ...context.section('correctiveActions')]
    const untouched = untouchedTold(context.section('correctiveActions'), context.items, (text) =>
      stemsOf(text.toLowerCase(), context.language),
    )
    for (const { item, start, end } of untouched)
      yield findingAt(
        item,
        { start, end },
        'error',
        'Another statement of this plan tells that just this was changed.',
      )
    for (const { item, span } of weekendsAfterAll(story))
      yield findingAt(
        item,
        span,
        'error',
        'Another statement of this plan says that this is done on working days only.',
      )
    for (const item of context.items) {
      const clashes = selfClashes(item.text)
      if (clashes.length === 0 || correctsEarlier(item.text)) continue
      for (const span of clashes)
        yield findingAt(item, span, 'warning', 'Another statement of this text says the opposite.')
    }
    // Without an earlier word and without an absolute one nothing can clash.
    if (before.length === 0 && !now.some((item) => says(item, always))) return
    const claims = now.flatMap((item) => clauses(item.text).map((claim) => ({ ...claim, item })))
    const earlier = before.flatMap(({ text }, index) =>
      earlierClaims(context, text ?? '').map((claim) => ({ ...claim, index })),
    )
    const flagged = new Set<PlanClaim>()
    for (const claim of claims) {
      if (correctsEarlier(claim.item.text)) continue
      const clash = earlier.find((other) => mayClash(claim, other, context.language) && clashes(claim, other))
      if (clash !== undefined) {
        flagged.add(claim)
        yield findingAt(
          claim.item,
          claim,
          claim.strict && clash.strict ? 'error' : 'warning',
          `An earlier submission said the opposite: "${clash.text}"`,
        )
      }
    }
    yield* changedStories(now, context, flagged)
    claims.forEach((claim, index) => {
      for (const other of claims.slice(index + 1)) {
        if (flagged.has(other) || correctsEarlier(other.item.text) || correctsEarlier(claim.item.text))
          continue
        // Inside one plan only an absolute statement clashes: "did not check" and "checked" may be two times.
        if (!claim.ours || !other.ours || !clashes(claim, other)) continue
        if (!(claim.absolute || other.absolute)) continue
        flagged.add(other)
      }
    })
    for (const claim of flagged) {
      if (earlier.some((other) => mayClash(claim, other, context.language) && clashes(claim, other))) continue
      yield findingAt(claim.item, claim, 'warning', 'Another statement of this plan says the opposite.')
    }
  },
}

function* changedStories(
  now: readonly PlanItem[],
  context: LintContext,
  flagged: ReadonlySet<PlanClaim>,
): Generator<RuleFinding> {
  const stems = (text: string): ReadonlySet<string> => stemsOf(text.toLowerCase(), context.language)
  const texts = (context.document.previousSubmissions ?? [])
    .filter(({ text }) => text !== undefined && text.trim() !== '')
    .map(({ text }) => context.analyse(text ?? ''))
  for (const item of now) {
    if (correctsEarlier(item.text)) continue
    const spans = texts.flatMap((text) => [
      ...deniedThingsTold(item, text, stems),
      ...changedFigures(item, text, context.language, stems),
    ])
    for (const span of withoutOverlaps(spans)) {
      const known = [...flagged].some(
        (claim) => claim.item === item && claim.start < span.end && claim.end > span.start,
      )
      if (!known) yield findingAt(item, span, 'warning', 'An earlier submission told this otherwise.')
    }
  }
}

interface Claim {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly negative: boolean
  readonly absolute: boolean
  readonly strict: boolean
  /** Says who: "we bought", not "forty were bought". */
  readonly ours: boolean
  readonly stems: ReadonlySet<string>
}

type PlanClaim = Claim & { readonly item: PlanItem }

const negation =
  /\b(?:did not|do not|does not|didn't|didn’t|don't|don’t|have not|has not|had not|haven't|haven’t|hasn't|hasn’t|hadn't|never|have no|had no|no longer|was not|were not|wasn't|weren't|is not|are not|none|no (?:unit|item|order|product|other|further|additional)s?|nothing else|nobody else|no one else)\b|(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}*|jamais|pas|aucune?|non|(?<!(?:im|en|de|du|ab|seit|bis|\d|\d\.) )mai(?! \d)|nessun\p{L}*|no|nunca|jamás|ningún|ninguna)(?!\p{L})|ない|ません|なかった|せず/iu
const ours =
  /(?<!\p{L})(?:we|i|our|us|wir|ich|uns|unser\p{L}*|nous|notre|nos|je|noi|abbiamo|nostr[oaie]|nosotros|hemos|nuestr[oa]s?|\p{L}{3,}(?:amos|emos|imos|iamo|evamo|avamo))(?!\p{L})|[\u3040-\u30ff]/iu
// "No other listing contains kava" speaks for us although it does not say "we".
const ofOthers =
  /(?<!\p{L})(?:(?:no|two|three|four|five|six|several|some|many|\d+) (?:other|further|additional|more)|(?:another|a further) \p{L}+|kein\p{L}* (?:ander|weiter)\p{L}*|(?:zwei|drei|vier|fünf|mehrere|einige|\d+) (?:ander|weiter)\p{L}*|aucune? autre|(?:deux|trois|quatre|cinq|plusieurs|\d+) autres|nessun.?\p{L}* ?altr\p{L}*|altr[ie] (?:due|tre|quattro|cinque|\d+)|(?:due|tre|\d+) altr[ie]|ningun?\p{L}* otr[oa]|ningún otr[oa]|otr[oa]s (?:dos|tres|cuatro|cinco|varias|\d+))(?!\p{L})|他の/iu
const neverOrAlways =
  /(?<!\p{L})(?:never|always|not|no|nicht|niemals|jamais|nunca|siempre|sempre|toujours)(?!\p{L})/gu
const passive =
  /\b(?:was|were|been|got) (?:\w+ )?(?:\w+ed|bought|sold|sent|made|taken|bound|kept|put|given|found|built|hired|paid)\b|(?<!\p{L})(?:wurden?|worden|été|stat[oaie]|fue|fueron|venivano|était|étaient)(?!\p{L})/iu
const always =
  /(?<!\p{L})(?:never|always|no other|kein\p{L}* (?:ander|weiter)\p{L}*|nie|niemals|immer|stets|jamais|toujours|aucune?|(?<!(?:im|en|de|du|ab|seit|bis|\d|\d\.) )mai(?! \d)|sempre|nessun\p{L}*|nunca|jamás|siempre|ningún|ninguna)(?!\p{L})|一切|決して|一度も|必ず|常に|絶対/iu
const corrects =
  /\b(?:correct(?:s|ed|ing|ion)? (?:our|the|an|my|of) (?:\w+ )?(?:earlier|previous|first|last|statement|submission|appeal|plan)|(?:earlier|previous|first) (?:statement|submission|plan|appeal) (?:was|is|said)|contrary to our|we (?:wrongly|incorrectly) (?:said|stated|wrote)|in our (?:first|previous|earlier) (?:plan|appeal|submission))\b|(?<!\p{L})(?:korrigieren|berichtigen|richtigstell\p{L}*|anders als in|rectifi\p{L}+|corrigeons|contrairement à|correggiamo|rettific\p{L}+|contrariamente a|corregimos|rectific\p{L}+|a diferencia de)(?!\p{L})|訂正|前回の(?:説明|記載)/iu

function earlierClaims(context: LintContext, text: string): Claim[] {
  return text.trim() === '' ? [] : clauses(context.analyse(text)).filter((claim) => claim.ours)
}

const correctsEarlier = perText((text) => saysRaw({ text }, corrects))

// "We bought it from a shop because the distributor had no stock" says one thing about us and one about why.
const boundary =
  /[,;:、]\s?(?!\d)|\s(?:because|since|so|although|though|while|which|but|until|when|during|and (?=we\b|our\b|had\b|did\b)|weil|denn|obwohl|aber|während|car|parce|mais|alors|perché|poiché|ma|mentre|porque|pero|mientras|ya que)\s/gi

const clauses = perText((text): readonly Claim[] => {
  const { masked, sentences } = text
  return sentences.flatMap((span) => {
    const claims: Claim[] = []
    let from = span.start
    const ends = allMatches(boundary, masked.slice(span.start, span.end)).map((match) => ({
      end: span.start + match.index,
      next: span.start + match.index + match[0].length,
    }))
    for (const { end, next } of [...ends, { end: span.end, next: span.end }]) {
      const claim = readClaim(text, { start: from, end })
      // "We decided never to sell them again" denies no sale.
      if (
        claim !== undefined &&
        !(claim.negative && has(resolves[text.language], masked.slice(span.start, end)))
      )
        claims.push(claim)
      from = next
    }
    return claims
  })
})

// How many stems a claim may have, and up to how many it is narrow enough to be held against another.
const sizes = { en: { least: 2, most: 14, strict: 8 }, other: { least: 3, most: 90, strict: 45 } }

function readClaim(text: AnalysedText, { start, end }: Span): Claim | undefined {
  const { language } = text
  const masked = text.masked.slice(start, end)
  const mine = has(ours, masked) || says({ text }, ofOthers, masked)
  if (!mine && !says({ text }, passive, masked)) return undefined
  const negative = has(negation, masked)
  const absolute = says({ text }, always, masked)
  const stems = stemsOf(replaced(neverOrAlways, replaced(ofOthers, masked.toLowerCase(), ' '), ' '), language)
  const { least, most, strict } = language === 'en' ? sizes.en : sizes.other
  if (stems.size < least || stems.size > most) return undefined
  return {
    start,
    end,
    text: text.raw.slice(start, end),
    negative,
    absolute,
    ours: mine,
    strict: stems.size <= strict,
    stems,
  }
}

/** Outside English, where stems are only pieces of words, one of the two must be an absolute statement. */
function mayClash(claim: Claim, earlier: Claim, language: Language): boolean {
  if (language !== 'en') return earlier.absolute || claim.absolute
  return claim.ours || earlier.absolute
}

function clashes(a: Claim, b: Claim): boolean {
  if (a.negative === b.negative) return false
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  return small.size >= 2 && shareOf(small, large) >= (small.size <= 2 ? 1 : 0.75)
}
