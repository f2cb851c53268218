import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
function arrived(document) {
  return { type: 'document', document }
}
function memoryDocument(bytes, about) {
  return { ...about, size: bytes.length, open: () => pieces(bytes) }
}
var pieceSize = 256 * 1024
async function* pieces(bytes) {
  for (let from = 0; from < bytes.length; from += pieceSize) yield bytes.subarray(from, from + pieceSize)
}
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Readable } from 'node:stream'
var RefusedArchive = class extends Error {},
  archiveLimits = { entries: 1e4, unpacked: 4 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 }
async function* unpack(document, limits = archiveLimits, depth = 0) {
  let head = await firstBytes(document, 4),
    isGzip = head[0] === 31 && head[1] === 139,
    isZip = head[0] === 80 && head[1] === 75 && head[2] === 3 && head[3] === 4
  if (!isGzip && !isZip) {
    yield arrived(document)
    return
  }
  if (depth >= 2) {
    yield { type: 'unreadable', name: document.name, why: 'archives are nested too deeply' }
    return
  }
  if (isGzip) {
    let name = document.name.replace(/\.gz$/i, '')
    yield* unpack(
      { ...document, name, size: null, source: 'archive', open: () => gunzip(document, limits) },
      limits,
      depth + 1,
    )
    return
  }
  yield* unzip(document, limits, depth)
}
async function* gunzip(document, limits) {
  let packed = Readable.from(document.open()),
    unpacked = packed.pipe(createGunzip())
  ;(packed.on('error', (error) => unpacked.destroy(error)),
    yield* bounded(unpacked, document.name, limits, document.size))
}
async function* unzip(document, limits, depth) {
  let { fromBuffer } = await import('./yauzl-F3YIOIIW.js'),
    zip
  try {
    let bytes = await collect(document, 1073741824)
    zip = await new Promise((resolve, reject) => {
      fromBuffer(bytes, { lazyEntries: !0, validateEntrySizes: !0 }, (error, opened) => {
        error === null ? resolve(opened) : reject(error)
      })
    })
  } catch (error) {
    yield { type: 'unreadable', name: document.name, why: `the zip archive is broken (${message(error)})` }
    return
  }
  if (zip.entryCount > limits.entries) {
    yield {
      type: 'unreadable',
      name: document.name,
      why: `the zip archive holds ${zip.entryCount} files, more than ${limits.entries}`,
    }
    return
  }
  try {
    for await (let entry of entries(zip)) {
      if (entry.fileName.endsWith('/') || isHidden(entry.fileName)) continue
      let name = `${document.name}/${entry.fileName}`
      if (entry.isEncrypted()) {
        yield { type: 'unreadable', name, why: 'it is encrypted; unpack it first' }
        continue
      }
      let inner = {
        name,
        receivedAt: document.receivedAt,
        size: entry.uncompressedSize,
        source: 'archive',
        open: () => readEntry(zip, entry, name, limits),
      }
      try {
        yield* unpack(inner, limits, depth + 1)
      } catch (error) {
        yield { type: 'unreadable', name, why: message(error) }
      }
    }
  } catch (error) {
    yield { type: 'unreadable', name: document.name, why: `the zip archive is broken (${message(error)})` }
  }
}
async function* entries(zip) {
  for (;;) {
    let entry = await new Promise((resolve, reject) => {
      let settle = (value) => {
        ;(zip.removeAllListeners(), resolve(value))
      }
      ;(zip.once('entry', settle),
        zip.once('end', () => settle(null)),
        zip.once('error', reject),
        zip.readEntry())
    })
    if (entry === null) return
    yield entry
  }
}
async function* readEntry(zip, entry, name, limits) {
  let stream = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => {
      error === null ? resolve(opened) : reject(error)
    })
  })
  yield* bounded(stream, name, limits, entry.compressedSize)
}
async function* bounded(stream, name, limits, packedSize) {
  let size = 0
  for await (let chunk of stream) {
    if (((size += chunk.length), size > limits.unpacked))
      throw new RefusedArchive(`${name} unpacks to more than ${limits.unpacked / 1024 ** 3} GiB`)
    if (packedSize !== null && size > limits.ratioFrom && size > packedSize * limits.ratio)
      throw new RefusedArchive(`${name} unpacks to more than ${limits.ratio} times its size`)
    yield chunk
  }
}
async function firstBytes(document, count) {
  let head = Buffer.alloc(count),
    filled = 0
  for await (let chunk of document.open())
    if (
      (head.set(chunk.subarray(0, count - filled), filled),
      (filled = Math.min(count, filled + chunk.length)),
      filled === count)
    )
      break
  return head.subarray(0, filled)
}
async function collect(document, limit) {
  let chunks = [],
    size = 0
  for await (let chunk of document.open()) {
    if (((size += chunk.length), size > limit))
      throw new RefusedArchive(`it is larger than ${limit / 1024 ** 3} GiB`)
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}
function isHidden(path) {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}
function message(error) {
  return error instanceof Error ? error.message : String(error)
}
async function* openPaths({ paths, stdin }) {
  for (let path of paths) {
    if (path === '-') {
      yield* guarded('-', async function* () {
        let bytes = await readAll(stdin)
        yield* unpack(memoryDocument(bytes, { name: '-', receivedAt: null, source: 'stdin' }))
      })
      continue
    }
    yield* guarded(path, () => openPath(path, 'file'))
  }
}
async function* openPath(path, source) {
  let info = await stat(path)
  if (info.isDirectory()) {
    let names = await readdir(path)
    for (let name of names.toSorted())
      name.startsWith('.') || (yield* guarded(join(path, name), () => openPath(join(path, name), 'folder')))
    return
  }
  if (!info.isFile()) {
    yield { type: 'unreadable', name: path, why: 'it is neither a file nor a folder' }
    return
  }
  yield* unpack(fileDocument(path, info, source))
}
function fileDocument(path, info, source) {
  return { name: path, receivedAt: info.mtime, size: info.size, source, open: () => readPieces(path) }
}
var pieceSize2 = 128 * 1024
async function* readPieces(path) {
  let file = await open(path)
  try {
    let buffer = Buffer.allocUnsafeSlow(pieceSize2)
    for (;;) {
      let { bytesRead } = await file.read(buffer, 0, pieceSize2)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
async function* guarded(name, open2) {
  try {
    yield* open2()
  } catch (error) {
    yield { type: 'unreadable', name, why: explain(error) }
  }
}
function explain(error) {
  let code = error.code
  return code === 'ENOENT'
    ? 'there is no such file or folder'
    : code === 'EACCES' || code === 'EPERM'
      ? 'it may not be read'
      : error instanceof Error
        ? error.message
        : String(error)
}
async function readAll(stream) {
  let chunks = []
  for await (let chunk of stream) chunks.push(typeof chunk == 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
var largestMail = 64 * 1024 * 1024
async function* splitMailbox(mailbox) {
  let lines = [],
    size = 0,
    count = 0,
    afterEmpty = !0,
    finish = () =>
      size === 0
        ? null
        : (count++,
          memoryDocument(Buffer.concat(lines), {
            name: `${mailbox.name}#${count}`,
            receivedAt: mailbox.receivedAt,
            source: 'mailbox',
          }))
  for await (let line of byteLines(mailbox.open())) {
    if (afterEmpty && startsWith(line, 'From ')) {
      let mail = finish()
      ;(mail !== null && (yield mail), (lines = []), (size = 0), (afterEmpty = !1))
      continue
    }
    afterEmpty = line.every((byte) => byte === 10 || byte === 13)
    let unquoted = /^>+From /.test(line.subarray(0, 16).toString('latin1')) ? line.subarray(1) : line
    size + unquoted.length > largestMail || (lines.push(unquoted), (size += unquoted.length))
  }
  let last = finish()
  last !== null && (yield last)
}
function startsWith(line, text) {
  return line.subarray(0, text.length).toString('latin1') === text
}
async function* byteLines(source) {
  let carry = Buffer.alloc(0)
  for await (let chunk of source) {
    let bytes = carry.length === 0 ? Buffer.from(chunk) : Buffer.concat([carry, chunk]),
      from = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from))
      (yield bytes.subarray(from, end + 1), (from = end + 1))
    carry = bytes.subarray(from)
  }
  carry.length > 0 && (yield carry)
}
import { watch } from 'node:fs'
import { readdir as readdir2, stat as stat2 } from 'node:fs/promises'
import { join as join2 } from 'node:path'
async function* watchFolders(options) {
  let { folders, settleMs, rescanMs, signal } = options,
    hints = createHints(folders, signal),
    files = new Map(),
    lost = new Set(),
    wasIdle = !1
  try {
    for (; !signal.aborted;) {
      hints.listen()
      let started = performance.now(),
        seen = new Map()
      for (let folder of folders) {
        let why = await collect2(folder, seen)
        ;(why !== null && !lost.has(folder) && (yield { type: 'lost', folder, why }),
          why === null && lost.delete(folder) && (yield { type: 'found', folder }),
          why !== null && lost.add(folder))
      }
      let settled = compare(files, seen, started, settleMs)
      settled.length > 0 && (yield { type: 'settled', paths: settled })
      let waiting = [...files.values()].some(({ yielded }) => !yielded)
      ;(!waiting && (settled.length > 0 || !wasIdle) && (yield { type: 'idle' }),
        (wasIdle = !waiting),
        waiting ? await pause(settleMs, signal) : await hints.wait(rescanMs))
    }
  } finally {
    hints.close()
  }
}
function compare(files, seen, now, settleMs) {
  for (let path of files.keys()) seen.has(path) || files.delete(path)
  let settled = []
  for (let [path, mark] of seen) {
    let known = files.get(path)
    known === void 0 || known.mark !== mark
      ? files.set(path, { mark, since: now, yielded: !1 })
      : !known.yielded && now - known.since >= settleMs && ((known.yielded = !0), settled.push(path))
  }
  return settled.toSorted()
}
async function collect2(folder, into) {
  let entries2
  try {
    entries2 = await readdir2(folder, { withFileTypes: !0 })
  } catch (error) {
    return explain2(error)
  }
  for (let entry of entries2) {
    if (isUnfinished(entry.name)) continue
    let path = join2(folder, entry.name)
    if (entry.isDirectory()) await collect2(path, into)
    else {
      let info = await stat2(path).catch(() => null)
      info?.isFile() === !0 &&
        info.size > 0 &&
        into.set(path, [info.size, info.mtimeMs, info.ctimeMs, info.ino].join(' '))
    }
  }
  return null
}
function isUnfinished(name) {
  return /^[.~]|\.(?:part|partial|crdownload|download|opdownload|filepart|tmp|temp|!ut|swp)$|~$/i.test(name)
}
function explain2(error) {
  let code = error.code
  return code === 'ENOENT'
    ? 'there is no such folder'
    : code === 'ENOTDIR'
      ? 'it is a file, not a folder'
      : code === 'EACCES' || code === 'EPERM'
        ? 'it may not be read'
        : error instanceof Error
          ? error.message
          : String(error)
}
function createHints(folders, signal) {
  let watchers = new Map(),
    hinted = !1,
    wake,
    hint = () => {
      ;((hinted = !0), wake?.())
    },
    forget = (folder) => {
      ;(watchers.get(folder)?.close(), watchers.delete(folder))
    }
  return {
    listen() {
      for (let folder of folders)
        if (!watchers.has(folder))
          try {
            let watcher = watch(folder, { recursive: !0, persistent: !1 }, hint)
            ;(watcher.on('error', () => forget(folder)), watchers.set(folder, watcher))
          } catch {}
    },
    async wait(ms) {
      ;(!hinted &&
        !signal.aborted &&
        (await new Promise((resolve) => {
          let done = () => {
              ;(clearTimeout(timer), signal.removeEventListener('abort', done), (wake = void 0), resolve())
            },
            timer = setTimeout(done, ms)
          ;(signal.addEventListener('abort', done, { once: !0 }), (wake = done))
        })),
        (hinted = !1))
    },
    close() {
      for (let folder of watchers.keys()) forget(folder)
    },
  }
}
async function pause(ms, signal) {
  signal.aborted ||
    (await new Promise((resolve) => {
      let done = () => {
          ;(clearTimeout(timer), signal.removeEventListener('abort', done), resolve())
        },
        timer = setTimeout(done, ms)
      signal.addEventListener('abort', done, { once: !0 })
    }))
}
export {
  memoryDocument,
  RefusedArchive,
  archiveLimits,
  unpack,
  openPaths,
  splitMailbox,
  watchFolders,
  isUnfinished,
}
//# sourceMappingURL=chunk-J26MWM7Y.js.map
