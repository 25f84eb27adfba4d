/**
 * Answers to codes that nothing has.
 *
 * @module
 */
import { Problems } from "@motcua/api"
import type { NoSuchChange } from "../migration/changeAsked.ts"

// What was asked for is quoted only where it cannot be mistaken for anything else.
const quoted = (code: string): string => (/^[\w.-]{1,40}$/.test(code) ? ` "${code}"` : "")

/** No procedure has this code. */
export const procedureNotFound = (code: string) =>
  new Problems.NotFound({
    detail: `Không có thủ tục nào mang mã${quoted(code)}. Hãy tìm theo tên.`,
    detailEn: `No procedure has the code${quoted(code)}. Search by name.`
  })

/** The procedure has no such change of revision. */
export const changeNotFound = ({ expected, procedureCode }: NoSuchChange) => {
  const code = quoted(procedureCode)
  const known = expected.join(", ")
  return new Problems.NotFound(
    known === ""
      ? {
          detail: `Thủ tục${code} không có phiên bản nào để chuyển sang.`,
          detailEn: `The procedure${code} has no revision to move to.`
        }
      : {
          detail: `Thủ tục${code} không có phiên bản này để chuyển sang; có: ${known}.`,
          detailEn: `The procedure${code} has no such revision to move to; there are: ${known}.`
        }
  )
}

/** No dossier with this code and key: which of the two is wrong is not told. */
export const dossierNotFound = () =>
  new Problems.DossierNotFound({
    detail: "Không có hồ sơ nào khớp với mã hồ sơ và mã tra cứu đã nhập. Hãy kiểm tra cả hai.",
    detailEn: "No dossier matches the code and the look-up key given. Check both."
  })
