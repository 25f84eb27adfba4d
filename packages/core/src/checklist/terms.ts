/**
 * The case, and with it the limit and the fee of each channel: settled, or depending on answers.
 *
 * @module
 */

import type { Answers } from "../procedure/definition/Condition.ts"
import type { Case, Fee, Revision } from "../procedure/definition/Definition.ts"
import type { Channel } from "../procedure/Procedure.ts"
import type { TimeLimit } from "../time/TimeLimit.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { hangingOn, judgeWhen } from "./decisive.ts"
import { becauseOf, dependsText } from "./documents.ts"

/** A value that is known, or those that it may come to. */
export interface Settled<A> {
  readonly state: "settled" | "dependsOn"
  /** The value where it is settled, else all that are possible. Never none. */
  readonly possible: ReadonlyArray<A>
  readonly dependsOn: ReadonlyArray<string>
  readonly why: Bilingual
}

/** A way of lodging in this case. */
export interface ListedTerms {
  readonly channel: Channel
  readonly offered: Settled<boolean>
  /** `null` where no limit is known. A limit in `other` cannot be computed (rule T12). */
  readonly limit: Settled<TimeLimit | null>
  readonly fee: Settled<Fee>
}

const ORDINARY: Bilingual = {
  vi: "Theo quy định chung của thủ tục.",
  en: "As the procedure has it in general."
}
const UNDESCRIBED: Bilingual = {
  vi: "Tùy trường hợp; cán bộ một cửa xác định trường hợp này.",
  en: "Depends on the case, which the officer determines."
}

const UNKNOWN: Fee = { _tag: "Unknown" }

interface Candidates {
  /** The cases that it may be, the ordinary one as `null`. */
  readonly ids: ReadonlyArray<string | null>
  readonly dependsOn: ReadonlyArray<string>
  readonly why: Bilingual
}

/**
 * The first case whose condition holds is the one. A case that comes before it and is undecided is
 * possible as well; so is one without a condition that has terms of its own, since no answer tells.
 */
const candidates = (revision: Revision, answers: Answers): Candidates => {
  const { cases, questions, terms } = revision
  const ids: Array<string | null> = []
  const dependsOn = new Set<string>()
  let sure: Case | null = null
  for (const one of cases) {
    const hasTerms = terms.some((own) => own.case === one.id)
    if (one.when === null) {
      if (hasTerms) ids.push(one.id)
      continue
    }
    const truth = judgeWhen(one.when, answers)
    if (truth === "no") continue
    ids.push(one.id)
    for (const question of hangingOn(one.when, answers)) dependsOn.add(question)
    if (truth === "yes") {
      sure = one
      break
    }
  }
  if (sure === null) ids.push(null)
  const why =
    ids.length > 1
      ? dependsOn.size > 0
        ? dependsText([...dependsOn], questions)
        : UNDESCRIBED
      : sure === null
        ? ORDINARY
        : becauseOf(sure.when, answers, questions)
  return { ids, dependsOn: [...dependsOn], why }
}

const distinct = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = JSON.stringify(value)
    return !seen.has(key) && seen.add(key)
  })
}

/** What holds of a value that is the same, or is not, in all cases that are possible. */
const settle = <A>(values: ReadonlyArray<A>, { dependsOn, why }: Candidates): Settled<A> => {
  const possible = distinct(values)
  return possible.length > 1
    ? { state: "dependsOn", possible, dependsOn, why }
    : { state: "settled", possible, dependsOn: [], why }
}

/** The case and the terms of each channel. */
export const listTerms = (
  revision: Revision,
  answers: Answers
): { readonly settledCase: Settled<string | null>; readonly terms: ReadonlyArray<ListedTerms> } => {
  const found = candidates(revision, answers)
  const channels = [...new Set(revision.terms.map(({ channel }) => channel))]
  return {
    settledCase: settle(found.ids, found),
    terms: channels.map((channel): ListedTerms => {
      const offered = revision.terms.filter((one) => one.channel === channel)
      const ordinary = offered.find((one) => one.case === null)
      const possible = found.ids.map((id) => offered.find((one) => one.case === id) ?? ordinary)
      const own = possible.filter((terms) => terms !== undefined)
      return {
        channel,
        offered: settle(
          possible.map((terms) => terms !== undefined),
          found
        ),
        limit: settle(own.length > 0 ? own.map(({ limit }) => limit) : [null], found),
        fee: settle(own.length > 0 ? own.map(({ fee }) => fee) : [UNKNOWN], found)
      }
    })
  }
}
