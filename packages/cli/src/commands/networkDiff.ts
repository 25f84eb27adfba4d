import { refusalText } from "@motcua/core/office/Network"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { dateKey, scenarioKey, scenarioOf } from "./networkKeys.ts"

/** How many offices a person is shown by name. */
const SHOWN = 10

interface Named {
  readonly id: string
  readonly name: string
}

const few = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names.length <= SHOWN ? names : [...names.slice(0, SHOWN), `… ${names.length - SHOWN} +`]

/** `motcua network diff`. */
export const diff = CaseCommand.make({
  name: "diff",
  group: "network",
  words: {
    vi: "Mạng lưới thay đổi thế nào giữa hai ngày",
    en: "What changes in the network between two dates"
  },
  keys: {
    from: dateKey({ vi: "Từ ngày", en: "From date" }),
    to: dateKey({ vi: "Đến ngày", en: "To date" }),
    scenario: scenarioKey
  },
  examples: ["motcua network diff --from 2024-12-31 --to 2025-01-01 --json"],
  prepare: async () => {
    const [{ binhDuong }, NetworkDiff, LocalDate] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/core/office/NetworkDiff"),
      import("@motcua/core/time/LocalDate")
    ])
    const named = ({ id, name }: Named): Named => ({ id, name })
    return ({ from, to, scenario }) =>
      Result.gen(function* () {
        const [first, last] = [yield* dayOf(from), yield* dayOf(to)]
        const { roadmap } = scenarioOf(binhDuong, scenario)
        const changed = yield* NetworkDiff.between(roadmap, first, last)
        return {
          from: LocalDate.format(first),
          to: LocalDate.format(last),
          scenario: scenario ?? "plan",
          phaseFrom: changed.from.phase.id,
          phaseTo: changed.to.phase.id,
          opened: changed.opened.map(named),
          closed: changed.closed.map(({ office, heir }) => ({
            ...named(office),
            heir: heir === null ? null : named(heir)
          })),
          kept: changed.kept,
          listsBegun: changed.listsBegun,
          listsEnded: changed.listsEnded
        }
      })
  },
  text: ({ from, to, phaseFrom, phaseTo, opened, closed, kept }) => {
    const lines = [
      ...few(opened.map(({ name }) => `  + ${name}`)),
      ...few(closed.map(({ name, heir }) => `  - ${name} → ${heir?.name ?? "?"}`))
    ]
    return {
      vi: [
        `${from} (giai đoạn ${phaseFrom}) → ${to} (giai đoạn ${phaseTo}): mở ${opened.length}, đóng ${closed.length}, giữ ${kept}.`,
        ...lines
      ].join("\n"),
      en: [
        `${from} (phase ${phaseFrom}) → ${to} (phase ${phaseTo}): ${opened.length} opened, ${closed.length} closed, ${kept} kept.`,
        ...lines
      ].join("\n")
    }
  },
  refusal: (refusal) =>
    refusal._tag === "InvalidDate" ? invalidDateWords(refusal) : refusalText(refusal)
})
