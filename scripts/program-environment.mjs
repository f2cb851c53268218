/**
 * The environment that the program is begun with. glibc gives each of its dozen threads a heap of its own, and keeps in
 * each what only the start and the linter's first run needed: 9 MiB more after some minutes on the screen than with one
 * (docs/decisions/0725); and it keeps for itself whatever is smaller than the largest piece that was ever given back, unless
 * it is told a size. What the user has set stands.
 */
export function programEnvironment(environment) {
  return { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '65536', ...environment }
}
