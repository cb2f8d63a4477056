import { describe, expect, it } from 'vitest';
import { isSearchable, parseRecent, searchText, withRecent } from '../../../src/domain/catalog/search.js';

describe('searchText', () => {
  it('trims, joins white space and ends at 200 characters', () => {
    expect(searchText('  soy \n wax ')).toBe('soy wax');
    expect(searchText('x'.repeat(500))).toHaveLength(200);
  });
});

describe('isSearchable', () => {
  it('wants two letters, or one sign that is a word', () => {
    expect(['', 'a', 'ab', '茶', 'の', '차'].map(isSearchable)).toEqual([false, false, true, true, true, true]);
  });
});

describe('recent searches', () => {
  it('has the newest first, each once, five in all', () => {
    const recent = ['a', 'b', 'c', 'd', 'e', 'f', 'B'].reduce<readonly string[]>(withRecent, []);
    expect(recent).toEqual(['B', 'f', 'e', 'd', 'c']);
  });

  it('does not keep nothing', () => {
    expect(withRecent(['a'], '')).toEqual(['a']);
  });

  it.each([null, '', '{', '"x"', '{"0":"x"}', 'null'])('reads %s from storage as none', (kept) => {
    expect(parseRecent(kept)).toEqual([]);
  });

  it('keeps what is text among what is not', () => {
    expect(parseRecent(JSON.stringify([1, null, ' wax ', ['x'], 'wax', '', 'soy']))).toEqual(['wax', 'soy']);
  });
});
