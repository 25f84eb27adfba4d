/**
 * The phases in which a province sets up its one-stop centre.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"

/** A phase (giai đoạn) of a roadmap; its first and its last day belong to it. */
export interface Phase {
  readonly id: string
  readonly name: Bilingual
  readonly from: LocalDate
  readonly to: LocalDate
  /** The rules that describe it. */
  readonly rules: ReadonlyArray<RuleId>
  readonly source: string
}
