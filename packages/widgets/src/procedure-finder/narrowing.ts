/**
 * Narrowing a search by field, level, agency and way of lodging, with what each choice leaves.
 *
 * @module
 */
import type { Narrowing } from "@motcua/core/procedure/Search"
import { html, nothing, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import { fill, type Language } from "../language/Language.ts"
import type { ProcedureFacets } from "../service/wire.ts"
import { messages } from "./messages.ts"

/** What is chosen, and what is done when that changes. */
export interface Choice {
  readonly narrowing: Narrowing
  /** Of the last answer; an older service sends none. */
  readonly facets: ProcedureFacets | undefined
  readonly language: Language
  readonly choose: (narrowing: Narrowing) => void
  /** The choices are open; they are drawn only then, for some are hundreds. */
  readonly isOpen: boolean
  readonly toggled: (isOpen: boolean) => void
}

type Words = (typeof messages)["vi"]

const parts = [
  ["field", "fields", "field"],
  ["level", "levels", "level"],
  ["agency", "agencies", "agencies"],
  ["channel", "channels", "ways"]
] as const

const textOf = (name: keyof Narrowing, value: string, words: Words): string =>
  name === "level" || name === "channel" ? words[`${name}_${value}` as keyof Words] : value

const choices = (
  { choose, facets, language, narrowing }: Choice,
  [name, plural, label]: (typeof parts)[number]
): TemplateResult => {
  const words = messages[language]
  const chosen = narrowing[name] ?? ""
  const counts: ReadonlyArray<{ readonly value: string; readonly count: number }> =
    facets?.[plural] ?? []
  const isCounted = chosen === "" || counts.some(({ value }) => value === chosen)
  const lang = name === "field" || name === "agency" ? "vi" : nothing
  return html`
    <div class="field">
      <label for=${name}>${words[label]}</label>
      <select
        id=${name}
        part="narrow"
        @change=${({ target }: Event) => {
          const { [name]: _, ...others } = narrowing
          const { value } = target as HTMLSelectElement
          choose(value === "" ? others : { ...others, [name]: value })
        }}
      >
        <option value="" .selected=${live(chosen === "")}>${words.all}</option>
        ${[...(isCounted ? [] : [{ value: chosen, count: 0 }]), ...counts].map(
          ({ count, value }) =>
            html`<option value=${value} lang=${lang} .selected=${live(value === chosen)}>
              ${textOf(name, value, words)} (${count})
            </option>`
        )}
      </select>
    </div>
  `
}

/** The choices, closed until somebody wants them; what is in use is said even then. */
export const narrowingView = (choice: Choice): TemplateResult => {
  const { choose, isOpen, language, narrowing, toggled } = choice
  const words = messages[language]
  const used = Object.keys(narrowing).length
  return html`
    <details
      class="narrowing"
      part="narrowing"
      @toggle=${({ target }: Event) => toggled((target as HTMLDetailsElement).open)}
    >
      <summary>
        ${words.narrow}
        ${used === 0 ? nothing : html`<span class="used">(${fill(words.narrowed, { n: used })})</span>`}
      </summary>
      <p class="muted small">${words.narrowHint}</p>
      <div class="choices">${isOpen ? parts.map((part) => choices(choice, part)) : nothing}</div>
      ${
        used === 0
          ? nothing
          : html`<button type="button" part="widen" @click=${() => choose({})}>${words.widen}</button>`
      }
    </details>
  `
}
