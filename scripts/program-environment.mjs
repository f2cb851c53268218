/**
 * The environment that the program is begun with. glibc gives each of its dozen threads a heap of its own, and keeps in
 * each what only the start and the linter's first run needed: 9 MiB more after some minutes on the screen than with one
 * (docs/decisions/0725). What the user has set stands.
 */
export function programEnvironment(environment) {
  return { MALLOC_ARENA_MAX: '1', ...environment }
}
