/**
 * Whether the transitions of a roadmap and its offices tell the same, and nothing is lost in one.
 *
 * @module
 */
import { type Commune, isValid } from "../office/Commune.ts"
import { isOpen, type Office, type OfficeId } from "../office/Office.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Roadmap } from "./Roadmap.ts"
import type { RoadmapProblem, RoadmapProblemTag } from "./RoadmapProblem.ts"
import { serving } from "./Serving.ts"
import { isEnd, type Rehome, type Split, subject, type Transition } from "./Transition.ts"

// Shares are decimals in a file: a third three times is one but for the last digits.
const SHARE_NOISE = 1e-6

const iso = (date: LocalDate.LocalDate | null): string =>
  date === null ? "none" : LocalDate.format(date)

/** Tells of a problem: its name, the field, what stands there and what should; the row is set. */
type Tell = (
  tag: RoadmapProblemTag,
  field: string,
  value: string,
  expected: string,
  row?: string
) => void

interface Context {
  readonly roadmap: Roadmap
  readonly byId: ReadonlyMap<OfficeId, Office>
  readonly communes: ReadonlyArray<Commune>
}

/** Every office that a transition names, by the field in which it does. */
const named = (transition: Transition): ReadonlyArray<readonly [string, OfficeId]> => {
  switch (transition._tag) {
    case "Open":
      return [["office", transition.office]]
    case "Merge":
    case "Close":
      return [
        ["office", transition.office],
        ["into", transition.into]
      ]
    case "Split":
      return [
        ["office", transition.office],
        ...transition.parts.map(({ into }, index) => [`parts.${index}.into`, into] as const)
      ]
    case "Rehome":
      return [
        ["from", transition.from],
        ["to", transition.to]
      ]
    case "ChangeStaffSource":
      return transition.office === null ? [] : [["office", transition.office]]
    case "ChangeList":
      return []
  }
}

const twice = <A>(values: ReadonlyArray<A>): A | undefined =>
  values.find((value, index) => values.indexOf(value) !== index)

/** The communes that an office served in some way on the day before; by code. */
const servedBefore = (
  { roadmap, communes }: Context,
  office: OfficeId,
  on: LocalDate.LocalDate
): ReadonlyArray<Commune> => {
  const before = LocalDate.addDays(on, -1)
  return communes
    .filter((commune) => isValid(commune, before))
    .filter((commune) =>
      (["point", "branch"] as const).some(
        (home) => serving(roadmap, commune, home, before)?.id === office
      )
    )
}

const unknownCommunes = (
  { communes }: Context,
  codes: ReadonlyArray<string>,
  on: LocalDate.LocalDate,
  field: string,
  tell: Tell
): void => {
  for (const code of codes) {
    if (!communes.some((commune) => commune.code === code && isValid(commune, on))) {
      tell(
        "TransitionUnknownCommune",
        field,
        code,
        `the code of a commune that is there on ${iso(on)}`
      )
    }
  }
}

const splitProblems = (context: Context, split: Split, tell: Tell): void => {
  const { parts, on, office } = split
  const intos = parts.map(({ into }) => into)
  const again = twice(intos)
  if (parts.length < 2 || again !== undefined || intos.includes(office)) {
    tell("SplitParts", "parts", intos.join(", ") || "none", "two or more other offices, each once")
  }
  const sum = parts.reduce((total, { share }) => total + share, 0)
  if (!(Math.abs(sum - 1) <= SHARE_NOISE) || parts.some(({ share }) => !(share > 0))) {
    const shares = parts.map(({ share }) => share).join(" + ")
    tell("SplitShares", "parts.share", `${shares} = ${sum}`, "shares above 0 that add up to 1")
  }
  const codes = parts.flatMap((part) => part.communes)
  for (const code of new Set(codes.filter((each, index) => codes.indexOf(each) !== index))) {
    tell("SplitOverlap", "parts.communes", code, "each commune in one part alone", code)
  }
  for (const [index, part] of parts.entries()) {
    unknownCommunes(context, part.communes, on, `parts.${index}.communes`, tell)
  }
  const had = servedBefore(context, office, on)
  for (const commune of had) {
    if (isValid(commune, on) && !codes.includes(commune.code)) {
      tell("SplitGap", "parts.communes", "none", `a part that has it, of ${office}`, commune.code)
    }
  }
  for (const code of codes) {
    if (!had.some((commune) => commune.code === code)) {
      const expected = `a commune that ${office} served on the day before`
      tell("NotServed", "parts.communes", code, expected)
    }
  }
}

const rehomeProblems = (context: Context, rehome: Rehome, tell: Tell): void => {
  const { communes, from, on } = rehome
  if (communes.length === 0) tell("NotServed", "communes", "none", "at least one commune")
  unknownCommunes(context, communes, on, "communes", tell)
  const had = servedBefore(context, from, on)
  for (const code of communes) {
    if (!had.some((commune) => commune.code === code)) {
      tell("NotServed", "communes", code, `a commune that ${from} served on the day before`)
    }
  }
}

/** Whoever takes over must be open on the day, and whoever goes on after it too. */
const openProblems = ({ byId }: Context, transition: Transition, tell: Tell): void => {
  const must: ReadonlyArray<readonly [string, OfficeId]> =
    transition._tag === "Split"
      ? named(transition).slice(1)
      : transition._tag === "Rehome"
        ? named(transition)
        : []
  for (const [field, id] of must) {
    const office = byId.get(id)
    if (office !== undefined && !isOpen(office, transition.on)) {
      tell("TransitionAtClosed", field, id, `an office open on ${iso(transition.on)}`)
    }
  }
}

/** Whether the office that begins or ends says the same of itself. */
const agreement = ({ byId, roadmap }: Context, transition: Transition, tell: Tell): void => {
  const { on } = transition
  if (transition._tag === "ChangeList") {
    const list = roadmap.lists.find(({ id }) => id === transition.list)
    if (list === undefined) {
      tell("TransitionUnknownList", "list", transition.list, "the id of a list")
    } else if (list.from !== on) {
      tell("TransitionDiffers", "from", iso(list.from), iso(on))
    }
    return
  }
  if (transition._tag === "ChangeStaffSource") {
    const { sources } = transition
    if (sources.length === 0 || twice(sources) !== undefined) {
      tell("StaffSourceMissing", "sources", sources.join(", ") || "none", "sources, each once")
    }
    return
  }
  if (transition._tag === "Rehome") return
  const office = byId.get(transition.office)
  if (office === undefined) return
  if (transition._tag === "Open") {
    if (office.openFrom !== on) tell("TransitionDiffers", "openFrom", iso(office.openFrom), iso(on))
    return
  }
  const last = LocalDate.addDays(on, -1)
  if (office.openTo !== last) tell("TransitionDiffers", "openTo", iso(office.openTo), iso(last))
  const intos =
    transition._tag === "Split" ? transition.parts.map(({ into }) => into) : [transition.into]
  if (office.successor === null || !intos.includes(office.successor)) {
    tell("TransitionDiffers", "successor", office.successor ?? "none", intos.join(" or "))
  }
}

const problemsOf = (
  context: Context,
  transition: Transition,
  index: number
): ReadonlyArray<RoadmapProblem> => {
  const problems: Array<RoadmapProblem> = []
  const { rule, on, source } = transition
  const tell: Tell = (_tag, field, value, expected, row = subject(transition)) =>
    problems.push({ _tag, rule, row, transition: index, field, value, expected })
  const first = context.roadmap.phases[0]
  if (source.trim() === "") tell("CitationMissing", "source", "none", "where it is written")
  if (first !== undefined && on < first.from) {
    const expected = `${iso(first.from)} or later, when the first phase begins`
    tell("TransitionOutsidePhases", "on", iso(on), expected)
  }
  const unknown = named(transition).filter(([, id]) => !context.byId.has(id))
  for (const [field, id] of unknown) {
    tell("TransitionUnknownOffice", field, id, "the id of an office")
  }
  agreement(context, transition, tell)
  openProblems(context, transition, tell)
  if (transition._tag === "Split") splitProblems(context, transition, tell)
  if (transition._tag === "Rehome") rehomeProblems(context, transition, tell)
  return problems
}

/** What the offices say and no transition does, and what two transitions say of one office. */
const untold = ({ transitions, offices }: Roadmap): ReadonlyArray<RoadmapProblem> => {
  const opened = new Set<OfficeId>()
  const ended = new Set<OfficeId>()
  const problems: Array<RoadmapProblem> = []
  for (const [index, transition] of transitions.entries()) {
    if (transition._tag === "Open") opened.add(transition.office)
    if (!isEnd(transition)) continue
    const { office, rule, _tag } = transition
    if (ended.has(office)) {
      const expected = "one transition that ends it"
      const at = { row: office, transition: index, field: "office" }
      problems.push({ _tag: "TransitionTwice", rule, ...at, value: _tag, expected })
    }
    ended.add(office)
  }
  for (const { id, openFrom, openTo } of offices) {
    const differs = (field: string, value: string, expected: string) =>
      problems.push({
        _tag: "TransitionDiffers",
        rule: "P4",
        row: id,
        transition: null,
        field,
        value,
        expected
      })
    if (!opened.has(id)) differs("openFrom", iso(openFrom), "a transition that opens it")
    if (openTo !== null && !ended.has(id)) {
      differs("openTo", iso(openTo), "a transition that closes it")
    }
  }
  return problems
}

/** Everything that does not hold in the transitions, each with the number of its row. */
export const transitionProblems = (
  roadmap: Roadmap,
  communes: ReadonlyArray<Commune>
): ReadonlyArray<RoadmapProblem> => {
  const byId = new Map(roadmap.offices.map((office) => [office.id, office]))
  const context: Context = { roadmap, byId, communes }
  return [
    ...roadmap.transitions.flatMap((transition, index) => problemsOf(context, transition, index)),
    ...untold(roadmap)
  ]
}
