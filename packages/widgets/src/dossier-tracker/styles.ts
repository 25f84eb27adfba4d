import { css } from "lit"

/** The look of the dossier tracker beside the shared one. */
export const styles = css`
  form.find {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    align-items: end;
  }
  .find button {
    justify-self: start;
  }
  .status {
    font-size: 1.375em;
    font-weight: 700;
  }
  .line {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
  }
  .line::before {
    content: "";
    flex: none;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border-radius: 50%;
    background: var(--_control-line);
  }
  .line[data-line="live"]::before {
    background: var(--_success);
  }
  .line[data-line="reconnecting"]::before {
    background: var(--_danger);
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.25rem;
    padding: 0;
    list-style: none;
  }
  .steps li {
    padding-block-start: 0.5rem;
    border-block-start: 6px solid var(--_line);
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .steps li[data-step="done"] {
    border-color: var(--_success);
    color: var(--_text);
  }
  .steps li[data-step="now"] {
    border-color: var(--_primary);
    color: var(--_text);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .steps li[data-step="now"] {
      border-color: Highlight;
    }
    .steps li[data-step="to-come"] {
      border-style: dotted;
    }
  }
  @media (max-width: 34rem) {
    .steps {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .steps li {
      padding: 0.25rem 0 0.25rem 0.75rem;
      border-block-start: 0;
      border-inline-start: 6px solid var(--_line);
    }
  }
  dialog {
    inline-size: min(36rem, 100% - 2rem);
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  button.danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-primary);
  }
  button.danger:hover {
    text-decoration: underline;
  }
  button.danger[aria-disabled="true"] {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_muted);
  }
  .due {
    font-size: 1.125em;
    font-weight: 700;
  }
  .timeline {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }
  .timeline li {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
`
