import type { StaffingProblem } from "@motcua/core/office/Staffing"
import * as RowProblem from "@motcua/core/pack/RowProblem"
import type { Words } from "../Words.ts"
import { day } from "./figures.ts"

/** What is wrong with a file of posts, row by row. */
export interface PostsUnsound {
  readonly _tag: "PostsUnsound"
  readonly file: string
  readonly problems: ReadonlyArray<RowProblem.RowProblem>
}

/** What a network lacks in staff. */
export interface StaffingUnsound {
  readonly _tag: "StaffingUnsound"
  readonly at: string
  readonly problems: ReadonlyArray<StaffingProblem & { readonly message: Words }>
}

/** What is wrong, in words. */
export const staffWords = (refusal: PostsUnsound | StaffingUnsound): Words => {
  if (refusal._tag === "PostsUnsound") {
    const { file, problems } = refusal
    const told = problems.map(RowProblem.words)
    return {
      vi: `Danh sách nhân sự ${file} có ${problems.length} lỗi:${told.map(({ vi }) => `\n  ${vi}`).join("")}`,
      en: `The list of posts ${file} has ${problems.length} problem(s):${told.map(({ en }) => `\n  ${en}`).join("")}`
    }
  }
  const { at, problems } = refusal
  return {
    vi: [
      `Ngày ${day(at).vi}, ${problems.length} điều chưa đạt:`,
      ...problems.map(({ message }) => `  ${message.vi}`)
    ].join("\n"),
    en: [
      `On ${at}, ${problems.length} thing(s) fall short:`,
      ...problems.map(({ message }) => `  ${message.en}`)
    ].join("\n")
  }
}
