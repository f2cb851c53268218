/** How many marks of each kind fall on each day: the exact integers that every window is summed from. */
export class DayCounts {
  private readonly rows = new Map<number, Int32Array>()
  private lastDay = Number.NaN
  private lastRow: Int32Array = new Int32Array(32)

  /** Adds `amount` to the count of every bit that is set in `marks`. */
  add(day: number, marks: number, amount: number): void {
    const row = this.row(day)
    for (let rest = marks; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest)
      row[bit] = (row[bit] as number) + amount
    }
  }

  /** The count of one mark over the days `from` to `to`, both included. */
  sum(mark: number, from: number, to: number): number {
    const bit = 31 - Math.clz32(mark)
    let total = 0
    if (to - from > this.rows.size) {
      for (const [day, row] of this.rows) if (day >= from && day <= to) total += row[bit] as number
      return total
    }
    for (let day = from; day <= to; day++) total += this.rows.get(day)?.[bit] ?? 0
    return total
  }

  clear(): void {
    this.rows.clear()
    this.lastDay = Number.NaN
  }

  private row(day: number): Int32Array {
    if (day === this.lastDay) return this.lastRow
    let row = this.rows.get(day)
    if (row === undefined) {
      row = new Int32Array(32)
      this.rows.set(day, row)
    }
    this.lastDay = day
    this.lastRow = row
    return row
  }
}
