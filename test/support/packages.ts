import { execFile } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { repository } from './program.ts'

export const libraries = ['metrics', 'notifications', 'reports', 'connectors', 'poa', 'storage'] as const
export type Library = (typeof libraries)[number]

const run = promisify(execFile)
const tools = join(repository, 'node_modules', '.bin')

/** Packs the libraries, built anew, and the program as it is built now; the tarball of each by name. */
export async function packAll(folder: string): Promise<ReadonlyMap<Library | 'health-tui', string>> {
  await run(join(tools, 'turbo'), ['run', 'dist', '--output-logs=errors-only'], {
    cwd: repository,
    env: environment(),
  })
  for (const name of libraries) await pack(join(repository, 'packages', name), folder)
  await pack(join(repository, 'apps', 'health-tui'), folder)
  const files = await readdir(folder)
  return new Map(
    [...libraries, 'health-tui' as const].map((name) => {
      const start = name === 'health-tui' ? 'health-tui-' : `health-tui-${name}-`
      const file = files.find((candidate) => new RegExp(`^${start}\\d`).test(candidate))
      if (file === undefined) throw new Error(`${name} was not packed; there are ${files.join(', ')}`)
      return [name, join(folder, file)]
    }),
  )
}

// Without scripts: building is done, and the program must not be built anew below running journeys.
async function pack(packageFolder: string, destination: string): Promise<void> {
  await run(
    join(tools, 'pnpm'),
    ['pack', '--config.ignore-scripts=true', '--pack-destination', destination],
    {
      cwd: packageFolder,
      env: environment(),
    },
  )
}

/**
 * Adds packages to a folder by pnpm: it takes what it has from its store, where npm unpacks everything anew, and lets a package
 * see only what it declares. `insteadOf` names files for what packages ask the registry for.
 */
export async function addPackages(
  folder: string,
  packages: readonly string[],
  insteadOf: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const overrides = Object.fromEntries([...insteadOf].map(([name, file]) => [name, `file:${file}`]))
  await writeFile(join(folder, 'pnpm-workspace.yaml'), JSON.stringify({ overrides }))
  await run(join(tools, 'pnpm'), ['add', '--ignore-scripts', ...packages], {
    cwd: folder,
    env: environment(),
    maxBuffer: 16 << 20,
  })
}

/** The newest Node of a major version, from the package that the npm package `node` installs for this platform. */
export async function addNode(folder: string, major: string): Promise<string> {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const name = `${prefix}-${process.platform}-${process.arch}`
  await addPackages(folder, [`${name}@${major}`])
  return join(folder, 'node_modules', name, 'bin', 'node')
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
  }
}
