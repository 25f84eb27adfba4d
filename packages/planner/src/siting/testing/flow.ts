/**
 * Least-cost flow by successive shortest paths: a second way, without a solver, to say whom branches
 * of bounded capacity can serve.
 *
 * @module
 */

interface Arc {
  readonly to: number
  readonly cost: number
  left: number
  readonly back: number
}

/** An arc of a network: from, to, how much it takes, what a unit costs. */
export type Given = readonly [from: number, to: number, most: number, cost: number]

const NOTHING = 1e-7

/** The largest flow from node 0 to node 1, and of all such flows the least cost. */
export const leastCostFlow = (
  nodes: number,
  arcs: ReadonlyArray<Given>
): { readonly flow: number; readonly cost: number } => {
  const from: Array<Array<Arc>> = Array.from({ length: nodes }, () => [])
  for (const [tail, to, most, cost] of arcs) {
    from[tail]!.push({ to, cost, left: most, back: from[to]!.length })
    from[to]!.push({ to: tail, cost: -cost, left: 0, back: from[tail]!.length - 1 })
  }
  let [flow, cost] = [0, 0]
  for (;;) {
    // Bellman and Ford, since arcs back have negative costs.
    const far = Array.from({ length: nodes }, () => Number.POSITIVE_INFINITY)
    const by: Array<readonly [number, number] | null> = far.map(() => null)
    far[0] = 0
    for (let round = 0; round < nodes; round++) {
      for (const [tail, outgoing] of from.entries()) {
        for (const [index, arc] of outgoing.entries()) {
          if (arc.left > NOTHING && far[tail]! + arc.cost < far[arc.to]! - NOTHING) {
            far[arc.to] = far[tail]! + arc.cost
            by[arc.to] = [tail, index]
          }
        }
      }
    }
    const path: Array<Arc> = []
    for (let node = 1; node !== 0; ) {
      const step = by[node]
      if (step === null || step === undefined) return { flow, cost }
      const [tail, index] = step
      path.push(from[tail]![index]!)
      node = tail
    }
    const more = Math.min(...path.map(({ left }) => left))
    for (const arc of path) {
      arc.left -= more
      from[arc.to]![arc.back]!.left += more
    }
    flow += more
    cost += more * far[1]!
  }
}
