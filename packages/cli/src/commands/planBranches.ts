import { refusalText } from "@motcua/core/office/Network"
import { figureText } from "@motcua/core/words/figureText"
import { refusalText as sitingRefusalText } from "@motcua/planner/siting/Siting"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import type { Words } from "../Words.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { same } from "./figures.ts"
import { atKey, reachKeys, scenarioKey, scenarioOf } from "./networkKeys.ts"
import { criteriaWords } from "./planCriteriaWords.ts"

const CRITERIA = {
  premises: { vi: "mặt bằng", en: "premises" },
  distance: { vi: "khoảng cách", en: "distance" },
  dossiers: { vi: "hồ sơ phát sinh", en: "dossiers arising" },
  staff: { vi: "nhân sự", en: "staff" },
  phaseTwoResults: { vi: "kết quả giai đoạn II", en: "results of phase II" },
  reach: { vi: "tầm tiếp cận", en: "reach" }
} as const

const isText = (value: unknown): value is string => typeof value === "string"

const round = (value: number, digits: number): number => Number(value.toFixed(digits))

const score01 = (score: number | null): Words => (score === null ? same("-") : figureText(score, 3))

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
    ...reachKeys,
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
    criteria: Key.text({
      metavar: "FILE",
      vi: "Tệp JSON dữ liệu theo tiêu chí P3: mặt bằng, hồ sơ, nhân sự, kết quả giai đoạn II",
      en: "JSON file of data for the criteria of P3: premises, dossiers, staff, results of phase II"
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
    "motcua plan branches --at 2025-07-01 --objective people --count 2",
    "motcua plan branches --at 2025-07-01 --criteria examples/criteria/phase-three.json"
  ],
  prepare: async () => {
    const [{ binhDuong }, Planner, Coverage, Network, Province, LocalDate, CriteriaFile] =
      await Promise.all([
        import("@motcua/binh-duong"),
        import("@motcua/planner"),
        import("@motcua/core/coverage/Coverage"),
        import("@motcua/core/office/Network"),
        import("@motcua/core/office/Province"),
        import("@motcua/core/time/LocalDate"),
        import("./planCriteria.ts")
      ])
    const solver = await Planner.load()
    return (asked) =>
      Result.gen(function* () {
        const date = yield* dayOf(asked.at)
        const scenario = scenarioOf(binhDuong, asked.scenario)
        const province = Province.inScenario(binhDuong, scenario, date)
        const network = yield* Network.at(scenario.roadmap, date)
        const data =
          asked.criteria === undefined
            ? null
            : yield* CriteriaFile.read(asked.criteria, province.communes)
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
            ...(data === null ? {} : { data }),
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
            km: candidate.km === null ? null : round(candidate.km, 2),
            minutes: candidate.minutes === null ? null : round(candidate.minutes, 1),
            peopleNewlyReached: candidate.peopleNewlyReached,
            score: candidate.score === null ? null : round(candidate.score, 3),
            weightKnown: round(candidate.weightKnown, 3),
            criteria: candidate.criteria.map(({ score, value, ...rest }) => ({
              ...rest,
              value: typeof value === "number" ? round(value, 2) : value,
              score: score === null ? null : round(score, 3)
            })),
            notKnown: candidate.notKnown,
            verdict: candidate.verdict
          })),
          ruledOut: siting.ruledOut.map(({ commune, because }) => ({
            code: commune.code,
            name: commune.name,
            because: because.map(({ criterion, verdict }) => ({ criterion, verdict }))
          })),
          criteriaSource: data?.source ?? null,
          model: siting.model,
          populationEstimated: estimated,
          note:
            data === null
              ? "people live at the centroid of their commune and travel by a model; premises, dossiers, staff and results of phase II are not known: --criteria FILE hands them in"
              : "people live at the centroid of their commune and travel by a model; scores explain, and decide only what the file requires",
          rules: ["P3"]
        }
      })
  },
  text: (answer) => {
    const lines = answer.candidates
      .filter(({ chosen }) => chosen)
      .flatMap(({ name, verdict, criteria, notKnown, score }) => [
        { vi: `  ${name}. ${verdict.vi}`, en: `  ${name}. ${verdict.en}` },
        ...criteria
          .filter(({ criterion }) => !notKnown.includes(criterion))
          .map((each) => ({
            vi: `    [${score01(each.score).vi}] ${each.verdict.vi}`,
            en: `    [${score01(each.score).en}] ${each.verdict.en}`
          })),
        ...(notKnown.length === 0
          ? []
          : [
              {
                vi: `    Chưa có dữ liệu: ${notKnown.map((each) => CRITERIA[each].vi).join(", ")}.`,
                en: `    Not known: ${notKnown.map((each) => CRITERIA[each].en).join(", ")}.`
              }
            ]),
        ...(score === null
          ? []
          : [
              {
                vi: `    Điểm trung bình của phần đã biết: ${score01(score).vi}`,
                en: `    Mean of what is known: ${score01(score).en}`
              }
            ])
      ])
    const out = answer.ruledOut.map(({ name, because }) => ({
      vi: `  ${name}: ${because.map(({ verdict }) => verdict.vi).join(" ")}`,
      en: `  ${name}: ${because.map(({ verdict }) => verdict.en).join(" ")}`
    }))
    if (out.length > 0) {
      lines.push({ vi: "Bị loại theo tệp tiêu chí:", en: "Ruled out by the file of criteria:" })
      lines.push(...out)
    }
    const estimated = answer.populationEstimated
    const proof = {
      vi:
        answer.proof === "optimal"
          ? "tối ưu (đã chứng minh)"
          : `chưa chứng minh tối ưu, chênh ${answer.gap === null ? "chưa rõ" : `tối đa ${round(answer.gap * 100, 1)} %`}`,
      en:
        answer.proof === "optimal"
          ? "optimal (proved)"
          : `not proved optimal, ${answer.gap === null ? "by how much is not known" : `at most ${round(answer.gap * 100, 1)} % from it`}`
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
      case "CriteriaUnsound":
        return criteriaWords(refusal)
      default:
        return sitingRefusalText(refusal)
    }
  }
})
