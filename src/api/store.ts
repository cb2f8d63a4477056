import type { Envelope, StoreInfo } from '../contract/index.js';
import { isRecord, type Transport } from './transport.js';
import { ApiError } from './errors.js';

/** The store itself. Contract: `GET /`. */
export const storeApi = (transport: Transport) => ({
  async get(signal?: AbortSignal): Promise<StoreInfo> {
    const { data } = await transport<Envelope<StoreInfo>>('GET', '/', { signal });
    if (!isRecord(data) || typeof data.name !== 'string') throw new ApiError({ kind: 'malformed' });
    return data;
  },
});
