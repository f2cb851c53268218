import type { CommandNode } from './tree.ts'

/** Makes the completion script of each shell. Files are completed where nothing else fits. */
export const completionScripts: Readonly<Record<string, (tree: readonly CommandNode[]) => string>> = {
  bash,
  zsh,
  fish,
}

const name = 'health-tui'

function bash(tree: readonly CommandNode[]): string {
  return `# bash completion for ${name}; made by \`${name} completion bash\`
_health_tui() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" path="" word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$path $word" in
      ${knownPaths(tree)
        .map((path) => `" ${path}"`)
        .join(' | ')}) path="$path $word" ;;
    esac
  done
  COMPREPLY=()
  local commands="" options=""
  case "$path" in
${tree
  .map(
    ({ path, commands, options }) =>
      `    "${['', ...path].join(' ')}") commands="${commands.join(' ')}" options="${options.map(({ long }) => long).join(' ')}" ;;`,
  )
  .join('\n')}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -W "$commands" -- "$cur")) ;;
  esac
}
complete -o default -F _health_tui ${name}
`
}

function zsh(tree: readonly CommandNode[]): string {
  return `#compdef ${name}
# zsh completion for ${name}; made by \`${name} completion zsh\`
_health_tui() {
  local path_of="" word
  local -i i
  local -a commands options
  for ((i = 2; i < CURRENT; i++)); do
    word="\${words[i]}"
    case "$path_of $word" in
      ${knownPaths(tree)
        .map((path) => `" ${path}"`)
        .join('|')}) path_of="$path_of $word" ;;
    esac
  done
  case "$path_of" in
${tree
  .map(
    ({ path, commands, options }) => `    "${['', ...path].join(' ')}")
      commands=(${commands.map((child) => quote(`${child}:${describeChild(tree, path, child)}`)).join(' ')})
      options=(${options.map(({ long, description }) => quote(`${long}:${description}`)).join(' ')}) ;;`,
  )
  .join('\n')}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    _describe -o option options
  elif (( \${#commands} )); then
    _describe command commands
  else
    _files
  fi
}
if [[ "\${funcstack[1]}" == _health_tui || "\${funcstack[1]}" == _${name} ]]; then
  _health_tui "$@"
else
  compdef _health_tui ${name}
fi
`
}

function fish(tree: readonly CommandNode[]): string {
  const lines = tree.flatMap(({ path, commands, options }) => {
    const when = `-n ${quote(`__health_tui_at ${path.join(' ')}`.trim())}`
    return [
      ...(commands.length > 0 ? [`complete -c ${name} ${when} -f`] : []),
      ...commands.map(
        (child) => `complete -c ${name} ${when} -a ${child} -d ${quote(describeChild(tree, path, child))}`,
      ),
      ...options.map(
        ({ long, short, description, takesValue }) =>
          `complete -c ${name} ${when} -l ${long.replace(/^--/, '')}${short === undefined ? '' : ` -s ${short.slice(1)}`}${takesValue ? ' -r' : ''} -d ${quote(description)}`,
      ),
    ]
  })
  return `# fish completion for ${name}; made by \`${name} completion fish\`
function __health_tui_at
    set -l path
    for word in (commandline -opc)[2..-1]
        switch "$path $word"
            case ${knownPaths(tree)
              .map((path) => quote(` ${path}`))
              .join(' ')}
                set path "$path $word"
        end
    end
    test "$path" = "$(string join '' ' '$argv)"
end
${lines.join('\n')}
`
}

/** The paths of all commands but the program itself, e.g. \`fetch imap\`. */
function knownPaths(tree: readonly CommandNode[]): readonly string[] {
  return tree.flatMap(({ path }) => (path.length === 0 ? [] : [path.join(' ')]))
}

function describeChild(tree: readonly CommandNode[], path: readonly string[], child: string): string {
  const wanted = [...path, child].join(' ')
  return tree.find((node) => node.path.join(' ') === wanted)?.description ?? ''
}

/** A word in single quotes, as all three shells read it. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '').replaceAll("'", '’')}'`
}
