/**
 * The dossiers that the agencies of an interlinked procedure keep of their own.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { DossierCode } from "../dossier/DossierCode.ts"
import type { Instant } from "../time/Instant.ts"
import type { Schedule, ScheduledMember } from "./schedule.ts"

/** One agency's dossier (hồ sơ thành phần) within the one that the applicant lodged. */
export interface ChildDossier {
  readonly code: DossierCode
  /** The code of the dossier that the applicant lodged. */
  readonly parentCode: DossierCode
  readonly member: string
  readonly agency: string
  readonly procedureCode: string | null
  readonly beginsAt: Instant
  readonly dueAt: Instant
}

/** A code that two dossiers would have. */
export interface CodeTaken {
  readonly _tag: "CodeTaken"
  readonly rule: "R6"
  readonly fields: ReadonlyArray<string>
  readonly input: string
  readonly expected: string
}

/**
 * The children of a dossier, each with a code of its own (R6), its parent's code and its dates.
 * `codeOf` issues the codes: numbers of the day are the service's to give.
 */
export const children = (
  parentCode: DossierCode,
  schedule: Schedule,
  codeOf: (member: ScheduledMember) => DossierCode
): Result.Result<ReadonlyArray<ChildDossier>, CodeTaken> => {
  const taken = new Set<string>([parentCode])
  const made: Array<ChildDossier> = []
  for (const member of schedule.members) {
    const code = codeOf(member)
    if (taken.has(code)) {
      return Result.fail({
        _tag: "CodeTaken",
        rule: "R6",
        fields: [member.id],
        input: code,
        expected: "a code that neither the parent nor another member has"
      })
    }
    taken.add(code)
    made.push({
      code,
      parentCode,
      member: member.id,
      agency: member.agency,
      procedureCode: member.procedureCode,
      beginsAt: member.beginsAt,
      dueAt: member.dueAt
    })
  }
  return Result.succeed(made)
}

/**
 * The dossiers that statistics count: the applicant's one is counted, its children are not. Where a
 * list has children without their parent, the first of them stands for it. Their order is kept.
 *
 * @example
 * ```ts
 * import { Interlinked } from "@motcua/core"
 *
 * const dossiers = [
 *   { code: "H09-250210-0001", parentCode: null },
 *   { code: "H09.1-250210-0001", parentCode: "H09-250210-0001" },
 *   { code: "H09.2-250210-0001", parentCode: "H09-250210-0001" },
 *   { code: "H09-250210-0002", parentCode: null }
 * ]
 * Interlinked.countOnce(dossiers).length // 2
 * ```
 */
export const countOnce = <D extends { readonly code: string; readonly parentCode: string | null }>(
  dossiers: Iterable<D>
): ReadonlyArray<D> => {
  const all = [...dossiers]
  const parents = new Set(all.filter((one) => one.parentCode === null).map(({ code }) => code))
  const counted = new Set<string>()
  return all.filter(({ code, parentCode }) => {
    if (parentCode !== null && parents.has(parentCode)) return false
    const whole = parentCode ?? code
    if (counted.has(whole)) return false
    counted.add(whole)
    return true
  })
}
