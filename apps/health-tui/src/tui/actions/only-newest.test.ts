import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOnlyNewest } from './only-newest.ts'

interface Bench {
  readonly follow: (what: string, name: string) => void
  /** Ends what is under way for longest. */
  readonly end: (failing?: boolean) => Promise<void>
  readonly begun: string[]
  readonly failed: string[]
}

function bench(): Bench {
  const begun: string[] = []
  const failed: string[] = []
  const open: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = []
  const follow = createOnlyNewest((work) => {
    work().catch((error: unknown) => failed.push(String(error)))
  })
  return {
    begun,
    failed,
    follow(what, name) {
      follow(what, async () => {
        begun.push(name)
        await new Promise<void>((resolve, reject) => {
          open.push({ resolve, reject })
        })
      })
    },
    async end(failing = false) {
      const oldest = open.shift()
      if (failing) oldest?.reject(new Error('lost'))
      else oldest?.resolve()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('doing only the newest', () => {
  it('leaves out what was overtaken while something was under way', async () => {
    const { follow, end, begun } = bench()
    for (const name of ['first', 'second', 'third', 'fourth']) follow('metric', name)
    expect(begun).toEqual(['first'])
    await end()
    expect(begun).toEqual(['first', 'fourth'])
    await end()
    follow('metric', 'fifth')
    expect(begun).toEqual(['first', 'fourth', 'fifth'])
  })

  it('keeps different things apart', () => {
    const { follow, begun } = bench()
    follow('metric', 'figure')
    follow('search', 'words')
    expect(begun).toEqual(['figure', 'words'])
  })

  it('goes on after a failure, and says it', async () => {
    const { follow, end, begun, failed } = bench()
    follow('metric', 'first')
    follow('metric', 'second')
    await end(true)
    expect(begun).toEqual(['first', 'second'])
    expect(failed).toEqual(['Error: lost'])
  })

  it('always does what was wanted last, and never two of a kind at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 30 }), async (steps) => {
        const { follow, end, begun } = bench()
        let wanted = 0
        for (const step of steps) {
          if (step) follow('metric', String((wanted += 1)))
          else await end()
          expect(begun.length).toBeLessThanOrEqual(wanted)
        }
        const open = begun.length
        await end()
        await end()
        expect(begun.length - open).toBeLessThanOrEqual(1)
        expect(begun.at(-1) ?? '0').toBe(String(wanted))
      }),
      { numRuns: 50 },
    )
  })
})
