const marksPerDay = 32

/** How many marks of each kind fall on each day: the exact integers that every window is summed from. */
export class DayCounts {
  /** One row of counts a day, from day `first` on: reading orders in any order of days then costs no look-up. */
  private counts = new Int32Array(0)
  private first = 0
  private days = 0

  /** Adds `amount` to the count of every bit that is set in `marks`. */
  add(day: number, marks: number, amount: number): void {
    const index = day - this.first
    const row = (index >= 0 && index < this.days ? index : this.cover(day)) * marksPerDay
    const { counts } = this
    for (let rest = marks; rest !== 0; rest &= rest - 1) {
      const at = row + 31 - Math.clz32(rest & -rest)
      counts[at] = (counts[at] as number) + amount
    }
  }

  /** The count of one mark over the days `from` to `to`, both included. */
  sum(mark: number, from: number, to: number): number {
    const bit = 31 - Math.clz32(mark)
    const begin = Math.max(0, from - this.first)
    const end = Math.min(this.days - 1, to - this.first)
    let total = 0
    for (let index = begin; index <= end; index++) total += this.counts[index * marksPerDay + bit] as number
    return total
  }

  clear(): void {
    this.counts.fill(0)
  }

  /** Makes room for a day and some months around it; answers the day's row. */
  private cover(day: number): number {
    const margin = 100
    const first = this.days === 0 ? day - margin : Math.min(this.first, day - margin)
    const end = this.days === 0 ? day + margin : Math.max(this.first + this.days, day + margin)
    const wider = new Int32Array((end - first) * marksPerDay)
    wider.set(this.counts, (this.days === 0 ? 0 : this.first - first) * marksPerDay)
    this.counts = wider
    this.first = first
    this.days = end - first
    return day - first
  }
}
