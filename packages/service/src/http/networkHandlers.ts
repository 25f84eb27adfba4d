/**
 * Answers about communes, offices and the way to them.
 *
 * @module
 */
import { MotcuaApi } from "@motcua/api"
import {
  Catalogue,
  LocalDate as Dates,
  type LocalDate,
  Network,
  type Office,
  Routing
} from "@motcua/core"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Result from "effect/Result"
import { now } from "../clock/ServiceClock.ts"
import { hours } from "../world/hours.ts"
import { World } from "../world/World.ts"
import { procedureNotFound } from "./notFound.ts"
import { networkRefused, routingRefused } from "./refused.ts"

const today = Effect.map(now, Dates.fromInstant)

const dateOr = (at: LocalDate.LocalDate | undefined) =>
  at === undefined ? today : Effect.succeed(at)

const named = (office: Office.Office) => ({
  id: office.id,
  kind: office._tag,
  name: office.name,
  address: office.address
})

const placed = (office: Office.Office) => ({
  ...named(office),
  communeCode: office.communeCode,
  districtCode: office.districtCode,
  location: office.location,
  openFrom: office.openFrom,
  openTo: office.openTo
})

const whereLodged = {
  vi: "Nhận kết quả tại nơi đã nộp, qua bưu chính công ích hoặc trực tuyến, như ghi trên giấy tiếp nhận.",
  en: "The result is returned where the dossier was lodged, by public post or online, as the receipt says."
}

/** Answers what is asked about communes, offices and routes. */
export const networkHandlers = HttpApiBuilder.group(
  MotcuaApi,
  "network",
  Effect.fnUntraced(function* (handlers) {
    const world = yield* World
    const { province, catalogue } = world
    const communes = {
      items: province.communes.map(({ code, name, districtCode, districtName }) => ({
        code,
        name,
        districtCode,
        districtName
      }))
    }
    return handlers
      .handle("communes", () => Effect.succeed(communes))
      .handle(
        "network",
        Effect.fnUntraced(function* ({ query }) {
          const network = Network.at(province.roadmap, yield* dateOr(query.at))
          if (Result.isFailure(network)) return yield* networkRefused(network.failure)
          const { phase, offices, ...counts } = network.success
          return {
            ...counts,
            phase: phase.id,
            phaseName: phase.name,
            offices: offices.map(placed)
          }
        })
      )
      .handle(
        "route",
        Effect.fnUntraced(function* ({ query }) {
          const procedure = Catalogue.get(catalogue, query.procedure)
          if (procedure === undefined) return yield* procedureNotFound(query.procedure)
          const date = yield* dateOr(query.at)
          const route = Routing.route({ province, procedure, communeCode: query.commune, date })
          if (Result.isFailure(route)) return yield* routingRefused(route.failure)
          const { receivedBy, decidedBy, basis, returnedAt, rules } = route.success
          return {
            receivedBy: receivedBy.map(({ office, km, minutes }) => ({
              ...named(office),
              km,
              minutes,
              hours: hours(office, world.calendar)
            })),
            basis,
            decidedBy,
            returnedAt: { ...returnedAt, text: whereLodged },
            rules
          }
        })
      )
  })
)
