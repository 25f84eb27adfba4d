/**
 * The route of an interlinked procedure: one place to lodge at, several agencies that decide (H7).
 *
 * @module
 */
import * as Result from "effect/Result"
import { courseOf, type Reading } from "../interlinked/course.ts"
import type { Interlinked } from "../interlinked/define.ts"
import { type AnswersMissing, settle } from "../interlinked/Plan.ts"
import type { RuleId } from "../law/RuleId.ts"
import * as Province from "../office/Province.ts"
import type * as Condition from "../procedure/definition/Condition.ts"
import type { Procedure } from "../procedure/Procedure.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import * as Authority from "./Authority.ts"
import * as Routing from "./Routing.ts"

/** One agency's share of the dossier. */
export interface AgencyStop {
  /** The id of the member in the definition. */
  readonly member: string
  /** The agency as the definition names it. */
  readonly agency: string
  /** Whether it leads (cơ quan chủ trì). */
  readonly leads: boolean
  readonly procedureCode: string | null
  readonly procedureName: string | null
  /**
   * Who decides for this applicant, where the member is a procedure of its own that is known here;
   * else `null`, and `agency` is all that is said.
   */
  readonly decidedBy: Authority.Authority | null
  readonly limit: TimeLimit
  /** The members that it waits for. */
  readonly after: ReadonlyArray<string>
}

/** A route with every agency that takes part, each after those that it waits for. */
export interface InterlinkedRoute extends Routing.Route {
  readonly agencies: ReadonlyArray<AgencyStop>
  /** The name of the agency that leads. */
  readonly lead: string
  readonly reading: Reading
}

/** What is asked. `procedure` is the interlinked procedure as a whole: it is what is lodged. */
export interface InterlinkedRouteRequest extends Routing.RouteRequest {
  readonly interlinked: Interlinked
  readonly answers?: Condition.Answers
  /** On paper one agency after another, electronically all at once (H7); default: as defined. */
  readonly reading?: Reading
  /** Finds the procedure of a member. */
  readonly find: (code: string) => Procedure | undefined
}

/** The definition is that of another procedure. */
export interface OtherProcedure {
  readonly _tag: "OtherProcedure"
  readonly rule: "H7"
  readonly procedureCode: string
  readonly definitionCode: string
}

/** Why there is no route. */
export type InterlinkedRouteRefusal = Routing.RoutingRefusal | AnswersMissing | OtherProcedure

/**
 * The route of an interlinked procedure. It is lodged once, where the procedure as a whole is
 * received, and fetched there; every agency of the case is listed with its own limit and whom it
 * waits for. Which agencies take part may depend on the applicant's answers: fails with
 * `AnswersMissing` while a condition is not decided.
 */
export const route = (
  request: InterlinkedRouteRequest
): Result.Result<InterlinkedRoute, InterlinkedRouteRefusal> =>
  Result.gen(function* () {
    const { interlinked, province, procedure, communeCode, find } = request
    if (interlinked.code !== procedure.code) {
      return yield* Result.fail<OtherProcedure>({
        _tag: "OtherProcedure",
        rule: "H7",
        procedureCode: procedure.code,
        definitionCode: interlinked.code
      })
    }
    const whole = yield* Routing.route(request)
    const settled = yield* settle(interlinked.plan, request.answers ?? {})
    const reading = request.reading ?? "asDefined"
    const names = new Map(interlinked.agencies.map(({ id, name }) => [id, name]))
    // The route was found, so the commune is there.
    const commune = Province.commune(province, communeCode)!
    const agencies = courseOf(settled, reading).map(({ member, after }): AgencyStop => {
      const own = member.procedureCode === null ? undefined : find(member.procedureCode)
      const level = own === undefined ? null : Authority.lowest(own.levels)
      return {
        member: member.id,
        agency: names.get(member.agency) ?? member.agency,
        leads: member.agency === interlinked.lead,
        procedureCode: member.procedureCode,
        procedureName: own?.name ?? null,
        decidedBy:
          own === undefined || level === null ? null : Authority.of(province, own, commune, level),
        limit: member.limit,
        after
      }
    })
    const rules: ReadonlyArray<RuleId> = [...new Set<RuleId>([...whole.rules, "H7"])]
    const lead = names.get(interlinked.lead) ?? interlinked.lead
    return { ...whole, agencies, lead, reading, rules }
  })
