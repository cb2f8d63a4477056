import { css } from 'lit';

export const galleryStyles = css`
  .root {
    position: relative;
  }

  .track {
    position: relative;
    display: flex;
    aspect-ratio: var(--vitrine-picture-ratio, var(--_ratio));
    max-block-size: var(--_most-height, none);
    inline-size: 100%;
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    border-radius: var(--_radius);
    background: var(--_fill);
  }

  .track::-webkit-scrollbar {
    display: none;
  }

  .track.none {
    display: grid;
    place-items: center;
    color: var(--_muted);
    font-size: 120px;
    font-weight: 300;
  }

  .slide {
    flex: 0 0 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    scroll-snap-align: start;
    cursor: zoom-in;
  }

  div.slide {
    cursor: auto;
  }

  .slide:focus-visible {
    outline-offset: -4px;
    outline-color: var(--vitrine-color-focus, CanvasText);
    box-shadow: inset 0 0 0 6px Canvas;
  }

  .slide > img,
  .slide > video {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .slide > video {
    object-fit: contain;
  }

  .thumbnails {
    position: relative;
    display: flex;
    gap: 8px;
    margin-block-start: 12px;
    overflow-x: auto;
    scrollbar-width: none;
  }

  .thumbnails::-webkit-scrollbar {
    display: none;
  }

  .thumbnail {
    position: relative;
    flex: none;
    inline-size: 64px;
    block-size: 64px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_fill);
    overflow: hidden;
    opacity: 0.7;
    cursor: pointer;
    transition: opacity var(--_motion);
  }

  /* A row that scrolls cuts off what stands out of it: the outline is within, beside the picture. */
  .thumbnail:focus-visible {
    outline-offset: -2px;
  }

  .thumbnail:focus-visible > img {
    padding: 4px;
  }

  .thumbnail:hover,
  .thumbnail[aria-current] {
    opacity: 1;
  }

  .thumbnail[aria-current]::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  @media (forced-colors: active) {
    .thumbnail[aria-current]::after {
      border: 2px solid Highlight;
    }
  }

  .thumbnail > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .thumbnail[data-video]::before {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: var(--_surface);
  }
`;
