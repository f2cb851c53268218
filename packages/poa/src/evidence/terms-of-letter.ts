import { firmsIn } from './firm.ts'
import { countriesIn } from './territories.ts'
import { labelled } from './labelled.ts'
import type { Row } from './layout.ts'
import { daysIn, type DayOrder } from './paper-dates.ts'
import { isSameName } from './parties.ts'

/** A term of a letter of authorization. */
export interface LetterTerm {
  readonly field: 'licensor' | 'licensee' | 'grant' | 'brands' | 'territory' | 'term' | 'signed'
  readonly value: string
  readonly context: string
  readonly doubt?: string
}

/** Who allows whom to sell what, where and how long: from labels, and from the sentences that letters use. */
export function termsOfLetter(rows: readonly Row[], order: DayOrder): LetterTerm[] {
  const found: LetterTerm[] = []
  const text = paragraphs(rows)
  const add = (
    field: LetterTerm['field'],
    value: string | undefined,
    context: string,
    doubt?: string,
  ): void => {
    const clean = value?.trim().replace(firmFields.has(field) ? /[,;:\s]+$/u : /[.,;:\s]+$/u, '') ?? ''
    if (clean.length < 2 || found.some((each) => each.field === field && isSameName(each.value, clean)))
      return
    found.push({
      field,
      value: clean,
      context: context.slice(0, 200),
      ...(doubt === undefined ? {} : { doubt }),
    })
  }
  for (const [field, label] of labels)
    for (const { value, context } of labelled(
      rows,
      String.raw`(?:${label})(?: ?\/ ?(?:${label}))*(?=\s*[:：]|\s*$)`,
      String.raw`\S.{1,120}`,
    )) {
      if (field === 'term') add(field, termIn(value, order), context)
      else if (field === 'brands')
        for (const each of value.replaceAll(/\s*\([^)]*\)?/gu, '').split(/\s*[,;、・/]\s*/u))
          add(field, each, context)
      else add(field, value, context)
    }
  // Who is named by a label needs no sentence.
  const byLabel = new Set(found.map(({ field }) => field))
  const bySentence = (field: LetterTerm['field'], value: string | undefined, context: string): void => {
    if (!byLabel.has(field)) add(field, value, context)
  }
  // Letters are written to Amazon, which allows nothing here.
  const firms = firmsIn(text).filter((each) => !/^(?:Amazon\b|アマゾン)/u.test(each))
  for (const match of text.matchAll(isReseller)) {
    const licensee = firmsIn(match[1] ?? '').at(-1)
    if (licensee === undefined || found.some(({ field }) => field === 'licensee')) continue
    bySentence('licensee', licensee, match[0])
    bySentence(
      'licensor',
      firms.find((name) => !isSameName(name, licensee)),
      match[0],
    )
  }
  const verb = found.some(({ field }) => field === 'licensee') ? null : allows.exec(text)
  if (verb !== null) {
    const before = firmsIn(text.slice(0, verb.index))
    const after = firmsIn(text.slice(verb.index + verb[0].length))
    // 「弊社は…を」 and "we, as the owner, confirm that the firm X" name the owner at the letter's head.
    bySentence('licensor', before.at(-1) ?? firms[0], text.slice(Math.max(0, verb.index - 120), verb.index))
    const licensor = found.find(({ field }) => field === 'licensor')?.value
    bySentence(
      'licensee',
      after.find((name) => !isSameName(name, licensor)),
      text.slice(verb.index, verb.index + 160),
    )
  }
  // 「弊社は…」 over a table that names the other side only.
  const licensee = found.find(({ field }) => field === 'licensee')?.value
  if (licensee !== undefined && !found.some(({ field }) => field === 'licensor'))
    add(
      'licensor',
      firms.find((each) => !isSameName(each, licensee)),
      text.trim(),
      'it is the first firm of the letter',
    )
  if (!found.some(({ field }) => field === 'brands'))
    for (const pattern of brands)
      for (const match of text.matchAll(pattern))
        for (const name of (sentence(match[1]) ?? '').split(
          /\s*(?:,|\band\b|\bund\b|\bet\b|\be\b|\by\b|\/)\s*/u,
        ))
          add('brands', name.replaceAll(/[®™„“”"«»'’()]/gu, ''), match[0])
  if (!found.some(({ field }) => field === 'territory')) {
    const match = territory.exec(text) ?? market.exec(text)
    const named = match === null ? countriesIn(text) : { value: match[1] ?? '', context: match[0] }
    add('territory', named?.value, named?.context ?? '')
  }
  if (!found.some(({ field }) => field === 'term'))
    for (const pattern of periods)
      for (const match of text.matchAll(pattern)) add('term', termIn(match[0], order), match[0])
  const signed = labelled(
    rows,
    String.raw`signed(?: by)?|signature(?: and company chop)?|unterschrift|signé par|firmado por|firma|署名`,
    String.raw`\S.{2,80}`,
  )[0]
  const closing = /(?:gez\.|\/s\/)\s*(\p{Lu}[\p{L} .-]{3,40})/u.exec(text)
  add('signed', signed?.value ?? closing?.[1], signed?.context ?? closing?.[0] ?? '')
  return found
}

/** Sentences run over lines; an empty line ends them. */
function paragraphs(rows: readonly Row[]): string {
  let text = ''
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    const apart = before === undefined || before.page !== row.page || row.y - before.y > 1.6 * row.height
    text += `${apart ? '\n' : ' '}${row.cells.map((cell) => cell.text).join(' ')}`
  }
  return text
}

/** Up to the end of a sentence; `Dr.` ends none. */
function sentence(text: string | undefined): string | undefined {
  return text?.split(/(?<=\p{L}{3})\.\s/u)[0]
}

const firmFields: ReadonlySet<LetterTerm['field']> = new Set(['licensor', 'licensee'])

function termIn(text: string, order: DayOrder): string | undefined {
  const days = daysIn(text, order)
  const [from, until] = days
  return from === undefined || until === undefined ? undefined : `${from} to ${until}`
}

const labels: readonly (readonly [LetterTerm['field'], string])[] = [
  [
    'licensor',
    String.raw`licensor|(?:authori[sz]er|grantor)(?: \(brand owner\))?|brand owner|rights owner|(?:trade ?mark|brand) (?:owner|holder)|lizenzgeber|(?:marken|rechte)inhaber|titulaire(?: de la marque)?|titolare del marchio|titular de la marca|許諾者|商標権者|concédant|licenciante|titolare|titular|権利者`,
  ],
  [
    'licensee',
    String.raw`licensee|authori[sz]ed (?:party|reseller|distributor|seller|dealer|company|retailer|entity|agent)(?: name)?|reseller(?: name)?|lizenznehmer|berechtigter? (?:händler|firma|firma)|revendeur(?: agréé)?|société autorisée|rivenditore(?: autorizzato)?|distribuidor(?: autorizado)?|empresa autorizada|許諾先|代理店名?|licencié|licenciatario|autorizado|被許諾者|販売者`,
  ],
  [
    'brands',
    String.raw`(?:authori[sz]ed )?brands?(?: name)?s?|trade ?marks?|対象ブランド|ブランド名|商標|marken?|marques?|march(?:io|i)|marcas?|ブランド`,
  ],
  ['grant', String.raw`grant|scope|rights granted|umfang|objet|oggetto dell.autorizzazione`],
  [
    'territory',
    String.raw`(?:authori[sz]ed |sales )?territory|region|(?:country|countries) ?\/ ?regions?|verkaufsgebiet|許諾地域|対象地域|country|(?:vertrags)?gebiet|territoire|territorio|地域|販売地域`,
  ],
  [
    'term',
    String.raw`term|validity|valid(?: from)?|authori[sz]ation period|period(?: of validity)?|laufzeit|gültig(?:keit)?|gültigkeitsdauer|durée|duración|vigencia|durata|(?:periodo di )?validità|(?:période de )?validité|(?:validity|valid|effective|authori[sz]ed) period|許諾期間|有効期間`,
  ],
]

const allows =
  /\b(?:hereby )?(?:authori[sz]es?|appoints?|grants?(?: permission)? to|permits?|certif(?:y|ies) that|confirms? that)\b|(?:bestätigen wir|autorisieren wir|ermächtigen wir|wir (?:bestätigen|autorisieren|ermächtigen))|autorisons|autorise|(?<!\p{L})autorizz(?:a|iamo)(?!zione)|(?<!\p{L})autoriza(?:mos)?(?!ción)|(?:許可|授権|承認)(?:し|する)/iu

/** "… is an authorized reseller of …" */
const isReseller =
  /([^\n]{3,200}?) (?:(?:is|are|ist|est|è|es|está) (?:an? |the |un |ein |hereby |our |zum .{3,40} )*(?:authori[sz]ed|permitted|entitled|autorisierter?|berechtigt|befugt|agréée?|habilitée?|autorisée?|autorizzat[oa]|autorizad[oa]) \p{L}+|ha(?:s|ve) (?:our|the) (?:full |express )?(?:permission|consent|authori[sz]ation|right) to\b|(?:berechtigt|befugt|ermächtigt) ist)/gu

const name = String.raw`[„“"«]?((?:\p{Lu}[\p{L}\p{N}&.-]*[®™]*)(?: \p{Lu}[\p{L}\p{N}&.-]*[®™]*){0,3}(?:(?:, | and | und | et | e | y )\p{Lu}[\p{L}\p{N}&.-]*[®™]*(?: \p{Lu}[\p{L}\p{N}&.-]*[®™]*){0,3})*)`
const brands: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:trademarks?|trade marks?|brands?(?: names?)?|der Marken?|Inhaber der Marken?|(?:de|des) (?:la|les)? ?marques?|(?:del|dei) march(?:io|i)|(?:de )?las? marcas?) ${name}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:of|genuine|original|authentic) ${name.replaceAll(' and |', ' and | & |')}(?:[ -]brand(?:ed)?)? (?:branded |brand )?(?:products|goods|items)`,
    'gu',
  ),
]

const territory =
  /(?:[Tt]errito(?:ry|rio|rium)|[Tt]erritoire|[Gg]ebiet)[^\p{L}]{0,3} ?(?:(?:of|de|della?|del|des?|von|der) |dell.)?(?:the )?(\p{Lu}[\p{L}’']+(?: (?:of |della? )?\p{Lu}[\p{L}]+)*(?:(?:, | and | und | et | e | y )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)*)/u

const market =
  /(?:market ?places?|stores?|sites?|countries|channels) (?:of|in|for) (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?:(?:, | and |, and )(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)*)/u

const periods: readonly RegExp[] = [
  /(?<!\p{L})(?:from|effective|valid\p{L}*|gültig|vom|von|du|dal|desde|del|有効期間).{0,80}?(?:(?<!\p{L})(?:through|until|to|till|bis|au|al|hasta)(?!\p{L})|–| - |から|~|〜).{0,40}/giu,
  /(?<!\p{L})(?:takes? effect|effective|commenc\p{L}+|begins?|starts?|beginnt|entre en vigueur|entra in vigore|entra en vigor)(?!\p{L}).{6,60}?(?<!\p{L})(?:expires?|ends?|terminates?|lapses?|endet|expire|prend fin|scade|vence)(?!\p{L}).{0,40}/giu,
]
