import { css } from 'lit';
import { button } from './button.js';
import { skeleton } from './skeleton.js';

/** Buttons, links, messages and placeholders, the same in all elements. */
export const controls = [
  button,
  skeleton,
  css`
    .button.wide {
      display: flex;
      inline-size: 100%;
    }

    .button.plain {
      padding-inline: 12px;
      border-color: transparent;
    }

    .icon-button {
      display: inline-grid;
      place-items: center;
      inline-size: var(--_target);
      block-size: var(--_target);
      padding: 0;
      border: 0;
      border-radius: 50%;
      background: transparent;
      color: inherit;
      cursor: pointer;
      touch-action: manipulation;
    }

    .icon-button:hover {
      background: var(--_fill);
    }

    .icon-button:focus-visible {
      border-radius: 50%;
    }

    [dir='rtl'] .icon.directional,
    .icon.directional:dir(rtl) {
      transform: scaleX(-1);
    }

    .link {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 3px;
      cursor: pointer;
    }

    .message {
      padding: 12px 16px;
      border-radius: var(--_radius);
      background: var(--_fill);
      font-size: var(--_text-sm);
    }

    .message.error {
      background: color-mix(in srgb, var(--_error) 10%, transparent);
      color: var(--_error);
    }
  `,
];
