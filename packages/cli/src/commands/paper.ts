import { writeFile } from "node:fs/promises"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { historyFile, readHistories } from "../dossier/readHistory.ts"
import { refused } from "../Refused.ts"
import { helpLine, type Words } from "../Words.ts"
import { instantFlag, readJsonFile, readSigningKeyFile, shown } from "./receiptFiles.ts"

const forms = ["receipt", "supplement", "refusal", "apology", "stop", "control", "logbook"] as const

const text = (name: string, words: Words) =>
  Flag.String(name).pipe(Flag.optional, Flag.withDescription(helpLine(words)))

export const command = Command.make(
  "paper",
  {
    form: Argument.Literals("FORM", forms).pipe(
      Argument.withDescription(
        helpLine({
          vi: "Giấy tiếp nhận, phiếu bổ sung, phiếu từ chối, phiếu xin lỗi, thông báo dừng, phiếu kiểm soát, sổ theo dõi",
          en: "Which of the seven forms"
        })
      )
    ),
    file: historyFile,
    out: Flag.String("out").pipe(
      Flag.filter(
        (file) => /\.(html|pdf)$/.test(file),
        () => helpLine({ vi: "tệp .html hoặc .pdf", en: "a file .html or .pdf" })
      ),
      Flag.withMetavar("FILE"),
      Flag.withDescription(
        helpLine({ vi: "Tệp .html hoặc .pdf để ghi", en: "The file .html or .pdf to write" })
      )
    ),
    applicant: text("applicant", {
      vi: "Tệp JSON về người nộp; sự kiện không chứa dữ liệu cá nhân",
      en: "A JSON file on the applicant; events hold no personal data"
    }).pipe(Flag.withMetavar("FILE")),
    officer: text("officer", { vi: "Họ tên người ký", en: "Name of the officer who signs" }),
    key: text("key", {
      vi: "Khóa ký; giấy tiếp nhận mang mã tự chứng minh",
      en: "A signing key; the receipt's QR code then proves itself"
    }).pipe(Flag.withMetavar("FILE")),
    link: text("link", {
      vi: "Địa chỉ trang kiểm tra, đặt trước mã đã ký",
      en: "Address of the page that verifies, put before the signed token"
    }).pipe(Flag.withMetavar("URL")),
    asked: Flag.Boolean("asked").pipe(
      Flag.withDescription(
        helpLine({
          vi: "Người nộp yêu cầu giấy tiếp nhận dù kết quả trả ngay (R7)",
          en: "The applicant asks for a receipt although the result comes at once (R7)"
        })
      ),
      Flag.withDefault(false)
    ),
    at: instantFlag("at", {
      vi: "Thời điểm lập; quyết định số mẫu. Mặc định bây giờ",
      en: "When it is issued, which decides the form's number; now unless given"
    })
  },
  ({ applicant, asked, at, file, form, key, link, officer, out }) =>
    Effect.gen(function* () {
      const histories = yield* readHistories(file)
      const given = Option.isSome(applicant) ? yield* readJsonFile(applicant.value) : undefined
      const signingKey = Option.isSome(key) ? yield* readSigningKeyFile(key.value) : null
      const { paperOf } = yield* Effect.promise(() => import("../papers/paperOf.ts"))
      const made = yield* Effect.promise(() =>
        paperOf(form, histories, {
          at,
          applicant: given,
          officer: Option.getOrNull(officer),
          signingKey,
          link: Option.getOrNull(link),
          asked
        })
      )
      if (Result.isFailure(made)) {
        return yield* refused(shown(made.failure.refusal), made.failure.words)
      }
      const bytes = yield* Effect.promise(() =>
        out.endsWith(".pdf") ? pdfOf(made.success) : htmlOf(made.success)
      )
      yield* Effect.tryPromise({
        try: () => writeFile(out, bytes),
        catch: (error) =>
          refused(
            { _tag: "FileNotWritten", file: out, why: String(error) },
            { vi: `Không ghi được tệp ${out}.`, en: `The file ${out} cannot be written.` }
          )
      })
      const { circular, number, title } = made.success
      yield* Console.log(JSON.stringify({ file: out, form, number, circular, title }))
    })
).pipe(
  Command.withDescription(
    helpLine({
      vi: "Lập giấy tờ theo mẫu, dạng HTML hoặc PDF",
      en: "Fill in a form, as HTML or PDF"
    })
  ),
  Command.withExamples([
    {
      command:
        "motcua paper receipt events.json --applicant applicant.json --key signing-key.json --out receipt.pdf"
    }
  ])
)

type Paper = import("@motcua/papers").Paper

const pdfOf = async (paper: Paper): Promise<Uint8Array> => {
  const [{ render }, { nodeFonts }] = await Promise.all([
    import("@motcua/papers/pdf/Pdf"),
    import("@motcua/papers/pdf/nodeFonts")
  ])
  return render(paper, await nodeFonts())
}

const htmlOf = async (paper: Paper): Promise<Uint8Array> => {
  const { Html } = await import("@motcua/papers")
  return new TextEncoder().encode(Html.render(paper))
}
