/**
 * A number for a tracking id (FNV-1a over its letters and digits), however a report writes it; 0 for none. It tells the few
 * packages of one order apart, for which 32 bits are plenty.
 */
export function trackingDigest(trackingId: string | null): number {
  if (trackingId === null) return 0
  const plain = trackingId.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '')
  if (plain === '') return 0
  let digest = 0x811c_9dc5
  for (let i = 0; i < plain.length; i++) digest = Math.imul(digest ^ plain.charCodeAt(i), 0x0100_0193)
  return digest | 0 || 1
}
