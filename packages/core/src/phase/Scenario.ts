/**
 * One course of events: what was planned, or what was enacted. Both are kept, since what was planned
 * for a day and what holds on it may differ (rule P5).
 *
 * @module
 */
import type { Commune } from "../office/Commune.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import type { Bilingual } from "./Phase.ts"
import type { Roadmap } from "./Roadmap.ts"

/** A unit that went into another, whole or in part. */
export interface UnitChange {
  /** The first day of the new unit. */
  readonly on: LocalDate
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
  readonly decidedOn: LocalDate
  readonly roadmap: Roadmap
  /** The units of every time, each with its days. */
  readonly communes: ReadonlyArray<Commune>
  readonly lineage: ReadonlyArray<UnitChange>
  /** Who decides for the province, in order of time: "Ủy ban nhân dân tỉnh Bình Dương". */
  readonly peoplesCommittees: ReadonlyArray<{ readonly from: LocalDate; readonly name: string }>
  readonly source: string
}

/**
 * Where lineage breaks its law: a share that is no share, an old unit whose shares do not add up to
 * one (within `tolerance`, since shares of area are estimates), or one that went two ways whole.
 */
export const lineageProblems = (
  lineage: ReadonlyArray<UnitChange>,
  tolerance: number
): ReadonlyArray<{ readonly unit: string; readonly value: number; readonly expected: string }> => {
  const shares = new Map<string, number>()
  for (const { from, share, whole } of lineage) {
    shares.set(from, (shares.get(from) ?? 0) + (share ?? (whole ? 1 : Number.NaN)))
  }
  return [...shares]
    .filter(([, sum]) => !(Math.abs(sum - 1) <= tolerance))
    .map(([unit, value]) => ({ unit, value, expected: "shares that add up to 1" }))
}
