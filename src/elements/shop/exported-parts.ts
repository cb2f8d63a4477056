/** The parts of what the shop consists of, which a page styles through it. */

export const GRID_PARTS =
  'grid, card, picture, image, second-image, badge, badge-sale, badge-sold-out, badge-low-stock, text, name, link, price, sale-price, old-price, rating, stars, quick-add, pages, page: page-link, more, empty, error, button';

export const PRODUCT_PARTS =
  'gallery, slide, image, video, thumbnails, thumbnail, full-size, info, categories, title, price, sale-price, old-price, price-note, rating, stars, summary, option, option-name, option-value, swatch, bundle, bundle-part, stock, buy, stepper, stepper-button, stepper-input, add, view-cart, description, error, button';

export const SEARCH_PARTS =
  'form: search-form, field: search-field, input: search-input, submit: search-submit, panel: search-panel, option: search-option';

export const CATEGORY_PARTS = 'nav, toggle, list, sublist, link: category-link, link-current: category-link-current';

export const CHECKOUT_PARTS =
  'base: checkout, section, field, input, option: checkout-option, card: card-fields, summary: checkout-summary, line, totals, problem, button, pay-button';

export const ACCOUNT_PARTS =
  'base: account, heading, sign-in, profile, orders, order: account-order, order-details, field, input, submit, address, progress, step, buy-again, bought-again, line, totals, status, note, error, button, log-out';

export const ORDER_PARTS = 'base: order, heading, line, totals, address, button';
