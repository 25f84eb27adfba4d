/**
 * How far a network reaches over a population (rule P3), the nearest office found by an index.
 *
 * @module
 */
import type { Commune, Office, Travel } from "@motcua/core"
import * as Coverage from "@motcua/core/coverage/Coverage"
import type * as Result from "effect/Result"
import * as NearestOffices from "./NearestOffices.ts"

/** What is asked. */
export interface ReachRequest {
  readonly travel: Travel.TravelModel
  readonly communes: ReadonlyArray<Commune.Commune>
  readonly offices: ReadonlyArray<Office.Office>
  readonly criteria?: Coverage.Criteria
}

/**
 * `Coverage.of` with the nearest office of each commune from the index: the same answer, whatever
 * the number of offices and of places where people live.
 */
export const of = (
  request: ReachRequest
): Result.Result<Coverage.Coverage, Coverage.NothingToReach> => {
  const index = NearestOffices.make(request.offices)
  return Coverage.of({
    ...request,
    // Coverage asks only where there are offices, and an index with offices always has a nearest.
    nearest: ({ location }) => index.nearest(location)!
  })
}
