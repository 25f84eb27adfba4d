import { refusalText } from "@motcua/core/routing/RoutingRefusal"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { atKey, scenarioKey, scenarioOf } from "./networkKeys.ts"

/** How many offices are shown to a person; `--json` has them all unless `--limit` says. */
const SHOWN = 5

export const command = CaseCommand.make({
  name: "route",
  words: {
    vi: "Nơi tiếp nhận một thủ tục, gần nhất trước",
    en: "Who receives a procedure, nearest first"
  },
  keys: {
    procedure: Key.text({
      required: true,
      metavar: "CODE",
      vi: "Mã thủ tục, như 1.004222",
      en: "Code of the procedure, such as 1.004222"
    }),
    commune: Key.text({
      required: true,
      metavar: "CODE",
      vi: "Mã xã, phường, thị trấn nơi cư trú, như 25747",
      en: "Code of the applicant's commune, such as 25747"
    }),
    at: atKey,
    scenario: scenarioKey,
    limit: Key.integer({
      from: 1,
      to: 1000,
      vi: "Số nơi tiếp nhận nhiều nhất",
      en: "At most so many offices"
    })
  },
  examples: ["motcua route --procedure 1.004222 --commune 25747 --at 2025-02-01 --json"],
  prepare: async () => {
    const [{ binhDuong }, Province, Routing, Catalogue, { nearestCodes }, LocalDate] =
      await Promise.all([
        import("@motcua/binh-duong"),
        import("@motcua/core/office/Province"),
        import("@motcua/core/routing/Routing"),
        import("@motcua/core/procedure/Catalogue"),
        import("@motcua/core/routing/nearestCodes"),
        import("@motcua/core/time/LocalDate")
      ])
    const catalogue = Catalogue.make(binhDuong.procedures)
    const codes = catalogue.procedures.map(({ code }) => code)
    const find = (code: string) => {
      const procedure = Catalogue.get(catalogue, code)
      return procedure === undefined
        ? Result.fail({
            _tag: "UnknownProcedure" as const,
            rule: null,
            procedureCode: code,
            suggestions: nearestCodes(code, codes).map((near) => ({
              code: near,
              name: catalogue.byCode.get(near)!.name
            }))
          })
        : Result.succeed(procedure)
    }
    return ({ procedure: code, commune, at, scenario, limit }) =>
      Result.gen(function* () {
        const date = yield* dayOf(at)
        const procedure = yield* find(code)
        const route = yield* Routing.route({
          province: Province.inScenario(binhDuong, scenarioOf(binhDuong, scenario), date),
          procedure,
          communeCode: commune,
          date
        })
        return {
          procedure: procedure.code,
          procedureName: procedure.name,
          commune,
          at: LocalDate.format(date),
          scenario: scenario ?? "plan",
          receivedBy: route.receivedBy.slice(0, limit).map(({ office, km, minutes }) => ({
            id: office.id,
            kind: office._tag,
            name: office.name,
            address: office.address,
            km,
            minutes,
            precision: office.location.precision
          })),
          receivers: route.receivedBy.length,
          basis: route.basis,
          list:
            route.list === null
              ? null
              : { id: route.list.id, name: route.list.name, published: route.list.published },
          decidedBy: route.decidedBy,
          channels: route.channels,
          returnedAt: route.returnedAt,
          rules: route.rules
        }
      })
  },
  text: (answer) => {
    const lines = answer.receivedBy
      .slice(0, SHOWN)
      .map(({ name, km, minutes }) => `  ${name}: ${km} km, ~${minutes} ph/min`)
    const more = answer.receivers - lines.length
    return {
      vi: [
        `${answer.procedureName}, ngày ${answer.at}. Nộp tại (khoảng cách ước tính):`,
        ...lines,
        ...(more > 0 ? [`  và ${more} nơi khác`] : []),
        `Cơ quan giải quyết: ${answer.decidedBy.agency}.`
      ].join("\n"),
      en: [
        `${answer.procedureName}, on ${answer.at}. Lodge at (distances are estimates):`,
        ...lines,
        ...(more > 0 ? [`  and ${more} more`] : []),
        `Decided by: ${answer.decidedBy.agency}.`
      ].join("\n")
    }
  },
  refusal: (refusal) =>
    refusal._tag === "InvalidDate" ? invalidDateWords(refusal) : refusalText(refusal)
})
