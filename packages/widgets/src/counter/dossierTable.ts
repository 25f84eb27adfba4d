import { html, nothing, type TemplateResult } from "lit"
import { shortMoment } from "../language/format.ts"
import { fill, type Language } from "../language/Language.ts"
import type { CounterItem } from "../service/wire.ts"
import { messages } from "./messages.ts"

const row = (
  item: CounterItem,
  language: Language,
  open: (code: string) => void
): TemplateResult => {
  const words = messages[language]
  return html`<tr>
    <td>
      <button
        type="button"
        class="plain"
        data-code=${item.code}
        aria-label=${fill(words.open, { code: item.code })}
        @click=${() => open(item.code)}
      >
        ${item.code}
      </button>
    </td>
    <td lang="vi">${item.procedureName}</td>
    <td>${item.applicantName ?? words.erased}</td>
    <td>${item.statusText[language]}</td>
    <td class="when">${shortMoment(item.submittedAt)}</td>
    <td class="when">
      ${item.dueAt === null ? words.noDue : shortMoment(item.dueAt)}
      ${item.late ? html`<span class="late">${words.late}</span>` : nothing}
    </td>
  </tr>`
}

/** The dossiers of the counter. The table scrolls by itself where the screen is narrow. */
export const dossierTable = (
  items: ReadonlyArray<CounterItem>,
  language: Language,
  open: (code: string) => void
): TemplateResult => {
  const words = messages[language]
  if (items.length === 0) return html`<p class="notice" role="status">${words.none}</p>`
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.dossiers}>
      <table part="list">
        <caption>
          ${words.dossiers} (${fill(words.count, { n: items.length })})
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.code}</th>
            <th scope="col">${words.procedure}</th>
            <th scope="col">${words.applicant}</th>
            <th scope="col">${words.status}</th>
            <th scope="col">${words.submittedAt}</th>
            <th scope="col">${words.due}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map((item) => row(item, language, open))}
        </tbody>
      </table>
    </div>
  `
}
