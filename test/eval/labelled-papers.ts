/** What a careful clerk reads from one paper; kept as `<file>.json` beside it. Everything may be absent. */
export interface LabelledPaper {
  /** `invoice`, `credit-note`, `letter-of-authorization`, …; underscores and hyphens are the same. */
  readonly type?: string
  /** Of the case that it is attached to: where 03/04 is the fourth of March. */
  readonly marketplace?: string
  readonly date?: string
  readonly number?: string
  readonly supplier?: Readonly<Record<string, string>>
  readonly billTo?: { readonly name: string; readonly address?: string }
  /** ASINs that it names outside a table, as a certificate does. */
  readonly asins?: readonly string[]
  /** Units per line: cartons and packs are counted out in `units` where the paper says how many are in one. */
  readonly lines?: readonly {
    readonly asin?: string
    readonly sku?: string
    readonly product?: string
    readonly quantity: number
    readonly units?: number
  }[]
  readonly total?: number
  readonly loa?: {
    readonly licensor: string
    readonly licensee: string
    readonly brands: readonly string[]
    readonly territory: string
    readonly from: string
    readonly until: string
  }
  readonly lab?: {
    readonly laboratory: string
    readonly standards: readonly string[]
    readonly product: string
  }
  /** Whom an identity paper, a utility bill or a bank statement is made out to. */
  readonly holder?: { readonly name: string; readonly address?: string }
  /** `image`, `encrypted` or `broken`: the program must say that it cannot read it, and propose nothing. */
  readonly unreadable?: string
  /** Words that lie unseen under a picture. */
  readonly hiddenText?: boolean
}

/** The values that a paper should give, by the place in the case file that they belong to. */
export function expectedOf(paper: LabelledPaper): ReadonlyMap<string, readonly string[]> {
  const { type, date, number, supplier, billTo, asins, lines, total, loa, lab, holder } = paper
  const expected = new Map<string, readonly string[]>()
  const put = (name: string, ...values: readonly (string | number | undefined)[]): void => {
    const given = values.filter((value) => value !== undefined).map(String)
    if (given.length > 0) expected.set(name, [...new Set(given)])
  }
  put('type', type?.replaceAll('-', '_'))
  put('date', date)
  put('number', number)
  for (const [name, value] of Object.entries(supplier ?? {})) put(`supplier.${name}`, value)
  put('billTo', billTo?.name)
  put('asins', ...(asins ?? []), ...(lines ?? []).map(({ asin }) => asin))
  put(
    'quantities',
    ...(lines ?? []).map(
      ({ asin, sku, product, quantity, units }) => `${asin ?? sku ?? product}=${units ?? quantity}`,
    ),
  )
  put('total', total)
  put('loa.licensor', loa?.licensor)
  put('loa.licensee', loa?.licensee)
  put('loa.brands', ...(loa?.brands ?? []))
  put('loa.territory', loa?.territory)
  if (loa !== undefined) put('loa.term', `${loa.from} to ${loa.until}`)
  put('laboratory', lab?.laboratory)
  put('standards', ...(lab?.standards ?? []))
  put('product', lab?.product)
  put('nameOnDocument', holder?.name)
  put('addressOnDocument', holder?.address)
  return expected
}

/** Whether two readings of one field are the same to a clerk: punctuation, spaces and capitals are not looked at. */
export function isSame(field: string, a: string, b: string): boolean {
  if (field === 'supplier.phone') return a.replace(/\D/g, '') === b.replace(/\D/g, '')
  if (field === 'supplier.website') return host(a) === host(b)
  if (field === 'total') return Number(a) === Number(b)
  if (field === 'standards') return plain(withoutAmendments(a)) === plain(withoutAmendments(b))
  if (field.endsWith('address') || field === 'addressOnDocument') return isSameAddress(a, b)
  return plain(a) === plain(b)
}

/** `EN 71-1:2014+A1:2018` is EN 71-1:2014 with its first amendment: the same standard. */
function withoutAmendments(text: string): string {
  return text.replaceAll(/\+A\d+(?::\d{4})?/g, '')
}

function host(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}=]+/gu, '')
}

/** Four of five words of either stand in the other. */
function isSameAddress(a: string, b: string): boolean {
  const words = (text: string): Set<string> =>
    new Set(
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    )
  const [left, right] = [words(a), words(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared >= 0.8 * left.size && shared >= 0.8 * right.size
}
