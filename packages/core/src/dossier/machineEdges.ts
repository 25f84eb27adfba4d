/**
 * The machine's table as arrows, for those who draw it. Apart from the table, so that the browser
 * does not pay for pictures.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { DossierCommandTag } from "./DossierCommand.ts"
import type { DossierStatus } from "./DossierStatus.ts"
import { commands, type GuardId, transitions } from "./machine.ts"

/** One arrow of the machine's picture. */
export interface Edge {
  readonly command: DossierCommandTag
  readonly from: DossierStatus
  readonly to: DossierStatus
  readonly guards: ReadonlyArray<GuardId>
  readonly rule: RuleId
}

/** The arrows of the table, in the order of a dossier's life. */
export const edges: ReadonlyArray<Edge> = commands.flatMap((command) => {
  const { from, to, guards, rule } = transitions[command]
  return from.flatMap((status) =>
    (to ?? [status]).map((target) => ({ command, from: status, to: target, guards, rule }))
  )
})
