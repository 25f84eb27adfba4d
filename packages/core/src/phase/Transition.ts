/**
 * What changes in a network on a day.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { OfficeId } from "../office/Office.ts"
import type { LocalDate } from "../time/LocalDate.ts"

interface Change {
  /** The first day of the new state. */
  readonly on: LocalDate
  readonly rule: RuleId
  readonly source: string
}

/** An office begins to receive. */
export interface Open extends Change {
  readonly _tag: "Open"
  readonly office: OfficeId
}

/** An office ends, and another one takes over all that it served. */
export interface Merge extends Change {
  readonly _tag: "Merge"
  readonly office: OfficeId
  readonly into: OfficeId
}

/** A list of procedures that are received regardless of boundary comes into force. */
export interface ChangeList extends Change {
  readonly _tag: "ChangeList"
  readonly list: string
}

/** What changes in a network on a day. */
export type Transition = Open | Merge | ChangeList
