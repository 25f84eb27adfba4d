import type { WorkingCalendar as CoreCalendar } from "@motcua/core"
import * as Command from "effect/cli/Command"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { helpLine } from "../Words.ts"
import { type TimeRefusal, timeRefusalWords, told } from "./timeRefusal.ts"

const madeUpSaturdays = Key.choice(["count", "skip"], {
  vi: "Thứ bảy làm bù có tính không (T7, luật còn để ngỏ); mặc định: count",
  en: "Whether made-up Saturdays count (T7, open in the law); default: count"
})

/** Both ways of reading made-up Saturdays, and how a key's date is read. */
const prepareCalendars = async () => {
  const [LocalDate, LocalTime, WorkingCalendar, { calendar }] = await Promise.all([
    import("@motcua/core/time/LocalDate"),
    import("@motcua/core/time/LocalTime"),
    import("@motcua/core/time/WorkingCalendar"),
    import("@motcua/binh-duong/calendar")
  ])
  const made = (madeUpSaturdays: CoreCalendar.MadeUpSaturdays) =>
    Result.getOrThrow(WorkingCalendar.make(calendar, { madeUpSaturdays }))
  const calendars = { count: made("count"), skip: made("skip") }
  const dateOf = (field: string, text: string) =>
    Result.mapError(LocalDate.parse(text), (refusal): TimeRefusal => ({ field, ...refusal }))
  return { LocalDate, LocalTime, WorkingCalendar, calendars, dateOf }
}

const workingDays = CaseCommand.make({
  name: "working-days",
  group: "calendar",
  words: {
    vi: "Đếm ngày làm việc từ ngày này đến ngày kia, kể cả hai ngày",
    en: "Count the working days from one date to another, both included"
  },
  keys: {
    from: Key.text({ required: true, metavar: "DATE", vi: "Từ ngày", en: "From" }),
    to: Key.text({ required: true, metavar: "DATE", vi: "Đến hết ngày", en: "To, included" }),
    madeUpSaturdays
  },
  examples: ["motcua calendar working-days --from 2025-01-01 --to 2025-12-31"],
  prepare: async () => {
    const { LocalDate, WorkingCalendar, calendars, dateOf } = await prepareCalendars()
    return ({ from, to, madeUpSaturdays = "count" }) =>
      Result.gen(function* () {
        const calendar = calendars[madeUpSaturdays]
        const first = yield* dateOf("from", from)
        const last = yield* dateOf("to", to)
        if (first > last) {
          return yield* Result.fail<TimeRefusal>({
            _tag: "DatesReversed",
            field: "to",
            input: to,
            expected: `${from} or later`
          })
        }
        const after = yield* WorkingCalendar.workingDaysBetween(calendar, first, last)
        const count = after + ((yield* WorkingCalendar.isWorkingDay(calendar, first)) ? 1 : 0)
        const because = WorkingCalendar.unsettled(calendar, first, last)
        return {
          count,
          from,
          to,
          provisional: because.length > 0,
          provisionalBecause: because.map((reason) => ({
            ...reason,
            ...("date" in reason ? { date: LocalDate.format(reason.date) } : {}),
            words: WorkingCalendar.unsettledText(reason)
          }))
        }
      }).pipe(Result.mapError(told(WorkingCalendar)))
  },
  refusal: timeRefusalWords
})

const day = CaseCommand.make({
  name: "day",
  group: "calendar",
  words: { vi: "Một ngày là ngày gì, và vì sao", en: "What a day is, and why" },
  keys: {
    date: Key.text({
      required: true,
      positional: true,
      vi: "Ngày, YYYY-MM-DD",
      en: "Date, YYYY-MM-DD"
    }),
    madeUpSaturdays
  },
  examples: ["motcua calendar day 2025-04-26"],
  prepare: async () => {
    const { LocalDate, LocalTime, WorkingCalendar, calendars, dateOf } = await prepareCalendars()
    const format = (date: CoreCalendar.DayExplanation["date"] | null) =>
      date === null ? null : LocalDate.format(date)
    return ({ date, madeUpSaturdays = "count" }) =>
      Result.gen(function* () {
        const parsed = yield* dateOf("date", date)
        const day = yield* WorkingCalendar.explainDay(calendars[madeUpSaturdays], parsed)
        const { note } = day
        return {
          date,
          words: WorkingCalendar.dayText(day),
          kind: day.kind,
          counts: day.counts,
          openings: day.openings.map(({ open, close }) => [
            LocalTime.format(open),
            LocalTime.format(close)
          ]),
          rules: day.rules,
          basis: day.basis,
          provisional: day.provisional,
          note:
            note === null
              ? null
              : {
                  ...note,
                  statutoryFor: format(note.statutoryFor),
                  worksFor: format(note.worksFor),
                  workedOn: format(note.workedOn)
                }
        }
      }).pipe(Result.mapError(told(WorkingCalendar)))
  },
  refusal: timeRefusalWords
})

export const command = Command.make("calendar").pipe(
  Command.withDescription(helpLine({ vi: "Lịch làm việc", en: "The working calendar" })),
  Command.withSubcommands([workingDays, day])
)
