/**
 * What a transition does to a dossier that is open at an office that closes.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Office, OfficeId } from "../office/Office.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import { heir, type Roadmap } from "./Roadmap.ts"

/** Where a dossier stands on a date, for one that was received at an office. */
export interface Handover {
  /** Where it was received; that never changes, since it has happened. */
  readonly receivedAt: Office
  /** Where it is handled and where its result is returned: the office, or who took it over. */
  readonly handledAt: Office
  readonly moved: boolean
  /** The offices it went through, the first one included. */
  readonly path: ReadonlyArray<OfficeId>
  /**
   * The promise stands: the return date in the receipt is a fact that was told to the applicant, and
   * no reorganisation of offices is among the reasons for a new one (H9, H10).
   */
  readonly promise: "unchanged"
  readonly rules: ReadonlyArray<RuleId>
}

const RULES: ReadonlyArray<RuleId> = ["H13"]

/**
 * Where a dossier received at an office is handled and returned on a date. While the office is open
 * that is the office itself; afterwards whoever took it over, with the same promise. `null` where
 * the office is unknown or its line ends, which `RoadmapCheck` rules out.
 */
export const on = (roadmap: Roadmap, officeId: OfficeId, date: LocalDate): Handover | null => {
  const receivedAt = roadmap.offices.find(({ id }) => id === officeId)
  if (receivedAt === undefined) return null
  const handledAt = heir(roadmap, receivedAt, date)
  if (handledAt === null) return null
  const path: Array<OfficeId> = []
  const rules = new Set(RULES)
  for (let at: Office | undefined = receivedAt; at !== undefined && at !== handledAt; ) {
    path.push(at.id)
    const { id, successor }: Office = at
    const merge = roadmap.transitions.find(
      (transition) => transition._tag === "Merge" && transition.office === id
    )
    if (merge !== undefined) rules.add(merge.rule)
    at = roadmap.offices.find((office) => office.id === successor)
  }
  return {
    receivedAt,
    handledAt,
    moved: handledAt !== receivedAt,
    path: [...path, handledAt.id],
    promise: "unchanged",
    rules: [...rules]
  }
}
