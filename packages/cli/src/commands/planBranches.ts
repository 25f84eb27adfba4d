import { refusalText } from "@motcua/core/office/Network"
import { refusalText as sitingRefusalText } from "@motcua/planner/siting/Siting"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { atKey, scenarioKey, scenarioOf } from "./networkKeys.ts"

const isText = (value: unknown): value is string => typeof value === "string"

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

/** `motcua plan branches`. */
export const branches = CaseCommand.make({
  name: "branches",
  group: "plan",
  words: {
    vi: "Nên mở chi nhánh mới ở đâu (P3), tối ưu có chứng minh",
    en: "Where new branches should open (P3), proved optimal"
  },
  keys: {
    at: atKey,
    scenario: scenarioKey,
    objective: Key.choice(["cover", "people", "travel"], {
      vi: "Mục tiêu: cover (ít chi nhánh nhất để mọi người tiếp cận được, mặc định), people (nhiều người nhất), travel (đi lại ít nhất)",
      en: "Objective: cover (fewest branches that reach everybody, the default), people (most people), travel (least travel)"
    }),
    count: Key.integer({
      from: 0,
      to: 500,
      vi: "Số chi nhánh mới (cover: nhiều nhất)",
      en: "Number of new branches (cover: at most)"
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
    }),
    capacity: Key.integer({
      from: 1,
      to: 100_000_000,
      vi: "Số người mà một chi nhánh mới phục vụ được",
      en: "People whom a new branch can serve"
    }),
    excluded: Key.list<string>({
      flag: "exclude",
      metavar: "CODE",
      vi: "Mã xã, phường không đặt chi nhánh, lặp lại được",
      en: "Code of a commune where no branch may open, may be repeated",
      expected: { vi: "mã xã, phường", en: "codes of communes" },
      read: (text) => Option.some(text),
      check: (value) => (isText(value) ? Option.some(value) : Option.none())
    }),
    seconds: Key.integer({
      from: 1,
      to: 3600,
      vi: "Thời gian cho bộ giải, giây; mặc định 60",
      en: "Time for the solver, seconds; default 60"
    })
  },
  examples: [
    "motcua plan branches --at 2025-07-01 --json",
    "motcua plan branches --at 2025-07-01 --objective people --count 2"
  ],
  prepare: async () => {
    const [{ binhDuong }, Planner, Coverage, Network, Province, LocalDate] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/planner"),
      import("@motcua/core/coverage/Coverage"),
      import("@motcua/core/office/Network"),
      import("@motcua/core/office/Province"),
      import("@motcua/core/time/LocalDate")
    ])
    const solver = await Planner.load()
    return (asked) =>
      Result.gen(function* () {
        const date = yield* dayOf(asked.at)
        const scenario = scenarioOf(binhDuong, asked.scenario)
        const province = Province.inScenario(binhDuong, scenario, date)
        const network = yield* Network.at(scenario.roadmap, date)
        const criteria = {
          underMinutes: asked.maxMinutes ?? Coverage.phaseThree.underMinutes,
          upToKm: asked.maxKm ?? Coverage.phaseThree.upToKm
        }
        const existing = network.offices.filter(({ _tag }) => _tag === "Branch")
        const siting = yield* Planner.plan(
          {
            travel: province.travel,
            criteria,
            communes: province.communes,
            existing,
            objective: asked.objective ?? "cover",
            count: asked.count ?? null,
            excluded: new Set(asked.excluded ?? []),
            capacity: asked.capacity ?? null,
            seconds: asked.seconds ?? 60
          },
          solver,
          ({ goal, rows, columns }) => {
            if (process.stderr.isTTY) {
              console.error(`HiGHS: ${goal.objective}, ${rows} × ${columns} ...`)
            }
          }
        )
        const estimated = province.communes.some(({ population }) => population?.estimated ?? true)
        return {
          at: LocalDate.format(date),
          scenario: scenario.id,
          objective: siting.objective,
          criteria,
          proof: siting.proof,
          gap: siting.gap,
          value: round(siting.value, 3),
          valueUnit: { cover: "branches", people: "people", travel: "person-minutes one way" }[
            siting.objective
          ],
          existing: existing.length,
          branches: siting.branches.map(({ commune, serves, people }) => ({
            code: commune.code,
            name: commune.name,
            serves,
            people
          })),
          candidates: siting.candidates.map((candidate) => ({
            code: candidate.commune.code,
            name: candidate.commune.name,
            chosen: candidate.chosen,
            km: round(candidate.km, 2),
            minutes: round(candidate.minutes, 1),
            peopleNewlyReached: candidate.peopleNewlyReached,
            notKnown: candidate.notKnown,
            verdict: candidate.verdict
          })),
          model: siting.model,
          populationEstimated: estimated,
          note: "people live at the centroid of their commune and travel by a model; premises, staff and dossiers are not known",
          rules: ["P3"]
        }
      })
  },
  text: (answer) => {
    const lines = answer.candidates
      .filter(({ chosen }) => chosen)
      .map(({ name, verdict }) => ({
        vi: `  ${name}. ${verdict.vi}`,
        en: `  ${name}. ${verdict.en}`
      }))
    const estimated = answer.populationEstimated
    const proof = {
      vi:
        answer.proof === "optimal"
          ? "tối ưu (đã chứng minh)"
          : `chênh tối đa ${answer.gap * 100} %`,
      en: answer.proof === "optimal" ? "optimal (proved)" : `at most ${answer.gap * 100} % from it`
    }
    return {
      vi: [
        `${answer.branches.length} chi nhánh mới ngoài ${answer.existing} chi nhánh đã có, ${proof.vi}. Theo mô hình${estimated ? ", dân số ước tính" : ""}:`,
        ...lines.map(({ vi }) => vi)
      ].join("\n"),
      en: [
        `${answer.branches.length} new branches besides the ${answer.existing} that there are, ${proof.en}. By the model${estimated ? ", population estimated" : ""}:`,
        ...lines.map(({ en }) => en)
      ].join("\n")
    }
  },
  refusal: (refusal) => {
    switch (refusal._tag) {
      case "InvalidDate":
        return invalidDateWords(refusal)
      case "NoPhase":
        return refusalText(refusal)
      default:
        return sitingRefusalText(refusal)
    }
  }
})
