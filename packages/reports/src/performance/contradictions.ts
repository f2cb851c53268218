import type { RateBlock } from './blocks.ts'

/** The figures of one block, as far as it has them. */
export interface RateFigures {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly rate: number | null
  readonly components: Readonly<Record<string, number>>
  readonly from: string | null
  readonly to: string | null
}

/** Sentences about what in a block cannot be true at once; Amazon's own published example has several. */
export function findContradictions(block: RateBlock, figures: RateFigures): readonly string[] {
  const { numerator, denominator, rate, from, to } = figures
  const found: string[] = []
  const [top = 'numerator'] = block.numerator
  const [bottom = 'denominator'] = block.denominator
  if (numerator !== null && denominator !== null) {
    if (numerator > denominator)
      found.push(`${top} ${numerator} is above ${bottom} ${denominator}, so it can be no part of it`)
    else if (rate !== null && denominator > 0 && !agrees(rate, numerator / denominator))
      found.push(
        `the rate is given as ${rate}, but ${top} ${numerator} of ${bottom} ${denominator} is ${round(numerator / denominator)}`,
      )
    else if (rate !== null && denominator === 0 && rate !== 0 && rate !== 1)
      found.push(`the rate is given as ${rate}, but ${bottom} is 0`)
  }
  if (rate !== null && (rate < 0 || rate > 1)) found.push(`the rate ${rate} is outside 0 to 1`)
  found.push(...partContradictions(block, figures, top))
  if (from !== null && to !== null && from > to) found.push(`the period begins ${from}, after its end ${to}`)
  return found
}

/** How far a printed rate may be from the quotient: one unit of its last place, but at least of the third. */
function agrees(rate: number, quotient: number): boolean {
  const decimals = (String(rate).split('.')[1] ?? '').length
  const places = decimals === 0 ? 4 : Math.min(Math.max(decimals, 3), 9)
  return Math.abs(rate - quotient) <= 10 ** -places + 1e-9
}

function partContradictions(block: RateBlock, figures: RateFigures, top: string): readonly string[] {
  const { numerator, components } = figures
  if (numerator === null || block.parts === 'none') return []
  const parts = Object.entries(components)
  const found: string[] = []
  for (const [name, count] of parts)
    if (count > numerator) found.push(`${name} ${count} is above ${top} ${numerator}`)
  if (parts.length < Object.keys(block.components).length || found.length > 0) return found
  const sum = parts.reduce((total, [, count]) => total + count, 0)
  if (block.parts === 'exact' ? sum !== numerator : sum < numerator)
    found.push(
      `${parts.map(([name, count]) => `${name} ${count}`).join(' + ')} is ${sum}, ${top} is ${numerator}`,
    )
  return found
}

function round(rate: number): number {
  return Number(rate.toPrecision(4))
}
