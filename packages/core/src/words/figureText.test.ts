import { expect, test } from "vitest"
import { figureText } from "./figureText.ts"

test("numbers have the separators of their language", () => {
  expect(figureText(2722527)).toEqual({ vi: "2.722.527", en: "2,722,527" })
  expect(figureText(17.61, 1)).toEqual({ vi: "17,6", en: "17.6" })
  expect(figureText(50892.04, 1)).toEqual({ vi: "50.892", en: "50,892" })
  expect(figureText(-1234.5, 1)).toEqual({ vi: "-1.234,5", en: "-1,234.5" })
  expect(figureText(999).vi).toBe("999")
  expect(figureText(0).vi).toBe("0")
})
