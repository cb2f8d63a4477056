import { html, nothing, type PropertyValues } from 'lit';
import type { Media } from '../../contract/product.js';
import { VitrineElement } from '../../base/element.js';
import { LazyPart } from '../../base/lazy-part.js';
import { pictureSet, pictureUrl } from '../../components/media.js';
import { tokens } from '../../components/styles/tokens.js';
import { NO_FULL_SIZE } from './full-size.js';
import { galleryStyles } from './gallery.styles.js';
import { lookUp } from '../../domain/look-up.js';
import { scrollInside } from '../../dom/sight.js';
import { showModal } from '../../dom/modal.js';

const DRAWN_WIDTH = 1200;
const DEFAULT_RATIO = 4 / 5;
const SIZES = '(min-width: 800px) 640px, 100vw';

/**
 * The pictures and videos of a product: one at a time, to be swiped or reached by arrow keys and thumbnails, and each to be
 * seen in full size.
 */
export class VitrineGallery extends VitrineElement {
  static override styles = [tokens, galleryStyles];

  static override properties = {
    media: { attribute: false },
    name: { attribute: false },
    selected: { attribute: false },
    current: { state: true },
    isEnlarged: { state: true },
    broken: { state: true },
  };

  media: readonly Media[] = [];
  /** Whose pictures they are. */
  name = '';
  /** Id of the picture to show; each time it changes the gallery turns to it. */
  selected: string | null = null;

  private current = 0;
  private isEnlarged = false;
  private broken: ReadonlySet<string> = new Set();

  readonly #fullSize = new LazyPart(this, () => import('./full-size.lazy.js'), NO_FULL_SIZE, null);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.current >= this.media.length) this.current = 0;
    const index = this.media.findIndex(({ id }) => id === this.selected);
    if (changed.has('selected') && index >= 0) this.current = index;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('selected') && this.selected) this.#turn();
    if (changed.has('current')) this.#showThumbnail();
    const fullSize = this.renderRoot.querySelector('dialog');
    if (changed.has('isEnlarged') && this.isEnlarged && fullSize) showModal(fullSize);
  }

  /** Turns to a picture. */
  show(index: number): void {
    this.current = index;
    this.#turn();
  }

  #turn(): void {
    const track = this.renderRoot.querySelector('.track');
    const slide = track?.children[this.current];
    if (slide instanceof HTMLElement) scrollInside(track, { left: slide.offsetLeft, behavior: 'instant' });
  }

  /** Brings the thumbnail of the picture into the sight of its row, and leaves the page where it is. */
  #showThumbnail(): void {
    const row = this.renderRoot.querySelector<HTMLElement>('.thumbnails');
    const thumbnail = row?.children[this.current];
    if (!row || !(thumbnail instanceof HTMLElement)) return;
    const left = thumbnail.offsetLeft - (row.clientWidth - thumbnail.clientWidth) / 2;
    scrollInside(row, { left });
  }

  protected override render() {
    const { media, t, current } = this;
    const [first] = media;
    const ratio = first?.aspectRatio && first.aspectRatio > 0.3 ? Math.min(first.aspectRatio, 2) : DEFAULT_RATIO;
    return html`<div class="root" part="base" .style=${`--_ratio: ${ratio}`}>
      ${
        first
          ? html`<div
                class="track"
                part="gallery"
                role="group"
                aria-label=${t('picturesOf', { name: this.name })}
                @scroll=${this.#followScroll}
                @keydown=${this.#turnByKey}
              >
                ${media.map((one, index) => this.#renderSlide(one, index))}
              </div>
              ${
                media.length > 1
                  ? html`<div class="thumbnails" part="thumbnails" @keydown=${this.#turnByKey}>
                      ${media.map((one, index) => this.#renderThumbnail(one, index, current))}
                    </div>`
                  : nothing
              }`
          : html`<div class="track none" aria-hidden="true">${[...this.name.trim()][0]}</div>`
      }
      ${
        this.isEnlarged
          ? this.#fullSize.current.render({
              t,
              media: media.filter((one) => !one.isVideo),
              current: media[current],
              mediaBase: this.mediaBase,
              go: (one) => this.show(media.indexOf(one)),
              closed: () => (this.isEnlarged = false),
            })
          : nothing
      }
    </div>`;
  }

  #label(one: Media, index: number): string {
    const place = { number: index + 1, count: this.media.length };
    return one.alt || this.t(one.isVideo ? 'videoNumber' : 'pictureNumber', place);
  }

  #renderSlide(one: Media, index: number) {
    const source = pictureUrl(one, this.mediaBase, 1280);
    const isFirst = index === 0;
    if (!source) return html`<div class="slide"></div>`;
    if (one.isVideo && !this.broken.has(one.id)) {
      return html`<div class="slide">
        <video
          part="video"
          controls
          playsinline
          preload="none"
          aria-label=${this.#label(one, index)}
          poster=${pictureUrl(one, this.mediaBase, 960) ?? nothing}
          src=${source}
          @error=${() => (this.broken = new Set([...this.broken, one.id]))}
        ></video>
      </div>`;
    }
    return html`<button
      class="slide"
      part="slide"
      type="button"
      tabindex=${index === this.current ? 0 : -1}
      aria-label="${this.#label(one, index)}. ${this.t('enlarge')}"
      @click=${this.#enlarge}
    >
      <img
        part="image"
        alt=""
        width=${DRAWN_WIDTH}
        height=${Math.round(DRAWN_WIDTH / (one.aspectRatio || DEFAULT_RATIO))}
        loading=${isFirst ? 'eager' : 'lazy'}
        fetchpriority=${isFirst ? 'high' : 'auto'}
        sizes=${SIZES}
        srcset=${pictureSet(one, this.mediaBase, 1920) ?? nothing}
        src=${source}
      />
    </button>`;
  }

  #renderThumbnail(one: Media, index: number, current: number) {
    return html`<button
      class="thumbnail"
      part="thumbnail"
      type="button"
      aria-label=${this.#label(one, index)}
      aria-current=${index === current ? 'true' : nothing}
      tabindex=${index === current ? 0 : -1}
      ?data-video=${one.isVideo}
      @click=${() => this.show(index)}
    >
      <img alt="" width="80" height="80" loading="lazy" src=${pictureUrl(one, this.mediaBase, 160) ?? nothing} />
    </button>`;
  }

  #enlarge(): void {
    this.#fullSize.load(() => (this.isEnlarged = true));
  }

  #followScroll({ currentTarget }: Event): void {
    const { scrollLeft, clientWidth } = currentTarget as HTMLElement;
    if (clientWidth > 0) this.current = Math.min(this.media.length - 1, Math.round(Math.abs(scrollLeft) / clientWidth));
  }

  #turnByKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLVideoElement) return;
    const last = this.media.length - 1;
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const targets: Record<string, number> = {
      ArrowLeft: this.current - forward,
      ArrowRight: this.current + forward,
      Home: 0,
      End: last,
    };
    const target = lookUp(targets, event.key);
    if (target === undefined) return;
    event.preventDefault();
    this.show(Math.max(0, Math.min(last, target)));
    const list = event.currentTarget as HTMLElement;
    void this.updateComplete.then(() =>
      list.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true }),
    );
  }
}
