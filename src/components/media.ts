import { baseAddress } from '../dom/document.js';
import type { Media } from '../contract/product.js';
import { safeUrl } from '../domain/safe-address.js';

const WIDTHS = [160, 320, 480, 640, 960, 1280, 1920];

/** The part of a {@link Media} that has an address. */
export type Picture = Pick<Media, 'path' | 'url'>;

const webAddress = (address: string) => safeUrl(address, baseAddress())?.href;

/** The folder of all pictures, checked once: a listing has a dozen addresses for each of its products. */
let folder: { readonly base: string; readonly page: string; readonly address: string | undefined } | null = null;

function folderOf(base: string): string | undefined {
  const page = baseAddress();
  if (folder?.base !== base || folder.page !== page) {
    folder = { base, page, address: webAddress(`${base.replace(/\/+$/, '')}/media/`) };
  }
  return folder.address;
}

/** Address of a picture at about `width` CSS pixels; contract: `{base}/media/{transformation}/{path}` or a whole `url`. */
export function pictureUrl(media: Picture, base: string | undefined, width: number): string | undefined {
  if (media.url) return webAddress(media.url);
  if (!media.path || !base) return undefined;
  const address = folderOf(base);
  return address && `${address}w=${width}/${pathOf(media.path)}`;
}

/** For `srcset`; empty where the address has no widths. */
export function pictureSet(media: Picture, base: string | undefined, widest = 1280): string | undefined {
  if (media.url || !media.path || !base) return undefined;
  const address = folderOf(base);
  const path = pathOf(media.path);
  return (
    address &&
    WIDTHS.filter((width) => width <= widest)
      .map((width) => `${address}w=${width}/${path} ${width}w`)
      .join(', ')
  );
}

const pathOf = (path: string) => path.split('/').map(encodeURIComponent).join('/');
