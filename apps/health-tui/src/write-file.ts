import { rename, rm, writeFile } from 'node:fs/promises'
import { CommandFailure, exitCodes } from './exit.ts'

/** Writes a file whole or not at all: readers never see a half of it. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`
  try {
    await writeFile(unfinished, content, { flag: 'wx', ...options })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot write the file',
      where: path,
      why:
        code === 'ENOENT'
          ? 'its folder does not exist'
          : code === 'EACCES'
            ? 'it may not be written'
            : message,
      cause: error,
    })
  }
}
