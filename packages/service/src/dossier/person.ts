/**
 * The applicant as kept.
 *
 * @module
 */
import type { LodgeRequest } from "@motcua/api/wire/LodgeRequest"
import type { Person } from "../journal/Journal.ts"

// One spelling for what looks the same: composed letters, single spaces.
const tidy = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ")

/** The person of a request. */
export const personOf = (applicant: (typeof LodgeRequest.Type)["applicant"]): Person => ({
  fullName: tidy(applicant.fullName),
  citizenId: applicant.citizenId,
  phone: applicant.phone ?? null,
  email: applicant.email ?? null,
  address: applicant.address === undefined ? null : tidy(applicant.address)
})
