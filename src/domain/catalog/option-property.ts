import type { ProductOption } from '../../contract/product.js';

const NAMED_PROPERTIES = ['size', 'material', 'pattern'];

/**
 * The property that search engines and advertising platforms know an option by: `color` where its values are swatches, in
 * whatever language it has its name, else by its English name. Undefined where they have none for it.
 */
export function optionProperty({ name, values }: Pick<ProductOption, 'name' | 'values'>): string | undefined {
  if (values.some(({ color }) => color) || /^colou?rs?$/i.test(name.trim())) return 'color';
  return NAMED_PROPERTIES.find((property) => property === name.trim().toLowerCase());
}
