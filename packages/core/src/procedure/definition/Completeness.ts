/**
 * Whether a procedure has all the constituent parts that Decree 63/2010/NĐ-CP art. 8 asks for.
 *
 * @module
 */
import type { Definition, Revision } from "./Definition.ts"

/** A constituent part (bộ phận tạo thành) of a procedure. */
export type Part =
  | "name"
  | "steps"
  | "channels"
  | "documents"
  | "sets"
  | "limit"
  | "subjects"
  | "agencies"
  | "result"
  | "form"
  | "requirements"
  | "fee"

/** The words for a part. */
export interface PartWords {
  readonly vi: string
  readonly en: string
}

/** The parts. The last three are asked for only where there are any. */
export const parts: Readonly<Record<Part, PartWords>> = {
  name: { vi: "Tên thủ tục", en: "Name" },
  steps: { vi: "Trình tự thực hiện", en: "Order of steps" },
  channels: { vi: "Cách thức thực hiện", en: "Ways of lodging" },
  documents: { vi: "Thành phần hồ sơ", en: "Documents of the dossier" },
  sets: { vi: "Số lượng bộ hồ sơ", en: "Number of sets of the dossier" },
  limit: { vi: "Thời hạn giải quyết", en: "Time limit" },
  subjects: { vi: "Đối tượng thực hiện", en: "Who it is for" },
  agencies: { vi: "Cơ quan thực hiện", en: "Agency that carries it out" },
  result: { vi: "Kết quả thực hiện", en: "Result" },
  form: { vi: "Mẫu đơn, mẫu tờ khai", en: "Form" },
  requirements: { vi: "Yêu cầu, điều kiện", en: "Requirements" },
  fee: { vi: "Phí, lệ phí", en: "Fee" }
}

/** How complete a revision is. */
export interface Completeness {
  /** 0 to 1: parts present of parts asked for. */
  readonly score: number
  readonly present: ReadonlyArray<Part>
  readonly missing: ReadonlyArray<Part>
  /** Parts that are asked for only where there are any, and of which the data does not say. */
  readonly notAsked: ReadonlyArray<Part>
}

// A paper "theo mẫu" is filled in on a form, which then has to be there.
const NEEDS_FORM = /theo mẫu|mẫu số|tờ khai|đơn đề nghị/i

type Finding = "present" | "missing" | "notAsked"

const found = (holds: boolean): Finding => (holds ? "present" : "missing")

const formOf = ({ documents }: Revision): Finding => {
  const needed = (documents ?? []).filter(
    ({ form, text }) => form !== null || NEEDS_FORM.test(text.normalize("NFC"))
  )
  return needed.length === 0 ? "notAsked" : found(needed.every(({ form }) => form !== null))
}

/**
 * Scores a revision. What is not known counts as missing: a fee that is unknown, documents that
 * the data does not list, a limit in "other". A requirement is asked for only where it is given.
 */
export const score = (definition: Definition, revision: Revision): Completeness => {
  const { documents, executingAgencies, requirements, result, sets, steps, subjects, terms } =
    revision
  const findings: Readonly<Record<Part, Finding>> = {
    name: found(definition.name.trim() !== ""),
    steps: found(steps.length > 0),
    channels: found(terms.length > 0),
    documents: found(documents !== null),
    sets: found(sets !== null && sets > 0),
    limit: found(
      terms.length > 0 && terms.every(({ limit }) => limit !== null && limit.unit !== "other")
    ),
    subjects: found(subjects.length > 0),
    agencies: found(executingAgencies.length > 0),
    result: found(result !== null && result.trim() !== ""),
    form: formOf(revision),
    requirements: requirements.length > 0 ? "present" : "notAsked",
    fee: found(terms.length > 0 && terms.every(({ fee }) => fee._tag !== "Unknown"))
  }
  const are = (finding: Finding): ReadonlyArray<Part> =>
    (Object.keys(findings) as ReadonlyArray<Part>).filter((part) => findings[part] === finding)
  const present = are("present")
  const missing = are("missing")
  return {
    score: present.length / (present.length + missing.length),
    present,
    missing,
    notAsked: are("notAsked")
  }
}
