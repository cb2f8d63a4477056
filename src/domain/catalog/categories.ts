import type { Category } from '../../contract/product.js';

/** A category with those it lies in, the outermost first and itself last. */
export type CategoryTrail = readonly Category[];

/** Deeper levels are left out: nobody finds their way in them, and a store's mistake must not hang the page. */
const DEEPEST = 6;

/** The categories right below, without entries that can't be shown. */
export const childrenOf = ({ children }: Category): readonly Category[] =>
  Array.isArray(children)
    ? children.filter((child: Partial<Category> | null) => typeof child?.slug === 'string' && child.name)
    : [];

/** Every category of a tree in reading order, each with the way to it. */
export function trailsOf(tree: readonly Category[], above: CategoryTrail = []): readonly CategoryTrail[] {
  if (above.length >= DEEPEST) return [];
  return tree.flatMap((category) => {
    const trail = [...above, category];
    return [trail, ...trailsOf(childrenOf(category), trail)];
  });
}

/** The way to a category, by slug or id; empty where there is none of that name. */
export function trailTo(tree: readonly Category[], slugOrId: string | undefined): CategoryTrail {
  return trailsOf(tree).find((trail) => trail.at(-1)?.slug === slugOrId || trail.at(-1)?.id === slugOrId) ?? [];
}

/** How deep the categories go that a filter offers. */
const FILTER_DEPTH = 2;

/** The categories that a filter offers: those of a store, or what lies below the one that a listing is restricted to. */
export interface CategoryChoices {
  /** The category that the listing is restricted to. */
  readonly scope: Category | undefined;
  /** In reading order; empty where there is nothing to choose. */
  readonly options: readonly CategoryTrail[];
  /** Slug of the one that is shown; absent for all of them. */
  readonly current: string | undefined;
}

/** Returns the two upper levels, and the one that is shown also where it lies deeper. */
export function categoryChoices(
  tree: readonly Category[],
  scopeSlug: string | undefined,
  shown: string | undefined,
): CategoryChoices {
  const scope = trailTo(tree, scopeSlug).at(-1);
  // What the page is restricted to and the store does not have has nothing below it.
  const upper = scope ? childrenOf(scope) : scopeSlug ? [] : tree;
  const trails = trailsOf(upper).filter(({ length }) => length <= FILTER_DEPTH);
  const own = shown === scope?.slug ? [] : trailTo(tree, shown);
  const current = own.at(-1)?.slug;
  const isDeep = current !== undefined && !trails.some((trail) => trail.at(-1)?.slug === current);
  return { scope, options: trails.length && isDeep ? [...trails, own] : trails, current };
}

/** The categories whose name has a word that begins like each word typed; upper ones first. */
export function matchCategories(tree: readonly Category[], text: string, most: number): readonly CategoryTrail[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  return trailsOf(tree)
    .filter((trail) => {
      const words = wordsOf(trail.at(-1)?.name ?? '');
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, most);
}

/** Lower case without accents: "deco" finds "Décoration". */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
