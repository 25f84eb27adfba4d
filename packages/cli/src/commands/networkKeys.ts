import type { Province as CoreProvince, Scenario } from "@motcua/core"
import * as Key from "../Key.ts"

/** A date of the network's commands. */
export const dateKey = (words: { readonly vi: string; readonly en: string }) =>
  Key.text({ required: true, metavar: "DATE", ...words })

export const atKey = dateKey({
  vi: "Ngày (YYYY-MM-DD) hoặc thời điểm",
  en: "Date (YYYY-MM-DD) or instant"
})

/** What was planned, or what was enacted (P5). */
export const scenarioKey = Key.choice(["plan", "reform"], {
  vi: "Kịch bản: plan (lộ trình đã công bố, mặc định) hay reform (sắp xếp từ 01/07/2025)",
  en: "Scenario: plan (the roadmap as announced, the default) or reform (the law of 2025-07-01)"
})

/** Within what reach somebody is served (P3). */
export const reachKeys = {
  maxMinutes: Key.decimal({
    from: 0.1,
    to: 600,
    vi: "Dưới số phút này; mặc định 30",
    en: "Under so many minutes; default 30"
  }),
  maxKm: Key.decimal({
    from: 0.1,
    to: 600,
    vi: "Không quá số km này; mặc định 5",
    en: "At most so many kilometres; default 5"
  })
}

/** The scenario asked for; the pack has both. */
export const scenarioOf = (
  province: CoreProvince.Province,
  id: "plan" | "reform" | undefined
): Scenario.Scenario => province.scenarios.find((each) => each.id === (id ?? "plan"))!
