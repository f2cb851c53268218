import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import Database from 'libsql'
import { Buffer as Buffer2 } from 'node:buffer'
var LibsqlError = class extends Error {
    code
    extendedCode
    rawCode
    constructor(message, code, extendedCode, rawCode, cause) {
      ;(code !== void 0 && (message = `${code}: ${message}`),
        super(message, { cause }),
        (this.code = code),
        (this.extendedCode = extendedCode),
        (this.rawCode = rawCode),
        (this.name = 'LibsqlError'))
    }
  },
  LibsqlBatchError = class extends LibsqlError {
    statementIndex
    constructor(message, statementIndex, code, extendedCode, rawCode, cause) {
      ;(super(message, code, extendedCode, rawCode, cause),
        (this.statementIndex = statementIndex),
        (this.name = 'LibsqlBatchError'))
    }
  }
function parseUri(text2) {
  let match = URI_RE.exec(text2)
  if (match === null) throw new LibsqlError(`The URL '${text2}' is not in a valid format`, 'URL_INVALID')
  let groups = match.groups,
    scheme = groups.scheme,
    authority = groups.authority !== void 0 ? parseAuthority(groups.authority) : void 0,
    path = percentDecode(groups.path),
    query = groups.query !== void 0 ? parseQuery(groups.query) : void 0,
    fragment = groups.fragment !== void 0 ? percentDecode(groups.fragment) : void 0
  return { scheme, authority, path, query, fragment }
}
var URI_RE = (() => {
  let SCHEME = '(?<scheme>[A-Za-z][A-Za-z.+-]*)',
    AUTHORITY = '(?<authority>[^/?#]*)',
    PATH = '(?<path>[^?#]*)',
    QUERY = '(?<query>[^#]*)',
    FRAGMENT = '(?<fragment>.*)'
  return new RegExp(`^${SCHEME}:(//${AUTHORITY})?${PATH}(\\?${QUERY})?(#${FRAGMENT})?$`, 'su')
})()
function parseAuthority(text2) {
  let match = AUTHORITY_RE.exec(text2)
  if (match === null)
    throw new LibsqlError('The authority part of the URL is not in a valid format', 'URL_INVALID')
  let groups = match.groups,
    host = percentDecode(groups.host_br ?? groups.host),
    port = groups.port ? parseInt(groups.port, 10) : void 0,
    userinfo =
      groups.username !== void 0
        ? {
            username: percentDecode(groups.username),
            password: groups.password !== void 0 ? percentDecode(groups.password) : void 0,
          }
        : void 0
  return { host, port, userinfo }
}
var AUTHORITY_RE = new RegExp(
  '^((?<username>[^:]*)(:(?<password>.*))?@)?((?<host>[^:\\[\\]]*)|(\\[(?<host_br>[^\\[\\]]*)\\]))(:(?<port>[0-9]*))?$',
  'su',
)
function parseQuery(text2) {
  let sequences = text2.split('&'),
    pairs = []
  for (let sequence of sequences) {
    if (sequence === '') continue
    let key,
      value,
      splitIdx = sequence.indexOf('=')
    ;(splitIdx < 0
      ? ((key = sequence), (value = ''))
      : ((key = sequence.substring(0, splitIdx)), (value = sequence.substring(splitIdx + 1))),
      pairs.push({
        key: percentDecode(key.replaceAll('+', ' ')),
        value: percentDecode(value.replaceAll('+', ' ')),
      }))
  }
  return { pairs }
}
function percentDecode(text2) {
  try {
    return decodeURIComponent(text2)
  } catch (e) {
    throw e instanceof URIError
      ? new LibsqlError(`URL component has invalid percent encoding: ${e}`, 'URL_INVALID', void 0, void 0, e)
      : e
  }
}
var version = '3.9.6',
  VERSION = version,
  _TD = typeof TextDecoder == 'function' ? new TextDecoder('utf-8', { ignoreBOM: !0 }) : void 0,
  _TE = typeof TextEncoder == 'function' ? new TextEncoder() : void 0,
  b64ch = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=',
  b64chs = Array.prototype.slice.call(b64ch),
  b64tab = ((a) => {
    let tab = {}
    return (a.forEach((c, i) => (tab[c] = i)), tab)
  })(b64chs),
  b64re = /^(?:[A-Za-z\d+\/]{4})*?(?:[A-Za-z\d+\/]{2}(?:==)?|[A-Za-z\d+\/]{3}=?)?$/,
  _fromCC = String.fromCharCode.bind(String),
  _U8Afrom =
    typeof Uint8Array.from == 'function'
      ? Uint8Array.from.bind(Uint8Array)
      : (it) => new Uint8Array(Array.prototype.slice.call(it, 0)),
  _mkUriSafe = (src) => src.replace(/=/g, '').replace(/[+\/]/g, (m0) => (m0 == '+' ? '-' : '_')),
  _tidyB64 = (s) => s.replace(/[^A-Za-z0-9\+\/]/g, ''),
  btoaPolyfill = (bin) => {
    let u32,
      c0,
      c1,
      c2,
      asc2 = '',
      pad = bin.length % 3
    for (let i = 0; i < bin.length;) {
      if (
        (c0 = bin.charCodeAt(i++)) > 255 ||
        (c1 = bin.charCodeAt(i++)) > 255 ||
        (c2 = bin.charCodeAt(i++)) > 255
      )
        throw new TypeError('invalid character found')
      ;((u32 = (c0 << 16) | (c1 << 8) | c2),
        (asc2 +=
          b64chs[(u32 >> 18) & 63] + b64chs[(u32 >> 12) & 63] + b64chs[(u32 >> 6) & 63] + b64chs[u32 & 63]))
    }
    return pad ? asc2.slice(0, pad - 3) + '==='.substring(pad) : asc2
  },
  _btoa = typeof btoa == 'function' ? (bin) => btoa(bin) : btoaPolyfill,
  _fromUint8Array =
    typeof Uint8Array.prototype.toBase64 == 'function'
      ? Function.prototype.call.bind(Uint8Array.prototype.toBase64)
      : (u8a) => {
          let strs = []
          for (let i = 0, l = u8a.length; i < l; i += 4096)
            strs.push(_fromCC.apply(null, u8a.subarray(i, i + 4096)))
          return _btoa(strs.join(''))
        },
  fromUint8Array = (u8a, urlsafe = !1) => (urlsafe ? _mkUriSafe(_fromUint8Array(u8a)) : _fromUint8Array(u8a)),
  cb_utob = (c) => {
    if (c.length < 2) {
      var cc = c.charCodeAt(0)
      return cc < 128
        ? c
        : cc < 2048
          ? _fromCC(192 | (cc >>> 6)) + _fromCC(128 | (cc & 63))
          : _fromCC(224 | ((cc >>> 12) & 15)) + _fromCC(128 | ((cc >>> 6) & 63)) + _fromCC(128 | (cc & 63))
    } else {
      var cc = 65536 + (c.charCodeAt(0) - 55296) * 1024 + (c.charCodeAt(1) - 56320)
      return (
        _fromCC(240 | ((cc >>> 18) & 7)) +
        _fromCC(128 | ((cc >>> 12) & 63)) +
        _fromCC(128 | ((cc >>> 6) & 63)) +
        _fromCC(128 | (cc & 63))
      )
    }
  },
  re_utob = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\x00-\x7F]/g,
  utob = (u) => u.replace(re_utob, cb_utob),
  _encode = _TE ? (s) => _fromUint8Array(_TE.encode(s)) : (s) => _btoa(utob(s)),
  encode = (src, urlsafe = !1) => (urlsafe ? _mkUriSafe(_encode(src)) : _encode(src)),
  encodeURI2 = (src) => encode(src, !0),
  re_btou = /[\xC0-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF7][\x80-\xBF]{3}/g,
  cb_btou = (cccc) => {
    switch (cccc.length) {
      case 4:
        var cp =
            ((7 & cccc.charCodeAt(0)) << 18) |
            ((63 & cccc.charCodeAt(1)) << 12) |
            ((63 & cccc.charCodeAt(2)) << 6) |
            (63 & cccc.charCodeAt(3)),
          offset = cp - 65536
        return _fromCC((offset >>> 10) + 55296) + _fromCC((offset & 1023) + 56320)
      case 3:
        return _fromCC(
          ((15 & cccc.charCodeAt(0)) << 12) | ((63 & cccc.charCodeAt(1)) << 6) | (63 & cccc.charCodeAt(2)),
        )
      default:
        return _fromCC(((31 & cccc.charCodeAt(0)) << 6) | (63 & cccc.charCodeAt(1)))
    }
  },
  btou = (b) => b.replace(re_btou, cb_btou),
  atobPolyfill = (asc2) => {
    if (((asc2 = asc2.replace(/\s+/g, '')), !b64re.test(asc2))) throw new TypeError('malformed base64.')
    asc2 += '=='.slice(2 - (asc2.length & 3))
    let u24,
      r1,
      r2,
      binArray = []
    for (let i = 0; i < asc2.length;)
      ((u24 =
        (b64tab[asc2.charAt(i++)] << 18) |
        (b64tab[asc2.charAt(i++)] << 12) |
        ((r1 = b64tab[asc2.charAt(i++)]) << 6) |
        (r2 = b64tab[asc2.charAt(i++)])),
        r1 === 64
          ? binArray.push(_fromCC((u24 >> 16) & 255))
          : r2 === 64
            ? binArray.push(_fromCC((u24 >> 16) & 255, (u24 >> 8) & 255))
            : binArray.push(_fromCC((u24 >> 16) & 255, (u24 >> 8) & 255, u24 & 255)))
    return binArray.join('')
  },
  _atob = typeof atob == 'function' ? (asc2) => atob(_tidyB64(asc2)) : atobPolyfill,
  _toUint8Array =
    typeof Uint8Array.fromBase64 == 'function'
      ? (a) => Uint8Array.fromBase64(a)
      : (a) =>
          _U8Afrom(
            _atob(a)
              .split('')
              .map((c) => c.charCodeAt(0)),
          ),
  toUint8Array = (a) => _toUint8Array(_unURI(a)),
  _decode = _TD ? (a) => _TD.decode(_toUint8Array(a)) : (a) => btou(_atob(a)),
  _unURI = (a) => _tidyB64(a.replace(/[-_]/g, (m0) => (m0 == '-' ? '+' : '/'))),
  decode = (src) => _decode(_unURI(src)),
  isValid = (src) => {
    if (typeof src != 'string') return !1
    let s = src.replace(/\s+/g, '').replace(/={0,2}$/, '')
    return s.length % 4 === 1 ? !1 : !/[^\s0-9a-zA-Z\+/]/.test(s) || !/[^\s0-9a-zA-Z\-_]/.test(s)
  },
  _noEnum = (v) => ({ value: v, enumerable: !1, writable: !0, configurable: !0 }),
  extendString = function () {
    let _add = (name, body) => Object.defineProperty(String.prototype, name, _noEnum(body))
    ;(_add('fromBase64', function () {
      return decode(this)
    }),
      _add('toBase64', function (urlsafe) {
        return encode(this, urlsafe)
      }),
      _add('toBase64URI', function () {
        return encode(this, !0)
      }),
      _add('toBase64URL', function () {
        return encode(this, !0)
      }),
      _add('toUint8Array', function () {
        return toUint8Array(this)
      }))
  },
  extendUint8Array = function () {
    let _add = (name, body) => Object.defineProperty(Uint8Array.prototype, name, _noEnum(body))
    ;(_add('toBase64', function (urlsafe) {
      return fromUint8Array(this, urlsafe)
    }),
      _add('toBase64URI', function () {
        return fromUint8Array(this, !0)
      }),
      _add('toBase64URL', function () {
        return fromUint8Array(this, !0)
      }))
  },
  extendBuiltins = () => {
    ;(extendString(), extendUint8Array())
  },
  gBase64 = {
    version,
    VERSION,
    atob: _atob,
    atobPolyfill,
    btoa: _btoa,
    btoaPolyfill,
    fromBase64: decode,
    toBase64: encode,
    encode,
    encodeURI: encodeURI2,
    encodeURL: encodeURI2,
    utob,
    btou,
    decode,
    isValid,
    fromUint8Array,
    toUint8Array,
    extendString,
    extendUint8Array,
    extendBuiltins,
  }
var supportedUrlLink = 'https://github.com/libsql/libsql-client-ts#supported-urls'
function transactionModeToBegin(mode) {
  if (mode === 'write') return 'BEGIN IMMEDIATE'
  if (mode === 'read') return 'BEGIN TRANSACTION READONLY'
  if (mode === 'deferred') return 'BEGIN DEFERRED'
  throw RangeError('Unknown transaction mode, supported values are "write", "read" and "deferred"')
}
var ResultSetImpl = class {
  columns
  columnTypes
  rows
  rowsAffected
  lastInsertRowid
  constructor(columns, columnTypes2, rows, rowsAffected, lastInsertRowid) {
    ;((this.columns = columns),
      (this.columnTypes = columnTypes2),
      (this.rows = rows),
      (this.rowsAffected = rowsAffected),
      (this.lastInsertRowid = lastInsertRowid))
  }
  toJSON() {
    return {
      columns: this.columns,
      columnTypes: this.columnTypes,
      rows: this.rows.map(rowToJson),
      rowsAffected: this.rowsAffected,
      lastInsertRowid: this.lastInsertRowid !== void 0 ? '' + this.lastInsertRowid : null,
    }
  }
}
function rowToJson(row) {
  return Array.prototype.map.call(row, valueToJson)
}
function valueToJson(value) {
  return typeof value == 'bigint'
    ? '' + value
    : value instanceof ArrayBuffer
      ? gBase64.fromUint8Array(new Uint8Array(value))
      : value
}
var inMemoryMode = ':memory:'
function isInMemoryConfig(config) {
  return config.scheme === 'file' && (config.path === ':memory:' || config.path.startsWith(':memory:?'))
}
function expandConfig(config, preferHttp) {
  if (typeof config != 'object')
    throw new TypeError(`Expected client configuration as object, got ${typeof config}`)
  let { url, authToken, tls, intMode, concurrency } = config
  ;((concurrency = Math.max(0, concurrency || 20)), (intMode ??= 'number'))
  let connectionQueryParams = []
  url === inMemoryMode && (url = 'file::memory:')
  let uri = parseUri(url),
    originalUriScheme = uri.scheme.toLowerCase(),
    isInMemoryMode = originalUriScheme === 'file' && uri.path === inMemoryMode && uri.authority === void 0,
    queryParamsDef
  isInMemoryMode
    ? (queryParamsDef = {
        cache: {
          values: ['shared', 'private'],
          update: (key, value) => connectionQueryParams.push(`${key}=${value}`),
        },
      })
    : (queryParamsDef = {
        tls: { values: ['0', '1'], update: (_, value) => (tls = value === '1') },
        authToken: { update: (_, value) => (authToken = value) },
      })
  for (let { key, value } of uri.query?.pairs ?? []) {
    if (!Object.hasOwn(queryParamsDef, key))
      throw new LibsqlError(
        `Unsupported URL query parameter ${JSON.stringify(key)}`,
        'URL_PARAM_NOT_SUPPORTED',
      )
    let queryParamDef = queryParamsDef[key]
    if (queryParamDef.values !== void 0 && !queryParamDef.values.includes(value))
      throw new LibsqlError(
        `Unknown value for the "${key}" query argument: ${JSON.stringify(value)}. Supported values are: [${queryParamDef.values.map((x) => '"' + x + '"').join(', ')}]`,
        'URL_INVALID',
      )
    queryParamDef.update !== void 0 && queryParamDef?.update(key, value)
  }
  let connectionQueryParamsString =
      connectionQueryParams.length === 0 ? '' : `?${connectionQueryParams.join('&')}`,
    path = uri.path + connectionQueryParamsString,
    scheme
  if (originalUriScheme === 'libsql')
    if (tls === !1) {
      if (uri.authority?.port === void 0)
        throw new LibsqlError('A "libsql:" URL with ?tls=0 must specify an explicit port', 'URL_INVALID')
      scheme = preferHttp ? 'http' : 'ws'
    } else scheme = preferHttp ? 'https' : 'wss'
  else scheme = originalUriScheme
  if (
    (scheme === 'http' || scheme === 'ws' ? (tls ??= !1) : (tls ??= !0),
    scheme !== 'http' && scheme !== 'ws' && scheme !== 'https' && scheme !== 'wss' && scheme !== 'file')
  )
    throw new LibsqlError(
      `The client supports only "libsql:", "wss:", "ws:", "https:", "http:" and "file:" URLs, got ${JSON.stringify(uri.scheme + ':')}. For more information, please read ${supportedUrlLink}`,
      'URL_SCHEME_NOT_SUPPORTED',
    )
  if (intMode !== 'number' && intMode !== 'bigint' && intMode !== 'string')
    throw new TypeError(
      `Invalid value for intMode, expected "number", "bigint" or "string", got ${JSON.stringify(intMode)}`,
    )
  if (uri.fragment !== void 0)
    throw new LibsqlError(
      `URL fragments are not supported: ${JSON.stringify('#' + uri.fragment)}`,
      'URL_INVALID',
    )
  return isInMemoryMode
    ? {
        scheme: 'file',
        tls: !1,
        path,
        intMode,
        concurrency,
        syncUrl: config.syncUrl,
        syncInterval: config.syncInterval,
        readYourWrites: config.readYourWrites,
        offline: config.offline,
        fetch: config.fetch,
        timeout: config.timeout,
        authToken: void 0,
        encryptionKey: void 0,
        remoteEncryptionKey: void 0,
        authority: void 0,
      }
    : {
        scheme,
        tls,
        authority: uri.authority,
        path,
        authToken,
        intMode,
        concurrency,
        encryptionKey: config.encryptionKey,
        remoteEncryptionKey: config.remoteEncryptionKey,
        syncUrl: config.syncUrl,
        syncInterval: config.syncInterval,
        readYourWrites: config.readYourWrites,
        offline: config.offline,
        fetch: config.fetch,
        timeout: config.timeout,
      }
}
function createClient(config) {
  return _createClient(expandConfig(config, !0))
}
function _createClient(config) {
  if (config.scheme !== 'file')
    throw new LibsqlError(
      `URL scheme ${JSON.stringify(config.scheme + ':')} is not supported by the local sqlite3 client. For more information, please read ${supportedUrlLink}`,
      'URL_SCHEME_NOT_SUPPORTED',
    )
  let authority = config.authority
  if (authority !== void 0) {
    let host = authority.host.toLowerCase()
    if (host !== '' && host !== 'localhost')
      throw new LibsqlError(
        `Invalid host in file URL: ${JSON.stringify(authority.host)}. A "file:" URL with an absolute path should start with one slash ("file:/absolute/path.db") or with three slashes ("file:///absolute/path.db"). For more information, please read ${supportedUrlLink}`,
        'URL_INVALID',
      )
    if (authority.port !== void 0) throw new LibsqlError('File URL cannot have a port', 'URL_INVALID')
    if (authority.userinfo !== void 0)
      throw new LibsqlError('File URL cannot have username and password', 'URL_INVALID')
  }
  let isInMemory = isInMemoryConfig(config)
  if (isInMemory && config.syncUrl)
    throw new LibsqlError(
      `Embedded replica must use file for local db but URI with in-memory mode were provided instead: ${config.path}`,
      'URL_INVALID',
    )
  let path = config.path
  isInMemory && (path = `${config.scheme}:${config.path}`)
  let maxConnections = isInMemory || config.syncUrl ? 1 : Math.max(1, config.concurrency),
    options = {
      authToken: config.authToken,
      encryptionKey: config.encryptionKey,
      remoteEncryptionKey: config.remoteEncryptionKey,
      syncUrl: config.syncUrl,
      syncPeriod: config.syncInterval,
      readYourWrites: config.readYourWrites,
      offline: config.offline,
      timeout: config.timeout,
    },
    pool = new ConnectionPool(path, options, maxConnections),
    db = pool.acquireSync()
  try {
    executeStmt(db, 'SELECT 1 AS checkThatTheDatabaseCanBeOpened', config.intMode)
  } catch (e) {
    throw (pool.close(), e)
  }
  return (pool.release(db), new Sqlite3Client(pool, config.intMode))
}
var ConnectionPool = class {
  #path
  #options
  #maxConnections
  #idle
  #borrowed
  #heldByTransaction
  #waiters
  #closed
  constructor(path, options, maxConnections) {
    ;((this.#path = path),
      (this.#options = options),
      (this.#maxConnections = maxConnections),
      (this.#idle = []),
      (this.#borrowed = new Set()),
      (this.#heldByTransaction = new Set()),
      (this.#waiters = []),
      (this.#closed = !1))
  }
  acquire(forTransaction = !1) {
    if (!this.#closed && this.#atLimit())
      return this.#heldByTransaction.size >= this.#maxConnections
        ? Promise.reject(
            new LibsqlError(
              this.#maxConnections === 1
                ? 'This client has a single connection, which an open transaction is holding. In-memory databases and embedded replicas cannot have more than one. Commit or roll back the transaction before using the client again.'
                : `All ${this.#maxConnections} of this client's connections are held by open transactions. Commit or roll back one before using the client again, or raise \`concurrency\`.`,
              'TRANSACTION_ACTIVE',
            ),
          )
        : new Promise((resolve2, reject) =>
            this.#waiters.push({
              resolve: (db) => {
                ;(forTransaction && this.#heldByTransaction.add(db), resolve2(db))
              },
              reject,
            }),
          )
    try {
      return Promise.resolve(this.acquireSync(forTransaction))
    } catch (e) {
      return Promise.reject(e)
    }
  }
  acquireSync(forTransaction = !1) {
    this.#checkNotClosed()
    let db = this.#idle.pop() ?? new Database(this.#path, this.#options)
    return (this.#borrowed.add(db), forTransaction && this.#heldByTransaction.add(db), db)
  }
  release(db) {
    if ((this.#borrowed.delete(db), this.#heldByTransaction.delete(db), db.open && db.inTransaction))
      try {
        db.prepare('ROLLBACK').run()
      } catch {
        closeQuietly(db)
        return
      }
    if (this.#closed || !db.open) {
      closeQuietly(db)
      return
    }
    let waiter = this.#waiters.shift()
    waiter !== void 0 ? (this.#borrowed.add(db), waiter.resolve(db)) : this.#idle.push(db)
  }
  close() {
    this.#closed = !0
    for (let db of this.#idle) closeQuietly(db)
    this.#idle = []
    for (let db of this.#borrowed) closeQuietly(db)
    ;(this.#borrowed.clear(), this.#heldByTransaction.clear())
    let waiters = this.#waiters
    this.#waiters = []
    for (let waiter of waiters) waiter.reject(new LibsqlError('The client is closed', 'CLIENT_CLOSED'))
  }
  reopen() {
    ;(this.close(), (this.#closed = !1))
  }
  #atLimit() {
    return this.#idle.length === 0 && this.#borrowed.size >= this.#maxConnections
  }
  #checkNotClosed() {
    if (this.#closed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED')
  }
}
function closeQuietly(db) {
  try {
    db.open && db.close()
  } catch {}
}
var Sqlite3Client = class {
    #pool
    #intMode
    closed
    protocol
    constructor(pool, intMode) {
      ;((this.#pool = pool), (this.#intMode = intMode), (this.closed = !1), (this.protocol = 'file'))
    }
    async execute(stmtOrSql, args) {
      let stmt
      ;(typeof stmtOrSql == 'string' ? (stmt = { sql: stmtOrSql, args: args || [] }) : (stmt = stmtOrSql),
        this.#checkNotClosed())
      let db = await this.#pool.acquire()
      try {
        return (this.#checkUsable(db), executeStmt(db, stmt, this.#intMode))
      } finally {
        this.#pool.release(db)
      }
    }
    async batch(stmts, mode = 'deferred') {
      this.#checkNotClosed()
      let db = await this.#pool.acquire()
      try {
        ;(this.#checkUsable(db), executeStmt(db, transactionModeToBegin(mode), this.#intMode))
        let resultSets = []
        for (let i = 0; i < stmts.length; i++)
          try {
            if (!db.inTransaction)
              throw new LibsqlBatchError('The transaction has been rolled back', i, 'TRANSACTION_CLOSED')
            let stmt = stmts[i],
              normalizedStmt = Array.isArray(stmt) ? { sql: stmt[0], args: stmt[1] || [] } : stmt
            resultSets.push(executeStmt(db, normalizedStmt, this.#intMode))
          } catch (e) {
            throw e instanceof LibsqlBatchError
              ? e
              : e instanceof LibsqlError
                ? new LibsqlBatchError(
                    e.message,
                    i,
                    e.code,
                    e.extendedCode,
                    e.rawCode,
                    e.cause instanceof Error ? e.cause : void 0,
                  )
                : e
          }
        return (executeStmt(db, 'COMMIT', this.#intMode), resultSets)
      } finally {
        this.#pool.release(db)
      }
    }
    async migrate(stmts) {
      this.#checkNotClosed()
      let db = await this.#pool.acquire()
      try {
        ;(this.#checkUsable(db),
          executeStmt(db, 'PRAGMA foreign_keys=off', this.#intMode),
          executeStmt(db, transactionModeToBegin('deferred'), this.#intMode))
        let resultSets = []
        for (let i = 0; i < stmts.length; i++)
          try {
            if (!db.inTransaction)
              throw new LibsqlBatchError('The transaction has been rolled back', i, 'TRANSACTION_CLOSED')
            resultSets.push(executeStmt(db, stmts[i], this.#intMode))
          } catch (e) {
            throw e instanceof LibsqlBatchError
              ? e
              : e instanceof LibsqlError
                ? new LibsqlBatchError(
                    e.message,
                    i,
                    e.code,
                    e.extendedCode,
                    e.rawCode,
                    e.cause instanceof Error ? e.cause : void 0,
                  )
                : e
          }
        return (executeStmt(db, 'COMMIT', this.#intMode), resultSets)
      } finally {
        ;(db.inTransaction && executeStmt(db, 'ROLLBACK', this.#intMode),
          executeStmt(db, 'PRAGMA foreign_keys=on', this.#intMode),
          this.#pool.release(db))
      }
    }
    async transaction(mode = 'write') {
      this.#checkNotClosed()
      let db = await this.#pool.acquire(!0)
      try {
        ;(this.#checkUsable(db), executeStmt(db, transactionModeToBegin(mode), this.#intMode))
      } catch (e) {
        throw (this.#pool.release(db), e)
      }
      return new Sqlite3Transaction(db, this.#intMode, (used) => this.#pool.release(used))
    }
    async executeMultiple(sql2) {
      this.#checkNotClosed()
      let db = await this.#pool.acquire()
      try {
        return (this.#checkUsable(db), executeMultiple(db, sql2))
      } finally {
        this.#pool.release(db)
      }
    }
    async sync() {
      this.#checkNotClosed()
      let db = await this.#pool.acquire()
      try {
        this.#checkUsable(db)
        let rep = await db.sync()
        return { frames_synced: rep.frames_synced, frame_no: rep.frame_no }
      } finally {
        this.#pool.release(db)
      }
    }
    async reconnect() {
      ;(this.#pool.reopen(), (this.closed = !1))
    }
    close() {
      ;((this.closed = !0), this.#pool.close())
    }
    #checkNotClosed() {
      if (this.closed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED')
    }
    #checkUsable(db) {
      if ((this.#checkNotClosed(), !db.open))
        throw new LibsqlError('The connection was closed while this operation was in flight', 'CLIENT_CLOSED')
    }
  },
  Sqlite3Transaction = class {
    #database
    #intMode
    #release
    constructor(database, intMode, release) {
      ;((this.#database = database), (this.#intMode = intMode), (this.#release = release))
    }
    #settle() {
      let db = this.#database
      db !== null && ((this.#database = null), this.#release(db))
    }
    #getDatabase() {
      return (this.#checkNotClosed(), this.#database)
    }
    async execute(stmtOrSql, args) {
      let stmt
      return (
        typeof stmtOrSql == 'string' ? (stmt = { sql: stmtOrSql, args: args || [] }) : (stmt = stmtOrSql),
        executeStmt(this.#getDatabase(), stmt, this.#intMode)
      )
    }
    async batch(stmts) {
      let resultSets = []
      for (let i = 0; i < stmts.length; i++)
        try {
          let db = this.#getDatabase(),
            stmt = stmts[i],
            normalizedStmt = Array.isArray(stmt) ? { sql: stmt[0], args: stmt[1] || [] } : stmt
          resultSets.push(executeStmt(db, normalizedStmt, this.#intMode))
        } catch (e) {
          throw e instanceof LibsqlBatchError
            ? e
            : e instanceof LibsqlError
              ? new LibsqlBatchError(
                  e.message,
                  i,
                  e.code,
                  e.extendedCode,
                  e.rawCode,
                  e.cause instanceof Error ? e.cause : void 0,
                )
              : e
        }
      return resultSets
    }
    async executeMultiple(sql2) {
      return executeMultiple(this.#getDatabase(), sql2)
    }
    async rollback() {
      let db = this.#database
      if (db === null || !db.open) {
        this.#settle()
        return
      }
      try {
        ;(this.#checkNotClosed(), executeStmt(db, 'ROLLBACK', this.#intMode))
      } finally {
        this.#settle()
      }
    }
    async commit() {
      try {
        executeStmt(this.#getDatabase(), 'COMMIT', this.#intMode)
      } finally {
        this.#settle()
      }
    }
    close() {
      let db = this.#database
      if (db !== null)
        try {
          db.open && db.inTransaction && executeStmt(db, 'ROLLBACK', this.#intMode)
        } finally {
          this.#settle()
        }
    }
    get closed() {
      let db = this.#database
      return db === null || !db.open ? !0 : !db.inTransaction
    }
    #checkNotClosed() {
      if (this.closed) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
    }
  }
function executeStmt(db, stmt, intMode) {
  let sql2, args
  if (typeof stmt == 'string') ((sql2 = stmt), (args = []))
  else if (((sql2 = stmt.sql), Array.isArray(stmt.args)))
    args = stmt.args.map((value) => valueToSql(value, intMode))
  else {
    args = {}
    for (let name in stmt.args) {
      let argName = name[0] === '@' || name[0] === '$' || name[0] === ':' ? name.substring(1) : name
      args[argName] = valueToSql(stmt.args[name], intMode)
    }
  }
  try {
    let sqlStmt = db.prepare(sql2)
    sqlStmt.safeIntegers(!0)
    let returnsData = !0
    try {
      sqlStmt.raw(!0)
    } catch {
      returnsData = !1
    }
    if (returnsData) {
      let columns = Array.from(sqlStmt.columns().map((col) => col.name)),
        columnTypes2 = Array.from(sqlStmt.columns().map((col) => col.type ?? '')),
        rows = sqlStmt.all(args).map((sqlRow) => rowFromSql(sqlRow, columns, intMode)),
        rowsAffected = 0,
        lastInsertRowid = void 0
      return new ResultSetImpl(columns, columnTypes2, rows, rowsAffected, lastInsertRowid)
    } else {
      let info = sqlStmt.run(args),
        rowsAffected = info.changes,
        lastInsertRowid = BigInt(info.lastInsertRowid)
      return new ResultSetImpl([], [], [], rowsAffected, lastInsertRowid)
    }
  } catch (e) {
    throw mapSqliteError(e)
  }
}
function rowFromSql(sqlRow, columns, intMode) {
  let row = {}
  Object.defineProperty(row, 'length', { value: sqlRow.length })
  for (let i = 0; i < sqlRow.length; ++i) {
    let value = valueFromSql(sqlRow[i], intMode)
    Object.defineProperty(row, i, { value })
    let column = columns[i]
    Object.hasOwn(row, column) ||
      Object.defineProperty(row, column, { value, enumerable: !0, configurable: !0, writable: !0 })
  }
  return row
}
function valueFromSql(sqlValue, intMode) {
  if (typeof sqlValue == 'bigint')
    if (intMode === 'number') {
      if (sqlValue < minSafeBigint || sqlValue > maxSafeBigint)
        throw new RangeError('Received integer which cannot be safely represented as a JavaScript number')
      return Number(sqlValue)
    } else {
      if (intMode === 'bigint') return sqlValue
      if (intMode === 'string') return '' + sqlValue
      throw new Error('Invalid value for IntMode')
    }
  else if (sqlValue instanceof Buffer2) return sqlValue.buffer
  return sqlValue
}
var minSafeBigint = -9007199254740991n,
  maxSafeBigint = 9007199254740991n
function valueToSql(value, intMode) {
  if (typeof value == 'number') {
    if (!Number.isFinite(value))
      throw new RangeError('Only finite numbers (not Infinity or NaN) can be passed as arguments')
    return value
  } else if (typeof value == 'bigint') {
    if (value < minInteger || value > maxInteger)
      throw new RangeError('bigint is too large to be represented as a 64-bit integer and passed as argument')
    return value
  } else if (typeof value == 'boolean')
    switch (intMode) {
      case 'bigint':
        return value ? 1n : 0n
      case 'string':
        return value ? '1' : '0'
      default:
        return value ? 1 : 0
    }
  else {
    if (value instanceof ArrayBuffer) return Buffer2.from(value)
    if (value instanceof Date) return value.valueOf()
    if (value === void 0) throw new TypeError('undefined cannot be passed as argument to the database')
    return value
  }
}
var minInteger = -9223372036854775808n,
  maxInteger = 9223372036854775807n
function executeMultiple(db, sql2) {
  try {
    db.exec(sql2)
  } catch (e) {
    throw mapSqliteError(e)
  }
}
function mapSqliteError(e) {
  if (e instanceof Database.SqliteError) {
    let extendedCode = e.code,
      code = mapToBaseCode(e.rawCode)
    return new LibsqlError(e.message, code, extendedCode, e.rawCode, e)
  }
  return e
}
function mapToBaseCode(rawCode) {
  if (rawCode === void 0) return 'SQLITE_UNKNOWN'
  let baseCode = rawCode & 255
  return sqliteErrorCodes[baseCode] ?? `SQLITE_UNKNOWN_${baseCode.toString()}`
}
var sqliteErrorCodes = {
  1: 'SQLITE_ERROR',
  2: 'SQLITE_INTERNAL',
  3: 'SQLITE_PERM',
  4: 'SQLITE_ABORT',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  12: 'SQLITE_NOTFOUND',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  15: 'SQLITE_PROTOCOL',
  16: 'SQLITE_EMPTY',
  17: 'SQLITE_SCHEMA',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  21: 'SQLITE_MISUSE',
  22: 'SQLITE_NOLFS',
  23: 'SQLITE_AUTH',
  24: 'SQLITE_FORMAT',
  25: 'SQLITE_RANGE',
  26: 'SQLITE_NOTADB',
  27: 'SQLITE_NOTICE',
  28: 'SQLITE_WARNING',
}
var entityKind = Symbol.for('drizzle:entityKind')
function is(value, type) {
  if (!value || typeof value != 'object') return !1
  if (value instanceof type) return !0
  if (!Object.prototype.hasOwnProperty.call(type, entityKind))
    throw new Error(
      `Class "${type.name ?? '<unknown>'}" doesn't look like a Drizzle entity. If this is incorrect and the class is provided by Drizzle, please report this as a bug.`,
    )
  let cls = Object.getPrototypeOf(value).constructor
  if (cls)
    for (; cls;) {
      if (entityKind in cls && cls[entityKind] === type[entityKind]) return !0
      cls = Object.getPrototypeOf(cls)
    }
  return !1
}
var Column = class {
  constructor(table, config) {
    ;((this.table = table),
      (this.config = config),
      (this.name = config.name),
      (this.keyAsName = config.keyAsName),
      (this.notNull = config.notNull),
      (this.default = config.default),
      (this.defaultFn = config.defaultFn),
      (this.onUpdateFn = config.onUpdateFn),
      (this.hasDefault = config.hasDefault),
      (this.primary = config.primaryKey),
      (this.isUnique = config.isUnique),
      (this.uniqueName = config.uniqueName),
      (this.uniqueType = config.uniqueType),
      (this.dataType = config.dataType),
      (this.columnType = config.columnType),
      (this.generated = config.generated),
      (this.generatedIdentity = config.generatedIdentity))
  }
  static [entityKind] = 'Column'
  name
  keyAsName
  primary
  notNull
  default
  defaultFn
  onUpdateFn
  hasDefault
  isUnique
  uniqueName
  uniqueType
  dataType
  columnType
  enumValues = void 0
  generated = void 0
  generatedIdentity = void 0
  config
  mapFromDriverValue(value) {
    return value
  }
  mapToDriverValue(value) {
    return value
  }
  shouldDisableInsert() {
    return this.config.generated !== void 0 && this.config.generated.type !== 'byDefault'
  }
}
var ColumnBuilder = class {
  static [entityKind] = 'ColumnBuilder'
  config
  constructor(name, dataType, columnType) {
    this.config = {
      name,
      keyAsName: name === '',
      notNull: !1,
      default: void 0,
      hasDefault: !1,
      primaryKey: !1,
      isUnique: !1,
      uniqueName: void 0,
      uniqueType: void 0,
      dataType,
      columnType,
      generated: void 0,
    }
  }
  $type() {
    return this
  }
  notNull() {
    return ((this.config.notNull = !0), this)
  }
  default(value) {
    return ((this.config.default = value), (this.config.hasDefault = !0), this)
  }
  $defaultFn(fn) {
    return ((this.config.defaultFn = fn), (this.config.hasDefault = !0), this)
  }
  $default = this.$defaultFn
  $onUpdateFn(fn) {
    return ((this.config.onUpdateFn = fn), (this.config.hasDefault = !0), this)
  }
  $onUpdate = this.$onUpdateFn
  primaryKey() {
    return ((this.config.primaryKey = !0), (this.config.notNull = !0), this)
  }
  setName(name) {
    this.config.name === '' && (this.config.name = name)
  }
}
var TableName = Symbol.for('drizzle:Name')
var ForeignKeyBuilder = class {
    static [entityKind] = 'PgForeignKeyBuilder'
    reference
    _onUpdate = 'no action'
    _onDelete = 'no action'
    constructor(config, actions) {
      ;((this.reference = () => {
        let { name, columns, foreignColumns } = config()
        return { name, columns, foreignTable: foreignColumns[0].table, foreignColumns }
      }),
        actions && ((this._onUpdate = actions.onUpdate), (this._onDelete = actions.onDelete)))
    }
    onUpdate(action) {
      return ((this._onUpdate = action === void 0 ? 'no action' : action), this)
    }
    onDelete(action) {
      return ((this._onDelete = action === void 0 ? 'no action' : action), this)
    }
    build(table) {
      return new ForeignKey(table, this)
    }
  },
  ForeignKey = class {
    constructor(table, builder) {
      ;((this.table = table),
        (this.reference = builder.reference),
        (this.onUpdate = builder._onUpdate),
        (this.onDelete = builder._onDelete))
    }
    static [entityKind] = 'PgForeignKey'
    reference
    onUpdate
    onDelete
    getName() {
      let { name, columns, foreignColumns } = this.reference(),
        columnNames2 = columns.map((column) => column.name),
        foreignColumnNames = foreignColumns.map((column) => column.name),
        chunks = [
          this.table[TableName],
          ...columnNames2,
          foreignColumns[0].table[TableName],
          ...foreignColumnNames,
        ]
      return name ?? `${chunks.join('_')}_fk`
    }
  }
function iife(fn, ...args) {
  return fn(...args)
}
function uniqueKeyName(table, columns) {
  return `${table[TableName]}_${columns.join('_')}_unique`
}
var UniqueConstraintBuilder = class {
    constructor(columns, name) {
      ;((this.name = name), (this.columns = columns))
    }
    static [entityKind] = 'PgUniqueConstraintBuilder'
    columns
    nullsNotDistinctConfig = !1
    nullsNotDistinct() {
      return ((this.nullsNotDistinctConfig = !0), this)
    }
    build(table) {
      return new UniqueConstraint(table, this.columns, this.nullsNotDistinctConfig, this.name)
    }
  },
  UniqueOnConstraintBuilder = class {
    static [entityKind] = 'PgUniqueOnConstraintBuilder'
    name
    constructor(name) {
      this.name = name
    }
    on(...columns) {
      return new UniqueConstraintBuilder(columns, this.name)
    }
  },
  UniqueConstraint = class {
    constructor(table, columns, nullsNotDistinct, name) {
      ;((this.table = table),
        (this.columns = columns),
        (this.name =
          name ??
          uniqueKeyName(
            this.table,
            this.columns.map((column) => column.name),
          )),
        (this.nullsNotDistinct = nullsNotDistinct))
    }
    static [entityKind] = 'PgUniqueConstraint'
    columns
    name
    nullsNotDistinct = !1
    getName() {
      return this.name
    }
  }
function parsePgArrayValue(arrayString, startFrom, inQuotes) {
  for (let i = startFrom; i < arrayString.length; i++) {
    let char = arrayString[i]
    if (char === '\\') {
      i++
      continue
    }
    if (char === '"') return [arrayString.slice(startFrom, i).replace(/\\/g, ''), i + 1]
    if (!inQuotes && (char === ',' || char === '}'))
      return [arrayString.slice(startFrom, i).replace(/\\/g, ''), i]
  }
  return [arrayString.slice(startFrom).replace(/\\/g, ''), arrayString.length]
}
function parsePgNestedArray(arrayString, startFrom = 0) {
  let result = [],
    i = startFrom,
    lastCharIsComma = !1
  for (; i < arrayString.length;) {
    let char = arrayString[i]
    if (char === ',') {
      ;((lastCharIsComma || i === startFrom) && result.push(''), (lastCharIsComma = !0), i++)
      continue
    }
    if (((lastCharIsComma = !1), char === '\\')) {
      i += 2
      continue
    }
    if (char === '"') {
      let [value2, startFrom2] = parsePgArrayValue(arrayString, i + 1, !0)
      ;(result.push(value2), (i = startFrom2))
      continue
    }
    if (char === '}') return [result, i + 1]
    if (char === '{') {
      let [value2, startFrom2] = parsePgNestedArray(arrayString, i + 1)
      ;(result.push(value2), (i = startFrom2))
      continue
    }
    let [value, newStartFrom] = parsePgArrayValue(arrayString, i, !1)
    ;(result.push(value), (i = newStartFrom))
  }
  return [result, i]
}
function parsePgArray(arrayString) {
  let [result] = parsePgNestedArray(arrayString, 1)
  return result
}
function makePgArray(array) {
  return `{${array.map((item) => (Array.isArray(item) ? makePgArray(item) : typeof item == 'string' ? `"${item.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"` : `${item}`)).join(',')}}`
}
var PgColumnBuilder = class extends ColumnBuilder {
    foreignKeyConfigs = []
    static [entityKind] = 'PgColumnBuilder'
    array(size) {
      return new PgArrayBuilder(this.config.name, this, size)
    }
    references(ref, actions = {}) {
      return (this.foreignKeyConfigs.push({ ref, actions }), this)
    }
    unique(name, config) {
      return (
        (this.config.isUnique = !0),
        (this.config.uniqueName = name),
        (this.config.uniqueType = config?.nulls),
        this
      )
    }
    generatedAlwaysAs(as) {
      return ((this.config.generated = { as, type: 'always', mode: 'stored' }), this)
    }
    buildForeignKeys(column, table) {
      return this.foreignKeyConfigs.map(({ ref, actions }) =>
        iife(
          (ref2, actions2) => {
            let builder = new ForeignKeyBuilder(() => {
              let foreignColumn = ref2()
              return { columns: [column], foreignColumns: [foreignColumn] }
            })
            return (
              actions2.onUpdate && builder.onUpdate(actions2.onUpdate),
              actions2.onDelete && builder.onDelete(actions2.onDelete),
              builder.build(table)
            )
          },
          ref,
          actions,
        ),
      )
    }
    buildExtraConfigColumn(table) {
      return new ExtraConfigColumn(table, this.config)
    }
  },
  PgColumn = class extends Column {
    constructor(table, config) {
      ;(config.uniqueName || (config.uniqueName = uniqueKeyName(table, [config.name])),
        super(table, config),
        (this.table = table))
    }
    static [entityKind] = 'PgColumn'
  },
  ExtraConfigColumn = class extends PgColumn {
    static [entityKind] = 'ExtraConfigColumn'
    getSQLType() {
      return this.getSQLType()
    }
    indexConfig = {
      order: this.config.order ?? 'asc',
      nulls: this.config.nulls ?? 'last',
      opClass: this.config.opClass,
    }
    defaultConfig = { order: 'asc', nulls: 'last', opClass: void 0 }
    asc() {
      return ((this.indexConfig.order = 'asc'), this)
    }
    desc() {
      return ((this.indexConfig.order = 'desc'), this)
    }
    nullsFirst() {
      return ((this.indexConfig.nulls = 'first'), this)
    }
    nullsLast() {
      return ((this.indexConfig.nulls = 'last'), this)
    }
    op(opClass) {
      return ((this.indexConfig.opClass = opClass), this)
    }
  },
  IndexedColumn = class {
    static [entityKind] = 'IndexedColumn'
    constructor(name, keyAsName, type, indexConfig) {
      ;((this.name = name),
        (this.keyAsName = keyAsName),
        (this.type = type),
        (this.indexConfig = indexConfig))
    }
    name
    keyAsName
    type
    indexConfig
  },
  PgArrayBuilder = class extends PgColumnBuilder {
    static [entityKind] = 'PgArrayBuilder'
    constructor(name, baseBuilder, size) {
      ;(super(name, 'array', 'PgArray'), (this.config.baseBuilder = baseBuilder), (this.config.size = size))
    }
    build(table) {
      let baseColumn = this.config.baseBuilder.build(table)
      return new PgArray(table, this.config, baseColumn)
    }
  },
  PgArray = class _PgArray extends PgColumn {
    constructor(table, config, baseColumn, range) {
      ;(super(table, config), (this.baseColumn = baseColumn), (this.range = range), (this.size = config.size))
    }
    size
    static [entityKind] = 'PgArray'
    getSQLType() {
      return `${this.baseColumn.getSQLType()}[${typeof this.size == 'number' ? this.size : ''}]`
    }
    mapFromDriverValue(value) {
      return (
        typeof value == 'string' && (value = parsePgArray(value)),
        value.map((v) => this.baseColumn.mapFromDriverValue(v))
      )
    }
    mapToDriverValue(value, isNestedArray = !1) {
      let a = value.map((v) =>
        v === null
          ? null
          : is(this.baseColumn, _PgArray)
            ? this.baseColumn.mapToDriverValue(v, !0)
            : this.baseColumn.mapToDriverValue(v),
      )
      return isNestedArray ? a : makePgArray(a)
    }
  }
var PgEnumObjectColumnBuilder = class extends PgColumnBuilder {
    static [entityKind] = 'PgEnumObjectColumnBuilder'
    constructor(name, enumInstance) {
      ;(super(name, 'string', 'PgEnumObjectColumn'), (this.config.enum = enumInstance))
    }
    build(table) {
      return new PgEnumObjectColumn(table, this.config)
    }
  },
  PgEnumObjectColumn = class extends PgColumn {
    static [entityKind] = 'PgEnumObjectColumn'
    enum
    enumValues = this.config.enum.enumValues
    constructor(table, config) {
      ;(super(table, config), (this.enum = config.enum))
    }
    getSQLType() {
      return this.enum.enumName
    }
  },
  isPgEnumSym = Symbol.for('drizzle:isPgEnum')
function isPgEnum(obj) {
  return !!obj && typeof obj == 'function' && isPgEnumSym in obj && obj[isPgEnumSym] === !0
}
var PgEnumColumnBuilder = class extends PgColumnBuilder {
    static [entityKind] = 'PgEnumColumnBuilder'
    constructor(name, enumInstance) {
      ;(super(name, 'string', 'PgEnumColumn'), (this.config.enum = enumInstance))
    }
    build(table) {
      return new PgEnumColumn(table, this.config)
    }
  },
  PgEnumColumn = class extends PgColumn {
    static [entityKind] = 'PgEnumColumn'
    enum = this.config.enum
    enumValues = this.config.enum.enumValues
    constructor(table, config) {
      ;(super(table, config), (this.enum = config.enum))
    }
    getSQLType() {
      return this.enum.enumName
    }
  }
var Subquery = class {
    static [entityKind] = 'Subquery'
    constructor(sql2, fields, alias, isWith = !1, usedTables = []) {
      this._ = { brand: 'Subquery', sql: sql2, selectedFields: fields, alias, isWith, usedTables }
    }
  },
  WithSubquery = class extends Subquery {
    static [entityKind] = 'WithSubquery'
  }
var version2 = '0.45.4'
var otel,
  rawTracer,
  tracer = {
    startActiveSpan(name, fn) {
      return otel
        ? (rawTracer || (rawTracer = otel.trace.getTracer('drizzle-orm', version2)),
          iife(
            (otel2, rawTracer2) =>
              rawTracer2.startActiveSpan(name, (span) => {
                try {
                  return fn(span)
                } catch (e) {
                  throw (
                    span.setStatus({
                      code: otel2.SpanStatusCode.ERROR,
                      message: e instanceof Error ? e.message : 'Unknown error',
                    }),
                    e
                  )
                } finally {
                  span.end()
                }
              }),
            otel,
            rawTracer,
          ))
        : fn()
    },
  }
var ViewBaseConfig = Symbol.for('drizzle:ViewBaseConfig')
var Schema = Symbol.for('drizzle:Schema'),
  Columns = Symbol.for('drizzle:Columns'),
  ExtraConfigColumns = Symbol.for('drizzle:ExtraConfigColumns'),
  OriginalName = Symbol.for('drizzle:OriginalName'),
  BaseName = Symbol.for('drizzle:BaseName'),
  IsAlias = Symbol.for('drizzle:IsAlias'),
  ExtraConfigBuilder = Symbol.for('drizzle:ExtraConfigBuilder'),
  IsDrizzleTable = Symbol.for('drizzle:IsDrizzleTable'),
  Table = class {
    static [entityKind] = 'Table'
    static Symbol = {
      Name: TableName,
      Schema,
      OriginalName,
      Columns,
      ExtraConfigColumns,
      BaseName,
      IsAlias,
      ExtraConfigBuilder,
    };
    [TableName];
    [OriginalName];
    [Schema];
    [Columns];
    [ExtraConfigColumns];
    [BaseName];
    [IsAlias] = !1;
    [IsDrizzleTable] = !0;
    [ExtraConfigBuilder] = void 0
    constructor(name, schema, baseName) {
      ;((this[TableName] = this[OriginalName] = name), (this[Schema] = schema), (this[BaseName] = baseName))
    }
  }
function getTableName(table) {
  return table[TableName]
}
function getTableUniqueName(table) {
  return `${table[Schema] ?? 'public'}.${table[TableName]}`
}
var FakePrimitiveParam = class {
  static [entityKind] = 'FakePrimitiveParam'
}
function isSQLWrapper(value) {
  return value != null && typeof value.getSQL == 'function'
}
function mergeQueries(queries) {
  let result = { sql: '', params: [] }
  for (let query of queries)
    ((result.sql += query.sql),
      result.params.push(...query.params),
      query.typings?.length &&
        (result.typings || (result.typings = []), result.typings.push(...query.typings)))
  return result
}
var StringChunk = class {
    static [entityKind] = 'StringChunk'
    value
    constructor(value) {
      this.value = Array.isArray(value) ? value : [value]
    }
    getSQL() {
      return new SQL([this])
    }
  },
  SQL = class _SQL {
    constructor(queryChunks) {
      this.queryChunks = queryChunks
      for (let chunk of queryChunks)
        if (is(chunk, Table)) {
          let schemaName = chunk[Table.Symbol.Schema]
          this.usedTables.push(
            schemaName === void 0 ? chunk[Table.Symbol.Name] : schemaName + '.' + chunk[Table.Symbol.Name],
          )
        }
    }
    static [entityKind] = 'SQL'
    decoder = noopDecoder
    shouldInlineParams = !1
    usedTables = []
    append(query) {
      return (this.queryChunks.push(...query.queryChunks), this)
    }
    toQuery(config) {
      return tracer.startActiveSpan('drizzle.buildSQL', (span) => {
        let query = this.buildQueryFromSourceParams(this.queryChunks, config)
        return (
          span?.setAttributes({
            'drizzle.query.text': query.sql,
            'drizzle.query.params': JSON.stringify(query.params),
          }),
          query
        )
      })
    }
    buildQueryFromSourceParams(chunks, _config) {
      let config = Object.assign({}, _config, {
          inlineParams: _config.inlineParams || this.shouldInlineParams,
          paramStartIndex: _config.paramStartIndex || { value: 0 },
        }),
        { casing, escapeName, escapeParam, prepareTyping, inlineParams, paramStartIndex } = config
      return mergeQueries(
        chunks.map((chunk) => {
          if (is(chunk, StringChunk)) return { sql: chunk.value.join(''), params: [] }
          if (is(chunk, Name)) return { sql: escapeName(chunk.value), params: [] }
          if (chunk === void 0) return { sql: '', params: [] }
          if (Array.isArray(chunk)) {
            let result = [new StringChunk('(')]
            for (let [i, p] of chunk.entries())
              (result.push(p), i < chunk.length - 1 && result.push(new StringChunk(', ')))
            return (result.push(new StringChunk(')')), this.buildQueryFromSourceParams(result, config))
          }
          if (is(chunk, _SQL))
            return this.buildQueryFromSourceParams(chunk.queryChunks, {
              ...config,
              inlineParams: inlineParams || chunk.shouldInlineParams,
            })
          if (is(chunk, Table)) {
            let schemaName = chunk[Table.Symbol.Schema],
              tableName = chunk[Table.Symbol.Name]
            return {
              sql:
                schemaName === void 0 || chunk[IsAlias]
                  ? escapeName(tableName)
                  : escapeName(schemaName) + '.' + escapeName(tableName),
              params: [],
            }
          }
          if (is(chunk, Column)) {
            let columnName = casing.getColumnCasing(chunk)
            if (_config.invokeSource === 'indexes') return { sql: escapeName(columnName), params: [] }
            let schemaName = chunk.table[Table.Symbol.Schema]
            return {
              sql:
                chunk.table[IsAlias] || schemaName === void 0
                  ? escapeName(chunk.table[Table.Symbol.Name]) + '.' + escapeName(columnName)
                  : escapeName(schemaName) +
                    '.' +
                    escapeName(chunk.table[Table.Symbol.Name]) +
                    '.' +
                    escapeName(columnName),
              params: [],
            }
          }
          if (is(chunk, View)) {
            let schemaName = chunk[ViewBaseConfig].schema,
              viewName = chunk[ViewBaseConfig].name
            return {
              sql:
                schemaName === void 0 || chunk[ViewBaseConfig].isAlias
                  ? escapeName(viewName)
                  : escapeName(schemaName) + '.' + escapeName(viewName),
              params: [],
            }
          }
          if (is(chunk, Param)) {
            if (is(chunk.value, Placeholder))
              return { sql: escapeParam(paramStartIndex.value++, chunk), params: [chunk], typings: ['none'] }
            let mappedValue = chunk.value === null ? null : chunk.encoder.mapToDriverValue(chunk.value)
            if (is(mappedValue, _SQL)) return this.buildQueryFromSourceParams([mappedValue], config)
            if (inlineParams) return { sql: this.mapInlineParam(mappedValue, config), params: [] }
            let typings = ['none']
            return (
              prepareTyping && (typings = [prepareTyping(chunk.encoder)]),
              { sql: escapeParam(paramStartIndex.value++, mappedValue), params: [mappedValue], typings }
            )
          }
          return is(chunk, Placeholder)
            ? { sql: escapeParam(paramStartIndex.value++, chunk), params: [chunk], typings: ['none'] }
            : is(chunk, _SQL.Aliased) && chunk.fieldAlias !== void 0
              ? { sql: escapeName(chunk.fieldAlias), params: [] }
              : is(chunk, Subquery)
                ? chunk._.isWith
                  ? { sql: escapeName(chunk._.alias), params: [] }
                  : this.buildQueryFromSourceParams(
                      [new StringChunk('('), chunk._.sql, new StringChunk(') '), new Name(chunk._.alias)],
                      config,
                    )
                : isPgEnum(chunk)
                  ? chunk.schema
                    ? { sql: escapeName(chunk.schema) + '.' + escapeName(chunk.enumName), params: [] }
                    : { sql: escapeName(chunk.enumName), params: [] }
                  : isSQLWrapper(chunk)
                    ? chunk.shouldOmitSQLParens?.()
                      ? this.buildQueryFromSourceParams([chunk.getSQL()], config)
                      : this.buildQueryFromSourceParams(
                          [new StringChunk('('), chunk.getSQL(), new StringChunk(')')],
                          config,
                        )
                    : inlineParams
                      ? { sql: this.mapInlineParam(chunk, config), params: [] }
                      : {
                          sql: escapeParam(paramStartIndex.value++, chunk),
                          params: [chunk],
                          typings: ['none'],
                        }
        }),
      )
    }
    mapInlineParam(chunk, { escapeString }) {
      if (chunk === null) return 'null'
      if (typeof chunk == 'number' || typeof chunk == 'boolean') return chunk.toString()
      if (typeof chunk == 'string') return escapeString(chunk)
      if (typeof chunk == 'object') {
        let mappedValueAsString = chunk.toString()
        return escapeString(
          mappedValueAsString === '[object Object]' ? JSON.stringify(chunk) : mappedValueAsString,
        )
      }
      throw new Error('Unexpected param value: ' + chunk)
    }
    getSQL() {
      return this
    }
    as(alias) {
      return alias === void 0 ? this : new _SQL.Aliased(this, alias)
    }
    mapWith(decoder) {
      return ((this.decoder = typeof decoder == 'function' ? { mapFromDriverValue: decoder } : decoder), this)
    }
    inlineParams() {
      return ((this.shouldInlineParams = !0), this)
    }
    if(condition) {
      return condition ? this : void 0
    }
  },
  Name = class {
    constructor(value) {
      this.value = value
    }
    static [entityKind] = 'Name'
    brand
    getSQL() {
      return new SQL([this])
    }
  }
function isDriverValueEncoder(value) {
  return (
    typeof value == 'object' &&
    value !== null &&
    'mapToDriverValue' in value &&
    typeof value.mapToDriverValue == 'function'
  )
}
var noopDecoder = { mapFromDriverValue: (value) => value },
  noopEncoder = { mapToDriverValue: (value) => value },
  noopMapper = { ...noopDecoder, ...noopEncoder },
  Param = class {
    constructor(value, encoder = noopEncoder) {
      ;((this.value = value), (this.encoder = encoder))
    }
    static [entityKind] = 'Param'
    brand
    getSQL() {
      return new SQL([this])
    }
  }
function sql(strings, ...params) {
  let queryChunks = []
  ;(params.length > 0 || (strings.length > 0 && strings[0] !== '')) &&
    queryChunks.push(new StringChunk(strings[0]))
  for (let [paramIndex, param2] of params.entries())
    queryChunks.push(param2, new StringChunk(strings[paramIndex + 1]))
  return new SQL(queryChunks)
}
;((sql2) => {
  function empty() {
    return new SQL([])
  }
  sql2.empty = empty
  function fromList(list) {
    return new SQL(list)
  }
  sql2.fromList = fromList
  function raw(str) {
    return new SQL([new StringChunk(str)])
  }
  sql2.raw = raw
  function join(chunks, separator) {
    let result = []
    for (let [i, chunk] of chunks.entries())
      (i > 0 && separator !== void 0 && result.push(separator), result.push(chunk))
    return new SQL(result)
  }
  sql2.join = join
  function identifier(value) {
    return new Name(value)
  }
  sql2.identifier = identifier
  function placeholder2(name2) {
    return new Placeholder(name2)
  }
  sql2.placeholder = placeholder2
  function param2(value, encoder) {
    return new Param(value, encoder)
  }
  sql2.param = param2
})(sql || (sql = {}))
;((SQL2) => {
  class Aliased {
    constructor(sql2, fieldAlias) {
      ;((this.sql = sql2), (this.fieldAlias = fieldAlias))
    }
    static [entityKind] = 'SQL.Aliased'
    isSelectionField = !1
    getSQL() {
      return this.sql
    }
    clone() {
      return new Aliased(this.sql, this.fieldAlias)
    }
  }
  SQL2.Aliased = Aliased
})(SQL || (SQL = {}))
var Placeholder = class {
  constructor(name2) {
    this.name = name2
  }
  static [entityKind] = 'Placeholder'
  getSQL() {
    return new SQL([this])
  }
}
function fillPlaceholders(params, values) {
  return params.map((p) => {
    if (is(p, Placeholder)) {
      if (!(p.name in values)) throw new Error(`No value for placeholder "${p.name}" was provided`)
      return values[p.name]
    }
    if (is(p, Param) && is(p.value, Placeholder)) {
      if (!(p.value.name in values))
        throw new Error(`No value for placeholder "${p.value.name}" was provided`)
      return p.encoder.mapToDriverValue(values[p.value.name])
    }
    return p
  })
}
var IsDrizzleView = Symbol.for('drizzle:IsDrizzleView'),
  View = class {
    static [entityKind] = 'View';
    [ViewBaseConfig];
    [IsDrizzleView] = !0
    constructor({ name: name2, schema, selectedFields, query }) {
      this[ViewBaseConfig] = {
        name: name2,
        originalName: name2,
        schema,
        selectedFields,
        query,
        isExisting: !query,
        isAlias: !1,
      }
    }
    getSQL() {
      return new SQL([this])
    }
  }
Column.prototype.getSQL = function () {
  return new SQL([this])
}
Table.prototype.getSQL = function () {
  return new SQL([this])
}
Subquery.prototype.getSQL = function () {
  return new SQL([this])
}
function mapResultRow(columns, row, joinsNotNullableMap) {
  let nullifyMap = {},
    result = columns.reduce((result2, { path, field }, columnIndex) => {
      let decoder
      is(field, Column)
        ? (decoder = field)
        : is(field, SQL)
          ? (decoder = field.decoder)
          : is(field, Subquery)
            ? (decoder = field._.sql.decoder)
            : (decoder = field.sql.decoder)
      let node = result2
      for (let [pathChunkIndex, pathChunk] of path.entries())
        if (pathChunkIndex < path.length - 1)
          (pathChunk in node || (node[pathChunk] = {}), (node = node[pathChunk]))
        else {
          let rawValue = row[columnIndex],
            value = (node[pathChunk] = rawValue === null ? null : decoder.mapFromDriverValue(rawValue))
          if (joinsNotNullableMap && is(field, Column) && path.length === 2) {
            let objectName = path[0]
            objectName in nullifyMap
              ? typeof nullifyMap[objectName] == 'string' &&
                nullifyMap[objectName] !== getTableName(field.table) &&
                (nullifyMap[objectName] = !1)
              : (nullifyMap[objectName] = value === null ? getTableName(field.table) : !1)
          }
        }
      return result2
    }, {})
  if (joinsNotNullableMap && Object.keys(nullifyMap).length > 0)
    for (let [objectName, tableName] of Object.entries(nullifyMap))
      typeof tableName == 'string' && !joinsNotNullableMap[tableName] && (result[objectName] = null)
  return result
}
function orderSelectedFields(fields, pathPrefix) {
  return Object.entries(fields).reduce((result, [name, field]) => {
    if (typeof name != 'string') return result
    let newPath = pathPrefix ? [...pathPrefix, name] : [name]
    return (
      is(field, Column) || is(field, SQL) || is(field, SQL.Aliased) || is(field, Subquery)
        ? result.push({ path: newPath, field })
        : is(field, Table)
          ? result.push(...orderSelectedFields(field[Table.Symbol.Columns], newPath))
          : result.push(...orderSelectedFields(field, newPath)),
      result
    )
  }, [])
}
function haveSameKeys(left, right) {
  let leftKeys = Object.keys(left),
    rightKeys = Object.keys(right)
  if (leftKeys.length !== rightKeys.length) return !1
  for (let [index, key] of leftKeys.entries()) if (key !== rightKeys[index]) return !1
  return !0
}
function mapUpdateSet(table, values) {
  let entries = Object.entries(values)
    .filter(([, value]) => value !== void 0)
    .map(([key, value]) =>
      is(value, SQL) || is(value, Column)
        ? [key, value]
        : [key, new Param(value, table[Table.Symbol.Columns][key])],
    )
  if (entries.length === 0) throw new Error('No values to set')
  return Object.fromEntries(entries)
}
function applyMixins(baseClass, extendedClasses) {
  for (let extendedClass of extendedClasses)
    for (let name of Object.getOwnPropertyNames(extendedClass.prototype))
      name !== 'constructor' &&
        Object.defineProperty(
          baseClass.prototype,
          name,
          Object.getOwnPropertyDescriptor(extendedClass.prototype, name) || Object.create(null),
        )
}
function getTableColumns(table) {
  return table[Table.Symbol.Columns]
}
function getTableLikeName(table) {
  return is(table, Subquery)
    ? table._.alias
    : is(table, View)
      ? table[ViewBaseConfig].name
      : is(table, SQL)
        ? void 0
        : table[Table.Symbol.IsAlias]
          ? table[Table.Symbol.Name]
          : table[Table.Symbol.BaseName]
}
function isConfig(data) {
  if (typeof data != 'object' || data === null || data.constructor.name !== 'Object') return !1
  if ('logger' in data) {
    let type = typeof data.logger
    return !(
      type !== 'boolean' &&
      (type !== 'object' || typeof data.logger.logQuery != 'function') &&
      type !== 'undefined'
    )
  }
  if ('schema' in data) {
    let type = typeof data.schema
    return !(type !== 'object' && type !== 'undefined')
  }
  if ('casing' in data) {
    let type = typeof data.casing
    return !(type !== 'string' && type !== 'undefined')
  }
  if ('mode' in data) return !(data.mode !== 'default' || data.mode !== 'planetscale' || data.mode !== void 0)
  if ('connection' in data) {
    let type = typeof data.connection
    return !(type !== 'string' && type !== 'object' && type !== 'undefined')
  }
  if ('client' in data) {
    let type = typeof data.client
    return !(type !== 'object' && type !== 'function' && type !== 'undefined')
  }
  return Object.keys(data).length === 0
}
var textDecoder = typeof TextDecoder > 'u' ? null : new TextDecoder()
var ConsoleLogWriter = class {
    static [entityKind] = 'ConsoleLogWriter'
    write(message) {
      console.log(message)
    }
  },
  DefaultLogger = class {
    static [entityKind] = 'DefaultLogger'
    writer
    constructor(config) {
      this.writer = config?.writer ?? new ConsoleLogWriter()
    }
    logQuery(query, params) {
      let stringifiedParams = params.map((p) => {
          try {
            return JSON.stringify(p)
          } catch {
            return String(p)
          }
        }),
        paramsStr = stringifiedParams.length ? ` -- params: [${stringifiedParams.join(', ')}]` : ''
      this.writer.write(`Query: ${query}${paramsStr}`)
    }
  },
  NoopLogger = class {
    static [entityKind] = 'NoopLogger'
    logQuery() {}
  }
var InlineForeignKeys = Symbol.for('drizzle:PgInlineForeignKeys'),
  EnableRLS = Symbol.for('drizzle:EnableRLS'),
  PgTable = class extends Table {
    static [entityKind] = 'PgTable'
    static Symbol = Object.assign({}, Table.Symbol, { InlineForeignKeys, EnableRLS });
    [InlineForeignKeys] = [];
    [EnableRLS] = !1;
    [Table.Symbol.ExtraConfigBuilder] = void 0;
    [Table.Symbol.ExtraConfigColumns] = {}
  }
var PrimaryKeyBuilder = class {
    static [entityKind] = 'PgPrimaryKeyBuilder'
    columns
    name
    constructor(columns, name) {
      ;((this.columns = columns), (this.name = name))
    }
    build(table) {
      return new PrimaryKey(table, this.columns, this.name)
    }
  },
  PrimaryKey = class {
    constructor(table, columns, name) {
      ;((this.table = table), (this.columns = columns), (this.name = name))
    }
    static [entityKind] = 'PgPrimaryKey'
    columns
    name
    getName() {
      return (
        this.name ??
        `${this.table[PgTable.Symbol.Name]}_${this.columns.map((column) => column.name).join('_')}_pk`
      )
    }
  }
function bindIfParam(value, column) {
  return isDriverValueEncoder(column) &&
    !isSQLWrapper(value) &&
    !is(value, Param) &&
    !is(value, Placeholder) &&
    !is(value, Column) &&
    !is(value, Table) &&
    !is(value, View)
    ? new Param(value, column)
    : value
}
var eq = (left, right) => sql`${left} = ${bindIfParam(right, left)}`,
  ne = (left, right) => sql`${left} <> ${bindIfParam(right, left)}`
function and(...unfilteredConditions) {
  let conditions = unfilteredConditions.filter((c) => c !== void 0)
  if (conditions.length !== 0)
    return conditions.length === 1
      ? new SQL(conditions)
      : new SQL([new StringChunk('('), sql.join(conditions, new StringChunk(' and ')), new StringChunk(')')])
}
function or(...unfilteredConditions) {
  let conditions = unfilteredConditions.filter((c) => c !== void 0)
  if (conditions.length !== 0)
    return conditions.length === 1
      ? new SQL(conditions)
      : new SQL([new StringChunk('('), sql.join(conditions, new StringChunk(' or ')), new StringChunk(')')])
}
function not(condition) {
  return sql`not ${condition}`
}
var gt = (left, right) => sql`${left} > ${bindIfParam(right, left)}`,
  gte = (left, right) => sql`${left} >= ${bindIfParam(right, left)}`,
  lt = (left, right) => sql`${left} < ${bindIfParam(right, left)}`,
  lte = (left, right) => sql`${left} <= ${bindIfParam(right, left)}`
function inArray(column, values) {
  return Array.isArray(values)
    ? values.length === 0
      ? sql`false`
      : sql`${column} in ${values.map((v) => bindIfParam(v, column))}`
    : sql`${column} in ${bindIfParam(values, column)}`
}
function notInArray(column, values) {
  return Array.isArray(values)
    ? values.length === 0
      ? sql`true`
      : sql`${column} not in ${values.map((v) => bindIfParam(v, column))}`
    : sql`${column} not in ${bindIfParam(values, column)}`
}
function isNull(value) {
  return sql`${value} is null`
}
function isNotNull(value) {
  return sql`${value} is not null`
}
function exists(subquery) {
  return sql`exists ${subquery}`
}
function notExists(subquery) {
  return sql`not exists ${subquery}`
}
function between(column, min, max) {
  return sql`${column} between ${bindIfParam(min, column)} and ${bindIfParam(max, column)}`
}
function notBetween(column, min, max) {
  return sql`${column} not between ${bindIfParam(min, column)} and ${bindIfParam(max, column)}`
}
function like(column, value) {
  return sql`${column} like ${value}`
}
function notLike(column, value) {
  return sql`${column} not like ${value}`
}
function ilike(column, value) {
  return sql`${column} ilike ${value}`
}
function notIlike(column, value) {
  return sql`${column} not ilike ${value}`
}
function asc(column) {
  return sql`${column} asc`
}
function desc(column) {
  return sql`${column} desc`
}
var Relation = class {
    constructor(sourceTable, referencedTable, relationName) {
      ;((this.sourceTable = sourceTable),
        (this.referencedTable = referencedTable),
        (this.relationName = relationName),
        (this.referencedTableName = referencedTable[Table.Symbol.Name]))
    }
    static [entityKind] = 'Relation'
    referencedTableName
    fieldName
  },
  Relations = class {
    constructor(table, config) {
      ;((this.table = table), (this.config = config))
    }
    static [entityKind] = 'Relations'
  },
  One = class _One extends Relation {
    constructor(sourceTable, referencedTable, config, isNullable) {
      ;(super(sourceTable, referencedTable, config?.relationName),
        (this.config = config),
        (this.isNullable = isNullable))
    }
    static [entityKind] = 'One'
    withFieldName(fieldName) {
      let relation = new _One(this.sourceTable, this.referencedTable, this.config, this.isNullable)
      return ((relation.fieldName = fieldName), relation)
    }
  },
  Many = class _Many extends Relation {
    constructor(sourceTable, referencedTable, config) {
      ;(super(sourceTable, referencedTable, config?.relationName), (this.config = config))
    }
    static [entityKind] = 'Many'
    withFieldName(fieldName) {
      let relation = new _Many(this.sourceTable, this.referencedTable, this.config)
      return ((relation.fieldName = fieldName), relation)
    }
  }
function getOperators() {
  return {
    and,
    between,
    eq,
    exists,
    gt,
    gte,
    ilike,
    inArray,
    isNull,
    isNotNull,
    like,
    lt,
    lte,
    ne,
    not,
    notBetween,
    notExists,
    notLike,
    notIlike,
    notInArray,
    or,
    sql,
  }
}
function getOrderByOperators() {
  return { sql, asc, desc }
}
function extractTablesRelationalConfig(schema, configHelpers) {
  Object.keys(schema).length === 1 &&
    'default' in schema &&
    !is(schema.default, Table) &&
    (schema = schema.default)
  let tableNamesMap = {},
    relationsBuffer = {},
    tablesConfig = {}
  for (let [key, value] of Object.entries(schema))
    if (is(value, Table)) {
      let dbName = getTableUniqueName(value),
        bufferedRelations = relationsBuffer[dbName]
      ;((tableNamesMap[dbName] = key),
        (tablesConfig[key] = {
          tsName: key,
          dbName: value[Table.Symbol.Name],
          schema: value[Table.Symbol.Schema],
          columns: value[Table.Symbol.Columns],
          relations: bufferedRelations?.relations ?? {},
          primaryKey: bufferedRelations?.primaryKey ?? [],
        }))
      for (let column of Object.values(value[Table.Symbol.Columns]))
        column.primary && tablesConfig[key].primaryKey.push(column)
      let extraConfig = value[Table.Symbol.ExtraConfigBuilder]?.(value[Table.Symbol.ExtraConfigColumns])
      if (extraConfig)
        for (let configEntry of Object.values(extraConfig))
          is(configEntry, PrimaryKeyBuilder) && tablesConfig[key].primaryKey.push(...configEntry.columns)
    } else if (is(value, Relations)) {
      let dbName = getTableUniqueName(value.table),
        tableName = tableNamesMap[dbName],
        relations2 = value.config(configHelpers(value.table)),
        primaryKey
      for (let [relationName, relation] of Object.entries(relations2))
        if (tableName) {
          let tableConfig = tablesConfig[tableName]
          ;((tableConfig.relations[relationName] = relation),
            primaryKey && tableConfig.primaryKey.push(...primaryKey))
        } else
          (dbName in relationsBuffer || (relationsBuffer[dbName] = { relations: {}, primaryKey }),
            (relationsBuffer[dbName].relations[relationName] = relation))
    }
  return { tables: tablesConfig, tableNamesMap }
}
function createOne(sourceTable) {
  return function (table, config) {
    return new One(sourceTable, table, config, config?.fields.reduce((res, f) => res && f.notNull, !0) ?? !1)
  }
}
function createMany(sourceTable) {
  return function (referencedTable, config) {
    return new Many(sourceTable, referencedTable, config)
  }
}
function normalizeRelation(schema, tableNamesMap, relation) {
  if (is(relation, One) && relation.config)
    return { fields: relation.config.fields, references: relation.config.references }
  let referencedTableTsName = tableNamesMap[getTableUniqueName(relation.referencedTable)]
  if (!referencedTableTsName)
    throw new Error(`Table "${relation.referencedTable[Table.Symbol.Name]}" not found in schema`)
  let referencedTableConfig = schema[referencedTableTsName]
  if (!referencedTableConfig) throw new Error(`Table "${referencedTableTsName}" not found in schema`)
  let sourceTable = relation.sourceTable,
    sourceTableTsName = tableNamesMap[getTableUniqueName(sourceTable)]
  if (!sourceTableTsName) throw new Error(`Table "${sourceTable[Table.Symbol.Name]}" not found in schema`)
  let reverseRelations = []
  for (let referencedTableRelation of Object.values(referencedTableConfig.relations))
    ((relation.relationName &&
      relation !== referencedTableRelation &&
      referencedTableRelation.relationName === relation.relationName) ||
      (!relation.relationName && referencedTableRelation.referencedTable === relation.sourceTable)) &&
      reverseRelations.push(referencedTableRelation)
  if (reverseRelations.length > 1)
    throw relation.relationName
      ? new Error(
          `There are multiple relations with name "${relation.relationName}" in table "${referencedTableTsName}"`,
        )
      : new Error(
          `There are multiple relations between "${referencedTableTsName}" and "${relation.sourceTable[Table.Symbol.Name]}". Please specify relation name`,
        )
  if (reverseRelations[0] && is(reverseRelations[0], One) && reverseRelations[0].config)
    return { fields: reverseRelations[0].config.references, references: reverseRelations[0].config.fields }
  throw new Error(
    `There is not enough information to infer relation "${sourceTableTsName}.${relation.fieldName}"`,
  )
}
function createTableRelationsHelpers(sourceTable) {
  return { one: createOne(sourceTable), many: createMany(sourceTable) }
}
function mapRelationalRow(
  tablesConfig,
  tableConfig,
  row,
  buildQueryResultSelection,
  mapColumnValue = (value) => value,
) {
  let result = {}
  for (let [selectionItemIndex, selectionItem] of buildQueryResultSelection.entries())
    if (selectionItem.isJson) {
      let relation = tableConfig.relations[selectionItem.tsKey],
        rawSubRows = row[selectionItemIndex],
        subRows = typeof rawSubRows == 'string' ? JSON.parse(rawSubRows) : rawSubRows
      result[selectionItem.tsKey] = is(relation, One)
        ? subRows &&
          mapRelationalRow(
            tablesConfig,
            tablesConfig[selectionItem.relationTableTsKey],
            subRows,
            selectionItem.selection,
            mapColumnValue,
          )
        : subRows.map((subRow) =>
            mapRelationalRow(
              tablesConfig,
              tablesConfig[selectionItem.relationTableTsKey],
              subRow,
              selectionItem.selection,
              mapColumnValue,
            ),
          )
    } else {
      let value = mapColumnValue(row[selectionItemIndex]),
        field = selectionItem.field,
        decoder
      ;(is(field, Column)
        ? (decoder = field)
        : is(field, SQL)
          ? (decoder = field.decoder)
          : (decoder = field.sql.decoder),
        (result[selectionItem.tsKey] = value === null ? null : decoder.mapFromDriverValue(value)))
    }
  return result
}
var ColumnAliasProxyHandler = class {
    constructor(table) {
      this.table = table
    }
    static [entityKind] = 'ColumnAliasProxyHandler'
    get(columnObj, prop) {
      return prop === 'table' ? this.table : columnObj[prop]
    }
  },
  TableAliasProxyHandler = class {
    constructor(alias, replaceOriginalName) {
      ;((this.alias = alias), (this.replaceOriginalName = replaceOriginalName))
    }
    static [entityKind] = 'TableAliasProxyHandler'
    get(target, prop) {
      if (prop === Table.Symbol.IsAlias) return !0
      if (prop === Table.Symbol.Name) return this.alias
      if (this.replaceOriginalName && prop === Table.Symbol.OriginalName) return this.alias
      if (prop === ViewBaseConfig) return { ...target[ViewBaseConfig], name: this.alias, isAlias: !0 }
      if (prop === Table.Symbol.Columns) {
        let columns = target[Table.Symbol.Columns]
        if (!columns) return columns
        let proxiedColumns = {}
        return (
          Object.keys(columns).map((key) => {
            proxiedColumns[key] = new Proxy(
              columns[key],
              new ColumnAliasProxyHandler(new Proxy(target, this)),
            )
          }),
          proxiedColumns
        )
      }
      let value = target[prop]
      return is(value, Column)
        ? new Proxy(value, new ColumnAliasProxyHandler(new Proxy(target, this)))
        : value
    }
  },
  RelationTableAliasProxyHandler = class {
    constructor(alias) {
      this.alias = alias
    }
    static [entityKind] = 'RelationTableAliasProxyHandler'
    get(target, prop) {
      return prop === 'sourceTable' ? aliasedTable(target.sourceTable, this.alias) : target[prop]
    }
  }
function aliasedTable(table, tableAlias) {
  return new Proxy(table, new TableAliasProxyHandler(tableAlias, !1))
}
function aliasedTableColumn(column, tableAlias) {
  return new Proxy(
    column,
    new ColumnAliasProxyHandler(new Proxy(column.table, new TableAliasProxyHandler(tableAlias, !1))),
  )
}
function mapColumnsInAliasedSQLToAlias(query, alias) {
  return new SQL.Aliased(mapColumnsInSQLToAlias(query.sql, alias), query.fieldAlias)
}
function mapColumnsInSQLToAlias(query, alias) {
  return sql.join(
    query.queryChunks.map((c) =>
      is(c, Column)
        ? aliasedTableColumn(c, alias)
        : is(c, SQL)
          ? mapColumnsInSQLToAlias(c, alias)
          : is(c, SQL.Aliased)
            ? mapColumnsInAliasedSQLToAlias(c, alias)
            : c,
    ),
  )
}
var SelectionProxyHandler = class _SelectionProxyHandler {
  static [entityKind] = 'SelectionProxyHandler'
  config
  constructor(config) {
    this.config = { ...config }
  }
  get(subquery, prop) {
    if (prop === '_') return { ...subquery._, selectedFields: new Proxy(subquery._.selectedFields, this) }
    if (prop === ViewBaseConfig)
      return {
        ...subquery[ViewBaseConfig],
        selectedFields: new Proxy(subquery[ViewBaseConfig].selectedFields, this),
      }
    if (typeof prop == 'symbol') return subquery[prop]
    let value = (
      is(subquery, Subquery)
        ? subquery._.selectedFields
        : is(subquery, View)
          ? subquery[ViewBaseConfig].selectedFields
          : subquery
    )[prop]
    if (is(value, SQL.Aliased)) {
      if (this.config.sqlAliasedBehavior === 'sql' && !value.isSelectionField) return value.sql
      let newValue = value.clone()
      return ((newValue.isSelectionField = !0), newValue)
    }
    if (is(value, SQL)) {
      if (this.config.sqlBehavior === 'sql') return value
      throw new Error(
        `You tried to reference "${prop}" field from a subquery, which is a raw SQL field, but it doesn't have an alias declared. Please add an alias to the field using ".as('alias')" method.`,
      )
    }
    return is(value, Column)
      ? this.config.alias
        ? new Proxy(
            value,
            new ColumnAliasProxyHandler(
              new Proxy(
                value.table,
                new TableAliasProxyHandler(this.config.alias, this.config.replaceOriginalName ?? !1),
              ),
            ),
          )
        : value
      : typeof value != 'object' || value === null
        ? value
        : new Proxy(value, new _SelectionProxyHandler(this.config))
  }
}
var QueryPromise = class {
  static [entityKind] = 'QueryPromise';
  [Symbol.toStringTag] = 'QueryPromise'
  catch(onRejected) {
    return this.then(void 0, onRejected)
  }
  finally(onFinally) {
    return this.then(
      (value) => (onFinally?.(), value),
      (reason) => {
        throw (onFinally?.(), reason)
      },
    )
  }
  then(onFulfilled, onRejected) {
    return this.execute().then(onFulfilled, onRejected)
  }
}
var ForeignKeyBuilder2 = class {
    static [entityKind] = 'SQLiteForeignKeyBuilder'
    reference
    _onUpdate
    _onDelete
    constructor(config, actions) {
      ;((this.reference = () => {
        let { name, columns, foreignColumns } = config()
        return { name, columns, foreignTable: foreignColumns[0].table, foreignColumns }
      }),
        actions && ((this._onUpdate = actions.onUpdate), (this._onDelete = actions.onDelete)))
    }
    onUpdate(action) {
      return ((this._onUpdate = action), this)
    }
    onDelete(action) {
      return ((this._onDelete = action), this)
    }
    build(table) {
      return new ForeignKey2(table, this)
    }
  },
  ForeignKey2 = class {
    constructor(table, builder) {
      ;((this.table = table),
        (this.reference = builder.reference),
        (this.onUpdate = builder._onUpdate),
        (this.onDelete = builder._onDelete))
    }
    static [entityKind] = 'SQLiteForeignKey'
    reference
    onUpdate
    onDelete
    getName() {
      let { name, columns, foreignColumns } = this.reference(),
        columnNames2 = columns.map((column) => column.name),
        foreignColumnNames = foreignColumns.map((column) => column.name),
        chunks = [
          this.table[TableName],
          ...columnNames2,
          foreignColumns[0].table[TableName],
          ...foreignColumnNames,
        ]
      return name ?? `${chunks.join('_')}_fk`
    }
  }
function uniqueKeyName2(table, columns) {
  return `${table[TableName]}_${columns.join('_')}_unique`
}
var UniqueConstraintBuilder2 = class {
    constructor(columns, name) {
      ;((this.name = name), (this.columns = columns))
    }
    static [entityKind] = 'SQLiteUniqueConstraintBuilder'
    columns
    build(table) {
      return new UniqueConstraint2(table, this.columns, this.name)
    }
  },
  UniqueOnConstraintBuilder2 = class {
    static [entityKind] = 'SQLiteUniqueOnConstraintBuilder'
    name
    constructor(name) {
      this.name = name
    }
    on(...columns) {
      return new UniqueConstraintBuilder2(columns, this.name)
    }
  },
  UniqueConstraint2 = class {
    constructor(table, columns, name) {
      ;((this.table = table),
        (this.columns = columns),
        (this.name =
          name ??
          uniqueKeyName2(
            this.table,
            this.columns.map((column) => column.name),
          )))
    }
    static [entityKind] = 'SQLiteUniqueConstraint'
    columns
    name
    getName() {
      return this.name
    }
  }
var SQLiteColumnBuilder = class extends ColumnBuilder {
    static [entityKind] = 'SQLiteColumnBuilder'
    foreignKeyConfigs = []
    references(ref, actions = {}) {
      return (this.foreignKeyConfigs.push({ ref, actions }), this)
    }
    unique(name) {
      return ((this.config.isUnique = !0), (this.config.uniqueName = name), this)
    }
    generatedAlwaysAs(as, config) {
      return ((this.config.generated = { as, type: 'always', mode: config?.mode ?? 'virtual' }), this)
    }
    buildForeignKeys(column, table) {
      return this.foreignKeyConfigs.map(({ ref, actions }) =>
        ((ref2, actions2) => {
          let builder = new ForeignKeyBuilder2(() => {
            let foreignColumn = ref2()
            return { columns: [column], foreignColumns: [foreignColumn] }
          })
          return (
            actions2.onUpdate && builder.onUpdate(actions2.onUpdate),
            actions2.onDelete && builder.onDelete(actions2.onDelete),
            builder.build(table)
          )
        })(ref, actions),
      )
    }
  },
  SQLiteColumn = class extends Column {
    constructor(table, config) {
      ;(config.uniqueName || (config.uniqueName = uniqueKeyName2(table, [config.name])),
        super(table, config),
        (this.table = table))
    }
    static [entityKind] = 'SQLiteColumn'
  }
var InlineForeignKeys2 = Symbol.for('drizzle:SQLiteInlineForeignKeys'),
  SQLiteTable = class extends Table {
    static [entityKind] = 'SQLiteTable'
    static Symbol = Object.assign({}, Table.Symbol, { InlineForeignKeys: InlineForeignKeys2 });
    [Table.Symbol.Columns];
    [InlineForeignKeys2] = [];
    [Table.Symbol.ExtraConfigBuilder] = void 0
  }
function extractUsedTable(table) {
  return is(table, SQLiteTable)
    ? [`${table[Table.Symbol.BaseName]}`]
    : is(table, Subquery)
      ? (table._.usedTables ?? [])
      : is(table, SQL)
        ? (table.usedTables ?? [])
        : []
}
var SQLiteDeleteBase = class extends QueryPromise {
  constructor(table, session, dialect, withList) {
    ;(super(),
      (this.table = table),
      (this.session = session),
      (this.dialect = dialect),
      (this.config = { table, withList }))
  }
  static [entityKind] = 'SQLiteDelete'
  config
  where(where) {
    return ((this.config.where = where), this)
  }
  orderBy(...columns) {
    if (typeof columns[0] == 'function') {
      let orderBy = columns[0](
          new Proxy(
            this.config.table[Table.Symbol.Columns],
            new SelectionProxyHandler({ sqlAliasedBehavior: 'alias', sqlBehavior: 'sql' }),
          ),
        ),
        orderByArray = Array.isArray(orderBy) ? orderBy : [orderBy]
      this.config.orderBy = orderByArray
    } else {
      let orderByArray = columns
      this.config.orderBy = orderByArray
    }
    return this
  }
  limit(limit) {
    return ((this.config.limit = limit), this)
  }
  returning(fields = this.table[SQLiteTable.Symbol.Columns]) {
    return ((this.config.returning = orderSelectedFields(fields)), this)
  }
  getSQL() {
    return this.dialect.buildDeleteQuery(this.config)
  }
  toSQL() {
    let { typings: _typings, ...rest } = this.dialect.sqlToQuery(this.getSQL())
    return rest
  }
  _prepare(isOneTimeQuery = !0) {
    return this.session[isOneTimeQuery ? 'prepareOneTimeQuery' : 'prepareQuery'](
      this.dialect.sqlToQuery(this.getSQL()),
      this.config.returning,
      this.config.returning ? 'all' : 'run',
      !0,
      void 0,
      { type: 'delete', tables: extractUsedTable(this.config.table) },
    )
  }
  prepare() {
    return this._prepare(!1)
  }
  run = (placeholderValues) => this._prepare().run(placeholderValues)
  all = (placeholderValues) => this._prepare().all(placeholderValues)
  get = (placeholderValues) => this._prepare().get(placeholderValues)
  values = (placeholderValues) => this._prepare().values(placeholderValues)
  async execute(placeholderValues) {
    return this._prepare().execute(placeholderValues)
  }
  $dynamic() {
    return this
  }
}
function toSnakeCase(input) {
  return (input.replace(/['\u2019]/g, '').match(/[\da-z]+|[A-Z]+(?![a-z])|[A-Z][\da-z]+/g) ?? [])
    .map((word) => word.toLowerCase())
    .join('_')
}
function toCamelCase(input) {
  return (input.replace(/['\u2019]/g, '').match(/[\da-z]+|[A-Z]+(?![a-z])|[A-Z][\da-z]+/g) ?? []).reduce(
    (acc, word, i) => {
      let formattedWord = i === 0 ? word.toLowerCase() : `${word[0].toUpperCase()}${word.slice(1)}`
      return acc + formattedWord
    },
    '',
  )
}
function noopCase(input) {
  return input
}
var CasingCache = class {
  static [entityKind] = 'CasingCache'
  cache = {}
  cachedTables = {}
  convert
  constructor(casing) {
    this.convert = casing === 'snake_case' ? toSnakeCase : casing === 'camelCase' ? toCamelCase : noopCase
  }
  getColumnCasing(column) {
    if (!column.keyAsName) return column.name
    let schema = column.table[Table.Symbol.Schema] ?? 'public',
      tableName = column.table[Table.Symbol.OriginalName],
      key = `${schema}.${tableName}.${column.name}`
    return (this.cache[key] || this.cacheTable(column.table), this.cache[key])
  }
  cacheTable(table) {
    let schema = table[Table.Symbol.Schema] ?? 'public',
      tableName = table[Table.Symbol.OriginalName],
      tableKey = `${schema}.${tableName}`
    if (!this.cachedTables[tableKey]) {
      for (let column of Object.values(table[Table.Symbol.Columns])) {
        let columnKey = `${tableKey}.${column.name}`
        this.cache[columnKey] = this.convert(column.name)
      }
      this.cachedTables[tableKey] = !0
    }
  }
  clearCache() {
    ;((this.cache = {}), (this.cachedTables = {}))
  }
}
var DrizzleError = class extends Error {
    static [entityKind] = 'DrizzleError'
    constructor({ message, cause }) {
      ;(super(message), (this.name = 'DrizzleError'), (this.cause = cause))
    }
  },
  DrizzleQueryError = class _DrizzleQueryError extends Error {
    constructor(query, params, cause) {
      ;(super(`Failed query: ${query}
params: ${params}`),
        (this.query = query),
        (this.params = params),
        (this.cause = cause),
        Error.captureStackTrace(this, _DrizzleQueryError),
        cause && (this.cause = cause))
    }
  },
  TransactionRollbackError = class extends DrizzleError {
    static [entityKind] = 'TransactionRollbackError'
    constructor() {
      super({ message: 'Rollback' })
    }
  }
var SQLiteViewBase = class extends View {
  static [entityKind] = 'SQLiteViewBase'
}
var SQLiteDialect = class {
    static [entityKind] = 'SQLiteDialect'
    casing
    constructor(config) {
      this.casing = new CasingCache(config?.casing)
    }
    escapeName(name) {
      return `"${name.replace(/"/g, '""')}"`
    }
    escapeParam(_num) {
      return '?'
    }
    escapeString(str) {
      return `'${str.replace(/'/g, "''")}'`
    }
    buildWithCTE(queries) {
      if (!queries?.length) return
      let withSqlChunks = [sql`with `]
      for (let [i, w] of queries.entries())
        (withSqlChunks.push(sql`${sql.identifier(w._.alias)} as (${w._.sql})`),
          i < queries.length - 1 && withSqlChunks.push(sql`, `))
      return (withSqlChunks.push(sql` `), sql.join(withSqlChunks))
    }
    buildDeleteQuery({ table, where, returning, withList, limit, orderBy }) {
      let withSql = this.buildWithCTE(withList),
        returningSql = returning
          ? sql` returning ${this.buildSelection(returning, { isSingleTable: !0 })}`
          : void 0,
        whereSql = where ? sql` where ${where}` : void 0,
        orderBySql = this.buildOrderBy(orderBy),
        limitSql = this.buildLimit(limit)
      return sql`${withSql}delete from ${table}${whereSql}${returningSql}${orderBySql}${limitSql}`
    }
    buildUpdateSet(table, set) {
      let tableColumns = table[Table.Symbol.Columns],
        columnNames2 = Object.keys(tableColumns).filter(
          (colName) => set[colName] !== void 0 || tableColumns[colName]?.onUpdateFn !== void 0,
        ),
        setSize = columnNames2.length
      return sql.join(
        columnNames2.flatMap((colName, i) => {
          let col = tableColumns[colName],
            onUpdateFnResult = col.onUpdateFn?.(),
            value =
              set[colName] ??
              (is(onUpdateFnResult, SQL) ? onUpdateFnResult : sql.param(onUpdateFnResult, col)),
            res = sql`${sql.identifier(this.casing.getColumnCasing(col))} = ${value}`
          return i < setSize - 1 ? [res, sql.raw(', ')] : [res]
        }),
      )
    }
    buildUpdateQuery({ table, set, where, returning, withList, joins, from, limit, orderBy }) {
      let withSql = this.buildWithCTE(withList),
        setSql = this.buildUpdateSet(table, set),
        fromSql = from && sql.join([sql.raw(' from '), this.buildFromTable(from)]),
        joinsSql = this.buildJoins(joins),
        returningSql = returning
          ? sql` returning ${this.buildSelection(returning, { isSingleTable: !0 })}`
          : void 0,
        whereSql = where ? sql` where ${where}` : void 0,
        orderBySql = this.buildOrderBy(orderBy),
        limitSql = this.buildLimit(limit)
      return sql`${withSql}update ${table} set ${setSql}${fromSql}${joinsSql}${whereSql}${returningSql}${orderBySql}${limitSql}`
    }
    buildSelection(fields, { isSingleTable = !1 } = {}) {
      let columnsLen = fields.length,
        chunks = fields.flatMap(({ field }, i) => {
          let chunk = []
          if (is(field, SQL.Aliased) && field.isSelectionField) chunk.push(sql.identifier(field.fieldAlias))
          else if (is(field, SQL.Aliased) || is(field, SQL)) {
            let query = is(field, SQL.Aliased) ? field.sql : field
            ;(isSingleTable
              ? chunk.push(
                  new SQL(
                    query.queryChunks.map((c) =>
                      is(c, Column) ? sql.identifier(this.casing.getColumnCasing(c)) : c,
                    ),
                  ),
                )
              : chunk.push(query),
              is(field, SQL.Aliased) && chunk.push(sql` as ${sql.identifier(field.fieldAlias)}`))
          } else if (is(field, Column)) {
            let tableName = field.table[Table.Symbol.Name]
            field.columnType === 'SQLiteNumericBigInt'
              ? isSingleTable
                ? chunk.push(sql`cast(${sql.identifier(this.casing.getColumnCasing(field))} as text)`)
                : chunk.push(
                    sql`cast(${sql.identifier(tableName)}.${sql.identifier(this.casing.getColumnCasing(field))} as text)`,
                  )
              : isSingleTable
                ? chunk.push(sql.identifier(this.casing.getColumnCasing(field)))
                : chunk.push(
                    sql`${sql.identifier(tableName)}.${sql.identifier(this.casing.getColumnCasing(field))}`,
                  )
          } else if (is(field, Subquery)) {
            let entries = Object.entries(field._.selectedFields)
            if (entries.length === 1) {
              let entry = entries[0][1],
                fieldDecoder = is(entry, SQL)
                  ? entry.decoder
                  : is(entry, Column)
                    ? { mapFromDriverValue: (v) => entry.mapFromDriverValue(v) }
                    : entry.sql.decoder
              fieldDecoder && (field._.sql.decoder = fieldDecoder)
            }
            chunk.push(field)
          }
          return (i < columnsLen - 1 && chunk.push(sql`, `), chunk)
        })
      return sql.join(chunks)
    }
    buildJoins(joins) {
      if (!joins || joins.length === 0) return
      let joinsArray = []
      if (joins)
        for (let [index, joinMeta] of joins.entries()) {
          index === 0 && joinsArray.push(sql` `)
          let table = joinMeta.table,
            onSql = joinMeta.on ? sql` on ${joinMeta.on}` : void 0
          if (is(table, SQLiteTable)) {
            let tableName = table[SQLiteTable.Symbol.Name],
              tableSchema = table[SQLiteTable.Symbol.Schema],
              origTableName = table[SQLiteTable.Symbol.OriginalName],
              alias = tableName === origTableName ? void 0 : joinMeta.alias
            joinsArray.push(
              sql`${sql.raw(joinMeta.joinType)} join ${tableSchema ? sql`${sql.identifier(tableSchema)}.` : void 0}${sql.identifier(origTableName)}${alias && sql` ${sql.identifier(alias)}`}${onSql}`,
            )
          } else joinsArray.push(sql`${sql.raw(joinMeta.joinType)} join ${table}${onSql}`)
          index < joins.length - 1 && joinsArray.push(sql` `)
        }
      return sql.join(joinsArray)
    }
    buildLimit(limit) {
      return typeof limit == 'object' || (typeof limit == 'number' && limit >= 0)
        ? sql` limit ${limit}`
        : void 0
    }
    buildOrderBy(orderBy) {
      let orderByList = []
      if (orderBy)
        for (let [index, orderByValue] of orderBy.entries())
          (orderByList.push(orderByValue), index < orderBy.length - 1 && orderByList.push(sql`, `))
      return orderByList.length > 0 ? sql` order by ${sql.join(orderByList)}` : void 0
    }
    buildFromTable(table) {
      return is(table, Table) && table[Table.Symbol.IsAlias]
        ? sql`${sql`${sql.identifier(table[Table.Symbol.Schema] ?? '')}.`.if(table[Table.Symbol.Schema])}${sql.identifier(table[Table.Symbol.OriginalName])} ${sql.identifier(table[Table.Symbol.Name])}`
        : table
    }
    buildSelectQuery({
      withList,
      fields,
      fieldsFlat,
      where,
      having,
      table,
      joins,
      orderBy,
      groupBy,
      limit,
      offset,
      distinct,
      setOperators,
    }) {
      let fieldsList = fieldsFlat ?? orderSelectedFields(fields)
      for (let f of fieldsList)
        if (
          is(f.field, Column) &&
          getTableName(f.field.table) !==
            (is(table, Subquery)
              ? table._.alias
              : is(table, SQLiteViewBase)
                ? table[ViewBaseConfig].name
                : is(table, SQL)
                  ? void 0
                  : getTableName(table)) &&
          !((table2) =>
            joins?.some(
              ({ alias }) =>
                alias ===
                (table2[Table.Symbol.IsAlias] ? getTableName(table2) : table2[Table.Symbol.BaseName]),
            ))(f.field.table)
        ) {
          let tableName = getTableName(f.field.table)
          throw new Error(
            `Your "${f.path.join('->')}" field references a column "${tableName}"."${f.field.name}", but the table "${tableName}" is not part of the query! Did you forget to join it?`,
          )
        }
      let isSingleTable = !joins || joins.length === 0,
        withSql = this.buildWithCTE(withList),
        distinctSql = distinct ? sql` distinct` : void 0,
        selection = this.buildSelection(fieldsList, { isSingleTable }),
        tableSql = this.buildFromTable(table),
        joinsSql = this.buildJoins(joins),
        whereSql = where ? sql` where ${where}` : void 0,
        havingSql = having ? sql` having ${having}` : void 0,
        groupByList = []
      if (groupBy)
        for (let [index, groupByValue] of groupBy.entries())
          (groupByList.push(groupByValue), index < groupBy.length - 1 && groupByList.push(sql`, `))
      let groupBySql = groupByList.length > 0 ? sql` group by ${sql.join(groupByList)}` : void 0,
        orderBySql = this.buildOrderBy(orderBy),
        limitSql = this.buildLimit(limit),
        offsetSql = offset ? sql` offset ${offset}` : void 0,
        finalQuery = sql`${withSql}select${distinctSql} ${selection} from ${tableSql}${joinsSql}${whereSql}${groupBySql}${havingSql}${orderBySql}${limitSql}${offsetSql}`
      return setOperators.length > 0 ? this.buildSetOperations(finalQuery, setOperators) : finalQuery
    }
    buildSetOperations(leftSelect, setOperators) {
      let [setOperator, ...rest] = setOperators
      if (!setOperator) throw new Error('Cannot pass undefined values to any set operator')
      return rest.length === 0
        ? this.buildSetOperationQuery({ leftSelect, setOperator })
        : this.buildSetOperations(this.buildSetOperationQuery({ leftSelect, setOperator }), rest)
    }
    buildSetOperationQuery({
      leftSelect,
      setOperator: { type, isAll, rightSelect, limit, orderBy, offset },
    }) {
      let leftChunk = sql`${leftSelect.getSQL()} `,
        rightChunk = sql`${rightSelect.getSQL()}`,
        orderBySql
      if (orderBy && orderBy.length > 0) {
        let orderByValues = []
        for (let singleOrderBy of orderBy)
          if (is(singleOrderBy, SQLiteColumn)) orderByValues.push(sql.identifier(singleOrderBy.name))
          else if (is(singleOrderBy, SQL)) {
            for (let i = 0; i < singleOrderBy.queryChunks.length; i++) {
              let chunk = singleOrderBy.queryChunks[i]
              is(chunk, SQLiteColumn) &&
                (singleOrderBy.queryChunks[i] = sql.identifier(this.casing.getColumnCasing(chunk)))
            }
            orderByValues.push(sql`${singleOrderBy}`)
          } else orderByValues.push(sql`${singleOrderBy}`)
        orderBySql = sql` order by ${sql.join(orderByValues, sql`, `)}`
      }
      let limitSql =
          typeof limit == 'object' || (typeof limit == 'number' && limit >= 0)
            ? sql` limit ${limit}`
            : void 0,
        operatorChunk = sql.raw(`${type} ${isAll ? 'all ' : ''}`),
        offsetSql = offset ? sql` offset ${offset}` : void 0
      return sql`${leftChunk}${operatorChunk}${rightChunk}${orderBySql}${limitSql}${offsetSql}`
    }
    buildInsertQuery({ table, values: valuesOrSelect, onConflict, returning, withList, select }) {
      let valuesSqlList = [],
        columns = table[Table.Symbol.Columns],
        colEntries = Object.entries(columns).filter(([_, col]) => !col.shouldDisableInsert()),
        insertOrder = colEntries.map(([, column]) => sql.identifier(this.casing.getColumnCasing(column)))
      if (select) {
        let select2 = valuesOrSelect
        is(select2, SQL) ? valuesSqlList.push(select2) : valuesSqlList.push(select2.getSQL())
      } else {
        let values = valuesOrSelect
        valuesSqlList.push(sql.raw('values '))
        for (let [valueIndex, value] of values.entries()) {
          let valueList = []
          for (let [fieldName, col] of colEntries) {
            let colValue = value[fieldName]
            if (colValue === void 0 || (is(colValue, Param) && colValue.value === void 0)) {
              let defaultValue
              if (col.default !== null && col.default !== void 0)
                defaultValue = is(col.default, SQL) ? col.default : sql.param(col.default, col)
              else if (col.defaultFn !== void 0) {
                let defaultFnResult = col.defaultFn()
                defaultValue = is(defaultFnResult, SQL) ? defaultFnResult : sql.param(defaultFnResult, col)
              } else if (!col.default && col.onUpdateFn !== void 0) {
                let onUpdateFnResult = col.onUpdateFn()
                defaultValue = is(onUpdateFnResult, SQL) ? onUpdateFnResult : sql.param(onUpdateFnResult, col)
              } else defaultValue = sql`null`
              valueList.push(defaultValue)
            } else valueList.push(colValue)
          }
          ;(valuesSqlList.push(valueList), valueIndex < values.length - 1 && valuesSqlList.push(sql`, `))
        }
      }
      let withSql = this.buildWithCTE(withList),
        valuesSql = sql.join(valuesSqlList),
        returningSql = returning
          ? sql` returning ${this.buildSelection(returning, { isSingleTable: !0 })}`
          : void 0,
        onConflictSql = onConflict?.length ? sql.join(onConflict) : void 0
      return sql`${withSql}insert into ${table} ${insertOrder} ${valuesSql}${onConflictSql}${returningSql}`
    }
    sqlToQuery(sql2, invokeSource) {
      return sql2.toQuery({
        casing: this.casing,
        escapeName: this.escapeName,
        escapeParam: this.escapeParam,
        escapeString: this.escapeString,
        invokeSource,
      })
    }
    buildRelationalQuery({
      fullSchema,
      schema,
      tableNamesMap,
      table,
      tableConfig,
      queryConfig: config,
      tableAlias,
      nestedQueryRelation,
      joinOn,
    }) {
      let selection = [],
        limit,
        offset,
        orderBy = [],
        where,
        joins = []
      if (config === !0)
        selection = Object.entries(tableConfig.columns).map(([key, value]) => ({
          dbKey: value.name,
          tsKey: key,
          field: aliasedTableColumn(value, tableAlias),
          relationTableTsKey: void 0,
          isJson: !1,
          selection: [],
        }))
      else {
        let aliasedColumns = Object.fromEntries(
          Object.entries(tableConfig.columns).map(([key, value]) => [
            key,
            aliasedTableColumn(value, tableAlias),
          ]),
        )
        if (config.where) {
          let whereSql =
            typeof config.where == 'function' ? config.where(aliasedColumns, getOperators()) : config.where
          where = whereSql && mapColumnsInSQLToAlias(whereSql, tableAlias)
        }
        let fieldsSelection = [],
          selectedColumns = []
        if (config.columns) {
          let isIncludeMode = !1
          for (let [field, value] of Object.entries(config.columns))
            value !== void 0 &&
              field in tableConfig.columns &&
              (!isIncludeMode && value === !0 && (isIncludeMode = !0), selectedColumns.push(field))
          selectedColumns.length > 0 &&
            (selectedColumns = isIncludeMode
              ? selectedColumns.filter((c) => config.columns?.[c] === !0)
              : Object.keys(tableConfig.columns).filter((key) => !selectedColumns.includes(key)))
        } else selectedColumns = Object.keys(tableConfig.columns)
        for (let field of selectedColumns) {
          let column = tableConfig.columns[field]
          fieldsSelection.push({ tsKey: field, value: column })
        }
        let selectedRelations = []
        config.with &&
          (selectedRelations = Object.entries(config.with)
            .filter((entry) => !!entry[1])
            .map(([tsKey, queryConfig]) => ({ tsKey, queryConfig, relation: tableConfig.relations[tsKey] })))
        let extras
        if (config.extras) {
          extras = typeof config.extras == 'function' ? config.extras(aliasedColumns, { sql }) : config.extras
          for (let [tsKey, value] of Object.entries(extras))
            fieldsSelection.push({ tsKey, value: mapColumnsInAliasedSQLToAlias(value, tableAlias) })
        }
        for (let { tsKey, value } of fieldsSelection)
          selection.push({
            dbKey: is(value, SQL.Aliased) ? value.fieldAlias : tableConfig.columns[tsKey].name,
            tsKey,
            field: is(value, Column) ? aliasedTableColumn(value, tableAlias) : value,
            relationTableTsKey: void 0,
            isJson: !1,
            selection: [],
          })
        let orderByOrig =
          typeof config.orderBy == 'function'
            ? config.orderBy(aliasedColumns, getOrderByOperators())
            : (config.orderBy ?? [])
        ;(Array.isArray(orderByOrig) || (orderByOrig = [orderByOrig]),
          (orderBy = orderByOrig.map((orderByValue) =>
            is(orderByValue, Column)
              ? aliasedTableColumn(orderByValue, tableAlias)
              : mapColumnsInSQLToAlias(orderByValue, tableAlias),
          )),
          (limit = config.limit),
          (offset = config.offset))
        for (let {
          tsKey: selectedRelationTsKey,
          queryConfig: selectedRelationConfigValue,
          relation,
        } of selectedRelations) {
          let normalizedRelation = normalizeRelation(schema, tableNamesMap, relation),
            relationTableName = getTableUniqueName(relation.referencedTable),
            relationTableTsName = tableNamesMap[relationTableName],
            relationTableAlias = `${tableAlias}_${selectedRelationTsKey}`,
            joinOn2 = and(
              ...normalizedRelation.fields.map((field2, i) =>
                eq(
                  aliasedTableColumn(normalizedRelation.references[i], relationTableAlias),
                  aliasedTableColumn(field2, tableAlias),
                ),
              ),
            ),
            builtRelation = this.buildRelationalQuery({
              fullSchema,
              schema,
              tableNamesMap,
              table: fullSchema[relationTableTsName],
              tableConfig: schema[relationTableTsName],
              queryConfig: is(relation, One)
                ? selectedRelationConfigValue === !0
                  ? { limit: 1 }
                  : { ...selectedRelationConfigValue, limit: 1 }
                : selectedRelationConfigValue,
              tableAlias: relationTableAlias,
              joinOn: joinOn2,
              nestedQueryRelation: relation,
            }),
            field = sql`(${builtRelation.sql})`.as(selectedRelationTsKey)
          selection.push({
            dbKey: selectedRelationTsKey,
            tsKey: selectedRelationTsKey,
            field,
            relationTableTsKey: relationTableTsName,
            isJson: !0,
            selection: builtRelation.selection,
          })
        }
      }
      if (selection.length === 0)
        throw new DrizzleError({
          message: `No fields selected for table "${tableConfig.tsName}" ("${tableAlias}"). You need to have at least one item in "columns", "with" or "extras". If you need to select all columns, omit the "columns" key or set it to undefined.`,
        })
      let result
      if (((where = and(joinOn, where)), nestedQueryRelation)) {
        let field = sql`json_array(${sql.join(
          selection.map(({ field: field2 }) =>
            is(field2, SQLiteColumn)
              ? sql.identifier(this.casing.getColumnCasing(field2))
              : is(field2, SQL.Aliased)
                ? field2.sql
                : field2,
          ),
          sql`, `,
        )})`
        is(nestedQueryRelation, Many) && (field = sql`coalesce(json_group_array(${field}), json_array())`)
        let nestedSelection = [
          {
            dbKey: 'data',
            tsKey: 'data',
            field: field.as('data'),
            isJson: !0,
            relationTableTsKey: tableConfig.tsName,
            selection,
          },
        ]
        ;(limit !== void 0 || offset !== void 0 || orderBy.length > 0
          ? ((result = this.buildSelectQuery({
              table: aliasedTable(table, tableAlias),
              fields: {},
              fieldsFlat: [{ path: [], field: sql.raw('*') }],
              where,
              limit,
              offset,
              orderBy,
              setOperators: [],
            })),
            (where = void 0),
            (limit = void 0),
            (offset = void 0),
            (orderBy = void 0))
          : (result = aliasedTable(table, tableAlias)),
          (result = this.buildSelectQuery({
            table: is(result, SQLiteTable) ? result : new Subquery(result, {}, tableAlias),
            fields: {},
            fieldsFlat: nestedSelection.map(({ field: field2 }) => ({
              path: [],
              field: is(field2, Column) ? aliasedTableColumn(field2, tableAlias) : field2,
            })),
            joins,
            where,
            limit,
            offset,
            orderBy,
            setOperators: [],
          })))
      } else
        result = this.buildSelectQuery({
          table: aliasedTable(table, tableAlias),
          fields: {},
          fieldsFlat: selection.map(({ field }) => ({
            path: [],
            field: is(field, Column) ? aliasedTableColumn(field, tableAlias) : field,
          })),
          joins,
          where,
          limit,
          offset,
          orderBy,
          setOperators: [],
        })
      return { tableTsKey: tableConfig.tsName, sql: result, selection }
    }
  },
  SQLiteSyncDialect = class extends SQLiteDialect {
    static [entityKind] = 'SQLiteSyncDialect'
    migrate(migrations2, session, config) {
      let migrationsTable =
          config === void 0 || typeof config == 'string'
            ? '__drizzle_migrations'
            : (config.migrationsTable ?? '__drizzle_migrations'),
        migrationTableCreate = sql`
			CREATE TABLE IF NOT EXISTS ${sql.identifier(migrationsTable)} (
				id SERIAL PRIMARY KEY,
				hash text NOT NULL,
				created_at numeric
			)
		`
      session.run(migrationTableCreate)
      let lastDbMigration =
        session.values(
          sql`SELECT id, hash, created_at FROM ${sql.identifier(migrationsTable)} ORDER BY created_at DESC LIMIT 1`,
        )[0] ?? void 0
      session.run(sql`BEGIN`)
      try {
        for (let migration of migrations2)
          if (!lastDbMigration || Number(lastDbMigration[2]) < migration.folderMillis) {
            for (let stmt of migration.sql) session.run(sql.raw(stmt))
            session.run(
              sql`INSERT INTO ${sql.identifier(migrationsTable)} ("hash", "created_at") VALUES(${migration.hash}, ${migration.folderMillis})`,
            )
          }
        session.run(sql`COMMIT`)
      } catch (e) {
        throw (session.run(sql`ROLLBACK`), e)
      }
    }
  },
  SQLiteAsyncDialect = class extends SQLiteDialect {
    static [entityKind] = 'SQLiteAsyncDialect'
    async migrate(migrations2, session, config) {
      let migrationsTable =
          config === void 0 || typeof config == 'string'
            ? '__drizzle_migrations'
            : (config.migrationsTable ?? '__drizzle_migrations'),
        migrationTableCreate = sql`
			CREATE TABLE IF NOT EXISTS ${sql.identifier(migrationsTable)} (
				id SERIAL PRIMARY KEY,
				hash text NOT NULL,
				created_at numeric
			)
		`
      await session.run(migrationTableCreate)
      let lastDbMigration =
        (
          await session.values(
            sql`SELECT id, hash, created_at FROM ${sql.identifier(migrationsTable)} ORDER BY created_at DESC LIMIT 1`,
          )
        )[0] ?? void 0
      await session.transaction(async (tx) => {
        for (let migration of migrations2)
          if (!lastDbMigration || Number(lastDbMigration[2]) < migration.folderMillis) {
            for (let stmt of migration.sql) await tx.run(sql.raw(stmt))
            await tx.run(
              sql`INSERT INTO ${sql.identifier(migrationsTable)} ("hash", "created_at") VALUES(${migration.hash}, ${migration.folderMillis})`,
            )
          }
      })
    }
  }
var TypedQueryBuilder = class {
  static [entityKind] = 'TypedQueryBuilder'
  getSelectedFields() {
    return this._.selectedFields
  }
}
var SQLiteSelectBuilder = class {
    static [entityKind] = 'SQLiteSelectBuilder'
    fields
    session
    dialect
    withList
    distinct
    constructor(config) {
      ;((this.fields = config.fields),
        (this.session = config.session),
        (this.dialect = config.dialect),
        (this.withList = config.withList),
        (this.distinct = config.distinct))
    }
    from(source) {
      let isPartialSelect = !!this.fields,
        fields
      return (
        this.fields
          ? (fields = this.fields)
          : is(source, Subquery)
            ? (fields = Object.fromEntries(
                Object.keys(source._.selectedFields).map((key) => [key, source[key]]),
              ))
            : is(source, SQLiteViewBase)
              ? (fields = source[ViewBaseConfig].selectedFields)
              : is(source, SQL)
                ? (fields = {})
                : (fields = getTableColumns(source)),
        new SQLiteSelectBase({
          table: source,
          fields,
          isPartialSelect,
          session: this.session,
          dialect: this.dialect,
          withList: this.withList,
          distinct: this.distinct,
        })
      )
    }
  },
  SQLiteSelectQueryBuilderBase = class extends TypedQueryBuilder {
    static [entityKind] = 'SQLiteSelectQueryBuilder'
    _
    config
    joinsNotNullableMap
    tableName
    isPartialSelect
    session
    dialect
    cacheConfig = void 0
    usedTables = new Set()
    constructor({ table, fields, isPartialSelect, session, dialect, withList, distinct }) {
      ;(super(),
        (this.config = { withList, table, fields: { ...fields }, distinct, setOperators: [] }),
        (this.isPartialSelect = isPartialSelect),
        (this.session = session),
        (this.dialect = dialect),
        (this._ = { selectedFields: fields, config: this.config }),
        (this.tableName = getTableLikeName(table)),
        (this.joinsNotNullableMap = typeof this.tableName == 'string' ? { [this.tableName]: !0 } : {}))
      for (let item of extractUsedTable(table)) this.usedTables.add(item)
    }
    getUsedTables() {
      return [...this.usedTables]
    }
    createJoin(joinType) {
      return (table, on) => {
        let baseTableName = this.tableName,
          tableName = getTableLikeName(table)
        for (let item of extractUsedTable(table)) this.usedTables.add(item)
        if (typeof tableName == 'string' && this.config.joins?.some((join) => join.alias === tableName))
          throw new Error(`Alias "${tableName}" is already used in this query`)
        if (
          !this.isPartialSelect &&
          (Object.keys(this.joinsNotNullableMap).length === 1 &&
            typeof baseTableName == 'string' &&
            (this.config.fields = { [baseTableName]: this.config.fields }),
          typeof tableName == 'string' && !is(table, SQL))
        ) {
          let selection = is(table, Subquery)
            ? table._.selectedFields
            : is(table, View)
              ? table[ViewBaseConfig].selectedFields
              : table[Table.Symbol.Columns]
          this.config.fields[tableName] = selection
        }
        if (
          (typeof on == 'function' &&
            (on = on(
              new Proxy(
                this.config.fields,
                new SelectionProxyHandler({ sqlAliasedBehavior: 'sql', sqlBehavior: 'sql' }),
              ),
            )),
          this.config.joins || (this.config.joins = []),
          this.config.joins.push({ on, table, joinType, alias: tableName }),
          typeof tableName == 'string')
        )
          switch (joinType) {
            case 'left': {
              this.joinsNotNullableMap[tableName] = !1
              break
            }
            case 'right': {
              ;((this.joinsNotNullableMap = Object.fromEntries(
                Object.entries(this.joinsNotNullableMap).map(([key]) => [key, !1]),
              )),
                (this.joinsNotNullableMap[tableName] = !0))
              break
            }
            case 'cross':
            case 'inner': {
              this.joinsNotNullableMap[tableName] = !0
              break
            }
            case 'full': {
              ;((this.joinsNotNullableMap = Object.fromEntries(
                Object.entries(this.joinsNotNullableMap).map(([key]) => [key, !1]),
              )),
                (this.joinsNotNullableMap[tableName] = !1))
              break
            }
          }
        return this
      }
    }
    leftJoin = this.createJoin('left')
    rightJoin = this.createJoin('right')
    innerJoin = this.createJoin('inner')
    fullJoin = this.createJoin('full')
    crossJoin = this.createJoin('cross')
    createSetOperator(type, isAll) {
      return (rightSelection) => {
        let rightSelect =
          typeof rightSelection == 'function' ? rightSelection(getSQLiteSetOperators()) : rightSelection
        if (!haveSameKeys(this.getSelectedFields(), rightSelect.getSelectedFields()))
          throw new Error(
            'Set operator error (union / intersect / except): selected fields are not the same or are in a different order',
          )
        return (this.config.setOperators.push({ type, isAll, rightSelect }), this)
      }
    }
    union = this.createSetOperator('union', !1)
    unionAll = this.createSetOperator('union', !0)
    intersect = this.createSetOperator('intersect', !1)
    except = this.createSetOperator('except', !1)
    addSetOperators(setOperators) {
      return (this.config.setOperators.push(...setOperators), this)
    }
    where(where) {
      return (
        typeof where == 'function' &&
          (where = where(
            new Proxy(
              this.config.fields,
              new SelectionProxyHandler({ sqlAliasedBehavior: 'sql', sqlBehavior: 'sql' }),
            ),
          )),
        (this.config.where = where),
        this
      )
    }
    having(having) {
      return (
        typeof having == 'function' &&
          (having = having(
            new Proxy(
              this.config.fields,
              new SelectionProxyHandler({ sqlAliasedBehavior: 'sql', sqlBehavior: 'sql' }),
            ),
          )),
        (this.config.having = having),
        this
      )
    }
    groupBy(...columns) {
      if (typeof columns[0] == 'function') {
        let groupBy = columns[0](
          new Proxy(
            this.config.fields,
            new SelectionProxyHandler({ sqlAliasedBehavior: 'alias', sqlBehavior: 'sql' }),
          ),
        )
        this.config.groupBy = Array.isArray(groupBy) ? groupBy : [groupBy]
      } else this.config.groupBy = columns
      return this
    }
    orderBy(...columns) {
      if (typeof columns[0] == 'function') {
        let orderBy = columns[0](
            new Proxy(
              this.config.fields,
              new SelectionProxyHandler({ sqlAliasedBehavior: 'alias', sqlBehavior: 'sql' }),
            ),
          ),
          orderByArray = Array.isArray(orderBy) ? orderBy : [orderBy]
        this.config.setOperators.length > 0
          ? (this.config.setOperators.at(-1).orderBy = orderByArray)
          : (this.config.orderBy = orderByArray)
      } else {
        let orderByArray = columns
        this.config.setOperators.length > 0
          ? (this.config.setOperators.at(-1).orderBy = orderByArray)
          : (this.config.orderBy = orderByArray)
      }
      return this
    }
    limit(limit) {
      return (
        this.config.setOperators.length > 0
          ? (this.config.setOperators.at(-1).limit = limit)
          : (this.config.limit = limit),
        this
      )
    }
    offset(offset) {
      return (
        this.config.setOperators.length > 0
          ? (this.config.setOperators.at(-1).offset = offset)
          : (this.config.offset = offset),
        this
      )
    }
    getSQL() {
      return this.dialect.buildSelectQuery(this.config)
    }
    toSQL() {
      let { typings: _typings, ...rest } = this.dialect.sqlToQuery(this.getSQL())
      return rest
    }
    as(alias) {
      let usedTables = []
      if ((usedTables.push(...extractUsedTable(this.config.table)), this.config.joins))
        for (let it of this.config.joins) usedTables.push(...extractUsedTable(it.table))
      return new Proxy(
        new Subquery(this.getSQL(), this.config.fields, alias, !1, [...new Set(usedTables)]),
        new SelectionProxyHandler({ alias, sqlAliasedBehavior: 'alias', sqlBehavior: 'error' }),
      )
    }
    getSelectedFields() {
      return new Proxy(
        this.config.fields,
        new SelectionProxyHandler({
          alias: this.tableName,
          sqlAliasedBehavior: 'alias',
          sqlBehavior: 'error',
        }),
      )
    }
    $dynamic() {
      return this
    }
  },
  SQLiteSelectBase = class extends SQLiteSelectQueryBuilderBase {
    static [entityKind] = 'SQLiteSelect'
    _prepare(isOneTimeQuery = !0) {
      if (!this.session)
        throw new Error('Cannot execute a query on a query builder. Please use a database instance instead.')
      let fieldsList = orderSelectedFields(this.config.fields),
        query = this.session[isOneTimeQuery ? 'prepareOneTimeQuery' : 'prepareQuery'](
          this.dialect.sqlToQuery(this.getSQL()),
          fieldsList,
          'all',
          !0,
          void 0,
          { type: 'select', tables: [...this.usedTables] },
          this.cacheConfig,
        )
      return ((query.joinsNotNullableMap = this.joinsNotNullableMap), query)
    }
    $withCache(config) {
      return (
        (this.cacheConfig =
          config === void 0
            ? { config: {}, enable: !0, autoInvalidate: !0 }
            : config === !1
              ? { enable: !1 }
              : { enable: !0, autoInvalidate: !0, ...config }),
        this
      )
    }
    prepare() {
      return this._prepare(!1)
    }
    run = (placeholderValues) => this._prepare().run(placeholderValues)
    all = (placeholderValues) => this._prepare().all(placeholderValues)
    get = (placeholderValues) => this._prepare().get(placeholderValues)
    values = (placeholderValues) => this._prepare().values(placeholderValues)
    async execute() {
      return this.all()
    }
  }
applyMixins(SQLiteSelectBase, [QueryPromise])
function createSetOperator(type, isAll) {
  return (leftSelect, rightSelect, ...restSelects) => {
    let setOperators = [rightSelect, ...restSelects].map((select) => ({ type, isAll, rightSelect: select }))
    for (let setOperator of setOperators)
      if (!haveSameKeys(leftSelect.getSelectedFields(), setOperator.rightSelect.getSelectedFields()))
        throw new Error(
          'Set operator error (union / intersect / except): selected fields are not the same or are in a different order',
        )
    return leftSelect.addSetOperators(setOperators)
  }
}
var getSQLiteSetOperators = () => ({ union, unionAll, intersect, except }),
  union = createSetOperator('union', !1),
  unionAll = createSetOperator('union', !0),
  intersect = createSetOperator('intersect', !1),
  except = createSetOperator('except', !1)
var QueryBuilder = class {
  static [entityKind] = 'SQLiteQueryBuilder'
  dialect
  dialectConfig
  constructor(dialect) {
    ;((this.dialect = is(dialect, SQLiteDialect) ? dialect : void 0),
      (this.dialectConfig = is(dialect, SQLiteDialect) ? void 0 : dialect))
  }
  $with = (alias, selection) => {
    let queryBuilder = this
    return {
      as: (qb) => (
        typeof qb == 'function' && (qb = qb(queryBuilder)),
        new Proxy(
          new WithSubquery(
            qb.getSQL(),
            selection ?? ('getSelectedFields' in qb ? (qb.getSelectedFields() ?? {}) : {}),
            alias,
            !0,
          ),
          new SelectionProxyHandler({ alias, sqlAliasedBehavior: 'alias', sqlBehavior: 'error' }),
        )
      ),
    }
  }
  with(...queries) {
    let self = this
    function select(fields) {
      return new SQLiteSelectBuilder({
        fields: fields ?? void 0,
        session: void 0,
        dialect: self.getDialect(),
        withList: queries,
      })
    }
    function selectDistinct(fields) {
      return new SQLiteSelectBuilder({
        fields: fields ?? void 0,
        session: void 0,
        dialect: self.getDialect(),
        withList: queries,
        distinct: !0,
      })
    }
    return { select, selectDistinct }
  }
  select(fields) {
    return new SQLiteSelectBuilder({ fields: fields ?? void 0, session: void 0, dialect: this.getDialect() })
  }
  selectDistinct(fields) {
    return new SQLiteSelectBuilder({
      fields: fields ?? void 0,
      session: void 0,
      dialect: this.getDialect(),
      distinct: !0,
    })
  }
  getDialect() {
    return (this.dialect || (this.dialect = new SQLiteSyncDialect(this.dialectConfig)), this.dialect)
  }
}
var SQLiteInsertBuilder = class {
    constructor(table, session, dialect, withList) {
      ;((this.table = table), (this.session = session), (this.dialect = dialect), (this.withList = withList))
    }
    static [entityKind] = 'SQLiteInsertBuilder'
    values(values) {
      if (((values = Array.isArray(values) ? values : [values]), values.length === 0))
        throw new Error('values() must be called with at least one value')
      let mappedValues = values.map((entry) => {
        let result = {},
          cols = this.table[Table.Symbol.Columns]
        for (let colKey of Object.keys(entry)) {
          let colValue = entry[colKey]
          result[colKey] = is(colValue, SQL) ? colValue : new Param(colValue, cols[colKey])
        }
        return result
      })
      return new SQLiteInsertBase(this.table, mappedValues, this.session, this.dialect, this.withList)
    }
    select(selectQuery) {
      let select = typeof selectQuery == 'function' ? selectQuery(new QueryBuilder()) : selectQuery
      if (!is(select, SQL) && !haveSameKeys(this.table[Columns], select._.selectedFields))
        throw new Error(
          'Insert select error: selected fields are not the same or are in a different order compared to the table definition',
        )
      return new SQLiteInsertBase(this.table, select, this.session, this.dialect, this.withList, !0)
    }
  },
  SQLiteInsertBase = class extends QueryPromise {
    constructor(table, values, session, dialect, withList, select) {
      ;(super(),
        (this.session = session),
        (this.dialect = dialect),
        (this.config = { table, values, withList, select }))
    }
    static [entityKind] = 'SQLiteInsert'
    config
    returning(fields = this.config.table[SQLiteTable.Symbol.Columns]) {
      return ((this.config.returning = orderSelectedFields(fields)), this)
    }
    onConflictDoNothing(config = {}) {
      if ((this.config.onConflict || (this.config.onConflict = []), config.target === void 0))
        this.config.onConflict.push(sql` on conflict do nothing`)
      else {
        let targetSql = Array.isArray(config.target) ? sql`${config.target}` : sql`${[config.target]}`,
          whereSql = config.where ? sql` where ${config.where}` : sql``
        this.config.onConflict.push(sql` on conflict ${targetSql} do nothing${whereSql}`)
      }
      return this
    }
    onConflictDoUpdate(config) {
      if (config.where && (config.targetWhere || config.setWhere))
        throw new Error(
          'You cannot use both "where" and "targetWhere"/"setWhere" at the same time - "where" is deprecated, use "targetWhere" or "setWhere" instead.',
        )
      this.config.onConflict || (this.config.onConflict = [])
      let whereSql = config.where ? sql` where ${config.where}` : void 0,
        targetWhereSql = config.targetWhere ? sql` where ${config.targetWhere}` : void 0,
        setWhereSql = config.setWhere ? sql` where ${config.setWhere}` : void 0,
        targetSql = Array.isArray(config.target) ? sql`${config.target}` : sql`${[config.target]}`,
        setSql = this.dialect.buildUpdateSet(this.config.table, mapUpdateSet(this.config.table, config.set))
      return (
        this.config.onConflict.push(
          sql` on conflict ${targetSql}${targetWhereSql} do update set ${setSql}${whereSql}${setWhereSql}`,
        ),
        this
      )
    }
    getSQL() {
      return this.dialect.buildInsertQuery(this.config)
    }
    toSQL() {
      let { typings: _typings, ...rest } = this.dialect.sqlToQuery(this.getSQL())
      return rest
    }
    _prepare(isOneTimeQuery = !0) {
      return this.session[isOneTimeQuery ? 'prepareOneTimeQuery' : 'prepareQuery'](
        this.dialect.sqlToQuery(this.getSQL()),
        this.config.returning,
        this.config.returning ? 'all' : 'run',
        !0,
        void 0,
        { type: 'insert', tables: extractUsedTable(this.config.table) },
      )
    }
    prepare() {
      return this._prepare(!1)
    }
    run = (placeholderValues) => this._prepare().run(placeholderValues)
    all = (placeholderValues) => this._prepare().all(placeholderValues)
    get = (placeholderValues) => this._prepare().get(placeholderValues)
    values = (placeholderValues) => this._prepare().values(placeholderValues)
    async execute() {
      return this.config.returning ? this.all() : this.run()
    }
    $dynamic() {
      return this
    }
  }
var SQLiteUpdateBuilder = class {
    constructor(table, session, dialect, withList) {
      ;((this.table = table), (this.session = session), (this.dialect = dialect), (this.withList = withList))
    }
    static [entityKind] = 'SQLiteUpdateBuilder'
    set(values) {
      return new SQLiteUpdateBase(
        this.table,
        mapUpdateSet(this.table, values),
        this.session,
        this.dialect,
        this.withList,
      )
    }
  },
  SQLiteUpdateBase = class extends QueryPromise {
    constructor(table, set, session, dialect, withList) {
      ;(super(),
        (this.session = session),
        (this.dialect = dialect),
        (this.config = { set, table, withList, joins: [] }))
    }
    static [entityKind] = 'SQLiteUpdate'
    config
    from(source) {
      return ((this.config.from = source), this)
    }
    createJoin(joinType) {
      return (table, on) => {
        let tableName = getTableLikeName(table)
        if (typeof tableName == 'string' && this.config.joins.some((join) => join.alias === tableName))
          throw new Error(`Alias "${tableName}" is already used in this query`)
        if (typeof on == 'function') {
          let from = this.config.from
            ? is(table, SQLiteTable)
              ? table[Table.Symbol.Columns]
              : is(table, Subquery)
                ? table._.selectedFields
                : is(table, SQLiteViewBase)
                  ? table[ViewBaseConfig].selectedFields
                  : void 0
            : void 0
          on = on(
            new Proxy(
              this.config.table[Table.Symbol.Columns],
              new SelectionProxyHandler({ sqlAliasedBehavior: 'sql', sqlBehavior: 'sql' }),
            ),
            from &&
              new Proxy(from, new SelectionProxyHandler({ sqlAliasedBehavior: 'sql', sqlBehavior: 'sql' })),
          )
        }
        return (this.config.joins.push({ on, table, joinType, alias: tableName }), this)
      }
    }
    leftJoin = this.createJoin('left')
    rightJoin = this.createJoin('right')
    innerJoin = this.createJoin('inner')
    fullJoin = this.createJoin('full')
    where(where) {
      return ((this.config.where = where), this)
    }
    orderBy(...columns) {
      if (typeof columns[0] == 'function') {
        let orderBy = columns[0](
            new Proxy(
              this.config.table[Table.Symbol.Columns],
              new SelectionProxyHandler({ sqlAliasedBehavior: 'alias', sqlBehavior: 'sql' }),
            ),
          ),
          orderByArray = Array.isArray(orderBy) ? orderBy : [orderBy]
        this.config.orderBy = orderByArray
      } else {
        let orderByArray = columns
        this.config.orderBy = orderByArray
      }
      return this
    }
    limit(limit) {
      return ((this.config.limit = limit), this)
    }
    returning(fields = this.config.table[SQLiteTable.Symbol.Columns]) {
      return ((this.config.returning = orderSelectedFields(fields)), this)
    }
    getSQL() {
      return this.dialect.buildUpdateQuery(this.config)
    }
    toSQL() {
      let { typings: _typings, ...rest } = this.dialect.sqlToQuery(this.getSQL())
      return rest
    }
    _prepare(isOneTimeQuery = !0) {
      return this.session[isOneTimeQuery ? 'prepareOneTimeQuery' : 'prepareQuery'](
        this.dialect.sqlToQuery(this.getSQL()),
        this.config.returning,
        this.config.returning ? 'all' : 'run',
        !0,
        void 0,
        { type: 'insert', tables: extractUsedTable(this.config.table) },
      )
    }
    prepare() {
      return this._prepare(!1)
    }
    run = (placeholderValues) => this._prepare().run(placeholderValues)
    all = (placeholderValues) => this._prepare().all(placeholderValues)
    get = (placeholderValues) => this._prepare().get(placeholderValues)
    values = (placeholderValues) => this._prepare().values(placeholderValues)
    async execute() {
      return this.config.returning ? this.all() : this.run()
    }
    $dynamic() {
      return this
    }
  }
var SQLiteCountBuilder = class _SQLiteCountBuilder extends SQL {
  constructor(params) {
    ;(super(_SQLiteCountBuilder.buildEmbeddedCount(params.source, params.filters).queryChunks),
      (this.params = params),
      (this.session = params.session),
      (this.sql = _SQLiteCountBuilder.buildCount(params.source, params.filters)))
  }
  sql
  static [entityKind] = 'SQLiteCountBuilderAsync';
  [Symbol.toStringTag] = 'SQLiteCountBuilderAsync'
  session
  static buildEmbeddedCount(source, filters) {
    return sql`(select count(*) from ${source}${sql.raw(' where ').if(filters)}${filters})`
  }
  static buildCount(source, filters) {
    return sql`select count(*) from ${source}${sql.raw(' where ').if(filters)}${filters}`
  }
  then(onfulfilled, onrejected) {
    return Promise.resolve(this.session.count(this.sql)).then(onfulfilled, onrejected)
  }
  catch(onRejected) {
    return this.then(void 0, onRejected)
  }
  finally(onFinally) {
    return this.then(
      (value) => (onFinally?.(), value),
      (reason) => {
        throw (onFinally?.(), reason)
      },
    )
  }
}
var RelationalQueryBuilder = class {
    constructor(mode, fullSchema, schema, tableNamesMap, table, tableConfig, dialect, session) {
      ;((this.mode = mode),
        (this.fullSchema = fullSchema),
        (this.schema = schema),
        (this.tableNamesMap = tableNamesMap),
        (this.table = table),
        (this.tableConfig = tableConfig),
        (this.dialect = dialect),
        (this.session = session))
    }
    static [entityKind] = 'SQLiteAsyncRelationalQueryBuilder'
    findMany(config) {
      return this.mode === 'sync'
        ? new SQLiteSyncRelationalQuery(
            this.fullSchema,
            this.schema,
            this.tableNamesMap,
            this.table,
            this.tableConfig,
            this.dialect,
            this.session,
            config || {},
            'many',
          )
        : new SQLiteRelationalQuery(
            this.fullSchema,
            this.schema,
            this.tableNamesMap,
            this.table,
            this.tableConfig,
            this.dialect,
            this.session,
            config || {},
            'many',
          )
    }
    findFirst(config) {
      return this.mode === 'sync'
        ? new SQLiteSyncRelationalQuery(
            this.fullSchema,
            this.schema,
            this.tableNamesMap,
            this.table,
            this.tableConfig,
            this.dialect,
            this.session,
            config ? { ...config, limit: 1 } : { limit: 1 },
            'first',
          )
        : new SQLiteRelationalQuery(
            this.fullSchema,
            this.schema,
            this.tableNamesMap,
            this.table,
            this.tableConfig,
            this.dialect,
            this.session,
            config ? { ...config, limit: 1 } : { limit: 1 },
            'first',
          )
    }
  },
  SQLiteRelationalQuery = class extends QueryPromise {
    constructor(fullSchema, schema, tableNamesMap, table, tableConfig, dialect, session, config, mode) {
      ;(super(),
        (this.fullSchema = fullSchema),
        (this.schema = schema),
        (this.tableNamesMap = tableNamesMap),
        (this.table = table),
        (this.tableConfig = tableConfig),
        (this.dialect = dialect),
        (this.session = session),
        (this.config = config),
        (this.mode = mode))
    }
    static [entityKind] = 'SQLiteAsyncRelationalQuery'
    mode
    getSQL() {
      return this.dialect.buildRelationalQuery({
        fullSchema: this.fullSchema,
        schema: this.schema,
        tableNamesMap: this.tableNamesMap,
        table: this.table,
        tableConfig: this.tableConfig,
        queryConfig: this.config,
        tableAlias: this.tableConfig.tsName,
      }).sql
    }
    _prepare(isOneTimeQuery = !1) {
      let { query, builtQuery } = this._toSQL()
      return this.session[isOneTimeQuery ? 'prepareOneTimeQuery' : 'prepareQuery'](
        builtQuery,
        void 0,
        this.mode === 'first' ? 'get' : 'all',
        !0,
        (rawRows, mapColumnValue) => {
          let rows = rawRows.map((row) =>
            mapRelationalRow(this.schema, this.tableConfig, row, query.selection, mapColumnValue),
          )
          return this.mode === 'first' ? rows[0] : rows
        },
      )
    }
    prepare() {
      return this._prepare(!1)
    }
    _toSQL() {
      let query = this.dialect.buildRelationalQuery({
          fullSchema: this.fullSchema,
          schema: this.schema,
          tableNamesMap: this.tableNamesMap,
          table: this.table,
          tableConfig: this.tableConfig,
          queryConfig: this.config,
          tableAlias: this.tableConfig.tsName,
        }),
        builtQuery = this.dialect.sqlToQuery(query.sql)
      return { query, builtQuery }
    }
    toSQL() {
      return this._toSQL().builtQuery
    }
    executeRaw() {
      return this.mode === 'first' ? this._prepare(!1).get() : this._prepare(!1).all()
    }
    async execute() {
      return this.executeRaw()
    }
  },
  SQLiteSyncRelationalQuery = class extends SQLiteRelationalQuery {
    static [entityKind] = 'SQLiteSyncRelationalQuery'
    sync() {
      return this.executeRaw()
    }
  }
var SQLiteRaw = class extends QueryPromise {
  constructor(execute, getSQL, action, dialect, mapBatchResult) {
    ;(super(),
      (this.execute = execute),
      (this.getSQL = getSQL),
      (this.dialect = dialect),
      (this.mapBatchResult = mapBatchResult),
      (this.config = { action }))
  }
  static [entityKind] = 'SQLiteRaw'
  config
  getQuery() {
    return { ...this.dialect.sqlToQuery(this.getSQL()), method: this.config.action }
  }
  mapResult(result, isFromBatch) {
    return isFromBatch ? this.mapBatchResult(result) : result
  }
  _prepare() {
    return this
  }
  isResponseInArrayMode() {
    return !1
  }
}
var BaseSQLiteDatabase = class {
  constructor(resultKind, dialect, session, schema) {
    ;((this.resultKind = resultKind),
      (this.dialect = dialect),
      (this.session = session),
      (this._ = schema
        ? { schema: schema.schema, fullSchema: schema.fullSchema, tableNamesMap: schema.tableNamesMap }
        : { schema: void 0, fullSchema: {}, tableNamesMap: {} }),
      (this.query = {}))
    let query = this.query
    if (this._.schema)
      for (let [tableName, columns] of Object.entries(this._.schema))
        query[tableName] = new RelationalQueryBuilder(
          resultKind,
          schema.fullSchema,
          this._.schema,
          this._.tableNamesMap,
          schema.fullSchema[tableName],
          columns,
          dialect,
          session,
        )
    this.$cache = { invalidate: async (_params) => {} }
  }
  static [entityKind] = 'BaseSQLiteDatabase'
  query
  $with = (alias, selection) => {
    let self = this
    return {
      as: (qb) => (
        typeof qb == 'function' && (qb = qb(new QueryBuilder(self.dialect))),
        new Proxy(
          new WithSubquery(
            qb.getSQL(),
            selection ?? ('getSelectedFields' in qb ? (qb.getSelectedFields() ?? {}) : {}),
            alias,
            !0,
          ),
          new SelectionProxyHandler({ alias, sqlAliasedBehavior: 'alias', sqlBehavior: 'error' }),
        )
      ),
    }
  }
  $count(source, filters) {
    return new SQLiteCountBuilder({ source, filters, session: this.session })
  }
  with(...queries) {
    let self = this
    function select(fields) {
      return new SQLiteSelectBuilder({
        fields: fields ?? void 0,
        session: self.session,
        dialect: self.dialect,
        withList: queries,
      })
    }
    function selectDistinct(fields) {
      return new SQLiteSelectBuilder({
        fields: fields ?? void 0,
        session: self.session,
        dialect: self.dialect,
        withList: queries,
        distinct: !0,
      })
    }
    function update(table) {
      return new SQLiteUpdateBuilder(table, self.session, self.dialect, queries)
    }
    function insert(into) {
      return new SQLiteInsertBuilder(into, self.session, self.dialect, queries)
    }
    function delete_(from) {
      return new SQLiteDeleteBase(from, self.session, self.dialect, queries)
    }
    return { select, selectDistinct, update, insert, delete: delete_ }
  }
  select(fields) {
    return new SQLiteSelectBuilder({ fields: fields ?? void 0, session: this.session, dialect: this.dialect })
  }
  selectDistinct(fields) {
    return new SQLiteSelectBuilder({
      fields: fields ?? void 0,
      session: this.session,
      dialect: this.dialect,
      distinct: !0,
    })
  }
  update(table) {
    return new SQLiteUpdateBuilder(table, this.session, this.dialect)
  }
  $cache
  insert(into) {
    return new SQLiteInsertBuilder(into, this.session, this.dialect)
  }
  delete(from) {
    return new SQLiteDeleteBase(from, this.session, this.dialect)
  }
  run(query) {
    let sequel = typeof query == 'string' ? sql.raw(query) : query.getSQL()
    return this.resultKind === 'async'
      ? new SQLiteRaw(
          async () => this.session.run(sequel),
          () => sequel,
          'run',
          this.dialect,
          this.session.extractRawRunValueFromBatchResult.bind(this.session),
        )
      : this.session.run(sequel)
  }
  all(query) {
    let sequel = typeof query == 'string' ? sql.raw(query) : query.getSQL()
    return this.resultKind === 'async'
      ? new SQLiteRaw(
          async () => this.session.all(sequel),
          () => sequel,
          'all',
          this.dialect,
          this.session.extractRawAllValueFromBatchResult.bind(this.session),
        )
      : this.session.all(sequel)
  }
  get(query) {
    let sequel = typeof query == 'string' ? sql.raw(query) : query.getSQL()
    return this.resultKind === 'async'
      ? new SQLiteRaw(
          async () => this.session.get(sequel),
          () => sequel,
          'get',
          this.dialect,
          this.session.extractRawGetValueFromBatchResult.bind(this.session),
        )
      : this.session.get(sequel)
  }
  values(query) {
    let sequel = typeof query == 'string' ? sql.raw(query) : query.getSQL()
    return this.resultKind === 'async'
      ? new SQLiteRaw(
          async () => this.session.values(sequel),
          () => sequel,
          'values',
          this.dialect,
          this.session.extractRawValuesValueFromBatchResult.bind(this.session),
        )
      : this.session.values(sequel)
  }
  transaction(transaction, config) {
    return this.session.transaction(transaction, config)
  }
}
var Cache = class {
    static [entityKind] = 'Cache'
  },
  NoopCache = class extends Cache {
    strategy() {
      return 'all'
    }
    static [entityKind] = 'NoopCache'
    async get(_key) {}
    async put(_hashedQuery, _response, _tables, _config) {}
    async onMutate(_params) {}
  }
async function hashQuery(sql2, params) {
  let dataToHash = `${sql2}-${JSON.stringify(params)}`,
    data = new TextEncoder().encode(dataToHash),
    hashBuffer = await crypto.subtle.digest('SHA-256', data)
  return [...new Uint8Array(hashBuffer)].map((b) => b.toString(16).padStart(2, '0')).join('')
}
var ExecuteResultSync = class extends QueryPromise {
    constructor(resultCb) {
      ;(super(), (this.resultCb = resultCb))
    }
    static [entityKind] = 'ExecuteResultSync'
    async execute() {
      return this.resultCb()
    }
    sync() {
      return this.resultCb()
    }
  },
  SQLitePreparedQuery = class {
    constructor(mode, executeMethod, query, cache, queryMetadata, cacheConfig) {
      ;((this.mode = mode),
        (this.executeMethod = executeMethod),
        (this.query = query),
        (this.cache = cache),
        (this.queryMetadata = queryMetadata),
        (this.cacheConfig = cacheConfig),
        cache &&
          cache.strategy() === 'all' &&
          cacheConfig === void 0 &&
          (this.cacheConfig = { enable: !0, autoInvalidate: !0 }),
        this.cacheConfig?.enable || (this.cacheConfig = void 0))
    }
    static [entityKind] = 'PreparedQuery'
    joinsNotNullableMap
    async queryWithCache(queryString, params, query) {
      if (this.cache === void 0 || is(this.cache, NoopCache) || this.queryMetadata === void 0)
        try {
          return await query()
        } catch (e) {
          throw new DrizzleQueryError(queryString, params, e)
        }
      if (this.cacheConfig && !this.cacheConfig.enable)
        try {
          return await query()
        } catch (e) {
          throw new DrizzleQueryError(queryString, params, e)
        }
      if (
        (this.queryMetadata.type === 'insert' ||
          this.queryMetadata.type === 'update' ||
          this.queryMetadata.type === 'delete') &&
        this.queryMetadata.tables.length > 0
      )
        try {
          let [res] = await Promise.all([query(), this.cache.onMutate({ tables: this.queryMetadata.tables })])
          return res
        } catch (e) {
          throw new DrizzleQueryError(queryString, params, e)
        }
      if (!this.cacheConfig)
        try {
          return await query()
        } catch (e) {
          throw new DrizzleQueryError(queryString, params, e)
        }
      if (this.queryMetadata.type === 'select') {
        let fromCache = await this.cache.get(
          this.cacheConfig.tag ?? (await hashQuery(queryString, params)),
          this.queryMetadata.tables,
          this.cacheConfig.tag !== void 0,
          this.cacheConfig.autoInvalidate,
        )
        if (fromCache === void 0) {
          let result
          try {
            result = await query()
          } catch (e) {
            throw new DrizzleQueryError(queryString, params, e)
          }
          return (
            await this.cache.put(
              this.cacheConfig.tag ?? (await hashQuery(queryString, params)),
              result,
              this.cacheConfig.autoInvalidate ? this.queryMetadata.tables : [],
              this.cacheConfig.tag !== void 0,
              this.cacheConfig.config,
            ),
            result
          )
        }
        return fromCache
      }
      try {
        return await query()
      } catch (e) {
        throw new DrizzleQueryError(queryString, params, e)
      }
    }
    getQuery() {
      return this.query
    }
    mapRunResult(result, _isFromBatch) {
      return result
    }
    mapAllResult(_result, _isFromBatch) {
      throw new Error('Not implemented')
    }
    mapGetResult(_result, _isFromBatch) {
      throw new Error('Not implemented')
    }
    execute(placeholderValues) {
      return this.mode === 'async'
        ? this[this.executeMethod](placeholderValues)
        : new ExecuteResultSync(() => this[this.executeMethod](placeholderValues))
    }
    mapResult(response, isFromBatch) {
      switch (this.executeMethod) {
        case 'run':
          return this.mapRunResult(response, isFromBatch)
        case 'all':
          return this.mapAllResult(response, isFromBatch)
        case 'get':
          return this.mapGetResult(response, isFromBatch)
      }
    }
  },
  SQLiteSession = class {
    constructor(dialect) {
      this.dialect = dialect
    }
    static [entityKind] = 'SQLiteSession'
    prepareOneTimeQuery(
      query,
      fields,
      executeMethod,
      isResponseInArrayMode,
      customResultMapper,
      queryMetadata,
      cacheConfig,
    ) {
      return this.prepareQuery(
        query,
        fields,
        executeMethod,
        isResponseInArrayMode,
        customResultMapper,
        queryMetadata,
        cacheConfig,
      )
    }
    run(query) {
      let staticQuery = this.dialect.sqlToQuery(query)
      try {
        return this.prepareOneTimeQuery(staticQuery, void 0, 'run', !1).run()
      } catch (err) {
        throw new DrizzleError({ cause: err, message: `Failed to run the query '${staticQuery.sql}'` })
      }
    }
    extractRawRunValueFromBatchResult(result) {
      return result
    }
    all(query) {
      return this.prepareOneTimeQuery(this.dialect.sqlToQuery(query), void 0, 'run', !1).all()
    }
    extractRawAllValueFromBatchResult(_result) {
      throw new Error('Not implemented')
    }
    get(query) {
      return this.prepareOneTimeQuery(this.dialect.sqlToQuery(query), void 0, 'run', !1).get()
    }
    extractRawGetValueFromBatchResult(_result) {
      throw new Error('Not implemented')
    }
    values(query) {
      return this.prepareOneTimeQuery(this.dialect.sqlToQuery(query), void 0, 'run', !1).values()
    }
    async count(sql2) {
      return (await this.values(sql2))[0][0]
    }
    extractRawValuesValueFromBatchResult(_result) {
      throw new Error('Not implemented')
    }
  },
  SQLiteTransaction = class extends BaseSQLiteDatabase {
    constructor(resultType, dialect, session, schema, nestedIndex = 0) {
      ;(super(resultType, dialect, session, schema), (this.schema = schema), (this.nestedIndex = nestedIndex))
    }
    static [entityKind] = 'SQLiteTransaction'
    rollback() {
      throw new TransactionRollbackError()
    }
  }
var LibSQLSession = class _LibSQLSession extends SQLiteSession {
    constructor(client, dialect, schema, options, tx) {
      ;(super(dialect),
        (this.client = client),
        (this.schema = schema),
        (this.options = options),
        (this.tx = tx),
        (this.logger = options.logger ?? new NoopLogger()),
        (this.cache = options.cache ?? new NoopCache()))
    }
    static [entityKind] = 'LibSQLSession'
    logger
    cache
    prepareQuery(
      query,
      fields,
      executeMethod,
      isResponseInArrayMode,
      customResultMapper,
      queryMetadata,
      cacheConfig,
    ) {
      return new LibSQLPreparedQuery(
        this.client,
        query,
        this.logger,
        this.cache,
        queryMetadata,
        cacheConfig,
        fields,
        this.tx,
        executeMethod,
        isResponseInArrayMode,
        customResultMapper,
      )
    }
    async batch(queries) {
      let preparedQueries = [],
        builtQueries = []
      for (let query of queries) {
        let preparedQuery = query._prepare(),
          builtQuery = preparedQuery.getQuery()
        ;(preparedQueries.push(preparedQuery),
          builtQueries.push({ sql: builtQuery.sql, args: builtQuery.params }))
      }
      return (await this.client.batch(builtQueries)).map((result, i) =>
        preparedQueries[i].mapResult(result, !0),
      )
    }
    async migrate(queries) {
      let preparedQueries = [],
        builtQueries = []
      for (let query of queries) {
        let preparedQuery = query._prepare(),
          builtQuery = preparedQuery.getQuery()
        ;(preparedQueries.push(preparedQuery),
          builtQueries.push({ sql: builtQuery.sql, args: builtQuery.params }))
      }
      return (await this.client.migrate(builtQueries)).map((result, i) =>
        preparedQueries[i].mapResult(result, !0),
      )
    }
    async transaction(transaction, _config) {
      let libsqlTx = await this.client.transaction(),
        session = new _LibSQLSession(this.client, this.dialect, this.schema, this.options, libsqlTx),
        tx = new LibSQLTransaction('async', this.dialect, session, this.schema)
      try {
        let result = await transaction(tx)
        return (await libsqlTx.commit(), result)
      } catch (err) {
        throw (await libsqlTx.rollback(), err)
      }
    }
    extractRawAllValueFromBatchResult(result) {
      return result.rows
    }
    extractRawGetValueFromBatchResult(result) {
      return result.rows[0]
    }
    extractRawValuesValueFromBatchResult(result) {
      return result.rows
    }
  },
  LibSQLTransaction = class _LibSQLTransaction extends SQLiteTransaction {
    static [entityKind] = 'LibSQLTransaction'
    async transaction(transaction) {
      let savepointName = `sp${this.nestedIndex}`,
        tx = new _LibSQLTransaction('async', this.dialect, this.session, this.schema, this.nestedIndex + 1)
      await this.session.run(sql.raw(`savepoint ${savepointName}`))
      try {
        let result = await transaction(tx)
        return (await this.session.run(sql.raw(`release savepoint ${savepointName}`)), result)
      } catch (err) {
        throw (await this.session.run(sql.raw(`rollback to savepoint ${savepointName}`)), err)
      }
    }
  },
  LibSQLPreparedQuery = class extends SQLitePreparedQuery {
    constructor(
      client,
      query,
      logger,
      cache,
      queryMetadata,
      cacheConfig,
      fields,
      tx,
      executeMethod,
      _isResponseInArrayMode,
      customResultMapper,
    ) {
      ;(super('async', executeMethod, query, cache, queryMetadata, cacheConfig),
        (this.client = client),
        (this.logger = logger),
        (this.fields = fields),
        (this.tx = tx),
        (this._isResponseInArrayMode = _isResponseInArrayMode),
        (this.customResultMapper = customResultMapper),
        (this.customResultMapper = customResultMapper),
        (this.fields = fields))
    }
    static [entityKind] = 'LibSQLPreparedQuery'
    async run(placeholderValues) {
      let params = fillPlaceholders(this.query.params, placeholderValues ?? {})
      return (
        this.logger.logQuery(this.query.sql, params),
        await this.queryWithCache(this.query.sql, params, async () => {
          let stmt = { sql: this.query.sql, args: params }
          return this.tx ? this.tx.execute(stmt) : this.client.execute(stmt)
        })
      )
    }
    async all(placeholderValues) {
      let { fields, logger, query, tx, client, customResultMapper } = this
      if (!fields && !customResultMapper) {
        let params = fillPlaceholders(query.params, placeholderValues ?? {})
        return (
          logger.logQuery(query.sql, params),
          await this.queryWithCache(query.sql, params, async () => {
            let stmt = { sql: query.sql, args: params }
            return (tx ? tx.execute(stmt) : client.execute(stmt)).then(({ rows: rows2 }) =>
              this.mapAllResult(rows2),
            )
          })
        )
      }
      let rows = await this.values(placeholderValues)
      return this.mapAllResult(rows)
    }
    mapAllResult(rows, isFromBatch) {
      return (
        isFromBatch && (rows = rows.rows),
        !this.fields && !this.customResultMapper
          ? rows.map((row) => normalizeRow(row))
          : this.customResultMapper
            ? this.customResultMapper(rows, normalizeFieldValue)
            : rows.map((row) =>
                mapResultRow(
                  this.fields,
                  Array.prototype.slice.call(row).map((v) => normalizeFieldValue(v)),
                  this.joinsNotNullableMap,
                ),
              )
      )
    }
    async get(placeholderValues) {
      let { fields, logger, query, tx, client, customResultMapper } = this
      if (!fields && !customResultMapper) {
        let params = fillPlaceholders(query.params, placeholderValues ?? {})
        return (
          logger.logQuery(query.sql, params),
          await this.queryWithCache(query.sql, params, async () => {
            let stmt = { sql: query.sql, args: params }
            return (tx ? tx.execute(stmt) : client.execute(stmt)).then(({ rows: rows2 }) =>
              this.mapGetResult(rows2),
            )
          })
        )
      }
      let rows = await this.values(placeholderValues)
      return this.mapGetResult(rows)
    }
    mapGetResult(rows, isFromBatch) {
      isFromBatch && (rows = rows.rows)
      let row = rows[0]
      if (!this.fields && !this.customResultMapper) return normalizeRow(row)
      if (row)
        return this.customResultMapper
          ? this.customResultMapper(rows, normalizeFieldValue)
          : mapResultRow(
              this.fields,
              Array.prototype.slice.call(row).map((v) => normalizeFieldValue(v)),
              this.joinsNotNullableMap,
            )
    }
    async values(placeholderValues) {
      let params = fillPlaceholders(this.query.params, placeholderValues ?? {})
      return (
        this.logger.logQuery(this.query.sql, params),
        await this.queryWithCache(this.query.sql, params, async () => {
          let stmt = { sql: this.query.sql, args: params }
          return (this.tx ? this.tx.execute(stmt) : this.client.execute(stmt)).then(({ rows }) => rows)
        })
      )
    }
    isResponseInArrayMode() {
      return this._isResponseInArrayMode
    }
  }
function normalizeRow(obj) {
  return Object.keys(obj).reduce(
    (acc, key) => (Object.prototype.propertyIsEnumerable.call(obj, key) && (acc[key] = obj[key]), acc),
    {},
  )
}
function normalizeFieldValue(value) {
  if (typeof ArrayBuffer < 'u' && value instanceof ArrayBuffer) {
    if (typeof Buffer < 'u') return value instanceof Buffer ? value : Buffer.from(value)
    if (typeof TextDecoder < 'u') return new TextDecoder().decode(value)
    throw new Error('TextDecoder is not available. Please provide either Buffer or TextDecoder polyfill.')
  }
  return value
}
var LibSQLDatabase = class extends BaseSQLiteDatabase {
  static [entityKind] = 'LibSQLDatabase'
  async batch(batch) {
    return this.session.batch(batch)
  }
}
function construct(client, config = {}) {
  let dialect = new SQLiteAsyncDialect({ casing: config.casing }),
    logger
  config.logger === !0 ? (logger = new DefaultLogger()) : config.logger !== !1 && (logger = config.logger)
  let schema
  if (config.schema) {
    let tablesConfig = extractTablesRelationalConfig(config.schema, createTableRelationsHelpers)
    schema = {
      fullSchema: config.schema,
      schema: tablesConfig.tables,
      tableNamesMap: tablesConfig.tableNamesMap,
    }
  }
  let session = new LibSQLSession(client, dialect, schema, { logger, cache: config.cache }, void 0),
    db = new LibSQLDatabase('async', dialect, session, schema)
  return (
    (db.$client = client),
    (db.$cache = config.cache),
    db.$cache && (db.$cache.invalidate = config.cache?.onMutate),
    db
  )
}
function drizzle(...params) {
  if (typeof params[0] == 'string') {
    let instance = createClient({ url: params[0] })
    return construct(instance, params[1])
  }
  if (isConfig(params[0])) {
    let { connection, client, ...drizzleConfig } = params[0]
    if (client) return construct(client, drizzleConfig)
    let instance =
      typeof connection == 'string' ? createClient({ url: connection }) : createClient(connection)
    return construct(instance, drizzleConfig)
  }
  return construct(params[0], params[1])
}
;((drizzle2) => {
  function mock(config) {
    return construct({}, config)
  }
  drizzle2.mock = mock
})(drizzle || (drizzle = {}))
import { resolve } from 'node:path'
import { constants } from 'node:fs'
import { access, chmod, mkdir, open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
var DatabaseError = class extends Error {
  failure
  constructor(failure, options) {
    let { why, remedy } = describeDatabaseFailure(failure)
    ;(super(`${failure.path}: ${why}; ${remedy}`, options),
      (this.name = 'DatabaseError'),
      (this.failure = failure))
  }
}
function describeDatabaseFailure(failure) {
  switch (failure.type) {
    case 'missing':
      return { why: 'there is no such file', remedy: 'check the path, or import something to create it' }
    case 'not-a-database':
      return { why: 'it is no health-tui database', remedy: 'check the path; nothing was changed' }
    case 'newer-schema':
      return {
        why: `it was written by a newer health-tui (${failure.unknown.join(', ')})`,
        remedy: 'update health-tui; nothing was changed',
      }
    case 'older-schema':
      return {
        why: 'it was written by an older health-tui and is opened read-only',
        remedy: 'open it once for writing, which makes a backup and upgrades it',
      }
    case 'read-only':
      return {
        why: 'the file or its folder cannot be written',
        remedy: 'check the permissions or choose another place with --db',
      }
    case 'disk-full':
      return { why: 'the disk is full', remedy: 'free some space and try again; nothing was lost' }
    case 'locked':
      return {
        why: 'another program has held it locked for too long',
        remedy: 'close the other program and try again',
      }
    case 'corrupt':
      return {
        why: `the file is damaged (${failure.detail})`,
        remedy: 'keep a copy, restore a backup, then sync',
      }
    default:
      return { why: failure.detail, remedy: 'check the path and the permissions' }
  }
}
function toDatabaseError(error, path) {
  if (error instanceof DatabaseError) return error
  let failure = classify(error, path)
  return failure === void 0 ? error : new DatabaseError(failure, { cause: error })
}
function isBusy(error) {
  let code = errorCode(error)
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')
}
function classify(error, path) {
  let code = errorCode(error),
    detail = error instanceof Error ? error.message : String(error)
  if (isBusy(error)) return { type: 'locked', path }
  if (code.startsWith('SQLITE_NOTADB')) return { type: 'not-a-database', path }
  if (code.startsWith('SQLITE_READONLY')) return { type: 'read-only', path }
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT')
    return { type: 'disk-full', path }
  if (code.startsWith('SQLITE_CORRUPT')) return { type: 'corrupt', path, detail }
  if (code === 'ENOENT') return { type: 'missing', path }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return { type: 'read-only', path }
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'EISDIR' || code === 'ENOTDIR')
    return { type: 'cannot-open', path, detail }
}
function errorCode(error) {
  if (typeof error != 'object' || error === null) return ''
  let code = 'code' in error && typeof error.code == 'string' ? error.code : ''
  if (code.startsWith('SQLITE_') && code !== 'SQLITE_UNKNOWN') return code
  let message = error instanceof Error ? error.message : ''
  return /file is not a database/.test(message)
    ? 'SQLITE_NOTADB'
    : /database is locked/.test(message)
      ? 'SQLITE_BUSY'
      : /database or disk is full/.test(message)
        ? 'SQLITE_FULL'
        : /attempt to write a readonly database/.test(message)
          ? 'SQLITE_READONLY'
          : /unable to open database file/i.test(message)
            ? 'SQLITE_CANTOPEN'
            : code
}
async function prepareFile(path, readOnly) {
  if (readOnly) {
    await access(path, constants.R_OK)
    return
  }
  await mkdir(dirname(path), { recursive: !0, mode: 448 })
  let file = await open(path, 'a+', 384)
  try {
    let header = Buffer.alloc(16),
      { bytesRead } = await file.read(header, 0, 16, 0)
    if (bytesRead > 0 && header.toString('latin1') !== 'SQLite format 3\0')
      throw new DatabaseError({ type: 'not-a-database', path })
  } finally {
    await file.close()
  }
}
async function restrictFile(path) {
  for (let name of [path, `${path}-wal`, `${path}-shm`])
    try {
      let { mode } = await stat(name)
      ;(mode & 63) !== 0 && (await chmod(name, 384))
    } catch {}
}
import { open as open2, rename, rm, stat as stat2 } from 'node:fs/promises'
async function migrate(writer, options) {
  let before = await writer.run(appliedIds)
  if ((refuseNewer(before, options), missingFrom(before, options).length !== 0)) {
    if (options.readOnly) throw new DatabaseError({ type: 'older-schema', path: options.path })
    ;(before.length > 0 && (await backUp(writer, options.path, before.at(-1) ?? '')),
      await writer.run(async (client) => {
        let transaction = await client.transaction('write')
        try {
          ;(await applyMissing(transaction, options), await transaction.commit())
        } finally {
          transaction.close()
        }
      }))
  }
}
async function applyMissing(transaction, options) {
  let applied = await appliedIds(transaction)
  ;(refuseNewer(applied, options), await transaction.execute(versionTable))
  for (let migration of missingFrom(applied, options)) {
    for (let statement2 of migration.statements) await transaction.execute(statement2)
    await transaction.execute({
      sql: "INSERT INTO migration (id, applied_at) VALUES (?, CAST(unixepoch('subsec') * 1000 AS INTEGER))",
      args: [migration.id],
    })
  }
}
var versionTable = `CREATE TABLE IF NOT EXISTS migration (
  position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, applied_at INTEGER NOT NULL) STRICT`
async function appliedIds(executor) {
  let { rows: tables } = await executor.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'libsql_%'",
  )
  if (!tables.some(({ name }) => name === 'migration')) return tables.length === 0 ? [] : ['']
  let { rows } = await executor.execute('SELECT id FROM migration ORDER BY position')
  return rows.map(({ id }) => id)
}
function refuseNewer(applied, { path, migrations: migrations2 }) {
  if (applied.includes('')) throw new DatabaseError({ type: 'not-a-database', path })
  let known = new Set(migrations2.map(({ id }) => id)),
    unknown = applied.filter((id) => !known.has(id))
  if (unknown.length > 0) throw new DatabaseError({ type: 'newer-schema', path, unknown })
}
function missingFrom(applied, { migrations: migrations2 }) {
  let have = new Set(applied)
  return migrations2.filter(({ id }) => !have.has(id))
}
async function backUp(writer, path, last) {
  let target = `${path}.backup-${last}`
  if (await exists2(target)) return
  let unfinished = `${target}.${process.pid}.unfinished`
  ;(await rm(unfinished, { force: !0 }),
    await (await open2(unfinished, 'wx', 384)).close(),
    await writer.run(async (client) => client.execute({ sql: 'VACUUM INTO ?', args: [unfinished] })),
    await rename(unfinished, target))
}
async function exists2(path) {
  return stat2(path).then(
    () => !0,
    () => !1,
  )
}
var facts = {
  id: '0001-facts',
  statements: [
    'CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT',
    `CREATE TABLE store (
      id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account (id), marketplace TEXT NOT NULL,
      -- Grows with every document that touched the store's order-level facts, so that readers know what to work out again.
      revision INTEGER NOT NULL DEFAULT 0,
      UNIQUE (account_id, marketplace)) STRICT`,
    `CREATE TABLE document (
      id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account (id),
      -- Of the bytes; with the reading (kind, marketplace, mapping) it decides whether a document is new.
      sha256 TEXT NOT NULL, reading TEXT NOT NULL,
      kind TEXT NOT NULL, name TEXT NOT NULL, marketplace TEXT, imported_at INTEGER NOT NULL, size INTEGER,
      rows INTEGER NOT NULL, imported INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL,
      rejected INTEGER NOT NULL, rejects TEXT NOT NULL, conflicts TEXT NOT NULL, notes TEXT NOT NULL,
      UNIQUE (account_id, sha256, reading)) STRICT`,
    `CREATE TABLE snapshot (
      id INTEGER PRIMARY KEY, store_id INTEGER NOT NULL REFERENCES store (id),
      document_id INTEGER NOT NULL REFERENCES document (id), content TEXT NOT NULL,
      report_day TEXT, received_at INTEGER NOT NULL, account_status TEXT, rating_score REAL, rating_status TEXT,
      warnings TEXT NOT NULL, notes TEXT NOT NULL, UNIQUE (store_id, content)) STRICT`,
    `CREATE TABLE reported_metric (
      snapshot_id INTEGER NOT NULL REFERENCES snapshot (id), position INTEGER NOT NULL, metric TEXT NOT NULL,
      fulfilment TEXT, basis TEXT, numerator INTEGER, denominator INTEGER, rate REAL, target REAL, target_condition TEXT,
      window_days INTEGER, from_day TEXT, to_day TEXT, status TEXT NOT NULL, status_as_given TEXT,
      components TEXT NOT NULL, inconsistent TEXT, PRIMARY KEY (snapshot_id, position)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE policy_count (
      snapshot_id INTEGER NOT NULL REFERENCES snapshot (id), category TEXT NOT NULL, violations INTEGER NOT NULL,
      PRIMARY KEY (snapshot_id, category)) STRICT, WITHOUT ROWID`,
    'CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT',
    `CREATE TABLE product (
      id INTEGER PRIMARY KEY, sku TEXT, asin TEXT, category TEXT, known INTEGER NOT NULL) STRICT`,
    `CREATE TABLE facet (
      id INTEGER PRIMARY KEY, fulfilment TEXT, sales_channel TEXT, service_level TEXT, region TEXT, business INTEGER,
      known INTEGER NOT NULL) STRICT`,
    'CREATE TABLE order_name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT',
    `CREATE TABLE order_item (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, item_id INTEGER NOT NULL,
      purchased_at INTEGER NOT NULL, updated_at INTEGER, status INTEGER NOT NULL, item_status INTEGER,
      cancelled_by INTEGER, product_id INTEGER NOT NULL, facet_id INTEGER NOT NULL, quantity INTEGER,
      ship_by INTEGER, deliver_by INTEGER, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, item_id)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE shipment (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, shipment_key TEXT NOT NULL, fulfilment TEXT, units INTEGER,
      sku TEXT, asin TEXT, category TEXT, carrier TEXT, tracking_id TEXT, service_level TEXT, warehouse TEXT,
      ship_by INTEGER, shipped_at INTEGER, confirmed_at INTEGER, first_scan_at INTEGER, deliver_by INTEGER,
      delivered_at INTEGER, valid_tracking INTEGER, delivered_late INTEGER, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, shipment_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE feedback (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, received_on TEXT NOT NULL, rating INTEGER NOT NULL,
      comment TEXT, removed_at INTEGER, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, received_on)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE claim (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, claim_key TEXT NOT NULL, received_at INTEGER,
      outcome TEXT NOT NULL, reason TEXT, removed_at INTEGER, proxy INTEGER NOT NULL, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, claim_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE chargeback (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, chargeback_key TEXT NOT NULL, received_at INTEGER,
      outcome TEXT NOT NULL, removed_at INTEGER, proxy INTEGER NOT NULL, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, chargeback_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE order_return (
      store_id INTEGER NOT NULL, order_key INTEGER NOT NULL, return_key TEXT NOT NULL, fulfilment TEXT,
      requested_at INTEGER, sku TEXT, asin TEXT, quantity INTEGER, reason TEXT, disposition TEXT, warehouse TEXT,
      in_policy INTEGER, resolution TEXT, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, order_key, return_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE message (
      store_id INTEGER NOT NULL, message_key TEXT NOT NULL, order_key INTEGER, received_at INTEGER NOT NULL,
      answered_at INTEGER, response_needed INTEGER NOT NULL, document_id INTEGER NOT NULL,
      PRIMARY KEY (store_id, message_key)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE notification (
      id TEXT PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account (id),
      document_id INTEGER NOT NULL REFERENCES document (id), marketplace TEXT, subject TEXT, sender TEXT,
      received_at INTEGER, kind TEXT, severity TEXT, due_at INTEGER, phishing INTEGER, text TEXT NOT NULL,
      parsed TEXT, imported_at INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    'CREATE INDEX notification_by_account ON notification (account_id, received_at)',
  ],
}
var log = {
  id: '0002-log',
  statements: [
    'CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
    `CREATE TABLE op (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      seq INTEGER,
      device TEXT NOT NULL,
      device_seq INTEGER NOT NULL,
      author TEXT NOT NULL,
      entity TEXT NOT NULL,
      entity_id TEXT NOT NULL,
      txn TEXT NOT NULL,
      version INTEGER NOT NULL,
      hlc TEXT NOT NULL,
      received_at INTEGER,
      kind TEXT NOT NULL,
      path TEXT NOT NULL,
      value TEXT NOT NULL,
      prev TEXT NOT NULL,
      signature TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX op_place ON op (entity_id, path)',
    'CREATE INDEX op_device ON op (device, device_seq)',
    'CREATE INDEX op_seq ON op (seq)',
    'CREATE INDEX op_waiting ON op (position) WHERE seq IS NULL',
    'CREATE INDEX op_waiting_stamp ON op (hlc) WHERE seq IS NULL AND received_at IS NULL',
    `CREATE TRIGGER op_append_only BEFORE UPDATE OF id, device, device_seq, author, entity, entity_id, txn, version, hlc, kind,
      path, value, prev, signature ON op BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
    "CREATE TRIGGER op_never_deleted BEFORE DELETE ON op BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    `CREATE TABLE cell (
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      value TEXT NOT NULL,
      op_id TEXT NOT NULL,
      stamp TEXT NOT NULL,
      hlc TEXT NOT NULL,
      PRIMARY KEY (entity_id, path)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE text (
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      state TEXT NOT NULL,
      content TEXT NOT NULL,
      incomplete INTEGER NOT NULL,
      PRIMARY KEY (entity_id, path)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE text_draft (
      session TEXT NOT NULL PRIMARY KEY,
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      pid INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      updates TEXT NOT NULL,
      delta TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE conflict (
      loser TEXT NOT NULL PRIMARY KEY,
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      winner TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX conflict_place ON conflict (entity_id, path)',
    `CREATE TABLE case_summary (
      id TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      state TEXT NOT NULL,
      route TEXT,
      account TEXT,
      marketplace TEXT,
      deadline TEXT,
      assignee TEXT,
      deleted INTEGER NOT NULL,
      updated_stamp TEXT NOT NULL,
      update_needed INTEGER NOT NULL,
      partial INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX case_summary_open ON case_summary (deadline) WHERE deleted = 0 AND state <> 'closed'",
    `CREATE TABLE device (
      device TEXT NOT NULL PRIMARY KEY,
      public_key TEXT NOT NULL,
      name TEXT NOT NULL,
      author TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE quarantine (
      key TEXT NOT NULL PRIMARY KEY,
      seq INTEGER,
      id TEXT,
      reason TEXT NOT NULL,
      row TEXT NOT NULL,
      found_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    'CREATE TABLE document_due (entity_id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID',
    `CREATE TABLE attachment_chunk (
      sha256 TEXT NOT NULL,
      chunk INTEGER NOT NULL,
      data BLOB NOT NULL,
      uploaded INTEGER NOT NULL,
      PRIMARY KEY (sha256, chunk)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE presence (
      device TEXT NOT NULL PRIMARY KEY,
      author TEXT NOT NULL,
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
}
var migrations = [facts, log]
async function retryWhileBusy(deps, attempt) {
  let waited = 0
  for (let turn = 0; ; turn++)
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || waited >= deps.limitMs) throw error
      let pause = Math.min(2 ** turn, 100) * (0.5 + deps.random())
      ;((waited += pause), await deps.sleep(pause))
    }
}
function createMutex() {
  let tail = Promise.resolve()
  return async (work) => {
    let turn = tail.then(work)
    return ((tail = turn.catch(() => {})), turn)
  }
}
function createWriter(open3, retry) {
  let current,
    discard = () => {
      ;(current?.close(), (current = void 0))
    }
  return {
    run: async (work) =>
      retryWhileBusy(retry, async () => {
        try {
          return ((current ??= await open3()), await work(current))
        } catch (error) {
          throw (isBusy(error) && discard(), error)
        }
      }),
    close: discard,
  }
}
var synchronousWaitMs = 5,
  readers = 4
async function openDatabase(options) {
  let path = resolve(options.path),
    readOnly = options.readOnly === !0,
    retry = {
      random: options.deps?.random ?? Math.random,
      sleep: options.deps?.sleep ?? ((ms) => new Promise((done) => setTimeout(done, ms))),
      limitMs: options.busyLimitMs ?? 1e4,
    },
    writer = createWriter(async () => connect(path, 1, readOnly), retry)
  try {
    ;(await prepareFile(path, readOnly),
      readOnly || (await writer.run(useWriteAheadLog)),
      await migrate(writer, { path, readOnly, migrations: options.migrations ?? migrations }),
      readOnly || (await restrictFile(path)))
    let client = await retryWhileBusy(retry, async () => connect(path, readers, readOnly))
    return createHandle({ client, writer, path, readOnly, retry })
  } catch (error) {
    throw (writer.close(), toDatabaseError(error, path))
  }
}
async function connect(path, connections, readOnly) {
  let client = createClient({ url: fileUrl(path), timeout: synchronousWaitMs, concurrency: connections })
  try {
    let settings = ['PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON']
    readOnly && settings.push('PRAGMA query_only = ON')
    for (let setting of settings)
      await Promise.all(Array.from({ length: connections }, async () => client.execute(setting)))
    return client
  } catch (error) {
    throw (client.close(), error)
  }
}
async function useWriteAheadLog(client) {
  let { rows } = await client.execute('PRAGMA journal_mode')
  rows[0]?.journal_mode !== 'wal' && (await client.execute('PRAGMA journal_mode = WAL'))
}
function fileUrl(path) {
  return `file:${path.split('/').map(encodeURIComponent).join('/')}`
}
function createHandle({ client, writer, path, readOnly, retry }) {
  let oneAtATime = createMutex(),
    listeners = new Set(),
    failure = (error) => toDatabaseError(error, path),
    wrote = !1
  async function write(work) {
    if (readOnly) throw new DatabaseError({ type: 'read-only', path })
    try {
      let result = await oneAtATime(async () => writer.run(work))
      wrote = !0
      for (let listener of listeners) listener()
      return result
    } catch (error) {
      throw failure(error)
    }
  }
  return {
    path,
    readOnly,
    client,
    orm: drizzle(client),
    async read(sql2, args = []) {
      try {
        return (await retryWhileBusy(retry, async () => client.execute({ sql: sql2, args: [...args] }))).rows
      } catch (error) {
        throw failure(error)
      }
    },
    write: async (batch) => write(async (connection) => connection.batch([...batch], 'write')),
    transaction: async (work) =>
      write(async (connection) => {
        let transaction = await connection.transaction('write')
        try {
          let result = await work(wrapTransaction(transaction))
          return (await transaction.commit(), result)
        } finally {
          transaction.close()
        }
      }),
    onCommit(listener) {
      return (listeners.add(listener), () => listeners.delete(listener))
    },
    async close() {
      await oneAtATime(async () => {
        ;(listeners.clear(),
          client.close(),
          wrote &&
            (await writer
              .run(async (connection) => connection.execute('PRAGMA wal_checkpoint(TRUNCATE)'))
              .catch(() => {})),
          writer.close())
      })
    },
  }
}
function wrapTransaction(transaction) {
  return {
    async read(sql2, args = []) {
      return (await transaction.execute({ sql: sql2, args: [...args] })).rows
    },
    run: async (sql2, args = []) => transaction.execute({ sql: sql2, args: [...args] }),
  }
}
function watchDatabase(database, { intervalMs = 100 } = {}) {
  let listeners = new Set(),
    client = createClient({ url: fileUrl(database.path), concurrency: 1, timeout: 1 }),
    timer,
    version3,
    closed = !1,
    checking
  async function check() {
    try {
      let { rows } = await client.execute('PRAGMA data_version'),
        now = Number(rows[0]?.data_version),
        changed2 = version3 !== void 0 && now !== version3
      if (((version3 = now), changed2)) for (let listener of listeners) listener()
    } catch {}
  }
  function look() {
    closed ||
      checking !== void 0 ||
      (checking = check().finally(() => {
        checking = void 0
      }))
  }
  look()
  let stopCommits = database.onCommit(look)
  return {
    subscribe(listener) {
      return (
        listeners.add(listener),
        timer === void 0 && ((timer = setInterval(look, intervalMs)), timer.unref()),
        () => {
          ;(listeners.delete(listener),
            listeners.size === 0 && timer !== void 0 && (clearInterval(timer), (timer = void 0)))
        }
      )
    },
    close() {
      ;((closed = !0), stopCommits(), clearInterval(timer), listeners.clear(), client.close())
    },
  }
}
var orderStatusCodes = ['pending', 'unshipped', 'shipped', 'cancelled'],
  cancelledByCodes = ['seller', 'buyer', 'amazon', 'unknown']
function createDictionary(table, columns) {
  let root = new Map(),
    entries = [],
    final = [],
    stored,
    lastColumn = columns.length - 1
  return {
    id(first, second = null, third = null, fourth = null, fifth = null) {
      let level = root
      ;(lastColumn > 0 && (level = descend(level, first)),
        lastColumn > 1 && (level = descend(level, second)),
        lastColumn > 2 && (level = descend(level, third)),
        lastColumn > 3 && (level = descend(level, fourth)))
      let last =
          lastColumn === 0
            ? first
            : lastColumn === 1
              ? second
              : lastColumn === 2
                ? third
                : lastColumn === 3
                  ? fourth
                  : fifth,
        known = level.get(last)
      if (typeof known == 'number') return known
      let id = entries.push([first, second, third, fourth, fifth].slice(0, columns.length)) - 1
      return (level.set(last, id), id)
    },
    async resolve(transaction) {
      stored ??= await readAll(transaction, table, columns)
      let fresh = [],
        next = maximum(stored) + 1
      for (let i = final.length; i < entries.length; i++) {
        let values = entries[i] ?? [],
          key = values.map(tag).join('\0'),
          id = stored.get(key)
        ;(id === void 0 &&
          ((id = next++), stored.set(key, id), fresh.push([id, ...values, ...knownCount(table, values)])),
          final.push(id))
      }
      return (
        fresh.length > 0 && (await insertAll(transaction, table, columns, fresh)), (id) => final[id] ?? 0
      )
    },
  }
}
function descend(level, value) {
  let next = level.get(value)
  if (typeof next == 'object') return next
  let made = new Map()
  return (level.set(value, made), made)
}
function tag(value) {
  return value === null ? '-' : `=${value}`
}
function knownCount(table, values) {
  return table === 'term' ? [] : [values.filter((value) => value !== null).length]
}
function maximum(stored) {
  let largest = 0
  for (let id of stored.values()) id > largest && (largest = id)
  return largest
}
async function readAll(transaction, table, columns) {
  let texts = columns.map((column) => `CAST(${column} AS TEXT)`).join(', '),
    [row] = await transaction.read(
      `SELECT json_group_array(json_array(id, ${texts})) AS "all" FROM ${table}`,
    ),
    all = JSON.parse(row?.all ?? '[]')
  return new Map(all.map(([id, ...values]) => [values.map(tag).join('\0'), id]))
}
async function insertAll(transaction, table, columns, rows) {
  let names = ['id', ...columns, ...(table === 'term' ? [] : ['known'])]
  for (let from = 0; from < rows.length; from += 1e4)
    await transaction.run(
      `INSERT INTO ${table} (${names.join(', ')})
       SELECT ${names.map((_, i) => `value ->> ${i}`).join(', ')} FROM json_each(?)`,
      [JSON.stringify(rows.slice(from, from + 1e4))],
    )
}
function parseOrderKey(orderId) {
  if (orderId.length !== 19 || orderId.charCodeAt(3) !== dash || orderId.charCodeAt(11) !== dash) return
  let prefix = digits(orderId, 0, 3),
    middle = digits(orderId, 4, 11),
    low = digits(orderId, 12, 19)
  if (prefix < 0 || middle < 0 || low < 0) return
  let high = prefix * 1e7 + middle
  return high === 0 ? void 0 : { high, low }
}
function formatOrderKey(high, low, name) {
  if (high <= 0) return name(-(high * 1e7 + low))
  let text2 = String(high).padStart(10, '0')
  return `${text2.slice(0, 3)}-${text2.slice(3)}-${String(low).padStart(7, '0')}`
}
var dash = 45
function digits(text2, from, to) {
  let value = 0
  for (let i = from; i < to; i++) {
    let digit = text2.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
var columnTypes = {
  store: Uint8Array,
  high: Float64Array,
  low: Uint32Array,
  item: Uint32Array,
  purchasedAt: Uint32Array,
  updatedAt: Uint32Array,
  status: Uint8Array,
  itemStatus: Uint8Array,
  cancelledBy: Uint8Array,
  product: Uint32Array,
  facet: Uint32Array,
  quantity: Uint32Array,
  shipBy: Uint32Array,
  deliverBy: Uint32Array,
}
function createOrderBuffer(capacity) {
  let columns = allocate(Math.min(capacity, 16384)),
    size = Math.min(capacity, 16384),
    length = 0,
    names = [],
    nameIndex = new Map(),
    terms = createDictionary('term', ['text']),
    items = new Map(),
    products = createDictionary('product', ['sku', 'asin', 'category']),
    facets = createDictionary('facet', [
      'fulfilment',
      'sales_channel',
      'service_level',
      'region',
      'business',
    ]),
    grow = () => {
      let larger = allocate(size * 2)
      for (let name of columnNames) larger[name].set(columns[name])
      ;((columns = larger), (size *= 2))
    },
    nameOf = (orderId) => {
      let index = nameIndex.get(orderId)
      return (index === void 0 && ((index = names.push(orderId) - 1), nameIndex.set(orderId, index)), index)
    },
    itemOf = (record) => {
      let known = items.get(record.itemKey)
      if (
        known !== void 0 &&
        known.asin === record.asin &&
        known.sku === record.sku &&
        known.category === record.category
      )
        return known
      let itemKey = ownCopy(record.itemKey),
        [sku, asin, category] = [ownCopy(record.sku), ownCopy(record.asin), ownCopy(record.category)],
        item = { sku, asin, category, term: terms.id(itemKey), product: products.id(sku, asin, category) }
      return (items.set(itemKey, item), item)
    }
  return {
    get length() {
      return length
    },
    get columns() {
      return columns
    },
    names,
    terms,
    products,
    facets,
    add(record, store) {
      length === size && grow()
      let at = length++,
        key = parseOrderKey(record.orderId)
      ;((columns.store[at] = store),
        (columns.high[at] = key === void 0 ? -1 - nameOf(record.orderId) : key.high),
        (columns.low[at] = key === void 0 ? 0 : key.low))
      let item = itemOf(record)
      ;((columns.item[at] = item.term),
        (columns.product[at] = item.product),
        (columns.purchasedAt[at] = seconds(record.purchasedAt)),
        (columns.updatedAt[at] = seconds(record.lastUpdatedAt)),
        (columns.status[at] = orderStatusCodes.indexOf(record.orderStatus) + 1),
        (columns.itemStatus[at] =
          record.itemStatus === null ? 0 : orderStatusCodes.indexOf(record.itemStatus) + 1),
        (columns.cancelledBy[at] =
          record.cancelledBy === null ? 0 : cancelledByCodes.indexOf(record.cancelledBy) + 1),
        (columns.facet[at] = facets.id(
          record.fulfilment,
          record.salesChannel,
          record.serviceLevel,
          record.region,
          record.businessOrder === null ? null : record.businessOrder ? '1' : '0',
        )),
        (columns.quantity[at] = record.quantity === null ? 0 : record.quantity + 1),
        (columns.shipBy[at] = seconds(record.shipBy)),
        (columns.deliverBy[at] = seconds(record.deliverBy)))
    },
    clear() {
      ;((length = 0), (names.length = 0), nameIndex.clear())
    },
  }
}
function ownCopy(text2) {
  return text2 === null ? null : Buffer.from(text2).toString()
}
var columnNames = Object.keys(columnTypes)
function allocate(size) {
  return Object.fromEntries(columnNames.map((name) => [name, new columnTypes[name](size)]))
}
function seconds(instant2) {
  return instant2 === null ? 0 : Math.floor(instant2 / 1e3)
}
function layOut(columns) {
  let starts = new Map(),
    widths = new Map(),
    rowWidth = 0
  for (let { name, width: width2 } of columns)
    (starts.set(name, rowWidth), widths.set(name, width2), (rowWidth += width2))
  let start = (name) => starts.get(name) ?? 0,
    width = (name) => widths.get(name) ?? 0
  return {
    rowWidth,
    start,
    width,
    sql: (name) =>
      width(name) === 0
        ? '0'
        : `CAST(substr(?1, n * ${rowWidth} + ${start(name) + 1}, ${width(name)}) AS INTEGER)`,
  }
}
var rowNumbers = 'WITH RECURSIVE row (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM row WHERE n + 1 < ?2)'
function digitsOf(value) {
  let digits2 = 0
  for (let rest = value; rest >= 1; rest = Math.floor(rest / 10)) digits2++
  return digits2
}
function putNumber(bytes, start, width, value) {
  let rest = value,
    at = start + width
  for (; at - start >= 4;) {
    let quotient = rest < 1e4 ? 0 : Math.floor(rest / 1e4),
      digits2 = (rest - quotient * 1e4) << 2
    ;((at -= 4),
      (bytes[at] = fourDigits[digits2] ?? 0),
      (bytes[at + 1] = fourDigits[digits2 + 1] ?? 0),
      (bytes[at + 2] = fourDigits[digits2 + 2] ?? 0),
      (bytes[at + 3] = fourDigits[digits2 + 3] ?? 0),
      (rest = quotient))
  }
  for (; at > start;) {
    let quotient = (rest / 10) | 0
    ;((bytes[--at] = 48 + (rest - quotient * 10)), (rest = quotient))
  }
}
var fourDigits = Uint8Array.from(
  { length: 4e4 },
  (_, at) => 48 + (Math.floor((at >> 2) / 10 ** (3 - (at & 3))) % 10),
)
async function writeOrders(transaction, { buffer, stores, documentId, mayConflict }) {
  let columns = await finalColumns(transaction, buffer, stores),
    order = keyOrder(buffer),
    layout = layOut(columns.map(({ name, values, offset }) => ({ name, width: widthOf(values, offset) }))),
    written = columns
      .filter(({ name }) => layout.width(name) > 0)
      .map(({ name, values, offset }) => ({
        values,
        offset,
        start: layout.start(name),
        width: layout.width(name),
      })),
    before = await countItems(transaction, stores),
    statement2 = upsert(layout),
    conflicts = [],
    affected = 0,
    bytes = Buffer.allocUnsafe(rowsAtOnce * layout.rowWidth)
  for (let from = 0; from < buffer.length; from += rowsAtOnce) {
    let count2 = Math.min(rowsAtOnce, buffer.length - from)
    for (let { values, offset, start, width } of written) {
      let to = start
      for (let i = from; i < from + count2; i++)
        (putNumber(bytes, to, width, (values[order[i] ?? 0] ?? 0) + offset), (to += layout.rowWidth))
    }
    let rows = bytes.subarray(0, count2 * layout.rowWidth)
    if (mayConflict && conflicts.length < mostConflicts) {
      let limit = mostConflicts - conflicts.length
      conflicts.push(...(await findConflicts(transaction, layout, { rows, count: count2, limit })))
    }
    let result = await transaction.run(statement2, [rows, count2, documentId])
    affected += result.rowsAffected
  }
  let inserted = (await countItems(transaction, stores)) - before
  return { inserted, updated: affected - inserted, conflicts }
}
var rowsAtOnce = 8192,
  mostConflicts = 100,
  highOffset = 1
async function finalColumns(transaction, { columns, length, terms, products, facets, names }, stores) {
  let term = await terms.resolve(transaction),
    product = await products.resolve(transaction),
    facet = await facets.resolve(transaction),
    nameIds = await storeNames(transaction, names),
    high = columns.high.subarray(0, length),
    low = columns.low.subarray(0, length)
  for (let i = 0; i < length; i++) {
    let at = high[i] ?? 0
    at >= 0 || ((high[i] = -highOffset), (low[i] = nameIds[-1 - at] ?? 0))
  }
  let mapped = (name, to) => ({
      name,
      values: Uint32Array.from(columns[name].subarray(0, length), to),
      offset: 0,
    }),
    plain = (name) => ({ name, values: columns[name].subarray(0, length), offset: 0 })
  return [
    mapped('store', (store) => stores[store] ?? 0),
    { name: 'high', values: high, offset: highOffset },
    { name: 'low', values: low, offset: 0 },
    mapped('item', term),
    mapped('product', product),
    mapped('facet', facet),
    ...plainColumns.map(plain),
  ]
}
var plainColumns = [
  'purchasedAt',
  'updatedAt',
  'status',
  'itemStatus',
  'cancelledBy',
  'quantity',
  'shipBy',
  'deliverBy',
]
function widthOf(values, offset) {
  let largest = 0
  for (let i = 0; i < values.length; i++) {
    let value = (values[i] ?? 0) + offset
    value > largest && (largest = value)
  }
  return digitsOf(largest)
}
function orderKey({ sql: sql2 }) {
  return `iif(${sql2('high')} = 0, -${sql2('low')}, (${sql2('high')} - ${highOffset}) * 10000000 + ${sql2('low')})`
}
var newer = '(excluded.updated_at IS NULL OR o.updated_at IS NULL OR excluded.updated_at >= o.updated_at)',
  richer = (table) =>
    `((SELECT known FROM ${table} WHERE id = excluded.${table}_id) >= (SELECT known FROM ${table} WHERE id = o.${table}_id))`,
  merged = {
    updated_at: 'nullif(max(coalesce(excluded.updated_at, 0), coalesce(o.updated_at, 0)), 0)',
    status: `iif(${newer}, excluded.status, o.status)`,
    item_status: `iif(${newer}, coalesce(excluded.item_status, o.item_status), o.item_status)`,
    cancelled_by: `coalesce(iif(${newer}, excluded.cancelled_by, NULL), o.cancelled_by, excluded.cancelled_by)`,
    product_id: `iif(excluded.product_id <> o.product_id AND ${newer} AND ${richer('product')}, excluded.product_id, o.product_id)`,
    facet_id: `iif(excluded.facet_id <> o.facet_id AND ${newer} AND ${richer('facet')}, excluded.facet_id, o.facet_id)`,
    quantity: `coalesce(iif(${newer}, excluded.quantity, NULL), o.quantity, excluded.quantity)`,
    ship_by: 'coalesce(excluded.ship_by, o.ship_by)',
    deliver_by: 'coalesce(excluded.deliver_by, o.deliver_by)',
  },
  changed = Object.entries(merged)
    .filter(([column]) => column !== 'updated_at')
    .map(([column, value]) => `o.${column} IS NOT ${value}`)
    .join(' OR ')
function upsert(layout) {
  let { sql: sql2 } = layout,
    orNull = (name) => (layout.width(name) === 0 ? 'NULL' : `nullif(${sql2(name)}, 0)`)
  return `${rowNumbers}
    INSERT INTO order_item AS o (store_id, order_key, item_id, purchased_at, updated_at, status, item_status, cancelled_by,
      product_id, facet_id, quantity, ship_by, deliver_by, document_id)
    SELECT ${sql2('store')}, ${orderKey(layout)}, ${sql2('item')}, ${sql2('purchasedAt')}, ${orNull('updatedAt')},
      ${sql2('status')}, ${orNull('itemStatus')}, ${orNull('cancelledBy')}, ${sql2('product')}, ${sql2('facet')},
      ${orNull('quantity')} - 1, ${orNull('shipBy')}, ${orNull('deliverBy')}, CAST(?3 AS INTEGER)
    FROM row WHERE true
    ON CONFLICT DO UPDATE SET ${Object.entries(merged)
      .map(([column, value]) => `${column} = ${value}`)
      .join(', ')}, document_id = excluded.document_id
    WHERE ${changed}`
}
async function findConflicts(transaction, layout, { rows, count: count2, limit }) {
  return (
    await transaction.read(
      `${rowNumbers}, incoming AS (SELECT ${layout.sql('store')} AS store_id, ${orderKey(layout)} AS order_key,
        ${layout.sql('item')} AS item_id, ${layout.sql('purchasedAt')} AS purchased_at FROM row)
     SELECT iif(order_key < 0, (SELECT text FROM order_name WHERE id = -order_key), printf('%017d', order_key)) AS key,
       datetime(o.purchased_at, 'unixepoch') AS stored, datetime(incoming.purchased_at, 'unixepoch') AS now
     FROM incoming CROSS JOIN order_item o USING (store_id, order_key, item_id)
     WHERE abs(o.purchased_at - incoming.purchased_at) > 86400 LIMIT ${limit}`,
      [rows, count2],
    )
  ).map(({ key, stored, now }) => ({
    key: /^\d{17}$/.test(key) ? `${key.slice(0, 3)}-${key.slice(3, 10)}-${key.slice(10)}` : key,
    reason: `bought ${now.slice(0, 10)} in this document, ${stored.slice(0, 10)} in an earlier one; the earlier date is kept`,
  }))
}
function keyOrder({ columns, length }) {
  let keys = new Float64Array(length)
  for (let i = 0; i < length; i++)
    keys[i] = Math.max(0, Math.floor((columns.high[i] ?? 0) / 10)) * 4194304 + i
  return (keys.sort(), Uint32Array.from(keys, (key) => key % 4194304))
}
async function countItems(transaction, stores) {
  let [row] = await transaction.read(
    'SELECT count(*) AS items FROM order_item WHERE store_id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(stores)],
  )
  return row?.items ?? 0
}
async function storeNames(transaction, names) {
  let ids = []
  for (let from = 0; from < names.length; from += 1e4) {
    let some = JSON.stringify(names.slice(from, from + 1e4))
    await transaction.run('INSERT OR IGNORE INTO order_name (text) SELECT value FROM json_each(?)', [some])
    let [row] = await transaction.read(
      `SELECT json_group_array(id) AS ids FROM (
         SELECT order_name.id FROM json_each(?) AS asked JOIN order_name ON text = asked.value ORDER BY asked.key)`,
      [some],
    )
    for (let id of JSON.parse(row?.ids ?? '[]')) ids.push(id)
  }
  return ids
}
import { createHash } from 'node:crypto'
async function writeNotification(transaction, { accountId, documentId, intake, notification }) {
  let identity = [
      intake.account,
      notification.sender,
      notification.receivedAt,
      notification.subject,
      notification.text,
    ],
    id = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 20),
    { rowsAffected } = await transaction.run(
      `INSERT OR IGNORE INTO notification (id, account_id, document_id, marketplace, subject, sender, received_at, kind,
       severity, due_at, phishing, text, parsed, imported_at)
     VALUES (?, CAST(? AS INTEGER), CAST(? AS INTEGER), ?, ?, ?, CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER),
       CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER))`,
      [
        id,
        accountId,
        documentId,
        notification.marketplace,
        notification.subject,
        notification.sender,
        notification.receivedAt,
        notification.kind,
        notification.severity,
        notification.dueAt,
        notification.phishing === null ? null : Number(notification.phishing),
        notification.text,
        notification.parsed === null ? null : JSON.stringify(notification.parsed),
        intake.importedAt,
      ],
    )
  return rowsAffected
}
var factTables = {
  shipment: {
    table: 'shipment',
    key: ['order_key', 'shipment_key'],
    columns: [
      'shipment_key',
      'fulfilment',
      'units',
      'sku',
      'asin',
      'category',
      'carrier',
      'tracking_id',
      'service_level',
      'warehouse',
      'ship_by',
      'shipped_at',
      'confirmed_at',
      'first_scan_at',
      'deliver_by',
      'delivered_at',
      'valid_tracking',
      'delivered_late',
    ],
    row: (r) => [
      r.shipmentKey,
      r.fulfilment,
      r.units,
      r.sku,
      r.asin,
      r.category,
      r.carrier,
      r.trackingId,
      r.serviceLevel,
      r.warehouse,
      seconds2(r.shipBy),
      seconds2(r.shippedAt),
      seconds2(r.confirmedAt),
      seconds2(r.firstScanAt),
      seconds2(r.deliverBy),
      seconds2(r.deliveredAt),
      flag(r.validTracking),
      flag(r.deliveredLate),
    ],
  },
  feedback: {
    table: 'feedback',
    key: ['order_key', 'received_on'],
    columns: ['received_on', 'rating', 'comment', 'removed_at'],
    row: (r) => [r.receivedOn, r.rating, r.comment, seconds2(r.removedAt)],
  },
  claim: {
    table: 'claim',
    key: ['order_key', 'claim_key'],
    columns: ['claim_key', 'received_at', 'outcome', 'reason', 'removed_at', 'proxy'],
    row: (r) => [
      r.claimKey,
      seconds2(r.receivedAt),
      r.outcome,
      r.reason,
      seconds2(r.removedAt),
      flag(r.proxy),
    ],
  },
  chargeback: {
    table: 'chargeback',
    key: ['order_key', 'chargeback_key'],
    columns: ['chargeback_key', 'received_at', 'outcome', 'removed_at', 'proxy'],
    row: (r) => [r.chargebackKey, seconds2(r.receivedAt), r.outcome, seconds2(r.removedAt), flag(r.proxy)],
  },
  return: {
    table: 'order_return',
    key: ['order_key', 'return_key'],
    columns: [
      'return_key',
      'fulfilment',
      'requested_at',
      'sku',
      'asin',
      'quantity',
      'reason',
      'disposition',
      'warehouse',
      'in_policy',
      'resolution',
    ],
    row: (r) => [
      r.returnKey,
      r.fulfilment,
      seconds2(r.requestedAt),
      r.sku,
      r.asin,
      r.quantity,
      r.reason,
      r.disposition,
      r.warehouse,
      flag(r.inPolicy),
      r.resolution,
    ],
  },
  message: {
    table: 'message',
    key: ['message_key'],
    columns: ['message_key', 'received_at', 'answered_at', 'response_needed'],
    row: (r) => [r.messageKey, seconds2(r.receivedAt), seconds2(r.answeredAt), flag(r.responseNeeded)],
  },
}
function seconds2(instant2) {
  return instant2 === null ? null : Math.floor(instant2 / 1e3)
}
function flag(value) {
  return value === null ? null : value ? 1 : 0
}
async function writeSideFacts(transaction, facts2, documentId) {
  let inserted = 0,
    updated = 0,
    keys = await orderKeys(transaction, facts2)
  for (let kind of Object.keys(factTables)) {
    let ofKind = facts2.filter(({ record }) => record.kind === kind)
    if (ofKind.length === 0) continue
    let spec = factTables[kind],
      before = await count(transaction, spec.table)
    for (let from = 0; from < ofKind.length; from += rowsAtOnce2) {
      let rows = ofKind.slice(from, from + rowsAtOnce2).map(({ record, storeId }) => {
          let key = record.orderId === null ? void 0 : keys.get(record.orderId),
            row = spec.row(record)
          return [storeId, key?.[0] ?? null, key?.[1] ?? null, ...row]
        }),
        result = await transaction.run(statement(spec.table, spec.columns, spec.key), [
          JSON.stringify(rows),
          documentId,
        ])
      updated += result.rowsAffected
    }
    let added = (await count(transaction, spec.table)) - before
    ;((inserted += added), (updated -= added))
  }
  return { inserted, updated }
}
var rowsAtOnce2 = 5e3
function statement(table, columns, key) {
  let all = ['store_id', 'order_key', ...columns, 'document_id'],
    mutable = columns.filter((column) => !key.includes(column)),
    merged2 = (column) =>
      column === 'outcome'
        ? "iif(excluded.outcome = 'open', o.outcome, excluded.outcome)"
        : `coalesce(excluded.${column}, o.${column})`
  return `INSERT INTO ${table} AS o (${all.join(', ')})
    SELECT value ->> 0, (value ->> 1) * ${1e7} + (value ->> 2),
      ${columns.map((_, i) => `value ->> ${i + 3}`).join(', ')}, CAST(?2 AS INTEGER)
    FROM json_each(?1) WHERE true
    ON CONFLICT DO UPDATE SET ${mutable.map((column) => `${column} = ${merged2(column)}`).join(', ')},
      document_id = excluded.document_id
    WHERE ${mutable.map((column) => `o.${column} IS NOT ${merged2(column)}`).join(' OR ')}`
}
async function orderKeys(transaction, facts2) {
  let keys = new Map(),
    others = new Set()
  for (let { record } of facts2) {
    if (record.orderId === null) continue
    let key = parseOrderKey(record.orderId)
    key === void 0 ? others.add(record.orderId) : keys.set(record.orderId, [key.high, key.low])
  }
  let names = [...others],
    ids = await storeNames(transaction, names)
  return (names.forEach((name, i) => keys.set(name, [0, -(ids[i] ?? 0)])), keys)
}
async function count(transaction, table) {
  let [row] = await transaction.read(`SELECT count(*) AS n FROM ${table}`)
  return row?.n ?? 0
}
import { createHash as createHash2 } from 'node:crypto'
async function ensureAccount(transaction, name) {
  await transaction.run('INSERT OR IGNORE INTO account (name) VALUES (?)', [name])
  let [row] = await transaction.read('SELECT id FROM account WHERE name = ?', [name])
  return row?.id ?? 0
}
async function ensureStore(transaction, accountId, marketplace) {
  await transaction.run(
    'INSERT OR IGNORE INTO store (account_id, marketplace) VALUES (CAST(? AS INTEGER), ?)',
    [accountId, marketplace],
  )
  let [row] = await transaction.read('SELECT id FROM store WHERE account_id = ? AND marketplace = ?', [
    accountId,
    marketplace,
  ])
  return row?.id ?? 0
}
async function touchStores(transaction, storeIds) {
  await transaction.run(
    'UPDATE store SET revision = revision + 1 WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(storeIds)],
  )
}
async function writeSnapshot(transaction, { accountId, documentId, intake, snapshot }) {
  let inserted = 0
  for (let part of snapshot.marketplaces) {
    let storeId = await ensureStore(transaction, accountId, part.marketplace),
      content = createHash2('sha256')
        .update(JSON.stringify([snapshot.reportDay, part]))
        .digest('hex'),
      { rowsAffected, lastInsertRowid } = await transaction.run(
        `INSERT OR IGNORE INTO snapshot (store_id, document_id, content, report_day, received_at, account_status, rating_score,
         rating_status, warnings, notes)
       VALUES (CAST(? AS INTEGER), CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER), ?, ?, ?, ?, ?)`,
        [
          storeId,
          documentId,
          content,
          snapshot.reportDay,
          intake.importedAt,
          part.accountStatus,
          part.accountHealthRating?.score ?? null,
          part.accountHealthRating?.status ?? null,
          JSON.stringify(part.warnings),
          JSON.stringify(part.notes),
        ],
      )
    rowsAffected !== 0 && (inserted++, await writeParts(transaction, Number(lastInsertRowid), part))
  }
  return { inserted }
}
async function writeParts(transaction, snapshotId, part) {
  let metrics = part.metrics.map((m) => [
    m.metric,
    m.fulfilment,
    m.basis,
    m.numerator,
    m.denominator,
    m.rate,
    m.target,
    m.condition,
    m.windowDays,
    m.from,
    m.to,
    m.status,
    m.statusAsGiven,
    JSON.stringify(m.components),
    m.inconsistent,
  ])
  ;(await transaction.run(
    `INSERT INTO reported_metric (snapshot_id, position, metric, fulfilment, basis, numerator, denominator, rate, target,
       target_condition, window_days, from_day, to_day, status, status_as_given, components, inconsistent)
     SELECT CAST(?2 AS INTEGER), key, ${Array.from({ length: 15 }, (_, i) => `value ->> ${i}`).join(', ')}
     FROM json_each(?1)`,
    [JSON.stringify(metrics), snapshotId],
  ),
    await transaction.run(
      `INSERT INTO policy_count (snapshot_id, category, violations)
     SELECT CAST(?2 AS INTEGER), key, value FROM json_each(?1)`,
      [JSON.stringify(part.policyViolations), snapshotId],
    ))
}
var mostRejectsKept = 1e3
async function findDocument(database, intake) {
  let [row] = await database.read(
    `SELECT rows, rejected, rejects, conflicts, notes FROM document JOIN account ON account.id = account_id
     WHERE account.name = ? AND sha256 = ? AND reading = ?`,
    [intake.account, intake.sha256, intake.reading],
  )
  if (row !== void 0)
    return {
      rows: row.rows,
      imported: 0,
      updated: 0,
      unchanged: row.rows - row.rejected,
      rejectedCount: row.rejected,
      rejected: JSON.parse(row.rejects),
      conflicts: JSON.parse(row.conflicts),
      notes: JSON.parse(row.notes),
      known: !0,
    }
}
async function ingestDocument(database, intake, batches, options = {}) {
  let iterator = batches[Symbol.asyncIterator](),
    pending = createPending(),
    ended = await pending.fill(iterator),
    outcome
  try {
    await database.transaction(async (transaction) => {
      let accountId = await ensureAccount(transaction, intake.account),
        documentId = await insertDocument(transaction, accountId, intake)
      for (; await pending.write(transaction, accountId, documentId, intake), !ended;)
        ended = await pending.fill(iterator)
      if (
        ((outcome = pending.outcome()),
        await finishDocument(transaction, documentId, outcome),
        options.dryRun === !0)
      )
        throw dryRunEnd
    })
  } catch (error) {
    if (error !== dryRunEnd) throw error
  } finally {
    await iterator.return?.()
  }
  if (outcome === void 0) throw new Error('the transaction ended without an outcome')
  return outcome
}
var dryRunEnd = new Error('dry run'),
  mostBufferedOrders = 5e5,
  mostBufferedFacts = 5e4
function createPending() {
  let orders = createOrderBuffer(mostBufferedOrders),
    marketplaces = [],
    marketplaceIndex = new Map(),
    facts2 = [],
    snapshots = [],
    notifications = [],
    rejected = [],
    conflicts = [],
    notes = [],
    mayConflict,
    [rows, rejectedCount, imported, updated] = [0, 0, 0, 0],
    storeIndex = (marketplace) => {
      let index = marketplaceIndex.get(marketplace)
      return (
        index === void 0 &&
          ((index = marketplaces.push(marketplace) - 1), marketplaceIndex.set(marketplace, index)),
        index
      )
    }
  return {
    async fill(iterator) {
      for (; orders.length < mostBufferedOrders && facts2.length < mostBufferedFacts;) {
        let next = await iterator.next()
        if (next.done === !0) return !0
        let batch = next.value
        rows += batch.rows
        for (let placed of batch.facts ?? [])
          placed.record.kind === 'order-item'
            ? orders.add(placed.record, storeIndex(placed.marketplace))
            : facts2.push(placed)
        ;(batch.snapshot !== void 0 && snapshots.push(batch.snapshot),
          batch.notification !== void 0 && notifications.push(batch.notification),
          (rejectedCount += batch.rejects?.length ?? 0),
          keep(rejected, batch.rejects),
          keep(conflicts, batch.conflicts),
          keep(notes, batch.notes))
      }
      return !1
    },
    async write(transaction, accountId, documentId, intake) {
      let storeIds = []
      for (let marketplace of marketplaces)
        storeIds.push(await ensureStore(transaction, accountId, marketplace))
      if (orders.length > 0) {
        mayConflict ??= await holdsOrders(transaction, storeIds)
        let result = await writeOrders(transaction, {
          buffer: orders,
          stores: storeIds,
          documentId,
          mayConflict,
        })
        ;((imported += result.inserted),
          (updated += result.updated),
          keep(
            conflicts,
            result.conflicts.map((conflict) => ({ line: null, ...conflict })),
          ))
      }
      if (facts2.length > 0) {
        let placed = []
        for (let { record, marketplace } of facts2) {
          if (record.kind === 'order-item') continue
          let storeId =
            storeIds[marketplaceIndex.get(marketplace) ?? -1] ??
            (await ensureStore(transaction, accountId, marketplace))
          ;((storeIds[storeIndex(marketplace)] = storeId), placed.push({ record, storeId }))
        }
        let result = await writeSideFacts(transaction, placed, documentId)
        ;((imported += result.inserted), (updated += result.updated))
      }
      ;(orders.length + facts2.length > 0 && (await touchStores(transaction, storeIds)),
        orders.clear(),
        (facts2 = []))
      for (let snapshot of snapshots) {
        let result = await writeSnapshot(transaction, { accountId, documentId, intake, snapshot })
        imported += result.inserted
      }
      snapshots = []
      for (let notification of notifications)
        imported += await writeNotification(transaction, { accountId, documentId, intake, notification })
      notifications = []
    },
    outcome: () => ({
      rows,
      imported,
      updated,
      unchanged: Math.max(0, rows - rejectedCount - imported - updated),
      rejectedCount,
      rejected,
      conflicts,
      notes,
      known: !1,
    }),
  }
}
async function holdsOrders(transaction, storeIds) {
  return (
    (
      await transaction.read(
        'SELECT 1 FROM order_item WHERE store_id IN (SELECT value FROM json_each(?)) LIMIT 1',
        [JSON.stringify(storeIds)],
      )
    ).length > 0
  )
}
function keep(list, more) {
  for (let item of more ?? []) {
    if (list.length >= mostRejectsKept) return
    list.push(item)
  }
}
async function insertDocument(transaction, accountId, intake) {
  let { lastInsertRowid } = await transaction.run(
    `INSERT INTO document (account_id, sha256, reading, kind, name, marketplace, imported_at, size, rows, imported, updated,
       unchanged, rejected, rejects, conflicts, notes)
     VALUES (CAST(? AS INTEGER), ?, ?, ?, ?, ?, CAST(? AS INTEGER), CAST(? AS INTEGER), 0, 0, 0, 0, 0, '[]', '[]', '[]')`,
    [
      accountId,
      intake.sha256,
      intake.reading,
      intake.kind,
      intake.name,
      intake.marketplace,
      intake.importedAt,
      intake.size,
    ],
  )
  return Number(lastInsertRowid)
}
async function finishDocument(transaction, documentId, outcome) {
  await transaction.run(
    `UPDATE document SET (rows, imported, updated, unchanged, rejected) =
       (SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(json_array(json(?)))),
       rejects = ?, conflicts = ?, notes = ? WHERE id = ?`,
    [
      JSON.stringify([
        outcome.rows,
        outcome.imported,
        outcome.updated,
        outcome.unchanged,
        outcome.rejectedCount,
      ]),
      JSON.stringify(outcome.rejected),
      JSON.stringify(outcome.conflicts),
      JSON.stringify(outcome.notes),
      documentId,
    ],
  )
}
async function listStores(database) {
  return database.read(`SELECT account.name AS account, marketplace, revision,
       (SELECT count(*) FROM snapshot WHERE store_id = store.id) AS snapshots,
       (SELECT count(*) FROM order_item WHERE store_id = store.id) AS orderItems,
       (SELECT max(imported_at) FROM document WHERE document.account_id = account.id AND (
          document.marketplace = store.marketplace OR document.marketplace IS NULL)) AS newestDataAt
     FROM store JOIN account ON account.id = account_id ORDER BY account.name, marketplace`)
}
async function listAccounts(database) {
  return (await database.read('SELECT name FROM account ORDER BY name')).map(({ name }) => name)
}
async function findStoresOfOrders(database, account, orderIds) {
  let keys = orderIds.flatMap((orderId) => {
      let key = parseOrderKey(orderId)
      return key === void 0 ? [] : [[key.high, key.low, orderId]]
    }),
    rows = await database.read(
      `SELECT value ->> 2 AS orderId, store.marketplace FROM json_each(?1)
     CROSS JOIN store ON store.account_id = (SELECT id FROM account WHERE name = ?2)
     WHERE EXISTS (SELECT 1 FROM order_item
       WHERE store_id = store.id AND order_key = (value ->> 0) * 10000000 + (value ->> 1))`,
      [JSON.stringify(keys), account],
    )
  return new Map(rows.map(({ orderId, marketplace }) => [orderId, marketplace]))
}
async function listSnapshots(database, filter = {}) {
  let day = "coalesce(s.report_day, date(s.received_at / 1000, 'unixepoch'))"
  return (
    await database.read(
      `SELECT * FROM (
       SELECT s.id, account.name AS account, store.marketplace, s.report_day AS reportDay, s.received_at AS importedAt,
         s.document_id AS documentId, s.account_status AS accountStatus, s.rating_score AS ratingScore,
         s.rating_status AS ratingStatus, s.warnings, s.notes, ${day} AS day,
         row_number() OVER (PARTITION BY store.id ORDER BY ${day} DESC, s.id DESC) AS age,
         (SELECT json_group_array(json_array(metric, fulfilment, numerator, denominator, rate, target, target_condition,
             window_days, from_day, to_day, status, status_as_given, json(components), basis, inconsistent))
          FROM (SELECT * FROM reported_metric WHERE snapshot_id = s.id ORDER BY position)) AS metrics,
         (SELECT json_group_object(category, violations) FROM policy_count WHERE snapshot_id = s.id) AS policies
       FROM snapshot s JOIN store ON store.id = s.store_id JOIN account ON account.id = store.account_id
       WHERE (?1 IS NULL OR account.name = ?1) AND (?2 IS NULL OR store.marketplace = ?2)
         AND (?3 IS NULL OR ${day} <= ?3))
     WHERE ?4 = 0 OR age = 1 ORDER BY account, marketplace, day, id`,
      [filter.account ?? null, filter.marketplace ?? null, filter.until ?? null, filter.latestOnly ? 1 : 0],
    )
  ).map(readSnapshot)
}
async function listDocuments(database, filter = {}) {
  return (
    await database.read(
      `SELECT document.id, account.name AS account, marketplace, sha256, kind, document.name, imported_at AS importedAt, size,
       rows, imported, updated, unchanged, rejected, notes
     FROM document JOIN account ON account.id = account_id WHERE ?1 IS NULL OR account.name = ?1
     ORDER BY document.id DESC LIMIT CAST(?2 AS INTEGER)`,
      [filter.account ?? null, filter.limit ?? 1e3],
    )
  ).map((row) => ({ ...row, notes: JSON.parse(row.notes) }))
}
async function listNotifications(database, filter = {}) {
  return (
    await database.read(
      `SELECT ${notificationColumns} FROM notification JOIN account ON account.id = account_id
     WHERE ?1 IS NULL OR account.name = ?1
     ORDER BY coalesce(received_at, imported_at) DESC, notification.id LIMIT CAST(?2 AS INTEGER)`,
      [filter.account ?? null, filter.limit ?? 1e4],
    )
  ).map((row) => ({ ...row, phishing: row.phishing === null ? null : row.phishing === 1 }))
}
async function getNotification(database, id) {
  let rows = await database.read(
      `SELECT ${notificationColumns}, text, parsed FROM notification JOIN account ON account.id = account_id
     WHERE notification.id >= ?1 AND notification.id < ?1 || 'g' ORDER BY notification.id LIMIT 2`,
      [id],
    ),
    [row] = rows
  if (!(row === void 0 || (rows.length > 1 && row.id !== id)))
    return {
      ...row,
      phishing: row.phishing === null ? null : row.phishing === 1,
      parsed: row.parsed === null ? null : JSON.parse(row.parsed),
    }
}
var notificationColumns = `notification.id, account.name AS account, marketplace, subject, sender,
  received_at AS receivedAt, imported_at AS importedAt, kind, severity, due_at AS dueAt, phishing`
function readSnapshot(row) {
  let hasRating = row.ratingScore !== null || row.ratingStatus !== null
  return {
    id: row.id,
    account: row.account,
    marketplace: row.marketplace,
    reportDay: row.reportDay,
    importedAt: row.importedAt,
    documentId: row.documentId,
    report: {
      accountStatus: row.accountStatus,
      accountHealthRating: hasRating ? { score: row.ratingScore, status: row.ratingStatus } : null,
      metrics: JSON.parse(row.metrics).map(readMetric),
      policyViolations: JSON.parse(row.policies),
      warnings: JSON.parse(row.warnings),
      notes: JSON.parse(row.notes),
    },
  }
}
function readMetric(m) {
  return {
    metric: m[0],
    fulfilment: m[1],
    numerator: m[2],
    denominator: m[3],
    rate: m[4],
    target: m[5],
    condition: m[6],
    windowDays: m[7],
    from: m[8],
    to: m[9],
    status: m[10],
    statusAsGiven: m[11],
    components: m[12],
    basis: m[13],
    inconsistent: m[14],
  }
}
var itemColumns = {
  high: 'order_key / 10000000',
  low: 'order_key % 10000000',
  item_id: 'item_id',
  purchased_at: 'purchased_at',
  updated_at: 'coalesce(updated_at, 0)',
  status: 'status',
  item_status: 'coalesce(item_status, 0)',
  cancelled_by: 'coalesce(cancelled_by, 0)',
  product_id: 'product_id',
  facet_id: 'facet_id',
  quantity: 'coalesce(quantity + 1, 0)',
  ship_by: 'coalesce(ship_by, 0)',
  deliver_by: 'coalesce(deliver_by, 0)',
}
async function readItemColumns(database, storeId, columns) {
  let [row] = await database.read(
    `SELECT ${columns.map((column) => `json_group_array(${itemColumns[column]}) AS ${column}`).join(', ')}
     FROM (SELECT * FROM order_item WHERE store_id = ? ORDER BY store_id, order_key, item_id)`,
    [storeId],
  )
  return Object.fromEntries(columns.map((column) => [column, JSON.parse(row?.[column] ?? '[]')]))
}
async function readFacets(database) {
  let rows = await readJson(
    database,
    'SELECT json_group_array(json_array(id, fulfilment, sales_channel, service_level, region, business)) AS "all" FROM facet',
  )
  return new Map(
    rows.map(([id, fulfilment, salesChannel, serviceLevel, region, business]) => [
      id,
      {
        fulfilment,
        salesChannel,
        serviceLevel,
        region,
        businessOrder: business === null ? null : business === 1,
      },
    ]),
  )
}
async function readProducts(database) {
  let rows = await readJson(
    database,
    'SELECT json_group_array(json_array(id, sku, asin, category)) AS "all" FROM product',
  )
  return new Map(rows.map(([id, sku, asin, category]) => [id, { sku, asin, category }]))
}
async function readTexts(database, table) {
  let rows = await readJson(database, `SELECT json_group_array(json_array(id, text)) AS "all" FROM ${table}`)
  return new Map(rows)
}
async function readJson(database, sql2, args = []) {
  let [row] = await database.read(sql2, args)
  return JSON.parse(row?.all ?? '[]')
}
async function readSideFacts(database, storeId, orderId) {
  let rows = async (kind) => {
    let { table, columns } = factTables[kind]
    return (
      await readJson(
        database,
        `SELECT json_group_array(json_array(order_key / 10000000, order_key % 10000000, ${columns.join(', ')})) AS "all"
       FROM (SELECT * FROM ${table} WHERE store_id = ? ORDER BY order_key)`,
        [storeId],
      )
    ).map(([high, low, ...cells]) => ({
      ...Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])),
      orderId: high === null ? '' : orderId(Number(high), Number(low)),
    }))
  }
  return {
    shipments: (await rows('shipment')).map((r) => ({
      kind: 'shipment',
      orderId: r.orderId,
      shipmentKey: text(r, 'shipment_key') ?? '',
      fulfilment: text(r, 'fulfilment'),
      units: number(r, 'units'),
      sku: text(r, 'sku'),
      asin: text(r, 'asin'),
      category: text(r, 'category'),
      carrier: text(r, 'carrier'),
      trackingId: text(r, 'tracking_id'),
      serviceLevel: text(r, 'service_level'),
      warehouse: text(r, 'warehouse'),
      shipBy: instant(r, 'ship_by'),
      shippedAt: instant(r, 'shipped_at'),
      confirmedAt: instant(r, 'confirmed_at'),
      firstScanAt: instant(r, 'first_scan_at'),
      deliverBy: instant(r, 'deliver_by'),
      deliveredAt: instant(r, 'delivered_at'),
      validTracking: flag2(r, 'valid_tracking'),
      deliveredLate: flag2(r, 'delivered_late'),
    })),
    feedback: (await rows('feedback')).map((r) => ({
      kind: 'feedback',
      orderId: r.orderId,
      receivedOn: text(r, 'received_on') ?? '',
      rating: number(r, 'rating') ?? 0,
      comment: text(r, 'comment'),
      removedAt: instant(r, 'removed_at'),
    })),
    claims: (await rows('claim')).map((r) => ({
      kind: 'claim',
      orderId: r.orderId,
      claimKey: text(r, 'claim_key') ?? '',
      receivedAt: instant(r, 'received_at'),
      outcome: text(r, 'outcome'),
      reason: text(r, 'reason'),
      removedAt: instant(r, 'removed_at'),
      proxy: flag2(r, 'proxy') === !0,
    })),
    chargebacks: (await rows('chargeback')).map((r) => ({
      kind: 'chargeback',
      orderId: r.orderId,
      chargebackKey: text(r, 'chargeback_key') ?? '',
      receivedAt: instant(r, 'received_at'),
      outcome: text(r, 'outcome'),
      removedAt: instant(r, 'removed_at'),
      proxy: flag2(r, 'proxy') === !0,
    })),
    returns: (await rows('return')).map((r) => ({
      kind: 'return',
      orderId: r.orderId,
      returnKey: text(r, 'return_key') ?? '',
      fulfilment: text(r, 'fulfilment'),
      requestedAt: instant(r, 'requested_at'),
      sku: text(r, 'sku'),
      asin: text(r, 'asin'),
      quantity: number(r, 'quantity'),
      reason: text(r, 'reason'),
      disposition: text(r, 'disposition'),
      warehouse: text(r, 'warehouse'),
      inPolicy: flag2(r, 'in_policy'),
      resolution: text(r, 'resolution'),
    })),
    messages: (await rows('message')).map((r) => ({
      kind: 'message',
      messageKey: text(r, 'message_key') ?? '',
      orderId: r.orderId === '' ? null : r.orderId,
      receivedAt: instant(r, 'received_at') ?? 0,
      answeredAt: instant(r, 'answered_at'),
      responseNeeded: flag2(r, 'response_needed') === !0,
    })),
  }
}
function text(row, column) {
  let value = row[column]
  return value == null ? null : String(value)
}
function number(row, column) {
  let value = row[column]
  return typeof value == 'number' ? value : null
}
function instant(row, column) {
  let value = number(row, column)
  return value === null ? null : value * 1e3
}
function flag2(row, column) {
  let value = number(row, column)
  return value === null ? null : value === 1
}
async function loadLedger(database, account, marketplace) {
  let store = await findStore(database, account, marketplace)
  if (store === void 0) return
  let columns = await readItemColumns(database, store.id, [
      'high',
      'low',
      'purchased_at',
      'status',
      'item_status',
      'cancelled_by',
      'facet_id',
      'product_id',
      'quantity',
      'ship_by',
      'deliver_by',
    ]),
    length = columns.high.length,
    orderOf = new Uint32Array(length),
    firstItem = new Uint32Array(length),
    orderCount = 0
  for (let i = 0; i < length; i++)
    ((i === 0 || columns.high[i] !== columns.high[i - 1] || columns.low[i] !== columns.low[i - 1]) &&
      (firstItem[orderCount++] = i),
      (orderOf[i] = orderCount - 1))
  let names = await readTexts(database, 'order_name'),
    format = orderFormatter(names),
    orderId = (order) => {
      let item = firstItem[order] ?? 0
      return format(columns.high[item] ?? 0, columns.low[item] ?? 0)
    },
    others
  return {
    revision: store.revision,
    orderCount,
    items: {
      length,
      orderOf,
      purchasedAt: Uint32Array.from(columns.purchased_at),
      status: Uint8Array.from(columns.status),
      itemStatus: Uint8Array.from(columns.item_status),
      cancelledBy: Uint8Array.from(columns.cancelled_by),
      facet: Uint32Array.from(columns.facet_id),
      product: Uint32Array.from(columns.product_id),
      quantity: Uint32Array.from(columns.quantity),
      shipBy: Uint32Array.from(columns.ship_by),
      deliverBy: Uint32Array.from(columns.deliver_by),
    },
    facets: await readFacets(database),
    products: await readProducts(database),
    orderId,
    findOrder(text2) {
      others ??= new Map([...names].map(([id, name2]) => [name2, id]))
      let name = others.get(text2),
        key = parseOrderKey(text2) ?? (name === void 0 ? void 0 : { high: 0, low: -name })
      return key === void 0
        ? -1
        : search(orderCount, (order) => {
            let item = firstItem[order] ?? 0
            return (columns.high[item] ?? 0) - key.high || (columns.low[item] ?? 0) - key.low
          })
    },
    ...(await readSideFacts(database, store.id, format)),
  }
}
async function* readFacts(database, account, marketplace) {
  let store = await findStore(database, account, marketplace)
  if (store === void 0) return
  let format = orderFormatter(await readTexts(database, 'order_name')),
    facets = await readFacets(database),
    products = await readProducts(database),
    terms = await readTexts(database, 'term'),
    columns = await readItemColumns(database, store.id, [
      'high',
      'low',
      'item_id',
      'purchased_at',
      'updated_at',
      'status',
      'item_status',
      'cancelled_by',
      'facet_id',
      'product_id',
      'quantity',
      'ship_by',
      'deliver_by',
    ]),
    instant2 = (seconds3) => (seconds3 === void 0 || seconds3 === 0 ? null : seconds3 * 1e3)
  for (let from = 0; from < columns.high.length; from += 1e4) {
    let batch = []
    for (let i = from; i < Math.min(from + 1e4, columns.high.length); i++) {
      let facet = facets.get(columns.facet_id[i] ?? 0),
        product = products.get(columns.product_id[i] ?? 0),
        quantity = columns.quantity[i] ?? 0
      batch.push({
        kind: 'order-item',
        orderId: format(columns.high[i] ?? 0, columns.low[i] ?? 0),
        itemKey: terms.get(columns.item_id[i] ?? 0) ?? '',
        purchasedAt: (columns.purchased_at[i] ?? 0) * 1e3,
        lastUpdatedAt: instant2(columns.updated_at[i]),
        orderStatus: orderStatusCodes[(columns.status[i] ?? 0) - 1] ?? 'pending',
        itemStatus: orderStatusCodes[(columns.item_status[i] ?? 0) - 1] ?? null,
        cancelledBy: cancelledByCodes[(columns.cancelled_by[i] ?? 0) - 1] ?? null,
        fulfilment: facet?.fulfilment ?? null,
        salesChannel: facet?.salesChannel ?? null,
        serviceLevel: facet?.serviceLevel ?? null,
        region: facet?.region ?? null,
        businessOrder: facet?.businessOrder ?? null,
        sku: product?.sku ?? null,
        asin: product?.asin ?? null,
        category: product?.category ?? null,
        quantity: quantity === 0 ? null : quantity - 1,
        shipBy: instant2(columns.ship_by[i]),
        deliverBy: instant2(columns.deliver_by[i]),
      })
    }
    yield batch
  }
  let side = await readSideFacts(database, store.id, format)
  yield [
    ...side.shipments,
    ...side.feedback,
    ...side.claims,
    ...side.chargebacks,
    ...side.returns,
    ...side.messages,
  ]
}
async function findStore(database, account, marketplace) {
  let [store] = await database.read(
    'SELECT store.id, revision FROM store JOIN account ON account.id = account_id WHERE account.name = ? AND marketplace = ?',
    [account, marketplace],
  )
  return store
}
function orderFormatter(names) {
  return (high, low) => formatOrderKey(high, low, (id) => names.get(id) ?? String(id))
}
function search(length, compare) {
  let low = 0,
    high = length - 1
  for (; low <= high;) {
    let middle = (low + high) >> 1,
      order = compare(middle)
    if (order === 0) return middle
    order < 0 ? (low = middle + 1) : (high = middle - 1)
  }
  return -1
}
export {
  DatabaseError,
  describeDatabaseFailure,
  openDatabase,
  watchDatabase,
  orderStatusCodes,
  cancelledByCodes,
  findDocument,
  ingestDocument,
  listStores,
  listAccounts,
  findStoresOfOrders,
  listSnapshots,
  listDocuments,
  listNotifications,
  getNotification,
  loadLedger,
  readFacts,
}
//# sourceMappingURL=chunk-ZG36COOD.js.map
