/**
 * Checks a certificate: counts the deadline again, day by day, and compares. Shares no code with the
 * calculator; of the calendar it asks only what each day is and when the office is open.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as OpeningHours from "../OpeningHours.ts"
import type { WorkingCalendar } from "../WorkingCalendar.ts"
import type { Certificate, CertificateFault, CertificateStretch } from "./Certificate.ts"
import * as Demand from "./verifyDemand.ts"
import { spansOf, stretchFrom } from "./verifyStretch.ts"

/**
 * Counts a certificate again, row by row, and gives it back, or says where it is first wrong. A
 * certificate is right if it answers its own question (receipt, limit, stops) over this calendar.
 */
export const verify = (
  certificate: Certificate,
  calendar: WorkingCalendar
): Result.Result<Certificate, CertificateFault> => {
  const field = unsound(certificate, calendar)
  const fault =
    field === null
      ? difference(certificate, counted(certificate, calendar), "")
      : different(field, certificate[field], "what can be counted")
  return fault === null ? Result.succeed(certificate) : Result.fail(fault)
}

const isThere = (value: unknown): boolean => typeof value === "object" && value !== null

// The field of the question that no deadline answers, or null. A certificate may come from outside,
// where no type holds.
const unsound = (
  c: Certificate,
  calendar: WorkingCalendar
): "receivedAt" | "stops" | "limit" | null => {
  const { cutoff, extraWorkingDays: extra, limit, receivedAt, stops } = c
  if (!isThere(limit)) return "limit"
  if (!Array.isArray(stops) || !stops.every(isThere)) return "stops"
  const { quantity, unit } = limit
  const received = Demand.dateOf(receivedAt)
  if (!(received >= calendar.first && received <= calendar.last)) return "receivedAt"
  const stopsAreSound = stops.every(
    ({ from, resume = "pause", to }) =>
      from >= receivedAt &&
      (to === null ? from >= c.due : to >= from) &&
      (resume === "pause" || resume === "restart")
  )
  if (!stopsAreSound) return "stops"
  const isWhole = (n: number): boolean => Math.abs(n - Math.round(n)) < 1e-6
  const isCounted =
    unit === "working_day" ||
    (unit === "hour" && extra === 0 && isWhole(quantity * 60)) ||
    (unit === "working_hour" && isWhole(quantity * 60)) ||
    ((unit === "month" || unit === "year") && Number.isInteger(quantity * 2)) ||
    ((unit === "day" || unit === "week") && Number.isInteger(quantity))
  const cutoffIsSound =
    cutoff === null || (typeof cutoff === "number" && cutoff >= 0 && cutoff <= 1440)
  const isSound = isCounted && quantity > 0 && extra >= 0 && Number.isInteger(extra)
  return isSound && cutoffIsSound ? null : "limit"
}

const different = (field: string, is: unknown, right: unknown): CertificateFault => ({
  _tag: "CertificateFault",
  field,
  input: JSON.stringify(is) ?? "undefined",
  expected: JSON.stringify(right) ?? "undefined"
})

// The first place at which two values differ.
const difference = (is: unknown, right: unknown, field: string): CertificateFault | null => {
  if (typeof is !== "object" || typeof right !== "object" || is === null || right === null) {
    return is === right ? null : different(field, is, right)
  }
  if (Array.isArray(is) !== Array.isArray(right)) return different(field, is, right)
  const [one, other] = [is, right] as ReadonlyArray<Readonly<Record<string, unknown>>>
  for (const key of new Set([...Object.keys(is), ...Object.keys(right)])) {
    const place = Array.isArray(is)
      ? `${field}[${key}]`
      : `${field === "" ? "" : `${field}.`}${key}`
    const fault = difference(one![key], other![key], place)
    if (fault !== null) return fault
  }
  return null
}

// The certificate of the same question as it has to be.
const counted = (c: Certificate, calendar: WorkingCalendar): Certificate => {
  const day = Demand.daysOf(calendar)
  const hasOwnHours = calendar.hours !== OpeningHours.usual
  const spans = spansOf(c)
  const stretches: Array<CertificateStretch> = []
  let begins: CertificateStretch["begins"] | null = "receipt"
  let at: number = c.receivedAt
  while (begins !== null) {
    const run = stretchFrom(c, hasOwnHours, begins, at, spans, day)
    stretches.push(run.stretch)
    begins = run.next
    at = run.end
  }
  let provisional = false
  for (let date = Demand.dateOf(c.receivedAt); date <= Demand.dateOf(at); date++) {
    provisional ||= day(date).provisional
  }
  const { receivedAt, limit, cutoff, stops, extraWorkingDays } = c
  return {
    version: 1,
    receivedAt,
    limit,
    cutoff,
    stops,
    extraWorkingDays,
    madeUpSaturdays: calendar.madeUpSaturdays,
    hours: OpeningHours.format(calendar.hours),
    stretches,
    due: at as Certificate["due"],
    dueDate: Demand.dateOf(at) as Certificate["dueDate"],
    provisional
  }
}
