import { rowText, type Row } from './layout.ts'
import { columnsOf } from './table-columns.ts'

export interface PaperKind {
  readonly type: string
  /** The words that tell it. */
  readonly words: string
}

/** What kind of paper it is: by words that only such papers carry, then by the first heading that names a kind. */
export function kindOfPaper(rows: readonly Row[]): PaperKind | undefined {
  const text = rows.slice(0, 80).map(rowText).join('\n')
  // Whoever sells may call himself an authorized distributor, or name a report, on an invoice.
  const sells = rows.some((row) => columnsOf(row) !== undefined)
  for (const [type, pattern] of telling) {
    if (sells && letters.has(type)) continue
    const match = pattern.exec(text)
    if (match !== null) return { type, words: match[0].trim() }
  }
  for (const { cells } of rows)
    for (const { text: cell } of cells)
      for (const [type, pattern] of headings) {
        const match = pattern.exec(cell)
        // A heading is short or stands before its number; a sentence that names another paper is none.
        if (match !== null && (cell.length < 70 || match.index < 3) && match.index < 45)
          return { type, words: match[0].trim() }
      }
  // A slip of a till or a card reader need not say what it is.
  const slip = tillWords.exec(text)
  return slip === null ? undefined : { type: 'receipt', words: slip[0].trim() }
}

const tillWords =
  /\bauth(?:\.|ori[sz]ation)? code\b|\bapproval code\b|\bresp: approved\b|\bterminal[- ]id\b|\bbon-?nr\b|\bkartenzahlung\b|\bpaiement cb\b|\bdocumento commerciale\b|\bchange due\b|\bitems sold\b|\b(?:visa|debit|cash|mcard) tend\b|\bst# ?\d+ op#|\bcashier\b|お預り|お釣り/i

/** Words that stand on no other kind of paper. */
const telling: readonly (readonly [string, RegExp])[] = [
  ['identity', /^[PIAC][A-Z<][A-Z]{3}[A-Z<]{10,}$/m],
  [
    'bank_statement',
    /\b(?:bank|account|checking|savings) statement\b|\b(?:beginning|opening) balance\b[^]*\b(?:ending|closing) balance\b|kontostand am[^]*kontostand am|solde (?:au|précédent)[^]*nouveau solde|saldo (?:iniziale|anterior|inicial)[^]*saldo (?:finale|final|actual)|\bstatement period\b|kontoauszug|relevé (?:de compte|bancaire)|estratto conto|extracto (?:de cuenta|bancario)|取引明細|残高証明/i,
  ],
  [
    'letter_of_authorization',
    /letters? of authori[sz]ation|authori[sz]ation letter|letter of authority|\bauthori[sz]ed (?:reseller|distributor)\b|(?:vertriebs|verkaufs|marken)?autorisierung|vertriebs(?:genehmigung|berechtigung)|(?:lettre|attestation) d.(?:autorisation|agrément)|autorisation de (?:vente|revente|distribution)|(?:händler|vertriebs|verkaufs)(?:bestätigung|vollmacht|bescheinigung)|bestätigung der (?:vertriebs|verkaufs)|(?:reseller|distributor|dealer)(?:ship)? (?:certificate|authori[sz]ation|agreement letter)|authori[sz]ation to (?:re)?sell|(?:lettera di )?autorizzazione (?:alla vendita|alla distribuzione|alla rivendita)|lettera di autorizzazione|carta de autorización|autorización de (?:venta|distribución|reventa)|販売(?:許可|許諾|授権|承認|代理店|特約店)(?:証明)?書|授権書|委任状/i,
  ],
  [
    'test_report',
    /^.{0,30}(?:\btest report\b|certificate of analysis|laborbericht|rapport d.(?:essais?|analyse)|rapporto di prova|informe de ensayo|試験(?:報告|成績)書|検査成績書).{0,60}$/im,
  ],
  [
    'certificate',
    /declaration of conformity|konformitätserklärung|déclaration (?:ue |ce )?de conformité|dichiarazione (?:ue |ce )?di conformità|declaración (?:ue |ce )?de conformidad|children.?s product certificate|certificate of (?:compliance|conformity|registration|incorporation|origin|organization|formation)|general certificate of conformity|trademark office[^]*\breg\. no\.|gewerbeanmeldung|handelsregisterauszug|extrait kbis|visura camerale|登記事項証明書|適合(?:宣言|証明)書/i,
  ],
  ['test_report', /^.{0,30}prüfbericht.{0,40}$/im],
  [
    'utility_bill',
    /^\W*(?:here is )?your (?:new |latest |energy |monthly )?bill\b|\bservice address\b[^]*\bamount due\b|\bamount due\b[^]*\bservice address\b|\b(?:electricity|water|gas|internet|telephone|phone|utility) (?:bill|invoice)\b|strom(?:ab)?rechnung|(?:jahres|verbrauchs)abrechnung|\bmeter (?:no|number|reading)|zähler(?:nummer|stand)|facture d.(?:électricité|eau)|(?:gas|wasser|telefon|mobilfunk|internet)rechnung\b|facture (?:internet|mobile)|bolletta|factura de (?:la )?(?:luz|agua|gas|electricidad|internet|teléfono|móvil)|公共料金|検針票|(?:used|usage|consumption|verbrauch|consommation|consumo)[^\n]{0,30}kWh/im,
  ],
]

const letters = new Set(['letter_of_authorization', 'test_report', 'certificate'])

/** Headings, the papers that only look like an invoice first. */
const headings: readonly (readonly [string, RegExp])[] = [
  [
    'identity',
    /^(?=.{0,80}$)(?:.{0,25}\W)?(?:passport|passeport|identity card|driv(?:ing|er.?s) licen[cs]e|personalausweis|reisepass|führerschein|carte (?:nationale )?d.identité|carta d.identità|documento nacional de identidad|運転免許証|在留カード)(?!\p{L}| (?:holder|cover|case|wallet|size))/iu,
  ],
  ['pro_forma', /\bpro[- ]?forma\b/i],
  [
    'credit_note',
    /^\W*(?:credit (?:note|memo|invoice)|rechnungskorrektur|gutschrift|storno(?:rechnung)?|(?:facture d.)?avoir\b|nota di credito|(?:nota de abono|factura rectificativa|abono)\b|返品伝票|赤伝)/i,
  ],
  [
    'order_confirmation',
    /\border (?:confirmation|acknowledge?ment)\b|^\W*(?:trade assurance )?(?:order contract|sales (?:order|contract|confirmation)|purchase (?:order|contract))\W*$|auftragsbestätigung|bestellbestätigung|confirmation de commande|conferma d.ordine|confirmación de pedido|注文(?:確認|請)書/i,
  ],
  ['invoice', /納品書兼請求書/],
  [
    'packing_slip',
    /^\W*(?:packing (?:slip|list)|delivery (?:note|docket)|despatch note|dispatch note|lieferschein|bon de livraison|documento di trasporto|albarán|納品書)/i,
  ],
  [
    'quote',
    /^\W*(?:(?:price )?quot(?:e|ation)\b|estimate\b|angebot\b|devis\b|preventivo\b|presupuesto\b|見積書)/i,
  ],
  [
    'receipt',
    /^\W*(?:(?:sales?|store|cash|payment) )?receipt\b|^\W*(?:quittung|kassenbon|kassenbeleg|ticket de caisse|reçu\b|scontrino|recibo\b|tique\b|領収書|レシート)/i,
  ],
  [
    'invoice',
    /(?<![\p{L}])(?:(?:commercial|tax|vat|sales) )?invoice\b|(?<!\p{L})rechnung(?:s(?:-| ?n|datum|adresse|details)|\b)|\bfacture\b|\bfattura\b|\bfactura\b|請求(?:書|番号|金額)|納品書兼請求書|インボイス/iu,
  ],
]
