/**
 * How well each title answers a reading of a query.
 *
 * @module
 */
import type { OpenIndex } from "./openIndex.ts"
import type { Reading, Slot } from "./readQuery.ts"
import * as SpecialCases from "./specialCases.ts"

/** The score of a title, and the reading that gave it. */
export interface Ranked {
  readonly title: number
  readonly score: number
  readonly reading: Reading
}

/** The best titles in order, and all that were found in the order of the index. */
export interface Ranking {
  readonly best: ReadonlyArray<Ranked>
  readonly found: ReadonlyArray<number>
}

// Of a query's weight a title must have so much, and so much of what the best title has.
const LEAST_COVERED = 0.45
// A sentence says much beside the matter.
const LEAST_OF_A_SENTENCE = 0.3
const SENTENCE = 6
const NEAR_BEST = 0.6
// What a title's score is made of, where it has every word of the query.
const BY_WORDS = 0.38
const BY_ORDER = 0.3
const BY_CONCISION = 0.22
const BY_START = 0.1
const BY_EVERYDAY = 0.012
const MOST_EVERYDAY = 9
// Other tones than those typed; other vowels too.
const OTHER_TONE = 0.96
const OTHER_VOWEL = 0.92
const IN_TAIL = 0.93
const IN_BRACKETS = 0.85
const SURE = 0.74
// A known word is taken for another only where no title answers well to the words as they stand.
const DOUBTFUL = 0.72
const GOOD = 0.7
const FIELD = 0.76
const PART_OF_FIELD = 0.6

const MOST_SLOTS = 32

/** Scratch space, clean between two readings. */
interface Desk {
  readonly special: SpecialCases.SpecialCases
  readonly covered: Float32Array
  readonly seenBy: Int32Array
  /** The slots that a syllable will do for, as bits, and how likely for each. */
  readonly slotsOf: Int32Array
  readonly likelihood: Float32Array
  readonly quality: Float32Array
}

const desks = new WeakMap<OpenIndex, Desk>()

const deskOf = (open: OpenIndex): Desk => {
  const known = desks.get(open)
  if (known !== undefined) return known
  const desk: Desk = {
    special: SpecialCases.make(open),
    covered: new Float32Array(open.size),
    seenBy: new Int32Array(open.size),
    slotsOf: new Int32Array(open.syllables.length),
    likelihood: new Float32Array(open.syllables.length * MOST_SLOTS),
    quality: new Float32Array(MOST_SLOTS)
  }
  desks.set(open, desk)
  return desk
}

const lay = ({ likelihood, slotsOf }: Desk, slots: ReadonlyArray<Slot>): void => {
  for (const [slot, { candidates }] of slots.entries()) {
    for (const [syllable, sure] of candidates) {
      slotsOf[syllable]! |= 1 << slot
      likelihood[syllable * MOST_SLOTS + slot] = sure
    }
  }
}

const clear = ({ slotsOf }: Desk, slots: ReadonlyArray<Slot>): void => {
  for (const { candidates } of slots) {
    for (const syllable of candidates.keys()) slotsOf[syllable] = 0
  }
}

const withoutDoubts = (slots: ReadonlyArray<Slot>): ReadonlyArray<Slot> =>
  slots.map((slot) => {
    if (slot.candidates.size === 1) return slot
    const candidates = new Map([...slot.candidates].filter(([, sure]) => sure > DOUBTFUL))
    return candidates.size === slot.candidates.size ? slot : { ...slot, candidates }
  })

interface Listed {
  readonly titles: ReadonlyArray<number>
  /** At most so much of the query's weight, as a share, has the title of the same place. */
  readonly shares: ReadonlyArray<number>
  readonly best: number
}

/** The titles that hold enough of the slots to be worth a closer look. */
const shortlist = (
  open: OpenIndex,
  { covered, seenBy }: Desk,
  slots: ReadonlyArray<Slot>,
  whole: number
): Listed => {
  const { postings, postingStarts } = open
  const touched: Array<number> = []
  for (let slot = 0; slot < slots.length; slot++) {
    const { candidates, weight } = slots[slot]!
    const ordered = candidates.size === 1 ? candidates : [...candidates].sort((a, b) => b[1] - a[1])
    for (const [syllable, likelihood] of ordered) {
      const gain = weight * likelihood
      const end = postingStarts[syllable + 1]!
      for (let i = postingStarts[syllable]!; i < end; i++) {
        const title = postings[i]!
        if (seenBy[title] === slot + 1) continue
        if (seenBy[title] === 0) touched.push(title)
        seenBy[title] = slot + 1
        covered[title]! += gain
      }
    }
  }
  let best = 0
  for (const title of touched) best = Math.max(best, covered[title]!)
  const share = slots.length >= SENTENCE ? LEAST_OF_A_SENTENCE : LEAST_COVERED
  const least = Math.max(share * whole, NEAR_BEST * best)
  const titles: Array<number> = []
  const shares: Array<number> = []
  for (const title of touched) {
    if (covered[title]! >= least) {
      titles.push(title)
      shares.push(covered[title]! / whole)
    }
    covered[title] = 0
    seenBy[title] = 0
  }
  return { titles, shares, best: best / whole }
}

const scoreOf = (
  open: OpenIndex,
  desk: Desk,
  slots: ReadonlyArray<Slot>,
  whole: number,
  title: number
): number => {
  const { importance, plain, tokens, vowels, weights } = open
  const { likelihood, quality, slotsOf } = desk
  const from = open.starts[title]!
  const to = open.starts[title + 1]!
  quality.fill(0, 0, slots.length)
  let pairs = 0
  let near = 0
  let before = 0
  let beforeThat = 0
  let said = 0
  let firstAt = -1
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const syllable = plain[token]!
    const mask = slotsOf[syllable]!
    if (mask !== 0) {
      const weight = weights[at]!
      const place = weight === 1 ? 1 : weight < 0.2 ? IN_BRACKETS : IN_TAIL
      let best = 0
      for (let left = mask; left !== 0; left &= left - 1) {
        const slot = 31 - Math.clz32(left & -left)
        const { toned, vowel } = slots[slot]!
        const accent =
          toned < 0 || toned === token ? 1 : vowel === vowels[token] ? OTHER_TONE : OTHER_VOWEL
        const sure = likelihood[syllable * MOST_SLOTS + slot]! * accent * place
        if (sure > quality[slot]!) quality[slot] = sure
        if (sure > best) best = sure
      }
      said += importance[at]! * best
      if (firstAt < 0) firstAt = at
      pairs |= (before << 1) & mask
      near |= (beforeThat << 1) & mask
    }
    beforeThat = before
    before = mask
  }
  let covered = 0
  let joined = 0
  let joints = 0
  for (let slot = 0; slot < slots.length; slot++) {
    const { weight } = slots[slot]!
    covered += weight * quality[slot]!
    if (slot === 0) continue
    const joint = weight + slots[slot - 1]!.weight
    joints += joint
    const both = Math.min(quality[slot]!, quality[slot - 1]!)
    if (pairs & (1 << slot)) joined += joint * both
    else if (near & (1 << slot)) joined += 0.5 * joint * both
  }
  let skipped = 0
  for (let at = from; at < firstAt; at++) skipped += weights[at]!
  const order = joints === 0 ? 1 : joined / joints
  const concision = said / (open.importanceOf[title]! || 1)
  const start = 1 / (1 + 0.3 * skipped)
  return (
    (covered / whole) * (BY_WORDS + BY_ORDER * order + BY_CONCISION * concision + BY_START * start)
  )
}

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

const better = (a: Ranked, b: Ranked): number => b.score - a.score || a.title - b.title

// A longer list is sorted once at the end.
const MOST_KEPT_IN_ORDER = 50

/** Keeps the best score of each title, and knows what it takes to be among the first so many. */
const makeBoard = (limit: number) => {
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

/** Ranks the titles under the readings of a query. */
export const rank = (
  open: OpenIndex,
  readings: ReadonlyArray<Reading>,
  admitted: (title: number) => boolean,
  limit: number
): Ranking => {
  const desk = deskOf(open)
  const board = makeBoard(Math.max(1, limit))
  const found = new Set<number>()
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
      if (most <= board.least()) return
      const score = scoreOf(open, desk, slots, whole, title)
      highest = Math.max(highest, score)
      board.offer(title, reading.likelihood * score + bonus(title), read)
    }
    const high = 0.97 * best
    for (const [at, title] of titles.entries()) {
      if (!admitted(title)) continue
      found.add(title)
      if (shares[at]! >= high) look(at)
    }
    for (const [at, title] of titles.entries()) {
      if (shares[at]! < high && found.has(title)) look(at)
    }
    return highest
  }

  for (const [place, reading] of readings.entries()) {
    const whole = reading.slots.reduce((sum, { weight }) => sum + weight, 0)
    if (!(whole > 0)) continue
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
          if (open.source.field[title] !== field || !admitted(title)) continue
          found.add(title)
          board.offer(title, likeness + bonus(title), reading)
        }
      }
    }
    clear(desk, reading.slots)
  }
  return { best: limit === 0 ? [] : board.ranked(), found: [...found] }
}
