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
  ["cấp lại", 0.06],
  ["đăng ký lại", 0.06],
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
  ["từ chối", 0.04]
]

const MOST = 0.16

interface Special {
  readonly syllables: ReadonlyArray<number>
  readonly cost: number
}

/** The special cases that the titles of an index speak of. */
export interface SpecialCases {
  readonly all: ReadonlyArray<Special>
  /** For each title the places in `all` of what it says. */
  readonly ofTitle: ReadonlyArray<ReadonlyArray<number>>
}

const BRACKETED = 0.2

// "Cấp, cấp lại", "Thực hiện, điều chỉnh": a title that lists it speaks of the plain case too.
const isListed = (open: OpenIndex, title: number, at: number): boolean =>
  /[,/;]\s*$/.test(open.source.names[title]!.slice(0, open.from[at]!))

const stands = (open: OpenIndex, syllables: ReadonlyArray<number>, at: number, end: number) =>
  at + syllables.length <= end &&
  syllables.every((syllable, i) => open.plain[open.tokens[at + i]!] === syllable)

/** Finds the special cases in the titles. What is said in brackets makes no special case. */
export const make = (open: OpenIndex): SpecialCases => {
  const all = SPECIAL.flatMap(([phrase, cost]) => {
    const syllables = words(phrase).map(({ folded }) => open.syllableOf.get(folded) ?? -1)
    return syllables.includes(-1) ? [] : [{ syllables, cost }]
  })
  const byFirst = new Map<number, Array<number>>()
  all.forEach(({ syllables }, place) => {
    byFirst.set(syllables[0]!, [...(byFirst.get(syllables[0]!) ?? []), place])
  })
  const ofTitle = Array.from({ length: open.size }, (_, title) => {
    const found = new Set<number>()
    const end = open.starts[title + 1]!
    for (let at = open.starts[title]!; at < end; at++) {
      if (open.weights[at]! < BRACKETED) continue
      for (const place of byFirst.get(open.plain[open.tokens[at]!]!) ?? []) {
        if (stands(open, all[place]!.syllables, at, end) && !isListed(open, title, at)) {
          found.add(place)
        }
      }
    }
    return [...found]
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
  for (const place of ofTitle[title]!) {
    const special = all[place]!
    if (!special.syllables.every(isSaid)) sum += special.cost
  }
  return Math.min(sum, MOST)
}
