/**
 * A year of a province, simulated, without the solver.
 *
 * @module
 */
export * as Simulation from "./simulation/Simulation.ts"
export * as SimulationParameters from "./simulation/SimulationParameters.ts"
export * as SimulationRefusal from "./simulation/SimulationRefusal.ts"
export * as SimulationReport from "./simulation/SimulationReport.ts"
