/**
 * Counters without the solver: waiting by formula and by simulation.
 *
 * @module
 */
export * as CounterPlan from "./counters/CounterPlan.ts"
export * as Erlang from "./counters/Erlang.ts"
