import * as Coverage from "@motcua/core/coverage/Coverage"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { binhDuong } from "./index.ts"

const branches = binhDuong.roadmap.offices.filter(({ _tag }) => _tag === "Branch")

describe("reach of the nine branches", () => {
  it("is that of the baseline which travel.json gives, with the baseline's detour of 1.3", () => {
    const travel = { ...binhDuong.travel, rural: { ...binhDuong.travel.rural, detour: 1.3 } }
    const { byKm, byMinutes } = Result.getOrThrow(
      Coverage.of({ travel, communes: binhDuong.communes, offices: branches })
    )
    expect([byKm.communes, Math.round(byKm.peopleShare * 1000)]).toEqual([33, 500])
    expect([byMinutes.communes, Math.round(byMinutes.peopleShare * 1000)]).toEqual([84, 972])
  })

  it("is 82 with the pack's own 1.4 in the country: Định An and Long Hoà lie between", () => {
    const reach = (detour: number) => {
      const travel = { ...binhDuong.travel, rural: { ...binhDuong.travel.rural, detour } }
      return Result.getOrThrow(
        Coverage.of({ travel, communes: binhDuong.communes, offices: branches })
      )
    }
    expect(binhDuong.travel.rural.detour).toBe(1.4)
    const [narrow, wide] = [reach(1.4), reach(1.3)]
    expect([narrow.byMinutes.communes, wide.byMinutes.communes]).toEqual([82, 84])
    const between = narrow.communes.filter(
      ({ byMinutes }, index) => !byMinutes && wide.communes[index]!.byMinutes
    )
    expect(between.map(({ commune }) => commune.name)).toEqual(["Xã Định An", "Xã Long Hoà"])
  })

  it("names the same farthest communes as the baseline", () => {
    const { communes } = Result.getOrThrow(
      Coverage.of({ travel: binhDuong.travel, communes: binhDuong.communes, offices: branches })
    )
    const farthest = [...communes].sort((a, b) => b.km - a.km).slice(0, 4)
    expect(farthest.map(({ commune, km }) => [commune.name, Math.round(km * 10) / 10])).toEqual([
      ["Xã Minh Hoà", 22.4],
      ["Xã Minh Thạnh", 19.2],
      ["Xã Minh Tân", 17.6],
      ["Xã An Thái", 16.4]
    ])
  })
})
