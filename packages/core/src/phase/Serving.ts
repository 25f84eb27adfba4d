/**
 * Who serves a commune on a date, through merges, splits and rehomings.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Commune } from "../office/Commune.ts"
import type { Office, OfficeId } from "../office/Office.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import { heir, pointOf, type Roadmap } from "./Roadmap.ts"
import { isEnd, type Transition } from "./Transition.ts"

/** The office that a commune has by itself: the point on its one-stop unit, or its district's branch. */
export type Home = "point" | "branch"

const homeOf = (roadmap: Roadmap, commune: Commune, home: Home): Office | undefined =>
  home === "point"
    ? pointOf(roadmap, commune)
    : roadmap.offices.find(
        ({ _tag, districtCode }) => _tag === "Branch" && districtCode === commune.districtCode
      )

/** Where a transition takes a commune that the office served; `null` where it does not concern it. */
const moved = (transition: Transition, office: OfficeId, code: string): OfficeId | null => {
  switch (transition._tag) {
    case "Merge":
    case "Close":
      return transition.office === office ? transition.into : null
    case "Split":
      if (transition.office !== office) return null
      return transition.parts.find(({ communes }) => communes.includes(code))?.into ?? null
    case "Rehome":
      return transition.from === office && transition.communes.includes(code) ? transition.to : null
    default:
      return null
  }
}

/** Who serves a commune, and the transitions that brought it there, in order. */
interface Served {
  readonly office: OfficeId
  readonly by: ReadonlyArray<Transition>
}

const follow = (roadmap: Roadmap, first: Office, code: string, date: LocalDate): Served => {
  const moves = roadmap.transitions
    .filter((each) => each.on <= date && (isEnd(each) || each._tag === "Rehome"))
    .sort((a, b) => a.on - b.on)
  let office = first.id
  const by: Array<Transition> = []
  for (const move of moves) {
    const to = moved(move, office, code)
    if (to === null) continue
    office = to
    by.push(move)
  }
  return { office, by }
}

/**
 * The office that serves a commune on a date in the place of its own point or of its district's
 * branch: that office itself, or whoever took the commune over. `null` where nobody does, which
 * `RoadmapCheck` rules out for points.
 */
export const serving = (
  roadmap: Roadmap,
  commune: Commune,
  home: Home,
  date: LocalDate
): Office | null => {
  const first = homeOf(roadmap, commune, home)
  if (first === undefined) return null
  const at = follow(roadmap, first, commune.code, date).office
  const office = roadmap.offices.find(({ id }) => id === at)
  return office === undefined ? null : heir(roadmap, office, date)
}

/** The rules by which a commune came to another office than its own, in order of time. */
export const movedBy = (
  roadmap: Roadmap,
  commune: Commune,
  home: Home,
  date: LocalDate
): ReadonlyArray<RuleId> => {
  const first = homeOf(roadmap, commune, home)
  return first === undefined
    ? []
    : follow(roadmap, first, commune.code, date).by.map(({ rule }) => rule)
}

/** How much of what an office was is with which office, 0 to 1. */
export interface Heir {
  readonly office: OfficeId
  readonly share: number
}

/**
 * Which offices have what an office was, on a date: itself alone while it is open, then those that
 * took it over, each with its share. The shares add up to what went in: nothing is lost on the way.
 */
export const heirs = (roadmap: Roadmap, office: OfficeId, date: LocalDate): ReadonlyArray<Heir> => {
  const ends = roadmap.transitions
    .filter(isEnd)
    .filter(({ on }) => on <= date)
    .sort((a, b) => a.on - b.on)
  const shares = new Map<OfficeId, number>([[office, 1]])
  for (const end of ends) {
    const share = shares.get(end.office)
    if (share === undefined) continue
    shares.delete(end.office)
    const parts = end._tag === "Split" ? end.parts : [{ into: end.into, share: 1 }]
    for (const part of parts) {
      shares.set(part.into, (shares.get(part.into) ?? 0) + share * part.share)
    }
  }
  return [...shares].map(([id, share]) => ({ office: id, share }))
}
