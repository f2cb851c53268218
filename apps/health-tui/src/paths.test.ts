import { expect, it } from 'vitest'
import { compiledPath } from './paths.ts'

it('what is compiled goes where the platform keeps what may be thrown away', () => {
  const at = (platform: NodeJS.Platform, env: Record<string, string>): string =>
    compiledPath({ option: undefined, env, platform })
  expect(at('linux', { HOME: '/home/anna' })).toBe('/home/anna/.cache/health-tui/compiled')
  expect(at('linux', { HOME: '/home/anna', XDG_CACHE_HOME: '/var/cache/anna' })).toBe(
    '/var/cache/anna/health-tui/compiled',
  )
  expect(at('linux', { HOME: '/home/anna', XDG_CACHE_HOME: 'relative' })).toBe(
    '/home/anna/.cache/health-tui/compiled',
  )
  expect(at('darwin', { HOME: '/Users/anna' })).toBe('/Users/anna/Library/Caches/health-tui/compiled')
  expect(at('win32', { LOCALAPPDATA: 'C:\\Local' })).toBe('C:\\Local\\health-tui\\compiled')
})
