import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it, vi } from 'vitest'
import { freePort } from './free-port.ts'

it('finds a port that can be listened to, out of the way of outgoing connections', async () => {
  const port = await freePort()
  expect(port).toBeGreaterThanOrEqual(16_384)
  expect(port).toBeLessThan(32_768)
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  server.close()
})

it('passes over a port that is taken', async () => {
  const taken = await freePort()
  const server = createServer().listen(taken, '127.0.0.1')
  await once(server, 'listening')
  const share = (taken - 16_384 + 0.5) / 16_384
  const random = vi.spyOn(Math, 'random').mockReturnValueOnce(share)
  expect(await freePort()).not.toBe(taken)
  expect(random.mock.calls.length).toBeGreaterThan(1)
  random.mockRestore()
  server.close()
})

it('says so where the host is not of this machine', async () => {
  await expect(freePort('203.0.113.1')).rejects.toThrow('EADDRNOTAVAIL')
})
