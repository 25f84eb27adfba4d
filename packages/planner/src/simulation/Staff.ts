/**
 * The counters of every office, and who stands before them.
 *
 * @module
 */
import type { Office } from "@motcua/core"

/** The counters of a province. Times are milliseconds; visits must come in the order of time. */
export interface Staff {
  readonly has: (office: Office.OfficeId) => boolean
  readonly open: (office: Office.OfficeId, counters: number) => void
  /** The counters of an office go over to its successor. */
  readonly merge: (office: Office.OfficeId, into: Office.OfficeId) => void
  /** Serves a visit after everybody who came before; gives when that begins. */
  readonly serve: (office: Office.OfficeId, at: number, duration: number) => number
  readonly counters: () => number
}

/** Nobody yet. */
export const make = (): Staff => {
  // When each counter is free again.
  const freeAt = new Map<Office.OfficeId, Array<number>>()
  return {
    has: (office) => freeAt.has(office),
    open: (office, counters) => {
      freeAt.set(office, new Array<number>(counters).fill(0))
    },
    merge: (office, into) => {
      freeAt.set(into, [...(freeAt.get(into) ?? []), ...(freeAt.get(office) ?? [])])
      freeAt.delete(office)
    },
    serve: (office, at, duration) => {
      let counters = freeAt.get(office)
      if (counters === undefined) {
        counters = [0]
        freeAt.set(office, counters)
      }
      let first = 0
      for (let i = 1; i < counters.length; i++) {
        if (counters[i]! < counters[first]!) first = i
      }
      const begins = Math.max(at, counters[first]!)
      counters[first] = begins + duration
      return begins
    },
    counters: () => [...freeAt.values()].reduce((sum, { length }) => sum + length, 0)
  }
}
