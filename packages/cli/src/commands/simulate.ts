import type { LocalDate as LocalDates } from "@motcua/core"
import { figureText } from "@motcua/core/words/figureText"
import type { Simulation, SimulationRefusal, SimulationReport } from "@motcua/planner/simulation"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Language } from "../Language.ts"
import { refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { day, same, percent as shareOf } from "./figures.ts"
import { scenarioOf } from "./networkKeys.ts"

const percent = (share: number | null): Words => (share === null ? same("-") : shareOf(share))

const shown = (value: number | null): Words => (value === null ? same("-") : figureText(value, 2))

const sentences = (report: SimulationReport.PhaseReport): Words => {
  const { name, from, to, network, dossiers, waiting, onTime, travel, rehomed } = report
  return {
    vi: [
      `${name.vi} (${day(from).vi} đến ${day(to).vi}): ${network.offices} nơi tiếp nhận, ${network.counters} quầy`,
      `  ${figureText(dossiers.lodged).vi} hồ sơ nộp, ${figureText(dossiers.received).vi} tiếp nhận, ${figureText(dossiers.decided).vi} có kết quả, ${figureText(dossiers.openAtEnd).vi} đang mở`,
      `  chờ tại quầy: trung bình ${shown(waiting.meanMinutes).vi} phút, ${percent(waiting.shareWithin).vi} không quá ${waiting.withinMinutes} phút`,
      `  đúng hạn: ${percent(onTime.decision766.rate).vi} (Quyết định 766), ${percent(onTime.decree61.rate).vi} (Nghị định 61, điều 30.2c; còn ${figureText(onTime.decree61.stillOpen).vi} hồ sơ đang mở)`,
      `  đi lại một lượt: ${shown(travel.meanKm).vi} km, ${shown(travel.meanMinutes).vi} phút`,
      `  chuyển nơi xử lý: ${figureText(rehomed.total).vi} hồ sơ, ${figureText(rehomed.promisesMoved).vi} ngày hẹn bị đổi`
    ].join("\n"),
    en: [
      `${name.en} (${from} to ${to}): ${network.offices} offices, ${network.counters} counters`,
      `  ${figureText(dossiers.lodged).en} dossiers lodged, ${figureText(dossiers.received).en} received, ${figureText(dossiers.decided).en} decided, ${figureText(dossiers.openAtEnd).en} open`,
      `  waiting: mean ${shown(waiting.meanMinutes).en} minutes, ${percent(waiting.shareWithin).en} within ${waiting.withinMinutes} minutes`,
      `  on time: ${percent(onTime.decision766.rate).en} (Decision 766), ${percent(onTime.decree61.rate).en} (Decree 61 art. 30.2c; ${figureText(onTime.decree61.stillOpen).en} still open)`,
      `  travel one way: ${shown(travel.meanKm).en} km, ${shown(travel.meanMinutes).en} minutes`,
      `  handed over: ${figureText(rehomed.total).en} dossiers, ${figureText(rehomed.promisesMoved).en} promises moved`
    ].join("\n")
  }
}

const date = (name: string, words: Words) =>
  Flag.String(name).pipe(Flag.withDescription(helpLine(words)), Flag.withMetavar("DATE"))

const parameters = {
  from: date("from", { vi: "Ngày đầu (YYYY-MM-DD)", en: "First day (YYYY-MM-DD)" }),
  to: date("to", { vi: "Ngày cuối (YYYY-MM-DD)", en: "Last day (YYYY-MM-DD)" }),
  dossiers: Flag.Int("dossiers").pipe(
    Flag.withDescription(helpLine({ vi: "Số hồ sơ nộp", en: "Dossiers lodged" })),
    Flag.withMetavar("NUMBER")
  ),
  seed: Flag.Int("seed").pipe(
    Flag.withDescription(helpLine({ vi: "Hạt giống; mặc định 1", en: "Seed; default 1" })),
    Flag.withDefault(1)
  ),
  scenario: Flag.Literals("scenario", ["plan", "reform"]).pipe(
    Flag.withDescription(
      helpLine({
        vi: "Kịch bản: plan (lộ trình, mặc định) hay reform (sắp xếp từ 01/07/2025)",
        en: "Scenario: plan (the roadmap, the default) or reform (the law of 2025-07-01)"
      })
    ),
    Flag.withDefault("plan")
  ),
  json: Flag.Boolean("json").pipe(
    Flag.withDescription(
      helpLine({
        vi: "JSON Lines: mỗi giai đoạn một dòng như lúc kết thúc, rồi một dòng tổng hợp cuối cùng",
        en: "JSON Lines: a line for each phase as it stands when it ends, then one for the whole"
      })
    ),
    Flag.withDefault(false)
  )
} as const

const refusing = (refusal: SimulationRefusal.SimulationRefusal) =>
  Effect.map(
    Effect.promise(() => import("@motcua/planner/simulation/SimulationRefusal")),
    ({ refusalText }) => refused(refusal, refusalText(refusal))
  )

/** Often enough for whoever watches, seldom enough for a log. */
const PROGRESS_MILLISECONDS = 1000

/** `motcua simulate`. */
export const command = Command.make("simulate", parameters, (asked) =>
  Effect.gen(function* () {
    const read = (text: string) =>
      Effect.fromResult(dayOf(text)).pipe(
        Effect.mapError((refusal) => refused(refusal, invalidDateWords(refusal)))
      )
    const from = yield* read(asked.from)
    const to = yield* read(asked.to)
    const [{ binhDuong }, Planner, LocalDate] = yield* Effect.promise(() =>
      Promise.all([
        import("@motcua/binh-duong"),
        import("@motcua/planner/simulation"),
        import("@motcua/core/time/LocalDate")
      ])
    )
    const parameters = Planner.SimulationParameters.assumed
    const begun = Planner.Simulation.begin({
      province: binhDuong,
      scenario: scenarioOf(binhDuong, asked.scenario),
      from,
      to,
      dossiers: asked.dossiers,
      seed: asked.seed,
      parameters
    })
    if (Result.isFailure(begun)) return yield* Effect.flip(refusing(begun.failure))
    const language = yield* Language
    let toldAt = performance.now()
    let lodged = 0
    let mostOpen = 0
    const ends: Array<LocalDates.LocalDate> = []
    const reportOf = (tally: Simulation.PhaseTally, end: LocalDates.LocalDate) =>
      Planner.SimulationReport.ofPhase(tally, end, parameters.staffing.withinMinutes)
    const running = begun.success
    let step = running.next()
    for (; !step.done; step = running.next()) {
      const told = step.value
      if (told._tag === "Phase") {
        ends.push(told.to)
        if (asked.json) {
          const report = reportOf(told.tally, told.to)
          yield* Console.log(JSON.stringify({ _tag: "Phase", synthetic: true, ...report }))
        }
        continue
      }
      lodged += told.lodged
      mostOpen = Math.max(mostOpen, told.open)
      if (performance.now() - toldAt >= PROGRESS_MILLISECONDS) {
        toldAt = performance.now()
        yield* Console.error(
          `${LocalDate.format(told.date)} ${lodged}/${asked.dossiers} (${told.open})`
        )
      }
      // An interruption is heard between two days.
      yield* Effect.yieldNow
    }
    const reports = step.value.map((tally, index) => reportOf(tally, ends[index]!))
    const { syntheticNote } = Planner.SimulationParameters
    yield* Console.log(
      asked.json
        ? JSON.stringify({
            _tag: "Summary",
            synthetic: true,
            syntheticNote,
            from: LocalDate.format(from),
            to: LocalDate.format(to),
            scenario: asked.scenario,
            seed: asked.seed,
            dossiers: lodged,
            mostOpen,
            phases: reports,
            parameters
          })
        : [...reports.map((report) => sentences(report)[language]), syntheticNote[language]].join(
            "\n"
          )
    )
  })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Mô phỏng người dân, hồ sơ và cán bộ qua các giai đoạn, theo đúng quy tắc",
      en: "Simulate citizens, dossiers and officers through the phases, on the real rules"
    })
  ),
  Command.withExamples([
    {
      command: "motcua simulate --from 2024-12-02 --to 2025-12-31 --dossiers 20000 --seed 1"
    },
    {
      command:
        "motcua simulate --from 2024-12-02 --to 2025-12-31 --dossiers 1000000 --scenario reform --json"
    }
  ])
)
