import type { CartDetail, EmittedEvent, OrderPlacedDetail, VitrineEventName } from '../base/events.js';
import type { DataLayer } from './data-layer.js';
import { ga4, type Ga4Event } from './ga4.js';

/** What of the shop a report needs. */
export interface ReporterParts {
  readonly layer: DataLayer;
  /** Keeps a word for this tab, `null` forgets it. */
  readonly coupon: { get(): string | null; set(code: string | null): void };
  /** Runs `work` the first time that it is asked to for an order, over all tabs and visits. */
  readonly once: (orderId: string, work: () => void) => void;
  /** Runs `work` at once where somebody has seen the page, else when that is so: nobody was at a page before. */
  readonly whenSeen: (work: () => void) => void;
}

type Reportable = keyof typeof ga4;

/** Reports the events of one shop, which come up from its elements to `root`. Answers the function that ends it. */
export function startReporter(
  root: Document | HTMLElement,
  { layer, coupon, once, whenSeen }: ReporterParts,
  missed: readonly EmittedEvent[],
): () => void {
  const push = (entry: Ga4Event | null) => {
    // Each entry stands for itself: without this, GA4 merges it with the one before.
    if (entry && layer.isAllowed()) layer.push({ ecommerce: null }, entry);
  };

  const reports: { readonly [Name in Reportable]?: (detail: never) => void } = {
    'vitrine-cart-updated': (detail: Parameters<(typeof ga4)['vitrine-cart-updated']>[0]) => {
      const entry = ga4['vitrine-cart-updated'](detail);
      // What the store refused was never in the cart.
      detail.promise.then(
        () => push(entry),
        () => {},
      );
    },
    'vitrine-order-placed': (detail: OrderPlacedDetail) => {
      const code = coupon.get();
      const { event, ecommerce } = ga4['vitrine-order-placed'](detail);
      once(detail.orderId, () => {
        coupon.set(null);
        push({ event, ecommerce: { ...ecommerce, ...(code && { coupon: code }) } });
      });
    },
  };

  const report = (name: Reportable, detail: unknown) => {
    // Before that, nothing is even kept.
    if (!layer.isAllowed()) return;
    const special = reports[name];
    if (special) return special(detail as never);
    // An order does not say by which code it got cheaper.
    if (/^vitrine-(checkout|shipping|payment)-/.test(name)) coupon.set((detail as CartDetail).coupon);
    push(ga4[name](detail as never));
  };

  const onEvent = (event: Event, target: EventTarget | undefined) => {
    if (!(target instanceof Node) || rootOf(target) !== root) return;
    try {
      report(event.type as Reportable, (event as CustomEvent<unknown>).detail);
    } catch (error) {
      console.warn('[vitrine] An event could not be reported.', error);
    }
  };
  // Consent is that of the moment when something happens: what came before it is not reported later.
  const onEventOnceSeen = (event: Event, target = event.composedPath()[0]) => {
    if (layer.isAllowed()) whenSeen(() => onEvent(event, target));
  };

  const listen = (event: Event) => onEventOnceSeen(event);
  const names = Object.keys(ga4) as readonly (Reportable & VitrineEventName)[];
  for (const name of names) root.addEventListener(name, listen);
  for (const [target, event] of missed) if (Object.hasOwn(ga4, event.type)) onEventOnceSeen(event, target);
  return () => {
    for (const name of names) root.removeEventListener(name, listen);
  };
}

/** Whose event it is: the nearest `<vitrine-store>`'s, else the page's. */
function rootOf(node: Node): Node {
  const store = node instanceof Element ? node.closest('vitrine-store') : null;
  if (store) return store;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? rootOf(root.host) : document;
}
