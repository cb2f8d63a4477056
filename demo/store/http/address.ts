import { isIP } from 'node:net';

/**
 * Whom to believe about where a request comes from: the number of proxies before this app, each of which adds to
 * `X-Forwarded-For`, or the name of the header in which the last of them names the visitor (`cf-connecting-ip`). Without
 * it nobody is believed: whoever sends a header could be anybody.
 */
export type TrustProxy = number | string;

/** What the `TRUST_PROXY` setting says; undefined where it is not set. Throws where it says nothing that could be meant. */
export function parseTrustProxy(setting: string | undefined): TrustProxy | undefined {
  const text = setting?.trim() ?? '';
  if (text === '' || text === '0') return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  if (/^[a-z][a-z0-9-]*$/i.test(text)) return text;
  throw new Error(`TRUST_PROXY is "${text}", and neither a number of proxies nor the name of a header.`);
}

/**
 * The address that a request is counted by: the one that the trusted proxy names, else the connection's own. Of an IPv6
 * address the first 64 bits, because whoever has one has all that begin with them.
 */
export function visitorAddress(
  headers: Headers,
  connection: string | undefined,
  trusted: TrustProxy | undefined,
): string {
  const named = trusted === undefined ? undefined : namedBy(headers, trusted);
  return network(named ?? plain(connection ?? '') ?? 'local');
}

function namedBy(headers: Headers, trusted: TrustProxy): string | undefined {
  const name = typeof trusted === 'number' ? 'x-forwarded-for' : trusted;
  const hops = typeof trusted === 'number' ? trusted : 1;
  // What stands left of the trusted proxies' own entries, the visitor may have written.
  const entry = headers.get(name)?.split(',').at(-hops);
  return entry === undefined ? undefined : plain(entry);
}

/** An address without a port, brackets or zone, and IPv4 as such however it was mapped; undefined for anything else. */
function plain(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase();
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/, '');
  return isIP(address) === 0 ? undefined : address;
}

function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...rest];
  const first = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(':')}::/64`;
}
