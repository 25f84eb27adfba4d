/**
 * What tests of decisions need.
 *
 * @module
 */
export * from "./testing/scenario.ts"
