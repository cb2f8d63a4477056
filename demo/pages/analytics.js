/*
 * What a page with Google's tag has anyway: a data layer, and the visitor's consent in consent mode. The rest shows on the
 * page what arrives there.
 */
window.dataLayer = window.dataLayer || [];

function gtag() {
  window.dataLayer.push(arguments);
}

const remembered = localStorage.getItem('demo:consent') ?? 'denied';
gtag('consent', 'default', { analytics_storage: remembered });

document.addEventListener('DOMContentLoaded', () => {
  const state = document.querySelector('#consent-state');
  const list = document.querySelector('#reports');

  const say = (storage) => {
    state.textContent =
      storage === 'granted'
        ? 'The visitor has agreed: what happens from now on is reported.'
        : 'The visitor has not agreed: nothing is reported.';
  };
  const choose = (storage) => {
    localStorage.setItem('demo:consent', storage);
    gtag('consent', 'update', { analytics_storage: storage });
    say(storage);
  };

  const show = (entry) => {
    if (!entry?.event) return;
    const { currency = '', value } = entry.ecommerce ?? {};
    const item = document.createElement('li');
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const code = document.createElement('pre');
    summary.textContent = [entry.event, value === undefined ? '' : `${value} ${currency}`].filter(Boolean).join(' · ');
    code.textContent = JSON.stringify(entry.ecommerce, null, 2);
    details.append(summary, code);
    item.append(details);
    list.append(item);
    document.querySelector('#none').hidden = true;
  };

  window.dataLayer.forEach(show);
  const push = window.dataLayer.push.bind(window.dataLayer);
  window.dataLayer.push = (...entries) => {
    entries.forEach(show);
    return push(...entries);
  };
  document.querySelector('#agree').addEventListener('click', () => choose('granted'));
  document.querySelector('#refuse').addEventListener('click', () => choose('denied'));
  say(remembered);
});
