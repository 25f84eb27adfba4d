/**
 * A procedure in full, as a citizen needs it before going anywhere.
 *
 * @module
 */
import { limitFor } from "@motcua/core/procedure/Procedure"
import { html, nothing, type TemplateResult } from "lit"
import { day, fee, moment } from "../language/format.ts"
import { fill, type Language } from "../language/Language.ts"
import { limit } from "../language/limit.ts"
import { grouped } from "../page/grouped.ts"
import type { ServiceFailure } from "../service/ServiceFailure.ts"
import type { Channel, Deadline, ProcedureView, RequiredDocument } from "../service/wire.ts"
import { failureText } from "../ui/states.ts"
import { messages } from "./messages.ts"

/** The return date of a channel if lodged now, or why there is none. */
type DueByChannel = ReadonlyMap<Channel, Deadline | ServiceFailure>

/** A procedure with its return dates. */
export interface Details {
  readonly procedure: ProcedureView
  readonly due: DueByChannel
}

/** The channels of a procedure, each once. */
export const channelsOf = (procedure: ProcedureView): ReadonlyArray<Channel> => [
  ...new Set(procedure.channels.map(({ channel }) => channel))
]

/**
 * How a dossier of the procedure may be lodged: by the channels that the data names; where it names
 * none, by any that the law knows (R1).
 */
export const waysToLodge = (procedure: ProcedureView): ReadonlyArray<Channel> => {
  const known = channelsOf(procedure)
  return known.length === 0 ? ["direct", "postal", "online"] : known
}

/** The documents by the case they are for, in the order of the list. */
export const byGroup = (
  documents: ReadonlyArray<RequiredDocument>
): ReadonlyMap<string | null, ReadonlyArray<RequiredDocument>> =>
  grouped(documents, ({ group }) => group)

/** The name of a group without the marks that published lists put around it. */
export const groupName = (group: string): string => group.replace(/^[\s*•+-]+|[\s:;]+$/g, "")

const dueOf = (details: Details, channel: Channel, language: Language): TemplateResult => {
  const words = messages[language]
  const due = details.due.get(channel)
  if (due === undefined || due instanceof Error) {
    const why =
      due === undefined || due.kind === "refused" ? words.notComputable : failureText(due, language)
    return html`<dd class="muted">${why}</dd>`
  }
  return html`<dd part="due">
    <span class="due">${day(due.due, language)}</span>
    <span class="visually-hidden">${moment(due.due, language)}</span>
    ${due.provisional ? html`<p class="small">${words.provisional}</p>` : nothing}
    ${
      due.rules.length === 0
        ? nothing
        : html`<p class="muted small">${fill(words.rules, { rules: due.rules.join(", ") })}</p>`
    }
  </dd>`
}

const channelCard = (details: Details, channel: Channel, language: Language): TemplateResult => {
  const words = messages[language]
  const { procedure } = details
  const fees = new Set(
    procedure.channels
      .filter((terms) => terms.channel === channel)
      .map((terms) => fee(terms.feeVnd, language))
  )
  return html`
    <li class="box" part="channel">
      <h4>${words[`channel_${channel}`]}</h4>
      <dl>
        <dt>${words.due}</dt>
        ${dueOf(details, channel, language)}
        <dt>${words.limit}</dt>
        <dd>${limit(limitFor(procedure as never, channel), language)}</dd>
        <dt>${words.fee}</dt>
        <dd>${[...fees].join(words.feeOr)}</dd>
      </dl>
    </li>
  `
}

const paper = (document: RequiredDocument, language: Language): TemplateResult => {
  const words = messages[language]
  const counts = [
    ...(document.originals > 0 ? [fill(words.originals, { n: document.originals })] : []),
    ...(document.copies > 0 ? [fill(words.copies, { n: document.copies })] : [])
  ]
  return html`<li>
    <span lang="vi">${document.text}</span>
    ${counts.length === 0 ? nothing : html`<span class="muted small">(${counts.join("; ")})</span>`}
  </li>`
}

const papers = (procedure: ProcedureView, language: Language): TemplateResult => {
  const words = messages[language]
  if (procedure.documents === null || procedure.documents.length === 0) {
    return html`<p class="notice warning">${words.documentsUnknown}</p>`
  }
  const groups = [...byGroup(procedure.documents)]
  const only = groups[0]
  if (groups.length === 1 && only !== undefined) {
    return html`<ul class="documents">${only[1].map((document) => paper(document, language))}</ul>`
  }
  return html`
    <p class="muted small">${words.documentsByCase}</p>
    <div class="documents">
      ${groups.map(
        ([group, documents]) => html`
          <details ?open=${group === null}>
            <summary>
              ${group === null ? words.documentsCommon : html`<span lang="vi">${groupName(group)}</span>`}
              <span class="optional small">
                ${
                  documents.length === 1
                    ? words.papersOne
                    : fill(words.papers, { n: documents.length })
                }
              </span>
            </summary>
            <ul>${documents.map((document) => paper(document, language))}</ul>
          </details>
        `
      )}
    </div>
  `
}

const fact = (
  name: string,
  value: string | null,
  lang: "vi" | typeof nothing
): TemplateResult | typeof nothing =>
  value === null || value === "" ? nothing : html`<dt>${name}</dt><dd lang=${lang}>${value}</dd>`

/** What a screen reader is told once a procedure is there: its name, and when it would be done. */
export const spokenSummary = (details: Details, language: Language): string => {
  const words = messages[language]
  const { name } = details.procedure
  for (const due of details.due.values()) {
    if (!(due instanceof Error)) {
      return fill(words.selectedDue, { name, due: day(due.due, language) })
    }
  }
  return fill(words.selected, { name })
}

/** Everything about a procedure. Names are Vietnamese as published, and marked so. */
export const detailsView = (
  details: Details,
  language: Language,
  links: { readonly lodge: string | null; readonly office: string | null }
): TemplateResult => {
  const words = messages[language]
  const { procedure } = details
  return html`
    <section class="stack" part="details" aria-labelledby="details-name">
      <div>
        <h3 id="details-name" lang="vi" class="text">${procedure.name}</h3>
        <p class="muted small">${words.code}: ${procedure.code}</p>
      </div>
      <h4>${words.channels}</h4>
      ${
        procedure.channels.length === 0
          ? html`<p class="notice warning">${words.channelsUnknown}</p>`
          : html`<ul class="channels">
              ${channelsOf(procedure).map((channel) => channelCard(details, channel, language))}
            </ul>`
      }
      ${procedure.cutoff15h ? html`<p class="notice">${words.cutoff}</p>` : nothing}
      <h4>${words.documents}</h4>
      ${papers(procedure, language)}
      <div class="row no-print">
        ${
          links.lodge === null
            ? nothing
            : html`<a class="button primary" part="lodge-link" href=${links.lodge}>${words.lodge}</a>`
        }
        ${
          links.office === null
            ? nothing
            : html`<a class="button" part="office-link" href=${links.office}>${words.office}</a>`
        }
      </div>
      <h4>${words.about}</h4>
      <dl class="facts">
        ${fact(words.field, procedure.field, "vi")}
        ${fact(words.level, procedure.levels.map((level) => words[`level_${level}`]).join(", "), nothing)}
        ${fact(words.subjects, procedure.subjects.join("; "), "vi")}
        ${fact(words.result, procedure.result, "vi")}
        ${fact(words.agencies, procedure.executingAgencies.join("; "), "vi")}
      </dl>
      <p class="muted small" part="data-note">${procedure.dataNote[language]}</p>
    </section>
  `
}
