import type { Drawn } from './forms.js';
import type { Painter } from './painter.js';
import type { Random } from './random.js';
import { drawBottle, drawDiffuser, type Bottle, type Diffuser } from './things/bottles.js';
import { drawCandle, type PouredCandle } from './things/poured.js';
import { drawPillar, drawTapers, drawTealights, type Pillar, type Tapers, type Tealights } from './things/standing.js';
import {
  drawFromAbove,
  drawIncense,
  drawLantern,
  drawTool,
  type Incense,
  type Lantern,
  type Tool,
  type WaxFromAbove,
} from './things/embers.js';
import {
  drawBars,
  drawBrush,
  drawJar,
  drawPouch,
  type Bars,
  type Brush,
  type Jar,
  type Pouch,
} from './things/washing.js';
import { drawBasket, drawTray, type Basket, type Tray } from './things/wood.js';
import { drawBox, drawPile, drawPrint, type Box, type Pile, type Print } from './things/paper.js';
import { drawBranch, drawWreath, type Branch, type Wreath } from './things/plants.js';
import { drawPot, drawStones, type Pot, type Stones } from './things/pottery.js';
import { drawCloth, type Cloth } from './things/textiles.js';

/** Everything that can stand in a picture. */
export type Thing =
  | Bars
  | Basket
  | Bottle
  | Box
  | Branch
  | Brush
  | Cloth
  | Diffuser
  | Incense
  | Jar
  | Lantern
  | Pile
  | Pillar
  | Pot
  | Pouch
  | PouredCandle
  | Print
  | Stones
  | Tapers
  | Tealights
  | Tool
  | Tray
  | WaxFromAbove
  | Wreath;

type Draw<T> = (thing: T, painter: Painter, random: Random) => Drawn;

const draw: { readonly [Kind in Thing['kind']]: Draw<Extract<Thing, { kind: Kind }>> } = {
  bars: drawBars,
  basket: drawBasket,
  bottle: drawBottle,
  box: drawBox,
  branch: drawBranch,
  brush: drawBrush,
  candle: drawCandle,
  cloth: drawCloth,
  diffuser: drawDiffuser,
  fromAbove: drawFromAbove,
  incense: drawIncense,
  jar: drawJar,
  lantern: drawLantern,
  pile: drawPile,
  pillar: drawPillar,
  pot: drawPot,
  pouch: drawPouch,
  print: drawPrint,
  stones: drawStones,
  tapers: drawTapers,
  tealights: drawTealights,
  tool: drawTool,
  tray: drawTray,
  wreath: drawWreath,
};

/** Draws a thing in its own millimetres. */
export function drawThing(thing: Thing, painter: Painter, random: Random): Drawn {
  return (draw[thing.kind] as Draw<Thing>)(thing, painter, random);
}
