/**
 * The body of rules under which a dossier stands.
 *
 * @module
 */
import * as RuleSet from "../law/RuleSet.ts"
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Dossier } from "./Dossier.ts"

/** The rules under which the dossier stands: those of its receipt, else those of today. */
export const ruleSetOf = (dossier: Dossier, at: Instant): RuleSet.RuleSet =>
  dossier.ruleSet === null ? RuleSet.at(LocalDate.fromInstant(at)) : RuleSet.get(dossier.ruleSet)
