import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit"
import { type Language, LanguageController } from "../language/Language.ts"
import { shared as sharedStyles } from "../ui/styles.ts"
import { messages } from "./messages.ts"

const NAME = "motcua-language"

const kept = (): Language | null => {
  try {
    const language = sessionStorage.getItem(NAME)
    return language === "vi" || language === "en" ? language : null
  } catch {
    return null
  }
}

/**
 * Switches the whole page between Vietnamese and English by the `lang` of its `<html>`, without a
 * reload, so that nothing typed is lost. The choice holds for the browser tab. The page's own words
 * follow by CSS: `html[lang="en"] .vi { display: none }` and the other way round.
 *
 * @tag motcua-language-switch
 * @attr {string} title-en - The title of the page in English; the one in the page is Vietnamese.
 * @csspart language - The button of one language.
 * @cssprop --motcua-color-primary - and the other properties of every widget, see the README.
 */
export class LanguageSwitch extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-block;
      }
      [role="group"] {
        display: flex;
        gap: 0.25rem;
      }
      button {
        padding: 0.25rem 0.75rem;
      }
      button[aria-pressed="true"] {
        background: var(--_primary);
        color: var(--_on-primary);
        cursor: default;
      }
    `
  ]

  static override properties: PropertyDeclarations = { titleEn: { attribute: "title-en" } }

  declare titleEn: string | null

  readonly #language = new LanguageController(this)
  readonly #titleVi = document.title

  constructor() {
    super()
    this.titleEn = null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const language = kept()
    if (language !== null) this.#speak(language)
  }

  #speak(language: Language): void {
    document.documentElement.lang = language
    document.title = language === "en" ? (this.titleEn ?? this.#titleVi) : this.#titleVi
  }

  #choose(language: Language): void {
    this.#speak(language)
    try {
      sessionStorage.setItem(NAME, language)
    } catch {
      // The choice holds until the next page.
    }
  }

  override render(): TemplateResult {
    const current = this.#language.current
    const button = (language: Language): TemplateResult => html`<button
      type="button"
      part="language"
      lang=${language}
      aria-pressed=${language === current}
      @click=${() => this.#choose(language)}
    >
      ${messages[language].name}
    </button>`
    return html`<div role="group" aria-label=${messages[current].label}>
      ${button("vi")} ${button("en")}
    </div>`
  }
}
