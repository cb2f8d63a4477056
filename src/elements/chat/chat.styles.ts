import { css } from 'lit';

/** The launcher, the panel and the fields in it. */
export const styles = css`
  .root {
    --_offset: var(--vitrine-chat-offset, 16px);
    --_bottom: calc(var(--_offset) + env(safe-area-inset-bottom, 0px));
  }

  .launcher {
    position: fixed;
    z-index: var(--vitrine-chat-layer, 10);
    inset-block-end: var(--_bottom);
    inset-inline-end: var(--_offset);
    display: inline-grid;
    place-items: center;
    min-inline-size: 56px;
    min-block-size: 56px;
    padding: 14px;
    border: 0;
    border-radius: 28px;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 2px 12px color-mix(in srgb, #000 22%, transparent);
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_motion),
      inset-block-end var(--_motion);
  }

  .launcher:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_on-accent));
  }

  .launcher:focus-visible {
    border-radius: 28px;
    outline-color: var(--vitrine-color-focus, var(--_surface-text));
    box-shadow: 0 0 0 2px var(--_surface);
  }

  .start .launcher {
    inset-inline: var(--_offset) auto;
  }

  .launcher[hidden],
  .count[hidden] {
    display: none;
  }

  .launcher .icon {
    inline-size: 26px;
    block-size: 26px;
  }

  .count {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: -4px;
    min-inline-size: 22px;
    padding-inline: 6px;
    border: 2px solid var(--_surface);
    border-radius: 13px;
    background: var(--_surface-text);
    color: var(--_surface);
    font-size: 13px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 20px;
    text-align: center;
  }

  .panel {
    position: fixed;
    inset: auto;
    inset-block-end: var(--_bottom);
    inset-inline-end: var(--_offset);
    inline-size: min(var(--vitrine-chat-width, 380px), 100vw - 2 * var(--_offset));
    block-size: min(var(--vitrine-chat-height, 600px), 100vh - 2 * var(--_offset));
    block-size: min(var(--vitrine-chat-height, 600px), 100dvh - 2 * var(--_offset));
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    color: var(--_surface-text);
    box-shadow: 0 8px 40px color-mix(in srgb, #000 24%, transparent);
    /* Only where the window is so low that writing leaves no room for reading. */
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block-end: 80px;
  }

  .start .panel {
    inset-inline: var(--_offset) auto;
  }

  .panel:popover-open {
    display: flex;
    flex-direction: column;
    opacity: 1;
    translate: none;
    transition:
      opacity var(--_motion),
      translate var(--_motion);
  }

  @starting-style {
    .panel:popover-open {
      opacity: 0;
      translate: 0 8px;
    }
  }

  .panel[open] {
    display: flex;
    flex-direction: column;
    z-index: var(--vitrine-chat-layer, 10);
  }

  .header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px;
    padding-inline-start: 20px;
    border-block-end: 1px solid var(--_line);
  }

  h2 {
    flex: 1;
    min-inline-size: 0;
    font-size: var(--_text-md);
  }

  .trouble:not(:empty) {
    flex: none;
  }

  .trouble .message,
  .email {
    flex: none;
    margin: 0 16px 12px;
  }

  .trouble .button {
    margin-block-start: 8px;
  }

  form.email {
    display: grid;
    gap: 8px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_fill);
    font-size: var(--_text-sm);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .composer {
    flex: none;
    /* What appears above must not push the button from under the pointer. */
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    padding: 12px 16px 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .line {
    display: flex;
    align-items: end;
    gap: 8px;
  }

  input,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 9px 12px;
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    /* Phones zoom into fields with smaller text. */
    font-size: max(16px, 1em);
    line-height: 1.5;
  }

  input:focus-visible,
  textarea:focus-visible {
    outline-offset: -1px;
    border-radius: var(--_radius-control);
  }

  textarea {
    flex: 1;
    field-sizing: content;
    min-inline-size: 0;
    max-block-size: 9.5em;
    resize: none;
    overflow: auto;
  }

  @supports not (field-sizing: content) {
    textarea {
      block-size: 5em;
    }
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [aria-invalid='true'] {
    border-color: var(--_error);
  }

  .send {
    flex: none;
    inline-size: var(--_target);
    padding: 0;
  }

  .problem {
    color: var(--_error);
    font-size: var(--_text-sm);
  }

  .composer .problem:not(:empty),
  .room {
    margin-block-start: 8px;
  }

  .room {
    color: var(--_muted);
    font-size: var(--_text-xs);
    font-variant-numeric: tabular-nums;
  }

  .topic {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 8px;
    padding-inline-start: 12px;
    border-radius: var(--_radius);
    background: var(--_fill);
    font-size: var(--_text-sm);
  }

  .topic .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  @media (max-width: 599px) {
    /* The bar that buys a product stands at the lower edge. */
    .launcher.raised {
      inset-block-end: calc(var(--_bottom) + 72px);
    }
  }

  @media (max-width: 479px) {
    .panel {
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      block-size: 100dvh;
      padding-block-end: env(safe-area-inset-bottom, 0px);
      border: 0;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    .launcher,
    .panel {
      border: 1px solid;
    }
  }
`;
