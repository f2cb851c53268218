/** One account in one store as a single text, for maps and for telling rows apart. */
export function storeKey(store: { readonly account: string; readonly marketplace: string }): string {
  return `${store.account}\0${store.marketplace}`
}
