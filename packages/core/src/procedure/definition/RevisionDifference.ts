/**
 * What changed from one revision of a procedure to the next, in words of both languages.
 *
 * @module
 */
import * as TimeLimit from "../../time/TimeLimit.ts"
import { limitText } from "../catalogue/values.ts"
import type { Fee, Revision } from "./Definition.ts"

/** What a change is about. */
export type ChangedPart =
  | "document"
  | "limit"
  | "fee"
  | "channel"
  | "step"
  | "case"
  | "requirement"
  | "agency"
  | "subject"
  | "result"
  | "sets"
  | "supplementWithin"
  | "resume"
  | "online"

/** A change: `before` is `null` for what was added, `after` for what was taken away. */
export interface Change {
  readonly part: ChangedPart
  /** The document, step, channel (and case) that changed; the part itself where it has no id. */
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

const feeText = (fee: Fee): string =>
  fee._tag === "Known" ? `${fee.vnd}` : fee._tag === "SetByProvince" ? "set by province" : "unknown"

/** Changes between two lists of texts that have ids. */
const between = (
  part: ChangedPart,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>
): ReadonlyArray<Change> =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const was = before.get(id) ?? null
    const is = after.get(id) ?? null
    return was === is ? [] : [{ part, id, before: was, after: is }]
  })

const byId = <A>(
  items: ReadonlyArray<A>,
  id: (item: A) => string,
  text: (item: A) => string
): ReadonlyMap<string, string> => new Map(items.map((item) => [id(item), text(item)]))

const same = (text: string): string => text

const documents = ({ documents }: Revision) =>
  byId(
    documents ?? [],
    ({ id }) => id,
    ({ alternative, copies, form, originals, text, when }) =>
      [
        `${text} (${originals}+${copies})`,
        ...(form === null ? [] : [form]),
        ...(alternative === null ? [] : [`of ${alternative}`]),
        ...(when === null ? [] : [JSON.stringify(when)])
      ].join("; ")
  )

const termsId = ({ case: of, channel }: Revision["terms"][number]): string =>
  of === null ? channel : `${channel} ${of}`

const limitOf = (limit: TimeLimit.TimeLimit | null): string =>
  limit === null ? "unknown" : TimeLimit.format(limit)

const single = (part: ChangedPart, value: string | null): ReadonlyMap<string, string> =>
  new Map(value === null ? [] : [[part, value]])

/** Everything that changed, in the order in which a reader asks. Equal revisions differ in nothing. */
export const difference = (before: Revision, after: Revision): ReadonlyArray<Change> => {
  const part = (
    name: ChangedPart,
    read: (revision: Revision) => ReadonlyMap<string, string>
  ): ReadonlyArray<Change> => between(name, read(before), read(after))
  return [
    ...part("document", documents),
    ...part("sets", ({ sets }) => single("sets", sets === null ? null : String(sets))),
    ...part("channel", ({ terms }) =>
      byId(
        terms,
        ({ channel }) => channel,
        () => "offered"
      )
    ),
    ...part("limit", ({ terms }) => byId(terms, termsId, ({ limit }) => limitOf(limit))),
    ...part("fee", ({ terms }) => byId(terms, termsId, ({ fee }) => feeText(fee))),
    ...part("case", ({ cases }) =>
      byId(
        cases,
        ({ id }) => id,
        ({ name, when }) => `${name} ${JSON.stringify(when)}`
      )
    ),
    ...part("step", ({ steps }) =>
      byId(
        steps,
        ({ id }) => id,
        ({ by, limit, text }) =>
          [text, by ?? "", limitText(limit)].filter((word) => word !== "").join(", ")
      )
    ),
    ...part("requirement", ({ requirements }) => byId(requirements, same, same)),
    ...part("agency", ({ executingAgencies }) => byId(executingAgencies, same, same)),
    ...part("subject", ({ subjects }) => byId(subjects, same, same)),
    ...part("result", ({ result }) => single("result", result)),
    ...part("supplementWithin", ({ supplementWithin }) =>
      single("supplementWithin", supplementWithin === null ? null : limitOf(supplementWithin))
    ),
    ...part("resume", ({ resume }) => single("resume", resume)),
    ...part("online", ({ online }) => single("online", online))
  ]
}

const PARTS: Readonly<Record<ChangedPart, { readonly vi: string; readonly en: string }>> = {
  document: { vi: "Giấy tờ", en: "Document" },
  limit: { vi: "Thời hạn", en: "Limit" },
  fee: { vi: "Phí, lệ phí", en: "Fee" },
  channel: { vi: "Cách nộp", en: "Channel" },
  step: { vi: "Bước", en: "Step" },
  case: { vi: "Trường hợp", en: "Case" },
  requirement: { vi: "Điều kiện", en: "Requirement" },
  agency: { vi: "Cơ quan", en: "Agency" },
  subject: { vi: "Đối tượng", en: "Who it is for" },
  result: { vi: "Kết quả", en: "Result" },
  sets: { vi: "Số bộ hồ sơ", en: "Number of sets" },
  supplementWithin: { vi: "Thời gian bổ sung", en: "Time to supplement" },
  resume: { vi: "Đồng hồ sau bổ sung", en: "Clock after a supplement" },
  online: { vi: "Mức trực tuyến", en: "Online level" }
}

/** A change as a sentence. */
export const changeText = ({
  after,
  before,
  id,
  part
}: Change): { readonly vi: string; readonly en: string } => {
  const { en, vi } = PARTS[part]
  const name = id === part || id === before || id === after ? "" : ` ${id}`
  if (before === null)
    return { vi: `${vi}${name}: thêm "${after}".`, en: `${en}${name}: added "${after}".` }
  if (after === null)
    return { vi: `${vi}${name}: bỏ "${before}".`, en: `${en}${name}: dropped "${before}".` }
  return {
    vi: `${vi}${name}: từ "${before}" thành "${after}".`,
    en: `${en}${name}: from "${before}" to "${after}".`
  }
}
