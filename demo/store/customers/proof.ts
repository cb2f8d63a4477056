import type { Address } from '../../../src/contract/place.js';
import { one, run, type Sql } from '../database.js';
import { PLACED } from './orders.js';
import { saveCustomer, type CustomerRecord, type Profile } from './repository.js';
import { findSession } from './sessions.js';

type Person = Pick<Profile, 'firstName' | 'lastName' | 'phone'>;

/**
 * Makes a customer's own what was done under a cart token before an e-mailed link proved whose it is: its orders, and what
 * was said there of the person. Anybody can order and make an account with anybody's e-mail, so what nobody proved stays
 * with its token.
 */
export async function prove(sql: Sql, customer: CustomerRecord, token: string, now: number): Promise<CustomerRecord> {
  const session = await findSession(sql, customer.storeId, token, now);
  const stated = session?.customer.id === customer.id ? session.customer : customer;
  const ordered = await personOfOrders(sql, customer, token);
  await run(
    sql,
    'UPDATE orders SET proven = 1 WHERE store_id = ? AND token = ? AND customer_id = ?',
    customer.storeId,
    token,
    customer.id,
  );
  const { marketingOptIn } = stated;
  return saveCustomer(sql, { ...customer, ...withMissing(stated, ordered), marketingOptIn }, now);
}

/** Notes of an order whether the customer whose it is was proven when it was made. */
export async function noteProof(sql: Sql, orderId: string): Promise<void> {
  await run(
    sql,
    `UPDATE orders SET proven = 1 WHERE id = ? AND EXISTS (
       SELECT 1 FROM sessions WHERE sessions.store_id = orders.store_id AND sessions.token = orders.token
         AND sessions.customer_id = orders.customer_id AND sessions.proven = 1)`,
    orderId,
  );
}

/** Who the last order under a cart token with that customer's e-mail went to. */
export async function personOfOrders(sql: Sql, customer: CustomerRecord, token: string): Promise<Person> {
  const row = await one<{ address: string | null }>(
    sql,
    `SELECT COALESCE(snapshot ->> '$.shippingAddress', snapshot ->> '$.billingAddress') AS address FROM orders
     WHERE store_id = ? AND customer_id = ? AND token = ? AND ${PLACED} ORDER BY created_at DESC LIMIT 1`,
    customer.storeId,
    customer.id,
    token,
  );
  const address = row?.address ? (JSON.parse(row.address) as Address) : undefined;
  const { firstName = null, lastName = null, phone = null } = address ?? {};
  return { firstName, lastName, phone };
}

/** What is known of a person, and where that is nothing, what an order said. */
export function withMissing(known: Person, ordered: Person): Person {
  return {
    firstName: known.firstName ?? ordered.firstName,
    lastName: known.lastName ?? ordered.lastName,
    phone: known.phone ?? ordered.phone,
  };
}
