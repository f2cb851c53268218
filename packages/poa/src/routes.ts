/** The ways to answer a charge. */
export const routes = ['admit', 'dispute', 'document_only', 'retraction', 'no_appeal'] as const
export type Route = (typeof routes)[number]
