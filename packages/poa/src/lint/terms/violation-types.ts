import { remembered } from '../memory/remembered.ts'

/**
 * Words by which a text shows which violation it talks about. `terms` is wide (it only helps to tie a text to an issue);
 * `signature` is narrow (words that a text about another violation would not use).
 */
export interface ViolationType {
  readonly id: string
  readonly aliases: RegExp
  readonly terms: RegExp
  readonly signature: RegExp | undefined
  /** What texts in other languages than English speak of when they mean it (`text/native-stems.ts`). */
  readonly concepts?: readonly string[]
  /** Types that legitimately speak of each other. */
  readonly group: readonly string[]
}

export const violationTypes: readonly ViolationType[] = [
  {
    id: 'order_defect_rate',
    concepts: ['ship', 'pack', 'page', 'mail', 'time'],
    aliases: /order.?defect|^odr\b|\bodr\b|a-to-z|negative feedback/i,
    terms:
      /defect|feedback|a-to-z|claim|chargeback|not received|damag|\blate|describ|refund|deliver|track|page|pack/i,
    signature: /\border defect rate\b|\bODR\b/i,
    group: ['shipping', 'condition'],
  },
  {
    id: 'late_shipment_rate',
    concepts: ['time', 'ship'],
    aliases: /late.?ship|late.?dispatch|^lsr\b|\blsr\b|\blate\b/i,
    terms:
      /\blate|ship|dispatch|handling|cut-?off|\bpick|confirm|on time|weekend|holiday|shift|delay|peak|due[- ]today/i,
    signature: /\blate (?:shipment|dispatch) rate\b|\bLSR\b/i,
    group: ['shipping'],
  },
  {
    id: 'cancellation_rate',
    concepts: ['stock'],
    aliases: /cancel|pfcr/i,
    terms: /cancel|stock|inventor|oversell|oversold|sync|quantit|count|buffer|price|holiday|closed|repric/i,
    signature: /\b(?:pre-?fulfil?lment )?cancel(?:l?ation)? rate\b/i,
    group: ['shipping'],
  },
  {
    id: 'valid_tracking_rate',
    concepts: ['ship'],
    aliases: /valid.?tracking|^vtr\b|\bvtr\b|tracking/i,
    terms: /track|carrier|scan|label|number|service|confirm|digit|format/i,
    signature: /\bvalid tracking rate\b|\bVTR\b/i,
    group: ['shipping'],
  },
  {
    id: 'on_time_delivery_rate',
    concepts: ['time', 'ship'],
    aliases: /on.?time.?delivery|^otdr\b|\botdr\b/i,
    terms: /on[- ]time|transit|handling|deliver|carrier|region|promise|pickup|service/i,
    signature: /\bon-?time delivery rate\b|\bOTDR\b/i,
    group: ['shipping'],
  },
  {
    id: 'invoice_defect_rate',
    aliases: /invoice.?defect|^idr\b/i,
    terms: /invoice|vat|upload/i,
    signature: /\binvoice defect rate\b/i,
    group: ['shipping'],
  },
  {
    id: 'inauthentic',
    concepts: ['source', 'pack'],
    aliases: /inauthentic|authenticit|not authentic/i,
    terms: /authentic|genuine|supplier|invoice|sourc|brand|packag|distributor|lot|purchas/i,
    signature:
      /\binauthentic\b|\bnot authentic\b|\bauthenticity\b|\b(?:brand|manufacturer)(?:'s|’s)? authori[sz]ations?(?: letters?)?\b|\bletters? of authori[sz]ation\b|\bholograms?\b|\bgenuine(?:ness)? of\b/i,
    group: ['authenticity', 'condition', 'ip'],
  },
  {
    id: 'counterfeit',
    concepts: ['source'],
    aliases: /counterfeit|\bfake/i,
    terms: /counterfeit|fake|authentic|genuine|supplier|invoice|sourc|brand|authori[sz]|replica/i,
    signature: /\bcounterfeits?\b/i,
    group: ['authenticity', 'ip'],
  },
  {
    id: 'used_sold_as_new',
    concepts: ['return', 'pack'],
    aliases: /used.?sold|sold.?as.?new|used/i,
    terms: /used|new|return|seal|open|inspect|repack|prep|commingl|packag/i,
    signature: /\bused sold as new\b|\bsold as new\b/i,
    group: ['condition', 'authenticity'],
  },
  {
    id: 'condition',
    concepts: ['pack', 'page', 'return'],
    aliases: /condition|not.?as.?described|wrong.?item|materially|damaged|defective/i,
    terms:
      /condition|describ|wrong|label|variation|photo|page|pick|damag|colou?r|size|pack|defective|quality|bullet|detail/i,
    signature: undefined,
    group: ['condition', 'shipping', 'listing'],
  },
  {
    id: 'trademark',
    concepts: ['page', 'test', 'source'],
    aliases: /trade.?mark|\bip\b|intellectual.?property/i,
    terms: /trade ?mark|brand|keyword|title|licen[cs]e|authori[sz]|logo|mark|name/i,
    signature: /\btrade ?marks?\b/i,
    group: ['ip', 'authenticity', 'listing'],
  },
  {
    id: 'copyright',
    concepts: ['page', 'test'],
    aliases: /copyright|image.?infring/i,
    terms: /copyright|image|photo|picture|licen[cs]e|text|design|archive/i,
    signature: /\bcopyright\b/i,
    group: ['ip', 'listing'],
  },
  {
    id: 'patent',
    concepts: ['test', 'page'],
    aliases: /patent/i,
    terms: /patent|claim|design|opinion|infring/i,
    signature: /\bpatents?\b/i,
    group: ['ip'],
  },
  {
    id: 'restricted_product',
    concepts: ['page', 'test'],
    aliases: /restricted|prohibited/i,
    terms: /restrict|prohibit|ingredient|claim|categor|approv|pesticid|word|delet|listing/i,
    signature: /\brestricted products?\b|\bprohibited products?\b/i,
    group: ['listing', 'safety'],
  },
  {
    id: 'listing_policy',
    concepts: ['page'],
    aliases: /listing.?policy|listing/i,
    terms: /listing|title|attribute|GTIN|UPC|duplicate|template|edit|page|keyword/i,
    signature: undefined,
    group: ['listing', 'ip', 'condition'],
  },
  {
    id: 'detail_page',
    concepts: ['page'],
    aliases: /detail.?page/i,
    terms: /detail page|listing|title|bullet|attribute|edit/i,
    signature: undefined,
    group: ['listing', 'condition'],
  },
  {
    id: 'variation_misuse',
    concepts: ['page'],
    aliases: /variation/i,
    terms: /variation|parent|child|theme|split|merge|family/i,
    signature: /\bvariation (?:misuse|abuse|policy)\b/i,
    group: ['listing'],
  },
  {
    id: 'related_accounts',
    concepts: ['people'],
    aliases: /related.?account|multiple.?account|linked.?account/i,
    terms: /account|partner|relat|access|user|address|device|employee|owner|separat/i,
    signature: /\b(?:related|linked|multiple) accounts?\b/i,
    group: ['account'],
  },
  {
    id: 'identity_verification',
    concepts: ['people'],
    aliases: /identity|verification|section.?3/i,
    terms: /identity|document|name|address|verif|utility|passport|registr/i,
    signature: /\bidentity verification\b/i,
    group: ['account'],
  },
  {
    id: 'review_manipulation',
    concepts: ['mail'],
    aliases: /review|feedback manip|sales.?rank/i,
    terms: /review|insert|incentiv|agency|rating|gift|refund|card|rebate/i,
    signature:
      /\breview (?:manipulation|policy|policies)\b|\bincentivi[sz]ed reviews?\b|\b(?:paid|fake) reviews?\b/i,
    group: ['conduct'],
  },
  {
    id: 'drop_shipping',
    concepts: ['ship', 'source'],
    aliases: /drop.?ship/i,
    terms: /drop ?-?ship|retailer|slip|supplier|seller of record|label|stock|packing/i,
    signature: /\bdrop[- ]?shipp(?:ing|ed)\b/i,
    group: ['shipping', 'authenticity'],
  },
  {
    id: 'forged_documents',
    concepts: ['source'],
    aliases: /forged|falsified|fraudulent.?doc|manipulated.?doc|altered.?doc/i,
    terms: /invoice|document|upload|alter|edit|original|copy|file|supplier|forged/i,
    signature: /\bforged (?:documents?|invoices?)\b|\bfalsified documents?\b/i,
    group: ['authenticity', 'account'],
  },
  {
    id: 'product_safety',
    concepts: ['test', 'source'],
    aliases: /safety|hazard|recall|expired|food/i,
    terms:
      /safety|injur|burn|recall|batch|lot|test|quarantin|allergen|expir|storage|label|incident|heat|short/i,
    signature: /\bproduct safety\b|\bexpired (?:food|items?|products?|stock)\b|\bproduct recall\b/i,
    group: ['safety', 'condition'],
  },
  {
    id: 'product_compliance',
    concepts: ['test'],
    aliases: /compliance/i,
    terms: /complian|report|certificat|test|document|label|laborator|model|register|expir/i,
    signature: undefined,
    group: ['safety'],
  },
  {
    id: 'code_of_conduct',
    aliases: /code.?of.?conduct|conduct/i,
    terms: /\p{L}/u,
    signature: undefined,
    group: ['conduct', 'account'],
  },
  {
    id: 'account_health_rating',
    aliases: /account.?health|^ahr\b/i,
    terms: /\p{L}/u,
    signature: undefined,
    group: ['account'],
  },
]

/** The type that a case names (`ODR`, `order_defect_rate`, `Order defect rate above 1%`); undefined for a free wording. */
export const violationType: (name: string) => ViolationType | undefined = remembered((name) => {
  const text = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  return (
    violationTypes.find((type) => type.id === text) ??
    violationTypes.find((type) => type.aliases.test(name.replaceAll('_', ' ')))
  )
})
