/**
 * Labelled controls with a hint and an error tied to them.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from "lit"
import { type Bilingual, fill, type Language } from "../language/Language.ts"
import { messages } from "./messages.ts"

/** Something that is wrong in a form: the control it belongs to, by id and by name, and why. */
export interface FormError {
  readonly id: string
  readonly label: Bilingual
  readonly text: Bilingual
}

/** A control of a form. `id` is also its key in the form's errors. */
export interface Field {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  readonly errors: ReadonlyArray<FormError>
  readonly language: Language
}

/** The error of a control, or nothing. */
export const errorOf = (field: Pick<Field, "id" | "errors" | "language">): string | null =>
  field.errors.find(({ id }) => id === field.id)?.text[field.language] ?? null

/** The ids for `aria-describedby`: the hint and the error, where there are any. */
export const describedBy = (field: Field): string | typeof nothing => {
  const ids = [
    ...(field.hint === undefined ? [] : [`${field.id}-hint`]),
    ...(errorOf(field) === null ? [] : [`${field.id}-error`])
  ]
  return ids.length === 0 ? nothing : ids.join(" ")
}

/** The label, hint and error of a control around the control itself. */
export const labelled = (field: Field, control: TemplateResult): TemplateResult => {
  const error = errorOf(field)
  return html`
    <div class="field" part="field">
      <label for=${field.id}>
        ${field.label}
        ${
          field.optional
            ? html`<span class="optional">${messages[field.language].optional}</span>`
            : nothing
        }
      </label>
      ${
        field.hint === undefined
          ? nothing
          : html`<p class="muted small" id="${field.id}-hint">${field.hint}</p>`
      }
      ${error === null ? nothing : html`<p class="error" id="${field.id}-error">${error}</p>`}
      ${control}
    </div>
  `
}

/** A line of text. */
export interface TextField extends Field {
  readonly value: string
  readonly input: (value: string) => void
  readonly type?: "text" | "tel" | "email" | "password"
  readonly inputMode?: "text" | "numeric" | "tel" | "email"
  readonly autocomplete?: string
}

/** A line of text with its label, hint and error. */
export const textField = (field: TextField): TemplateResult =>
  labelled(
    field,
    html`<input
      id=${field.id}
      part="input"
      type=${field.type ?? "text"}
      inputmode=${field.inputMode ?? "text"}
      autocomplete=${(field.autocomplete ?? "off") as "off"}
      .value=${field.value}
      ?required=${!field.optional}
      aria-invalid=${errorOf(field) === null ? nothing : "true"}
      aria-describedby=${describedBy(field)}
      @input=${(event: Event) => field.input((event.target as HTMLInputElement).value)}
    />`
  )

/** Several lines of text. */
export const textArea = (field: TextField & { readonly rows?: number }): TemplateResult =>
  labelled(
    field,
    html`<textarea
      id=${field.id}
      part="input"
      rows=${field.rows ?? 3}
      .value=${field.value}
      ?required=${!field.optional}
      aria-invalid=${errorOf(field) === null ? nothing : "true"}
      aria-describedby=${describedBy(field)}
      @input=${(event: Event) => field.input((event.target as HTMLTextAreaElement).value)}
    ></textarea>`
  )

/**
 * What is wrong in a form, as a list that takes the focus. Its links lead to the controls: by
 * script, since an address with `#id` does not reach into a shadow root.
 */
export const errorSummary = (
  errors: ReadonlyArray<FormError>,
  language: Language,
  root: ParentNode
): TemplateResult | typeof nothing => {
  if (errors.length === 0) return nothing
  const words = messages[language]
  const go = (event: Event, id: string): void => {
    event.preventDefault()
    root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus()
  }
  return html`
    <div class="notice danger stack" part="error-summary" id="error-summary" role="alert" tabindex="-1">
      <h3>
        ${errors.length === 1 ? words.errorsOne : fill(words.errorsMany, { n: errors.length })}
      </h3>
      <ul>
        ${errors.map(
          ({ id, label, text }) => html`<li>
            <a href="#${id}" @click=${(event: Event) => go(event, id)}
              >${label[language]}: ${text[language]}</a
            >
          </li>`
        )}
      </ul>
      <p>${words.kept}</p>
    </div>
  `
}

/** Moves the focus to the error summary once it is there. */
export const focusSummary = async (host: {
  readonly updateComplete: Promise<unknown>
  readonly renderRoot: ParentNode
}): Promise<void> => {
  await host.updateComplete
  host.renderRoot.querySelector<HTMLElement>("#error-summary")?.focus()
}
