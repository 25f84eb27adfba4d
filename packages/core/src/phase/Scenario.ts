/**
 * One course of events: what was planned, or what was enacted. Both are kept, since what was planned
 * for a day and what holds on it may differ (rule P5).
 *
 * @module
 */
import { type Commune, isValid } from "../office/Commune.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import type { Roadmap } from "./Roadmap.ts"

/** A unit that went into another, whole or in part. */
export interface UnitChange {
  /** The first day of the new unit. */
  readonly on: LocalDate.LocalDate
  /** Code of the old unit. */
  readonly from: string
  /** Code of the new unit. */
  readonly into: string
  /** Whether the whole of the old unit went there. */
  readonly whole: boolean
  /** Share of the old unit's area, 0 to 1; `null` where it is not known. */
  readonly share: number | null
  readonly source: string
}

/** A course of events, with the day on which it was decided kept apart from the days it is about. */
export interface Scenario {
  readonly id: string
  readonly name: Bilingual
  readonly basis: "planned" | "enacted"
  /** From this day on it was known; before it, nobody could act on it. */
  readonly decidedOn: LocalDate.LocalDate
  readonly roadmap: Roadmap
  /** The units of every time, each with its days. */
  readonly communes: ReadonlyArray<Commune>
  readonly lineage: ReadonlyArray<UnitChange>
  /** How far the shares of a unit may be from adding up to 1: 0, or more where they are estimates. */
  readonly shareTolerance: number
  /** Who decides for the province, in order of time: "Ủy ban nhân dân tỉnh Bình Dương". */
  readonly peoplesCommittees: ReadonlyArray<{
    readonly from: LocalDate.LocalDate
    readonly name: string
  }>
  readonly source: string
}

// Decimals in a file: three thirds are one but for the last digits.
const NOISE = 1e-6

/** Something that does not hold in what became of units. */
export interface LineageProblem {
  readonly _tag: "LineageShares" | "LineageUnknownUnit" | "LineageMissing"
  readonly rule: "P5"
  /** The code of the unit. */
  readonly unit: string
  /** The number of the change, from 0; `null` where one is missing. */
  readonly change: number | null
  readonly field: "share" | "from" | "into"
  readonly value: string
  readonly expected: string
}

const there = (
  communes: ReadonlyArray<Commune>,
  code: string,
  date: LocalDate.LocalDate
): boolean => communes.some((unit) => unit.code === code && isValid(unit, date))

/** Units that end, or that begin where others end, without a word of what became of them. */
const untold = ({
  lineage,
  communes
}: Pick<Scenario, "lineage" | "communes">): ReadonlyArray<LineageProblem> => {
  const turns = new Set(
    communes.flatMap(({ validTo }) => (validTo === null ? [] : [LocalDate.addDays(validTo, 1)]))
  )
  const missing = (field: "from" | "into", unit: string, on: LocalDate.LocalDate) =>
    lineage.some((change) => change.on === on && change[field] === unit)
      ? []
      : [
          {
            _tag: "LineageMissing" as const,
            rule: "P5" as const,
            unit,
            change: null,
            field,
            value: "none",
            expected: `what ${field === "from" ? "became of it" : "it was before"} on ${LocalDate.format(on)}`
          }
        ]
  return communes.flatMap(({ code, validFrom, validTo }) => [
    ...(validTo === null ? [] : missing("from", code, LocalDate.addDays(validTo, 1))),
    ...(validFrom === null || !turns.has(validFrom) ? [] : missing("into", code, validFrom))
  ])
}

/**
 * Where lineage breaks its law: a change between units that were not there, an old unit whose shares
 * do not add up to one (within `shareTolerance`) or that went two ways whole, and a unit that ends or
 * begins without predecessor or successor. A unit is not asked for on a day for which there are no
 * units at all: those before the pack begins were another province's.
 */
export const lineageProblems = (
  scenario: Pick<Scenario, "lineage" | "communes" | "shareTolerance">
): ReadonlyArray<LineageProblem> => {
  const { lineage, communes, shareTolerance } = scenario
  const shares = new Map<string, number>()
  for (const { on, from, share, whole } of lineage) {
    const unit = `${from} ${on}`
    shares.set(unit, (shares.get(unit) ?? 0) + (share ?? (whole ? 1 : Number.NaN)))
  }
  const told = new Set<string>()
  const changes = lineage.flatMap((change, index): ReadonlyArray<LineageProblem> => {
    const { on, from, into } = change
    const unknown = (field: "from" | "into", unit: string, date: LocalDate.LocalDate) =>
      there(communes, unit, date) || !communes.some((each) => isValid(each, date))
        ? []
        : [
            {
              _tag: "LineageUnknownUnit" as const,
              rule: "P5" as const,
              unit,
              change: index,
              field,
              value: unit,
              expected: `the code of a unit that is there on ${LocalDate.format(date)}`
            }
          ]
    const unit = `${from} ${on}`
    const sum = shares.get(unit)!
    const first = !told.has(unit)
    told.add(unit)
    return [
      ...unknown("from", from, LocalDate.addDays(on, -1)),
      ...unknown("into", into, on),
      ...(!first || Math.abs(sum - 1) <= shareTolerance + NOISE
        ? []
        : [
            {
              _tag: "LineageShares" as const,
              rule: "P5" as const,
              unit: from,
              change: index,
              field: "share" as const,
              value: `${sum}`,
              expected: `shares of ${from} that add up to 1, within ${shareTolerance}`
            }
          ])
    ]
  })
  return [...changes, ...untold(scenario)]
}
