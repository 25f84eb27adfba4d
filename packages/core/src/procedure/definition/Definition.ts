/**
 * A procedure as it is defined by law: its identity, and what applied from which date.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as LocalDate from "../../time/LocalDate.ts"
import type { TimeLimit } from "../../time/TimeLimit.ts"
import type { Channel, Level, Procedure } from "../Procedure.ts"
import type { ProcedureCode } from "../ProcedureCode.ts"
import type { Condition, Question } from "./Condition.ts"

/** A provision of law (căn cứ pháp lý). */
export interface Citation {
  readonly instrument: string
  readonly provision: string | null
}

/** What it costs; "not known" and "the province sets it" are not "nothing". */
export type Fee =
  | { readonly _tag: "Known"; readonly vnd: number }
  | { readonly _tag: "Unknown" }
  | { readonly _tag: "SetByProvince" }

/** A paper of the dossier (thành phần hồ sơ). */
export interface DocumentRequirement<Q extends string = string> {
  readonly id: string
  readonly text: string
  readonly originals: number
  readonly copies: number
  /** When it is asked for; `null` is always. */
  readonly when: Condition<Q> | null
  /** Of the papers with one word here, one is enough. */
  readonly alternative: string | null
  /** The form it is filled in on (mẫu đơn, tờ khai). */
  readonly form: string | null
}

/**
 * A case of the procedure (trường hợp) with terms of its own. Of cases that hold for the same
 * answers the first applies; where that decides on a limit or a fee, `before` has to say so.
 */
export interface Case<Q extends string = string, C extends string = string> {
  readonly id: C
  readonly name: string
  /** When it is this case; `null` where the officer determines it. */
  readonly when: Condition<Q> | null
  /** Later cases that it goes before (ưu tiên hơn) where both hold. */
  readonly before?: ReadonlyArray<NoInfer<C>>
}

/** Limit and fee for a channel, and for a case where it differs (`null`: every other case). */
export interface Terms<C extends string = string> {
  readonly channel: Channel
  readonly case: C | null
  readonly limit: TimeLimit | null
  readonly fee: Fee
}

/** A step of the handling (trình tự thực hiện), who takes it and how long they have. */
export interface Step<C extends string = string> {
  readonly id: string
  readonly text: string
  readonly by: string | null
  /** The case that it belongs to; `null` is every case. */
  readonly case: C | null
  readonly limit: TimeLimit | null
}

/** What a transitional clause (điều khoản chuyển tiếp) says that a dossier may suffer. */
export interface TransitionAllows {
  readonly laterDate: boolean
  readonly newDocuments: boolean
  readonly higherFee: boolean
  readonly basis: Citation
}

/** What applied from a date on. */
export interface Revision<Q extends string = string, C extends string = string> {
  readonly id: string
  readonly from: LocalDate.LocalDate
  /** The last day it applied; `null` while it does. */
  readonly to: LocalDate.LocalDate | null
  readonly legalBasis: ReadonlyArray<Citation>
  readonly questions: ReadonlyArray<Question<Q>>
  readonly cases: ReadonlyArray<Case<NoInfer<Q>, C>>
  /** `null` where they are not known; never "none needed". */
  readonly documents: ReadonlyArray<DocumentRequirement<NoInfer<Q>>> | null
  /** The number of sets of the dossier (số bộ hồ sơ). */
  readonly sets: number | null
  readonly terms: ReadonlyArray<Terms<NoInfer<C>>>
  readonly steps: ReadonlyArray<Step<NoInfer<C>>>
  readonly subjects: ReadonlyArray<string>
  readonly executingAgencies: ReadonlyArray<string>
  readonly result: string | null
  /** Conditions that the law makes (yêu cầu, điều kiện). */
  readonly requirements: ReadonlyArray<string>
  /** How long the applicant has for a supplement (rule H5); no general limit. */
  readonly supplementWithin: TimeLimit | null
  /** What the clock does once a supplement has come in (rule H4). */
  readonly resume: "pause" | "restart"
  /** Online service: the whole way (toàn trình), a part of it (một phần), none, not known. */
  readonly online: "whole" | "part" | "none" | null
  /** What becomes of a dossier received under the revision before: it stays, moves, is asked. */
  readonly transition: "keep" | "move" | "ask"
  /** How a dossier that moves may be worse off; where it is left out, in nothing. */
  readonly transitionAllows?: TransitionAllows
}

/** A procedure with its revisions, in order of time. */
export interface Definition<Q extends string = string, C extends string = string> {
  readonly code: ProcedureCode
  readonly name: string
  readonly field: string
  readonly fieldCode: string | null
  readonly levels: ReadonlyArray<Level>
  readonly promulgatingAgency: string | null
  readonly revisions: ReadonlyArray<Revision<Q, C>>
  readonly source: string
}

/** No revision applied on a date. */
export interface NoRevision {
  readonly _tag: "NoRevision"
  readonly code: ProcedureCode
  readonly date: LocalDate.LocalDate
  readonly firstFrom: LocalDate.LocalDate | null
}

/**
 * A definition written in TypeScript. A condition that asks a question which is not there, and terms
 * or a step of a case that is not there, do not compile; everything else is found by
 * `DefinitionCheck.check`.
 *
 * @example
 * ```ts
 * import { Definition, DefinitionCheck, LocalDate, ProcedureCode, TimeLimit } from "@motcua/core"
 *
 * const birth = Definition.define({
 *   code: ProcedureCode.unsafe("1.001193"), name: "Đăng ký khai sinh", field: "Hộ tịch",
 *   fieldCode: null, levels: ["commune"], promulgatingAgency: null, source: "an example",
 *   revisions: [{
 *     id: "2025", from: LocalDate.unsafe("2025-01-01"), to: null, legalBasis: [],
 *     questions: [{ id: "age", kind: "number", text: { vi: "Mấy tuổi?", en: "How old?" } }],
 *     cases: [{ id: "late", name: "Quá hạn", when: { _tag: "AtLeast", question: "age", value: 1 } }],
 *     terms: [
 *       { channel: "direct", case: null, limit: TimeLimit.unsafe("1wd"), fee: { _tag: "Unknown" } },
 *       { channel: "direct", case: "late", limit: TimeLimit.unsafe("3wd"), fee: { _tag: "Unknown" } }
 *     ],
 *     documents: null, sets: 1, steps: [], subjects: [], executingAgencies: [], result: null,
 *     requirements: [], supplementWithin: null, resume: "pause", online: null, transition: "keep"
 *   }]
 * })
 *
 * DefinitionCheck.check(birth) // []
 * ```
 */
export const define = <const Q extends string, const C extends string>(
  definition: Definition<Q, C>
): Definition<Q, C> => definition

/** The revision that applied on a date. A dossier keeps the one of its receipt. */
export const revisionAt = (
  { code, revisions }: Definition,
  date: LocalDate.LocalDate
): Result.Result<Revision, NoRevision> => {
  const applied = revisions.find(({ from, to }) => from <= date && (to === null || date <= to))
  return applied !== undefined
    ? Result.succeed(applied)
    : Result.fail({ _tag: "NoRevision", code, date, firstFrom: revisions[0]?.from ?? null })
}

/**
 * The definition of a procedure of the national database, as one revision from a date on. What
 * the database does not say is unknown in it: fees, steps, conditions.
 */
export const fromProcedure = (procedure: Procedure, from: LocalDate.LocalDate): Definition => ({
  code: procedure.code,
  name: procedure.name,
  field: procedure.field,
  fieldCode: procedure.fieldCode,
  levels: procedure.levels,
  promulgatingAgency: procedure.promulgatingAgency,
  source: procedure.source,
  revisions: [
    {
      id: `${procedure.code}@${LocalDate.format(from)}`,
      from,
      to: null,
      legalBasis:
        procedure.decision === null ? [] : [{ instrument: procedure.decision, provision: null }],
      questions: [],
      cases: procedure.cases.map(({ code }) => ({ id: code, name: code, when: null })),
      documents:
        procedure.documents?.map(({ copies, originals, text }, place) => ({
          id: String(place + 1),
          text,
          originals,
          copies,
          when: null,
          alternative: null,
          form: null
        })) ?? null,
      sets: null,
      terms: procedure.channels.map(({ channel, feeVnd, limit }) => ({
        channel,
        case: null,
        limit,
        fee: feeVnd === null ? { _tag: "Unknown" } : { _tag: "Known", vnd: feeVnd }
      })),
      steps: [],
      subjects: procedure.subjects,
      executingAgencies: procedure.executingAgencies,
      result: procedure.result,
      requirements: [],
      supplementWithin: null,
      resume: procedure.resume,
      online: null,
      transition: "keep"
    }
  ]
})
