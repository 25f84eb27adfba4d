import { expectedText } from "@motcua/core/phase/expectedText"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import { day } from "./figures.ts"
import { scenarioKey } from "./networkKeys.ts"

/** `motcua network check`. */
export const check = CaseCommand.make({
  name: "check",
  group: "network",
  words: {
    vi: "Kiểm tra lộ trình: không mất điểm nào, không xã nào thiếu nơi tiếp nhận, không ngày nào bị bỏ sót, quy tắc tiếp nhận đủ và không chồng nhau",
    en: "Check the roadmap: no office lost, no commune unserved, no day left out, the rules of reception total and without overlap"
  },
  keys: { scenario: scenarioKey },
  examples: ["motcua network check --json", "motcua network check --scenario reform"],
  prepare: async () => {
    const [{ binhDuong }, RoadmapCheck, Scenario, RoutingTable, LocalDate] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/core/phase/RoadmapCheck"),
      import("@motcua/core/phase/Scenario"),
      import("@motcua/core/routing/RoutingTable"),
      import("@motcua/core/time/LocalDate")
    ])
    return ({ scenario }) => {
      const chosen = binhDuong.scenarios.filter(
        ({ id }) => scenario === undefined || id === scenario
      )
      const problems = chosen.flatMap(({ id, roadmap, communes, ...rest }) => [
        ...RoadmapCheck.check(roadmap, communes).map((problem) => ({
          scenario: id,
          ...problem,
          message: RoadmapCheck.problemText(problem)
        })),
        ...Scenario.lineageProblems({ communes, ...rest }).map((problem) => ({
          scenario: id,
          ...problem,
          message: {
            vi: `${problem.unit}: ${problem.field} = ${problem.value}; cần: ${expectedText(problem.expected) ?? problem.expected} (P5).`,
            en: `${problem.unit}: ${problem.field} = ${problem.value}; expected: ${problem.expected} (P5).`
          }
        })),
        ...RoutingTable.check(RoutingTable.compile(roadmap), roadmap, communes).map((problem) => ({
          scenario: id,
          ...problem,
          date: LocalDate.format(problem.date),
          message: RoutingTable.problemText(problem)
        }))
      ])
      return problems.length > 0
        ? Result.fail({ _tag: "RoadmapUnsound" as const, problems })
        : Result.succeed({
            sound: true,
            scenarios: chosen.map(({ id, roadmap, communes, lineage }) => ({
              id,
              lineage: lineage.length,
              phases: roadmap.phases.length,
              offices: roadmap.offices.length,
              transitions: roadmap.transitions.length,
              communes: communes.length,
              routingRows: RoutingTable.compile(roadmap).length,
              // What holds on these days holds on all days between them.
              provedOn: RoadmapCheck.turningDays(roadmap).map(LocalDate.format)
            }))
          })
    }
  },
  text: ({ scenarios }) => ({
    vi: scenarios
      .map(
        ({ id, offices, provedOn }) =>
          `${id}: đúng. ${offices} nơi tiếp nhận, chứng minh tại các ngày ${provedOn.map((each) => day(each).vi).join(", ")}.`
      )
      .join("\n"),
    en: scenarios
      .map(
        ({ id, offices, provedOn }) =>
          `${id}: sound. ${offices} offices, proved on ${provedOn.join(", ")}.`
      )
      .join("\n")
  }),
  refusal: ({ problems }) => ({
    vi: problems.map(({ message }) => message.vi).join("\n"),
    en: problems.map(({ message }) => message.en).join("\n")
  })
})
