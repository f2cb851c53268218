export * from './marketplace.ts'
export * from './metric-name.ts'
export type * from './records.ts'
export type * from './reported.ts'
