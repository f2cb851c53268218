/** Text that grows at its end and is looked at only there: neither costs more for a long text than for a short one. */
export interface TextBuilder {
  length(): number
  append(text: string): void
  endsWith(text: string): boolean
  endsInSpace(): boolean
  trimEnd(): void
  /** Takes back what was added beyond a length. */
  cutTo(length: number): void
  toString(): string
}

const tailLength = 512
/** What a look at the end may need at least. */
const keptInTail = 8

export function createTextBuilder(): TextBuilder {
  const settled: string[] = []
  let settledLength = 0
  let tail = ''

  /** Looking at the end of a long rope would copy all of it, so that only a short piece stays open. */
  function settle(): void {
    if (tail.length <= tailLength) return
    const cut = tail.length - keptInTail
    settled.push(tail.slice(0, cut))
    settledLength += cut
    tail = tail.slice(cut)
  }

  return {
    length: () => settledLength + tail.length,
    append(text) {
      tail += text
      settle()
    },
    endsWith: (text) => tail.endsWith(text),
    endsInSpace: () => /\s/.test(tail.slice(-1)),
    trimEnd() {
      tail = tail.trimEnd()
      while (tail === '' && settled.length > 0) {
        const last = settled.pop() ?? ''
        settledLength -= last.length
        tail = last.trimEnd()
      }
    },
    cutTo(length) {
      while (length < settledLength) {
        tail = settled.pop() ?? ''
        settledLength -= tail.length
      }
      tail = tail.slice(0, length - settledLength)
    },
    toString: () => settled.join('') + tail,
  }
}
