/**
 * What the commands of a catalogue share: their flags, how a file is read and what is written.
 *
 * @module
 */
import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Refused, refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"
import type { Problem, Row } from "./rows.ts"
import { encodings, UnreadableText } from "./text.ts"

export const encoding = Flag.Literals("encoding", encodings).pipe(
  Flag.withDescription(
    helpLine({
      vi: "Bảng mã khi tệp không có BOM; mặc định utf-8",
      en: "The encoding of a file without a byte order mark; default utf-8"
    })
  ),
  Flag.withDefault("utf-8" as const)
)

export const out = Flag.String("out").pipe(
  Flag.withDescription(
    helpLine({
      vi: "Ghi vào tệp này; mặc định: đầu ra chuẩn",
      en: "Write here; default: standard output"
    })
  ),
  Flag.withMetavar("FILE"),
  Flag.optional
)

/** Why a file cannot be read, in words. */
const unreadableWords = (file: string, refusal: UnreadableText["refusal"]): Words => {
  switch (refusal._tag) {
    case "FileUnreadable":
      return { vi: `Không đọc được tệp ${file}.`, en: `The file ${file} cannot be read.` }
    case "ModuleUnreadable":
      return {
        vi: `Không chạy được mô-đun ${file}: ${refusal.why}.`,
        en: `The module ${file} cannot be run: ${refusal.why}.`
      }
    case "NotText":
      return {
        vi: `Tệp ${file} là bảng tính Excel hoặc LibreOffice; hãy lưu thành CSV UTF-8 (Save As, CSV UTF-8).`,
        en: `The file ${file} is a workbook of Excel or LibreOffice; save it as CSV UTF-8.`
      }
    case "NotInEncoding":
      return {
        vi: `Tệp ${file} không phải ${refusal.encoding} (sai trước byte ${refusal.beforeByte}). Nếu là bảng mã cũ, hãy thử --encoding windows-1258.`,
        en: `The file ${file} is not ${refusal.encoding} (wrong before byte ${refusal.beforeByte}). If it is in an old code page, try --encoding windows-1258.`
      }
  }
}

/** Runs what reads a file; a file that cannot be read is refused by name. */
export const reading = <A>(file: string, run: () => Promise<A>): Effect.Effect<A, Refused> =>
  Effect.tryPromise({
    try: run,
    catch: (error) => {
      if (!(error instanceof UnreadableText)) throw error
      const { refusal } = error
      return refused(refusal, unreadableWords(file, refusal))
    }
  })

/** Writes pieces to a file or standard output, at the pace of whoever reads. */
export const write = (
  pieces: AsyncIterable<string>,
  target: Option.Option<string>
): Promise<void> =>
  Option.isSome(target)
    ? pipeline(Readable.from(pieces), createWriteStream(target.value))
    : pipeline(Readable.from(pieces), process.stdout, { end: false })

/** Lists on standard error what is wrong with a row, and the columns that are left unread. */
export const tell = (
  file: string,
  { ignored, leftOut, problems }: Row,
  problemWords: (problem: Problem) => Words
): void => {
  const told: ReadonlyArray<object> = [
    ...(ignored === undefined ? [] : [{ _tag: "ColumnsIgnored", file, columns: ignored }]),
    ...problems.map((problem) => ({ file, ...problem, message: problemWords(problem) })),
    ...(leftOut === undefined || leftOut.rows.length < 2
      ? []
      : [{ _tag: "RevisionsLeftOut", file, ...leftOut }])
  ]
  for (const line of told) process.stderr.write(`${JSON.stringify(line)}\n`)
}
