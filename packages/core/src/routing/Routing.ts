/**
 * Who may receive a procedure, who decides it, and where the result is fetched.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Travel from "../coverage/Travel.ts"
import type { RuleId } from "../law/RuleId.ts"
import * as RuleSet from "../law/RuleSet.ts"
import * as Commune from "../office/Commune.ts"
import * as Network from "../office/Network.ts"
import type { Office } from "../office/Office.ts"
import * as Province from "../office/Province.ts"
import * as ProcedureList from "../phase/ProcedureList.ts"
import type { Channel, Procedure } from "../procedure/Procedure.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import * as Authority from "./Authority.ts"
import * as Decision from "./Decision.ts"
import { nearestCodes } from "./nearestCodes.ts"
import * as Reception from "./Reception.ts"
import type { NotReceived, RoutingRefusal, UnknownCommune } from "./RoutingRefusal.ts"

/** An office that may receive, with the way to it. */
export interface Receiver {
  readonly office: Office
  /** Straight line from the commune's point, kilometres, two decimals. */
  readonly km: number
  /** By road as the travel model estimates it, minutes, one decimal. */
  readonly minutes: number
}

/**
 * Why an office may receive: it serves the applicant's own territory; the procedure is on a list
 * that knows no boundary; or the law knows none for any procedure (rule R9).
 */
export type Basis = "territory" | "list" | "everywhere"

/** The answer to "where do I lodge this?". */
export interface Route {
  /** Nearest first. */
  readonly receivedBy: ReadonlyArray<Receiver>
  readonly basis: Basis
  /** The list that let it in, where `basis` is "list". */
  readonly list: ProcedureList.ProcedureList | null
  readonly decidedBy: Authority.Authority
  /** How it may be lodged: at the counter, by post, online (R1); empty where that is not known. */
  readonly channels: ReadonlyArray<Channel>
  /** Rule H13: at the place that the receipt names, by post, or online. */
  readonly returnedAt: {
    readonly place: "whereLodged"
    readonly ways: ReadonlyArray<Channel>
  }
  readonly rules: ReadonlyArray<RuleId>
}

/** What is asked. */
export interface RouteRequest {
  readonly province: Province.Province
  readonly procedure: Procedure
  /** The commune of the applicant's address. */
  readonly communeCode: string
  readonly date: LocalDate
  /** Who receives what within the territory; `Reception.assumed` unless told. */
  readonly reception?: Reception.Reception
}

const RETURN_WAYS: ReadonlyArray<Channel> = ["direct", "postal", "online"]

const KIND_ORDER = { Branch: 0, Centre: 1, ReceptionPoint: 2 } as const

const round = (value: number, factor: number): number => Math.round(value * factor) / factor

/** The widest ground that any of the levels gives; `null` where none is the province's. */
const basisOf = (decisions: ReadonlyArray<Decision.Decision>): Basis | null => {
  const tags = new Set(decisions.map(({ _tag }) => _tag))
  if (tags.has("Everywhere")) return "everywhere"
  if (tags.has("List")) return "list"
  return tags.has("Territory") ? "territory" : null
}

const unknownCommune = (province: Province.Province, code: string): UnknownCommune => {
  const became = province.lineage.filter(({ from }) => from === code).map(({ into }) => into)
  const codes = province.communes.map((commune) => commune.code)
  const near = became.length > 0 ? became : nearestCodes(code, codes)
  return {
    _tag: "UnknownCommune",
    rule: became.length > 0 ? "P5" : null,
    communeCode: code,
    suggestions: near.flatMap((each) => {
      const commune = Province.commune(province, each)
      return commune === undefined ? [] : [{ code: each, name: commune.name }]
    })
  }
}

const notReceived = (procedure: Procedure, rule: "C3" | "R9"): NotReceived => ({
  _tag: "NotReceived",
  rule,
  procedureCode: procedure.code,
  levels: procedure.levels
})

const nearestFirst = (
  province: Province.Province,
  commune: Commune.Commune,
  offices: ReadonlyArray<Office>
): ReadonlyArray<Receiver> =>
  offices
    .map((office) => ({
      office,
      ...Travel.journey(
        province.travel,
        Commune.isUrban(commune),
        commune.location,
        office.location
      )
    }))
    .sort(
      (a, b) =>
        // Millimetres: what is as far as the other must not be told apart by rounding noise.
        Math.round(a.km * 1e6) - Math.round(b.km * 1e6) ||
        KIND_ORDER[a.office._tag] - KIND_ORDER[b.office._tag] ||
        (a.office.id < b.office.id ? -1 : 1)
    )
    .map(({ office, km, minutes }) => ({
      office,
      km: round(km, 100),
      minutes: round(minutes, 10)
    }))

/**
 * The offices that may receive a procedure from an applicant of a commune on a date, the authority
 * that decides, and where the result is returned.
 *
 * Until 2025-06-30 a procedure goes to the offices of the applicant's own territory, unless a list
 * of the province in force that day has it (rules R9, P2): then to every office. From 2025-07-01
 * every procedure within the province's authority is received at every office (R9 under Decree
 * 118/2025). Which offices serve a territory for which level is an assumption and a parameter, see
 * `Reception`. A procedure that only a ministry handles is not the province's to receive:
 * `NotReceived`.
 *
 * Distances start at the point of the commune, which is a centroid unless the data says otherwise.
 */
export const route = (request: RouteRequest): Result.Result<Route, RoutingRefusal> => {
  const { province, procedure, communeCode, date } = request
  // The date first: before there is a network there may be no communes either.
  const network = Network.at(province.roadmap, date)
  if (Result.isFailure(network)) return Result.fail(network.failure)
  const commune = Province.commune(province, communeCode)
  if (commune === undefined) return Result.fail(unknownCommune(province, communeCode))
  const reception = request.reception ?? Reception.assumed
  const list =
    province.roadmap.lists.find((each) => ProcedureList.covers(each, procedure.code, date)) ?? null
  const decisions = procedure.levels.map((level) =>
    Decision.decide(reception, { level, listed: list !== null, date })
  )
  const levels = procedure.levels.filter(Authority.isOfProvince)
  const level = Authority.lowest(levels)
  const basis = basisOf(decisions)
  if (level === null || basis === null) {
    return Result.fail(
      notReceived(procedure, RuleSet.at(date).nonTerritorial === "all" ? "R9" : "C3")
    )
  }
  const found =
    basis === "territory"
      ? Reception.offices(
          reception,
          { roadmap: province.roadmap, commune, date, open: network.success.offices },
          levels
        )
      : { offices: network.success.offices, rules: ["R9"] as const }
  if (found.offices.length === 0) return Result.fail(notReceived(procedure, "C3"))

  const rules = new Set<RuleId>([...network.success.phase.rules, ...found.rules, "H13"])
  if (basis === "list") for (const rule of list?.rules ?? []) rules.add(rule)
  return Result.succeed({
    receivedBy: nearestFirst(province, commune, found.offices),
    basis,
    list: basis === "list" ? list : null,
    decidedBy: Authority.of(province, procedure, commune, level),
    channels: [...new Set(procedure.channels.map(({ channel }) => channel))],
    returnedAt: { place: "whereLodged", ways: RETURN_WAYS },
    rules: [...rules]
  })
}

export type { RoutingRefusal } from "./RoutingRefusal.ts"
export { refusalText } from "./RoutingRefusal.ts"
