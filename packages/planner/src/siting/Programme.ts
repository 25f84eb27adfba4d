/**
 * A mixed-integer linear programme, built variable by variable and row by row.
 *
 * @module
 */

/** A variable between 0 and 1. */
export interface Column {
  readonly name: string
  readonly cost: number
  readonly integer: boolean
}

/** `lower ≤ Σ value × column ≤ upper`. */
export interface Row {
  readonly lower: number
  readonly upper: number
  readonly terms: ReadonlyArray<readonly [column: number, value: number]>
}

/** A programme. Every variable lies between 0 and 1. */
export interface Programme {
  readonly sense: "minimize" | "maximize"
  readonly columns: Array<Column>
  readonly rows: Array<Row>
}

/** A programme with nothing in it. */
export const empty = (sense: Programme["sense"]): Programme => ({ sense, columns: [], rows: [] })

/** Adds a variable and gives its number. */
export const variable = (
  programme: Programme,
  name: string,
  cost: number,
  integer = false
): number => programme.columns.push({ name, cost, integer }) - 1

/** Adds a row; one without terms still counts, as 0. */
export const row = (
  programme: Programme,
  lower: number,
  terms: Row["terms"],
  upper: number
): void => {
  programme.rows.push({ lower, upper, terms })
}
