/**
 * Carries a plan out as events, and undoes it by events.
 *
 * @module
 */
import * as Result from "effect/Result"
import { type Dossier, movedTo } from "../dossier/Dossier.ts"
import type { DossierCode } from "../dossier/DossierCode.ts"
import type { Actor, ChangeRevision } from "../dossier/DossierCommand.ts"
import type { DossierEvent } from "../dossier/DossierEvent.ts"
import type { DossierRefusal } from "../dossier/DossierRefusal.ts"
import { decider } from "../dossier/decider.ts"
import type { Given, RevisionChange } from "../dossier/Given.ts"
import type { Instant } from "../time/Instant.ts"
import { isOf } from "./isOf.ts"
import type { MigrationPlan, PlanLine } from "./Migration.ts"

/** A dossier that was left as it was. */
export interface LeftAlone {
  readonly code: DossierCode
  readonly why:
    | { readonly _tag: "Stays" }
    | { readonly _tag: "NotAnswered" }
    | { readonly _tag: "Declined" }
    | { readonly _tag: "GoneOn"; readonly planned: number; readonly version: number }
    | { readonly _tag: "NotThere" }
    | { readonly _tag: "OtherProcedure" }
    | { readonly _tag: "AlreadyUndone"; readonly revision: string }
    | { readonly _tag: "NotMovedByThis"; readonly revision: string | null }
    | DossierRefusal
}

/** What came of carrying a plan out. The events are to be appended to each dossier's own. */
export interface Executed {
  readonly events: ReadonlyArray<{
    readonly code: DossierCode
    /** The version at which they are appended. */
    readonly version: number
    readonly events: ReadonlyArray<DossierEvent>
  }>
  readonly left: ReadonlyArray<LeftAlone>
}

/** The world in which it is done; `actor` is the system where nobody in person moves dossiers. */
export interface Situation {
  readonly at: Instant
  readonly actor: Actor
  readonly given: Given
  readonly dossiers: ReadonlyArray<Dossier>
}

/** What the clause says of a dossier, as the decision on its move is told (`Given.revisionChange`). */
export const changeOf = (plan: MigrationPlan, line: PlanLine): RevisionChange => ({
  from: plan.from,
  to: plan.to,
  clause: line.action === "ask" ? "ask" : "move",
  mayBeLater: plan.clause.allows.has("laterDate"),
  mayAskDocuments: plan.clause.allows.has("newDocuments"),
  basis: plan.clause.basis,
  limit: line.limit
})

const decided = (
  { actor, at, dossiers, given }: Situation,
  line: { readonly code: DossierCode; readonly version: number },
  change: RevisionChange | null,
  command: Omit<ChangeRevision, "_tag" | "at" | "actor">
): Result.Result<Executed["events"][number], LeftAlone> => {
  const { code, version } = line
  const dossier = dossiers.find((one) => one.code === code)
  if (dossier === undefined) return Result.fail({ code, why: { _tag: "NotThere" } })
  if (dossier.version !== version) {
    const gone = { _tag: "GoneOn", planned: version, version: dossier.version } as const
    return Result.fail({ code, why: gone })
  }
  const asked: ChangeRevision = { _tag: "ChangeRevision", at, actor, ...command }
  return Result.match(decider.decide({ ...given, revisionChange: change }, asked, dossier), {
    onSuccess: (events) => Result.succeed({ code, version, events }),
    onFailure: (why) => Result.fail({ code, why })
  })
}

const gathered = (
  results: ReadonlyArray<Result.Result<Executed["events"][number], LeftAlone>>
): Executed => ({
  events: results.flatMap((one) => (Result.isSuccess(one) ? [one.success] : [])),
  left: results.flatMap((one) => (Result.isFailure(one) ? [one.failure] : []))
})

/**
 * Carries a plan out. Who is asked moves only where they agreed: `answers` holds their words by the
 * code of the dossier. A dossier that has gone on since the plan is left alone and listed, so that
 * nobody gets what was not planned.
 */
export const execute = (
  plan: MigrationPlan,
  situation: Situation,
  answers: Readonly<Record<string, boolean>> = {}
): Executed =>
  gathered(
    plan.lines.flatMap((line) => {
      const { action, code, date, newDocuments, version } = line
      if (code === null) return []
      if (action === "keep" || action === "none") {
        return [Result.fail<LeftAlone>({ code, why: { _tag: "Stays" } })]
      }
      const agreed = Object.hasOwn(answers, code) ? answers[code] : undefined
      if (action === "ask" && agreed !== true) {
        const _tag = agreed === false ? "Declined" : "NotAnswered"
        return [Result.fail<LeftAlone>({ code, why: { _tag } })]
      }
      return [
        decided(situation, { code, version }, changeOf(plan, line), {
          to: plan.to,
          dueAt: date.after,
          documents: newDocuments.map(({ text }) => text),
          agreed: agreed === true,
          undo: false
        })
      ]
    })
  )

/**
 * Undoes what was carried out: each dossier comes back under its old revision with its old date, by
 * an event of its own. One that the plan did not move, that was moved back before, whose date has
 * changed since, or that is closed, is left alone and listed; the rest comes back. Of `executed` only the codes are looked at.
 */
export const undo = (
  plan: Pick<MigrationPlan, "from" | "to" | "procedure">,
  executed: { readonly events: ReadonlyArray<{ readonly code: DossierCode }> },
  situation: Situation
): Executed =>
  gathered(
    executed.events.map(({ code }) => {
      const now = situation.dossiers.find((one) => one.code === code)
      if (now !== undefined && !isOf(plan.procedure, now)) {
        return Result.fail<LeftAlone>({ code, why: { _tag: "OtherProcedure" } })
      }
      if (now !== undefined && now.revision?.to !== plan.to) {
        const why = { _tag: "NotMovedByThis", revision: movedTo(now) } as const
        return Result.fail<LeftAlone>({ code, why })
      }
      if (now?.revision?.undone === true) {
        const why = { _tag: "AlreadyUndone", revision: now.revision.from } as const
        return Result.fail<LeftAlone>({ code, why })
      }
      return decided(situation, { code, version: now?.version ?? 0 }, null, {
        to: plan.from,
        dueAt: null,
        documents: [],
        agreed: true,
        undo: true
      })
    })
  )
