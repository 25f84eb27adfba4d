/**
 * How well each title answers a reading of a query.
 *
 * @module
 */
import { tonedLikeness, words } from "./folding.ts"
import type { OpenIndex } from "./openIndex.ts"
import type { Reading, Slot } from "./readQuery.ts"

/** The score of a title, and the reading that gave it. */
export interface Ranked {
  readonly title: number
  readonly score: number
  readonly reading: Reading
}

const LEAST_COVERED = 0.45
const NEAR_BEST = 0.6

// What makes a case of a procedure a special one. A title that says so, where the query does not,
// stands behind the plain case.
const SPECIAL: ReadonlyArray<readonly [phrase: string, cost: number]> = [
  ["yếu tố nước ngoài", 0.06],
  ["nước ngoài", 0.03],
  ["đối với tổ chức", 0.04],
  ["biên giới", 0.05],
  ["lưu động", 0.08],
  ["cấp lại", 0.06],
  ["đăng ký lại", 0.06],
  ["gia hạn", 0.06],
  ["cấp đổi", 0.05],
  ["điều chỉnh", 0.06],
  ["sửa đổi", 0.06],
  ["thu hồi", 0.07],
  ["chấm dứt", 0.07],
  ["tạm ngừng", 0.07],
  ["tạm dừng", 0.07],
  ["xóa", 0.07],
  ["hủy", 0.07],
  ["đình chỉ", 0.07],
  ["khôi phục", 0.06],
  ["chuyển đổi", 0.06],
  ["sáp nhập", 0.07],
  ["giải thể", 0.07],
  ["hợp nhất", 0.07],
  ["di dời", 0.07],
  ["thay đổi", 0.05],
  ["đính chính", 0.05],
  ["ghi vào sổ", 0.05],
  ["công bố danh mục", 0.1],
  ["giám sát", 0.04],
  ["giai đoạn chuyển tiếp", 0.06],
  ["trình thủ tướng", 0.08],
  ["khai thác thông tin", 0.05],
  ["chưa xác định được quốc tịch", 0.07],
  ["miễn nhiệm", 0.05],
  ["trả lại", 0.05],
  ["từ chối", 0.04]
]

interface Special {
  readonly syllables: ReadonlyArray<number>
  readonly cost: number
}

interface Marked {
  readonly specials: ReadonlyArray<Special>
  /** For each title the places in `specials` of what it says. */
  readonly ofTitle: ReadonlyArray<ReadonlyArray<number>>
}

const makeMarked = (open: OpenIndex): Marked => {
  const specials = SPECIAL.flatMap(([phrase, cost]) => {
    const syllables = words(phrase).map(({ folded }) => open.syllableOf.get(folded) ?? -1)
    return syllables.includes(-1) ? [] : [{ syllables, cost }]
  })
  const byFirst = new Map<number, Array<number>>()
  specials.forEach(({ syllables }, place) => {
    byFirst.set(syllables[0]!, [...(byFirst.get(syllables[0]!) ?? []), place])
  })
  const ofTitle = Array.from({ length: open.size }, (_, title) => {
    const found: Array<number> = []
    for (let at = open.starts[title]!; at < open.starts[title + 1]!; at++) {
      if (open.weights[at]! < 0.2) continue
      for (const place of byFirst.get(open.plain[open.tokens[at]!]!) ?? []) {
        const { syllables } = specials[place]!
        if (
          !found.includes(place) &&
          at + syllables.length <= open.starts[title + 1]! &&
          syllables.every((syllable, i) => open.plain[open.tokens[at + i]!] === syllable)
        ) {
          found.push(place)
        }
      }
    }
    return found
  })
  return { specials, ofTitle }
}

interface Desk {
  readonly marked: Marked
  /** Scratch space, cleared after use. */
  readonly covered: Float32Array
  readonly seenBy: Int32Array
  readonly slotsOf: Int32Array
}

const desks = new WeakMap<OpenIndex, Desk>()

const deskOf = (open: OpenIndex): Desk => {
  const known = desks.get(open)
  if (known !== undefined) return known
  const desk: Desk = {
    marked: makeMarked(open),
    covered: new Float32Array(open.size),
    seenBy: new Int32Array(open.size),
    slotsOf: new Int32Array(open.syllables.length)
  }
  desks.set(open, desk)
  return desk
}

/** The titles that hold enough of the slots to be worth a closer look. */
const shortlist = (
  open: OpenIndex,
  { covered, seenBy }: Desk,
  slots: ReadonlyArray<Slot>,
  whole: number
): ReadonlyArray<number> => {
  const touched: Array<number> = []
  slots.forEach(({ candidates, weight }, slot) => {
    const ordered = [...candidates].sort((a, b) => b[1] - a[1])
    for (const [syllable, likelihood] of ordered) {
      for (let i = open.postingStarts[syllable]!; i < open.postingStarts[syllable + 1]!; i++) {
        const title = open.postings[i]!
        if (seenBy[title] === slot + 1) continue
        if (covered[title] === 0) touched.push(title)
        seenBy[title] = slot + 1
        covered[title]! += weight * likelihood
      }
    }
  })
  let best = 0
  for (const title of touched) best = Math.max(best, covered[title]!)
  const least = Math.max(LEAST_COVERED * whole, NEAR_BEST * best)
  const listed = touched.filter((title) => covered[title]! >= least)
  for (const title of touched) {
    covered[title] = 0
    seenBy[title] = 0
  }
  return listed
}

const likenessFactor = { same: 1, vowels: 0.96, letters: 0.92 } as const

const score = (
  open: OpenIndex,
  { slotsOf }: Desk,
  slots: ReadonlyArray<Slot>,
  whole: number,
  title: number
): number => {
  const from = open.starts[title]!
  const to = open.starts[title + 1]!
  const quality = new Float32Array(slots.length)
  let pairs = 0
  let near = 0
  let before = 0
  let beforeThat = 0
  let said = 0
  let all = 0
  let firstAt = -1
  for (let at = from; at < to; at++) {
    const token = open.tokens[at]!
    const syllable = open.plain[token]!
    const mask = slotsOf[syllable]!
    const importance = open.weights[at]! * (0.4 + open.rarity[syllable]!)
    all += importance
    if (mask !== 0) {
      let best = 0
      for (let slot = 0; slot < slots.length; slot++) {
        if ((mask & (1 << slot)) === 0) continue
        const { candidates, toned } = slots[slot]!
        let likelihood = candidates.get(syllable)!
        if (toned !== null) {
          likelihood *= likenessFactor[tonedLikeness(toned, open.tonedSyllables[token]!)]
        }
        if (open.weights[at]! < 1) likelihood *= open.weights[at]! < 0.2 ? 0.85 : 0.93
        if (likelihood > quality[slot]!) quality[slot] = likelihood
        if (likelihood > best) best = likelihood
      }
      said += importance * best
      if (firstAt < 0) firstAt = at
    }
    pairs |= (before << 1) & mask
    near |= (beforeThat << 1) & mask
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
  const coverage = covered / whole
  const order = joints === 0 ? 1 : joined / joints
  const concision = all === 0 ? 0 : said / all
  let skipped = 0
  for (let at = from; at < firstAt; at++) skipped += open.weights[at]!
  const start = firstAt < 0 ? 0 : 1 / (1 + 0.3 * skipped)
  return coverage * (0.45 + 0.25 * order + 0.22 * concision + 0.08 * start)
}

/** Costs of the special cases that a reading does not speak of. */
const specialCost = ({ marked }: Desk, said: ReadonlySet<number>, title: number): number => {
  let cost = 0
  for (const place of marked.ofTitle[title]!) {
    const special = marked.specials[place]!
    if (!special.syllables.every((syllable) => said.has(syllable))) cost += special.cost
  }
  return Math.min(cost, 0.16)
}

const FIELD_LIKENESS = 0.85

/** Titles whose field is what was typed, in all its words. */
const ofField = (open: OpenIndex, slots: ReadonlyArray<Slot>): ReadonlyMap<number, number> => {
  const likeness = new Map<number, number>()
  open.fieldSyllables.forEach((syllables, field) => {
    let found = 0
    let whole = 0
    for (const { candidates, weight } of slots) {
      whole += weight
      found += weight * Math.max(0, ...syllables.map((syllable) => candidates.get(syllable) ?? 0))
    }
    const covered = found / whole
    if (covered < 0.9) return
    const share = Math.min(1, slots.length / syllables.length)
    likeness.set(field, covered * (share === 1 ? FIELD_LIKENESS : 0.6))
  })
  return likeness
}

/** Ranks the titles under the readings of a query, best first. */
export const rank = (
  open: OpenIndex,
  readings: ReadonlyArray<Reading>,
  admitted: (title: number) => boolean
): ReadonlyArray<Ranked> => {
  const desk = deskOf(open)
  const best = new Map<number, Ranked>()
  const offer = (title: number, score: number, reading: Reading) => {
    const known = best.get(title)
    if (known === undefined || score > known.score) best.set(title, { title, score, reading })
  }
  readings.forEach((reading, place) => {
    const { slots, likelihood } = reading
    const whole = slots.reduce((sum, { weight }) => sum + weight, 0)
    if (!(whole > 0)) return
    const said = new Set<number>()
    slots.forEach(({ candidates }, slot) => {
      for (const [syllable, sure] of candidates) {
        desk.slotsOf[syllable]! |= 1 << slot
        if (sure >= 0.8) said.add(syllable)
      }
    })
    const bonus = (title: number) =>
      0.012 * open.source.everyday[title]! - specialCost(desk, said, title)
    for (const title of shortlist(open, desk, slots, whole)) {
      if (!admitted(title)) continue
      offer(title, likelihood * score(open, desk, slots, whole, title) + bonus(title), reading)
    }
    if (place === 0) {
      const fields = ofField(open, slots)
      if (fields.size > 0) {
        for (let title = 0; title < open.size; title++) {
          const likeness = fields.get(open.source.field[title]!)
          if (likeness === undefined || !admitted(title)) continue
          offer(title, likeness + bonus(title), reading)
        }
      }
    }
    for (const { candidates } of slots) {
      for (const syllable of candidates.keys()) desk.slotsOf[syllable] = 0
    }
  })
  return [...best.values()].sort((a, b) => b.score - a.score || a.title - b.title)
}
