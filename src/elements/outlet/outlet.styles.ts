import { css } from 'lit';
import { dialogStyles } from '../../components/styles/dialog.js';

const own = css`
  :host {
    display: contents;
  }

  dialog {
    --_from: 0 8px;
  }

  .panel {
    container-type: inline-size;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    inline-size: min(var(--vitrine-dialog-width, 1120px), 100%);
    block-size: 100%;
    margin-inline: auto;
  }

  @media (min-width: 760px) {
    .panel {
      inline-size: min(var(--vitrine-dialog-width, 1120px), 100% - 64px);
      block-size: calc(100% - 64px);
      margin-block-start: 32px;
      border-radius: calc(var(--_radius) * 2);
      overflow: hidden;
    }
  }

  .bar {
    display: flex;
    justify-content: end;
    padding: 8px;
  }

  .page {
    padding: 0 20px 40px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  @container (min-width: 760px) {
    .page {
      padding-inline: 48px;
    }
  }
`;

export const styles = [dialogStyles, own];
