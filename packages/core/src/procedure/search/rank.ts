/**
 * Ranks titles under the readings of a query.
 *
 * @module
 */
import { makeBoard, type Ranked } from "./board.ts"
import { clear, type Desk, deskOf, lay, MOST_SLOTS } from "./desk.ts"
import type { OpenIndex } from "./openIndex.ts"
import { scoreTitle } from "./scoreTitle.ts"
import { shortlist } from "./shortlist.ts"
import { type Reading, type Slot, weightOf } from "./slots.ts"
import * as SpecialCases from "./specialCases.ts"

/** What was found. */
export interface Ranking {
  /** The best of the admitted titles, in order. */
  readonly best: ReadonlyArray<Ranked>
  /** All admitted titles that were found. */
  readonly found: ReadonlyArray<number>
  /** All that were found, admitted or not. */
  readonly seen: ReadonlyArray<number>
}

/** Whoever asks for one is given the same first as who asks for ten. */
export const LEAST_RANKED = 10
const BY_EVERYDAY = 0.012
const MOST_EVERYDAY = 9
const SURE = 0.74
// A known word is taken for another only where no title answers well to the words as they stand.
const DOUBTFUL = 0.72
const GOOD = 0.7
const FIELD = 0.76
const PART_OF_FIELD = 0.6

const withoutDoubts = (slots: ReadonlyArray<Slot>): ReadonlyArray<Slot> =>
  slots.map((slot) => {
    if (slot.candidates.size === 1) return slot
    const candidates = new Map([...slot.candidates].filter(([, sure]) => sure > DOUBTFUL))
    return candidates.size === slot.candidates.size ? slot : { ...slot, candidates }
  })

/** The fields whose name is what was typed, with how well it is. */
const fieldsOf = (
  open: OpenIndex,
  { likelihood, slotsOf }: Desk,
  slots: ReadonlyArray<Slot>,
  whole: number
): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  // The first word may be any of the field's; a field without it is none that was named.
  const heads = new Set<number>()
  for (const syllable of slots[0]!.candidates.keys()) {
    for (const field of open.fieldsWith.get(syllable) ?? []) heads.add(field)
  }
  for (const field of heads) {
    const syllables = open.fieldSyllables[field]!
    let covered = 0
    for (const [slot, { weight }] of slots.entries()) {
      let best = 0
      for (const syllable of syllables) {
        if (slotsOf[syllable]! & (1 << slot)) {
          best = Math.max(best, likelihood[syllable * MOST_SLOTS + slot]!)
        }
      }
      covered += weight * best
    }
    if (covered < 0.9 * whole) continue
    const all = slots.length >= syllables.length
    found.set(field, (covered / whole) * (all ? FIELD : PART_OF_FIELD))
  }
  return found
}

/**
 * Ranks the titles under the readings of a query. What is found does not depend on what is
 * `admitted` nor on the limit, so that a facet finds as many as it was said to hold; where
 * `admitted` is `null` all are.
 */
export const rank = (
  open: OpenIndex,
  readings: ReadonlyArray<Reading>,
  admitted: ((title: number) => boolean) | null,
  limit: number
): Ranking => {
  const desk = deskOf(open)
  const all = makeBoard(LEAST_RANKED)
  const board = admitted === null && limit <= LEAST_RANKED ? all : makeBoard(Math.max(1, limit))
  const isOne = board === all
  const isOffered = (title: number): boolean => !isOne && (admitted === null || admitted(title))
  const seen = new Set<number>()
  const isSaid = (syllable: number): boolean => {
    for (let left = desk.slotsOf[syllable]!; left !== 0; left &= left - 1) {
      const slot = 31 - Math.clz32(left & -left)
      if (desk.likelihood[syllable * MOST_SLOTS + slot]! >= SURE) return true
    }
    return false
  }
  const bonus = (title: number): number =>
    BY_EVERYDAY * open.source.everyday[title]! - SpecialCases.cost(desk.special, title, isSaid)

  /** Offers the titles that answer some slots, and says how well the best does. */
  const pass = (reading: Reading, slots: ReadonlyArray<Slot>, whole: number): number => {
    let highest = 0
    const read: Reading = { slots, likelihood: reading.likelihood }
    const { best, shares, titles } = shortlist(open, desk, slots, whole)
    const look = (at: number): void => {
      const title = titles[at]!
      const most = shares[at]! * reading.likelihood + BY_EVERYDAY * MOST_EVERYDAY
      const isAmongAll = most > all.least()
      if (!isAmongAll && isOne) return
      const isAmongAdmitted = isOffered(title) && most > board.least()
      if (!isAmongAll && !isAmongAdmitted) return
      const score = scoreTitle(open, desk, slots, whole, title)
      const sum = reading.likelihood * score + bonus(title)
      if (isAmongAll) {
        highest = Math.max(highest, score)
        all.offer(title, sum, read)
      }
      if (isAmongAdmitted) board.offer(title, sum, read)
    }
    const high = 0.97 * best
    for (let at = 0; at < titles.length; at++) {
      seen.add(titles[at]!)
      if (shares[at]! >= high) look(at)
    }
    for (let at = 0; at < titles.length; at++) {
      if (shares[at]! < high) look(at)
    }
    return highest
  }

  for (const [place, reading] of readings.entries()) {
    const whole = weightOf(reading.slots)
    if (!(whole > 0)) continue
    // What cannot come among the first few is not looked at.
    if (reading.likelihood + BY_EVERYDAY * MOST_EVERYDAY <= all.fewest()) continue
    const asTyped = withoutDoubts(reading.slots)
    lay(desk, asTyped)
    const highest = pass(reading, asTyped, whole)
    if (highest < GOOD) {
      lay(desk, reading.slots)
      pass(reading, reading.slots, whole)
    }
    if (place === 0) {
      for (const [field, likeness] of fieldsOf(open, desk, reading.slots, whole)) {
        for (let title = 0; title < open.size; title++) {
          if (open.source.field[title] !== field) continue
          seen.add(title)
          all.offer(title, likeness + bonus(title), reading)
          if (isOffered(title)) board.offer(title, likeness + bonus(title), reading)
        }
      }
    }
    clear(desk, reading.slots)
  }
  const list = [...seen]
  return {
    best: board.ranked().slice(0, limit),
    found: admitted === null ? list : list.filter(admitted),
    seen: list
  }
}
