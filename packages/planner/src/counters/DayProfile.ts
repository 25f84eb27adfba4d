/**
 * When in the day people come.
 *
 * @module
 */
import type { OpeningHours } from "@motcua/core"
import type { Draws } from "../random/Draws.ts"

/**
 * How arrivals spread over the opening time of a day: weights of equal parts of it, one after the
 * other, whatever the hours are. Over the usual eight hours (T9) sixteen weights are half hours.
 */
export type DayProfile = ReadonlyArray<number>

/** **Synthetic**: busiest from 08:00 to 10:00, a second, lower peak from 13:30 to 15:30. */
export const assumed: DayProfile = [
  1.0, 1.4, 1.5, 1.5, 1.4, 1.2, 0.9, 0.6, 0.8, 1.1, 1.2, 1.2, 1.1, 0.9, 0.7, 0.5
]

const sum = (values: ReadonlyArray<number>): number => values.reduce((a, b) => a + b, 0)

/** The opening time of a day in minutes. */
export const openMinutes = (openings: ReadonlyArray<OpeningHours.Opening>): number =>
  sum(openings.map(({ open, close }) => close - open))

/** The minute of the day at which the office has been open for so many minutes. */
const clockAt = (
  openings: ReadonlyArray<OpeningHours.Opening>,
  minutes: number,
  end: boolean
): number => {
  let left = minutes
  for (const { open, close } of openings) {
    // What begins when a break does begins after it; what ends then ends before it.
    if (left < close - open || (end && left === close - open)) return open + left
    left -= close - open
  }
  return openings.at(-1)?.close ?? 0
}

/** A profile laid over the openings of a day. */
export interface Day {
  /** The minute of the day by which a share of the day's people, 0 to under 1, has come. */
  readonly minuteAt: (share: number) => number
}

/** Lays a profile over the openings of a day. */
export const over = (profile: DayProfile, openings: ReadonlyArray<OpeningHours.Opening>): Day => {
  const total = sum(profile)
  const part = openMinutes(openings) / profile.length
  return {
    minuteAt: (share) => {
      let left = share * total
      let index = 0
      while (index < profile.length - 1 && left >= profile[index]!) left -= profile[index++]!
      return clockAt(openings, part * (index + left / profile[index]!), false)
    }
  }
}

/** A part of the day with a steady rate of arrivals; minutes of the day. */
export interface Slot {
  readonly from: number
  readonly to: number
  readonly arrivalsPerHour: number
}

/** The parts of a day to which so many people come. */
export const slots = (
  profile: DayProfile,
  openings: ReadonlyArray<OpeningHours.Opening>,
  people: number
): ReadonlyArray<Slot> => {
  const total = sum(profile)
  const part = openMinutes(openings) / profile.length
  return profile.map((weight, index) => ({
    from: clockAt(openings, part * index, false),
    to: clockAt(openings, part * (index + 1), true),
    arrivalsPerHour: ((people * weight) / total) * (60 / part)
  }))
}

/** Arrivals of a day at random, so many in the mean (a Poisson process), minutes of the day. */
export function* arrivals(day: Day, expected: number, draws: Draws): Generator<number> {
  if (!(expected > 0)) return
  for (let share = draws.exponential(1 / expected); share < 1; ) {
    yield day.minuteAt(share)
    share += draws.exponential(1 / expected)
  }
}

/** So many arrivals of a day, each at random by the profile, in order and one at a time. */
export function* exactly(day: Day, count: number, draws: Draws): Generator<number> {
  let share = 0
  for (let left = count; left > 0; left--) {
    // The least of `left` uniform numbers above `share`.
    share += (1 - share) * (1 - (1 - draws.uniform()) ** (1 / left))
    yield day.minuteAt(Math.min(share, 1 - Number.EPSILON))
  }
}
