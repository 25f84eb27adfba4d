import { gzipSync } from "node:zlib"
import { procedures } from "@motcua/binh-duong/procedures"
import * as Search from "@motcua/core/procedure/Search"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import { describe, expect, it } from "vitest"
import { report } from "./relevance.ts"

describe("the search over the real procedures", () => {
  it("finds what it was tuned to find, in every kind of query", () => {
    const { kinds, overall } = report("queries")
    expect(overall.queries).toBeGreaterThanOrEqual(150)
    expect(overall.meanReciprocalRank).toBeGreaterThanOrEqual(0.97)
    for (const [kind, { recallAt5 }] of kinds) expect(recallAt5, kind).toBeGreaterThanOrEqual(0.97)
  })

  it("finds what it was not tuned on", () => {
    const { overall } = report("held-out")
    expect(overall.queries).toBeGreaterThanOrEqual(80)
    expect(overall.meanReciprocalRank).toBeGreaterThanOrEqual(0.9)
    expect(overall.recallAt5).toBeGreaterThanOrEqual(0.95)
  })

  it("has an index that a telephone can load", () => {
    const stored = JSON.stringify(SearchIndex.build(procedures()))
    expect(gzipSync(stored, { level: 9 }).length).toBeLessThan(64 * 1024)
  })

  it.each([
    ["đăng ký kết hôn", "1.000894"],
    ["khai sinh", "1.001193"],
    ["thuong tru", "1.004222"],
    ["dang ky thuong tru", "1.004222"]
  ])("puts the plain case first: %s", (query, code) => {
    expect(Search.search(SearchIndex.build(procedures()), query)[0]?.code).toBe(code)
  })
})
