import { gated } from '../text/gated.ts'

/** "Search for … in Seller Central Help": the title of a page, which says nothing of this account. */
export const searchesHelp = gated(
  /(?:search(?: for| on)?|look up|suchen sie|suche|recherche[zr]|cherche[zr]|cerca|cerchi|cercare|busca|busque|buscar|検索) .{0,90}?(?:help|hilfe|aide|guida|aiuto|ayuda|ヘルプ)(?![a-z])/,
)
