/**
 * What a transition does to a dossier that is open at an office that closes.
 *
 * @module
 */
import type { Dossier } from "../dossier/Dossier.ts"
import * as DossierStatus from "../dossier/DossierStatus.ts"
import type { RuleId } from "../law/RuleId.ts"
import type { Office, OfficeId } from "../office/Office.ts"
import type { Instant } from "../time/Instant.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import { heir, type Roadmap } from "./Roadmap.ts"
import { isEnd } from "./Transition.ts"

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
    const end = roadmap.transitions.find(
      (transition) => isEnd(transition) && transition.office === id
    )
    if (end !== undefined) rules.add(end.rule)
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

/** Where what is left to do of a dossier is done on a date. */
export interface DossierPlaces {
  /** Where it was received; a fact. */
  readonly receivedAt: OfficeId
  /** Where it is handled; `null` where nothing is left to handle. */
  readonly handledAt: OfficeId | null
  /** Where the applicant fetches the result; `null` where there is nothing to fetch any more. */
  readonly returnedAt: OfficeId | null
  /** The promise, as it was given; no transition changes it. */
  readonly dueAt: Instant | null
  readonly rules: ReadonlyArray<RuleId>
}

/**
 * Where a dossier is received, handled and returned on a date, in whichever state it is. One that is
 * over stays where it ended; a decided one has its result still to be fetched; all others go with
 * whoever took their office over. `null` for a draft, which no office has, and for an office that is
 * not in the roadmap.
 */
export const ofDossier = (
  roadmap: Roadmap,
  dossier: Pick<Dossier, "status" | "officeId" | "dueAt">,
  date: LocalDate
): DossierPlaces | null => {
  const { status, officeId, dueAt } = dossier
  if (officeId === null) return null
  if (DossierStatus.isTerminal(status)) {
    return { receivedAt: officeId, handledAt: null, returnedAt: null, dueAt, rules: [] }
  }
  const handover = on(roadmap, officeId, date)
  if (handover === null) return null
  const heirId = handover.handledAt.id
  return {
    receivedAt: officeId,
    handledAt: status === "decided" ? null : heirId,
    returnedAt: heirId,
    dueAt,
    rules: handover.rules
  }
}
