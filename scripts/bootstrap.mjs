// Runs on any Node >= 18 with nothing installed: only built-ins here.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')

/** The project's own Node 24, as pnpm installed it. */
export const nodeBinary =
  process.platform === 'win32'
    ? join(root, 'node_modules', 'node', 'bin', 'node.exe')
    : join(root, 'node_modules', 'node', 'bin', 'node')

export const program = join(root, 'apps', 'health-tui', 'dist', 'health-tui.js')

/** The environment for everything after the installation: the project's Node and tools come first. */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
  }
}

/** Installs Node 24, pnpm and all packages from the lockfile, unless that was done for these very manifests. */
export function ensureInstalled() {
  const wanted = installFingerprint()
  const stamp = join(root, 'node_modules', '.health-tui-install')
  if (readIfThere(stamp) === wanted && existsSync(nodeBinary)) return
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  progress('installing Node 24, pnpm and the packages (first run only) ...')
  const result = spawnSync('npx', ['--yes', manifest.packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, CI: process.env.CI ?? 'true' },
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    fail(
      `the packages could not be installed (exit ${result.status ?? result.signal ?? result.error?.message}); ` +
        'see the lines above; the npm registry must be reachable for the first run',
    )
  }
  writeFileSync(stamp, wanted)
}

/** Builds the bundle, unless it was built from these very sources. */
export function ensureBuilt() {
  const wanted = sourceFingerprint()
  const stamp = join(root, 'apps', 'health-tui', 'dist', '.built-from')
  if (readIfThere(stamp) === wanted && existsSync(program)) return
  progress('building the program ...')
  const result = spawnSync(
    nodeBinary,
    [join(bin, '..', 'turbo', 'bin', 'turbo'), 'run', 'build', '--output-logs=errors-only'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: toolEnvironment(),
    },
  )
  if (result.status !== 0 || !existsSync(program)) fail('the build failed; see the lines above')
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, wanted)
}

function installFingerprint() {
  const hash = createHash('sha256')
  for (const file of [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...manifestsIn('apps'),
    ...manifestsIn('packages'),
    'docs/api/package.json',
    'docs/recipes/package.json',
    'test/package.json',
  ]) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function manifestsIn(folder) {
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}/package.json`)
    .filter((file) => existsSync(join(root, file)))
    .sort()
}

// Names, sizes and times are enough here: turbo hashes the contents when something looks new.
function sourceFingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')))
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else {
        const { size, mtimeMs } = statSync(path)
        hash.update(`${path}\0${size}\0${mtimeMs}\n`)
      }
    }
  }
  visit(join(root, 'apps', 'health-tui', 'src'))
  visit(join(root, 'apps', 'health-tui', 'scripts'))
  for (const name of readdirSync(join(root, 'packages')).sort()) {
    const source = join(root, 'packages', name, 'src')
    if (existsSync(source)) visit(source)
  }
  return hash.digest('hex')
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

// Progress goes to stderr: stdout carries data only.
function progress(text) {
  process.stderr.write(`health-tui: ${text}\n`)
}

function fail(text) {
  process.stderr.write(`health-tui: set-up: ${text}\n`)
  process.exit(1)
}
