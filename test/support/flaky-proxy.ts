import { connect, createServer, type Socket } from 'node:net'

/** Passes bytes on to a local port and cuts each connection after so many of them. */
export interface FlakyProxy extends AsyncDisposable {
  readonly port: number
  /** How many connections it has cut so far. */
  cuts(): number
  /** From now on nothing is cut. */
  heal(): void
}

export async function startFlakyProxy(target: number, bytesEach: number): Promise<FlakyProxy> {
  let limit = bytesEach
  let cuts = 0
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    let passed = 0
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('data', (data) => {
        passed += data.length
        if (passed <= limit) {
          to.write(data)
          return
        }
        if (!near.destroyed) cuts += 1
        near.destroy()
        far.destroy()
      })
      from.on('end', () => to.end())
      from.on('error', () => to.destroy())
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cuts: () => cuts,
    heal() {
      limit = Number.POSITIVE_INFINITY
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
