export { createIdentity, signHash, verifyHash } from '../log/identity.ts'
export type { Identity } from '../log/identity.ts'
export { hashOperation } from '../log/operation.ts'
export type { Operation } from '../log/operation.ts'
export {
  operationColumns,
  operationFromRow,
  operationFromTuple,
  operationToTuple,
  tuplesSql,
} from '../log/op-table.ts'
export type { OperationRow } from '../log/op-table.ts'
export { refoldEntities } from '../log/apply.ts'
export { textDraft } from '../cases/edit.ts'
export { createTextBuffer, mergeUpdates } from '../log/text.ts'
export { freePort } from '../server/free-port.ts'
export { startSqld } from '../server/sqld.ts'
export type { Sqld } from '../server/sqld.ts'
export { createLogStore, randomId } from '../store.ts'
export type { LogStore } from '../store.ts'
export { logMigrations } from '../migrations/index.ts'
export { openMemoryDatabase, wrapMemory } from './memory-database.ts'
export type { MemoryDatabase, MemoryDatabaseFaults } from './memory-database.ts'
export { type Connection, openConnection } from '../connection.ts'
