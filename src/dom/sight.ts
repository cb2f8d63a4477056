// Where tests run without a browser, as in jsdom, nothing is seen and nothing scrolls.

/** Observes whether elements come into sight, or so near it; `null` where nothing is seen. */
export const observeSight = (seen: () => void, margin: string): IntersectionObserver | null =>
  globalThis.IntersectionObserver
    ? new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && seen(), {
        rootMargin: margin,
      })
    : null;

/** Scrolls an element into sight. */
export const scrollTo = (element: Element | null | undefined, options?: ScrollIntoViewOptions): void =>
  (element as Partial<Element> | null | undefined)?.scrollIntoView?.(options);

/** Scrolls what is inside an element. */
export const scrollInside = (element: Element | null | undefined, options: ScrollToOptions): void =>
  (element as Partial<Element> | null | undefined)?.scrollTo?.(options);
