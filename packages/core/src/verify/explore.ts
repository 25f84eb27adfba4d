/**
 * Explores a decision maker exhaustively, over an abstraction of time and data that the caller
 * names, and looks for a history that breaks what ought to hold.
 *
 * @module
 */
import * as Result from "effect/Result"
import { type Decider, replay } from "../decider/Decider.ts"

/** Something that holds in every state that can be reached. */
export interface StateProperty<State> {
  readonly name: string
  readonly holds: (state: State) => boolean
}

/** Something that holds of every step. */
export interface StepProperty<State, Command, Event> {
  readonly name: string
  readonly holds: (step: {
    readonly before: State
    readonly command: Command
    readonly events: ReadonlyArray<Event>
    readonly after: State
  }) => boolean
}

/** What is explored, and what has to hold. */
export interface Model<State, Command, Event, Refusal, Given> {
  readonly decider: Decider<State, Command, Event, Refusal, Given>
  readonly given: Given
  /** Every command worth trying in a state: one for each choice of time and data that matters. */
  readonly candidates: (state: State) => ReadonlyArray<Command>
  /** The abstraction: states with the same key are taken for one. */
  readonly key: (state: State) => string
  readonly states?: ReadonlyArray<StateProperty<State>>
  readonly steps?: ReadonlyArray<StepProperty<State, Command, Event>>
  /** Whether the machine may run in circles without a bound. False where it is left out. */
  readonly circles?: boolean
  /** Exploration ends with a violation once it has found more states than this. */
  readonly maximumStates?: number
}

/** A property that does not hold, with the shortest history that shows it. */
export interface Violation<Command> {
  readonly property: string
  readonly history: ReadonlyArray<Command>
  readonly key: string
}

/** What an exploration found. It is a proof, within its abstraction, where nothing is violated. */
export interface Exploration<Command> {
  readonly states: number
  readonly transitions: number
  readonly refusals: number
  /** The length of the longest of the shortest histories. */
  readonly depth: number
  readonly violations: ReadonlyArray<Violation<Command>>
}

interface Node<State, Command, Event> {
  readonly key: string
  readonly state: State
  readonly events: ReadonlyArray<Event>
  readonly depth: number
  readonly parent: Node<State, Command, Event> | null
  readonly command: Command | null
  readonly next: Set<string>
}

const DEFAULT_MAXIMUM = 100_000

/** The properties that every machine has to have, by name. */
export const generalProperties = {
  wayOn: "every state but a terminal one has a way on",
  end: "a terminal state can be reached from every state",
  bound: "nobody is held in a loop without a bound",
  terminal: "nothing happens in a terminal state",
  pure: "a decision changes nothing by itself",
  replay: "replaying the events gives the state",
  size: "the machine has no more states than the maximum"
} as const

const freeze = <A>(value: A): A => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

const historyOf = <State, Command, Event>(
  node: Node<State, Command, Event>
): ReadonlyArray<Command> => {
  const history: Array<Command> = []
  for (let at: Node<State, Command, Event> | null = node; at !== null; at = at.parent) {
    if (at.command !== null) history.unshift(at.command)
  }
  return history
}

/**
 * Explores a machine breadth first, so that the first history found for a state is a shortest one.
 *
 * @example
 * ```ts
 * import * as Verify from "@motcua/core/verify"
 * import { Result } from "effect"
 *
 * const lamp = {
 *   initial: "off",
 *   decide: (_: null, command: string) => Result.succeed([command]),
 *   evolve: (_: string, event: string) => event,
 *   isTerminal: (state: string) => state === "broken"
 * }
 * const found = Verify.explore({
 *   decider: lamp,
 *   given: null,
 *   candidates: () => ["on", "off"],
 *   key: (state) => state
 * })
 * found.states // 2
 * found.violations.map((violation) => violation.property) // ["a terminal state can be reached from every state", "nobody is held in a loop without a bound"]
 * ```
 */
export const explore = <State, Command, Event, Refusal, Given>(
  model: Model<State, Command, Event, Refusal, Given>
): Exploration<Command> => {
  const { decider, given } = model
  const maximum = model.maximumStates ?? DEFAULT_MAXIMUM
  const found = new Map<string, Violation<Command>>()
  const violate = (
    property: string,
    node: Node<State, Command, Event>,
    command?: Command
  ): void => {
    if (found.has(property)) return
    const history = historyOf(node)
    found.set(property, {
      property,
      history: command === undefined ? history : [...history, command],
      key: node.key
    })
  }

  const initial = freeze(decider.initial)
  const root: Node<State, Command, Event> = {
    key: model.key(initial),
    state: initial,
    events: [],
    depth: 0,
    parent: null,
    command: null,
    next: new Set()
  }
  const nodes = new Map([[root.key, root]])
  const queue = [root]
  let transitions = 0
  let refusals = 0

  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!
    for (const property of model.states ?? []) {
      if (!property.holds(node.state)) violate(property.name, node)
    }
    for (const command of model.candidates(node.state)) {
      const decision = decideFrozen(decider, given, command, node.state)
      if (decision === null) {
        violate(generalProperties.pure, node, command)
        continue
      }
      if (Result.isFailure(decision)) {
        refusals++
        continue
      }
      const events = decision.success
      if (events.length === 0) continue
      transitions++
      if (decider.isTerminal(node.state)) violate(generalProperties.terminal, node, command)
      const after = freeze(events.reduce(decider.evolve, node.state))
      const history = [...node.events, ...events]
      if (JSON.stringify(replay(decider, history)) !== JSON.stringify(after)) {
        violate(generalProperties.replay, node, command)
      }
      for (const property of model.steps ?? []) {
        if (!property.holds({ before: node.state, command, events, after })) {
          violate(property.name, node, command)
        }
      }
      const key = model.key(after)
      node.next.add(key)
      if (!nodes.has(key)) {
        if (nodes.size >= maximum) {
          violate(generalProperties.size, node, command)
          continue
        }
        const next: Node<State, Command, Event> = {
          key,
          state: after,
          events: history,
          depth: node.depth + 1,
          parent: node,
          command,
          next: new Set()
        }
        nodes.set(key, next)
        queue.push(next)
      }
    }
    if (node.next.size === 0 && !decider.isTerminal(node.state)) {
      violate(generalProperties.wayOn, node)
    }
  }

  const stuck = firstThatCannotEnd(queue, nodes, decider.isTerminal)
  if (stuck !== null) violate(generalProperties.end, stuck)
  if (model.circles !== true) {
    const circling = firstInCircle(queue, nodes)
    if (circling !== null) violate(generalProperties.bound, circling)
  }

  return {
    states: nodes.size,
    transitions,
    refusals,
    depth: queue.at(-1)!.depth,
    violations: [...found.values()]
  }
}

// Null where the machine tried to write to the state, which is frozen.
const decideFrozen = <State, Command, Event, Refusal, Given>(
  decider: Decider<State, Command, Event, Refusal, Given>,
  given: Given,
  command: Command,
  state: State
): Result.Result<ReadonlyArray<Event>, Refusal> | null => {
  try {
    return decider.decide(given, command, state)
  } catch {
    return null
  }
}

const firstThatCannotEnd = <State, Command, Event>(
  queue: ReadonlyArray<Node<State, Command, Event>>,
  nodes: ReadonlyMap<string, Node<State, Command, Event>>,
  isTerminal: (state: State) => boolean
): Node<State, Command, Event> | null => {
  const previous = new Map<string, Array<string>>()
  for (const node of queue) {
    for (const key of node.next) {
      const list = previous.get(key)
      if (list === undefined) previous.set(key, [node.key])
      else list.push(node.key)
    }
  }
  const ends = new Set(queue.filter((node) => isTerminal(node.state)).map((node) => node.key))
  const open = [...ends]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const before of previous.get(key) ?? []) {
      if (!ends.has(before) && nodes.has(before)) {
        ends.add(before)
        open.push(before)
      }
    }
  }
  return queue.find((node) => !ends.has(node.key)) ?? null
}

// Takes away, again and again, what nothing leads to; what is left lies on a circle or behind one.
const firstInCircle = <State, Command, Event>(
  queue: ReadonlyArray<Node<State, Command, Event>>,
  nodes: ReadonlyMap<string, Node<State, Command, Event>>
): Node<State, Command, Event> | null => {
  const incoming = new Map<string, number>()
  for (const node of queue) {
    for (const key of node.next) incoming.set(key, (incoming.get(key) ?? 0) + 1)
  }
  const open = queue.filter((node) => !incoming.has(node.key))
  const left = new Set(nodes.keys())
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    left.delete(node.key)
    for (const key of node.next) {
      const count = incoming.get(key)! - 1
      incoming.set(key, count)
      const next = nodes.get(key)
      if (count === 0 && next !== undefined) open.push(next)
    }
  }
  return queue.find((node) => left.has(node.key)) ?? null
}
