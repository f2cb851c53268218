import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
var unicode = {
    level: { ok: '\u2713', warning: '!', at_risk: '\u25B2', critical: '\u2717' },
    inconsistent: '\u2260',
    none: '\u2013',
    up: '\u2191',
    down: '\u2193',
    flat: '\u2192',
    rule: '\u2500',
    separator: '\u2502',
    marker: '>',
    ascii: !1,
  },
  ascii = {
    level: { ok: '+', warning: '!', at_risk: '^', critical: 'x' },
    inconsistent: '#',
    none: '-',
    up: '/',
    down: '\\',
    flat: '=',
    rule: '-',
    separator: '|',
    marker: '>',
    ascii: !0,
  }
function chooseSigns(env, platform) {
  if (platform === 'win32' || platform === 'darwin') return unicode
  if (env.TERM === 'linux') return ascii
  let locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return /utf-?8/i.test(locale) ? unicode : ascii
}
export { chooseSigns }
//# sourceMappingURL=chunk-OEFH4F7L.js.map
