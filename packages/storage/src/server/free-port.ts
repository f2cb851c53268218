import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Below the range from which systems give ports to outgoing connections and to servers that name none (32768 on Linux,
 * 49152 elsewhere): a port found there could be taken again before the server that it is for listens to it.
 */
const lowest = 16_384
const highest = 32_767

/** A port that nobody listens to at `host`. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest + 1))
    if (await isFree(host, port)) return port
  }
  throw new Error(`no free port between ${lowest} and ${highest} at ${host} was found`)
}

async function isFree(host: string, port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false
    throw error
  }
  server.close()
  await once(server, 'close')
  return true
}
