// `pnpm eval NAME ARGS…`: scores one area against labelled data; each loads only when it runs.
const evaluations: Readonly<
  Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>
> = {
  notifications: async () => import('./notifications.ts'),
}

const [name, ...args] = process.argv.slice(2)
const load = name === undefined ? undefined : evaluations[name]
if (load === undefined) {
  console.error(`usage: pnpm eval ${Object.keys(evaluations).join(' | ')} ARGS…`)
  process.exitCode = 2
} else {
  const { run } = await load()
  await run(args)
}
