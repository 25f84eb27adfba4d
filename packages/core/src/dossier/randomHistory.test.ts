import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { replay } from "../decider/Decider.ts"
import { DossierEventSchema } from "./DossierEvent.schema.ts"
import * as DossierStatus from "./DossierStatus.ts"
import { decider, deciderWithout } from "./decider.ts"
import { readEvent } from "./history/readEvent.schema.ts"
import { commands } from "./machine.ts"
import { commandOf, type Played, play, worlds } from "./testing/randomHistory.ts"

const history = fc.noBias(fc.uint32Array({ minLength: 200, maxLength: 200 }))
const world = fc.nat(worlds.length - 1)
const encode = Schema.encodeSync(DossierEventSchema)

const readBack = ({ events, state }: Played): void => {
  const written = JSON.stringify(events.map((event) => encode(event)))
  const read = (JSON.parse(written) as ReadonlyArray<unknown>).map((event) =>
    Result.getOrThrow(readEvent(event))
  )
  expect(read).toEqual(events)
  expect(replay(decider, read)).toEqual(state)
}

test("100,000 random commands: what has to hold along every history does", () => {
  let played = 0
  let accepted = 0
  const statuses = new Map<string, number>()
  const seen = new Set<string>()
  fc.assert(
    fc.property(world, history, (which, numbers) => {
      for (const told of play(worlds[which]!, numbers)) {
        played += told.commands
        accepted += told.events.length
        statuses.set(told.state.status, (statuses.get(told.state.status) ?? 0) + 1)
        for (const event of told.events) seen.add(event._tag)
        // Every twentieth is written as JSON and read again.
        if (numbers[0]! % 20 === 0) readBack(told)
      }
    }),
    { numRuns: 1000 }
  )
  expect(played).toBe(100_000)
  // Random is no use where it only knocks at the door: every event happens, every end is reached.
  expect(accepted).toBeGreaterThan(20_000)
  expect(seen.size).toBe(15)
  for (const status of DossierStatus.all.filter(DossierStatus.isTerminal)) {
    expect(statuses.get(status)).toBeGreaterThan(100)
  }
})

test("every command is among the random ones", () => {
  const tags = new Set<string>()
  fc.assert(
    fc.property(fc.nat(2 ** 31), (number) => {
      tags.add(commandOf(decider.initial, number, number)._tag)
    }),
    { numRuns: 2000 }
  )
  expect(tags.size).toBe(commands.length)
})

test("a machine that has lost a guard is found out", () => {
  const found = (machine: Parameters<typeof play>[2]) =>
    fc.check(
      fc.property(world, history, (which, numbers) => {
        play(worlds[which]!, numbers, machine)
      }),
      { numRuns: 200 }
    ).failed
  expect(found(decider)).toBe(false)
  expect(found(deciderWithout(new Set(["status"])))).toBe(true)
  expect(found(deciderWithout(new Set(["time"])))).toBe(true)
  expect(found(deciderWithout(new Set(["newDateOnce"])))).toBe(true)
  const forgetful = { ...decider, evolve: () => decider.initial }
  expect(found(forgetful)).toBe(true)
})
