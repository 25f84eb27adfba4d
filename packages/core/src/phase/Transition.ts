/**
 * What changes in a network on a day.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { OfficeId } from "../office/Office.ts"
import type { PostSource } from "../office/Staffing.ts"
import type { LocalDate } from "../time/LocalDate.ts"

interface Change {
  /** The first day of the new state. */
  readonly on: LocalDate
  readonly rule: RuleId
  /** Where it is written. */
  readonly source: string
}

/** An office begins to receive. */
export interface Open extends Change {
  readonly _tag: "Open"
  readonly office: OfficeId
}

/** An office ends and gives its premises and staff up; another one takes over whom it served. */
export interface Close extends Change {
  readonly _tag: "Close"
  readonly office: OfficeId
  readonly into: OfficeId
}

/** An office ends, and another one takes over all that it was: whom it served, and its staff. */
export interface Merge extends Change {
  readonly _tag: "Merge"
  readonly office: OfficeId
  readonly into: OfficeId
}

/** What one office takes over of an office that is split. */
export interface Part {
  readonly into: OfficeId
  /** Of whom it served, 0 to 1. The shares of all parts add up to 1. */
  readonly share: number
  /** Codes of the communes that go there; none where the communes themselves end on that day. */
  readonly communes: ReadonlyArray<string>
}

/**
 * An office ends, and several take over parts of it. Whom each serves is said commune by commune;
 * the open dossiers all go to one of them, which is the office's successor.
 */
export interface Split extends Change {
  readonly _tag: "Split"
  readonly office: OfficeId
  readonly parts: ReadonlyArray<Part>
}

/** Communes that an office served are served by another one; both offices go on. */
export interface Rehome extends Change {
  readonly _tag: "Rehome"
  readonly communes: ReadonlyArray<string>
  readonly from: OfficeId
  readonly to: OfficeId
}

/** A list of procedures that are received regardless of boundary comes into force. */
export interface ChangeList extends Change {
  readonly _tag: "ChangeList"
  readonly list: string
}

/** From this day on the posts of an office are filled from these sources (rule P2). */
export interface ChangeStaffSource extends Change {
  readonly _tag: "ChangeStaffSource"
  /** `null` for every office that there is. */
  readonly office: OfficeId | null
  readonly sources: ReadonlyArray<PostSource>
}

/** What changes in a network on a day. */
export type Transition = Open | Close | Merge | Split | Rehome | ChangeList | ChangeStaffSource

/** A transition with which an office ends. */
export type End = Close | Merge | Split

/** Whether an office ends with it. */
export const isEnd = (transition: Transition): transition is End =>
  transition._tag === "Merge" || transition._tag === "Close" || transition._tag === "Split"

/** The office or the list that it is about; "every office" where it is about all. */
export const subject = (transition: Transition): string => {
  switch (transition._tag) {
    case "ChangeList":
      return transition.list
    case "Rehome":
      return transition.from
    case "ChangeStaffSource":
      return transition.office ?? "every office"
    default:
      return transition.office
  }
}
