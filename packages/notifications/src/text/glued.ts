/**
 * What pastes stick to a link whose mark-up they lose: "write tonotice@amazon.comand say why". A source for patterns, to stand
 * right behind a domain.
 */
export const gluedWord = '(?:and|or|to|with|for|if|before|und|oder|mit|et|ou|avec|con|para)(?![a-z0-9.-])'

/** Such a word before a mailbox of Amazon's, which is one that answers go to. */
export const invitesByGlue =
  /^(?:e-?mail|mail|contact|to|at|an)(?=(?:seller-|notice|pq-|performance-|verkaeufer-|politique-|product-|vendor-))/
