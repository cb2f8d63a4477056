import { describe, expect, it } from 'vitest';
import type { Product, Variant } from '../../../src/contract/product.js';
import {
  availabilityOf,
  chosenMediaId,
  chosenVariant,
  chooseValue,
  initialSelection,
  isMade,
  missingOptions,
  nearestSelection,
  optionsOf,
  selectionOf,
  withOptions,
  wordsOfSelection,
} from '../../../src/domain/catalog/variants.js';

const price = { amount: 100, currency: 'GBP', formatted: '£1.00' };
const variant = (id: string, values: readonly string[], more: Partial<Variant> = {}): Variant => ({
  id,
  price,
  inStock: true,
  optionValueIds: values,
  ...more,
});
const product: Pick<Product, 'options' | 'variants' | 'defaultVariantId'> = {
  options: [
    {
      id: 'color',
      name: 'Colour',
      position: 1,
      values: [
        { id: 'red', value: 'Red' },
        { id: 'blue', value: 'Blue' },
      ],
    },
    {
      id: 'size',
      name: 'Size',
      position: 0,
      values: [
        { id: 's', value: 'S' },
        { id: 'm', value: 'M' },
        { id: 'l', value: 'L' },
      ],
    },
  ],
  variants: [
    variant('s-red', ['s', 'red']),
    variant('m-red', ['m', 'red'], { inStock: false }),
    variant('m-blue', ['m', 'blue']),
    variant('l-blue', ['l', 'blue'], { inStock: false, inventoryPolicy: 'continue' }),
  ],
};

describe('optionsOf', () => {
  it('follows the store’s order and leaves out what has no values', () => {
    const odd = { ...product, options: [...(product.options ?? []), { id: 'none', name: 'None', values: [] }] };
    expect(optionsOf(odd).map(({ id }) => id)).toEqual(['size', 'color']);
  });
});

describe('selectionOf', () => {
  it('reads ids, values and mere words', () => {
    const expected = { size: 'm', color: 'blue' };
    expect(selectionOf(product, variant('x', ['blue', 'm']))).toEqual(expected);
    const { optionValueIds: _, ...bare } = variant('x', []);
    expect(selectionOf(product, { ...bare, optionValues: [{ id: 'm', value: 'M' }, 'Blue'] })).toEqual(expected);
  });
});

describe('selectionOf, where two options have a word in common', () => {
  const values = (option: string, ...words: string[]) => words.map((value) => ({ id: `${option}-${value}`, value }));
  const { optionValueIds: _, ...wordless } = variant('x', []);
  const shirt = {
    options: [
      { id: 'lining', name: 'Lining', position: 1, values: values('lining', 'Red', 'Black') },
      { id: 'outside', name: 'Outside', position: 0, values: values('outside', 'Black', 'Red') },
    ],
    variants: [{ ...wordless, id: 'black-red', optionValues: ['Black', 'Red'] }],
  };

  it('gives the n-th word to the n-th option', () => {
    for (const [first, second] of [
      ['Black', 'Red'],
      ['Red', 'Black'],
      ['Red', 'Red'],
    ]) {
      const optionValues = [first ?? '', second ?? ''];
      const expected = { outside: `outside-${first}`, lining: `lining-${second}` };
      expect(selectionOf(shirt, { ...wordless, optionValues })).toEqual(expected);
    }
  });

  it('finds the one variant that is made so, and no other', () => {
    const black = { outside: 'outside-Black', lining: 'lining-Red' };
    expect(chosenVariant(shirt, black)?.id).toBe('black-red');
    expect(chosenVariant(shirt, { outside: 'outside-Red', lining: 'lining-Black' })).toBeUndefined();
    expect(availabilityOf(shirt, black, 'lining', 'lining-Black')).toBe('missing');
  });
});

describe('a product with thousands of variants', () => {
  const many = (count: number) => {
    const values = Array.from({ length: count }, (_, index) => ({ id: `v${index}`, value: `Value ${index}` }));
    let reads = 0;
    const variants = values.map(({ id }) => ({
      ...variant(id, []),
      get optionValueIds() {
        reads++;
        return [id];
      },
    }));
    return { product: { options: [{ id: 'o', name: 'Option', values }], variants }, reads: () => reads };
  };

  it('is gone through once, however many of its values are asked about', () => {
    const { product: large, reads } = many(2_000);
    for (const { id } of large.options[0]?.values ?? []) expect(availabilityOf(large, {}, 'o', id)).toBe('available');
    for (let index = 0; index < 20; index++) chosenVariant(large, { o: `v${index}` });
    expect(reads()).toBe(2_000);
  });
});

describe('availabilityOf', () => {
  it('tells what is sold out from what is not made', () => {
    expect(availabilityOf(product, { color: 'red' }, 'size', 's')).toBe('available');
    expect(availabilityOf(product, { color: 'red' }, 'size', 'm')).toBe('soldOut');
    expect(availabilityOf(product, { color: 'red' }, 'size', 'l')).toBe('missing');
  });

  it('asks nothing of options that are not chosen yet', () => {
    expect(availabilityOf(product, {}, 'size', 'm')).toBe('available');
  });

  it('does not hold the value in the way that it would replace', () => {
    expect(availabilityOf(product, { size: 's' }, 'size', 'm')).toBe('available');
  });

  it('counts what is sold beyond its stock as available', () => {
    expect(availabilityOf(product, { color: 'blue' }, 'size', 'l')).toBe('available');
  });
});

describe('chosenVariant', () => {
  it('is the one that has all values', () => {
    expect(chosenVariant(product, { size: 'm', color: 'blue' })?.id).toBe('m-blue');
    expect(chosenVariant(product, { size: 'm' })).toBeUndefined();
    expect(chosenVariant(product, { size: 'l', color: 'red' })).toBeUndefined();
  });
});

describe('initialSelection', () => {
  it('starts with the default variant, unless it is sold out', () => {
    expect(initialSelection({ ...product, defaultVariantId: 's-red' })).toEqual({ size: 's', color: 'red' });
    expect(initialSelection({ ...product, defaultVariantId: 'm-red' })).toEqual({});
  });

  it('starts with the variant that is asked for, whatever its stock', () => {
    expect(initialSelection(product, 'm-red')).toEqual({ size: 'm', color: 'red' });
  });

  it('chooses where there is nothing to choose', () => {
    const [color] = product.options ?? [];
    const single = { options: [{ id: 'wick', name: 'Wick', values: [{ id: 'one', value: 'One' }] }, color!] };
    expect(initialSelection(single)).toEqual({ wick: 'one' });
  });
});

describe('chooseValue', () => {
  it('keeps the other choices, also where that is sold out', () => {
    expect(chooseValue({ color: 'red' }, 'size', 'm')).toEqual({ color: 'red', size: 'm' });
  });

  it('keeps them also where nothing is made with both', () => {
    const selection = chooseValue({ size: 's', color: 'red' }, 'size', 'l');
    expect(selection).toEqual({ size: 'l', color: 'red' });
    expect(isMade(product, selection)).toBe(false);
    expect(chosenVariant(product, selection)).toBe(undefined);
  });
});

describe('nearestSelection', () => {
  it('keeps the value that was chosen last', () => {
    expect(nearestSelection(product, { size: 'l', color: 'red' }, 'size')).toEqual({ size: 'l', color: 'blue' });
  });

  it('prefers what can be bought', () => {
    expect(nearestSelection(product, { size: 'l', color: 'red' }, 'color')).toEqual({ size: 's', color: 'red' });
  });

  it('says nothing of options that were not chosen, or of a value that nothing is made with', () => {
    expect(nearestSelection(product, { color: 'red' }, 'color')).toEqual({ color: 'red' });
    expect(nearestSelection(product, { color: 'green' }, 'color')).toBe(undefined);
  });
});

it('says a selection in words, in the order of its options', () => {
  expect(wordsOfSelection(product, { color: 'red', size: 'l' })).toEqual(['L', 'Red']);
});

describe('missingOptions', () => {
  it('names them in the order that they are shown', () => {
    expect(missingOptions(product, {})).toEqual(['Size', 'Colour']);
    expect(missingOptions(product, { size: 'm' })).toEqual(['Colour']);
  });
});

describe('withOptions', () => {
  it('makes variants without options choosable by their names', () => {
    const plain: Pick<Product, 'options' | 'variants'> = {
      variants: [variant('a', [], { name: 'Small' }), variant('b', [], { name: 'Large' })],
    };
    const made = withOptions(plain, 'Version');
    expect(optionsOf(made)[0]?.values.map(({ value }) => value)).toEqual(['Small', 'Large']);
    expect(chosenVariant(made, chooseValue({}, 'variant', 'b'))?.id).toBe('b');
  });

  it('leaves alone what has options, or nothing to choose', () => {
    expect(withOptions(product, 'Version')).toBe(product);
    const single = { variants: [variant('a', [])] };
    expect(withOptions(single, 'Version')).toBe(single);
  });
});

describe.each(['constructor', 'toString', '__proto__'])('an option whose id is %s', (id) => {
  const odd = {
    options: [
      {
        id,
        name: 'Odd',
        values: [
          { id: 'a', value: 'A' },
          { id: 'b', value: 'B' },
        ],
      },
    ],
    variants: [variant('va', ['a']), variant('vb', ['b'])],
  };

  it('is chosen when it was chosen, and not before', () => {
    expect(missingOptions(odd, {})).toEqual(['Odd']);
    expect(chosenVariant(odd, {})).toBeUndefined();
    const selection = chooseValue(initialSelection(odd), id, 'b');
    expect(missingOptions(odd, selection)).toEqual([]);
    expect(chosenVariant(odd, selection)?.id).toBe('vb');
  });
});

describe('chosenMediaId', () => {
  const options = [
    { id: 'color', name: 'Colour', values: ['red', 'blue'].map((id) => ({ id, value: id })) },
    { id: 'size', name: 'Size', values: ['s', 'm'].map((id) => ({ id, value: id })) },
  ];
  const variants = [
    variant('red-s', ['red', 's']),
    variant('red-m', ['red', 'm'], { mediaId: 'red' }),
    variant('blue-s', ['blue', 's'], { mediaId: 'blue' }),
  ];

  it('is that of the chosen variant, also where it has none', () => {
    expect(chosenMediaId({ options, variants }, { color: 'red', size: 'm' })).toBe('red');
    expect(chosenMediaId({ options, variants }, { color: 'red', size: 's' })).toBeNull();
  });

  it('is that of a variant with what is chosen so far, and of none before', () => {
    expect(chosenMediaId({ options, variants }, { color: 'red' })).toBe('red');
    expect(chosenMediaId({ options, variants }, { color: 'blue' })).toBe('blue');
    expect(chosenMediaId({ options, variants }, {})).toBeNull();
  });
});
