/** Countries that a letter allows sales in: "in Deutschland, Österreich und den Niederlanden". */
export function countriesIn(text: string): { readonly value: string; readonly context: string } | undefined {
  const pattern = listOfCountries()
  for (const line of text.split('\n')) {
    // Addresses are short; what is allowed stands in sentences.
    if (line.length < 60) continue
    for (const match of line.matchAll(pattern)) {
      if (!seat.test(line.slice(0, match.index)))
        return {
          value: match[1] ?? '',
          context: line.slice(Math.max(0, match.index - 80), match.index + 120),
        }
    }
  }
  return undefined
}

/** Where somebody sits or makes something is no territory. */
const seat =
  /(?:seat|office|registered|incorporated|located|based|made|manufactured|produced|established|existing|laws of|sitz|ansässig|hergestellt|siège|située?|établie?|fabriquée?|sede|domicili\p{L}+|ubicad\p{L}+|fabricad\p{L}+|prodott[oa])[^.;]{0,30}$/iu

const languages = ['en', 'de', 'fr', 'it', 'es'] as const

/** Marketplaces of Amazon, and countries that letters name beside them. */
const regions =
  'US CA MX BR GB IE DE AT CH FR BE NL LU IT ES PT PL SE DK NO FI CZ SK HU RO BG GR HR SI EE LV LT MT CY TR JP AU NZ SG IN AE SA EG ZA CN KR TW HK'.split(
    ' ',
  )

/** Other forms of the names, and wider territories. */
const others: readonly string[] = [
  'USA',
  'U.S.A.',
  'U.S.',
  'UK',
  'Great Britain',
  'Großbritannien',
  'Vereinigten Staaten',
  'Vereinigten Königreich',
  'Niederlanden',
  'Pays-Bas',
  'Türkei',
  'EU',
  'European Union',
  'European Economic Area',
  'Europäischen Union',
  'Union européenne',
  'Unione europea',
  'Unión Europea',
  'Europe',
  'Europa',
  'North America',
  'Nordamerika',
  'Amérique du Nord',
]

function listOfCountries(): RegExp {
  const names = new Set(others)
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region' })
    for (const region of regions) names.add(display.of(region) ?? region)
  }
  const one = [...names]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', String.raw`\.`))
    .join('|')
  const article = String.raw`(?:the |den |der |dem |die |la |le |les |l['’]|gli |i |il |los |las |el )?`
  const list = String.raw`(?:${one})(?!\p{L})(?:(?:, (?:and |und |et |e |y )?| and | und | sowie | et | e | y | & )(?:in |en |au |aux |im )?${article}(?:${one})(?!\p{L}))*`
  return new RegExp(
    String.raw`(?<!\p{L})(?:in|within|throughout|across|to|for|en|au|aux|dans|sur|im|nach|für|nel|nei|negli|nella|per|para|países:?|countries:?) ${article}(${list})`,
    'giu',
  )
}
