/** Why a file cannot be read or written, as the middle of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EEXIST: 'a file of this name is there already',
    EISDIR: 'it is a folder',
    EACCES: 'reading it is not allowed',
    EPERM: 'reading it is not allowed',
    ELOOP: 'its links go in a circle',
  }
  return known[code] ?? (error instanceof Error ? error.message : String(error))
}
