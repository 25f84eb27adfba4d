/**
 * The places where dossiers are received.
 *
 * @module
 */
import type { LocalDate } from "../time/LocalDate.ts"
import type { OpeningHours } from "../time/OpeningHours.ts"
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
  /** When it receives people (T9); left out where it keeps the hours of the province's calendar. */
  readonly hours?: OpeningHours
  /** Where the row comes from. */
  readonly source: string
}

/** The least that the Centre is set up with (rule C1). */
export interface Establishment {
  readonly directors: number
  readonly deputies: number
  /** Units of division level. */
  readonly units: number
  readonly posts: number
}

/** What makes a branch one, and not a desk of the Centre (rule C2). */
export interface Standing {
  /** It is equal to a division (tương đương cấp phòng). */
  readonly level: "division"
  readonly ownSeal: boolean
  readonly ownAccount: boolean
  readonly ownPremises: boolean
}

/**
 * The Centre (Trung tâm Phục vụ hành chính công): the single place of contact for every procedure
 * of the province, with a director, three deputies, four units and at least 28 posts (rules C1,
 * C3).
 */
export interface Centre extends Place {
  readonly _tag: "Centre"
  readonly establishment: Establishment
}

/**
 * A branch (Chi nhánh): subordinate to the Centre, with a seal, an account and premises of its own
 * (rule C2).
 */
export interface Branch extends Place {
  readonly _tag: "Branch"
  readonly standing: Standing
}

/** A reception point (Điểm tiếp nhận) on the one-stop unit of a commune (rule P1). */
export interface ReceptionPoint extends Place {
  readonly _tag: "ReceptionPoint"
}

/** Any place where dossiers are received. */
export type Office = Centre | Branch | ReceptionPoint

/** The kind of an office. */
export type OfficeKind = Office["_tag"]

/** A director, three deputies, four units and at least 28 posts (rule C1). */
export const establishment: Establishment = { directors: 1, deputies: 3, units: 4, posts: 28 }

/** A seal, an account and premises of its own, equal to a division (rule C2). */
export const standing: Standing = {
  level: "division",
  ownSeal: true,
  ownAccount: true,
  ownPremises: true
}

/** The hours of an office: its own, or those that the province keeps (T9). */
export const hoursOf = (office: Office, usual: OpeningHours): OpeningHours => office.hours ?? usual

/** Whether the office receives on a date; its first and its last day count. */
export const isOpen = (office: Office, date: LocalDate): boolean =>
  office.openFrom <= date && (office.openTo === null || date <= office.openTo)
