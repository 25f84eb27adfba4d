/**
 * The words in which decisions are tested: given events, when a command, then events or a refusal.
 *
 * @module
 */
import * as Result from "effect/Result"
import { type Decider, replay } from "../decider/Decider.ts"

/** What came of a command. */
export interface Outcome<State, Event, Refusal> {
  /** The events, or none where the command was refused. */
  readonly events: ReadonlyArray<Event>
  readonly refusal: Refusal | null
  /** The state after the command; the state before it where it was refused. */
  readonly state: State
}

/**
 * Sets a scene for a decision maker.
 *
 * @example
 * ```ts
 * import { scenario } from "@motcua/core/testing"
 * import { Result } from "effect"
 *
 * const door = {
 *   initial: "shut",
 *   decide: (_: null, command: string, state: string) =>
 *     command === state ? Result.fail("already so") : Result.succeed([command]),
 *   evolve: (_: string, event: string) => event,
 *   isTerminal: () => false
 * }
 * scenario(door, null).given(["open"]).when("open").refusal // "already so"
 * scenario(door, null).given(["open"]).when("shut").events // ["shut"]
 * ```
 */
export const scenario = <State, Command, Event, Refusal, Given>(
  decider: Decider<State, Command, Event, Refusal, Given>,
  known: Given
) => ({
  given: (events: ReadonlyArray<Event>) => ({
    when: (command: Command): Outcome<State, Event, Refusal> => {
      const before = replay(decider, events)
      const decision = decider.decide(known, command, before)
      return Result.isSuccess(decision)
        ? {
            events: decision.success,
            refusal: null,
            state: replay(decider, decision.success, before)
          }
        : { events: [], refusal: decision.failure, state: before }
    }
  })
})
