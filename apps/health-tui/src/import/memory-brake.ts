import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * Keeps an import's memory flat. V8 lets the space for fresh objects grow to 128 MiB on a machine with room, although an
 * import's objects live for a few rows; from the given size on it stays as it is (decision 0405).
 * Call it now and then; it looks until the size is reached, and once it is, never again.
 */
export function createMemoryBrake(mostYoungBytes: number = 16 * 1024 * 1024): () => void {
  let holding = false
  return () => {
    if (holding) return
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    if ((young?.space_size ?? 0) < mostYoungBytes) return
    setFlagsFromString('--semi-space-growth-factor=1')
    holding = true
  }
}
