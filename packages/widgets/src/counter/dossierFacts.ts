import { html, nothing, type TemplateResult } from "lit"
import { shortMoment } from "../language/format.ts"
import type { Language } from "../language/Language.ts"
import type { OfficerView } from "../service/wire.ts"
import { messages } from "./messages.ts"

const fact = (name: string, value: string | null | undefined): TemplateResult | typeof nothing =>
  value === null || value === undefined || value === ""
    ? nothing
    : html`<dt>${name}</dt><dd class="lines">${value}</dd>`

/** A dossier with its applicant, as an officer needs it. */
export const dossierFacts = (view: OfficerView, language: Language): TemplateResult => {
  const words = messages[language]
  const { applicant, supplement } = view
  return html`
    <dl class="facts">
      <dt>${words.status}</dt>
      <dd>
        <strong part="status">${view.statusText[language]}</strong>
        ${view.late ? html`<span class="late">${words.late}</span>` : nothing}
      </dd>
      ${fact(words.procedure, `${view.procedure.name} (${view.procedure.code})`)}
      ${fact(words.office, view.office.name)}
      ${fact(words.channel, words[`channel_${view.channel}`])}
      ${fact(words.applicant, applicant === null ? words.erased : applicant.fullName)}
      ${fact(words.citizenId, applicant?.citizenId)} ${fact(words.phone, applicant?.phone)}
      ${fact(words.email, applicant?.email)} ${fact(words.address, applicant?.address)}
      ${fact(words.note, view.note)} ${fact(words.submittedAt, shortMoment(view.submittedAt))}
      ${fact(words.receipt, view.receipt?.issued === false ? words.noReceipt : null)}
      ${fact(words.due, view.dueAt === null ? words.noDue : shortMoment(view.dueAt))}
      <dt>${words.documents}</dt>
      <dd>
        ${
          view.documents.length === 0
            ? words.noDocuments
            : html`<ul>${view.documents.map((document) => html`<li class="text">${document}</li>`)}</ul>`
        }
      </dd>
      ${
        supplement === null
          ? nothing
          : html`<dt>${words.supplement}</dt>
              <dd>
                <p class="lines">${supplement.reason}</p>
                <ul>${supplement.items.map((item) => html`<li class="text">${item}</li>`)}</ul>
              </dd>`
      }
    </dl>
  `
}
