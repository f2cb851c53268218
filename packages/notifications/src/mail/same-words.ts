/**
 * True when a mail's plain part holds most of the words of its HTML part. Programs show the HTML part; a fake may put a letter of
 * Amazon's beside it for those who read the other one.
 */
export function holdsTheWords(plain: string, html: string): boolean {
  const [within, wanted] = [squeezed(plain), squeezed(html)]
  const last = wanted.length - sampleLength
  if (last < sampleLength) return true
  const step = Math.max(sampleLength, Math.ceil(last / mostSamples))
  let samples = 0
  let found = 0
  for (let at = 0; at <= last; at += step) {
    samples += 1
    if (within.includes(wanted.slice(at, at + sampleLength))) found += 1
  }
  return found * 2 >= samples
}

/** Letters in a row that two texts share only where they share words. */
const sampleLength = 12
const mostSamples = 120
/** Characters of a part that are compared. */
const longest = 60_000

function squeezed(text: string): string {
  return text
    .slice(0, longest)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
