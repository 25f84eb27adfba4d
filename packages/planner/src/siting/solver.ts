/**
 * HiGHS, compiled to WebAssembly, as the solver of programmes.
 *
 * @module
 */
import highsModule from "highs"
import type { Programme } from "./Programme.ts"

// The package's types are CommonJS and its import is a module: the default is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default

/** What the solver found. */
export type Outcome =
  | {
      readonly _tag: "Solved"
      /** Whether the solver proved that there is nothing better. */
      readonly proved: boolean
      /** At most this share better, where it did not; `null` where there is no bound yet. */
      readonly gap: number | null
      readonly value: number
      readonly values: Float64Array
    }
  | { readonly _tag: "Infeasible" }
  | { readonly _tag: "OutOfTime" }

/** Solves a programme within so many seconds, in this thread. */
export type Solver = (programme: Programme, seconds: number) => Outcome

const matrix = ({ rows, columns }: Programme) => {
  const starts = [0]
  const indices: Array<number> = []
  const values: Array<number> = []
  for (const { terms } of rows) {
    for (const [column, value] of terms) {
      indices.push(column)
      values.push(value)
    }
    starts.push(indices.length)
  }
  return {
    format: "csr" as const,
    numRows: rows.length,
    numCols: columns.length,
    starts,
    indices,
    values
  }
}

/** Loads the solver; one load serves any number of programmes. */
export const load = async (): Promise<Solver> => {
  const highs = await loadHighs()
  const { modelStatus, objectiveSense, variableType } = highs.constants
  const bound = (value: number) =>
    Number.isFinite(value) ? value : Math.sign(value) * highs.infinity
  return (programme, seconds) => {
    const { columns, rows } = programme
    const data = {
      numCols: columns.length,
      numRows: rows.length,
      sense: objectiveSense[programme.sense],
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(() => 0),
      colUpper: columns.map(() => 1),
      rowLower: rows.map(({ lower }) => bound(lower)),
      rowUpper: rows.map(({ upper }) => bound(upper)),
      matrix: matrix(programme),
      integrality: columns.map(({ integer }) =>
        integer ? variableType.integer : variableType.continuous
      )
    }
    return highs.withModel(data, (model): Outcome => {
      // No gap at all: "optimal" must mean it.
      model.options.set({
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: 0,
        mip_abs_gap: 1e-6
      })
      model.run()
      const status = model.getModelStatus()
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
        return { _tag: "Infeasible" }
      }
      const proved = status === modelStatus.optimal
      const feasible = Number(model.info.get("primal_solution_status")) === 2
      if (!proved && !feasible) return { _tag: "OutOfTime" }
      const gap = Number(model.info.get("mip_gap"))
      return {
        _tag: "Solved",
        proved,
        gap: proved ? 0 : Number.isFinite(gap) ? gap : null,
        value: model.getObjectiveValue(),
        values: model.getSolution().colValue
      }
    })
  }
}
