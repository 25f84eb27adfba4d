import { refusalText } from "@motcua/core/office/Network"
import * as Command from "effect/cli/Command"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { day } from "./figures.ts"
import { check } from "./networkCheck.ts"
import { diff } from "./networkDiff.ts"
import { atKey, scenarioKey, scenarioOf } from "./networkKeys.ts"
import { staff } from "./networkStaff.ts"
import { officeJson } from "./officeJson.ts"

const at = CaseCommand.make({
  name: "network",
  words: { vi: "Mạng lưới tiếp nhận vào một ngày", en: "The network of offices on a date" },
  keys: {
    at: atKey,
    scenario: scenarioKey,
    knownOn: Key.text({
      metavar: "DATE",
      vi: "Theo những gì đã biết vào ngày này, thay cho --scenario",
      en: "By what was known on this date, instead of --scenario"
    }),
    offices: Key.yes({ vi: "Kèm danh sách nơi tiếp nhận", en: "List the offices too" })
  },
  examples: [
    "motcua network --at 2025-01-01 --json",
    "motcua network --at 2024-12-15 --offices --json",
    "motcua network --at 2025-07-01 --scenario reform --json",
    "motcua network --at 2025-07-01 --known-on 2025-03-01"
  ],
  prepare: async () => {
    const [{ binhDuong }, Network, Province, LocalDate] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/core/office/Network"),
      import("@motcua/core/office/Province"),
      import("@motcua/core/time/LocalDate")
    ])
    return ({ at, scenario, knownOn, offices = false }) =>
      Result.gen(function* () {
        const date = yield* dayOf(at)
        const asOf = knownOn === undefined || scenario !== undefined ? null : yield* dayOf(knownOn)
        const chosen =
          asOf === null
            ? scenarioOf(binhDuong, scenario)
            : Province.scenarioKnownOn(binhDuong, asOf)
        if (chosen === undefined) {
          return yield* Result.fail({ _tag: "NothingKnown" as const, knownOn: knownOn ?? "" })
        }
        const network = yield* Network.at(chosen.roadmap, date)
        const { phase, centres, branches, receptionPoints, ended } = network
        return {
          at: LocalDate.format(date),
          scenario: chosen.id,
          basis: chosen.basis,
          decidedOn: LocalDate.format(chosen.decidedOn),
          phase: phase.id,
          phaseName: phase.name,
          centres,
          branches,
          receptionPoints,
          ended,
          rules: phase.rules,
          ...(offices
            ? {
                offices: network.offices.map(officeJson)
              }
            : {})
        }
      })
  },
  text: (answer) => {
    const offices = (answer.offices ?? []).map(
      ({ id, name, address }) => `  ${id}: ${name}${address === null ? "" : `, ${address}`}`
    )
    return {
      vi: [
        `${day(answer.at).vi}: ${answer.phaseName.vi}. ${answer.centres} trung tâm, ${answer.branches} chi nhánh, ${answer.receptionPoints} điểm tiếp nhận${answer.ended ? " (lộ trình đã kết thúc; mạng lưới cuối cùng được coi là còn hiệu lực)" : ""}.`,
        ...offices
      ].join("\n"),
      en: [
        `${day(answer.at).en}: ${answer.phaseName.en}. ${answer.centres} centre, ${answer.branches} branches, ${answer.receptionPoints} reception points${answer.ended ? " (the roadmap has ended; its last network is taken to stand)" : ""}.`,
        ...offices
      ].join("\n")
    }
  },
  refusal: (refusal) => {
    switch (refusal._tag) {
      case "InvalidDate":
        return invalidDateWords(refusal)
      case "NothingKnown":
        return {
          vi: `Đến ngày ${day(refusal.knownOn).vi} chưa có lộ trình nào được quyết định.`,
          en: `No roadmap had been decided by ${refusal.knownOn}.`
        }
      case "NoPhase":
        return refusalText(refusal)
    }
  }
})

export const command = at.pipe(Command.withSubcommands([diff, check, staff]))
