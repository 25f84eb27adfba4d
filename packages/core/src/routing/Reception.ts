/**
 * Which offices serve a territory, as long as boundaries count.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Commune } from "../office/Commune.ts"
import type { Office } from "../office/Office.ts"
import type { Roadmap } from "../phase/Roadmap.ts"
import { movedBy, serving } from "../phase/Serving.ts"
import type { Level } from "../procedure/Procedure.ts"
import type { LocalDate } from "../time/LocalDate.ts"

/**
 * An office as seen from the applicant's commune: the point of the commune (or who took it over),
 * the branch of its district, every branch, the Centre.
 */
export type Place = "ownPoint" | "ownBranch" | "everyBranch" | "centre"

/** Per level of a procedure, the places that receive it within the territory. */
export type Reception = Readonly<Record<Level, ReadonlyArray<Place>>>

/**
 * The default, **assumed**: the seed and the decrees do not spell it out.
 *
 * - A commune's procedures go to the point of the commune, which is its one-stop unit (P1), and
 *   nowhere else: to list an office that may turn a citizen away is worse than to leave one out.
 * - A district's go to the branch at the district's place (P1, C2).
 * - The province's go to the Centre (C3) and, since branches are parts of it (C2) and the whole
 *   province is the territory, to every branch.
 * - A ministry's are not the province's to receive.
 */
export const assumed: Reception = {
  commune: ["ownPoint"],
  district: ["ownBranch"],
  province: ["centre", "everyBranch"],
  ministry: [],
  other: []
}

const LEVEL_RULES: Readonly<Record<Level, ReadonlyArray<RuleId>>> = {
  commune: ["P1"],
  district: ["P1", "C2"],
  province: ["C3", "C2"],
  ministry: [],
  other: []
}

/** A territory on a date: where the applicant lives, and who receives anything at all that day. */
export interface Territory {
  readonly roadmap: Roadmap
  readonly commune: Commune
  readonly date: LocalDate
  /** The offices open on the date. */
  readonly open: ReadonlyArray<Office>
}

const officesAt = (place: Place, territory: Territory): ReadonlyArray<Office> => {
  const { roadmap, commune, date, open } = territory
  switch (place) {
    case "centre":
      return open.filter((office) => office._tag === "Centre")
    case "everyBranch":
      return open.filter((office) => office._tag === "Branch")
    case "ownPoint":
    case "ownBranch": {
      const home = place === "ownPoint" ? "point" : "branch"
      const office = serving(roadmap, commune, home, date)
      return office === null ? [] : [office]
    }
  }
}

/** The offices at some places of a territory, each once. */
export const at = (places: ReadonlyArray<Place>, territory: Territory): ReadonlyArray<Office> => [
  ...new Set(places.flatMap((place) => officesAt(place, territory)))
]

/** The offices that serve a territory for any of the levels, each once, and the rules for it. */
export const offices = (
  reception: Reception,
  territory: Territory,
  levels: ReadonlyArray<Level>
): { readonly offices: ReadonlyArray<Office>; readonly rules: ReadonlyArray<RuleId> } => {
  const found = at(
    levels.flatMap((level) => reception[level]),
    territory
  )
  const rules = new Set(levels.flatMap((level) => LEVEL_RULES[level]))
  // Served by another office than the commune's own: the rules by which it came there.
  for (const [place, home] of [
    ["ownPoint", "point"],
    ["ownBranch", "branch"]
  ] as const) {
    if (!levels.some((level) => reception[level].includes(place))) continue
    const { roadmap, commune, date } = territory
    for (const rule of movedBy(roadmap, commune, home, date)) rules.add(rule)
  }
  return { offices: found, rules: [...rules] }
}
