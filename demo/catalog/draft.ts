import type { Scene } from './drawing/scene.js';
import type { ProductSeed } from './types.js';

/** One picture of a product: its name, what it says to those who do not see it, and what is drawn. */
export interface Picture {
  /** File name without its ending, unique within the product. */
  readonly name: string;
  readonly alt: string;
  readonly aspectRatio: number;
  /** What is drawn; for a video, its poster. */
  readonly scene: Scene;
  readonly isVideo?: boolean;
}

/** A product as it is written down here: {@link ProductSeed} with scenes in place of paths. */
export interface ProductDraft extends Omit<ProductSeed, 'media'> {
  readonly pictures: readonly Picture[];
}

export type ReviewSeed = NonNullable<ProductSeed['reviews']>[number];

/** One review; `day` is `2026-01-31`. */
export function review(rating: number, title: string, body: string, author: string, day: string): ReviewSeed {
  return { rating, ...(title === '' ? {} : { title }), body, author, createdAt: `${day}T09:30:00Z` };
}

/** The French and Arabic name and summary of a product. */
export function inFrenchAndArabic(
  [frenchName, frenchSummary]: readonly [string, string],
  [arabicName, arabicSummary]: readonly [string, string],
): NonNullable<ProductSeed['translations']> {
  return {
    fr: { name: frenchName, summary: frenchSummary },
    ar: { name: arabicName, summary: arabicSummary },
  };
}

/** The path of a video's poster; of a picture, its own. */
export function posterPath(path: string): string {
  return path.replace(/\.webm$/, '.jpg');
}

/** The path of a product's picture below `/media/{transformation}/`. */
export function picturePath(slug: string, picture: Picture): string {
  return `${slug}/${picture.name}.${picture.isVideo ? 'webm' : 'jpg'}`;
}
