// All that a page does to change the shop's language: it says its own.
const buttons = [...document.querySelectorAll('.languages button')];

for (const button of buttons) {
  button.addEventListener('click', () => {
    document.documentElement.lang = button.value;
    document.documentElement.dir = button.dir || 'ltr';
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
  });
}
