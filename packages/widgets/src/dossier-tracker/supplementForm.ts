/**
 * What the office asks for, with the form to hand it in.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from "lit"
import { moment } from "../language/format.ts"
import type { Language } from "../language/Language.ts"
import type { DossierView } from "../service/wire.ts"
import { type FormError, textArea } from "../ui/field.ts"
import type { Asking } from "./Asking.ts"
import { messages } from "./messages.ts"

/** What the form shows. */
export interface SupplementFormView {
  readonly dossier: DossierView
  readonly language: Language
  readonly documents: string
  readonly errors: ReadonlyArray<FormError>
  readonly asking: Asking
  readonly change: (documents: string) => void
  readonly submit: (event: Event) => void
}

/** Nothing while supplements are not awaited. */
export const supplementForm = (view: SupplementFormView): TemplateResult | typeof nothing => {
  const { dossier, language, errors, asking } = view
  const { supplement } = dossier
  if (supplement === null || !dossier.allowed.includes("ProvideSupplement")) return nothing
  const words = messages[language]
  return html`
    <form class="notice warning stack" part="supplement" novalidate @submit=${view.submit}>
      <h4>${words.supplement}</h4>
      <p class="lines">${words.reason}: <span lang="vi">${supplement.reason}</span></p>
      <p>${words.supplementItems}:</p>
      <ul lang="vi">
        ${supplement.items.map((item) => html`<li class="text">${item}</li>`)}
      </ul>
      ${
        supplement.until === null
          ? nothing
          : html`<p>${words.supplementUntil}: ${moment(supplement.until, language)}</p>`
      }
      <p>${words.supplementOnce}</p>
      ${textArea({
        id: "documents",
        label: words.supplementDocuments,
        hint: words.supplementHint,
        errors,
        language,
        value: view.documents,
        input: view.change
      })}
      <div>
        <button type="submit" class="primary" aria-disabled=${asking.isSending}>
          ${asking.isSending ? words.sending : words.supplementSend}
        </button>
      </div>
    </form>
  `
}
