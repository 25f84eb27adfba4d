/**
 * Counters without the solver: waiting by formula and by simulation, and what comes to each office.
 *
 * @module
 */
export * as CounterPlan from "./counters/CounterPlan.ts"
export * as CounterQueue from "./counters/CounterQueue.ts"
export * as CounterRefusal from "./counters/CounterRefusal.ts"
export * as DayProfile from "./counters/DayProfile.ts"
export * as ErlangC from "./counters/ErlangC.ts"
export * as ServiceTime from "./counters/ServiceTime.ts"
export * as Steady from "./counters/Steady.ts"
export * as Demand from "./demand/Demand.ts"
export * as DemandParameters from "./demand/DemandParameters.ts"
