/**
 * Types for Vue 3: with `import 'vitrine/vue'` anywhere in a program, templates know the `<vitrine-*>` tags, their attributes and
 * their events. Holds types only; the elements are imported one by one, and Vue is told of them by
 * `compilerOptions.isCustomElement: (tag) => tag.startsWith('vitrine-')`.
 */
import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';
import type { VitrineEventMap } from '../base/events.js';
import type { AttributesOf, VitrineTags } from './tags.js';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Listeners = {
  [Name in keyof VitrineEventMap as `on${Pascal<Name>}`]?: ((event: VitrineEventMap[Name]) => void) | undefined;
};

/** What templates know: each tag with its attributes, and its events as `onVitrine…`. A template ref is the element. */
export type VitrineComponents = {
  [Tag in keyof VitrineTags]: new () => VitrineTags[Tag] & {
    $props: AttributesOf<VitrineTags[Tag]> & HTMLAttributes & Listeners & VNodeProps & AllowedComponentProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VitrineComponents {}
}
