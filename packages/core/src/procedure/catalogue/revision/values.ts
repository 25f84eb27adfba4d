/**
 * The single values of a revision as people write them in a cell.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as LocalDate from "../../../time/LocalDate.ts"
import type { Fee, Revision, TransitionAllows } from "../../definition/Definition.ts"
import type { Channel } from "../../Procedure.ts"
import * as folding from "../../search/folding.ts"
import { shown } from "../RowProblem.ts"
import { isNotSaid, readFee, type ValueProblem } from "../values.ts"

type Read<A> = Result.Result<A, ValueProblem>

const unknown = (value: string, right: ReadonlyArray<string>): Read<never> =>
  Result.fail({
    _tag: "UnknownWord",
    value: shown(value),
    expected: right.join(" or "),
    expectedVi: right.join(" hoặc ")
  })

const DATE =
  /^(?:(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})|(?:ngày\s+)?(?<d>\d{1,2})\s*(?:[/.-]|tháng)\s*(?<m>\d{1,2})\s*(?:[/.-]|năm)\s*(?<y>\d{4}))$/iu

/** Reads `01/07/2025`, `2025-07-01`, `ngày 1 tháng 7 năm 2025`: the day before the month. */
export const readDate = (text: string): Read<LocalDate.LocalDate> => {
  const { d, day, m, month, y, year } = DATE.exec(text)?.groups ?? {}
  const date = LocalDate.make(Number(year ?? y), Number(month ?? m), Number(day ?? d))
  if (Result.isSuccess(date)) return Result.succeed(date.success)
  const expected = "a day that there is, such as 01/07/2025 or 2025-07-01"
  return Result.fail({ _tag: "InvalidDate", value: shown(text), expected })
}

const BY_PROVINCE =
  /^(?:do |theo )?(?:nghi quyet (?:cua )?|qui dinh (?:cua )?)?(?:hdnd |hoi dong nhan dan )?(?:cap )?(?:tinh|dia phuong)(?: qui dinh)?$/

/** Reads `50.000 đồng`, `miễn phí`, `tỉnh quy định`, `chưa rõ`; nothing is not known. */
export const readRevisionFee = (text: string): Read<Fee> => {
  if (isNotSaid(text)) return Result.succeed({ _tag: "Unknown" })
  if (BY_PROVINCE.test(folding.fold(text))) return Result.succeed({ _tag: "SetByProvince" })
  const read = readFee(text)
  if (Result.isSuccess(read)) {
    const vnd = read.success
    return Result.succeed(vnd === null ? { _tag: "Unknown" } : { _tag: "Known", vnd })
  }
  const vi = "số tiền đồng từ 0 trở lên, miễn phí, tỉnh quy định hoặc chưa rõ"
  const en = "an amount in đồng of 0 or more, miễn phí, tỉnh quy định or chưa rõ"
  return Result.fail({ ...read.failure, expected: en, expectedVi: vi })
}

/** Writes a fee as `readRevisionFee` reads it. */
export const feeText = (fee: Fee): string =>
  fee._tag === "Known" ? String(fee.vnd) : fee._tag === "Unknown" ? "chưa rõ" : "tỉnh quy định"

const CHANNELS: Readonly<Record<Channel, string>> = {
  direct: "trực tiếp",
  postal: "bưu chính",
  online: "trực tuyến"
}

/** Writes a way of lodging. */
export const channelText = (channel: Channel): string => CHANNELS[channel]

const ONLINE: ReadonlyArray<readonly [Revision["online"], ReadonlyArray<string>]> = [
  ["whole", ["toàn trình", "trực tuyến toàn trình", "dịch vụ công trực tuyến toàn trình", "whole"]],
  ["part", ["một phần", "trực tuyến một phần", "dịch vụ công trực tuyến một phần", "part"]],
  ["none", ["không", "không cung cấp", "none"]],
  [null, ["", "chưa rõ", "không rõ"]]
]

const TRANSITIONS: ReadonlyArray<readonly [Revision["transition"], ReadonlyArray<string>]> = [
  ["keep", ["giữ", "giữ nguyên", "theo quy định cũ", "", "keep"]],
  ["move", ["chuyển", "chuyển sang", "theo quy định mới", "move"]],
  ["ask", ["hỏi", "hỏi người nộp", "người nộp chọn", "ask"]]
]

const readWord = <A>(
  words: ReadonlyArray<readonly [A, ReadonlyArray<string>]>,
  text: string
): Read<A> => {
  const folded = folding.fold(text)
  const found = words.find(([, names]) => names.some((name) => folding.fold(name) === folded))
  return found === undefined
    ? unknown(
        text,
        words.flatMap(([, [first]]) => (first ? [first] : []))
      )
    : Result.succeed(found[0])
}

const wordText = <A>(words: ReadonlyArray<readonly [A, ReadonlyArray<string>]>, value: A): string =>
  words.find(([one]) => one === value)?.[1][0] ?? ""

/** Reads `toàn trình`, `một phần`, `không`; nothing is not known. */
export const readOnline = (text: string): Read<Revision["online"]> => readWord(ONLINE, text)

/** Writes how much of it is done online. */
export const onlineText = (online: Revision["online"]): string => wordText(ONLINE, online)

/** Reads `giữ`, `chuyển`, `hỏi`; nothing is that a dossier keeps the revision of its receipt. */
export const readTransition = (text: string): Read<Revision["transition"]> =>
  readWord(TRANSITIONS, text)

/** Writes what becomes of dossiers that are open. */
export const transitionText = (transition: Revision["transition"]): string =>
  wordText(TRANSITIONS, transition)

type Allowance = Exclude<keyof TransitionAllows, "basis">

const ALLOWS: ReadonlyArray<readonly [Allowance, ReadonlyArray<string>]> = [
  ["laterDate", ["hẹn trả muộn hơn", "hạn muộn hơn", "muộn hơn", "laterDate"]],
  ["newDocuments", ["thêm giấy tờ", "giấy tờ mới", "newDocuments"]],
  ["higherFee", ["phí cao hơn", "higherFee"]]
]

/** Reads what a transitional clause allows, with `;` between; nothing is nothing. */
export const readAllows = (text: string): Read<Readonly<Record<Allowance, boolean>>> => {
  const allowed = new Set<Allowance>()
  for (const word of text.split(/[;\n]/).filter((one) => one.trim() !== "")) {
    const read = readWord(ALLOWS, word)
    if (Result.isFailure(read)) return Result.fail(read.failure)
    allowed.add(read.success)
  }
  return Result.succeed({
    laterDate: allowed.has("laterDate"),
    newDocuments: allowed.has("newDocuments"),
    higherFee: allowed.has("higherFee")
  })
}

/** Writes what a clause allows. */
export const allowsText = (allows: TransitionAllows): string =>
  ALLOWS.flatMap(([key, [first]]) => (allows[key] ? [first] : [])).join("; ")

/** Reads `2`, `02 bộ`, `2 (hai) bộ`; nothing is not known. */
export const readSets = (text: string): Read<number | null> => {
  if (isNotSaid(text)) return Result.succeed(null)
  const match = /^(\d{1,9})\s*(?:\([^)]*\))?\s*(?:bộ(?: hồ sơ)?)?$/iu.exec(text)
  return match === null
    ? Result.fail({ _tag: "InvalidCount", value: shown(text), expected: "0 or more, such as 1" })
    : Result.succeed(Number(match[1]))
}
