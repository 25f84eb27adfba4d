import { css } from "lit"

/** The look of the office finder beside the shared one. */
export const styles = css`
  .offices {
    display: grid;
    gap: 0.75rem;
    padding: 0;
    list-style: none;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }
  .office {
    display: grid;
    gap: 0.375rem;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .office[data-picked] {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  .office button {
    justify-self: start;
    margin-block-start: 0.375rem;
  }
  .kind {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_primary);
  }
`
