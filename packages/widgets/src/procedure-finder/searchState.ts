import { html, type TemplateResult } from "lit"
import { fill, type Language } from "../language/Language.ts"
import type { ProcedureList } from "../service/wire.ts"
import { messages as shared } from "../ui/messages.ts"
import { failureText } from "../ui/states.ts"
import { messages } from "./messages.ts"

/** Where a search stands. */
export interface SearchState {
  readonly language: Language
  readonly query: string
  readonly isNarrowed: boolean
  /** The answer is still of interest. */
  readonly isShown: boolean
  readonly isPending: boolean
  readonly failure: unknown
  readonly found: ProcedureList | undefined
  readonly retry: () => void
}

const textOf = (state: SearchState): string => {
  const words = messages[state.language]
  if (!state.isShown) return ""
  if (state.isPending) return words.searching
  const total = state.found?.total ?? 0
  if (total > 1) return fill(words.found, { total, shown: state.found?.items.length ?? 0 })
  if (total === 1) return words.foundOne
  return state.isNarrowed ? words.noneNarrowed : fill(words.none, { query: state.query })
}

/** How many were found, told to screen readers too, or what went wrong. */
export const searchStateView = (state: SearchState): TemplateResult =>
  state.failure === null
    ? html`<p class="muted small" role="status">${textOf(state)}</p>`
    : html`<div class="row" role="alert" part="failure">
        <p class="error">${failureText(state.failure, state.language)}</p>
        <button type="button" part="retry" @click=${state.retry}>
          ${shared[state.language].retry}
        </button>
      </div>`
