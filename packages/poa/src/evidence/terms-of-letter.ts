import { firmsIn } from './firm.ts'
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
      String.raw`(?:${label})(?=\s*[:：]|\s*$)`,
      String.raw`\S.{1,120}`,
    )) {
      if (field === 'term') add(field, termIn(value, order), context)
      else add(field, value, context)
    }
  const firms = firmsIn(text)
  for (const match of text.matchAll(isReseller)) {
    const licensee = firmsIn(match[1] ?? '').at(-1)
    if (licensee === undefined) continue
    add('licensee', licensee, match[0])
    add(
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
    add('licensor', before.at(-1) ?? firms[0], text.slice(Math.max(0, verb.index - 120), verb.index))
    const licensor = found.find(({ field }) => field === 'licensor')?.value
    add(
      'licensee',
      after.find((name) => !isSameName(name, licensor)),
      text.slice(verb.index, verb.index + 160),
    )
  }
  if (!found.some(({ field }) => field === 'brands'))
    for (const pattern of brands)
      for (const match of text.matchAll(pattern))
        for (const name of (match[1] ?? '').split(/\s*(?:,|\band\b|\bund\b|\bet\b|\be\b|\by\b|\/)\s*/u))
          add('brands', name.replaceAll(/[®™„“”"«»'’()]/gu, ''), match[0])
  if (!found.some(({ field }) => field === 'territory')) {
    const match = territory.exec(text) ?? market.exec(text)
    add('territory', match?.[1], match?.[0] ?? '')
  }
  if (!found.some(({ field }) => field === 'term'))
    for (const match of text.matchAll(period)) add('term', termIn(match[0], order), match[0])
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

const firmFields: ReadonlySet<LetterTerm['field']> = new Set(['licensor', 'licensee'])

function termIn(text: string, order: DayOrder): string | undefined {
  const days = daysIn(text, order)
  const [from, until] = days
  return from === undefined || until === undefined ? undefined : `${from} to ${until}`
}

const labels: readonly (readonly [LetterTerm['field'], string])[] = [
  [
    'licensor',
    String.raw`licensor|(?:authori[sz]er|grantor)(?: \(brand owner\))?|brand owner|rights owner|trademark owner|lizenzgeber|markeninhaber|concédant|licenciante|titolare|titular|権利者`,
  ],
  [
    'licensee',
    String.raw`licensee|authori[sz]ed (?:party|reseller|distributor|seller|dealer)|lizenznehmer|licencié|licenciatario|autorizado|被許諾者|販売者`,
  ],
  ['brands', String.raw`brands?(?: name)?s?|trade ?marks?|marken?|marques?|march(?:io|i)|marcas?|ブランド`],
  ['grant', String.raw`grant|scope|rights granted|umfang|objet|oggetto dell.autorizzazione`],
  [
    'territory',
    String.raw`(?:authori[sz]ed )?territory|region|country|(?:vertrags)?gebiet|territoire|territorio|地域|販売地域`,
  ],
  [
    'term',
    String.raw`term|validity|valid(?: from)?|authori[sz]ation period|period(?: of validity)?|laufzeit|gültig(?:keit)?|gültigkeitsdauer|durée|duración|vigencia|durata|validità|有効期間`,
  ],
]

const allows =
  /\b(?:hereby )?(?:authori[sz]es?|appoints?|grants?(?: permission)? to|permits?|certif(?:y|ies) that|confirms? that)\b|(?:bestätigen wir|autorisieren wir|ermächtigen wir|wir (?:bestätigen|autorisieren|ermächtigen))|autorisons|autorise|(?<!\p{L})autorizz(?:a|iamo)(?!zione)|(?<!\p{L})autoriza(?:mos)?(?!ción)|(?:許可|授権|承認)(?:し|する)/iu

/** "… is an authorized reseller of …" */
const isReseller =
  /([^\n]{3,120}?) (?:is|are|ist|est|è|es) (?:an? |the |un |ein |hereby |our )*(?:authori[sz]ed|autorisierter?|agréée?|autorizzat[oa]|autorizad[oa]) \p{L}+/gu

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

const period =
  /(?<!\p{L})(?:from|effective|valid\p{L}*|gültig|vom|von|du|dal|desde|del|有効期間).{0,80}?(?:(?<!\p{L})(?:through|until|to|till|bis|au|al|hasta)(?!\p{L})|–| - |から|~|〜).{0,40}/giu
