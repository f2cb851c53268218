import { createSocket } from 'node:dgram'
import { isIPv4 } from 'node:net'

/** A DNS server on this machine that knows some names and nothing else. */
export interface DnsServer extends AsyncDisposable {
  /** `address:port`. */
  readonly address: string
  /** The names that it was asked for, with their types. */
  asked(): readonly string[]
}

const types = new Map([
  [1, 'A'],
  [16, 'TXT'],
])

/** Answers with the records of a name: an address is of type A, everything else TXT. */
export async function startDnsServer(
  records: Readonly<Record<string, readonly string[]>>,
): Promise<DnsServer> {
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    const { name, type, end } = readQuestion(query)
    asked.push(`${name} ${type}`)
    const known = records[name.toLowerCase()]
    const found = (known ?? []).filter((record) => (isIPv4(record) ? 'A' : 'TXT') === type)
    const header = Buffer.from(query.subarray(0, 12))
    // A name that is not known is an error, one without such records is not.
    header.writeUInt16BE(known === undefined ? 0x8183 : 0x8180, 2)
    header.writeUInt16BE(1, 4)
    header.writeUInt16BE(found.length, 6)
    header.fill(0, 8, 12)
    socket.send(Buffer.concat([header, query.subarray(12, end), ...found.map(answer)]), port, address)
  })
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve)
  })
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => {
        socket.close(resolve)
      })
    },
  }
}

function readQuestion(query: Buffer): { readonly name: string; readonly type: string; readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.'), type: types.get(query.readUInt16BE(at + 1)) ?? 'other', end: at + 5 }
}

function answer(record: string): Buffer {
  const data = isIPv4(record) ? Buffer.from(record.split('.').map(Number)) : textData(record)
  // The name of the question, class IN, a minute to live.
  const head = Buffer.from([0xc0, 12, 0, isIPv4(record) ? 1 : 16, 0, 1, 0, 0, 0, 60, 0, 0])
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}

function textData(text: string): Buffer {
  return Buffer.concat(
    (text.match(/.{1,255}/g) ?? []).map((part) =>
      Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]),
    ),
  )
}
