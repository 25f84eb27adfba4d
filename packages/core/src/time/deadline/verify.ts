/**
 * Checks a certificate. Shares no code with the calculator: of the calendar it asks only what each
 * day is and when the office is open, and then it adds up.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { RuleId } from "../../law/RuleId.ts"
import * as OpeningHours from "../OpeningHours.ts"
import type { WorkingCalendar } from "../WorkingCalendar.ts"
import type {
  Certificate,
  CertificateFault,
  CertificateRow,
  CertificateStretch
} from "./Certificate.ts"
import * as Facts from "./verifyFacts.ts"

/**
 * Counts a certificate again, row by row, and gives it back, or says where it is first wrong. A
 * certificate is right if it answers its own question (receipt, limit, stops) over this calendar.
 */
export const verify = (
  certificate: Certificate,
  calendar: WorkingCalendar
): Result.Result<Certificate, CertificateFault> => {
  const fault = checkCertificate(certificate, calendar)
  return fault === null ? Result.succeed(certificate) : Result.fail(fault)
}

type Fault = CertificateFault | null

const expect = (field: string, is: unknown, right: unknown): Fault => {
  const input = JSON.stringify(is) ?? "undefined"
  const expected = JSON.stringify(right) ?? "undefined"
  const equal = input === expected && !Number.isNaN(is) && !Number.isNaN(right)
  return equal ? null : { _tag: "CertificateFault", field, input, expected }
}

const checkCertificate = (c: Certificate, calendar: WorkingCalendar): Fault => {
  const day = Facts.days(calendar)
  const stops = Facts.stops(c)
  const restarts = stops.filter(({ from, restart }) => restart && from < c.due)
  const settings =
    expect("version", c.version, 1) ??
    expect("madeUpSaturdays", c.madeUpSaturdays, calendar.madeUpSaturdays) ??
    expect("hours", c.hours, OpeningHours.format(calendar.hours)) ??
    expect("stops", Facts.stopsAreSound(c), true) ??
    expect("limit", Facts.limitIsSound(c), true)
  if (settings !== null) return settings

  let begin: number = c.receivedAt
  for (const [index, stretch] of c.stretches.entries()) {
    const field = `stretches[${index}]`
    const previous = c.stretches[index - 1]
    const begins =
      previous === undefined ? "receipt" : isPaidInDays(previous) ? "lastDayOver" : "restart"
    const end = stretch.rows.at(-1)?.to ?? begin
    const fault =
      expect(`${field}.begins`, stretch.begins, begins) ??
      expect(
        `${field}.begins`,
        begins !== "restart" || restarts.some((r) => r.to === begin),
        true
      ) ??
      checkStretch(c, stretch, field, begin, stops, day) ??
      checkEnd(c, stretch, `${field}.rows`, end, c.stretches[index + 1], stops, restarts, day)
    if (fault !== null) return fault
    begin = end
  }
  let provisional = false
  for (let date = Facts.dateOf(c.receivedAt); date <= Facts.dateOf(c.due); date++) {
    provisional ||= day(date).provisional
  }
  const restarted = c.stretches.filter(({ begins }) => begins === "restart").length
  return (
    expect("due", c.due, begin) ??
    expect("dueDate", c.dueDate, Facts.dateOf(c.due)) ??
    expect("provisional", c.provisional, provisional) ??
    expect("stretches", restarted, restarts.length)
  )
}

// A limit in calendar units that ran out: what follows is its grace (T3) or its extra days (H15).
const isPaidInDays = ({ measure, owed, rows }: CertificateStretch): boolean =>
  measure === "calendar" && (rows.at(-1)?.balance ?? owed) === 0

const checkStretch = (
  c: Certificate,
  stretch: CertificateStretch,
  field: string,
  begin: number,
  stops: ReadonlyArray<Facts.Span>,
  day: Facts.Days
): Fault => {
  const { countedFrom, measure, rows } = stretch
  const over = stretch.begins === "lastDayOver"
  const fault =
    expect(`${field}.measure`, measure, over ? "working" : Facts.measureOf(c)) ??
    expect(`${field}.owed`, stretch.owed, Facts.owedTime(c, stretch, day)) ??
    expect(
      `${field}.rules`,
      stretch.rules,
      over ? [Facts.overRule(c)] : Facts.limitRules(c, stretch.begins)
    ) ??
    // Counting begins at once where the office is open, or the clock's own time counts (T2, T10).
    expect(
      `${field}.countedFrom`,
      countedFrom,
      over || measure === "clock" ? begin : Facts.nextOpen(begin, day)
    )
  if (fault !== null) return fault
  let at = begin
  let balance = stretch.owed
  for (const [index, row] of rows.entries()) {
    const place = `${field}.rows[${index}]`
    const right = rightRow(c, stretch, row, at, balance, index === rows.length - 1, stops, day)
    if (typeof right === "string") return expect(place, row, right)
    const wrong = expect(place, row, right)
    if (wrong !== null) return wrong
    at = right.to
    balance = right.balance
  }
  return null
}

// The row as it must be, given where it ends; or what is wrong with where it ends.
const rightRow = (
  c: Certificate,
  { begins, countedFrom, measure }: CertificateStretch,
  { to }: CertificateRow,
  from: number,
  balance: number,
  isLast: boolean,
  stops: ReadonlyArray<Facts.Span>,
  day: Facts.Days
): CertificateRow | string => {
  const date = Facts.dateOf(from)
  const facts = day(date)
  const early = from < countedFrom
  if (!(to > from) || to > Facts.midnight(date + 1)) return "a piece of one day"
  if (early && to > countedFrom) return "a row that ends where counting begins"
  const stop = stops.find((span) => span.from <= from && from < span.to)
  if (stop === undefined ? stops.some((s) => s.from > from && s.from < to) : to > stop.to) {
    return "a row within a stop or outside"
  }
  const byOpening = (measure === "working" && facts.counts) || measure === "opening"
  const open = byOpening ? facts.openTime(from, to) : 0
  const length = to - from
  if (stop === undefined && open !== 0 && open !== length) return "a row that is open or closed"

  const closed = byOpening && facts.openings.length > 0 && open === 0 ? facts.closedAt(from) : null
  const inClockTime = measure === "clock" || measure === "calendar"
  const time = inClockTime ? length : open
  // A last day of the calendar is due at its closing, but counts to its end.
  const tail = measure === "calendar" && isLast && to === c.due ? Facts.midnight(date + 1) - to : 0
  const isFirstDay = date === Facts.dateOf(countedFrom) && begins !== "lastDayOver"
  const counted = !early && !(isFirstDay && Facts.leavesOutFirstDay(c, countedFrom))
  const uncounted = stop === undefined || early ? 0 : -time
  const due = counted ? (stop === undefined ? time : 0) + tail : uncounted
  const takes = measure === "calendar" ? Math.min(due, balance) : due
  const rule = begins === "lastDayOver" ? Facts.overRule(c) : Facts.countingRule(c)
  const counts = inClockTime || (byOpening && facts.openings.length > 0)
  const ofDay = measure !== "clock" ? facts.rules : facts.provisional ? ["T6" as const] : []
  const ordinary = closed !== null ? "T9" : counts ? rule : null
  const first = stop !== undefined ? (stop.restart ? "H3" : "H4") : early ? null : ordinary
  const rules: ReadonlyArray<RuleId> = [
    ...(first === null ? [] : [first]),
    ...ofDay,
    ...(early ? ["T10" as const] : [])
  ]
  return {
    date: date as CertificateRow["date"],
    from: from as CertificateRow["from"],
    to,
    class: stop !== undefined ? "stopped" : (closed ?? facts.kind),
    rules,
    takes: takes === 0 ? 0 : takes,
    balance: balance - takes
  }
}

// A stretch ends with its restart, or the very moment its balance is gone.
const checkEnd = (
  c: Certificate,
  stretch: CertificateStretch,
  field: string,
  end: number,
  next: CertificateStretch | undefined,
  stops: ReadonlyArray<Facts.Span>,
  restarts: ReadonlyArray<Facts.Span>,
  day: Facts.Days
): Fault => {
  const last = stretch.rows.at(-1)
  const restart = isPaidInDays(stretch) ? undefined : restarts.find(({ to }) => to === end)
  if (last === undefined) return expect(field, restart === undefined ? stretch.owed : 0, 0)
  const until = restart === undefined ? last.from : restart.from
  const paidEarly = stretch.rows.findIndex(
    (row) =>
      row.balance <= 0 &&
      (stretch.measure === "calendar" ? row.date < Facts.dateOf(until) : row.to <= until)
  )
  if (paidEarly >= 0) return expect(`${field}[${paidEarly}].balance`, 0, "above 0 before the end")
  if (restart !== undefined) return null
  const fault = expect(`${field}.balance`, last.balance, 0)
  if (fault !== null || stretch.measure !== "calendar") {
    return fault ?? expect(`${field}.next`, next?.begins ?? null, null)
  }
  // A last day that counts ends at its closing. Past that time, or where there is none, or where the
  // clock stood then, T3 and H15 go on.
  const { closing, counts } = day(last.date)
  const stood = stops.some(({ from, to }) => from < closing && closing <= to)
  const goesOn = !counts || c.extraWorkingDays > 0 || last.to < closing || stood
  const paid = last.takes >= last.to - last.from
  return (
    expect(`${field}.next`, next?.begins ?? null, goesOn ? "lastDayOver" : null) ??
    (goesOn ? null : expect(`${field}.to`, last.to, paid ? closing : "the end of the limit"))
  )
}
