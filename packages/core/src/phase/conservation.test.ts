import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Network from "../office/Network.ts"
import * as NetworkDiff from "../office/NetworkDiff.ts"
import { isOpen, type OfficeKind } from "../office/Office.ts"
import * as LocalDate from "../time/LocalDate.ts"
import { expectedText } from "./expectedText.ts"
import * as Handover from "./Handover.ts"
import type { Roadmap } from "./Roadmap.ts"
import { check, turningDays } from "./RoadmapCheck.ts"
import { heirs, serving } from "./Serving.ts"
import { isEnd, type Transition } from "./Transition.ts"
import { type Story, stories } from "./testing/randomRoadmap.ts"

const law = (holds: (story: Story) => void) =>
  fc.assert(fc.property(stories, holds), { numRuns: 300 })

/** The last day of each stretch in which an account holds, and its first. */
const stretches = ({ accounts, roadmap }: Story) =>
  accounts.map((account, index) => {
    const next = accounts[index + 1]
    const last = next === undefined ? roadmap.phases[0]!.to : LocalDate.addDays(next.from, -1)
    return { account, days: [account.from, last] }
  })

describe("what is conserved over any roadmap", () => {
  it("a roadmap grown step by step holds together", () => {
    law(({ roadmap, communes }) => {
      expect(check(roadmap, communes)).toEqual([])
    })
  })

  it("no commune is unserved, and who serves it is as kept by hand", () => {
    law((story) => {
      for (const { account, days } of stretches(story)) {
        for (const day of days) {
          for (const commune of story.communes) {
            for (const home of ["point", "branch"] as const) {
              const office = serving(story.roadmap, commune, home, day)
              expect(office?.id).toBe(account[home].get(commune.code))
              expect(isOpen(office!, day)).toBe(true)
            }
          }
        }
      }
    })
  })

  it("no office is lost: what opened, less what ended, is what is open", () => {
    law((story) => {
      for (const { account, days } of stretches(story)) {
        for (const day of days) {
          const network = Result.getOrThrow(Network.at(story.roadmap, day))
          expect(new Set(network.offices.map(({ id }) => id))).toEqual(account.open)
          const kinds: ReadonlyArray<OfficeKind> = ["Centre", "Branch", "ReceptionPoint"]
          const ofKind = (kind: OfficeKind) =>
            story.roadmap.offices.filter(({ _tag }) => _tag === kind).map(({ id }) => id)
          const counts = kinds.map((kind) => {
            const ids = new Set(ofKind(kind))
            const till = story.roadmap.transitions.filter(({ on }) => on <= day)
            const opened = till.filter((each) => each._tag === "Open" && ids.has(each.office))
            const ended = till.filter((each) => isEnd(each) && ids.has(each.office))
            return opened.length - ended.length
          })
          expect(counts).toEqual([network.centres, network.branches, network.receptionPoints])
        }
      }
    })
  })

  it("every closed office has one successor, open, and one end", () => {
    law(({ roadmap }) => {
      for (const office of roadmap.offices) {
        const ends = roadmap.transitions.filter((each) => isEnd(each) && each.office === office.id)
        expect(ends.length).toBe(office.openTo === null ? 0 : 1)
        for (const day of turningDays(roadmap)) {
          if (day < office.openFrom) continue
          const { handledAt, path } = Handover.on(roadmap, office.id, day)!
          expect(isOpen(handledAt, day)).toBe(true)
          expect(new Set(path).size).toBe(path.length)
        }
      }
    })
  })

  it("shares flow and none is lost: what all open offices have is what all offices were", () => {
    law(({ roadmap }) => {
      for (const day of turningDays(roadmap)) {
        const opened = roadmap.offices.filter(({ openFrom }) => openFrom <= day)
        const open = new Set(opened.filter((office) => isOpen(office, day)).map(({ id }) => id))
        let all = 0
        for (const { id } of opened) {
          const having = heirs(roadmap, id, day)
          const sum = having.reduce((total, { share }) => total + share, 0)
          expect(sum).toBeCloseTo(1, 9)
          for (const { office } of having) expect(open.has(office)).toBe(true)
          all += sum
        }
        expect(all).toBeCloseTo(opened.length, 6)
      }
    })
  })

  it("a difference over two stretches is that of both: opened, closed and kept add up", () => {
    law((story) => {
      const days = story.accounts.map(({ from }) => from)
      const [from, to] = [days[0]!, days.at(-1)!]
      const diff = Result.getOrThrow(NetworkDiff.between(story.roadmap, from, to))
      const { offices: before } = diff.from
      const { offices: after } = diff.to
      expect(before.length).toBe(diff.kept + diff.closed.length)
      expect(after.length).toBe(diff.kept + diff.opened.length)
      for (const { heir } of diff.closed) expect(after).toContain(heir)
    })
  })
})

/** The roadmap with one transition of a kind changed; `null` where there is none of the kind. */
const change = <T extends Transition["_tag"]>(
  roadmap: Roadmap,
  tag: T,
  to: (transition: Extract<Transition, { _tag: T }>) => Transition | null
): { roadmap: Roadmap; transition: Extract<Transition, { _tag: T }>; index: number } | null => {
  const index = roadmap.transitions.findIndex(({ _tag }) => _tag === tag)
  const transition = roadmap.transitions[index] as Extract<Transition, { _tag: T }> | undefined
  if (transition === undefined) return null
  const changed = to(transition)
  const transitions = roadmap.transitions.flatMap((each, at) =>
    at !== index ? [each] : changed === null ? [] : [changed]
  )
  return { roadmap: { ...roadmap, transitions }, transition, index }
}

/** Each fault put into a random roadmap is found, and the row named; how often it could be put in. */
const found = (
  fault: (story: Story) => { roadmap: Roadmap; tag: string; row: string; at?: number } | null
): number => {
  let tried = 0
  law((story) => {
    const faulty = fault(story)
    if (faulty === null) return
    tried += 1
    const problems = check(faulty.roadmap, story.communes)
    for (const { expected } of problems) expect(expectedText(expected), expected).not.toBeNull()
    expect(problems.map(({ _tag, row, transition }) => [_tag, row, transition])).toContainEqual([
      faulty.tag,
      faulty.row,
      faulty.at ?? null
    ])
  })
  return tried
}

describe("a fault put into a random roadmap is found, and its row named", () => {
  it("an end that no transition tells", () => {
    const tried = found(({ roadmap }) => {
      const changed = change(roadmap, "Merge", () => null)
      return changed && { ...changed, tag: "TransitionDiffers", row: changed.transition.office }
    })
    expect(tried).toBeGreaterThan(50)
  })

  it("a merge into an office that has closed", () => {
    const tried = found(({ roadmap }) => {
      const merge = roadmap.transitions.find(({ _tag }) => _tag === "Merge")
      if (merge?._tag !== "Merge") return null
      const offices = roadmap.offices.map((office) =>
        office.id === merge.into
          ? { ...office, openTo: LocalDate.addDays(merge.on, -1), successor: "centre" }
          : office
      )
      return { roadmap: { ...roadmap, offices }, tag: "SuccessorClosed", row: merge.office }
    })
    expect(tried).toBeGreaterThan(50)
  })

  it("shares that do not add up, a commune in no part, and one in two", () => {
    type Split = Extract<Transition, { _tag: "Split" }>
    const faults: ReadonlyArray<[string, (split: Split) => Split["parts"] | null, boolean]> = [
      ["SplitShares", (split) => split.parts.map((part) => ({ ...part, share: 0.9 })), false],
      ["SplitShares", ({ parts }) => parts.map((part) => ({ ...part, share: Number.NaN })), false],
      [
        "SplitGap",
        ({ parts }) =>
          parts.every(({ communes }) => communes.length === 0)
            ? null
            : parts.map((part) => ({ ...part, communes: [] })),
        true
      ],
      [
        "SplitOverlap",
        ({ parts }) => {
          const communes = parts.flatMap((part) => part.communes)
          return communes.length === 0 ? null : parts.map((part) => ({ ...part, communes }))
        },
        true
      ]
    ]
    for (const [tag, parts, ofCommune] of faults) {
      const tried = found(({ roadmap }) => {
        let none = false
        const changed = change(roadmap, "Split", (split) => {
          const next = parts(split)
          none = next === null
          return { ...split, parts: next ?? split.parts }
        })
        if (changed === null || none) return null
        const { transition, index } = changed
        const code = transition.parts.flatMap(({ communes }) => communes).sort()[0]
        return { ...changed, tag, row: ofCommune ? code! : transition.office, at: index }
      })
      expect(tried).toBeGreaterThan(30)
    }
  })

  it("a rehoming of a commune that there is not, and by an office that does not serve it", () => {
    for (const [tag, codes] of [
      ["TransitionUnknownCommune", ["99999"]],
      ["NotServed", ["99999"]]
    ] as const) {
      const tried = found(({ roadmap }) => {
        const changed = change(roadmap, "Rehome", (rehome) => ({ ...rehome, communes: codes }))
        return changed && { ...changed, tag, row: changed.transition.from, at: changed.index }
      })
      expect(tried).toBeGreaterThan(50)
    }
  })

  it("an office that there is not, a transition without a citation, and one too early", () => {
    const changes: ReadonlyArray<[string, Partial<Transition>]> = [
      ["TransitionUnknownOffice", { into: "point-0" } as Partial<Transition>],
      ["CitationMissing", { source: " " }],
      ["TransitionOutsidePhases", { on: LocalDate.unsafe("2024-02-29") }]
    ]
    for (const [tag, fields] of changes) {
      const tried = found(({ roadmap }) => {
        const changed = change(roadmap, "Close", (close) => ({ ...close, ...fields }) as Transition)
        return changed && { ...changed, tag, row: changed.transition.office, at: changed.index }
      })
      expect(tried).toBeGreaterThan(50)
    }
  })

  it("no source of staff, and one twice", () => {
    for (const sources of [[], ["dedicated", "dedicated"]] as const) {
      const tried = found(({ roadmap }) => {
        const changed = change(roadmap, "ChangeStaffSource", (each) => ({ ...each, sources }))
        const row = changed?.transition.office ?? "every office"
        return changed && { ...changed, tag: "StaffSourceMissing", row, at: changed.index }
      })
      expect(tried).toBeGreaterThan(50)
    }
  })
})
