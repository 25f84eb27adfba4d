import * as RowProblem from "@motcua/core/pack/RowProblem"
import type { Words } from "../Words.ts"

/** What is wrong with a pack, row by row. */
export interface PackUnsound {
  readonly _tag: "PackUnsound"
  readonly folder: string
  readonly problems: ReadonlyArray<RowProblem.RowProblem>
}

/** A folder that cannot be written to. */
export interface PackUnwritable {
  readonly _tag: "PackUnwritable"
  readonly folder: string
  readonly why: string
}

/** What is wrong, in words. */
export const packWords = (refusal: PackUnsound | PackUnwritable): Words => {
  if (refusal._tag === "PackUnwritable") {
    return {
      vi: `Không ghi được vào thư mục ${refusal.folder}: ${refusal.why}`,
      en: `The folder ${refusal.folder} cannot be written to: ${refusal.why}`
    }
  }
  const told = refusal.problems.map(RowProblem.words)
  return {
    vi: `Gói dữ liệu ${refusal.folder} có ${refusal.problems.length} lỗi:${told.map(({ vi }) => `\n  ${vi}`).join("")}`,
    en: `The pack ${refusal.folder} has ${refusal.problems.length} problem(s):${told.map(({ en }) => `\n  ${en}`).join("")}`
  }
}
