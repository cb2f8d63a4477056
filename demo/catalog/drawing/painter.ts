import type { Color } from './color.js';

/** Offset from 0 to 1, colour, opacity. */
export type Stop = readonly [offset: number, color: Color, opacity?: number];

/** Rounds for SVG: a tenth of a unit is far below a pixel at every width served. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** An ellipse as SVG. */
export function ellipse(x: number, y: number, radiusX: number, radiusY: number, attributes: string): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radiusX)}" ry="${round(radiusY)}" ${attributes}/>`;
}

/** A path as SVG. */
export function path(data: string, attributes: string): string {
  return `<path d="${data}" ${attributes}/>`;
}

/** A rectangle as SVG. */
export function rectangle(x: number, y: number, width: number, height: number, attributes: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${attributes}/>`;
}

/** A group as SVG. */
export function group(content: string, attributes: string): string {
  return `<g ${attributes}>${content}</g>`;
}

/** Collects the gradients and clips of one picture and hands out references to them. */
export class Painter {
  #definitions: string[] = [];
  #known = new Map<string, string>();

  #define(markup: string): string {
    const known = this.#known.get(markup);
    if (known !== undefined) return known;
    const id = `d${this.#definitions.length}`;
    this.#definitions.push(markup.replace('>', ` id="${id}">`));
    this.#known.set(markup, id);
    return id;
  }

  #stops(stops: readonly Stop[]): string {
    return stops
      .map(([offset, color, opacity]) => {
        const transparency = opacity === undefined ? '' : ` stop-opacity="${round(opacity)}"`;
        return `<stop offset="${round(offset)}" stop-color="${color}"${transparency}/>`;
      })
      .join('');
  }

  /** Left to right over the box of what it fills. */
  across(...stops: readonly Stop[]): string {
    return `url(#${this.#define(`<linearGradient>${this.#stops(stops)}</linearGradient>`)})`;
  }

  /** Top to bottom over the box of what it fills. */
  down(...stops: readonly Stop[]): string {
    return `url(#${this.#define(`<linearGradient x2="0" y2="1">${this.#stops(stops)}</linearGradient>`)})`;
  }

  /** From the upper left to the lower right corner of what it fills. */
  diagonal(...stops: readonly Stop[]): string {
    return `url(#${this.#define(`<linearGradient x2="1" y2="1">${this.#stops(stops)}</linearGradient>`)})`;
  }

  /** From a centre outwards; centre and radius in parts of the box of what it fills. */
  outwards(centre: readonly [x: number, y: number, radius: number], ...stops: readonly Stop[]): string {
    const [x, y, radius] = centre;
    return `url(#${this.#define(`<radialGradient cx="${round(x)}" cy="${round(y)}" r="${round(radius)}">${this.#stops(stops)}</radialGradient>`)})`;
  }

  /** An attribute that confines an element to a path. */
  within(data: string): string {
    return `clip-path="url(#${this.#define(`<clipPath><path d="${data}"/></clipPath>`)})"`;
  }

  get definitions(): string {
    return `<defs>${this.#definitions.join('')}</defs>`;
  }
}
