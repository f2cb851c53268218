/** Paths as terminals paste them: quoted, with escaped blanks, as file URL, with a leading ~. */
export function cleanPath(typed: string, home: string | undefined): string {
  let path = typed.trim()
  const quoted = /^(['"])(.*)\1$/.exec(path)?.[2]
  if (quoted !== undefined) path = quoted
  else path = path.replace(/\\(?=[ ()'"&\\])/g, '')
  if (path.startsWith('file://')) path = decodeURIComponent(path.slice('file://'.length))
  if (home !== undefined && (path === '~' || path.startsWith('~/'))) path = home + path.slice(1)
  return path
}
