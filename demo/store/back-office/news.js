/** Says when something new has come in, instead of exchanging what somebody may be reading or typing. */
const EVERY = 5_000;

const main = document.querySelector('main');
const status = document.querySelector('[role="status"]');

async function look() {
  const response = await fetch(main.dataset.newsAt);
  if (!response.ok) return;
  const { news } = await response.json();
  if (news === main.dataset.news || status.querySelector('.news')) return;
  const link = document.createElement('a');
  link.className = 'news';
  link.href = location.href;
  link.textContent = 'Something new has come in. Show it.';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  status.append(link);
}

setInterval(() => {
  // A store that is being restarted is asked again the next time.
  if (document.visibilityState === 'visible') look().catch(() => undefined);
}, EVERY);
