/**
 * The register of the rules of law that this library follows.
 *
 * @module
 */

import type { RuleId } from "./RuleId.ts"
import { entries } from "./register.ts"

/**
 * How sure a rule is: its text was read (`found`), read in something that quotes it (`secondary`),
 * done so by running systems (`practice`), a sensible default (`assumed`), or unknown (`open`).
 * What is not `found` stays a parameter with that default.
 */
export type Sureness = "found" | "secondary" | "practice" | "assumed" | "open"

/** A rule: its words in both languages, where it stands, and how sure it is. */
export interface Rule {
  readonly id: RuleId
  readonly vi: string
  readonly en: string
  readonly source: string
  readonly sureness: Sureness
}

/**
 * The rule of an id.
 *
 * @example
 * ```ts
 * import { Rule } from "@motcua/core"
 *
 * Rule.get("T1").source // "Bộ luật Dân sự 2015, Điều 147.2"
 * ```
 */
export const get = (id: RuleId): Rule => ({ id, ...entries[id] })
