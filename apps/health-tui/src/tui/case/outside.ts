import type { ChildProcess } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { editExternally, type ExternalFile } from '../editor/external.ts'
import { runCommand } from '../editor/run-command.ts'
import { cleanPath } from '../input/clean-path.ts'
import type { Outside } from './case-control.ts'

/** What is outside, and what becomes of it when the program ends. */
export interface RealOutside extends Outside {
  /** True while the person's editor has the terminal. */
  readonly editing: () => boolean
  /**
   * Ends the person's editor: what it has saved is in the text then. Gives the place of its file, which may have what was
   * not saved beside it; undefined where none was open.
   */
  readonly end: () => string | undefined
}

/** The clipboard, files and the person's own editor, for the real terminal. */
export function createOutside(deps: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly write: (text: string) => void
  /** Lends the terminal for as long as `work` takes. */
  readonly lend: (work: () => Promise<void>) => Promise<void>
}): RealOutside {
  const { env } = deps
  let file: ExternalFile | undefined
  let child: ChildProcess | undefined
  return {
    // OSC 52: the terminal itself puts it into the clipboard, also across ssh.
    copy: (text) => deps.write(`\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`),
    async writeFile(typed, text) {
      const path = resolve(cleanPath(typed, env['HOME']))
      // Nothing is written over: what is there may be all that somebody has.
      await writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
        throw new Error(whyNotWritten(path, error), { cause: error })
      })
      return path
    },
    async editElsewhere(text) {
      const editor = text.editor()
      if (editor === undefined) return 'No text is open.'
      const command = env['VISUAL'] || env['EDITOR'] || ''
      const run = async (program: string, args: readonly string[]): Promise<number> => {
        let code = 0
        await deps
          .lend(async () => {
            code = await runCommand(program, args, (started) => {
              child = started
            })
          })
          .finally(() => {
            child = undefined
          })
        return code
      }
      const onFile = (next: ExternalFile): void => {
        file = next
      }
      const outcome = await editExternally(editor, { run, temporary: tmpdir(), command, onFile }).finally(
        () => {
          file = undefined
        },
      )
      if (outcome.kind === 'failed')
        return `Nothing was taken in: ${notStarted(outcome.why)}${outcome.file === undefined ? '' : `; what you wrote is in ${outcome.file}`}.`
      return outcome.kind === 'changed'
        ? 'Took in what you changed; undo takes it back as one step.'
        : 'Nothing was changed.'
    },
    editing: () => child !== undefined,
    end() {
      if (file === undefined) return undefined
      // As if its window had been closed: editors keep what is not saved somewhere.
      child?.kill('SIGHUP')
      file.takeIn()
      return file.path
    },
  }
}

/** What Node says where a program cannot be started, as a sentence. */
function notStarted(why: string): string {
  return why.replace(/^spawn (.+) (E[A-Z]+)$/s, 'the editor $1 could not be started ($2)')
}

function whyNotWritten(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EEXIST') return `Not written: ${path} is there already; choose another name.`
  if (code === 'ENOENT') return `Not written: there is no folder for ${path}.`
  return `Not written: ${message}`
}
