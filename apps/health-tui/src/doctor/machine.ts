import type { CommandContext } from '../context.ts'
import { type Check, found, ok } from './check.ts'

const oldestNode = 22

/** Node, terminal, characters and colours. */
export function checkMachine(context: CommandContext, nodeVersion: string): readonly Check[] {
  const { stdout, stdin, env, color, platform } = context
  const major = Number.parseInt(nodeVersion.replace(/^v/, ''), 10)
  const checks: Check[] = [
    major >= oldestNode
      ? ok('node', `Node ${nodeVersion} on ${platform}`)
      : found(
          'node',
          'problem',
          `Node ${nodeVersion} is too old`,
          `install Node ${oldestNode} or newer (24 is best)`,
        ),
  ]
  const term = env['TERM'] ?? ''
  if (!stdout.isTTY || !stdin.isTTY)
    checks.push(
      found(
        'terminal',
        'note',
        'this runs without a terminal',
        'the screen needs one; commands and --json work anyway',
      ),
    )
  else if (term === '' || term === 'dumb')
    checks.push(
      found(
        'terminal',
        'warning',
        `TERM is ${term === '' ? 'not set' : term}`,
        'set TERM, e.g. xterm-256color',
      ),
    )
  else {
    const { columns, rows } = stdout
    checks.push(
      columns < 80 || rows < 24
        ? found(
            'terminal',
            'note',
            `${term}, ${columns} x ${rows}`,
            'the screen is made for 80 x 24 and more',
          )
        : ok('terminal', `${term}, ${columns} x ${rows}`),
    )
  }
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  checks.push(
    platform === 'win32' || /utf-?8/i.test(locale)
      ? ok('characters', platform === 'win32' ? 'Unicode' : `locale ${locale}`)
      : found(
          'characters',
          'note',
          `the locale is ${locale === '' ? 'not set' : locale}, so plain characters are used`,
          'set LANG=C.UTF-8 or your own UTF-8 locale for signs and lines',
        ),
    ok('colours', color ? 'on' : 'off (NO_COLOR, --no-color, or no terminal)'),
  )
  return checks
}
