/**
 * What a condition on a command is.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Dossier } from "./Dossier.ts"
import type { DossierCommand } from "./DossierCommand.ts"
import type { DossierRefusalTag, Reason } from "./DossierRefusal.ts"
import type { Given } from "./Given.ts"

/**
 * A condition on commands of some kinds: null where it is met, else what is in the way. `rule` is the
 * command's own, for a condition that has none.
 */
export type Guard<Asked extends DossierCommand> = (
  given: Given,
  command: Asked,
  dossier: Dossier,
  rule: RuleId
) => Reason | null

/** The reason, unless the condition is met. */
export const unless = (
  met: boolean,
  _tag: DossierRefusalTag,
  rule: RuleId | null,
  ...fields: ReadonlyArray<string>
): Reason | null => (met ? null : { _tag, rule, fields })
