import fc from "fast-check"
import { expect, test } from "vitest"
import { check, type Draft, emptyDraft, errorsOf, hasTyped, toRequest } from "./Draft.ts"

const complete: Draft = {
  ...emptyDraft,
  commune: "25747",
  office: "branch-718",
  channel: "online",
  fullName: " Nguyễn Văn An ",
  citizenId: "074 201-001.234"
}

const wrong = (change: Partial<Draft>): ReadonlyArray<string> =>
  check({ ...complete, ...change }).map(({ id }) => id)

test("what is asked for at least", () => {
  expect(check(emptyDraft).map(({ id }) => id)).toEqual([
    "commune",
    "office",
    "channel",
    "fullName",
    "citizenId"
  ])
  expect(wrong({})).toEqual([])
})

test("a citizen's number has 12 digits, or 9 of the old card", () => {
  expect(wrong({ citizenId: "123456789" })).toEqual([])
  for (const citizenId of ["", "07420100123", "0742010012345", "074901001234", "07420100123x"]) {
    expect(wrong({ citizenId }), citizenId).toEqual(["citizenId"])
  }
})

test("phone and e-mail are checked only where there are any", () => {
  expect(wrong({ phone: "0274 382 2825", email: "ten@vidu.vn" })).toEqual([])
  expect(wrong({ phone: "+84 274 3822825" })).toEqual([])
  expect(wrong({ phone: "113", email: "ten@vidu" })).toEqual(["phone", "email"])
})

test("what is left empty is left out, and numbers travel without their gaps", () => {
  expect(toRequest({ ...complete, otherPapers: "a\n\n b \n" }, "1.004222", "id")).toEqual({
    requestId: "id",
    procedureCode: "1.004222",
    communeCode: "25747",
    officeId: "branch-718",
    channel: "online",
    applicant: { fullName: "Nguyễn Văn An", citizenId: "074201001234" },
    documents: ["a", "b"]
  })
})

test("the same draft is the same request, so that it may be sent again", () => {
  const text = fc.string({ maxLength: 30 })
  fc.assert(
    fc.property(text, text, text, (fullName, note, otherPapers) => {
      const draft = { ...complete, fullName, note, otherPapers }
      const request = toRequest(draft, "1.004222", "id")
      expect(toRequest({ ...draft }, "1.004222", "id")).toEqual(request)
      expect(request.documents.every((document) => document.trim() !== "")).toBe(true)
    })
  )
})

test("whether something would be lost by leaving", () => {
  expect(hasTyped(emptyDraft)).toBe(false)
  expect(hasTyped({ ...emptyDraft, commune: "25747", channel: "online" })).toBe(false)
  expect(hasTyped({ ...emptyDraft, note: "x" })).toBe(true)
  expect(hasTyped({ ...emptyDraft, papers: ["Tờ khai"] })).toBe(true)
})

test("the service's fields are found among the controls; others are told as a whole", () => {
  const both = { vi: "sai", en: "wrong" }
  expect(
    errorsOf([
      { path: "applicant.fullName", ...both },
      { path: "documents.2", ...both },
      { path: "applicants.fullName", ...both },
      { path: "requestId", ...both }
    ]).map(({ id }) => id)
  ).toEqual(["fullName", "otherPapers"])
})
