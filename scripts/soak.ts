/**
 * `npm run soak`: 5 million random commands to the dossier machine, or as many as are named.
 *
 * What `packages/core/src/dossier/randomHistory.test.ts` asks of 100,000 in every test run.
 */
import * as Schema from "@motcua/core/dossier/DossierEvent.schema"
import { readEvent } from "@motcua/core/dossier/history/readEvent.schema"
import { play, worlds } from "@motcua/core/dossier/testing/randomHistory"
import * as Result from "effect/Result"
import { encodeSync } from "effect/Schema"
import * as fc from "fast-check"

const COMMANDS_A_RUN = 100
const wanted = Number(process.argv[2] ?? 5_000_000)
if (!(Number.isSafeInteger(wanted) && wanted > 0)) {
  console.error(`soak: not a number of commands: ${process.argv[2]}`)
  process.exit(2)
}

const encode = encodeSync(Schema.DossierEventSchema)
const began = Date.now()
let dossiers = 0
let commands = 0
let events = 0
let refusals = 0
let readBack = 0

fc.assert(
  fc.property(
    fc.nat(worlds.length - 1),
    fc.noBias(fc.uint32Array({ minLength: 2 * COMMANDS_A_RUN, maxLength: 2 * COMMANDS_A_RUN })),
    (world, numbers) => {
      for (const played of play(worlds[world]!, numbers)) {
        dossiers++
        commands += played.commands
        events += played.events.length
        refusals += played.refusals
        if (numbers[0]! % 20 !== 0) continue
        for (const event of played.events) {
          const json = JSON.stringify(encode(event))
          const again = Result.getOrThrow(readEvent(JSON.parse(json)))
          if (JSON.stringify(encode(again)) !== json) throw new Error(`reads otherwise: ${json}`)
          readBack++
        }
      }
    }
  ),
  { numRuns: Math.ceil(wanted / COMMANDS_A_RUN) }
)
const seconds = (Date.now() - began) / 1000
console.log(JSON.stringify({ dossiers, commands, events, refusals, readBack, seconds }))
