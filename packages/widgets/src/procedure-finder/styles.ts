import { css } from "lit"

/** The look of the procedure finder beside the shared one. */
export const styles = css`
  .combobox {
    position: relative;
  }
  .combobox input {
    padding-inline-end: 3rem;
    font-size: 1.0625em;
  }
  .clear {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
    background: transparent;
    font-size: 1.5rem;
    line-height: 1;
  }
  .narrowing {
    border: 0;
  }
  .narrowing summary {
    font-weight: 400;
    color: var(--_primary);
  }
  .narrowing .used {
    font-weight: 600;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    gap: 0.5rem 0.75rem;
    margin-block: 0.5rem 0.75rem;
  }
  .choices select {
    text-overflow: ellipsis;
  }
  .results {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    margin-block-start: 4px;
    padding: 0;
    max-block-size: min(60vh, 26rem);
    overflow-y: auto;
    list-style: none;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 6px 20px rgb(16 36 56 / 18%);
  }
  .results[hidden] {
    display: none;
  }
  .results li {
    padding: 0.625rem 0.75rem;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  .results li:last-child {
    border-block-end: 0;
  }
  .results li[aria-selected="true"],
  .results li:hover {
    background: var(--_tint);
    border-inline-start-color: var(--_primary);
  }
  .results .name {
    display: block;
  }
  mark {
    background: transparent;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
    text-decoration-color: var(--_focus);
  }
  .channels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.75rem;
    padding: 0;
    list-style: none;
  }
  .channels dt {
    color: var(--_muted);
    font-size: 0.875em;
    margin-block-start: 0.5rem;
  }
  .due {
    color: var(--_success);
    font-size: 1.125em;
    font-weight: 700;
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.625rem;
    cursor: pointer;
    font-weight: 600;
  }
  details ul {
    padding-block-end: 0.75rem;
  }
  .documents li {
    margin-block: 0.25rem;
    overflow-wrap: anywhere;
  }
`
