/**
 * The values of a catalogue as files write them, in Vietnamese or in the words of databases.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { TimeLimit, Unit } from "../../time/TimeLimit.ts"
import type { Channel, Level, Procedure } from "../Procedure.ts"
import * as folding from "../search/folding.ts"
import { type RowProblem, shown } from "./RowProblem.ts"

/** What is wrong with a value; the row and the field are added by who knows them. */
export type ValueProblem = Pick<RowProblem, "_tag" | "value" | "expected" | "expectedVi">

const fail = (
  _tag: RowProblem["_tag"],
  value: unknown,
  expected: string,
  expectedVi?: string
): Result.Result<never, ValueProblem> =>
  Result.fail({
    _tag,
    value: shown(value),
    expected,
    ...(expectedVi === undefined ? {} : { expectedVi })
  })

const wordIn = <A>(words: ReadonlyMap<string, A>, value: unknown): A | undefined =>
  typeof value === "string" ? words.get(folding.fold(value)) : undefined

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ["ministry", "ministry"],
  ["bo", "ministry"],
  ["cap bo", "ministry"],
  ["trung uong", "ministry"],
  ["cap trung uong", "ministry"],
  ["province", "province"],
  ["tinh", "province"],
  ["cap tinh", "province"],
  ["district", "district"],
  ["huyen", "district"],
  ["cap huyen", "district"],
  ["commune", "commune"],
  ["xa", "commune"],
  ["cap xa", "commune"],
  ["other", "other"],
  ["khac", "other"],
  ["cap khac", "other"],
  ["co quan khac", "other"]
])

/** Reads a level: `commune`, `COMMUNE`, `xa`, `Cấp xã`. */
export const readLevel = (value: unknown): Result.Result<Level, ValueProblem> => {
  const level = wordIn(LEVELS, value)
  return level === undefined
    ? fail("UnknownLevel", value, "cấp bộ, cấp tỉnh, cấp huyện, cấp xã or khác")
    : Result.succeed(level)
}

const CHANNELS: ReadonlyMap<string, Channel> = new Map([
  ["direct", "direct"],
  ["in person", "direct"],
  ["truc tiep", "direct"],
  ["postal", "postal"],
  ["buu chinh", "postal"],
  ["dich vu buu chinh", "postal"],
  ["online", "online"],
  ["truc tuyen", "online"]
])

/** Reads a way of lodging: `direct`, `IN_PERSON`, `Trực tiếp`. */
export const readChannel = (value: unknown): Result.Result<Channel, ValueProblem> => {
  const channel =
    typeof value === "string" ? CHANNELS.get(folding.fold(value.replaceAll("_", " "))) : undefined
  return channel === undefined
    ? fail("UnknownChannel", value, "trực tiếp, bưu chính or trực tuyến")
    : Result.succeed(channel)
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["working day", "working_day"],
  ["ngay lam viec", "working_day"],
  ["wd", "working_day"],
  ["working hour", "working_hour"],
  ["gio lam viec", "working_hour"],
  ["wh", "working_hour"],
  ["hour", "hour"],
  ["gio", "hour"],
  ["h", "hour"],
  ["day", "day"],
  ["ngay", "day"],
  ["d", "day"],
  ["week", "week"],
  ["tuan", "week"],
  ["w", "week"],
  ["month", "month"],
  ["thang", "month"],
  ["mo", "month"],
  ["year", "year"],
  ["nam", "year"],
  ["y", "year"],
  ["other", "other"],
  ["khac", "other"]
])

const UNIT_NAMES = "ngày làm việc, giờ làm việc, giờ, ngày, tuần, tháng, năm or khác"

/** Reads a unit of time: `working_day`, `Ngày làm việc`. Any other is refused by its name. */
export const readUnit = (value: unknown): Result.Result<Unit, ValueProblem> => {
  const unit =
    typeof value === "string" ? UNITS.get(folding.fold(value.replaceAll("_", " "))) : undefined
  return unit === undefined ? fail("UnknownUnit", value, UNIT_NAMES) : Result.succeed(unit)
}

/** A quantity and a unit from two columns or keys. */
export const readLimit = (
  quantity: unknown,
  unit: unknown
): Result.Result<TimeLimit | null, ValueProblem> => {
  const read = readUnit(unit)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  if (quantity === null || quantity === undefined) {
    return read.success === "other"
      ? Result.succeed({ quantity: 0, unit: "other" })
      : fail("InvalidLimit", quantity, `a quantity of ${read.success}`)
  }
  return typeof quantity === "number" && Number.isFinite(quantity) && quantity >= 0
    ? Result.succeed({ quantity, unit: read.success })
    : fail("InvalidLimit", quantity, "a number of 0 or more")
}

const NOT_SAID = new Set(
  ["", "không quy định", "chưa xác định", "không rõ", "chưa rõ", "null"].map(folding.fold)
)
const LIMIT = /^(\d{1,9}(?:[.,]\d{1,9})?)\s*(\D.*)$/
// Written in Việt Nam, 1.000 is a thousand; a limit that may be either is refused.
const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}(?!\d)/

/** Whether a text says that something is not known or not laid down. */
export const isNotSaid = (text: string): boolean => NOT_SAID.has(folding.fold(text))

/** Reads `10 ngày làm việc`, `10wd`, `0,5 ngày`; nothing, or "không quy định", is `null`. */
export const readLimitText = (text: string): Result.Result<TimeLimit | null, ValueProblem> => {
  if (isNotSaid(text)) return Result.succeed(null)
  const match = LIMIT.exec(text.trim())
  if (match === null || THOUSANDS.test(text.trim())) {
    return folding.fold(text) === "khac"
      ? Result.succeed({ quantity: 0, unit: "other" })
      : fail("InvalidLimit", text, "a number and a unit, such as 10 ngày làm việc")
  }
  return readLimit(Number(match[1]!.replace(",", ".")), match[2])
}

const FREE = new Set(["mien phi", "khong", "khong thu phi", "khong thu", "khong co"])
const MONEY = /^(-?)\s*(\d{1,3}(?:[.,\s]\d{3})+|\d{1,12})\s*(?:đ|đồng|vnd|vnđ|₫)?(?:\/\S.*)?$/iu

/** Reads `50.000 đồng`, `50000`, `Miễn phí`; nothing is not known, which is `null`. */
export const readFee = (value: unknown): Result.Result<number | null, ValueProblem> => {
  const expected = "an amount in đồng of 0 or more, such as 50000 or 50.000 đồng"
  if (value === null || value === undefined) return Result.succeed(null)
  if (typeof value === "number") {
    if (value < 0) return fail("NegativeFee", value, expected)
    return Number.isInteger(value) ? Result.succeed(value) : fail("InvalidFee", value, expected)
  }
  if (typeof value !== "string") return fail("InvalidFee", value, expected)
  const folded = folding.fold(value)
  if (NOT_SAID.has(folded)) return Result.succeed(null)
  if (FREE.has(folded)) return Result.succeed(0)
  const match = MONEY.exec(value.trim())
  if (match === null) return fail("InvalidFee", value, expected)
  const amount = Number(match[2]!.replace(/[.,\s]/g, ""))
  return match[1] === "-" && amount > 0
    ? fail("NegativeFee", value, expected)
    : Result.succeed(amount)
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ["", false],
  ["khong", false],
  ["no", false],
  ["co", true],
  ["yes", true],
  ["x", true]
])

/** Reads `Có`, `Không`, true or false; nothing is no. */
export const readYesNo = (value: unknown): Result.Result<boolean, ValueProblem> => {
  if (typeof value === "boolean") return Result.succeed(value)
  const found = wordIn(YES_OR_NO, value ?? "")
  return found === undefined
    ? fail("UnknownWord", value, "có or không", "có hoặc không")
    : Result.succeed(found)
}

const RESUMES: ReadonlyMap<string, Procedure["resume"]> = new Map([
  ["", "pause"],
  ["pause", "pause"],
  ["tinh tiep", "pause"],
  ["restart", "restart"],
  ["tinh lai tu dau", "restart"]
])

/** Reads what the clock does after a supplement (rule H4): `Tính tiếp`, `Tính lại từ đầu`. */
export const readResume = (value: unknown): Result.Result<Procedure["resume"], ValueProblem> => {
  const found = wordIn(RESUMES, value ?? "")
  return found === undefined
    ? fail("UnknownWord", value, "tính tiếp or tính lại từ đầu", "tính tiếp hoặc tính lại từ đầu")
    : Result.succeed(found)
}

/** Writes it as `readResume` reads it. */
export const resumeText = (resume: Procedure["resume"]): string =>
  resume === "restart" ? "tính lại từ đầu" : "tính tiếp"

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  working_day: "ngày làm việc",
  working_hour: "giờ làm việc",
  hour: "giờ",
  day: "ngày",
  week: "tuần",
  month: "tháng",
  year: "năm",
  other: "khác"
}

/** Writes a limit as people read it, and as `readLimitText` does. */
export const limitText = (limit: TimeLimit | null): string =>
  limit === null ? "" : `${String(limit.quantity).replace(".", ",")} ${UNIT_WORDS[limit.unit]}`

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  ministry: "Cấp bộ",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
  other: "Khác"
}

/** Writes a level as people read it. */
export const levelText = (level: Level): string => LEVEL_WORDS[level]
