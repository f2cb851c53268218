import { allMatches } from './pattern.ts'

/** A company told by its legal form. */
export const company =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&'’-]*\s(?:(?:&|of|and|und|et|y|de|del|du|di)\s)?){1,4}(?:GmbH(?: & Co\.? KG)?|KG|AG|UG|OHG|GbR|mbH|e\.\s?K\.?|Ltd\.?|Limited|LLC|L\.L\.C\.|Inc\.?|Corp\.?|Co\.|PLC|SARL|S\.?A\.?R\.?L\.?|SA(?:SU?)?|EURL|SNC|SCI|LLP|L\.P\.|S\.r\.l\.|[Ss]rl|S\.p\.A\.|[Ss]pA|S\.n\.c\.|S\.a\.s\.|S\.L\.(?:[UL]\.)?|SLU?|S\.A\.(?:U\.)?|S\.C\.(?:P\.|A\.|L\.)?|S\.\s?Coop\.|C\.B\.|B\.V\.|Pty)(?![\p{L}\p{N}])|(?:株式会社|有限会社|合同会社)[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z]{2,12}?(?=[はがをにのとへでより、。（(]|から|$)|[\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?:株式会社|有限会社|合同会社)/gu

// A firm told by its trade instead of its legal form, where goods or papers come from it.
export const tradeName =
  /(?<=(?<!\p{L})(?:from|by|at|von|bei|de|chez|da|di|presso)\s)(?:\p{Lu}[\p{L}\p{N}&'’-]*\s(?:(?:&|of|and|und|et|e|y)\s)?){1,3}(?:Products|Supply|Supplies|Suppliers|Trading|Traders|Goods|Wholesale|Wholesalers|Distribution|Distributors|Imports|Importers|Foods|Toys|Textiles|Brands|Partners|Industries|Manufacturing|Electronics|Merchants|Warehouse|Großhandel|Handel|Vertrieb|Distribuzione|Forniture|Ingrosso|Commerciale|Distribuciones|Suministros|Mayoristas|Comercial|Diffusion|Négoce|Distributions?)(?![\p{L}\p{N}])/gu

/** The name up to its legal form, as texts write it. */
export function shortName(name: string): string {
  return name.replace(
    /,?\s+(?:LLC|Inc\.?|Ltd\.?|Limited|Corp\.?|Co\.?|GmbH.*|AG|KG|UG|e\.\s?K\.|SARL|SAS?|S\.A\.|S\.L\.|SL|S\.r\.l\.|S\.p\.A\.|PLC)$/u,
    '',
  )
}

/** Whether a name is that of a company. */
export function namesFirm(name: string): boolean {
  return allMatches(company, name).length > 0
}

/** The one company that the title of a paper names: "Letter of Oakridge Beauty Ltd on the pump". */
export function firmInTitle(title: string | undefined): string | undefined {
  const [only, ...more] = allMatches(company, title ?? '').map(([name]) =>
    name.trim().replace(/^\p{L}+ (?:of|from|by|von|der|de|du|d[ei]|da|del|della) /u, ''),
  )
  return more.length === 0 && only !== undefined && namesFirm(only) ? only : undefined
}
