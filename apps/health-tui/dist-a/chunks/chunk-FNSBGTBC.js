import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UnreadableReport,
  detectKind,
  probeDocument,
  readBytes,
  readReport,
  reportKinds,
} from './chunk-FQ2QPKBU.js'
import { openPaths, splitMailbox } from './chunk-J26MWM7Y.js'
import { findDocument, findStoresOfOrders, ingestDocument, listStores } from './chunk-ZG36COOD.js'
async function* placeFacts(batches, { fallback, storesOf }) {
  let seen = fallback,
    homeless = [],
    settle = async (facts) => {
      if (facts.every(isPlaced)) return ((seen ??= facts[0]?.marketplace ?? null), facts)
      let placed = [],
        open = []
      for (let fact of facts) {
        let marketplace = fact.marketplace ?? fallback
        marketplace === null
          ? open.push(fact)
          : ((seen ??= marketplace), placed.push({ record: fact.record, marketplace }))
      }
      if (open.length === 0) return placed
      let ids = open.flatMap(({ record }) => (record.orderId === null ? [] : [record.orderId])),
        known = await storesOf([...new Set(ids)])
      for (let fact of open) {
        let marketplace = known.get(fact.record.orderId ?? '')
        marketplace === void 0 ? homeless.push(fact) : placed.push({ record: fact.record, marketplace })
      }
      if (homeless.length > mostHomeless && seen === null) throw unplaced()
      return placed
    }
  for await (let batch of batches) {
    let facts = await settle(batch.facts)
    if (
      (yield {
        rows: batch.rows,
        facts,
        rejects: batch.rejects,
        notes: batch.notes,
        ...(batch.snapshot === null ? {} : { snapshot: batch.snapshot }),
      },
      seen !== null && homeless.length > 0)
    ) {
      let marketplace = seen
      ;(yield { rows: 0, facts: homeless.map(({ record }) => ({ record, marketplace })) }, (homeless = []))
    }
  }
  if (homeless.length > 0) throw unplaced()
}
function isPlaced(fact) {
  return fact.marketplace !== null
}
var mostHomeless = 2e5
function unplaced() {
  return new UnreadableReport(
    'its rows do not say which store (marketplace) they belong to; say it with --marketplace, e.g. --marketplace US',
  )
}
var defaultAccount = 'default'
async function* importFiles(request, deps) {
  for await (let incoming of openPaths({ paths: request.paths, stdin: request.stdin }))
    (deps.signal?.throwIfAborted(),
      incoming.type === 'unreadable'
        ? yield { type: 'failed', file: incoming.name, why: incoming.why, remedy: null, incidental: !1 }
        : yield* importDocument(incoming.document, request, deps))
}
async function* importDocument(document, request, deps) {
  try {
    let probe = await probeDocument(document, {
        marketplace: request.marketplace ?? null,
        ...(deps.signal === void 0 ? {} : { signal: deps.signal }),
        onBytes: countBytes(document, 'checking', deps),
      }),
      detection = chooseKind(probe, document, request)
    if (detection.type === 'unknown') {
      yield refuse(document, `it is no kind of file that is known: ${detection.seen}`, acceptedKinds)
      return
    }
    if (detection.kind === 'mbox') {
      for await (let mail of splitMailbox(document)) yield* importDocument(mail, request, deps)
      return
    }
    yield await importKnown(document, { probe, detection }, request, deps)
  } catch (error) {
    if (deps.signal?.aborted === !0) throw error
    let why = expectedReason(error)
    if (why === null) throw error
    yield refuse(document, why, null)
  }
}
async function importKnown(document, { probe, detection }, request, deps) {
  let { database } = deps,
    account = request.account ?? defaultAccount,
    marketplace = request.marketplace ?? null,
    intake = {
      sha256: probe.sha256,
      reading: [detection.kind, marketplace ?? ''].join(' '),
      kind: detection.kind,
      name: document.name,
      account,
      marketplace,
      importedAt: deps.now().getTime(),
      size: probe.size,
    },
    finish = (outcome) => ({
      type: 'imported',
      file: document.name,
      kind: detection.kind,
      rows: outcome.rows,
      imported: outcome.imported,
      unchanged: outcome.unchanged,
      updated: outcome.updated,
      rejected: outcome.rejected,
      rejectedCount: outcome.rejectedCount,
      conflicts: outcome.conflicts,
      account,
      marketplace,
      notes: outcome.notes,
      dryRun: request.dryRun === !0,
    }),
    known = await findDocument(database, intake)
  if (known !== void 0) return finish(known)
  let counted = {
      ...document,
      open: () => counting(document.open(), countBytes(document, 'reading', deps), deps.signal),
    },
    batches = readBatches(counted, { probe, detection }, { account, marketplace }, database)
  return finish(await ingestDocument(database, intake, batches, { dryRun: request.dryRun === !0 }))
}
async function* readBatches(document, { probe, detection }, { account, marketplace }, database) {
  if (detection.kind === 'notification') {
    let { readLetter } = await import('./read-letter-GVMWXWJG.js'),
      bytes = await readBytes(document, largestLetter)
    yield {
      rows: 1,
      notification: await readLetter(bytes, {
        name: document.name,
        receivedAt: document.receivedAt,
        marketplace,
      }),
    }
    return
  }
  let stores = (await listStores(database)).filter((store) => store.account === account),
    fallback = marketplace ?? (stores.length === 1 ? (stores[0]?.marketplace ?? null) : null)
  yield* placeFacts(
    readReport({ source: document, probe, kind: detection.kind, format: detection.format, marketplace }),
    { fallback, storesOf: async (orderIds) => findStoresOfOrders(database, account, orderIds) },
  )
}
var largestLetter = 64 * 1024 * 1024
function chooseKind(probe, document, { kind }) {
  return kind === void 0 || probe.size === 0
    ? detectKind(probe, document.name)
    : { type: 'known', kind, format: null }
}
function refuse(document, why, remedy) {
  return { type: 'failed', file: document.name, why, remedy, incidental: document.source === 'folder' }
}
var acceptedKinds = `accepted are ${reportKinds.filter((kind) => kind !== 'mapping').join(', ')} (choose one with --as, or describe a table of your own with --map)`
function expectedReason(error) {
  if (
    error instanceof UnreadableReport ||
    error instanceof RangeError ||
    (error instanceof Error && /^(?:RefusedArchive)$/.test(error.constructor.name))
  )
    return error.message
  let code = error.code
  return typeof code == 'string' && /^(?:Z_|ENOENT|EACCES|EPERM|EIO|ERR_BUFFER)/.test(code)
    ? code.startsWith('Z_')
      ? 'the compressed data is broken or cut off'
      : error.message
    : null
}
function countBytes(document, phase, { onProgress }) {
  let bytes = 0
  return (count) => {
    ;((bytes += count), onProgress?.({ file: document.name, phase, bytes, total: document.size }))
  }
}
async function* counting(source, count, signal) {
  for await (let chunk of source) (signal?.throwIfAborted(), count(chunk.length), yield chunk)
}
export { defaultAccount, importFiles }
//# sourceMappingURL=chunk-FNSBGTBC.js.map
