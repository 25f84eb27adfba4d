/**
 * Whether a roadmap holds together: no office lost, no commune unserved, no day without a phase.
 *
 * @module
 */
import { type Commune, isValid } from "../office/Commune.ts"
import { establishment, isOpen, type Office, type OfficeId } from "../office/Office.ts"
import * as LocalDate from "../time/LocalDate.ts"
import { heir, pointOf, type Roadmap } from "./Roadmap.ts"
import type { RoadmapProblem } from "./RoadmapProblem.ts"
import { serving } from "./Serving.ts"
import { transitionProblems } from "./transitionChecks.ts"
import { turningDays } from "./turningDays.ts"
import { unitProblems } from "./unitChecks.ts"

const iso = (date: LocalDate.LocalDate | null): string =>
  date === null ? "none" : LocalDate.format(date)

const phaseProblems = (roadmap: Roadmap): ReadonlyArray<RoadmapProblem> =>
  roadmap.phases.flatMap((phase, index) => {
    const problem = (
      tag: RoadmapProblem["_tag"],
      field: "from" | "to",
      expected: string
    ): RoadmapProblem => ({
      _tag: tag,
      rule: "P1",
      row: phase.id,
      transition: null,
      field,
      value: iso(phase[field]),
      expected
    })
    const before = roadmap.phases[index - 1]
    const problems: Array<RoadmapProblem> = []
    if (phase.to < phase.from) {
      problems.push(problem("PhaseBackwards", "to", `a day not before ${iso(phase.from)}`))
    }
    if (before !== undefined) {
      const due = LocalDate.addDays(before.to, 1)
      const expected = `${iso(due)}, the day after phase ${before.id}`
      if (phase.from < due) problems.push(problem("PhaseOverlap", "from", expected))
      if (phase.from > due) problems.push(problem("PhaseGap", "from", expected))
    }
    return problems
  })

/** What the Centre must be set up with (C1), and a branch have of its own (C2). */
const incomplete = (office: Office): ReadonlyArray<RoadmapProblem> => {
  const problem = (rule: "C1" | "C2", field: string, value: string, expected: string) => ({
    _tag: "OfficeIncomplete" as const,
    rule,
    row: office.id,
    transition: null,
    field,
    value,
    expected
  })
  switch (office._tag) {
    case "Centre": {
      const fields = ["directors", "deputies", "units", "posts"] as const
      return fields
        .filter((field) => !(office.establishment[field] >= establishment[field]))
        .map((field) => {
          const value = `${office.establishment[field]}`
          return problem("C1", `establishment.${field}`, value, `at least ${establishment[field]}`)
        })
    }
    case "Branch": {
      const fields = ["ownSeal", "ownAccount", "ownPremises"] as const
      return fields
        .filter((field) => !office.standing[field])
        .map((field) => problem("C2", `standing.${field}`, "false", "true: a branch has its own"))
    }
    case "ReceptionPoint":
      return []
  }
}

const officeProblems = (
  roadmap: Roadmap,
  communes: ReadonlyArray<Commune>
): ReadonlyArray<RoadmapProblem> => {
  const byId = new Map<OfficeId, Office>()
  const codes = new Set(communes.map((commune) => commune.code))
  const problems: Array<RoadmapProblem> = []
  const add = (
    _tag: RoadmapProblem["_tag"],
    office: Office,
    field: string,
    value: string,
    expected: string
  ) => problems.push({ _tag, rule: "P4", row: office.id, transition: null, field, value, expected })
  for (const office of roadmap.offices) {
    if (byId.has(office.id)) add("OfficeTwice", office, "id", office.id, "an id of its own")
    byId.set(office.id, office)
  }
  const first = roadmap.phases[0]
  for (const office of roadmap.offices) {
    const { successor, openFrom, openTo } = office
    problems.push(...incomplete(office))
    if (!codes.has(office.communeCode)) {
      add("OfficeInNoCommune", office, "communeCode", office.communeCode, "a commune's code")
    }
    if (first !== undefined && openFrom < first.from) {
      const expected = `${iso(first.from)} or later, when the first phase begins`
      add("OfficeOutsidePhases", office, "openFrom", iso(openFrom), expected)
    }
    if (openTo === null) {
      if (successor !== null) {
        add("SuccessorOfOpen", office, "successor", successor, "none while it is open")
      }
      continue
    }
    if (successor === null) {
      add("SuccessorMissing", office, "successor", "none", "the office that takes over")
      continue
    }
    const heirs = byId.get(successor)
    const next = LocalDate.addDays(openTo, 1)
    if (heirs === undefined || heirs === office) {
      add("SuccessorUnknown", office, "successor", successor, "the id of another office")
    } else if (!isOpen(heirs, next)) {
      add("SuccessorClosed", office, "successor", successor, `an office open on ${iso(next)}`)
    }
  }
  return problems
}

const serviceProblems = (
  roadmap: Roadmap,
  communes: ReadonlyArray<Commune>
): ReadonlyArray<RoadmapProblem> => {
  const days = turningDays(roadmap)
  return communes.flatMap((commune): ReadonlyArray<RoadmapProblem> => {
    const point = pointOf(roadmap, commune)
    const day = days.find(
      (each) =>
        isValid(commune, each) &&
        // Both: people follow the transitions, open dossiers the successors.
        (point === undefined ||
          serving(roadmap, commune, "point", each) === null ||
          heir(roadmap, point, each) === null)
    )
    return day === undefined
      ? []
      : [
          {
            _tag: "CommuneUnserved",
            rule: "P4",
            row: commune.code,
            transition: null,
            field: "receptionPoint",
            value: point?.id ?? "none",
            expected: `an office that serves it on ${iso(day)}`
          }
        ]
  })
}

/**
 * Everything that does not hold in a roadmap, in the order phases, units, offices, transitions,
 * service; empty for a sound one. What is checked (rules P1 to P5): phases follow one another
 * without gap or overlap; units have one code at a time, lie in the country and have no people below
 * 0; every office lies in a commune and within the phases, the Centre
 * has what C1 and a branch what C2 gives it; every closed office has one successor,
 * open on the next day; transitions and offices tell the same, each with its citation; the shares of
 * a split add up to 1 and its parts have each commune once; a commune is given away by whoever
 * served it; and each commune is served on every day from the first phase on, proved on each day on
 * which anything changes.
 */
export const check = (
  roadmap: Roadmap,
  communes: ReadonlyArray<Commune>
): ReadonlyArray<RoadmapProblem> => [
  ...phaseProblems(roadmap),
  ...unitProblems(communes, roadmap.offices),
  ...officeProblems(roadmap, communes),
  ...transitionProblems(roadmap, communes),
  ...serviceProblems(roadmap, communes)
]

export type { RoadmapProblem, RoadmapProblemTag } from "./RoadmapProblem.ts"
export { problemText } from "./RoadmapProblem.ts"
export { turningDays } from "./turningDays.ts"
