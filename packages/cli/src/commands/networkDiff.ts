import type { Transition as CoreTransition } from "@motcua/core"
import { refusalText } from "@motcua/core/office/Network"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import type { Words } from "../Words.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { day, same } from "./figures.ts"
import { dateKey, scenarioKey, scenarioOf } from "./networkKeys.ts"

type Dated<T> = T extends CoreTransition
  ? Omit<T, "_tag" | "on"> & { readonly kind: T["_tag"]; readonly on: string }
  : never

/** A transition as the command line writes it, with its citation. */
type Change = Dated<CoreTransition>

const SOURCES = {
  department: { vi: "sở, ngành", en: "departments" },
  postOffice: { vi: "bưu điện", en: "the post office" },
  dedicated: { vi: "biên chế của Trung tâm", en: "the Centre's own posts" }
} as const

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** How many offices a person is shown by name. */
const SHOWN = 10

/** What happens besides opening and closing, one line each. */
const changeLine = (change: Change, nameOf: (id: string) => string): Words | null => {
  switch (change.kind) {
    case "Split": {
      const parts = change.parts
        .map(({ into, share }) => `${nameOf(into)} (${percent(share)})`)
        .join(", ")
      return {
        vi: `  ${nameOf(change.office)} chia cho ${parts} (${change.rule})`,
        en: `  ${nameOf(change.office)} split between ${parts} (${change.rule})`
      }
    }
    case "Rehome":
      return {
        vi: `  ${change.communes.join(", ")} chuyển từ ${nameOf(change.from)} sang ${nameOf(change.to)} (${change.rule})`,
        en: `  ${change.communes.join(", ")} from ${nameOf(change.from)} to ${nameOf(change.to)} (${change.rule})`
      }
    case "ChangeStaffSource": {
      const sources = change.sources.map((source) => SOURCES[source])
      return {
        vi: `  nhân sự của ${change.office === null ? "mọi nơi" : nameOf(change.office)} từ ${sources.map(({ vi }) => vi).join(", ")} (${change.rule})`,
        en: `  staff of ${change.office === null ? "every office" : nameOf(change.office)} from ${sources.map(({ en }) => en).join(", ")} (${change.rule})`
      }
    }
    default:
      return null
  }
}

interface Named {
  readonly id: string
  readonly name: string
}

const few = (lines: ReadonlyArray<Words>): ReadonlyArray<Words> => {
  const more = lines.length - SHOWN
  if (more <= 0) return lines
  return [...lines.slice(0, SHOWN), { vi: `  … và ${more} nữa`, en: `  … and ${more} more` }]
}

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
          listsEnded: changed.listsEnded,
          changes: changed.changes.map(
            ({ _tag, on, ...change }) =>
              ({ kind: _tag, on: LocalDate.format(on), ...change }) as Change
          )
        }
      })
  },
  text: ({ from, to, phaseFrom, phaseTo, opened, closed, kept, ...rest }) => {
    const { listsBegun, listsEnded, changes } = rest
    // What happens to an office that was there all along names it by its id.
    const names = new Map(
      [...opened, ...closed, ...closed.flatMap(({ heir }) => heir ?? [])].map(({ id, name }) => [
        id,
        name
      ])
    )
    const nameOf = (id: string) => names.get(id) ?? id
    const besides = changes.flatMap((change) => changeLine(change, nameOf) ?? [])
    const lists = [
      ...listsBegun.map((id) => ({ vi: `  bắt đầu danh sách ${id}`, en: `  list ${id} begins` })),
      ...listsEnded.map((id) => ({ vi: `  hết danh sách ${id}`, en: `  list ${id} ends` }))
    ]
    const lines = [
      ...few(opened.map(({ name }) => same(`  + ${name}`))),
      ...few(closed.map(({ name, heir }) => same(`  - ${name} → ${heir?.name ?? "?"}`))),
      ...few([...lists, ...besides])
    ]
    return {
      vi: [
        `${day(from).vi} (giai đoạn ${phaseFrom}) → ${day(to).vi} (giai đoạn ${phaseTo}): mở ${opened.length}, đóng ${closed.length}, giữ ${kept}.`,
        ...lines.map(({ vi }) => vi)
      ].join("\n"),
      en: [
        `${from} (phase ${phaseFrom}) → ${to} (phase ${phaseTo}): ${opened.length} opened, ${closed.length} closed, ${kept} kept.`,
        ...lines.map(({ en }) => en)
      ].join("\n")
    }
  },
  refusal: (refusal) =>
    refusal._tag === "InvalidDate" ? invalidDateWords(refusal) : refusalText(refusal)
})
