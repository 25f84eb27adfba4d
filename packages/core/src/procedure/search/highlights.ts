/**
 * What of a title to highlight: the words that answer those of the query.
 *
 * @module
 */
import type { Ranked } from "./board.ts"
import type { OpenIndex } from "./openIndex.ts"

const SURE = 0.5

/** The places of a title's words that answer a slot best. */
const answersOf = (
  syllables: ReadonlyArray<number>,
  candidates: ReadonlyMap<number, number>
): ReadonlySet<number> => {
  let best = SURE
  for (const syllable of syllables) best = Math.max(best, candidates.get(syllable) ?? 0)
  const places = new Set<number>()
  for (let place = 0; place < syllables.length; place++) {
    if ((candidates.get(syllables[place]!) ?? 0) >= best) places.add(place)
  }
  return places
}

/**
 * Offsets in the name, in order. Of several words that answer one of the query alike, those are
 * taken that stand beside what stands beside it in the query: "xây d" is "[xây dựng]" and none of
 * the other words with a d.
 */
export const highlights = (
  open: OpenIndex,
  { reading, title }: Ranked
): ReadonlyArray<readonly [start: number, end: number]> => {
  const first = open.starts[title]!
  const syllables: Array<number> = []
  for (let at = first; at < open.starts[title + 1]!; at++) {
    syllables.push(open.plain[open.tokens[at]!]!)
  }
  const answers = reading.slots.map(({ candidates }) => answersOf(syllables, candidates))
  const chosen = new Set<number>()
  answers.forEach((places, slot) => {
    const before = answers[slot - 1]
    const after = answers[slot + 1]
    const inCompany = [...places].filter(
      (place) => before?.has(place - 1) === true || after?.has(place + 1) === true
    )
    for (const place of inCompany.length > 0 ? inCompany : places) chosen.add(place)
  })
  const name = open.source.names[title]!
  const ranges: Array<[number, number]> = []
  for (const place of [...chosen].sort((a, b) => a - b)) {
    const start = open.from[first + place]!
    const end = open.to[first + place]!
    const before = ranges[ranges.length - 1]
    if (before !== undefined && name.slice(before[1], start).trim() === "") before[1] = end
    else ranges.push([start, end])
  }
  return ranges
}
