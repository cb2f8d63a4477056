import type { CategorySeed, ProductSeed } from '../../demo/catalog/types.js';

/** How many products the measured pages show. */
export const productCounts = [24, 100, 1000] as const;

/** The contract's most for one page of a listing; more products stand in several listings on the page. */
const mostPerPage = 100;

export const benchKey = (count: number) => `pk_test_bench${count}`;

/** How many variants the measured product pages have. */
export const variantCounts = [20, 2000] as const;

export const variantsKey = 'pk_test_benchvariants';

/** A product of two options with a variant for each combination: four sizes of five colours, or forty of fifty. */
export function productOf(variantCount: (typeof variantCounts)[number]): ProductSeed {
  const words = (name: string, count: number) => Array.from({ length: count }, (_none, index) => `${name} ${index}`);
  const [sizes, colours] = [words('Size', variantCount === 20 ? 4 : 40), words('Colour', variantCount === 20 ? 5 : 50)];
  return {
    slug: `variants-${variantCount}`,
    categories: [],
    media: [],
    name: `A product of ${variantCount} variants`,
    price: 1200,
    options: [
      { name: 'Size', values: sizes },
      { name: 'Colour', values: colours },
    ],
    variants: sizes.flatMap((size) => colours.map((colour) => ({ values: [size, colour], stock: 3 }))),
  };
}

export const groups = (count: number) => ({
  pages: Math.ceil(count / mostPerPage),
  perPage: Math.min(count, mostPerPage),
});

export const categoriesOf = (count: number): CategorySeed[] =>
  Array.from({ length: groups(count).pages }, (_none, index) => ({ slug: `group-${index}`, name: `Group ${index}` }));

/** Products as shops have them: two pictures, one in five on sale, one in ten nearly sold out. */
export const productsOf = (count: number): ProductSeed[] =>
  Array.from({ length: count }, (_none, index) => ({
    slug: `product-${index}`,
    name: `Hand-poured candle number ${index}`,
    summary: 'Soy wax, 60 hours burn time.',
    description: 'Soy wax, *hand-poured* in small batches. Trim the wick to 5 mm before each lighting.',
    categories: [`group-${Math.floor(index / mostPerPage)}`],
    price: 1200 + (index % 40) * 50,
    ...(index % 5 === 0 ? { salePrice: 1000 + (index % 40) * 40 } : {}),
    stock: index % 10 === 3 ? 2 : 1000,
    media: [1, 2].map((number) => ({
      path: `bench/${index}-${number}.jpg`,
      alt: `Candle ${index}, picture ${number}`,
      aspectRatio: 0.8,
    })),
  }));
