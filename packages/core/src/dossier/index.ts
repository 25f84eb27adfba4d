/**
 * The dossier (hồ sơ): its life as a decision maker over events.
 *
 * @module
 */
export { type Allowance, allowed } from "./allowed.ts"
export { answerDueAt } from "./clock.ts"
export * from "./Dossier.ts"
export { decide } from "./decide.ts"
export { type DossierDecider, decider, deciderWithout } from "./decider.ts"
export { evolve } from "./evolve.ts"
export {
  type DossierTerms,
  type Given,
  type RevisionChange,
  termsOf,
  unknownTerms
} from "./Given.ts"
export { commands, type GuardId, type Transition, transitions } from "./machine.ts"
