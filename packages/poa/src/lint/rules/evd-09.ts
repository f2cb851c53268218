import { findMarketplace } from '@health-tui/metrics'
import { parseDay } from '../../day.ts'
import { aboutExhibit } from '../answers/about-exhibit.ts'
import { flags, passes } from '../examples.ts'
import type { LintContext } from '../context.ts'
import type { CaseRule } from '../rule.ts'
import { findDates } from '../text/dates.ts'

const loa = {
  licensor: 'Norvik AB',
  licensee: 'Brightwater Trading Ltd',
  grant: 'sale on amazon.com',
  territory: 'United States',
  term: '2026-03-01 to 2028-02-28',
  signed: true,
  letterhead: true,
}
const withLoa = (more: object) => ({
  marketplace: 'amazon.com',
  violationTypes: ['trademark'],
  sections: {},
  evidence: [{ ref: 'Exhibit 1', type: 'letter_of_authorization', loa: { ...loa, ...more } }],
})

export const evd09: CaseRule = {
  id: 'EVD-09',
  scope: 'case',
  title: 'Evidence of rights is of the right kind',
  severity: 'error or warning',
  why: 'A letter without term or territory grants nothing; a forwarded retraction is not accepted.',
  how: 'A letter of authorization names licensor, licensee, grant, territory and a term that covers today, signed, on letterhead; a retraction comes from the owner; a counter-notice is for copyright only and complete.',
  question: 'What does the owner have to add or send?',
  source: 'AZ-LOA, AZ-IP, AZ-DMCA',
  bad: [
    flags(withLoa({ term: '' }), 'Exhibit 1'),
    flags(withLoa({ term: '2024-01-01 to 2025-12-31' })),
    flags(withLoa({ signed: false })),
    flags(withLoa({ territory: 'Germany' })),
    flags(
      { sections: {}, evidence: [{ ref: 'Exhibit 2', type: 'retraction', forwarded: true }] },
      'Exhibit 2',
    ),
    flags({
      violationTypes: ['trademark'],
      sections: {},
      evidence: [{ ref: 'Exhibit 3', type: 'counter-notice' }],
    }),
  ],
  fine: [
    passes(withLoa({}), 'complete'),
    passes(withLoa({ territory: 'worldwide' }), 'worldwide'),
    passes(
      { violationTypes: ['patent'], sections: {}, evidence: [{ type: 'non-infringement opinion' }] },
      'patents need other papers',
    ),
    passes(
      { violationTypes: ['copyright'], sections: {}, evidence: [{ type: 'counter-notice' }] },
      'a counter-notice for copyright',
    ),
  ],
  *check(context) {
    for (const exhibit of context.exhibits ?? []) {
      const { entry, kind } = exhibit
      if (entry.loa !== undefined)
        for (const [severity, message] of loaFaults(entry.loa, context))
          yield aboutExhibit(exhibit, message, severity)
      if (kind === 'retraction') {
        if (
          entry.forwarded === true ||
          /\bforward|\bfwd?\b/i.test(`${entry.title ?? ''} ${entry.type ?? ''}`)
        )
          yield aboutExhibit(
            exhibit,
            'is a forwarded retraction; the owner must send it to Amazon from the address that filed',
          )
      }
      if (kind === 'counter_notice') {
        if (context.types.size > 0 && !context.types.has('copyright'))
          yield aboutExhibit(exhibit, 'is a counter-notice, which answers copyright complaints only')
        const missing =
          entry.counterNotice === undefined
            ? []
            : counterNoticeFields.filter((field) => isEmpty(entry.counterNotice?.[field]))
        if (missing.length > 0) yield aboutExhibit(exhibit, `lacks ${missing.join(', ')}`)
      }
    }
  },
}

const counterNoticeFields = [
  'identification',
  'goodFaithStatement',
  'perjuryStatement',
  'jurisdictionConsent',
  'contact',
  'signature',
] as const

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || (typeof value === 'string' && value.trim() === '')
}

type Loa = NonNullable<NonNullable<LintContext['exhibits']>[number]['entry']['loa']>

function* loaFaults(loa: Loa, context: LintContext): Generator<readonly ['error' | 'warning', string]> {
  const missing = (['licensor', 'licensee', 'grant', 'territory', 'term'] as const).filter((field) =>
    isEmpty(loa[field]),
  )
  if (missing.length > 0) yield ['error', `names no ${missing.join(', ')}`]
  if (loa.signed === false) yield ['error', 'is not signed or stamped']
  if (loa.letterhead === false) yield ['warning', 'is not on letterhead']
  const term = loa.term ?? ''
  const iso = [...term.matchAll(/\d{4}-\d{2}-\d{2}/g)].flatMap((match) => parseDay(match[0]) ?? [])
  const days =
    iso.length > 0
      ? iso
      : findDates(term, { reference: context.asOf, monthFirst: context.profile.monthFirst }).flatMap(
          (date) => date.day ?? [],
        )
  const last = days.at(-1)
  const [begin] = days
  const openEnd =
    /until (?:further|revoked|terminated|cancelled)|indefinite|unlimited|perpetual|unbefristet|open-ended|ongoing/i.test(
      term,
    )
  if (!openEnd && last !== undefined && days.length >= 2 && last < context.asOf)
    yield ['error', `ended before today (${term})`]
  else if (
    !openEnd &&
    days.length === 1 &&
    /until|through|expires|bis|valid to/i.test(term) &&
    last !== undefined &&
    last < context.asOf
  )
    yield ['error', `ended before today (${term})`]
  if (begin !== undefined && begin > context.asOf) yield ['error', `begins only after today (${term})`]
  if (!coversTerritory(loa.territory ?? '', context))
    yield ['error', `is for ${loa.territory}, not for this store`]
}

const territories: Readonly<Record<string, RegExp>> = {
  US: /\b(?:us|u\.s\.?a?\.?|usa|united states|america|north america)\b/i,
  CA: /\b(?:canada|north america)\b/i,
  MX: /\b(?:mexico|méxico|north america|latin america)\b/i,
  UK: /\b(?:uk|u\.k\.|united kingdom|great britain|britain|gb|england|europe)\b/i,
  DE: /\b(?:germany|deutschland|dach|eu|european union|europe|eea)\b/i,
  FR: /\b(?:france|eu|european union|europe|eea)\b/i,
  IT: /\b(?:italy|italia|eu|european union|europe|eea)\b/i,
  ES: /\b(?:spain|españa|eu|european union|europe|eea)\b/i,
  NL: /\b(?:netherlands|benelux|eu|european union|europe|eea)\b/i,
  JP: /\b(?:japan|asia)\b|日本/i,
  AU: /\b(?:australia|oceania)\b/i,
  IN: /\b(?:india|asia)\b/i,
}

/** Only a territory made of countries that we know, none of them this store's, is held against the letter. */
function coversTerritory(territory: string, context: LintContext): boolean {
  const code =
    context.document.marketplace === undefined
      ? undefined
      : findMarketplace(context.document.marketplace)?.code
  const wanted = code === undefined ? undefined : territories[code]
  if (
    wanted === undefined ||
    territory.trim() === '' ||
    /world|global|international|all (?:countries|territories|marketplaces)|amazon/i.test(territory)
  )
    return true
  if (wanted.test(territory)) return true
  return !Object.values(territories).some((pattern) => pattern.test(territory))
}
