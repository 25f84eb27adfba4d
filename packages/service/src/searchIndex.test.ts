import { brotliCompressSync, constants } from "node:zlib"
import type { ProcedureListJson, SearchIndexJson } from "@motcua/api"
import * as Search from "@motcua/core/procedure/Search"
import { afterAll, beforeAll, expect, test } from "vitest"
import { start, type TestService } from "./testing/service.ts"

const path = "/api/procedures/index"
const page = "https://trang.vidu.vn"

let service: TestService
beforeAll(async () => {
  service = await start({ allowOrigins: [page] })
})
afterAll(() => service.close())

test("the index is what the service itself searches", async () => {
  const { body: index } = await service.get<SearchIndexJson>(path)
  for (const query of ["thuong tru", "gpxd", "1.004222", "G15-TP07", "sổ đỏ", "zzzz"]) {
    const { body } = await service.get<ProcedureListJson>(
      `/api/procedures?limit=8&query=${encodeURIComponent(query)}`
    )
    const { facets, hits, total } = Search.find(index, query, { limit: 8 })
    expect(body.facets, query).toEqual(facets)
    expect([body.total, body.items.map(({ code }) => code)], query).toEqual([
      total,
      hits.map(({ code }) => code)
    ])
  }
})

test("a facet of the answer finds as many as it counts, and stays to be changed", async () => {
  const ask = async (query: Record<string, string>): Promise<ProcedureListJson> => {
    const { body } = await service.get<ProcedureListJson>(
      `/api/procedures?${new URLSearchParams(query)}`
    )
    return body
  }
  const all = await ask({ query: "dang ky" })
  const narrowings = [
    ["field", all.facets.fields],
    ["level", all.facets.levels],
    ["channel", all.facets.channels],
    ["agency", all.facets.agencies]
  ] as const
  for (const [name, choices] of narrowings) {
    expect(choices.length, name).toBeGreaterThan(1)
    for (const { count, value } of choices.slice(0, 6)) {
      const { total } = await ask({ query: "dang ky", [name]: value })
      expect([value, total]).toEqual([value, count])
    }
  }
  const field = "Hộ tịch"
  const narrowed = await ask({ query: "dang ky", field })
  expect(narrowed.facets.fields).toEqual(all.facets.fields)
  const atCommune = narrowed.facets.levels.find(({ value }) => value === "commune")!.count
  expect((await ask({ query: "dang ky", field, level: "commune" })).total).toBe(atCommune)
  const nothing = await ask({})
  expect([nothing.items, nothing.total]).toEqual([[], 0])
  expect(nothing.facets.fields.reduce((sum, { count }) => sum + count, 0)).toBe(2006)
})

test("it takes at most 60 KiB on the line (brotli), as the README of the widgets says", async () => {
  const { body } = await service.get<SearchIndexJson>(path)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
  const size = brotliCompressSync(JSON.stringify(body), { params }).length / 1024
  expect(size).toBeLessThanOrEqual(60)
  expect(size).toBeGreaterThan(60 * 0.85)
})

test("it is sent once, and asked for again by its tag", async () => {
  const ask = (headers: Record<string, string>) =>
    fetch(service.url + path, { headers: { "accept-encoding": "br", origin: page, ...headers } })
  const first = await ask({})
  expect(first.status).toBe(200)
  expect(first.headers.get("content-type")).toContain("application/json")
  expect(first.headers.get("content-encoding")).toBe("br")
  expect(first.headers.get("cache-control")).toBe("public, no-cache")
  expect(first.headers.get("access-control-allow-origin")).toBe(page)
  expect(first.headers.get("vary")).toMatch(/origin/i)
  const tag = first.headers.get("etag")!
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/)
  expect((await ask({ "accept-encoding": "identity" })).headers.get("etag")).toBe(tag.slice(2))
  for (const known of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
    const again = await ask({ "if-none-match": known })
    expect([known, again.status, again.headers.get("etag")]).toEqual([known, 304, tag.slice(2)])
    expect(await again.text()).toBe("")
    expect(again.headers.get("access-control-allow-origin")).toBe(page)
  }
  expect((await ask({ "if-none-match": `"other"` })).status).toBe(200)
})
