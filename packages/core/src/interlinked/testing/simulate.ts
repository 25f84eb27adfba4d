/**
 * An interlinked procedure played through, minute by minute. It shares no code with the calculator:
 * neither calendar nor deadline nor plan arithmetic, only the plan's data.
 *
 * @module
 */
import type { Plan } from "../Plan.ts"

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const EAST = 7 * 60 * MINUTE

// What calendar2025 says, written once more.
const OFF = new Set(
  [
    "01-01",
    "01-27",
    "01-28",
    "01-29",
    "01-30",
    "01-31",
    "04-07",
    "04-30",
    "05-01",
    "05-02",
    "09-01",
    "09-02"
  ].map((day) => `2025-${day}`)
)
const MADE_UP = new Set(["2025-04-26"])
const FIXED_2026 = new Set(["2026-01-01"])

const dayText = (at: number): string => new Date(at + EAST).toISOString().slice(0, 10)

const isWorkingDay = (at: number): boolean => {
  const text = dayText(at)
  const weekday = new Date(at + EAST).getUTCDay()
  if (MADE_UP.has(text)) return true
  return weekday !== 0 && weekday !== 6 && !OFF.has(text) && !FIXED_2026.has(text)
}

/** Whether the minute that begins at an instant is one of work. */
const isWorkingMinute = (at: number): boolean => {
  const minute = Math.floor(((at + EAST) % DAY) / MINUTE)
  const open = (minute >= 450 && minute < 690) || (minute >= 780 && minute < 1020)
  return open && isWorkingDay(at)
}

interface Waiting {
  readonly isDone: (minutes: number, at: number) => boolean
  readonly next: (at: number) => void
}

/**
 * Plays a plan of one instant of receipt: the instant at which each member was done, by its id.
 * Members work as long as they may and not longer; the day of receipt is not counted.
 */
export const simulate = (plan: Plan, receivedAt: number): ReadonlyMap<string, number> => {
  const done = new Map<string, number>()
  let waiting: Array<Waiting> = []
  let finished = false
  let minutes = 0
  let firstClosing = Number.POSITIVE_INFINITY
  let at = receivedAt
  let secondDay: string | null = null
  let firstDay: string | null = null

  const play = (part: Plan, then: (at: number) => void): void => {
    switch (part._tag) {
      case "Nothing":
        then(at)
        return
      case "Series": {
        const go = (index: number): void => {
          const next = part.parts[index]
          if (next === undefined) then(at)
          else play(next, () => go(index + 1))
        }
        go(0)
        return
      }
      case "Parallel": {
        let left = part.parts.length
        if (left === 0) then(at)
        for (const one of part.parts) {
          play(one, () => {
            left--
            if (left === 0) then(at)
          })
        }
        return
      }
      case "Member": {
        const { quantity, unit } = part.limit
        const complete = (now: number): void => {
          done.set(part.id, now)
          then(now)
        }
        if (unit === "day") {
          // From the day on which it was taken over to the closing of a working day.
          let last = Math.floor(((minutes === 0 ? start() : at) + EAST) / DAY) * DAY - EAST
          last += quantity * DAY
          while (!isWorkingDay(last)) last += DAY
          const closing = last + 17 * 60 * MINUTE
          waiting.push({ isDone: (_, now) => now >= closing, next: complete })
        } else {
          const end = minutes + Math.round(quantity * (unit === "working_day" ? 480 : 60))
          waiting.push({ isDone: (worked) => worked >= end, next: complete })
        }
        return
      }
      default:
        throw new Error("conditions are settled before a plan is played")
    }
  }

  const start = (): number => {
    let from = receivedAt
    while (!isWorkingMinute(from)) from += MINUTE
    return from
  }

  play(plan, () => {
    finished = true
  })
  let worked = 0
  while (!finished) {
    // Whoever is done lets the next begin, who may be done at the same minute only by days.
    const ready = waiting.filter((one) => one.isDone(minutes, at))
    waiting = waiting.filter((one) => !ready.includes(one))
    for (const one of ready) one.next(at)
    if (ready.length > 0) continue
    if (isWorkingMinute(at)) {
      const day = dayText(at)
      firstDay ??= day
      if (day !== firstDay) secondDay ??= day
      worked++
      at += MINUTE
      // The first working day after the receipt ends with its closing, whatever was left of it.
      if (firstClosing === Number.POSITIVE_INFINITY) {
        if (day === secondDay && !isWorkingMinute(at) && (at + EAST) % DAY === 1020 * MINUTE) {
          firstClosing = at
          worked = 0
          minutes = 480
        } else {
          minutes = Math.min(worked, 479)
        }
      } else {
        minutes = 480 + worked
      }
    } else {
      at += MINUTE
    }
  }
  return done
}
