import { css } from "lit"

/** The look of the dossier form beside the shared one. */
export const styles = css`
  form {
    display: grid;
    gap: 2rem;
    grid-template-columns: minmax(0, 1fr);
  }
  legend {
    font-size: 1.125em;
    margin-block-end: 0.75rem;
  }
  fieldset fieldset legend {
    font-size: 1em;
    margin-block-end: 0.25rem;
  }
  .pair {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    align-items: end;
  }
  input[type="checkbox"],
  input[type="radio"] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--_primary);
  }
  .choice {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    padding-block: 0.375rem;
    font-weight: 400;
  }
  .papers {
    display: grid;
    gap: 0.125rem;
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
  .codes {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.75rem 1rem;
    border: 2px dashed var(--_success);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .code output {
    display: block;
    font-family: ui-monospace, "Cascadia Mono", "Roboto Mono", Consolas, monospace;
    font-size: clamp(1.25rem, 1rem + 2vw, 1.75rem);
    font-weight: 700;
    letter-spacing: 0.02em;
    overflow-wrap: anywhere;
    user-select: all;
  }
`
