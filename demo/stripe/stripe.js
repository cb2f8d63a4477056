/**
 * A stand-in for Stripe.js where js.stripe.com can't be reached: in tests, which serve it at Stripe's own address, and in
 * the demo shop, as long as it has no keys of a real Stripe account. It has the calls that a Payment Element with manually
 * created payment methods needs, real frames for the card's fields, and Stripe's refusals. No card is ever charged: it
 * answers with the names of Stripe's test payment methods, which the reference store understands.
 */
(() => {
  if (window.Stripe) return;

  const base = new URL('.', document.currentScript.src);
  const ANSWER_TIME = 10_000;
  let frames = 0;

  class IntegrationError extends Error {
    name = 'IntegrationError';
  }

  const refuse = (message) => {
    throw new IntegrationError(message);
  };

  function checkKey(key) {
    if (!key) refuse('Please call Stripe() with your publishable key. You used an empty string.');
    if (typeof key !== 'string') refuse('Please call Stripe() with your publishable key. It should be a string.');
    if (/^[sr]k_/.test(key)) {
      refuse('You should not use your secret key with Stripe.js.\n        Please pass a publishable key instead.');
    }
    if (!/^pk_(test|live)_/.test(key)) refuse(`Invalid API Key provided: ${key.slice(0, 8)}`);
  }

  /** Where an Element may go: into the document itself. */
  function placeOf(target) {
    const place = typeof target === 'string' ? document.querySelector(target) : target;
    if (!place) {
      refuse(
        `The selector you specified (${target}) applies to no DOM elements that are currently on the page. Make sure the element exists on the page before calling mount().`,
      );
    }
    if (!(place instanceof Element))
      refuse('Invalid DOM element. Call mount() with either a valid DOM element or selector.');
    if (place.getRootNode() instanceof ShadowRoot) {
      refuse('Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.');
    }
    if (!place.isConnected) refuse('The element you are mounting to is not in the document.');
    return place;
  }

  /** The card's fields in a frame of their own, which answers questions by messages. */
  class Frame {
    #element = document.createElement('iframe');
    #waiting = new Map();
    #count = 0;
    #listen = (event) => this.#hear(event);

    constructor(options, on) {
      this.options = options;
      this.on = on;
      const frame = this.#element;
      frame.title = 'Secure payment input frame';
      frame.name = `__privateStripeFrame${++frames}`;
      frame.allow = 'payment *';
      frame.setAttribute('role', 'presentation');
      for (const [name, value] of [
        ['border', '0'],
        ['display', 'block'],
        ['width', 'calc(100% + 4px)'],
        ['height', '160px'],
        ['max-width', 'none'],
        ['margin', '-2px'],
        ['color-scheme', 'normal'],
        ['user-select', 'none'],
      ]) {
        frame.style.setProperty(name, value, 'important');
      }
      frame.src = new URL('fields.html', base).href;
      frame.addEventListener('load', () => this.#expectHello());
      window.addEventListener('message', this.#listen);
    }

    mount(place) {
      place.replaceChildren(this.#element);
    }

    tell(type, data = {}) {
      this.#element.contentWindow?.postMessage({ stripe: type, ...data }, base.origin);
    }

    ask(type) {
      const id = ++this.#count;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          this.#waiting.delete(id);
          reject(
            new IntegrationError(
              'We could not retrieve data from the specified Element. Please make sure the Element you are attempting to use is still mounted.',
            ),
          );
        }, ANSWER_TIME);
        this.#waiting.set(id, (answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
        this.tell(type, { id });
      });
    }

    remove() {
      window.removeEventListener('message', this.#listen);
      this.#element.remove();
    }

    #expectHello() {
      setTimeout(() => {
        if (this.isReady) return;
        this.on('loaderror', {
          elementType: 'payment',
          error: { type: 'api_connection_error', message: 'The payment fields could not be loaded.' },
        });
      }, 3_000);
    }

    #hear({ source, origin, data }) {
      if (source !== this.#element.contentWindow || origin !== base.origin || !data?.stripe) return;
      if (data.stripe === 'hello') this.tell('start', this.options);
      if (data.stripe === 'height') this.#element.style.setProperty('height', `${data.height}px`, 'important');
      if (data.stripe === 'ready') {
        this.isReady = true;
        this.on('ready', { elementType: 'payment' });
      }
      if (data.stripe === 'change') {
        this.on('change', {
          elementType: 'payment',
          collapsed: false,
          empty: data.empty,
          complete: data.complete,
          value: { type: 'card' },
        });
      }
      if (data.stripe === 'answer') {
        this.#waiting.get(data.id)?.(data.answer);
        this.#waiting.delete(data.id);
      }
    }
  }

  function createElement(group) {
    const listeners = new Map();
    const fire = (type, event) => {
      for (const listener of listeners.get(type) ?? []) listener(event);
    };
    let frame = null;
    const element = {
      on(type, listener) {
        listeners.set(type, [...(listeners.get(type) ?? []), listener]);
        return element;
      },
      once(type, listener) {
        const once = (event) => {
          element.off(type, once);
          listener(event);
        };
        return element.on(type, once);
      },
      off(type, listener) {
        listeners.set(type, listener ? (listeners.get(type) ?? []).filter((other) => other !== listener) : []);
        return element;
      },
      mount(target) {
        if (group.isDestroyed) refuse('This Element has already been destroyed. Please create a new one.');
        const place = placeOf(target);
        element.unmount();
        frame = new Frame({ appearance: group.options.appearance ?? {}, locale: group.locale }, fire);
        frame.mount(place);
        group.frame = frame;
      },
      unmount() {
        frame?.remove();
        frame = group.frame = null;
      },
      destroy() {
        element.unmount();
        group.isDestroyed = true;
      },
      update() {},
      focus: () => frame?.tell('focus'),
      blur() {},
      clear: () => frame?.tell('clear'),
      collapse() {},
    };
    return element;
  }

  function createElements(locale, options) {
    if (!options?.clientSecret && !options?.mode) refuse('elements() needs a clientSecret, or a mode.');
    checkAmount(options);
    const group = {
      options: { ...options },
      locale,
      frame: null,
      element: null,
      isSubmitted: false,
      isDestroyed: false,
    };
    const elements = {
      create(type) {
        if (type !== 'payment') refuse(`A valid Element name must be provided. You specified: ${type}.`);
        if (group.element && !group.isDestroyed) refuse('Can only create one Element of type payment.');
        group.isDestroyed = false;
        group.element = createElement(group);
        return group.element;
      },
      getElement: (type) => (type === 'payment' && !group.isDestroyed ? group.element : null),
      update(changes) {
        checkAmount({ ...group.options, ...changes });
        Object.assign(group.options, changes);
        group.isSubmitted = false;
        if (changes.appearance) group.frame?.tell('style', { appearance: changes.appearance });
      },
      async submit() {
        if (!group.frame) refuse('elements.submit() needs a mounted Payment Element.');
        const { error } = await group.frame.ask('submit');
        group.isSubmitted = !error;
        return error ? { error } : { selectedPaymentMethod: 'card' };
      },
      async fetchUpdates() {
        return {};
      },
    };
    groups.set(elements, group);
    return elements;
  }

  function checkAmount({ mode, amount, currency }) {
    if (mode !== 'payment') return;
    if (!Number.isInteger(amount) || amount <= 0) {
      refuse('Invalid value for elements(): amount must be greater than 0.');
    }
    if (!/^[a-z]{3}$/.test(currency))
      refuse(`Invalid value for elements(): currency should be lower case, not ${currency}.`);
  }

  const groups = new WeakMap();

  function Stripe(key, { locale = 'auto' } = {}) {
    checkKey(key);
    return {
      elements: (options) => createElements(locale, options),
      async createPaymentMethod({ elements, params }) {
        const group = groups.get(elements);
        if (!group) refuse('createPaymentMethod() needs the elements object.');
        if (group.options.paymentMethodCreation !== 'manual') {
          refuse('createPaymentMethod() needs elements made with paymentMethodCreation: "manual".');
        }
        if (!group.isSubmitted) refuse('elements.submit() must be called before stripe.createPaymentMethod().');
        if (!params?.billing_details?.name) {
          refuse(
            'You specified "never" for fields.billingDetails.name, so it has to be passed to createPaymentMethod().',
          );
        }
        const { error, paymentMethod } = await group.frame.ask('tokenize');
        return error ? { error } : { paymentMethod: { object: 'payment_method', type: 'card', ...paymentMethod } };
      },
      registerAppInfo() {},
      _registerWrapper() {},
    };
  }

  Stripe.version = 'endive';
  window.Stripe = Stripe;
})();
