/**
 * What changed from one revision of a procedure to another, in words of both languages.
 *
 * @module
 */
import { conditionText, feeText, limitText } from "../checklist/words.ts"
import type { Question } from "../procedure/definition/Condition.ts"
import type { Revision, TransitionAllows } from "../procedure/definition/Definition.ts"
import type { Channel } from "../procedure/Procedure.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { citationText } from "./Clause.ts"

/** What a change is about. */
export type ChangedPart =
  | "document"
  | "sets"
  | "channel"
  | "limit"
  | "fee"
  | "case"
  | "question"
  | "step"
  | "requirement"
  | "agency"
  | "subject"
  | "result"
  | "supplementWithin"
  | "resume"
  | "online"
  | "legalBasis"
  | "transition"

/** A change: `before` is `null` for what was added, `after` for what was taken away. */
export interface Change {
  readonly part: ChangedPart
  /** The document, step, channel (and case) that changed; the part itself where it has no id. */
  readonly id: string
  readonly before: Bilingual | null
  readonly after: Bilingual | null
}

type Texts = ReadonlyMap<string, Bilingual>

const alike = (text: string): Bilingual => ({ vi: text, en: text })

const byId = <A>(
  items: ReadonlyArray<A>,
  id: (item: A) => string,
  text: (item: A) => Bilingual
): Texts => new Map(items.map((item) => [id(item), text(item)]))

const texts = (items: ReadonlyArray<string>): Texts => byId(items, (item) => item, alike)

const single = (part: ChangedPart, value: Bilingual | null): Texts =>
  new Map(value === null ? [] : [[part, value]])

/** Texts one after the other; what is `null` is left out. */
const listed = (parts: ReadonlyArray<Bilingual | null>): Bilingual => {
  const said = parts.filter((part) => part !== null)
  return {
    vi: said.map(({ vi }) => vi).join(", "),
    en: said.map(({ en }) => en).join(", ")
  }
}

const when = (
  revision: Revision,
  condition: Revision["cases"][number]["when"]
): Bilingual | null => {
  if (condition === null) return null
  const { en, vi } = conditionText(condition, revision.questions)
  return { vi: `khi ${vi}`, en: `where ${en}` }
}

const documents = (revision: Revision): Texts =>
  byId(
    revision.documents ?? [],
    ({ id }) => id,
    ({ alternative, copies, form, originals, text, when: condition }) =>
      listed([
        alike(text),
        { vi: `${originals} bản chính`, en: `originals: ${originals}` },
        { vi: `${copies} bản sao`, en: `copies: ${copies}` },
        form === null ? null : { vi: `mẫu ${form}`, en: `form ${form}` },
        alternative === null
          ? null
          : { vi: `một trong nhóm ${alternative}`, en: `one of the group ${alternative}` },
        when(revision, condition)
      ])
  )

const channels: Readonly<Record<Channel, Bilingual>> = {
  direct: { vi: "tại quầy", en: "at the counter" },
  postal: { vi: "qua bưu chính công ích", en: "by public post" },
  online: { vi: "trực tuyến", en: "online" }
}

const termsId = ({ case: of, channel }: Revision["terms"][number]): string =>
  of === null ? channel : `${channel} ${of}`

const resumes: Readonly<Record<Revision["resume"], Bilingual>> = {
  pause: { vi: "tính tiếp", en: "goes on" },
  restart: { vi: "tính lại từ đầu", en: "begins anew" }
}

const levels: Readonly<Record<NonNullable<Revision["online"]>, Bilingual>> = {
  whole: { vi: "toàn trình", en: "the whole way" },
  part: { vi: "một phần", en: "a part of the way" },
  none: { vi: "không trực tuyến", en: "not online" }
}

const kinds: Readonly<Record<Question["kind"] | "whole", Bilingual>> = {
  yesNo: { vi: "có hoặc không", en: "yes or no" },
  choice: { vi: "lựa chọn", en: "a choice" },
  number: { vi: "số", en: "a number" },
  whole: { vi: "số nguyên", en: "a whole number" }
}

/** What a transitional clause allows, and by which provision. */
const allowed = ({
  basis,
  higherFee,
  laterDate,
  newDocuments
}: TransitionAllows): ReadonlyArray<Bilingual | null> => [
  laterDate ? { vi: "được hẹn trả muộn hơn", en: "to a later date" } : null,
  newDocuments ? { vi: "được yêu cầu thêm giấy tờ", en: "with new papers" } : null,
  higherFee ? { vi: "được thu phí cao hơn", en: "at a higher fee" } : null,
  alike(citationText(basis))
]

const clauses: Readonly<Record<Revision["transition"], Bilingual>> = {
  keep: { vi: "giữ quy định cũ", en: "open dossiers stay" },
  move: { vi: "chuyển sang quy định mới", en: "open dossiers move" },
  ask: { vi: "hỏi người nộp", en: "the applicant is asked" }
}

const readers: Readonly<Record<ChangedPart, (revision: Revision) => Texts>> = {
  document: documents,
  sets: ({ sets }) => single("sets", sets === null ? null : alike(String(sets))),
  channel: ({ terms }) =>
    byId(
      terms,
      ({ channel }) => channel,
      ({ channel }) => channels[channel]
    ),
  limit: ({ terms }) => byId(terms, termsId, ({ limit }) => limitText(limit)),
  fee: ({ terms }) => byId(terms, termsId, ({ fee }) => feeText(fee)),
  case: (revision) =>
    byId(
      revision.cases,
      ({ id }) => id,
      ({ before = [], name, when: condition }) =>
        listed([
          alike(name),
          when(revision, condition),
          before.length === 0
            ? null
            : { vi: `ưu tiên hơn ${before.join(", ")}`, en: `before ${before.join(", ")}` }
        ])
    ),
  question: ({ questions }) =>
    byId(
      questions,
      ({ id }) => id,
      ({ choices, kind, text, whole }) =>
        listed([
          text,
          kinds[kind === "number" && whole === true ? "whole" : kind],
          ...(choices ?? []).map((choice) => choice.text)
        ])
    ),
  step: ({ steps }) =>
    byId(
      steps,
      ({ id }) => id,
      ({ by, case: of, limit, text }) =>
        listed([
          alike(text),
          of === null ? null : { vi: `trường hợp ${of}`, en: `case ${of}` },
          by === null ? null : alike(by),
          limit === null ? null : limitText(limit)
        ])
    ),
  requirement: ({ requirements }) => texts(requirements),
  agency: ({ executingAgencies }) => texts(executingAgencies),
  subject: ({ subjects }) => texts(subjects),
  result: ({ result }) => single("result", result === null ? null : alike(result)),
  supplementWithin: ({ supplementWithin }) =>
    single("supplementWithin", supplementWithin === null ? null : limitText(supplementWithin)),
  resume: ({ resume }) => single("resume", resumes[resume]),
  online: ({ online }) => single("online", online === null ? null : levels[online]),
  legalBasis: ({ legalBasis }) => texts(legalBasis.map(citationText)),
  transition: ({ transition, transitionAllows }) =>
    single(
      "transition",
      transitionAllows === undefined
        ? clauses[transition]
        : listed([clauses[transition], ...allowed(transitionAllows)])
    )
}

const same = (one: Bilingual | undefined, other: Bilingual | undefined): boolean =>
  one?.vi === other?.vi && one?.en === other?.en

/**
 * Everything that changed, in the order in which a reader asks. Equal revisions differ in nothing.
 * Where one of them does not say which documents it asks for, see `documentsUnknown`.
 *
 * @example
 * ```ts
 * import { type Definition, LocalDate, RevisionDifference } from "@motcua/core"
 *
 * const before: Definition.Revision = {
 *   id: "2024", from: LocalDate.unsafe("2024-01-01"), to: null, legalBasis: [], questions: [],
 *   cases: [], documents: [], sets: 2,
 *   terms: [{ channel: "online", case: null, limit: { quantity: 7, unit: "working_day" },
 *     fee: { _tag: "Known", vnd: 20000 } }],
 *   steps: [], subjects: [], executingAgencies: [], result: null, requirements: [],
 *   supplementWithin: null, resume: "pause", online: null, transition: "keep"
 * }
 * const changes = RevisionDifference.difference(before, { ...before, id: "2025", sets: 1 })
 * changes.map(({ part }) => part) // ["sets"]
 * RevisionDifference.changeText(changes[0]!).vi // "Số bộ hồ sơ: từ \"2\" thành \"1\"."
 * ```
 */
export const difference = (before: Revision, after: Revision): ReadonlyArray<Change> =>
  (Object.keys(readers) as ReadonlyArray<ChangedPart>).flatMap((part) => {
    const [was, is] = [readers[part](before), readers[part](after)]
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) =>
      same(was.get(id), is.get(id))
        ? []
        : [{ part, id, before: was.get(id) ?? null, after: is.get(id) ?? null }]
    )
  })

/** Whether papers cannot be compared, as one of the two does not say which are asked for. */
export const documentsUnknown = (before: Revision, after: Revision): boolean =>
  (before.documents === null) !== (after.documents === null)

const parts: Readonly<Record<ChangedPart, Bilingual>> = {
  document: { vi: "Giấy tờ", en: "Document" },
  sets: { vi: "Số bộ hồ sơ", en: "Number of sets" },
  channel: { vi: "Cách nộp", en: "Channel" },
  limit: { vi: "Thời hạn", en: "Limit" },
  fee: { vi: "Phí, lệ phí", en: "Fee" },
  case: { vi: "Trường hợp", en: "Case" },
  question: { vi: "Câu hỏi", en: "Question" },
  step: { vi: "Bước", en: "Step" },
  requirement: { vi: "Điều kiện", en: "Requirement" },
  agency: { vi: "Cơ quan", en: "Agency" },
  subject: { vi: "Đối tượng", en: "Who it is for" },
  result: { vi: "Kết quả", en: "Result" },
  supplementWithin: { vi: "Thời gian bổ sung", en: "Time to supplement" },
  resume: { vi: "Thời hạn sau bổ sung", en: "The limit after a supplement" },
  online: { vi: "Mức trực tuyến", en: "Online level" },
  legalBasis: { vi: "Căn cứ pháp lý", en: "Legal basis" },
  transition: { vi: "Hồ sơ đang giải quyết", en: "Open dossiers" }
}

const nameOf = ({ after, before, id, part }: Change): Bilingual => {
  const { en, vi } = parts[part]
  const [channel, ...of] = id.split(" ")
  if (part === "limit" || part === "fee") {
    const where = channels[channel as Channel]
    const cases =
      of.length === 0
        ? alike("")
        : { vi: `, trường hợp ${of.join(" ")}`, en: `, case ${of.join(" ")}` }
    return { vi: `${vi} ${where.vi}${cases.vi}`, en: `${en} ${where.en}${cases.en}` }
  }
  const isNamed = id !== part && part !== "channel" && id !== before?.vi && id !== after?.vi
  return isNamed ? { vi: `${vi} ${id}`, en: `${en} ${id}` } : { vi, en }
}

/** A change as a sentence. */
export const changeText = (change: Change): Bilingual => {
  const { after, before } = change
  const { en, vi } = nameOf(change)
  if (before === null) {
    return { vi: `${vi}: thêm "${after?.vi}".`, en: `${en}: added "${after?.en}".` }
  }
  if (after === null) {
    return { vi: `${vi}: bỏ "${before.vi}".`, en: `${en}: dropped "${before.en}".` }
  }
  return {
    vi: `${vi}: từ "${before.vi}" thành "${after.vi}".`,
    en: `${en}: from "${before.en}" to "${after.en}".`
  }
}
