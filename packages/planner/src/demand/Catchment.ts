/**
 * Where people go with what, on a date.
 *
 * @module
 */
import { type Commune, type LocalDate, type Office, type Province, Routing } from "@motcua/core"
import * as Result from "effect/Result"
import type { RoutingClass } from "./ProcedureMix.ts"

/** The way from a commune with a procedure. */
export interface Way {
  /** Everybody who may receive. */
  readonly receivers: ReadonlyArray<Office.OfficeId>
  /** The nearest of them, where people go. */
  readonly office: Office.Office
  readonly km: number
  readonly minutes: number
}

/** The ways of a date, found by `Routing` when first asked for and kept. */
export interface Catchment {
  /** Null where nobody receives. */
  readonly way: (commune: Commune.Commune, routing: RoutingClass) => Way | null
}

/** The ways of a province on a date. */
export const at = (province: Province.Province, date: LocalDate.LocalDate): Catchment => {
  const ways = new Map<string, Map<string, Way | null>>()
  const find = (communeCode: string, { representative }: RoutingClass): Way | null => {
    const route = Routing.route({ province, procedure: representative, communeCode, date })
    if (Result.isFailure(route)) return null
    const nearest = route.success.receivedBy[0]
    return nearest === undefined
      ? null
      : { receivers: route.success.receivedBy.map(({ office }) => office.id), ...nearest }
  }
  return {
    way: (commune, routing) => {
      let ofClass = ways.get(routing.key)
      if (ofClass === undefined) {
        ofClass = new Map()
        ways.set(routing.key, ofClass)
      }
      const known = ofClass.get(commune.code)
      if (known !== undefined) return known
      const way = find(commune.code, routing)
      ofClass.set(commune.code, way)
      return way
    }
  }
}
