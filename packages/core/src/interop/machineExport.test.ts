import { describe, expect, test } from "vitest"
import type { DossierStatus } from "../dossier/DossierStatus.ts"
import { edges } from "../dossier/machineEdges.ts"
import { calendar2025 } from "../testing/calendar2025.ts"
import { dossierModel, explore, variants } from "../verify.ts"
import { mermaid, scxml, xstate } from "./machineExport.ts"

const arrow = (command: string, from: DossierStatus, to: DossierStatus): string =>
  `${from} -${command}-> ${to}`

test("the table's arrows are those that a dossier can take, no more and no less", () => {
  const taken = new Set<string>()
  for (const variant of variants) {
    const model = dossierModel(variant, calendar2025)
    explore({
      ...model,
      steps: [
        {
          name: "arrows",
          holds: ({ before, command, after }) => {
            taken.add(arrow(command._tag, before.status, after.status))
            return true
          }
        }
      ]
    })
  }
  const drawn = new Set(edges.map((edge) => arrow(edge.command, edge.from, edge.to)))
  expect([...taken].sort()).toEqual([...drawn].sort())
})

describe("exports", () => {
  test("Mermaid draws every state and the ends", () => {
    const text = mermaid()
    expect(text).toContain("[*] --> draft")
    expect(text).toContain("submitted --> accepted : Accept (R2)")
    expect(text).toContain("returned --> [*]")
    expect(text).toContain("awaitingSupplement : 5 Yêu cầu bổ sung giấy tờ")
  })

  test("SCXML has one state element a status, with its ends final", () => {
    const text = scxml()
    expect(text.match(/<state id=/g)).toHaveLength(8)
    expect(text.match(/<final id=/g)).toHaveLength(3)
    expect(text).toContain('<transition event="Start" target="inProgress"/>')
    expect(text.match(/<state /g)!.length).toBe(text.match(/<\/state>/g)!.length)
  })

  test("XState: targets exist", () => {
    const { states } = xstate()
    for (const state of Object.values(states)) {
      for (const transitions of Object.values(state.on ?? {})) {
        for (const { target } of transitions) expect(Object.keys(states)).toContain(target)
      }
    }
  })
})
