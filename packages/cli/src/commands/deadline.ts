import type { Deadline as CoreDeadline } from "@motcua/core"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import type { Words } from "../Words.ts"
import { certificateText } from "./certificate.ts"
import { timeRefusalWords, told } from "./timeRefusal.ts"

type StopText = readonly [from: string, to: string | null]

const isText = (value: unknown): value is string => typeof value === "string"

/** `FROM..TO`, or `FROM..` for a stop that is still open. */
const readStop = (text: string): Option.Option<StopText> => {
  const at = text.indexOf("..")
  if (at <= 0) return Option.none()
  const to = text.slice(at + 2)
  return Option.some([text.slice(0, at), to === "" ? null : to])
}

/** `[from, to]`; a stop that is still open is `[from]` or `[from, null]`. */
const checkStop = (value: unknown): Option.Option<StopText> => {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) return Option.none()
  const [from, to = null] = value
  return isText(from) && (to === null || isText(to)) ? Option.some([from, to]) : Option.none()
}

export const command = CaseCommand.make({
  name: "deadline",
  words: { vi: "Tính hạn trả kết quả", en: "Compute when an answer is due" },
  keys: {
    received: Key.text({
      required: true,
      metavar: "INSTANT",
      vi: "Thời điểm tiếp nhận, có múi giờ",
      en: "When it was received, with an offset from UTC"
    }),
    limit: Key.text({
      required: true,
      metavar: "LIMIT",
      vi: "Thời hạn: 10wd (ngày làm việc), 4wh (giờ làm việc), 8h, 30d, 2w, 1mo, 1y; 0.5wd cũng được",
      en: "Limit: 10wd (working days), 4wh (working hours), 8h, 30d, 2w, 1mo, 1y; fractions too"
    }),
    madeUpSaturdays: Key.choice(["count", "skip"], {
      vi: "Thứ bảy làm bù có tính không (T7, luật còn để ngỏ); mặc định: count",
      en: "Whether made-up Saturdays count (T7, open in the law); default: count"
    }),
    resume: Key.choice(["pause", "restart"], {
      vi: "Sau khi tạm dừng: chạy tiếp hay tính lại từ đầu; mặc định: pause",
      en: "After a stop: go on, or count again from the start; default: pause"
    }),
    stops: Key.list<StopText>({
      flag: "stop",
      metavar: "FROM..TO",
      vi: "Thời gian tạm dừng, lặp lại được; FROM.. là chưa chạy lại",
      en: "A stop of the clock, may be repeated; FROM.. while it is still open",
      expected: {
        vi: "FROM..TO hoặc FROM.. (trong JSON: [from, to] hoặc [from, null])",
        en: "FROM..TO or FROM.. (in JSON: [from, to] or [from, null])"
      },
      read: readStop,
      check: checkStop
    }),
    hours: Key.text({
      metavar: "HOURS",
      vi: "Giờ làm việc, ví dụ 07:30-11:30,13:00-17:00",
      en: "Opening hours, such as 07:30-11:30,13:00-17:00"
    }),
    cutoff: Key.text({
      metavar: "HH:MM",
      vi: "Giờ chót của thủ tục trả kết quả trong ngày (R8), ví dụ 15:00",
      en: "Last hour of a same-day procedure (R8), such as 15:00"
    }),
    extraWorkingDays: Key.integer({
      from: 0,
      to: 1000,
      vi: "Số ngày làm việc cộng thêm cho xã miền núi, hải đảo (H15)",
      en: "Working days more for mountainous and island communes (H15)"
    }),
    explain: Key.yes({
      vi: "Kèm cách tính từng ngày, từng buổi, với quy tắc",
      en: "Say how every day and half day was counted, by which rule"
    })
  },
  examples: [
    "motcua deadline --received 2025-01-22T09:00:00+07:00 --limit 10wd --json",
    "motcua deadline --received 2025-03-03T09:00:00+07:00 --limit 5wd --stop 2025-03-04T07:30:00+07:00..2025-03-07T07:30:00+07:00"
  ],
  prepare: async () => {
    const [
      Deadline,
      Instant,
      LocalDate,
      LocalTime,
      OpeningHours,
      TimeLimit,
      WorkingCalendar,
      { certificateJson },
      pack
    ] = await Promise.all([
      import("@motcua/core/time/Deadline"),
      import("@motcua/core/time/Instant"),
      import("@motcua/core/time/LocalDate"),
      import("@motcua/core/time/LocalTime"),
      import("@motcua/core/time/OpeningHours"),
      import("@motcua/core/time/TimeLimit"),
      import("@motcua/core/time/WorkingCalendar"),
      import("./certificate.ts"),
      import("@motcua/binh-duong/calendar")
    ])
    // Compiling takes longer than computing, and most cases share their calendar.
    const calendarOf = fewKept((madeUpSaturdays: "count" | "skip", hours: string | undefined) =>
      Result.gen(function* () {
        const opening = hours === undefined ? undefined : yield* OpeningHours.parse(hours)
        return yield* WorkingCalendar.make(pack.calendar, {
          madeUpSaturdays,
          ...(opening === undefined ? {} : { hours: opening })
        })
      })
    )
    return (input) =>
      orStopped(
        Result.gen(function* () {
          const receivedAt = yield* at("received", Instant.parse(input.received))
          const limit = yield* at("limit", TimeLimit.parse(input.limit))
          const calendar = yield* at(
            "hours",
            calendarOf(input.madeUpSaturdays ?? "count", input.hours)
          )
          const cutoff =
            input.cutoff === undefined
              ? undefined
              : yield* at("cutoff", LocalTime.parse(input.cutoff))
          const stops: Array<CoreDeadline.Stop> = []
          for (const [index, [from, to]] of (input.stops ?? []).entries()) {
            stops.push({
              from: yield* at(`stops[${index}].from`, Instant.parse(from)),
              to: to === null ? null : yield* at(`stops[${index}].to`, Instant.parse(to)),
              resume: input.resume ?? "pause"
            })
          }
          const request = {
            receivedAt,
            limit,
            calendar,
            stops,
            ...(cutoff === undefined ? {} : { cutoff }),
            ...(input.extraWorkingDays === undefined
              ? {}
              : { extraWorkingDays: input.extraWorkingDays })
          }
          const { deadline, certificate } = input.explain
            ? yield* Deadline.certify(request)
            : { deadline: yield* Deadline.compute(request), certificate: null }
          return {
            due: Instant.format(deadline.due),
            dueDate: LocalDate.format(deadline.dueDate),
            provisional: deadline.provisional,
            rules: deadline.rules,
            countedFrom: Instant.format(deadline.countedFrom),
            provisionalBecause: deadline.provisionalBecause.map((reason) => ({
              ...reason,
              ...("date" in reason ? { date: LocalDate.format(reason.date) } : {}),
              words: WorkingCalendar.unsettledText(reason)
            })),
            ...(certificate === null ? {} : { certificate: certificateJson(certificate) })
          }
        }),
        // The clock stands: that no due is known is the answer, not a refusal.
        (stopped) => ({
          due: null,
          dueDate: null,
          provisional: false,
          rules: stopped.rules,
          countedFrom: Instant.format(stopped.countedFrom),
          provisionalBecause: [],
          stoppedSince: Instant.format(stopped.stoppedSince),
          dueBeforeStop: Instant.format(stopped.dueBeforeStop),
          remainingWorkingMinutes: stopped.remainingWorkingMinutes
        })
      ).pipe(Result.mapError(told(Deadline)))
  },
  text: (answer) => {
    if (answer.due === null) return stoppedText(answer)
    const { certificate, due, dueDate, provisional, provisionalBecause, rules } = answer
    const [year, month, day] = dueDate.split("-")
    const time = due.slice(11, 16)
    const explained = certificate === undefined ? undefined : certificateText(certificate)
    const why = (language: keyof Words) =>
      provisionalBecause.map(({ words }) => words[language]).join("; ")
    return {
      vi: [
        `Hạn trả kết quả: ${time} ngày ${day}/${month}/${year}`,
        ...(provisional ? [`Tạm tính, có thể thay đổi: ${why("vi")}`] : []),
        `Căn cứ: ${rules.join(", ")}`,
        ...(explained === undefined ? [] : [explained.vi])
      ].join("\n"),
      en: [
        `Due: ${dueDate} ${time} (UTC+7)`,
        ...(provisional ? [`Provisional, may change: ${why("en")}`] : []),
        `Rules: ${rules.join(", ")}`,
        ...(explained === undefined ? [] : [explained.en])
      ].join("\n")
    }
  },
  refusal: timeRefusalWords
})

const stoppedText = (answer: {
  readonly stoppedSince: string
  readonly remainingWorkingMinutes: number
  readonly rules: ReadonlyArray<string>
}): Words => {
  const [date = "", time = ""] = answer.stoppedSince.split("T")
  const hours = Math.round(answer.remainingWorkingMinutes / 0.6) / 100
  return {
    vi: [
      `Đang tạm dừng từ ${time.slice(0, 5)} ngày ${date.split("-").reverse().join("/")}: chưa biết hạn trả.`,
      `Còn ${hours} giờ làm việc khi tạm dừng. Căn cứ: ${answer.rules.join(", ")}`
    ].join("\n"),
    en: [
      `Stopped since ${date} ${time.slice(0, 5)} (UTC+7): no due is known until the clock goes on.`,
      `${hours} working hours were left. Rules: ${answer.rules.join(", ")}`
    ].join("\n")
  }
}

/** An answer for the refusal that the clock is stopped; other refusals stay. */
const orStopped = <A, B, E extends { readonly _tag: string }>(
  result: Result.Result<A, E | CoreDeadline.ClockStopped>,
  answer: (stopped: CoreDeadline.ClockStopped) => B
): Result.Result<A | B, Exclude<E, CoreDeadline.ClockStopped>> => {
  if (Result.isSuccess(result)) return Result.succeed(result.success)
  const refusal = result.failure
  return isStopped(refusal)
    ? Result.succeed(answer(refusal))
    : Result.fail(refusal as Exclude<E, CoreDeadline.ClockStopped>)
}

const isStopped = (refusal: { readonly _tag: string }): refusal is CoreDeadline.ClockStopped =>
  refusal._tag === "ClockStopped"

/** Says which key a refusal is about, where the refusal itself does not. */
const at = <A, E extends { readonly _tag: string }>(field: string, result: Result.Result<A, E>) =>
  Result.mapError(result, (refusal) => ({ field, ...refusal }))

/** Keeps the last few values made; a batch may name as many keys as it has lines. */
const fewKept = <A>(make: (first: "count" | "skip", second: string | undefined) => A) => {
  const kept = new Map<string, A>()
  return (first: "count" | "skip", second: string | undefined): A => {
    const key = `${first} ${second ?? ""}`
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size === 16) kept.clear()
    const made = make(first, second)
    kept.set(key, made)
    return made
  }
}
