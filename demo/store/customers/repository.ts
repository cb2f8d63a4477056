import { one, run, type Sql } from '../database.js';
import { newId } from '../identifiers.js';

/** One row of `customers`: everybody who ever ordered or made an account, by e-mail. */
export interface CustomerRecord {
  readonly id: string;
  readonly storeId: string;
  /** In lower case; unique in the store. */
  readonly email: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly phone: string | null;
  readonly marketingOptIn: boolean;
  /** In which the customer was last answered, for e-mails. */
  readonly locale: string;
  /** Since when there is an account; null for those who only ordered. */
  readonly claimedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

interface CustomerRow {
  readonly id: string;
  readonly store_id: string;
  readonly email: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly phone: string | null;
  readonly marketing_opt_in: number;
  readonly locale: string;
  readonly claimed_at: number | null;
  readonly created_at: number;
  readonly updated_at: number;
}

/** `email` in lower case. */
export async function findCustomer(sql: Sql, storeId: string, email: string): Promise<CustomerRecord | undefined> {
  const statement = 'SELECT * FROM customers WHERE store_id = ? AND email = ?';
  const row = await one<CustomerRow>(sql, statement, storeId, email);
  return row && customerOf(row);
}

export async function findCustomerById(sql: Sql, id: string): Promise<CustomerRecord | undefined> {
  const row = await one<CustomerRow>(sql, 'SELECT * FROM customers WHERE id = ?', id);
  return row && customerOf(row);
}

/** What customers say of themselves. */
export type Profile = Pick<CustomerRecord, 'firstName' | 'lastName' | 'phone' | 'marketingOptIn'>;

export type NewCustomer = Pick<CustomerRecord, 'storeId' | 'email' | 'locale'>;

/** The store's customer of that e-mail, made where there is none. What is known of an existing one is left alone. */
export async function ensureCustomer(sql: Sql, customer: NewCustomer, now: number): Promise<CustomerRecord> {
  const existing = await findCustomer(sql, customer.storeId, customer.email);
  if (existing) return existing;
  const record: CustomerRecord = {
    ...{ firstName: null, lastName: null, phone: null, marketingOptIn: false, claimedAt: null },
    ...customer,
    ...{ id: newId('cust'), createdAt: now, updatedAt: now },
  };
  await run(
    sql,
    'INSERT INTO customers (id, store_id, email, locale, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
    record.id,
    record.storeId,
    record.email,
    record.locale,
    now,
    now,
  );
  return record;
}

/** Writes what may change of a customer. */
export async function saveCustomer(sql: Sql, customer: CustomerRecord, now: number): Promise<CustomerRecord> {
  const updatedAt = Math.max(now, customer.updatedAt + 1);
  await run(
    sql,
    `UPDATE customers SET first_name = ?, last_name = ?, phone = ?, marketing_opt_in = ?, locale = ?, claimed_at = ?,
       updated_at = ? WHERE id = ?`,
    customer.firstName,
    customer.lastName,
    customer.phone,
    customer.marketingOptIn,
    customer.locale,
    customer.claimedAt,
    updatedAt,
    customer.id,
  );
  return { ...customer, updatedAt };
}

function customerOf(row: CustomerRow): CustomerRecord {
  return {
    id: row.id,
    storeId: row.store_id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    phone: row.phone,
    marketingOptIn: row.marketing_opt_in === 1,
    locale: row.locale,
    claimedAt: row.claimed_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
