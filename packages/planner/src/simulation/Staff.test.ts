import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { run, type Visit } from "../counters/CounterQueue.ts"
import * as Staff from "./Staff.ts"

describe("Staff", () => {
  it("has everybody wait as the queue event by event has", () => {
    const visits = fc.array(
      fc.record({ gap: fc.nat(20), service: fc.integer({ min: 1, max: 60 }) })
    )
    fc.assert(
      fc.property(visits, fc.integer({ min: 1, max: 9 }), (gaps, counters) => {
        const staff = Staff.make()
        staff.open("office", counters)
        const people: Array<Visit> = []
        let at = 0
        for (const { gap, service } of gaps) {
          at += gap
          people.push({ at, service })
        }
        const waits: Array<number> = []
        run(people, counters, (wait) => waits.push(wait))
        expect(people.map(({ at, service }) => staff.serve("office", at, service) - at)).toEqual(
          waits
        )
      })
    )
  })

  it("loses no counter where an office goes over to another", () => {
    const staff = Staff.make()
    staff.open("point", 2)
    staff.open("branch", 5)
    staff.merge("point", "branch")
    expect([staff.has("point"), staff.has("branch"), staff.counters()]).toEqual([false, true, 7])
    staff.merge("branch", "new")
    expect([staff.has("new"), staff.counters()]).toEqual([true, 7])
  })
})
