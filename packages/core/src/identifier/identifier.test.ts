import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as DossierCode from "../dossier/DossierCode.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as AgencyCode from "./AgencyCode.ts"
import * as CitizenId from "./CitizenId.ts"
import * as TaxCode from "./TaxCode.ts"

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))

/** Texts that are near to an identifier, and texts that are not. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[0-9A-Z.\-\n ]{0,40}$/),
  fc.constantFrom("", " ", "\n", "０１００１０９１０６", "0100109106\n", " 0100109106", "__proto__")
)

const why = (result: Result.Result<unknown, { readonly why: string }>) =>
  Result.isFailure(result) ? result.failure.why : null

describe("TaxCode", () => {
  it.each(["0100109106", "0100233488", "0314409058-002", "0300588569", "0301464830"])(
    "takes %s",
    (code) => {
      expect(Result.isSuccess(TaxCode.parse(code))).toBe(true)
    }
  )

  it.each([
    ["0100233480", "CheckDigit"],
    ["0100109107", "CheckDigit"],
    ["0314409058-000", "Branch"],
    ["0314409058-2", "Form"],
    ["0314409058002", "Form"],
    ["031440905", "Form"],
    ["0100109106\n", "Form"],
    ["", "Form"]
  ])("refuses %j for its %s", (code, reason) => {
    expect(why(TaxCode.parse(code))).toBe(reason)
  })

  it("has at most one right check digit, and agrees with the sum written out", () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        const d = [...nine].map(Number)
        const sum =
          31 * d[0]! +
          29 * d[1]! +
          23 * d[2]! +
          19 * d[3]! +
          17 * d[4]! +
          13 * d[5]! +
          7 * d[6]! +
          5 * d[7]! +
          3 * d[8]!
        const right = [..."0123456789"].filter((c) => Result.isSuccess(TaxCode.parse(nine + c)))
        expect(right).toEqual(sum % 11 === 0 ? [] : [String(10 - (sum % 11))])
      })
    )
  })

  it("sees every slip of one digit", () => {
    fc.assert(
      fc.property(digits(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, place, shift) => {
        const digit = TaxCode.checkDigit(nine)
        fc.pre(digit !== null)
        const code = nine + digit
        const slipped = (Number(code[place]) + shift) % 10
        expect(why(TaxCode.parse(code.slice(0, place) + slipped + code.slice(place + 1)))).toBe(
          "CheckDigit"
        )
      })
    )
  })
})

describe("CitizenId", () => {
  it("reads century, sex and year off the digits", () => {
    fc.assert(
      fc.property(
        digits(3),
        fc.integer({ min: 1900, max: 2199 }),
        fc.constantFrom("male" as const, "female" as const),
        digits(6),
        (province, birthYear, sex, serial) => {
          const digit = 2 * Math.floor((birthYear - 1900) / 100) + (sex === "female" ? 1 : 0)
          const id = `${province}${digit}${String(birthYear % 100).padStart(2, "0")}${serial}`
          expect(Result.map(CitizenId.parse(id), CitizenId.parts)).toEqual(
            Result.succeed({ form: "cccd", province, sex, birthYear, serial })
          )
        }
      )
    )
  })

  it("takes nine digits of the old kind, and no other number of digits", () => {
    expect(Result.map(CitizenId.parse("280123456"), CitizenId.parts)).toEqual(
      Result.succeed({ form: "cmnd" })
    )
    for (const id of ["28012345", "2801234567", "07430112345", "0743011234567"]) {
      expect(why(CitizenId.parse(id))).toBe("Form")
    }
    expect(why(CitizenId.parse("074601123456"))).toBe("Century")
  })

  it("does not repeat the number in its refusal", () => {
    expect(JSON.stringify(CitizenId.parse("074901123456"))).not.toContain("123456")
  })
})

describe("AgencyCode", () => {
  it.each([
    ["000.17.22.H56", { form: "old", root: "H56", units: ["22", "17"] }],
    ["000.00.00.G09", { form: "old", root: "G09", units: [] }],
    ["001.00.22.H56", { form: "old", root: "H56", units: ["22", "00", "001"] }],
    ["H56", { form: "new", root: "H56", units: [] }],
    ["H56.14.3", { form: "new", root: "H56", units: ["14", "3"] }]
  ])("reads %s", (code, parts) => {
    expect(Result.map(AgencyCode.parse(code), AgencyCode.parts)).toEqual(Result.succeed(parts))
  })

  it.each(["", "56", "h56", "H5", "H56.", "H56.1234", "000.17.22", "00.17.22.H56", "H56.14\n"])(
    "refuses %j",
    (code) => {
      expect(why(AgencyCode.parse(code))).toBe("Form")
    }
  )
})

describe("DossierCode", () => {
  it.each([
    ["000.17.22.H56-210531-0001", "000.17.22.H56", "2021-05-31", 1],
    ["G09.20-20260609-0092637", "G09.20", "2026-06-09", 92_637]
  ])("reads %s", (code, agency, date, serial) => {
    expect(Result.map(DossierCode.parse(code), DossierCode.parts)).toEqual(
      Result.succeed({ agency, date: LocalDate.unsafe(date), serial })
    )
  })

  it.each([
    ["H09-250229-0001", "Date"],
    ["H09-251301-0001", "Date"],
    ["H09-250101-001", "Form"],
    ["H09-250101-12345678", "Form"],
    ["000.17.22.H56.14-250101-0001", "Form"],
    ["0001", "Form"]
  ])("refuses %s for its %s", (code, reason) => {
    expect(why(DossierCode.parse(code))).toBe(reason)
  })

  it("reads back what it has made", () => {
    const first = LocalDate.unsafe("2000-01-01")
    fc.assert(
      fc.property(fc.nat(36_000), fc.integer({ min: 1, max: 9_999_999 }), (days, serial) => {
        const date = LocalDate.addDays(first, days)
        expect(DossierCode.parts(DossierCode.make("H09", date, serial))).toEqual({
          agency: "H09",
          date,
          serial
        })
      })
    )
  })
})

describe("whatever comes in", () => {
  it("is answered and never thrown on", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const parse of [
          TaxCode.parse,
          CitizenId.parse,
          AgencyCode.parse,
          DossierCode.parse
        ] as ReadonlyArray<(text: string) => Result.Result<string, unknown>>) {
          const result = parse(text)
          if (Result.isSuccess(result)) expect(result.success).toBe(text)
        }
      }),
      { numRuns: 1000 }
    )
  })
})
