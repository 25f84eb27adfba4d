/**
 * A procedure as linked data: CPSV-AP 3.2 and schema.org's GovernmentService in one.
 *
 * @module
 */
import type { TimeLimit } from "../../time/TimeLimit.ts"
import type { Definition, Revision } from "../definition/Definition.ts"
import type { Channel, Procedure } from "../Procedure.ts"
import { limitText } from "./values.ts"

/** The context under which `linkedData` is to be read. */
export const linkedDataContext = {
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/"
} as const

const DONG = { "@id": "http://publications.europa.eu/resource/authority/currency/VND" }

const vi = (text: string) => ({ "@language": "vi", "@value": text })

const concept = (label: string) => ({ "@type": "skos:Concept", "skos:prefLabel": vi(label) })

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  direct: "Trực tiếp",
  postal: "Bưu chính công ích",
  online: "Trực tuyến"
}

const DESIGNATORS = { hour: "H", day: "D", month: "M", year: "Y" } as const

/** A duration of XML Schema where there is one: whole, and never for working days. */
const duration = (limit: TimeLimit | null) => {
  if (limit === null) return undefined
  const { quantity, unit } =
    limit.unit === "week" ? ({ quantity: limit.quantity * 7, unit: "day" } as const) : limit
  if (!(unit in DESIGNATORS) || !Number.isInteger(quantity)) return undefined
  const designator = DESIGNATORS[unit as keyof typeof DESIGNATORS]
  const text = `P${designator === "H" ? "T" : ""}${quantity}${designator}`
  return { "@type": "xsd:duration", "@value": text }
}

/** What the database says about a procedure in a sentence; CPSV-AP asks for a description. */
const description = ({ decision, field, name }: Procedure): string =>
  `${name}. Lĩnh vực: ${field}.${decision === null ? "" : ` Công bố theo: ${decision}.`}`

/**
 * A procedure as a `cpsv:PublicService` that is a `schema:GovernmentService` as well. What is not
 * known is left out: CPSV-AP asks for a competent authority, which the database does not give for
 * every procedure.
 */
export const linkedData = (procedure: Procedure): object => {
  const id = `urn:motcua:procedure:${procedure.code}`
  const channelId = (place: number) => `${id}:channel:${place + 1}`
  const identified = (name: string) => ({ "@id": name, "dct:identifier": name })
  const agencyId = (place: number) => `${id}:agency:${place + 1}`
  const { channels, decision, documents, executingAgencies, result } = procedure
  const costs = channels.flatMap(({ feeVnd }, place) =>
    feeVnd === null
      ? []
      : [
          {
            ...identified(`${id}:cost:${place + 1}`),
            "@type": "cv:Cost",
            "cv:hasValue": { "@type": "xsd:double", "@value": String(feeVnd) },
            "cv:currency": DONG,
            "cv:ifAccessedThrough": { "@id": channelId(place) }
          }
        ]
  )
  return {
    "@id": id,
    "@type": ["cpsv:PublicService", "schema:GovernmentService"],
    "dct:identifier": procedure.code,
    "dct:title": vi(procedure.name),
    "dct:description": vi(description(procedure)),
    "schema:name": vi(procedure.name),
    "cv:thematicArea": concept(procedure.field),
    "schema:serviceType": procedure.field,
    "cv:hasCompetentAuthority": executingAgencies.map((agency, place) => ({
      ...identified(agencyId(place)),
      "@type": ["cv:PublicOrganisation", "schema:GovernmentOrganization"],
      "skos:prefLabel": vi(agency),
      "schema:name": vi(agency)
    })),
    "schema:provider": executingAgencies.map((_, place) => ({ "@id": agencyId(place) })),
    "dct:audience": procedure.subjects.map(concept),
    "schema:audience": procedure.subjects.map((subject) => ({
      "@type": "schema:Audience",
      "schema:audienceType": vi(subject)
    })),
    ...(documents === null
      ? {}
      : {
          "cpsv:hasInput": documents.map(({ copies, group, originals, text }, place) => ({
            ...identified(`${id}:input:${place + 1}`),
            "@type": "cv:Evidence",
            "dct:title": vi(text),
            "dct:description": vi(
              `${group === null ? "" : `${group} `}${originals} bản chính, ${copies} bản sao`
            )
          }))
        }),
    ...(result === null
      ? {}
      : {
          "cpsv:produces": {
            ...identified(`${id}:output`),
            "@type": ["cv:Output", "schema:Thing"],
            "dct:title": vi(result),
            "schema:name": vi(result)
          },
          "schema:serviceOutput": { "@id": `${id}:output` }
        }),
    ...(decision === null
      ? {}
      : {
          "cv:hasLegalResource": {
            "@id": `${id}:decision`,
            "@type": "eli:LegalResource",
            "dct:title": vi(decision)
          }
        }),
    "cv:hasChannel": channels.map(({ channel, limit }, place) => {
      const processing = duration(limit)
      return {
        ...identified(channelId(place)),
        "@type": ["cv:Channel", "schema:ServiceChannel"],
        "dct:type": concept(CHANNEL_NAMES[channel]),
        "schema:name": vi(CHANNEL_NAMES[channel]),
        ...(limit === null ? {} : { "dct:description": vi(limitText(limit)) }),
        ...(processing === undefined
          ? {}
          : {
              "cv:processingTime": processing,
              "schema:processingTime": processing["@value"]
            })
      }
    }),
    "schema:availableChannel": channels.map((_, place) => ({ "@id": channelId(place) })),
    "cv:hasCost": costs,
    "dct:source": procedure.source
  }
}

/** What a revision has in common with a procedure of the national database. */
const asProcedure = (definition: Definition, revision: Revision): Procedure => ({
  code: definition.code,
  name: definition.name,
  field: definition.field,
  fieldCode: definition.fieldCode,
  levels: definition.levels,
  decision: null,
  promulgatingAgency: definition.promulgatingAgency,
  executingAgencies: revision.executingAgencies,
  subjects: revision.subjects,
  result: revision.result,
  channels: revision.terms.map(({ channel, fee, limit }) => ({
    channel,
    limit,
    feeVnd: fee._tag === "Known" ? fee.vnd : null
  })),
  cases: [],
  documents:
    revision.documents?.map(({ copies, originals, text }) => ({
      group: null,
      text,
      originals,
      copies
    })) ?? null,
  cutoff15h: false,
  resume: revision.resume,
  notes: [],
  source: definition.source
})

/**
 * The last revision of a definition as `linkedData`, with its legal basis. A channel stands there
 * once for each case with terms of its own; conditions have no place in either vocabulary.
 */
export const linkedDefinition = (definition: Definition): object => {
  const revision = definition.revisions.at(-1)
  if (revision === undefined) return {}
  const service = linkedData(asProcedure(definition, revision))
  return revision.legalBasis.length === 0
    ? service
    : {
        ...service,
        "cv:hasLegalResource": revision.legalBasis.map(({ instrument, provision }, place) => ({
          "@id": `urn:motcua:procedure:${definition.code}:basis:${place + 1}`,
          "@type": "eli:LegalResource",
          "dct:title": vi(provision === null ? instrument : `${provision}, ${instrument}`)
        }))
      }
}
