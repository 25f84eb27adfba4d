import { readFileSync } from "node:fs"
import { MotcuaApi } from "@motcua/api"
import { Instant } from "@motcua/core"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpApiClient from "effect/http-api/HttpApiClient"
import { afterAll, beforeAll, expect, test } from "vitest"
import { lodging, start, type TestService } from "./testing/service.ts"

let service: TestService
beforeAll(async () => {
  service = await start()
})
afterAll(() => service.close())

const client = () =>
  Effect.provide(HttpApiClient.make(MotcuaApi, { baseUrl: service.url }), FetchHttpClient.layer)

test("the contract's own client reads every answer of the service", () =>
  Effect.runPromise(
    Effect.gen(function* () {
      const api = yield* client()
      const { clock } = yield* api.system.health()
      expect(Instant.format(clock as Instant.Instant)).toMatch(/^2025-02-10T08:/)
      const found = yield* api.procedures.search({ query: { query: "thuong tru", limit: 3 } })
      expect(found.items[0]?.code).toBe("1.004222")
      const index = yield* api.procedures.searchIndex()
      expect(index.codes).toContain("1.004222")
      const procedure = yield* api.procedures.procedure({ params: { code: "1.004222" } })
      expect(procedure.dataNote.vi).not.toBe("")
      expect((yield* api.network.communes()).items.length).toBeGreaterThanOrEqual(91)
      const network = yield* api.network.network({ query: {} })
      expect([network.centres, network.branches, network.receptionPoints]).toEqual([1, 9, 82])
      const route = yield* api.network.route({ query: { procedure: "1.004222", commune: "25747" } })
      expect(route.receivedBy[0]?.id).toBe("branch-718")
      const deadline = yield* api.deadlines.deadline({
        query: { procedure: "1.004222", channel: "direct" }
      })
      expect(deadline.rules).toEqual(["T1", "T4"])
      const { code, lookupKey } = yield* api.dossiers.lodge({ payload: lodging() })
      const view = yield* api.dossiers.dossier({
        params: { code },
        headers: { "x-motcua-key": lookupKey }
      })
      expect(view.status).toBe("submitted")
    })
  ))

test("and its refusals, as values", () =>
  Effect.runPromise(
    Effect.gen(function* () {
      const api = yield* client()
      const unknown = yield* Effect.flip(
        api.dossiers.dossier({ params: { code: "H09-250210-9999" }, headers: {} })
      )
      expect(unknown._tag).toBe("DossierNotFound")
      const refused = yield* Effect.flip(
        api.dossiers.lodge({ payload: lodging({ officeId: "point-99999" }) })
      )
      expect(refused).toMatchObject({ _tag: "Refused", refusal: "OfficeMayNotReceive", rule: "R9" })
      const before = yield* Effect.flip(
        api.network.route({ query: { procedure: "1.004222", commune: "00001" } })
      )
      expect(before).toMatchObject({ _tag: "Refused", refusal: "UnknownCommune" })
      const counter = yield* Effect.flip(api.counter.list({ query: {} }))
      expect(counter._tag).toBe("Unauthorized")
    })
  ))

test("the service tells its contract, the one that is written down", async () => {
  const file = new URL("../../api/openapi.json", import.meta.url)
  const { body } = await service.get("/openapi.json")
  expect(body).toEqual(JSON.parse(readFileSync(file, "utf8")))
})
