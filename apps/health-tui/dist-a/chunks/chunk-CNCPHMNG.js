import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { posix, win32 } from 'node:path'
function databasePath(places) {
  return (
    places.option ??
    nonEmpty(places.env.HEALTH_TUI_DB) ??
    pathFor(places.platform).join(dataFolder(places), 'health-tui', 'health.db')
  )
}
function configPath(places) {
  return (
    places.option ??
    nonEmpty(places.env.HEALTH_TUI_CONFIG) ??
    pathFor(places.platform).join(configFolder(places), 'health-tui', 'config.toml')
  )
}
function logPath(places) {
  let { env, platform } = places,
    xdg = platform === 'win32' ? void 0 : absolute(env.XDG_STATE_HOME),
    folder =
      platform === 'win32' || platform === 'darwin'
        ? dataFolder(places)
        : (xdg ?? posix.join(home(env, platform), '.local', 'state'))
  return pathFor(platform).join(folder, 'health-tui', 'crash.log')
}
function dataFolder({ env, platform }) {
  let path = pathFor(platform)
  if (platform === 'win32')
    return nonEmpty(env.LOCALAPPDATA) ?? path.join(home(env, platform), 'AppData', 'Local')
  let xdg = absolute(env.XDG_DATA_HOME)
  return xdg !== void 0
    ? xdg
    : platform === 'darwin'
      ? path.join(home(env, platform), 'Library', 'Application Support')
      : path.join(home(env, platform), '.local', 'share')
}
function configFolder({ env, platform }) {
  let path = pathFor(platform)
  if (platform === 'win32')
    return nonEmpty(env.APPDATA) ?? path.join(home(env, platform), 'AppData', 'Roaming')
  let xdg = absolute(env.XDG_CONFIG_HOME)
  return xdg !== void 0
    ? xdg
    : platform === 'darwin'
      ? path.join(home(env, platform), 'Library', 'Application Support')
      : path.join(home(env, platform), '.config')
}
function home(env, platform) {
  return nonEmpty(platform === 'win32' ? env.USERPROFILE : env.HOME) ?? '.'
}
function absolute(text) {
  return text !== void 0 && text.startsWith('/') ? text : void 0
}
function nonEmpty(text) {
  return text === void 0 || text === '' ? void 0 : text
}
function pathFor(platform) {
  return platform === 'win32' ? win32 : posix
}
export { databasePath, configPath, logPath }
//# sourceMappingURL=chunk-CNCPHMNG.js.map
