/**
 * The places where dossiers are received.
 *
 * @module
 */
import type { LocalDate } from "../time/LocalDate.ts"
import type { Location } from "./Location.ts"

/** The id of an office: `centre`, `branch-718` (district code), `point-25747` (commune code). */
export type OfficeId = string

interface Place {
  readonly id: OfficeId
  /** The name in Vietnamese. */
  readonly name: string
  readonly address: string | null
  readonly location: Location
  /** The commune on whose ground it stands. */
  readonly communeCode: string
  /** The district of that commune; `null` where there are no districts. */
  readonly districtCode: string | null
  /** The first day on which it receives. */
  readonly openFrom: LocalDate
  /** The last day on which it receives; `null` while no end is decided. */
  readonly openTo: LocalDate | null
  /** Who takes over what it served, from the day after `openTo`. */
  readonly successor: OfficeId | null
  /** Where the row comes from. */
  readonly source: string
}

/**
 * The Centre (Trung tâm Phục vụ hành chính công): the single place of contact for every procedure
 * of the province, with a director, three deputies, four units and at least 28 posts (rules C1,
 * C3).
 */
export interface Centre extends Place {
  readonly _tag: "Centre"
}

/**
 * A branch (Chi nhánh): subordinate to the Centre, with a seal, an account and premises of its own
 * (rule C2).
 */
export interface Branch extends Place {
  readonly _tag: "Branch"
}

/** A reception point (Điểm tiếp nhận) on the one-stop unit of a commune (rule P1). */
export interface ReceptionPoint extends Place {
  readonly _tag: "ReceptionPoint"
}

/** Any place where dossiers are received. */
export type Office = Centre | Branch | ReceptionPoint

/** The kind of an office. */
export type OfficeKind = Office["_tag"]

/** Whether the office receives on a date; its first and its last day count. */
export const isOpen = (office: Office, date: LocalDate): boolean =>
  office.openFrom <= date && (office.openTo === null || date <= office.openTo)
