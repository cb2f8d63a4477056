import { expect } from 'vitest';
import { differences, type Json } from './shape.js';
import examples from './examples.json' with { type: 'json' };

/** One endpoint of the Public API with the example that its contract gives. */
export interface Example {
  readonly method: string;
  readonly path: string;
  readonly ratePerMinute: number;
  readonly headers: readonly string[];
  readonly body: Json;
  readonly responses: readonly Json[];
}

export const allExamples: readonly Example[] = examples;
export const nameOf = ({ method, path }: Pick<Example, 'method' | 'path'>): string => `${method} ${path}`;

/** Where the store is that is asked. */
export interface StoreUnderTest {
  /** With the key: `https://api.example/v3/public/pk_test_…`. */
  readonly baseUrl: string;
  readonly key: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: { readonly [name: string]: Json };
}

export interface SendOptions {
  /** In place of the example's body. */
  readonly body?: unknown;
  /** What stands in the path for `{item}` and the like. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** Plays the contract's examples as one visitor, and keeps in mind which have been played. */
export class Player {
  readonly #store: StoreUnderTest;
  readonly #played: Set<string>;
  readonly token: string;

  constructor(store: StoreUnderTest, played: Set<string>, token = crypto.randomUUID()) {
    this.#store = store;
    this.#played = played;
    this.token = token;
  }

  /** Another visitor of the same store. */
  other(): Player {
    return new Player(this.#store, this.#played);
  }

  /** Sends what an example sends. */
  async send(name: string, { body, path = {}, query = '', headers = {} }: SendOptions = {}): Promise<Reply> {
    const example = exampleOf(name);
    const place = example.path.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(path[part] ?? 'missing'));
    const content = body === undefined ? example.body : body;
    const sent = new Headers({ Authorization: `Bearer ${this.#store.key}`, 'X-Cart-Token': this.token });
    if (content !== null) sent.set('Content-Type', 'application/json');
    for (const [header, value] of Object.entries(headers)) {
      if (value === null) sent.delete(header);
      else sent.set(header, value);
    }
    const response = await this.#store.fetch(
      new Request(`${this.#store.baseUrl}${place === '/' ? '' : place}${query}`, {
        method: example.method,
        headers: sent,
        ...(content !== null && { body: typeof content === 'string' ? content : JSON.stringify(content) }),
      }),
    );
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} };
  }

  /** Sends it and holds the answer against the example's: 2xx, with at least its fields in its types. */
  async play(name: string, options: SendOptions & { readonly response?: number } = {}): Promise<Reply> {
    const reply = await this.send(name, options);
    expect(reply.status, `${name}: ${reply.text}`).toBeGreaterThanOrEqual(200);
    expect(reply.status, `${name}: ${reply.text}`).toBeLessThan(300);
    const expected = exampleOf(name).responses[options.response ?? 0];
    if (expected !== undefined) expect(differences(expected, reply.json), name).toEqual([]);
    this.#played.add(name);
    return reply;
  }

  /** Makes a mistake and expects the contract's error for it. */
  async refused(name: string, status: number, options: SendOptions = {}): Promise<Reply> {
    const reply = await this.send(name, options);
    expect(reply.status, `${name}: ${reply.text}`).toBe(status);
    const error = reply.json['error'];
    const known = { code: 'validation_failed', message: 'The price field is required.' };
    expect(differences(known, error), name).toEqual([]);
    return reply;
  }
}

function exampleOf(name: string): Example {
  const found = allExamples.find((example) => nameOf(example) === name);
  if (!found) throw new Error(`The contract has no ${name}.`);
  return found;
}
