import * as RowProblem from "@motcua/core/pack/RowProblem"
import type { InterlinkedRouteRefusal } from "@motcua/core/routing/InterlinkedRoute"
import type { Words } from "../Words.ts"

/** What is wrong with a file that defines an interlinked procedure. */
export interface InterlinkedUnsound {
  readonly _tag: "InterlinkedUnsound"
  readonly rule: "H7"
  readonly file: string
  readonly problems: ReadonlyArray<RowProblem.RowProblem>
}

type Told =
  | InterlinkedUnsound
  | Extract<InterlinkedRouteRefusal, { _tag: "OtherProcedure" | "AnswersMissing" }>

/** What is wrong, in words. */
export const interlinkedWords = (refusal: Told): Words => {
  switch (refusal._tag) {
    case "InterlinkedUnsound": {
      const { file, problems } = refusal
      const told = problems.map(RowProblem.words)
      return {
        vi: `Định nghĩa liên thông ${file} có ${problems.length} lỗi:${told.map(({ vi }) => `\n  ${vi}`).join("")}`,
        en: `The interlinked definition ${file} has ${problems.length} problem(s):${told.map(({ en }) => `\n  ${en}`).join("")}`
      }
    }
    case "OtherProcedure":
      return {
        vi: `Định nghĩa là của thủ tục ${refusal.definitionCode}, không phải ${refusal.procedureCode} (H7).`,
        en: `The definition is that of ${refusal.definitionCode}, not of ${refusal.procedureCode} (H7).`
      }
    case "AnswersMissing": {
      const fields = refusal.fields.join(", ")
      return {
        vi: `Cần trả lời trước: ${fields}; dùng --answer câu-hỏi=giá-trị (H7).`,
        en: `To be answered first: ${fields}; use --answer question=value (H7).`
      }
    }
  }
}
