/**
 * Types for React 19: with `import 'vitrine/react'` anywhere in a program, JSX knows the `<vitrine-*>` tags, their attributes in
 * kebab or camel case, and their events as `onvitrine-…`. Holds types only; the elements are imported one by one.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { VitrineEventMap } from '../base/events.js';
import type { AttributesOf, VitrineTags } from './tags.js';

type Listeners = {
  [Name in keyof VitrineEventMap as `on${Name}`]?: ((event: VitrineEventMap[Name]) => void) | undefined;
};

/** What JSX knows: each tag with its attributes, its events as `onvitrine-…`, and `class`. */
export type VitrineIntrinsicElements = {
  [Tag in keyof VitrineTags]: DetailedHTMLProps<HTMLAttributes<VitrineTags[Tag]>, VitrineTags[Tag]> &
    AttributesOf<VitrineTags[Tag]> &
    Listeners & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends VitrineIntrinsicElements {}
  }
}
