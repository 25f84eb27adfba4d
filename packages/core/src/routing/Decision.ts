/**
 * The rule of reception for one level of a procedure on one date: who may receive it.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import * as RuleSet from "../law/RuleSet.ts"
import type { Level } from "../procedure/Procedure.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import { isOfProvince } from "./Authority.ts"
import type { Place, Reception } from "./Reception.ts"

/** Every office, whatever the address: by law, or by a list of the province (R9). */
export interface Anywhere {
  readonly _tag: "Everywhere" | "List"
  readonly rule: "R9"
}

/** The offices of the applicant's own territory. */
export interface Territory {
  readonly _tag: "Territory"
  readonly places: ReadonlyArray<Place>
}

/** Not the province's to receive: what a ministry alone handles (C3, since 2025-07-01 R9). */
export interface NotOurs {
  readonly _tag: "NotOurs"
  readonly rule: RuleId
}

/** Who may receive. */
export type Decision = Anywhere | Territory | NotOurs

/** What the rule looks at, besides the parameters of `Reception`. */
export interface Case {
  readonly level: Level
  /** Whether a list in force on the date has the procedure. */
  readonly listed: boolean
  readonly date: LocalDate
}

/** The rule. There is exactly one answer to every case. */
export const decide = (reception: Reception, { level, listed, date }: Case): Decision => {
  const everywhere = RuleSet.at(date).nonTerritorial === "all"
  if (!isOfProvince(level)) return { _tag: "NotOurs", rule: everywhere ? "R9" : "C3" }
  if (everywhere) return { _tag: "Everywhere", rule: "R9" }
  if (listed) return { _tag: "List", rule: "R9" }
  return { _tag: "Territory", places: reception[level] }
}
