/**
 * What must not compile. `npm run check` compiles this file: an expected error that does not come is
 * an error itself.
 */
import { expect, test } from "vitest"
import { initial } from "./dossier/Dossier.ts"
import type { ChangeRevision, DossierCommand } from "./dossier/DossierCommand.ts"
import type { DossierEvent } from "./dossier/DossierEvent.ts"
import * as DossierStatus from "./dossier/DossierStatus.ts"
import { decide } from "./dossier/decide.ts"
import type { Given } from "./dossier/Given.ts"
import * as Rule from "./law/Rule.ts"
import * as Instant from "./time/Instant.ts"
import * as LocalDate from "./time/LocalDate.ts"
import * as LocalTime from "./time/LocalTime.ts"

const date = LocalDate.unsafe("2025-02-10")
const time = LocalTime.unsafe("09:00")
const instant = Instant.fromLocal(date, time)

test("a day, a time and an instant are three types", () => {
  // @ts-expect-error an instant is no date
  LocalDate.addDays(instant, 1)
  // @ts-expect-error a plain number is no date
  LocalDate.format(20_129)
  // @ts-expect-error a date is no instant
  Instant.format(date)
  // @ts-expect-error a time of day is no instant
  LocalDate.fromInstant(time)
  // @ts-expect-error date and time are not to be swapped
  Instant.fromLocal(time, date)
  expect(LocalDate.format(LocalDate.fromInstant(instant))).toBe("2025-02-10")
})

test("commands and events say all that belongs to them", () => {
  const actor = { kind: "officer", id: "cb-01" } as const
  // @ts-expect-error a refusal has its reason
  const refuse: DossierCommand = { _tag: "Refuse", at: instant, actor }
  // @ts-expect-error an officer is named by an account
  const stop: DossierCommand = { _tag: "Stop", at: instant, actor: { kind: "officer" } }
  // @ts-expect-error a promise is in the event
  const accepted: DossierEvent = { _tag: "DossierAccepted", version: 1, at: instant, actor }
  expect([refuse, stop, accepted]).toHaveLength(3)
})

test("a change of revision is for the whole machine to decide, not for a counter", () => {
  // @ts-expect-error it is no command of a dossier's life
  const asked = (given: Given, command: ChangeRevision) => decide(given, command, initial)
  expect(asked).toBeTypeOf("function")
})

test("statuses and rules are those that there are", () => {
  // @ts-expect-error there is no such status
  DossierStatus.isTerminal("lost")
  // @ts-expect-error there is no rule H16
  const missing = () => Rule.get("H16")
  expect(missing).toBeTypeOf("function")
})
