/** Work that somebody waits for, told apart by what it is about. */
export type Follow = (what: string, work: () => Promise<void>) => void

/**
 * Does one thing of a kind at a time. Of those that come meanwhile only the newest is done, afterwards: a held key asks
 * faster than a large ledger answers, and nobody looks at the answers between.
 */
export function createOnlyNewest(start: (work: () => Promise<void>) => void): Follow {
  const underWay = new Map<string, { next: (() => Promise<void>) | undefined }>()

  const follow: Follow = (what, work) => {
    const before = underWay.get(what)
    if (before !== undefined) {
      before.next = work
      return
    }
    const own: { next: (() => Promise<void>) | undefined } = { next: undefined }
    underWay.set(what, own)
    start(async () => {
      try {
        await work()
      } finally {
        underWay.delete(what)
        if (own.next !== undefined) follow(what, own.next)
      }
    })
  }
  return follow
}
