/**
 * The life of a dossier as a table: which command leads from where to where, who may give it and
 * which guards stand in its way, by their names. `decider` reads its lines, the documents are drawn
 * from it.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import type { Actor, DossierCommand, DossierCommandTag } from "./DossierCommand.ts"
import * as DossierStatus from "./DossierStatus.ts"
import type { Guard } from "./guard.ts"
import * as guards from "./guards.ts"
import { type Lines, lifeLines } from "./machineLines.ts"
import * as revisionGuards from "./revisionGuards.ts"

/** The name of a condition on a command. */
export type ConditionId = keyof typeof guards | keyof typeof revisionGuards

/** A condition, or one of those before every command: status, actor, and that time goes on. */
export type GuardId = "status" | "actor" | "time" | ConditionId

/** A line of the table. */
export interface Transition {
  readonly command: DossierCommandTag
  readonly from: ReadonlyArray<DossierStatus.DossierStatus>
  /** Where it leads; `null` where the status stays as it was. */
  readonly to: ReadonlyArray<DossierStatus.DossierStatus> | null
  readonly by: ReadonlyArray<Actor["kind"]>
  readonly guards: ReadonlyArray<ConditionId>
  /** The rule that is cited when the status does not allow the command, or its reason is missing. */
  readonly rule: RuleId
}

/** Every line: those of a dossier's life, and the change of revision. */
export const lines: Lines = {
  ...lifeLines,
  ChangeRevision: {
    from: ["submitted", "accepted", "inProgress", "awaitingSupplement", "awaitingPayment"],
    by: ["applicant", "officer", "system"],
    guards: [
      revisionGuards.revisionByClause,
      revisionGuards.revisionUndoable,
      revisionGuards.applicantAgreed,
      revisionGuards.laterDateByClause,
      revisionGuards.changedDateAhead,
      revisionGuards.newDocumentsByClause
    ],
    rule: "R2"
  }
}

/** Every command, in the order of a dossier's life. */
export const commands = Object.keys(lines) as ReadonlyArray<DossierCommandTag>

const targets: { readonly [Tag in DossierCommandTag]: Transition["to"] } = {
  Submit: ["submitted"],
  Accept: ["accepted"],
  Refuse: ["refused"],
  RequestSupplement: ["awaitingSupplement"],
  ProvideSupplement: ["submitted", "accepted", "inProgress"],
  CloseUnsupplemented: ["stopped"],
  Start: ["inProgress"],
  RequestPayment: ["awaitingPayment"],
  ConfirmPayment: ["inProgress"],
  Apologise: null,
  RequestWithdrawal: ["withdrawalRequested"],
  Stop: ["stopped"],
  Decide: ["decided"],
  Return: ["returned"],
  ChangeOffice: null,
  ChangeRevision: null
}

const conditions = Object.entries({ ...guards, ...revisionGuards }) as ReadonlyArray<
  readonly [ConditionId, unknown]
>

const nameOf = (guard: unknown): ConditionId => conditions.find(([, one]) => one === guard)![0]

const ofEach = <A>(row: (command: DossierCommandTag) => A) =>
  Object.fromEntries(commands.map((command) => [command, row(command)])) as {
    readonly [Tag in DossierCommandTag]: A
  }

/** Every transition of a dossier. */
export const transitions: { readonly [Tag in DossierCommandTag]: Transition } = ofEach(
  (command) => {
    const { by, from, guards, rule } = lines[command]
    return { command, from, to: targets[command], by, guards: guards.map(nameOf), rule }
  }
)

/** The lines without some of the guards, for the model checker to find what is amiss. */
export const linesWithout = (without: ReadonlySet<GuardId>): Lines =>
  ofEach((command) => {
    const { by, from, guards, rule } = lines[command]
    return {
      from: without.has("status") ? DossierStatus.all : from,
      by: without.has("actor") ? (["applicant", "officer", "system"] as const) : by,
      guards: (guards as ReadonlyArray<Guard<DossierCommand>>).filter(
        (guard) => !without.has(nameOf(guard))
      ),
      rule
    }
  })
