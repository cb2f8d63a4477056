import type { Mutation } from '../../domain/cart/mutations.js';
import { fieldsOf } from '../shared/json.js';

/** What the cart keeps in storage. Storage is the page's, and may hold anything: a wrong entry is dropped, nothing throws. */

export const listOf = <T>(value: unknown, isEntry: (value: unknown) => value is T): readonly T[] =>
  Array.isArray(value) ? value.filter(isEntry) : [];

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export const isTarget = (value: unknown): boolean => {
  const { productId, variantId } = fieldsOf(value);
  return isText(productId) && isTextOrNull(variantId);
};

const isAbsentOr = (value: unknown, is: (value: unknown) => boolean) =>
  value === undefined || value === null || is(value);
const isPicture = (value: unknown) => isAbsentOr(value, (media) => typeof media === 'object');

const isPreview = (value: unknown): boolean => {
  const { name, variantName, productSlug, image, price, bundleSelections } = fieldsOf(value);
  return (
    isText(name) &&
    [variantName, productSlug].every((text) => isAbsentOr(text, isText)) &&
    isPicture(image) &&
    isAbsentOr(price, (money) => isText(fieldsOf(money)['formatted'])) &&
    isAbsentOr(
      bundleSelections,
      (list) => Array.isArray(list) && list.every((entry) => isText(fieldsOf(entry)['productName'])),
    )
  );
};

const isSelections = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) &&
    value.every((entry) => isText(fieldsOf(entry)['variantId']) && isWhole(fieldsOf(entry)['quantity'])));

/** What an add, or the restoring of a line, tells of the line. */
const isDescription = (value: unknown): boolean => {
  const { preview, bundleSelections } = fieldsOf(value);
  return isAbsentOr(preview, isPreview) && isSelections(bundleSelections);
};

export function isMutation(value: unknown): value is Mutation {
  const { kind, id, itemId, quantity, code, cartId, restore } = fieldsOf(value);
  if (!isText(id)) return false;
  if (kind === 'discount') return isTextOrNull(code) && isAbsentOr(cartId, isText);
  if (!isTarget(value) || !isWhole(quantity)) return false;
  if (kind === 'add') return quantity > 0 && isDescription(value);
  return kind === 'set' && isTextOrNull(itemId) && isDescription(restore);
}
