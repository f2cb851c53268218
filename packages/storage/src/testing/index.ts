export { openMemoryDatabase, wrapMemory } from './memory-database.ts'
export type { MemoryDatabase, MemoryDatabaseFaults } from './memory-database.ts'
