import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { differences } from './differences.ts'
import { cleanInput, longestPaste, rebase, type Editor } from './editor.ts'

export interface ExternalDeps {
  /** Runs the command with the terminal in its hands; resolves to its exit code, rejects when it cannot start. */
  readonly run: (command: string, args: readonly string[]) => Promise<number>
  /** Where a private folder for the file is made. */
  readonly temporary: string
  /** `$VISUAL` or `$EDITOR`; may carry arguments, as in `code --wait`. */
  readonly command: string
  /** Told of the file before the editor runs. */
  readonly onFile?: (file: ExternalFile) => void
}

/** The text while somebody's editor has it. */
export interface ExternalFile {
  readonly path: string
  /** Takes in what the editor has saved until now, at once; for the moment before the process ends. */
  readonly takeIn: () => void
}

export type ExternalOutcome =
  | { readonly kind: 'changed' | 'unchanged' }
  /** `file` still holds what was written, where it could not be taken in. */
  | { readonly kind: 'failed'; readonly why: string; readonly file: string | undefined }

/**
 * Opens the text in the person's own editor and takes in what they changed there as one undo step. What others wrote
 * meanwhile stays: only the differences are applied, mapped over theirs. The file is readable by its owner only.
 */
export async function editExternally(editor: Editor, deps: ExternalDeps): Promise<ExternalOutcome> {
  const [command, ...args] = splitCommand(deps.command)
  if (command === undefined)
    return { kind: 'failed', why: 'no editor is set in VISUAL or EDITOR', file: undefined }
  const folder = await mkdtemp(join(deps.temporary, 'health-tui-'))
  await chmod(folder, 0o700)
  const file = join(folder, 'plan-of-action.txt')
  const watch = editor.watch()
  const remove = async (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await writeFile(file, watch.content, { mode: 0o600, flag: 'wx' })
    deps.onFile?.({
      path: file,
      takeIn() {
        const edited = readBack(readFileSync(file), watch.content)
        // An empty file may be one that is being written just now.
        if (edited === undefined || edited === '') return
        const change = differences(watch.content, edited)
        if (change !== undefined) editor.apply(rebase(change, watch))
      },
    })
    const code = await deps.run(command, [...args, file])
    const bytes = await readFile(file)
    if (bytes.length > longestPaste) return { kind: 'failed', why: 'the file has become too large', file }
    const edited = readBack(bytes, watch.content)
    if (edited === undefined) return { kind: 'failed', why: 'the file is not UTF-8 any more', file }
    // An editor that fails means "do not take this" (`:cq` in vim); what it wrote is not thrown away either.
    if (code !== 0) {
      if (edited !== watch.content) return { kind: 'failed', why: `the editor ended with code ${code}`, file }
      await remove()
      return { kind: 'failed', why: `the editor ended with code ${code}`, file: undefined }
    }
    const change = differences(watch.content, edited)
    await remove()
    if (change === undefined) return { kind: 'unchanged' }
    editor.apply(rebase(change, watch))
    return { kind: 'changed' }
  } catch (error) {
    await remove()
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error), file: undefined }
  } finally {
    watch.stop()
  }
}

/** Splits as a shell would at blanks, with quotes and backslashes, and expands nothing. */
export function splitCommand(command: string): readonly string[] {
  const words = command.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs) ?? []
  return words.map((word) =>
    word.replace(/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gs, (_, escaped, double, single) =>
      String(escaped ?? (typeof double === 'string' ? double.replace(/\\(["\\])/g, '$1') : single)),
    ),
  )
}

/** Editors end a file with a line break and may save a byte order mark; neither was meant. */
function readBack(bytes: Uint8Array, original: string): string | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
  if (text === original) return text
  const clean = cleanInput(text)
  return clean.endsWith('\n') && !original.endsWith('\n') ? clean.slice(0, -1) : clean
}
