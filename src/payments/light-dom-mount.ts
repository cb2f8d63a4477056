/** A place in the page's own DOM that shows up inside an element, however many shadow roots lie between. */
export interface LightDomMount {
  /** Name of the `<slot>` that the element itself has to render where the place shall show. */
  readonly slot: string;
  /** What others may mount into. */
  readonly place: HTMLElement;
  remove(): void;
}

let count = 0;

/**
 * Stripe mounts its frames only into the page's own DOM. From `element` up through every shadow root, each host gets a
 * `<slot>` that passes the place on to the next one; the outermost host gets the place itself. Everything is a light
 * child of its host, where templates don't reach.
 */
export function mountInLightDom(element: HTMLElement): LightDomMount {
  const slot = `vitrine-payment-${++count}`;
  const added: HTMLElement[] = [];
  const add = (host: Element, child: HTMLElement) => {
    child.slot = slot;
    host.append(child);
    added.push(child);
  };
  let host: Element = element;
  for (let root = host.getRootNode(); root instanceof ShadowRoot; root = host.getRootNode()) {
    const passage = document.createElement('slot');
    passage.name = slot;
    add(host, passage);
    host = root.host;
  }
  const place = document.createElement('div');
  // The page's style sheet reaches this one, and may say `* { all: unset }`.
  place.style.setProperty('display', 'block', 'important');
  add(host, place);
  return { slot, place, remove: () => added.forEach((child) => child.remove()) };
}
