import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import { calendars, NUMBERS, questionFrom, request } from "../testing/questions.ts"
import type * as WorkingCalendar from "../WorkingCalendar.ts"

const question = fc.array(fc.nat(), { minLength: NUMBERS, maxLength: NUMBERS }).map(questionFrom)
// The calendar by its number, so that a counterexample can be read.
const which = fc.nat(calendars.length - 1)

// A second way to a deadline, minute by minute, with the Date of the platform and texts for days.
// It keeps what is owed and takes a minute off whenever one counts; nothing is moved or added up.

const memo = <K, A>(make: (key: K) => A) => {
  const known = new Map<K, A>()
  return (key: K): A => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)!
  }
}

const isoDate = memo((day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10))
const dateText = (at: number) => isoDate(Math.floor((at + 25_200_000) / 86_400_000))
const minuteOfDay = (at: number) => Math.floor((at + 25_200_000) / 60_000) % 1440
const midnightAfter = memo((text: string) => Date.parse(`${text}T24:00:00+07:00`))
const dayAfter = (text: string) => dateText(midnightAfter(text))

// Of years that are not announced, only what the law fixes (T4, T5).
const fixedByLaw = (year: number): ReadonlyArray<string> => {
  const fixed = ["01-01", "04-30", "05-01", "09-02"].map((day) => `${year}-${day}`)
  const all = [...fixed, ...(year >= 2026 ? [`${year}-11-24`] : [])]
  for (const day of fixed) {
    if (![0, 6].includes(new Date(day).getUTCDay())) continue
    let rest = dayAfter(day)
    while ([0, 6].includes(new Date(rest).getUTCDay()) || all.includes(rest)) rest = dayAfter(rest)
    all.push(rest)
  }
  return all
}

const facts = memo((calendar: WorkingCalendar.WorkingCalendar) => {
  const years = Object.values(calendar.data.years)
  const off = new Set(years.flatMap((year) => year.off))
  for (let year = 2018; year <= 2035; year++) {
    if (calendar.data.years[year]?.announced) continue
    for (const day of fixedByLaw(year)) off.add(day)
  }
  const works = new Map(years.flatMap((year) => year.madeUp.map((swap) => [swap.works, swap.for])))
  const weekdayOf = (text: string) => (new Date(text).getUTCDay() + 6) % 7
  const isMadeUp = (text: string) => works.has(text) && calendar.madeUpSaturdays === "count"
  const counts = memo((text: string) => !off.has(text) && (weekdayOf(text) < 5 || isMadeUp(text)))
  const openings = memo((text: string) =>
    off.has(text) ? [] : calendar.hours.week[weekdayOf(isMadeUp(text) ? works.get(text)! : text)]!
  )
  return { counts, openings }
})

const walk = (r: Deadline.DeadlineRequest): number => {
  const { counts, openings } = facts(r.calendar)
  const isOpen = (at: number) =>
    openings(dateText(at)).some(({ close, open }) => {
      const minute = minuteOfDay(at)
      return open <= minute && minute < close
    })
  const closing = (text: string) =>
    Date.parse(`${text}T00:00:00+07:00`) + openings(text).at(-1)!.close * 60_000
  const stops = [...r.stops!].sort((a, b) => a.from - b.from)
  const stoppedAt = (at: number) => stops.some(({ from, to }) => from <= at && at < to!)
  const restartAt = (at: number) =>
    stops.some(({ resume, to }) => resume === "restart" && reaches(to!, at))
  // A restart inside a longer stop begins when that is over.
  const reaches = (to: number, at: number): boolean =>
    to === at ? !stoppedAt(at) : stops.some((s) => s.from <= to && s.to! > to && reaches(s.to!, at))

  const { unit } = r.limit
  const extra = r.extraWorkingDays ?? 0
  const sameDay =
    r.cutoff !== undefined && r.limit.quantity <= 1 && ["day", "working_day"].includes(unit)
  const inDays = !sameDay && ["day", "week", "month", "year"].includes(unit)
  let begun = false
  let firstText = ""
  let owed = 0
  let grace = false
  let days: string[] = []

  const begin = (at: number) => {
    begun = true
    grace = false
    firstText = dateText(at)
    days = []
    const addDays = (count: number, from = firstText) => {
      let text = from
      while (count > 0) {
        text = dayAfter(text)
        if (counts(text)) {
          days.push(text)
          count--
        }
      }
    }
    const minutesOf = (text: string) =>
      openings(text).reduce((sum, { close, open }) => sum + close - open, 0)
    const sum = () => days.reduce((total, text) => total + minutesOf(text), 0)
    const leftToday = () => {
      let left = 0
      for (let t = at; counts(firstText) && dateText(t) === firstText; t += 60_000)
        left += isOpen(t) ? 1 : 0
      return left
    }
    if (sameDay) {
      const today = minuteOfDay(at) <= r.cutoff! && counts(firstText)
      if (today) days.push(firstText)
      addDays(extra + (today ? 0 : 1))
      owed = sum() - (today ? minutesOf(firstText) - leftToday() : 0)
    } else if (unit === "working_day") {
      const quantity = r.limit.quantity + extra
      addDays(Math.floor(quantity))
      owed = sum()
      const rest = (quantity % 1) * 480
      if (rest > 0) {
        // Never past the next day, though an office may be open for less than eight hours.
        const more = { text: dayAfter(days.at(-1) ?? firstText) }
        while (!counts(more.text)) more.text = dayAfter(more.text)
        owed += Math.min(rest, minutesOf(more.text) + (days.length === 0 ? leftToday() : 0))
      }
    } else if (unit === "working_hour") owed = r.limit.quantity * 60 + extra * 480
    else if (unit === "hour") owed = r.limit.quantity * 60
    else {
      const start = new Date(`${firstText}T00:00:00Z`)
      const months =
        unit === "year" ? r.limit.quantity * 12 : unit === "month" ? r.limit.quantity : 0
      const end = new Date(start)
      end.setUTCDate(1)
      end.setUTCMonth(end.getUTCMonth() + Math.floor(months))
      const length = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
      end.setUTCDate(Math.min(start.getUTCDate(), length))
      const more =
        (unit === "week" ? r.limit.quantity * 7 : unit === "day" ? r.limit.quantity : 0) +
        (months % 1) * 30
      owed = ((end.getTime() - start.getTime()) / 86_400_000 + more) * 1440
    }
  }

  for (let at: number = r.receivedAt; ; at += 60_000) {
    const text = dateText(at)
    if (begun && !grace && inDays && text !== firstText && extra === 0 && counts(text)) {
      // Days of the calendar: the last one is over at its closing, unless the clock stood till then.
      const lastDay = owed <= (midnightAfter(text) - at) / 60_000
      if (lastDay && at === closing(text) && !stoppedAt(at - 60_000)) return at
    }
    if (restartAt(at)) begun = false
    if (!begun) {
      const justClosed = openings(text).some(({ close }) => close === minuteOfDay(at))
      if (unit === "hour" || isOpen(at) || justClosed) begin(at)
    }
    const stopped = stoppedAt(at)
    if (!begun) continue
    if (!grace && inDays) {
      const first = text === firstText
      if (!stopped && owed <= 0) grace = true
      else {
        if (stopped) owed += first ? 1 : 0
        else owed -= first ? 0 : 1
        continue
      }
      owed = 0
      let count = extra
      // Its grace: what is left of today, or the next working day (T3); or the extra days (H15).
      const today = dateText(at - 60_000)
      for (let t = at; counts(today) && dateText(t) === today; t += 60_000)
        owed += isOpen(t) ? 1 : 0
      if (extra === 0 && owed === 0) count = 1
      for (let t = today; count > 0; ) {
        t = dayAfter(t)
        if (!counts(t)) continue
        owed += openings(t).reduce((sum, { close, open }) => sum + close - open, 0)
        count--
      }
    }
    if (owed <= 0) return at
    const working = grace || sameDay || unit === "working_day"
    const runs = unit === "hour" ? true : isOpen(at) && (!working || counts(text))
    if (!runs) continue
    const left = !grace && working && leavesOut(r, firstText, text, sameDay, days)
    if (stopped) owed += left ? 1 : 0
    else owed -= left ? 0 : 1
    if (owed <= 0) return at + 60_000
  }
}

const leavesOut = (
  r: Deadline.DeadlineRequest,
  first: string,
  text: string,
  sameDay: boolean,
  days: ReadonlyArray<string>
) =>
  text === first &&
  (sameDay ? !days.includes(first) : r.limit.quantity + (r.extraWorkingDays ?? 0) >= 1)

// Enough for every turn that a count can take, and not a million minutes a case.
const most = {
  working_day: 15,
  working_hour: 60,
  hour: 200,
  day: 30,
  week: 4,
  month: 2.5,
  year: 0.5,
  other: 0
}

describe("a walker that goes minute by minute", () => {
  it("comes to the same deadline on random histories", () => {
    const minute = 60_000
    const down = (at: number) => (Math.floor(at / minute) * minute) as Instant.Instant
    fc.assert(
      fc.property(question, which, (q, c) => {
        const asked = request(q, c)
        const r = {
          ...asked,
          limit: {
            ...asked.limit,
            quantity: Math.min(asked.limit.quantity, most[asked.limit.unit])
          },
          receivedAt: down(asked.receivedAt),
          stops: asked.stops!.map((stop) => ({
            ...stop,
            from: down(stop.from),
            to: down(stop.to!)
          }))
        }
        const { due } = Result.getOrThrow(Deadline.compute(r))
        expect(Instant.format(walk(r) as Instant.Instant)).toBe(Instant.format(due))
      }),
      { numRuns: 300 }
    )
  })
})
