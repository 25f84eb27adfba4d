/**
 * Planning: where new branches should open, to proven optimality, how many counters they
 * need, and a year of a province simulated.
 *
 * @module
 */

export * from "./counters.ts"
export * as NearestOffices from "./reach/NearestOffices.ts"
export * as Reach from "./reach/Reach.ts"
export * from "./simulation.ts"
export * as Criteria from "./siting/Criteria.ts"
export { type Progress, plan } from "./siting/plan.ts"
export * as Siting from "./siting/Siting.ts"
export { load, type Solver } from "./siting/solver.ts"
