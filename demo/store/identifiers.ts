import { createHash, randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;

type CatalogPrefix = 'str' | 'prod' | 'var' | 'cat' | 'opt' | 'val' | 'shm' | 'med';
type Prefix = CatalogPrefix | 'ord' | 'oitm' | 'pay' | 'prev' | 'cust' | 'lnk' | 'mail' | 'conv' | 'cmsg';

/** A new opaque identifier, `ord_7k…`: 100 random bits. */
export function newId(prefix: Prefix): string {
  return `${prefix}_${encode(randomBytes(LENGTH))}`;
}

/** The same identifier for the same parts, so that a catalogue imported again keeps its addresses. */
export function stableId(prefix: Prefix, ...parts: readonly string[]): string {
  return `${prefix}_${encode(createHash('sha256').update(parts.join('\u0000')).digest())}`;
}

function encode(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, LENGTH)) text += ALPHABET[byte & 31];
  return text;
}
