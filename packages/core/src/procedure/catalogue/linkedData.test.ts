import { describe, expect, it } from "vitest"
import type { Procedure } from "../Procedure.ts"
import * as ProcedureCode from "../ProcedureCode.ts"
import { linkedData, linkedDataContext } from "./linkedData.ts"

const procedure: Procedure = {
  code: ProcedureCode.unsafe("1.001193"),
  name: 'Thủ tục "đăng ký" khai sinh, có\ndòng hai',
  field: "Hộ tịch",
  fieldCode: "G15-TP07",
  levels: ["commune", "province"],
  decision: "163/QĐ-BTP",
  promulgatingAgency: "Bộ Tư pháp",
  executingAgencies: ["Ủy ban nhân dân cấp xã", "Sở Tư pháp"],
  subjects: ["Công dân Việt Nam"],
  result: "Giấy khai sinh",
  channels: [
    { channel: "direct", limit: { quantity: 0.5, unit: "working_day" }, feeVnd: 0 },
    { channel: "postal", limit: null, feeVnd: null },
    { channel: "online", limit: { quantity: 3, unit: "other" }, feeVnd: 50000 }
  ],
  cases: [{ code: "1.001193.01", limit: { quantity: 0.5, unit: "working_day" } }],
  documents: [
    { group: null, text: "Tờ khai", originals: 1, copies: 0 },
    {
      group: "* Giấy tờ phải nộp:",
      text: "Giấy chứng sinh; hoặc\nvăn bản",
      originals: 0,
      copies: 2
    },
    { group: null, text: "# không phải nhóm: \\n", originals: 0, copies: 0 }
  ],
  cutoff15h: true,
  resume: "restart",
  notes: ["Một; hai", "ba\nbốn"],
  source: "test"
}

describe("linked data", () => {
  // The names as CPSV-AP 3.2.0 has them in its context, and schema.org in its pages.
  const known = new Set(
    `cpsv:PublicService cpsv:hasInput cpsv:produces
    cv:PublicOrganisation cv:Evidence cv:Output cv:Channel cv:Cost cv:thematicArea
    cv:hasCompetentAuthority cv:hasLegalResource cv:hasChannel cv:hasCost cv:processingTime
    cv:hasValue cv:currency cv:ifAccessedThrough eli:LegalResource skos:Concept skos:prefLabel
    dct:identifier dct:title dct:description dct:type dct:audience dct:source
    schema:GovernmentService schema:GovernmentOrganization schema:ServiceChannel schema:Audience
    schema:Thing schema:name schema:serviceType schema:provider schema:audience
    schema:audienceType schema:availableChannel schema:serviceOutput schema:processingTime
    xsd:duration xsd:double`.split(/\s+/)
  )

  const names = (value: unknown): ReadonlyArray<string> => {
    if (Array.isArray(value)) return value.flatMap(names)
    if (typeof value !== "object" || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) =>
      key === "@type" ? [inner].flat() : [...(key.startsWith("@") ? [] : [key]), ...names(inner)]
    )
  }

  it("uses only names that the vocabularies have, under prefixes of the context", () => {
    const used = names(linkedData(procedure))
    expect(used.filter((name) => !known.has(name))).toEqual([])
    expect(used.filter((name) => !Object.hasOwn(linkedDataContext, name.split(":")[0]!))).toEqual(
      []
    )
  })

  it("says what a channel costs at the service, and leaves out what is not known", () => {
    const data = linkedData({ ...procedure, documents: null }) as Record<string, unknown>
    expect(data["@type"]).toEqual(["cpsv:PublicService", "schema:GovernmentService"])
    expect(data["cpsv:hasInput"]).toBeUndefined()
    expect(data["cv:hasChannel"]).toHaveLength(3)
    const paid = { "@id": "urn:motcua:procedure:1.001193:channel:3" }
    expect(data["cv:hasCost"]).toMatchObject([{}, { "cv:ifAccessedThrough": paid }])
  })

  it("gives a duration only where XML Schema has one", () => {
    const times = (["day", "week", "hour", "working_day", "other"] as const).map((unit) => {
      const channel = { channel: "direct", limit: { quantity: 2, unit }, feeVnd: null } as const
      const data = linkedData({ ...procedure, channels: [channel] }) as Record<string, unknown>
      return (data["cv:hasChannel"] as ReadonlyArray<Record<string, unknown>>)[0]![
        "schema:processingTime"
      ]
    })
    expect(times).toEqual(["P2D", "P14D", "PT2H", undefined, undefined])
  })
})
