/**
 * The applicant of a dossier, from a file of its own: names do not belong on a command line, where
 * the shell's history keeps them.
 *
 * @module
 */
import type { PortalDossier } from "@motcua/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const ApplicantSchema = Schema.Struct({
  kind: Schema.optionalKey(Schema.Literals(["citizen", "enterprise", "stateAgency", "other"])),
  fullName: Schema.String,
  objectCode: Schema.optionalKey(Schema.String),
  identities: Schema.optionalKey(Schema.Array(Schema.String)),
  email: Schema.optionalKey(Schema.String),
  phone: Schema.optionalKey(Schema.String),
  address: Schema.optionalKey(Schema.String)
})

/** The applicant with an address, which papers have and the portal has not. */
export type FileApplicant = PortalDossier.PortalApplicant & { readonly address?: string }

/** A file that is no applicant. What is in it is not repeated. */
export interface InvalidApplicant {
  readonly _tag: "InvalidApplicant"
  readonly expected: string
}

const expected =
  '{"fullName":"...","kind":"citizen|enterprise|stateAgency|other","identities":["12 or 9 digits"],"objectCode":"...","email":"...","phone":"...","address":"..."}, all but fullName optional'

/** Reads an applicant. */
export const readApplicant = (value: unknown): Result.Result<FileApplicant, InvalidApplicant> =>
  Result.mapBoth(
    Schema.decodeUnknownResult(ApplicantSchema, { onExcessProperty: "error" })(value),
    {
      onSuccess: (applicant) => ({
        kind: "citizen" as const,
        objectCode: "",
        identities: [],
        email: "",
        phone: "",
        ...applicant
      }),
      onFailure: () => ({ _tag: "InvalidApplicant" as const, expected })
    }
  )
