import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { accepts } from 'hono/accepts';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogView } from '../catalog/view.js';
import { LruCache } from '../lru.js';
import { catalogFor, type Services, type Visit } from '../services.js';
import type { ApiContext } from './environment.js';

/** Bytes of answers kept in memory. */
const CAPACITY = 24 * 1024 * 1024;
/** What is smaller, in characters, is not worth compressing. */
const LEAST_COMPRESSED = 1024;
/** Of 11: what is kept is compressed once, but the first visitor waits for it. */
const BROTLI_QUALITY = 5;

const ENCODINGS = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof ENCODINGS)[number];

const compress: Readonly<Record<Exclude<Encoding, 'identity'>, (text: string) => Promise<Uint8Array<ArrayBuffer>>>> = {
  br: async (text) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    return new Uint8Array(await promisify(brotliCompress)(text, { params }));
  },
  gzip: async (text) => new Uint8Array(await promisify(gzip)(text)),
};

/** Makes the text of an answer from the catalogue. */
export type MakeText = (visit: Visit, catalog: Catalog, view: CatalogView) => string | Promise<string>;

interface Kept {
  readonly text: string;
  /** Weak, because the compressed forms of a text share it. */
  readonly tag: string;
  readonly compressed: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
}

/** Answers about the catalogue, kept as text for as long as the store's versions stay the same. */
export class CachedAnswers {
  readonly #services: Services;
  readonly #kept = new LruCache<Kept>(CAPACITY);
  /** What is being made; whoever asks meanwhile gets the same. */
  readonly #making = new Map<string, Promise<Kept>>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** `make` runs where this store was not yet asked the same in the same language, and may throw a refusal. */
  answer(context: ApiContext, make: (visit: Visit, catalog: Catalog, view: CatalogView) => object): Promise<Response> {
    return this.answerText(context, 'application/json', (...parts) => JSON.stringify(make(...parts)));
  }

  /** As {@link answer}, for other media types. */
  async answerText(context: ApiContext, type: string, make: MakeText): Promise<Response> {
    const kept = await this.#get(context, make);
    const headers = { 'Cache-Control': 'no-cache', ETag: kept.tag, Vary: 'Accept-Language, Accept-Encoding' };
    if (isKnown(context, kept.tag)) return context.body(null, 304, headers);
    const encoding = encodingFor(context, kept);
    if (encoding === 'identity') return context.body(kept.text, 200, { ...headers, 'Content-Type': type });
    const body = kept.compressed.get(encoding) ?? compress[encoding](kept.text);
    kept.compressed.set(encoding, body);
    return context.body(await body, 200, { ...headers, 'Content-Type': type, 'Content-Encoding': encoding });
  }

  async #get(context: ApiContext, make: MakeText): Promise<Kept> {
    const { store, locale, origin } = context.get('visit');
    const version = `${store.version}.${store.stockVersion}`;
    const name = [store.id, version, locale, origin, context.req.path, queryOf(context)].join(' ');
    const known = this.#kept.get(name) ?? this.#making.get(name);
    if (known) return known;
    const making = this.#make(context, make).finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    const kept = await making;
    // The text itself, and at most as much again compressed.
    this.#kept.set(name, kept, 2 * name.length + 3 * kept.text.length);
    return kept;
  }

  async #make(context: ApiContext, make: MakeText): Promise<Kept> {
    const visit = context.get('visit');
    const { catalog, view } = await catalogFor(this.#services, visit);
    const text = await make(visit, catalog, view);
    const tag = `W/"${createHash('sha1').update(text).digest('base64url')}"`;
    return { text, tag, compressed: new Map() };
  }
}

/** Whether the client has that very answer (RFC 9110, "If-None-Match"). */
function isKnown(context: ApiContext, tag: string): boolean {
  const tags = (context.req.header('If-None-Match') ?? '').split(',').map((one) => one.trim());
  return tags.includes(tag) || tags.includes('*');
}

function encodingFor(context: ApiContext, { text }: Kept): Encoding {
  if (text.length < LEAST_COMPRESSED || context.req.header('Accept-Encoding') === undefined) return 'identity';
  return accepts(context, {
    header: 'Accept-Encoding',
    supports: [...ENCODINGS],
    default: 'identity',
    // The smallest that the client takes: browsers name several and prefer none.
    match: (taken) =>
      ENCODINGS.find((encoding) => taken.some(({ type, q }) => type === encoding && q > 0)) ?? 'identity',
  }) as Encoding;
}

function queryOf(context: ApiContext): string {
  if (!context.req.url.includes('?')) return '';
  const query = new URLSearchParams(context.req.query());
  query.sort();
  return query.toString();
}
