/**
 * A stretch of a certificate as it has to be: every piece of every day, one by one.
 *
 * @module
 */
import type { Certificate, CertificateRow, CertificateStretch } from "./Certificate.ts"
import * as Demand from "./verifyDemand.ts"

/** A stop that has ended, joined with those that it overlaps or touches. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly restart: boolean
}

/** The ended stops in order, those that overlap or touch as one. */
export const spansOf = ({ stops }: Certificate): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  for (const { from, to, resume } of [...stops].sort((a, b) => a.from - b.from)) {
    if (to === null) continue
    const last = spans.at(-1)
    const touches = last !== undefined && from <= last.to
    if (touches) spans.pop()
    spans.push({
      from: touches ? last.from : from,
      to: touches ? Math.max(last.to, to) : to,
      restart: resume === "restart" || (touches && last.restart)
    })
  }
  return spans
}

/** One run of the limit, to its due or to the end of the restart that breaks it off. */
export const stretchFrom = (
  c: Certificate,
  hasOwnHours: boolean,
  begins: CertificateStretch["begins"],
  begin: number,
  spans: ReadonlyArray<Span>,
  day: Demand.Days
) => {
  const atOnce = begins === "lastDayOver" || c.limit.unit === "hour"
  const countedFrom = atOnce ? begin : Demand.nextOpen(begin, day)
  const demand = Demand.demandOf(c, begins, countedFrom, hasOwnHours, day)
  const { firstDayCounts, measure, owed, rules } = demand
  const byClock = measure === "clock" || measure === "calendar"
  const rows: Array<CertificateRow> = []
  let at = begin
  let balance = owed
  // Of the stops, which are in order and apart, only the two that end next can bear on a moment.
  let ended = 0
  const near = (): ReadonlyArray<Span> => {
    while (ended < spans.length && spans[ended]!.to < at) ended++
    return spans.slice(ended, ended + 2)
  }
  const isBroken = () => balance > 0 && near().some(({ restart, to }) => restart && to === at)
  let next: CertificateStretch["begins"] | null =
    begins !== "restart" && isBroken() ? "restart" : null
  while (balance > 0 && next === null && at < Demand.midnight(Demand.FAR)) {
    const date = Demand.dateOf(at)
    const { counts, kind, provisional, ...facts } = day(date)
    const byOpening = measure === "opening" || (measure === "working" && counts)
    const openings = byOpening ? facts.openings : []
    const isOpen = openings.some(({ from, to }) => from <= at && at < to)
    const isClosed = openings.length > 0 && !isOpen
    const stops = near()
    const stop = stops.find(({ from, to }) => from <= at && at < to)
    const early = at < countedFrom
    const counted = !early && (firstDayCounts || date > Demand.dateOf(countedFrom))
    const runs = counted && stop === undefined

    // A last day of the calendar that counts is due at its closing, but counts to its end.
    const closing = facts.openings.at(-1)?.to ?? Number.NaN
    const paid = at + balance
    const isLast = runs && measure === "calendar" && counts && c.extraWorkingDays === 0
    const ends = isLast && at < closing && closing <= paid && paid <= Demand.midnight(date + 1)

    // A row is a piece of one day and of one kind, and ends with the balance.
    const cuts = [Demand.midnight(date + 1), countedFrom]
    cuts.push(...stops.flatMap(({ from, to }) => [from, to]))
    if (stop === undefined) cuts.push(...openings.flatMap(({ from, to }) => [from, to]))
    if (runs && (byClock || isOpen)) cuts.push(ends ? closing : paid)
    const to = Math.min(...cuts.filter((cut) => cut > at))

    const time = byClock ? to - at : Demand.openTime(openings, at, to)
    const isDue = ends && to === closing
    // A stop on a first day that is not counted moves the due all the same (H4).
    const lengthens = stop !== undefined && !early && !counted && time > 0
    const takes = isDue ? balance : runs ? time : lengthens ? -time : 0
    balance -= takes
    const half = !isClosed
      ? kind
      : at < openings[0]!.from
        ? "beforeOpening"
        : at >= closing
          ? "afterClosing"
          : "lunchBreak"
    const ordinary = isClosed ? "T9" : byClock || isOpen ? demand.rule : null
    const rule = stop === undefined ? (early ? null : ordinary) : stop.restart ? "H3" : "H4"
    const ofDay = measure !== "clock" ? facts.rules : provisional ? (["T6"] as const) : []
    rows.push({
      date: date as CertificateRow["date"],
      from: at as CertificateRow["from"],
      to: to as CertificateRow["to"],
      class: stop === undefined ? half : "stopped",
      rules: [...(rule === null ? [] : [rule]), ...ofDay, ...(early ? (["T10"] as const) : [])],
      takes,
      balance
    })
    at = to
    if (isBroken()) next = "restart"
    else if (balance <= 0 && measure === "calendar" && !isDue) next = "lastDayOver"
  }
  const from = countedFrom as CertificateStretch["countedFrom"]
  return { stretch: { begins, measure, countedFrom: from, owed, rules, rows }, next, end: at }
}
