/**
 * What makes a case of a procedure a special one. A title that says so, where the query does not,
 * stands behind the plain case.
 *
 * @module
 */
import { words } from "./folding.ts"
import type { OpenIndex } from "./openIndex.ts"

const SPECIAL: ReadonlyArray<readonly [phrase: string, cost: number]> = [
  ["yếu tố nước ngoài", 0.06],
  ["nước ngoài", 0.03],
  ["đối với tổ chức", 0.04],
  ["biên giới", 0.05],
  ["lưu động", 0.08],
  ["lại", 0.06],
  ["gia hạn", 0.06],
  ["cấp đổi", 0.05],
  ["điều chỉnh", 0.06],
  ["sửa đổi", 0.06],
  ["thu hồi", 0.07],
  ["chấm dứt", 0.07],
  ["tạm ngừng", 0.07],
  ["tạm dừng", 0.07],
  ["xóa", 0.07],
  ["hủy", 0.07],
  ["đình chỉ", 0.07],
  ["khôi phục", 0.06],
  ["chuyển đổi", 0.06],
  ["sáp nhập", 0.07],
  ["giải thể", 0.07],
  ["hợp nhất", 0.07],
  ["di dời", 0.07],
  ["thay đổi", 0.05],
  ["đính chính", 0.05],
  ["ghi vào sổ", 0.05],
  ["công bố danh mục", 0.1],
  ["giám sát", 0.04],
  ["giai đoạn chuyển tiếp", 0.06],
  ["trình thủ tướng", 0.08],
  ["khai thác thông tin", 0.05],
  ["chưa xác định được quốc tịch", 0.07],
  ["miễn nhiệm", 0.05],
  ["trả lại", 0.05],
  ["từ chối", 0.04],
  ["đã được chứng thực", 0.05],
  ["dừng thực hiện", 0.08],
  ["thôi hưởng", 0.05],
  ["hoàn thành", 0.05],
  ["nhu cầu", 0.06],
  ["tham vấn", 0.06],
  ["hiệu đính", 0.06],
  ["bảo hiểm xã hội tự nguyện", 0.04],
  ["khóa", 0.06],
  ["miễn kiểm tra", 0.06],
  ["liên thông", 0.03],
  ["nhập khẩu", 0.03],
  ["kết hợp", 0.03]
]

const MOST = 0.16

interface Special {
  readonly syllables: ReadonlyArray<number>
  /** The same with their tones, as a title says them: "lại" is not "lai". */
  readonly toned: ReadonlyArray<number>
  readonly cost: number
}

/** What a title says, by its place in `all`, and how much it is of its matter. */
interface Mention {
  readonly place: number
  readonly share: number
}

/** The special cases that the titles of an index speak of. */
export interface SpecialCases {
  readonly all: ReadonlyArray<Special>
  readonly ofTitle: ReadonlyArray<ReadonlyArray<Mention>>
}

const BRACKETED = 0.2
// What is said after the head of a title is often one case of several.
const IN_TAIL = 0.5

// "Cấp, cấp lại", "Thực hiện, điều chỉnh": a title that lists it speaks of the plain case too.
const isListed = (open: OpenIndex, title: number, at: number): boolean =>
  /[,/;]\s*$/.test(open.source.names[title]!.slice(0, open.from[at]!))

const stands = (open: OpenIndex, { toned }: Special, at: number, end: number) =>
  at + toned.length <= end && toned.every((token, i) => open.tokens[at + i] === token)

/** Finds the special cases in the titles. What is said in brackets makes no special case. */
export const make = (open: OpenIndex): SpecialCases => {
  const all = SPECIAL.flatMap(([phrase, cost]) => {
    const said = words(phrase)
    const syllables = said.map(({ folded }) => open.syllableOf.get(folded) ?? -1)
    const toned = said.map((word) => open.tonedOf.get(word.toned) ?? -1)
    return toned.includes(-1) ? [] : [{ syllables, toned, cost }]
  })
  const byFirst = new Map<number, Array<number>>()
  all.forEach(({ toned }, place) => {
    byFirst.set(toned[0]!, [...(byFirst.get(toned[0]!) ?? []), place])
  })
  const ofTitle = Array.from({ length: open.size }, (_, title) => {
    const found = new Map<number, number>()
    const end = open.starts[title + 1]!
    for (let at = open.starts[title]!; at < end; at++) {
      const weight = open.weights[at]!
      if (weight < BRACKETED) continue
      for (const place of byFirst.get(open.tokens[at]!) ?? []) {
        if (!stands(open, all[place]!, at, end) || isListed(open, title, at)) continue
        found.set(place, Math.max(found.get(place) ?? 0, weight === 1 ? 1 : IN_TAIL))
      }
    }
    return [...found].map(([place, share]) => ({ place, share }))
  })
  return { all, ofTitle }
}

/** What a title loses by the special cases that were not asked for. */
export const cost = (
  { all, ofTitle }: SpecialCases,
  title: number,
  isSaid: (syllable: number) => boolean
): number => {
  let sum = 0
  for (const { place, share } of ofTitle[title]!) {
    const { cost, syllables } = all[place]!
    const unsaid = syllables.filter((syllable) => !isSaid(syllable)).length
    // "Yếu tố nư": said, and not yet to its end.
    if (unsaid > (syllables.length > 2 ? 1 : 0)) sum += cost * share
  }
  return Math.min(sum, MOST)
}
