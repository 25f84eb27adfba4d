import { describe, expect, test } from "vitest"
import { deciderWithout } from "../dossier/decider.ts"
import type { GuardId } from "../dossier/machine.ts"
import { transitions } from "../dossier/machine.ts"
import { calendar2025 } from "../testing/calendar2025.ts"
import { dossierModel, variants } from "./dossierModel.ts"
import { explore } from "./explore.ts"

describe("the dossier machine", () => {
  for (const variant of variants) {
    test(`holds what the law says: ${variant.name}`, () => {
      const found = explore(dossierModel(variant, calendar2025))
      expect(found.violations).toEqual([])
      expect(found.states).toBeGreaterThan(50)
    })
  }
})

describe("the checker notices when a guard is missing:", () => {
  const guards = new Set<GuardId>([
    "status",
    "actor",
    "time",
    ...Object.values(transitions).flatMap((transition) => transition.guards)
  ])
  for (const guard of guards) {
    test(guard, () => {
      const machine = deciderWithout(new Set([guard]))
      // More than any variant has, so that its size alone is no violation.
      const isNoticed = variants.some(
        (variant) =>
          explore({ ...dossierModel(variant, calendar2025, machine), maximumStates: 6000 })
            .violations.length > 0
      )
      expect(isNoticed).toBe(true)
    })
  }
})
