import * as Command from "effect/cli/Command"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { helpLine, type Words } from "../Words.ts"

const kinds = ["dossier-code", "procedure-code", "agency-code", "citizen-id", "tax-code"] as const

type Kind = (typeof kinds)[number]

/** What the answer says of a text; a text that is no identifier is an answer too, not a refusal. */
type Check =
  | ({ readonly valid: true } & Readonly<Record<string, unknown>>)
  | { readonly valid: false; readonly why: string; readonly expected: string }

const samples: Readonly<Record<Kind, string>> = {
  "dossier-code": "H09-250211-0001, 000.17.22.H56-210531-0001",
  "procedure-code": "1.004222, 1.010708.000.00.00.H56, 1.010708.H56, 1.001193.02",
  "agency-code": "H56.14, 000.17.22.H56",
  "citizen-id": "074190012345, 123456789",
  "tax-code": "0100109106, 0314409058-002"
}

const messageOf = (kind: Kind, why: string, expected: string): Words => {
  switch (why) {
    case "Date":
      return { vi: "Ngày trong mã không có thật.", en: "The date in the code does not exist." }
    case "Century":
      return {
        vi: "Chữ số thứ tư (thế kỷ và giới tính) phải từ 0 đến 5.",
        en: "The fourth digit (century and sex) has to be from 0 to 5."
      }
    case "Branch":
      return {
        vi: "Số của đơn vị phụ thuộc phải từ 001 đến 999.",
        en: "The number of a branch has to be from 001 to 999."
      }
    case "CheckDigit":
      return /^\d/.test(expected)
        ? {
            vi: `Chữ số kiểm tra không đúng; đúng phải là ${expected}.`,
            en: `The check digit is wrong; it would be ${expected}.`
          }
        : {
            vi: "Chín chữ số đầu không thuộc mã số thuế nào.",
            en: "No tax code begins with these nine digits."
          }
    default:
      return {
        vi: `Không đúng dạng; ví dụ đúng: ${samples[kind]}.`,
        en: `Not of the right form; for example: ${samples[kind]}.`
      }
  }
}

const withMessage = (kind: Kind, check: Check) =>
  check.valid ? check : { ...check, message: messageOf(kind, check.why, check.expected) }

const check = CaseCommand.make({
  name: "check",
  group: "id",
  words: { vi: "Kiểm tra một mã số", en: "Check an identifier" },
  keys: {
    kind: Key.choice(kinds, { required: true, vi: "Loại mã", en: "Kind of identifier" }),
    value: Key.text({ required: true, positional: true, vi: "Mã số", en: "The identifier" })
  },
  examples: ["motcua id check --kind tax-code 0100109106 --json"],
  prepare: async () => {
    const [AgencyCode, CitizenId, DossierCode, LocalDate, ProcedureCode, TaxCode] =
      await Promise.all([
        import("@motcua/core/identifier/AgencyCode"),
        import("@motcua/core/identifier/CitizenId"),
        import("@motcua/core/dossier/DossierCode"),
        import("@motcua/core/time/LocalDate"),
        import("@motcua/core/procedure/ProcedureCode"),
        import("@motcua/core/identifier/TaxCode")
      ])
    const checks: Record<Kind, (value: string) => Check> = {
      "dossier-code": (value) =>
        judge(DossierCode.parse(value), (code) => {
          const { agency, date, serial } = DossierCode.parts(code)
          return { agency, date: LocalDate.format(date), serial }
        }),
      "procedure-code": (value) =>
        judge(ProcedureCode.parse(value), (code) => ({
          ...suffix(code.slice(8)),
          national: ProcedureCode.national(code)
        })),
      "agency-code": (value) => judge(AgencyCode.parse(value), AgencyCode.parts),
      "citizen-id": (value) => judge(CitizenId.parse(value), CitizenId.parts),
      "tax-code": (value) => judge(TaxCode.parse(value), TaxCode.parts)
    }
    return ({ kind, value }) => Result.succeed(withMessage(kind, checks[kind](value)))
  },
  // Nothing is refused here: every text has an answer.
  refusal: (refusal: never) => refusal
})

const judge = <A>(
  result: Result.Result<A, { readonly expected: string; readonly why?: string }>,
  parts: (value: A) => object
): Check =>
  Result.isSuccess(result)
    ? { valid: true, ...parts(result.success) }
    : { valid: false, why: result.failure.why ?? "Form", expected: result.failure.expected }

/** What follows the national code: the agency that has the procedure, or a case of it. */
const suffix = (text: string) => {
  const last = text === "" ? "" : text.slice(text.lastIndexOf(".") + 1)
  const isCase = /^\d\d$/.test(last)
  return { agency: isCase || last === "" ? null : last, case: isCase ? last : null }
}

export const command = Command.make("id").pipe(
  Command.withDescription(helpLine({ vi: "Mã số", en: "Identifiers" })),
  Command.withSubcommands([check])
)
