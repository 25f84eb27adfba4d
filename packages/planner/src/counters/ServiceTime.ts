/**
 * How long a visit takes at the counter.
 *
 * @module
 */
import type { Draws } from "../random/Draws.ts"
import { type InvalidNumber, invalid } from "./CounterRefusal.ts"

/** A distribution of minutes at the counter. */
export interface ServiceTime {
  readonly shape: "exponential" | "lognormal" | "constant"
  readonly meanMinutes: number
  /** Deviation over mean; for lognormal times only. */
  readonly variation: number
}

/** **Synthetic**: 12 minutes in the mean, lognormal, deviation 0.7 of the mean. */
export const assumed: ServiceTime = { shape: "lognormal", meanMinutes: 12, variation: 0.7 }

/** A service time that cannot be. */
export const check = ({ meanMinutes, variation }: ServiceTime): InvalidNumber | null =>
  !(meanMinutes > 0 && meanMinutes < Number.POSITIVE_INFINITY)
    ? invalid("serviceMinutes", meanMinutes, "a number above 0")
    : !(variation >= 0 && variation < Number.POSITIVE_INFINITY)
      ? invalid("serviceVariation", variation, "a number from 0 on")
      : null

/** The minutes of one visit. */
export const draw = ({ shape, meanMinutes, variation }: ServiceTime, draws: Draws): number => {
  switch (shape) {
    case "exponential":
      return draws.exponential(meanMinutes)
    case "lognormal":
      return draws.lognormal(meanMinutes, variation)
    case "constant":
      return meanMinutes
  }
}
