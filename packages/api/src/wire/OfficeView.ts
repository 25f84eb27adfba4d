/**
 * Offices, communes, the network at a date, and the way to an office.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { DateText } from "./InstantText.ts"
import { Channel, Level } from "./ProcedureView.ts"
import { Words } from "./Words.ts"

/** A commune, ward or township (xã, phường, thị trấn). */
export const Commune = Schema.Struct({
  code: Schema.String,
  name: Schema.String,
  /** Null where there are no districts, which is so from 2025-07-01 (P5). */
  districtCode: Schema.NullOr(Schema.String),
  districtName: Schema.NullOr(Schema.String)
})
/** The communes of the province. */
export const CommuneList = Schema.Struct({ items: Schema.Array(Commune) })

/** The Centre, a branch (chi nhánh) or a reception point (điểm tiếp nhận). */
export const OfficeKind = Schema.Literals(["Centre", "Branch", "ReceptionPoint"])

const office = {
  id: Schema.String,
  kind: OfficeKind,
  name: Schema.String,
  /** Null where only the point on the map is known. */
  address: Schema.NullOr(Schema.String)
}

/** The least that is said of an office. */
export const OfficeName = Schema.Struct(office)

/** An office with its place on the map and the days between which it is open. */
export const Office = Schema.Struct({
  ...office,
  communeCode: Schema.String,
  districtCode: Schema.NullOr(Schema.String),
  /** `precision` says what the point is: a centroid is not an address. */
  location: Schema.Struct({ lat: Schema.Finite, lon: Schema.Finite, precision: Schema.String }),
  openFrom: DateText,
  openTo: Schema.NullOr(DateText)
})

/** The network at a date. `ended` says that the roadmap's last phase is over. */
export const NetworkView = Schema.Struct({
  date: DateText,
  phase: Schema.String,
  phaseName: Words,
  ended: Schema.Boolean,
  centres: Schema.Int,
  branches: Schema.Int,
  receptionPoints: Schema.Int,
  offices: Schema.Array(Office)
})

/** Opening hours as local times, `07:30`, the days that share them together. */
export const Hours = Schema.Struct({
  lines: Schema.Array(
    Schema.Struct({
      /** ISO days, Monday 1. */
      days: Schema.Array(Schema.Int),
      periods: Schema.Array(Schema.Struct({ opens: Schema.String, closes: Schema.String }))
    })
  ),
  /** True where the hours are the usual ones and the office's own are not known (T9). */
  assumed: Schema.Boolean
})

/** An office that receives, with the way there by the travel model. */
export const ReceivingOffice = Schema.Struct({
  ...office,
  km: Schema.Finite,
  minutes: Schema.Finite,
  hours: Hours
})

/** Who may receive, nearest first, who decides, and where the result is returned. */
export const RouteView = Schema.Struct({
  receivedBy: Schema.Array(ReceivingOffice),
  /** Why these: the applicant's own territory, a list that knows no boundary, or the law (R9). */
  basis: Schema.Literals(["territory", "list", "everywhere"]),
  decidedBy: Schema.Struct({
    agency: Schema.String,
    level: Level,
    otherLevels: Schema.Array(Level)
  }),
  returnedAt: Schema.Struct({
    place: Schema.String,
    ways: Schema.Array(Channel),
    text: Words
  }),
  rules: Schema.Array(Schema.String)
})

/** {@link Commune} as JSON. */
export type CommuneJson = typeof Commune.Encoded
/** {@link Office} as JSON. */
export type OfficeJson = typeof Office.Encoded
/** {@link NetworkView} as JSON. */
export type NetworkViewJson = typeof NetworkView.Encoded
/** {@link ReceivingOffice} as JSON. */
export type ReceivingOfficeJson = typeof ReceivingOffice.Encoded
/** {@link RouteView} as JSON. */
export type RouteViewJson = typeof RouteView.Encoded
