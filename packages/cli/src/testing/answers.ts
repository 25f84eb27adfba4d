/**
 * What the command line says, with what every answer must keep to checked on the way.
 *
 * @module
 */
import { expect } from "vitest"
import { jsonLines, motcua } from "./motcua.ts"

/** The JSON answer of a command that must succeed and say nothing else. */
export const answer = async (parameters: ReadonlyArray<string>, timeZone?: string) => {
  const run = await motcua(parameters, timeZone === undefined ? {} : { timeZone })
  expect([run.code, run.stderr]).toEqual([0, ""])
  return JSON.parse(run.stdout)
}

/** The answers to a batch of cases. */
export const batch = async (command: string, lines: ReadonlyArray<unknown>, timeZone?: string) => {
  const stdin = lines.map((line) => JSON.stringify(line)).join("\n")
  const run = await motcua([command, "--batch", "-"], {
    stdin,
    ...(timeZone === undefined ? {} : { timeZone })
  })
  expect([run.code, run.stderr]).toEqual([0, ""])
  return jsonLines(run.stdout)
}

/** The tagged error of a command that must be refused, in both languages. */
export const refusal = async (parameters: ReadonlyArray<string>) => {
  const run = await motcua(parameters)
  expect([run.code, run.stdout]).toEqual([1, ""])
  const refused = JSON.parse(run.stderr)
  expect(refused.message).toMatchObject({ vi: expect.any(String), en: expect.any(String) })
  return refused
}
