/**
 * The one entry that a name means: that which is called exactly so, or else that whose id begins so; undefined where there is
 * none or where there are several.
 */
export function entryNamed<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  name: string,
  isCalledSo: (entry: Entry) => boolean = ({ id }) => id === name,
): Entry | undefined {
  const exact = entries.filter(isCalledSo)
  const [found, another] = exact.length > 0 ? exact : entries.filter(({ id }) => id.startsWith(name))
  return another === undefined ? found : undefined
}
