import { css } from "lit"

/** The look of the counter beside the shared one. */
export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    align-items: end;
    justify-content: space-between;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    align-items: end;
  }
  .filters select {
    min-inline-size: 12rem;
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding: 0.5rem 0.75rem;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.5rem 0.75rem;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    background: var(--_tint);
    white-space: nowrap;
  }
  td button {
    white-space: nowrap;
  }
  tbody tr:hover {
    background: var(--_tint);
  }
  .late {
    color: var(--_danger);
    font-weight: 700;
  }
  .when {
    white-space: nowrap;
  }
  .why {
    display: grid;
    gap: 0.375rem;
    padding-block-end: 0.75rem;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.625rem;
    cursor: pointer;
    font-weight: 600;
  }
  .tick {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
  }
  .tick input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
  }
  .sign-in {
    max-inline-size: 30rem;
  }
  .timeline {
    display: grid;
    gap: 0.5rem;
  }
`
