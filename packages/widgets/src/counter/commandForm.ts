import { html, nothing, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import { fill, type Language } from "../language/Language.ts"
import type { CommandTag } from "../service/wire.ts"
import { describedBy, errorOf, type FormError, labelled, textArea, textField } from "../ui/field.ts"
import { type Asked, type CommandField, type CommandInput, fieldsOf } from "./commands.ts"
import { messages } from "./messages.ts"

/** What a command's form shows. */
export interface CommandFormView {
  readonly tag: CommandTag
  readonly input: CommandInput
  readonly asked: Asked
  readonly errors: ReadonlyArray<FormError>
  readonly language: Language
  readonly sending: boolean
  readonly change: (change: CommandInput) => void
  readonly submit: (event: Event) => void
  readonly cancel: () => void
}

const choices = {
  outcome: ["granted", "refused"],
  way: ["counter", "post", "online"]
} as const

const control = (view: CommandFormView, spec: CommandField): TemplateResult => {
  const words = messages[view.language]
  const { name, kind } = spec
  const field = {
    id: name,
    label: words[`field_${name}`],
    errors: view.errors,
    language: view.language,
    optional: spec.optional === true,
    value: view.input[name] ?? "",
    input: (value: string) => view.change({ [name]: value }),
    ...(name === "items" ? { hint: words.field_itemsHint } : {})
  }
  switch (kind) {
    case "lines":
    case "text":
      return textArea(field)
    case "line":
      return textField(field)
    case "amount":
      return textField({ ...field, inputMode: "numeric" })
    case "moment":
      return labelled(
        field,
        html`<input
          id=${name}
          type="datetime-local"
          .value=${live(field.value)}
          aria-invalid=${errorOf(field) === null ? nothing : "true"}
          aria-describedby=${describedBy(field)}
          @input=${(event: Event) => field.input((event.target as HTMLInputElement).value)}
        />`
      )
    case "tick":
      return html`<div>
        ${errorOf(field) === null ? nothing : html`<p class="error" id="${name}-error">${errorOf(field)}</p>`}
        <label class="tick">
        <input
          id=${name}
          type="checkbox"
          aria-describedby=${describedBy(field)}
          .checked=${live(field.value !== "")}
          @change=${(event: Event) =>
            field.input((event.target as HTMLInputElement).checked ? "true" : "")}
        />
        <span>${field.label}</span>
      </label></div>`
    case "outcome":
    case "way":
      return labelled(
        field,
        html`<select
          id=${name}
          .value=${live(field.value)}
          @change=${(event: Event) => field.input((event.target as HTMLSelectElement).value)}
        >
          ${choices[kind].map(
            (choice) => html`<option value=${choice} ?selected=${choice === field.value}>
              ${words[`${kind}_${choice}` as "way_post"]}
            </option>`
          )}
        </select>`
      )
  }
}

/** The form of one command, with its own confirmation. */
export const commandForm = (view: CommandFormView): TemplateResult => {
  const words = messages[view.language]
  const command = words[`command_${view.tag}`]
  return html`
    <form class="box stack" part="command-form" novalidate @submit=${view.submit}>
      <h3 id="command" tabindex="-1">${command}</h3>
      ${fieldsOf(view.tag, view.input, view.asked).map((field) => control(view, field))}
      <div class="row">
        <button type="submit" class="primary" part="confirm" aria-disabled=${view.sending}>
          ${view.sending ? words.sending : fill(words.confirm, { command })}
        </button>
        <button type="button" class="plain" @click=${view.cancel}>${words.cancel}</button>
      </div>
    </form>
  `
}
