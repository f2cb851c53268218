import type { Exhibit } from '../context.ts'
import type { RuleFinding } from '../finding.ts'

/** A finding about a whole paper, said of it by name. */
export function aboutExhibit(
  { name, path }: Pick<Exhibit, 'name' | 'path'>,
  what: string,
  severity: RuleFinding['severity'] = 'error',
): RuleFinding {
  return { severity, message: `${name} ${what}.`, path, text: name }
}
