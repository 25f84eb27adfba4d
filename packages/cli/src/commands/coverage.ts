import type { Coverage, Scenario } from "@motcua/core"
import { refusalText } from "@motcua/core/office/Network"
import { figureText } from "@motcua/core/words/figureText"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import type { Words } from "../Words.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { day, percent } from "./figures.ts"
import { atKey, reachKeys, scenarioKey, scenarioOf } from "./networkKeys.ts"

const KINDS = {
  branches: ["Branch"],
  full: ["Centre", "Branch"],
  all: ["Centre", "Branch", "ReceptionPoint"]
} as const

/** How many offices a person is shown; `--json` has them all. */
const SHOWN = 12

const AT_HOME: Words = {
  vi: "mọi người được coi là sống tại tâm xã, cũng là vị trí của điểm tiếp nhận: 0 km là do dữ liệu",
  en: "everybody is taken to live at the commune's centroid, where its reception point is put too: 0 km is the data's doing"
}

type Language = keyof Words

const both = (lines: ReadonlyArray<Words>): Words => ({
  vi: lines.map(({ vi }) => vi).join("\n"),
  en: lines.map(({ en }) => en).join("\n")
})

const rounded = (value: number, factor: number): number => Math.round(value * factor) / factor

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
    ...reachKeys
  },
  examples: [
    "motcua coverage --at 2025-01-01 --json",
    "motcua coverage --at 2025-07-01 --scenario reform --to all"
  ],
  prepare: async () => {
    const [{ binhDuong }, { phaseThree }, Reach, Network, Province, LocalDate] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/core/coverage/Coverage"),
      import("@motcua/planner/reach/Reach"),
      import("@motcua/core/office/Network"),
      import("@motcua/core/office/Province"),
      import("@motcua/core/time/LocalDate")
    ])
    return ({ at, scenario, to = "branches", maxMinutes, maxKm }) =>
      Result.gen(function* () {
        const date = yield* dayOf(at)
        const chosen = scenarioOf(binhDuong, scenario)
        const kinds: ReadonlyArray<string> = KINDS[to]
        const criteria = {
          underMinutes: maxMinutes ?? phaseThree.underMinutes,
          upToKm: maxKm ?? phaseThree.upToKm
        }
        const reachOn = (course: Scenario.Scenario, day: typeof date) =>
          Result.gen(function* () {
            const province = Province.inScenario(binhDuong, course, day)
            const network = yield* Network.at(course.roadmap, day)
            const offices = network.offices.filter(({ _tag }) => kinds.includes(_tag))
            const { travel, communes } = province
            const reach = yield* Reach.of({ travel, communes, offices, criteria })
            return { network, offices, reach, travel }
          })
        const { network, offices, reach, travel } = yield* reachOn(chosen, date)
        const names = new Map(offices.map((office) => [office.id, office]))
        const phases = []
        for (const course of binhDuong.scenarios) {
          for (const phase of course.roadmap.phases) {
            const then = yield* reachOn(course, phase.from)
            const { total, byMinutes, byKm, either } = then.reach
            phases.push({
              scenario: course.id,
              phase: phase.id,
              from: LocalDate.format(phase.from),
              offices: then.offices.length,
              ...{ total, byMinutes, byKm, either }
            })
          }
        }
        return {
          at: LocalDate.format(date),
          scenario: chosen.id,
          phase: network.phase.id,
          to,
          criteria: reach.criteria,
          total: reach.total,
          byMinutes: reach.byMinutes,
          byKm: reach.byKm,
          either: reach.either,
          offices: reach.offices.map(({ office, ...shares }) => ({
            office,
            name: names.get(office)?.name ?? office,
            ...shares
          })),
          phases,
          outOfReach: reach.communes
            .filter(({ either }) => !either)
            .map(({ commune, office, km, minutes }) => ({
              code: commune.code,
              name: commune.name,
              people: commune.population?.people ?? null,
              nearest: office.id,
              km: rounded(km, 100),
              minutes: rounded(minutes, 10)
            })),
          populationEstimated: reach.populationEstimated,
          travel: {
            urban: travel.urban,
            rural: travel.rural,
            note: `straight line × detour ÷ speed between centroids: a model, not a measurement${to === "all" ? `; ${AT_HOME.en}` : ""}`
          },
          rules: ["P3"]
        }
      })
  },
  text: (answer) => {
    const { total, byMinutes, byKm, either, criteria } = answer
    const estimated = answer.populationEstimated
    const of = (share: Coverage.Share, language: Language) =>
      `${share.communes}/${total.communes} (${percent(share.communeShare)[language]})`
    // An office that is nearest to nobody would only lengthen the list.
    const near = answer.offices.filter((office) => office.total.communes > 0)
    const shown = [...near].sort((a, b) => b.total.people - a.total.people).slice(0, SHOWN)
    const more = near.length - shown.length
    const part = (some: Coverage.Share, all: Coverage.Share, language: Language) =>
      `${some.communes}/${all.communes}, ${all.people === 0 ? "-" : percent(some.people / all.people)[language]}`
    const officeLine = (office: (typeof near)[number]) => ({
      vi: `  ${office.name}: dưới ${figureText(criteria.underMinutes, 2).vi} phút ${part(office.byMinutes, office.total, "vi")}; không quá ${figureText(criteria.upToKm, 2).vi} km ${part(office.byKm, office.total, "vi")}; một trong hai ${part(office.either, office.total, "vi")}`,
      en: `  ${office.name}: under ${criteria.underMinutes} minutes ${part(office.byMinutes, office.total, "en")}; at most ${criteria.upToKm} km ${part(office.byKm, office.total, "en")}; either ${part(office.either, office.total, "en")}`
    })
    const phaseLine = (phase: (typeof answer.phases)[number]) => {
      const name = `${phase.scenario} ${phase.phase}`
      const from = day(phase.from)
      const share = (some: Coverage.Share, language: Language) =>
        `${some.communes}/${phase.total.communes}, ${percent(some.peopleShare)[language]}`
      return {
        vi: `  ${name} (${from.vi}): dưới ${figureText(criteria.underMinutes, 2).vi} phút ${share(phase.byMinutes, "vi")}; không quá ${figureText(criteria.upToKm, 2).vi} km ${share(phase.byKm, "vi")}; một trong hai ${share(phase.either, "vi")}`,
        en: `  ${name} (${from.en}): under ${criteria.underMinutes} minutes ${share(phase.byMinutes, "en")}; at most ${criteria.upToKm} km ${share(phase.byKm, "en")}; either ${share(phase.either, "en")}`
      }
    }
    const lines = answer.outOfReach.map(({ name, km, minutes }) => ({
      vi: `  ${name}: ${figureText(km, 2).vi} km, khoảng ${figureText(minutes, 1).vi} phút`,
      en: `  ${name}: ${figureText(km, 2).en} km, about ${figureText(minutes, 1).en} minutes`
    }))
    return both([
      {
        vi: `${day(answer.at).vi}, giai đoạn ${answer.phase} (${answer.scenario}, ${answer.to}), ước tính theo mô hình${estimated ? "; dân số ước tính" : ""}:`,
        en: `${day(answer.at).en}, phase ${answer.phase} (${answer.scenario}, ${answer.to}), estimated by the model${estimated ? "; population estimated" : ""}:`
      },
      {
        vi: `  dưới ${figureText(criteria.underMinutes, 2).vi} phút: ${of(byMinutes, "vi")} xã, phường, ${percent(byMinutes.peopleShare).vi} dân số`,
        en: `  under ${criteria.underMinutes} minutes: ${of(byMinutes, "en")} communes, ${percent(byMinutes.peopleShare).en} of the people`
      },
      {
        vi: `  không quá ${figureText(criteria.upToKm, 2).vi} km: ${of(byKm, "vi")} xã, phường, ${percent(byKm.peopleShare).vi} dân số`,
        en: `  at most ${criteria.upToKm} km: ${of(byKm, "en")} communes, ${percent(byKm.peopleShare).en} of the people`
      },
      {
        vi: `  một trong hai: ${of(either, "vi")} xã, phường, ${percent(either.peopleShare).vi} dân số`,
        en: `  either: ${of(either, "en")} communes, ${percent(either.peopleShare).en} of the people`
      },
      ...(answer.to === "all" ? [{ vi: `  (${AT_HOME.vi})`, en: `  (${AT_HOME.en})` }] : []),
      {
        vi: "Từng nơi, trong số xã, phường gần nơi đó nhất:",
        en: "Each office, of the communes to which it is the nearest:"
      },
      ...shown.map(officeLine),
      ...(more > 0
        ? [{ vi: `  … và ${more} nơi khác (--json)`, en: `  … and ${more} more (--json)` }]
        : []),
      { vi: "Từng giai đoạn và kịch bản:", en: "Each phase and scenario:" },
      ...answer.phases.map(phaseLine),
      ...(lines.length > 0 ? [{ vi: "Ngoài tầm tiếp cận:", en: "Out of reach:" }, ...lines] : [])
    ])
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
