/**
 * Why nobody receives, as values, and in words.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import * as Network from "../office/Network.ts"
import type { Level } from "../procedure/Procedure.ts"
import type { Bilingual } from "../words/Bilingual.ts"

/** A code with the name that belongs to it. */
export interface Suggestion {
  readonly code: string
  readonly name: string
}

/** No commune of the province has this code, or none has it any more (rule P5). */
export interface UnknownCommune {
  readonly _tag: "UnknownCommune"
  readonly rule: "P5" | null
  readonly communeCode: string
  /** What the unit became; where there was none, the communes with the codes most like it. */
  readonly suggestions: ReadonlyArray<Suggestion>
}

/** No procedure has this code. Made by whoever looks the procedure up. */
export interface UnknownProcedure {
  readonly _tag: "UnknownProcedure"
  readonly rule: null
  readonly procedureCode: string
  readonly suggestions: ReadonlyArray<Suggestion>
}

/** The procedure is not within the province's authority, or no office of the territory has it. */
export interface NotReceived {
  readonly _tag: "NotReceived"
  readonly rule: RuleId
  readonly procedureCode: string
  readonly levels: ReadonlyArray<Level>
}

/** Why there is no route. */
export type RoutingRefusal = UnknownCommune | UnknownProcedure | NotReceived | Network.NoPhase

/** The levels in Vietnamese. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  ministry: "bộ",
  province: "tỉnh",
  district: "huyện",
  commune: "xã",
  other: "khác"
}

/** The suggestions after a word of introduction; nothing where there are none. */
const near = (suggestions: ReadonlyArray<Suggestion>): Bilingual => {
  if (suggestions.length === 0) return { vi: "", en: "" }
  const codes = suggestions.map(({ code, name }) => `${code} ${name}`).join("; ")
  return { vi: ` Mã gần giống: ${codes}.`, en: ` Codes most like it: ${codes}.` }
}

/** What was wrong and what would be right, in Vietnamese and in English. */
export const refusalText = (refusal: RoutingRefusal): Bilingual => {
  switch (refusal._tag) {
    case "NoPhase":
      return Network.refusalText(refusal)
    case "UnknownCommune": {
      if (refusal.rule === "P5") {
        const became = refusal.suggestions.map(({ code, name }) => `${code} ${name}`).join("; ")
        return {
          vi: `Đơn vị mang mã "${refusal.communeCode}" không còn; nay thuộc: ${became} (P5).`,
          en: `The unit with the code "${refusal.communeCode}" is no more; it is now in: ${became} (P5).`
        }
      }
      const codes = near(refusal.suggestions)
      return {
        vi: `Không có xã, phường, thị trấn nào mang mã "${refusal.communeCode}".${codes.vi}`,
        en: `No commune has the code "${refusal.communeCode}".${codes.en}`
      }
    }
    case "UnknownProcedure": {
      const codes = near(refusal.suggestions)
      return {
        vi: `Không có thủ tục nào mang mã "${refusal.procedureCode}".${codes.vi}`,
        en: `No procedure has the code "${refusal.procedureCode}".${codes.en}`
      }
    }
    case "NotReceived": {
      const levels = refusal.levels.map((level) => LEVEL_NAMES[level]).join(", ")
      return {
        vi: `Thủ tục ${refusal.procedureCode} (cấp: ${levels}) không thuộc thẩm quyền tiếp nhận của tỉnh (${refusal.rule}).`,
        en: `Procedure ${refusal.procedureCode} (level: ${refusal.levels.join(", ")}) is not the province's to receive (${refusal.rule}).`
      }
    }
  }
}
