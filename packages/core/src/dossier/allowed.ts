/**
 * What may be done with a dossier now, and for what may not, why not.
 *
 * @module
 */
import type { Instant } from "../time/Instant.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Dossier } from "./Dossier.ts"
import * as DossierCode from "./DossierCode.ts"
import type { Actor, DossierCommand, DossierCommandTag } from "./DossierCommand.ts"
import type { DossierRefusalTag, Reason } from "./DossierRefusal.ts"
import { obstacle } from "./decide.ts"
import type { Given } from "./Given.ts"
import { commands, lines } from "./machine.ts"

/** One line of the answer. */
export interface Allowance {
  readonly command: DossierCommandTag
  readonly allowed: boolean
  /** Fields of the command that have to be filled in where they are usually left out. */
  readonly needs: ReadonlyArray<string>
  /** What stands in the way; null where nothing does. */
  readonly because: Reason | null
}

// What the one who gives the command can put right in the command itself.
const mendable: ReadonlySet<DossierRefusalTag> = new Set(["LimitNotComputable"])

/**
 * Asks of every command whether this actor could give it now, filled in properly. Officers'
 * screens and widgets show this answer, so that both see the same.
 */
export const allowed = (
  given: Given,
  dossier: Dossier,
  at: Instant,
  actor: Actor
): ReadonlyArray<Allowance> =>
  commands.map((tag) => {
    const because = obstacle(given, filledIn(tag, given, dossier, at, actor), dossier, lines[tag])
    return because !== null && mendable.has(because._tag)
      ? { command: tag, allowed: true, needs: because.fields, because: null }
      : { command: tag, allowed: because === null, needs: [], because }
  })

// A command of each kind with nothing wrong in it but what the dossier itself forbids.
const filledIn = (
  _tag: DossierCommandTag,
  given: Given,
  dossier: Dossier,
  at: Instant,
  actor: Actor
): DossierCommand => {
  const reason = "-"
  switch (_tag) {
    case "Submit":
      return {
        _tag,
        at,
        actor,
        code: DossierCode.make("H09", LocalDate.fromInstant(at), 1),
        procedureCode: given.terms.procedureCode,
        communeCode: "",
        officeId: given.receivingOffices[0] ?? "",
        channel: "direct",
        documents: []
      }
    case "Refuse":
    case "RequestWithdrawal":
      return { _tag, at, actor, reason }
    case "RequestSupplement":
      return { _tag, at, actor, reason, items: [reason] }
    case "ProvideSupplement":
      return { _tag, at, actor, documents: [reason] }
    case "Start":
      return { _tag, at, actor, agency: reason }
    case "RequestPayment":
      return { _tag, at, actor, reason, amountVnd: 1 }
    case "Apologise":
      return {
        _tag,
        at,
        actor,
        reason,
        newDueAt: (Math.max(at, dossier.dueAt ?? at) + 1) as Instant
      }
    case "Decide":
      return { _tag, at, actor, outcome: "granted", reason: null }
    case "Return":
      return { _tag, at, actor, way: "counter" }
    case "ChangeOffice":
      return { _tag, at, actor, officeId: given.successorOffice ?? "" }
    case "ChangeRevision":
      return {
        _tag,
        at,
        actor,
        to: given.revisionChange?.to ?? "",
        dueAt: dossier.dueAt,
        documents: [],
        agreed: true,
        undo: false
      }
    case "Accept":
    case "CloseUnsupplemented":
    case "ConfirmPayment":
    case "Stop":
      return { _tag, at, actor }
  }
}
