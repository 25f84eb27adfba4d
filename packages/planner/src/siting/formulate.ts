/**
 * The siting problem as a mixed-integer programme.
 *
 * @module
 */
import type { Instance } from "./Instance.ts"
import * as Programme from "./Programme.ts"
import type { Objective } from "./Siting.ts"

/** What the programme is to do. */
export interface Goal {
  readonly objective: Objective
  /** Everybody must be within reach. */
  readonly coverAll: boolean
  readonly count: { readonly sense: "exactly" | "atMost"; readonly branches: number } | null
  /** People whom a new branch can serve. */
  readonly capacity: number | null
}

/** The programme, and which variable means what. */
export interface Formulated {
  readonly programme: Programme.Programme
  /** `open[j]`: whether a branch opens at candidate j. */
  readonly open: ReadonlyArray<number>
  /** Shares of a commune that a candidate serves. */
  readonly serves: ReadonlyArray<{
    readonly commune: number
    readonly candidate: number
    readonly column: number
  }>
}

const ANY = Number.POSITIVE_INFINITY

/**
 * Writes a goal down. `y_j` is 1 where a branch opens at candidate j; `x_i_j` is the share of
 * commune i that it serves, `stay_i` the share that goes on using the branch that there is, `z_i`
 * the share of commune i within reach. Shares appear only where the goal needs them: without a
 * capacity, whom a branch serves makes no difference to cover and people.
 */
export const formulate = (instance: Instance, goal: Goal): Formulated => {
  const { communes, candidates, people, ways, now, covered, reaches } = instance
  const { objective, capacity } = goal
  const programme = Programme.empty(objective === "people" ? "maximize" : "minimize")
  const open = candidates.map(({ code }) =>
    Programme.variable(programme, `y_${code}`, objective === "cover" ? 1 : 0, true)
  )
  const serves: Array<Formulated["serves"][number]> = []
  const share = (i: number, j: number, cost: number): number => {
    const name = `x_${communes[i]!.code}_${candidates[j]!.code}`
    const column = Programme.variable(programme, name, cost)
    serves.push({ commune: i, candidate: j, column })
    // Only an open branch serves.
    Programme.row(
      programme,
      -ANY,
      [
        [column, 1],
        [open[j]!, -1]
      ],
      0
    )
    return column
  }
  const ones = (columns: ReadonlyArray<number>) => columns.map((column) => [column, 1] as const)

  if (goal.count !== null) {
    const { sense, branches } = goal.count
    Programme.row(programme, sense === "exactly" ? branches : 0, ones(open), branches)
  }

  for (const [i] of communes.entries()) {
    const near = candidates.flatMap((_, j) => (reaches[i]![j] ? [j] : []))
    const openNear = ones(near.map((j) => open[j]!))
    if (objective === "travel") {
      const here = now[i] ?? null
      // Nobody goes to a new branch that is farther than the one that there is.
      const nearer = candidates.flatMap((_, j) =>
        here === null || ways[i]![j]!.minutes < here.minutes ? [j] : []
      )
      const shares = nearer.map((j) => share(i, j, people[i]! * ways[i]![j]!.minutes))
      if (here !== null) {
        const name = `stay_${communes[i]!.code}`
        shares.push(Programme.variable(programme, name, people[i]! * here.minutes))
      }
      Programme.row(programme, 1, ones(shares), 1)
      if (goal.coverAll && !covered[i]) Programme.row(programme, 1, openNear, ANY)
    } else if (covered[i]) {
      // Within reach already: nothing to decide.
    } else if (capacity !== null) {
      const cost = objective === "people" ? people[i]! : 0
      const shares = ones(near.map((j) => share(i, j, cost)))
      Programme.row(programme, objective === "cover" ? 1 : 0, shares, 1)
    } else if (objective === "cover") {
      Programme.row(programme, 1, openNear, ANY)
    } else {
      const reached = Programme.variable(programme, `z_${communes[i]!.code}`, people[i]!)
      const terms = [...openNear, [reached, -1] as const]
      Programme.row(programme, 0, terms, ANY)
    }
  }

  if (capacity !== null) {
    for (const [j] of candidates.entries()) {
      const load = serves
        .filter(({ candidate }) => candidate === j)
        .map(({ commune, column }) => [column, people[commune]!] as const)
      if (load.length > 0) Programme.row(programme, -ANY, [...load, [open[j]!, -capacity]], 0)
    }
  }
  return { programme, open, serves }
}
