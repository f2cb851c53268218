// Opens a case with a plan from a script, e.g. for each row of a support tool:
//   node write-a-case.ts health.db "Inauthentic complaint" 2026-12-01
import { openStore } from '@health-tui/storage'

const [path = 'health.db', title = 'Untitled', deadline = '2026-12-01'] = process.argv.slice(2)
const store = await openStore({ path })
const id = await store.cases.create({ fields: { title, deadline } })
await store.cases.addItem(id, {
  list: 'rootCauses',
  text: 'The supplier was not verified before the first order.',
})
await store.cases.addItem(id, { list: 'correctiveActions', text: 'We removed 41 units on 3 November 2026.' })
console.log(id)
await store.close()
