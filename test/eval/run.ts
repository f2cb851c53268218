// `pnpm eval NAME ARGS…`: scores one area against labelled data; each loads only when it runs. Exit code 1 when it
// falls short.
const evaluations: Readonly<
  Record<string, () => Promise<{ evaluate: (args: readonly string[]) => Promise<boolean> }>>
> = {
  evidence: async () => import('./evidence.ts'),
  lint: async () => import('./lint.ts'),
  notifications: async () => import('./notifications.ts'),
  sentences: async () => import('./sentences.ts'),
}

const [name, ...args] = process.argv.slice(2)
const load = name === undefined ? undefined : evaluations[name]
if (load === undefined) {
  console.error(`usage: pnpm eval ${Object.keys(evaluations).join(' | ')} ARGS…`)
  process.exitCode = 2
} else {
  const { evaluate } = await load()
  if (!(await evaluate(args))) process.exitCode = 1
}
