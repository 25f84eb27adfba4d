/**
 * The choice that a transitional clause leaves to the applicant.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from "lit"
import type { Language } from "../language/Language.ts"
import type { DossierView } from "../service/wire.ts"
import type { Asking } from "./Asking.ts"
import { messages } from "./messages.ts"

/** What is offered, and the button that says yes; nothing where nothing is. Who does not press it stays. */
export const revisionOffer = (
  { revisionOffer: offer }: DossierView,
  language: Language,
  { isSending }: Asking,
  agree: (event: Event) => void
): TemplateResult | typeof nothing => {
  if (!offer) return nothing
  const words = messages[language]
  return html`
    <form class="notice warning stack" part="offer" @submit=${agree}>
      <h4>${words.offer}</h4>
      <p class="text">${offer.text[language]}</p>
      <div>
        <button type="submit" class="primary" aria-disabled=${isSending}>
          ${isSending ? words.sending : words.agree}
        </button>
      </div>
    </form>
  `
}
