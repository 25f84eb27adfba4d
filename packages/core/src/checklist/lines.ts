/**
 * A checklist as sentences, for a print-out or a terminal.
 *
 * @module
 */

import type { DocumentRequirement } from "../procedure/definition/Definition.ts"
import type { Channel } from "../procedure/Procedure.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import type { Checklist } from "./Checklist.ts"
import type { DocumentGroup } from "./documents.ts"
import type { ListedTerms, Settled } from "./terms.ts"
import { feeText, joined, limitText } from "./words.ts"

const documentText = ({ copies, form, originals, text }: DocumentRequirement): Bilingual => {
  const vi = [
    ...(originals > 0 ? [`${originals} bản chính`] : []),
    ...(copies > 0 ? [`${copies} bản sao`] : []),
    ...(form === null ? [] : [`mẫu ${form}`])
  ]
  const en = [
    ...(originals > 0 ? [`${originals} original${originals === 1 ? "" : "s"}`] : []),
    ...(copies > 0 ? [`${copies} ${copies === 1 ? "copy" : "copies"}`] : []),
    ...(form === null ? [] : [`form ${form}`])
  ]
  const named = text.trim().replace(/[.;]$/, "")
  return vi.length === 0
    ? { vi: named, en: named }
    : { vi: `${named} (${vi.join(", ")})`, en: `${named} (${en.join(", ")})` }
}

const groupLine = ({ of, state }: DocumentGroup): Bilingual => {
  const [first] = of
  const names = of.map(({ document }) => documentText(document))
  const { en, vi } = joined(names, "; ", "; ")
  const why = (of.find((line) => line.state === state) ?? first!).why
  const mark = state === "needed" ? ["[x]", "[x]"] : ["[?]", "[?]"]
  return of.length === 1
    ? { vi: `${mark[0]} ${vi}. ${why.vi}`, en: `${mark[1]} ${en}. ${why.en}` }
    : {
        vi: `${mark[0]} Một trong các giấy tờ: ${vi}. ${why.vi}`,
        en: `${mark[1]} One of these papers: ${en}. ${why.en}`
      }
}

const channels: Readonly<Record<Channel, Bilingual>> = {
  direct: { vi: "Nộp tại quầy", en: "At the counter" },
  postal: { vi: "Nộp qua bưu chính công ích", en: "By public post" },
  online: { vi: "Nộp trực tuyến", en: "Online" }
}

const eachOf = <A>({ possible }: Settled<A>, text: (value: A) => Bilingual): Bilingual =>
  joined(possible.map(text), " hoặc ", " or ")

const termsLine = ({ channel, fee, limit, offered }: ListedTerms): Bilingual => {
  const name = channels[channel]
  if (offered.state === "settled" && offered.possible[0] === false) {
    return {
      vi: `${name.vi}: không áp dụng. ${offered.why.vi}`,
      en: `${name.en}: not offered. ${offered.why.en}`
    }
  }
  const terms = joined([eachOf(limit, limitText), eachOf(fee, feeText)], ", ", ", ")
  const open = [offered, limit, fee].find(({ state }) => state === "dependsOn")
  const why = (open ?? limit).why
  const may = offered.state === "dependsOn" ? [" (nếu áp dụng)", " (where offered)"] : ["", ""]
  return {
    vi: `${name.vi}${may[0]}: ${terms.vi}. ${why.vi}`,
    en: `${name.en}${may[1]}: ${terms.en}. ${why.en}`
  }
}

/** The lines of a checklist: papers, channels with limit and fee, and what is not needed. */
export const lines = ({
  documents,
  notNeeded,
  sets,
  terms
}: Checklist): ReadonlyArray<Bilingual> => [
  ...(documents === null
    ? [
        {
          vi: "[?] Thành phần hồ sơ chưa có trong dữ liệu; hãy hỏi cán bộ một cửa.",
          en: "[?] The documents are not in the data; ask the one-stop officer."
        }
      ]
    : documents.map(groupLine)),
  ...(sets === null || documents === null
    ? []
    : [{ vi: `Số lượng: ${sets} bộ.`, en: `Number of sets: ${sets}.` }]),
  ...terms.map(termsLine),
  ...notNeeded.map(({ document, why }) => {
    const { en, vi } = documentText(document)
    return { vi: `[ ] ${vi}. ${why.vi}`, en: `[ ] ${en}. ${why.en}` }
  })
]
