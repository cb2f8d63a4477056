import type { Envelope } from '../contract/response.js';
import type { StoreInfo } from '../contract/store.js';
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
