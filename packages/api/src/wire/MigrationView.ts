/**
 * What a new revision of a procedure does to open dossiers: the plan, and what came of it.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { InstantText } from "./InstantText.ts"
import { ProcedureCode, RequestId } from "./LodgeRequest.ts"
import { PlainText, saying } from "./PlainText.ts"
import { Words } from "./Words.ts"

/** Dossiers of one answer of a plan, and of one request to carry it out. */
export const DOSSIERS = 500

const Harm = Schema.Literals(["laterDate", "newDocuments", "higherFee"])

/** Which change is meant: that to a revision of a procedure, from the one before it. */
export const MigrationQuery = {
  procedure: ProcedureCode,
  to: PlainText(100),
  /** `true`: what undoing it would do. */
  undo: Schema.optionalKey(Schema.Literals(["true", "false"])),
  /** Codes after this one: `next` of the answer before. */
  after: Schema.optionalKey(PlainText(60))
}

/** What a plan holds for one dossier. */
export const MigrationLine = Schema.Struct({
  code: Schema.String,
  /** The version that was looked at: a dossier that has gone on since is left alone. */
  version: Schema.Int,
  /** It moves, its applicant is asked, it stays; comes back; or nothing can be done, see `text`. */
  action: Schema.Literals(["move", "ask", "keep", "undo", "none"]),
  dueAt: Schema.Struct({
    before: Schema.NullOr(InstantText),
    after: Schema.NullOr(InstantText)
  }),
  newDocuments: Schema.Array(Schema.String),
  /** Where it is worse off, as the clause says. */
  worse: Schema.Array(Harm),
  /** What it is spared, as the clause does not say so. */
  spared: Schema.Array(Harm),
  text: Words
})

const change = {
  procedureCode: Schema.String,
  from: Schema.String,
  to: Schema.String,
  undo: Schema.Boolean
}

/** A plan. Nothing is done by it. */
export const MigrationPlan = Schema.Struct({
  ...change,
  /** The instant it is reckoned for: now, or when the revision comes into force. */
  at: InstantText,
  inForce: Schema.Boolean,
  clause: Schema.Struct({
    kind: Schema.Literals(["keep", "move", "ask"]),
    allows: Schema.Array(Harm),
    basis: Schema.String
  }),
  /** The dossiers received under the revision before; of an undo, those that moved. */
  lines: Schema.Array(MigrationLine),
  /** The last code looked at where there are more; else null. */
  next: Schema.NullOr(Schema.String)
})

/** Carries a plan out for the dossiers named, as they were seen; each of them once for a request. */
export const MigrationRequest = Schema.Struct({
  requestId: RequestId,
  procedureCode: ProcedureCode,
  to: PlainText(100),
  undo: Schema.Boolean,
  dossiers: Schema.Array(Schema.Struct({ code: PlainText(60), version: Schema.Int })).check(
    Schema.isMaxLength(
      DOSSIERS,
      saying(
        `at most ${DOSSIERS}`,
        `Nhiều nhất ${DOSSIERS} hồ sơ một lần.`,
        `At most ${DOSSIERS} dossiers at a time.`
      )
    )
  ),
  /** Dossiers whose applicants told the office that they agree, where the clause asks them. */
  agreed: Schema.optionalKey(Schema.Array(PlainText(60)))
})

/** What came of it, dossier by dossier. */
export const MigrationDone = Schema.Struct({
  ...change,
  done: Schema.Array(
    Schema.Struct({
      code: Schema.String,
      version: Schema.Int,
      dueAt: Schema.NullOr(InstantText)
    })
  ),
  /** Those that are as they were, each with the reason. */
  left: Schema.Array(
    Schema.Struct({
      code: Schema.String,
      /** `GoneOn`, `NotAnswered`, `Stays`, `AlreadyUndone`, a refusal of the rules. */
      why: Schema.String,
      rule: Schema.NullOr(Schema.String),
      text: Words
    })
  )
})

/** {@link MigrationPlan} as JSON. */
export type MigrationPlanJson = typeof MigrationPlan.Encoded
/** {@link MigrationRequest} as JSON. */
export type MigrationRequestJson = typeof MigrationRequest.Encoded
/** {@link MigrationDone} as JSON. */
export type MigrationDoneJson = typeof MigrationDone.Encoded
