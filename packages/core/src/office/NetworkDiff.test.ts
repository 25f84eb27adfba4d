import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as NetworkDiff from "./NetworkDiff.ts"

const between = (from: string, to: string) =>
  NetworkDiff.between(smallProvince.roadmap, LocalDate.unsafe(from), LocalDate.unsafe(to))

describe("NetworkDiff.between", () => {
  it("names who closed and who serves in their place, and the lists that began", () => {
    const diff = Result.getOrThrow(between("2024-05-31", "2024-06-01"))
    expect(diff.closed.map(({ office, heir }) => [office.id, heir?.id])).toEqual([
      ["point-10001", "branch-101"],
      ["point-10003", "branch-102"]
    ])
    expect([diff.opened, diff.kept, diff.listsBegun, diff.listsEnded]).toEqual([
      [],
      5,
      ["list-b"],
      []
    ])
    expect(diff.changes.map(({ _tag, rule }) => [_tag, rule])).toEqual([
      ["Merge", "P4"],
      ["Merge", "P4"]
    ])
  })

  it("is nothing within a phase, and runs backwards too", () => {
    const same = Result.getOrThrow(between("2024-03-01", "2024-05-31"))
    expect([same.opened, same.closed, same.kept]).toEqual([[], [], 7])
    const back = Result.getOrThrow(between("2024-06-01", "2024-05-31"))
    expect(back.opened.map(({ id }) => id)).toEqual(["point-10001", "point-10003"])
    expect(back.listsEnded).toEqual(["list-b"])
  })

  it("refuses a date before the first phase", () => {
    expect(between("2024-02-29", "2024-06-01")).toMatchObject({ failure: { _tag: "NoPhase" } })
  })
})
