// Runs in every measured page before anything else of it. Looks at each frame how many cards there are, the same way for both
// kinds of page, and notes the time just after the frame was painted. All times in ms since navigation.
{
  const marks = { first: null, all: null, layoutShift: 0, clicks: [], confirmed: 0 };
  window.benchMarks = marks;

  const grids = document.getElementsByTagName('vitrine-product-grid');
  const countCards = () => {
    let count = document.querySelectorAll('.card .cover').length;
    for (const grid of grids) count += grid.shadowRoot?.querySelectorAll('[part~="link"]').length ?? 0;
    return count;
  };
  const afterPaint = (note) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => note(performance.now());
    channel.port2.postMessage(null);
  };
  const look = () => {
    const count = countCards();
    if (count > 0 && marks.first === null) {
      marks.first = Infinity;
      afterPaint((time) => (marks.first = time));
    }
    if (count >= window.benchExpected) afterPaint((time) => (marks.all = time));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) marks.layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const shownCount = () =>
    document.querySelector('vitrine-cart-button')?.shadowRoot?.querySelector('[part~="count"]')?.textContent;
  addEventListener(
    'click',
    (event) => {
      const before = shownCount();
      let frames = 0;
      const watch = () => {
        frames += 1;
        if (shownCount() === before) requestAnimationFrame(watch);
        else afterPaint((time) => marks.clicks.push({ frames, milliseconds: time - event.timeStamp }));
      };
      requestAnimationFrame(watch);
    },
    { capture: true },
  );
  addEventListener('vitrine-cart-updated', ({ detail }) => {
    const count = () => (marks.confirmed += 1);
    detail.promise.then(count, count);
  });
}
