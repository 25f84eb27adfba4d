/**
 * What a citizen has typed so far, how it is checked before it is sent, and how it is sent.
 *
 * @module
 */
import { parse as parseCitizenId } from "@motcua/core/identifier/CitizenId"
import * as Result from "effect/Result"
import type { Bilingual } from "../language/Language.ts"
import type { FieldProblem } from "../service/ServiceFailure.ts"
import type { Channel, LodgeRequest } from "../service/wire.ts"
import type { FormError } from "../ui/field.ts"
import { required } from "../ui/messages.ts"
import { messages } from "./messages.ts"

/** The state of the form. It lives in memory only: it is a person's data on a shared computer. */
export interface Draft {
  readonly commune: string
  readonly office: string
  readonly channel: Channel | ""
  readonly fullName: string
  readonly citizenId: string
  readonly phone: string
  readonly email: string
  readonly address: string
  readonly papers: ReadonlyArray<string>
  readonly otherPapers: string
  readonly note: string
}

/** A form in which nothing is typed yet. */
export const emptyDraft: Draft = {
  commune: "",
  office: "",
  channel: "",
  fullName: "",
  citizenId: "",
  phone: "",
  email: "",
  address: "",
  papers: [],
  otherPapers: "",
  note: ""
}

const typed = ["fullName", "citizenId", "phone", "email", "address", "otherPapers", "note"] as const

/** Whether leaving the page would lose something that a person typed. */
export const hasTyped = (draft: Draft): boolean =>
  typed.some((field) => draft[field].trim() !== "") || draft.papers.length > 0

type Word = keyof (typeof messages)["vi"]

const both = (key: Word): Bilingual => ({ vi: messages.vi[key], en: messages.en[key] })

// Numbers are often typed as they are printed, in groups.
const digits = (text: string): string => text.replace(/[\s.-]/g, "")

const PHONE = /^(?:0|\+84)\d{9,10}$/
const EMAIL = /^[^\s@<>"']{1,64}@[^\s@<>"']+\.[^\s@<>"'.]{2,}$/

/** What can be seen to be wrong before sending, in the order of the form; the service checks all. */
export const check = (draft: Draft): ReadonlyArray<FormError> => {
  const errors: Array<FormError> = []
  const wrong = (id: Word, text: Bilingual): void => {
    errors.push({ id, label: both(id), text })
  }
  if (draft.commune === "") wrong("commune", both("chooseError"))
  if (draft.office === "") wrong("office", both("chooseError"))
  if (draft.channel === "") wrong("channel", both("chooseError"))
  if (draft.fullName.trim() === "") wrong("fullName", required)
  if (Result.isFailure(parseCitizenId(digits(draft.citizenId)))) {
    wrong("citizenId", both("citizenIdError"))
  }
  if (draft.phone.trim() !== "" && !PHONE.test(digits(draft.phone))) {
    wrong("phone", both("phoneError"))
  }
  if (draft.email.trim() !== "" && !EMAIL.test(draft.email.trim())) {
    wrong("email", both("emailError"))
  }
  return errors
}

/** The request for a draft that passed {@link check}. */
export const toRequest = (draft: Draft, procedureCode: string, requestId: string): LodgeRequest => {
  const phone = digits(draft.phone)
  const email = draft.email.trim()
  const address = draft.address.trim()
  const note = draft.note.trim()
  const other = draft.otherPapers
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
  return {
    requestId,
    procedureCode,
    communeCode: draft.commune,
    officeId: draft.office,
    channel: draft.channel === "" ? "online" : draft.channel,
    applicant: {
      fullName: draft.fullName.trim(),
      citizenId: digits(draft.citizenId),
      ...(phone === "" ? {} : { phone }),
      ...(email === "" ? {} : { email }),
      ...(address === "" ? {} : { address })
    },
    documents: [...draft.papers, ...other],
    ...(note === "" ? {} : { note })
  }
}

const controls: ReadonlyArray<readonly [path: string, id: Word]> = [
  ["procedureCode", "procedure"],
  ["communeCode", "commune"],
  ["officeId", "office"],
  ["channel", "channel"],
  ["applicant.fullName", "fullName"],
  ["applicant.citizenId", "citizenId"],
  ["applicant.phone", "phone"],
  ["applicant.email", "email"],
  ["applicant.address", "address"],
  ["documents", "otherPapers"],
  ["note", "note"]
]

/** What the service found wrong, at the controls it belongs to. */
export const errorsOf = (fields: ReadonlyArray<FieldProblem>): ReadonlyArray<FormError> =>
  fields.flatMap(({ path, vi, en }) => {
    const control = controls.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`))
    return control === undefined
      ? []
      : [{ id: control[1], label: both(control[1]), text: { vi, en } }]
  })
