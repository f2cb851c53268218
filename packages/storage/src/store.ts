import { randomBytes } from 'node:crypto'
import { createCases, type Cases } from './cases/cases.ts'
import { openTextSession, recoverDrafts, type TextSession } from './cases/text-session.ts'
import type { Database, WriteTransaction } from './database.ts'
import { appendOperations, type Draft, type Writer } from './log/append.ts'
import { type ApplyOptions, type FactSink, refoldEntities, type SharedFact } from './log/apply.ts'
import type { Identity } from './log/identity.ts'
import type { Operation } from './log/operation.ts'
import { shortId } from './log/short-id.ts'
import { entitiesToRefold } from './log/views.ts'

/** Everything random or timed that the store uses, so that a simulation can replay it. */
export interface StoreDeps {
  readonly now: () => number
  readonly random: () => number
  readonly newId: () => string
  readonly pid: number
  readonly isAlive: (pid: number) => boolean
  readonly after: (ms: number, work: () => void) => () => void
}

export interface StoreOptions {
  readonly database: Database
  readonly identity: Identity
  readonly author: string
  readonly deviceName?: string
  readonly facts?: FactSink
  readonly deps?: Partial<StoreDeps>
}

/** The log of one replica and what people do with it. */
export interface LogStore {
  readonly database: Database
  readonly author: string
  readonly deps: StoreDeps
  readonly facts: FactSink | undefined
  readonly cases: Cases
  /** The identity that signs now; a copied profile gets a new one. */
  identity(): Identity
  replaceIdentity(identity: Identity): void
  openText(id: string, path: string): Promise<TextSession>
  /** Appends operations as they are, as one action: for tools that make their own. */
  append(drafts: readonly Draft[]): Promise<void>
  /** The same within a transaction of the caller's. */
  appendTo(transaction: WriteTransaction, drafts: readonly Draft[]): Promise<readonly Operation[]>
  /** Puts facts into the log so that the team gets them; those that are there already are left out. */
  shareFacts(facts: readonly SharedFact[]): Promise<number>
  /** What `openStore` does once: drafts of dead processes, kinds that this program has learned. Gives the number of drafts. */
  recover(): Promise<number>
}

export function createLogStore(options: StoreOptions): LogStore {
  const { database, author } = options
  const deps: StoreDeps = { ...systemDeps(), ...options.deps }
  let { identity } = options
  const append = async (
    transaction: Parameters<typeof appendOperations>[0],
    drafts: readonly Draft[],
    apply: ApplyOptions = { facts: options.facts },
  ): Promise<readonly Operation[]> => {
    const writer: Writer = {
      identity,
      author,
      deviceName: options.deviceName ?? '',
      now: deps.now,
      newId: deps.newId,
      apply,
    }
    return appendOperations(transaction, drafts, writer)
  }
  return {
    database,
    author,
    deps,
    facts: options.facts,
    cases: createCases({ ...deps, database, author, append, device: () => identity.device }),
    identity: () => identity,
    replaceIdentity(next) {
      identity = next
    },
    openText: async (id, path) => openTextSession({ ...deps, database, append }, id, path),
    appendTo: async (transaction, drafts) => append(transaction, drafts),
    append: async (drafts) =>
      database.transaction(async (transaction) => {
        await append(transaction, drafts)
      }),
    shareFacts: async (facts) =>
      database.transaction(async (transaction) => {
        const known = await transaction.read<{ id: string }>(
          `SELECT DISTINCT op.entity_id AS id FROM json_each(?) AS given JOIN op ON op.entity_id = given.value AND op.kind = 'fact'`,
          [JSON.stringify(facts.map(({ id }) => id))],
        )
        const have = new Set(known.map(({ id }) => id))
        const drafts = facts
          .filter(({ id }) => !have.has(id))
          .map(({ id, kind, value }): Draft => ({
            kind: 'fact',
            entity: 'fact',
            entityId: id,
            path: kind,
            value: { v: value as never },
          }))
        // Their rows are here already.
        if (drafts.length > 0) await append(transaction, drafts, {})
        return drafts.length
      }),
    async recover() {
      const recovered = await recoverDrafts({ database, append, random: deps.random }, deps.isAlive)
      const stale = await entitiesToRefold(database)
      if (stale.length > 0)
        await database.transaction(async (transaction) =>
          refoldEntities(transaction, stale, { facts: options.facts }),
        )
      return recovered
    },
  }
}

function systemDeps(): StoreDeps {
  return {
    now: Date.now,
    random: Math.random,
    newId: () => randomId(randomBytes(10)),
    pid: process.pid,
    isAlive(pid) {
      try {
        process.kill(pid, 0)
        return true
      } catch (error) {
        return (error as { code?: string }).code === 'EPERM'
      }
    },
    after(ms, work) {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  }
}

/** An id of 80 random bits. */
export function randomId(bytes: Uint8Array): string {
  return shortId(bytes)
}
