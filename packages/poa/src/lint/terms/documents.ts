import { allMatches, has } from '../text/pattern.ts'
import { remembered } from '../memory/remembered.ts'

/** Kinds of paper that notices ask for or sellers attach. */
export type DocumentKind =
  | 'invoice'
  | 'letter_of_authorization'
  | 'identity'
  | 'utility_bill'
  | 'bank_statement'
  | 'business_registration'
  | 'test_report'
  | 'certificate'
  | 'proof_of_delivery'
  | 'retraction'
  | 'counter_notice'
  | 'ownership'
  | 'pro_forma'
  | 'order_confirmation'
  | 'credit_note'
  | 'quote'
  | 'receipt'
  | 'packing_slip'
  | 'order_list'
  | 'photo'
  | 'contract'
  | 'other'

interface DocumentTerm {
  readonly kind: DocumentKind
  readonly pattern: RegExp
}

// The first that fits wins, so the papers that only look like an invoice stand before it.
const terms: readonly DocumentTerm[] = [
  // What orders a paper is not the paper.
  {
    kind: 'other',
    pattern:
      /\b(?:orders?|requests?|enquir(?:y|ies)|inquir(?:y|ies)|bookings?|applications?|e-?mails?|letters?|quotes?) (?:to|for|with|at) (?:\w+ ){0,3}(?:laborator(?:y|ies)|lab|test(?:s|ing)?(?: reports?)?|certificates?)\b|(?:Auftrag|Anfrage|Antrag)\p{L}* (?:an|beim|bei|für) (?:\p{L}+ ){0,2}(?:Labor|Prüf|Zertifi)|(?:commande|demande)s? (?:au|à|de|d.un) ?(?:\p{L}+ )?(?:laboratoire|certificat|rapport d)|(?:ordine|richiesta) (?:al|alla|di|del) (?:\p{L}+ )?(?:laboratorio|certificat|rapporto di)|(?:pedido|solicitud) (?:al|a un|de|del) (?:\p{L}+ )?(?:laboratorio|certificad|informe de)|(?:試験|検査|証明書)[^。]{0,6}(?:依頼|申請|発注)/iu,
  },
  { kind: 'counter_notice', pattern: /counter[-_ ]?(?:notice|notification)/i },
  {
    kind: 'retraction',
    pattern:
      /retract|withdrawal of (?:the )?complaint|rücknahme|retrait de la (?:plainte|réclamation)|rétractation|ritiro (?:del reclamo|della segnalazione)|retirada de la (?:queja|reclamación|denuncia)|取り下げ(?:書|通知)/i,
  },
  {
    kind: 'credit_note',
    pattern:
      /credit[-_ ](?:note|memo)|gutschrift|rechnungskorrektur|\bavoir\b|nota di credito|factura rectificativa/i,
  },
  { kind: 'pro_forma', pattern: /pro[-_ ]?forma/i },
  {
    kind: 'order_confirmation',
    pattern: /order[-_ ]?confirmation|purchase[-_ ]?order|sales[-_ ]?order|auftragsbest|bestellbest/i,
  },
  { kind: 'quote', pattern: /\bquot(?:e|ation)\b|estimate\b|angebot|devis|preventivo|presupuesto/i },
  {
    kind: 'packing_slip',
    pattern:
      /packing[-_ ]?(?:slip|list)|delivery[-_ ]?note|lieferschein|bon de livraison|bolla di consegna|documento di trasporto|albar[aá]n|納品書/i,
  },
  {
    kind: 'letter_of_authorization',
    pattern:
      /\bloa\b|letters?[-_ ]?of[-_ ]?authori[sz]ation|authori[sz]ation letter|licen[cs]e agreement|licensing (?:agreement|documentation)|autorisierung|vollmacht|lizenzvereinbarung|(?:eine|ihre|die|schriftliche) lizenz\b|genehmigung des \p{L}*(?:inhabers|herstellers)|accord de licence|autorisation écrite|(?:une|la|votre) licence\b(?! d['’]exploitation)|autorizzazione scritta|accordo di licenza|(?:una|la) licenza\b|autorización por escrito|acuerdo de licencia|(?:una|la) licencia\b(?! de (?:apertura|actividad))|\b(?:an?|the|your) licen[cs]e\b(?! (?:plate|number))(?= (?:from|of the (?:owner|brand|author)|to (?:use|sell)|agreement|under)|[?,.;]|$| or )|(?:proof|evidence) of (?:permission|authori[sz]ation)|letter (?:from|of) (?:its|the|your|a) (?:\w+ )?(?:owner|brand|manufacturer)s?(?: that| which)? (?:permit|allow|authori[sz])\w*|lettre d.autorisation|lettera d['’i] ?autorizzazione|carta de autorización|autorisierungsschreiben|lizenzvertrag|contrat de licence|contratto di licenza|contrato de licencia|販売許諾|授権書|許諾書|認可書|委任状|ライセンス契約|authori[sz]ation[-_ ]from/iu,
  },
  {
    kind: 'utility_bill',
    pattern:
      /utility[-_ ]?bill|(?:electricity|power|water|gas|(?:tele)?phone|landline|internet)(?: bill|,? (?:or |and )?(?:\w+,? ){0,4}(?:or \w+ )?bill\b)|\bbill\b.{0,40}\bfor (?:\w+ )?(?:or \w+ )?(?:gas|electricity|water|power)|rechnung (?:eines versorg|für (?:gas|strom|wasser))|facture d['’]un (?:service public|fournisseur d['’]énergie)|bolletta di un[ao]? (?:utenza|fornitura)|factura de un servicio público|proof[-_ ]of[-_ ]address|nebenkosten|(?:strom|gas|wasser|telefon|verbrauchs|versorger|internet|energie)rechnung|facture (?:d.eau|de gaz|de téléphone|d.énergie)|fattura (?:della luce|del gas|dell.acqua)|factura de (?:la |los )?(?:luz|agua|gas|teléfono|suministros?|servicios?|electricidad|internet)|facture de services? publics?|justificatif de domicile|bolletta|bollette|versorgungsrechnung|公共料金|facture d.électricité|bolletta|recibo de/i,
  },
  {
    kind: 'bank_statement',
    pattern:
      /bank[-_ ]?(?:statement|account statement)|credit card statement|kontoauszug|relevé (?:bancaire|de compte)|estratto conto|extracto (?:bancario|de cuenta)|銀行(?:取引)?明細|口座明細|カード(?:利用)?明細/i,
  },
  {
    kind: 'business_registration',
    pattern:
      /business[-_ ](?:licen[cs]e|registration|register)|trade register|handelsregister|articles of (?:incorporation|association)|certificate of (?:incorporation|formation)|memorandum of association|company (?:deed|statutes)|company regist|commercial regist|kbis|visura|gewerbe(?:anmeldung|schein|register)|gesellschaftsvertrag|gründungsurkunde|firmenbuch|registre du commerce|statuts de (?:la |l['’]|votre )?(?:société|entreprise)|acte constitutif|immatriculation (?:de (?:la |votre )?société|au registre)|registro delle imprese|camera di commercio|atto costitutivo|statuto (?:della società|sociale)|registro mercantil|escrituras? (?:de (?:la |su )?)?(?:empresa|sociedad|constitución|constitutiva)|acta constitutiva|estatutos (?:de la sociedad|sociales)|登記(?:簿|事項)|履歴事項全部証明書|constancia de situación fiscal|定款|開業届|営業許可/i,
  },
  {
    kind: 'test_report',
    pattern:
      /test(?:ing)?[-_ ]?(?:reports?|summar(?:y|ies))|laboratory|lab[-_ ]report|\bcoa\b|certificate[-_ ]of[-_ ]analysis|prüfbericht|prüfprotokoll eines labors|laborbericht|safety[-_ ]data|\bsds\b|rapports? d.(?:essais?|analyse)|rapport(?:o|i) di (?:prova|analisi)|informes? de (?:ensayo|laboratorio|análisis)|試験(?:結果|成績)?(?:報告書|成績書|レポート)|検査(?:成績書|報告書)/i,
  },
  {
    kind: 'certificate',
    pattern:
      /certificat|\bcpc\b|declaration[-_ ]of[-_ ]conformity|\bdoc\b|conformity|letter of compliance|zertifikat|certificado (?:ce|de conformidad)|適合(?:性)?証明|konformitätserklärung|déclaration (?:\w+ )?de conformité|dichiarazione (?:\w+ )?di conformità|declaración (?:\w+ )?de conformidad|適合(?:性)?宣言/i,
  },
  {
    kind: 'ownership',
    pattern:
      /trademark[-_ ](?:registration|certificate)|proof[-_ ]of[-_ ]ownership|copyright[-_ ]registration|raw[-_ ](?:file|photo|image)|rohdaten|originaldatei|fichiers? (?:raw|bruts?|originaux)|file (?:raw|originali)|archivos? (?:raw|originales)|元(?:データ|画像|ファイル)|patent (?:opinion|assignment)|non-infringement/i,
  },
  {
    kind: 'identity',
    pattern:
      /identity|\bid[-_ ](?:card|document)\b|^id$|passport|driver'?s? licen[cs]e|personalausweis|pièce d.identité|carta d.identità|documento de identidad|documento d(?:['’]|i )identità|\bpan card\b|reisepass|ausweis(?:kopie|dokument)?\b|passeport|carte d['’]identité|passaporto|patente di guida|pasaporte|\bdni\b|身分証|本人確認書類|運転免許|パスポート|national id|government[- ]issued/i,
  },
  {
    kind: 'proof_of_delivery',
    pattern:
      /proofs?[-_ ](?:of[-_ ](?:delivery|shipment)|that (?:\w+ ){0,5}(?:delivered|arrived))|(?:carrier )?confirmation that (?:\w+ ){0,5}delivered|comprobante de entrega|delivery (?:confirmation|scan)|zustellnachweis|ablieferbeleg|preuve de livraison|prova di consegna|prueba de entrega|justificante de entrega|配達証明|配達完了|tracking (?:report|information|proof|export|list)|carrier report|tracking$/i,
  },
  {
    kind: 'order_list',
    pattern:
      /order[-_ ](?:list|export|report|log)|list of (?:(?:all|the|every|your|affected|those|these) )*(?:orders?|refunds)|(?:bestell|auftrags)(?:ungs)?liste|liste (?:aller|der|sämtlicher) (?:\p{L}+ )?bestellungen|liste (?:de toutes les|des) commandes|(?:elenco|lista) (?:di tutti gli|degli) ordini|(?:lista|listado|relación) de (?:todos los )?(?:los )?pedidos|注文(?:の?一覧|リスト)|refund (?:list|log|report)/iu,
  },
  {
    kind: 'invoice',
    pattern: /invoice|rechnung|\bfactures?\b|fattur|factura|請求書|インボイス|supply chain documentation/i,
  },
  { kind: 'receipt', pattern: /receipt|quittung|kassenbon|reçu|scontrino|領収/i },
  { kind: 'photo', pattern: /photo|picture|image/i },
  {
    kind: 'contract',
    pattern:
      /contract|agreement|termination letter|vertrag|vereinbarung|\bcontrats?\b|accord (?:écrit|avec|de|signé|commercial)|contratt[oi]|accordo (?:scritto|con)|contratos?|acuerdo (?:escrito|firmado|con)|契約書|合意書/i,
  },
]

/** The kind of an attached paper, from its type and, where the type says nothing, its title. */
export function documentKind(type: string | undefined, title = ''): DocumentKind {
  const byType = kindIn((type ?? '').replaceAll('_', ' '))
  return byType === 'other' && !/screenshot|setting|log|sheet|record/i.test(type ?? '')
    ? kindIn(title)
    : byType
}

const kindIn = remembered(
  (text): DocumentKind => terms.find((term) => has(term.pattern, text))?.kind ?? 'other',
)

/** The kinds of paper that a line of the notice asks for; `invoices or receipts` gives both. */
export function documentsAskedBy(ask: string): DocumentKind[] {
  const text = ask.replaceAll('_', ' ')
  if (/invoice (?:defect|rate)/i.test(text)) return []
  if (/^\W*(?:the )?(?:full )?names? of\b/i.test(text)) return []
  const kinds = kindsIn(text)
  // An electricity bill is called an invoice in five languages; it takes a second one to ask for both.
  const bills = kinds.includes('utility_bill') && allMatches(billWord, text).length < 2
  return kinds.filter((kind) => (kind !== 'photo' || kinds.length === 1) && (kind !== 'invoice' || !bills))
}

const billWord = /rechnung|\bfactures?\b|fattur|factura|bolletta|invoice|請求書/giu

const kindsIn = remembered((text): readonly DocumentKind[] =>
  terms.filter((term) => has(term.pattern, text)).map((term) => term.kind),
)

/** Kinds that satisfy a request for another kind. */
export function satisfies(attached: DocumentKind, asked: DocumentKind): boolean {
  if (attached === asked) return true
  return (alternatives[asked] ?? []).includes(attached)
}

const alternatives: Partial<Record<DocumentKind, readonly DocumentKind[]>> = {
  letter_of_authorization: ['contract'],
  certificate: ['test_report'],
  test_report: ['certificate'],
  utility_bill: ['bank_statement'],
  bank_statement: ['utility_bill'],
  contract: ['letter_of_authorization'],
  proof_of_delivery: ['order_list'],
  ownership: ['certificate'],
  order_list: ['proof_of_delivery'],
}

/** Papers that Amazon does not take for an invoice. */
export const notInvoices: ReadonlySet<DocumentKind> = new Set([
  'pro_forma',
  'order_confirmation',
  'credit_note',
  'quote',
  'receipt',
])

/** Papers that must arrive without a mark. */
export const unmarkedKinds: ReadonlySet<DocumentKind> = new Set([
  'identity',
  'utility_bill',
  'bank_statement',
  'business_registration',
])

/** Papers that show where the seller lives and must be fresh. */
export const addressProofs: ReadonlySet<DocumentKind> = new Set(['utility_bill', 'bank_statement'])
