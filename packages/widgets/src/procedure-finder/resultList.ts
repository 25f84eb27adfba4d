import { html, type TemplateResult } from "lit"
import type { Language } from "../language/Language.ts"
import type { ProcedureHit } from "../service/wire.ts"
import { messages } from "./messages.ts"

// A text with the ranges `[start, end)` marked; ranges that do not fit the text are left out.
const highlighted = (
  text: string,
  ranges: ReadonlyArray<readonly [start: number, end: number]>
): ReadonlyArray<string | TemplateResult> => {
  const parts: Array<string | TemplateResult> = []
  let at = 0
  for (const [start, end] of ranges) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) parts.push(text.slice(at, start))
    parts.push(html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

/** A procedure in the list. */
const resultOption = (
  hit: ProcedureHit,
  index: number,
  isActive: boolean,
  language: Language,
  pick: () => void
): TemplateResult => {
  const levels = hit.levels.map((level) => messages[language][`level_${level}`]).join(", ")
  return html`
    <li
      id="result-${index}"
      role="option"
      part="result"
      aria-selected=${isActive}
      @click=${pick}
    >
      <span class="name" lang="vi">${highlighted(hit.name, hit.highlights)}</span>
      <span class="muted small"><span lang="vi">${hit.field}</span> · ${levels} · ${hit.code}</span>
    </li>
  `
}

/** The procedures found, as the listbox of the combobox. */
export const resultList = (
  hits: ReadonlyArray<ProcedureHit>,
  open: boolean,
  active: number,
  language: Language,
  pick: (hit: ProcedureHit) => void
): TemplateResult => html`
  <ul
    id="results"
    class="results"
    part="results"
    role="listbox"
    aria-label=${messages[language].results}
    ?hidden=${!open}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${hits.map((hit, index) =>
      resultOption(hit, index, index === active, language, () => pick(hit))
    )}
  </ul>
`
