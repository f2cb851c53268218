import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createOutside } from './outside.ts'

const outside = createOutside({ env: {}, write: () => undefined, lend: async (work) => work() })

it('a plan is written to a new file only, and a person is told in words why it was not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'health-tui-outside-'))
  try {
    const path = join(folder, 'plan.txt')
    expect(await outside.writeFile(path, 'the plan')).toBe(path)
    await writeFile(join(folder, 'other.txt'), 'all that somebody has')
    await expect(outside.writeFile(join(folder, 'other.txt'), 'the plan')).rejects.toThrow(
      'other.txt is there already; choose another name.',
    )
    expect(await readFile(join(folder, 'other.txt'), 'utf8')).toBe('all that somebody has')
    await expect(outside.writeFile(join(folder, 'no/plan.txt'), 'the plan')).rejects.toThrow(
      'Not written: there is no folder for',
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
