/**
 * An administrative procedure (thủ tục hành chính) as the national database describes it.
 *
 * @module
 */
import type { TimeLimit } from "../time/TimeLimit.ts"
import type { ProcedureCode } from "./ProcedureCode.ts"

/** The level of government that carries a procedure out (cấp thực hiện). */
export type Level = "ministry" | "province" | "district" | "commune" | "other"

/** How a dossier may be lodged: at the counter, by public post, online (rule R1). */
export type Channel = "direct" | "postal" | "online"

/** One way of lodging, with its time limit and its fee in đồng; `null` is "not known". */
export interface ChannelTerms {
  readonly channel: Channel
  readonly limit: TimeLimit | null
  readonly feeVnd: number | null
}

/** A case of a procedure (trường hợp) that has a time limit of its own. */
export interface ProcedureCase {
  readonly code: string
  readonly limit: TimeLimit
}

/** A paper of the dossier (thành phần hồ sơ), with the number of originals and of copies. */
export interface RequiredDocument {
  readonly group: string | null
  readonly text: string
  readonly originals: number
  readonly copies: number
}

/** A procedure, its names and texts in Vietnamese as they were published. */
export interface Procedure {
  readonly code: ProcedureCode
  readonly name: string
  /** Field (lĩnh vực). */
  readonly field: string
  readonly fieldCode: string | null
  readonly levels: ReadonlyArray<Level>
  /** The decision that published it (quyết định công bố). */
  readonly decision: string | null
  readonly promulgatingAgency: string | null
  readonly executingAgencies: ReadonlyArray<string>
  readonly subjects: ReadonlyArray<string>
  readonly result: string | null
  readonly channels: ReadonlyArray<ChannelTerms>
  readonly cases: ReadonlyArray<ProcedureCase>
  /** `null` where the data at hand does not list the documents; never "none needed". */
  readonly documents: ReadonlyArray<RequiredDocument> | null
  /** Received after 15:00, the result comes the next working day (rule R8). */
  readonly cutoff15h: boolean
  /** What the clock does once a supplement has come in (rule H4). */
  readonly resume: "pause" | "restart"
  readonly notes: ReadonlyArray<string>
  readonly source: string
}

const isComputable = (limit: TimeLimit | null): limit is TimeLimit =>
  limit !== null && limit.unit !== "other"

/** The one limit that all of them allow: the longest of one unit, else none that is sure. */
const longest = (limits: ReadonlyArray<TimeLimit>): TimeLimit | null => {
  let chosen: TimeLimit | null = null
  for (const limit of limits) {
    if (chosen === null) chosen = limit
    else if (limit.unit !== chosen.unit) return null
    else if (limit.quantity > chosen.quantity) chosen = limit
  }
  return chosen
}

/**
 * The time limit of a procedure when lodged through a channel.
 *
 * It is the channel's own. Where the database lists a channel more than once without saying for
 * which case, the longest is taken, since it is the one that holds in every case. Where the unit
 * is "other" (rule T12) and the procedure's cases all have one and the same limit, that is it;
 * where they differ the answer stays "other", which no deadline is computed from. `null` where
 * the channel is not offered or no limit is known.
 *
 * @example
 * ```ts
 * import { Procedure, ProcedureCode } from "@motcua/core"
 *
 * const birth: Procedure.Procedure = {
 *   code: ProcedureCode.unsafe("1.001193"),
 *   name: "Thủ tục đăng ký khai sinh",
 *   field: "Hộ tịch",
 *   fieldCode: "G15-TP07",
 *   levels: ["commune"],
 *   decision: "163/QĐ-BTP",
 *   promulgatingAgency: null,
 *   executingAgencies: [],
 *   subjects: [],
 *   result: "Giấy khai sinh",
 *   channels: [{ channel: "direct", limit: { quantity: 1, unit: "other" }, feeVnd: 0 }],
 *   cases: [{ code: "1.001193.01", limit: { quantity: 1, unit: "working_day" } }],
 *   documents: null,
 *   cutoff15h: true,
 *   resume: "pause",
 *   notes: [],
 *   source: "the national database of procedures, July 2026"
 * }
 *
 * Procedure.limitFor(birth, "direct") // { quantity: 1, unit: "working_day" }
 * Procedure.limitFor(birth, "online") // null
 * ```
 */
export const limitFor = (procedure: Procedure, channel: Channel): TimeLimit | null => {
  const offered = procedure.channels.filter((terms) => terms.channel === channel)
  const first = offered[0]
  if (first === undefined) return null
  const limits = offered.flatMap((terms) => (terms.limit === null ? [] : [terms.limit]))
  const own = longest(limits)
  if (isComputable(own)) return own
  const [firstCase, ...otherCases] = procedure.cases
  if (
    firstCase !== undefined &&
    isComputable(firstCase.limit) &&
    otherCases.every(
      ({ limit }) =>
        limit.unit === firstCase.limit.unit && limit.quantity === firstCase.limit.quantity
    )
  ) {
    return firstCase.limit
  }
  // Limits in units that cannot be compared are known, and yet not computable: "other".
  return own ?? (limits[0] === undefined ? null : { ...limits[0], unit: "other" })
}
