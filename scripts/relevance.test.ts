import { gzipSync } from "node:zlib"
import { procedures } from "@motcua/binh-duong/procedures"
import * as Search from "@motcua/core/procedure/Search"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import * as folding from "@motcua/core/procedure/search/folding"
import { describe, expect, it } from "vitest"
import { report, reportMistyped } from "./relevance.ts"

describe("the search over the real procedures", () => {
  it.each([
    ["queries", 250, 0.98],
    ["held-out", 100, 0.97],
    ["blind", 370, 0.99],
    ["blind-2", 150, 0.98],
    ["blind-3", 58, 0.96],
    ["blind-4", 118, 0.965],
    ["blind-5", 150, 0.98],
    ["blind-6", 150, 0.975],
    ["blind-7", 180, 0.965],
    ["blind-8", 180, 0.97]
  ] as const)("finds what people look for: %s", (set, queries, meanReciprocalRank) => {
    const { kinds, overall } = report(set)
    expect(overall.queries).toBeGreaterThanOrEqual(queries)
    expect(overall.meanReciprocalRank).toBeGreaterThanOrEqual(meanReciprocalRank)
    expect(overall.recallAt5).toBeGreaterThanOrEqual(0.97)
    for (const [kind, { queries, recallAt5 }] of kinds) {
      // One miss among a few queries is no trend.
      if (queries >= 15) expect(recallAt5, kind).toBeGreaterThanOrEqual(0.96)
    }
  })

  it("finds every procedure by its name, whole, first", () => {
    const index = SearchIndex.build(procedures())
    for (const { name } of procedures()) {
      const [hit] = Search.search(index, name, { limit: 1 })
      expect(folding.fold(hit?.name ?? "")).toBe(folding.fold(name))
    }
  })

  it("finds a name however it is mistyped", () => {
    for (const [kind, { meanReciprocalRank, queries, recallAt5 }] of reportMistyped()) {
      expect(queries, kind).toBeGreaterThan(150)
      expect(meanReciprocalRank, kind).toBeGreaterThanOrEqual(0.97)
      expect(recallAt5, kind).toBeGreaterThanOrEqual(0.98)
    }
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
