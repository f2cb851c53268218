import type { Store } from '@health-tui/storage'

/** Does something to a case and names the actions of this device that undo takes back. */
export async function actionsOf(
  store: Pick<Store, 'cases' | 'device'>,
  id: string,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const before = new Set(await ownActions(store, id))
  await work()
  return (await ownActions(store, id)).filter((txn) => !before.has(txn))
}

async function ownActions(
  { cases, device }: Pick<Store, 'cases' | 'device'>,
  id: string,
): Promise<readonly string[]> {
  const own = (await cases.history(id)).filter((entry) => entry.device === device)
  return [...new Set(own.map(({ txn }) => txn))]
}
