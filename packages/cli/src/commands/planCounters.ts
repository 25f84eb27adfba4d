import { refusalText } from "@motcua/core/office/Network"
import * as LocalTime from "@motcua/core/time/LocalTime"
import { figureText } from "@motcua/core/words/figureText"
import type { Demand, DemandParameters } from "@motcua/planner/counters"
import { refusalText as counterRefusalText } from "@motcua/planner/counters/CounterRefusal"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import type { Words } from "../Words.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { day, percent as shareOf } from "./figures.ts"
import { scenarioKey, scenarioOf } from "./networkKeys.ts"

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

const time = (minutes: number): string =>
  LocalTime.format(Math.round(minutes) as LocalTime.LocalTime)

const percent = (share: number): Words => {
  const shown = figureText(share * 100, 1)
  return { vi: `${shown.vi} %`, en: `${shown.en} %` }
}

/** Neither a number of people nor an office with a date is given. */
interface VolumeMissing {
  readonly _tag: "VolumeMissing"
  readonly rule: null
  readonly fields: ReadonlyArray<string>
}

/** No office with this id is open on the date. */
interface OfficeNotOpen {
  readonly _tag: "OfficeNotOpen"
  readonly rule: "P1"
  readonly office: string
  readonly at: string
}

/** A volume to plan for: an office's, or one that was given. */
type Volume = Pick<Demand.OfficeDemand, "visitsPerDay"> & Partial<Demand.OfficeDemand>

const LINE = {
  vi: {
    visits: "lượt/ngày",
    hourly: "lượt/giờ",
    counters: "quầy",
    by: "theo mô phỏng",
    minutes: "phút"
  },
  en: {
    visits: "visits a day",
    hourly: "visits an hour",
    counters: "counters",
    by: "by simulation",
    minutes: "minutes"
  }
} as const

/** `motcua plan counters`. */
export const counters = CaseCommand.make({
  name: "counters",
  group: "plan",
  words: {
    vi: "Cần bao nhiêu quầy để người dân không chờ lâu (Erlang C và mô phỏng)",
    en: "How many counters keep people from waiting long (Erlang C and simulation)"
  },
  keys: {
    office: Key.text({
      vi: "Mã nơi tiếp nhận, hoặc all; mặc định all",
      en: "Id of an office, or all; default all"
    }),
    at: Key.text({
      metavar: "DATE",
      vi: "Ngày của mạng lưới (YYYY-MM-DD)",
      en: "Date of the network (YYYY-MM-DD)"
    }),
    scenario: scenarioKey,
    people: Key.integer({
      from: 0,
      to: 100_000,
      vi: "Số lượt người đến trong một ngày, thay cho --at",
      en: "Visits in a day, instead of --at"
    }),
    dossiersPerPerson: Key.decimal({
      from: 0,
      to: 100,
      vi: "Số hồ sơ mỗi người một năm (giả định; mặc định 0,5)",
      en: "Dossiers per person and year (assumed; default 0.5)"
    }),
    serviceMinutes: Key.decimal({
      from: 0.1,
      to: 480,
      vi: "Số phút trung bình tại quầy (giả định; mặc định 12)",
      en: "Mean minutes at the counter (assumed; default 12)"
    }),
    target: Key.decimal({
      from: 0,
      to: 0.9999,
      vi: "Mục tiêu: tỷ lệ người chờ không quá --within phút; mặc định 0.9",
      en: "Target: the share of people who wait at most --within minutes; default 0.9"
    }),
    within: Key.decimal({
      from: 0,
      to: 480,
      vi: "Mục tiêu: số phút chờ; mặc định 15",
      en: "Target: minutes of waiting; default 15"
    }),
    counters: Key.integer({
      from: 1,
      to: 10_000,
      vi: "Số quầy cần đánh giá, thay vì tìm số quầy",
      en: "Counters to judge, instead of finding how many"
    }),
    days: Key.integer({
      from: 1,
      to: 10_000,
      vi: "Số ngày mô phỏng; mặc định 100",
      en: "Days to simulate; default 100"
    }),
    seed: Key.integer({
      from: 0,
      to: 4_294_967_295,
      vi: "Hạt giống của mô phỏng; mặc định 1",
      en: "Seed of the simulation; default 1"
    })
  },
  examples: [
    "motcua plan counters --at 2025-02-10 --office branch-718",
    "motcua plan counters --at 2025-02-10 --target 0.95 --within 10 --json",
    "motcua plan counters --people 240 --service-minutes 8 --json"
  ],
  prepare: async () => {
    const [{ binhDuong }, Planner, Province, Network, LocalDate, OpeningHours] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/planner/counters"),
      import("@motcua/core/office/Province"),
      import("@motcua/core/office/Network"),
      import("@motcua/core/time/LocalDate"),
      import("@motcua/core/time/OpeningHours")
    ])
    /** The volumes of the offices that are asked for, at a date. */
    const volumesAt = (
      asked: { readonly office?: string; readonly scenario?: "plan" | "reform" },
      text: string,
      parameters: DemandParameters.DemandParameters
    ) =>
      Result.gen(function* () {
        const date = yield* dayOf(text)
        const scenario = scenarioOf(binhDuong, asked.scenario)
        const network = yield* Network.at(scenario.roadmap, date)
        const province = Province.inScenario(binhDuong, scenario, date)
        const demand = Planner.Demand.at(province, date, parameters)
        if (asked.office === undefined || asked.office === "all") return demand.offices
        const office = network.offices.find(({ id }) => id === asked.office)
        if (office === undefined) {
          return yield* Result.fail<OfficeNotOpen>({
            _tag: "OfficeNotOpen",
            rule: "P1",
            office: asked.office,
            at: LocalDate.format(date)
          })
        }
        const found = demand.offices.find((each) => each.office.id === office.id)
        return [found ?? { office, visitsPerDay: 0 }]
      })

    return (asked) =>
      Result.gen(function* () {
        const { assumed, syntheticNote } = Planner.DemandParameters
        const parameters = {
          ...assumed,
          dossiersPerPersonPerYear: asked.dossiersPerPerson ?? assumed.dossiersPerPersonPerYear
        }
        const service = {
          ...Planner.ServiceTime.assumed,
          meanMinutes: asked.serviceMinutes ?? Planner.ServiceTime.assumed.meanMinutes
        }
        const target = { share: asked.target ?? 0.9, withinMinutes: asked.within ?? 15 }
        const seed = asked.seed ?? 1
        const days = asked.days ?? 100
        let volumes: ReadonlyArray<Volume>
        if (asked.people !== undefined) volumes = [{ visitsPerDay: asked.people }]
        else if (asked.at !== undefined) volumes = yield* volumesAt(asked, asked.at, parameters)
        else {
          return yield* Result.fail<VolumeMissing>({
            _tag: "VolumeMissing",
            rule: null,
            fields: ["at", "people"]
          })
        }
        const offices = []
        for (const { office, visitsPerDay, meanKm, meanMinutes } of volumes) {
          const plan = yield* Planner.CounterPlan.plan({
            visitsPerDay,
            openings: OpeningHours.usual.week[0]!,
            profile: Planner.DayProfile.assumed,
            service,
            target,
            counters: asked.counters ?? null,
            seed,
            days
          })
          const { simulated } = plan
          offices.push({
            id: office?.id ?? null,
            name: office?.name ?? null,
            visitsPerDay: round(visitsPerDay, 1),
            ...(meanKm === undefined ? {} : { meanKm: round(meanKm, 2) }),
            ...(meanMinutes === undefined ? {} : { meanMinutes: round(meanMinutes, 1) }),
            counters: plan.counters,
            keepsTarget: plan.keepsTarget,
            fewestSimulated: plan.fewestSimulated,
            simulated: {
              visits: simulated.visits,
              shareWithin: round(simulated.shareWithin, 4),
              meanWaitMinutes: round(simulated.meanWaitMinutes, 2),
              longestWaitMinutes: round(simulated.longestWaitMinutes, 1),
              longestQueue: simulated.longestQueue,
              overtimeMinutes: round(simulated.overtimeMinutes, 1)
            },
            slots: plan.slots.map((slot) => ({
              from: time(slot.from),
              to: time(slot.to),
              arrivalsPerHour: round(slot.arrivalsPerHour, 2),
              needed: slot.needed,
              shareWithin: round(slot.shareWithin, 4),
              meanWaitMinutes: slot.meanWaitMinutes === null ? null : round(slot.meanWaitMinutes, 2)
            }))
          })
        }
        return {
          synthetic: true,
          syntheticNote,
          at: asked.people === undefined ? (asked.at ?? null) : null,
          scenario: asked.people === undefined ? (asked.scenario ?? "plan") : null,
          target,
          service,
          profile: Planner.DayProfile.assumed,
          demand: asked.people === undefined ? parameters : null,
          days,
          seed,
          counters: offices.reduce((sum, each) => sum + each.counters, 0),
          offices
        }
      })
  },
  text: ({ offices, target, days, counters: total, syntheticNote }) => {
    const one = offices.length === 1
    const goal = {
      vi: `${percent(target.share).vi} chờ không quá ${target.withinMinutes} phút`,
      en: `${percent(target.share).en} wait at most ${target.withinMinutes} minutes`
    }
    // Counters that were handed in may be too few.
    const kept = offices.filter(({ keepsTarget }) => keepsTarget).length
    const head =
      kept === offices.length
        ? { vi: `${total} quầy để ${goal.vi}`, en: `${total} counters so that ${goal.en}` }
        : {
            vi: `${total} quầy: ${one ? "không đủ" : `chỉ ${kept}/${offices.length} nơi đủ`} để ${goal.vi}`,
            en: `${total} counters: ${one ? "too few" : `enough at ${kept} of ${offices.length} offices only`} for the target that ${goal.en}`
          }
    const lines = (language: keyof Words) => {
      const words = LINE[language]
      const figure = (value: number, decimals: number) => figureText(value, decimals)[language]
      return offices.flatMap((each) => [
        `  ${each.name === null ? "" : `${each.name}: `}${figure(each.visitsPerDay, 1)} ${words.visits}, ${each.counters} ${words.counters} (${words.by} ${each.fewestSimulated}); ${shareOf(each.simulated.shareWithin)[language]}, ${figure(each.simulated.meanWaitMinutes, 2)} ${words.minutes}`,
        ...(one
          ? each.slots.map(
              (slot) =>
                `    ${slot.from}-${slot.to}: ${figure(slot.arrivalsPerHour, 2)} ${words.hourly}, ${slot.needed} ${words.counters}`
            )
          : [])
      ])
    }
    return {
      vi: [
        `${head.vi} (Erlang C vào giờ cao điểm; ${days} ngày mô phỏng: tỷ lệ, chờ trung bình):`,
        ...lines("vi"),
        syntheticNote.vi
      ].join("\n"),
      en: [
        `${head.en} (Erlang C at the peak; ${days} simulated days: share, mean wait):`,
        ...lines("en"),
        syntheticNote.en
      ].join("\n")
    }
  },
  refusal: (refusal) => {
    switch (refusal._tag) {
      case "InvalidDate":
        return invalidDateWords(refusal)
      case "NoPhase":
        return refusalText(refusal)
      case "VolumeMissing":
        return {
          vi: "Cần --at (ngày của mạng lưới) hoặc --people (số lượt người trong ngày).",
          en: "Give --at (date of the network) or --people (visits in a day)."
        }
      case "OfficeNotOpen":
        return {
          vi: `Ngày ${day(refusal.at).vi} không có nơi tiếp nhận "${refusal.office}" đang mở (xem motcua network --at ${refusal.at}).`,
          en: `No office "${refusal.office}" is open on ${refusal.at} (see motcua network --at ${refusal.at}).`
        }
      default:
        return counterRefusalText(refusal)
    }
  }
})
