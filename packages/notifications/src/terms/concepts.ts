/**
 * What a term can mean. Objects, predicates and modality combine to a reading of a sentence (account + off + done);
 * documents, channels and topics stand for themselves.
 */
export const concepts = [
  // what is acted on
  'object.account',
  'object.allOffers',
  'object.listing',
  'object.funds',
  'object.stock',
  // what happens to it
  'state.off',
  'state.cannotSell',
  'state.on',
  'state.retracted',
  'state.atRisk',
  'state.listingBan',
  // what is said beside it when an account is off, and when it is not
  'trace.openOrders',
  'trace.secondAccount',
  'trace.sellAgain',
  'trace.decision',
  'trace.spared',
  // how it is said
  'mood.not',
  'mood.may',
  'mood.future',
  'mood.if',
  'mood.how',
  'mood.again',
  'mood.past',
  // answers to an appeal
  'reply.appealReceived',
  'reply.refused',
  'reply.final',
  'reply.insufficient',
  // what is asked
  'ask.send',
  // asks only where it stands beside the name of a paper: "let us have", "is called for"
  'ask.paper',
  'ask.nothing',
  'ask.notRequired',
  'ask.alreadySent',
  // documents
  'document.invoice',
  'document.letter_of_authorization',
  'document.poa',
  'document.rootCause',
  'document.actionsTaken',
  'document.prevention',
  'document.id_document',
  'document.utility_bill',
  'document.test_report',
  'document.certificate',
  'document.proof_of_delivery',
  'document.other',
  'document.notDocument',
  // channels
  'channel.accountHealth',
  'channel.reply',
  'channel.mailTo',
  // time
  'time.within',
  'time.back',
  'time.own',
  'time.funds',
  'time.removal',
  'time.review',
  'time.due',
  'time.document',
  // figures
  'figure.target',
  'figure.value',
  // rates told beside what a letter is about: of something that has no name here, the parts of an order defect rate, and how buyers are served
  'rate.other',
  'rate.negative_feedback_rate',
  'rate.claim_rate',
  'rate.chargeback_rate',
  'rate.return_dissatisfaction_rate',
  'rate.contact_response_rate',
  // topics
  'topic.order_defect_rate',
  'topic.late_shipment_rate',
  'topic.cancellation_rate',
  'topic.valid_tracking_rate',
  'topic.on_time_delivery_rate',
  'topic.invoice_defect_rate',
  'topic.account_health_rating',
  'topic.inauthentic',
  'topic.counterfeit',
  'topic.used_sold_as_new',
  'topic.condition',
  'topic.trademark',
  'topic.copyright',
  'topic.patent',
  'topic.restricted_product',
  'topic.listing_policy',
  'topic.detail_page',
  'topic.variation_misuse',
  'topic.related_accounts',
  'topic.identity_verification',
  'topic.review_manipulation',
  'topic.drop_shipping',
  'topic.forged_documents',
  'topic.product_safety',
  'topic.product_compliance',
  'topic.code_of_conduct',
  'topic.other',
  // who complains
  'party.rightsOwner',
  'party.buyers',
  // background sentences that name a policy without charging
  'background',
  // mail that is no notice
  'ordinary.order',
  'ordinary.payout',
  'ordinary.advert',
  'ordinary.message',
  'ordinary.news',
  'ordinary.operations',
  // lures
  'lure.credentials',
  'lure.payment',
  'lure.copyLink',
  'lure.messenger',
  'lure.isolate',
  'lure.warning',
  'lure.grammar',
  // words to leave alone
  'skip',
] as const

export type Concept = (typeof concepts)[number]
