// `pnpm bench NAME...`: one line per benchmark; each loads only when it runs.
const benchmarks: Readonly<
  Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>
> = {
  editor: async () => import('./tui-editor.ts'),
  import: async () => import('./import.ts'),
  lint: async () => import('./lint.ts'),
  metrics: async () => import('./metrics.ts'),
  notifications: async () => import('./notifications.ts'),
  live: async () => import('./live.ts'),
  scale: async () => import('./scale.ts'),
  startup: async () => import('./startup.ts'),
  sync: async () => import('./sync.ts'),
  tui: async () => import('./tui.ts'),
  lists: async () => import('./tui-lists.ts'),
}

const [name, ...args] = process.argv.slice(2)
const load = name === undefined ? undefined : benchmarks[name]
if (load === undefined) {
  console.error(`usage: pnpm bench ${Object.keys(benchmarks).join(' | ')}`)
  process.exitCode = 2
} else {
  const { run } = await load()
  await run(args)
}
