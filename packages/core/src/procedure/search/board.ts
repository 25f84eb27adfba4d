/**
 * The best titles so far.
 *
 * @module
 */
import type { Reading } from "./slots.ts"

/** The score of a title, and the reading that gave it. */
export interface Ranked {
  readonly title: number
  readonly score: number
  readonly reading: Reading
}

const better = (a: Ranked, b: Ranked): number => b.score - a.score || a.title - b.title

// A longer list is sorted once at the end.
const MOST_KEPT_IN_ORDER = 50

const AT_ONCE = 5

/** Keeps the best score of each title, and knows what it takes to be among the first so many. */
export const makeBoard = (limit: number) => {
  const best = new Map<number, Ranked>()
  const first: Array<Ranked> = []
  const keep = (ranked: Ranked, known: Ranked | undefined): void => {
    const place = known === undefined ? -1 : first.indexOf(known)
    if (place >= 0) first.splice(place, 1)
    let at = first.length
    while (at > 0 && better(ranked, first[at - 1]!) < 0) at--
    first.splice(at, 0, ranked)
    if (first.length > limit) first.pop()
  }
  return {
    /** The score that a title has to pass to be among the first. */
    least: (): number =>
      first.length < limit || limit > MOST_KEPT_IN_ORDER
        ? Number.NEGATIVE_INFINITY
        : first[limit - 1]!.score,
    /** The score that a title has to pass to be seen at once. */
    fewest: (): number => first[AT_ONCE - 1]?.score ?? Number.NEGATIVE_INFINITY,
    offer: (title: number, score: number, reading: Reading): void => {
      const known = best.get(title)
      if (known !== undefined && known.score >= score) return
      const ranked = { title, score, reading }
      best.set(title, ranked)
      if (limit <= MOST_KEPT_IN_ORDER) keep(ranked, known)
    },
    ranked: (): ReadonlyArray<Ranked> =>
      limit <= MOST_KEPT_IN_ORDER ? first : [...best.values()].sort(better).slice(0, limit)
  }
}
