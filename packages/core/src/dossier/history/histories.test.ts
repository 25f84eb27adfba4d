import { globSync, readFileSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { replay } from "../../decider/Decider.ts"
import { DossierEventSchema } from "../DossierEvent.schema.ts"
import * as DossierStatus from "../DossierStatus.ts"
import { decider } from "../decider.ts"
import { readEvent } from "./readEvent.schema.ts"
import { currentVersions, type EventJson, type Upcasters, upcast } from "./upcast.ts"

interface Recorded {
  readonly events: ReadonlyArray<EventJson>
  readonly state: Readonly<Record<string, unknown>>
}

const folder = fileURLToPath(new URL("../../../test-data/histories", import.meta.url))
const histories = globSync(`${folder}/*.json`)
  .toSorted()
  .map((file): readonly [string, Recorded] => [
    basename(file, ".json"),
    JSON.parse(readFileSync(file, "utf8"))
  ])

const dossierOf = (events: ReadonlyArray<unknown>, known?: Upcasters) =>
  replay(
    decider,
    events.map((event) => Result.getOrThrow(readEvent(event, known)))
  )

describe("recorded histories", () => {
  test.each(histories)("%s is read, and tells what it told when it was recorded", (_, recorded) => {
    // What is known of a dossier may grow; what was told may not change.
    expect(JSON.parse(JSON.stringify(dossierOf(recorded.events)))).toMatchObject(recorded.state)
  })

  test.each(histories)("%s is written as it was recorded", (_, { events }) => {
    const current = events.filter(({ _tag, version }) => {
      return currentVersions[_tag as keyof typeof currentVersions] === version
    })
    for (const event of current) {
      expect(Schema.encodeSync(DossierEventSchema)(Result.getOrThrow(readEvent(event)))).toEqual(
        event
      )
    }
  })

  test("are of every event there is, in its present version, and reach every end", () => {
    const seen = new Set(
      histories.flatMap(([, { events }]) => events.map(({ _tag, version }) => `${_tag} ${version}`))
    )
    for (const [tag, version] of Object.entries(currentVersions)) {
      expect(seen).toContain(`${tag} ${version}`)
    }
    const ends = new Set(histories.map(([, { state }]) => state["status"]))
    for (const status of DossierStatus.all.filter(DossierStatus.isTerminal)) {
      expect(ends).toContain(status)
    }
  })
})

describe("an event of a version before the first that was published", () => {
  // Made up, to show how an old shape is read: a stop had no reason, a way back was called mail.
  const known: Upcasters = {
    DossierClosed: {
      0: ({ actor, at }) =>
        Result.succeed({ _tag: "DossierStopped", version: 1, at, actor, because: "unsupplemented" })
    },
    ResultReturned: {
      0: (event) =>
        event["way"] === "mail" || event["way"] === "counter"
          ? Result.succeed({
              ...event,
              version: 1,
              way: event["way"] === "mail" ? "post" : "counter"
            })
          : Result.fail("way is mail or counter in version 0")
    }
  }
  const returned = {
    _tag: "ResultReturned",
    version: 0,
    at: "2025-02-19T09:00:00+07:00",
    actor: { kind: "system" },
    way: "mail"
  }
  const [, granted] = histories.find(([name]) => name === "granted-at-the-counter")!
  const [, closed] = histories.find(([name]) => name === "closed-without-supplements")!

  test("is read through its upcaster, and folds to the same dossier", () => {
    const older = [...granted.events.slice(0, -1), returned]
    expect(dossierOf(older, known)).toMatchObject({
      status: "returned",
      version: granted.events.length,
      returned: { way: "post" }
    })
  })

  test("may have had another name", () => {
    const { because: _, ...stopped } = closed.events.at(-1)!
    const older = [...closed.events.slice(0, -1), { ...stopped, _tag: "DossierClosed", version: 0 }]
    expect(dossierOf(older, known)).toEqual(dossierOf(closed.events))
  })

  test("is refused where nothing reads it", () => {
    const tagOf = (json: unknown, of: Upcasters = known) =>
      Result.match(readEvent(json, of), { onSuccess: () => null, onFailure: ({ _tag }) => _tag })
    expect(tagOf(returned, {})).toBe("NoUpcaster")
    expect(tagOf({ ...returned, way: "boat" })).toBe("UpcastFailed")
    expect(tagOf({ ...returned, version: 2 })).toBe("VersionFromTheFuture")
    expect(tagOf({ ...returned, _tag: "DossierLost" })).toBe("UnknownEvent")
    expect(tagOf({ ...returned, version: 1 })).toBe("EventNotReadable")
    expect(tagOf(returned, { ResultReturned: { 0: Result.succeed } })).toBe("UpcastFailed")
  })
})

test("whatever comes in is read or refused, and never thrown on", () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom(...Object.keys(currentVersions), "toString", "__proto__"),
      fc.constantFrom(0, 1, -1, 1.5, Number.NaN, "1", null),
      (value, _tag, version) => {
        expect(Result.isFailure(upcast(value))).toBe(true)
        Result.isFailure(readEvent({ _tag, version, at: value, way: value }))
      }
    )
  )
})
