import { spawn, type ChildProcess } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a command that gets the terminal and waits for its end. Resolves to its exit code, as a shell would count it
 * where a signal ended it; rejects when it cannot start. The screen must have given the terminal away before.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  onStart: (child: ChildProcess) => void = () => {},
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit' })
  onStart(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    )
  })
}
