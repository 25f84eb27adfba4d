/**
 * The days on which a network changes.
 *
 * @module
 */
import * as LocalDate from "../time/LocalDate.ts"
import type { Roadmap } from "./Roadmap.ts"

/**
 * The days on which anything changes: between two of them the network is the same, so that what
 * holds on these days holds on every day from the first on.
 */
export const turningDays = (roadmap: Roadmap): ReadonlyArray<LocalDate.LocalDate> => {
  const days = new Set<LocalDate.LocalDate>()
  for (const phase of roadmap.phases) days.add(phase.from)
  for (const { openFrom, openTo } of roadmap.offices) {
    days.add(openFrom)
    if (openTo !== null) days.add(LocalDate.addDays(openTo, 1))
  }
  for (const { from, to } of roadmap.lists) {
    days.add(from)
    if (to !== null) days.add(LocalDate.addDays(to, 1))
  }
  for (const { on } of roadmap.transitions) days.add(on)
  const first = roadmap.phases[0]?.from
  return [...days].filter((day) => first !== undefined && day >= first).sort((a, b) => a - b)
}
