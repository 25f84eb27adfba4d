import { initialState, Task } from "@lit/task"
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit"
import { fill, LanguageController } from "../language/Language.ts"
import { CommuneSelectedEvent, OfficeSelectedEvent } from "../page/events.ts"
import { procedureOfPage } from "../page/links.ts"
import { PageListener } from "../page/PageListener.ts"
import { ServiceClient } from "../service/ServiceClient.ts"
import type { RouteView } from "../service/wire.ts"
import { failed, waiting } from "../ui/states.ts"
import { shared as sharedStyles } from "../ui/styles.ts"
import { communeSelect } from "./communeSelect.ts"
import { messages } from "./messages.ts"
import { officeCard, type ShownOffice } from "./officeCard.ts"
import { styles } from "./styles.ts"

/** How many offices are shown before "show more". */
const FIRST_SHOWN = 3

interface Answer {
  readonly procedureName: string | null
  readonly offices: ReadonlyArray<ShownOffice>
  readonly route: RouteView | null
}

/**
 * Says where to lodge: the offices of a commune, and once a procedure is picked on the page, those
 * that receive it, nearest first, with opening hours, who decides and where the result is given.
 *
 * @tag motcua-office-finder
 * @attr {string} service - Address of the service; the page's own by default.
 * @attr {string} procedure - Code of the procedure. Without it, the one picked on the page, or the
 *   one that the page's address names (`?procedure=`).
 * @attr {string} commune - Code of the commune chosen, five digits.
 * @attr {string} district - Code of the district whose communes come first in the list.
 * @attr {string} lang - `vi` or `en`; else that of the closest `[lang]`, else Vietnamese.
 * @fires {CommuneSelectedEvent} motcua-commune-selected - A commune was chosen.
 * @fires {OfficeSelectedEvent} motcua-office-selected - A place to lodge was picked.
 * @csspart field - The commune's field with its label.
 * @csspart input - The commune's select.
 * @csspart office - One office.
 * @csspart pick - The button that picks it.
 * @csspart data-note - What the distances and the list rest on.
 * @csspart failure - What went wrong.
 * @csspart retry - The button to try again.
 * @cssprop --motcua-color-primary - and the other properties of every widget, see the README.
 */
export class OfficeFinder extends LitElement {
  static override styles = [sharedStyles, styles]
  static override properties: PropertyDeclarations = {
    service: {},
    procedure: {},
    commune: { reflect: true },
    district: {},
    _picked: { state: true },
    _selected: { state: true },
    _all: { state: true }
  }

  declare service: string
  declare procedure: string | null
  declare commune: string
  declare district: string | null
  declare _picked: string | null
  declare _selected: string | null
  declare _all: boolean

  readonly #language = new LanguageController(this)

  readonly #communes = new Task(this, {
    args: () => [this.service] as const,
    task: async ([service], { signal }) => (await new ServiceClient(service).communes(signal)).items
  })

  readonly #offices = new Task(this, {
    args: () => [this.service, this.#procedure, this.commune] as const,
    task: async ([service, code, commune], { signal }): Promise<Answer | typeof initialState> => {
      if (commune === "") return initialState
      const client = new ServiceClient(service)
      if (code === null) {
        const { offices } = await client.network(signal)
        const district = offices.find((office) => office.communeCode === commune)?.districtCode
        const ofTheDistrict = this.#districtOf(commune) ?? district ?? null
        return {
          procedureName: null,
          route: null,
          offices: offices
            .filter(
              (office) =>
                office.communeCode === commune ||
                (office.kind === "Branch" &&
                  ofTheDistrict !== null &&
                  office.districtCode === ofTheDistrict)
            )
            .map(({ id, kind, name, address }) => ({ id, kind, name, address }))
        }
      }
      const [route, procedure] = await Promise.all([
        client.routes(code, commune, signal),
        client.procedure(code, signal)
      ])
      return { procedureName: procedure.name, route, offices: route.receivedBy }
    }
  })

  constructor() {
    super()
    this.service = ""
    this.procedure = null
    this.commune = ""
    this.district = null
    this._picked = null
    this._selected = procedureOfPage()
    this._all = false
    new PageListener(this, "motcua-procedure-selected", ({ detail }) => {
      this._selected = detail.code
      this._picked = null
      this._all = false
    })
  }

  get #procedure(): string | null {
    return this.procedure ?? this._selected
  }

  #districtOf(commune: string): string | null {
    return this.#communes.value?.find(({ code }) => code === commune)?.districtCode ?? null
  }

  #pick(office: ShownOffice): void {
    this._picked = office.id
    this.dispatchEvent(new OfficeSelectedEvent(office.id, this.commune))
  }

  override render(): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    return html`
      <div class="stack" lang=${language}>
        ${this.#communes.render({
          pending: () => waiting(language),
          error: (failure) => failed(failure, language, () => void this.#communes.run()),
          complete: (communes) =>
            communeSelect({
              id: "commune",
              label: words.commune,
              errors: [],
              language,
              communes,
              firstDistrict: this.district,
              value: this.commune,
              placeholder: words.choose,
              change: (code) => {
                this.commune = code
                if (code !== "") this.dispatchEvent(new CommuneSelectedEvent(code))
                this._picked = null
                this._all = false
              }
            })
        })}
        ${this.#offices.render({
          pending: () => waiting(language),
          error: (failure) => failed(failure, language, () => void this.#offices.run()),
          complete: (answer) => this.#renderAnswer(answer)
        })}
      </div>
    `
  }

  #renderAnswer(answer: Answer): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const shown = this._all ? answer.offices : answer.offices.slice(0, FIRST_SHOWN)
    const picked = answer.offices.find(({ id }) => id === this._picked)
    const hidden = answer.offices.length - shown.length
    return html`
      <p>
        ${
          answer.procedureName === null
            ? words.anyProcedure
            : html`${words.forProcedure}: <strong lang="vi">${answer.procedureName}</strong>`
        }
      </p>
      ${
        shown.length === 0
          ? html`<p class="notice warning" role="status">${words.none}</p>`
          : html`
              <ul class="offices" aria-label=${words.offices}>
                ${shown.map((office) =>
                  officeCard(office, language, office.id === this._picked, () => this.#pick(office))
                )}
              </ul>
            `
      }
      ${
        hidden === 0
          ? nothing
          : html`<div>
              <button
                type="button"
                class="plain"
                @click=${() => {
                  this._all = true
                }}
              >
                ${fill(words.more, { n: hidden })}
              </button>
            </div>`
      }
      <p class="visually-hidden" role="status">
        ${picked === undefined ? "" : fill(words.pickedStatus, { name: picked.name })}
      </p>
      ${answer.route === null ? nothing : this.#renderRoute(answer.route)}
      <p class="muted small" part="data-note">
        ${words.centroids} ${answer.route?.basis === "list" ? words.phaseList : nothing}
      </p>
    `
  }

  #renderRoute(route: RouteView): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    return html`
      <p>${words[`basis_${route.basis}`]}</p>
      <dl class="facts">
        <dt>${words.decidedBy}</dt>
        <dd lang="vi">${route.decidedBy.agency}</dd>
        <dt>${words.returnedAt}</dt>
        <dd>${route.returnedAt.text[language]}</dd>
      </dl>
      ${
        route.rules.length === 0
          ? nothing
          : html`<p class="muted small">${fill(words.rules, { rules: route.rules.join(", ") })}</p>`
      }
    `
  }
}
