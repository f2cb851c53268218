import type { CommandContext } from '../context.ts'
import { escapeForTerminal, jsonText } from '../output.ts'
import type { ImportedFile, ImportResult } from './import-result.ts'

/** Prints what one document came to: as a line of JSON, or in words; strays in a folder are mentioned on stderr. */
export function printResult(
  { stdout, stderr }: Pick<CommandContext, 'stdout' | 'stderr'>,
  result: ImportResult,
  options: { readonly json?: boolean },
): void {
  if (result.type === 'failed') {
    if (options.json === true)
      stdout.write(`${jsonText({ file: result.file, kind: null, error: result.why })}\n`)
    // A file that was asked for fails the command, whose last line says so; strays in a folder are only mentioned.
    else if (result.incidental)
      stderr.write(`${escapeForTerminal(`${result.file}: skipped: ${result.why}`)}\n`)
    return
  }
  if (options.json === true) {
    const { type: _type, ...shape } = result
    stdout.write(`${jsonText(shape)}\n`)
    return
  }
  for (const line of describe(result)) stdout.write(`${escapeForTerminal(line)}\n`)
}

const mostListed = 20

function describe(result: ImportedFile): readonly string[] {
  const { file, kind, imported, updated, unchanged, rejectedCount } = result
  const parts = [`${imported} imported`, `${updated} updated`, `${unchanged} unchanged`]
  if (rejectedCount > 0) parts.push(`${rejectedCount} rejected`)
  if (result.conflicts.length > 0) parts.push(`${result.conflicts.length} in conflict`)
  const lines = [`${file}: ${kind}: ${parts.join(', ')}${result.dryRun ? ' (dry run, nothing stored)' : ''}`]
  for (const note of result.notes.slice(0, mostListed)) lines.push(`  note: ${note}`)
  for (const { line, column, reason } of result.rejected.slice(0, mostListed)) {
    const place = [line === null ? null : `line ${line}`, column].filter((part) => part !== null)
    lines.push(`  ${place.length === 0 ? '' : `${place.join(', ')}: `}${reason}`)
  }
  if (rejectedCount > mostListed)
    lines.push(
      `  … and ${rejectedCount - Math.min(mostListed, result.rejected.length)} more (--json lists them)`,
    )
  for (const { key, reason } of result.conflicts.slice(0, mostListed)) lines.push(`  ${key}: ${reason}`)
  return lines
}
