import { refusalText } from "@motcua/core/office/Network"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { atKey, scenarioKey, scenarioOf } from "./networkKeys.ts"

const KINDS = {
  branches: ["Branch"],
  full: ["Centre", "Branch"],
  all: ["Centre", "Branch", "ReceptionPoint"]
} as const

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

export const command = CaseCommand.make({
  name: "coverage",
  words: {
    vi: "Bao nhiêu người dân và xã, phường trong tầm tiếp cận (dưới 30 phút hoặc không quá 5 km)",
    en: "How many people and communes are within reach (under 30 minutes, or at most 5 km)"
  },
  keys: {
    at: atKey,
    scenario: scenarioKey,
    to: Key.choice(["branches", "full", "all"], {
      vi: "Tới đâu: branches (9 chi nhánh, mặc định), full (cả Trung tâm), all (cả điểm tiếp nhận)",
      en: "To where: branches (the default), full (the Centre too), all (reception points too)"
    }),
    maxMinutes: Key.integer({
      from: 1,
      to: 600,
      vi: "Dưới số phút này; mặc định 30",
      en: "Under so many minutes; default 30"
    }),
    maxKm: Key.integer({
      from: 1,
      to: 600,
      vi: "Không quá số km này; mặc định 5",
      en: "At most so many kilometres; default 5"
    })
  },
  examples: [
    "motcua coverage --at 2025-01-01 --json",
    "motcua coverage --at 2025-07-01 --scenario reform --to all"
  ],
  prepare: async () => {
    const [{ binhDuong }, Coverage, Network, Province, LocalDate] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/core/coverage/Coverage"),
      import("@motcua/core/office/Network"),
      import("@motcua/core/office/Province"),
      import("@motcua/core/time/LocalDate")
    ])
    return ({ at, scenario, to = "branches", maxMinutes, maxKm }) =>
      Result.gen(function* () {
        const date = yield* dayOf(at)
        const chosen = scenarioOf(binhDuong, scenario)
        const province = Province.inScenario(binhDuong, chosen, date)
        const network = yield* Network.at(chosen.roadmap, date)
        const kinds: ReadonlyArray<string> = KINDS[to]
        const coverage = yield* Coverage.of({
          travel: province.travel,
          communes: province.communes,
          offices: network.offices.filter(({ _tag }) => kinds.includes(_tag)),
          criteria: {
            underMinutes: maxMinutes ?? Coverage.phaseThree.underMinutes,
            upToKm: maxKm ?? Coverage.phaseThree.upToKm
          }
        })
        return {
          at: LocalDate.format(date),
          scenario: chosen.id,
          phase: network.phase.id,
          to,
          criteria: coverage.criteria,
          total: coverage.total,
          byMinutes: coverage.byMinutes,
          byKm: coverage.byKm,
          either: coverage.either,
          offices: coverage.offices,
          outOfReach: coverage.communes
            .filter(({ either }) => !either)
            .map(({ commune, office, km, minutes }) => ({
              code: commune.code,
              name: commune.name,
              people: commune.population?.people ?? null,
              nearest: office.id,
              km: Math.round(km * 100) / 100,
              minutes: Math.round(minutes * 10) / 10
            })),
          populationEstimated: coverage.populationEstimated,
          travel: {
            urban: province.travel.urban,
            rural: province.travel.rural,
            note: "straight line × detour ÷ speed between centroids: a model, not a measurement"
          },
          rules: ["P3"]
        }
      })
  },
  text: (answer) => {
    const { byMinutes, byKm, either, criteria } = answer
    const lines = answer.outOfReach.map(
      ({ name, km, minutes }) => `  ${name}: ${km} km, ~${minutes} ph/min`
    )
    const estimated = answer.populationEstimated
    return {
      vi: [
        `${answer.at}, giai đoạn ${answer.phase} (${answer.scenario}, ${answer.to}), ước tính theo mô hình${estimated ? "; dân số ước tính" : ""}:`,
        `  dưới ${criteria.underMinutes} phút: ${byMinutes.communes} xã, phường, ${percent(byMinutes.peopleShare)} dân số`,
        `  không quá ${criteria.upToKm} km: ${byKm.communes} xã, phường, ${percent(byKm.peopleShare)} dân số`,
        `  một trong hai: ${either.communes} xã, phường, ${percent(either.peopleShare)} dân số`,
        ...(lines.length > 0 ? ["Ngoài tầm tiếp cận:", ...lines] : [])
      ].join("\n"),
      en: [
        `${answer.at}, phase ${answer.phase} (${answer.scenario}, ${answer.to}), estimated by the model${estimated ? "; population estimated" : ""}:`,
        `  under ${criteria.underMinutes} minutes: ${byMinutes.communes} communes, ${percent(byMinutes.peopleShare)} of the people`,
        `  at most ${criteria.upToKm} km: ${byKm.communes} communes, ${percent(byKm.peopleShare)} of the people`,
        `  either: ${either.communes} communes, ${percent(either.peopleShare)} of the people`,
        ...(lines.length > 0 ? ["Out of reach:", ...lines] : [])
      ].join("\n")
    }
  },
  refusal: (refusal) => {
    switch (refusal._tag) {
      case "InvalidDate":
        return invalidDateWords(refusal)
      case "NoPhase":
        return refusalText(refusal)
      case "NothingToReach":
        return {
          vi: `Không có gì để tính: ${refusal.communes} xã, ${refusal.offices} nơi tiếp nhận (${refusal.rule}).`,
          en: `There is nothing to reach: ${refusal.communes} communes, ${refusal.offices} offices (${refusal.rule}).`
        }
    }
  }
})
