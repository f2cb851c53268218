// Run as a process of its own by `pnpm bench live`: changes one case's title now and then and prints when each was committed.
import { openStore } from '@health-tui/storage'

const [path = '', id = '', rounds = '0', each = '0'] = process.argv.slice(2)
const store = await openStore({ path, author: 'writer' })
for (let round = 0; round < Number(rounds); round++) {
  if (Number(each) > 0) {
    // As an import or a sync does: many rows in one commit.
    await store.log.append(
      Array.from({ length: Number(each) }, (_, index) => ({
        kind: 'set' as const,
        entity: 'case',
        entityId: `${id}-busy`,
        path: `evidence.e${index}.title`,
        value: { v: `${round}`, base: null },
      })),
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    continue
  }
  await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 250))
  await store.cases.set(id, 'title', `${round}`)
  console.log(`${round} ${performance.timeOrigin + performance.now()}`)
}
await store.close()
