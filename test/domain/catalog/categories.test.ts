import { describe, expect, it } from 'vitest';
import type { Category } from '../../../src/contract/product.js';
import {
  categoryChoices,
  childrenOf,
  matchCategories,
  trailsOf,
  trailTo,
} from '../../../src/domain/catalog/categories.js';

const category = (slug: string, name: string, ...children: Category[]): Category => ({
  id: `cat_${slug}`,
  slug,
  name,
  children,
});
const tree = [
  category(
    'candles',
    'Candles',
    category('soy', 'Soy wax', category('soy-tins', 'Soy tins')),
    category('wax', 'Beeswax'),
  ),
  category('decor', 'Décoration murale'),
];
const names = (trail: readonly Category[]) => trail.map(({ slug }) => slug).join('/');

describe('trailTo', () => {
  it('finds the way to a category by slug and by id', () => {
    expect(names(trailTo(tree, 'soy-tins'))).toBe('candles/soy/soy-tins');
    expect(names(trailTo(tree, 'cat_wax'))).toBe('candles/wax');
  });

  it('is empty for what is not there', () => {
    expect(trailTo(tree, 'nothing')).toEqual([]);
    expect(trailTo(tree, undefined)).toEqual([]);
  });
});

describe('the categories that a filter offers', () => {
  const offered = (scope?: string, shown?: string) => {
    const { options, current, scope: within } = categoryChoices(tree, scope, shown);
    return { options: options.map(names), current, within: within?.slug };
  };

  it('are the two upper levels of the store', () => {
    const options = ['candles', 'candles/soy', 'candles/wax', 'decor'];
    expect(offered()).toEqual({ options, current: undefined, within: undefined });
    expect(offered(undefined, 'cat_wax')).toMatchObject({ options, current: 'wax' });
  });

  it('have a deeper one that is shown as the last', () => {
    const { options, current } = offered(undefined, 'soy-tins');
    expect(options.at(-1)).toBe('candles/soy/soy-tins');
    expect(current).toBe('soy-tins');
  });

  it('are those below the one that the listing is restricted to, which is none of them', () => {
    expect(offered('candles', 'candles')).toEqual({
      options: ['soy', 'soy/soy-tins', 'wax'],
      current: undefined,
      within: 'candles',
    });
  });

  it('are none below one without others, or that the store does not have', () => {
    expect(offered('decor').options).toEqual([]);
    expect(offered('nothing').options).toEqual([]);
    expect(offered('decor', 'soy').options).toEqual([]);
  });
});

describe('trailsOf', () => {
  it('ends in a tree without end', () => {
    const loop = category('loop', 'Loop') as { children: Category[] } & Category;
    loop.children.push(loop);
    expect(trailsOf([loop]).length).toBeLessThan(20);
  });
});

describe('childrenOf', () => {
  it('leaves out what can’t be shown', () => {
    const broken = { ...category('a', 'A'), children: [null, 'x', { slug: 'b' }, category('c', 'C')] as never };
    expect(childrenOf(broken).map(({ slug }) => slug)).toEqual(['c']);
    expect(childrenOf({ ...category('a', 'A'), children: {} as never })).toEqual([]);
  });
});

describe('matchCategories', () => {
  const find = (text: string, most = 3) => matchCategories(tree, text, most).map((trail) => trail.at(-1)?.slug);

  it('matches the beginnings of words, without accents or case', () => {
    expect(find('DECO')).toEqual(['decor']);
    expect(find('mur dec')).toEqual(['decor']);
    expect(find('ax')).toEqual([]);
  });

  it('puts upper categories first and stops at the most', () => {
    expect(find('soy')).toEqual(['soy', 'soy-tins']);
    expect(find('soy', 1)).toEqual(['soy']);
  });

  it('finds nothing for nothing', () => {
    expect(find(' - ')).toEqual([]);
  });
});
