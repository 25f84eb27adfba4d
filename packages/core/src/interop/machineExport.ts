/**
 * The dossier machine in the languages of those who draw and run state machines elsewhere.
 *
 * @module
 */
import * as DossierStatus from "../dossier/DossierStatus.ts"
import { type Edge, edges } from "../dossier/machineEdges.ts"

/** A language that the machine can be written in. */
export type MachineFormat = "mermaid" | "scxml" | "xstate"

const INITIAL: DossierStatus.DossierStatus = "draft"

const from = (status: DossierStatus.DossierStatus): ReadonlyArray<Edge> =>
  edges.filter((edge) => edge.from === status)

/** A Mermaid state diagram; each arrow has the command and the rule behind it. */
export const mermaid = (): string =>
  [
    "stateDiagram-v2",
    `  [*] --> ${INITIAL}`,
    ...DossierStatus.all.map((status) => {
      const number = DossierStatus.portalStatus(status)
      const name = DossierStatus.text(status).vi
      return `  ${status} : ${number === null ? name : `${number} ${name}`}`
    }),
    ...edges
      .filter((edge) => edge.from !== edge.to)
      .map((edge) => `  ${edge.from} --> ${edge.to} : ${edge.command} (${edge.rule})`),
    ...DossierStatus.all.filter(DossierStatus.isTerminal).map((status) => `  ${status} --> [*]`),
    ""
  ].join("\n")

/** W3C SCXML. Guards are named, since their code is this library's. */
export const scxml = (): string => {
  const transition = ({ command, to, guards }: Edge): string => {
    const condition = guards.length === 0 ? "" : ` cond="${guards.join(" &amp;&amp; ")}"`
    return `    <transition event="${command}"${condition} target="${to}"/>`
  }
  const state = (status: DossierStatus.DossierStatus): string =>
    DossierStatus.isTerminal(status)
      ? `  <final id="${status}"/>`
      : [`  <state id="${status}">`, ...from(status).map(transition), "  </state>"].join("\n")
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" name="dossier" initial="${INITIAL}">`,
    ...DossierStatus.all.map(state),
    "</scxml>",
    ""
  ].join("\n")
}

interface XStateTransition {
  readonly target: string
  readonly guard?: string
  readonly meta: { readonly rule: string }
}

interface XStateState {
  readonly type?: "final"
  readonly on?: Readonly<Record<string, ReadonlyArray<XStateTransition>>>
  readonly meta: { readonly portal: number | null; readonly vi: string; readonly en: string }
}

/** A machine's configuration as XState 5 reads it. */
export interface XStateMachine {
  readonly id: string
  readonly initial: string
  readonly states: Readonly<Record<string, XStateState>>
}

/** A configuration that XState 5 reads; guards are named and have to be provided. */
export const xstate = (): XStateMachine => {
  const transition = ({ to, guards, rule }: Edge): XStateTransition => ({
    target: to,
    ...(guards.length === 0 ? {} : { guard: guards.join(" && ") }),
    meta: { rule }
  })
  return {
    id: "dossier",
    initial: INITIAL,
    states: Object.fromEntries(
      DossierStatus.all.map((status): [string, XStateState] => {
        const meta = { portal: DossierStatus.portalStatus(status), ...DossierStatus.text(status) }
        if (DossierStatus.isTerminal(status)) return [status, { type: "final", meta }]
        const on: Record<string, Array<XStateTransition>> = {}
        for (const edge of from(status)) {
          const listed = on[edge.command] ?? []
          listed.push(transition(edge))
          on[edge.command] = listed
        }
        return [status, { on, meta }]
      })
    )
  }
}

/** The machine as text in a format. */
export const write = (format: MachineFormat): string =>
  format === "mermaid"
    ? mermaid()
    : format === "scxml"
      ? scxml()
      : `${JSON.stringify(xstate(), null, 2)}\n`
