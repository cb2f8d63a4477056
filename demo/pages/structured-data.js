/* Shows what search engines read in the head of this page. */
document.addEventListener('DOMContentLoaded', () => {
  const target = document.querySelector('#data');
  const show = () => {
    const scripts = [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    target.replaceChildren(
      ...scripts.map((script) => {
        const code = document.createElement('pre');
        code.textContent = JSON.stringify(JSON.parse(script.textContent), null, 2);
        return code;
      }),
    );
  };
  new MutationObserver(show).observe(document.head, { childList: true });
  show();
});
