import { expect, test } from "vitest"
import { page, written } from "./dossierPage.ts"

test("docs/dossier.md is what the machine's table says (else: npm run machine)", () => {
  expect(written()).toBe(page())
})
