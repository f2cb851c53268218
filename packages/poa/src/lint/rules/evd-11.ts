import { action, flags, passes } from '../examples.ts'
import { findingAt, sentenceAt } from '../find.ts'
import type { LintContext } from '../context.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import type { Span } from '../text/sentences.ts'
import { allMatches, has } from '../text/pattern.ts'

export const evd11: ItemRule = {
  id: 'EVD-11',
  scope: 'item',
  title: 'No personal data of buyers, no secrets',
  severity: 'error',
  why: "Buyer data in an appeal is itself a violation of Amazon's data policy; order IDs are enough.",
  how: "E-mail, phone, name with street, card and bank numbers, passwords in the text, unless they are the supplier's or the account's own.",
  question: 'Can the order ID stand in its place?',
  source: 'Amazon buyer data policy, AZ-INV',
  bad: [
    flags(action('We refunded Harriet Vale, 9 Mill Lane, Derby.'), 'Harriet Vale, 9 Mill Lane'),
    flags(action('We refunded the buyer jane.roe@gmail.com.'), 'jane.roe@gmail.com'),
    flags(action('The customer Jane Roe, 12 Elm Street, Dayton, got a new one.')),
    flags(action('The buyer was called at +1 937 555 0142.'), '+1 937 555 0142'),
    flags(action('Card 4111 1111 1111 1111 was refunded.')),
    ...(
      [
        ['fr', 'Nous avons remboursé Mme Claire Petit, 12 rue des Lilas, 69003 Lyon.'],
        ['it', 'Abbiamo rimborsato la signora Anna Bruni, Via Roma 8, 20121 Milano.'],
        ['es', 'Reembolsamos a Ana López, Calle Mayor 4, 28013 Madrid.'],
        ['en', 'Mr Alan Whitby, 9 Quarry Grove, Leeds, got his money back.'],
        ['en', 'Ms Dora Lind, phone 206-555-0144, was told on 3 May.'],
        ['de', 'Frau Erna Kuhl, Bremer Straße 8 in Kiel, bekam Ersatz.'],
        ['fr', 'Mme Lise Morel, portable 06 12 55 01 44, a été remboursée.'],
        ['it', 'Il signor Aldo Neri, via Verdi 12 a Lucca, ha ricevuto il rimborso.'],
        ['es', 'La señora Eva Ruiz, calle Mayor 7, recibió otra lámpara.'],
        ['ja', '購入者の佐藤花子様(東京都港区芝1-2-3)に返金しました。'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language }))),
  ],
  fine: [
    ...(
      [
        ['fr', 'Le fournisseur Lumières Sud, 12 rue des Lilas, a confirmé le lot.'],
        ['it', 'Il nostro magazzino è in Via Roma 8.'],
        ['es', 'El proveedor está en Calle Mayor 4, tel. 915 550 123.'],
        ['en', 'Mr Park of our supplier, phone 206-555-0144, confirmed the lot.'],
        ['de', 'Herr Kuhl vom Lieferanten, Tel. 0431 5550144, bestätigte die Charge.'],
        ['it', 'Il signor Neri del fornitore, tel. 0583 555014, ha confermato il lotto.'],
        ['ja', '仕入先の所在地は東京都港区芝1-2-3です。'],
      ] as const
    ).map(([language, text]) => passes(action(text, { language }), `of a business: ${text}`)),
    passes(
      action('Supplier contact: Norvik GmbH, +49 30 1234567, sales@norvik.example, Lagerstrasse 4.'),
      "a supplier's contact is wanted",
    ),
    passes(
      action('Order 111-2222222-3333333 was refunded; tracking 9400111899223197428490.'),
      'order and tracking numbers',
    ),
    passes(action('Write to our compliance desk at ops@brightwater.example.'), 'the own address'),
  ],
  *check(item, context) {
    const { raw, masks } = item.text
    const found: { span: Span; what: string }[] = []
    for (const mask of masks) if (mask.kind === 'email') found.push({ span: mask, what: 'an e-mail address' })
    for (const [what, pattern] of /\d|pass|pin/i.test(raw) ? patterns : []) {
      for (const match of allMatches(pattern, raw)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (
          masks.some(
            (mask) =>
              (mask.kind === 'order' || mask.kind === 'url' || mask.kind === 'sku') &&
              mask.start < span.end &&
              mask.end > span.start,
          )
        )
          continue
        found.push({ span, what })
      }
    }
    const seen: Span[] = []
    for (const { span, what } of found.toSorted((a, b) => a.span.start - b.span.start)) {
      if (seen.some((other) => other.end > span.start) || !isPrivate(item, span, what, context)) continue
      seen.push(span)
      yield findingAt(
        item,
        withName(item, span),
        'error',
        `This is ${what} that does not belong into an appeal.`,
      )
    }
  },
}

const street = String.raw`\d{1,5}[a-z]? (?:\p{Lu}[\p{L}.'-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Close|Terrace|Crescent|Hollow|Grove|Hill|Row|Square|Mews|Walk|Gardens|Circle|Trail|Parkway|Highway|Loop|Ridge)\b|\p{Lu}\p{Ll}+(?:straße|strasse|str\.|weg|allee|platz) \d{1,4}|\p{Lu}\p{Ll}+(?:er|en|-\p{Lu}\p{Ll}+)[ -](?:Straße|Strasse|Str\.|Weg|Allee|Platz|Ring|Damm) \d{1,4}|\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|cours|route) (?:de |du |des |d['’]|la |l['’]|les )*\p{Lu}\p{L}+|(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Ll]argo|[Vv]icolo) (?:\p{L}+ ){0,2}\p{Lu}[\p{L}'’]+,? \d{1,4}|(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Rr]onda|C\/) ?(?:de |del |la |los |las )*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*,? \d{1,4}|[\p{Script=Han}]{1,4}[都道府県市区][\p{Script=Han}]{0,10}[\d０-９]{1,4}(?:[-－丁目番地の]+[\d０-９]{1,4})+`
const patterns: readonly (readonly [string, RegExp])[] = [
  ['a card number', /(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])/g],
  ['a bank account number', /\b[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){3,7}[A-Z0-9]{1,4}\b(?<=\d[A-Z0-9 ]*)/g],
  ['a password', /\b(?:password|passwort|passcode|pin)(?: is| was|:| =) ?\S+/gi],
  [
    'a phone number',
    /(?<![\d\p{L}-])(?:\+\d{1,3}[ ./-]?(?:\(\d{1,4}\)[ ./-]?)?\d{1,4}(?:[ ./-]?\d{2,4}){2,4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?![\d-])/gu,
  ],
  [
    'a phone number',
    /(?<=(?:phone|[Tt]el\.?|[Tt]él\.?|[Tt]elefon|[Tt]elefono|[Tt]eléfono|[Tt]éléphone|[Mm]óvil|[Cc]ell(?:ulare|\.)?|[Hh]andy(?:nummer)?|[Mm]obile?|[Tt]elefonnummer|[Pp]ortable|電話(?:番号)?|TEL)[:：]? ?)[+(\d][\d ()/.-]{6,16}\d/gu,
  ],
  ['a street address', new RegExp(street, 'gu')],
]

const buyer =
  /\b(?:buyers?|customers?|purchasers?|recipients?|consignees?|Kunden?|Käufer\w*|clients?|acheteurs?|clienti?|compradores?|acquirent[ei]|client[ea]s?)\b|お客様|購入者|\p{Script=Han}様/iu
const business =
  /\b(?:suppliers?|vendors?|distributors?|manufacturers?|wholesalers?|factory|laborator(?:y|ies)|lab|carriers?|agency|brand owner|rights owner|licensor|our|contact|office|warehouse|headquarters|company|registered|sales|accounts? department|Lieferant\w*|fournisseur\w*|fornitor\w*|proveedor\w*|unser\w*|notre|nos|nostr[oaie]|nuestr[oa]s?|laborator\w*|labor|entrepôt|magazzino|almacén)\b|仕入先|当社|弊社|倉庫|試験所/iu

function isPrivate(item: PlanItem, span: Span, what: string, context: LintContext): boolean {
  const words = item.text.raw.slice(span.start, span.end)
  if (what === 'a card number' || what === 'a password') return true
  if (/@marketplace\.amazon\./i.test(words)) return true
  if (isKnown(words, context)) return false
  const sentence = sentenceAt(item, span.start)
  const around = item.text.raw.slice(sentence.start, sentence.end)
  if (what === 'a bank account number') return has(buyer, around)
  const before = item.text.raw.slice(sentence.start, span.start)
  if (has(buyer, before) || (has(buyer, around) && !has(business, around)))
    return !/\b(?:supplier|vendor|distributor|manufacturer|laboratory)\b/i.test(before)
  if (has(business, around)) return false
  if (has(titled, before)) return true
  if (what === 'a street address') return has(personBefore, before) && !has(business, before)
  return /@(?:gmail|yahoo|hotmail|outlook|icloud|aol|gmx|web)\./i.test(words)
}

/** Data that the case itself gives for suppliers and for the account. */
function isKnown(words: string, { document }: LintContext): boolean {
  const known = JSON.stringify([
    document.account,
    document.evidence?.map((entry) => [entry.supplier, entry.billTo, entry.addressOnDocument]),
    document['rightsOwner'],
  ])
  const digits = words.replace(/\D/g, '')
  return known.includes(words) || (digits.length >= 7 && known.replace(/\D/g, '').includes(digits))
}

// A person by title and name, of whom nothing says that they stand for a firm.
const titled =
  /(?<!\p{L})(?:Mrs|Mr|Ms|Miss|Frau|Herrn?|Mme|Mlle|M|Madame|Monsieur|[Ss]ig\.ra|[Ss]ig|[Ss]ignora|[Ss]ignor|[Ss]ra|[Ss]r|[Ss]eñora|[Ss]eñor|[Dd]oña|[Dd]on)\.? (?:\p{Lu}[\p{L}'’-]+,? ){1,3}/u

const personBefore = /(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? |様[（(、]?\s?)$/u

/** "Margaret Hollow, 27 Birch Close": whose it is goes with it. */
function withName(item: PlanItem, span: Span): Span {
  const before = item.text.raw.slice(Math.max(0, span.start - 60), span.start)
  const name = /\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]*){0,2} \p{Lu}\p{Ll}+(?:,| \(|:)? $/u.exec(before)
  return name === null ? span : { start: span.start - name[0].length, end: span.end }
}
