import { CommandFailure, exitCodes } from '../exit.ts'

/** What a family of named configuration tables, such as `[imap.NAME]`, is called in messages. */
export interface TableFamily {
  /** As written in the configuration: `imap` for `[imap.NAME]`. */
  readonly table: string
  /** What one of them is: `mailbox`. */
  readonly noun: string
  /** The failure when there is none to choose from. */
  readonly none: { readonly what: string; readonly why: string }
}

/** The configured tables that a command means: those named, else all of them; an unknown name or none at all fails. */
export function chooseTables<Table>(
  configured: Readonly<Record<string, Table>>,
  names: readonly string[],
  { table, noun, none }: TableFamily,
): readonly (readonly [name: string, table: Table])[] {
  const known = Object.keys(configured)
  const chosen = names.length === 0 ? known : names
  if (chosen.length === 0)
    throw new CommandFailure(exitCodes.usage, {
      ...none,
      remedy: 'health-tui config init writes a commented example',
    })
  return chosen.map((name) => {
    const found = Object.hasOwn(configured, name) ? configured[name] : undefined
    if (found === undefined)
      throw new CommandFailure(exitCodes.usage, {
        what: `unknown ${noun}`,
        where: name,
        why: `the configuration has ${known.join(', ') || `no table [${table}.NAME]`}`,
      })
    return [name, found]
  })
}
