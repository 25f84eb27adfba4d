/**
 * A procedure as a row of CSV, and as linked data.
 *
 * @module
 */

import type { TimeLimit } from "../../time/TimeLimit.ts"
import type { Channel, Procedure } from "../Procedure.ts"
import { type Column, columns, headers } from "./columns.ts"
import { csvLine } from "./csv.ts"
import { levelText, limitText } from "./values.ts"

/** The header line of a catalogue as CSV. */
export const csvHeader = (): string => csvLine(columns.map((column) => headers[column]))

/**
 * A procedure as a line of CSV. Documents, cases and notes have no column, and of a channel that
 * is listed more than once the first line is kept: JSON keeps all.
 */
export const csvRow = (procedure: Procedure): string => {
  const terms = (channel: Channel) => procedure.channels.find((one) => one.channel === channel)
  const limit = (channel: Channel) => limitText(terms(channel)?.limit ?? null)
  const fee = (channel: Channel) => {
    const amount = terms(channel)?.feeVnd
    return amount === null || amount === undefined ? "" : String(amount)
  }
  // A channel of which nothing is known has to be seen all the same.
  const offered = (channel: Channel) =>
    terms(channel) !== undefined && limit(channel) === "" && fee(channel) === ""
      ? "không quy định"
      : limit(channel)
  const cells: Readonly<Record<Column, string>> = {
    code: procedure.code,
    name: procedure.name,
    field: procedure.field,
    fieldCode: procedure.fieldCode ?? "",
    levels: procedure.levels.map(levelText).join("; "),
    decision: procedure.decision ?? "",
    promulgatingAgency: procedure.promulgatingAgency ?? "",
    executingAgencies: procedure.executingAgencies.join("; "),
    subjects: procedure.subjects.join("; "),
    result: procedure.result ?? "",
    limitDirect: offered("direct"),
    feeDirect: fee("direct"),
    limitPostal: offered("postal"),
    feePostal: fee("postal"),
    limitOnline: offered("online"),
    feeOnline: fee("online"),
    source: procedure.source
  }
  return csvLine(columns.map((column) => cells[column]))
}

/** The context under which `linkedData` is to be read: CPSV-AP 3 and schema.org. */
export const linkedDataContext = {
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dct: "http://purl.org/dc/terms/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  schema: "https://schema.org/"
} as const

const vi = (text: string) => ({ "@language": "vi", "@value": text })

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  direct: "Trực tiếp",
  postal: "Bưu chính công ích",
  online: "Trực tuyến"
}

/** A duration of ISO 8601 where the unit has one; working days have none. */
const duration = (limit: TimeLimit | null): string | undefined => {
  const letters = { hour: "H", day: "D", week: "W", month: "M", year: "Y" } as const
  if (limit === null || !(limit.unit in letters)) return undefined
  const letter = letters[limit.unit as keyof typeof letters]
  return letter === "H" ? `PT${limit.quantity}H` : `P${limit.quantity}${letter}`
}

/**
 * A procedure as a `cpsv:PublicService` that is a `schema:GovernmentService` as well. What is not
 * known is left out.
 */
export const linkedData = (procedure: Procedure): object => {
  const id = `urn:motcua:procedure:${procedure.code}`
  return {
    "@id": id,
    "@type": ["cpsv:PublicService", "schema:GovernmentService"],
    "dct:identifier": procedure.code,
    "dct:title": vi(procedure.name),
    "schema:name": vi(procedure.name),
    "cv:thematicArea": vi(procedure.field),
    "schema:serviceType": procedure.field,
    "cv:hasCompetentAuthority": procedure.executingAgencies.map((agency) => ({
      "@type": ["cv:PublicOrganisation", "schema:GovernmentOrganization"],
      "skos:prefLabel": vi(agency),
      "schema:name": vi(agency)
    })),
    "schema:audience": procedure.subjects.map((subject) => ({
      "@type": "schema:Audience",
      "schema:audienceType": vi(subject)
    })),
    ...(procedure.documents === null
      ? {}
      : {
          "cpsv:hasInput": procedure.documents.map(({ text }, place) => ({
            "@id": `${id}:input:${place + 1}`,
            "@type": "cv:Evidence",
            "dct:title": vi(text)
          }))
        }),
    ...(procedure.result === null
      ? {}
      : {
          "cpsv:produces": {
            "@id": `${id}:output`,
            "@type": "cpsv:Output",
            "dct:title": vi(procedure.result)
          }
        }),
    "cv:hasChannel": procedure.channels.map(({ channel, feeVnd, limit }, place) => ({
      "@id": `${id}:channel:${place + 1}`,
      "@type": "cv:Channel",
      "dct:type": vi(CHANNEL_NAMES[channel]),
      ...(limit === null ? {} : { "dct:description": vi(limitText(limit)) }),
      ...(duration(limit) === undefined ? {} : { "cv:processingTime": duration(limit) }),
      ...(feeVnd === null
        ? {}
        : { "cv:hasCost": { "@type": "cv:Cost", "cv:value": feeVnd, "cv:currency": "VND" } })
    })),
    "dct:source": procedure.source
  }
}
