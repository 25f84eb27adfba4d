/**
 * Planning: where new branches should open, to proven optimality, and how many counters they need.
 *
 * @module
 */

export * from "./counters.ts"
export { type Progress, plan } from "./siting/plan.ts"
export * as Siting from "./siting/Siting.ts"
export { load, type Solver } from "./siting/solver.ts"
