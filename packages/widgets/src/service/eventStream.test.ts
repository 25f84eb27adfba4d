import fc from "fast-check"
import { expect, test } from "vitest"
import { eventReader, type StreamEvent } from "./eventStream.ts"

const read = (pieces: ReadonlyArray<string>): ReadonlyArray<StreamEvent> => {
  const events: Array<StreamEvent> = []
  const take = eventReader((event) => events.push(event))
  for (const piece of pieces) take(piece)
  return events
}

test("events of several lines, with and without a name, comments between", () => {
  expect(
    read([
      'retry: 3000\n\n: \n\nid: 3\nevent: dossier\ndata: {"a":1}\n\ndata: x\ndata:  y\ndata\n\nid: 9\n\n'
    ])
  ).toEqual([
    { id: "3", event: "dossier", data: '{"a":1}' },
    { id: null, event: "message", data: "x\n y\n" }
  ])
})

test("an event is not told before its empty line has come", () => {
  expect(read(["data: x\n"])).toEqual([])
})

test("an id with a null character is passed over", () => {
  expect(read(["id: a\0b\ndata: x\n\n"])).toEqual([{ id: null, event: "message", data: "x" }])
})

test("wherever the text is cut and however lines break, the events are the same", () => {
  const line = fc.oneof(
    fc.constantFrom("", "data: a", "data: b c", "id: 7", "event: dossier", ": beat", "data"),
    fc.string({ maxLength: 8 }).map((text) => `data:${text.replace(/[\r\n]/g, "")}`)
  )
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 20 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.array(fc.nat(200), { maxLength: 10 }),
      (lines, lineBreak, cuts) => {
        const text = lines.map((one) => one + lineBreak).join("")
        const at = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b)
        const pieces = [0, ...at].map((from, index) => text.slice(from, at[index]))
        expect(read(pieces)).toEqual(read([lines.map((one) => `${one}\n`).join("")]))
      }
    )
  )
})
