import { action, flags, passes } from '../examples.ts'
import { findingAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { RuleFinding } from '../finding.ts'
import { perText } from '../memory/kept.ts'
import { isComplainant } from '../story/complainant.ts'
import { misnamed } from '../story/misnamed.ts'
import type { CaseRule } from '../rule.ts'
import { exhibitMentions } from '../answers/mentions.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { company, firmInTitle, namesFirm, shortName, tradeName } from '../text/companies.ts'
import { nameSimilarity, normalName } from '../text/names.ts'
import { similarity } from '../text/similarity.ts'
import { allMatches, has } from '../text/pattern.ts'

const evidence = [{ ref: 'Exhibit 1', type: 'invoice', supplier: { name: 'Norvik Handels GmbH' } }]

const titled = [{ ref: 'Exhibit 1', type: 'letter', title: 'Letter of Marlow Glass Ltd on the lens' }]

const papers = [{ ref: 'Exhibit 1', type: 'invoice', supplier: { name: 'Mayorista Cantábrico S.A.' } }]

const otero = { legalName: 'Otero Home Textiles LLC', storeName: 'Otero Linens' }
const twoSuppliers = [
  { ref: 'Exhibit 1', type: 'invoice', supplier: { name: 'Halvorsen Labs Inc' } },
  { ref: 'Exhibit 2', type: 'invoice', supplier: { name: 'Desert Bloom' } },
]

const oakridge = [
  { ref: 'Exhibit 1', type: 'invoice', supplier: { name: 'Oakridge Cosmetics Distribution Inc.' } },
]

export const con03: CaseRule = {
  id: 'CON-03',
  scope: 'case',
  title: 'Names agree between text and papers',
  severity: 'warning',
  why: 'A supplier or store that is written differently in text and paper looks like another one.',
  how: 'A name after "supplier", "distributor", "store", "submitted by" and the like, or one that is nearly a known name or begins like it and goes on differently, is compared with those of the papers and the account (0.85). Short forms and aliases count as the same. In an entry taken over from another case every company is compared.',
  question: 'Which spelling is on the paper?',
  source: 'RB1, AZ-ID, DAM',
  bad: [
    ...(
      [
        ['en', 'On 6 May Oakbridge Cosmetic Supply confirmed the pump in a letter (Exhibit 1).'],
        ['en', 'We filed the invoices of Oakridge Beauty Supplies Ltd on 6 May (Exhibit 1).'],
        ['de', 'Am 6. Mai bestätigte die Oakbridge Kosmetik GmbH die Pumpe (Exhibit 1).'],
        ['fr', 'Le 6 mai, la société Oakridje Cosmétique nous a écrit (Exhibit 1).'],
        ['it', 'Il 6 maggio la ditta Oakbridge Cosmetici ha confermato la pompa (Exhibit 1).'],
        ['es', 'El 6 de mayo la empresa Oakbrige Cosmética confirmó la bomba (Exhibit 1).'],
        ['ja', '5月6日にOakbridge Cosmetic Supplyから書面を受け取りました(Exhibit 1)。'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language, evidence: oakridge }))),
    ...(
      [
        ['en', 'We parted from Lindqvist Import House, our supplier.'],
        ['de', 'Wir haben uns von Lindqvist Importhaus, unserem Lieferanten, getrennt.'],
        ['fr', 'Nous avons quitté Maison Lindqvist, notre fournisseur.'],
        ['it', 'Abbiamo lasciato Casa Lindqvist, il nostro fornitore.'],
        ['es', 'Dejamos a Casa Lindqvist, nuestro proveedor.'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language, evidence }))),
    ...(
      [
        ['en', 'On 6 May Sable Optics Ltd confirmed the lens (Exhibit 1).'],
        ['es', 'La empresa Óptica Sable SA confirmó la lente el 6 de mayo (Exhibit 1).'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language, evidence: titled }))),
    flags(
      action('On 6 May we received 40 lamps from Bellweather Lighting Goods; the invoice is Exhibit 1.', {
        evidence,
      }),
      'Bellweather Lighting Goods',
    ),
    flags(
      action('Il 6 maggio abbiamo ricevuto 40 lampade da Bellini Forniture (fattura, Exhibit 1).', {
        evidence,
        language: 'it',
      }),
      'Bellini Forniture',
    ),
    flags({
      account: { legalName: 'Brightwater Trading Ltd' },
      sections: {},
      evidence: [
        { ref: 'Exhibit 1', type: 'business_registration', nameOnDocument: 'Brightwater Imports Ltd' },
      ],
    }),
    flags(action('Three users were removed from Otero Living.', { account: otero }), 'Otero Living'),
    flags(
      action('We asked Halvorsen Labs for its papers: they are Exhibits 1 and 2.', {
        evidence: twoSuppliers,
      }),
      'Halvorsen Labs',
    ),
    flags(
      {
        account: { legalName: 'Larkspur Traders LLC', storeName: 'Larkspur Attic' },
        sections: {},
        freeText: 'This plan is submitted by Pinehollow Retail Group for the storefront Larkspur Attic.',
      },
      'Pinehollow Retail Group',
    ),
    flags(
      action('We bought 120 units from our supplier Nordvig Trading GmbH.', { evidence }),
      'Nordvig Trading GmbH',
    ),
    flags({
      account: { legalName: 'Brightwater Trading Ltd' },
      sections: {},
      evidence: [
        { ref: 'Exhibit 1', type: 'letter_of_authorization', loa: { licensee: 'Sunrise Goods LLC' } },
      ],
    }),
    flags(
      action('Am 26. September bestätigte die Alpkorb Versand KG die Kundennummer.', {
        language: 'de',
        account: { legalName: 'Alpenkorb Handels GmbH' },
      }),
      'Alpkorb Versand KG',
    ),
    flags(
      {
        account: { legalName: 'Brightwater Trading Ltd' },
        sections: {
          preventiveMeasures: [
            {
              text: 'Tidewater Freight LLC scans each parcel.',
              reusedFrom: 'case-7/sections.preventiveMeasures.a',
            },
          ],
        },
      },
      'Tidewater Freight LLC',
    ),
    ...(
      [
        ['es', 'Mayoristas del Cantábrico Norte S.C. nos envió la factura.'],
        ['es', 'Mayorista Cantabria S.L.U. confirmó el lote.'],
        ['fr', 'Mayoriste Cantabrique SASU a confirmé le lot.'],
        ['it', 'Maiorista Cantabrica S.n.c. ha confermato il lotto.'],
        ['de', 'Die Mayoristen Kantabrien GbR bestätigte die Ware.'],
        ['en', 'Mayorist Cantabria LLP confirmed the lot.'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language, evidence: papers }))),
  ],
  fine: [
    ...[
      'On 6 May Marlow Glass Ltd confirmed the lens (Exhibit 1).',
      'On 6 May Sable Optics Ltd was told of the lens.',
    ].map((text) => passes(action(text, { evidence: titled }), `as the title has it, or no paper: ${text}`)),
    passes(
      action('We left Lindqvist Paper, the supplier of the boxes.', { evidence }),
      'boxes come from another',
    ),
    passes(
      {
        route: 'dispute',
        account: { legalName: 'Fernhill Lamps Ltd' },
        sections: {},
        freeText: 'The complaint was filed by Corbin Trade Ltd, a former distributor.',
      },
      'who complained',
    ),
    ...(
      [
        ['en', 'On 6 May Oakridge Cosmetics confirmed the pump in a letter (Exhibit 1).'],
        ['en', 'Oakridge sent the invoice on 6 May (Exhibit 1). The Oakridge Summer Sale page was closed.'],
        ['en', 'On 6 May Oakwood Carriers took the parcels over (Exhibit 1).'],
        [
          'de',
          'Am 6. Mai bestätigte Oakridge Cosmetics die Pumpe (Exhibit 1). Die Oakridge Pumpe ist golden.',
        ],
        ['fr', 'Le 6 mai, Oakridge Cosmetics Distribution nous a écrit (Exhibit 1).'],
      ] as const
    ).map(([language, text]) =>
      passes(action(text, { language, evidence: oakridge }), `the same, or another: ${text}`),
    ),
    passes(
      action('On 6 May Norvik Handels and the buyer from Bellweather Lighting Goods met (Exhibit 1).', {
        evidence,
      }),
      'the right firm stands beside it',
    ),
    passes(
      {
        account: { legalName: 'Brightwater Trading Ltd' },
        sections: {},
        evidence: [{ type: 'business_registration', nameOnDocument: 'BRIGHTWATER TRADING LIMITED' }],
      },
      'the same name in other letters',
    ),
    passes(
      action('Otero Linens removed three users. Otero needs no more.', { account: otero }),
      'the store, and its short form',
    ),
    passes(
      action('We asked Halvorsen Labs for its papers (Exhibit 1) and Desert Bloom for theirs (Exhibit 2).', {
        evidence: twoSuppliers,
      }),
      'each has its own',
    ),
    ...(
      [
        ['es', 'La factura es de Mayorista Cantábrico S.A. y lleva 100 unidades.'],
        ['es', 'Transportes Ribera S.C. recoge cada tarde.'],
        ['fr', 'Norvique SASU a repris la tournée.'],
        ['it', 'Corriere Lanza S.n.c. ritira ogni sera.'],
        ['de', 'Die Werkstatt Huber GbR prüft die Waage.'],
        ['en', 'Quill & Marsh LLP keeps the books.'],
      ] as const
    ).map(([language, text]) =>
      passes(action(text, { language, evidence: papers }), `the same or another: ${text}`),
    ),
    passes(
      action('On 3 May Tidewater Freight LLC took over the pickup.', {
        account: { legalName: 'Brightwater Trading Ltd' },
      }),
      'another company, not nearly the same',
    ),
    passes(
      {
        account: { legalName: 'Larkspur Traders LLC', storeName: 'Larkspur Attic' },
        sections: {},
        freeText: 'Submitted on behalf of Larkspur Traders LLC. Signed by the Operations Manager.',
      },
      'the account itself and a role',
    ),
    passes(action('We bought 120 units from our supplier Norvik.', { evidence }), 'a short form'),
    passes(action('We bought 120 units from the supplier in May.', { evidence }), 'no name'),
    passes(action('Our supplier Norvik Handels GmbH sent the file.', { evidence }), 'the same name'),
  ],
  *check(context) {
    const suppliers = namesOf(context, 'supplier')
    const own = namesOf(context, 'account')
    for (const item of context.items) {
      for (const [told, known, what] of [
        [suppliersTold, suppliers, 'supplier of the papers'],
        [suppliersBehind, suppliers, 'supplier of the papers'],
        [storesTold, own, 'account'],
        [submittersTold, own, 'account'],
      ] as const) {
        if (known.length === 0) continue
        for (const { name, start } of told(item.text)) {
          if (name === '' || has(notName, name) || quoted(item.text.masks, start)) continue
          if (isComplainant(item, start, start + name.length)) continue
          // "[Supplier Name]" is STR-10's.
          if (/[[<{][^\]>}]*$/.test(item.text.raw.slice(Math.max(0, start - 40), start))) continue
          if ([...known, ...suppliers, ...own].some((other) => nameSimilarity(name, other) >= 0.85)) continue
          yield findingAt(
            item,
            { start, end: start + name.length },
            'warning',
            `"${name}" is not the name of any ${what}: ${known.join(', ')}.`,
          )
        }
      }
    }
    const found = [...nearlyKnown(context, [...suppliers, ...own])]
    yield* found
    for (const { item, start, end, name, known } of misnamed(context))
      if (!found.some((other) => other.path === item.path && other.start === item.base + start))
        yield findingAt(
          item,
          { start, end },
          'warning',
          `"${name}" is not quite "${known}", as the case has it.`,
        )
    yield* othersPapers(context)
    yield* strangersPapers(context, own)
    yield* nearlyOwn(context, own)
    // A register holds the legal name, never the short one of the store.
    const registered = [
      context.document.account?.legalName ?? [],
      context.document.account?.aliases ?? [],
    ].flat()
    for (const { entry, path, kind, name } of context.exhibits ?? []) {
      const shown = entry.nameOnDocument
      if (
        kind === 'business_registration' &&
        shown !== undefined &&
        namesFirm(shown) &&
        registered.length > 0 &&
        !registered.some((known) => nameSimilarity(known, shown) >= 0.85) &&
        registered.some((known) => beginsLike(known, shown)) // EVD-10 tells of quite another name.
      )
        yield {
          severity: 'warning',
          message: `${name} registers "${shown}", the account is ${registered[0]}.`,
          path,
          text: shown,
        }
      const licensee = entry.loa?.licensee
      if (licensee === undefined || licensee.trim() === '' || own.length === 0) continue
      if (own.some((known) => nameSimilarity(known, licensee) >= 0.85)) continue
      yield {
        severity: 'warning',
        message: `${name} grants to "${licensee}", the account is ${own[0]}.`,
        path: `${path}.loa.licensee`,
        start: 0,
        end: licensee.length,
        text: licensee,
      }
    }
  },
}

/**
 * A company, told by its legal form, whose first word is nearly that of a known name: the same firm misspelt, or another
 * firm of nearly the same name. Both are what a reader stumbles over.
 */
function* nearlyKnown(context: LintContext, known: readonly string[]): Generator<RuleFinding> {
  const papers = (context.document.evidence ?? []).flatMap((entry) => [entry.nameOnDocument, entry.billTo])
  const names = [...known, ...papers.filter((name) => name !== undefined)]
  if (names.length === 0) return
  for (const item of context.items) {
    for (const match of allMatches(company, item.text.raw)) {
      const name = match[0].trim()
      if (quoted(item.text.masks, match.index)) continue
      if (names.some((other) => nameSimilarity(name, other) >= 0.85)) continue
      const near = names.find((other) => isNearly(name, other))
      if (near === undefined && item.reusedFrom === undefined) continue
      yield findingAt(
        item,
        { start: match.index, end: match.index + name.length },
        'warning',
        near === undefined
          ? `"${name}" came with the words of another case; this one does not know the name.`
          : `"${name}" is nearly "${near}", and not the same.`,
      )
    }
  }
}

/** "We asked Halvorsen for its papers: the cream invoice is Exhibit 3", and Exhibit 3 is from another supplier. */
function* othersPapers(context: LintContext): Generator<RuleFinding> {
  const papers = (context.exhibits ?? []).flatMap(({ label, name, entry }) => {
    const from = entry.supplier?.name
    return from === undefined || normalName(from) === '' ? [] : [{ label, name, from }]
  })
  const suppliers = [...new Set(papers.map(({ from }) => from))]
  if (suppliers.length < 2) return
  for (const item of context.items) {
    for (const sentence of item.text.sentences) {
      const words = item.text.raw.slice(sentence.start, sentence.end)
      const named = suppliers.flatMap((supplier) => {
        const short = shortName(supplier)
        const at = short.length < 4 ? -1 : words.indexOf(short)
        return at < 0
          ? []
          : [{ supplier, start: sentence.start + at, end: sentence.start + at + short.length }]
      })
      const [only] = named
      if (only === undefined || named.length > 1 || !has(itsPapers, words)) continue
      // The other supplier is named as well, only not rightly.
      if (
        misnamed(context).some(
          (other) => other.item === item && other.start >= sentence.start && other.start < sentence.end,
        )
      )
        continue
      const labels = exhibitMentions(item)
        .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
        .flatMap((mention) => mention.labels)
      const strange = papers.find(({ label, from }) => labels.includes(label) && from !== only.supplier)
      if (strange === undefined) continue
      yield findingAt(
        item,
        only,
        'warning',
        `${strange.name} is from "${strange.from}", not from "${only.supplier}".`,
      )
    }
  }
}

/** "The invoices of Curtidos Navarro S.L. are Exhibit 1", which Marroquinería Nadal S.A. wrote. */
function* strangersPapers(context: LintContext, own: readonly string[]): Generator<RuleFinding> {
  const papers = (context.exhibits ?? []).flatMap(({ label, name, entry }) => {
    const from = entry.supplier?.name ?? firmInTitle(entry.title)
    return from === undefined || normalName(from) === '' ? [] : [{ label, name, from }]
  })
  if (papers.length === 0) return
  const known = [...papers.map(({ from }) => from), ...own]
  for (const item of context.items) {
    if (exhibitMentions(item).length === 0 || !namesCompany(item.text)) continue
    for (const sentence of item.text.sentences) {
      const words = item.text.raw.slice(sentence.start, sentence.end)
      const labels = exhibitMentions(item)
        .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
        .flatMap((mention) => mention.labels)
      const paper = papers.find(({ label }) => labels.includes(label))
      if (paper === undefined) continue
      const companies = [company, tradeName]
        .flatMap((pattern) => allMatches(pattern, words))
        .map((match) => ({ name: match[0].trim(), start: sentence.start + match.index }))
      // Whoever names the right firm beside it tells of both.
      if (known.some((other) => words.includes(shortName(other)))) continue
      const [stranger] = companies.filter(({ name }) => !known.some((other) => isNearly(name, other)))
      if (stranger === undefined || quoted(item.text.masks, stranger.start)) continue
      yield findingAt(
        item,
        { start: stranger.start, end: stranger.start + stranger.name.length },
        'warning',
        `${paper.name} is from "${paper.from}", not from "${stranger.name}".`,
      )
    }
  }
}

const itsPapers =
  /\b(?:its|their|his|her) (?:\w+ )?(?:papers|invoices?|documents?|letters?|receipts?)|\b(?:invoices?|papers|documents?) (?:of|from|by)\b|(?<!\p{L})(?:(?:seine|ihre|deren)[nr]? (?:Rechnung|Unterlagen|Papiere|Beleg)|(?:Rechnung|Beleg|Unterlagen)\p{L}* (?:von|der|des)|(?:ses|leurs?) (?:factures?|documents?|papiers?)|factures? (?:de|du)|(?:le sue|la sua|i suoi) (?:fattur|document|cart)|fattur[ae] (?:di|del)|sus? (?:facturas?|documentos?|papeles)|facturas? de)|請求書/iu

/** "Otero Living" where the store is Otero Linens: its first word, and then another than any name of the account. */
function* nearlyOwn(context: LintContext, own: readonly string[]): Generator<RuleFinding> {
  // A dispute tells of another's store, and German nouns all look like names.
  if (context.language === 'de' || context.language === 'ja' || context.route !== 'admit') return
  const whole = context.items.map((item) => item.text.raw).join('\n')
  for (const first of new Set(own.map((name) => name.split(/\s/)[0] ?? ''))) {
    if (first.length < 4 || !/^\p{Lu}/u.test(first)) continue
    for (const item of context.items) {
      for (const match of item.text.raw.matchAll(ownWithAnother)) {
        const name = match[0]
        const introduced = has(introducing, item.text.raw.slice(0, match.index))
        if (introduced || !name.startsWith(`${first} `) || quoted(item.text.masks, match.index)) continue
        if (own.some((known) => nameSimilarity(name, known) >= 0.85)) continue
        // A store that is named again and again is another one, and meant.
        if (
          whole.split(name).length > 2 ||
          !own.some((known) => similarity(normalName(name), normalName(known)) >= 0.6)
        )
          continue
        yield findingAt(
          item,
          { start: match.index, end: match.index + name.length },
          'warning',
          `"${name}" is not the name of the account: ${own[0]}.`,
        )
      }
    }
  }
}

const introducing = /\b(?:named|called|nommée?|appelée?|chiamat[oa]|llamad[oa])\s*$/iu

const ownWithAnother = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?! \p{Lu})/gu

function isNearly(name: string, other: string): boolean {
  const [left = '', right = ''] = [name, other].map((one) =>
    normalName(one).replace(/^(?:the|die|der|das|la|le|il|el) /, ''),
  )
  if (left === '' || right === '') return false
  if (similarity(left, right) >= 0.7) return true
  const [first = '', second = ''] = [left, right].map((one) => one.split(' ')[0])
  return first.length >= 5 && second.length >= 5 && first !== second && similarity(first, second) >= 0.75
}

const proper = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:&|of|and|de) (?=\p{Lu}))?(?: \p{Lu}[\p{L}\p{N}&'’.-]*){0,4}`
const supplierName = new RegExp(
  String.raw`\b(?:[Ss]upplier|[Dd]istributor|[Ww]holesaler|[Mm]anufacturer|[Vv]endor|[Ii]mporter|Lieferant(?:in|en)?|Großhändler|Hersteller|Händler|[Ff]ournisseur|[Gg]rossiste|[Ff]abricant|[Ff]ornitore|[Gg]rossista|[Dd]istributore|[Pp]roduttore|[Pp]roveedor|[Mm]ayorista|[Dd]istribuidor|[Ff]abricante),? (?:is |was |called |named |ist |est |è |es )?(${proper})`,
  'gu',
)
// "We left Oakridge Imports, the supplier of the lamps": who supplies boxes or labels is another.
const supplierBehind = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${proper.replace('{0,4}', '{1,4}')}),? (?:who (?:is|was) )?(?:the|our|der|die|dem|den|unser(?:e[mnr]?)?|le|la|notre|il(?: nostro)?|el|nuestro) (?:sole |only |einzige[rn]? |seul |unico |único )?(?:supplier|wholesaler|Lieferant(?:in|en)?|Großhändler|fournisseur|grossiste|fornitore|grossista|proveedor|mayorista)(?![\p{L}])(?! (?:of|for|der|des|für|de|d['’]|di|delle|del) ?(?:\p{L}+ )??(?:box|carton|pack|label|tape|bag|film|foil|Karton|Verpack|Etikett|Folie|cart|emball|étiquett|imball|scatol|etichett|caja|embalaj|etiquet))`,
  'gu',
)
const storeName = new RegExp(
  String.raw`\b(?:[Oo]ur (?:store|storefront|company|legal name|seller account)|[Ss]tore name|[Ll]egal name|[Uu]nser(?:e[rm]?)? (?:Shop|Firma|Unternehmen)|[Nn]otre (?:boutique|société|entreprise)|[Ll]a nostra (?:azienda|società)|[Ii]l nostro negozio|[Nn]uestra (?:tienda|empresa|sociedad))(?: is| was|:|,)? (${proper})`,
  'gu',
)
// "Submitted by Pinehollow Retail Group", "on behalf of …", "for the storefront …": who speaks is the account.
const submitter = new RegExp(
  String.raw`\b(?:(?:[Ss]ubmitted|[Pp]resented|[Ff]iled|[Ss]igned|[Pp]repared|[Ww]ritten|[Ss]ent) (?:by|for|on behalf of)|[Oo]n behalf of|[Ww]e at|[Ww]e,|[Tt]he (?:storefront|seller account|account of|store of)|[Ee]ingereicht von|[Ii]m Namen (?:der|von|des)|[Ww]ir von|[Pp]résenté par|[Aa]u nom de|[Ss]oumis par|[Pp]resentato da|[Aa] nome (?:di|della)|[Ii]nviato da|[Pp]resentado por|[Ee]n nombre de|[Ee]nviado por) (?:the |der |die |la |le |l['’])?(${proper.replace('{0,4}', '{1,4}')})`,
  'gu',
)
const notName =
  /^(?:Exhibits?|Attachment|Operations|General|Account|Managing|Owner|Director|Seller|Selling|Team|Customer|ASIN|SKU|Invoice|The|On|In|We|Our|ID|LOA|PDF|Amazon|Seller|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|A|B|C|I|No|Nos|EU|US|UK|China|Germany)\b/

function namesOf(context: LintContext, kind: 'supplier' | 'account'): string[] {
  const { account, evidence } = context.document
  const names =
    kind === 'supplier'
      ? (evidence ?? []).flatMap((entry) => [entry.supplier?.name, entry.loa?.licensor])
      : [account?.legalName, account?.storeName, ...(account?.aliases ?? [])]
  return [...new Set(names.filter((name) => name !== undefined && normalName(name) !== ''))] as string[]
}

function quoted(
  masks: readonly { readonly kind: string; readonly start: number; readonly end: number }[],
  at: number,
): boolean {
  return masks.some(
    (mask) =>
      (mask.kind === 'quote' || mask.kind === 'url' || mask.kind === 'term') &&
      at >= mask.start &&
      at < mask.end,
  )
}

function beginsLike(name: string, other: string): boolean {
  const [first = ''] = normalName(name).split(' ')
  return first.length >= 4 && normalName(other).split(' ')[0] === first
}

const namesCompany = perText(({ raw }) => has(company, raw) || has(tradeName, raw))

interface ToldName {
  readonly name: string
  readonly start: number
}

const namesBy = (pattern: RegExp): ((text: AnalysedText) => readonly ToldName[]) =>
  perText(({ raw }) =>
    Array.from(raw.matchAll(pattern), (match) => {
      const name = (match[1] ?? '').replace(/[.,]+$/, '').trim()
      return { name, start: match.index + match[0].indexOf(name) }
    }),
  )

const suppliersTold = namesBy(supplierName)
const suppliersBehind = namesBy(supplierBehind)
const storesTold = namesBy(storeName)
const submittersTold = namesBy(submitter)
