import type { CommandNode } from '../completion/tree.ts'

/** The manual page `health-tui(1)` in roff: every command with its arguments and options, from the program's own help. */
export function manPage(tree: readonly CommandNode[], version: string): string {
  const [root, ...commands] = tree
  if (root === undefined) throw new RangeError('a program has at least itself')
  return [
    `.TH HEALTH\\-TUI 1 "" "health\\-tui ${roff(version)}" "User Commands"`,
    '.SH NAME',
    `health\\-tui \\- ${roff(root.description)}`,
    '.SH SYNOPSIS',
    ...usage(root),
    '.SH DESCRIPTION',
    'Without a command it opens the screen; without a terminal it prints the health table.',
    '.SH OPTIONS',
    ...options(root),
    '.SH COMMANDS',
    ...commands.flatMap((command) => [
      `.SS ${roff(command.path.join(' '))}`,
      `${roff(command.description)}.`,
      '.PP',
      ...usage(command),
      ...command.arguments.flatMap(({ name, description }) => tagged(`\\fI${roff(name)}\\fR`, description)),
      ...options(command),
    ]),
    '.SH EXIT STATUS',
    ...exitStatus.flatMap(([code, meaning]) => tagged(String(code), meaning)),
    '.SH ENVIRONMENT',
    ...environment.flatMap(([name, meaning]) => tagged(`\\fB${roff(name)}\\fR`, meaning)),
    '.SH FILES',
    'Where the database and the configuration lie: \\fBhealth\\-tui doctor\\fR.',
    '',
  ].join('\n')
}

const exitStatus = [
  [0, 'done'],
  [1, 'found what was asked to be reported'],
  [2, 'usage'],
  [3, 'bad input'],
  [4, 'remote or network'],
  [5, 'database'],
] as const

const environment = [
  ['HEALTH_TUI_DB', 'the database file'],
  ['HEALTH_TUI_CONFIG', 'the configuration file'],
  ['HEALTH_TUI_DB_KEY_FILE', 'a file with the key of an encrypted database'],
  ['HEALTH_TUI_AS_OF', 'the instant to look at, instead of now'],
  ['NO_COLOR', 'no colour, whatever the terminal can do'],
] as const

function usage({ usage: text }: CommandNode): readonly string[] {
  return ['.nf', roff(text), '.fi']
}

function options({ options: all }: CommandNode): readonly string[] {
  return all
    .filter(({ long }) => long !== '--help')
    .flatMap(({ flags, description, defaultValue }) =>
      tagged(
        `\\fB${roff(flags)}\\fR`,
        defaultValue === undefined ? description : `${description} (default: ${defaultValue})`,
      ),
    )
}

function tagged(tag: string, text: string): readonly string[] {
  return ['.TP', tag, roff(text)]
}

function unicodeEscape(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `\\[u${hex}]`
}

/** Text that roff takes as it stands: backslashes and hyphens escaped, no line that begins like a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^(?=[.'])/gmu, '\\&')
    .replaceAll(/[^\n -~]/gu, unicodeEscape)
}
