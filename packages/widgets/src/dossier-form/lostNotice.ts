import { html, nothing, type TemplateResult } from "lit"
import type { Language } from "../language/Language.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import { failed } from "../ui/states.ts"
import { messages } from "./messages.ts"

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
