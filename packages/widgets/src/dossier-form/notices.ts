/**
 * What the form says beside its fields.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from "lit"
import { moment } from "../language/format.ts"
import type { Language } from "../language/Language.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import { failed } from "../ui/states.ts"
import { messages } from "./messages.ts"

/** There is no procedure yet, and where to find one. */
export const noProcedureNotice = (findHref: string | null, language: Language): TemplateResult => {
  const words = messages[language]
  return html`<div class="notice stack">
    <p>${words.noProcedure}</p>
    ${findHref === null ? nothing : html`<p><a href=${findHref}>${words.find}</a></p>`}
  </div>`
}

/** The return date if accepted now, or that none can be told. */
export const dueNotice = (due: string | null, language: Language): TemplateResult => {
  const words = messages[language]
  return due === null
    ? html`<p class="notice">${words.noDue}</p>`
    : html`<p class="notice success">
        ${words.due}: <strong>${moment(due, language)}</strong>. ${words.dueNote}
      </p>`
}

/** Why a dossier was not lodged; where that is not known, a button that sends it again. */
export const lostNotice = (failure: unknown, language: Language): TemplateResult => {
  const words = messages[language]
  const isLost = !(failure instanceof ServiceFailure) || failure.passing
  return html`
    ${failed(failure, language, null)}
    ${
      isLost
        ? html`<div class="notice warning stack">
            <p>${words.lost}</p>
            <div><button type="submit" part="retry">${words.sendAgain}</button></div>
          </div>`
        : nothing
    }
  `
}
