/**
 * The one generic machinery of the house: a decision maker over events.
 *
 * @module
 */
import * as Result from "effect/Result"

/**
 * A decision maker. `decide` may refuse and never changes anything; `evolve` is total and never
 * refuses. What is known of the world (procedure, calendar, network) comes in as `Given`.
 */
export interface Decider<State, Command, Event, Refusal, Given> {
  readonly initial: State
  readonly decide: (
    given: Given,
    command: Command,
    state: State
  ) => Result.Result<ReadonlyArray<Event>, Refusal>
  readonly evolve: (state: State, event: Event) => State
  readonly isTerminal: (state: State) => boolean
}

/** The state after a history, from `from` or from the beginning. */
export const replay = <State, Event>(
  decider: {
    readonly initial: State
    readonly evolve: (state: State, event: Event) => State
  },
  events: Iterable<Event>,
  from: State = decider.initial
): State => {
  let state = from
  for (const event of events) state = decider.evolve(state, event)
  return state
}

/** What running a list of commands gave. A refused command leaves the state as it was. */
export interface Run<State, Event, Refusal> {
  readonly state: State
  readonly events: ReadonlyArray<Event>
  readonly refusals: ReadonlyArray<{ readonly index: number; readonly refusal: Refusal }>
}

/** Runs commands one after another, going on past those that are refused. */
export const run = <State, Command, Event, Refusal, Given>(
  decider: Decider<State, Command, Event, Refusal, Given>,
  given: Given,
  commands: Iterable<Command>
): Run<State, Event, Refusal> => {
  let state = decider.initial
  const events: Array<Event> = []
  const refusals: Array<{ readonly index: number; readonly refusal: Refusal }> = []
  let index = 0
  for (const command of commands) {
    const decision = decider.decide(given, command, state)
    if (Result.isSuccess(decision)) {
      events.push(...decision.success)
      state = replay(decider, decision.success, state)
    } else {
      refusals.push({ index, refusal: decision.failure })
    }
    index++
  }
  return { state, events, refusals }
}
