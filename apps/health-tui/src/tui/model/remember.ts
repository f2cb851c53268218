/**
 * Remembers the last answer per source object: a frame asks several times for the same rows, and ten thousand of them
 * are not filtered again for each key.
 */
export function rememberLast<Source extends object, Rest extends readonly unknown[], Answer>(
  compute: (source: Source, ...rest: Rest) => Answer,
): (source: Source, ...rest: Rest) => Answer {
  const known = new WeakMap<Source, { readonly rest: Rest; readonly answer: Answer }>()
  return (source, ...rest) => {
    const last = known.get(source)
    if (last?.rest.every((part, index) => Object.is(part, rest[index])) === true) return last.answer
    const answer = compute(source, ...rest)
    known.set(source, { rest, answer })
    return answer
  }
}
