/**
 * The parts of the dossier form.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import { number } from "../language/format.ts"
import { fill, type Language } from "../language/Language.ts"
import { communeSelect } from "../office-finder/communeSelect.ts"
import { byGroup, groupName, waysToLodge } from "../procedure-finder/details.ts"
import type { Commune, ProcedureView, ReceivingOffice, RequiredDocument } from "../service/wire.ts"
import { errorOf, type FormError, labelled, textArea, textField } from "../ui/field.ts"
import type { Draft } from "./Draft.ts"
import { messages } from "./messages.ts"

/** What the parts show and how they say that something was typed. */
export interface FormView {
  readonly draft: Draft
  readonly errors: ReadonlyArray<FormError>
  readonly language: Language
  readonly change: (change: Partial<Draft>) => void
}

type TextKey = "fullName" | "citizenId" | "phone" | "email" | "address" | "otherPapers" | "note"

const text = (view: FormView, id: TextKey) => ({
  id,
  label: messages[view.language][id],
  errors: view.errors,
  language: view.language,
  value: view.draft[id],
  input: (value: string) => view.change({ [id]: value })
})

const officeSelect = (
  view: FormView,
  offices: ReadonlyArray<ReceivingOffice> | null
): TemplateResult => {
  const words = messages[view.language]
  const field = {
    id: "office",
    label: words.office,
    hint: words.officeHint,
    errors: view.errors,
    language: view.language
  }
  const error = errorOf(field)
  return labelled(
    field,
    html`<select
      id="office"
      part="input"
      .value=${live(view.draft.office)}
      aria-invalid=${error === null ? "false" : "true"}
      aria-describedby=${error === null ? "office-hint" : "office-hint office-error"}
      @change=${(event: Event) => view.change({ office: (event.target as HTMLSelectElement).value })}
    >
      ${
        offices === null || offices.length === 0
          ? html`<option value="">${words.officeFirst}</option>`
          : offices.map(
              ({ id, name, km }) => html`<option value=${id} ?selected=${id === view.draft.office}>
                ${fill(words.officeDistance, { name, km: number(Math.round(km * 10) / 10, view.language) })}
              </option>`
            )
      }
    </select>`
  )
}

const channelChoice = (view: FormView, procedure: ProcedureView): TemplateResult => {
  const words = messages[view.language]
  const error = errorOf({ id: "channel", errors: view.errors, language: view.language })
  return html`
    <fieldset id="channel" tabindex="-1" aria-describedby=${error === null ? nothing : "channel-error"}>
      <legend>${words.channel}</legend>
      ${error === null ? nothing : html`<p class="error" id="channel-error">${error}</p>`}
      ${waysToLodge(procedure).map(
        (channel) => html`<label class="choice">
          <input
            type="radio"
            name="channel"
            value=${channel}
            .checked=${live(view.draft.channel === channel)}
            @change=${() => view.change({ channel })}
          />
          <span>${words[`channel_${channel}`]}</span>
        </label>`
      )}
    </fieldset>
  `
}

/** Where and how: commune, office, channel. `due` is what to say of the return date. */
export const placePart = (
  view: FormView,
  data: {
    readonly procedure: ProcedureView
    readonly communes: ReadonlyArray<Commune>
    readonly firstDistrict: string | null
    readonly offices: ReadonlyArray<ReceivingOffice> | null
    readonly due: TemplateResult | typeof nothing
  }
): TemplateResult => {
  const words = messages[view.language]
  return html`
    <fieldset>
      <legend>${words.place}</legend>
      <div class="stack">
        <div class="pair">
          ${communeSelect({
            id: "commune",
            label: words.commune,
            errors: view.errors,
            language: view.language,
            communes: data.communes,
            firstDistrict: data.firstDistrict,
            value: view.draft.commune,
            placeholder: words.chooseCommune,
            change: (commune) => {
              if (commune !== view.draft.commune) view.change({ commune, office: "" })
            }
          })}
          ${officeSelect(view, data.offices)}
        </div>
        ${channelChoice(view, data.procedure)} ${data.due}
      </div>
    </fieldset>
  `
}

/** Who lodges. */
export const personPart = (view: FormView): TemplateResult => {
  const words = messages[view.language]
  return html`
    <fieldset>
      <legend>${words.person}</legend>
      <div class="stack">
        ${textField({ ...text(view, "fullName"), autocomplete: "name" })}
        ${textField({ ...text(view, "citizenId"), inputMode: "numeric", hint: words.citizenIdHint })}
        <div class="pair">
          ${textField({
            ...text(view, "phone"),
            type: "tel",
            inputMode: "tel",
            autocomplete: "tel",
            optional: true
          })}
          ${textField({
            ...text(view, "email"),
            type: "email",
            inputMode: "email",
            autocomplete: "email",
            optional: true
          })}
        </div>
        ${textField({ ...text(view, "address"), autocomplete: "street-address", optional: true })}
      </div>
    </fieldset>
  `
}

const paperChoice = (view: FormView, paper: RequiredDocument): TemplateResult => {
  const has = view.draft.papers.includes(paper.text)
  const papers = has
    ? view.draft.papers.filter((chosen) => chosen !== paper.text)
    : [...view.draft.papers, paper.text]
  return html`<label class="choice">
    <input type="checkbox" .checked=${live(has)} @change=${() => view.change({ papers })} />
    <span lang="vi" class="text">${paper.text}</span>
  </label>`
}

/** What is handed in: the procedure's list to tick, and what else there is. */
export const papersPart = (view: FormView, procedure: ProcedureView): TemplateResult => {
  const words = messages[view.language]
  const groups = [...byGroup(procedure.documents ?? [])]
  return html`
    <fieldset>
      <legend>${words.papers}</legend>
      <div class="stack">
        ${groups.length === 0 ? nothing : html`<p class="muted">${words.papersHint}</p>`}
        ${groups.map(([group, papers]) => {
          const choices = papers.map((paper) => paperChoice(view, paper))
          if (groups.length === 1) return html`<div class="papers">${choices}</div>`
          return html`<details ?open=${group === null}>
            <summary>
              ${group === null ? words.papersCommon : html`<span lang="vi">${groupName(group)}</span>`}
            </summary>
            <div class="papers">${choices}</div>
          </details>`
        })}
        ${textArea({
          ...text(view, "otherPapers"),
          hint: words.otherPapersHint,
          optional: true,
          rows: 2
        })}
        ${textArea({ ...text(view, "note"), optional: true, rows: 2 })}
      </div>
    </fieldset>
  `
}
