import type { Route } from '../routes.ts'

/** What to ask the person who knows, before a line is written. Questions only: copied sentences are what readers recognise. */
export interface Guide {
  /** Violation type as in notifications, e.g. `used_sold_as_new`. */
  readonly type: string
  /** Routes that make sense, the usual one first. */
  readonly routes: readonly Route[]
  readonly rootCauses: readonly string[]
  readonly correctiveActions: readonly string[]
  readonly preventiveMeasures: readonly string[]
  readonly evidence: readonly string[]
  /** What goes wrong with this type most often. */
  readonly beware: string
  readonly source: string
}

const g = (
  type: string,
  routes: readonly Route[],
  rootCauses: readonly string[],
  correctiveActions: readonly string[],
  preventiveMeasures: readonly string[],
  evidence: readonly string[],
  beware: string,
  source: string,
): Guide => ({ type, routes, rootCauses, correctiveActions, preventiveMeasures, evidence, beware, source })

export const guides: readonly Guide[] = [
  g(
    'order_defect_rate',
    ['admit'],
    [
      'How do the defects split by reason (not received, late, damaged, not as described, unanswered mail), and does the sum equal the notice?',
      'For each reason: which service, template, pack, page or mailbox let it happen, since when?',
    ],
    [
      'Which buyers were refunded or sent a replacement, on which day?',
      'Which template, page or pack was changed, and when?',
    ],
    [
      'Which services may still be chosen?',
      'Who counts defects by reason, how often, and what number stops an offer?',
    ],
    ['Order and refund list', 'Settings before and after', 'Test sheet'],
    'One part of the plan per reason; the parts must add up to the notice.',
    'MOD-ODR',
  ),
  g(
    'late_shipment_rate',
    ['admit'],
    [
      'How do handling time and cut-off compare with the real shifts and the pickup?',
      'Did the upload or confirmation job fail, and who would have noticed?',
      'Was a peak or an absence without deputy behind it?',
    ],
    ['When were the open orders shipped and confirmed?', 'Which settings were changed, from what to what?'],
    [
      'Who works the due-today list, at what hour?',
      'What alarm comes when the confirmation job fails?',
      'Who is the deputy?',
    ],
    ['Settings', 'Job log', 'Rota'],
    'A carrier delay is not a late shipment; an illness is not a cause, the missing deputy is.',
    'SU-AH, CI',
  ),
  g(
    'cancellation_rate',
    ['admit'],
    [
      'How many cancellations were oversold stock, price errors, closed days?',
      'How often does stock sync between channels?',
    ],
    ['When were the buyers refunded and told?'],
    ['Which buffer, sync interval and count rhythm apply from now on?', 'What stops a wrong price?'],
    ['Sync log', 'Count sheets'],
    'Cancellations that the buyer asked for do not count.',
    'SU-AH',
  ),
  g(
    'valid_tracking_rate',
    ['admit'],
    [
      'Which packages had no valid number: carrier "other", typed by hand, untracked service, late confirmation?',
    ],
    ['Which numbers and carrier codes were corrected, when?'],
    ['Where do number and carrier come from now?', 'Who works the list of parcels without a scan?'],
    ['Report before and after', 'Carrier settings'],
    'Some categories are exempt.',
    'SU-AH',
  ),
  g(
    'on_time_delivery_rate',
    ['admit'],
    ['Which zones and services missed the promise, by how many days?', 'Did the pickup move?'],
    ['Which automation and templates were changed, when?'],
    ['Who compares promise and actual per zone, how often, with what limit?'],
    ['Settings', 'Carrier report'],
    'The window has 14 days and ends 7 days back; old pages name another target.',
    'AZ-OTDR',
  ),
  g(
    'inauthentic',
    ['admit', 'document_only', 'dispute'],
    [
      'What did the buyer receive that differs from the page: pack, lot, insert?',
      'Which receiving check did not see it?',
      'Where does each ASIN come from?',
    ],
    ['When was sale stopped, what happened with the stock, which buyers were refunded?'],
    ['What does receiving compare, on how many units?', 'Which sources are allowed, and what blocks others?'],
    ['Invoices of 365 days that cover the units sold', 'Letter of authorization', 'Photos'],
    'Inauthentic is not counterfeit: do not confess fakes. Cover every ASIN and quantity.',
    'SU-AC, AAP',
  ),
  g(
    'counterfeit',
    ['retraction', 'admit', 'dispute'],
    ['Was it sold at all?', 'Which source was not verified, and which step should have?'],
    ['When was sale stopped, the stock set apart, the owner written to?'],
    ['What must a supplier show before the first order?'],
    ['Invoices', 'Letter of authorization', 'Retraction sent by the owner'],
    'A forwarded retraction is refused; the owner sends it to Amazon.',
    'AZ-IP',
  ),
  g(
    'used_sold_as_new',
    ['admit'],
    [
      'How did an opened unit get back into stock: returns, repackaging setting, prep, commingling?',
      'What shows that a unit was opened?',
    ],
    ['Which settings were switched off, which stock was recalled and inspected, what was found?'],
    ['Which seal, which separation, which audit?'],
    ['Settings', 'Inspection sheet', 'Photos'],
    'Invoices do not answer this charge.',
    'SU-US, EC-FORM',
  ),
  g(
    'condition',
    ['admit'],
    ['Label, variation, page photo, picking or pack: which step mixed it?'],
    ['Which stock was audited and relabelled, which buyers refunded?'],
    ['Which scan, label audit and page review stand from now on?'],
    ['Audit sheet', 'Photos'],
    'Answer page, audits, training, labels and returns apart.',
    'SU-WI',
  ),
  g(
    'trademark',
    ['admit', 'retraction', 'dispute'],
    ['Where did the mark stand, who put it there, which review was missing?'],
    ['Which terms and pictures were removed, what else did a search find?'],
    ['Which word list or register check runs before a listing goes live?'],
    ['Before and after', 'Letter of authorization or ownership'],
    'Choose the route first.',
    'AZ-LOA',
  ),
  g(
    'copyright',
    ['admit', 'retraction', 'dispute'],
    ['Whose picture or text is it, and where did it come from?'],
    ['What was removed or licensed, when?'],
    ['Which archive of raw files and licences is the only source?'],
    ['Licence', 'Raw file', 'Retraction'],
    'A counter-notice is a legal step under penalty of perjury: see a lawyer.',
    'AZ-DMCA',
  ),
  g(
    'patent',
    ['dispute', 'retraction'],
    ['Which claim of which patent is meant?'],
    ['Was sale stopped meanwhile?'],
    ['Who checks new products for patents?'],
    ['Non-infringement opinion', 'Neutral evaluation', 'Retraction'],
    'This is no plan of action.',
    'TUT',
  ),
  g(
    'restricted_product',
    ['admit'],
    ['Which word, ingredient or category rule, and which step let it through?'],
    ['Which ASINs were edited or closed, and what did the catalogue search find?'],
    ['Which gate holds claim words, who approves, how often are rules reviewed?'],
    ['Before and after', 'Audit list'],
    'Answer ASIN by ASIN; deleting the listing does not clear it.',
    'SU-RP',
  ),
  g(
    'listing_policy',
    ['admit'],
    ['Which edit, by whom, with which sheet or tool?'],
    ['What was corrected, and which other listings were audited?'],
    ['Which validator and which approver?'],
    ['Before and after', 'Audit list'],
    'Name the day of the change that triggered it.',
    'SU-LP',
  ),
  g(
    'variation_misuse',
    ['admit'],
    ['Which parent and children, built by which sheet, without which check of the theme?'],
    ['Which families were split or merged, when?'],
    ['What refuses a child that does not fit the theme?'],
    ['Before and after', 'Audit of all parents'],
    'List parent and children exactly.',
    'SU-LP',
  ),
  g(
    'related_accounts',
    ['dispute', 'admit'],
    ['Is the other account yours?', 'What is shared: address, bank, device, user, former partner?'],
    ['If yours: when was the first account reactivated?', 'If not: since when is it separate?'],
    ['Which leaver checklist and user check run?'],
    ['Contract', 'Registry extract', 'Bank letter', 'User list'],
    'Not yours: say so with proof. Yours: the first account first.',
    'SU-MA',
  ),
  g(
    'identity_verification',
    ['document_only'],
    ['Which paper exactly is asked for?'],
    ['Do name and address in the account equal the paper?'],
    ['When does the paper expire?'],
    ['The paper, whole page, in colour, unmarked'],
    'No plan, no marks, nothing extra.',
    'AZ-ID',
  ),
  g(
    'review_manipulation',
    ['admit'],
    ['Who asked for reviews, how, in which orders, from when to when?', 'Which release step was missing?'],
    ['What was destroyed, ended, recalled, when?'],
    ['What may go into a parcel, who releases it, what is the only way to ask for reviews?'],
    ['Order list', 'Contract end', 'Destruction record'],
    'Disclose all; third parties count as you; never ask buyers to delete.',
    'SU-SM',
  ),
  g(
    'drop_shipping',
    ['admit'],
    ['Whose slip and label were in the parcel, and why did the order leave elsewhere?'],
    ['Which offers were closed, when did own stock arrive?'],
    ['What checks slip and label, and what blocks an offer without stock?'],
    ['Invoices', 'Inventory', 'Slip photo', 'Tracking'],
    'A review takes up to 30 days.',
    'forum 1f46',
  ),
  g(
    'forged_documents',
    ['admit', 'dispute'],
    ['Which file was sent, by which role, and how was it made?', 'Who could upload without a second look?'],
    ['Which originals did the supplier send from its own system?', 'Which right was removed, when?'],
    ['Where do originals lie, and who needs whom for an upload?'],
    ['Supplier-issued copies'],
    'Never send the file again, never deny what it shows.',
    'EC-INV',
  ),
  g(
    'product_safety',
    ['admit', 'document_only'],
    ['Which batch, which change, which test was missing?'],
    ['When was sale stopped, stock set apart, were buyers told?'],
    ['Which test per lot, which change control, who watches recalls?'],
    ['Test report', 'Lot records', 'List of changes'],
    'Seven days. Do not call it safe without a paper.',
    'AZ-PS, AZ-FS',
  ),
  g(
    'product_compliance',
    ['document_only', 'admit'],
    ['Which document is asked for which model and ASIN?'],
    ['When was it uploaded or ordered from the laboratory?'],
    ['Which register shows expiry per ASIN?'],
    ['Report that names model and ASIN', 'Label photos'],
    'Supplement tests are sent by the laboratory itself.',
    'SU-CD, SU-DS',
  ),
  g(
    'invoice_defect_rate',
    ['admit'],
    [
      'Which orders of business buyers had no invoice by the end of the first business day after the shipment was confirmed?',
      'What should have made and uploaded it, and since when did it not?',
      'Which invoices were refused, and for which field?',
    ],
    [
      'Which missing invoices were uploaded, on which day?',
      'Which setting or feed was corrected, from what to what?',
    ],
    [
      'What uploads each invoice from now on, how soon after the shipment?',
      'Who works the list of orders without an invoice, how often?',
    ],
    ['List of the orders with the times of upload', 'Settings of the invoice service', 'Upload log'],
    'Only orders of business buyers count; a paper invoice in the parcel is no upload.',
    'sellercentral help 44QSYRCU27EW4UK',
  ),
  g(
    'account_health_rating',
    ['admit', 'dispute'],
    [
      'Which open violations take points, and which of them share a cause?',
      'Which step let each kind happen?',
      'Which of them are wrong and want a dispute of their own?',
    ],
    [
      'Which violations were answered, on which day, and with what result?',
      'Which listings were closed or corrected?',
    ],
    [
      'Who looks at the Account Health page, how often, and at which rating does somebody act?',
      'Which check before a listing goes live would have stopped each kind?',
    ],
    ['Account Health page before and after', 'List of the listings that were looked through'],
    'The rating follows its violations: answer each of them.',
    'AZ-AHR',
  ),
  g(
    'detail_page',
    ['admit'],
    [
      'Which field of the page breaks which rule: title, bullets, images, brand, category, GTIN?',
      'Where did it come from: feed, template, agency, another contributor?',
      'Which look before publication was missing?',
    ],
    [
      'Which fields of which ASINs were changed, from what to what, on which day?',
      'Which other listings were searched for the same fault?',
    ],
    [
      'Who releases a page or feed, against which list?',
      'How often are live pages compared with what was released?',
    ],
    ['Page before and after', 'List of the listings that were looked through', 'Photo of product and pack'],
    'Page and product must agree; name each ASIN.',
    'SU-LP',
  ),
  g(
    'code_of_conduct',
    ['admit', 'dispute'],
    [
      'Which act does the notice mean: contact with buyers, sales rank, prices, attacks on other sellers, false data?',
      'Who did it, by which role or service, from when to when?',
      'Which rule or release was missing?',
    ],
    [
      'What was stopped, ended or taken back, on which day?',
      'Which orders, buyers and listings did it touch?',
    ],
    [
      'Who may still write to buyers or change prices and listings, and who looks at it, how often?',
      'What ends the work of an agency or tool that breaks the policy?',
    ],
    ['Message templates', 'Contract or its end', 'Rights of users before and after'],
    'Name the act yourself; third parties count as you.',
    'SU-SM',
  ),
]

/** For charges that have no questions of their own: what every plan answers. */
export const generalGuide: Guide = g(
  'other',
  ['admit', 'dispute'],
  [
    'What does the notice charge in its own words, on which listings, orders or accounts?',
    'Which step of yours let it happen, since when, how often?',
    'What should have caught it?',
  ],
  ['What was done about each of them, by which role, on which day?'],
  ['Which check stops it from now on: who, how often, at which limit?'],
  ['A record, setting, photo or paper for each action'],
  'Answer every line that the notice asks for.',
  'AZ-POA, CRAFT',
)

/** The questions for a type; undefined for one that is not known. */
export function guideFor(type: string): Guide | undefined {
  return type === generalGuide.type ? generalGuide : guides.find((guide) => guide.type === type)
}
