import type { CommandContext } from './context.ts'

/**
 * The key of an encrypted database: what HEALTH_TUI_DB_KEY_FILE names, else HEALTH_TUI_DB_KEY. It stands neither in the
 * configuration nor beside the database, where whoever takes the one would have the other.
 */
export async function databaseKey(context: CommandContext): Promise<string | undefined> {
  const file = context.env['HEALTH_TUI_DB_KEY_FILE'] ?? ''
  if (file !== '') {
    const { readSecretFile } = await import('./fetch/secret.ts')
    return readSecretFile(file, context, 'key of the database')
  }
  const key = context.env['HEALTH_TUI_DB_KEY'] ?? ''
  return key === '' ? undefined : key
}
