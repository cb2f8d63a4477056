// The same page without any library: fetch, one string of markup per listing, innerHTML.
const { searchParams } = new URL(location.href);
const key = searchParams.get('key');
const pages = Number(searchParams.get('pages'));
const perPage = Number(searchParams.get('per-page'));
const widths = [160, 320, 480, 640, 960];

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => escapes[character]);

function picture(media, isFirst, className) {
  const address = (width) => escape(`/media/w=${width}/${media.path}`);
  const set = widths.map((width) => `${address(width)} ${width}w`).join(', ');
  return `<img class="${className}" alt="${escape(media.alt ?? '')}" width="800" height="1000" loading="${isFirst ? 'eager' : 'lazy'}"
    decoding="async" sizes="25vw" srcset="${set}" src="${address(640)}">`;
}

function card({ name, slug, price, media, inStock, inventoryCount }, index) {
  const [first, second] = media;
  const badge = price.isOnSale
    ? 'Sale'
    : !inStock
      ? 'Sold out'
      : inventoryCount < 4
        ? `Only ${inventoryCount} left`
        : '';
  const amount = price.isOnSale
    ? `<ins>${escape(price.formatted)}</ins> <del>${escape(price.original?.formatted ?? '')}</del>`
    : `<span>${escape(price.formatted)}</span>`;
  return `<li class="card">
    <div class="picture">
      ${picture(first, index < 4, 'first')}${second ? picture(second, false, 'second') : ''}
      ${badge ? `<span class="badge">${badge}</span>` : ''}
      <button class="quick" type="button" aria-label="Add ${escape(name)} to cart">+</button>
    </div>
    <div class="text">
      <h3><a class="cover" href="#/product/${encodeURIComponent(slug)}">${escape(name)}</a></h3>
      <p class="price">${amount}</p>
    </div>
  </li>`;
}

async function show(index, list) {
  const response = await fetch(`/v3/public/${key}/products?category=group-${index}&perPage=${perPage}`, {
    headers: { Accept: 'application/json', Authorization: `Bearer ${key}` },
  });
  const { data } = await response.json();
  list.innerHTML = data.map(card).join('');
}

function start() {
  const listings = document.querySelector('#listings');
  for (let index = 0; index < pages; index += 1) {
    const list = document.createElement('ul');
    list.className = 'grid';
    listings.append(list);
    void show(index, list);
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
