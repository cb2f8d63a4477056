import type { Picture } from './draft.js';
import type { PaletteName } from './drawing/palettes.js';
import type { Placed, Scene } from './drawing/scene.js';
import type { LightFall, Setting } from './drawing/stage.js';
import type { Thing } from './drawing/things.js';

/** A room in words: its palette, its setting and what falls on the wall. */
export type Room = `${PaletteName} ${Setting}` | `${PaletteName} ${Setting} ${LightFall}`;

type View = (shows: string, thing: Thing, front: Scene) => Omit<Picture, 'aspectRatio'>;

/** Small things that keep a product company, and their words. */
const companions = {
  matches: [
    'a box of matches',
    { kind: 'box', color: '#b5643c', width: 96, height: 40, depth: 80, motif: 'sun', matches: '#3d5a4c' },
  ],
  olive: ['a vase of olive', { kind: 'pot', form: 'bud', glaze: '#e4dccd', stem: 'olive', stems: 2, speckled: true }],
  eucalyptus: ['a vase of eucalyptus', { kind: 'pot', form: 'bud', glaze: '#c9a184', stem: 'eucalyptus', stems: 2 }],
  grass: ['dried grasses', { kind: 'pot', form: 'bud', glaze: '#8d9a86', stem: 'grass', stems: 3 }],
  lavender: ['a posy of lavender', { kind: 'branch', plant: 'lavender', count: 9, tied: true, length: 190 }],
  books: ['two books', { kind: 'pile', colors: ['#6d5a52', '#c7a58a'], width: 170 }],
  linen: ['folded linen', { kind: 'cloth', form: 'folded', color: '#d9cdb9', width: 190 }],
  towels: [
    'folded towels',
    { kind: 'cloth', form: 'stack', color: '#e6ddcf', colors: ['#b9c0b2', '#e6ddcf'], width: 180 },
  ],
  mug: ['a mug', { kind: 'pot', form: 'mug', glaze: '#e6ddcd', clay: '#b98e6b', speckled: true }],
  bowl: ['a small bowl', { kind: 'pot', form: 'bowl', glaze: '#d8cfc0', size: 0.55, speckled: true }],
  stones: ['three pebbles', { kind: 'stones', colors: ['#8d8a84', '#b9b2a6', '#6b6c68'] }],
  candle: ['a lit candle', { kind: 'candle', vessel: 'tumbler', wax: '#f3e9d6', size: 84, lit: true }],
  soap: ['a bar of soap', { kind: 'bars', colors: ['#d8cbb0'], dish: '#a9835c' }],
  bottle: ['an amber bottle', { kind: 'bottle', form: 'pump', glass: '#8a4f1f', height: 130 }],
  gift: ['a wrapped box', { kind: 'box', color: '#e6d9c4', ribbon: '#9a5540', width: 120, height: 74, depth: 80 }],
  brass: [
    'a brass candlestick',
    { kind: 'tapers', colors: ['#e9dfcc'], holder: { color: '#b08d4f', form: 'stick' }, height: 190 },
  ],
  jug: ['a jug', { kind: 'pot', form: 'jug', glaze: '#e3dac8', ribbed: true, size: 0.9 }],
  basket: ['a basket', { kind: 'basket', color: '#c2a274', width: 190, height: 130 }],
  fern: ['a vase of fern', { kind: 'pot', form: 'vase', glaze: '#b7ad9c', stem: 'fern', stems: 4, size: 0.7 }],
  print: [
    'a framed print',
    { kind: 'print', color: '#f3eee4', ink: '#6f7f63', motif: 'hills', frame: '#a9835c', width: 170 },
  ],
} as const satisfies Readonly<Record<string, readonly [words: string, thing: Thing]>>;

export type Companion = keyof typeof companions;

/** Reads a room. */
export function room(words: Room): Pick<Scene, 'palette' | 'setting' | 'fall'> {
  const [palette, setting, fall = 'plain'] = words.split(' ') as [PaletteName, Setting, LightFall?];
  return { palette, setting, fall };
}

/** The product with things around it, alternating right and left. */
export function together(where: Room, ...names: readonly [Companion, ...Companion[]]): View {
  return (shows, thing) => ({
    name: `with-${names.join('-and-')}`,
    alt: `${shows}, with ${names.map((name) => companions[name][0]).join(' and ')}`,
    scene: {
      ...room(where),
      fill: 0.62,
      things: [
        { thing },
        ...names.map((name, index): Placed => ({
          thing: companions[name][1],
          side: index % 2 === 0 ? 'right' : 'left',
          z: index === 0 ? 60 : -12,
        })),
      ],
    },
  });
}

/** The front picture seen from closer; the point to look at in parts of the space that the things take. */
export function close(by = 2.1, x = 0.5, y = 0.55): View {
  return (shows, _thing, front) => ({
    name: 'close',
    alt: `${shows}, from close by`,
    scene: { ...front, close: { by, x, y } },
  });
}

/** The same thing in another colour or state, in a room of its own. */
export function also(name: string, words: string, thing: Thing, where: Room, more: Partial<Scene> = {}): View {
  return () => ({ name, alt: words, scene: { ...room(where), things: [{ thing }], ...more } });
}

/** Lit, in a darkened room. */
export function lit(thing: Thing, where: Room = 'dusk table'): View {
  return (shows) => ({
    name: 'lit',
    alt: `${shows}, lit in the evening`,
    scene: { ...room(where), evening: true, fill: 0.46, things: [{ thing }] },
  });
}

/** Several things in one picture, as they are placed. */
export function several(
  name: string,
  words: string,
  where: Room,
  things: readonly Placed[],
  more: Partial<Scene> = {},
): View {
  return () => ({ name, alt: words, scene: { ...room(where), things, ...more } });
}

interface Subject {
  /** What the front picture shows, in words: its alternative text. */
  readonly shows: string;
  readonly thing: Thing;
  readonly room: Room;
  readonly aspectRatio?: number;
  readonly front?: Partial<Scene>;
  readonly views?: readonly View[];
}

/** The pictures of a product: the front first, then its views. */
export function photograph({
  shows,
  thing,
  room: where,
  aspectRatio = 0.8,
  front,
  views = [],
}: Subject): readonly Picture[] {
  const scene: Scene = { ...room(where), things: [{ thing }], ...front };
  return [
    { name: 'front', alt: shows, aspectRatio, scene },
    ...views.map((view): Picture => ({ aspectRatio, ...view(shows, thing, scene) })),
  ];
}
