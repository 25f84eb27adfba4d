import { html, nothing, type TemplateResult } from "lit"
import { moment } from "../language/format.ts"
import type { Language } from "../language/Language.ts"
import type { Lodged } from "../service/wire.ts"
import { messages } from "./messages.ts"

/** What the citizen must take away: the code and the key, large, to copy and to print. */
export const lodgedNotice = (
  lodged: Lodged,
  procedureName: string,
  language: Language,
  view: {
    readonly fromEarlier: boolean
    readonly copied: "copied" | "selected" | null
    readonly copy: (id: string) => void
    readonly print: () => void
    readonly another: () => void
    readonly followHref: string | null
  }
): TemplateResult => {
  const words = messages[language]
  const line = (id: string, label: string, value: string, copy: string): TemplateResult => html`
    <div class="code">
      <div>
        <span class="label" id="${id}-label">${label}</span>
        <output id=${id} part=${id} aria-labelledby="${id}-label">${value}</output>
      </div>
      <button type="button" @click=${() => view.copy(id)}>${copy}</button>
    </div>
  `
  return html`
    <div class="notice success stack" part="lodged">
      <h3 id="lodged" tabindex="-1">${words.lodged}</h3>
      <p lang="vi" class="text"><strong>${procedureName}</strong></p>
      <p>${words.submittedAt}: ${moment(lodged.submittedAt, language)}</p>
      ${view.fromEarlier ? html`<p class="notice warning">${words.lodgedEarlier}</p>` : nothing}
      <div class="codes">
        ${line("code", words.codeLabel, lodged.code, words.copyCode)}
        ${line("key", words.keyLabel, lodged.lookupKey, words.copyKey)}
      </div>
      <p role="status" class="small">
        ${view.copied === null ? "" : view.copied === "copied" ? words.copied : words.copySelected}
      </p>
      <p><strong>${words.keepKey}</strong></p>
      <div class="row no-print">
        <button type="button" class="primary" @click=${view.print}>${words.print}</button>
        ${
          view.followHref === null
            ? nothing
            : html`<a class="button" href=${view.followHref}>${words.follow}</a>`
        }
        <button type="button" class="plain" @click=${view.another}>${words.another}</button>
      </div>
    </div>
  `
}
