import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { readFile, stat } from 'node:fs/promises'
var largest = 20 * 1024 * 1024
async function readInput(file, stdin) {
  try {
    if (file === '-') {
      let chunks = []
      for await (let chunk of stdin) chunks.push(typeof chunk == 'string' ? Buffer.from(chunk) : chunk)
      return { ok: !0, text: Buffer.concat(chunks).toString('utf8') }
    }
    let { size } = await stat(file)
    return size > largest
      ? { ok: !1, reason: `it has ${size} bytes, more than any case file` }
      : { ok: !0, text: await readFile(file, 'utf8') }
  } catch (error) {
    return { ok: !1, reason: reasonOf(error) }
  }
}
function reasonOf(error) {
  let code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'reading it is not allowed',
      EPERM: 'reading it is not allowed',
      ELOOP: 'its links go in a circle',
    }[code] ?? (error instanceof Error ? error.message : String(error))
  )
}
export { readInput, reasonOf }
//# sourceMappingURL=chunk-VUH6CBAZ.js.map
