import { it } from "@effect/vitest"
import type { DossierView } from "@motcua/api/wire/DossierView"
import { Instant } from "@motcua/core"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { Live } from "../live/Live.ts"
import { dossierStream } from "./dossierStream.ts"

const at = Instant.unsafe("2025-02-10T08:00:00+07:00")

const view = (version: number): typeof DossierView.Type => ({
  code: "H09-250210-0001",
  version,
  procedure: { code: "1.004222", name: "Đăng ký thường trú" },
  office: { id: "branch-718", kind: "Branch", name: "Chi nhánh", address: null },
  channel: "direct",
  status: "submitted",
  portalStatus: 1,
  statusText: { vi: "Mới đăng ký", en: "Submitted" },
  submittedAt: at,
  documents: ["dòng một\nid: 99\n\nevent: giả"],
  receipt: null,
  revision: null,
  revisionOffer: null,
  dueAt: null,
  supplement: null,
  payment: null,
  apology: null,
  refusal: null,
  stopped: null,
  decision: null,
  returned: null,
  timeline: [],
  allowed: []
})

// Fibers that the stream forks begin in turns of their own.
const pass = (time: Duration.Input) =>
  Effect.andThen(
    Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 20))),
    TestClock.adjust(time)
  )

const texts = (response: ReturnType<typeof dossierStream>, into: Array<string>) =>
  response.body._tag === "Stream"
    ? Stream.runForEach(Stream.decodeText(response.body.stream), (text) =>
        Effect.sync(() => into.push(text))
      )
    : Effect.die("no stream")

it.effect("says it is there every 15 seconds, and lets go of its watcher at the end", () =>
  Effect.gen(function* () {
    const live = yield* Live
    const heard: Array<string> = []
    const response = dossierStream(live, "a", Effect.succeed(view(1)), "1")
    expect(response.headers["cache-control"]).toBe("no-store, no-transform")
    const reading = yield* Effect.forkChild(texts(response, heard))
    yield* pass("14 seconds")
    expect(heard.join("")).toBe("retry: 3000\n\n")
    expect(yield* live.watchers).toBe(1)
    yield* pass("31 seconds")
    expect(heard.join("")).toBe("retry: 3000\n\n: \n\n: \n\n: \n\n")
    yield* live.close
    yield* Fiber.join(reading)
    expect(yield* live.watchers).toBe(0)
  }).pipe(Effect.provide(Live.layer))
)

it.effect("text with line breaks stays within its event", () =>
  Effect.gen(function* () {
    const live = yield* Live
    const heard: Array<string> = []
    yield* Effect.forkChild(
      texts(dossierStream(live, "a", Effect.succeed(view(7)), undefined), heard)
    )
    yield* pass("1 second")
    const blocks = heard.join("").split("\n\n").slice(1, -1)
    expect(blocks.length).toBe(1)
    expect(blocks[0]!.split("\n").map((line) => line.split(": ")[0])).toEqual([
      "id",
      "event",
      "data"
    ])
  }).pipe(Effect.provide(Live.layer))
)

it.effect("a reader who lets go is forgotten", () =>
  Effect.gen(function* () {
    const live = yield* Live
    const response = dossierStream(live, "a", Effect.succeed(view(1)), undefined)
    const reading = yield* Effect.forkChild(texts(response, []))
    yield* pass("1 second")
    expect(yield* live.watchers).toBe(1)
    yield* Fiber.interrupt(reading)
    expect(yield* live.watchers).toBe(0)
  }).pipe(Effect.provide(Live.layer))
)
