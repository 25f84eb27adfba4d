/**
 * Random roadmaps that hold together, each with who serves whom kept by hand as it grows: a second,
 * naive account of what the rules must find.
 *
 * @module
 */
import * as fc from "fast-check"
import type { Commune } from "../../office/Commune.ts"
import type { Office, OfficeId } from "../../office/Office.ts"
import { smallProvince } from "../../testing/smallProvince.ts"
import * as LocalDate from "../../time/LocalDate.ts"
import type { Roadmap } from "../Roadmap.ts"
import type { Part, Transition } from "../Transition.ts"

/** Who serves each commune from a day on, by the code of the commune. */
export interface Account {
  readonly from: LocalDate.LocalDate
  readonly point: ReadonlyMap<string, OfficeId>
  readonly branch: ReadonlyMap<string, OfficeId>
  readonly open: ReadonlySet<OfficeId>
}

/** A roadmap with its account for each stretch of days. */
export interface Story {
  readonly roadmap: Roadmap
  readonly communes: ReadonlyArray<Commune>
  readonly accounts: ReadonlyArray<Account>
}

interface Step {
  readonly kind: "merge" | "close" | "split" | "rehome" | "open" | "staff"
  readonly days: number
  /** Numbers with which the step chooses. */
  readonly picks: ReadonlyArray<number>
}

const first = LocalDate.unsafe("2024-03-01")
const source = "made up for tests"
const rule = "P4" as const

const pick = <A>(values: ReadonlyArray<A>, number: number): A | undefined =>
  values[number % Math.max(1, values.length)]

const place = (lat: number) => ({ lat, lon: 106, precision: "made up" })

const grow = (districts: number, each: number, steps: ReadonlyArray<Step>): Story => {
  const [anyPoint, anyBranch, centre] = ["ReceptionPoint", "Branch", "Centre"].map(
    (tag) => smallProvince.roadmap.offices.find(({ _tag }) => _tag === tag)!
  ) as [Office, Office, Office]
  const communes = Array.from({ length: districts * each }, (_, index): Commune => {
    const district = `${100 + Math.floor(index / each)}`
    return {
      ...smallProvince.communes[0]!,
      code: `${20_000 + index}`,
      name: `Xã ${index}`,
      districtCode: district,
      districtName: district,
      location: place(21 + index / 100)
    }
  })
  const offices = new Map<OfficeId, Office>()
  const transitions: Array<Transition> = []
  const open = new Set<OfficeId>()
  const point = new Map<string, OfficeId>()
  const branch = new Map<string, OfficeId>()
  const start = (office: Office, on: LocalDate.LocalDate) => {
    offices.set(office.id, { ...office, openFrom: on, openTo: null, successor: null })
    open.add(office.id)
    transitions.push({ _tag: "Open", on, office: office.id, rule, source })
  }
  const at = ({ code, districtCode, location }: Commune) => ({
    communeCode: code,
    districtCode,
    location
  })
  start({ ...centre, ...at(communes[0]!) }, first)
  for (const commune of communes) {
    const { code, districtCode } = commune
    const id = `branch-${districtCode}`
    if (!offices.has(id)) start({ ...anyBranch, ...at(commune), id }, first)
    start({ ...anyPoint, ...at(commune), id: `point-${code}` }, first)
    point.set(code, `point-${code}`)
    branch.set(code, id)
  }
  const accounts: Array<Account> = []
  const note = (from: LocalDate.LocalDate) =>
    accounts.push({
      from,
      point: new Map(point),
      branch: new Map(branch),
      open: new Set(open)
    })
  note(first)

  const served = (id: OfficeId) =>
    communes
      .map(({ code }) => code)
      .filter((code) => point.get(code) === id || branch.get(code) === id)
  const give = (code: string, from: OfficeId, to: OfficeId) => {
    for (const by of [point, branch]) if (by.get(code) === from) by.set(code, to)
  }
  const end = (id: OfficeId, on: LocalDate.LocalDate, successor: OfficeId) => {
    offices.set(id, { ...offices.get(id)!, openTo: LocalDate.addDays(on, -1), successor })
    open.delete(id)
  }
  let on = first
  for (const { kind, days, picks } of steps) {
    on = LocalDate.addDays(on, days)
    const [a = 0, b = 0, c = 0, d = 0] = picks
    const going = [...open].filter((id) => id !== "centre")
    const office = pick(going, a)
    const others = [...open].filter((id) => id !== office)
    const into = pick(others, b)
    if (office === undefined || into === undefined) continue
    if (kind === "merge" || kind === "close") {
      for (const code of served(office)) give(code, office, into)
      end(office, on, into)
      transitions.push({
        _tag: kind === "merge" ? "Merge" : "Close",
        on,
        office,
        into,
        rule,
        source
      })
    } else if (kind === "split") {
      const intos = [...new Set([into, pick(others, c)!, pick(others, d)!])]
      if (intos.length < 2) continue
      const codes = served(office)
      const whole = intos.reduce((sum, _, index) => sum + 1 + (picks[index] ?? 0), 0)
      const parts = intos.map(
        (to, index): Part => ({
          into: to,
          share: (1 + (picks[index] ?? 0)) / whole,
          communes: codes.filter((_, number) => (number + a) % intos.length === index)
        })
      )
      for (const part of parts) for (const code of part.communes) give(code, office, part.into)
      end(office, on, pick(intos, d)!)
      transitions.push({ _tag: "Split", on, office, parts, rule, source })
    } else if (kind === "rehome") {
      const codes = served(office).filter((_, number) => (c >> number) % 2 === 0)
      if (codes.length === 0) continue
      for (const code of codes) give(code, office, into)
      transitions.push({
        _tag: "Rehome",
        on,
        communes: codes,
        from: office,
        to: into,
        rule,
        source
      })
    } else if (kind === "open") {
      start({ ...anyBranch, ...at(pick(communes, c)!), id: `branch-new-${offices.size}` }, on)
    } else {
      transitions.push({
        _tag: "ChangeStaffSource",
        on,
        office: c % 2 === 0 ? null : office,
        sources: ["postOffice", "dedicated"],
        rule,
        source
      })
    }
    note(on)
  }
  const [phase] = smallProvince.roadmap.phases
  return {
    roadmap: {
      phases: [{ ...phase!, from: first, to: LocalDate.addDays(on, 30) }],
      offices: [...offices.values()],
      transitions,
      lists: []
    },
    communes,
    accounts
  }
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("merge", "close", "split", "rehome", "open", "staff"),
  days: fc.integer({ min: 1, max: 40 }),
  picks: fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 })
})

/** Roadmaps of 1 to 3 districts with 2 to 4 communes each, and up to 14 changes. */
export const stories: fc.Arbitrary<Story> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 2, max: 4 }),
    fc.array(step, { maxLength: 14 })
  )
  .map(([districts, each, steps]) => grow(districts, each, steps))
