import { css } from 'lit';

export const styles = css`
  :host {
    scroll-margin-block-start: var(--vitrine-scroll-margin, 16px);
  }

  .root {
    container-type: inline-size;
  }

  .header {
    display: grid;
    justify-items: start;
    gap: 8px;
    max-inline-size: 56ch;
  }

  .done {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    margin-block-end: 8px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .done .icon {
    inline-size: 24px;
    block-size: 24px;
  }

  .title {
    outline: none;
  }

  h3 {
    margin-block-end: 16px;
    font-size: var(--_text-md);
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px 64px;
    margin-block: 32px;
  }

  .sums {
    margin-block-start: 24px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  .addresses {
    display: grid;
    align-content: start;
    gap: 32px;
  }

  address {
    display: grid;
    font-size: var(--_text-sm);
    font-style: normal;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .block {
    block-size: 80px;
  }

  @container (min-width: 720px) {
    .layout {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
