import * as LocalTime from "@motcua/core/time/LocalTime"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

const time = (minutes: number): string => LocalTime.format(minutes as LocalTime.LocalTime)

const percent = (share: number): string => `${round(share * 100, 1)} %`

/** `motcua plan counters`. */
export const counters = CaseCommand.make({
  name: "counters",
  group: "plan",
  words: {
    vi: "Cần bao nhiêu quầy để người dân không chờ lâu (Erlang C và mô phỏng)",
    en: "How many counters keep people from waiting long (Erlang C and simulation)"
  },
  keys: {
    people: Key.integer({
      required: true,
      from: 0,
      to: 100_000,
      vi: "Số người đến trong một ngày",
      en: "People who come in a day"
    }),
    serviceMinutes: Key.integer({
      from: 1,
      to: 480,
      vi: "Số phút trung bình tại quầy; mặc định 10 (giả định)",
      en: "Mean minutes at the counter; default 10 (assumed)"
    }),
    share: Key.integer({
      from: 1,
      to: 99,
      vi: "Mục tiêu: phần trăm số người; mặc định 90",
      en: "Target: percent of the people; default 90"
    }),
    within: Key.integer({
      from: 0,
      to: 480,
      vi: "Mục tiêu: chờ không quá số phút này; mặc định 15",
      en: "Target: wait at most so many minutes; default 15"
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
      vi: "Số ngày mô phỏng; mặc định 250",
      en: "Days to simulate; default 250"
    }),
    seed: Key.integer({
      from: 0,
      to: 4_294_967_295,
      vi: "Hạt giống của mô phỏng; mặc định 1",
      en: "Seed of the simulation; default 1"
    })
  },
  examples: ["motcua plan counters --people 240 --service-minutes 8 --json"],
  prepare: async () => {
    const { CounterPlan } = await import("@motcua/planner/counters")
    return (asked) => {
      const target = { share: (asked.share ?? 90) / 100, minutes: asked.within ?? 15 }
      const seed = asked.seed ?? 1
      const days = asked.days ?? 250
      const serviceMinutes = asked.serviceMinutes ?? 10
      const plan = CounterPlan.make({
        peopleADay: asked.people,
        serviceMinutes,
        target,
        profile: CounterPlan.syntheticProfile,
        counters: asked.counters ?? null,
        days,
        seed
      })
      const { simulated } = plan
      return Result.succeed({
        counters: plan.counters,
        keepsTarget: plan.keepsTarget,
        target,
        people: asked.people,
        serviceMinutes,
        slots: plan.slots.map((slot) => ({
          from: time(slot.from),
          to: time(slot.to),
          arrivalsPerHour: round(slot.arrivalsPerHour, 2),
          needed: slot.needed,
          shareWithin: round(slot.shareWithin, 4),
          // JSON has no infinity: null is "the queue grows without end".
          meanWaitMinutes: Number.isFinite(slot.meanWaitMinutes)
            ? round(slot.meanWaitMinutes, 2)
            : null
        })),
        counterHours: { byNeed: plan.hoursByNeed, allDay: plan.hoursAllDay },
        simulated: {
          days,
          seed,
          people: simulated.people,
          shareWithin: round(simulated.shareWithin, 4),
          meanWaitMinutes: round(simulated.meanWaitMinutes, 2),
          ninetiethMinutes: simulated.ninetiethMinutes,
          longestMinutes: round(simulated.longestMinutes, 1),
          overtimeMinutes: round(simulated.overtimeMinutes, 1)
        },
        synthetic: [
          "how arrivals spread over the day",
          ...(asked.serviceMinutes === undefined ? ["minutes at the counter"] : []),
          "service times of exponential distribution"
        ]
      })
    }
  },
  text: ({ counters: found, keepsTarget, target, simulated, slots }) => {
    const lines = slots.map(
      ({ from, to, arrivalsPerHour, needed }) => `  ${from}-${to}: ${arrivalsPerHour}/h → ${needed}`
    )
    return {
      vi: [
        `${found} quầy: ${keepsTarget ? "đạt" : "không đạt"} mục tiêu ${percent(target.share)} chờ không quá ${target.minutes} phút. Mô phỏng ${simulated.days} ngày: ${percent(simulated.shareWithin)}, chờ trung bình ${simulated.meanWaitMinutes} phút.`,
        "Số quầy cần theo giờ (lượng người đến trong ngày là giả định):",
        ...lines
      ].join("\n"),
      en: [
        `${found} counters: the target of ${percent(target.share)} waiting at most ${target.minutes} minutes is ${keepsTarget ? "kept" : "not kept"}. ${simulated.days} simulated days: ${percent(simulated.shareWithin)}, mean wait ${simulated.meanWaitMinutes} minutes.`,
        "Counters needed by the hour (how arrivals spread over the day is synthetic):",
        ...lines
      ].join("\n")
    }
  },
  // Nothing is refused here: the keys have bounds.
  refusal: (refusal: never) => refusal
})
