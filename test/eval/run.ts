// `pnpm eval NAME...`: one line per evaluation; each loads only when it runs. Exit code 1 when it falls short.
const evaluations: Readonly<
  Record<string, () => Promise<{ evaluate: (args: readonly string[]) => Promise<boolean> }>>
> = {
  lint: async () => import('./lint.ts'),
}

const [name, ...args] = process.argv.slice(2)
const load = name === undefined ? undefined : evaluations[name]
if (load === undefined) {
  console.error(`usage: pnpm eval ${Object.keys(evaluations).join(' | ')}`)
  process.exitCode = 2
} else {
  const { evaluate } = await load()
  if (!(await evaluate(args))) process.exitCode = 1
}
