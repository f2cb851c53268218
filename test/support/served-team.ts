import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { cleanEnvironment, programFile } from './program.ts'

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** The team's server as `health-tui serve` runs it, until it is disposed. */
export async function serve(
  home: string,
  port: number,
  more: readonly string[] = [],
): Promise<{ readonly stop: () => Promise<void> } & AsyncDisposable> {
  const child = spawn(process.execPath, [programFile, 'serve', '--port', String(port), ...more], {
    env: cleanEnvironment(home),
    cwd: home,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.includes('"url"')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}`)))
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGINT')
    await exited
  }
  return { stop, [Symbol.asyncDispose]: stop }
}
