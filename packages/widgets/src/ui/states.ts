/**
 * What a widget shows while it waits and when something went wrong.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from "lit"
import { fill, type Language } from "../language/Language.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import { messages } from "./messages.ts"

/** Grey lines and "đang tải", so that a slow line does not look like a dead page. */
export const waiting = (language: Language): TemplateResult => html`
  <div class="skeleton" part="waiting">
    <p class="muted" role="status">${messages[language].loading}</p>
    <i></i><i></i><i></i>
  </div>
`

/** The service's own words for a failure, else those of its kind. */
export const failureText = (failure: unknown, language: Language): string =>
  failure instanceof ServiceFailure
    ? (failure.words(language) ?? messages[language][failure.kind])
    : messages[language].broken

/** The rule behind a refusal, in brackets; nothing where there is none. */
export const ruleText = (rule: string | null, language: Language): string =>
  rule === null ? "" : fill(messages[language].rule, { rule })

/** What went wrong, with a button to try again where that may help. */
export const failed = (
  failure: unknown,
  language: Language,
  retry: (() => void) | null
): TemplateResult => html`
  <div class="notice danger stack" part="failure" role="alert">
    <p>
      ${failureText(failure, language)}
      ${failure instanceof ServiceFailure ? ruleText(failure.problem?.rule ?? null, language) : nothing}
    </p>
    ${
      retry === null
        ? nothing
        : html`<div><button type="button" part="retry" @click=${retry}>
            ${messages[language].retry}
          </button></div>`
    }
  </div>
`
