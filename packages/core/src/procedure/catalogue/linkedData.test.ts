import { describe, expect, it } from "vitest"
import { residence } from "../../testing/residence.ts"
import { linkedData, linkedDataContext, linkedDefinition } from "./linkedData.ts"
import { awkwardProcedure as procedure } from "./testing/awkwardProcedure.ts"

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

  it("says of a definition the last revision, and no cost that is not known", () => {
    const revision = residence.revisions[0]!
    const [one, two] = revision.terms
    const terms = [
      { ...one!, fee: { _tag: "SetByProvince" } as const },
      { ...two!, fee: { _tag: "Unknown" } as const }
    ]
    const old = { ...revision, id: "old" }
    const data = linkedDefinition({ ...residence, revisions: [old, { ...revision, terms }] })
    const { "cv:hasChannel": channels, "cv:hasCost": costs } = data as Record<string, unknown>
    expect(channels).toHaveLength(2)
    expect(costs).toEqual([])
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
    const half = { channel: "direct", limit: { quantity: 0.5, unit: "day" }, feeVnd: null } as const
    const data = linkedData({ ...procedure, channels: [half] })
    expect(JSON.stringify(data)).not.toContain("processingTime")
  })
})
