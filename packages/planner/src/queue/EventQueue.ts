/**
 * What is to happen next: a queue by time.
 *
 * @module
 */

/** A queue by time. What is due at the same time comes in the order in which it was added. */
export interface EventQueue<A> {
  readonly size: () => number
  /** The time of the next; infinite where there is none. */
  readonly nextAt: () => number
  readonly add: (at: number, item: A) => void
  /** Takes the next out; `undefined` where there is none. */
  readonly take: () => A | undefined
  /** Everything that is in it, in no order. */
  readonly items: () => ReadonlyArray<A>
}

/** A binary heap over three parallel arrays, so that adding allocates nothing. */
export const make = <A>(): EventQueue<A> => {
  const times: Array<number> = []
  const numbers: Array<number> = []
  const items: Array<A> = []
  let added = 0

  const before = (a: number, b: number): boolean =>
    times[a]! < times[b]! || (times[a] === times[b] && numbers[a]! < numbers[b]!)

  const swap = (a: number, b: number): void => {
    const time = times[a]!
    const number = numbers[a]!
    const item = items[a]!
    times[a] = times[b]!
    numbers[a] = numbers[b]!
    items[a] = items[b]!
    times[b] = time
    numbers[b] = number
    items[b] = item
  }

  const sink = (): void => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      if (left >= items.length) return
      const right = left + 1
      const least = right < items.length && before(right, left) ? right : left
      if (!before(least, at)) return
      swap(least, at)
      at = least
    }
  }

  return {
    size: () => items.length,
    nextAt: () => times[0] ?? Number.POSITIVE_INFINITY,
    add: (at, item) => {
      let index = items.length
      times.push(at)
      numbers.push(added++)
      items.push(item)
      while (index > 0) {
        const parent = (index - 1) >> 1
        if (!before(index, parent)) return
        swap(index, parent)
        index = parent
      }
    },
    take: () => {
      if (items.length === 0) return undefined
      swap(0, items.length - 1)
      times.pop()
      numbers.pop()
      const item = items.pop()
      sink()
      return item
    },
    items: () => items
  }
}
