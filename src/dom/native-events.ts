import { documentProperty } from './document.js';

/** The class of an event as the browser has it: old libraries put one of their own under its global name. */
const nativeClass = (name: 'Event' | 'CustomEvent') =>
  documentProperty('createEvent').call(document, name).constructor as unknown;

export const createEvent = (name: string, init: EventInit): Event =>
  new (nativeClass('Event') as typeof Event)(name, init);

export const createCustomEvent = <Detail>(name: string, init: CustomEventInit<Detail>): CustomEvent<Detail> =>
  new (nativeClass('CustomEvent') as typeof CustomEvent)<Detail>(name, init);
