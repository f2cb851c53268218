import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { repository } from './program.ts'

/**
 * What takes long, in the order in which it is started: a long file that begins last leaves the other cores idle. The
 * simulation comes first because it takes what the others leave of the processor.
 */
const first: readonly string[] = [
  'test/simulation/simulation.test.ts',
  'test/journeys/packing.test.ts',
  'test/journeys/screens.test.ts',
  'test/journeys/sources-imap.test.ts',
  'test/journeys/move-machine.test.ts',
  'test/journeys/editor.test.ts',
  'test/journeys/screen.test.ts',
  'test/journeys/sources-report.test.ts',
  'test/journeys/recipes.test.ts',
]

for (const file of first)
  if (!existsSync(join(repository, file)))
    throw new Error(`longest-first.ts names ${file}, which is not there`)

/** The order of vitest but for the longest files: journeys, suites, and the quick unit tests at the end fill the cores. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = first.indexOf(relative(repository, moduleId).replaceAll('\\', '/'))
  return place < 0 ? first.length : place
}
