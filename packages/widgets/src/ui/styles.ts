import { css } from "lit"

/**
 * The look that all widgets share. Every colour and measure is a custom property that the page may
 * set on any ancestor; the defaults keep a contrast of 4.5 to 1 and targets of 44 px.
 */
export const shared = css`
  :host {
    --_text: var(--motcua-color-text, #1c2733);
    --_muted: var(--motcua-color-muted, #4d5b6a);
    --_surface: var(--motcua-color-surface, #ffffff);
    --_tint: var(--motcua-color-tint, #eef4f9);
    --_line: var(--motcua-color-line, #c3cfda);
    --_control-line: var(--motcua-color-control-line, #6b7c8d);
    --_primary: var(--motcua-color-primary, #0b4f8a);
    --_primary-dark: var(--motcua-color-primary-dark, #083a66);
    --_on-primary: var(--motcua-color-on-primary, #ffffff);
    --_danger: var(--motcua-color-danger, #a61b1b);
    --_danger-tint: var(--motcua-color-danger-tint, #fdf1f0);
    --_success: var(--motcua-color-success, #17673a);
    --_success-tint: var(--motcua-color-success-tint, #eef7f1);
    --_warning: var(--motcua-color-warning, #7a4b00);
    --_warning-tint: var(--motcua-color-warning-tint, #fff7e6);
    --_focus: var(--motcua-color-focus, #c2410c);
    --_radius: var(--motcua-radius, 6px);
    --_gap: var(--motcua-gap, 1rem);
    display: block;
    color: var(--_text);
    font-family: var(
      --motcua-font,
      system-ui,
      "Segoe UI",
      Roboto,
      "Noto Sans",
      "Helvetica Neue",
      Arial,
      sans-serif
    );
    font-size: var(--motcua-font-size, 1rem);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h4,
  .box h3,
  .notice.danger h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex="-1"]:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .stack {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .text {
    overflow-wrap: anywhere;
  }
  .lines {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  label,
  legend,
  .label {
    font-weight: 600;
    padding: 0;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .field {
    display: grid;
    gap: 0.25rem;
    grid-template-columns: minmax(0, 1fr);
  }
  input:not([type="checkbox"], [type="radio"]),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  :is(input, select, textarea)[aria-invalid="true"] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 44px;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_primary);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--_tint);
  }
  .primary {
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .primary:hover {
    background: var(--_primary-dark);
  }
  button[aria-disabled="true"] {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    cursor: default;
  }
  .plain {
    border-color: transparent;
    background: transparent;
    padding-inline: 0;
    text-decoration: underline;
  }

  .box {
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notice {
    padding: 0.75rem var(--_gap);
    border-inline-start: 4px solid var(--_primary);
    background: var(--_tint);
  }
  .notice.danger {
    border-color: var(--_danger);
    background: var(--_danger-tint);
  }
  .notice.success {
    border-color: var(--_success);
    background: var(--_success-tint);
  }
  .notice.warning {
    border-color: var(--_warning);
    background: var(--_warning-tint);
  }
  .notice.danger a {
    color: var(--_danger);
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(9rem, max-content) minmax(0, 1fr);
    gap: 0.375rem var(--_gap);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  @media (max-width: 30rem) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      margin-block-end: 0.5rem;
    }
  }

  .skeleton {
    display: grid;
    gap: 0.5rem;
  }
  .skeleton i {
    display: block;
    block-size: 1rem;
    border-radius: 4px;
    background: var(--_tint);
    animation: breathe 1.4s ease-in-out infinite;
  }
  .skeleton i:last-child {
    inline-size: 60%;
  }
  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    * {
      outline: none !important;
    }
    button,
    .no-print {
      display: none !important;
    }
  }
`
