/**
 * The tables, as a list of migrations: each is run once, in order, and never edited after a release.
 *
 * Amounts are minor units, times are milliseconds since 1970, lists and addresses are JSON. Every row belongs to a store.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE stores (
      id TEXT PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      settings TEXT NOT NULL,
      seed_hash TEXT NOT NULL,
      version INTEGER NOT NULL DEFAULT 1,
      stock_version INTEGER NOT NULL DEFAULT 1,
      paused INTEGER NOT NULL DEFAULT 0,
      clock_offset INTEGER NOT NULL DEFAULT 0,
      rate_limit REAL,
      next_order_number INTEGER NOT NULL DEFAULT 1001,
      next_due INTEGER,
      created_at INTEGER NOT NULL
    )`,
    `CREATE TABLE categories (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, slug TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL,
      UNIQUE (store_id, slug)
    )`,
    `CREATE TABLE products (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, slug TEXT NOT NULL, position INTEGER NOT NULL,
      status TEXT NOT NULL, price INTEGER NOT NULL, sale_price INTEGER, data TEXT NOT NULL,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      UNIQUE (store_id, slug)
    )`,
    `CREATE TABLE variants (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, product_id TEXT NOT NULL, position INTEGER NOT NULL,
      price INTEGER, sale_price INTEGER, stock INTEGER, policy TEXT NOT NULL, data TEXT NOT NULL
    )`,
    `CREATE INDEX variants_by_product ON variants (store_id, product_id, position)`,
    `CREATE TABLE tax_rates (
      store_id TEXT NOT NULL, position INTEGER NOT NULL, country TEXT NOT NULL, state TEXT, name TEXT NOT NULL,
      rate REAL NOT NULL, PRIMARY KEY (store_id, position)
    )`,
    `CREATE TABLE shipping_options (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, position INTEGER NOT NULL, countries TEXT NOT NULL,
      name TEXT NOT NULL, description TEXT NOT NULL, price INTEGER NOT NULL, free_over INTEGER,
      min_days INTEGER NOT NULL, max_days INTEGER NOT NULL
    )`,
    `CREATE INDEX shipping_options_by_store ON shipping_options (store_id, position)`,
    `CREATE TABLE discounts (
      store_id TEXT NOT NULL, code TEXT NOT NULL, type TEXT NOT NULL, value REAL NOT NULL,
      starts_at INTEGER, expires_at INTEGER, usage_limit INTEGER, used INTEGER NOT NULL DEFAULT 0,
      minimum_subtotal INTEGER, products TEXT NOT NULL, categories TEXT NOT NULL,
      PRIMARY KEY (store_id, code)
    )`,
    `CREATE TABLE reviews (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, product_id TEXT NOT NULL, rating INTEGER NOT NULL,
      title TEXT, body TEXT NOT NULL, author TEXT NOT NULL, email TEXT, verified INTEGER NOT NULL DEFAULT 0,
      status TEXT NOT NULL, created_at INTEGER NOT NULL
    )`,
    `CREATE INDEX reviews_by_product ON reviews (store_id, product_id, status, created_at)`,
    `CREATE TABLE carts (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, token TEXT NOT NULL,
      discount_code TEXT, discount_applied INTEGER NOT NULL DEFAULT 0, shipping_option_id TEXT,
      email TEXT, shipping_address TEXT, billing_address TEXT, same_as_shipping INTEGER, notes TEXT,
      order_id TEXT, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      UNIQUE (store_id, token)
    )`,
    `CREATE TABLE cart_items (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, cart_id TEXT NOT NULL, position INTEGER NOT NULL,
      product_id TEXT NOT NULL, variant_id TEXT, bundle TEXT, quantity INTEGER NOT NULL CHECK (quantity > 0),
      shown_price INTEGER NOT NULL
    )`,
    `CREATE INDEX cart_items_by_cart ON cart_items (cart_id, position)`,
    `CREATE TABLE orders (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, cart_id TEXT NOT NULL, token TEXT NOT NULL, number TEXT NOT NULL,
      payment_status TEXT NOT NULL, fulfillment_status TEXT NOT NULL DEFAULT 'unfulfilled',
      payment_id TEXT NOT NULL UNIQUE, payment_method TEXT NOT NULL, gateway TEXT, gateway_reference TEXT,
      next_action_url TEXT, return_url TEXT, decline_code TEXT,
      currency TEXT NOT NULL, total INTEGER NOT NULL, snapshot TEXT NOT NULL,
      stock TEXT NOT NULL, holds_stock INTEGER NOT NULL, discount_code TEXT, due_at INTEGER,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, paid_at INTEGER, fulfilled_at INTEGER,
      cancelled_at INTEGER
    )`,
    `CREATE INDEX orders_by_store ON orders (store_id, created_at)`,
    `CREATE INDEX orders_by_due ON orders (store_id, due_at) WHERE due_at IS NOT NULL`,
    `CREATE INDEX orders_in_payment ON orders (payment_status) WHERE payment_status = 'charging'`,
  ],
  [
    `CREATE TABLE customers (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, email TEXT NOT NULL, first_name TEXT, last_name TEXT, phone TEXT,
      marketing_opt_in INTEGER NOT NULL DEFAULT 0, locale TEXT NOT NULL, claimed_at INTEGER,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      UNIQUE (store_id, email)
    )`,
    `CREATE TABLE sessions (
      store_id TEXT NOT NULL, token TEXT NOT NULL, customer_id TEXT NOT NULL, proven INTEGER NOT NULL,
      created_at INTEGER NOT NULL, seen_at INTEGER NOT NULL,
      PRIMARY KEY (store_id, token)
    )`,
    `CREATE INDEX sessions_by_customer ON sessions (customer_id)`,
    `CREATE TABLE auth_links (
      hash TEXT PRIMARY KEY, store_id TEXT NOT NULL, customer_id TEXT NOT NULL, token TEXT, ip TEXT NOT NULL,
      expires_at INTEGER NOT NULL, used_at INTEGER
    )`,
    `CREATE INDEX auth_links_by_customer ON auth_links (customer_id)`,
    `CREATE TABLE mails (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, recipient TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
      body TEXT NOT NULL, link TEXT, created_at INTEGER NOT NULL
    )`,
    `CREATE INDEX mails_by_store ON mails (store_id, created_at)`,
    `CREATE INDEX mails_by_recipient ON mails (store_id, recipient, created_at)`,
    `CREATE TABLE conversations (
      id TEXT PRIMARY KEY, store_id TEXT NOT NULL, token TEXT NOT NULL, subject TEXT, email TEXT, locale TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'open', read_up_to INTEGER NOT NULL DEFAULT 0, seen_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL, last_message_at INTEGER
    )`,
    `CREATE INDEX conversations_by_visitor ON conversations (store_id, token, created_at)`,
    `CREATE INDEX conversations_by_store ON conversations (store_id, last_message_at)`,
    `CREATE TABLE conversation_messages (
      position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, conversation_id TEXT NOT NULL,
      sender TEXT NOT NULL, body TEXT NOT NULL, created_at INTEGER NOT NULL
    )`,
    `CREATE INDEX conversation_messages_by_conversation ON conversation_messages (conversation_id, position)`,
    `ALTER TABLE orders ADD COLUMN customer_id TEXT`,
    `CREATE INDEX orders_by_customer ON orders (store_id, customer_id, created_at)`,
    `CREATE INDEX orders_by_token ON orders (store_id, token)`,
    `ALTER TABLE reviews ADD COLUMN customer_id TEXT`,
    `ALTER TABLE carts ADD COLUMN notices TEXT`,
  ],
  [
    // Who is signed in is decided by who asks and who confirms; an address says nothing about it.
    `ALTER TABLE auth_links DROP COLUMN ip`,
    `ALTER TABLE auth_links ADD COLUMN device TEXT`,
    `ALTER TABLE auth_links ADD COLUMN opened_by TEXT`,
    `ALTER TABLE auth_links ADD COLUMN confirmed_at INTEGER`,
    // What is said in a session that is not proven stays there.
    `ALTER TABLE sessions ADD COLUMN profile TEXT`,
    `ALTER TABLE orders ADD COLUMN proven INTEGER NOT NULL DEFAULT 0`,
    `UPDATE orders SET proven = 1 WHERE EXISTS (
      SELECT 1 FROM sessions WHERE sessions.store_id = orders.store_id AND sessions.token = orders.token
        AND sessions.customer_id = orders.customer_id AND sessions.proven = 1
    )`,
  ],
  [
    `ALTER TABLE carts ADD COLUMN shown_totals TEXT`,
    // Orders that wait for a transfer since before there was an end to that get a week from now.
    `UPDATE orders SET due_at = unixepoch() * 1000 + 7 * 86400000 WHERE payment_status = 'pending' AND due_at IS NULL`,
    `UPDATE stores SET next_due = (SELECT MIN(due_at) FROM orders WHERE store_id = stores.id)`,
  ],
];
