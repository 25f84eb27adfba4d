import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { smallProvince } from "../testing/smallProvince.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as Network from "./Network.ts"

const at = (date: string) => Network.at(smallProvince.roadmap, LocalDate.unsafe(date))

describe("Network.at", () => {
  it.each([
    ["2024-03-01", "A", 4, false],
    ["2024-05-31", "A", 4, false],
    ["2024-06-01", "B", 2, false],
    ["2024-12-31", "B", 2, false],
    ["2025-01-01", "B", 2, true],
    ["2999-12-31", "B", 2, true]
  ])("has the right phase and points on %s", (date, phase, receptionPoints, ended) => {
    const network = Result.getOrThrow(at(date))
    expect(network).toMatchObject({ centres: 1, branches: 2, receptionPoints, ended })
    expect(network.phase.id).toBe(phase)
    expect(network.offices).toHaveLength(3 + receptionPoints)
  })

  it("says before the first phase when the first day is, in both languages", () => {
    const refused = at("2024-02-29")
    expect(refused).toEqual(
      Result.fail({ _tag: "NoPhase", rule: "P1", date: "2024-02-29", firstDate: "2024-03-01" })
    )
    if (Result.isSuccess(refused)) throw new Error("not refused")
    expect(Network.refusalText(refused.failure)).toEqual({
      vi: "Ngày 29/02/2024 chưa có mạng lưới tiếp nhận; giai đoạn đầu bắt đầu từ ngày 01/03/2024 (P1).",
      en: "There was no network on 2024-02-29; the first phase begins on 2024-03-01 (P1)."
    })
  })

  it("refuses every date of a roadmap without phases", () => {
    const empty = { ...smallProvince.roadmap, phases: [] }
    expect(Network.at(empty, LocalDate.unsafe("2024-06-01"))).toEqual(
      Result.fail({ _tag: "NoPhase", rule: "P1", date: "2024-06-01", firstDate: null })
    )
  })
})
