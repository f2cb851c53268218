import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runProgram } from './program.ts'
import { type RunningProgram, startProgram } from './running-program.ts'

/** Runs a command that must succeed; gives what it printed. */
export async function ok(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(args, { home })
  expect(`${args.join(' ')}: ${code} ${stderr}`).toBe(`${args.join(' ')}: 0 ${stderr}`)
  return stdout.trim()
}

/** `health-tui serve` of one home, up and answering; `stop` ends it as Ctrl-C does, and so does leaving its scope. */
export async function startServe(
  home: string,
  port: number,
  more: readonly string[] = [],
): Promise<RunningProgram & { readonly stop: () => Promise<void> }> {
  const program = startProgram(['serve', '--port', String(port), ...more], { home })
  await program.waitFor(({ stdout }) => stdout.includes('"url"'), 'the server')
  // Killed outright it would leave the sqld that it looks after behind.
  const stop = async (): Promise<void> => {
    program.signal('SIGINT')
    await program.ended
  }
  return { ...program, stop, [Symbol.asyncDispose]: stop }
}

/** The process ids of the servers that `serve` has started so far, the running one last. */
export function serverPids(serve: RunningProgram): readonly number[] {
  return serve
    .stdout()
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { pid: number }).pid)
}

/** Homes of people who joined the team whose keys are in the first of them. */
export async function joinTeam(
  folder: string,
  url: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const homes = names.map((name) => join(folder, name))
  const [first = ''] = homes
  for (const home of homes) await mkdir(home)
  await ok(first, 'team', 'init')
  for (const [index, home] of homes.entries()) {
    const invitation = join(home, 'invitation.txt')
    await writeFile(invitation, await ok(first, 'team', 'invite', names[index] ?? '', '--url', url))
    await ok(home, 'team', 'join', invitation)
  }
  return homes
}
