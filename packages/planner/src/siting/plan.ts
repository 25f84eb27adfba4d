/**
 * Answers where new branches should open.
 *
 * @module
 */
import * as Result from "effect/Result"
import { shortfalls } from "./Criteria.ts"
import { explain } from "./candidates.ts"
import { type Formulated, formulate, type Goal } from "./formulate.ts"
import * as Instance from "./Instance.ts"
import type {
  NewBranch,
  NoPlan,
  OutOfReach,
  RuledOut,
  Siting,
  SitingRefusal,
  SitingRequest
} from "./Siting.ts"
import type { Outcome, Solver } from "./solver.ts"

/** Told before each solve: what is being solved, and how large it is. */
export type Progress = (step: {
  readonly goal: Goal
  readonly rows: number
  readonly columns: number
}) => void

type Solved = Extract<Outcome, { readonly _tag: "Solved" }>

const HALF = 0.5
/** Shares below this are the solver's rounding. */
const NOTHING = 1e-6

const openCandidates = ({ open }: Formulated, { values }: Solved): ReadonlyArray<number> =>
  open.flatMap((column, j) => (values[column]! > HALF ? [j] : []))

const outOfReach = (instance: Instance.Instance, i: number): OutOfReach => {
  const { code, name } = instance.communes[i]!
  const ways = instance.ways[i]!
  const nearest = ways.reduce<number | null>(
    (best, way, j) => (best === null || way.km < ways[best]!.km ? j : best),
    null
  )
  const way = nearest === null ? null : ways[nearest]!
  return {
    code,
    name,
    nearest: nearest === null ? null : instance.candidates[nearest]!.name,
    km: way === null ? null : Math.round(way.km * 100) / 100,
    minutes: way === null ? null : Math.round(way.minutes * 10) / 10
  }
}

const noPlan = (
  why: NoPlan["why"],
  instance: Instance.Instance,
  unreached: ReadonlyArray<number>
): NoPlan => ({
  _tag: "NoPlan",
  rule: "P3",
  why,
  unreached: unreached.map((i) => outOfReach(instance, i))
})

/** Whom each open branch serves: by shares where there are any, else whoever is nearest to it. */
const newBranches = (
  instance: Instance.Instance,
  formulated: Formulated,
  solved: Solved
): ReadonlyArray<NewBranch> => {
  const open = openCandidates(formulated, solved)
  const { communes, candidates, people, reaches, ways, covered } = instance
  const served = new Map<number, Array<readonly [commune: number, share: number]>>(
    open.map((j) => [j, []])
  )
  if (formulated.serves.length > 0) {
    for (const { commune, candidate, column } of formulated.serves) {
      const share = solved.values[column]!
      if (share > NOTHING) served.get(candidate)?.push([commune, share])
    }
  } else {
    for (const [i] of communes.entries()) {
      const near = open.filter((j) => !covered[i] && reaches[i]![j])
      near.sort((a, b) => ways[i]![a]!.km - ways[i]![b]!.km)
      if (near[0] !== undefined) served.get(near[0])?.push([i, 1])
    }
  }
  return open.map((j) => {
    const who = served.get(j) ?? []
    return {
      commune: candidates[j]!,
      serves: who.map(([i]) => communes[i]!.code),
      people: Math.round(who.reduce((sum, [i, share]) => sum + people[i]! * share, 0))
    }
  })
}

/** Who is left out by the plan that reaches most: they are why there is no plan for all. */
const leftOut = (
  instance: Instance.Instance,
  goal: Goal,
  solver: Solver,
  seconds: number
): ReadonlyArray<number> => {
  const count = goal.count?.branches ?? instance.candidates.length
  const formulated = formulate(instance, {
    ...goal,
    objective: "people",
    coverAll: false,
    count: { sense: "atMost", branches: count }
  })
  const best = solver(formulated.programme, seconds)
  const reached = new Map<number, number>()
  if (best._tag === "Solved") {
    for (const { commune, column } of formulated.serves) {
      reached.set(commune, (reached.get(commune) ?? 0) + best.values[column]!)
    }
    if (formulated.serves.length === 0) {
      const open = openCandidates(formulated, best)
      for (const [i] of instance.communes.entries()) {
        if (open.some((j) => instance.reaches[i]![j])) reached.set(i, 1)
      }
    }
  }
  return instance.communes.flatMap((_, i) =>
    !instance.covered[i] && (reached.get(i) ?? 0) < 1 - NOTHING ? [i] : []
  )
}

/** The places that the data rules out. Those that are left out by name are not told again. */
const ruledOutBy = ({
  data,
  communes,
  excluded,
  criteria
}: SitingRequest): ReadonlyArray<RuledOut> =>
  data === undefined
    ? []
    : communes.flatMap((commune) => {
        const scale = { underMinutes: criteria.underMinutes, mostPeople: 0 }
        const because = excluded.has(commune.code) ? [] : shortfalls(commune.code, data, scale)
        return because.length === 0 ? [] : [{ commune, because }]
      })

/**
 * The plan that the request asks for, or why there is none. For `cover` the fewest branches are
 * found first, and of all plans with so many the one with least travel is taken.
 */
export const plan = (
  request: SitingRequest,
  solver: Solver,
  progress: Progress = () => {}
): Result.Result<Siting, SitingRefusal> => {
  const { objective, count, capacity, seconds } = request
  const codes = new Set(request.communes.map(({ code }) => code))
  const unknown = [...request.excluded].find((code) => !codes.has(code))
  if (unknown !== undefined) {
    return Result.fail({ _tag: "UnknownExclusion", rule: null, code: unknown })
  }
  if (objective !== "cover" && count === null) {
    return Result.fail({ _tag: "CountMissing", rule: "P3", objective })
  }
  const ruledOut = ruledOutBy(request)
  const excluded = new Set([...request.excluded, ...ruledOut.map(({ commune }) => commune.code)])
  const instance = Instance.of({ ...request, excluded })
  if (count !== null && count > instance.candidates.length) {
    const candidates = instance.candidates.length
    return Result.fail({ _tag: "TooManyBranches", rule: "P3", count, candidates })
  }
  if (objective === "cover") {
    const hopeless = instance.communes.flatMap((_, i) =>
      instance.covered[i] || instance.reaches[i]!.some(Boolean) ? [] : [i]
    )
    if (hopeless.length > 0) return Result.fail(noPlan("noCandidateNear", instance, hopeless))
  }

  const solve = (goal: Goal) => {
    const formulated = formulate(instance, goal)
    const { rows, columns } = formulated.programme
    progress({ goal, rows: rows.length, columns: columns.length })
    return { formulated, outcome: solver(formulated.programme, seconds) }
  }
  const sense = objective === "cover" ? "atMost" : "exactly"
  const goal: Goal = {
    objective,
    coverAll: objective === "cover",
    count: count === null ? null : { sense, branches: count },
    capacity
  }
  const { formulated, outcome } = solve(goal)
  if (outcome._tag === "OutOfTime") {
    return Result.fail({ _tag: "OutOfTime", rule: null, seconds })
  }
  if (outcome._tag === "Infeasible") {
    // With a capacity and a number both, the number is to blame where it does without the capacity.
    const unbounded = () => solve({ ...goal, capacity: null }).outcome._tag === "Infeasible"
    const tooFew = capacity === null || (count !== null && unbounded())
    const why = tooFew ? "tooFewBranches" : "tooLittleCapacity"
    return Result.fail(noPlan(why, instance, leftOut(instance, goal, solver, seconds)))
  }

  let chosen = { formulated, outcome }
  if (objective === "cover" && capacity === null) {
    const branches = openCandidates(formulated, outcome).length
    const least = solve({
      objective: "travel",
      coverAll: true,
      count: { sense: "exactly", branches },
      capacity: null
    })
    // Out of time, the plan found first is as good in what was asked for.
    if (least.outcome._tag === "Solved") {
      chosen = { formulated: least.formulated, outcome: least.outcome }
    }
  }
  const branches = newBranches(instance, chosen.formulated, chosen.outcome)
  return Result.succeed({
    objective,
    branches,
    proof: outcome.proved ? "optimal" : "feasible",
    gap: outcome.gap,
    value: objective === "cover" ? branches.length : outcome.value,
    candidates: explain(
      instance,
      new Set(branches.map(({ commune }) => commune.code)),
      request.criteria.underMinutes,
      request.data ?? null
    ),
    ruledOut,
    model: {
      rows: formulated.programme.rows.length,
      columns: formulated.programme.columns.length
    }
  })
}
