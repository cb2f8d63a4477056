import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, type Client, type InValue, LibsqlError, type ResultSet, type Transaction } from '@libsql/client';
import { migrations } from './schema.js';

export type { InValue };

/** What both the database and an open transaction can do. */
export interface Sql {
  execute(statement: { sql: string; args: InValue[] }): Promise<ResultSet>;
}

/** Milliseconds that a writer of another process is waited for. */
const BUSY_TIMEOUT_MS = 5_000;
/** Milliseconds between two attempts, at most; in between, this process answers others. */
const BUSY_PAUSE_MS = 15;

/**
 * What a finished write outlives: `power`, the default, a machine that loses its power; `kill` only the end of this process,
 * for which nothing has to wait for the disk.
 */
export type Durability = 'power' | 'kill';

/**
 * The SQL database: a file of this machine (`file:/path/store.db`) or a libSQL server (`http(s)://`, `libsql://`).
 *
 * Writes of this process are queued: SQLite has one writer at a time, and a queue is fairer and faster than retries.
 */
export class Database {
  readonly #client: Client;
  /** A file's writes have a connection of their own, because how durable they are is a setting of the connection. */
  readonly #writer: Client;
  /** What the writer's connection is set to. */
  #durability: Durability = 'power';
  #writes: Promise<unknown> = Promise.resolve();
  #generation = 0;

  private constructor(client: Client, writer: Client) {
    this.#client = client;
    this.#writer = writer;
  }

  static async open(url: string): Promise<Database> {
    const isFile = url.startsWith('file:');
    if (isFile) await mkdir(dirname(pathOf(url)), { recursive: true });
    const client = createClient({ url, concurrency: 4, timeout: 10 });
    const writer = isFile ? createClient({ url, concurrency: 1, timeout: 10 }) : client;
    const database = new Database(client, writer);
    if (isFile) await database.#useWriteAheadLog();
    await database.#migrate();
    return database;
  }

  /** For single reads; each sees what was last committed. */
  get sql(): Sql {
    return this.#client;
  }

  /** Grows with each write of this process. */
  get generation(): number {
    return this.#generation;
  }

  /** Runs `work` alone in a write transaction: all of it happens, or, if it throws, nothing. */
  write<T>(work: (sql: Sql) => Promise<T>, durability: Durability = 'power'): Promise<T> {
    const result = this.#writes.then(async () => {
      const transaction = await this.#begin(durability);
      try {
        const value = await work(transaction);
        await transaction.commit();
        this.#generation++;
        return value;
      } finally {
        transaction.close();
      }
    });
    this.#writes = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.#writes;
    this.#client.close();
    if (this.#writer !== this.#client) this.#writer.close();
  }

  /** Readers then never wait for a writer. Kept in the file, so that only the first process has to set it. */
  async #useWriteAheadLog(): Promise<void> {
    await whenFree(
      async () => {
        const mode = await one<{ journal_mode: string }>(this.#client, 'PRAGMA journal_mode');
        if (mode?.journal_mode !== 'wal') await this.#client.execute('PRAGMA journal_mode = WAL');
      },
      () => this.#client.reconnect(),
    );
  }

  /** Begins a write transaction as soon as no other process has one. */
  async #begin(durability: Durability): Promise<Transaction> {
    return whenFree(
      async () => {
        await this.#setDurability(durability);
        return this.#writer.transaction('write');
      },
      () => {
        // A connection that was refused keeps the statement open, and could not commit later: it has to go.
        this.#writer.reconnect();
        this.#durability = 'power';
      },
    );
  }

  /** With a write-ahead log, `NORMAL` never corrupts; it only doesn't wait until the last writes are on the disk. */
  async #setDurability(durability: Durability): Promise<void> {
    if (this.#writer === this.#client || durability === this.#durability) return;
    await this.#writer.execute(`PRAGMA synchronous = ${durability === 'power' ? 'FULL' : 'NORMAL'}`);
    this.#durability = durability;
  }

  async #migrate(): Promise<void> {
    await this.write(async (sql) => {
      await run(sql, 'CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY)');
      const done = (await one<{ version: number | null }>(sql, 'SELECT MAX(version) AS version FROM migrations'))
        ?.version;
      for (let version = (done ?? 0) + 1; version <= migrations.length; version++) {
        for (const statement of migrations[version - 1] ?? []) await run(sql, statement);
        await run(sql, 'INSERT INTO migrations (version) VALUES (?)', version);
      }
    });
  }
}

/** Does what another process may stand in the way of, again until it is free; `clear` runs after each refusal. */
async function whenFree<T>(work: () => Promise<T>, clear: () => void = () => undefined): Promise<T> {
  const giveUpAt = Date.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
      clear();
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * BUSY_PAUSE_MS));
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && error.code === 'SQLITE_BUSY';
}

function pathOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

/** All rows; the caller states their shape. */
export async function all<Row>(sql: Sql, statement: string, ...args: InValue[]): Promise<Row[]> {
  return (await sql.execute({ sql: statement, args })).rows as unknown as Row[];
}

/** The first row, if there is one. */
export async function one<Row>(sql: Sql, statement: string, ...args: InValue[]): Promise<Row | undefined> {
  return (await all<Row>(sql, statement, ...args))[0];
}

/** Runs a change and answers how many rows it touched. */
export async function run(sql: Sql, statement: string, ...args: InValue[]): Promise<number> {
  return (await sql.execute({ sql: statement, args })).rowsAffected;
}
